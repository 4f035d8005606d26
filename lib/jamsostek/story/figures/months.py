"""Months of protection that are paid for."""

import pandas as pd
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from .axes import beside, blank, joined
from .given import drawing

YEAR = 12


@drawing
def months(budgeted: pd.DataFrame, words: Words) -> Picture | None:
    """Months paid for beside the twelve of a year, one bar a region; None with fewer than two: a sentence says one better.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.months(here.budgeted, here.words).title
    'The budgets of 2 governments together are enough for 1.69 of 12 months on average for 73,900 vulnerable workers'
    """
    if len(budgeted) < 2:
        return None
    rows = [
        {"name": words.named(row.region_code), "months": row.months, "persons": row.persons} for row in each(budgeted)
    ]
    told = {
        "months": budgeted.person_months.sum() / budgeted.persons.sum(),
        "persons": budgeted.persons.sum(),
        "governments": len(budgeted),
        "source": words.sources(budgeted),
        "rows": joined(words, "figure-months-row", rows),
    }
    with style.look():
        figure = _months(budgeted, words)
    return Picture.told("months", figure, words, told)


def _months(budgeted: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.55 + 0.24 * len(budgeted))
    for position, row in enumerate(each(budgeted)):
        own = row.region_code == words.region
        ax.barh(position, YEAR, color=style.FAINT, height=0.6)
        ax.barh(position, row.months, color=style.OWN if own else style.SECOND, height=0.6)
        label = words("figure-months-label", months=row.months, persons=row.persons)
        beside(ax, label, (max(row.months, YEAR), position), 6, weight=600 if own else 400)
    ax.axvline(YEAR, color=style.TARGET, linewidth=1.5)
    ax.set_yticks(range(len(budgeted)), [words.named(code) for code in budgeted.region_code])
    ax.set_ylim(len(budgeted) - 0.5, -0.5)
    ax.set_xlim(0, max(budgeted.months.max(), YEAR) * 1.01)
    ax.set_xticks(range(0, YEAR + 1, 3))
    return figure
