"""Inequality between regions over time."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, MaxNLocator

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.inequality import YEAR, level
from ..sentences.printed import direction, printed_change
from .axes import Sides, beside, joined, part, percent_axis, spaced
from .given import drawing

# Where the names of the mean, the best and the worst may stand: right of the last point, the best above, the worst below.
RIGHT: tuple[Sides, ...] = tuple(
    tuple((7, up, "left", "center") for up in moves) for moves in ((0,), (0, 7, 12, 24), (0, -7, -12, -24))
)


@drawing
def inequality(over: pd.DataFrame, words: Words) -> Picture | None:
    """Best, worst and mean coverage month by month, and the mean difference below; not joined from one edition to the next.

    None with fewer than two months.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.inequality(here.over, here.words).title
    'The mean difference in coverage between districts has widened by 4.07 points since December 2023, to 9.82 percentage
    points'
    """
    over = over[over.mean_difference.notna()]
    if len(over) < 2:
        return None
    last, since = over.iloc[-1], _since(over)
    moved = printed_change(last.mean_difference, since.mean_difference)
    told = {
        "level": level(words),
        "direction": "alone" if since.as_of == last.as_of else direction(moved),
        "change": moved,
        "spread": last.mean_difference,
        "since": since.as_of,
        "as_of": last.as_of,
        "basis": words("basis", basis=last.basis),
        "redefined": "yes" if (over.edition != last.edition).any() else "no",
        "source": words.sources(over),
        "rows": joined(words, "figure-inequality-row", [_row(row, words) for row in (since, last)]),
    }
    with style.look():
        figure = _inequality(over, words)
    return Picture.told("inequality", figure, words, told)


def _since(over: pd.DataFrame) -> pd.Series:
    """The month a year before the last or, failing that, the first after it on the same edition."""
    last = over.iloc[-1]
    other = over.edition != last.edition
    same = over[~other & (other.cumsum() == other.sum()) & (over.as_of >= last.as_of - YEAR)]
    return same.iloc[0]


def _row(row: pd.Series, words: Words) -> dict[str, Any]:
    told = {"as_of": row.as_of, "level": level(words), "mean": row["mean"], "spread": row.mean_difference}
    return told | {"best": row.best_name, "high": row.best, "worst": row.worst_name, "low": row.worst}


def _inequality(over: pd.DataFrame, words: Words) -> Figure:
    figure = Figure(figsize=(style.WIDTH, 3.8))
    upper, lower = figure.subplots(2, sharex=True, height_ratios=[2, 1])
    for _, rows in over.groupby((over.edition != over.edition.shift()).cumsum()):
        _lines(upper, lower, rows)
    labels = _labels(upper, lower, over.iloc[-1], words)
    months = spaced(list(over.as_of)[::-1], (over.as_of.iloc[-1] - over.as_of.iloc[0]).n / 4.5)
    lower.set_xticks([as_of.to_timestamp() for as_of in months], [words.month(as_of) for as_of in months])
    lower.margins(x=0.03)
    percent_axis(upper, words, "y")
    upper.set_ylim(0, over.best.max() * 1.1)
    _points_axis(lower, over.mean_difference.max(), words)
    upper.set_title(words("label-inequality-coverage"), loc="left", fontsize=8)
    lower.set_title(words("label-inequality-spread"), loc="left", fontsize=8)
    part(figure, zip(labels, RIGHT, strict=True))
    return figure


def _lines(upper: Axes, lower: Axes, rows: pd.DataFrame) -> None:
    """What one edition of the denominator has; a single month is a dot."""
    dates = rows.as_of.dt.to_timestamp()
    dot: dict[str, Any] = {"marker": "o" if len(rows) == 1 else "", "markersize": 4}
    upper.fill_between(dates, rows.worst, rows.best, color=style.FAINT, linewidth=0)
    for name, colour in (("best", style.SECOND), ("worst", style.SECOND), ("mean", style.OWN)):
        upper.plot(dates, rows[name], color=colour, **dot)
    lower.plot(dates, rows.mean_difference, color=style.OWN, **dot)


def _labels(upper: Axes, lower: Axes, last: pd.Series, words: Words) -> list[Annotation]:
    """Names and figures of the last month to the right of the lines; returns those of the upper ones."""
    date = last.as_of.to_timestamp()
    number = words.points(last.mean_difference, sign=False)
    beside(lower, number, (date, last.mean_difference), 7, color=style.OWN, weight=600)
    named = (
        (last["mean"], words("label-inequality-all"), style.OWN),
        (last.best, words("label-inequality-best", name=last.best_name), style.INK),
        (last.worst, words("label-inequality-worst", name=last.worst_name), style.INK),
    )
    return [
        beside(upper, f"{name} {words.percent(share)}", (date, share), 7, color=colour) for share, name, colour in named
    ]


def _points_axis(ax: Axes, highest: float, words: Words) -> None:
    ax.set_ylim(0, highest * 1.25)
    ax.yaxis.set_major_locator(MaxNLocator(3, steps=[1, 2, 5, 10]))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda share, _: words.decimal(100 * share)))
    ax.grid(axis="y")
