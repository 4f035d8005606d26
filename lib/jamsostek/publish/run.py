"""Makes one report aside, in a process of its own: runs the notebook, exports it; what fails is told, not raised."""

import logging
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import nbformat
import papermill
from jupyter_client.manager import AsyncKernelManager
from nbclient.exceptions import DeadKernelError
from nbclient.util import run_sync
from nbformat import NotebookNode
from papermill.engines import NBClientEngine, papermill_engines
from papermill.exceptions import PapermillExecutionError

from . import apart, cells, failure, inputs, kernel, manifest, place, traces, workbook
from .exporters import ready
from .failure import Failure
from .task import Failed, Limits, Made, Task
from .wanted import Report

ATTEMPTS, PAUSE = 3, 1.0  # how often a kernel may start, and seconds between
EXPORT = 120  # seconds that may pass beyond the limit of a report while it is exported


def make(task: Task) -> Made | Failed:
    """One report, made aside; a kernel that dies at start is tried again, an error in a cell is not."""
    apart.prepare(task.collections)
    try:
        return _tried(task, place.aside(task.report, task.out))
    except OSError as error:
        return Failed(task, failure.of(task.report, error))


def _tried(task: Task, aside: Path) -> Made | Failed:
    for attempt in range(1, ATTEMPTS + 1):
        with tempfile.TemporaryDirectory(prefix="jamsostek-") as sockets:
            try:
                done = apart.call(_made, (task, aside, sockets), task.limits.report + EXPORT)
            except apart.Ended as error:
                return Failed(task, Failure(task.report, str(error), attempts=attempt), aside)
        if done:
            return done
        if attempt < ATTEMPTS:
            time.sleep(PAUSE * attempt)
    reason = f"the kernel died at start, {ATTEMPTS} times"
    return Failed(task, Failure(task.report, reason, attempts=ATTEMPTS))


def _made(asked: tuple[Task, Path, str]) -> Made | Failed | None:
    """The report or why there is none; None where the kernel died at start."""
    task, aside, sockets = asked
    start, clock, notebook = time.monotonic(), _Clock(task.limits), None
    try:
        forked = kernel.Forked(sockets) if apart.can_fork() else None  # first of all, while there is but one thread
        apart.end_with_parent()
        logging.disable()  # what papermill would say is said by the failure
        if task.inputs.get("library", inputs.library()) != inputs.library():
            raise RuntimeError(
                "the library was changed since this process, or worker of a cluster, began; start it again"
            )
        notebook = _executed(task, aside, clock, kernel.manager(forked, sockets))
        took = sum(cell.metadata.papermill.duration or 0 for cell in notebook.cells if "papermill" in cell.metadata)
        entry = _exported(task, traces.removed(notebook, task.report), aside)
        return Made(task, aside, entry, seconds=round(time.monotonic() - start, 2), cells=round(took, 2))
    except kernel.DiedAtStart:
        return None
    except Exception as error:
        return Failed(task, _failure(task.report, error, clock, exported=notebook is not None), aside)


class _Clock:
    """How long each cell may take; it is asked before the cell runs, and says afterwards whether that was too long."""

    def __init__(self, limits: Limits) -> None:
        self.limits, self.end = limits, time.monotonic() + limits.report
        self.number, self.source, self.until = 0, "", self.end

    def __call__(self, cell: NotebookNode) -> float:
        now = time.monotonic()
        self.number, self.source = self.number + 1, cell.source
        self.until = min(now + self.limits.cell, max(self.end, now + 0.1))
        return self.until - now

    def ran_out(self) -> str:
        """Which limit the last cell went beyond; empty where it kept to them."""
        if time.monotonic() < self.until:
            return ""
        whole = self.until >= self.end
        what, limit = ("the report", self.limits.report) if whole else ("the cell", self.limits.cell)
        return f"{what} took longer than {limit:g} s"


class _Engine(NBClientEngine):
    """papermill's own engine, which keeps the notebook also where the kernel is lost in the middle."""

    @classmethod
    def execute_managed_notebook(cls, nb_man, kernel_name, *, half_run, **options):
        try:
            return super().execute_managed_notebook(nb_man, kernel_name, **options)
        except Exception:
            nbformat.write(nb_man.nb, half_run)
            raise


papermill_engines.register("jamsostek", _Engine)


def _executed(task: Task, aside: Path, clock: _Clock, manager: AsyncKernelManager) -> NotebookNode:
    """The notebook after its run."""
    report, file = task.report, aside / f"{task.report.name}.ipynb"
    values = {"data": str(report.data), "region": report.region, "period": report.period, "lang": report.lang}
    run_sync(manager.start_kernel)()
    try:
        notebook = papermill.execute_notebook(
            report.notebook,
            file,
            {**values, "out": str(aside / "tables")},
            engine_name="jamsostek",
            km=manager,
            half_run=file,
            timeout_func=clock,
            interrupt_on_timeout=True,
            error_on_timeout={"ename": "TimeoutError", "evalue": "", "traceback": []},
            progress_bar=False,
            request_save_on_cell_execute=False,
        )
    finally:
        run_sync(manager.provisioner.kill)()  # type: ignore[union-attr]
    if any(cell.cell_type == "code" and not cell.execution_count for cell in notebook.cells):
        raise RuntimeError("the notebook ended before its last cell")  # papermill takes sys.exit(0) for success
    return notebook


def _exported(task: Task, notebook: NotebookNode, aside: Path) -> Mapping[str, object]:
    """Writes what a report consists of and returns what the manifest says of it."""
    name = task.report.name
    nbformat.write(notebook, aside / f"{name}.ipynb")
    if book := workbook.of(notebook, name):
        (aside / f"{name}.xlsx").write_bytes(book)
    for kind in task.report.formats:
        content, _ = ready(kind).from_notebook_node(notebook, {"metadata": {"name": name}, "book": book})
        (aside / f"{name}.{kind}").write_bytes(content.encode() if isinstance(content, str) else content)
    files = manifest.files(aside, [path for path in aside.rglob("*") if path.is_file()])
    return {"inputs": task.inputs, "cover": cells.given(notebook), "files": files}


def _failure(report: Report, error: Exception, clock: _Clock, *, exported: bool) -> Failure:
    """Why a report was not made: a limit, an error in a cell, or one of its export, which no cell is to blame for."""
    told = failure.of(report, error)
    if exported or not clock.number:
        return told
    reason, trace = told.reason, told.trace
    if isinstance(error, PapermillExecutionError):
        reason, trace = f"{error.ename}: {error.evalue}", "\n".join(error.traceback)
    # A kernel's death is noticed late, and no limit is to blame for it.
    reason = "the kernel died" if isinstance(error, DeadKernelError) else clock.ran_out() or reason
    reason = f"{reason} (cell {clock.number})"
    return replace(told, reason=reason, trace=trace, cell=clock.number, source=clock.source)
