"""The sentences on the first page: where the region stands, and what of its change is only a new definition."""

import pandas as pd

from ..language import Words
from .printed import direction, printed_change


def headline(here: pd.DataFrame, history: pd.DataFrame, words: Words) -> str:
    if here.empty:
        return words("headline-missing")
    row, other = here.iloc[0], second(here)
    told = {"second": "no", "other": None, "other_basis": ""}
    if other is not None:
        told = {"second": "yes", "other": other.coverage, "other_basis": words("basis", basis=other.basis)}
    people, basis = words.about(row.participants, row.rounded_to), words("basis", basis=row.basis)
    first = words("headline", people=people, coverage=row.coverage, basis=basis, **told)
    known = last(history, row)
    if known is None:
        return first
    moved = printed_change(known.coverage, known.coverage_before)
    changed = words("headline-change", basis=basis, direction=direction(moved), change=moved, since=known.as_of_before)
    return f"{first} {changed}"


def redefined(changed: pd.DataFrame, words: Words) -> list[str]:
    """How much of a change is the redefinition of its denominator, for the first base that was redefined."""
    return [
        words(
            "headline-redefined",
            basis=words("basis", basis=row.basis),
            before=row.coverage_before,
            since=row.as_of_before,
            growth="known" if row.growth_known else "unknown",
            coverage=row.coverage,
            total=words.points(printed_change(row.coverage, row.coverage_before)),
            points=words.points(printed_change(row.restated_before, row.coverage_before)),
            left=words.points(printed_change(row.restated, row.restated_before)),
        )
        for row in changed[changed.part == "redefined"].head(1).itertuples()
        if printed_change(row.restated_before, row.coverage_before)
    ]


def second(here: pd.DataFrame) -> pd.Series | None:
    """Of the two definitions that officials use, the one that is not the report's own; None where it is not known or old."""
    other = "employed" if here.basis.iloc[0] == "eligible" else "eligible"
    rows = here[(here.basis == other) & ~here.old]
    return rows.iloc[0] if len(rows) else None


def last(history: pd.DataFrame, row: pd.Series) -> pd.Series | None:
    """The row of the history with its change since the period before; None where there is none or it cannot be compared."""
    rows = history[
        (history.basis == row.basis) & (history.as_of == row.as_of) & history.change.notna() & ~history.redefined
    ]
    return rows.iloc[0] if len(rows) else None
