"""A problem of a data folder: where it stands, what stands there and what was expected."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LONGEST = 80  # signs of a value that are quoted: enough to find it


@dataclass(frozen=True, order=True)
class Problem:
    """One line for whoever has to mend the file: `participants.csv:12: participants: '12.5' is not a whole number`.

    >>> print(data.Problem("participants.csv", 12, "participants", "is not a whole number", "12.5"))
    participants.csv:12: participants: '12.5' is not a whole number
    """

    file: str
    line: int
    column: str
    expected: str
    value: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f"{self.column}: " if self.column else ""
        begin = self.value if len(self.value) <= LONGEST else f"{self.value[:LONGEST]}…"
        value = f"{begin!r} " if begin else ""
        return f"{place}: {column}{value}{self.expected}"


class DataError(Exception):
    """Raised when a collection cannot be used; its text has one line a problem.

    >>> data.load("publishd")
    Traceback (most recent call last):
        ...
    jamsostek.data.problems.NotACollection: publishd: is not a data folder: it has no collection.toml; did you mean 'published'?
    """

    exit_code = 1

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


class Refused(DataError):
    """Raised for a file that cannot be brought in; its problems stay in the order of the sheet, and of many the first are told.

    >>> problems = [data.Problem("sheet.xlsx", line, "people", "the cell is empty") for line in range(1, 13)]
    >>> print(str(data.Refused(problems)).splitlines()[-1])
    and 2 more problems
    """

    TOLD = 10

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        more = len(problems) - self.TOLD
        lines = [*map(str, problems[: self.TOLD]), *([f"and {more} more problems"] if more > 0 else [])]
        Exception.__init__(self, "\n".join(lines))


class NotACollection(DataError):
    """Raised where a data folder is named that is none."""

    exit_code = 2


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint for a mistyped name; empty where nothing known is near.

    >>> data.did_you_mean("bengkullu", ["bengkulu", "jambi"])
    "; did you mean 'bengkulu'?"
    """
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.7)
    return f"; did you mean '{near[0]}'?" if near else ""
