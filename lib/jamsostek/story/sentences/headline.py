"""The sentence on the first page: where the region stands, by the definitions that officials use."""

from typing import Any

import pandas as pd

from ..language import Words


def headline(here: pd.DataFrame, words: Words) -> str:
    """How many are protected and what share that is; a sentence that says so where there is no figure."""
    if here.empty:
        return words("headline-missing")
    row, other = here.iloc[0], second(here)
    told: dict[str, Any] = {"second": "no", "other": None, "other_basis": ""}
    if other is not None:
        told |= {"second": "yes", "other": other.coverage, "other_basis": words("basis", basis=other.basis)}
    people, basis = near(row.participants, row.rounded_to, words), words("basis", basis=row.basis)
    told |= {"participants": int(row.participants), "coverage": row.coverage}
    return words("headline", people=people, basis=basis, **told)


def second(here: pd.DataFrame) -> pd.Series | None:
    """Of the two definitions that officials use, the one that is not the report's own; None where unknown or old."""
    other = "employed" if here.basis.iloc[0] == "eligible" else "eligible"
    rows = here[(here.basis == other) & ~here.old]
    return rows.iloc[0] if len(rows) else None


def near(count: Any, step: Any, words: Words) -> str:
    """A number of people as it is read aloud, called an approximate one where that or its source has rounded it."""
    rounded = 0 if pd.isna(step) or pd.isna(count) else round(count / step) * int(step)
    short = words.short(rounded or count)
    return words("near", people=short, about="yes" if rounded or short != words.people(count) else "no")


def counted(noun: str, count: Any, step: Any, words: Words) -> str:
    """Such a number with whom it counts: vulnerable, formal, more (workers), participants or persons."""
    whole = 0 if pd.isna(count) else int(count)
    return words("counted", noun=noun, count=whole, people=near(count, step, words))
