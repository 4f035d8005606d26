"""What the figures share."""

from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from .. import style
from ..language import Words


def blank(height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(style.WIDTH, height))
    return figure, figure.subplots()


def percent_axis(ax: Axes, words: Words, which: Literal["x", "y"] = "x") -> None:
    axis = ax.xaxis if which == "x" else ax.yaxis
    axis.set_major_formatter(FuncFormatter(lambda share, _: words.percent(share, 0)))
    ax.grid(axis=which)
    ax.set(xlabel="", ylabel="")


def joined(words: Words, message: str, rows: list[dict]) -> str:
    return " ".join(words(message, **row) for row in rows)
