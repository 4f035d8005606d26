"""Which reports a collection asks for, narrowed by what the command line names."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd

from jamsostek.data import Collection, Wanted
from jamsostek.data.problems import did_you_mean
from jamsostek.measures import coverage, rollup

from .usage import UsageError

FORMATS = ("html", "pdf")
PROFILE, DISTRICT = "district", 4  # the notebook for a district that no wish names; digits of its code
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
    since: str = ""
    with_districts: bool = False
    everything: bool = False


def reports(data: Path, collection: Collection, narrowing: Narrowing) -> list[Report]:
    """The reports wanted from one collection; raises UsageError for a region, period or notebook that is not there.

    Of a period on the command line those regions have a report that have participants in it; NotThere where none has.
    """
    periods, wishes = _periods(collection), _wishes(collection, narrowing)
    since = narrowing.since and month("since", narrowing.since)
    if narrowing.period:
        wishes = _in_period(wishes, month("period", narrowing.period), periods)
    asked = [
        Report(data, path, region, period, lang, narrowing.formats or wish.formats)
        for wish in wishes
        for path in [_parametrised(notebook(narrowing.notebook or wish.notebook))]
        for region in wish.regions
        for period in _known(region, periods.get(region, []), wish.periods)
        if period >= since
        for lang in ([narrowing.lang] if narrowing.lang else wish.languages)
    ]
    return list(dict.fromkeys(asked))


def _wishes(collection: Collection, narrowing: Narrowing) -> list[Wanted]:
    """What the collection asks for, of the notebook and the regions that are named.

    A region that no wish names gets the first that is asked for others of its level, for all periods; where everything is wanted,
    each region gets all of them.
    """
    regions = collection.regions
    wishes = [_spread(wish, regions) for wish in collection.settings.reports]
    wishes = [wish for wish in wishes if narrowing.notebook in ("", wish.notebook)] or wishes[:1]
    if narrowing.region and narrowing.everything:
        raise UsageError("--all is for every region; leave out --region, or --all for this one")
    if not (narrowing.region or narrowing.everything):
        return wishes
    alike = {level: _of_level(regions.region_code[regions.level == level], wishes) for level in regions.level.unique()}
    levels = dict(zip(regions.region_code, regions.level, strict=True))
    found = {code: alike[levels[code]] for code in regions.region_code}
    if not narrowing.everything:
        named = [narrowing.region, *_below(regions, narrowing.region, narrowing.with_districts)]
        found = {code: [wish for wish in wishes if code in wish.regions] or found[code][:1] for code in named}
    return [wish.model_copy(update={"regions": (code,)}) for code, each in found.items() for wish in each]


def _spread(wish: Wanted, regions: pd.DataFrame) -> Wanted:
    """The wish with its districts named, too."""
    codes = [code for region in wish.regions for code in (region, *_below(regions, region, wish.with_districts))]
    return wish.model_copy(update={"regions": tuple(codes), "with_districts": False})


def _below(regions: pd.DataFrame, region: str, with_districts: bool) -> Iterable[str]:
    """The regions directly below one, if they are wanted; raises UsageError for a region that is not there."""
    if region not in set(regions.region_code):
        named = regions.region_code[regions.name.str.lower() == region.lower()]
        hint = f"; did you mean {' or '.join(named)}?" if len(named) else did_you_mean(region, regions.region_code)
        raise UsageError(f"region: {region!r} is not a BPS code in regions.csv{hint}")
    return regions.region_code[regions.parent == region] if with_districts else ()


def _of_level(codes: pd.Series, wishes: Sequence[Wanted]) -> list[Wanted]:
    """What is asked for some regions of a level, for all periods; where nothing is, a profile of a district, else the first wish."""
    alike = [wish for wish in wishes if codes.isin(wish.regions).any()]
    other = {"notebook": PROFILE} if len(codes.iloc[0]) == DISTRICT else {}
    alike = alike or [wish.model_copy(update=other) for wish in wishes[:1]]
    return [wish.model_copy(update={"periods": "all"}) for wish in alike]


def _periods(collection: Collection) -> Mapping[str, list[str]]:
    counts = rollup.rolled_up(coverage.active(collection.participants), collection.regions, ["as_of", "segment"])
    months = counts[counts.segment == "ALL"].sort_values("as_of")
    return months.as_of.astype(str).groupby(months.region_code).agg(list).to_dict()


def _in_period(wishes: Sequence[Wanted], period: str, periods: Mapping[str, list[str]]) -> list[Wanted]:
    """The wishes for one month, of those regions that have participants in it; raises NotThere where none has."""
    chosen = [[region for region in wish.regions if period in periods.get(region, [])] for wish in wishes]
    if not any(chosen):
        first = wishes[0].regions[0]
        _known(first, periods.get(first, []), [period])
    told = zip(wishes, chosen, strict=True)
    return [wish.model_copy(update={"regions": tuple(codes), "periods": (period,)}) for wish, codes in told]


def _known(region: str, known: Sequence[str], asked: Iterable[str] | str) -> Sequence[str]:
    if asked == "all":
        return known
    for period in asked:
        month("period", period)
        if period not in known:
            raise NotThere(
                f"period: region {region} has no participants in {period!r}; it has them in {', '.join(known) or 'no month'}"
            )
    return list(asked)


def month(option: str, text: str) -> str:
    """The text, if it is a month; raises UsageError."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise UsageError(f"{option}: {text!r} is not a month written YYYY-MM")
    return text


def notebook(name: str) -> Path:
    """The notebook of that name in the nearest `notebooks` folder, here or above."""
    here = Path.cwd()
    folders = [folder for above in (here, *here.parents) if (folder := above / "notebooks").is_dir()]
    for folder in folders:
        if (path := folder / f"{name}.ipynb").is_file():
            return path
    known = [path.stem for folder in folders for path in folder.glob("*.ipynb")]
    raise UsageError(f"notebook: there is no notebooks/{name}.ipynb{did_you_mean(name, known)}")


@cache
def _parametrised(path: Path) -> Path:
    """The notebook, if it knows every parameter that it will be given: better said now than by a kernel later."""
    from papermill import inspect_notebook  # slow to import, and seldom of use

    known = inspect_notebook(str(path))
    for name in PARAMETERS:
        if name not in known:
            raise UsageError(f"{path.name}: the parameters cell has no {name}{did_you_mean(name, known)}")
    return path
