"""Which regions lie further from their reference than chance explains."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.comparison import reference
from ..sentences.uncertainty import finding, sides
from .axes import Sides, beside, blank, part, percent_axis
from .given import drawing

FEWEST = 3
MOST_NAMES = 7  # on each side
WIDE_RANGE = 8  # the largest over the smallest, from which on they need a logarithmic scale
# Where names may stand beside their dot.
LETTER = 0.012  # of the width of the axes
TURNS = ((7, 0, "center"), (6, 6, "baseline"), (6, -6, "top"))


@drawing
def outliers(outlying: pd.DataFrame, words: Words) -> Picture | None:
    """A funnel plot: regions by workers and coverage with the limits of chance; None with fewer than three or without a reference.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.outliers(here.outlying, here.words).title
    '33 of 34 provinces differ from the national rate by more than chance explains'
    """
    rows = outlying[outlying.place.notna()].reset_index(drop=True)
    if len(rows) < FEWEST:
        return None
    told = {
        **finding(rows, words),
        "basis": words("basis", basis=rows.basis.iloc[0]),
        "as_of": rows.as_of.iloc[0],
        "assumed": "yes" if rows.rse_assumed.any() else "no",
        "marks": explained(rows, words),
        "source": sources(rows, words),
        "rows": " ".join(sides(rows, words)),
    }
    with style.look():
        figure = _outliers(rows, words)
    return Picture.told("outliers", figure, words, told)


def explained(rows: pd.DataFrame, words: Words) -> str:
    """What the marks of the rows mean: derived, simulated."""
    return words.marks("".join(words("mark", status=status) for status in rows.status))


def sources(rows: pd.DataFrame, words: Words) -> str:
    """Who published the rows, and an error that is assumed for them."""
    if "rse_source" not in rows:
        return words.sources(rows)
    return words.sources(rows.assign(source_id=rows.source_id.str.cat(rows.rse_source, sep="|")))


def _outliers(rows: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(3.4)
    unit, axis = (1e6, "axis-millions") if rows.workers.max() >= 2e6 else (1e3, "axis-thousands")
    rows = rows.assign(across=rows.workers.astype("float64") / unit)
    _reference(ax, rows, words)
    for row in each(rows):
        ax.plot([row.across] * 2, [row.low_998, row.high_998], color=style.SECOND, linewidth=0.8)
        ax.plot([row.across] * 2, [row.low_95, row.high_95], color=style.SECOND, linewidth=2.4, solid_capstyle="butt")
        _dot(ax, row, words)
    percent_axis(ax, words, "y")
    ends = min(rows.coverage.min(), rows.low_998.min()), max(rows.coverage.max(), rows.high_998.max())
    room = 0.12 * (ends[1] - ends[0])
    ax.set_ylim(max(0, ends[0] - room), ends[1] + room)
    _workers_axis(ax, rows.across, words)
    ax.set_xlabel(words(axis))
    part(figure, [(_name(ax, row, words), _sides(ax, row)) for row in each(_named(rows, words))])
    return figure


def _workers_axis(ax: Axes, across: pd.Series, words: Words) -> None:
    """Logarithmic where the largest region is many times the smallest."""
    if across.max() > WIDE_RANGE * across.min():
        ax.set_xscale("log")
        ax.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(FuncFormatter(lambda number, _: words.decimal(number)))
    ax.margins(x=0.08)
    ax.set_xlim(ax.get_xlim())  # where dots stand is asked for before the figure is drawn


def _reference(ax: Axes, rows: pd.DataFrame, words: Words) -> None:
    """A line at the coverage of the region that others are compared with, named beyond its end, where no dot is."""
    coverage = rows.reference_coverage.iloc[0]
    ax.axhline(coverage, color=style.NATION, linewidth=1.2)
    label = f"{reference(rows, words)}\n{words.percent(coverage)}"
    beside(ax, label, (1, coverage), 4, xycoords=("axes fraction", "data"), color=style.NATION)


def _dot(ax: Axes, row: Any, words: Words) -> None:
    own, within = row.region_code == words.region, row.place == "within"
    colour = style.OWN if own else style.OTHERS if within else style.INK
    ax.plot(row.across, row.coverage, "o", color=colour, markersize=7 if own else 4.5, zorder=4 if own else 3)


def _name(ax: Axes, row: Any, words: Words) -> Annotation:
    looks = {"color": style.OWN, "weight": 600} if row.region_code == words.region else {"fontsize": 7.5}
    point = (row.across, row.coverage)
    return beside(ax, row.name + words("mark", status=row.status), point, 7, in_layout=False, **looks)


def _sides(ax: Axes, row: Any) -> Sides:
    """To the right and to the left as far as there is room to the edges; not below the dots at the foot, where the axis is."""
    across, up = ax.transAxes.inverted().transform(ax.transData.transform((row.across, row.coverage)))
    turns = TURNS if up > 0.08 else TURNS[:-1]
    right: Sides = tuple((away, above, "left", va) for away, above, va in turns)
    left: Sides = tuple((-away, above, "right", va) for away, above, va in turns)
    width = LETTER * len(row.name)
    return (right if across + width < 1 else ()) + (left if across > width else ())


def _named(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The regions that get their name where there is room: the own one, then those furthest beyond the limits on each side."""
    own = list(rows.index[rows.region_code == words.region])
    outside = rows[rows.place != "within"].sort_values("difference", kind="stable").index
    lowest, highest = outside[:MOST_NAMES], outside[::-1][:MOST_NAMES]
    alternating = [place for pair in zip(highest, lowest, strict=True) for place in pair]
    return rows.loc[list(dict.fromkeys([*own, *alternating]))]
