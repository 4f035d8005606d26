"""Traffic lights: what arrived for a period, what is missing, what is doubtful and what was revised, each with a verdict."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from . import arrivals, controls, doubts, jumps, revisions
from .arrays import texts
from .comparison import parent, within
from .rollup import successors

MANY_MISSING = 0.5  # with fewer than half of the regions below there is no ranking
Examined = dict[str, pd.DataFrame]
Judged = tuple[str, int, int]


def examined(
    tables: Mapping[str, Any], everywhere: pd.DataFrame, stated: pd.DataFrame, *, base: str, region: str, period: str
) -> Examined:
    """The frames behind the lights of a region and of those directly below it, by light, as of a period.

    Beside them `period` (one row: what was examined, the period before that has participants and how many regions are below) and
    `figures`, those in use. `tables` are those of a collection with `superseded`, `everywhere` is from `coverage.by_basis`,
    `stated` from `statements.checked`. Nothing after the period is used, except the vintages of figures that were revised later.

    >>> here = explore.at("17", "2025-12")
    >>> chosen = {"base": here.base, "region": "17", "period": "2025-12"}
    >>> found = measures.quality.examined(vars(here.collection), here.everywhere, here.checked, **chosen)
    >>> found["missing"].kind.value_counts().to_dict()
    {'months': 11, 'regions': 10, 'segments': 1}
    """
    regions, at = tables["regions"], pd.Period(period, "M")
    codes, near = arrivals.around(regions, region), within(everywhere, regions, region, period)
    now = near[(near.as_of == at).to_numpy() & (texts(near.segment) == "ALL")]
    arrived, last = arrivals.arrived(tables, now, region, period), arrivals.before(near, region, period)
    peers = {*codes[1:], *arrivals.around(regions, parent(regions, region))[1:]}
    counts = everywhere[texts(everywhere.basis) == base]
    divided = successors(regions)
    told = {
        "region_code": region,
        "as_of": at,
        "as_of_before": last,
        "base": base,
        "below": len([code for code in codes[1:] if code not in divided]),
    }
    return {
        "period": pd.DataFrame([told]).astype({"as_of_before": "period[M]"}),
        "arrived": arrived,
        "missing": arrivals.missing(tables, near, arrived, base=base, region=region, period=period),
        "totals": controls.compared(tables, now, region, period),
        "figures": controls.figures(tables, now, region, period),
        "above_one": doubts.above_one(now),
        "jumps": jumps.changes(counts, tables["funding"], codes, peers=peers, period=period),
        "denominators": doubts.denominators(near, period),
        "statements": doubts.conflicting(stated, codes, period),
        "revisions": revisions.since(tables, last, region, period),
    }


def lights(found: Examined) -> pd.DataFrame:
    """One row a light, in reading order: its `verdict`, the number of `findings` and `of` how many things examined.

    green: nothing to note; amber: to be used with the note; red: figures contradict each other, or a part of the evaluation cannot
    be made; none: there was nothing that could be examined.

    >>> here = explore.at("17", "2025-12")
    >>> chosen = {"base": here.base, "region": "17", "period": "2025-12"}
    >>> found = measures.quality.examined(vars(here.collection), here.everywhere, here.checked, **chosen)
    >>> measures.quality.lights(found).set_index("light").verdict.head(4).to_dict()
    {'arrived': 'amber', 'missing': 'red', 'totals': 'green', 'above_one': 'green'}
    """
    rows = [(light, *judged(found)) for light, judged in RULES.items()]
    return pd.DataFrame(rows, columns=["light", "verdict", "findings", "of"])


def _arrived(found: Examined) -> Judged:
    """Red without participants or denominator on the first base; amber where one is old, or came out before its month was over."""
    (region, base), rows = found["period"][["region_code", "base"]].iloc[0], found["denominators"]
    here = ((rows.region_code == region) & (rows.basis == base)).any()
    doubtful = int((found["arrived"].old | found["arrived"].early).sum())
    return _verdict(doubtful, len(found["arrived"]), red=not here)


def _missing(found: Examined) -> Judged:
    """Red where more than half of the regions below have no participants."""
    below, rows = found["period"].below.iloc[0], found["missing"]
    return _verdict(len(rows), int(below), red=bool((rows.kind == "regions").sum() > MANY_MISSING * below))


def _totals(found: Examined) -> Judged:
    wrong = int((~found["totals"].within).sum())
    return _verdict(wrong, len(found["totals"]), red=wrong > 0, known=len(found["totals"]) > 0)


def _above_one(found: Examined) -> Judged:
    bases = len(found["denominators"])
    return _verdict(len(found["above_one"]), bases, known=bases > 0)


def _jumps(found: Examined) -> Judged:
    return _verdict(int(found["jumps"].jump.sum()), len(found["jumps"]), known=len(found["jumps"]) > 0)


def _denominators(found: Examined) -> Judged:
    rows = found["denominators"]
    return _verdict(int((rows.redefined | rows.derived).sum()), len(rows), known=len(rows) > 0)


def _statements(found: Examined) -> Judged:
    """Red where one conflicts with another or with its own numbers; amber where one cannot be checked."""
    rows = found["statements"]
    doubtful = int((rows.wrong | (rows.verdict == "unchecked")).sum())
    return _verdict(doubtful, len(rows), red=bool(rows.wrong.any()), known=len(rows) > 0)


def _revisions(found: Examined) -> Judged:
    count = len(found["revisions"])
    return _verdict(count, count, known=bool(found["period"].as_of_before.notna().all()))


def _verdict(findings: int, of: int, *, red: bool = False, known: bool = True) -> Judged:
    verdict = "red" if red else "none" if not known else "amber" if findings else "green"
    return verdict, findings, of


RULES: dict[str, Callable[[Examined], Judged]] = {
    "arrived": _arrived,
    "missing": _missing,
    "totals": _totals,
    "above_one": _above_one,
    "jumps": _jumps,
    "denominators": _denominators,
    "statements": _statements,
    "revisions": _revisions,
}
