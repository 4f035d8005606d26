"""The months of one year and their average."""

import pandas as pd
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.printed import direction, printed_change
from .axes import AROUND, beside, blank, joined, part, percent_axis
from .given import drawing


@drawing
def year(months: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage month by month beside the time-weighted average; None where that is not known, or of one month only.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.year(here.year, here.words).title
    'Coverage was 41.84% at the end of the period, 30.83% on average: 11.01 percentage points higher'
    """
    if len(months) < 2 or months.average.isna().any():
        return None
    last = months.iloc[-1]
    moved = printed_change(last.coverage, last.average)
    rows = [{"month": row.as_of, "coverage": row.coverage} for row in each(months)]
    told = {
        "direction": direction(moved),
        "peak": moved,
        "coverage": last.coverage,
        "average": last.average,
        "basis": words("basis", basis=last.basis),
        "source": words.sources(months),
        "rows": joined(words, "figure-year-row", rows),
    }
    with style.look():
        figure = _year(months, words)
    return Picture.told("year", figure, words, told)


def _year(months: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(2.2)
    dates = months.as_of.dt.to_timestamp()
    ax.plot(dates, months.coverage, color=style.OWN, marker="o", markersize=4)
    ax.axhline(months.average.iloc[0], color=style.SECOND, linestyle="--", linewidth=1.2)
    label = words("label-average", percent=words.percent(months.average.iloc[0]))
    beside(ax, label, (1, months.average.iloc[0]), 4, xycoords=("axes fraction", "data"), color=style.INK)
    point = (dates.iloc[-1], months.coverage.iloc[-1])
    last = beside(ax, words.percent(point[1]), point, 7, color=style.OWN, weight=600)
    shown = months.iloc[::-2][::-1]
    ax.set_xticks(shown.as_of.dt.to_timestamp(), [words.month(as_of) for as_of in shown.as_of], fontsize=7.5)
    percent_axis(ax, words, "y")
    ax.set_ylim(0, months.coverage.max() * 1.15)
    ax.margins(x=0.1)
    part(figure, [(last, AROUND)])
    return figure
