"""Fields for numbers as people write them, in Indonesian or English; what was typed is never changed into another number."""

import re
from collections.abc import Callable
from typing import Any

import ipywidgets as widgets
from traitlets import CUnicode

from jamsostek.data.incoming.numerals import WRITTEN, Unclear, written
from jamsostek.data.incoming.sheets import cleaned
from jamsostek.story.language import Words

COMMA = re.compile(r"(\D*[1-9]\d{0,2}),(\d{3})")  # 15,000: an office may mean a decimal, a whole number has none
SUCH = 15_000  # an example, which shows how thousands are parted
PERCENT = re.compile(r"(\d+)(?:[.,](\d+))? ?(?:%|persen)?", re.IGNORECASE)


def whole(text: str) -> int | None:
    """The whole number that a text says, be its thousands parted by point, comma or space; None where it says none.

    >>> [whole(text) for text in ("15.000", "15,000", "Rp2 000 000", "1,5 juta", "6.5", "12?")]
    [15000, 15000, 2000000, 1500000, None, None]
    """
    text = COMMA.sub(r"\1.\2", text) if COMMA.fullmatch(text) else text
    try:
        found = written(text, machine=True) if WRITTEN.fullmatch(text) else None
    except Unclear:
        return None
    if not found or found.percent or found.value != found.value.to_integral_value():
        return None
    return int(found.value)


def percent(text: str) -> float | None:
    """The per cent that a text says, with point or comma before decimals; None where it says none.

    >>> [percent(text) for text in ("48,5", "48.5 %", "60", "-1")]
    [48.5, 48.5, 60.0, None]
    """
    found = PERCENT.fullmatch(text)
    return float(f"{found[1]}.{found[2] or 0}") if found else None


class Typed(widgets.Text):
    """A field for a whole number that keeps what was typed, and is empty for the usual number."""

    value = CUnicode().tag(sync=True)  # numbers may be set as well
    reads: Callable[[str], float | None] = staticmethod(whole)
    message = "explore-no-whole"

    def __init__(self, start: object, *, usual: int = 0, least: int = 0, most: int, **looks: Any) -> None:
        super().__init__(continuous_update=False, placeholder=str(usual), **looks)
        self.usual, self.least, self.most = usual, least, most
        self.value = str(start).removesuffix(".0")
        if self.number in (None, usual):
            self.value = ""

    @property
    def number(self) -> float | None:
        """What the field says, the usual number where it is empty; None where that is no number within the limits."""
        text = cleaned(self.value)
        number = self.reads(text) if text else self.usual
        return number if number is not None and self.least <= number <= self.most else None

    def wrong(self, words: Words) -> str:
        """What is wrong with what was typed and what would cure it, as a sentence."""
        such = words.people(self.usual or SUCH)
        limits = {"least": self.least, "most": self.most, "such": such}
        return words(self.message, label=self.description, typed=self.value, **limits)


class TypedPercent(Typed):
    """The same for a per cent."""

    reads = staticmethod(percent)
    message = "explore-no-percent"
