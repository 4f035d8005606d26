"""Coverage beside targets."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.headline import near
from ..sentences.printed import printed_change, state
from .axes import beside, blank, joined, percent_axis
from .given import drawing


@drawing
def gap(gaps: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage beside each target, nearest year first; None with fewer than two known gaps: a sentence says one better.

    >>> here = explore.at("00", "2025-02", lang="en")
    >>> story.figures.gap(here.gaps, here.words).title
    'None of 5 targets has been reached; the next, RPJMN 2025, is 3.55 percentage points away'
    """
    known = gaps[gaps.gap.notna()]
    if len(known) < 2:
        return None
    first = known.iloc[0]
    rows = [
        {"regime": row.regime, "year": str(row.year), "coverage": row.coverage, "target": row.target}
        for row in each(known)
    ]
    told = {
        "met": int((known.gap <= 0).sum()),
        "count": len(known),
        "state": state(first.gap),
        "regime": first.regime,
        "year": str(first.year),
        "gap": printed_change(first.target, first.coverage),
        "source": words.sources(known),
        "rows": joined(words, "figure-gap-row", rows),
    }
    with style.look():
        figure = _gap(known, words)
    return Picture.told("gap", figure, words, told)


def _gap(known: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.55 + 0.42 * len(known))
    for position, row in enumerate(each(known)):
        _pair(ax, position, row, words)
    labels = [f"{row.regime} {row.year}\n{words('basis', basis=row.basis)}" for row in each(known)]
    ax.set_yticks(range(len(known)), labels)
    ax.set_ylim(len(known) - 0.5, -0.5)
    percent_axis(ax, words)
    ax.set_xlim(0, max(known.target.max(), known.coverage.max()) * 1.5)
    ax.set_xticks([tick for tick in ax.get_xticks() if tick <= 1])
    return figure


def _pair(ax: Axes, position: int, row, words: Words) -> None:
    """Coverage and target of one row with what lies between them."""
    ax.plot([row.coverage, row.target], [position, position], color=style.OTHERS, zorder=1)
    ax.plot(row.coverage, position, "o", color=style.OWN, markersize=8)
    ax.plot(row.target, position, "|", color=style.TARGET, markersize=16, markeredgewidth=3)
    people = near(row.gap_people, row.rounded_to, words)
    label = words("figure-gap-label", met="yes" if row.gap <= 0 else "no", people=people)
    beside(ax, f"{words.percent(row.target)}, {label}", (max(row.coverage, row.target), position), 8)
    beside(ax, words.percent(row.coverage), (min(row.coverage, row.target), position), -8, color=style.OWN)
