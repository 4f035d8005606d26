"""The figures of a table, cell by cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..problems import Problem
from .headings import Header
from .numerals import LETTERS, Unclear, count, machine_written, number
from .rows import Row
from .sheets import Sheet

Place = tuple[int, int]


@dataclass(frozen=True)
class Amounts:
    """The figure of each cell, nothing where the office has none; cells whose formula has no stored result; and what is no figure."""

    values: Mapping[Place, int | None]
    unstored: frozenset[Place]
    problems: Sequence[Problem]


def amounts(header: Header, rows: Sequence[Row]) -> Amounts:
    """The figures of rows in all columns that the layout names, as counts."""
    sheet, values, unstored, problems = header.sheet, {}, set(), []
    for column in header.fields:
        machine = machine_written([sheet.text(row.row, column) for row in rows])
        for place in ((row.row, column) for row in rows):
            if sheet.cell(*place) in sheet.formulas:
                unstored.add(place)
                continue
            try:
                values[place] = amount(sheet, place, machine=machine, unit=header.layout.unit)
            except Unclear as reason:
                problems.append(sheet.problem(place, str(reason), _shown(sheet.text(*place))))
    figures = {row.row for row in rows if row.kind == "region"}
    needed = [place for place in sorted(unstored) if place[0] in figures and place[1] not in header.sums]
    return Amounts(values, frozenset(unstored), problems + [_unstored(sheet, place) for place in needed])


def amount(sheet: Sheet, place: Place, *, machine: bool = False, unit: int = 1) -> int | None:
    """The count in a cell, nothing where it says that there is none; raises Unclear for what is no count."""
    cell = sheet.cell(*place)
    if cell in sheet.errors:
        raise Unclear("holds an error such as #REF!; mend its formula and save the workbook again")
    found = number(sheet.value(*place), percent=cell in sheet.percent, machine=machine)
    return None if found is None else int(count(found)) * unit


def _unstored(sheet: Sheet, place: Place) -> Problem:
    return sheet.problem(
        place, "is a formula without a stored result; open the workbook, let it calculate, and save it again"
    )


def _shown(text: str) -> str:
    """The text of a cell that should be a number, unless it is words, which may name a person."""
    return text if re.search(r"\d", text) and sum(map(str.isalpha, text)) <= LETTERS else ""
