"""Coverage of segments on the workers of each: wage earners beside formal, the self-employed beside informal work."""

import numpy as np
import pandas as pd

from .arrays import floats, latest, tuples
from .coverage import every_edition, of_newest_edition

ERROR = ["lower", "upper", "rse", "rse_assumed", "rse_source", "unreliable"]  # of the whole base, not of these workers


def by_own_base(rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame) -> pd.DataFrame:
    """Coverage of wage earners (PU) on formal and of the self-employed (BPU) on informal workers; empty where segments or workers are unknown.

    Informal is employed less formal, at the newest month not after the participants for which both are known. JAKON is left out:
    its participants are counted by project and cannot be matched to workers. `uncovered` is workers less participants, not below
    0; `own_status` says whether the division into formal and informal is derived. Takes rows of one base. Units: share, persons.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.segments.by_own_base(here.parts, here.collection.workers, here.regions)
    >>> rows[["segment", "participants", "own_workers", "coverage", "uncovered"]].round(3)
      segment  participants  own_workers  coverage  uncovered
    0     BPU         82900       726941     0.114     644041
    1      PU        142786       374293     0.381     231507
    """
    editions = every_edition(workers[workers.basis.isin(["formal", "employed"])], regions)
    formal, employed = (of_newest_edition(editions[editions.basis == basis]) for basis in ("formal", "employed"))
    keys = [tuples(frame, ["region_code", "as_of"]) for frame in (formal, employed)]
    known = dict(zip(keys[1], employed.workers, strict=True))
    informal = pd.array([known.get(key, pd.NA) for key in keys[0]], dtype="Int64") - formal.workers
    own = formal[["region_code", "as_of"]].assign(own_status=formal.status, own_source_id=formal.source_id)
    parts = {"PU": formal.workers, "BPU": informal}
    bases = [own.assign(segment=segment, own_workers=number)[informal.notna()] for segment, number in parts.items()]
    return _on_own(rows, pd.concat(bases))


def _on_own(rows: pd.DataFrame, bases: pd.DataFrame) -> pd.DataFrame:
    """The rows that have workers of their own, by month, divided by these."""
    places = latest(rows, bases, ["region_code", "segment"])
    order = np.argsort(rows.as_of.array.asi8, kind="stable")
    order = order[places[order] >= 0]
    rows = rows.drop(columns=ERROR, errors="ignore").take(order).reset_index(drop=True)
    own = bases[["own_workers", "own_status", "own_source_id"]].take(places[order]).set_axis(rows.index)
    size = floats(own.own_workers)
    share = floats(rows.participants) / np.where(size > 0, size, np.nan)
    return pd.concat([rows, own], axis="columns").assign(
        coverage=share,
        uncovered=(own.own_workers - rows.participants).clip(lower=0),
        workers=own.own_workers,
        source_id=rows.source_id.str.cat(own.own_source_id, sep="|"),
        above_one=share > 1,
    )
