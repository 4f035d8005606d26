"""Regions at two periods, joined by a line each."""

from itertools import accumulate
from typing import Any

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.why import largest
from .axes import beside, blank, joined, percent_axis

NAMED = 12  # as many lines can carry their names; of more, those with the largest effects do


def contributions(contributed: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage of the regions below at both periods, on one edition; rising and falling told apart; None with fewer than two."""
    if len(contributed) < 2:
        return None
    first, most = contributed.iloc[0], largest(contributed)
    rows = [
        {"name": row.name, "before": row.restated_before, "coverage": row.restated}
        for row in contributed.itertuples(index=False)
    ]
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
    with rc_context(fname=style.STYLE):
        figure = _slopes(contributed, words)
    return Picture.told("contributions", figure, words, told)


def _slopes(contributed: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.4)
    first = contributed.iloc[0]
    for row in contributed.itertuples(index=False):
        looks: dict[str, Any] = (
            {"color": style.OWN} if row.restated >= row.restated_before else {"color": style.FALLING, "ls": "--"}
        )
        ax.plot([0, 1], [row.restated_before, row.restated], marker="o", markersize=4, linewidth=1.4, **looks)
    named = contributed.loc[contributed.effect.abs().nlargest(NAMED).index]
    both = contributed[["restated_before", "restated"]]
    room = (both.max(axis=None) - both.min(axis=None)) * 0.055
    _names(ax, named, "restated_before", 0, room, words)
    _names(ax, named, "restated", 1, room, words)
    ax.set_xticks([0, 1], [words.month(first.as_of_before), words.month(first.as_of)])
    percent_axis(ax, words, "y")
    ax.grid(visible=False)
    ax.set_xlim(-0.75, 1.75)
    return figure


def _names(ax: Axes, rows: pd.DataFrame, column: str, side: int, room: float, words: Words) -> None:
    """Names with their figures beside the dots, moved apart where they would overlap."""
    rows = rows.sort_values(column)
    for row, height in zip(rows.itertuples(index=False), _apart(rows[column].tolist(), room), strict=True):
        share = getattr(row, column)
        beside(ax, f"{row.name} {words.percent(share, 1)}", (side, height), 16 if side else -16, fontsize=7.5)
        ax.plot([side, side + (0.05 if side else -0.05)], [share, height], color=style.OTHERS, linewidth=0.6, zorder=1)


def _apart(heights: list[float], room: float) -> list[float]:
    """Rising heights with at least this room between them: halfway between pushing them up and pushing them down."""
    up = list(accumulate(heights, lambda below, height: max(height, below + room)))
    down = list(accumulate(reversed(heights), lambda above, height: min(height, above - room)))
    return [(high + low) / 2 for high, low in zip(up, reversed(down), strict=True)]
