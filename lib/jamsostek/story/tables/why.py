"""The change of coverage by cause."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..sentences.printed import printed_change
from ..sentences.why import cause, composed_points, in_points, step
from .cells import table

HEADS = ("head-basis", "head-cause", "head-people-moved", "head-cause-effect")
Row = tuple[str, str, str, str]


def why(changed: pd.DataFrame, composed: pd.DataFrame, words: Words) -> Table | None:
    """One row a cause, by base, each with its sum, then those by composition; None without an earlier figure."""
    if changed.empty:
        return None
    groups = [_base(parts, words) for _, parts in changed.groupby("basis", sort=False)]
    groups += [_composition(composed, changed, words)] if len(composed) else []
    rows = [row for group in groups for row in group]
    sums = [sum(map(len, groups[: place + 1])) - 1 for place in range(len(groups))]
    cells = {head: [row[place] for row in rows] for place, head in enumerate(HEADS)}
    return table("why", cells, words, note=words.sources(changed), own=sums, since=changed.as_of_before.iloc[0])


def _base(parts: pd.DataFrame, words: Words) -> list[Row]:
    first, basis = parts.iloc[0], words("Basis", basis=parts.basis.iloc[0])
    rows = [
        (basis, cause(row, words), _people(row, words), words.points(effect))
        for row, effect in zip(parts.itertuples(), in_points(parts), strict=True)
    ]
    return [*rows, _total(basis, printed_change(first.coverage, first.coverage_before), words)]


def _composition(composed: pd.DataFrame, changed: pd.DataFrame, words: Words) -> list[Row]:
    effects, total = composed_points(composed, changed)
    basis = words("table-why-composed", basis=words("Basis", basis=composed.basis.iloc[0]))
    rows = [
        (basis, cause(row, words), "", words.points(effect))
        for row, effect in zip(composed.itertuples(), effects, strict=True)
    ]
    return [*rows, _total(basis, total, words)]


def _total(basis: str, total: float, words: Words) -> Row:
    return basis, words("cause", part="total", segment=""), "", words.points(total)


def _people(row: Any, words: Words) -> str:
    """How many came or left, rounded as their source rounds."""
    unit = 1 if pd.isna(step(row)) else int(step(row))
    count = round(row.people / unit) * unit
    return "+" * (count > 0) + words.people(count)
