"""The cells of a workbook as JSON: runs in a process of its own, so that a hostile file can harm nothing but that.

Called by `workbooks`, without the project's packages: `python -I unpack.py FILE`. It tells values (calamine) and, of
workbooks of XML, what values alone do not tell: percentages, formulas without result, errors, what is hidden, comments.
"""

import contextlib
import datetime
import io
import json
import posixpath
import re
import sys
import zipfile
from xml.etree import ElementTree

import python_calamine

MEMORY, UNPACKED, AREA, DIGITS = 700_000_000, 120_000_000, 4_000_000, 16
EMPTY = re.compile(rb"<(?:\w+:)?(?:c|row)\b[^<>]*/>|<(?:\w+:)?row\b[^<>]*>\s*</(?:\w+:)?row>")
PERCENT = {9, 10}  # number formats that every workbook has


class Refused(Exception):
    """The workbook cannot be read; arguments: a reason, and the sheet and cell that it is about."""


def limit_memory() -> None:
    """Sets a limit where there is one to set: not on Windows."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def parts(package: zipfile.ZipFile) -> dict[str, str]:
    """The file inside the package that holds each sheet, by the sheet's name; empty where it is no workbook of XML."""
    if "xl/workbook.xml" not in package.namelist():
        return {}
    relations = ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
    found = {}
    for element in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():
        if local(element) == "sheet":
            target = targets.get(next((value for key, value in element.items() if key.endswith("}id")), ""), "")
            found[element.get("name", "")] = posixpath.normpath(posixpath.join("/xl", target))[1:]
    return found


def check_size(package: zipfile.ZipFile, sheets: dict[str, str]) -> None:
    """Refuses what unpacks to more than a table can need, before anything is unpacked."""
    members = package.infolist()
    largest = max(members, key=lambda member: member.file_size)
    names = {path: name for name, path in sheets.items()}
    if sum(member.file_size for member in members) > UNPACKED:
        raise Refused("large", names.get(largest.filename, ""), str(largest.file_size // 1_000_000))


def styles(package: zipfile.ZipFile) -> list[str]:
    """The format of each cell style, of those that show percentages only %."""
    if "xl/styles.xml" not in package.namelist():
        return []
    root = ElementTree.fromstring(package.read("xl/styles.xml"))
    own = {
        element.get("numFmtId"): element.get("formatCode", "") for element in root.iter() if local(element) == "numFmt"
    }
    formats = [element.get("numFmtId", "0") for group in root if local(group) == "cellXfs" for element in group]
    return ["%" if int(id_) in PERCENT or "%" in own.get(id_, "") else own.get(id_, "") for id_ in formats]


def marks(package: zipfile.ZipFile, path: str, styled: list[str]) -> dict:
    """What the XML of a sheet says besides values: for each kind of mark the cells that have it, and what is hidden."""
    found: dict = {"percent": [], "zeros": {}, "formulas": [], "errors": [], "hidden": []}
    last_row, last_column = 0, 0
    filled = EMPTY.sub(b"", EMPTY.sub(b"", package.read(path)))  # a million formatted empty cells are common
    for _, element in ElementTree.iterparse(io.BytesIO(filled)):
        name = local(element)
        if name == "row":
            row, column = note(element, styled, found)
            last_row, last_column = max(last_row, row), max(last_column, column)
            element.clear()
        elif name == "col" and element.get("hidden") in ("1", "true"):
            found["hidden"].append(f"column {letters(int(element.get('min', 1)))}")
    if last_row * last_column > AREA:
        raise Refused("far", "", f"{letters(last_column)}{last_row}")
    return found


def note(row: ElementTree.Element, styled: list[str], found: dict) -> tuple[int, int]:
    """Notes what is worth noting of the cells of a row; row and column of its last cell that holds something."""
    filled = [cell for cell in row if len(cell)]
    for cell in filled:
        place, style = cell.get("r", ""), int(cell.get("s", 0))
        kind = styled[style] if style < len(styled) else ""
        if kind == "%":
            found["percent"].append(place)
        elif kind and re.fullmatch("00+", kind):
            found["zeros"][place] = len(kind)
        if cell.get("t") == "e":
            found["errors"].append(place)
        if local(cell[0]) == "f" and not (len(cell) > 1 and cell[1].text):
            found["formulas"].append(place)
    if row.get("hidden") in ("1", "true") and filled:
        found["hidden"].append(f"row {row.get('r')}")
    return max((split(cell.get("r", "")) for cell in filled), default=(0, 0))


def split(place: str) -> tuple[int, int]:
    """Row and column of a cell, counted from 1: C5 is 5, 3; 0 where it does not say."""
    if not place:
        return 0, 0
    found = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", place)
    if not found:
        raise Refused("broken", "", "")
    letters = found[1][::-1]
    return int(found[2]), sum((ord(letter) - 64) * 26**power for power, letter in enumerate(letters))


def letters(column: int) -> str:
    return (letters((column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26)


def remarks(package: zipfile.ZipFile, sheets: set[str]) -> list[str]:
    """Texts outside the sheets, as in comments or behind pivot tables, that have as many digits as the number of a person."""
    names = [name for name in package.namelist() if name.endswith(".xml") and name not in sheets]
    elements = (element for name in names for _, element in ElementTree.iterparse(package.open(name)))
    texts = (text for element in elements for text in (element.text, element.get("v")) if text)
    return [text for text in texts if sum(sign.isdigit() for sign in text) >= DIGITS]


def plain(value: object) -> object:
    """A value that JSON can hold; a date or time as a list of its kind and its text."""
    if isinstance(value, (str, bool, float, int)):
        return value
    if isinstance(value, datetime.timedelta):
        return ["duration", str(value)]
    return ["time" if isinstance(value, datetime.time) else "date", str(value)]


def of_xml(path: str) -> tuple[dict[str, dict], list[str]]:
    """The marks of each sheet and the comments; none of a workbook of another format."""
    if not zipfile.is_zipfile(path):
        return {}, []
    with zipfile.ZipFile(path) as package:
        where, members = parts(package), set(package.namelist())
        check_size(package, where)
        styled = styles(package)
        noted = {}
        for name, part in where.items():
            try:
                noted[name] = marks(package, part, styled) if part in members else {}
            except Refused as reason:
                raise Refused(reason.args[0], name, reason.args[2]) from None
        return noted, remarks(package, set(where.values()))


def unpacked(path: str) -> dict:
    """Every sheet with its rows and marks."""
    noted, outside = of_xml(path)
    workbook = python_calamine.CalamineWorkbook.from_path(path)
    shown = python_calamine.SheetVisibleEnum.Visible
    visible = {sheet.name: sheet.visible == shown for sheet in workbook.sheets_metadata}
    sheets = []
    for name, sheet in ((name, workbook.get_sheet_by_name(name)) for name in workbook.sheet_names):
        rows = [[plain(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
        merged = sheet.merged_cell_ranges or []
        sheets.append({"name": name, "visible": visible[name], "rows": rows, "merged": merged, **noted.get(name, {})})
    return {"sheets": sheets, "remarks": outside}


def main(path: str) -> None:
    limit_memory()
    try:
        told = unpacked(path)
    except Refused as reason:
        told = {"refused": reason.args}
    except Exception as error:  # whatever a broken file makes a parser say is one refusal
        told = {"refused": ["memory" if isinstance(error, MemoryError) else "broken", "", ""]}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
