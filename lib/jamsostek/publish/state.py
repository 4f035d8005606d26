"""Whether a report is made, stale, missing or failed, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from . import index, manifest
from .inputs import Told, differences, few
from .wanted import Report


@dataclass(frozen=True)
class State:
    """Whether a report is made, stale, missing or failed, why it is not made, and what it would be made from now.

    stale: what it was made from has changed; missing: it was never made, or one of its files is gone; failed: its last run failed,
    whether an earlier report is still there or not. All but made are due.
    """

    report: Report
    inputs: Told
    name: str
    why: str = ""

    @property
    def due(self) -> bool:
        return self.name != "made"


def of(asked: Iterable[tuple[Report, Told]], out: Path) -> list[State]:
    """The state below `out` of each report, given what it would be made from now."""
    return [_of(report, inputs, out / report.folder) for report, inputs in asked]


def _of(report: Report, inputs: Told, folder: Path) -> State:
    entry = manifest.read(folder).get(report.name)
    if (reason := folder / f"{report.name}{index.FAILED}").is_file():
        return State(report, inputs, "failed", _first_line(reason))
    if entry is None:
        return State(report, inputs, "missing", "never made")
    if gone := [name for name in entry.get("files", {}) if not (folder / name).is_file()]:
        return State(report, inputs, "missing", f"{few(gone)} {'is' if len(gone) == 1 else 'are'} gone")
    why = differences(entry.get("inputs", {}), inputs)
    return State(report, inputs, "stale" if why else "made", why)


def _first_line(file: Path) -> str:
    return next(iter(file.read_text(encoding="utf-8", errors="replace").splitlines()), "")
