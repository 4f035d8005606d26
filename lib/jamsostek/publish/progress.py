"""Makes what is due, several reports at a time, and shows how far it is."""

import os
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout
from joblib import Parallel, delayed
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from . import index, run, state
from .run import Failure
from .usage import UsageError
from .wanted import Report


def make(reports: Sequence[Report], out: Path, *, jobs: int = 0, force: bool = False) -> list[Failure]:
    """Makes the reports that are due, writes the index and returns what failed; `jobs` 0 is one for each processor.

    Raises UsageError where `out` is a file or another run is writing there.
    """
    if out.exists() and not out.is_dir():
        raise UsageError(f"out: {out} is a file, not a folder")
    out.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(out / ".lock", timeout=0):
            run.recover(out)
            due = [report for report in reports if force or state.of(report, out) != "made"]
            failures = _made(due, out, jobs or os.cpu_count() or 1) if due else []
            run.recover(out)
            index.write(out)
    except Timeout:
        raise UsageError(f"{out}: another run is writing reports here") from None
    _sum_up(len(reports) - len(due), len(due) - len(failures), out)
    return failures


def _made(due: Sequence[Report], out: Path, jobs: int) -> list[Failure]:
    """Made in threads: the kernels are processes of their own, this process only waits and exports."""
    work = Parallel(n_jobs=jobs, prefer="threads", return_as="generator_unordered")
    failures = []
    with _bar() as bar:
        for result in bar.track(
            work(delayed(run.make)(report, out) for report in due), total=len(due), description="reports"
        ):
            if isinstance(result, Failure):
                failures.append(result)
            else:
                run.settle(result, out)
    return failures


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True))


def _sum_up(good: int, made: int, out: Path) -> None:
    Console().print(
        f"{made} made, {good} still good; see {out / 'index.html'}", highlight=False, markup=False, soft_wrap=True
    )
