"""What the figures share."""

from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from .. import style
from ..language import Words


def blank(height: float) -> tuple[Figure, Axes]:
    """An empty figure of the width of the text."""
    figure = Figure(figsize=(style.WIDTH, height))
    return figure, figure.subplots()


def percent_axis(ax: Axes, words: Words, which: Literal["x", "y"] = "x") -> None:
    axis = ax.xaxis if which == "x" else ax.yaxis
    axis.set_major_formatter(FuncFormatter(lambda share, _: words.percent(share, 0)))
    ax.grid(axis=which)
    ax.set(xlabel="", ylabel="")


def beside(ax: Axes, text: str, point: tuple[Any, Any], distance: float, **looks: Any) -> None:
    """A small label to the right of a point, or to its left where the distance (in points) is negative."""
    side = "left" if distance > 0 else "right"
    known = {"textcoords": "offset points", "va": "center", "ha": side, "fontsize": 8}
    ax.annotate(text, point, (distance, 0), **{**known, **looks})


def joined(words: Words, message: str, rows: list[dict]) -> str:
    return " ".join(words(message, **row) for row in rows)
