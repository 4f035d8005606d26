"""Tables in our own form, as the template has them: one sheet a table, headed by the names of its columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..problems import Problem, Refused
from ..reference import SHARED
from ..tables import GUIDE, LISTS, TABLES
from . import kinds
from .places import Places
from .sheets import Sheet, cleaned, letters
from .understood import Asked, Understood

ROWS = 40
OWN = {name: schema for name, schema in TABLES.items() if schema not in SHARED}


@dataclass(frozen=True)
class Form:
    """A sheet that is a table of ours: its name, the row of its header, and the place of each column."""

    sheet: Sheet
    table: str
    header: int
    columns: Mapping[str, int]


def forms(sheets: Sequence[Sheet], table: str) -> list[Form]:
    """The sheets that are headed by the key of a table; a file of one sheet is the table asked for, whatever it is called."""
    found = (_form(sheet, name) for sheet in sheets for name in dict.fromkeys((sheet.name, table)) if name in OWN)
    every = [form for form in found if form]
    if every:
        _refuse_others(sheets, {form.sheet.name for form in every})
    return [form for form in every if table in ("", form.table)]


def _refuse_others(sheets: Sequence[Sheet], read: set[str]) -> None:
    """Raises Refused for figures on a sheet that is no table of ours, beside others that are: it may have lost its name or header."""
    for sheet in sheets:
        if sheet.name not in {*read, GUIDE, LISTS}:
            rows, columns = range(len(sheet.rows)), range(sheet.width)
            cells = ((row, column) for row in rows for column in columns)
            if place := next((cell for cell in cells if isinstance(sheet.value(*cell), (int, float))), None):
                says = "is a figure on a sheet that is no table: name the sheet after its table and keep the header as the template has it"
                raise Refused([sheet.problem(place, says)])


def _form(sheet: Sheet, table: str) -> Form | None:
    key = {name for name in TABLES[table].metadata["key"] if name not in ("as_of", "published_on")}
    for row in range(min(len(sheet.rows), ROWS)):
        texts = {sheet.text(row, column).lower(): column for column in reversed(range(len(sheet.rows[row])))}
        if key <= texts.keys():
            return Form(sheet, table, row, {name: texts[name] for name in TABLES[table].columns if name in texts})
    return None


def understood(found: Sequence[Form], asked: Asked, regions: pd.DataFrame, sources: pd.DataFrame) -> Understood:
    """The rows beneath each header as they stand; empty cells are filled by what was asked, raises Refused for cells that are wrong."""
    known = Places(regions)
    read = [(form, read) for form in found if len((read := _rows(form, known))[0])]
    dates = _dates(read, asked, sources)
    filled = [(form, _filled(form.table, rows, asked, dates), problems) for form, (rows, problems) in read]
    problems = [problem for form, rows, wrong in filled for problem in wrong or _empty(form, rows)]
    if problems:
        raise Refused(problems)
    tables: dict[str, pd.DataFrame] = {}
    for form, rows, _ in filled:
        tables[form.table] = pd.concat([*filter(len, [tables.get(form.table, rows.iloc[:0])]), rows])
    told = [f"{name}: {len(rows)} rows" for name, rows in tables.items()]
    return Understood(
        tables, "tables in the form of the template", told=told, left=[line for form in found for line in _left(form)]
    )


def _dates(read: Sequence, asked: Asked, sources: pd.DataFrame) -> dict[str, str]:
    """When each source came out: those that are known, and those that the file brings."""
    brought = [rows for form, (rows, _) in read if form.table == "sources"]
    every = pd.concat([sources, *brought])
    return {**dict(zip(every.source_id, every.published_on.fillna(""), strict=True)), **_asked(asked)}


def _asked(asked: Asked) -> dict[str, str]:
    return (
        {asked.source["source_id"]: asked.published_on or asked.source.get("published_on") or ""}
        if asked.source
        else {}
    )


def _rows(form: Form, known: Places) -> tuple[pd.DataFrame, list[Problem]]:
    """The cells of a form as text, by place, and those that are wrong."""
    sheet = form.sheet
    places = [
        row for row in range(form.header + 1, len(sheet.rows)) if any(cleaned(value) for value in sheet.rows[row])
    ]
    cells, problems = {}, []
    for name, column in form.columns.items():
        cells[name], wrong = _column(form, places, column, kinds.reader(form.table, name, known, own=bool(sheet.lines)))
        problems += wrong
    index = [sheet.place(row, 0) for row in places]
    rows = pd.DataFrame(cells, index=index, columns=list(TABLES[form.table].columns), dtype=object)
    return rows.where(rows.notna() & (rows != "")), problems


def _column(form: Form, rows: Sequence[int], column: int, read: kinds.Reader) -> tuple[list[str], list[Problem]]:
    """The cells of a column, each different one read once."""
    sheet, known, problems = form.sheet, {}, []
    cells = []
    for row in rows:
        value = sheet.value(row, column)
        key = (type(value), value)
        if key not in known or sheet.percent or sheet.errors or sheet.formulas or sheet.zeros:
            known[key], says = kinds.text(sheet, (row, column), read)
            if says:
                problems.append(sheet.problem((row, column), says, sheet.text(row, column)))
        cells.append(known[key])
    return cells, problems


def _filled(table: str, rows: pd.DataFrame, asked: Asked, dates: Mapping[str, str]) -> pd.DataFrame:
    """Rows with what the user says where a cell is empty; a date that must be known is that of the source."""
    given = {"as_of": asked.as_of, "source_id": asked.source.get("source_id", ""), "status": "published"}
    given |= {"published_on": asked.published_on} if table != "sources" else {}
    rows = rows.assign(
        **{
            name: rows[name].fillna(value)
            for name, value in given.items()
            if value and name in rows and (name != "source_id" or table != "sources")
        }
    )
    if "published_on" in rows and not TABLES[table].columns["published_on"].nullable:
        rows = rows.assign(published_on=rows.published_on.fillna(rows.source_id.map(dates)))
    return rows.where(rows.notna() & (rows != ""))


def _empty(form: Form, rows: pd.DataFrame) -> Iterator[Problem]:
    """Cells that must not be empty."""
    for name, column in TABLES[form.table].columns.items():
        if not column.nullable and rows[name].isna().any():
            place = rows.index[rows[name].isna()][0]
            row = int(re.sub(r"\D", "", place.rpartition("!")[2]))
            cell = form.sheet.named(f"{letters(form.columns[name])}{row}") if name in form.columns else place
            yield Problem(form.sheet.file, 0, cell, f"{name} is empty; fill it in{_option(name)}")


def _option(name: str) -> str:
    options = {"as_of": "--as-of", "source_id": "--source", "published_on": "--published-on"}
    return f", or give {options[name]}" if name in options else ""


def _left(form: Form) -> Iterator[str]:
    """Columns of the sheet that the table does not have, and a sheet that nobody filled in."""
    sheet = form.sheet
    if not any(map(any, sheet.rows[form.header + 1 :])):
        yield f"sheet {sheet.name!r}: nothing is filled in"
    for column in range(len(sheet.rows[form.header])):
        if (text := sheet.text(form.header, column)) and column not in form.columns.values():
            yield f"column {letters(column)} {text!r}: not a column of {form.table}"
