"""What each row beneath a header is: a region, a total, a heading, column numbers, a note."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from . import places
from .headings import Header
from .numerals import LETTERS, MISSING, NIL

DIGITS = 15  # no count has so many
Kind = Literal["region", "total", "heading", "column numbers", "header again", "text", "nameless"]


@dataclass(frozen=True)
class Row:
    """A row that is not blank: where it is, what it is, its label, and what a heading above it says of its kind."""

    row: int
    column: int
    kind: Kind
    label: str
    under: str = ""
    code: str = field(default="")


def rows(header: Header) -> list[Row]:
    """The rows beneath a header that are not blank, in their order."""
    sheet, found, under = header.sheet, [], ""
    for row in range(header.bottom + 1, len(sheet.rows)):
        if not any(sheet.text(row, column) for column in range(len(sheet.rows[row]))):
            continue
        one = _row(header, row, under)
        under = places.heading(one.label) if one.kind == "heading" else under
        found.append(one)
    return found


def _row(header: Header, row: int, under: str) -> Row:
    sheet = header.sheet
    column, label = _label(header, row)
    code = sheet.text(row, header.codes) if header.codes is not None else ""
    figures = [sheet.text(row, one) for one in header.fields]
    figures += [cell for one in header.fields if (cell := sheet.cell(row, one)) in sheet.formulas]
    texts = [sheet.text(row, one) for one in range(len(sheet.rows[row]))]
    return Row(row, column, _kind(header, label or code, figures, [text for text in texts if text]), label, under, code)


def _kind(header: Header, label: str, figures: list[str], texts: list[str]) -> Kind:
    if len(texts) > 1 and _consecutive(texts):
        return "column numbers"
    if figures == [header.sheet.text(header.bottom, column) for column in header.fields]:
        return "header again"
    if not any(map(_figure, figures)):
        return "heading" if places.heading(label) else "text"
    if places.total(label):
        return "total"
    return "region" if label else "nameless"


def _figure(text: str) -> bool:
    """Whether a cell is meant for a figure or says that there is none; words, and numbers of persons, belong to a note or a signature."""
    digits, letters_ = (sum(map(test, text)) for test in (str.isdigit, str.isalpha))
    return text in NIL or text.casefold() in MISSING - {""} or (0 < digits < DIGITS and letters_ <= LETTERS)


def _consecutive(texts: list[str]) -> bool:
    """Whether cells count the columns: (1) (2) (3)."""
    numbers = [int(match[1]) for text in texts if (match := re.fullmatch(r"\(?(\d{1,2})\)?", text))]
    return len(numbers) == len(texts) and all(b - a == 1 for a, b in pairwise(numbers))


def _label(header: Header, row: int) -> tuple[int, str]:
    """The text that names a row: in the column of names or, as for a total that spans several columns, left of the figures."""
    before = [header.names, *range(min(header.fields))]
    texts = ((column, header.sheet.text(row, column)) for column in before if column != header.codes)
    return next(((column, text) for column, text in texts if re.search(r"[^\W\d_]", text)), (header.names, ""))
