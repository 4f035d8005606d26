"""A choropleth: each region in its outline, simplified to what can be seen."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Annotation

from ..language import Words
from ..rows import each
from . import shades
from .axes import AROUND, Sides, part

HIGHEST = 240  # points
FINEST = 0.3  # points: an outline is moved by no more than this, unless it would be too long
MOST = 6000  # positions of all outlines together, about 90 kB of SVG
FEW = 12  # regions whose names have room
SIZE = 6.5
ON_IT: Sides = ((0, 0, "center", "center"), *AROUND)
Rings = list[np.ndarray]


def outlines(rows: pd.DataFrame, words: Words) -> Figure:
    """Rows with `rings`, longitude and latitude in degrees; the legend stands beside a narrow map, below a wide one."""
    drawn = _in_points(list(rows.rings))
    edge, foot = (max(ring[:, axis].max() for rings in drawn for ring in rings) for axis in (0, 1))
    upright = shades.WIDTH - edge >= shades.BESIDE
    corner = (edge + 24, 4) if upright else (2, foot + 8)
    figure, ax = shades.canvas(max(foot + 4, corner[1] + (1 if upright else 2) * shades.STEP))
    labels: list[tuple[Annotation, Sides]] = []
    for rings, row in zip(_simplified(drawn), each(rows), strict=True):
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
        ax.add_artist(PathPatch(path, **shades.looks(row.coverage)[0]))
        if row.region_code == words.region:
            ax.add_artist(PathPatch(path, **{**shades.OWN, "linewidth": 1.6}, zorder=3))
        point = _inside(rings)
        if row.above_one is True:
            shades.beyond(ax, point[0] + 5, point[1] - 16)
        text = f"{row.short}\n{row.label}" if len(rows) <= FEW else row.label
        labels.append((_label(ax, point, row, text), _sides(rings, text)))
    shades.legend(ax, corner, rows, words, upright=upright)
    part(figure, labels)
    return figure


def _in_points(regions: Sequence[Rings]) -> list[Rings]:
    """Rings on the page, y downward; a degree of longitude is shorter by the cosine of the latitude."""
    every = np.vstack([ring for rings in regions for ring in rings])
    (west, south), (east, north) = every.min(axis=0), every.max(axis=0)
    narrowed = np.cos(np.radians((south + north) / 2))
    scale = min((shades.WIDTH - 4) / ((east - west) * narrowed), HIGHEST / (north - south))
    return [[(ring - (west, north)) * (narrowed * scale, -scale) + 2 for ring in rings] for rings in regions]


def _simplified(regions: Sequence[Rings]) -> list[Rings]:
    """Outlines within the finest tolerance for which they are short enough; what none makes short enough stays long."""
    tolerance = FINEST
    while True:
        regions = [[_without(ring, tolerance) for ring in _seen(rings, tolerance)] for rings in regions]
        if sum(len(ring) for rings in regions for ring in rings) <= MOST or tolerance > HIGHEST:
            return list(regions)
        tolerance *= 1.4


def _seen(rings: Rings, tolerance: float) -> Rings:
    """Rings that are larger than a dot, and the largest one in any case."""
    largest = max(rings, key=_area)
    return [largest, *(ring for ring in rings if ring is not largest and _extent(ring) >= 3 * tolerance)]


def _extent(ring: np.ndarray) -> float:
    return float(np.ptp(ring, axis=0).max())


def _area(ring: np.ndarray) -> float:
    x, y = ring.T
    return float(abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()))


def _without(ring: np.ndarray, tolerance: float) -> np.ndarray:
    """A ring without positions that lie within the tolerance of a line between two others (Douglas and Peucker), to 0.1 points.

    A small ring keeps its form: of it the tolerance is a part.
    """
    tolerance = min(tolerance, _extent(ring) / 8)
    ring = ring.round(1)[np.r_[True, (np.diff(ring.round(1), axis=0) != 0).any(axis=1)]]
    keep, spans = {0, len(ring) - 1}, [(0, len(ring) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first > 1:
            away = _away(ring[first + 1 : last], ring[first], ring[last])
            if away.max() > tolerance:
                middle = first + 1 + int(away.argmax())
                keep.add(middle)
                spans += [(first, middle), (middle, last)]
    return ring[sorted(keep)]


def _away(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """How far points are from the line between two positions, or from the one where both are."""
    (across, down), (x, y) = end - start, (points - start).T
    length = np.hypot(across, down)
    return abs(across * y - down * x) / length if length else np.hypot(x, y)


def _inside(rings: Rings) -> tuple[float, float]:
    """The middle of the widest stretch within the largest ring, at one of nine heights."""
    ring = max(rings, key=_area)
    best = (0.0, *ring.mean(axis=0))
    for y in np.linspace(ring[:, 1].min(), ring[:, 1].max(), 11)[1:-1]:
        ends = _crossings(ring, y)
        best = max([best, *((b - a, (a + b) / 2, y) for a, b in zip(ends[::2], ends[1::2], strict=False))])
    return float(best[1]), float(best[2])


def _crossings(ring: np.ndarray, y: float) -> np.ndarray:
    """Where a ring crosses a height, from left to right."""
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    hit = (y0 <= y) != (y1 <= y)
    return np.sort(x0[hit] + (y - y0[hit]) * (x1[hit] - x0[hit]) / (y1[hit] - y0[hit]))


def _label(ax: Any, point: tuple[float, float], row: Any, text: str) -> Annotation:
    box = {"boxstyle": "round,pad=0.15", "facecolor": "#FFFFFF", "alpha": 0.85, "linewidth": 0}
    weight = 600 if row.coverage > row.reference_coverage else 400
    known: dict[str, Any] = {"textcoords": "offset points", "ha": "center", "va": "center", "in_layout": False}
    return ax.annotate(text, point, (0, 0), fontsize=SIZE, weight=weight, bbox=box, zorder=5, **known)


def _sides(rings: Rings, text: str) -> Sides:
    """Upon a region that is as wide as its label, otherwise beside it."""
    right, up = np.ptp(max(rings, key=_area), axis=0) / 2 + 3
    if 2 * right > 0.55 * SIZE * max(map(len, text.split("\n"))):
        return ON_IT
    beside = ((right, 0, "left", "center"), (-right, 0, "right", "center"))
    return (*beside, (0, up, "center", "baseline"), (0, -up, "center", "top"), *ON_IT)
