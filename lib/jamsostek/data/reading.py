"""CSV files as text with their line numbers; files that seem to hold persons are refused."""

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from .problems import Problem, did_you_mean

# 16 digits, together or in groups as offices write them.
DIGITS = 16  # of a NIK
NIK = re.compile(r"(?<!\d)(\d{16}|\d{6}[ .-]\d{6}[ .-]\d{4}|(\d{4}[ .-]){3}\d{4})(?!\d)")
PERSON_COLUMN = re.compile(r"nik|(no|nomor)_(ktp|kpj|kk)|nama(_(lengkap|peserta|pekerja|tenaga_kerja))?|tanggal_lahir")
# Controls, separators of lines and marks of direction: they cannot be seen, turn what stands around them and break files.
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
REFUSED = "seems to hold records of persons; the file is refused whole: bring in counts only"


def read(path: Path, columns: Sequence[str], may_lack: Sequence[str] = ()) -> tuple[pd.DataFrame, list[Problem]]:
    """The cells of a CSV file as text, indexed by line, and the problems of its form; no rows where the header is not as expected.

    Empty cells are missing, and so are all cells of a column that the file may lack and does. A row with too many or too few cells
    is a problem and is left out.
    """
    try:
        rows = list(numbered_rows(path))
    except UnicodeDecodeError:
        return no_rows(columns), [Problem(path.name, 0, "", "is not UTF-8 text; save it as CSV UTF-8")]
    except csv.Error as error:
        line, reason = error.args
        return no_rows(columns), [Problem(path.name, line, "", f"is not CSV here ({reason})")]
    header = rows[0][1] if rows else []
    problems = _persons(path.name, rows) or _header(path.name, header, columns, may_lack)
    if problems:
        return no_rows(columns), problems
    whole = [(line, cells) for line, cells in rows[1:] if len(cells) == len(header)]
    problems = [_ragged(path.name, line, cells, header) for line, cells in rows[1:] if len(cells) != len(header)]
    problems += [
        _unseen(path.name, line, name, cell)
        for line, cells in whole
        if not "".join(cells).isprintable()  # nothing unseen is, and to ask so is fast
        for name, cell in zip(header, cells, strict=True)
        if UNSEEN.search(cell)
    ]
    return _table(whole, header).reindex(columns=list(columns)).astype(str), problems


def numbered_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line that it ends on; blank lines are passed over."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        try:
            for cells in reader:
                if cells:
                    yield reader.line_num, cells
        except csv.Error as error:
            raise csv.Error(reader.line_num, str(error)) from None


def no_rows(columns: Sequence[str]) -> pd.DataFrame:
    """A table without rows, of the same form as one that was read."""
    return _table([], columns)


def _table(rows: Sequence[tuple[int, list[str]]], header: Sequence[str]) -> pd.DataFrame:
    index = pd.Index([line for line, _ in rows], name="line", dtype="int64")
    cells = [[cell or None for cell in cells] for _, cells in rows]
    return pd.DataFrame(cells, columns=list(header), index=index, dtype=str)


def _header(file: str, header: Sequence[str], columns: Sequence[str], may_lack: Sequence[str]) -> list[Problem]:
    if len(header) == 1 and ";" in header[0]:
        return [Problem(file, 1, "", "is parted by semicolons; save it with commas")]
    unknown = [name for name in header if name not in columns]
    missing = [name for name in columns if name not in header and name not in may_lack]
    twice = sorted({name for name in header if header.count(name) > 1})
    return [
        *(Problem(file, 1, name, f"is not a column of this table{did_you_mean(name, missing)}") for name in unknown),
        *(Problem(file, 1, name, "the column is missing") for name in missing),
        *(Problem(file, 1, name, "the column stands twice") for name in twice),
    ]


def _ragged(file: str, line: int, cells: Sequence[str], header: Sequence[str]) -> Problem:
    return Problem(file, line, "", f"the row has {len(cells)} cells, the header has {len(header)}")


def _unseen(file: str, line: int, name: str, cell: str) -> Problem:
    return Problem(
        file, line, name, f"has the sign U+{ord(UNSEEN.findall(cell)[0]):04X}, which cannot be seen; type the cell anew"
    )


def _persons(file: str, rows: Sequence[tuple[int, list[str]]]) -> list[Problem]:
    """The first sign of a record of a person; what stands there is not repeated."""
    for number, (line, cells) in enumerate(rows):
        if number == 0:
            named = [
                name for name in cells if PERSON_COLUMN.fullmatch(re.sub(r"\W+", "_", name.strip().lower()).strip("_"))
            ]
            if named:
                return [Problem(file, line, named[0], f"the column {REFUSED}")]
        if any(len(cell) >= DIGITS and NIK.search(cell) for cell in cells):
            return [Problem(file, line, "", f"a number of 16 digits (NIK) {REFUSED}")]
    return []
