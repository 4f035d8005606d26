"""Effective coverage: active participants of a region over its workers, on a named base.

Shares run 0 to 1. Counts are summed first and divided last; a share above 1 stays as it is and is flagged.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import pandas as pd

from .arrays import floats, latest, texts, tuples
from .rollup import CERTAINTY, rolled_up, summed, with_rows
from .vintages import sortable

NATION = "00"
OLD_AFTER_MONTHS = 12
BASES = ("employed", "eligible", "labour_force")
COUNTED = ["region_code", "as_of", "segment"]
PERSONS = ["participants", "rounded_to", "status", "source_id"]
EDITION = ["as_of", "basis", "edition"]
WORKERS = {  # columns of a denominator, as they are called beside those of the participants
    **{"edition": "edition", "workers": "workers", "status": "workers_status"},
    **{"source_id": "workers_source", "note": "workers_note", "as_of": "workers_as_of"},
}


def active(participants: pd.DataFrame) -> pd.DataFrame:
    """Active participants as last published, by region, month and segment, with the segment ALL for the total.

    The total is the one stated, otherwise the sum of the segments; `total_only` marks a region whose segments are not known.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.coverage.active(here.collection.participants)
    >>> rows[(rows.region_code == "1704") & (rows.as_of == "2024-12")].set_index("segment").participants.to_dict()
    {'PU': 8892, 'BPU': 12482, 'JAKON': 11561, 'ALL': 32935}
    """
    rows = participants[participants.activity == "active"]
    rows = rows.take(np.argsort(rows.published_on.map(sortable).to_numpy(), kind="stable"))
    rows = rows.drop_duplicates(COUNTED, keep="last")[[*COUNTED, *PERSONS]]
    segments = defaultdict(list)
    known = dict(zip(tuples(rows, COUNTED), tuples(rows, PERSONS), strict=True))
    for (code, month, segment), persons in known.items():
        if segment != "ALL":
            segments[code, month].append(persons)
    unstated = [region for region in sorted(segments) if (*region, "ALL") not in known]
    totals = [(*region, "ALL", *summed(segments[region], PERSONS)) for region in unstated]
    both = with_rows(rows, totals, [*COUNTED, *PERSONS])
    total_only = [region not in segments for region in tuples(both, COUNTED[:2])]
    return both.assign(total_only=np.array(total_only, dtype=bool), parts=1)


def _with_none(counts: pd.DataFrame) -> pd.DataFrame:
    """Counts with a row of none, of no parts, where a region whose segments are known lacks one that others have that month."""
    keys = tuples(counts, COUNTED)
    there, segments = set(keys), defaultdict(set)
    for _, month, segment in keys:
        segments[month].add(segment)
    lacking = [
        (place, other)
        for place, ((code, month, segment), total_only) in enumerate(zip(keys, counts.total_only, strict=True))
        if segment == "ALL" and not total_only
        for other in sorted(segments[month])
        if (code, month, other) not in there
    ]
    none = counts.take([place for place, _ in lacking]).assign(participants=0, parts=0)
    named = pd.array([segment for _, segment in lacking], dtype=counts.segment.dtype)
    return pd.concat([counts, none.assign(segment=named)], ignore_index=True)


def every_edition(workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Workers by region, month, base and edition, with sums for the regions that have no number of their own.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.coverage.every_edition(here.collection.workers, here.regions)
    >>> rows[(rows.region_code == "17") & (rows.basis == "employed")][["as_of", "workers", "status"]].tail(2)
           as_of  workers     status
    150  2023-08  1069615  simulated
    155  2024-08  1101234  simulated
    """
    return rolled_up(workers[["region_code", *EDITION, "workers", "status", "source_id", "note"]], regions, EDITION)


def denominators(workers: pd.DataFrame, regions: pd.DataFrame, basis: str, edition: str | None = None) -> pd.DataFrame:
    """Workers on one base, by region and month; of several editions for a month the newest, unless one is named.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.coverage.denominators(here.collection.workers, here.regions, "eligible")
    >>> rows[rows.region_code == "17"].workers.tolist()
    [625751, 708000]
    """
    rows = workers[(workers.basis == basis) & (workers.edition == (edition or workers.edition))]
    return of_newest_edition(every_edition(rows, regions))


def of_newest_edition(known: pd.DataFrame) -> pd.DataFrame:
    """The denominators of one base that are of the newest edition there is for the region and month, by month.

    >>> here = explore.at("17", "2025-12")
    >>> known = measures.coverage.every_edition(here.collection.workers, here.regions)
    >>> both = known[(known.region_code == "17") & (known.basis == "eligible")].assign(as_of=known.as_of.max())
    >>> measures.coverage.of_newest_edition(both)[["as_of", "edition", "workers"]]
            as_of       edition  workers
    1800  2025-12  BPJS TK 2025   708000
    """
    keys = enumerate(tuples(known, ["region_code", "as_of", "edition"]))
    dated = sorted((month, edition[-4:], place, code) for place, (code, month, edition) in keys)
    newest = {(code, month): place for month, _, place, code in dated}
    return known.take([place for month, _, place, code in dated if newest[code, month] == place])


def by_region(
    participants: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, *, basis: str, edition: str | None = None
) -> pd.DataFrame:
    """Coverage of each region, month and segment on one base; missing where there are no workers to divide by.

    Participants are joined to the newest denominator that is not younger than they are; `lag_months` is the distance.
    Segments share the region's whole denominator, so that they add up to ALL. Flags: `above_one`, `old` (denominator more
    than 12 months older), `total_only`, and `status`, the least certain of numerator and denominator (`participants_` and
    `workers_status`). `rounded_to` is the step to which participants are rounded, `source_id` names all sources, parted
    by |, `workers_note` says how a derived denominator was computed.

    >>> tables = data.load("published")
    >>> rows = measures.coverage.by_region(tables.participants, tables.workers, tables.regions, basis="eligible")
    >>> rows[(rows.region_code == "17") & (rows.segment == "ALL")][["as_of", "participants", "workers", "coverage"]].tail(2)
          as_of  participants  workers  coverage
    38  2024-12        261814   625751   0.41840
    42  2025-12        251000   708000   0.35452
    """
    return _divided(_counts(participants, regions), denominators(workers, regions, basis, edition), [basis])


def by_basis(participants: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, default: str) -> pd.DataFrame:
    """Coverage of each region, month and segment by each definition of the denominator (`basis`), those of `default` first.

    The same participants stand in it on each base, in ALL and in their segment, in their district, province and the nation: keep one of
    each before adding or ranking. `coverage` is a share, 0.25 is 25 %; editions, columns and flags as in `by_region`.

    >>> here = explore.at("17", "2025-12")
    >>> tables = here.collection
    >>> rows = measures.coverage.by_basis(tables.participants, tables.workers, tables.regions, "employed")
    >>> rows[(rows.region_code == "17") & (rows.as_of == "2025-12")][["basis", "workers", "coverage"]].round(4)
                basis  workers  coverage
    42       employed  1115334    0.2250
    207      eligible   708000    0.3545
    372  labour_force  1154698    0.2174
    """
    bases = list(dict.fromkeys((default, *BASES)))
    known = every_edition(workers[workers.basis.isin(bases)], regions)
    return _divided(_counts(participants, regions), known, bases)


def _counts(participants: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    counts = rolled_up(_with_none(active(participants)), regions, COUNTED[1:])
    return counts[counts.parts > 0].sort_values(COUNTED)


def _divided(counts: pd.DataFrame, known: pd.DataFrame, bases: Sequence[str]) -> pd.DataFrame:
    """The counts divided by the workers on one base, then the next."""
    rows = _with_denominator(counts, known, bases)
    workers = floats(rows.workers)
    share = floats(rows.participants) / np.where(workers > 0, workers, np.nan)
    both = tuples(rows, ["participants_status", "workers_status"])
    least = {pair: max(pair, key=lambda status: CERTAINTY.get(status, 0)) for pair in set(both)}
    status = [least[pair] for pair in both]
    return rows.assign(
        coverage=share,
        source_id=rows.participants_source.str.cat(rows.workers_source, sep="|", na_rep=""),
        above_one=share > 1,
        old=(rows.lag_months > OLD_AFTER_MONTHS).fillna(False).astype(bool),
        status=pd.array(status, dtype="str"),
    )


def _with_denominator(counts: pd.DataFrame, known: pd.DataFrame, bases: Sequence[str]) -> pd.DataFrame:
    """The counts once for each base, with the newest denominator that is not younger."""
    counts = counts.rename(columns={"status": "participants_status", "source_id": "participants_source"})
    rows = counts.take(np.tile(np.arange(len(counts)), len(bases))).reset_index(drop=True)
    basis = pd.array(np.repeat(bases, len(counts)), dtype="str")
    known = known.take(np.argsort(texts(known.edition.str[-4:]), kind="stable"))
    places = latest(rows.assign(basis=basis), known, ["basis", "region_code"])
    found = {new: known[name].array.take(places, allow_fill=True) for name, new in WORKERS.items()}
    lag = pd.Series(rows.as_of.array.asi8 - found["workers_as_of"].asi8, dtype="Int64").where(places >= 0)
    return rows.assign(**found, lag_months=lag, basis=basis)
