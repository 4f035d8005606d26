"""Coverage over time."""

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.printed import direction, printed_change
from .axes import beside, blank, joined, percent_axis


def trend(history: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage over time on each base, not joined from one edition to the next; None with fewer than two periods."""
    first = history[(history.basis == history.basis.iloc[0])] if len(history) else history
    if first.as_of.nunique() < 2:
        return None
    last = first.iloc[-1]
    moved = printed_change(last.coverage, last.coverage_before)
    rows = [
        {"basis": words("Basis", basis=row.basis), "period": row.as_of, "coverage": row.coverage}
        for row in history.itertuples()
    ]
    told = {
        "direction": direction(moved),
        "change": moved,
        "since": last.as_of_before,
        "basis": words("basis", basis=last.basis),
        "redefined": "yes" if history.redefined.any() else "no",
        "old": "yes" if history.old.any() else "no",
        "source": words.sources(history),
        "rows": joined(words, "figure-trend-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _trend(history, words)
    return Picture.told("trend", figure, words, told)


def _trend(history: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.0)
    for colour, (basis, rows) in zip(style.SERIES, history.groupby("basis", sort=False), strict=False):
        _line(ax, rows, colour, words)
        last = rows.iloc[-1]
        beside(
            ax,
            words("Basis", basis=basis),
            (last.as_of.to_timestamp(), last.coverage),
            26,
            color=colour,
            weight=600,
            fontsize=9,
        )
    months = sorted(history.as_of.unique())
    months = months[:: -(len(months) // 6 + 1)]  # the last one and as many before it as have room for their names
    ax.set_xticks([as_of.to_timestamp() for as_of in months], [words.month(as_of) for as_of in months])
    percent_axis(ax, words, "y")
    ax.set_ylim(0, history.coverage.max() * 1.15)
    ax.margins(x=0.12)
    return figure


def _line(ax: Axes, rows: pd.DataFrame, colour: str, words: Words) -> None:
    """One base over time: a line for each edition, hollow dots where the denominator is old, each dot with its figure."""
    for _, edition in rows.groupby(rows.redefined.cumsum()):
        ax.plot(edition.as_of.dt.to_timestamp(), edition.coverage, color=colour)
    fill = ["white" if old else colour for old in rows.old]
    ax.scatter(rows.as_of.dt.to_timestamp(), rows.coverage, s=36, color=fill, edgecolor=colour, linewidth=1.5, zorder=3)
    for row in rows.itertuples():
        point = (row.as_of.to_timestamp(), row.coverage)
        ax.annotate(
            words.percent(row.coverage),
            point,
            (0, 7),
            textcoords="offset points",
            ha="center",
            fontsize=8,
            color=colour,
        )
