"""Who moved, against who is covered better: a change of coverage by where and how people work, and by the regions below.

Workers are cross-classified by district and kind of work (Das Gupta 1993, chapter 5); two factors over regions are Kitagawa's.
Effects are shares and add up to the change.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from .arrays import records, texts
from .decomposition import cross_classified, effects, kitagawa
from .rollup import successors

OWN_SEGMENTS = ["PU", "BPU"]  # those that have workers of their own: formal and informal
COUNTS = ("region_code", "as_of", "segment", "workers", "participants")
REGION = ["region_code", "basis", "as_of", "restated", "restated_workers", "status", "source_id"]
CHANGE = ("basis", "region_code", "as_of", "as_of_before", "coverage", "coverage_before", "status", "source_id")
PARTS = ["basis", "part", "segment", "effect", "region_code", "as_of", "as_of_before", "status", "source_id"]
SHARED = ["restated_before", "restated_workers_before", "name", "as_of_before", "composition", "within", "effect"]
Dates = tuple[pd.Period, pd.Period]
Kinds = dict[str, dict[str, tuple[int, int]]]
NEARLY = 0.001  # how far the groups may be off the whole and still stand for it


def by_kind(changed: pd.DataFrame, coverage: pd.DataFrame, own: pd.DataFrame) -> pd.DataFrame:
    """The change of coverage of employed persons by where and how people work, and by coverage within; empty where unknown.

    Parts: `districts` and `segments` (workers moved between districts, between formal and informal work), `within` by segment
    (participants for each worker of that kind), `others` (construction and migrant workers, who are no group of workers).
    Without `districts`, by kind of work alone, where not every district is known or they do not add up to the region; a district
    without workers of a kind on one side keeps the coverage of the other. Empty where the denominator was redefined. `changed` is
    from `change.split`; `coverage` and `own` (`segments.by_own_base`) hold the region and those directly below. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.composition.by_kind(here.changed, here.near, here.own)
    >>> rows[["part", "segment", "effect"]].round(5)
            part segment   effect
    0  districts     ALL  0.00003
    1   segments     ALL  0.00412
    2     within      PU  0.02392
    3     within     BPU  0.00186
    4     others     ALL  0.00936
    """
    told = (changed.basis == "employed") & (changed.restated_before == changed.coverage_before)
    for row in records(changed, CHANGE, told)[:1]:
        dates = (row.as_of_before, row.as_of)
        wholes = _wholes(coverage, row.region_code, dates)
        kinds = _kinds(own, dates)
        below = sorted({code for kind in kinds for code in kind} - {row.region_code})
        for codes in (below, [row.region_code]):
            cells = [_cells(kind, codes) for kind in kinds]
            if all(
                np.allclose(cell.sum(axis=(1, 2)), whole, rtol=NEARLY)
                for cell, whole in zip(cells, wholes, strict=True)
            ):
                return _composition(row, *cells)
    return pd.DataFrame(columns=PARTS)


def _wholes(coverage: pd.DataFrame, region: str, dates: Dates) -> list[tuple[float, float]]:
    """Employed persons of a region in each month, and its participants in the segments that have workers of their own."""
    wanted = (texts(coverage.region_code) == region) & (texts(coverage.basis) == "employed")
    wanted &= coverage.as_of.isin(dates).to_numpy()
    rows: dict[pd.Period, list[Any]] = {month: [] for month in dates}
    for row in records(coverage, COUNTS, wanted):
        rows[row.as_of].append(row)
    return [
        (
            float(rows[month][0].workers),
            float(sum(row.participants for row in rows[month] if row.segment in OWN_SEGMENTS)),
        )
        for month in dates
    ]


def _kinds(own: pd.DataFrame, dates: Dates) -> list[Kinds]:
    """Workers and participants by region and segment in each month."""
    kinds: dict[pd.Period, Kinds] = {month: defaultdict(dict) for month in dates}
    for row in records(own, COUNTS, own.as_of.isin(dates)):
        kinds[row.as_of][row.region_code][row.segment] = row.workers, row.participants
    return list(kinds.values())


def _cells(kinds: Kinds, codes: list[str]) -> np.ndarray:
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
    rates = [np.where(size > 0, own, other) for size, own, other in zip(sizes, rates, rates[::-1], strict=True)]
    # Das Gupta 1993, chapter 5: the structure at the mean of the rates, the rates at the mean of the structures.
    middle, shares = sum(rates) / 2, [size / size.sum() for size in sizes]
    factors = [dict(zip(("districts", "segments"), cross_classified(size), strict=True)) for size in sizes]
    found = effects(lambda districts, segments: (districts * segments * middle).sum(), *factors)
    within = (sum(shares) / 2 * (rates[1] - rates[0])).sum(axis=0)
    parts = [(part, "ALL", effect) for part, effect in found.items()]
    parts += [("within", *part) for part in zip(OWN_SEGMENTS, within, strict=True)]
    rest = row.coverage - row.coverage_before - sum(effect for *_, effect in parts)
    told = (row.region_code, row.as_of, row.as_of_before, row.status, row.source_id)
    rows = [("employed", *part, *told) for part in (*parts, ("others", "ALL", rest)) if abs(part[2]) > 1e-12]
    return pd.DataFrame(rows, columns=PARTS)


def by_region(changed: pd.DataFrame, coverage: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """What each region below contributed to the change on the base of `changed`, on one edition; empty where one is not known.

    `composition` is the effect of its share of the workers, `within` that of its own coverage (Kitagawa); all of both add up to
    the change of the regions taken together. `restated_before` and `restated` are on one edition; largest loss first. `coverage`
    holds restated totals of the regions directly below. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> changed = here.changed[here.changed.basis == "employed"]
    >>> rows = measures.composition.by_region(changed, here.totals, here.regions)
    >>> rows[["name", "composition", "within", "effect"]].tail(2).round(4)
                name  composition  within  effect
    8  Kota Bengkulu         -0.0  0.0093  0.0093
    9           Kaur          0.0  0.0174  0.0174
    """
    for row in records(changed[:1], CHANGE):
        known = (coverage.basis == row.basis) & (coverage.segment == "ALL") & coverage.restated.notna()
        known &= coverage.region_code != row.region_code
        before, after = (
            _places(coverage, known & (coverage.as_of == month)) for month in (row.as_of_before, row.as_of)
        )
        peers = regions[regions.parent == row.region_code]
        if before.keys() == after.keys() and _complete(after, peers):
            names = dict(zip(peers.region_code, peers.name, strict=True))
            earlier, later = (coverage[REGION].take([places[code] for code in after]) for places in (before, after))
            told = {"name": pd.array([names[code] for code in after], dtype="str"), "as_of_before": row.as_of_before}
            return _contributed(earlier, later, told)
    return pd.DataFrame(columns=[*REGION, *SHARED])


def _places(coverage: pd.DataFrame, wanted: pd.Series) -> dict[str, int]:
    """The places of the rows that are wanted, one a region."""
    codes = coverage.region_code.array
    return {codes[place]: int(place) for place in np.flatnonzero(wanted)}


def _contributed(before: pd.DataFrame, after: pd.DataFrame, told: dict[str, Any]) -> pd.DataFrame:
    sizes = before.restated_workers.array, after.restated_workers.array
    composition, within = kitagawa(sizes[0], before.restated, sizes[1], after.restated)
    earlier = {"restated_before": before.restated.array, "restated_workers_before": sizes[0]}
    effect = composition + within
    both = after.assign(**earlier, **told, composition=composition, within=within, effect=effect)
    return both.take(np.argsort(effect, kind="stable")).reset_index(drop=True)


def _complete(codes: Iterable[str], below: pd.DataFrame) -> bool:
    """Whether these are all of the regions below, each once; one that was divided stands for its successors."""
    old = successors(below)
    stands_for = [new for code in codes for new in old.get(code, [code])]
    return sorted(stands_for) == sorted(set(below.region_code) - old.keys())
