"""Whether the totals of a table are what its parts add up to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..problems import Problem
from .amounts import Amounts, Place, amount
from .headings import Header
from .numerals import Unclear
from .places import Places
from .rows import Row
from .sheets import Sheet


@dataclass(frozen=True)
class Table:
    """A table that was read: its header, rows and figures, the region of each row, and how far totals may be off."""

    header: Header
    rows: Sequence[Row]
    amounts: Amounts
    codes: Mapping[int, str]
    tolerance: int

    def value(self, row: int, column: int) -> int | None:
        return self.amounts.values.get((row, column))

    def cells(self, places: Sequence[Place]) -> str:
        """Cells in words: C5:C14 where they stand beneath each other, otherwise one by one."""
        sheet = self.header.sheet
        rows, columns = [row for row, _ in places], {column for _, column in places}
        if len(columns) == 1 and rows == list(range(rows[0], rows[0] + len(rows))) and len(rows) > 1:
            return f"{sheet.cell(*places[0])}:{sheet.cell(*places[-1])}"
        return " + ".join(sheet.cell(*place) for place in places)


@dataclass(frozen=True)
class Sum:
    """A total and the cells that it adds up."""

    total: Place
    parts: Sequence[Place]
    region: str = ""

    def off(self, table: Table) -> int | None:
        """By how much the parts are more than the total; nothing where one of them is not there."""
        figures = [table.value(*place) for place in (self.total, *self.parts)]
        known = [figure for figure in figures if figure is not None]
        return None if len(known) < len(figures) else sum(known[1:]) - known[0]


def across(table: Table) -> list[Sum]:
    """The totals at the end of rows."""
    parts = list(table.header.parts)
    return [
        Sum((row.row, column), [(row.row, part) for part in parts])
        for row in table.rows
        for column in table.header.sums
    ]


def down(table: Table, known: Places) -> list[Sum]:
    """The totals beneath or beside regions: rows called so, and regions whose parts have rows of their own."""
    return [
        Sum((total, column), [(row, column) for row in parts], region)
        for total, parts, region in _groups(table, known)
        for column in table.header.fields
    ]


def _groups(table: Table, known: Places) -> Iterator[tuple[int, list[int], str]]:
    above = {code: row for row, code in table.codes.items()}
    nearest = {row: _nearest(code, above, known) for row, code in table.codes.items()}
    for region, row in above.items():
        if below := [part for part, over in nearest.items() if over == region]:
            yield row, below, region
    whole = [row for row, code in table.codes.items() if code not in nearest.values()]
    start = -1
    for row in (row.row for row in table.rows if row.kind == "total"):
        parts = [part for part in whole if start < part < row] or whole
        regions = {known.parent(table.codes[part]) for part in parts}
        yield row, parts, regions.pop() if len(regions) == 1 else ""
        start = row


def _nearest(code: str, above: Mapping[str, int], known: Places) -> str:
    """The nearest region of the table that a region is part of; empty where there is none."""
    over = known.parent(code)
    while over and over not in above:
        over = known.parent(over)
    return over


def wrong(table: Table, known: Places) -> list[Problem]:
    """The totals that their parts do not add up to, each with what is behind it where that can be told."""
    every = [*across(table), *down(table, known)]
    return [_wrong(table, one, off) for one in every if abs(off := one.off(table) or 0) > table.tolerance]


def _wrong(table: Table, one: Sum, off: int) -> Problem:
    sheet, row = table.header.sheet, one.total[0]
    others = [column for column in table.header.others if _plain(sheet, row, column) == -off]
    if others and one.parts[0][0] == row:
        cell, text = sheet.cell(row, others[0]), table.header.text(others[0])
        what = "firms" if others[0] in table.header.firms else "a column that the layout does not know"
        says = f"adds {what} ({cell}) to workers; take {text!r} out of the total, or add it to the layout"
    else:
        parts = table.cells(one.parts)
        says = f"is not what {parts} add up to, off by {off:+d}; ask the office which cell is wrong and mend it, or give --tolerance"
    return sheet.problem(one.total, says, sheet.text(*one.total))


def _plain(sheet: Sheet, row: int, column: int) -> int | None:
    """The count in a cell of a column that is not used, nothing where it is none."""
    try:
        return amount(sheet, (row, column))
    except Unclear:
        return None


def told(table: Table, known: Places) -> list[str]:
    """How many totals were compared, and which could not be."""
    return [
        line
        for sums, what in ((across(table), "rows"), (down(table, known), "columns"))
        for line in _told(table, sums, what)
    ]


def _told(table: Table, sums: Sequence[Sum], what: str) -> Iterator[str]:
    unknown = [one for one in sums if one.off(table) is None]
    if len(sums) > len(unknown):
        yield f"totals of {what}: {len(sums) - len(unknown)} are what their parts add up to"
    if unknown:
        yield f"totals of {what}: {len(unknown)} could not be compared, {_why(table, unknown)}"


def _why(table: Table, sums: Sequence[Sum]) -> str:
    """The cells that keep totals from being compared, five at most."""
    missing = [place for one in sums for place in (one.total, *one.parts) if table.value(*place) is None]
    unstored = [place for place in missing if place in table.amounts.unstored]
    named = [table.header.sheet.place(*place) for place in dict.fromkeys(unstored or missing)]
    cells = ", ".join(named[:5]) + (f" and {len(named) - 5} more" if len(named) > 5 else "")
    return f"{'formulas without a stored result' if unstored else 'no figure'} in {cells}"


def kept(table: Table, known: Places) -> dict[tuple[str, int], int]:
    """The totals by region and column that all parts of the region stand behind: these vouch for the table from now on."""
    whole = [
        one
        for one in down(table, known)
        if {table.codes[row] for row, _ in one.parts} in known.complete.get(one.region, [])
    ]
    figures = {(one.region, one.total[1]): table.value(*one.total) for one in whole if one.off(table) is not None}
    return {key: figure for key, figure in figures.items() if figure is not None}
