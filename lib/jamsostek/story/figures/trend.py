"""Coverage over time."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.comparison import bridged
from ..sentences.printed import direction, printed_change
from .axes import AROUND, BEYOND, beside, blank, joined, part, percent_axis, spaced
from .given import drawing

FEW = 8


@drawing
def trend(history: pd.DataFrame, words: Words, months: pd.DataFrame | None = None) -> Picture | None:
    """Coverage over time on each base, not joined from one edition to the next; None with fewer than two periods.

    Where `months` has more periods than the history that is told, these are drawn.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.trend(here.history, here.words, here.monthly).title
    'Coverage of employed persons has fallen by 1.27 percentage points since December 2024'
    """
    first = history[(history.basis == history.basis.iloc[0])] if len(history) else history
    if first.as_of.nunique() < 2:
        return None
    last, drawn = _told(history), history if months is None else months
    moved = printed_change(last.coverage, last.coverage_before)
    rows = [
        {"basis": words("Basis", basis=row.basis), "period": row.as_of, "coverage": row.coverage}
        for row in each(history)
    ]
    again = history[bridged(history)]
    rows += [{"basis": restated(row, words), "period": row.as_of, "coverage": row.restated} for row in each(again)]
    told = {
        "direction": "redefined" if last.redefined else direction(moved),
        "coverage": last.coverage,
        "change": moved,
        "since": last.as_of_before,
        "basis": words("basis", basis=last.basis),
        "redefined": "yes" if drawn.redefined.any() else "no",
        "restated": "yes" if bridged(drawn).any() else "no",
        "old": "yes" if drawn.old.any() else "no",
        "source": words.sources(drawn),
        "rows": joined(words, "figure-trend-row", rows),
    }
    with style.look():
        figure = _trend(drawn, words)
    return Picture.told("trend", figure, words, told)


def restated(row: Any, words: Words) -> str:
    """A base with the edition on which its earlier coverage is restated."""
    return words("label-restated", basis=words("Basis", basis=row.basis), edition=row.restated_edition)


def _told(history: pd.DataFrame) -> pd.Series:
    """The newest row of the first base whose last change is one of protection; of the first base where none is."""
    newest = history.drop_duplicates("basis", keep="last")
    comparable = newest[~newest.redefined & newest.change.notna()]
    return (comparable if len(comparable) else newest).iloc[0]


def _trend(history: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.0)
    lines = [rows for _, rows in history.groupby("basis", sort=False)]
    names = [_named(ax, rows.iloc[-1], words) for rows in lines]
    numbers = [label for draw in (_line, _restated) for rows in lines for label in draw(ax, rows, words)]
    dates = sorted(history.as_of.unique(), reverse=True)
    months = spaced(dates, (dates[0] - dates[-1]).n / 4.5)
    ax.set_xticks([as_of.to_timestamp() for as_of in months], [words.month(as_of) for as_of in months])
    percent_axis(ax, words, "y")
    ax.set_ylim(0, history.coverage.max() * 1.15)
    ax.margins(x=0.12)
    part(figure, [*((name, BEYOND) for name in names), *((number, AROUND) for number in numbers)])
    return figure


def _named(ax: Axes, last: pd.Series, words: Words) -> Annotation:
    """The name of a base, to the right of its last point."""
    (colour, _), point = style.BASES[last.basis], (last.as_of.to_timestamp(), last.coverage)
    return beside(ax, words("Basis", basis=last.basis), point, 26, color=colour, weight=600, fontsize=9)


def _labelled(rows: pd.DataFrame) -> pd.DataFrame:
    """The points that get their figure: all of a few; of many the last one, the highest and the lowest."""
    if len(rows) <= FEW:
        return rows
    return rows.loc[list(dict.fromkeys([rows.coverage.idxmin(), rows.coverage.idxmax(), rows.index[-1]]))]


def _line(ax: Axes, rows: pd.DataFrame, words: Words) -> list[Annotation]:
    """One base over time: a line for each edition, hollow dots where the denominator is old; returns the figures at its dots."""
    colour, marker = style.BASES[rows.basis.iloc[0]]
    for _, edition in rows.groupby(rows.redefined.cumsum()):
        ax.plot(edition.as_of.dt.to_timestamp(), edition.coverage, color=colour)
    fill = ["white" if old else colour for old in rows.old]
    size = 36 if len(rows) <= FEW else 10
    looks: dict[str, Any] = {
        "marker": marker,
        "s": size,
        "color": fill,
        "edgecolor": colour,
        "linewidth": 1.5,
        "zorder": 3,
    }
    ax.scatter(rows.as_of.dt.to_timestamp(), rows.coverage, **looks)
    return [
        beside(ax, words.percent(row.coverage), (row.as_of.to_timestamp(), row.coverage), 7, color=colour)
        for row in each(_labelled(rows))
    ]


def _restated(ax: Axes, rows: pd.DataFrame, words: Words) -> list[Annotation]:
    """Earlier coverage on the newest edition as a dashed line up to where that begins; returns the figure at its last dot."""
    again = rows[bridged(rows)]
    if again.empty:
        return []
    colour, _ = style.BASES[rows.basis.iloc[0]]
    joined_on = pd.concat([again, rows[rows.edition == rows.restated_edition].head(1)])
    ax.plot(joined_on.as_of.dt.to_timestamp(), joined_on.restated, color=colour, linestyle="--", linewidth=1.2)
    if len(rows) <= FEW:
        looks: dict[str, Any] = {"marker": "D", "s": 14, "color": "white", "edgecolor": colour, "zorder": 3}
        ax.scatter(again.as_of.dt.to_timestamp(), again.restated, **looks)
    last = again.iloc[-1]
    point = (last.as_of.to_timestamp(), last.restated)
    return [beside(ax, words.percent(last.restated), point, 7, color=colour, style="italic")]
