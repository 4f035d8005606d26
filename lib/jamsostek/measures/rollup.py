"""Sums of counts: segments make a total, districts make provinces, provinces the nation."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from .arrays import tuples

CERTAINTY = {"published": 0, "derived": 1, "simulated": 2}
Rows = dict[tuple, tuple]  # the values of rows, by what tells the rows apart


def rolled_up(counts: pd.DataFrame, regions: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Counts with a row for each parent that has none of its own: the sum over its regions, where none is missing.

    `counts` has region_code, the columns `by` (as_of among them), counts, status, source_id; each key once, otherwise ValueError.
    Districts make provinces, provinces the nation; a province that was divided stands for its successors. `parts` (1, or 0
    for a row of none) becomes the number of regions counted; `summed` tells of the others. The sums come last, by level, region
    and `by`.
    """
    key = ["region_code", *by]
    names = [name for name in counts if name not in key]
    rows: Rows = dict(zip(tuples(counts, key), tuples(counts, names), strict=True))
    if len(rows) < len(counts):
        raise ValueError(f"counts have more than one row for the same {', '.join(key)}")
    for level in ("district", "province"):
        complete = _complete_parts(rows, _children(regions, level))
        rows |= {
            parent: summed([rows[part] for part in parts], names)
            for parent, parts in sorted(complete.items())
            if parent not in rows
        }
    return with_rows(counts, [(*key, *values) for key, values in [*rows.items()][len(counts) :]], [*key, *names])


def with_rows(frame: pd.DataFrame, rows: list[tuple], names: Sequence[str]) -> pd.DataFrame:
    """A frame with rows below it that name their cells, a month as a number."""
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    months = pd.PeriodIndex.from_ordinals(np.array(columns.pop("as_of"), dtype="int64"), freq="M")
    typed = {name: pd.array(column, dtype=frame[name].dtype) for name, column in columns.items()}
    return pd.concat([frame, pd.DataFrame({"as_of": months, **typed})], ignore_index=True)


def _children(regions: pd.DataFrame, level: str) -> dict[str, tuple[str, list[str]]]:
    """The regions of a level, each with its parent and the regions that it stands for: where it was divided, its successors."""
    became = successors(regions)
    return {
        code: (parent, became.get(code, [code]))
        for code, own, parent in tuples(regions, ["region_code", "level", "parent"])
        if own == level and isinstance(parent, str)
    }


def successors(regions: pd.DataFrame) -> dict[str, list[str]]:
    """What each divided region became, by code."""
    rows = tuples(regions, ["region_code", "successors"])
    return {code: new.split("|") for code, new in rows if isinstance(new, str)}


def _complete_parts(rows: Iterable[tuple], children: dict[str, tuple[str, list[str]]]) -> dict[tuple, list[tuple]]:
    """The parts of each parent, where they stand for all of its regions, each once."""
    undivided: dict[str, list[str]] = defaultdict(list)
    for code, (parent, stands_for) in sorted(children.items()):
        if stands_for == [code]:
            undivided[parent].append(code)
    below: dict[tuple, list[tuple]] = defaultdict(list)
    for code, *by in rows:
        if code in children:
            below[children[code][0], *by].append((code, *by))
    known = {key: sorted(new for code, *_ in parts for new in children[code][1]) for key, parts in below.items()}
    return {key: parts for key, parts in below.items() if known[key] == undivided[key[0]]}


def summed(parts: Iterable[tuple], names: Sequence[str]) -> tuple:
    """The sums of rows, cell by cell; with the least certain status and the coarsest rounding, all sources joined by |, no note."""
    return tuple(
        OTHER_THAN_SUMS.get(name, sum)(column) for name, column in zip(names, zip(*parts, strict=True), strict=True)
    )


OTHER_THAN_SUMS: dict[str, Callable[[Iterable], Any]] = {
    "rounded_to": lambda steps: max(filter(pd.notna, steps), default=np.nan),
    "status": lambda statuses: max(statuses, key=CERTAINTY.__getitem__),
    "source_id": lambda sources: "|".join(dict.fromkeys(sources)),
    "note": lambda notes: None,
    "total_only": any,
}
