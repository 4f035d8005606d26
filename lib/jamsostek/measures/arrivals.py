"""What arrived for a period, from whom and how old, and what did not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import pandas as pd

from .arrays import texts, tuples
from .coverage import OLD_AFTER_MONTHS
from .rollup import successors
from .vintages import sortable

YEARLY = ("funding", "benefits")
DATED = ("funnel", "groups", "inpres_status", "statements")
MONTHLY = ("participants", "workers", *DATED)
OPTIONAL = ("targets", *YEARLY, *DATED)
STATUSES = ("published", "derived", "simulated")
ARRIVED = [
    *("table", "item", "rows", "regions", "oldest", "newest", "age", "age_oldest", "published_on", "delay"),
    *("early", "old", "rounded_to", *STATUSES, "source_id"),
]
MISSING = ["kind", "region_code", "item", "as_of"]
Tables = Mapping[str, pd.DataFrame]
# A figure that arrived: table, item, region, month as a number, status, sources parted by |; of participants its own date of
# publication and the step to which it is rounded.
Arrival = tuple[str, str, str, int, str, str, str, float]


def around(regions: pd.DataFrame, region: str) -> list[str]:
    """A region and those directly below it, itself first.

    >>> measures.arrivals.around(explore.at("17", "2025-12").regions, "17")[:3]
    ['17', '1701', '1702']
    """
    return [region, *texts(regions.region_code)[texts(regions.parent) == region]]


def before(near: pd.DataFrame, region: str, period: str) -> pd.Period | None:
    """The newest month before the period for which the region has participants; None where there is none.

    >>> str(measures.arrivals.before(explore.at("17", "2025-12").near, "17", "2025-12"))
    '2024-12'
    """
    months = near.as_of.array[(texts(near.region_code) == region) & (near.as_of.array.asi8 < pd.Period(period).ordinal)]
    return months.max() if len(months) else None


def arrived(tables: Tables, now: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """What there is for a period, one row for each segment of participants, basis of workers and other table; no row where none.

    Participants are those of the month, of the region and of those directly below it; workers the denominators in use (`now`:
    their totals of `coverage.by_basis` at the period); of the other tables the newest rows of each region that are not younger,
    of targets those that are not past. `regions` have such rows; `oldest` and `newest` are their months, `age` and `age_oldest` the
    months from these to the period; `published_on` is the latest date of publication (of the source, where the row has none) and
    `delay` the most months from month to publication, a year counting as its last day, missing for tables by year; `early` marks
    participants that came out before their month was over, `old` a denominator more than twelve months older. `rounded_to`
    is the coarsest step to which participants are rounded, 0 where none is. `published`, `derived`, `simulated` are shares of the rows.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.arrivals.arrived(vars(here.collection), here.current, "17", "2025-12")
    >>> rows[["table", "item", "newest", "age"]].head(3)
              table      item   newest  age
    0  participants       ALL  2025-12    0
    1       workers  employed  2025-08    4
    2       workers  eligible  2025-12    0
    """
    codes, at = set(around(tables["regions"], region)), pd.Period(period, "M")
    dates = dict(tuples(tables["sources"].dropna(subset=["published_on"]), ["source_id", "published_on"]))
    groups: dict[tuple[str, str], list[Arrival]] = defaultdict(list)
    for arrival in (*_participants(tables["participants"], at), *_workers(now), *_others(tables, at)):
        if arrival[2] in codes:
            groups[arrival[:2]].append(arrival)
    found = [_arrived(key, rows, dates, at.ordinal) for key, rows in groups.items()]
    frame = pd.DataFrame(found, columns=ARRIVED)
    months = {
        name: pd.PeriodIndex.from_ordinals(frame[name].astype("int64"), freq="M") for name in ("oldest", "newest")
    }
    return frame.assign(**months, **{name: frame[name].astype(bool) for name in ("early", "old")})


def _participants(rows: pd.DataFrame, at: pd.Period) -> Iterator[Arrival]:
    """The newest vintage of each active figure of the month."""
    here = rows[(rows.as_of.array.asi8 == at.ordinal) & (texts(rows.activity) == "active")]
    names = ["segment", "region_code", "status", "source_id", "published_on", "rounded_to"]
    figures = sorted(tuples(here, names), key=lambda row: (row[0], row[1], sortable(row[4])))
    for (segment, code), vintages in groupby(figures, key=lambda row: row[:2]):
        *_, (*_, status, source, published, step) = vintages
        yield "participants", segment, code, at.ordinal, status, source, published, step if pd.notna(step) else 0


def _workers(now: pd.DataFrame) -> Iterator[Arrival]:
    names = ["basis", "region_code", "workers_as_of", "workers_status", "workers_source"]
    for basis, code, month, status, source in tuples(now[now.workers.notna()], names):
        yield "workers", basis, code, month, status, source, "", 0


def _others(tables: Tables, at: pd.Period) -> Iterator[Arrival]:
    ahead = tables["targets"][tables["targets"].year >= at.year]
    for code, status, source in tuples(ahead, ["region_code", "status", "source_id"]):
        yield "targets", "", code, at.ordinal, status, source, "", 0
    for table in (*YEARLY, *DATED):
        yield from _newest(table, tables[table], at)


def _newest(table: str, rows: pd.DataFrame, at: pd.Period) -> Iterator[Arrival]:
    """The rows of each region's newest month, or year, that is not after the period; a year ends with the period at the latest."""
    names = ["region_code", "year" if table in YEARLY else "as_of", "status", "source_id"]
    limit = at.year if table in YEARLY else at.ordinal
    known = [row for row in tuples(rows, names) if row[1] <= limit]
    newest: dict[str, int] = {}
    for code, when, *_ in known:
        newest[code] = max(when, newest.get(code, when))
    for code, when, status, source in known:
        if when == newest[code]:
            month = min((when - 1970) * 12 + 11, at.ordinal) if table in YEARLY else when
            yield table, "", code, month, status, source, "", 0


def _arrived(key: tuple[str, str], rows: list[Arrival], dates: Mapping[str, str], at: int) -> tuple:
    months, statuses = [row[3] for row in rows], [row[4] for row in rows]
    sources = list(dict.fromkeys(one for row in rows for one in row[5].split("|")))
    out = {(row[3], date) for row in rows for date in _dates(row, dates)}
    last = max((date for _, date in out), key=lambda date: (sortable(date), date), default=None)
    delays = [_month(sortable(date)) - month for month, date in out if key[0] in MONTHLY]
    early = any(sortable(date) < _end(month) for month, date in out if key[0] == "participants")
    age, oldest = at - max(months), at - min(months)
    old = key[0] == "workers" and oldest > OLD_AFTER_MONTHS
    shares = [statuses.count(status) / len(rows) for status in STATUSES]
    counts, coarsest = (len(rows), len({row[2] for row in rows})), max(row[7] for row in rows)
    dated = (min(months), max(months), age, oldest, last, max(delays, default=None))
    return (*key, *counts, *dated, early, old, coarsest, *shares, "|".join(sources))


def _month(day: str) -> int:
    return (int(day[:4]) - 1970) * 12 + int(day[5:7]) - 1


def _end(month: int) -> str:
    return str(pd.Period(ordinal=month, freq="M").end_time.date())


def _dates(row: Arrival, dates: Mapping[str, str]) -> list[str]:
    return [row[6]] if row[6] else [dates[one] for one in row[5].split("|") if one in dates]


def missing(
    tables: Tables, near: pd.DataFrame, arrived: pd.DataFrame, *, base: str, region: str, period: str
) -> pd.DataFrame:
    """What did not arrive, one row each; empty where nothing is missing.

    `kind` is regions (those directly below without participants of the month; a divided one stands for its successors), segments
    (regions of which only a total is known), workers (no denominator: on the base that the report puts first for every region, on
    the others for the region itself; `item` is the basis), months (those since the period before without participants of the
    region) and tables (`item`, without a row for the region or one below it). `near` is from `comparison.within`.

    >>> here = explore.at("17", "2025-12")
    >>> arrived = measures.arrivals.arrived(vars(here.collection), here.current, "17", "2025-12")
    >>> where = {"base": here.base, "region": "17", "period": "2025-12"}
    >>> measures.arrivals.missing(vars(here.collection), here.near, arrived, **where).groupby("kind").size().to_dict()
    {'months': 11, 'regions': 10, 'segments': 1}
    """
    at, last = pd.Period(period, "M"), before(near, region, period)
    now = near[(near.as_of.array.asi8 == at.ordinal) & (texts(near.segment) == "ALL")]
    here = tuples(now, ["region_code", "basis", "total_only", "workers"])
    lacking = [
        ("workers", code, basis, at)
        for code, basis, _, workers in here
        if pd.isna(workers) and (basis == base or code == region)
    ]
    totals = [("segments", code, "", at) for code, basis, total_only, _ in here if basis == base and total_only]
    between = pd.period_range(last + 1, at - 1, freq="M") if last is not None else []
    absent = [("tables", region, table, at) for table in OPTIONAL if table not in set(arrived.table)]
    below = _without(tables["regions"], region, {code for code, *_ in here})
    unknown = [("regions", code, "", at) for code in below]
    months = [("months", region, "", month) for month in between]
    return pd.DataFrame([*unknown, *totals, *lacking, *months, *absent], columns=MISSING)


def _without(regions: pd.DataFrame, region: str, known: Iterable[str]) -> list[str]:
    """The regions directly below one, divided ones left out, that are not known, nor was what they were divided from."""
    became = successors(regions)
    there = {new for code in known for new in became.get(code, [code])}
    return [code for code in around(regions, region)[1:] if code not in became and code not in there]
