"""What heads of region have done of Inpres 2/2021."""

import pandas as pd

from ..display import Prose
from ..language import Words
from ..style import FINDINGS


def scorecard(card: pd.DataFrame, words: Words) -> Prose:
    """How many cells show evidence, how many do not, the region's own, and where evidence was not found; a sentence where nothing is known.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.scorecard(here.card, here.words).paragraphs[1]
    'Bengkulu Province: 2 of 8 instructions show evidence; for 6 there are no data yet.'
    """
    if card.empty:
        return Prose([words("scorecard-missing")])
    own = card[card.region_code == words.region]
    told = {"items": card.item.nunique(), "regions": card.region_code.nunique(), "cells": len(card)}
    texts = [words("scorecard", **told, **found(card))] if told["regions"] > 1 else []
    texts += [words("scorecard-own", **told, **found(own))] if len(own) else []
    missing = card[card.finding == "not_found"]
    texts += [
        words("scorecard-not-found", label=label, where=", ".join(rows.name))
        for label, rows in missing.groupby(named("label", words), sort=False)
        if told["regions"] > 1
    ]
    return Prose(texts)


def found(card: pd.DataFrame) -> dict[str, int]:
    """The number of cells with each finding."""
    return {finding: int((card.finding == finding).sum()) for finding in FINDINGS}


def named(column: str, words: Words) -> str:
    """The name of a column in the language of the report."""
    return column if words.lang == "id" else f"{column}_en"
