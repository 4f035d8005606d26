"""Kinds of columns: what a cell must look like as text, and what it becomes once it is read.

A table is checked as text, before anything is converted, so that a problem can quote the cell as it stands in the file.
"""

from collections.abc import Callable, Sequence

import pandas as pd
from pandera.pandas import Check, Column

MONTH = r"\d{4}-(0[1-9]|1[0-2])"
DATE = rf"(\d{{4}}|{MONTH}|{MONTH}-(0[1-9]|[12]\d|3[01]))"


def _column(
    kind: str, title: str, definition: str, *, unit: str = "", optional: bool = False, checks: Sequence[Check] = ()
) -> Column:
    return Column(
        checks=list(checks),
        nullable=optional,
        title=title,
        description=definition,
        metadata={"kind": kind, "unit": unit},
    )


def _matches(pattern: str, error: str) -> Check:
    return Check(lambda cells: cells.str.fullmatch(pattern), error=error)


def text(
    title: str, definition: str = "", *, pattern: str = ".+", error: str = "is not valid", optional: bool = False
) -> Column:
    return _column("text", title, definition, optional=optional, checks=[_matches(pattern, error)])


def code(title: str, definition: str = "", *, optional: bool = False) -> Column:
    """A key into another table; whether it exists there is checked once all tables are read."""
    return _column("code", title, definition, optional=optional)


def choice(title: str, values: Sequence[str], definition: str = "", *, optional: bool = False) -> Column:
    """One of a few values, which stand in the metadata as well, for whoever offers them."""
    error = f"is not one of {', '.join(values)}"
    column = _column(
        "choice",
        title,
        definition or f"One of {', '.join(values)}.",
        optional=optional,
        checks=[Check.isin(list(values), error=error)],
    )
    column.metadata["choices"] = list(values)
    return column


def count(title: str, unit: str = "persons", definition: str = "", *, optional: bool = False) -> Column:
    checks = [_matches(r"-?\d{1,18}", "is not a whole number"), _matches(r"(?!-\d+$)[\s\S]*", "is below zero")]
    return _column("count", title, definition, unit=unit, optional=optional, checks=checks)


def number(
    title: str, unit: str, definition: str = "", *, at_most: float = float("inf"), optional: bool = False
) -> Column:
    checks = [
        _matches(r"-?\d+(\.\d+)?", "is not a number with a decimal point"),
        _matches(r"(?!-\d).*", "is below zero"),
        Check(lambda cells: ~(pd.to_numeric(cells, errors="coerce") > at_most), error=f"is more than {at_most:g}"),
    ]
    return _column("number", title, definition, unit=unit, optional=optional, checks=checks)


def year(title: str, definition: str = "") -> Column:
    return _column("year", title, definition, unit="YYYY", checks=[_matches(r"(19|20)\d\d", "is not a year")])


def month(title: str, definition: str = "", *, optional: bool = False) -> Column:
    check = _matches(MONTH, "is not a month written YYYY-MM")
    return _column("month", title, definition, unit="YYYY-MM", optional=optional, checks=[check])


def date(title: str, definition: str = "", *, optional: bool = False) -> Column:
    """A date as exact as the publisher gives it: a year, a month or a day; it stays text."""
    check = Check(_dates, error="is not a date written YYYY, YYYY-MM or YYYY-MM-DD")
    return _column("date", title, definition, unit="YYYY[-MM[-DD]]", optional=optional, checks=[check])


def _dates(cells: pd.Series) -> pd.Series:
    """Whether each cell is a date of the calendar: 2023-02-30 is not."""
    return cells.str.fullmatch(DATE) & pd.to_datetime(cells, format="ISO8601", errors="coerce").notna()


CONVERT: dict[str, Callable[[pd.Series], pd.Series]] = {
    "count": lambda cells: cells.astype("Int64"),
    "year": lambda cells: cells.astype("Int64"),
    "number": lambda cells: cells.astype("float64"),
    "month": lambda cells: _months(cells),
}


def _months(cells: pd.Series) -> pd.Series:
    """Months, each different one read only once."""
    places, months = pd.factorize(cells)
    return pd.Series(pd.PeriodIndex(months, freq="M").take(places, fill_value=pd.NaT), index=cells.index)


def converted(cells: pd.Series, column: Column) -> pd.Series:
    """The cells of a checked column in their working type; text, codes, choices and dates stay text."""
    return CONVERT.get(column.metadata["kind"], lambda unchanged: unchanged)(cells)
