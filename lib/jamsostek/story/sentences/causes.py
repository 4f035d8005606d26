"""What changed coverage, in one short sentence for the first page."""

from typing import Any

import pandas as pd

from ..language import Words
from ..rows import each
from .headline import near
from .printed import direction, printed_change
from .why import in_points, is_redefined, step


def redefined(changed: pd.DataFrame, words: Words) -> list[str]:
    """How much of a change is the redefinition of its denominator, for the first base that was redefined."""
    rows = each(changed[changed.part == "redefined"].head(1))
    return [_redefined(row, words) for row in rows if printed_change(row.restated_before, row.coverage_before)]


def _redefined(row: Any, words: Words) -> str:
    """Both parts without their signs where they go the same way, with them where they do not."""
    total = printed_change(row.coverage, row.coverage_before)
    points = printed_change(row.restated_before, row.coverage_before)
    left = printed_change(row.restated, row.restated_before)
    way = direction(left)
    parts = "whole" if way == "equal" else "alike" if way == direction(points) else "mixed"
    shown = {"total": total, "points": points, "left": left}
    mixed = parts == "mixed"
    told = {name: words.points(value if mixed else abs(value), sign=mixed) for name, value in shown.items()}
    return words(
        "found-redefined",
        parts=parts,
        basis=words("basis", basis=row.basis),
        direction=direction(total),
        before=row.coverage_before,
        since=row.as_of_before,
        coverage=row.coverage,
        growth="known" if row.growth_known else "unknown",
        **told,
    )


def moved(changed: pd.DataFrame, words: Words) -> list[str]:
    """What moved coverage most in the direction in which it went, on the report's first base without a redefinition."""
    for _, rows in changed.groupby("basis", sort=False):
        if not is_redefined(rows):
            return [_moved(rows, words)]
    return []


def _moved(rows: pd.DataFrame, words: Words) -> str:
    first, effects = rows.iloc[0], in_points(rows)
    change = printed_change(first.coverage, first.coverage_before)
    told = {"basis": words("basis", basis=first.basis), "since": first.as_of_before, "coverage": first.coverage}
    if direction(change) == "equal":
        return words("found-equal", **told)
    largest = max(range(len(effects)), key=lambda place: effects[place] * (1 if change > 0 else -1))
    row = rows.iloc[largest]
    cause = {"part": row.part, "segment": row.segment, "moved": direction(row.people), "count": abs(int(row.people))}
    people = near(abs(row.people), step(row), words)
    return words(
        "found-change",
        direction=direction(change),
        change=change,
        cause=words("found-cause", people=people, **cause),
        points=words.points(effects[largest]),
        **told,
    )
