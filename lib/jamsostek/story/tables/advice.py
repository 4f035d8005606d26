"""What to do next."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.advice import action, actor, effect
from .cells import table


def advice(advised: pd.DataFrame, words: Words) -> Table | None:
    """Whom, what, how many people and what it achieves, most people first; None where no rule is triggered."""
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
