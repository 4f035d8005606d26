"""One sheet of a workbook: a title, lines below it, then one table with real numbers, each under its own head."""

import re
from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from jamsostek.data.template_sheets import DARK, landscape, written

from .downloads import Value, plain, shown, value

TEXT, BOLD = Font("Calibri", 11), Font("Calibri", 11, bold=True)
TITLE, WARNING = Font("Calibri", 16, bold=True, color=DARK), Font("Calibri", 11, bold=True, color="8A2C0D")
HEAD, LINK = Font("Calibri", 11, bold=True, color="FFFFFF"), Font("Calibri", 11, color="0B4F6C", underline="single")
TOP, WRAPPED = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
NUMERIC = Alignment(vertical="top", horizontal="right", indent=1)
NAME = 31  # what Excel allows, in its own count: a sign beyond the first 65,536 is two
NOTE, NARROW, WIDE, RUNNING = 120, 12, 60, 100  # signs in a line of a note and in a column, running text the widest
PADDING = 2  # signs of a column's width that stay empty
HEIGHT, HIGHEST = 15, 409  # points: of a line, and what Excel allows
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z†‡])")
DECIMAL_MARKS = {"id": ",", "en": "."}
FORMATS = {"people": "#,##0", "rupiah": '"Rp"#,##0', "percent": "0{}%", "points": "#,##0{}", "decimal": "#,##0{}"}
Column = tuple[str, Sequence[Value]]


def name(text: str) -> str:
    """A name that a sheet may have: without signs that are not allowed, cut between words where it is too long."""
    allowed = " ".join(re.sub(r"[\[\]:*?/\\']", " ", plain(text)).split())
    if _length(allowed) <= NAME:
        return allowed
    while _length(allowed) >= NAME:
        allowed = allowed.rpartition(" ")[0] if " " in allowed[12:] else allowed[:-1]
    return f"{allowed}…"


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def top(sheet: Worksheet, title: str, note: str = "", warning: str = "") -> None:
    """Title, a warning where there is one, and a note sentence by sentence, one below the other in the first column."""
    lines = [line for sentence in SENTENCE.split(note) for line in wrap(sentence, NOTE)]
    texts = [(title, TITLE), *([(warning, WARNING)] if warning else []), *((line, TEXT) for line in lines)]
    for row, (text, font) in enumerate(texts, 1):
        written(sheet.cell(row, 1), plain(text), font)


def pairs(sheet: Worksheet, told: Mapping[str, str]) -> None:
    """Adds a row for each name and its text."""
    for row, (label, text) in enumerate(told.items(), sheet.max_row + 1):
        written(sheet.cell(row, 1), label, BOLD).alignment = WRAPPED
        written(sheet.cell(row, 2), plain(text), TEXT).alignment = WRAPPED
        _heighten(sheet, row, [text], [RUNNING])


def lead(cell: Cell, sheet: str, text: str) -> None:
    """Makes a cell lead to the first cell of a sheet."""
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet}'!A1", display=text)
    written(cell, text, LINK).alignment = TOP


def grid(sheet: Worksheet, table: str, columns: Sequence[Column], lang: str) -> None:
    """Writes a table below what stands there, its heads kept in view and printed on each page."""
    head = sheet.max_row + 1
    for number, column in enumerate(columns, 1):
        _write(sheet.cell(head, number), column, lang)
    last = f"{get_column_letter(len(columns))}{max(sheet.max_row, head + 1)}"  # a table has a row, empty or not
    framed = Table(displayName=table, ref=f"A{head}:{last}")
    framed.tableStyleInfo = TableStyleInfo("TableStyleLight1", showRowStripes=True)
    sheet.add_table(framed)
    sheet.freeze_panes, sheet.print_title_rows = f"B{head + 1}", f"{head}:{head}"
    landscape(sheet)
    fit(sheet, columns, [_width(column) for column in columns])


def fit(sheet: Worksheet, columns: Sequence[Column], widths: Sequence[float]) -> None:
    """Sets the widths of the columns of a table, and its rows as high as their texts need."""
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    rows = [[title for title, _ in columns], *zip(*(map(shown, cells) for _, cells in columns), strict=True)]
    for row, texts in enumerate(rows, sheet.max_row - len(rows) + 1):
        _heighten(sheet, row, texts, widths)


def _write(head: Cell, column: Column, lang: str) -> None:
    """Writes a head and the cells below it; in a column of numbers a dash stands to the right, as they do."""
    title, cells = column
    written(head, title, HEAD).alignment, head.fill = WRAPPED, PatternFill("solid", DARK)
    alignment = NUMERIC if any(value(cell) is not None for cell in cells) else WRAPPED
    for place, cell in enumerate(cells, 1):
        _fill(head.offset(place), cell, lang).alignment = alignment


def _fill(into: Cell, cell: Value, lang: str) -> Cell:
    """A number as a number, in the form that it is shown in, all else as text."""
    if isinstance(cell, str) or value(cell) is None:
        return written(into, shown(cell), TEXT)
    into.number_format = _format(cell["kind"], cell["text"], lang)
    return written(into, value(cell), TEXT)


def _format(kind: str, text: str, lang: str) -> str:
    """How a spreadsheet shows a number with as many decimals, and the sign, that its text has."""
    decimals = re.search(rf"\d{re.escape(DECIMAL_MARKS[lang])}(\d+)", text)
    form = FORMATS[kind].format("." + "0" * len(decimals[1]) if decimals else "")
    return f"+{form};-{form}" if text.startswith("+") else form


def _width(column: Column) -> float:
    """Room for the longest word of the head with the arrow of its filter, and for the cells up to a limit."""
    title, cells = column
    return min(max(NARROW, len(max(title.split(), key=len)) + 4, *map(_needed, cells)), WIDE)


def _needed(cell: Value) -> int:
    number = value(cell)
    return PADDING + max(len(shown(cell)), 0 if number is None else len(f"Rp{number:,.0f}"))


def _heighten(sheet: Worksheet, row: int, texts: Iterable[str], widths: Iterable[float]) -> None:
    """Makes a row as high as its longest text needs, which not every program does by itself."""
    lines = max(len(wrap(text, int(width) - PADDING)) for text, width in zip(texts, widths, strict=True))
    sheet.row_dimensions[row].height = min(HEIGHT * max(lines, 1), HIGHEST)
