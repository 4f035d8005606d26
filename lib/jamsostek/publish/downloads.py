"""The tables of a report for those who compute with them: each as CSV, and what a page needs to hand them out."""

import csv
import io
import re
import tomllib
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jamsostek.story.tables.saved import no_formula

WORDS = Path(__file__).parent / "templates/workbook.toml"
# What neither XML nor UTF-8 can hold: control characters, halves of a pair, non-characters.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Value = str | Mapping[str, Any]


@cache
def words(lang: str) -> dict[str, Any]:
    """What workbooks and CSV say of themselves in a language."""
    return tomllib.loads(WORDS.read_text(encoding="utf-8"))[lang]


def plain(text: str) -> str:
    """The text with a replacement character for each sign that no file can hold."""
    return ILLEGAL.sub("\ufffd", text)


def shown(cell: Value) -> str:
    return plain(cell if isinstance(cell, str) else cell["text"])


def value(cell: Value) -> int | float | None:
    return None if isinstance(cell, str) else cell.get("value")


def columns(table: Mapping[str, Any], lang: str) -> list[tuple[str, list[Value]]]:
    """The columns of a table with their heads, each different; one with a status is followed by that status in words."""
    found: dict[str, list[Value]] = {}
    for place, head in enumerate(table["columns"]):
        cells = [row[place] for row in table["rows"]]
        found[distinct(" ".join(plain(head).split()), found)] = cells
        told = [_status(cell, lang) for cell in cells]
        if any(told):
            found[distinct(f"{words(lang)['status']}: {plain(head)}", found)] = told
    return list(found.items())


def distinct(name: str, known: Iterable[str]) -> str:
    """The name, or one with a sign more where it is known or empty: spreadsheets tell columns and tables apart by their names."""
    taken = {each.casefold() for each in known}
    while not name or name.casefold() in taken:
        name += "_"
    return name


def _status(cell: Value, lang: str) -> Value:
    status = "" if isinstance(cell, str) else cell.get("status", "")
    return words(lang)["statuses"].get(status, status)


def as_csv(table: Mapping[str, Any], lang: str) -> bytes:
    """The table as CSV (RFC 4180) that spreadsheets open right: marked as UTF-8, numbers as values, no text that would be run.

    A number that is missing is an empty cell. Simulated tables say so in a column of their own.
    """
    named = columns(table, lang)
    if table["notice"]:
        named.append((words(lang)["notice"], [table["notice"]] * len(table["rows"])))
    heads, cells = zip(*((head, _raw(cells)) for head, cells in named), strict=True)
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([map(no_formula, heads), *zip(*cells, strict=True)])
    return out.getvalue().encode("utf-8-sig")


def _raw(cells: Sequence[Value]) -> list[object]:
    """The values of a column of numbers, the texts of another."""
    numeric = any(value(cell) is not None for cell in cells)
    return ["" if numeric and shown(cell) == "–" else _unformatted(cell) for cell in cells]


def _unformatted(cell: Value) -> object:
    return no_formula(shown(cell)) if value(cell) is None else value(cell)


def csv_link(table: Mapping[str, Any], cover: Mapping[str, Any]) -> dict[str, str]:
    """Where a page finds a table as CSV, and under which name it is saved: 17-2025-12-tbl-bases.csv."""
    return link("text/csv;charset=utf-8", as_csv(table, cover["lang"]), named(cover, f"tbl-{table['name']}.csv"))


def link(mime: str, content: bytes, name: str) -> dict[str, str]:
    """A file that lies within the page: its address and its name."""
    return {"href": f"data:{mime};base64,{b64encode(content).decode()}", "name": name}


def named(cover: Mapping[str, Any], name: str) -> str:
    """A file name that says of which region and period it is, in letters that every system takes."""
    parts = [str(cover["region"]), str(cover["period"]), name]
    return re.sub(r"[^A-Za-z0-9.]+", "-", "-".join(filter(None, parts)))[-100:].strip("-.")
