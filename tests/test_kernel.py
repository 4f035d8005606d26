"""One report in a process of its own: what takes too long, dies or errs is told with its cell, and nothing of it stays behind."""

import asyncio
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from nbformat import v4, write

from conftest import ROOT
from jamsostek.publish import apart, inputs, kernel, place, run
from jamsostek.publish.task import Failed, Limits, Made, Task
from jamsostek.publish.wanted import Report

DATA = ROOT / "data/simulated"
PARAMETERS = '"""Parameters."""\ndata = region = period = lang = out = ""'
WHO = "import os, pathlib\nwith (pathlib.Path(out).parents[6] / 'pids').open('a') as file: print(os.getpid(), os.getppid(), file=file)"
KERNEL = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}
FEW = Limits(report=60, cell=0.5)


class Sent(str):
    """A text that changes the environment of the process that it is sent to."""

    def __reduce__(self):
        return _set, (str(self),)


def _set(told: str) -> str:
    name, _, value = told.partition("=")
    os.environ[name] = value
    return told


class Endless(tuple):
    """Formats of which the first never ends."""

    def __iter__(self):
        time.sleep(600)


def task(folder: Path, *cells: str, limits: Limits = FEW, formats: tuple = (), why: str = "") -> Task:
    """The task of a report with a notebook of such cells, each cell below the parameters and one that tells who runs it."""
    code = [v4.new_code_cell(source) for source in (PARAMETERS, WHO, *cells)]
    code[0].metadata["tags"] = ["parameters"]
    folder.mkdir(parents=True, exist_ok=True)
    write(v4.new_notebook(cells=code, metadata=KERNEL), folder / "small.ipynb")
    report = Report(DATA, folder / "small.ipynb", "1704", "2024-11", "id", formats)
    return Task(report, folder / "reports", {}, why, limits, ())


def failed(asked: Task) -> Failed:
    with apart.ended_with():
        result = run.make(asked)
    assert isinstance(result, Failed)
    return result


def pids(asked: Task) -> list[int]:
    return [int(pid) for pid in (asked.out.parent / "pids").read_text().split()]


def alive(pid: int) -> list[psutil.Process]:
    """The process, if it still runs; one that has ended may wait for a parent to take note."""
    try:
        found = psutil.Process(pid)
        return [] if found.status() == psutil.STATUS_ZOMBIE else [found]
    except psutil.NoSuchProcess:
        return []


@pytest.fixture(autouse=True)
def nothing_stays(tmp_path: Path) -> Iterator[None]:
    """Kernels and the processes of reports are gone when there is a result."""
    yield
    told = tmp_path / "pids"
    begun = told.read_text().split() if told.exists() else []
    assert psutil.wait_procs([found for pid in begun for found in alive(int(pid))], timeout=3)[1] == []


@pytest.fixture(scope="module", autouse=True)
def _loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The fork server has started, so that no test measures that."""
    with apart.ended_with():
        first = run.make(task(tmp_path_factory.mktemp("first"), "1", limits=Limits()))
    assert isinstance(first, Made), first.failure.reason


def sources(result: Failed) -> list[str]:
    """The cells of the half-run notebook that have run."""
    half_run = place.half_run(result)
    assert half_run
    return [cell.source for cell in half_run.cells if cell.cell_type == "code" and cell.get("execution_count")]


@pytest.mark.parametrize(
    "code",
    ["import time; time.sleep(600)", "sum(range(10**12))", "while True:\n    try: time.sleep(600)\n    except: 0"],
)
def test_cell_that_takes_too_long_is_named_with_its_limit(tmp_path, code):
    begun = time.monotonic()
    result = failed(task(tmp_path, "import time; print('before')", code, "print('after')"))
    assert time.monotonic() - begun < 20
    assert result.failure.reason == "the cell took longer than 0.5 s (cell 5)"
    assert (result.failure.cell, result.failure.source, result.failure.attempts) == (5, code, 1)
    assert "import time; print('before')" in sources(result)


def test_report_that_takes_too_long_is_named_with_its_limit(tmp_path):
    cells = ["import time; time.sleep(0.7)"] * 5
    result = failed(task(tmp_path, *cells, limits=Limits(report=1.5, cell=60)))
    assert result.failure.reason.startswith("the report took longer than 1.5 s (cell ")
    assert result.failure.cell in (5, 6)


def test_export_that_hangs_is_ended_and_its_notebook_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(run, "EXPORT", 3)
    result = failed(task(tmp_path, "print('done')", limits=Limits(report=5, cell=5), formats=Endless(("html",))))
    assert (result.failure.reason, result.failure.cell) == ("the report took longer than 8 s", None)
    assert "print('done')" in sources(result)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os; os._exit(3)", "the kernel died (cell 5)"),
        ("import ctypes; ctypes.string_at(0)", "the kernel died (cell 5)"),
        ("1 / 0", "ZeroDivisionError: division by zero (cell 5)"),
        ("raise SystemExit(3)", "SystemExit: 3 (cell 5)"),
        ("import sys; sys.exit(0)", "RuntimeError: the notebook ended before its last cell (cell 5)"),
        ("def half(:", "SyntaxError: invalid syntax"),
    ],
)
def test_what_dies_or_errs_in_a_cell_is_not_tried_again(tmp_path, code, reason):
    result = failed(asked := task(tmp_path, "print('before')", code, "print('after')"))
    assert result.failure.reason.startswith(reason)
    assert (result.failure.cell, result.failure.source, result.failure.attempts) == (5, code, 1)
    assert len(pids(asked)) == 2
    assert "print('before')" in sources(result) and "print('after')" not in sources(result)


def test_process_that_is_lost_is_told(tmp_path):
    result = failed(task(tmp_path, "os.kill(os.getppid(), 9); import time; time.sleep(60)", limits=Limits(60, 60)))
    assert result.failure.reason == "the report's process ended without a result (exit code -9)"


def dying(folder: Path, times: int) -> Sent:
    """IPython's folder, of which the first kernels die as they start."""
    startup = folder / "ipython/profile_default/startup"
    startup.mkdir(parents=True)
    (startup / "00-die.py").write_text(
        f"import os, pathlib\nstarts = pathlib.Path({str(folder / 'starts')!r})\n"
        f"starts.open('a').write('x')\nif starts.stat().st_size <= {times}: os._exit(1)\n"
    )
    return Sent(f"IPYTHONDIR={folder / 'ipython'}")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    found: list[float] = []
    monkeypatch.setattr(run.time, "sleep", found.append)
    return found


def test_kernel_that_dies_at_start_is_tried_three_times_with_a_pause(tmp_path, pauses):
    result = failed(task(tmp_path, "1", why=dying(tmp_path, 9)))
    assert (result.failure.reason, result.failure.attempts) == ("the kernel died at start, 3 times", 3)
    assert (tmp_path / "starts").read_text() == "xxx"
    assert pauses == [1, 2]


def test_kernel_that_starts_at_last_makes_the_report(tmp_path, pauses):
    with apart.ended_with():
        assert isinstance(run.make(task(tmp_path, "1", why=dying(tmp_path, 2))), Made)
    assert (tmp_path / "starts").read_text() == "xxx"


def test_nothing_begins_once_the_run_is_stopped(tmp_path):
    with apart.ended_with():
        pass
    result = run.make(task(tmp_path, "1"))
    assert isinstance(result, Failed) and result.failure.reason == "the run was stopped"
    with apart.ended_with():
        assert isinstance(run.make(task(tmp_path, "1")), Made)


def test_library_other_than_that_of_the_run_is_told(tmp_path):
    asked = task(tmp_path, "print('done')")
    with apart.ended_with():
        good = run.make(replace(asked, inputs={"library": inputs.library()}))
    assert isinstance(good, Made), good.failure.reason
    result = failed(replace(asked, inputs={"library": "another"}))
    assert result.failure.reason.startswith("RuntimeError: the library was changed since this process")


def test_kernel_that_says_nothing_died_at_start(monkeypatch):
    async def silent(*_: object, **__: object) -> None:
        raise TimeoutError

    client = kernel.PromptClient()
    monkeypatch.setattr(client, "kernel_info", silent)
    monkeypatch.setattr(client, "get_iopub_msg", silent)
    with pytest.raises(kernel.DiedAtStart):
        asyncio.run(client.wait_for_ready(1))
