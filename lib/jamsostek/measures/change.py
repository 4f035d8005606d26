"""Why coverage changed: redefined denominator, more workers, participants; and who moved, against who is covered better.

A new edition of the denominator is bridged first: the earlier figure is restated on the later edition, that difference is the
effect of the redefinition, and only what remains is split symmetrically. Effects are shares and add up to the change.
"""

from typing import Any

import numpy as np
import pandas as pd

from .coverage import CERTAINTY
from .decomposition import cross_classified, effects, kitagawa

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
OWN_SEGMENTS = ["PU", "BPU"]  # those that have workers of their own: formal and informal
COMMON = ("region_code", "as_of", "as_of_before", "coverage", "coverage_before", "restated", "restated_before")
COLUMNS = ["basis", "part", "segment", "people", "effect", *COMMON]
COUNTS = ("as_of", "segment", "workers", "participants")
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
    frames = [pd.DataFrame(_parts(row, coverage)).assign(**_told(row)) for row in now.itertuples()]
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=COLUMNS)


def _told(row: Any) -> dict[str, Any]:
    """What the parts of one change have in common."""
    same = (row.restated_as_of_before, row.restated_edition_before) == (row.restated_as_of, row.restated_edition)
    return {name: getattr(row, name) for name in COMMON} | {
        "edition": row.restated_edition,
        "denominator_as_of": row.restated_as_of_before,
        "growth_known": not same,
        "rounded_to": pd.Series([row.rounded_to, row.rounded_to_before], dtype="Int64").max(),
        "status": max(row.status, row.status_before, key=CERTAINTY.__getitem__),
        "source_id": f"{row.source_id}|{row.source_id_before}",
    }


def _parts(row: Any, coverage: pd.DataFrame) -> list[dict[str, Any]]:
    of = coverage[(coverage.region_code == row.region_code) & (coverage.basis == row.basis)]
    counts = [_segments(of[of.as_of == as_of]) for as_of in (row.as_of_before, row.as_of)]
    if len({tuple(count.index) for count in counts}) > 1:
        counts = [pd.Series({"ALL": people}) for people in (row.participants_before, row.participants)]
    before = {"people": counts[0].to_numpy(float), "workers": float(row.restated_workers_before)}
    after = {"people": counts[1].to_numpy(float), "workers": float(row.restated_workers)}
    found = effects(lambda people, workers: people / workers, before, after)
    parts = [
        (
            "redefined",
            "ALL",
            row.restated_workers_before - row.workers_before,
            row.restated_before - row.coverage_before,
        ),
        ("workers", "ALL", after["workers"] - before["workers"], found["workers"].sum()),
        *(
            ("participants", *part)
            for part in zip(counts[0].index, after["people"] - before["people"], found["people"], strict=True)
        ),
    ]
    moved = [part for part in parts if part[2]] or parts[2:]
    return [
        dict(zip(("basis", "part", "segment", "people", "effect"), (row.basis, *part), strict=True)) for part in moved
    ]


def _segments(rows: pd.DataFrame) -> pd.Series:
    """Participants by segment where these are known and add up, otherwise their total."""
    counts = rows.set_index("segment").participants
    parts = counts[[segment for segment in SEGMENTS if segment in counts]]
    return parts if len(parts) and parts.sum() == counts["ALL"] else counts[["ALL"]]


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
    own, counts = own[["region_code", *COUNTS]], coverage[["region_code", "basis", *COUNTS]]
    for row in told.itertuples():
        total = counts[(counts.region_code == row.region_code) & (counts.basis == "employed")]
        workers = total[total.segment == "ALL"].set_index("as_of").workers
        insured = total[total.segment.isin(OWN_SEGMENTS)]
        for below in (True, False):
            rows = own[(own.region_code != row.region_code) == below]
            before, after = (
                _cells(rows[rows.as_of == as_of], (workers[as_of], insured.participants[insured.as_of == as_of].sum()))
                for as_of in (row.as_of_before, row.as_of)
            )
            if before is not None and after is not None and before[0] == after[0]:
                return _composition(row, before[1:], after[1:])
    return changed[:0]


def _cells(rows: pd.DataFrame, whole: tuple[float, float]) -> tuple[list[str], np.ndarray, np.ndarray] | None:
    """Regions, with workers and participants by kind of work; None where these are not what the whole consists of."""
    kinds = [rows[rows.segment == segment].sort_values("region_code") for segment in OWN_SEGMENTS]
    codes, *others = (kind.region_code.tolist() for kind in kinds)
    if [codes] != others:
        return None
    sizes, people = (
        np.column_stack([kind[of].to_numpy(float) for kind in kinds]) for of in ("workers", "participants")
    )
    return (codes, sizes, people) if np.allclose((sizes.sum(), people.sum()), whole, rtol=NEARLY) else None


def _composition(row: Any, before: tuple, after: tuple) -> pd.DataFrame:
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
    if changed.empty:
        return coverage[:0]
    row = changed.iloc[0]
    below = coverage[
        (coverage.region_code != row.region_code) & (coverage.basis == row.basis) & (coverage.segment == "ALL")
    ]
    before, after = (below[below.as_of == as_of].set_index("region_code") for as_of in (row.as_of_before, row.as_of))
    both = after.join(before[["restated", "restated_workers"]].add_suffix("_before"), how="inner")
    unknown = both[["restated", "restated_before"]].isna().any(axis=None)
    if unknown or not _complete(both.index, regions[regions.parent == row.region_code]):
        return coverage[:0]
    sizes = both.restated_workers_before, both.restated_workers
    composition, within = kitagawa(sizes[0], both.restated_before, sizes[1], both.restated)
    names = regions.set_index("region_code").name
    parts = {"composition": composition, "within": within, "effect": composition + within}
    both = both.assign(name=names[both.index], as_of_before=row.as_of_before, **parts)
    return both.sort_values("effect", kind="stable").reset_index()


def _complete(codes: pd.Index, below: pd.DataFrame) -> bool:
    """Whether these are all of the regions below, each once; one that was divided stands for its successors."""
    successors = below.set_index("region_code").successors
    stands_for = successors[codes].fillna(codes.to_series()).str.split("|").explode()
    return sorted(stands_for) == sorted(successors.index[successors.isna()])
