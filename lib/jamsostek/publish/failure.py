"""A report that was not made: what is kept of it beside the last good one, and the page that says so."""

import traceback
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from . import index, manifest, traces
from .wanted import Report

if TYPE_CHECKING:
    from nbformat import NotebookNode

PAGE, HALF_RUN, REASON = index.OF_FAILURE


@dataclass(frozen=True)
class Failure:
    """A report that was not made, and why, in a line; `cell` and `source` where a cell is the reason.

    Neither `reason` nor `trace` names a folder of this machine, whatever they are given.
    """

    report: Report
    reason: str
    cell: int | None = None
    source: str = ""
    trace: str = ""
    attempts: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "reason", traces.line(traces.shortened(self.reason)))
        object.__setattr__(self, "trace", traces.shortened(self.trace))


def of(report: Report, error: Exception) -> Failure:
    """The failure that an error outside a cell means; one of the system brings its own words and the file's name."""
    named = Path(getattr(error, "filename", None) or "").name
    said = getattr(error, "strerror", None) or f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    return Failure(report, f"{said}: {named}" if named else said, trace=trace)


def keep(failure: Failure, half_run: "NotebookNode | None", folder: Path) -> None:
    """Leaves the reason, a page and the half-run notebook in a folder of reports, each whole or as it was before.

    What cannot be written, on a full disk say, is left out: the failure itself is told by the run.
    """
    import nbformat  # both are slow to import, and of no use where nothing fails

    from . import cells

    name = failure.report.name
    clean = traces.removed(half_run, failure.report) if half_run else None
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    _put(folder / (name + REASON), _told(failure))
    if clean:
        _put(folder / (name + HALF_RUN), nbformat.writes(clean))
    else:  # an earlier failure's would tell of another run
        with suppress(OSError):
            (folder / (name + HALF_RUN)).unlink(missing_ok=True)
    _put(folder / (name + PAGE), page(failure, cells.given(clean) if clean else {}, folder))


def _put(path: Path, text: str) -> None:
    aside = path.with_suffix(".aside")
    try:
        aside.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _told(failure: Failure) -> str:
    """The failure as plain text: the reason in the first line, then what else is known of it."""
    where = f"cell {failure.cell}, " if failure.cell else ""
    parts = [failure.reason, f"{where}attempts: {failure.attempts}", failure.source, failure.trace]
    return "\n\n".join(part.rstrip() for part in parts if part) + "\n"


def page(failure: Failure, cover: Mapping, folder: Path) -> str:
    """The page that says what failed and what to do, in both languages; `cover` is as far as the run came, or empty."""
    report, entry = failure.report, manifest.read(folder).get(failure.report.name, {})
    good = [file for file in entry.get("files", {}) if file in (f"{report.name}.html", f"{report.name}.pdf")]
    files = [report.name + ending for ending in (HALF_RUN, REASON)]
    told = {
        "failure": failure,
        "report": report,
        "name": report.notebook.stem,
        "cover": entry.get("cover", {}) | cover,
        "good": good if entry and manifest.whole(folder, entry) else [],
        "files": [file for file in files if (folder / file).is_file()],
    }
    return index.environment().get_template("failure.html.j2").render(told)
