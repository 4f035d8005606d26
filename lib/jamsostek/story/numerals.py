"""Numbers as they are read in Indonesian or English, each with the value that it stands for."""

import math
from typing import Any

import pandas as pd
from babel import numbers

SIZES = {
    10**12: {"id_ID": "triliun", "en_GB": "trillion"},
    10**9: {"id_ID": "miliar", "en_GB": "billion"},
    10**6: {"id_ID": "juta", "en_GB": "million"},
}


class Shown(str):
    """A text as it is shown that remembers the number it stands for: `Shown("22,50%", 0.225, "percent")`.

    `value` is None where there is no number, and is in percentage points where `kind` is points; a fraction is kept to twelve digits,
    since processors differ in the last ones. `status` says what a mark in the text, or its wording, stands for.
    """

    __slots__ = ("kind", "status", "value")
    value: int | float | None
    kind: str
    status: str

    def __new__(cls, text: str, value: Any = None, kind: str = "", status: str = "") -> "Shown":
        shown = super().__new__(cls, text)
        shown.value = _exact(value) if pd.notna(value) and math.isfinite(value) else None
        shown.kind, shown.status = kind, status
        return shown


def _exact(value: Any) -> int | float:
    return int(value) if float(value).is_integer() else float(f"{value:.12g}")


def marked(text: str, mark: str, status: str) -> Shown:
    """A text, number or not, with the mark of its status."""
    known = shown(text)
    return Shown(text + mark, known.value, known.kind, status)


def shown(text: str) -> Shown:
    """The text as it is shown; one that is not a number has no value."""
    return text if isinstance(text, Shown) else Shown(text)


def people(locale: str, count: Any) -> Shown:
    text = "–" if pd.isna(count) else numbers.format_decimal(int(count), locale=locale).replace("-", "−")
    return Shown(text, count, "people")


def short(locale: str, count: Any) -> str:
    """A number of people as it is read aloud: three significant figures, in millions from a million on."""
    if pd.isna(count) or abs(count) < 1000:
        return people(locale, count)
    if abs(count) >= 999_500:
        return f"{decimal(locale, count / 10**6)} {SIZES[10**6][locale]}"
    step = 10 ** (math.floor(math.log10(abs(count))) - 2)
    return people(
        locale, math.floor(count / step + 0.5) * step
    )  # a half up, as readers do; round() goes to even digits


def percent(locale: str, share: Any, digits: int = 2) -> Shown:
    pattern = "#,##0." + "0" * digits if digits else "#,##0"
    text = (
        "–" if pd.isna(share) else numbers.format_percent(round(float(share), digits + 2), f"{pattern}%", locale=locale)
    )
    return Shown(text, share, "percent")


def points(locale: str, difference: Any, sign: bool = True) -> Shown:
    """A difference of shares in percentage points; without `sign` only a minus is shown, never a plus."""
    if pd.isna(difference):
        return Shown("–")
    pattern = "+#,##0.00;-#,##0.00" if sign else "#,##0.00"
    value = 100 * float(difference)
    return Shown(numbers.format_decimal(value, pattern, locale=locale).replace("-", "−"), value, "points")


def rupiah(locale: str, amount: Any) -> Shown:
    """Money as it is read aloud: three significant figures and the name of their size, whole rupiah below a million."""
    if pd.isna(amount):
        return Shown("–")
    size = next((size for size in SIZES if float(amount) >= 0.9995 * size), 1)
    text = f"Rp{decimal(locale, float(amount) / size)} {SIZES.get(size, {}).get(locale, '')}".strip()
    return Shown(text, amount, "rupiah")


def decimal(locale: str, number: Any) -> Shown:
    """A number with three significant figures, all of them where it has more before the decimal mark."""
    if pd.isna(number):
        return Shown("–")
    digits = max(0, 2 - math.floor(math.log10(abs(number)))) if number else 0
    text = numbers.format_decimal(round(float(number), digits), "#,##0.###", locale=locale).replace("-", "−")
    return Shown(text, number, "decimal")
