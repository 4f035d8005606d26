"""A sum shared over districts."""

import pandas as pd
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.money import course
from ..sentences.printed import level_of
from .axes import beside, blank, joined, percent_axis
from .given import drawing


@drawing
def allocation(shared: pd.DataFrame, words: Words) -> Picture | None:
    """The coverage of each district before and after a sum is shared, in the order of the rows; None where there is none.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.allocation(here.what_if(budget=here.budget).shared, here.words).title
    'An additional Rp1.06 billion lifts the lowest coverage from 21.67% to 32.06%'
    """
    if shared.empty:
        return None
    rows = [
        {"name": name, "before": row.coverage, "after": row.coverage_after, "people": row.people}
        for name, row in zip(shared.name, each(shared), strict=True)
    ]
    told = {**course(shared, words), "rate": shared.rate.iloc[0], "as_of": shared.as_of.iloc[0]}
    told["level"] = level_of(shared.region_code.iloc[0])
    told |= {"source": words.sources(shared), "rows": joined(words, "figure-allocation-row", rows)}
    with style.look():
        figure = _allocation(shared, words)
    return Picture.told("allocation", figure, words, told)


def _allocation(shared: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.5 + 0.24 * len(shared))
    for position, row in enumerate(each(shared)):
        ax.plot([row.coverage, row.coverage_after], [position, position], color=style.OTHERS, zorder=1)
        ax.plot(row.coverage, position, "o", color=style.OTHERS, markersize=6)
        ax.plot(row.coverage_after, position, "o", color=style.OWN, markersize=7)
        text = words("figure-allocation-label", people=row.people) if row.people else ""
        beside(ax, f"{words.percent(row.coverage_after, 1)}  {text}", (row.coverage_after, position), 7)
    ax.set_yticks(range(len(shared)), list(shared.name))
    ax.set_ylim(len(shared) - 0.5, -0.5)
    percent_axis(ax, words)
    ax.set_xlim(0, shared.coverage_after.max() * 1.3)
    return figure
