"""Regions by coverage."""

import pandas as pd
import seaborn as sns
from matplotlib import rc_context
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from .axes import blank, percent_axis


def ranking(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """Regions by coverage, the own one and the nation stressed."""
    if ranked.empty:
        return None
    best, worst, own = ranked.iloc[0], ranked.iloc[-1], ranked[ranked.region_code == words.region]
    rank, coverage = (own["rank"].iloc[0], own.coverage.iloc[0]) if len(own) else (None, None)
    told = {
        "has_own": "yes" if len(own) else "no",
        "rank": rank,
        "of": len(ranked),
        "coverage": coverage,
        "high": best.coverage,
        "best": best["name"],
        "low": worst.coverage,
        "worst": worst["name"],
        "as_of": best.as_of,
        "nation": best.reference_coverage,
        "basis": words("basis", basis=best.basis),
        "source": words.sources(ranked),
    }
    with rc_context(fname=style.STYLE):
        figure = _ranking(ranked, words)
    return Picture(
        "ranking",
        figure,
        words("figure-ranking", **told),
        words("figure-ranking-caption", **told),
        words("figure-ranking-alt", **told),
    )


def _ranking(ranked: pd.DataFrame, words: Words) -> Figure:
    reference = ranked.reference_coverage.iloc[0]
    figure, ax = blank(0.5 + 0.15 * len(ranked))
    labels = [
        row.name_ + words("mark", status=row.status) for row in ranked.rename(columns={"name": "name_"}).itertuples()
    ]
    colours = [style.OWN if code == words.region else style.OTHERS for code in ranked.region_code]
    sns.barplot(x=ranked.coverage, y=labels, color=style.OTHERS, ax=ax, width=0.72, saturation=1, errorbar=None)
    for bar, colour in zip(ax.patches, colours, strict=True):
        bar.set_facecolor(colour)
    for position, (share, code) in enumerate(zip(ranked.coverage, ranked.region_code, strict=True)):
        ax.annotate(
            words.percent(share, 1),
            (share, position),
            (3, 0),
            textcoords="offset points",
            va="center",
            fontsize=7.5,
            zorder=4,
            weight=600 if code == words.region else 400,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4},
        )
    for label, code in zip(ax.get_yticklabels(), ranked.region_code, strict=True):
        label.set(fontsize=7.5, weight=600 if code == words.region else 400)
    if pd.notna(reference):
        ax.axvline(reference, color=style.NATION, linewidth=1.2)
        ax.annotate(
            words("label-nation", percent=words.percent(reference, 1)),
            (reference, len(ranked) - 1),
            (5, 0),
            textcoords="offset points",
            color=style.NATION,
            fontsize=8,
            va="center",
        )
    percent_axis(ax, words)
    ax.set_xlim(0, ranked.coverage.max() * 1.1)
    return figure
