"""Regions by coverage."""

from dataclasses import replace

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.comparison import reference
from ..sentences.printed import NATION
from .axes import beside, blank, percent_axis


def ranking(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """Regions by coverage, the own one and the one that they are compared with stressed."""
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
        "reference": reference(ranked, words),
        "reference_coverage": best.reference_coverage,
        "basis": words("basis", basis=best.basis),
        "marks": words.marks("".join(words("mark", status=status) for status in ranked.status)),
        "source": words.sources(ranked),
    }
    with rc_context(fname=style.STYLE):
        figure = _ranking(ranked, words)
    return Picture.told("ranking", figure, words, told)


def districts(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """The regions below a province by coverage; None for the nation, whose provinces are ranked already."""
    picture = None if words.region == NATION else ranking(ranked, words)
    return picture and replace(picture, name="districts")


def _ranking(ranked: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.5 + 0.14 * len(ranked))
    labels = [name + words("mark", status=status) for name, status in zip(ranked.name, ranked.status, strict=True)]
    sns.barplot(x=ranked.coverage, y=labels, color=style.OTHERS, ax=ax, width=0.72, saturation=1, errorbar=None)
    _reference(ax, ranked, words)
    weights = [600 if code == words.region else 400 for code in ranked.region_code]
    for position, (bar, label, share, weight) in enumerate(
        zip(ax.patches, ax.get_yticklabels(), ranked.coverage, weights, strict=True)
    ):
        bar.set_facecolor(style.OWN if weight == 600 else style.OTHERS)
        label.set(fontsize=7.5, weight=weight)
        beside(
            ax,
            words.percent(share, 1),
            (1.085, position),
            -1,
            xycoords=("axes fraction", "data"),
            fontsize=7.5,
            weight=weight,
        )
    percent_axis(ax, words)
    ax.set_xlim(0, np.nanmax([*ranked.coverage, ranked.reference_coverage.iloc[0]]) * 1.02)
    return figure


def _reference(ax: Axes, ranked: pd.DataFrame, words: Words) -> None:
    """A line at the coverage of the region that others are compared with; none where that is not known."""
    coverage = ranked.reference_coverage.iloc[0]
    if pd.notna(coverage):
        ax.axvline(coverage, color=style.NATION, linewidth=1.2)
        label = words("label-reference", reference=reference(ranked, words), percent=words.percent(coverage))
        above = {"xycoords": ("data", "axes fraction"), "ha": "center", "va": "bottom"}
        beside(ax, label, (coverage, 1), 0, color=style.NATION, **above)
