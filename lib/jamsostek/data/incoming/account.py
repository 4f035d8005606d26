"""An account of a sheet: what each column became, and what was left out and why."""

from collections.abc import Iterator, Sequence

from .headings import Header
from .layouts import Column
from .numerals import NIL
from .places import Places
from .rows import Row, rows
from .sheets import Sheet, letters
from .totals import Table


def columns(header: Header) -> list[tuple[str, str, str]]:
    """Each column of the sheet: its letter, its header, what it became."""
    became = {header.names: "region"} | {column: _became(field) for column, field in header.fields.items()}
    if header.codes is not None:
        became[header.codes] = "region by its code"
    became |= dict.fromkeys(header.others, "left out")
    return [(letters(column), header.text(column), became[column]) for column in sorted(became)]


def _became(field: Column) -> str:
    return " and ".join(filter(None, [field.label, "compared with the sum of its row" if field.sum else ""]))


def left(table: Table, sheets: Sequence[Sheet], known: Places) -> Iterator[str]:
    """Whatever becomes no row, and why."""
    header = table.header
    sheet, used = header.sheet, {row.row for row in table.rows if row.kind == "region"}
    if header.top:
        yield f"rows 1 to {sheet.line(header.top - 1)}: titles"
    yield from (_row(sheet, row, known) for row in rows(header) if row.row not in used)
    yield from (
        f"column {letters(column)} {text!r}: {_unused(header, column)}" for column, text in header.others.items()
    )
    yield from (f"column {letters(column)}, which has no header: not read" for column in _unheaded(header))
    for row, column in ((row.row, column) for row in table.rows if row.row in table.codes for column in header.parts):
        if table.value(row, column) is None:
            yield f"{sheet.place(row, column)}: no figure"
    nil = [
        sheet.cell(row, column) for row in sorted(used) for column in header.fields if sheet.text(row, column) in NIL
    ]
    if nil:
        yield f"nothing of {', '.join(nil)}: a dash there was read as 0"
    yield from (f"{what} is hidden, but was read as if it were not" for what in sheet.hidden)
    yield from (
        f"sheet {other.name!r}{'' if other.visible else ', which is hidden'}: not read"
        for other in sheets
        if other is not sheet
    )
    yield from sheet.remarks


def _row(sheet: Sheet, row: Row, known: Places) -> str:
    """A row in words; notes are not repeated, since names of persons may stand there, but regions without a figure are."""
    if row.kind == "text" and known.named(row.label):
        return f"row {sheet.line(row.row)}: {row.label[:60]!r} has no figure"
    says = {"text": "a note", "total": "a total, only compared", "column numbers": "numbers of the columns"}
    return f"row {sheet.line(row.row)}: {says.get(row.kind, f'{row.kind} {row.label[:60]!r}')}"


def _unused(header: Header, column: int) -> str:
    month = header.months.get(column)
    return (
        f"under {month}, which is another period"
        if month and month not in {header.months.get(one) for one in header.fields}
        else "not in the layout"
    )


def _unheaded(header: Header) -> list[int]:
    """Columns that hold something beneath a header that says nothing."""
    sheet = header.sheet
    known = {header.names, header.codes, *header.fields, *header.others}
    below = range(header.bottom + 1, len(sheet.rows))
    return [
        column for column in range(sheet.width) if column not in known and any(sheet.text(row, column) for row in below)
    ]
