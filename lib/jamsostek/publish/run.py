"""Runs notebooks and puts whole reports in place; what fails leaves the last good report as it was."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from traitlets.config import Config

from . import cells, languages, manifest, workbook
from .exporters import HTMLReport, PDFReport
from .wanted import Report

STAGING, OLD = ".staging", ".old"
EXPORTERS = {"html": HTMLReport, "pdf": PDFReport}


@dataclass(frozen=True)
class Made:
    """A whole report, still aside: where it lies and what the manifest says of it."""

    report: Report
    aside: Path
    entry: Mapping[str, object]


@dataclass(frozen=True)
class Failure:
    """A report that was not made, and why, in a line or two."""

    report: Report
    reason: str


def make(report: Report, out: Path) -> Made | Failure:
    """Runs and exports one report aside; a failure, whatever it is, leaves the half-run notebook beside the last good report."""
    aside = out / STAGING / report.folder / report.name
    aside.mkdir(parents=True)
    try:
        return Made(report, aside, _made(report, aside))
    except Exception as error:
        failure = Failure(report, _reason(error))
        _keep_half_run(failure, aside, out / report.folder)
        return failure


def _made(report: Report, aside: Path) -> Mapping[str, object]:
    inputs = manifest.inputs(report)  # before the run: what changes while it runs makes it stale
    executed = aside / f"{report.name}.ipynb"
    values = {"data": str(report.data), "region": report.region, "period": report.period, "lang": report.lang}
    clean = _without_traces(_executed(report.notebook, executed, {**values, "out": str(aside / "tables")}), report)
    nbformat.write(clean, executed)
    if book := workbook.of(clean, report.name):
        (aside / f"{report.name}.xlsx").write_bytes(book)
    for kind in report.formats:
        content, _ = EXPORTERS[kind]().from_notebook_node(clean, {"metadata": {"name": report.name}, "book": book})
        (aside / f"{report.name}.{kind}").write_bytes(content.encode() if isinstance(content, str) else content)
    files = manifest.files(aside, [path for path in aside.rglob("*") if path.is_file()])
    return {"inputs": inputs, "cover": cells.given(clean), "files": files}


def _executed(notebook: Path, into: Path, values: Mapping[str, str]) -> NotebookNode:
    """The notebook after its run; a kernel talks over sockets in a folder of its own, so that no two want the same port."""
    with tempfile.TemporaryDirectory(prefix="jamsostek-") as sockets:
        local = {"transport": "ipc", "ip": str(Path(sockets, "kernel"))} if os.name == "posix" else {}
        return papermill.execute_notebook(
            notebook,
            into,
            values,
            progress_bar=False,
            request_save_on_cell_execute=False,
            autosave_cell_every=0,
            shutdown_kernel="immediate",
            config=Config(KernelManager=local),
        )


def _without_traces(notebook: NotebookNode, report: Report) -> NotebookNode:
    """The notebook without times, random names and this machine's folders, so that the same input gives the same bytes."""
    told = manifest.parameters(report)
    for cell in notebook.cells:
        cell.metadata = {name: value for name, value in cell.metadata.items() if name == "tags"}
        if "outputs" in cell:  # warnings name files of this machine
            cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell.id, cell.source = (
                "injected-parameters",
                "\n".join(f"{name} = {value!r}" for name, value in told.items()),
            )
    notebook.metadata["papermill"] = {"parameters": told}
    return notebook


def _reason(error: Exception) -> str:
    if isinstance(error, PapermillExecutionError):
        return f"{error.ename}: {error.evalue} (cell {error.exec_count})"
    return f"{type(error).__name__}: {error}"


def _keep_half_run(failure: Failure, aside: Path, target: Path) -> None:
    name = failure.report.name
    target.mkdir(parents=True, exist_ok=True)
    (target / f"{name}.failed.txt").write_text(failure.reason + "\n", encoding="utf-8")
    if (aside / f"{name}.ipynb").is_file():
        (aside / f"{name}.ipynb").replace(target / f"{name}.failed.ipynb")


def settle(made: Made, out: Path) -> None:
    """Puts a whole report in its place: the folder is replaced at once, with the other reports that it held."""
    target, name = out / made.report.folder, made.report.name
    kept = {other: entry for other, entry in manifest.read(target).items() if other != name}
    for file in _staying(target, kept, name):
        if not (made.aside / file).exists():
            (made.aside / file).parent.mkdir(exist_ok=True)
            shutil.copy2(target / file, made.aside / file)
    manifest.write(made.aside, languages.linked(made.aside, {**kept, name: made.entry}))
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(made.aside.with_name(name + OLD))
    made.aside.rename(target)


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
            old.rename(target)
    shutil.rmtree(staging, ignore_errors=True)
