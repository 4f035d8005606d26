"""Formal and informal workers, covered or not."""

import pandas as pd
from matplotlib import rc_context
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from .axes import blank, joined


def segments(own_base: pd.DataFrame, words: Words) -> Picture | None:
    """Formal and informal workers, those covered by their own segment and those not; None where unknown."""
    if own_base.empty:
        return None
    least = own_base.loc[own_base.coverage.idxmin()]
    rows = [
        {
            "basis": _group(row, words),
            "participants": row.participants,
            "workers": row.workers,
            "coverage": row.coverage,
        }
        for row in own_base.itertuples()
    ]
    told = {
        "segment": least.segment,
        "coverage": least.coverage,
        "as_of": least.as_of,
        "source": words.sources(own_base),
        "rows": joined(words, "figure-segments-row", rows),
    }
    with rc_context(fname=style.STYLE):
        figure = _segments(own_base, words)
    return Picture(
        "segments",
        figure,
        words("figure-segments", **told),
        words("figure-segments-caption", **told),
        words("figure-segments-alt", **told),
    )


def _group(row, words: Words) -> str:
    return words("Basis", basis="formal" if row.segment == "PU" else "informal")


def _segments(own_base: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(1.9)
    unit, axis = (1e6, "axis-millions") if own_base.workers.max() >= 2e6 else (1e3, "axis-thousands")
    for position, row in enumerate(own_base.sort_values("segment", ascending=False).itertuples()):
        ax.barh(position, row.participants / unit, color=style.OWN, height=0.45)
        ax.barh(position, row.uncovered / unit, left=row.participants / unit, color=style.OTHERS, height=0.45)
        ax.annotate(
            words("figure-segments-label", participants=row.participants, coverage=row.coverage),
            (0, position - 0.28),
            (0, 1),
            textcoords="offset points",
            va="bottom",
            fontsize=8,
            color=style.OWN,
            weight=600,
        )
        ax.annotate(
            words("figure-segments-rest", people=row.uncovered),
            ((row.participants + row.uncovered) / unit, position),
            (-4, 0),
            textcoords="offset points",
            va="center",
            ha="right",
            fontsize=8,
        )
    ax.set_yticks([0, 1], [_group(row, words) for row in own_base.sort_values("segment", ascending=False).itertuples()])
    ax.set_ylim(1.4, -0.65)
    ax.grid(axis="x")
    ax.set_xlabel(words(axis))
    return figure
