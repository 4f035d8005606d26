"""The rows that a table gives: one for each of its figures, and its totals, which vouch for them from now on."""

from collections.abc import Iterator, Mapping

from ..tables import TABLES
from . import totals, traps
from .headings import Header
from .layouts import FIGURES
from .matching import Question
from .places import Places
from .rows import Row
from .totals import Table
from .understood import Asked, Tables, frame, origin

Rows = dict[str, dict[str, str]]


def rows(table: Table, known: Places, period: str, asked: Asked, tables: Tables) -> tuple[Tables, Question | None]:
    """The rows of the table and of its totals, or the question for what neither file nor layout tells."""
    name, header = table.header.layout.table, table.header
    status = "simulated" if traps.invented(header) else "published"
    common = {**origin(asked, status), "as_of": period, **header.layout.set, **_rounded(header)}
    given = {key: value for key, value in asked.answers.items() if key in TABLES[name].columns}
    figures = {
        place: {**cells, **given}
        for row in table.rows
        if row.row in table.codes
        for place, cells in _figures(table, row, common)
    }
    controls = dict(_controls(table, totals.kept(table, known), common, asked.tolerance))
    return {name: frame(name, figures), "control_totals": frame("control_totals", controls)}, _needed(
        name, figures, tables
    )


def _rounded(header: Header) -> dict[str, str]:
    unit = header.layout.unit
    return {"rounded_to": str(unit)} if unit > 1 and header.layout.table == "participants" else {}


def _figures(table: Table, row: Row, common: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """What one row of the sheet becomes, by place: a row for each of its figures."""
    for column, field in table.header.fields.items():
        value = table.value(row.row, column)
        if field.set and value is not None:
            figure = {"region_code": table.codes[row.row], FIGURES[table.header.layout.table]: str(value)}
            yield table.header.sheet.place(row.row, column), {**common, **field.set, **figure}


def _needed(name: str, read: Rows, tables: Tables) -> Question | None:
    """The question for a column that must not be empty, with what the table holds so far as choices."""
    needed = [key for key, column in TABLES[name].columns.items() if not column.nullable]
    key = next((key for key in needed if any(not cells.get(key) for cells in read.values())), "")
    known = tables[name][key].dropna().unique() if key else []
    return (
        Question(
            key,
            f"{name}.{key}: neither the file nor its layout tells it",
            dict.fromkeys(known, "as in rows that are there"),
        )
        if key
        else None
    )


def _controls(
    table: Table, kept: Mapping[tuple[str, int], int], common: Mapping[str, str], tolerance: int
) -> Iterator[tuple[str, dict]]:
    """Totals: of participants the sum of all segments, of workers each basis; other tables have none."""
    name, items = table.header.layout.table, dict[tuple[str, str], int]()
    for (region, column), total in kept.items():
        field = table.header.fields[column]
        if name == "workers":
            items[region, field.set["basis"]] = total
        elif name == "participants" and not field.sum:
            items[region, common["activity"]] = items.get((region, common["activity"]), 0) + total
    for (region, item), total in items.items():
        whole = {key: common[key] for key in ("status", "source_id", "published_on", "as_of")}
        cells = {"table": name, "region_code": region, "item": item, "total": str(total), "tolerance": str(tolerance)}
        yield f"total of {region}, {item}", {**whole, **cells}
