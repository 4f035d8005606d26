"""The rows that a table gives: one for each of its figures, and its totals, which vouch for them from now on."""

from collections.abc import Iterator, Mapping, Sequence

from ..tables import TABLES
from . import totals, traps
from .headings import Header
from .layouts import FIGURES, OWN
from .places import Places
from .questions import Question
from .rows import Row
from .totals import Table
from .understood import Asked, Tables, frame, origin


def rows(table: Table, known: Places, period: str, asked: Asked, tables: Tables) -> tuple[Tables, Question | None]:
    """The rows of the table and of its totals, or the question for what neither file nor layout tells."""
    name, header = table.header.layout.table, table.header
    unsaid = _unsaid(header)
    if question := _question(name, [key for key in unsaid if key not in asked.answers], tables):
        return {}, question
    status = "simulated" if traps.invented(header) else "published"
    given = {key: asked.answers[key] for key in unsaid}
    common = {**origin(asked, status), "as_of": period, **header.layout.set, **_rounded(header), **given}
    named = [row for row in table.rows if row.row in table.codes]
    figures = {place: cells for row in named for place, cells in _figures(table, row, common)}
    controls = dict(_controls(table, totals.kept(table, known), common, asked.tolerance))
    return {name: frame(name, figures), "control_totals": frame("control_totals", controls)}, None


def _unsaid(header: Header) -> list[str]:
    """The columns that must not be empty and that neither the layout nor one of its columns sets."""
    layout = header.layout
    said = {*OWN, FIGURES[layout.table], *layout.set}.union(*(field.set for field in header.fields.values()))
    return [key for key, column in TABLES[layout.table].columns.items() if not column.nullable and key not in said]


def _question(name: str, unsaid: Sequence[str], tables: Tables) -> Question | None:
    """The question for the first of the columns that nobody has told, with what the table holds so far as choices."""
    for key in unsaid:
        known = dict.fromkeys(tables[name][key].dropna().unique(), "as in rows that are there")
        return Question(key, f"{name}.{key}: neither the file nor its layout tells it", known)
    return None


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


def _controls(
    table: Table, kept: Mapping[tuple[str, int], int], common: Mapping[str, str], tolerance: int
) -> Iterator[tuple[str, dict]]:
    """Totals: of participants the sum of all segments, of workers each basis; other tables have none."""
    name, parts = table.header.layout.table, table.header.parts
    items: dict[tuple[str, str], int] = {}
    for region, column in kept if name == "workers" else ():
        if basis := table.header.fields[column].set.get("basis"):
            items[region, basis] = kept[region, column]
    for region in dict.fromkeys(region for region, _ in kept) if name == "participants" else ():
        if all((region, column) in kept for column in parts):  # a segment without total leaves the sum unknown
            items[region, common["activity"]] = sum(kept[region, column] for column in parts)
    for (region, item), total in items.items():
        whole = {key: common[key] for key in ("status", "source_id", "published_on", "as_of")}
        cells = {"table": name, "region_code": region, "item": item, "total": str(total), "tolerance": str(tolerance)}
        yield f"total of {region}, {item}", {**whole, **cells}
