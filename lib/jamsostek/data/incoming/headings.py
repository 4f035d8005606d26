"""Where the header of a table is, and which column became what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from . import periods
from .layouts import Column, Layout
from .sheets import Sheet, plain

ROWS, COLUMNS, DEPTH, ABOVE = 60, 400, 3, 2
SHARES = re.compile(r"%|\b(persen|persentase|percent|share|rasio|cakupan|coverage)\b", re.IGNORECASE)
FIRMS = re.compile(
    r"\b(perusahaan|badan usaha|pemberi kerja|pk ?/ ?bu|pkbu|firms?|employers?|establishments?)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Header:
    """The rows of a header, the column of names, that of codes if there is one, and the columns of figures."""

    sheet: Sheet
    layout: Layout
    top: int
    bottom: int
    names: int
    codes: int | None
    fields: dict[int, Column]
    others: dict[int, str]
    months: dict[int, str]

    @cached_property
    def sums(self) -> dict[int, Column]:
        return {column: field for column, field in self.fields.items() if field.sum}

    @cached_property
    def parts(self) -> dict[int, Column]:
        """The columns of figures that no other column adds up."""
        return {column: field for column, field in self.fields.items() if not field.sum}

    @property
    def meaning(self) -> tuple[str, str, str]:
        """What two layouts that fit the same sheet must agree on to mean the same."""
        fields = {column: (field.set, field.sum) for column, field in self.fields.items()}
        return self.sheet.name, str(fields), f"{self.layout.set} {self.layout.unit}"

    @cached_property
    def doubled(self) -> list[tuple[int, int]]:
        """Pairs of columns that the layout takes for the same."""
        columns = list(self.fields)
        return [(a, b) for a, b in combinations(columns, 2) if self.fields[a] is self.fields[b]]

    @cached_property
    def firms(self) -> list[int]:
        return [column for column, text in self.others.items() if FIRMS.search(text)]

    def text(self, column: int) -> str:
        """The header of a column as it stands, its rows joined."""
        return " / ".join(_parts(self.sheet, column, self.top, self.bottom))


@dataclass(frozen=True)
class _Titles:
    """What stands above each column within a span of rows, the month it stands under, and how it may be named."""

    span: tuple[int, int]
    texts: dict[int, list[str]]
    months: dict[int, str]
    said: dict[int, set[str]]


def found(sheet: Sheet, layouts: Sequence[Layout], period: str) -> list[Header]:
    """The headers of layouts in a sheet; none of a layout of which a column that it names is not there.

    A header may have up to three rows, with merged cells; no more than it needs. Where columns stand under months, those of the
    period count.
    """
    spans = ((top, top + depth) for depth in range(DEPTH) for top in range(min(len(sheet.rows), ROWS)))
    titles = [_titles(sheet, span, period) for span in spans if span[1] < len(sheet.rows)]
    fitting = ([header for one in titles if (header := _header(sheet, layout, one))] for layout in layouts)
    return [min(headers, key=lambda header: len(header.doubled)) for headers in fitting if headers]


def _titles(sheet: Sheet, span: tuple[int, int], period: str) -> _Titles:
    texts = {column: _parts(sheet, column, *span) for column in range(min(sheet.width, COLUMNS))}
    months = {column: month for column in texts if (month := _month(sheet, column, span))}
    parted = len(set(months.values())) > 1
    said = {
        column: _spellings(parts)
        for column, parts in texts.items()
        if not (parted and _other(months.get(column, ""), period))
    }
    return _Titles(span, texts, months, said)


def _header(sheet: Sheet, layout: Layout, titles: _Titles) -> Header | None:
    said = titles.said
    names = _where(said, layout.names) or _where(said, layout.codes)
    fields = {column: field for field in layout.columns for column in _where(said, field.header)}
    if not names or any(field not in fields.values() for field in layout.columns if field.needed):
        return None
    codes = next(iter(_where(said, layout.codes)), None)
    taken = {names[0], codes, *fields}
    others = {column: " / ".join(parts) for column, parts in titles.texts.items() if column not in taken and parts}
    return Header(sheet, layout, *titles.span, names[0], codes, fields, others, titles.months)


def _other(month: str, period: str) -> bool:
    """Whether a column stands under another month or year than the period; without a period none does."""
    return bool(month and period) and not period.startswith(month)


def _month(sheet: Sheet, column: int, span: tuple[int, int]) -> str:
    """The month or year that a column stands under, in the header or just above it."""
    parts = _parts(sheet, column, max(0, span[0] - ABOVE), span[1])
    return next((month for part in parts if (month := periods.whole(part))), "")


def _spellings(parts: Sequence[str]) -> set[str]:
    """How a column may be named: by all rows of its header or by the last, with what is in brackets or without, never by months."""
    named = [part for part in parts if not periods.whole(part)]
    spellings = (named, [re.sub(r"\(.*?\)", "", part) for part in named])
    words = [[plain(part) for part in spelling] for spelling in spellings]
    return {spelling for said in words for spelling in (" ".join(said), *said[-1:])}


def _where(said: dict[int, set[str]], headers: Sequence[str]) -> list[int]:
    return [column for column, spellings in said.items() if spellings & set(headers)]


def _parts(sheet: Sheet, column: int, top: int, bottom: int) -> list[str]:
    """The texts above a column from the top, each once; a merged cell stands above each column that it spans."""
    cells = ((row, column) for row in range(top, bottom + 1))
    spanned = (sheet.spans.get(cell, cell) for cell in cells)
    return list(dict.fromkeys(text for cell in spanned if cell[0] >= top and (text := sheet.text(*cell))))


def lacking(sheet: Sheet, layout: Layout) -> list[str]:
    """What a sheet would need for a layout to fit: the columns that none of its first rows has."""
    rows = range(min(len(sheet.rows), ROWS))
    said = {plain(sheet.text(row, column)) for row in rows for column in range(min(sheet.width, COLUMNS))}
    wanted = [layout.names, *(column.header for column in layout.columns if column.needed)]
    return [repr(headers[0]) for headers in wanted if not said & set(headers)]


def above(header: Header) -> Iterator[tuple[int, int, str]]:
    """The texts of the rows above a header: row, column and text."""
    return (
        (row, column, text)
        for row in range(header.top)
        for column in range(len(header.sheet.rows[row]))
        if (text := header.sheet.text(row, column))
    )
