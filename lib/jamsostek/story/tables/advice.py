"""What to do next."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.advice import action, actor, effect
from .cells import table


def advice(advised: pd.DataFrame, words: Words) -> Table | None:
    """Whom, what, how many people and what it achieves, most people first; None where no rule is triggered.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.advice(here.advised, here.words).cells.iloc[1])
    {'For': 'BPJS Ketenagakerjaan',
    'What to do': 'Reach more workers, about 89,000 in number, to meet the UCJ 2025 target: coverage falls 12.55
    percentage points short.',
    'People': 'about 89,000', 'What it achieves': 'coverage rises by 12.55 points'}
    """
    if advised.empty:
        return None
    rows = list(each(advised))
    cells: dict[str, list[str]] = {
        "head-actor": [actor(row, words) for row in rows],
        "head-action": [action(row, words) for row in rows],
        "head-persons": [words.about(row.people, row.rounded_to) for row in rows],
        "head-effect": [effect(row, words) for row in rows],
    }
    return table("advice", cells, words, note=words("note-advice"))
