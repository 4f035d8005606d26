"""Totals that publishers print, beside the sums of their parts, and the figures that no total vouches for."""

from collections.abc import Mapping

import pandas as pd

from .arrays import texts, tuples
from .arrivals import around
from .vintages import sortable

TOTAL = ["table", "region_code", "as_of", "item", "total", "tolerance", "status", "source_id"]
COMPARED = [*TOTAL, "parts", "summed", "difference", "within"]
FIGURE = ["table", "region_code", "as_of", "item"]
Tables = Mapping[str, pd.DataFrame]
Key = tuple[str, str, int, str]  # table, region, month as a number, segment or basis


def compared(tables: Tables, now: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The printed totals of a region and of those directly below it beside the sums of their parts; no row where none is printed.

    Totals of participants are those of the period, totals of workers those of the months whose denominators are in use (`now`:
    their totals of `coverage.by_basis` at the period). A total is the sum of the region's own segments where they are known,
    otherwise of the `parts` regions below it. `difference` is the sum less the total, `within` whether it is within the tolerance
    to which the total is printed. Unit: persons.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.controls.compared(vars(here.collection), here.current, "17", "2025-12")
    >>> rows[["item", "total", "summed", "difference", "tolerance", "within"]]
           item    total   summed  difference  tolerance  within
    0  employed  1115334  1115334           0          0    True
    1  informal   726874   720735       -6139       7000    True
    """
    found = [(*total, *_compared(total, _parts(tables, total))) for total in _totals(tables, now, region, period)]
    return _typed(pd.DataFrame(found, columns=COMPARED), "within")


def figures(tables: Tables, now: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The figures in use for a period: participants by segment and denominators, of the region and of those directly below it.

    `vouched` tells whether a printed total holds for one: it is a part of that total, or stands for the same region, month and
    item. Takes what `compared` takes.

    >>> here = explore.at("17", "2025-12")
    >>> rows = measures.controls.figures(vars(here.collection), here.current, "17", "2025-12")
    >>> rows[["table", "as_of", "item", "vouched"]]
              table    as_of          item  vouched
    0  participants  2025-12           ALL    False
    1       workers  2025-08      employed     True
    2       workers  2025-12      eligible    False
    3       workers  2025-08  labour_force    False
    """
    codes, at = set(around(tables["regions"], region)), pd.Period(period, "M").ordinal
    own = set(tuples(tables["workers"], [*FIGURE[1:3], "basis"]))
    used = tuples(now[now.workers.notna()], ["region_code", "workers_as_of", "basis"])
    counts = [("participants", code, at, segment) for code, segment in _newest(tables["participants"], "active", at)]
    known = [figure for figure in counts if figure[1] in codes] + [("workers", *key) for key in used if key in own]
    totals = _totals(tables, now, region, period)
    vouched = {_own(total) for total in totals} | {figure for total in totals for figure in _parts(tables, total)}
    rows = [(*figure, figure in vouched) for figure in known]
    return _typed(pd.DataFrame(rows, columns=[*FIGURE, "vouched"]), "vouched")


def _totals(tables: Tables, now: pd.DataFrame, region: str, period: str) -> list[tuple]:
    codes = set(around(tables["regions"], region))
    used = set(now.workers_as_of.dropna().array.asi8.tolist())
    months = {"participants": {pd.Period(period, "M").ordinal}, "workers": used}
    return [row for row in tuples(tables["control_totals"], TOTAL) if row[1] in codes and row[2] in months[row[0]]]


def _own(total: tuple) -> Key:
    """The figure that says the same as a total."""
    table, code, month, item, *_ = total
    return table, code, month, "ALL" if (table, item) == ("participants", "active") else item


def _parts(tables: Tables, total: tuple) -> dict[Key, int]:
    """What a total is made of, by figure; of several vintages or editions the newest."""
    table, code, month, item, *_ = total
    below = around(tables["regions"], code)[1:]
    if table == "workers":
        known = _editions(tables["workers"], item, month)
        return {(table, each, month, item): known[each] for each in below if each in known}
    counts = _newest(tables["participants"], item, month)
    own = {key: count for key, count in counts.items() if key[0] == code and key[1] != "ALL"}
    stated = {each for each, segment in counts if segment == "ALL"}
    lower = {
        key: count for key, count in counts.items() if key[0] in below and (key[1] == "ALL" or key[0] not in stated)
    }
    return {(table, each, month, _segment(segment, item)): count for (each, segment), count in (own or lower).items()}


def _segment(segment: str, activity: str) -> str:
    """A segment of active participants by its name; one of others is no figure in use."""
    return segment if activity == "active" else f"{segment} {activity}"


def _newest(participants: pd.DataFrame, activity: str, month: int) -> dict[tuple[str, str], int]:
    """The newest vintage of each region's and segment's participants in a month."""
    here = (participants.as_of.array.asi8 == month) & (texts(participants.activity) == activity)
    rows = tuples(participants[here], ["region_code", "segment", "published_on", "participants"])
    rows.sort(key=lambda row: sortable(row[2]))
    return {(code, segment): count for code, segment, _, count in rows}


def _editions(workers: pd.DataFrame, basis: str, month: int) -> dict[str, int]:
    here = (workers.as_of.array.asi8 == month) & (texts(workers.basis) == basis)
    rows = tuples(workers[here], ["region_code", "edition", "workers"])
    rows.sort(key=lambda row: row[1][-4:])
    return {code: count for code, _, count in rows}


def _compared(total: tuple, parts: dict[Key, int]) -> tuple[int, int, int, bool]:
    summed, printed, tolerance = sum(parts.values()), total[4], total[5]
    return len(parts), summed, summed - printed, abs(summed - printed) <= tolerance


def _typed(frame: pd.DataFrame, flag: str) -> pd.DataFrame:
    months = pd.PeriodIndex.from_ordinals(frame.as_of.astype("int64"), freq="M")
    return frame.assign(**{"as_of": months, flag: frame[flag].astype(bool)})
