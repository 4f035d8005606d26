"""A collection: a folder of tables, with what it is and which reports are wanted from it."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Self

import pandas as pd
from pydantic import BaseModel, ConfigDict, ValidationError

from . import boundaries, checking, doubts, vintages
from .columns import converted
from .problems import NotACollection, Problem, did_you_mean
from .scope import OLDER, Scope
from .tables import TABLES
from .written import as_written

SETTINGS = "collection.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Wanted(_Strict):
    """Reports that an office wants: for which regions, with their districts or not, for which periods.

    >>> data.load("simulated").settings.reports[0]
    Wanted(notebook='evaluation', regions=('17',), with_districts=False, periods=('2024-11', '2025-12'), ...)
    """

    notebook: str
    regions: tuple[str, ...]
    with_districts: bool = False
    periods: Literal["all"] | tuple[str, ...] = "all"
    languages: tuple[Literal["id", "en"], ...] = ("id",)
    formats: tuple[Literal["html", "pdf"], ...] = ("html", "pdf")


class Title(_Strict):
    """What a collection is called in each language of reports."""

    id: str
    en: str


class Settings(_Strict):
    """What `collection.toml` says."""

    kind: Literal["published", "simulated"]
    base: Literal["eligible", "employed", "formal", "informal", "labour_force", "population_15plus"]
    title: Title
    reports: tuple[Wanted, ...] = ()


@dataclass(frozen=True)
class Collection:
    """Checked, typed tables of one folder; an optional table that is not there has no rows.

    Of each figure the tables hold the newest vintage; `superseded` holds those before it, with `published_on` and `replaced_on`, by
    table, for tables that have any. Participants hold all vintages themselves. `boundaries` has the outlines of those regions for
    which the user put GeoJSON beside the reference tables: see `boundaries.read`.

    >>> data.load().around("17", "2025-12").targets.region_code.tolist()
    ['17', '1702']
    """

    name: str
    settings: Settings
    participants: pd.DataFrame = field(repr=False)
    workers: pd.DataFrame = field(repr=False)
    sources: pd.DataFrame = field(repr=False)
    regions: pd.DataFrame = field(repr=False)
    contributions: pd.DataFrame = field(repr=False)
    inpres_items: pd.DataFrame = field(repr=False)
    advice: pd.DataFrame = field(repr=False)
    targets: pd.DataFrame = field(repr=False)
    statements: pd.DataFrame = field(repr=False)
    funding: pd.DataFrame = field(repr=False)
    funnel: pd.DataFrame = field(repr=False)
    groups: pd.DataFrame = field(repr=False)
    benefits: pd.DataFrame = field(repr=False)
    inpres_status: pd.DataFrame = field(repr=False)
    control_totals: pd.DataFrame = field(repr=False)
    sampling_error: pd.DataFrame = field(repr=False)
    tiles: pd.DataFrame = field(repr=False)
    boundaries: pd.DataFrame = field(repr=False)
    superseded: dict[str, pd.DataFrame] = field(repr=False)

    @property
    def tables(self) -> dict[str, pd.DataFrame]:
        """All tables by name, superseded rows as those of a table `older NAME`."""
        frames = {name: table for name, table in vars(self).items() if isinstance(table, pd.DataFrame)}
        return frames | {f"{OLDER}{name}": table for name, table in self.superseded.items()}

    def around(self, region: str, period: str) -> Self:
        """The same collection with those rows only that a report on a region for a period may use: see `Scope`.

        Whatever is computed from it depends on these rows and on no others. Raises ValueError for a region that is not there.
        """
        rows = Scope(self.tables).rows(region, period)
        return self.changed(lambda name, table: table.take(rows[name]).reset_index(drop=True))

    def changed(self, change: Callable[[str, pd.DataFrame], pd.DataFrame]) -> Self:
        """The same collection with other tables, each from its name and what it was."""
        tables = {name: change(name, table) for name, table in self.tables.items()}
        superseded = {name: rows for name in self.superseded if len(rows := tables.pop(f"{OLDER}{name}"))}
        return replace(self, **tables, superseded=superseded)


def check(name: str | Path) -> list[Problem]:
    """Every problem of a data folder, sorted by file and line; empty where there are none.

    Totals are compared only once every cell is sound, since one bad cell would show as a wrong total as well. What is only
    doubtful is named too, but does not keep the collection from being loaded: the report shows it with a flag.

    >>> data.check("published")
    []
    """
    folder = find(name)
    tables, _, problems = examined(folder)
    _, unread = outlines(folder, tables)
    return sorted([*(problems or doubts.grown(vintages.newest(tables)["funnel"])), *unread])


def outlines(folder: Path, tables: vintages.Tables) -> tuple[pd.DataFrame, list[Problem]]:
    """The boundaries beside the reference tables, and what is not understood of them."""
    return boundaries.read(folder.parent / "reference", tables["regions"].region_code.dropna())


def examined(
    folder: Path, staged: Path | None = None
) -> tuple[dict[str, pd.DataFrame], Settings | None, list[Problem]]:
    """The tables of a folder as text, its settings, and every problem that keeps it from being loaded.

    With a folder of staged tables: as it would be if those were in place.
    """
    tables, unread = as_written(folder, staged)
    settings, unset = _settings(folder)
    problems = [*unread, *unset, *_told_once(checking.cells(tables), unread)]
    if settings and settings.kind == "published":
        problems += checking.invented(tables)
    return tables, settings, problems or checking.totals(tables)


def _told_once(problems: list[Problem], unread: list[Problem]) -> list[Problem]:
    """Problems without those codes that are missing only because the file they stand in could not be read."""
    broken = tuple(f"is not in {problem.file}" for problem in unread if problem.line <= 1)
    return [problem for problem in problems if not (broken and problem.expected.startswith(broken))]


def find(name: str | Path) -> Path:
    """The folder of a collection, given its path or, from anywhere in the project, its name.

    >>> data.find("simulated").name
    'simulated'
    """
    here = Path.cwd()
    places = [Path(name), *(above / "data" / name for above in (here, *here.parents))]
    for place in places:
        if (place / SETTINGS).is_file():
            return place.resolve()
    known = {path.parent.name for place in places[1:] for path in place.parent.glob(f"*/{SETTINGS}")}
    said = f"is not a data folder: it has no {SETTINGS}{did_you_mean(str(name), known)}"
    raise NotACollection([Problem(str(name), 0, "", said)])


def _settings(folder: Path) -> tuple[Settings | None, list[Problem]]:
    try:
        return Settings.model_validate(tomllib.loads((folder / SETTINGS).read_text(encoding="utf-8-sig"))), []
    except UnicodeDecodeError:
        return None, [Problem(SETTINGS, 0, "", "is not UTF-8 text")]
    except tomllib.TOMLDecodeError as error:
        return None, [Problem(SETTINGS, 0, "", f"is not valid TOML: {error}")]
    except ValidationError as errors:
        return None, [_setting(error) for error in errors.errors()]


def _setting(error: Any) -> Problem:
    name, kind = ".".join(map(str, error["loc"])), error["type"]
    if kind == "extra_forbidden":
        return Problem(SETTINGS, 0, name, f"is not a setting{did_you_mean(name, Settings.model_fields)}")
    if kind == "missing":
        return Problem(SETTINGS, 0, name, "is missing")
    return Problem(SETTINGS, 0, name, error["msg"][0].lower() + error["msg"][1:], str(error["input"]))


def typed(tables: vintages.Tables) -> dict[str, pd.DataFrame]:
    """Tables of text as tables of numbers, months and text, without line numbers."""
    return {name: _typed(table, TABLES[name].columns).reset_index(drop=True) for name, table in tables.items()}


def _typed(table: pd.DataFrame, kinds: Mapping[str, Any]) -> pd.DataFrame:
    return table.assign(**{name: converted(table[name], kind) for name, kind in kinds.items() if name in table})
