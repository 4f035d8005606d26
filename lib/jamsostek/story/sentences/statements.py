"""What officials and press said, recomputed."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each

VERDICTS = ("consistent", "rounded", "does_not_follow", "conflicts", "unchecked")


def statements(checked: pd.DataFrame, words: Words) -> Prose:
    """How many statements were recomputed and with which verdict, then each that does not follow or conflicts; a pair is told once.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.statements(here.stated, here.words).paragraphs[1]
    'Coverage of Bengkulu Province in July 2025 was stated as 28% (S06) and as 27.16% (S07), 0.84 percentage points
    apart.'
    """
    if checked.empty:
        return Prose([words("statements-missing")])
    number = checked.verdict.value_counts()
    parts = [words("statements-part", verdict=each, count=int(number[each])) for each in VERDICTS if each in number]
    wrong = checked[checked.verdict.isin(["does_not_follow", "conflicts"])]
    pairs = [frozenset(pair) for pair in zip(wrong.statement_id, wrong.other_id, strict=True)]
    first = wrong[~pd.Series(pairs, wrong.index, dtype=object).duplicated()]
    return Prose(
        [
            words("statements", count=len(checked), parts=", ".join(parts)),
            *(words("statement-wrong", **arithmetic(row, words)) for row in each(first)),
        ]
    )


def arithmetic(row: Any, words: Words) -> dict[str, Any]:
    """What a message on one statement may use: who said what, and the numbers it was compared with."""
    return {
        "reason": _reason(row),
        "by": row.stated_by,
        "id": row.statement_id,
        "about": words.named(row.region_code),
        "as_of": row.as_of,
        "stated": stated(row.percent, row.decimals, words),
        "participants": row.participants,
        "workers": row.workers,
        "computed": row.computed,
        "implied": row.implied,
        "basis": words("basis", basis=row.basis),
        "base_participants": row.base_participants,
        "base_workers": words.marked(row.base_workers, row.base_status),
        "base_as_of": row.base_as_of,
        "other": stated(row.other_percent, row.other_decimals, words),
        "other_id": row.other_id,
        "other_as_of": row.other_as_of,
        "difference": abs(row.percent - row.other_percent) / 100,
    }


def _reason(row: Any) -> str:
    """Which sentence: a claim by its direction, what cannot be checked by what it still implies."""
    if row.reason == "claim":
        return row.claim
    implied = {"no_workers": row.implied, "no_percent": row.computed}.get(row.reason)
    return row.reason if pd.isna(implied) else f"{row.reason}_implied"


def stated(percent: Any, decimals: Any, words: Words) -> str:
    """A percentage with the decimals it was stated with; a dash where there is none."""
    return words.percent(percent / 100, 0 if pd.isna(decimals) else decimals)
