"""The change of coverage by cause."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..numerals import Shown
from ..rows import each
from ..sentences.printed import printed_change, printed_parts
from ..sentences.why import cause, composed_points, in_points, step
from .cells import table

HEADS = ("head-basis", "head-cause", "head-people-moved", "head-cause-effect")
Row = tuple[str, str, str, str]


def why(changed: pd.DataFrame, composed: pd.DataFrame, words: Words) -> Table | None:
    """One row a cause, by base, each with its sum, then those by composition; None without an earlier figure.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.why(here.changed, here.composed, here.words).cells.iloc[0])
    {'Denominator': 'Employed persons', 'Cause': 'Number of workers', 'People (+ more, − fewer)': '+14,100',
    'Effect (points)': '−0.29'}
    """
    if changed.empty:
        return None
    groups = [_base(parts, words) for _, parts in changed.groupby("basis", sort=False)]
    groups += [_composition(composed, changed, words)] if len(composed) else []
    rows = [row for group in groups for row in group]
    sums = [sum(map(len, groups[: place + 1])) - 1 for place in range(len(groups))]
    cells = {head: [row[place] for row in rows] for place, head in enumerate(HEADS)}
    return table(
        "why",
        cells,
        words,
        note=f"{words('note-why')} {words.sources(changed)}",
        own=sums,
        since=changed.as_of_before.iloc[0],
    )


def contributions(contributed: pd.DataFrame, words: Words) -> Table | None:
    """One row a region with its coverage at both periods and what it contributed, and their sum; None where not all are known.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> dict(story.tables.contributions(here.contributed, here.words).cells.iloc[-2])
    {'Region': 'Kaur', 'Before': '33.11%', 'Now': '81.74%', 'Effect (points)': '+3.13'}
    """
    if contributed.empty:
        return None
    now, before = (_together(contributed, end) for end in ("", "_before"))
    effects = printed_parts(contributed.effect, printed_change(now, before))
    cells = {
        "head-region": [*contributed.name, words("cause", part="total", segment="")],
        "head-before": [*(words.percent(share) for share in contributed.restated_before), ""],
        "head-after": [*(words.percent(share) for share in contributed.restated), ""],
        "head-cause-effect": [words.points(effect) for effect in (*effects, sum(effects))],
    }
    note = f"{words('note-why')} {words.sources(contributed)}"
    since = contributed.as_of_before.iloc[0]
    return table("contributions", cells, words, note=note, own=[len(contributed)], since=since)


def _together(contributed: pd.DataFrame, end: str) -> float:
    """Coverage of all regions together, so that the sum is the change that is told of the region above them."""
    workers = contributed[f"restated_workers{end}"]
    return float((contributed[f"restated{end}"] * workers).sum() / workers.sum())


def _base(parts: pd.DataFrame, words: Words) -> list[Row]:
    first, basis = parts.iloc[0], words("Basis", basis=parts.basis.iloc[0])
    rows = [
        (basis, cause(row, words), _people(row, words), words.points(effect))
        for row, effect in zip(each(parts), in_points(parts), strict=True)
    ]
    return [*rows, _total(basis, printed_change(first.coverage, first.coverage_before), words)]


def _composition(composed: pd.DataFrame, changed: pd.DataFrame, words: Words) -> list[Row]:
    effects, total = composed_points(composed, changed)
    basis = words("table-why-composed", basis=words("Basis", basis=composed.basis.iloc[0]))
    rows = [
        (basis, cause(row, words), "", words.points(effect))
        for row, effect in zip(each(composed), effects, strict=True)
    ]
    return [*rows, _total(basis, total, words)]


def _total(basis: str, total: float, words: Words) -> Row:
    return basis, words("cause", part="total", segment=""), "", words.points(total)


def _people(row: Any, words: Words) -> str:
    """How many came or left, rounded as their source rounds."""
    unit = 1 if pd.isna(step(row)) else int(step(row))
    count = round(row.people / unit) * unit
    return Shown("+" * (count > 0) + words.people(count), count, "people")
