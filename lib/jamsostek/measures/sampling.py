"""Sampling error of coverage: participants are counted in a register, workers are estimated by a survey.

Where the survey states no relative standard error (RSE) of a denominator, one is assumed, and called so.
"""

from collections import defaultdict
from functools import reduce

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from .arrays import floats, texts
from .coverage import NATION
from .editions import on_newest
from .intervals import Interval, difference, fieller, unreliable
from .rollup import successors

KEY = ["region_code", "basis", "edition"]


def with_error(
    rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, sampling_error: pd.DataFrame
) -> pd.DataFrame:
    """Rows of coverage with `lower` and `upper`, their 95 % interval by Fieller's method; missing where it is not bounded.

    `rse` is the one that workers.csv states for that very denominator, otherwise an assumption (`rse_assumed`): each district has
    the median RSE of `sampling_error`, a larger region that of its districts together, which are surveyed independently of one
    another. `rse` is missing where there are no workers or no RSE to assume. `unreliable` marks where an error is known and so
    large that the figure should not be relied on. `rse_source` names the sources of an assumed RSE, parted by |. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> tables = here.collection
    >>> rows = measures.sampling.with_error(here.districts, tables.workers, here.regions, tables.sampling_error)
    >>> rows[["coverage", "lower", "upper"]].iloc[0].round(4).tolist()
    [0.8174, 0.7804, 0.8581]
    """
    numbers = {name: floats(rows[name]) for name in ("participants", "workers", "coverage")}
    stated, assumed = _stated(rows, workers), _assumed(rows, workers, regions, sampling_error)
    rse = np.where(numbers["workers"] > 0, np.where(np.isnan(stated), assumed, stated), np.nan)
    guessed = np.isnan(stated) & ~np.isnan(rse)
    variance = (rse * numbers["workers"]) ** 2
    lower, upper = fieller(numbers["participants"], numbers["workers"], denominator_variance=variance)
    doubtful = unreliable(numbers["coverage"], lower, upper) & ~np.isnan(rse)
    source = np.where(guessed, "|".join(sampling_error.source_id.unique()), "")
    band = {"lower": lower, "upper": upper, "unreliable": doubtful}
    return rows.assign(rse=rse, rse_assumed=guessed, rse_source=source, **band)


def restated(
    rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, sampling_error: pd.DataFrame
) -> pd.DataFrame:
    """Rows of `with_error` and `editions.restated` whose `rse` is that of the denominator on which they are restated.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> stated = here.collection.workers.assign(rse_percent=2)
    >>> rows = measures.sampling.restated(here.totals, stated, here.regions, here.collection.sampling_error)
    >>> rows[rows.region_code == "1704"].groupby("edition").rse.max().round(4).to_dict()
    {'BPJS TK 2024': 0.0242, 'Sakernas SP2020': 0.0242, 'Sakernas SUPAS2015': 0.02}
    """
    moved = rows.restated_edition.notna() & (rows.edition != rows.restated_edition)
    if workers.rse_percent.isna().all():  # an assumed error is the same on every edition
        return rows
    later = with_error(on_newest(rows[moved]), workers, regions, sampling_error)
    return rows.assign(rse=rows.rse.where(~moved, later.rse))


def change_interval(
    now: ArrayLike,
    before: ArrayLike,
    *,
    rse: ArrayLike,
    rse_before: ArrayLike,
    same: ArrayLike,
    confidence: float = 0.95,
) -> Interval:
    """The interval of now - before, two coverages whose denominators have these relative standard errors; missing where not bounded.

    Where `same`, both rest on one denominator and its error is common: the difference is one ratio (Fieller, with `rse`).
    Otherwise they are independent (MOVER of the two Fieller intervals). Units: shares.

    >>> low, high = measures.sampling.change_interval(0.2250, 0.2377, rse=0.0082, rse_before=0.0082, same=False)
    >>> round(float(low), 4), round(float(high), 4)
    (-0.018, -0.0074)
    """
    shares = [np.asarray(share, dtype=float) for share in (now, before)]
    errors = [np.asarray(error, dtype=float) ** 2 for error in (rse, rse_before)]
    both = [
        (share, *fieller(share, 1.0, denominator_variance=error, confidence=confidence))
        for share, error in zip(shares, errors, strict=True)
    ]
    apart = difference(both[0], both[1])
    common = fieller(shares[0] - shares[1], 1.0, denominator_variance=errors[0], confidence=confidence)
    return np.where(same, common[0], apart[0]), np.where(same, common[1], apart[1])


def changes(history: pd.DataFrame, period: str) -> pd.DataFrame:
    """The rows of a period with `change_lower` and `change_upper`, the 95 % interval of the change since the row before on one edition.

    Only rows whose change can be told on one edition. `same` marks those that rest on one denominator, `rounding` is by how much
    the rounding of the participants may shift the change. Takes `comparison.history` of rows of `restated`.
    Unit: share.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.sampling.changes(here.history, "2025-12").set_index("basis")
    >>> rows[["change_lower", "change_upper"]].loc["employed"].round(4).tolist()
    [-0.018, -0.0074]
    """
    rows = history[(history.as_of == pd.Period(period)) & history.restated.notna() & history.restated_before.notna()]
    same = (rows.restated_as_of == rows.restated_as_of_before) & (rows.restated_edition == rows.restated_edition_before)
    rse, before = floats(rows.rse), floats(rows.rse_before)
    lower, upper = change_interval(
        rows.restated, rows.restated_before, rse=rse, rse_before=before, same=same.to_numpy()
    )
    steps = np.nan_to_num(floats(rows.rounded_to)) + np.nan_to_num(floats(rows.rounded_to_before))
    rounding = steps / 2 / floats(rows.restated_workers)
    return rows.assign(change_lower=lower, change_upper=upper, same=same, rounding=rounding)


def _stated(rows: pd.DataFrame, workers: pd.DataFrame) -> np.ndarray:
    """The RSE that is stated for the denominator of each row; missing where none is."""
    stated = workers[workers.rse_percent.notna()]
    if stated.empty:
        return np.full(len(rows), np.nan)
    known = stated[[*KEY, "as_of", "rse_percent"]].rename(columns={"as_of": "workers_as_of"})
    both = rows[[*KEY, "workers_as_of"]].merge(known, on=[*KEY, "workers_as_of"], how="left", validate="many_to_one")
    return floats(both.rse_percent) / 100


def _assumed(
    rows: pd.DataFrame, workers: pd.DataFrame, regions: pd.DataFrame, sampling_error: pd.DataFrame
) -> np.ndarray:
    """The RSE to assume for each row: that of a district, made smaller by how many districts a region consists of.

    The weights are the districts' employed persons; where not all are known their workers on the row's own base; else all are alike.
    """
    codes, names, districts = _members(regions)
    newest = _newest(workers)

    def factors(sizes: dict[str, float]) -> np.ndarray:
        known = np.array([sizes.get(code, np.nan) for code in districts])
        return np.append(_factors(codes, known), np.nan)

    of_employed, alike = factors(newest["employed"]), factors(dict.fromkeys(districts, 1.0))
    places = names.get_indexer(texts(rows.region_code))
    bases, basis_names = pd.factorize(texts(rows.basis))
    # A region without districts on record counts as one district: rather too uncertain than too sure.
    found = [_first(of_employed, factors(newest[basis]), alike, np.ones(1)) for basis in basis_names]
    return np.reshape(found, (-1, len(names) + 1))[bases, places] * sampling_error.rse_employed_percent.median() / 100


def _first(*choices: np.ndarray) -> np.ndarray:
    """The first of several arrays, place by place, that is not missing."""
    return reduce(lambda one, other: np.where(np.isnan(one), other, one), choices)


def _members(regions: pd.DataFrame) -> tuple[np.ndarray, pd.Index, list[str]]:
    """Of which regions each district is part: four places for each (itself, its province, one since divided, the nation).

    The places are positions in the names, -1 for none; then the names and the districts.
    """
    before = {new: old for old, became in successors(regions).items() for new in became}
    district = (regions.level == "district").to_numpy()
    own, province = (texts(regions[name])[district] for name in ("region_code", "parent"))
    once = np.array([before.get(code) for code in province], dtype=object)
    codes, names = pd.factorize(np.concatenate([own, province, once, np.full(len(own), NATION, dtype=object)]))
    return codes.reshape(4, -1), pd.Index(names, dtype=object), list(own)


def _newest(workers: pd.DataFrame) -> dict[str, dict[str, float]]:
    """The newest number of workers on record by base and region, of several editions the newest."""
    rows = workers[workers.workers.notna()]
    order = np.lexsort((texts(rows.edition.str[-4:]), rows.as_of.array.asi8))
    columns = (texts(rows.basis), texts(rows.region_code), floats(rows.workers))
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for basis, code, number in zip(*(column[order] for column in columns), strict=True):
        found[basis][code] = number
    return found


def _factors(codes: np.ndarray, size: np.ndarray) -> np.ndarray:
    """The RSE of a sum of equally uncertain, independent parts over that of one part: root of the sum of squares over the sum."""
    inside = codes >= 0
    sums, squares = (np.bincount(codes[inside], np.broadcast_to(size**power, codes.shape)[inside]) for power in (1, 2))
    return np.sqrt(squares) / np.where(sums > 0, sums, np.nan)
