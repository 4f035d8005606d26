"""Which reports a collection asks for, narrowed by what the command line names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import papermill

from jamsostek.data import Collection, Wanted
from jamsostek.data.problems import did_you_mean
from jamsostek.measures import coverage, rollup

from .usage import UsageError

FORMATS = ("html", "pdf")
PARAMETERS = ("data", "region", "period", "lang", "out")


class NotThere(UsageError):
    """A period that one collection does not have; another one may."""


@dataclass(frozen=True)
class Report:
    """One notebook, for one region and period, in one language."""

    data: Path
    notebook: Path
    region: str
    period: str
    lang: str
    formats: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Where it belongs, below the folder of all reports."""
        return Path(self.data.name, self.region, self.period)

    @property
    def name(self) -> str:
        """File name without ending: evaluation.id."""
        return f"{self.notebook.stem}.{self.lang}"

    def __str__(self) -> str:
        return f"{self.folder.as_posix()}/{self.name}"


@dataclass(frozen=True)
class Narrowing:
    """What the command line names; empty where it names nothing and the collection decides."""

    region: str = ""
    period: str = ""
    notebook: str = ""
    lang: str = ""
    formats: tuple[str, ...] = ()


def reports(data: Path, collection: Collection, narrowing: Narrowing) -> list[Report]:
    """The reports wanted from one collection; raises UsageError for a region, period or notebook that is not there."""
    periods = _periods(collection)
    asked = [
        Report(data, path, region, period, lang, narrowing.formats or wish.formats)
        for wish in _wishes(collection, narrowing)
        for path in [notebook(narrowing.notebook or wish.notebook)]
        for region in _regions(
            collection.regions, [narrowing.region] if narrowing.region else wish.regions, wish.with_districts
        )
        for period in _known(region, periods.get(region, []), [narrowing.period] if narrowing.period else wish.periods)
        for lang in ([narrowing.lang] if narrowing.lang else wish.languages)
    ]
    return list(dict.fromkeys(asked))


def _wishes(collection: Collection, narrowing: Narrowing) -> Sequence[Wanted]:
    """The wishes that name the notebook and the region; where none does, what is named is made like the first, for all periods."""
    wishes = collection.settings.reports
    named = [wish for wish in wishes if narrowing.notebook in ("", wish.notebook)] or wishes[:1]
    here = [
        wish
        for wish in named
        if narrowing.region in ("", *_regions(collection.regions, wish.regions, wish.with_districts))
    ]
    return here or [wish.model_copy(update={"periods": "all"}) for wish in named[:1]]


def _periods(collection: Collection) -> Mapping[str, list[str]]:
    counts = rollup.rolled_up(coverage.active(collection.participants), collection.regions, ["as_of", "segment"])
    months = counts[counts.segment == "ALL"].sort_values("as_of")
    return months.as_of.astype(str).groupby(months.region_code).agg(list).to_dict()


def _regions(regions: pd.DataFrame, codes: Sequence[str], with_districts: bool) -> Iterator[str]:
    for code in codes:
        if code not in set(regions.region_code):
            named = regions.region_code[regions.name.str.lower() == code.lower()]
            hint = f"; did you mean {' or '.join(named)}?" if len(named) else did_you_mean(code, regions.region_code)
            raise UsageError(f"region: {code!r} is not a BPS code in regions.csv{hint}")
        yield code
        if with_districts:
            yield from regions.region_code[regions.parent == code]


def _known(region: str, known: Sequence[str], asked: Iterable[str] | str) -> Sequence[str]:
    if asked == "all":
        return known
    for period in asked:
        if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", period):
            raise UsageError(f"period: {period!r} is not a month written YYYY-MM")
        if period not in known:
            raise NotThere(
                f"period: region {region} has no participants in {period!r}; it has them in {', '.join(known) or 'no month'}"
            )
    return list(asked)


def notebook(name: str) -> Path:
    """The notebook of that name in the nearest `notebooks` folder, here or above."""
    here = Path.cwd()
    folders = [folder for above in (here, *here.parents) if (folder := above / "notebooks").is_dir()]
    for folder in folders:
        if (path := folder / f"{name}.ipynb").is_file():
            return _parametrised(path)
    known = [path.stem for folder in folders for path in folder.glob("*.ipynb")]
    raise UsageError(f"notebook: there is no notebooks/{name}.ipynb{did_you_mean(name, known)}")


def _parametrised(path: Path) -> Path:
    """The notebook, if it knows every parameter that it will be given: better said now than by a kernel later."""
    known = papermill.inspect_notebook(str(path))
    for name in PARAMETERS:
        if name not in known:
            raise UsageError(f"{path.name}: the parameters cell has no {name}{did_you_mean(name, known)}")
    return path
