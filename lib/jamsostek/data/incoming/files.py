"""What a file really is, whatever its ending says, and its sheets."""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..problems import Problem, Refused
from . import workbooks
from .sheets import Sheet

TEXT_SIZE, TEXT_ROWS = 20_000_000, 500_000
TEXT, WORKBOOK = "a text file such as .csv", "a workbook"
# What each kind is called, and the endings that say so.
KINDS = {
    "text": (TEXT, {".csv", ".tsv", ".txt"}),
    "xlsx": ("an Excel workbook (.xlsx)", {".xlsx"}),
    "xlsm": ("an Excel workbook with macros (.xlsm)", {".xlsm"}),
    "xlsb": ("a binary Excel workbook (.xlsb)", {".xlsb"}),
    "xls": ("an old Excel workbook (.xls)", {".xls"}),
    "ods": ("an OpenDocument workbook (.ods)", {".ods"}),
}
# What cannot be read, and the cure.
OTHERS = {
    "encrypted": "is encrypted; open it with its password, save a copy without one, and import that",
    "html": "is a web page, whatever its ending says; open it in a spreadsheet program and save it as .xlsx",
    "pdf": "is a PDF, whatever its ending says; ask the office for the workbook behind it",
    "zip": "is a zip file that holds no workbook; unpack it and import the file inside",
    "ole": "is an Office file but no workbook; save the table as .xlsx",
    "nothing": "is empty; ask the office to send it again",
    "bytes": "is neither a workbook nor text; save the table as .xlsx or as CSV UTF-8",
    "large": f"is a text file of more than {TEXT_SIZE // 1_000_000} million characters, far more than a table needs: delete the empty rows",
}
DELIMITERS = ";\t,|"


def sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook, or the one of a text file; raises Refused for what is no table, or not what its ending says."""
    kind = _kind(path)
    if kind in OTHERS:
        raise Refused([Problem(path.name, 0, "", OTHERS[kind])])
    named, endings = KINDS[kind]
    if path.suffix.lower() not in endings:
        cure = f"rename it to {path.stem}{sorted(endings)[0]} if that is what was meant"
        raise Refused([Problem(path.name, 0, "", f"is {named}, not what its ending says; {cure}")])
    return [_text(path)] if kind == "text" else workbooks.sheets(path)


def _kind(path: Path) -> str:
    if not path.is_file():
        raise Refused([Problem(str(path), 0, "", "is not a file")])
    with path.open("rb") as file:
        start = file.read(4096)
    if not start.strip():
        return "nothing"
    if start.startswith(b"PK"):
        return _zipped(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return _compound(path)
    if start.startswith(b"%PDF"):
        return "pdf"
    if start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return "html"
    if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "bytes"
    return "large" if path.stat().st_size > TEXT_SIZE else "text"


def _zipped(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            if "xl/workbook.xml" in names:
                return "xlsm" if "xl/vbaProject.bin" in names else "xlsx"
            if "xl/workbook.bin" in names:
                return "xlsb"
            return "ods" if "content.xml" in names else "zip"
    except Exception:  # a damaged zip file makes zipfile raise errors of many kinds
        raise Refused([Problem(path.name, 0, "", workbooks.REASONS["broken"])]) from None


def _compound(path: Path) -> str:
    """The kind of an Office file of the old form, told by the names of the streams in it."""
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "encrypted"
    return "xls" if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")) else "ole"


def _text(path: Path) -> Sheet:
    """A text file, whatever parts its cells: the sign that parts most rows into the same number of cells."""
    text, remark = _decoded(path)
    try:
        delimiter = max(DELIMITERS, key=lambda sign: _regular(text, sign))
        rows = list(_rows(text, delimiter))
    except csv.Error as error:
        raise Refused([Problem(path.name, 0, "", f"is not CSV ({error}); save it again as CSV UTF-8")]) from None
    if len(rows) > TEXT_ROWS:
        raise Refused([Problem(path.name, 0, "", f"has more than {TEXT_ROWS} rows; send the table alone")])
    return Sheet(path.name, "", [cells for _, cells in rows], lines=[line for line, _ in rows], remarks=remark)


def _decoded(path: Path) -> tuple[str, list[str]]:
    content = path.read_bytes()
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text, remark = content.decode("utf-16" if utf16 else "utf-8-sig"), []
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
        remark = ["the file is not UTF-8; it was read as Western European (Windows-1252)"]
    if "\0" in text or "\ufffd" in text:
        raise Refused([Problem(path.name, 0, "", "holds signs that are no text; save it again as CSV UTF-8")])
    return text, remark


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with the number of the line that it ends on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for _, cells in zip(range(TEXT_ROWS + 1), (cells for cells in reader if any(map(str.strip, cells))), strict=False):
        yield reader.line_num, cells


def _regular(text: str, delimiter: str) -> tuple[int, int]:
    head = text[:100_000].splitlines()[:60]
    counts = Counter(len(cells) for cells in csv.reader(head, delimiter=delimiter) if len(cells) > 1)
    return max(((rows, cells) for cells, rows in counts.items()), default=(0, 0))
