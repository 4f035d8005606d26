"""A sheet of cells as it came, whatever the file was: rows of values, and what is known of single cells."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import islice

from ..problems import Problem


@dataclass(frozen=True)
class Stamp:
    """A date or a time, which Excel also makes of numbers that it mistakes."""

    kind: str
    text: str

    def __str__(self) -> str:
        return self.text


Value = str | float | int | bool | Stamp
SPANNED = 100_000  # cells; no table has more, a hostile file may
SPACES = re.compile(r"[\s\u00a0\u2007\u202f\u200b\ufeff]+")


def cleaned(value: Value) -> str:
    """A cell as text on one line, without the spaces around it that nobody sees; whole numbers without a point."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return SPACES.sub(" ", str(value)).strip()


@cache
def plain(text: str) -> str:
    """Text by which names and headers are compared: small letters, no accents, no signs, single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(sign for sign in letters if not unicodedata.combining(sign))))


def letters(column: int) -> str:
    """The name of a column that is counted from 0: A, B, ... Z, AA."""
    return (letters(column // 26 - 1) if column > 25 else "") + chr(65 + column % 26)


@dataclass(frozen=True)
class Sheet:
    """Rows of values; empty cells are empty text. `lines` are the line numbers of a text file, none for a workbook."""

    file: str
    name: str
    rows: Sequence[Sequence[Value]] = field(repr=False)
    lines: Sequence[int] = ()
    visible: bool = True
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()
    percent: frozenset[str] = frozenset()
    zeros: dict[str, int] = field(default_factory=dict)
    formulas: frozenset[str] = frozenset()
    errors: frozenset[str] = frozenset()
    hidden: Sequence[str] = ()
    remarks: Sequence[str] = ()

    @cached_property
    def spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        """The first cell of the merged range that a cell belongs to, within the sheet."""
        spanned = (
            ((row, column), first)
            for first, last in self.merged
            for row in range(first[0], min(last[0] + 1, len(self.rows)))
            for column in range(first[1], min(last[1] + 1, self.width))
        )
        return dict(islice(spanned, SPANNED))

    @cached_property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)

    def value(self, row: int, column: int) -> Value:
        """The value of a cell, empty text beyond the end of a row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def text(self, row: int, column: int) -> str:
        return cleaned(self.value(row, column))

    def cell(self, row: int, column: int) -> str:
        """The name of a cell as a spreadsheet shows it, of a text file as well: C5."""
        return f"{letters(column)}{self.line(row)}"

    def line(self, row: int) -> int:
        return self.lines[row] if self.lines else row + 1

    def place(self, row: int, column: int) -> str:
        """Where a cell stands: REKAP!C5, or only C5 in a text file."""
        return self.named(self.cell(row, column))

    def named(self, cell: str) -> str:
        shown = "".join(sign if sign.isprintable() else "?" for sign in self.name)
        quoted = shown if re.fullmatch(r"\w+", shown) else f"'{shown}'"
        return f"{quoted}!{cell}" if self.name else cell

    def problem(self, place: tuple[int, int], expected: str, value: str = "") -> Problem:
        """A problem of a cell, which names sheet and cell."""
        row, column = place
        return Problem(self.file, self.lines[row] if self.lines else 0, self.place(row, column), expected, value)
