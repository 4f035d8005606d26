"""How many are protected, and by which definition."""

import pandas as pd

from ..display import Prose
from ..language import Words
from .headline import near
from .printed import printed_change


def reach(current: pd.DataFrame, words: Words) -> Prose:
    """How many are protected, on the report's first base, and how many are not.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.reach(here.current, here.words).paragraphs[0]
    'As of December 2025, Bengkulu Province had about 251,000 active participants, or 22.50% of 1.12 million employed
    persons (August 2025). ...'
    """
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    if here.empty:
        return Prose([words("reach-missing")])
    row = here.iloc[0]
    uncovered = max(int(row.workers - row.participants), 0)
    people = near(uncovered, row.rounded_to, words)
    first = [
        words(
            "reach",
            people=near(row.participants, row.rounded_to, words),
            coverage=row.coverage,
            workers=words.mark(words.short(row.workers), row.workers_status),
            workers_as_of=row.workers_as_of,
            basis=words("basis", basis=row.basis),
        ),
        words("reach-above-one") if row.above_one else words("reach-uncovered", uncovered=uncovered, people=people),
    ]
    if published := words.early(row.participants_source):
        first.append(words("reach-early", date=words.date(published)))
    return Prose([" ".join(first), spread(here, words)])


def spread(here: pd.DataFrame, words: Words) -> str:
    """How far apart the definitions of the denominator lead, old denominators aside; with one definition it says so."""
    here = here[~here.old]
    if here.empty:
        return words("spread-none")
    low, high = here.loc[here.coverage.idxmin()], here.loc[here.coverage.idxmax()]
    message = "spread" if len(here) > 1 else "spread-one"
    return words(
        message,
        low=low.coverage,
        low_basis=words("basis", basis=low.basis),
        high=high.coverage,
        high_basis=words("basis", basis=high.basis),
        spread=printed_change(high.coverage, low.coverage),
    )
