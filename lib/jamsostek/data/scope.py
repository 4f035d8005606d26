"""Which rows of its tables a report on a region for a period may use: what it depends on is these and no others."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from .problems import did_you_mean
from .tables import REFERENCE

Rows = dict[str, np.ndarray]  # the places of rows, by table, in order
Parts = tuple[np.ndarray, np.ndarray]  # rows, and for each a region
# Of each row whether others than its own region use it, a number of what it is a figure of, and one of what else it stands for.
Figures = tuple[np.ndarray, np.ndarray, np.ndarray]
OLDER = "older "  # before the name of a table: its superseded rows
WHOLE = (*REFERENCE, "boundaries")
LEVELS = 2  # that may lie above a region
ALWAYS, EVER = np.iinfo("int64").min, np.iinfo("int64").max


@dataclass(frozen=True)
class _Held:
    """Of each row of a table the place of its region, and the first month whose report may use it."""

    place: np.ndarray
    since: np.ndarray

    def of(self, places: np.ndarray, at: int) -> np.ndarray:
        """Whether a row is of one of some regions and may be used by a month."""
        return places[self.place] & (self.since <= at)


@dataclass(frozen=True)
class _Counted(_Held):
    """Figures that are summed: `kin` is the place again, -1 for a row that only those from the region upward use.

    `summed` are rows, and for each a region above it that has no such figure of its own, so that the row is part of its sum.
    """

    kin: np.ndarray
    summed: list[Parts]

    def of_kin(self, places: np.ndarray, at: int) -> np.ndarray:
        """Whether a row is of one of some regions, or part of the sum of one, and may be used by a month."""
        found = places[self.kin]
        for rows, above in self.summed:
            found[rows] |= places[above]
        return found & (self.since <= at)


class Scope:
    """The rows of the tables of a collection by region and period; made once, and asked for each report.

    Participants and workers are those of a region, of all below, above and beside it and, where one of these has no figure of its
    own, those that its sum is made of. All other tables are those of the region and of all below it, sources those that the rows
    left name. Provinces and the nation have more: all statements, which may be wrong elsewhere, with the figures of the regions
    spoken of; and the size of every district beside and below, on which the assumed error of larger regions rests. Nothing of a
    month after the period is there but targets, and sizes where none is older; of other months all vintages are.

    >>> tables = data.load().tables
    >>> tables["funding"].take(data.Scope(tables).rows("1702", "2025-06")["funding"]).programme.tolist()
    ['Pekerja rentan P3KE']
    """

    def __init__(self, tables: Mapping[str, pd.DataFrame]) -> None:
        self._names = {code: place for place, code in enumerate(tables["regions"].region_code)}
        self._above = np.append(self._places(tables["regions"].parent), -1)  # above nothing is nothing
        self._whole = {name: np.arange(len(tables[name])) for name in WHOLE}
        own = {name: table for name, table in tables.items() if "region_code" in table and name not in WHOLE}
        self._held = {name: _Held(self._places(table.region_code), _since(name, table)) for name, table in own.items()}
        self._counted = {name: self._counting(self._held[name], *of(tables[name])) for name, of in FIGURES.items()}
        self._bases = _texts(tables["workers"].basis)
        self._naming = {name: _texts(table.source_id) for name, table in tables.items() if "status" in table}
        self._sources = _texts(tables["sources"].source_id)

    def rows(self, region: str, period: str) -> Rows:
        """The places of the rows that a report on a region for a period may use; ValueError for a region that is not there."""
        if region not in self._names:
            raise ValueError(f"region: {region!r} is not in regions.csv{did_you_mean(region, self._names)}")
        here, at = self._names[region], pd.Period(period, "M").ordinal
        own, over, beside = self._own(here), self._over(here), (self._above == self._above[here]) & (self._above >= 0)
        wide = self._above[self._above[here]] < 0  # a province, or the nation
        used = {name: held.of(own, at) for name, held in self._held.items()}
        used["statements"] = self._held["statements"].of(own | over | wide, at)
        kin = own | over | beside
        kin[self._held["statements"].place[used["statements"]]] = True
        for name, counted in self._counted.items():
            used[name] |= counted.of_kin(kin, at)
        if wide:
            used["workers"] |= self._sized(own | beside, at)
        found = self._whole | {name: np.flatnonzero(rows) for name, rows in used.items()}
        named = {ids for name, naming in self._naming.items() for ids in naming[found[name]].tolist()}
        return found | {"sources": np.flatnonzero(np.isin(self._sources, "|".join(named).split("|")))}

    def _places(self, codes: pd.Series) -> np.ndarray:
        """The places of regions by their codes; -1 for none."""
        return np.array([self._names.get(code, -1) for code in _texts(codes)], dtype="int64")

    def _own(self, here: int) -> np.ndarray:
        """Whether a region is a given one or below it; all are where nothing is above that."""
        own = np.arange(len(self._above)) == here
        for _ in range(LEVELS):
            own |= own[self._above]
        own[:-1] |= self._above[here] < 0
        return own

    def _over(self, here: int) -> np.ndarray:
        """Whether a region is above a given one."""
        over = np.zeros(len(self._above), dtype=bool)
        over[[self._above[here], self._above[self._above[here]]]] = True
        over[-1] = False
        return over

    def _sized(self, near: np.ndarray, at: int) -> np.ndarray:
        """Whether a row tells the size of a district of some regions nearest to a month: the newest by then, else the first of all."""
        held, figure = self._held["workers"], self._sizes
        newest, first = (np.full(figure.max(initial=0) + 1, month) for month in (ALWAYS, EVER))
        np.maximum.at(newest, figure, np.where(held.since <= at, held.since, ALWAYS))
        np.minimum.at(first, figure, held.since)
        nearest = np.where(newest > ALWAYS, newest, first)[figure]
        above = self._above[held.place]
        return near[above] & (self._above[above] >= 0) & (held.since == nearest)

    @cached_property
    def _sizes(self) -> np.ndarray:
        """A number of each region and base, by rows of workers."""
        codes, bases = pd.factorize(self._bases)
        return self._held["workers"].place * len(bases) + codes

    def _counting(self, held: _Held, used: np.ndarray, figure: np.ndarray, also: np.ndarray) -> _Counted:
        """The rows that others may use, and of which sums they are parts."""
        kin = np.where(used, held.place, -1)
        known = np.zeros((len(self._above), max(figure.max(initial=0), also.max(initial=0)) + 1), dtype=bool)
        known[kin, figure] = known[kin, also] = True
        return _Counted(held.place, held.since, kin, list(self._summed(kin, figure, known)))

    def _summed(self, kin: np.ndarray, figure: np.ndarray, known: np.ndarray) -> Iterator[Parts]:
        """Rows with the region above them, then with the one above that, as long as these have no such figure themselves."""
        rows, above = np.arange(len(kin)), self._above[kin]
        for _ in range(LEVELS):
            lacking = (above >= 0) & ~known[above, figure[rows]]
            rows, above = rows[lacking], above[lacking]
            yield rows, above
            above = self._above[above]


def _since(name: str, table: pd.DataFrame) -> np.ndarray:
    """The first month whose report may use a row: its own, or the first of its year; any may use a target."""
    if "as_of" in table:
        return table.as_of.array.asi8
    if name.removeprefix(OLDER) == "targets":
        return np.full(len(table), ALWAYS)
    year = (table.year.to_numpy(dtype="int64") - 1970) * 12
    first = table.first_month if "first_month" in table else pd.Series(pd.NaT, table.index, dtype="period[M]")
    return np.where(first.isna(), year, np.minimum(year, first.array.asi8))


def _participants(table: pd.DataFrame) -> Figures:
    """Active ones, by month and whether a total or segments; segments stand for the total as well."""
    months, total = table.as_of.array.asi8, _texts(table.segment) == "ALL"
    months = 2 * (months - months.min(initial=EVER))
    return _texts(table.activity) == "active", months + total, months + 1


def _workers(table: pd.DataFrame) -> Figures:
    """All, by month, base and edition."""
    figure = _codes(table, ["as_of", "basis", "edition"])
    return np.ones(len(table), dtype=bool), figure, figure


FIGURES: dict[str, Callable[[pd.DataFrame], Figures]] = {"participants": _participants, "workers": _workers}


def _codes(table: pd.DataFrame, names: list[str]) -> np.ndarray:
    """A number for each row, the same for those that are alike in some columns."""
    code = np.zeros(len(table), dtype="int64")
    for name in names:
        column = table[name]
        codes, alike = pd.factorize(column.array.asi8 if name == "as_of" else _texts(column))
        code = pd.factorize(code * (len(alike) + 1) + codes)[0]
    return code


def _texts(column: pd.Series) -> np.ndarray:
    return column.to_numpy(dtype=object)
