"""Numbers as Indonesian offices write them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from .sheets import Stamp, Value, cleaned

NIL = {"-", "–", "—", "−"}
MISSING = {"", "...", "…", "..", "n/a", "na", "n.a.", "n.a", "null", "nan"}
LETTERS = 8  # as many as stand in a number at most: "miliar" and "Rp"
SCALES = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12}
WRITTEN = re.compile(rf"(?:rp|idr)?\.? ?([-−–]? ?\d[\d., ]*)(?:,-)? ?({'|'.join(SCALES)})? ?(%|persen)?", re.IGNORECASE)
MARKS = re.compile(
    r"(?<=\d) ?(\*{1,3}\)?|[¹²³⁴⁵⁶⁷⁸⁹]+\)?|r\)?)$"
)  # of footnotes and, in BPS tables, of revised figures
POINTS = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?")  # 1.873.899 and 1.873,5
COMMAS = re.compile(r"[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?")  # 1,873,899: two marks are thousands in any country
SPACED = re.compile(r"[1-9]\d{0,2}( \d{3})+(,\d+)?")
PLAIN = re.compile(r"(0|[1-9]\d*)(,\d+)?")
MACHINE = re.compile(r"(0|[1-9]\d*)\.0")  # 299722.0, as programs write whole numbers


class Unclear(Exception):
    """The cell is no number, or may be two; the text says why and what would cure it."""


@dataclass(frozen=True)
class Number:
    """A number and whether it is written as a percentage: 50,88 % is 50.88 and a percentage."""

    value: Decimal
    percent: bool = False


def number(value: Value, *, percent: bool = False, machine: bool = False) -> Number | None:
    """The number in a cell, nothing where it says that there is none; raises Unclear where nobody can know.

    A dash is nil. `percent`: the cell is formatted as a percentage, so 0.5088 is 50.88. `machine`: 12.0 is 12, because a program
    wrote the whole column so.
    """
    if isinstance(value, Stamp):
        article = "a date" if value.kind == "date" else "a time"
        raise Unclear(
            f"is {article}, which Excel makes of a decimal; write the number again, 7,56 say, into a cell that is no date"
        )
    if isinstance(value, bool):
        raise Unclear("is true or false, not a number")
    if isinstance(value, (int, float)):
        exact = Decimal(repr(value))
        return Number(exact * 100 if percent else exact, percent)
    return written(cleaned(value), machine=machine)


def written(text: str, *, machine: bool = False) -> Number | None:
    """The number that a text says."""
    if text.casefold() in MISSING:
        return None
    if text in NIL:
        return Number(Decimal(0))
    text = MARKS.sub("", text)
    bracketed = re.fullmatch(r"\((.+)\)", text)
    parts = WRITTEN.fullmatch(bracketed[1] if bracketed else text)
    if not parts:
        raise Unclear("is not a number; write digits only, or ... where there is no figure")
    digits, scale, share = parts[1].replace("−", "-").replace("–", "-").strip(" ,"), parts[2], parts[3]
    minus = digits.startswith("-") != bool(bracketed)
    value = _digits(digits.lstrip("- "), machine) * 10 ** SCALES.get((scale or "").lower(), 0)
    return Number(-value if minus else value, bool(share))


def _digits(digits: str, machine: bool) -> Decimal:
    if POINTS.fullmatch(digits):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if SPACED.fullmatch(digits):
        return Decimal(digits.replace(" ", "").replace(",", "."))
    if COMMAS.fullmatch(digits):
        return Decimal(digits.replace(",", ""))
    if PLAIN.fullmatch(digits) and not re.fullmatch(r"[1-9]\d{0,2},\d{3}", digits):
        return Decimal(digits.replace(",", "."))
    if machine and MACHINE.fullmatch(digits):
        return Decimal(digits[:-2])
    if re.match(r"0\d", digits):
        raise Unclear("begins with a zero, as codes do and numbers do not; write the number without it")
    raise Unclear(
        "can be read in two ways, since point and comma part thousands here and decimals elsewhere; "
        "write 1.234 or 1234 for a whole number, 12,5 for a decimal"
    )


def count(found: Number) -> str:
    """A number as a count of persons or rupiah; raises Unclear where it is a share, a part of one, or below zero."""
    if found.percent:
        raise Unclear("is a percentage where a count is wanted; import the column of counts instead")
    if found.value != found.value.to_integral_value():
        raise Unclear(
            "is not a whole number: either a share where a count is wanted, or a mark that parts thousands was taken for a decimal "
            "mark; write the count with digits only"
        )
    if found.value < 0:
        raise Unclear("is below zero, which no count can be")
    if found.value >= 10**15:
        raise Unclear("is larger than any count")
    return str(int(found.value))


def machine_written(cells: list[str]) -> bool:
    """Whether a program wrote all numbers of a column, with .0 behind each."""
    numbers = [cell for cell in cells if cell.casefold() not in MISSING | NIL]
    return len(numbers) > 1 and all(MACHINE.fullmatch(cell) for cell in numbers)
