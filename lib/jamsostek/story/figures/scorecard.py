"""The Inpres scorecard as a matrix."""

from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.inpres import named
from .axes import blank, joined
from .given import drawing

HEAD = 11  # letters that a column has room for


@drawing
def scorecard(card: pd.DataFrame, words: Words) -> Picture | None:
    """Instructions by regional government, each finding with colour and sign; None for a single government: a table says it better.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.scorecard(here.card, here.words).title
    'Evidence is recorded for 13 of 88 items; most for Local regulation, 8 of 11 governments'
    """
    if card.region_code.nunique() < 2:
        return None
    label = named("label", words)
    known = card.assign(known=card.finding.isin(("done", "partial"))).groupby(label, sort=False).known.sum()
    rows = [{"name": name, "findings": _findings(rows, words)} for name, rows in card.groupby("name", sort=False)]
    told = {
        "best": ", ".join(known.index[known == known.max()]),
        "most": known.max(),
        "regions": card.region_code.nunique(),
        "items": card.item.nunique(),
        "cells": len(card),
        "known": known.sum(),
        "source": words.sources(card.dropna(subset=["source_id"])),
        "rows": joined(words, "figure-scorecard-row", rows),
    }
    with style.look():
        figure = _scorecard(card, words)
    return Picture.told("scorecard", figure, words, told)


def _findings(rows: pd.DataFrame, words: Words) -> str:
    known = rows[rows.finding != "no_data"]
    cells = zip(known[named("label", words)], known.finding, strict=True)
    told = [
        words("figure-scorecard-cell", label=label, finding=words("finding", finding=finding))
        for label, finding in cells
    ]
    return ", ".join(told) or words("finding", finding="no_data")


def _scorecard(card: pd.DataFrame, words: Words) -> Figure:
    places, labels = card.drop_duplicates("region_code"), card.drop_duplicates("item")[named("label", words)]
    figure, ax = blank(0.95 + 0.23 * len(places))
    for position, row in enumerate(each(card)):
        _cell(ax, position % len(labels), position // len(labels), row.finding)
    heads = [fill(label, HEAD, break_long_words=False, break_on_hyphens=False) for label in labels]
    ax.set_xticks(range(len(labels)), heads, fontsize=7.5)
    ax.xaxis.tick_top()
    ax.set_yticks(range(len(places)), list(places.name))
    for label, code in zip(ax.get_yticklabels(), places.region_code, strict=True):
        label.set_fontweight(600 if code == words.region else 400)
    ax.set(xlim=(-0.5, len(labels) - 0.5), ylim=(len(places) + 0.7, -0.5))
    ax.spines[:].set_visible(False)
    _legend(ax, len(places) + 0.2, words)
    return figure


def _cell(ax: Axes, x: float, y: float, finding: str, width: float = 0.92) -> None:
    colour, sign, ink = style.FINDINGS[finding]
    corner = (x - width / 2, y - 0.42)
    ax.add_artist(Rectangle(corner, width, 0.84, facecolor=colour, edgecolor=style.OTHERS, linewidth=0.5))
    ax.text(x, y, sign, ha="center", va="center", color=ink, fontsize=9, family="DejaVu Sans")


def _legend(ax: Axes, y: float, words: Words) -> None:
    """What the cells mean, side by side, each with as much room as its words take."""
    left = -0.46
    for finding in style.FINDINGS:
        text = words("finding", finding=finding)
        _cell(ax, left + 0.25, y, finding, width=0.5)
        ax.text(left + 0.6, y, text, va="center", fontsize=8)
        left += 0.95 + 0.1 * len(text)
