"""What a run says on the terminal: how far it is, what came of it, what went wrong."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

Result = TypeVar("Result")


def shown(results: Iterable[Result], total: int) -> Iterator[Result]:
    """The results, while a bar shows how many there are; no bar where there is nothing to wait for."""
    if not total:
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        yield from bar.track(results, total=total, description="reports")


def sum_up(made: int, good: int, out: Path) -> None:
    """Says how many reports were made and how many still good."""
    say(f"{made} made, {good} still good; see {out / 'index.html'}")


def say(line: str, *, stderr: bool = False) -> None:
    """A line as it is, for people or, on stderr, of what went wrong."""
    Console(stderr=stderr).print(line, highlight=False, markup=False, soft_wrap=True)
