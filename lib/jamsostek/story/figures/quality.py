"""Traffic lights: one row a question, with verdict, finding and number of findings."""

from textwrap import wrap

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.quality import Examined, finding, names
from .axes import joined
from .given import drawing

WIDTH = 7.6  # inches: the page of a profile, which shows pictures at nine tenths of their size
LINE, HEAD, GAP = 0.195, 0.21, 0.18  # inches: a line of a finding, a question, the room between two lights
MARGIN, TEXT = 0.5, 1.85  # inches: where verdicts and findings begin
LETTERS = 78  # that a line of a finding has room for
ORDER = ("red", "amber", "none", "green")  # the worst first


@drawing
def lights(judged: pd.DataFrame, found: Examined, words: Words) -> Picture:
    """The traffic lights of a region and period, each with its finding; the title counts the good ones and names the worst.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> where = {"base": here.base, "region": here.region, "period": here.period}
    >>> found = measures.quality.examined(vars(here.collection), here.everywhere, here.checked, **where)
    >>> story.figures.lights(here.lights, found, here.words).title
    '4 of 8 ratings are good; with a problem: completeness, statements'
    """
    worst = next(verdict for verdict in ORDER if (judged.verdict == verdict).any())
    counted = found["arrived"][found["arrived"].table.isin(["participants", "workers"])]
    findings = [finding(light, found, words) for light in judged.light]
    rows = [
        {
            "question": words("quality-question", light=light),
            "verdict": words("quality-verdict", verdict=verdict),
            "finding": text,
        }
        for light, verdict, text in zip(judged.light, judged.verdict, findings, strict=True)
    ]
    told = {
        "green": int((judged.verdict == "green").sum()),
        "of": len(judged),
        "worst": worst,
        "names": names(judged[judged.verdict == worst], words),
        "source": words.sources(counted),
        "rows": joined(words, "figure-lights-row", rows),
    }
    with style.look():
        figure = _lights(judged, rows, words)
    return Picture.told("lights", figure, words, told)


def _lights(judged: pd.DataFrame, rows: list[dict], words: Words) -> Figure:
    lines = [wrap(row["finding"], LETTERS) for row in rows]
    tops = [0.0]
    for text in lines:
        tops.append(tops[-1] + HEAD + LINE * len(text) + GAP)
    figure = Figure(figsize=(WIDTH, tops[-1]))
    figure.set_layout_engine("none")  # every text stands where it is put
    ax = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(tops[-1], 0))
    ax.set_axis_off()
    for top, text, row, judgement in zip(tops, lines, rows, each(judged), strict=False):
        _light(ax, top, judgement.verdict)
        ax.text(MARGIN, top + 0.14, row["verdict"], fontsize=10.5, weight=600, va="center")
        ax.text(TEXT, top + 0.14, row["question"], fontsize=11, weight=600, va="center", color=style.OWN)
        if judgement.findings:
            count = words("figure-lights-count", count=int(judgement.findings))
            ax.text(MARGIN, top + 0.14 + HEAD, count, fontsize=10, va="center")
        for place, line in enumerate(text):
            ax.text(TEXT, top + 0.14 + HEAD + LINE * place, line, fontsize=10.5, va="center")
    for top in tops[1:-1]:
        ax.plot((0, WIDTH), (top - GAP / 4,) * 2, color=style.FAINT, linewidth=0.8)
    return figure


def _light(ax: Axes, top: float, verdict: str) -> None:
    colour, sign, ink = style.LIGHTS[verdict]
    middle = (0.2, top + 0.16)
    ax.add_artist(Circle(middle, 0.14, facecolor=colour, edgecolor=style.INK, linewidth=0.6))
    ax.text(
        *middle, sign, ha="center", va="center_baseline", color=ink, fontsize=10.5, weight=600, family="DejaVu Sans"
    )
