"""What the figures share."""

from collections.abc import Iterable
from typing import Any, Literal

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, MaxNLocator
from matplotlib.transforms import Bbox

from .. import style
from ..drawing import settled
from ..language import Words

# Where a label may stand: its distance from the point, across and up (in points), and how it is aligned there.
Sides = tuple[tuple[float, float, str, str], ...]
AROUND: Sides = (
    (0, 7, "center", "baseline"),
    (0, -7, "center", "top"),
    (-7, 0, "right", "center"),
    (7, 0, "left", "center"),
    (-7, 7, "right", "baseline"),
    (7, -7, "left", "top"),
    (4, -14, "left", "top"),
    (-4, 14, "right", "baseline"),
)
BEYOND: Sides = tuple((26, up, "left", "center") for up in (0, 12, -12, 24, -24))
ROOM = 4  # pixels around a label: as much as a dot takes
FAR = 8  # pixels more beyond the end of a label that stands beside its point


def blank(height: float) -> tuple[Figure, Axes]:
    """An empty figure of the width of the text."""
    figure = Figure(figsize=(style.WIDTH, height))
    return figure, figure.subplots()


def percent_axis(ax: Axes, words: Words, which: Literal["x", "y"] = "x") -> None:
    axis = ax.xaxis if which == "x" else ax.yaxis
    axis.set_major_locator(MaxNLocator("auto", steps=[1, 2, 5, 10]))  # whole per cents: 2.5% would show as 2%
    axis.set_major_formatter(FuncFormatter(lambda share, _: words.percent(share, 0)))
    ax.grid(axis=which)
    ax.set(xlabel="", ylabel="")


def beside(ax: Axes, text: str, point: tuple[Any, Any], distance: float, **looks: Any) -> Annotation:
    """A small label to the right of a point, or to its left where the distance (in points) is negative."""
    side = "left" if distance > 0 else "right"
    known = {"textcoords": "offset points", "va": "center", "ha": side, "fontsize": 8}
    return ax.annotate(text, point, (distance, 0), **{**known, **looks})


def part(figure: Figure, labels: Iterable[tuple[Annotation, Sides]]) -> None:
    """Moves each label to the first of its sides where it stands on no line, dot or other label; takes it away where none is free."""
    settled(figure)  # where things stand is not known before
    lines: dict[Any, list[Path]] = {
        ax: [line.get_path().transformed(line.get_transform()) for line in ax.lines] for ax in figure.axes
    }
    taken: list[Bbox] = []
    for label, sides in labels:
        boxes = (_moved(label, side) for side in sides)
        box = next((box for box in boxes if _free(lines[label.axes], box, taken)), None)
        taken += [box] if box else []
        label.set_visible(box is not None)


def _moved(label: Annotation, side: tuple[float, float, str, str]) -> Bbox:
    """The box that a label takes at a side of its point, with more room at its far end: there it would seem another point's."""
    across, up, ha, va = side
    label.set(position=(across, up), ha=ha, va=va)
    box = label.get_window_extent().padded(ROOM)
    return Bbox.from_extents(box.x0 - FAR * (ha == "right"), box.y0, box.x1 + FAR * (ha == "left"), box.y1)


def _free(lines: list[Path], box: Bbox, taken: list[Bbox]) -> bool:
    """Whether a box touches no line, each dot being an end of one, and none that is taken."""
    return not (box.count_overlaps(taken) or any(line.intersects_bbox(box, filled=False) for line in lines))


def spaced(months: list[pd.Period], room: float) -> list[pd.Period]:
    """The months, the most important first, that are far enough from those before them."""
    kept: list[pd.Period] = []
    for month in months:
        kept += [month] * all(abs((month - other).n) >= max(room, 1) for other in kept)
    return sorted(kept)


def joined(words: Words, message: str, rows: list[dict]) -> str:
    return " ".join(words(message, **row) for row in rows)
