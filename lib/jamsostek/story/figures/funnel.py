"""Vulnerable workers from list to protection."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.vulnerable import course
from .axes import beside, blank, joined
from .given import drawing


@drawing
def funnel(funneled: pd.DataFrame, words: Words) -> Picture | None:
    """The stages of the region's programme for which most stages are known, the largest loss stressed; None with fewer than two.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.funnel(here.funneled, here.words).title
    'APBD provinsi: 63.10% of 114,000 vulnerable workers reached the stage “paid for”'
    """
    own = funneled[funneled.region_code == words.region]
    longest = own.programme.value_counts(sort=True).head(1)
    rows = own[own.programme.isin(longest.index[longest > 1])]
    if rows.empty:
        return None
    stages = [{"stage": words(f"head-{row.stage}"), "persons": row.persons} for row in each(rows)]
    told = {
        **course(rows, words),
        "grown": "yes" if rows.grown.any() else "no",
        "source": words.sources(rows),
        "rows": joined(words, "figure-funnel-row", stages),
    }
    with style.look():
        figure = _funnel(rows, words)
    return Picture.told("funnel", figure, words, told)


def _funnel(rows: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.5 + 0.32 * len(rows))
    before = [words("stage", stage=stage) for stage in rows.stage.shift(fill_value="")]
    for position, row in enumerate(each(rows.assign(stage_before=before))):
        _stage(ax, position, row, words)
    ax.set_yticks(range(len(rows)), [words(f"head-{stage}") for stage in rows.stage])
    ax.set_ylim(len(rows) - 0.5, -0.5)
    ax.set_xlim(0, float(rows.persons.max()) * 1.75)
    ax.xaxis.set_visible(False)
    ax.spines["bottom"].set_visible(False)
    return figure


def _stage(ax: Axes, position: int, row, words: Words) -> None:
    """One stage: a bar of those who are left and a pale one of those who were lost on the way to it."""
    if row.lost > 0:
        ax.barh(
            position, row.lost, left=row.persons, color=style.BAD_FAINT if row.most_lost else style.FAINT, height=0.62
        )
    edge, line = (style.BAD, 2) if row.grown else (style.OWN, 0)
    ax.barh(position, row.persons, color=style.OWN, height=0.62, edgecolor=edge, linewidth=line)
    text = (
        words.people(row.persons)
        if pd.isna(row.kept)
        else words("figure-funnel-kept", persons=row.persons, kept=row.kept, before=row.stage_before)
    )
    end = row.persons + max(row.lost, 0) if pd.notna(row.lost) else row.persons
    beside(ax, text, (end, position), 5, weight=600 if row.most_lost else 400)
