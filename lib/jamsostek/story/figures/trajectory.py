"""Coverage on its way to targets."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.tracking import course, nearest
from .axes import AROUND, Sides, beside, joined, part, percent_axis, spaced
from .given import drawing

AFTER: Sides = tuple((6, up, "left", "center") for up in (0, 8, -8, 16, -16, 24, -24))
NEAR: Sides = (*AROUND, (12, 6, "left", "center"), (12, -6, "left", "center"), (-12, 6, "right", "center"))
FEW = 4
THIN = 0.005  # a band that is thinner cannot be seen


@drawing
def trajectory(tracked: pd.DataFrame, points: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage, the straight path to each target and the present pace, one panel a base; None where no base has a pace.

    Takes the targets and `trajectory.trajectory` of them.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.trajectory(here.tracked, here.ahead, here.words).title
    'Coverage is on track for the UCJ target for 2025; at the present pace it will be reached in October 2025'
    """
    if points.empty:
        return None
    near = tracked.merge(points[["regime", "year"]].dropna().drop_duplicates(), on=["regime", "year"])
    with style.look():
        figure = _panels(points, words)
    return Picture.told("trajectory", figure, words, _told(near, points, words))


def _told(near: pd.DataFrame, points: pd.DataFrame, words: Words) -> dict[str, Any]:
    seen, ahead = points[points.kind == "observed"], points[points.kind == "projected"]
    observed = [
        {"basis": words("Basis", basis=row.basis), "month": row.as_of, "coverage": row.coverage} for row in each(seen)
    ]
    targets = [course(row, words) for _, row in near.iterrows()]
    ends = [{"month": row.as_of, "coverage": row.coverage} for row in each(ahead.groupby("basis").tail(1))]
    return {
        **course(nearest(near), words),
        "bases": ", ".join(words("basis", basis=basis) for basis in points.basis.unique()),
        "from_zero": "no" if any(_limits(rows)[0] > 0 for _, rows in points.groupby("basis")) else "yes",
        "band": "yes" if (ahead.upper - ahead.lower).max() > THIN else "no",
        "source": words.sources(near),
        "rows": " ".join(
            [
                joined(words, "figure-trajectory-row", observed),
                joined(words, "figure-trajectory-target", targets),
                joined(words, "figure-trajectory-pace", ends),
            ]
        ),
    }


def _panels(points: pd.DataFrame, words: Words) -> Figure:
    bases = list(points.basis.unique())
    figure = Figure(figsize=(style.WIDTH, 0.4 + 2.6 * len(bases)))
    axes = figure.subplots(len(bases), squeeze=False, sharex=True)[:, 0]
    labels: list[tuple[Annotation, Sides]] = []
    for ax, basis in zip(axes, bases, strict=True):
        labels += _panel(ax, points[points.basis == basis], words)
        ax.set_title(words("Basis", basis=basis), loc="left", fontsize=9)
    first, last = points.as_of.min(), points.as_of.max()
    ends = points[points.kind == "path"].groupby(["year", "regime"]).as_of.max()
    months = spaced([words.period, last, *ends, first], (last - first).n / 5.5)
    axes[-1].set_xticks([_date(month) for month in months], [words.month(month) for month in months], fontsize=7.5)
    axes[-1].set_xlim(_date(first - (last - first).n // 12 - 1), _date(last + (last - first).n // 3 + 1))
    part(figure, labels)
    return figure


def _date(month: pd.Period) -> pd.Timestamp:
    return month.to_timestamp()


def _panel(ax: Axes, points: pd.DataFrame, words: Words) -> list[tuple[Annotation, Sides]]:
    """One base; returns its labels with the places where they may stand."""
    seen, ahead = (points[points.kind == kind] for kind in ("observed", "projected"))
    months = ahead.as_of.dt.to_timestamp()
    ax.fill_between(months, ahead.lower, ahead.upper, color=style.OWN, alpha=0.15, linewidth=0)
    ax.plot(months, ahead.coverage, color=style.OWN, linestyle=":")
    ax.plot(seen.as_of.dt.to_timestamp(), seen.coverage, color=style.OWN, marker="o", markersize=5, zorder=3)
    told = seen if len(seen) <= FEW else seen.iloc[[0, -1]]
    labels = [(_number(ax, row, words.percent(row.coverage)), NEAR) for row in each(told.iloc[::-1])]
    paths = points[points.kind == "path"].groupby(["year", "regime"])
    labels += [(_target(ax, rows, words), AFTER) for _, rows in paths]
    end = ahead.iloc[-1]
    labels.append((_number(ax, end, words("label-pace", percent=words.percent(end.coverage))), AFTER))
    percent_axis(ax, words, "y")
    ax.set_ylim(*_limits(points))
    return labels


def _limits(points: pd.DataFrame) -> tuple[float, float]:
    """What the axis shows: all points, with room around for their labels."""
    shares = points[["coverage", "lower", "upper"]].astype("float64")
    low, high = shares.min().min(), shares.max().max()
    room = 0.3 * max(high - low, 0.05)
    return max(low - room, -room / 5), high + room


def _number(ax: Axes, row: Any, text: str) -> Annotation:
    return beside(ax, text, (_date(row.as_of), row.coverage), 7, color=style.OWN)


def _target(ax: Axes, rows: pd.DataFrame, words: Words) -> Annotation:
    """The path to a target, with its name at the end."""
    end = rows.iloc[-1]
    ax.plot(rows.as_of.dt.to_timestamp(), rows.coverage, color=style.TARGET, linestyle="--", linewidth=1.2)
    ax.plot(_date(end.as_of), end.coverage, "D", color=style.TARGET, markersize=5)
    name = words("label-target", regime=end.regime, year=str(int(end.year)), percent=words.percent(end.coverage))
    return beside(ax, name, (_date(end.as_of), end.coverage), 6, color=style.TARGET_INK)
