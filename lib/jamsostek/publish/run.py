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

from . import manifest
from .exporters import HTMLReport, PDFReport
from .wanted import Report

STAGING, WHOLE, OLD = ".staging", "whole", "old"
EXPORTERS = {"html": HTMLReport, "pdf": PDFReport}
COVER = "application/vnd.jamsostek.cover+json"


@dataclass(frozen=True)
class Failure:
    """A report that was not made, and why, in a line or two."""

    report: Report
    reason: str


def make(folder: Path, reports: Iterable[Report], out: Path) -> list[Failure]:
    """Makes the reports of one folder and puts the whole ones in place together; returns those that failed."""
    work, made, failures = out / STAGING / folder, {}, []
    for report in reports:
        piece = work / report.name
        piece.mkdir(parents=True)
        try:
            made[report.name] = _make(report, piece)
            shutil.copytree(piece, work / WHOLE, dirs_exist_ok=True)
        except Exception as error:  # whatever it is, the other reports are made, and this one is named
            failures.append(Failure(report, _reason(error)))
            _keep_half_run(report, piece, out / folder, failures[-1].reason)
    if made:
        _settle(work, out / folder, made)
    shutil.rmtree(work)
    return failures


def _make(report: Report, piece: Path) -> dict[str, object]:
    """Runs and exports one report into a folder of its own and returns its entry in the manifest."""
    executed = piece / f"{report.name}.ipynb"
    values = {
        "data": str(report.data),
        "region": report.region,
        "period": report.period,
        "lang": report.lang,
        "out": str(piece / "tables"),
    }
    clean = _without_traces(_executed(report.notebook, executed, values), report)
    nbformat.write(clean, executed)
    for kind in report.formats:
        content, _ = EXPORTERS[kind]().from_notebook_node(clean)
        (piece / f"{report.name}.{kind}").write_bytes(content.encode() if isinstance(content, str) else content)
    files = manifest.files(piece, [path for path in piece.rglob("*") if path.is_file()])
    return {"inputs": manifest.inputs(report), "cover": _cover(clean), "files": files}


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
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell.id, cell.source = (
                "injected-parameters",
                "\n".join(f"{name} = {value!r}" for name, value in told.items()),
            )
    notebook.metadata["papermill"] = {"parameters": told}
    return notebook


def _cover(notebook: NotebookNode) -> Mapping[str, object]:
    """What the notebook's cover says; empty where it has none."""
    return next(
        (
            output.data[COVER]
            for cell in notebook.cells
            for output in cell.get("outputs", [])
            if COVER in output.get("data", {})
        ),
        {},
    )


def _reason(error: Exception) -> str:
    if isinstance(error, PapermillExecutionError):
        return f"{error.ename}: {error.evalue} (cell {error.exec_count})"
    return f"{type(error).__name__}: {error}"


def _keep_half_run(report: Report, piece: Path, target: Path, reason: str) -> None:
    """Lays the half-run notebook and the error beside the last good report."""
    target.mkdir(parents=True, exist_ok=True)
    (target / f"{report.name}.failed.txt").write_text(reason + "\n", encoding="utf-8")
    if (piece / f"{report.name}.ipynb").is_file():
        (piece / f"{report.name}.ipynb").replace(target / f"{report.name}.failed.ipynb")


def _settle(work: Path, target: Path, made: Mapping[str, Mapping]) -> None:
    """Puts the whole reports in the place of the old folder, together with the old folder's other reports."""
    whole, old = work / WHOLE, work / OLD
    kept = {name: entry for name, entry in manifest.read(target).items() if name not in made}
    stays = {file for entry in kept.values() for file in entry["files"]}
    stays |= {path.name for path in target.glob("*.failed.*") if path.name.split(".failed.")[0] not in made}
    for file in stays:
        if not (whole / file).exists():
            (whole / file).parent.mkdir(exist_ok=True)
            shutil.copy2(target / file, whole / file)
    manifest.write(whole, {**kept, **made})
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(old)
    whole.rename(target)


def recover(out: Path) -> None:
    """Clears what a killed run left: half-made reports go, and a folder that was just being replaced comes back."""
    staging = out / STAGING
    for old in staging.glob(f"*/*/*/{OLD}"):
        target = out / old.parent.relative_to(staging)
        if not target.exists():
            old.rename(target)
    shutil.rmtree(staging, ignore_errors=True)
