"""Who moved, against who is covered better: a change of coverage by where and how people work, and by the regions below.

Workers are cross-classified by district and kind of work (Das Gupta 1993, chapter 5); two factors over regions are Kitagawa's.
Effects are shares and add up to the change.
"""

from collections import defaultdict
from typing import Any

import numpy as np
import pandas as pd

from .decomposition import cross_classified, effects, kitagawa

OWN_SEGMENTS = ["PU", "BPU"]  # those that have workers of their own: formal and informal
COUNTS = ("region_code", "as_of", "segment", "workers", "participants")
REGION = ("region_code", "basis", "as_of", "restated", "restated_workers", "status", "source_id")
PARTS = ["basis", "part", "segment", "effect", "region_code", "as_of", "as_of_before", "status", "source_id"]
SHARED = ["restated_before", "restated_workers_before", "name", "as_of_before", "composition", "within", "effect"]
NEARLY = 0.001  # how far the groups may be off the whole and still stand for it


def by_kind(changed: pd.DataFrame, coverage: pd.DataFrame, own: pd.DataFrame) -> pd.DataFrame:
    """The change of coverage of employed persons by where and how people work, and by coverage within; empty where unknown.

    Parts: `districts` and `segments` (workers moved between districts, between formal and informal work), `within` by segment
    (participants for each worker of that kind), `others` (construction and migrant workers, who are no group of workers).
    Without `districts`, by kind of work alone, where not every district is known or they do not add up to the region; a district
    without workers of a kind on one side keeps the coverage of the other. Empty where the denominator was redefined. `changed` is
    from `change.split`; `coverage` and `own` (`comparison.by_own_base`) hold the region and those directly below. Unit: share.
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
    return pd.DataFrame(columns=PARTS)


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
    told = (row.region_code, row.as_of, row.as_of_before, row.status, row.source_id)
    rows = [("employed", *part, *told) for part in (*parts, ("others", "ALL", rest)) if abs(part[2]) > 1e-12]
    return pd.DataFrame(rows, columns=PARTS)


def by_region(changed: pd.DataFrame, coverage: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """What each region below contributed to the change on the base of `changed`, on one edition; empty where one is not known.

    `composition` is the effect of its share of the workers, `within` that of its own coverage (Kitagawa); all of both add up to
    the change of the regions taken together. `restated_before` and `restated` are on one edition; largest loss first. `coverage`
    holds restated totals of the regions directly below. Unit: share.
    """
    rows = coverage[[*REGION, "segment"]]
    for row in changed.head(1).itertuples():
        dates = [row.as_of_before, row.as_of]
        rows = rows[(rows.basis == row.basis) & (rows.segment == "ALL") & rows.as_of.isin(dates)]
        rows = rows.loc[(rows.region_code != row.region_code) & rows.restated.notna(), list(REGION)]
        before, after = (rows[rows.as_of == as_of].set_index("region_code") for as_of in dates)
        peers = regions[regions.parent == row.region_code]
        if set(before.index) == set(after.index) and _complete(after.index, peers):
            known = before[["restated", "restated_workers"]].loc[after.index].add_suffix("_before")
            names = peers.set_index("region_code").name[after.index]
            return _contributed(after.assign(**known, name=names, as_of_before=row.as_of_before))
    return pd.DataFrame(columns=[*REGION, *SHARED])


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
