"""Whole reports in their place; whatever stops a run leaves the last good ones as they were."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from . import languages, manifest
from .task import Failed, Made
from .wanted import Report

if TYPE_CHECKING:
    from nbformat import NotebookNode

STAGING, OLD = ".staging", ".old"


def aside(report: Report, out: Path) -> Path:
    """A new folder for a report in the making, on the same disk as its place."""
    folder = out / STAGING / report.folder / f"{report.name}.{uuid4().hex}"
    folder.mkdir(parents=True)
    return folder


def settle(report: Report, made: Path, entry: Mapping[str, object], out: Path) -> None:
    """Puts a whole report, which lies aside, in its place: the folder is replaced at once, with the other reports that it held."""
    target, name = out / report.folder, report.name
    kept = {other: entry for other, entry in manifest.read(target).items() if other != name}
    for file in _staying(target, kept, name):
        if not (made / file).exists():
            (made / file).parent.mkdir(exist_ok=True)
            shutil.copy2(target / file, made / file)
    manifest.write(made, languages.linked(made, {**kept, name: entry}))
    target.parent.mkdir(parents=True, exist_ok=True)
    old = made.with_name(made.name + OLD)
    if target.exists():
        target.rename(old)
    try:
        made.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _staying(target: Path, kept: Mapping[str, Mapping], name: str) -> Iterable[str]:
    """The files of the other reports in a folder, whole or failed."""
    yield from {file for entry in kept.values() for file in entry["files"] if (target / file).is_file()}
    yield from (path.name for path in target.glob("*.failed.*") if not path.name.startswith(f"{name}.failed."))


def recover(out: Path) -> None:
    """Clears what an earlier run left: half-made reports go, and a folder that was just being replaced comes back."""
    staging = out / STAGING
    for old in staging.glob(f"*/*/*/*{OLD}"):
        target = out / old.parent.relative_to(staging)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            old.rename(target)
    shutil.rmtree(staging, ignore_errors=True)


def half_run(result: Made | Failed) -> "NotebookNode | None":
    """The notebook of a report that was not made, as far as it came; none where it did not begin or cannot be read."""
    import nbformat  # slow to import, and seldom of use

    if result.aside is None:
        return None
    try:
        return nbformat.read(result.aside / f"{result.task.report.name}.ipynb", as_version=4)
    except (OSError, ValueError):
        return None
