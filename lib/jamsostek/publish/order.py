"""What was asked for on the command line, and what came of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from . import record
from .failure import Failure
from .mail import Delivery
from .task import Limits, Made
from .wanted import Narrowing

DONE, PROBLEMS, FAILED, STOPPED = 0, 1, 3, 143  # the last is what a shell says of SIGTERM


@dataclass(frozen=True)
class Order:
    """What was asked for on the command line; no `data` is every collection, `jobs` 0 one for each processor."""

    data: Path | None
    narrowing: Narrowing
    out: Path
    jobs: int = 0
    cluster: str = ""
    force: bool = False
    limits: Limits = field(default_factory=Limits)

    def options(self) -> dict[str, str | int | bool | None]:
        """What was asked for, by name, as a record tells it."""
        asked = {name: value for name, value in vars(self.narrowing).items() if value}
        named = {name: ",".join(value) if isinstance(value, tuple) else value for name, value in asked.items()}
        here = {
            "data": self.data.name if self.data else None,
            "jobs": self.jobs,
            "cluster": bool(self.cluster),
            "force": self.force,
        }
        return {**here, **named}


@dataclass
class Outcome:
    """What came of a run so far."""

    asked: int = 0
    good: int = 0
    made: list[Made] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    unwritten: list[str] = field(default_factory=list)
    interrupted: bool = False

    @property
    def code(self) -> int:
        """The exit code; data that cannot be used come before reports and mail, which they keep from being made."""
        if self.interrupted:
            return STOPPED
        return PROBLEMS if self.problems else FAILED if self.failures or self.unwritten else DONE

    def told(self) -> list[str]:
        """What went wrong, a line each."""
        return [*self.problems, *(f"failed: {each.report}: {each.reason}" for each in self.failures), *self.unwritten]


def recorded(order: Order, outcome: Outcome, delivery: Delivery, started: datetime) -> record.Record:
    """What a run that ends now tells machines."""
    finished, failures = datetime.now(UTC), outcome.failures
    done = {"asked": outcome.asked, "made": len(outcome.made), "good": outcome.good, "failed": len(failures)}
    return record.Record(
        started=started,
        finished=finished,
        seconds=round((finished - started).total_seconds(), 2),
        options=order.options(),
        counts=record.Counts(**done),
        made=[
            record.Made(report=str(each.task.report), seconds=each.seconds, cells=each.cells, why=each.task.why)
            for each in outcome.made
        ],
        failed=[record.Failed.of(each, order.out) for each in failures],
        problems=outcome.problems,
        stopped=[line for line in outcome.unwritten if line not in delivery.problems],
        mail=record.Mail(sent=delivery.sent, waiting=delivery.waiting, problems=list(delivery.problems)),
        interrupted=outcome.interrupted,
        exit_code=outcome.code,
    )
