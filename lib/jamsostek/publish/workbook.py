"""All tables of a report as one workbook that a screen reader can walk through: cover, notes, then one table a sheet."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nbformat import NotebookNode
from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.worksheet.worksheet import Worksheet

from jamsostek.data.template import reproducible

from . import cells, prose, sheets
from .downloads import columns, distinct, link, named, plain, shown, words

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DEFINITION = re.compile(r"^(?:- )?\*\*(.+?)\*\*: (.+)$", re.MULTILINE)
MARKS = {**prose.MARKS, "–": "missing"}  # the last is explained by a word of ours, the others by labels of the cover


def of(nb: NotebookNode, name: str) -> bytes:
    """The workbook of an executed notebook's tables; empty where it shows none. The same notebook gives the same bytes."""
    cover = cells.cover(nb, name)
    told = [cell for cell in nb.cells if cells.is_shown(cell, cover["lang"])]
    tables = [cells.data(output)[cells.TABLE] for output in cells.outputs(told) if cells.TABLE in cells.data(output)]
    return _Book(cover, tables).made(_definitions(told)) if tables else b""


def download(nb: NotebookNode, name: str, book: bytes | None = None) -> dict[str, str]:
    """The workbook as a page hands it out, made here unless it is there already; empty where there are no tables."""
    content = of(nb, name) if book is None else book
    return link(MIME, content, named(cells.cover(nb, name), f"{name}.xlsx")) if content else {}


def _definitions(told: Iterable[NotebookNode]) -> list[tuple[str, str]]:
    """The terms that the report defines, in its own words."""
    sources = "\n".join(cell.source for cell in told if cell.cell_type == "markdown")
    return [(term.replace("*", ""), text.replace("*", "")) for term, text in DEFINITION.findall(sources)]


class _Book:
    """What the sheets of one workbook share: the cover, the words of its language, the tables with number and sheet."""

    def __init__(self, cover: Mapping[str, Any], tables: Sequence[Mapping[str, Any]]) -> None:
        self.cover, self.words, self.tables = cover, words(cover["lang"]), tables
        self.numbers = [f"{cover['labels']['table']} {number}" for number in range(1, len(tables) + 1)]
        self.names = [sheets.name(f"{number} {table['caption']}") for number, table in enumerate(tables, 1)]
        self.grids = ["tbl_contents", "tbl_notes"]  # names of tables, which must differ from each other

    def made(self, definitions: Sequence[tuple[str, str]]) -> bytes:
        """The workbook as a file; `definitions` are terms with what they mean."""
        book = Workbook()
        self._cover(book.worksheets[0])
        self._notes(book.create_sheet(self.words["notes"]), definitions)
        for place, name in enumerate(self.names):
            self._table(book.create_sheet(name), place)
        self._describe(book.properties)
        return reproducible(book)

    def _cover(self, sheet: Worksheet) -> None:
        sheet.title = self.words["cover"]
        sheets.top(sheet, self.cover["title"], warning=self.cover["notice"])
        facts = {told: self.cover[field] for field, told in self.words["facts"].items() if self.cover[field]}
        sheets.pairs(sheet, facts | self.words["reading"])
        head, names = sheet.max_row + 1, [*self.names, self.words["notes"]]
        listed = {"sheet": names, "content": [*self._captions(), self.words["contents"]]}
        self._running(sheet, self.grids[0], listed, [34, sheets.RUNNING])
        for row, name in enumerate(names, head + 1):
            sheets.lead(sheet.cell(row, 1), name, name)

    def _running(self, sheet: Worksheet, grid: str, cells: Mapping[str, Sequence[str]], widths: Sequence[int]) -> None:
        """A table of running text, which is as wide as the text needs and has nothing to keep in view."""
        told = [(self.words[head], texts) for head, texts in cells.items()]
        sheets.grid(sheet, grid, told, self.cover["lang"])
        sheets.fit(sheet, told, widths)
        sheet.freeze_panes = None

    def _captions(self) -> list[str]:
        return [f"{number}. {table['caption']}" for number, table in zip(self.numbers, self.tables, strict=True)]

    def _notes(self, sheet: Worksheet, definitions: Sequence[tuple[str, str]]) -> None:
        self._head(sheet, self.words["notes"], self.cover["notice"])
        meanings = {**self.words, **self.cover["labels"]}
        rows = [(self.words["mark"], mark, meanings[name]) for mark, name in MARKS.items() if self._shows(mark)]
        rows += [(self.words["term"], *definition) for definition in definitions]
        told = zip(self.numbers, self.tables, strict=True)
        rows += [(number, table["caption"], table["note"]) for number, table in told if table["note"]]
        listed = {head: [row[place] for row in rows] for place, head in enumerate(("kind", "about", "meaning"))}
        self._running(sheet, self.grids[1], listed, [12, 50, sheets.RUNNING])

    def _shows(self, mark: str) -> bool:
        return any(mark in shown(cell) for table in self.tables for row in table["rows"] for cell in row)

    def _table(self, sheet: Worksheet, place: int) -> None:
        table, caption = self.tables[place], self._captions()[place]
        self._head(sheet, caption, table["notice"], table["note"])
        self.grids.append(distinct("tbl_" + re.sub(r"\W", "_", table["name"], flags=re.ASCII)[:200], self.grids))
        sheets.grid(sheet, self.grids[-1], columns(table, self.cover["lang"]), self.cover["lang"])

    def _head(self, sheet: Worksheet, title: str, warning: str, note: str = "") -> None:
        sheets.top(sheet, title, note, warning)
        sheets.lead(sheet.cell(sheet.max_row + 1, 1), self.words["cover"], self.words["back"])

    def _describe(self, told: DocumentProperties) -> None:
        title = filter(None, (self.cover[field] for field in ("title", "place", "period_text")))
        told.title, told.subject = plain(" – ".join(title)), plain(self.cover["headline"])
        told.creator, told.description = plain(self.cover["collection"]), plain(self.cover["notice"])
        told.language = self.cover["lang"]
