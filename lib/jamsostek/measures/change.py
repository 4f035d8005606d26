"""Why coverage changed: redefined denominator, more workers, participants; and who moved, against who is covered better.

A new edition of the denominator is bridged first: the earlier figure is restated on the later edition, that difference is the
effect of the redefinition, and only what remains is split symmetrically. Effects are shares and add up to the change.
"""

from collections import defaultdict
from typing import Any

import numpy as np
import pandas as pd

from .coverage import CERTAINTY
from .decomposition import cross_classified, effects, kitagawa

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
OWN_SEGMENTS = ["PU", "BPU"]  # those that have workers of their own: formal and informal
COMMON = ("region_code", "as_of", "as_of_before", "coverage", "coverage_before", "restated", "restated_before")
COLUMNS = ["basis", "part", "segment", "people", "effect", *COMMON]
COUNTS = ("region_code", "as_of", "segment", "workers", "participants")
REGION = ("region_code", "basis", "as_of", "restated", "restated_workers", "status", "source_id")
NEARLY = 0.001  # how far the groups may be off the whole and still stand for it


def split(history: pd.DataFrame, coverage: pd.DataFrame, period: str) -> pd.DataFrame:
    """The change of coverage on each base since the row before, one row a part; empty where there is no earlier figure.

    Parts: `redefined` (people: workers that the new edition added), `workers` (their growth on one edition), `participants` by
    segment where both periods have the same ones and these add up to the total, otherwise ALL. A part in which nobody came or
    left is left out, unless nothing moved at all. `workers` is left out where both figures rest on the same denominator: growth
    cannot be told from redefinition then (`growth_known`). `history` is that of restated rows (`editions.restated`); a base
    whose earlier figure cannot be restated has no parts. Units: share, persons.
    """
    now = history[(history.as_of == pd.Period(period)) & history.restated_before.notna() & history.restated.notna()]
    counts = coverage[[*COUNTS, "basis"]]
    counts = counts[counts.region_code.isin(now.region_code) & counts.as_of.isin([*now.as_of, *now.as_of_before])]
    rows = [part for row in now.itertuples() for part in _parts(row, counts)]
    return pd.DataFrame(rows) if rows else pd.DataFrame(columns=COLUMNS)


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


def _parts(row: Any, counts: pd.DataFrame) -> list[dict[str, Any]]:
    of = counts[counts.basis == row.basis]
    before, after = (_segments(of[of.as_of == as_of]) for as_of in (row.as_of_before, row.as_of))
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


def _segments(rows: pd.DataFrame) -> dict[str, int]:
    """Participants by segment where these are known and add up, otherwise their total."""
    counts = dict(zip(rows.segment, rows.participants, strict=True))
    parts = {segment: counts[segment] for segment in SEGMENTS if segment in counts}
    return parts if parts and sum(parts.values()) == counts["ALL"] else {"ALL": counts["ALL"]}


def composed(changed: pd.DataFrame, coverage: pd.DataFrame, own: pd.DataFrame) -> pd.DataFrame:
    """The change of coverage of employed persons by where and how people work, and by coverage within; empty where unknown.

    Parts: `districts` and `segments` (workers moved between districts, between formal and informal work), `within` by segment
    (participants for each worker of that kind), `others` (construction and migrant workers, who are no group of workers).
    Workers are cross-classified by district and kind of work (Das Gupta 1993, chapter 5); by kind alone, without `districts`,
    where not every district is known or they do not add up to the region; a district without workers of a kind on one side keeps
    the coverage of the other. Empty where the denominator was redefined. `changed` is from `split`; `coverage` and
    `own` (`comparison.by_own_base`) hold the region and those directly below it. Unit: share.
    """
    told = changed[(changed.basis == "employed") & (changed.restated_before == changed.coverage_before)].head(1)
    for row in told.itertuples():
        dates = (row.as_of_before, row.as_of)
        total = coverage[[*COUNTS, "basis"]][(coverage.region_code == row.region_code) & coverage.as_of.isin(dates)]
        wholes = [_whole(total[(total.basis == "employed") & (total.as_of == as_of)]) for as_of in dates]
        kinds = [_kinds(own[list(COUNTS)][own.as_of == as_of]) for as_of in dates]
        below = sorted({code for kind in kinds for code in kind} - {row.region_code})
        for codes in (below, [row.region_code]):
            cells = [_cells(kind, codes) for kind in kinds]
            if all(
                np.allclose(cell.sum(axis=(1, 2)), whole, rtol=NEARLY)
                for cell, whole in zip(cells, wholes, strict=True)
            ):
                return _composition(row, *cells)
    return changed[:0]


def _whole(rows: pd.DataFrame) -> tuple[float, float]:
    """Workers of a region, and its participants in the segments that have workers of their own."""
    people = dict(zip(rows.segment, rows.participants, strict=True))
    return float(rows.workers.iloc[0]), float(sum(people.get(segment, 0) for segment in OWN_SEGMENTS))


def _kinds(rows: pd.DataFrame) -> dict[str, dict[str, tuple[int, int]]]:
    """Workers and participants by region and segment."""
    kinds: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for code, segment, workers, people in zip(
        *(rows[name] for name in ("region_code", "segment", "workers", "participants")), strict=True
    ):
        kinds[code][segment] = workers, people
    return kinds


def _cells(kinds: dict[str, dict[str, tuple[int, int]]], codes: list[str]) -> np.ndarray:
    """Workers, then participants, by region and kind of work; missing where one is not known."""
    unknown = (np.nan, np.nan)
    rows = [[kinds.get(code, {}).get(segment, unknown) for segment in OWN_SEGMENTS] for code in codes]
    return np.array(rows, dtype=float).reshape(len(codes), len(OWN_SEGMENTS), 2).transpose(2, 0, 1)


def _composition(row: Any, before: np.ndarray, after: np.ndarray) -> pd.DataFrame:
    sizes, people = zip(before, after, strict=True)
    rates = [
        np.divide(count, size, out=np.zeros_like(size), where=size > 0)
        for count, size in zip(people, sizes, strict=True)
    ]
    factors = [
        dict(zip(("districts", "segments"), cross_classified(size), strict=True))
        | {"within": np.where(size > 0, own, other)}
        for size, own, other in zip(sizes, rates, rates[::-1], strict=True)
    ]
    found = effects(lambda districts, segments, within: (districts * segments * within).sum(axis=0), *factors)
    parts = [("districts", "ALL", found["districts"].sum()), ("segments", "ALL", found["segments"].sum())]
    parts += [("within", *part) for part in zip(OWN_SEGMENTS, found["within"], strict=True)]
    rest = row.coverage - row.coverage_before - sum(effect for *_, effect in parts)
    told = [("employed", *part) for part in (*parts, ("others", "ALL", rest)) if abs(part[2]) > 1e-12]
    return pd.DataFrame(told, columns=["basis", "part", "segment", "effect"]).assign(
        region_code=row.region_code, as_of=row.as_of, as_of_before=row.as_of_before
    )


def by_region(changed: pd.DataFrame, coverage: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """What each region below contributed to the change on the base of `changed`, on one edition; empty where one is not known.

    `composition` is the effect of its share of the workers, `within` that of its own coverage (Kitagawa); all of both add up to
    the change of the regions taken together. `coverage_before` is restated; largest loss first. Takes rows of one base, with the
    regions directly below. Unit: share.
    """
    rows, first = coverage[[*REGION, "segment"]], changed.head(1)
    for row in first.itertuples():
        rows = rows[(rows.region_code != row.region_code) & (rows.basis == row.basis) & (rows.segment == "ALL")]
        before, after = (rows[rows.as_of == as_of].set_index("region_code") for as_of in (row.as_of_before, row.as_of))
        both = after.join(before[["restated", "restated_workers"]].add_suffix("_before"), how="inner")
        known = both.restated.notna() & both.restated_before.notna()
        if known.all() and _complete(both.index, regions[regions.parent == row.region_code]):
            names = regions.set_index("region_code").name[both.index]
            return _contributed(both.assign(name=names, as_of_before=row.as_of_before))
    return rows[:0]


def _contributed(both: pd.DataFrame) -> pd.DataFrame:
    sizes = both.restated_workers_before, both.restated_workers
    composition, within = kitagawa(sizes[0], both.restated_before, sizes[1], both.restated)
    both = both.assign(composition=composition, within=within, effect=composition + within)
    return both.sort_values("effect", kind="stable").reset_index()


def _complete(codes: pd.Index, below: pd.DataFrame) -> bool:
    """Whether these are all of the regions below, each once; one that was divided stands for its successors."""
    divided = below[below.successors.notna()]
    old = dict(zip(divided.region_code, divided.successors.str.split("|"), strict=True))
    stands_for = [new for code in codes for new in old.get(code, [code])]
    return sorted(stands_for) == sorted(set(below.region_code) - old.keys())
