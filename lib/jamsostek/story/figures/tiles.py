"""A tile map: one tile a region, all of the same size, each roughly where its region lies."""

from textwrap import wrap
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from ..language import Words
from ..rows import each
from . import shades

WIDEST, HIGH, GAP = 88, 34, 1.2  # points
# Letters that fit into a line, sizes of name and figure and points between them: of a tile wider than half the widest, of any other.
WIDE, NARROW = (16, 8.5, 9.5, 2.6), (9, 7, 8, 1)


def tiles(rows: pd.DataFrame, words: Words) -> Figure:
    """Rows with `short`, `row` and `column`; the legend stands beside few columns, in or below the last row of many."""
    across, down = rows.column - rows.column.min(), rows["row"] - rows["row"].min()
    width = min(WIDEST, shades.WIDTH / (across.max() + 1))
    spots = [(width * x, HIGH * y) for x, y in zip(across, down, strict=True)]
    edge, foot = width * (across.max() + 1), HIGH * (down.max() + 1)
    corner, upright = _legend(spots, (width, edge, foot))
    height = max(foot, corner[1] + 2 * shades.STEP)
    figure, ax = shades.canvas(height)
    for spot, row in zip(spots, each(rows), strict=True):
        _tile(ax, (*spot, width), row, words)
    shades.legend(ax, corner, rows, words, upright=upright)
    return figure


def _legend(spots: list[tuple[float, float]], ends: tuple[float, float, float]) -> tuple[tuple[float, float], bool]:
    """Where the legend begins and whether it stands upright: beside the tiles, right of those in the last row, or below."""
    width, edge, foot = ends
    if shades.WIDTH - edge >= shades.BESIDE:
        return (edge + 24, 4), True
    last = max(x for x, y in spots if y == foot - HIGH) + width
    return ((last + 16, foot - HIGH + 4), False) if shades.WIDTH - last >= 2 * shades.BESIDE else ((2, foot + 6), False)


def _tile(ax: Axes, spot: tuple[float, float, float], row: Any, words: Words) -> None:
    """Name and coverage on the shade of its class; coverage above that of the reference is bold."""
    x, y, width = spot
    box: Any = ((x + GAP, y + GAP), width - 2 * GAP, HIGH - 2 * GAP)
    look, ink = shades.looks(row.coverage)
    ax.add_artist(Rectangle(*box, **look))
    if row.region_code == words.region:
        ax.add_artist(Rectangle(*box, **shades.OWN, zorder=3))
    if row.above_one is True:
        shades.beyond(ax, x + width - GAP, y + GAP)
    room, small, large, apart = WIDE if width > WIDEST / 2 else NARROW
    names = wrap(row.short, room, break_long_words=False, break_on_hyphens=False)
    tall = len(names) * (small + 0.8)
    top = y + (HIGH - tall - large - apart) / 2
    known: dict[str, Any] = {"ha": "center", "va": "center", "color": ink, "zorder": 4}
    ax.text(x + width / 2, top + tall / 2, "\n".join(names), fontsize=small, linespacing=0.95, **known)
    weight = 600 if row.coverage > row.reference_coverage else 400
    ax.text(x + width / 2, top + tall + apart + large / 2, row.label, fontsize=large, weight=weight, **known)
