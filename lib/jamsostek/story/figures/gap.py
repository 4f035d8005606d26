"""Coverage beside targets."""

import pandas as pd
from matplotlib import rc_context
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.printed import printed_change, state
from .axes import blank, joined, percent_axis


def gap(gaps: pd.DataFrame, words: Words) -> Picture | None:
    """Coverage beside each target, nearest year first; None where no gap is known."""
    known = gaps[gaps.gap.notna()]
    if known.empty:
        return None
    first = known.iloc[0]
    rows = [
        {
            "regime": row.regime,
            "year": str(row.year),
            "coverage": row.coverage,
            "target": row.target,
            "people": row.gap_people,
        }
        for row in known.itertuples()
    ]
    told = {
        "state": state(first.gap),
        "regime": first.regime,
        "year": str(first.year),
        "gap": printed_change(first.target, first.coverage),
        "source": words.sources(known),
        "count": len(known),
        "rows": joined(words, "figure-gap-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _gap(known, words)
    return Picture(
        "gap", figure, words("figure-gap", **told), words("figure-gap-caption", **told), words("figure-gap-alt", **told)
    )


def _gap(known: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.55 + 0.42 * len(known))
    labels = [f"{row.regime} {row.year}\n{words('basis', basis=row.basis)}" for row in known.itertuples()]
    for position, row in enumerate(known.itertuples()):
        ax.plot([row.coverage, row.target], [position, position], color=style.OTHERS, zorder=1)
        ax.plot(row.coverage, position, "o", color=style.OWN, markersize=8)
        ax.plot(row.target, position, "|", color=style.TARGET, markersize=16, markeredgewidth=3)
        label = words("figure-gap-label", met="yes" if row.gap <= 0 else "no", people=row.gap_people)
        ax.annotate(
            f"{words.percent(row.target, 1)}, {label}",
            (max(row.coverage, row.target), position),
            (8, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
        )
        ax.annotate(
            words.percent(row.coverage, 1),
            (row.coverage, position),
            (-8, 0),
            textcoords="offset points",
            va="center",
            ha="right",
            fontsize=8,
            color=style.OWN,
        )
    ax.set_yticks(range(len(known)), labels)
    ax.set_ylim(len(known) - 0.5, -0.5)
    percent_axis(ax, words)
    ax.set_xlim(0, max(known.target.max(), known.coverage.max()) * 1.45)
    return figure
