"""Runs that nobody watches: told to stop, killed, on a full disk, in a folder that cannot be written or that goes away."""

import errno
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from filelock import FileLock

from conftest import COMMAND, ROOT, told
from jamsostek.publish import index, several

sys.path.append(str(ROOT / "tests/bench"))
import kills

ASKED = ("report", "--data", "data/simulated")
REPORTS = 8


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office whose eight small reports are made."""
    folder = kills.office(tmp_path_factory.mktemp("office"))
    kills.complete(folder)
    return folder


@pytest.fixture
def office(good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "office"
    shutil.copytree(good, folder)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def called(monkeypatch, capsys):
    """The command line in this process, where the fork server is there already: exit code, and what it says on both streams."""
    return lambda *options: told((*ASKED, *options), monkeypatch, capsys)


def reports(office: Path) -> dict[str, bytes]:
    """All files of the reports that lie in their place."""
    files = [path for path in (office / "reports/simulated").rglob("*") if path.is_file()]
    return {path.relative_to(office).as_posix(): path.read_bytes() for path in files if ".failed." not in path.name}


def slow(office: Path, code: str = "import time; time.sleep(60)") -> bytes:
    """Puts code, which takes long, into the last cell of the notebook; returns the notebook as it was."""
    path = office / "notebooks/small.ipynb"
    before = path.read_bytes()
    notebook = json.loads(before)
    notebook["cells"][-1]["source"] = code
    path.write_text(json.dumps(notebook), "utf-8")
    return before


def started(office: Path, **options) -> tuple[subprocess.Popen, list[psutil.Process]]:
    """A run whose reports have come to their last cell, and all the processes that belong to it."""
    run = subprocess.Popen(
        [COMMAND, *ASKED, "--jobs", "2"],
        cwd=office,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )
    end = time.monotonic() + 60
    while len(list(office.glob("reports/.staging/*/*/*/*/tables/*.csv"))) < 2:
        assert time.monotonic() < end and run.poll() is None
        time.sleep(0.05)
    time.sleep(0.3)
    return run, psutil.Process(run.pid).children(recursive=True)


def left_of(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Those that still run after three seconds."""
    running = psutil.wait_procs(processes, timeout=3)[1]
    return [each for each in running if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]


@pytest.mark.parametrize("told_to_stop", [signal.SIGTERM, signal.SIGINT])
def test_run_that_is_told_to_stop_says_so_and_leaves_what_is_good(office, told_to_stop):
    before = reports(office)
    slow(office)
    run, processes = started(office)
    assert len(processes) >= 5  # the fork server, two reports, two kernels
    run.send_signal(told_to_stop)
    out, err = run.communicate(timeout=20)
    assert (run.returncode, "Traceback" in err, "Aborted" in err) == (143, False, False), err
    assert out.startswith("0 made, 0 still good")
    record = json.loads((office / "reports/run.json").read_text("utf-8"))
    assert (record["interrupted"], record["exit_code"], record["counts"]["asked"]) == (True, 143, REPORTS)
    assert reports(office) == before
    assert not (office / "reports/.staging").exists()
    assert left_of(processes) == []


def test_run_that_is_killed_leaves_no_process_and_no_lock(office, called):
    before = reports(office)
    notebook = slow(office)
    run, processes = started(office)
    assert called()[:2] == (2, "")
    run.kill()
    run.wait()  # not for what still holds its output
    assert left_of(processes) == []
    assert reports(office) == before
    (office / "notebooks/small.ipynb").write_bytes(notebook)
    assert called()[0] == 0
    assert reports(office) == before
    assert not (office / "reports/.staging").exists()


def test_runs_killed_at_random_moments_lose_nothing():
    """Fifty of them on demand: `python tests/bench/kills.py 50`."""
    script = [sys.executable, ROOT / "tests/bench/kills.py", "2"]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("nothing lost\n")


def test_second_run_is_refused(office, called):
    with FileLock(office / "reports/.lock"):
        code, out, err = called("--force")
    assert (code, out, err) == (2, "", "reports: another run is writing reports here\n")


def small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_full_disk_is_told_and_leaves_what_is_good(office, called):
    """No file may grow beyond 20 kB, as on a disk that is full; a page of a report has more."""
    before = reports(office)
    done = subprocess.run(
        [COMMAND, *ASKED, "--force"], cwd=office, preexec_fn=small_files, capture_output=True, text=True, check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (3, False), done.stderr
    assert done.stderr.count("failed: simulated/") == REPORTS
    assert "File too large" in done.stderr
    assert reports(office) == before
    assert not (office / "reports/.staging").exists()
    assert called()[0] == 0  # what failed is due
    assert reports(office) == before
    assert not list((office / "reports").rglob("*.failed.*"))


def fails(monkeypatch: pytest.MonkeyPatch, name: str, where: Callable[[Path], bool]) -> None:
    """Lets an operation of paths fail as on a file system that has become read-only."""
    before = getattr(Path, name)

    def failing(self, *arguments, **options):
        if where(self):
            raise OSError(30, "Read-only file system", str(self))
        return before(self, *arguments, **options)

    monkeypatch.setattr(Path, name, failing)


@pytest.mark.parametrize("name", ["mkdir", "rename", "write_text"])
def test_folder_that_becomes_read_only_is_told_and_leaves_what_is_good(office, called, monkeypatch, name):
    before = reports(office)
    notebook = slow(office, "print('changed')")
    with monkeypatch.context() as patched:
        fails(patched, name, lambda path: "2024-11" in str(path))
        code, out, err = called()
    assert (code, "Traceback" in err) == (3, False), err
    assert err.count("Read-only file system") == REPORTS
    assert out.startswith("0 made")
    assert reports(office) == before
    (office / "notebooks/small.ipynb").write_bytes(notebook)
    assert called("--force")[0] == 0
    assert reports(office) == before


def test_folder_in_its_place_comes_back_where_the_new_one_cannot_take_it(office, called, monkeypatch):
    before = reports(office)
    with monkeypatch.context() as patched:
        fails(patched, "rename", lambda path: ".staging" in str(path) and path.suffix != ".old")
        assert called("--force")[0] == 3
    assert reports(office) == before


@pytest.mark.parametrize("name", ["index.html", "run.json"])
def test_page_or_record_that_cannot_be_written_is_told(office, called, monkeypatch, name):
    (office / "reports/index.html").unlink()
    fails(monkeypatch, "replace", lambda path: path.name == f".{name}")
    code, out, err = called()
    assert (code, err) == (3, f"not written: {name}: Read-only file system\n")
    assert out.startswith(f"0 made, {REPORTS} still good")


@pytest.mark.parametrize("name", ["nowhere/reports", "full"])
def test_folder_that_cannot_be_made_is_told(office, called, name):
    Path("nowhere").write_text("a file")
    Path("full").mkdir()
    Path("full/.lock").mkdir()
    code, out, err = called("--out", name)
    assert (code, out) == (3, "")
    assert err.startswith(f"out: no report can be written to {name}: ") and err.count("\n") == 1


def test_folder_that_goes_away_is_told_and_the_next_run_completes(office, called):
    before = reports(office)
    notebook = slow(office, f"import shutil; shutil.rmtree({str(office / 'reports')!r}, ignore_errors=True)")
    code, _, err = called()
    assert (code, "Traceback" in err) == (3, False), err
    assert "failed: simulated/" in err and "FileNotFoundError" in err
    (office / "notebooks/small.ipynb").write_bytes(notebook)
    assert called()[0] == 0
    assert reports(office) == before


def sitecustomize(office: Path, code: str) -> dict[str, str]:
    """The environment of a Python that runs some code as it starts, in every process of a run."""
    (office / "site").mkdir()
    (office / "site/sitecustomize.py").write_text(code, "utf-8")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(office / "site"), os.getenv("PYTHONPATH")]))}


def test_same_bytes_where_nothing_can_fork(office):
    """A system whose Python knows no fork server, such as Windows, starts a new process and a plain kernel."""
    before = reports(office)
    environment = sitecustomize(office, "from multiprocessing import reduction\nreduction.HAVE_SEND_HANDLE = False\n")
    one = (*ASKED, "--force", "--region", "1704", "--lang", "id")
    done = subprocess.run([COMMAND, *one], cwd=office, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert reports(office) == before


BROKEN = """import sys
class Broken:
    def find_spec(self, name, *_):
        if name == "jamsostek.measures.rounding":
            raise ERROR
sys.meta_path.insert(0, Broken())
"""


@pytest.mark.parametrize(
    "error", ["SyntaxError('invalid syntax', ('rounding.py', 3, 1, 'def'))", "ImportError('gone')"]
)
def test_library_that_cannot_be_loaded_is_told_by_the_cell_that_needs_it(office, error):
    slow(office, "import jamsostek.measures.rounding")
    done = subprocess.run(
        [COMMAND, *ASKED, "--region", "1704", "--lang", "id"],
        cwd=office,
        env=sitecustomize(office, BROKEN.replace("ERROR", error)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr, "Aborted" in done.stderr) == (3, False, False), done.stderr
    assert f"failed: simulated/1704/2024-11/small.id: {error.partition('(')[0]}: " in done.stderr
    assert "(cell 4)" in done.stderr


def test_what_nobody_thought_of_stops_the_run_in_a_line(office, called, monkeypatch):
    monkeypatch.setattr(several, "each", lambda *_, **__: (_ for _ in ()).throw(TypeError("no result")))
    code, _, err = called("--force")
    assert (code, err.replace("\n", "")) == (3, "stopped: TypeError: no result")
    assert json.loads((office / "reports/run.json").read_text("utf-8"))["stopped"] == ["stopped: TypeError: no result"]


def test_list_of_reports_that_could_not_be_written_is_written_by_the_next_run(office, called, monkeypatch):
    before = (office / "reports/index.html").read_bytes()
    shutil.rmtree(office / "reports/simulated/1704")
    with monkeypatch.context() as full:
        full.setattr(
            index, "environment", lambda: (_ for _ in ()).throw(OSError(errno.ENOSPC, "No space left on device"))
        )
        assert called()[0] == 3
    (office / "reports/index.html").write_text("old")
    assert called()[:1] == (0,)
    assert (office / "reports/index.html").read_bytes() == before
    assert not (office / "reports/.index.html").exists()
