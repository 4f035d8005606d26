"""A collection with its coverage, computed once for whatever is looked at in it."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import pandas as pd

from jamsostek.data import did_you_mean, find, fingerprint, load
from jamsostek.measures import change, coverage, sampling
from jamsostek.story.language import LOCALES, Words

FEW = 8  # values that an error names
# What the collections that were read say of themselves: simulated ones, that they are; others nothing.
NOTICES: set[str] = set()


class Source:
    """A collection, and the coverage of all its regions and months on each base that was asked for.

    >>> explore.Source(data.find("simulated")).periods("17")[0]
    '2025-12'
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.collection = folder, load(folder)
        words = Words.of(self.collection, self.collection.regions.region_code.iloc[0], "2000-01")
        NOTICES.add(words("kind", kind=self.collection.settings.kind))
        self.around = lru_cache(maxsize=8)(self.collection.around)
        self.coverage = lru_cache(maxsize=4)(self._by_basis)
        self.with_error = lru_cache(maxsize=8)(self._with_error)

    @property
    def name(self) -> str:
        """The name with which the collection is found from here, or else its folder."""
        name = self.folder.name
        near = (place / "data" / name for place in (Path.cwd(), *Path.cwd().parents))
        return name if self.folder in (place.resolve() for place in near) else str(self.folder)

    @cached_property
    def _coverage(self) -> pd.DataFrame:
        tables = self.collection
        return coverage.by_basis(tables.participants, tables.workers, tables.regions, tables.settings.base)

    @cached_property
    def _bases(self) -> dict[str, pd.DataFrame]:
        """That on each base by itself: to look for them at each choice would take 0.1 s for a nation."""
        return {str(basis): rows for basis, rows in self._coverage.groupby("basis", sort=False)}

    def _by_basis(self, base: str) -> pd.DataFrame:
        """Coverage everywhere by each definition of the denominator, this one first."""
        order = dict.fromkeys((base, *coverage.BASES, *self._bases))
        known = [self._bases[each] for each in order if each in self._bases] or [self._coverage]
        return pd.concat(known, ignore_index=True)

    def _with_error(self, base: str, region: str, period: str, also: str) -> pd.DataFrame:
        """What `near` gives, with its sampling error."""
        tables = self.around(region, period)
        rows = self.near(base, region, period, also)
        return sampling.with_error(rows, tables.workers, tables.regions, tables.sampling_error)

    def near(self, base: str, region: str, period: str, also: str) -> pd.DataFrame:
        """The rows up to a period of a region, of all below, above and beside it, and of one region more."""
        regions, rows = self.collection.regions, self.coverage(base)
        above = dict(zip(regions.region_code, regions.parent, strict=True))
        over = [code for code in (above[region], above.get(above[region])) if isinstance(code, str)]
        wanted = [region, also, *over, *regions.region_code[regions.parent.isin([region, *over[:1]])]]
        if region == coverage.NATION:
            return rows[rows.as_of <= pd.Period(period)]
        return rows[rows.region_code.isin(wanted) & (rows.as_of <= pd.Period(period))]

    def periods(self, region: str) -> list[str]:
        """The months for which participants of a region are known, the newest first."""
        rows = self._coverage
        known = rows.as_of[(rows.region_code == region) & rows.participants.notna()]
        return sorted(set(known.astype(str)), reverse=True)

    @cached_property
    def known(self) -> list[str]:
        """The codes of regions with participants, the nation first, each province before its districts."""
        codes = sorted(set(self._coverage.region_code))
        if not codes:
            raise ValueError(f"the collection {self.folder.name} has no participants")
        return codes

    def segments(self) -> list[str]:
        """The segments that participants are told by."""
        return [name for name in ("ALL", *change.SEGMENTS) if (self.collection.participants.segment == name).any()]

    def check(self, **chosen: str) -> None:
        """Raises ValueError for a choice that there is not; what is left open, as empty text, is none."""
        codes = self.collection.regions.region_code
        there = {
            "region": [*codes],
            "reference": ["", *codes],
            "period": self.periods(chosen["region"]),
            "base": ["", self.collection.settings.base, *coverage.BASES],
            "segment": self.segments(),
            "lang": [*LOCALES],
        }
        if chosen["region"] in there["region"] and not there["period"]:
            raise ValueError(f"region: {chosen['region']!r} has no participants in the collection {self.folder.name}")
        for name, value in chosen.items():
            if value not in there[name]:
                raise ValueError(f"{name}: {value!r} is not there{self._meant(name, value, there[name])}")

    def _meant(self, name: str, value: str, known: Sequence[str]) -> str:
        """What was likely meant, or else what is known."""
        value, rows = str(value), self.collection.regions
        named = dict(zip(rows.name.str.casefold(), rows.region_code, strict=True))
        if name in ("region", "reference") and value.casefold() in named:
            return f"; did you mean '{named[value.casefold()]}'?"
        if name == "period":
            return f"; known are {known[-1]} to {known[0]}"
        few = ", ".join(filter(None, known[:FEW])) + ", …" * (len(known) > FEW)
        return did_you_mean(value, known) or f"; known are {few}"


def source(data: str | Path = "published") -> Source:
    """The collection of a name or folder; read again only when its files have changed.

    >>> explore.source("simulated").segments()
    ['ALL', 'PU', 'BPU', 'JAKON']
    """
    folder = find(data)
    return _source(folder, fingerprint(folder))


@lru_cache(maxsize=2)
def _source(folder: Path, seen: str) -> Source:
    return Source(folder)
