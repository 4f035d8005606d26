"""Coverage over time."""

import pandas as pd
from matplotlib import rc_context
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.printed import direction, printed_change
from .axes import blank, joined, percent_axis


def trend(history: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage over time on each base; a step between editions is dashed. None with fewer than two periods."""
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
        "since": last.since,
        "basis": words("basis", basis=last.basis),
        "source": words.sources(history),
        "rows": joined(words, "figure-trend-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _trend(history, words)
    return Picture(
        "trend",
        figure,
        words("figure-trend", **told),
        words("figure-trend-caption", **told),
        words("figure-trend-alt", **told),
    )


def _trend(history: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.0)
    for colour, (basis, rows) in zip(style.SERIES, history.groupby("basis", sort=False), strict=False):
        dates = rows.as_of.dt.to_timestamp()
        for now in range(1, len(rows)):
            ax.plot(
                dates.iloc[now - 1 : now + 1],
                rows.coverage.iloc[now - 1 : now + 1],
                color=colour,
                linestyle="--" if rows.redefined.iloc[now] else "-",
            )
        ax.scatter(
            dates,
            rows.coverage,
            s=36,
            color=["white" if old else colour for old in rows.old],
            edgecolor=colour,
            linewidth=1.5,
            zorder=3,
        )
        for date, share in zip(dates, rows.coverage, strict=True):
            ax.annotate(
                words.percent(share, 1),
                (date, share),
                (0, 6),
                textcoords="offset points",
                ha="center",
                fontsize=8,
                color=colour,
            )
        ax.annotate(
            words("Basis", basis=basis),
            (dates.iloc[-1], rows.coverage.iloc[-1]),
            (10, 0),
            textcoords="offset points",
            va="center",
            color=colour,
            weight=600,
        )
    months = history.as_of.drop_duplicates().sort_values()
    ax.set_xticks(months.dt.to_timestamp(), [words.month(as_of) for as_of in months])
    percent_axis(ax, words, "y")
    ax.set_ylim(0, history.coverage.max() * 1.15)
    ax.margins(x=0.12)
    return figure
