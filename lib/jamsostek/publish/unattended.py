"""One run, with nobody watching: what is due is made, and what was done or failed is told to those who have to know."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from jamsostek.data import DataError

from . import apart, failure, index, mail, place, plan, progress, record
from .order import FAILED, PROBLEMS, Order, Outcome, recorded
from .task import Failed, Made
from .usage import UsageError

LOCK = ".lock"


def run(order: Order) -> int:
    """Makes what is due and tells what came of it; returns the exit code.

    Raises UsageError where something is asked for that is not there, where `out` is a file or another run is writing there.
    """
    settings = mail.settings(os.environ, Path.cwd())
    for name in os.environ.keys() - mail.without_secrets(os.environ).keys():
        del os.environ[name]  # no notebook, and no process that this one starts, can read it there
    started, outcome = datetime.now(UTC), Outcome()
    try:
        alone = _alone(order.out)
    except Unwritable as error:  # nobody else would tell of it
        mail.post(order.out, settings, problems=[str(error)])
        raise
    with alone:
        try:
            with _stoppable():
                _make(order, outcome, settings)
        except DataError as error:
            if error.exit_code != PROBLEMS:  # no data folder: wrong usage
                raise
            outcome.problems = [str(problem) for problem in error.problems]
        except _Stopped:
            outcome.interrupted = True
        except Exception as error:
            if hasattr(error, "exit_code"):  # wrong usage, which only the terminal is told
                raise
            outcome.unwritten.append(f"stopped: {_said(error)}")
        return _tell(order, outcome, settings, started)


class Unwritable(Exception):
    """The folder of reports cannot be written; the text says which and why."""

    exit_code = FAILED


def _alone(out: Path) -> AbstractContextManager:
    """Keeps other runs out of a folder of reports until it is left, however that comes; raises UsageError or Unwritable."""
    if out.is_file():
        raise UsageError(f"out: {out} is a file, not a folder")
    try:
        out.mkdir(parents=True, exist_ok=True)
        return FileLock(out / LOCK, timeout=0).acquire()
    except Timeout:
        raise UsageError(f"{out}: another run is writing reports here") from None
    except (OSError, NotImplementedError) as error:  # the latter where a network folder knows no locks
        raise Unwritable(f"out: no report can be written to {out}: {getattr(error, 'strerror', error)}") from None


class _Stopped(BaseException):
    """Somebody told the run to stop."""


@contextmanager
def _stoppable() -> Iterator[None]:
    """Raises _Stopped where somebody tells the run to stop; told twice, it ends at once."""

    def stop(*_: object) -> None:
        for told, handler in before.items():
            signal.signal(told, handler)
        raise _Stopped

    before = {told: signal.signal(told, stop) for told in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for told, handler in before.items():
            signal.signal(told, handler)


def _make(order: Order, outcome: Outcome, settings: mail.Settings | None) -> None:
    place.recover(order.out)
    due = plan.due(order)
    outcome.asked, outcome.good = due.asked, due.asked - len(due.tasks)
    outcome.problems += due.problems
    if not due.tasks:
        return
    from . import several  # slow to import, and of no use where nothing is due

    index.outdate(order.out)
    results = several.each(due.tasks, jobs=order.jobs, cluster=order.cluster)
    try:
        with apart.ended_with(), closing(results):
            for result in progress.shown(results, len(due.tasks)):
                if _settled(result, order.out, outcome):
                    mail.remember(order.out, settings, result.task.report)
    finally:
        place.recover(order.out)


def _settled(result: Made | Failed, out: Path, outcome: Outcome) -> bool:
    """Puts a report in its place, or what is known of its failure beside the last good one; whether it was made."""
    try:
        if isinstance(result, Made):
            place.settle(result.task.report, result.aside, result.entry, out)
            outcome.made.append(result)
            return True
        failed = result.failure
    except OSError as error:
        failed = failure.of(result.task.report, error)
    outcome.failures.append(failed)
    failure.keep(failed, place.half_run(result), out / failed.report.folder)
    return False


def _tell(order: Order, outcome: Outcome, settings: mail.Settings | None, started: datetime) -> int:
    """Tells the list of reports, readers and keeper, run.json and the terminal what came of a run; returns the exit code."""
    if index.is_outdated(order.out):
        outcome.unwritten += _unwritten(index.FILE, index.write, order.out)
    reports, problems = [each.task.report for each in outcome.made], [*outcome.problems, *outcome.unwritten]
    delivery = mail.post(order.out, settings, made=reports, failures=outcome.failures, problems=problems)
    outcome.unwritten += delivery.problems
    outcome.unwritten += _unwritten(index.RECORD, record.write, order.out, recorded(order, outcome, delivery, started))
    progress.sum_up(len(outcome.made), outcome.good, order.out)
    for line in outcome.told():
        progress.say(line, stderr=True)
    return outcome.code


def _unwritten(name: str, write: Callable[..., None], *arguments: object) -> list[str]:
    """Writes and returns nothing, or why that was not possible."""
    try:
        write(*arguments)
    except OSError as error:
        return [f"not written: {name}: {error.strerror or error}"]
    return []


def _said(error: Exception) -> str:
    """What the system says of an error, and the name of the file that it is about; an error of another kind is named."""
    if not isinstance(error, OSError):
        return f"{type(error).__name__}: {error}"
    return ": ".join(filter(None, [error.strerror or str(error), Path(error.filename or "").name]))
