"""Formal and informal workers, covered or not."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from .axes import beside, blank, joined
from .given import drawing

GROUPS = {"PU": "formal", "BPU": "informal"}


@drawing
def segments(own_base: pd.DataFrame, words: Words) -> Picture | None:
    """Formal and informal workers, those covered by their own segment and those not; None where unknown.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.segments(here.own_base, here.words).title
    'December 2024: PU participants amount to 38.15% of formal workers, BPU participants to 11.40% of informal workers'
    """
    if own_base.empty:
        return None
    groups = own_base.assign(group=own_base.segment.map(GROUPS)).set_index("group")
    rows = [
        {
            "basis": words("Basis", basis=row.Index),
            "coverage": row.coverage,
            "participants": row.participants,
            "workers": row.workers,
        }
        for row in groups.itertuples()
    ]
    told = {
        **dict.fromkeys(GROUPS.values()),
        **groups.coverage.to_dict(),
        "as_of": own_base.as_of.iloc[0],
        "source": words.sources(own_base),
        "rows": joined(words, "figure-segments-row", rows),
    }
    with style.look():
        figure = _segments(groups.loc[[group for group in GROUPS.values() if group in groups.index]], words)
    return Picture.told("segments", figure, words, told)


def _segments(groups: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(1.9)
    unit, axis = (1e6, "axis-millions") if groups.workers.max() >= 2e6 else (1e3, "axis-thousands")
    for position, row in enumerate(groups.itertuples()):
        _bar(ax, position, row, unit, words)
    ax.set_yticks(range(len(groups)), [words("Basis", basis=group) for group in groups.index])
    ax.set_ylim(1.4, -0.65)
    ax.set_xlim(0, (groups.participants + groups.uncovered).max() / unit * 1.35)
    ax.grid(axis="x")
    ax.set_xlabel(words(axis))
    return figure


def _bar(ax: Axes, position: int, row, unit: float, words: Words) -> None:
    """One group of workers: a bar of those covered, then of those not, each with its number."""
    ax.barh(position, row.participants / unit, color=style.OWN, height=0.45)
    ax.barh(position, row.uncovered / unit, left=row.participants / unit, color=style.OTHERS, height=0.45)
    covered = words("figure-segments-label", participants=row.participants, coverage=row.coverage)
    beside(ax, covered, (0, position - 0.28), 4, va="bottom", color=style.OWN, weight=600)
    rest = words("figure-segments-rest", people=words.short(words.about(row.uncovered, row.rounded_to).value))
    beside(ax, rest, ((row.participants + row.uncovered) / unit, position), 4)
