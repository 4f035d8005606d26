"""A report that is due, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .failure import Failure
from .wanted import Report


@dataclass(frozen=True)
class Limits:
    """Seconds that the notebook of a report, and each of its cells, may take."""

    report: float = 600
    cell: float = 120


@dataclass(frozen=True)
class Task:
    """A report that is due: where it goes, what it is made from, why it is made, and the collections that this run reads."""

    report: Report
    out: Path
    inputs: Mapping[str, object]
    why: str
    limits: Limits
    collections: tuple[Path, ...]


@dataclass(frozen=True)
class Made:
    """A whole report, still aside: where it lies, what the manifest says of it, how many seconds it took, and of these its cells."""

    task: Task
    aside: Path
    entry: Mapping[str, object]
    seconds: float
    cells: float


@dataclass(frozen=True)
class Failed:
    """A report that was not made: why, and where its half-run notebook lies, if it came to that."""

    task: Task
    failure: Failure
    aside: Path | None = None
