"""Regions at two periods, joined by a line each."""

from itertools import accumulate
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.printed import printed
from ..sentences.why import largest
from .axes import beside, blank, joined, percent_axis
from .given import drawing

NAMED = 12  # as many lines can carry their names; of more, those with the largest effects do
NARROWEST = 0.05  # shares closer together than this are not spread over the whole height


@drawing
def contributions(contributed: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage of the regions below at both periods, on one edition; rising and falling told apart; None with fewer than two, and where nothing moved.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.contributions(here.contributed, here.words).title
    'Kaur changed the coverage of Bengkulu Province most: its own went from 33.11% to 81.74%'
    """
    if len(contributed) < 2 or not printed(largest(contributed).effect):
        return None
    first, most = contributed.iloc[0], largest(contributed)
    rows = [{"name": row.name, "before": row.restated_before, "coverage": row.restated} for row in each(contributed)]
    told = {
        "name": most["name"],
        "before": most.restated_before,
        "coverage": most.restated,
        "since": first.as_of_before,
        "basis": words("basis", basis=first.basis),
        "of": len(contributed),
        "source": words.sources(contributed),
        "rows": joined(words, "figure-contributions-row", rows),
    }
    with style.look():
        figure = _slopes(contributed, words)
    return Picture.told("contributions", figure, words, told)


def _slopes(contributed: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.4)
    first = contributed.iloc[0]
    for row in each(contributed):
        looks: dict[str, Any] = (
            {"color": style.OWN} if row.restated >= row.restated_before else {"color": style.BAD, "ls": "--"}
        )
        ax.plot([0, 1], [row.restated_before, row.restated], marker="o", markersize=4, linewidth=1.4, **looks)
    named = contributed.loc[contributed.effect.abs().nlargest(NAMED).index]
    both = contributed[["restated_before", "restated"]]
    room = max(both.max(axis=None) - both.min(axis=None), NARROWEST) * 0.07
    for side in (0, 1):
        _names(ax, named, side, room, words)
    ax.set_xticks([0, 1], [words.month(first.as_of_before), words.month(first.as_of)])
    percent_axis(ax, words, "y")
    low, high = ax.get_ylim()
    ax.set_yticks([tick for tick in ax.get_yticks() if max(low, 0) <= tick <= high])  # a name may stand below zero
    ax.grid(visible=False)
    ax.set_xlim(-0.75, 1.75)
    return figure


def _names(ax: Axes, rows: pd.DataFrame, side: int, room: float, words: Words) -> None:
    """Names with their figures beside the dots of one side, moved apart where they would overlap."""
    column = ("restated_before", "restated")[side]
    rows = rows.sort_values(column)
    for row, height in zip(each(rows), _apart(rows[column].tolist(), room), strict=True):
        share = getattr(row, column)
        beside(ax, f"{row.name} {words.percent(share, 1)}", (side, height), 16 if side else -16, fontsize=7.5)
        ax.plot([side, side + (0.05 if side else -0.05)], [share, height], color=style.OTHERS, linewidth=0.6, zorder=1)


def _apart(heights: list[float], room: float) -> list[float]:
    """Rising heights with at least this room between them: halfway between pushing them up and pushing them down."""
    up = list(accumulate(heights, lambda below, height: max(height, below + room)))
    down = list(accumulate(reversed(heights), lambda above, height: min(height, above - room)))
    return [(high + low) / 2 for high, low in zip(up, reversed(down), strict=True)]
