"""How the cells of a table in our own form become text, by the kind of their column."""

import re
from collections.abc import Callable, Sequence

from ..columns import DATE
from ..tables import TABLES
from . import periods
from .numerals import POINTS, Unclear, count, number
from .places import Places, listed
from .sheets import Sheet, Stamp, Value, cleaned

Reader = Callable[[Value], str]


def text(sheet: Sheet, place: tuple[int, int], read: Reader) -> tuple[str, str]:
    """A cell as text, or what is wrong with it."""
    cell, value = sheet.cell(*place), sheet.value(*place)
    if cell in sheet.errors:
        return "", "holds an error such as #REF!; mend its formula and save the workbook again"
    if cell in sheet.formulas:
        return "", "is a formula without a stored result; open the workbook, let it calculate, and save it again"
    if cell in sheet.zeros and isinstance(value, float):
        value = cleaned(value).zfill(sheet.zeros[cell])
    if cell in sheet.percent and isinstance(value, float):
        value = f"{value * 100:.10g}%".replace(".", ",")
    try:
        return read(value) if cleaned(value) else "", ""
    except Unclear as reason:
        return "", str(reason)


def reader(table: str, name: str, known: Places, *, own: bool) -> Reader:
    """How the cells of a column become text; `own` where the file is text in our own form, with decimal points."""
    kind = "region" if name == "region_code" else TABLES[table].columns[name].metadata["kind"]
    readers: dict[str, Reader] = {
        "region": lambda value: _region(value, known),
        "count": lambda value: "" if (found := number(value)) is None else count(found),
        "number": lambda value: _number(value, own=own),
        "choice": lambda value: _choice(value, TABLES[table].columns[name].metadata["choices"]),
        "code": cleaned,
        "month": _month,
        "year": _date,
        "date": _date,
    }
    return readers.get(kind, lambda value: value if isinstance(value, str) else cleaned(value))


def _region(value: Value, known: Places) -> str:
    """A code, or a code and its name as the template offers it, or a name that only one region has."""
    text = cleaned(value)
    if re.fullmatch(r"\d\d\.\d\d", text) and known.by_code(text, "bps") != known.by_code(text, "kemendagri"):
        choices = listed(known, filter(None, (known.by_code(text, system) for system in ("bps", "kemendagri"))))
        raise Unclear(f"is written as Kemendagri does, but may be a code of BPS; write one of {choices}")
    code, _, label = text.partition(" ")
    if code := known.by_code(code, "bps"):
        if label and label != known.rows[code]["name"] and code not in known.named(label):
            raise Unclear(f"is not one region: {code} is {known.called(code)}; correct the code or the name")
        return code
    named = known.named(text)
    if len(named) != 1:
        choices = listed(known, named or known.near(text))
        says = "may be more than one region" if named else "is not a region of regions.csv"
        raise Unclear(f"{says}{f': choose one of {choices}' if choices else ''}")
    return named[0]


def _choice(value: Value, choices: Sequence[str]) -> str:
    """One of the choices, however its letters are written; what is none is left for the check of the table."""
    text = cleaned(value)
    return {choice.casefold(): choice for choice in choices}.get(text.casefold(), text)


def _number(value: Value, *, own: bool) -> str:
    """A number with a decimal point; a text file in our own form has it already."""
    if isinstance(value, str) and re.fullmatch(r"\d+\.\d+", text := cleaned(value)):
        if own:
            return text
        if POINTS.fullmatch(text):
            raise Unclear("can be read in two ways, as thousands or as a decimal; write 45,125 for a decimal")
    found = number(value)
    return "" if found is None else f"{found.value.normalize():f}"


def _month(value: Value) -> str:
    month = value.text[:7] if isinstance(value, Stamp) and value.kind == "date" else periods.whole(cleaned(value))
    if len(month) != 7:
        raise Unclear("is not a month; write YYYY-MM")
    return month


def _date(value: Value) -> str:
    """A year, a month or a day; what is none of them is left for the check of the table."""
    if isinstance(value, Stamp):
        return value.text[:10]
    text = cleaned(value)
    return text if re.fullmatch(DATE, text) else periods.whole(text) or text
