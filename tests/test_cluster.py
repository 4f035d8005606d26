"""Reports on a real Dask cluster of two workers on this machine: the same bytes as here, also where one of them is lost."""

import json
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from distributed import LocalCluster

from conftest import ROOT, jamsostek, told
from jamsostek.publish import run, several
from jamsostek.publish.task import Limits, Task
from jamsostek.publish.wanted import Report

sys.path.append(str(ROOT / "tests/bench"))
import kills

NOBODY = "tcp://127.0.0.1:9"


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that wants the profiles of two districts in both languages, as HTML and PDF."""
    folder = kills.office(tmp_path_factory.mktemp("office"))
    shutil.copy(ROOT / "notebooks/district.ipynb", folder / "notebooks")
    settings = folder / "data/simulated/collection.toml"
    text = settings.read_text("utf-8").replace('"small"', '"district"').replace('["html"]', '["html", "pdf"]')
    settings.write_text(text.replace(str(list(kills.REGIONS)), '["1701", "1704"]').replace("'", '"'), "utf-8")
    return folder


@pytest.fixture(scope="module")
def alone(office: Path) -> dict[str, str]:
    """The bytes of all reports, made one after the other."""
    made = kills.complete(office, "one", jobs=1)
    assert len([name for name in made if name.endswith(".pdf")]) == 4
    return made


def workers(cluster: LocalCluster) -> list[psutil.Process]:
    """The processes of the workers, which their nannies watch."""
    return [psutil.Process(nanny.pid) for nanny in cluster.workers.values()]


def test_same_bytes_of_two_at_a_time(office, alone):
    assert kills.complete(office, "two", jobs=2) == alone


def test_same_bytes_of_a_cluster_and_one_line_on_stdout(office, alone, cluster, capsys):
    assert kills.complete(office, "cluster", cluster=cluster.scheduler_address) == alone
    assert capsys.readouterr().out.replace("\n", "").startswith("4 made, 0 still good; see ")
    for worker in workers(cluster):  # both had something to do
        assert any("forkserver" in " ".join(child.cmdline()) for child in worker.children())


def test_run_completes_where_a_worker_is_killed(office, alone, cluster):
    lost, left = workers(cluster)[0], []

    def kill() -> None:
        while not [
            each for each in lost.children(recursive=True) if each.num_threads() > 1 and each.ppid() != lost.pid
        ]:
            time.sleep(0.01)
        left.extend(lost.children(recursive=True))
        lost.send_signal(signal.SIGKILL)

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    assert kills.complete(office, "lost", cluster=cluster.scheduler_address) == alone
    killer.join(1)
    assert len(left) > 2 and not lost.is_running()  # it was making a report
    running = psutil.wait_procs(left, timeout=3)[1]
    assert [each for each in running if each.is_running() and each.status() != psutil.STATUS_ZOMBIE] == []
    assert not (office / "lost/.staging").exists()


def test_address_where_nobody_answers_is_told(office):
    begun = time.monotonic()
    done = jamsostek("report", "--data", "data/simulated", "--out", "nobody", "--cluster", NOBODY, cwd=office)
    assert time.monotonic() - begun < 60
    assert (done.returncode, "Traceback" in done.stderr) == (3, False)
    assert f"stopped: no Dask scheduler answers at '{NOBODY}'" in done.stderr
    assert json.loads((office / "nobody/run.json").read_text("utf-8"))["exit_code"] == 3
    assert not (office / "nobody/.staging").exists()


def test_address_that_is_none_is_told(office, monkeypatch, capsys):
    monkeypatch.chdir(office)
    asked = ("report", "--data", "data/simulated", "--out", "nobody", "--cluster", "nonsense://")
    code, _, err = told(asked, monkeypatch, capsys)
    assert code == 3
    assert "stopped: no Dask scheduler answers at 'nonsense://'" in err


def test_cluster_that_falls_silent_is_told(office, cluster, monkeypatch):
    monkeypatch.setattr(run, "EXPORT", 0)
    monkeypatch.setattr(several, "WORKERS", 2)
    report = Report(office / "data/simulated", office / "notebooks/small.ipynb", "1704", "2024-11", "id", ())
    task = Task(report, office / "silent", {}, "", Limits(report=1), ())
    processes = workers(cluster)
    for each in processes:
        each.suspend()
    try:
        with pytest.raises(ConnectionError, match="no worker of the cluster has finished a report for 5 s"):
            list(several.each([task], jobs=0, cluster=cluster.scheduler_address))
    finally:
        for each in processes:
            each.resume()
