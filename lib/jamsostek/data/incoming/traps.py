"""What a table says of itself that would make its figures mean something else."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ..problems import Problem
from . import periods
from .headings import COLUMNS, ROWS, SHARES, Header, above
from .numerals import MISSING
from .places import Places
from .rows import Row
from .sheets import Sheet, Stamp
from .totals import Table

THOUSANDS = re.compile(
    r"\b(ribu|ribuan|rb|thousands?|juta|jutaan|millions?)\b|\(\s*0?00\s*\)|[x×]\s*1[., ]?000\b", re.IGNORECASE
)
UNIT = re.compile(r"\b(dalam|dlm|satuan|unit|in)\b|^\([\w ]{0,12}(orang|jiwa|org|rupiah|persons)?\)$", re.IGNORECASE)
DATED = re.compile(r"\b(tanggal|tgl|date|waktu|jam|bulan|periode|time)\b", re.IGNORECASE)
INVENTED = re.compile(r"\b(rekaan|simulasi|fiktif|dummy|contoh|invented|simulated)\b", re.IGNORECASE)


def of_header(header: Header) -> Iterator[Problem]:
    """What titles and header say against reading the columns as counts of the period."""
    sheet = header.sheet
    for row, column, text in (*_told(header), *_units(header)):
        if header.layout.unit == 1 and THOUSANDS.search(text):
            says = "says that the counts are in thousands or millions; ask for whole counts, or write unit = 1000 into a copy of the layout"
            yield sheet.problem((row, column), says, text)
    for column in header.fields:
        if SHARES.search(header.text(column)):
            yield sheet.problem(
                (header.bottom, column),
                "heads a column of shares; import the column of counts instead",
                header.text(column),
            )
    yield from _beneath(header)
    yield from _twice(header)
    yield from _stamps(header)


def _beneath(header: Header) -> Iterator[Problem]:
    """A header with a row more than the layout knows, and columns of figures without a header among those that have one."""
    sheet, row = header.sheet, header.bottom + 1
    nameless = row < len(sheet.rows) and not sheet.text(row, header.names)
    for column in header.fields if nameless else ():
        text = sheet.text(row, column)
        if any(map(str.isalpha, text)) and not re.fullmatch(r"\(.*\)", text) and text.casefold() not in MISSING:
            says = "stands beneath the header, which has a row more than the layout knows; merge the cells above it, or leave one header row"
            yield sheet.problem((row, column), says, text[:40])
    for column in range(min(header.fields), max(header.fields)):
        bare = not header.text(column) and column not in header.fields
        below = ((one, column) for one in range(row, len(sheet.rows)) if bare)
        if place := next((one for one in below if any(map(str.isdigit, sheet.text(*one)))), None):
            yield sheet.problem(place, "stands in a column without a header; write one, or take the column out")


def _stamps(header: Header) -> Iterator[Problem]:
    """Times and dates in a column that is not used: Excel took decimals for them, so it may have changed other figures too."""
    sheet = header.sheet
    for column, text in header.others.items():
        stamped = [
            row for row in range(header.bottom + 1, len(sheet.rows)) if isinstance(sheet.value(row, column), Stamp)
        ]
        if stamped and not DATED.search(text):
            says = "is a date or a time, which Excel makes of a decimal; write 7,56 as a number, and look whether other figures changed too"
            yield sheet.problem((stamped[0], column), says, sheet.text(stamped[0], column))


def _told(header: Header) -> Iterator[tuple[int, int, str]]:
    """Titles, and the cells of the header above figures."""
    yield from above(header)
    for row in range(header.top, header.bottom + 1):
        for column in header.fields:
            if text := header.sheet.text(row, column):
                yield row, column, text


def _twice(header: Header) -> Iterator[Problem]:
    """Columns that mean the same, as they do under two months of which none was asked for."""
    for first, second in header.doubled:
        cell = header.sheet.cell(header.bottom, first)
        if {first, second} <= header.months.keys():
            cure = f"stands under {header.months[second]}, column {cell} under {header.months[first]}: say which with --as-of"
        else:
            cure = f"means the same as {cell}; take one of the columns out"
        yield header.sheet.problem((header.bottom, second), cure, header.text(second))


def _units(header: Header) -> Iterator[tuple[int, int, str]]:
    """Notes on the unit of the figures beneath the header or the table."""
    sheet = header.sheet
    for row in range(header.bottom + 1, len(sheet.rows)):
        texts = ((column, sheet.text(row, column)) for column in range(min(len(sheet.rows[row]), COLUMNS)))
        yield from ((row, column, text) for column, text in texts if UNIT.search(text))


def invented(header: Header) -> str:
    """Where the titles say that the figures are invented; empty where they do not."""
    places = (header.sheet.place(row, column) for row, column, text in above(header) if INVENTED.search(text))
    return next(places, "")


def of_rows(table: Table, known: Places) -> Iterator[Problem]:
    """Regions that stand twice, districts of another province, and figures without a name."""
    sheet, first = table.header.sheet, dict[str, Row]()
    for row in table.rows:
        code, place = table.codes.get(row.row, ""), (row.row, row.column)
        if row.kind == "nameless":
            yield sheet.problem(
                (row.row, table.header.names), "is empty, but figures stand beside it; write the region's name"
            )
        elif code and code in first:
            cell = sheet.cell(first[code].row, first[code].column)
            yield sheet.problem(
                place,
                f"is {known.called(code)} ({code}), which stands in {cell} already; take one of them out",
                row.label,
            )
        elif code:
            first[code] = row
    yield from _strangers(sheet, first, known)


def _strangers(sheet: Sheet, rows: dict[str, Row], known: Places) -> Iterator[Problem]:
    """Districts of another province where nearly all others are of one."""
    provinces = Counter(known.parent(code) for code in rows if len(code) == 4)
    most, number = provinces.most_common(1)[0] if provinces else ("", 0)
    if len(provinces) > 1 and number >= 0.8 * provinces.total():
        for code, row in rows.items():
            if len(code) == 4 and known.parent(code) != most:
                says = f"is in {known.called(known.parent(code))}, the other {number} in {known.called(most)}; correct the name or take the row out"
                yield sheet.problem((row.row, row.column), says, row.label or row.code)


def of_sheets(sheets: Sequence[Sheet], period: str) -> Iterator[Problem]:
    """What keeps every sheet from being a table that a layout fits: nothing in it, or years or months where columns should be."""
    for sheet in sheets:
        if not any(sheet.text(row, column) for row in range(len(sheet.rows)) for column in range(len(sheet.rows[row]))):
            yield Problem(sheet.file, 0, sheet.named("A1"), "the sheet is empty; ask the office to send it again")
        for row in range(min(len(sheet.rows), ROWS)):
            said = {
                month: column
                for column in range(len(sheet.rows[row]))
                if (month := periods.whole(sheet.text(row, column)))
            }
            if len(said) > 1:
                first = min(said.values())
                yield sheet.problem((row, first), _periods(sorted(said), period), sheet.text(row, first))
                break


def _periods(said: Sequence[str], period: str) -> str:
    listed = ", ".join(said)
    if all(len(month) == 4 for month in said):
        return f"heads a column of its own: the years {listed} are columns, and none says what it counts; ask for one table a period"
    return f"heads columns of its own: of {listed} none is {period or 'asked for'}; say which with --as-of"
