"""One sheet of the workbook for offices: what a table holds, labels, an example, the header, and cells that take only what fits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from pandera.pandas import Column, DataFrameSchema

from .tables import LISTS

DARK, MIDDLE, LIGHT = "1F3864", "7389AE", "DDE6F3"
BOLD, WHITE, GREY = Font(bold=True), Font(bold=True, color="FFFFFF"), Font(italic=True, color="7F7F7F", size=9)
WRAPPED = Alignment(wrap_text=True, vertical="top")
TITLE, HOLDS, LABEL, FORM, MARK, EXAMPLE, HEADER = range(1, 8)
HEIGHTS = {TITLE: 22, HOLDS: 16, LABEL: 31, FORM: 25, MARK: 13, EXAMPLE: 14, HEADER: 18}
FIRST, LAST, SOURCES = HEADER + 1, HEADER + 30_000, 500

# How a cell of each kind is shown; all others are text (@), which keeps leading zeros and does not make a date of 2024-11.
FORMATS = {"count": "#,##0", "number": "General", "year": "0"}
WIDTHS = {"text": 24, "code": 24, "choice": 16}
# What a cell of each kind must be; {0} stands for the first cell of its column.
RULES: dict[str, dict[str, str]] = {
    "count": {"type": "whole", "operator": "greaterThanOrEqual", "formula1": "0"},
    "number": {"type": "decimal", "operator": "greaterThanOrEqual", "formula1": "0"},
    "year": {"type": "whole", "operator": "between", "formula1": "1900", "formula2": "2099"},
    "month": {
        "type": "custom",
        "formula1": 'AND(LEN({0})=7,ISNUMBER(--LEFT({0},4)),MID({0},5,1)="-",--MID({0},6,2)>=1,--MID({0},6,2)<=12)',
    },
    "date": {
        "type": "custom",
        "formula1": 'AND(OR(LEN({0})=4,LEN({0})=7,LEN({0})=10),ISNUMBER(--SUBSTITUTE({0},"-","")),'
        'OR(LEN({0})=4,MID({0},5,1)="-"),OR(LEN({0})<10,MID({0},8,1)="-"))',
    },
}


@dataclass(frozen=True)
class Sheets:
    """What the sheets of one workbook share: its words, the regions as they are offered, such as '1704 Kaur', and its tables."""

    words: dict[str, Any] = field(repr=False)
    places: Sequence[str]
    tables: Sequence[str]

    def fill(self, sheet: Worksheet, schema: DataFrameSchema) -> None:
        """Fills the sheet of a table: a title, what it holds, then for each column label, form, example and header."""
        told, guide = self.words["tables"][schema.name], self.words["guide"]
        for number, (name, column) in enumerate(schema.columns.items(), 1):
            label, meaning = told.get("columns", {}).get(name) or self.words["columns"][name]
            self._column(sheet, number, column, (label, told["example"].get(name, "")))
            banner(sheet.cell(HEADER, number), name, MIDDLE if column.nullable else DARK)
            self._validate(sheet, number, (name, column), (label, meaning))
        written(sheet.cell(TITLE, 1), f"{told['title']} / {schema.title}", Font(bold=True, size=14, color=DARK))
        written(sheet.cell(HOLDS, 1), told["holds"])
        written(sheet.cell(MARK, 1), f"{guide['example']}: {guide['published']}", GREY)
        _settle(sheet, len(schema.columns))

    def _column(self, sheet: Worksheet, number: int, column: Column, texts: tuple[str, str]) -> None:
        """What stands above the header, and how the cells below it are shown; all of the column is open but what stands above."""
        label, example = texts
        form = self._form(column)
        whole = sheet.column_dimensions[get_column_letter(number)]
        kind = column.metadata["kind"]
        longest = max(map(len, (label, column.title, column.name, *form.splitlines())))
        whole.width = max(WIDTHS.get(kind, 0), longest + 4)
        whole.number_format = FORMATS.get(kind, "@")
        whole.protection = Protection(locked=False)
        for row in range(TITLE, FIRST):
            written(sheet.cell(row, number), None)
        for row, text, font in ((LABEL, f"{label}\n{column.title}", BOLD), (FORM, form, Font(size=9))):
            cell = written(sheet.cell(row, number), text, font)
            cell.alignment, cell.fill = WRAPPED, PatternFill("solid", LIGHT)
        shown = written(sheet.cell(EXAMPLE, number), self._example(example, column), GREY)
        shown.number_format = whole.number_format

    def _form(self, column: Column) -> str:
        """Whether a cell is needed, then its kind and unit."""
        kind, unit = (self.words[name].get(column.metadata[name[:-1]], "") for name in ("kinds", "units"))
        need = self.words["guide"]["optional" if column.nullable else "needed"]
        return f"{need}\n{kind}, {unit}" if unit else f"{need}\n{kind}"

    def _example(self, text: str, column: Column) -> object:
        kind = column.metadata["kind"]
        if text and kind in FORMATS:
            return float(text) if kind == "number" else int(text)
        if kind == "code":
            return next((place for place in self.places if place.startswith(f"{text} ")), text)
        return text

    def _validate(self, sheet: Worksheet, number: int, named: tuple[str, Column], texts: tuple[str, str]) -> None:
        """Lets the cells below the header take only what fits, and says in each what is expected."""
        (name, column), (label, meaning) = named, texts
        letter = get_column_letter(number)
        kind = column.metadata["kind"]
        stop = self.words["stop"].get(kind, "")
        rule = {key: text.format(f"{letter}{FIRST}") for key, text in self._rule(name, column).items()}
        told = DataValidation(
            **rule, allow_blank=True, prompt=f"{meaning} {self._form(column).replace(chr(10), ', ')}."
        )
        told.promptTitle, told.errorTitle, told.error = label, label, stop
        # The sheet of sources may lack one that the collection has.
        told.showErrorMessage, told.showInputMessage = bool(stop and name != "source_id"), True
        told.add(f"{letter}{FIRST}:{letter}{LAST}")
        sheet.add_data_validation(told)

    def _rule(self, name: str, column: Column) -> dict[str, str]:
        """The rule of a column: a list to choose from where there is one, none for free text."""
        if "choices" in column.metadata:
            return {"type": "list", "formula1": f'"{",".join(column.metadata["choices"])}"'}
        if name == "region_code":
            return {"type": "list", "formula1": f"{LISTS}!$A$1:$A${len(self.places)}"}
        if name == "source_id" and column.metadata["kind"] == "code" and "sources" in self.tables:
            return {"type": "list", "formula1": f"sources!$A${FIRST}:$A${HEADER + SOURCES}"}
        return RULES.get(column.metadata["kind"], {})


def written(cell: Cell, value: object, font: Font | None = None) -> Cell:
    """The cell with a value that is never taken for a formula, whatever sign it begins with."""
    cell.value = value
    if isinstance(value, str) and value:
        cell.data_type, cell.quotePrefix = "s", value[0] in "=+-@"
    cell.font = font or Font()
    return cell


def banner(cell: Cell, text: str, colour: str = DARK) -> None:
    """Writes a heading in white on colour."""
    written(cell, text, WHITE).fill = PatternFill("solid", colour)


def _settle(sheet: Worksheet, columns: int) -> None:
    """Heights, what stays in view, filters, and protection against slips, not against people: there is no password."""
    for row, height in HEIGHTS.items():
        sheet.row_dimensions[row].height = height
    sheet.freeze_panes = f"B{FIRST}"
    sheet.auto_filter.ref = f"A{HEADER}:{get_column_letter(columns)}{LAST}"
    sheet.protection.enable()
    for allowed in ("autoFilter", "sort", "formatColumns", "formatRows"):
        setattr(sheet.protection, allowed, False)
    landscape(sheet)


def landscape(sheet: Worksheet, pages: int = 0) -> None:
    """Prints the sheet across, as wide as the page, on as many pages as it takes or on those given."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, pages
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
