"""The workbook for offices that have nothing yet: a guide and one sheet a table, made from the schemas."""

import io
import re
import tomllib
import zipfile
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from .tables import GUIDE, LISTS, REFERENCE, REQUIRED, TABLES
from .template_sheets import BOLD, DARK, GREY, MIDDLE, WRAPPED, Sheets, banner, landscape, written

OFFERED = tuple(name for name in TABLES if name not in REFERENCE)
SAVED = "2026-01-01T00:00:00Z"


def write(path: Path, regions: pd.DataFrame, tables: Sequence[str] = OFFERED) -> None:
    """Writes a workbook that offices fill in, with a guide, one sheet a table and the regions to choose from.

    What an office fills in stands below the header row of each sheet, which has the names of the columns of the table. The
    same regions and tables give the same bytes.
    """
    workbook, words = Workbook(), _words()
    _guide(workbook.worksheets[0], words, tables)
    places = [f"{code} {name}" for code, name in zip(regions.region_code, regions.name, strict=True)]
    sheets = Sheets(words, places, tables)
    for table in tables:
        sheet = workbook.create_sheet(table)
        sheets.fill(sheet, TABLES[table])
        sheet.sheet_properties.tabColor = DARK if table in REQUIRED else MIDDLE
    _lists(workbook.create_sheet(LISTS), places)
    path.write_bytes(reproducible(workbook))


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("template.toml").read_text(encoding="utf-8"))


def _lists(sheet: Worksheet, places: Sequence[str]) -> None:
    """The regions, hidden from whoever fills in, whose sheets offer them."""
    for row, place in enumerate(places, 1):
        written(sheet.cell(row, 1), place)
    sheet.sheet_state = "hidden"
    sheet.protection.enable()


def _guide(sheet: Worksheet, words: dict[str, Any], tables: Sequence[str]) -> None:
    """What to do in a few steps, what each sheet holds, what the status values mean: Indonesian, and English beside it."""
    guide = words["guide"]
    sheet.title = GUIDE
    for column, width in zip("ABC", (17, 74, 60), strict=True):
        sheet.column_dimensions[column].width = width
    written(sheet["A1"], guide["title"], Font(bold=True, size=18, color=DARK))
    written(sheet["A2"], guide["title_en"], GREY)
    _lines(sheet, 4, guide["heads"]["steps"], [(number, *step) for number, step in enumerate(guide["steps"], 1)])
    _lines(sheet, sheet.max_row + 2, guide["heads"]["sheets"], [_held(table, words) for table in tables])
    for (link,) in sheet.iter_rows(min_row=sheet.max_row - len(tables) + 1, max_col=1):
        link.hyperlink = f"#'{link.value}'!A1"
    _lines(
        sheet, sheet.max_row + 2, guide["heads"]["status"], [(name, *text) for name, text in words["status"].items()]
    )
    sheet.sheet_view.showGridLines = False
    sheet.protection.enable()
    landscape(sheet, pages=1)


def _held(table: str, words: dict[str, Any]) -> tuple[str, str, str]:
    """A table by its name, what it holds, and the same in English."""
    told = words["tables"][table]
    return table, f"{told['title']}. {told['holds']}", f"{TABLES[table].title}."


def _lines(sheet: Worksheet, row: int, heads: Sequence[str], lines: Sequence[tuple[object, str, str]]) -> None:
    """A small table of three columns from a row on."""
    for column, head in enumerate(heads, 1):
        banner(sheet.cell(row, column), head)
    for below, line in enumerate(lines, row + 1):
        for column, (value, font) in enumerate(zip(line, (BOLD, Font(), GREY), strict=True), 1):
            written(sheet.cell(below, column), str(value), font).alignment = WRAPPED
        sheet.row_dimensions[below].height = 16 * (1 + max(len(text) for text in line[1:]) // 76)


def reproducible(workbook: Workbook) -> bytes:
    """The workbook as a file that does not tell when it was written, which would be other bytes each time."""
    buffer, fixed = io.BytesIO(), io.BytesIO()
    workbook.save(buffer)
    with zipfile.ZipFile(buffer) as parts, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as package:
        for name in parts.namelist():
            content = parts.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>" + SAVED.encode(), content)
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
