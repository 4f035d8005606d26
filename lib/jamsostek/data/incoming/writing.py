"""Adding rows to the tables of a data folder: to all of them or, where anything is wrong, to none."""

import csv
import io
import re
import signal
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pandas as pd

from .. import journal
from ..collection import examined
from ..problems import DataError, Problem
from ..reading import numbered_rows, read
from ..tables import TABLES

# What Excel may compute as it opens a CSV file; +5 and -5 are plain numbers.
FORMULA = r"[=@\t\r]|[+-](?!\d+(\.\d+)?\Z)"
BOM = "\ufeff"


def add(folder: Path, rows: Mapping[str, pd.DataFrame]) -> None:
    """Appends rows to `folder/TABLE.csv`, all or none; what stood there stays byte for byte, but for a column that is added.

    Rows are text, a cell of each column of the table, indexed by the place they came from. Raises DataError, and leaves the folder
    as it was, where the tables could not be loaded with the rows (a problem of a new row names its place), where another import is at
    work or where the disk refuses. Killed in between, the next who reads the folder puts the old tables back.
    """
    some = {table: frame for table, frame in rows.items() if len(frame)}
    if not some:
        return
    try:
        with journal.alone(folder), _stoppable():
            journal.put_back(folder)
            try:
                _add(folder, some)
            finally:
                journal.clear(folder)
    except OSError as error:
        reason = f"cannot be written ({error.strerror or error}); nothing was added"
        raise DataError([Problem(folder.name, 0, "", reason)]) from error


def harmless(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[tuple[str, str]]]:
    """The rows with an apostrophe before each cell that Excel would run as a formula, and the places and columns of these cells."""
    text = rows.astype(str)
    formulas = pd.DataFrame({column: cells.str.match(FORMULA, na=False) for column, cells in text.items()})
    changed = [(str(place), column) for column in formulas for place in rows.index[formulas[column]]]
    return text.mask(formulas, "'" + text), changed


def check(folder: Path, rows: Mapping[str, pd.DataFrame]) -> None:
    """Raises DataError where the tables could not be loaded with the rows; writes nothing into the folder."""
    with tempfile.TemporaryDirectory() as staged:
        _staged(folder, Path(staged), rows)


def _add(folder: Path, rows: Mapping[str, pd.DataFrame]) -> None:
    staged = folder / journal.ADDING / "new"
    staged.mkdir(parents=True)
    _staged(folder, staged, rows)
    journal.exchange(folder, staged)


def _staged(folder: Path, staged: Path, rows: Mapping[str, pd.DataFrame]) -> None:
    """Writes the tables with their new rows aside; raises DataError where the collection could not be loaded so."""
    if problems := [problem for table in rows for problem in _unreadable(folder / f"{table}.csv")]:
        raise DataError(problems)
    for table, frame in rows.items():
        _stage(folder / f"{table}.csv", staged, harmless(frame)[0])
    _, settings, problems = examined(folder, staged)
    if problems or settings is None:
        raise DataError(_placed(problems, rows, staged))


def _unreadable(path: Path) -> list[Problem]:
    schema = TABLES[path.stem]
    return read(path, list(schema.columns), schema.metadata["may_lack"])[1] if path.is_file() else []


def _stage(path: Path, folder: Path, rows: pd.DataFrame) -> None:
    """Writes a table with its new rows into a folder."""
    staged = folder / path.name
    if path.is_file():
        staged.write_bytes(_extended(path.read_bytes().decode(), rows).encode())
        staged.chmod(path.stat().st_mode)
    else:
        staged.write_bytes(_lines([list(rows), *rows.fillna("").to_numpy().tolist()], "\n").encode())
    journal.kept(staged)


def _extended(text: str, rows: pd.DataFrame) -> str:
    """The text of a table with rows at its end, and with each column that it lacks and they need."""
    ending = re.search(r"\r\n|\n|\r", text)
    newline = ending.group() if ending else "\n"
    header = next(cells for cells in csv.reader(io.StringIO(text.removeprefix(BOM), newline="")) if cells)
    needed = [column for column in rows if column not in header and rows[column].notna().any()]
    for column in needed:
        text = _widened(text, column)
    cells = rows[[*header, *needed]].fillna("").to_numpy().tolist()
    return text + ("" if text.endswith(("\n", "\r")) else newline) + _lines(cells, newline)


def _widened(text: str, column: str) -> str:
    """The text with one more column, last in each row and empty."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines)
    ends = [reader.line_num - 1 for cells in reader if cells]
    for number, end in enumerate(ends):
        row = lines[end].rstrip("\r\n")
        lines[end] = row + ("," if number else f",{column}") + lines[end][len(row) :]
    return "".join(lines)


def _lines(rows: list[list[str]], newline: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=newline).writerows(rows)
    return text.getvalue()


def _placed(problems: list[Problem], rows: Mapping[str, pd.DataFrame], staged: Path) -> list[Problem]:
    """The problems, those of new rows with the place that the row came from, since their line stands in no file yet."""
    places = {
        (path.name, line): str(place)
        for path in staged.iterdir()
        for place, line in _new_lines(path, rows[path.stem].index)
    }
    return [
        replace(problem, file=place, line=0) if (place := places.get((problem.file, problem.line))) else problem
        for problem in problems
    ]


def _new_lines(path: Path, places: pd.Index) -> Iterator[tuple[object, int]]:
    lines = [line for line, _ in numbered_rows(path)]
    return zip(places, lines[-len(places) :], strict=True)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Lets SIGTERM end an import like an error, so that the old tables are put back; other threads cannot hear it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)
