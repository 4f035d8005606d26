"""Figures: each takes a frame of measures and gives a picture whose title states the finding; None where there is nothing to draw."""

import pandas as pd
import seaborn as sns
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from . import style
from .display import Picture
from .language import Words
from .sentences import direction, printed_change, state


def _axes(height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(style.WIDTH, height))
    return figure, figure.subplots()


def _percent_axis(ax: Axes, words: Words, which: str = "x") -> None:
    axis = ax.xaxis if which == "x" else ax.yaxis
    axis.set_major_formatter(FuncFormatter(lambda share, _: words.percent(share, 0)))
    ax.grid(axis=which)
    ax.set(xlabel="", ylabel="")


def _joined(words: Words, message: str, rows: list[dict]) -> str:
    return " ".join(words(message, **row) for row in rows)


def ranking(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """Regions by coverage, the own one and the nation stressed."""
    if ranked.empty:
        return None
    best, worst, own = ranked.iloc[0], ranked.iloc[-1], ranked[ranked.region_code == words.region]
    rank, coverage = (own["rank"].iloc[0], own.coverage.iloc[0]) if len(own) else (None, None)
    told = {
        "has_own": "yes" if len(own) else "no", "rank": rank, "of": len(ranked), "coverage": coverage,
        "high": best.coverage, "best": best["name"], "low": worst.coverage, "worst": worst["name"], "as_of": best.as_of, "nation": best.reference_coverage,
        "basis": words("basis", basis=best.basis), "source": words.sources(ranked),
    }
    with rc_context(fname=style.STYLE):
        figure = _ranking(ranked, words)
    return Picture("ranking", figure, words("figure-ranking", **told), words("figure-ranking-caption", **told), words("figure-ranking-alt", **told))


def _ranking(ranked: pd.DataFrame, words: Words) -> Figure:
    reference = ranked.reference_coverage.iloc[0]
    figure, ax = _axes(0.5 + 0.15 * len(ranked))
    labels = [row.name_ + words("mark", status=row.status) for row in ranked.rename(columns={"name": "name_"}).itertuples()]
    colours = [style.OWN if code == words.region else style.OTHERS for code in ranked.region_code]
    sns.barplot(x=ranked.coverage, y=labels, color=style.OTHERS, ax=ax, width=0.72, saturation=1, errorbar=None)
    for bar, colour in zip(ax.patches, colours, strict=True):
        bar.set_facecolor(colour)
    for position, (share, code) in enumerate(zip(ranked.coverage, ranked.region_code, strict=True)):
        ax.annotate(words.percent(share, 1), (share, position), (3, 0), textcoords="offset points", va="center", fontsize=7.5, zorder=4,
                    weight=600 if code == words.region else 400, bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4})
    for label, code in zip(ax.get_yticklabels(), ranked.region_code, strict=True):
        label.set(fontsize=7.5, weight=600 if code == words.region else 400)
    if pd.notna(reference):
        ax.axvline(reference, color=style.NATION, linewidth=1.2)
        ax.annotate(words("label-nation", percent=words.percent(reference, 1)), (reference, len(ranked) - 1), (5, 0), textcoords="offset points", color=style.NATION, fontsize=8, va="center")
    _percent_axis(ax, words)
    ax.set_xlim(0, ranked.coverage.max() * 1.1)
    return figure


def trend(history: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage over time on each base; a step between editions is dashed. None with fewer than two periods."""
    first = history[(history.basis == history.basis.iloc[0])] if len(history) else history
    if first.as_of.nunique() < 2:
        return None
    last = first.iloc[-1]
    moved = printed_change(last.coverage, last.coverage_before)
    rows = [{"basis": words("Basis", basis=row.basis), "period": row.as_of, "coverage": row.coverage} for row in history.itertuples()]
    told = {
        "direction": direction(moved), "change": moved, "since": last.since, "basis": words("basis", basis=last.basis),
        "source": words.sources(history), "rows": _joined(words, "figure-trend-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _trend(history, words)
    return Picture("trend", figure, words("figure-trend", **told), words("figure-trend-caption", **told), words("figure-trend-alt", **told))


def _trend(history: pd.DataFrame, words: Words) -> Figure:
    figure, ax = _axes(3.0)
    for colour, (basis, rows) in zip(style.SERIES, history.groupby("basis", sort=False), strict=False):
        dates = rows.as_of.dt.to_timestamp()
        for now in range(1, len(rows)):
            ax.plot(dates.iloc[now - 1 : now + 1], rows.coverage.iloc[now - 1 : now + 1], color=colour, linestyle="--" if rows.redefined.iloc[now] else "-")
        ax.scatter(dates, rows.coverage, s=36, color=["white" if old else colour for old in rows.old], edgecolor=colour, linewidth=1.5, zorder=3)
        for date, share in zip(dates, rows.coverage, strict=True):
            ax.annotate(words.percent(share, 1), (date, share), (0, 6), textcoords="offset points", ha="center", fontsize=8, color=colour)
        ax.annotate(words("Basis", basis=basis), (dates.iloc[-1], rows.coverage.iloc[-1]), (10, 0), textcoords="offset points", va="center", color=colour, weight=600)
    months = history.as_of.drop_duplicates().sort_values()
    ax.set_xticks(months.dt.to_timestamp(), [words.month(as_of) for as_of in months])
    _percent_axis(ax, words, "y")
    ax.set_ylim(0, history.coverage.max() * 1.15)
    ax.margins(x=0.12)
    return figure


def gap(gaps: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage beside each target, nearest year first; None where no gap is known."""
    known = gaps[gaps.gap.notna()]
    if known.empty:
        return None
    first = known.iloc[0]
    rows = [{"regime": row.regime, "year": str(row.year), "coverage": row.coverage, "target": row.target, "people": row.gap_people} for row in known.itertuples()]
    told = {
        "state": state(first.gap), "regime": first.regime, "year": str(first.year), "gap": printed_change(first.target, first.coverage),
        "source": words.sources(known), "count": len(known), "rows": _joined(words, "figure-gap-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _gap(known, words)
    return Picture("gap", figure, words("figure-gap", **told), words("figure-gap-caption", **told), words("figure-gap-alt", **told))


def _gap(known: pd.DataFrame, words: Words) -> Figure:
    figure, ax = _axes(0.55 + 0.42 * len(known))
    labels = [f"{row.regime} {row.year}\n{words('basis', basis=row.basis)}" for row in known.itertuples()]
    for position, row in enumerate(known.itertuples()):
        ax.plot([row.coverage, row.target], [position, position], color=style.OTHERS, zorder=1)
        ax.plot(row.coverage, position, "o", color=style.OWN, markersize=8)
        ax.plot(row.target, position, "|", color=style.TARGET, markersize=16, markeredgewidth=3)
        label = words("figure-gap-label", met="yes" if row.gap <= 0 else "no", people=row.gap_people)
        ax.annotate(f"{words.percent(row.target, 1)}, {label}", (max(row.coverage, row.target), position), (8, 0), textcoords="offset points", va="center", fontsize=8)
        ax.annotate(words.percent(row.coverage, 1), (row.coverage, position), (-8, 0), textcoords="offset points", va="center", ha="right", fontsize=8, color=style.OWN)
    ax.set_yticks(range(len(known)), labels)
    ax.set_ylim(len(known) - 0.5, -0.5)
    _percent_axis(ax, words)
    ax.set_xlim(0, max(known.target.max(), known.coverage.max()) * 1.45)
    return figure


def segments(own_base: pd.DataFrame, words: Words) -> Picture | None:
    """Formal and informal workers, those covered by their own segment and those not; None where unknown."""
    if own_base.empty:
        return None
    least = own_base.loc[own_base.coverage.idxmin()]
    rows = [{"basis": _group(row, words), "participants": row.participants, "workers": row.workers, "coverage": row.coverage} for row in own_base.itertuples()]
    told = {"segment": least.segment, "coverage": least.coverage, "as_of": least.as_of, "source": words.sources(own_base), "rows": _joined(words, "figure-segments-row", rows)}
    with rc_context(fname=style.STYLE):
        figure = _segments(own_base, words)
    return Picture("segments", figure, words("figure-segments", **told), words("figure-segments-caption", **told), words("figure-segments-alt", **told))


def _group(row, words: Words) -> str:
    return words("Basis", basis="formal" if row.segment == "PU" else "informal")


def _segments(own_base: pd.DataFrame, words: Words) -> Figure:
    figure, ax = _axes(1.9)
    unit, axis = (1e6, "axis-millions") if own_base.workers.max() >= 2e6 else (1e3, "axis-thousands")
    for position, row in enumerate(own_base.sort_values("segment", ascending=False).itertuples()):
        ax.barh(position, row.participants / unit, color=style.OWN, height=0.45)
        ax.barh(position, row.uncovered / unit, left=row.participants / unit, color=style.OTHERS, height=0.45)
        ax.annotate(words("figure-segments-label", participants=row.participants, coverage=row.coverage), (0, position - 0.28), (0, 1), textcoords="offset points", va="bottom", fontsize=8, color=style.OWN, weight=600)
        ax.annotate(words("figure-segments-rest", people=row.uncovered), ((row.participants + row.uncovered) / unit, position), (-4, 0), textcoords="offset points", va="center", ha="right", fontsize=8)
    ax.set_yticks([0, 1], [_group(row, words) for row in own_base.sort_values("segment", ascending=False).itertuples()])
    ax.set_ylim(1.4, -0.65)
    ax.grid(axis="x")
    ax.set_xlabel(words(axis))
    return figure
