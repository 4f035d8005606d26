"""The tables of a data folder as they are written in its files."""

from pathlib import Path

import pandas as pd

from . import journal
from .problems import Problem, did_you_mean
from .reading import no_rows, read
from .tables import REFERENCE, REQUIRED, TABLES


def as_written(folder: Path, staged: Path | None = None) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    """Every table as text, indexed by line, and what is wrong with the files; all from before or all from after an import.

    Sources of the collection and of the reference tables are one table. Staged tables stand in for those of their name.
    """
    while True:
        seen = _stamp(folder)
        journal.mend(folder)
        found = _read(folder, staged)
        if _stamp(folder) == seen:  # otherwise files were exchanged while they were read
            return found


def _stamp(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.glob("*.csv")}


def _paths(folder: Path, staged: Path | None) -> dict[str, Path]:
    paths = {name: (folder.parent / "reference" if name in REFERENCE else folder) / f"{name}.csv" for name in TABLES}
    return paths | {path.stem: path for path in (staged.glob("*.csv") if staged else ())}


def _read(folder: Path, staged: Path | None) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    problems = [
        Problem(path.name, 0, "", f"is not a table of a collection{did_you_mean(path.stem, TABLES)}")
        for path in sorted(folder.glob("*.csv"))
        if path.stem not in TABLES
    ]
    tables = {}
    for name, path in {**_paths(folder, staged), "shared": folder.parent / "reference" / "sources.csv"}.items():
        tables[name], found = _table(path, name)
        problems += found
    tables["sources"] = pd.concat([tables["sources"], tables.pop("shared")])
    return tables, problems


def _table(path: Path, name: str) -> tuple[pd.DataFrame, list[Problem]]:
    schema = TABLES.get(name, TABLES["sources"])
    columns = list(schema.columns)
    if path.is_file():
        return read(path, columns, schema.metadata["may_lack"])
    needed = name in (*REQUIRED, *REFERENCE)
    return no_rows(columns), [Problem(path.name, 0, "", f"is missing from {path.parent.name}/")] if needed else []
