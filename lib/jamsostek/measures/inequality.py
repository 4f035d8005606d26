"""Inequality of coverage between the regions below one: summary measures as WHO compiles them, and how they move.

Coverage is a favourable indicator: the best region has the highest. What is known of too few regions gives no figure.
"""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from . import disparity, summary
from .arrays import floats, taken, texts, tuples
from .disparity import FEWEST, Estimate, Groups, interval
from .indices import gini, mean_log_deviation, theil
from .rollup import successors

__all__ = ["gini", "groups", "mean_log_deviation", "measures", "over_time", "theil"]

MOST_MISSING = 0.15  # WHO: estimates must be available for at least 85 % of the groups
UNKNOWN = (float("nan"), float("nan"))
SIMPLE = ("d", "r")
COMPLEX = ("bgv", "bgsd", "cov", "mdmu", "mdmw", "mdbu", "mdbw", "idisu", "idisw", "ti", "mld", "par", "paf", "gini")
ABOUT_REFERENCE = ("d_reference", "r_reference", "mdru", "mdrw")
MONTH = ("best", "best_name", "worst", "worst_name", "mean", "mean_difference", "basis", "edition", "source_id")


def groups(coverage: pd.DataFrame, regions: pd.DataFrame, parent: str, as_of: object) -> pd.DataFrame:
    """Every region directly below a parent with its total coverage in a month; coverage is missing where it is not known.

    A region that was divided stands for its successors where these are not all known. Takes rows of one base, whose columns are
    kept; adds `name`. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.inequality.groups(here.on_base, here.regions, "17", "2024-12")
    >>> rows.sort_values("coverage")[["name", "coverage"]].head(2)
            name  coverage
    6     Lebong  0.216715
    7  Kepahiang  0.290919
    """
    names, divided = _peers(regions, parent)
    month = pd.Period(as_of, "M")
    here = np.flatnonzero(_known(coverage) & (coverage.as_of.array.asi8 == month.ordinal))
    known = pd.Index(texts(coverage.region_code)[here])
    members = pd.Index(_members(divided, names, known))
    places = np.append(here, -1)[known.get_indexer(members)]  # -1 where a region is not known
    rows = taken(coverage, places, pd.RangeIndex(len(members)))
    return rows.assign(region_code=members, name=pd.array([names[code] for code in members], dtype="str"), as_of=month)


def _peers(regions: pd.DataFrame, parent: str) -> tuple[dict[str, str], dict[str, set[str]]]:
    """The names of the regions directly below a parent, and the successors of those that were divided, by code."""
    rows = tuples(regions, ["region_code", "name", "parent"])
    names = {code: name for code, name, above in rows if above == parent}
    return names, {old: set(became) for old, became in successors(regions).items() if old in names}


def _known(coverage: pd.DataFrame) -> np.ndarray:
    """Whether a row tells a total coverage."""
    return (texts(coverage.segment) == "ALL") & ~np.isnan(floats(coverage.coverage))


def _members(divided: dict[str, set[str]], codes: Iterable[str], known: Iterable[str]) -> list[str]:
    """The regions that a parent consists of, given those that are known: no territory is there twice, none is left out."""
    seen = set(known)
    old = {code for code, new in divided.items() if code in seen and not new <= seen}
    hidden = (divided.keys() - old).union(*(divided[code] for code in old))
    return [code for code in codes if code not in hidden]


def measures(groups: pd.DataFrame, reference: str | None = None) -> pd.DataFrame:
    """Each measure of inequality between groups, one row each; missing where more than 15 % of the groups have no coverage.

    Takes region_code, `coverage`, `workers`, and the standard error of coverage where it is known: `se`, or `rse` (relative). Gives
    `measure` (WHO's short name), `estimate`, `se`, `lower` and `upper` (95 %), how many `groups` of how many (`of`) are known, the
    share `missing`, the `workers` of the known and the highest coverage (`best`), and `rounded_to` and `as_of` where groups have
    them. d and r need two groups, all others three.

    d, r: the highest less, and over, the lowest (r is missing where that is 0). bgv, bgsd: between-group variance and standard deviation.
    mdm, mdb, mdr: mean difference from the mean of all workers, from the best, from the reference, unweighted (u) or weighted by
    workers (w). par: population-attributable risk. All of these in shares. cov: coefficient of variation, idisu and idisw: index of
    disparity, paf: population-attributable fraction, in per cent. ti: Theil index, mld: mean log deviation, x 1000. gini: 0 to 1.
    With a reference, a region_code, also d_reference and r_reference (it against the lowest, as WHO does), mdru and mdrw; par and paf then ask
    what if all stood where it does. Raises ValueError for a reference that is not one of the groups.

    >>> found = measures.inequality.measures(explore.at("17", "2024-12", "simulated").members)
    >>> found[found.measure.isin(["d", "r", "gini"])][["measure", "estimate", "lower", "upper"]].round(3)
       measure  estimate  lower  upper
    0        d     0.601  0.561  0.641
    1        r     3.772  3.527  4.033
    15    gini     0.164    NaN    NaN
    """
    if reference is not None and reference not in set(groups.region_code):
        raise ValueError(f"reference: {reference!r} is not one of the groups")
    values, people, errors = floats(groups.coverage), floats(groups.workers), _errors(groups)
    known = ~np.isnan(values) & (people > 0)
    found: dict[str, Estimate] = {}
    if known.sum() >= 2 and _missing(known) <= MOST_MISSING:
        some = Groups.of(values[known], errors[known], people[known])
        found = summary.found(some, reference, groups.region_code.to_numpy()[known])
    names = [*SIMPLE, *COMPLEX, *(ABOUT_REFERENCE if reference else ())]
    rows = [(name, *interval(name, *found.get(name, UNKNOWN))) for name in names]
    frame = pd.DataFrame(rows, columns=["measure", "estimate", "se", "lower", "upper"])
    as_of = groups.as_of.iloc[0] if "as_of" in groups and len(groups) else pd.NaT
    told = {"groups": int(known.sum()), "of": len(groups), "missing": _missing(known)}
    told |= {"workers": people[known].sum(), "best": values[known].max() if known.any() else np.nan}
    rounded = groups.rounded_to.max() if "rounded_to" in groups else pd.NA
    return frame.assign(**told, rounded_to=rounded, as_of=as_of)


def _missing(known: np.ndarray) -> float:
    return float((~known).mean()) if len(known) else float("nan")


def _errors(groups: pd.DataFrame) -> np.ndarray:
    """The standard errors of coverage; missing where neither they nor relative ones are given."""
    if "se" in groups:
        return floats(groups.se)
    return floats(groups.coverage) * (floats(groups.rse) if "rse" in groups else np.nan)


def over_time(coverage: pd.DataFrame, regions: pd.DataFrame, parent: str, period: str) -> pd.DataFrame:
    """The best, the worst and the mean of the regions below a parent, month by month up to a period, oldest first.

    Only months for which two regions, and no fewer than 85 % of them, are known. `mean` counts each region with its workers;
    `mean_difference` is the weighted mean difference from it (mdmw), missing where only two are known. `edition` names that of the
    denominators, of all where there are several, parted by |, as are the sources. Takes rows of one base. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.inequality.over_time(here.on_base, here.regions, "17", "2024-12")
    >>> rows[["best_name", "worst_name", "mean_difference"]].tail(2).round(4)
       best_name worst_name  mean_difference
    22      Kaur     Lebong           0.1023
    23      Kaur     Lebong           0.0982
    """
    names, divided = _peers(regions, parent)
    ordinals = coverage.as_of.array.asi8
    known = _known(coverage) & (ordinals <= pd.Period(period, "M").ordinal)
    ordinals = ordinals[known]
    columns = {name: texts(coverage[name])[known] for name in ("region_code", "edition", "source_id", "basis")}
    columns |= {name: floats(coverage[name])[known] for name in ("coverage", "workers")}
    found: dict[int, tuple] = {}
    for month in np.unique(ordinals):
        places = np.flatnonzero(ordinals == month)
        members = set(_members(divided, names, columns["region_code"][places]))
        here = places[[code in members for code in columns["region_code"][places]]]
        if len(here) >= 2 and (len(members) - len(here)) / len(members) <= MOST_MISSING:
            told = {name: column[here] for name, column in columns.items()}
            found[month] = (*_month(told, names), len(here), len(members))
    frame = pd.DataFrame(list(found.values()), columns=[*MONTH, "groups", "of"])
    frame.insert(0, "as_of", pd.PeriodIndex.from_ordinals(list(found), freq="M"))
    return frame


def _month(told: dict[str, np.ndarray], names: dict[str, str]) -> tuple:
    """The values of a month, in the order of MONTH."""
    some = Groups.of(told["coverage"], np.zeros(len(told["coverage"])), told["workers"])
    mean, codes = some.mean, told["region_code"]
    spread = disparity.mean_difference(mean, some.shares, some)[0]
    sources = dict.fromkeys("|".join(told["source_id"]).split("|"))
    return (
        *(some.levels[some.best], names[codes[some.best]], some.levels[some.worst], names[codes[some.worst]]),
        *(mean, spread if len(some.levels) >= FEWEST else float("nan")),
        *(told["basis"][0], "|".join(sorted(set(told["edition"]))), "|".join(sources)),
    )
