"""Regions by coverage."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..sentences.comparison import reference
from ..sentences.printed import NATION
from .axes import beside, blank, percent_axis
from .given import drawing
from .outliers import explained, sources


@drawing
def ranking(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """Regions by coverage, the own one and the one that they are compared with stressed; each with its interval where that is known.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.ranking(here.ranked, here.words).title
    'Bengkulu Province ranked 30 of 34 in December 2023, with coverage of 19.85%'
    """
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
        "marks": f"{_whiskers_note(ranked, words)} {explained(ranked, words)}".strip(),
        "source": sources(ranked, words),
    }
    with style.look():
        figure = _ranking(ranked, words)
    return Picture.told("ranking", figure, words, told)


@drawing
def districts(ranked: pd.DataFrame, words: Words) -> Picture | None:
    """The regions below a province by coverage; None for the nation, whose provinces are ranked already.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.figures.districts(here.districts, here.words).title
    'In December 2024, coverage ranged from 21.67% in Lebong to 81.74% in Kaur'
    """
    picture = None if words.region == NATION else ranking(ranked, words)
    return picture and replace(picture, name="districts")


def _ranking(ranked: pd.DataFrame, words: Words) -> Figure:
    figure, ax = blank(0.5 + 0.14 * len(ranked))
    labels = [name + words("mark", status=status) for name, status in zip(ranked.name, ranked.status, strict=True)]
    sns.barplot(x=ranked.coverage, y=labels, color=style.OTHERS, ax=ax, width=0.72, saturation=1, errorbar=None)
    _reference(ax, ranked, words)
    _whiskers(ax, ranked)
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
    furthest = [*ranked.coverage, *ranked.get("upper", []), ranked.reference_coverage.iloc[0]]
    ax.set_xlim(0, np.nanmax(furthest) * 1.02)
    return figure


def _whiskers(ax: Axes, ranked: pd.DataFrame) -> None:
    """A thin line from the lower to the upper end of each interval; none where it is not known."""
    for position, (lower, upper) in enumerate(zip(ranked.get("lower", []), ranked.get("upper", []), strict=True)):
        for colour, width in (("white", 2.4), (style.INK, 0.9)):  # the edge shows the line on a dark bar
            looks: dict[str, Any] = {"color": colour, "linewidth": width, "solid_capstyle": "butt", "zorder": 1.5}
            ax.plot([lower, upper], [position, position], **looks)


def _whiskers_note(ranked: pd.DataFrame, words: Words) -> str:
    """What the whiskers are, and whether they rest on an assumption; nothing where none is drawn."""
    if "lower" not in ranked or ranked.lower.isna().all():
        return ""
    return words("note-whiskers", assumed="yes" if ranked.rse_assumed.any() else "no")


def _reference(ax: Axes, ranked: pd.DataFrame, words: Words) -> None:
    """A line at the coverage of the region that others are compared with; none where that is not known."""
    coverage = ranked.reference_coverage.iloc[0]
    if pd.notna(coverage):
        ax.axvline(coverage, color=style.NATION, linewidth=1.2)
        label = words("label-reference", reference=reference(ranked, words), percent=words.percent(coverage))
        above = {"xycoords": ("data", "axes fraction"), "ha": "center", "va": "bottom"}
        beside(ax, label, (coverage, 1), 0, color=style.NATION, **above)
