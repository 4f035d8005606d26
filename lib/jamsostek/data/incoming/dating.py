"""Which month a table is of: as asked for, and as its titles, its header and the name of its sheet say."""

from ..problems import Problem
from . import periods
from .headings import Header, above


def as_of(header: Header, period: str) -> tuple[str, list[Problem]]:
    """The month of a table; a problem where what is asked for and what is said differ, or where neither names one."""
    places = _said(header)
    months = {month: place for place, text in places.items() for month in periods.months(text)}
    months |= {month: (header.top, column) for column, month in header.months.items() if column in header.fields}
    years = {year: place for place, text in places.items() for year in periods.years(text)}
    if not period:
        return _alone(header, [month for month in months if len(month) == 7])
    said = months or years
    if not said or any(period.startswith(one) for one in said):
        return period, []
    other, place = next(iter(said.items()))
    cure = f"give --as-of {other}, or ask" if len(other) == 7 else "ask"
    says = f"names {other}, not {period}: {cure} the office which month the figures are of"
    return period, [header.sheet.problem(place, says, places.get(place, "")[:80])]


def _said(header: Header) -> dict[tuple[int, int], str]:
    """Titles by place; the name of the sheet stands for its first cell where nothing is there."""
    titles = {(row, column): text for row, column, text in above(header)}
    return {(0, 0): header.sheet.name} | titles


def _alone(header: Header, months: list[str]) -> tuple[str, list[Problem]]:
    """The one month that is said, where none is asked for."""
    if len(months) == 1:
        return months[0], []
    cure = f"names {' and '.join(sorted(months))}" if months else "names no month"
    place = header.sheet.named("titles")
    return "", [Problem(header.sheet.file, 0, place, f"{cure}: say which month with --as-of YYYY-MM")]
