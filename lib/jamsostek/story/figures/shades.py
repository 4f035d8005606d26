"""Classes of coverage on a map: their limits, their looks and the legend that tells them."""

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon, Rectangle

from .. import style
from ..language import Words

# The same in every map, so that two of them can be compared; round, and the published provinces spread over all of them.
LIMITS = (0.2, 0.3, 0.4, 0.6)
MISSING: dict[str, Any] = {"facecolor": "#FFFFFF", "hatch": "////", "edgecolor": style.OTHERS, "linewidth": 0.6}
OWN: dict[str, Any] = {"facecolor": "none", "edgecolor": style.INK, "linewidth": 2.2, "joinstyle": "miter"}
WIDTH = 72 * style.WIDTH  # points
BESIDE = 120  # points that a legend takes beside a map
STEP = 15  # points from one line of the legend to the next
LETTER = 3.9  # points of a letter of the legend, widely measured


def canvas(height: float) -> tuple[Figure, Axes]:
    """An empty figure of the width of the text; one unit of its axes is one point, counted from the upper left."""
    figure = Figure(figsize=(style.WIDTH, height / 72))
    figure.set_layout_engine("none")
    ax = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    ax.set_axis_off()
    return figure, ax


def place(share: float) -> int:
    """The class of a share, 0 for the lowest; a share on a limit belongs to the class above it."""
    return bisect(LIMITS, share)


def looks(share: float) -> tuple[dict[str, Any], str]:
    """How an area of this coverage is filled, and the colour of the text on it; hatched where it is missing."""
    if pd.isna(share):
        return MISSING, style.INK
    fill, ink = style.SHADES[place(share)]
    return {"facecolor": fill, "edgecolor": style.SECOND, "linewidth": 0.4}, ink


def labels(words: Words) -> list[str]:
    """The limits of each class, from low to high."""
    ends = [words.percent(limit, 0) for limit in LIMITS]
    return [f"< {ends[0]}", *(f"{low.rstrip('%')}–{high}" for low, high in pairwise(ends)), f"≥ {ends[-1]}"]


def beyond(ax: Axes, right: float, top: float) -> None:
    """The mark of a coverage above 100 %: a small triangle in a corner."""
    corner = [(right - 8, top + 2), (right - 2, top + 2), (right - 2, top + 8)]
    ax.add_artist(Polygon(corner, facecolor="#FFFFFF", edgecolor=style.INK, linewidth=0.4, zorder=4))


def entries(rows: pd.DataFrame, words: Words) -> tuple[list[str], list[str]]:
    """The classes, and those signs (missing, beyond, own) that the rows need."""
    needed = {
        "missing": rows.coverage.isna().any(),
        "beyond": rows.above_one.eq(True).any(),
        "own": (rows.region_code == words.region).any(),
    }
    return labels(words), [sign for sign, is_needed in needed.items() if is_needed]


def legend(ax: Axes, corner: tuple[float, float], rows: pd.DataFrame, words: Words, *, upright: bool) -> None:
    """Classes and signs, below each other or in two lines side by side."""
    classes, signs = entries(rows, words)
    told = [words("figure-map-sign", sign=sign) for sign in signs]
    (x, y), first = corner, len(classes)
    if upright:
        spots = [(x, y + STEP * position) for position in range(first + len(signs))]
    else:
        spots = [*_beside(x, y, classes), *_beside(x, y + STEP, told)]
    for position, (spot, text) in enumerate(zip(spots, [*classes, *told], strict=True)):
        _swatch(ax, spot, position if position < first else signs[position - first])
        ax.text(spot[0] + 21, spot[1] + 5.5, text, va="center", fontsize=7.5)


def _beside(x: float, y: float, texts: Sequence[str]) -> list[tuple[float, float]]:
    """Where entries begin that stand side by side, each with as much room as its words take."""
    ends = [x]
    for text in texts:
        ends.append(ends[-1] + 28 + LETTER * len(text))
    return [(left, y) for left in ends[:-1]]


def _swatch(ax: Axes, spot: tuple[float, float], kind: int | str) -> None:
    box: Any = ((spot[0] + 1.5, spot[1] + 0.5), 15, 10)
    if isinstance(kind, int):
        ax.add_artist(Rectangle(*box, facecolor=style.SHADES[kind][0], edgecolor=style.OTHERS, linewidth=0.5))
    elif kind == "beyond":
        ax.add_artist(Rectangle(*box, facecolor=style.SHADES[-1][0]))
        beyond(ax, spot[0] + 16.5, spot[1])
    else:
        ax.add_artist(Rectangle(*box, **(OWN if kind == "own" else MISSING)))
