"""Benefits paid."""

import pandas as pd

from ..display import Prose
from ..language import Words


def benefits(rows: pd.DataFrame, words: Words) -> Prose:
    """Cases and money of each programme, per thousand participants where all of these are known; one sentence where there is none.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.benefits(here.paid, here.words).paragraphs[0]
    'JKK: Rp5.37 billion was paid in 2023 for 1,006 cases in Bengkulu Province, ...'
    """
    if rows.empty:
        return Prose([words("benefits-missing")])
    texts = []
    for programme, parts in rows.groupby("programme", sort=False):
        people = parts.participants.sum(skipna=False)
        thousand = people / 1000 if pd.notna(people) and people > 0 else float("nan")
        told = {"year": str(parts.year.iloc[0]), "paid": parts.paid_idr.sum(), "cases": parts.cases.sum()}
        told |= {
            "known": "yes" if pd.notna(thousand) else "no",
            "rate": told["cases"] / thousand,
            "thousand": told["paid"] / thousand,
        }
        texts.append(words("benefits", programme=programme if programme != "ALL" else words("benefits-all"), **told))
    return Prose([" ".join(texts)])
