"""Why coverage changed: a redefined denominator, more workers, participants.

A new edition of the denominator is bridged first: the earlier figure is restated on the later edition, that difference is the
effect of the redefinition, and only what remains is split symmetrically. Effects are shares and add up to the change.
"""

from collections import defaultdict
from typing import Any

import numpy as np
import pandas as pd

from .arrays import records
from .decomposition import effects
from .rollup import CERTAINTY

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
COMMON = ("region_code", "as_of", "as_of_before", "coverage", "coverage_before", "restated", "restated_before")
COLUMNS = ["basis", "part", "segment", "people", "effect", *COMMON]
BOTH = (
    "participants",
    "workers",
    "restated_workers",
    "restated_as_of",
    "restated_edition",
    "rounded_to",
    "status",
    "source_id",
)
USED = ["basis", *COMMON, *BOTH, *(f"{name}_before" for name in BOTH)]
COUNTS = ["basis", "as_of", "segment", "participants"]


def split(history: pd.DataFrame, coverage: pd.DataFrame, period: str) -> pd.DataFrame:
    """The change of coverage on each base since the row before, one row a part; empty where there is no earlier figure.

    Parts: `redefined` (people: workers that the new edition added), `workers` (their growth on one edition), `participants` by
    segment where both periods have the same ones and these add up to the total, otherwise ALL. A part in which nobody came or
    left is left out, unless nothing moved at all. `workers` is left out where both figures rest on the same denominator: growth
    cannot be told from redefinition then (`growth_known`). `history` is that of restated rows (`editions.restated`); a base
    whose earlier figure cannot be restated has no parts. Units: share, persons.

    >>> here = explore.at("17", "2025-12")
    >>> measures.change.split(here.history, here.near, "2025-12")[["basis", "part", "people", "effect"]].round(4)
          basis          part   people  effect
    0  employed       workers  14100.0 -0.0029
    1  employed  participants -10814.0 -0.0098
    2  eligible     redefined  82249.0 -0.0486
    3  eligible  participants -10814.0 -0.0153
    """
    known = (history.as_of == pd.Period(period)) & history.restated_before.notna() & history.restated.notna()
    rows = records(history, USED, known)
    counts = _counts(coverage, rows)
    parts = [part for row in rows for part in _parts(row, counts)]
    return pd.DataFrame(parts) if parts else pd.DataFrame(columns=COLUMNS)


def _counts(coverage: pd.DataFrame, rows: list[Any]) -> dict[tuple[str, pd.Period], dict[str, int]]:
    """Participants by segment of each base and month that the rows of one region compare."""
    dates = {month for row in rows for month in (row.as_of, row.as_of_before)}
    wanted = coverage.region_code.isin([row.region_code for row in rows]) & coverage.as_of.isin(dates)
    counts: dict[tuple[str, pd.Period], dict[str, int]] = defaultdict(dict)
    for row in records(coverage, COUNTS, wanted):
        counts[row.basis, row.as_of][row.segment] = row.participants
    return counts


def _told(row: Any) -> dict[str, Any]:
    """What the parts of one change have in common."""
    same = (row.restated_as_of_before, row.restated_edition_before) == (row.restated_as_of, row.restated_edition)
    return {name: getattr(row, name) for name in COMMON} | {
        "edition": row.restated_edition,
        "denominator_as_of": row.restated_as_of_before,
        "growth_known": not same,
        "rounded_to": max((step for step in (row.rounded_to, row.rounded_to_before) if pd.notna(step)), default=pd.NA),
        "status": max(row.status, row.status_before, key=CERTAINTY.__getitem__),
        "source_id": f"{row.source_id}|{row.source_id_before}",
    }


def _parts(row: Any, counts: dict[tuple[str, pd.Period], dict[str, int]]) -> list[dict[str, Any]]:
    before, after = (_segments(counts[row.basis, as_of]) for as_of in (row.as_of_before, row.as_of))
    if [*before] != [*after]:
        before, after = {"ALL": row.participants_before}, {"ALL": row.participants}
    people = [np.array([*count.values()], dtype=float) for count in (before, after)]
    workers = [float(row.restated_workers_before), float(row.restated_workers)]
    factors = [{"people": each, "workers": whole} for each, whole in zip(people, workers, strict=True)]
    found = effects(lambda people, workers: people / workers, *factors)
    added, bridge = row.restated_workers_before - row.workers_before, row.restated_before - row.coverage_before
    came = zip(before, people[1] - people[0], found["people"], strict=True)
    parts = [
        ("redefined", "ALL", added, bridge),
        ("workers", "ALL", workers[1] - workers[0], found["workers"].sum()),
        *(("participants", *part) for part in came),
    ]
    names, told = ("part", "segment", "people", "effect"), _told(row)
    moved = [part for part in parts if part[2]] or parts[2:]
    return [{"basis": row.basis, **dict(zip(names, part, strict=True)), **told} for part in moved]


def _segments(counts: dict[str, int]) -> dict[str, int]:
    """Participants by segment where these are known and add up, otherwise their total."""
    parts = {segment: counts[segment] for segment in SEGMENTS if segment in counts}
    return parts if parts and sum(parts.values()) == counts["ALL"] else {"ALL": counts["ALL"]}
