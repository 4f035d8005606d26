"""Months and years in the words of titles and headers, Indonesian and English."""

import re
from functools import cache

NAMES = (
    "januari|january|jan", "februari|pebruari|february|feb|peb", "maret|march|mar", "april|apr", "mei|may", "juni|june|jun",
    "juli|july|jul", "agustus|august|agt|ags|agu|aug", "september|sept|sep", "oktober|october|okt|oct",
    "november|nopember|nov|nop", "desember|december|des|dec",
)  # fmt: skip
MONTHS = {name: month for month, names in enumerate(NAMES, 1) for name in names.split("|")}
YEAR = r"((?:19|20)\d\d)"
NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))
WRITTEN = re.compile(rf"\b({NAMED})\b\.?(?: |-|/|'|’|:|,|tahun\b)*{YEAR}\b", re.IGNORECASE)
SHORT = re.compile(rf"\b({NAMED})\.?(?: |-|/|'|’)+(\d\d)\b(?!\d|[-/.:]\d|\s+(?:19|20)\d\d)", re.IGNORECASE)  # Des-24
NUMBERED = re.compile(rf"\b{YEAR}[-/.]?(0[1-9]|1[0-2])\b(?![-/]?\d{{4}})|\b(0[1-9]|1[0-2])[-/.]{YEAR}\b")
PRINTED = re.compile(r"\b(dicetak|cetak|diunduh|diperbarui|printed|downloaded)\b", re.IGNORECASE)


def months(text: str) -> list[str]:
    """The months that a text names, as YYYY-MM; empty where it names none, or only when it was printed."""
    if PRINTED.search(text):
        return []
    named = [f"{year}-{MONTHS[name.lower()]:02}" for name, year in WRITTEN.findall(text)]
    short = [f"20{year}-{MONTHS[name.lower()]:02}" for name, year in SHORT.findall(text)]
    numbered = [f"{y1 or y2}-{m1 or m2}" for y1, m1, m2, y2 in NUMBERED.findall(text)]
    return [*dict.fromkeys(named + short + numbered)]


def years(text: str) -> list[str]:
    """The years that a text names; those of laws and of printing are none."""
    said = re.sub(rf"(?i)\b(inpres|perpres|permen\w*|pp|uu|perda|pergub|nomor|no\.?)\b[^,;]*?{YEAR}", "", text)
    return [] if PRINTED.search(text) else re.findall(rf"\b{YEAR}\b", said)


@cache
def whole(text: str) -> str:
    """The month or year that a text is, and nothing besides: YYYY-MM, YYYY or empty text."""
    if re.fullmatch(YEAR, text):
        return text
    for pattern in (WRITTEN, NUMBERED):
        if pattern.fullmatch(text):
            return months(text)[0]
    day = re.fullmatch(rf"(\d{{1,2}}) ({WRITTEN.pattern})|({YEAR}-\d\d)-\d\d", text, re.IGNORECASE)
    return months(text)[0] if day and months(text) else ""
