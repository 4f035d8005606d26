"""Which month a table is of: as asked for, and as its titles, its header and the name of its sheet say."""

from collections.abc import Callable

from ..problems import Problem
from . import periods
from .headings import Header, above


def as_of(header: Header, period: str) -> tuple[str, list[Problem]]:
    """The month of a table; a problem where what is asked for and what is said differ, or where neither names one."""
    titles = {(row, column): text for row, column, text in above(header)}
    named = {(0, 0): header.sheet.name}  # which counts where no title names a month
    months = _by(periods.months, titles) or _by(periods.months, named)
    months |= {month: (header.top, column) for column, month in header.months.items() if column in header.fields}
    years = _by(periods.years, titles) or _by(periods.years, named)
    if not period:
        return _alone(header, [month for month in months if len(month) == 7])
    said = months or years
    if not said or any(period.startswith(one) for one in said):
        return period, []
    other, place = next(iter(said.items()))
    cure = f"give --as-of {other}, or ask" if len(other) == 7 else "ask"
    says = f"names {other}, not {period}: {cure} the office which month the figures are of"
    return period, [header.sheet.problem(place, says, titles.get(place, "")[:80])]


def _by(read: Callable[[str], list[str]], texts: dict[tuple[int, int], str]) -> dict[str, tuple[int, int]]:
    """What is read from texts, with the place of each."""
    return {one: place for place, text in texts.items() for one in read(text)}


def _alone(header: Header, months: list[str]) -> tuple[str, list[Problem]]:
    """The one month that is said, where none is asked for."""
    if len(months) == 1:
        return months[0], []
    cure = f"names {' and '.join(sorted(months))}" if months else "names no month"
    place = header.sheet.named("titles")
    return "", [Problem(header.sheet.file, 0, place, f"{cure}: say which month with --as-of YYYY-MM")]
