"""The runner and the command line: what is due, what fails, what is killed, what is asked wrongly."""

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from conftest import COMMAND, ROOT, here, text_of, told
from jamsostek.publish import place

ONE = ("--data", "data/published", "--region", "17", "--period", "2025-12", "--lang", "id", "--notebook", "evaluation")


def state_of(folder: Path) -> dict[str, str]:
    """Hashes of all files of a folder by their path."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def break_notebook(project: Path, code: str) -> None:
    """Puts code into a cell in the middle of the evaluation."""
    path = project / "notebooks/evaluation.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    cell = next(cell for cell in notebook["cells"] if "tables.bases" in "".join(cell["source"]))
    cell["source"] = code
    path.write_text(json.dumps(notebook), encoding="utf-8")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one good report, made once."""
    out = tmp_path_factory.mktemp("good")
    done = here("report", *ONE, "--out", out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture
def made(project: Path, good: Path) -> Path:
    """A project with one good report."""
    shutil.copytree(good, project / "reports")
    return project


def test_report_is_made_once_and_again_when_its_data_change(made):
    folder = made / "reports/published/17/2025-12"
    assert "made    published/17/2025-12/evaluation.id\n" in here("status", *ONE[:6], cwd=made).stdout
    participants = made / "data/published/participants.csv"
    participants.write_text(participants.read_text("utf-8").replace("251000,1000", "252000,1000"), encoding="utf-8")
    lines = here("status", *ONE[:6], cwd=made).stdout
    assert "stale   published/17/2025-12/evaluation.id  participants changed\n" in lines
    assert "missing published/17/2025-12/evaluation.en  never made\n" in lines
    assert here("report", *ONE, cwd=made).stdout.startswith("1 made, 0 still good")
    assert "252.000" in (folder / "evaluation.id.html").read_text("utf-8")
    (folder / "evaluation.id.pdf").unlink()
    gone = "missing published/17/2025-12/evaluation.id  evaluation.id.pdf is gone\n"
    assert gone in here("status", *ONE[:6], cwd=made).stdout


def test_failed_report_leaves_the_last_good_one_and_says_why(made):
    folder = made / "reports/published/17/2025-12"
    good = state_of(folder)
    break_notebook(made, "raise ValueError('tidak ada')")
    done = here("report", *ONE, cwd=made)
    assert done.returncode == 3
    assert "failed: published/17/2025-12/evaluation.id: ValueError: tidak ada" in done.stderr
    assert "Traceback" not in done.stderr
    after = state_of(folder)
    assert set(after) - set(good) == {f"evaluation.id.failed.{kind}" for kind in ("html", "txt", "ipynb")}
    assert {name: after[name] for name in good} == good
    assert "(cell " in (folder / "evaluation.id.failed.txt").read_text("utf-8").splitlines()[0]
    half_run = json.loads((folder / "evaluation.id.failed.ipynb").read_text("utf-8"))
    assert "cakupan" in json.dumps(half_run["cells"])
    assert (
        "failed  published/17/2025-12/evaluation.id  ValueError: tidak ada" in here("status", *ONE[:6], cwd=made).stdout
    )
    assert not (made / "reports/.staging").exists()


def test_next_good_run_clears_the_failure(project):
    broken = (project / "notebooks/evaluation.ipynb").read_bytes()
    break_notebook(project, "1 / 0")
    assert here("report", *ONE, cwd=project).returncode == 3
    (project / "notebooks/evaluation.ipynb").write_bytes(broken)
    assert here("report", *ONE, cwd=project).returncode == 0
    assert not list((project / "reports").rglob("*.failed.*"))


def test_other_reports_of_the_folder_stay(made):
    assert here("report", *ONE[:6], "--lang", "en", *ONE[8:], cwd=made).returncode == 0
    folder = made / "reports/published/17/2025-12"
    assert {"evaluation.id.pdf", "evaluation.en.pdf"} <= set(state_of(folder))
    assert set(json.loads((folder / "manifest.json").read_text("utf-8"))["reports"]) == {
        "evaluation.id",
        "evaluation.en",
    }


def test_killed_run_leaves_the_last_good_report_and_the_next_run_completes(made):
    folder = made / "reports/published/17/2025-12"
    good = state_of(folder)
    process = subprocess.Popen(
        [COMMAND, "report", *ONE, "--force"], cwd=made, start_new_session=True, stderr=subprocess.DEVNULL
    )
    staging = made / "reports/.staging/published/17/2025-12"
    deadline = time.monotonic() + 60
    while not list(staging.glob("evaluation.id.*")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    time.sleep(1.5)  # in the middle of the notebook
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert list(staging.glob("evaluation.id.*"))
    assert state_of(folder) == good
    assert here("report", *ONE, "--force", cwd=made).returncode == 0
    assert state_of(folder) == good
    assert not (made / "reports/.staging").exists()


def test_folder_that_was_just_being_replaced_comes_back(tmp_path):
    aside = tmp_path / ".staging/published/17/2025-12/evaluation.id.4711.old"
    aside.mkdir(parents=True)
    (tmp_path / "published/17").mkdir(parents=True)
    (aside / "evaluation.id.pdf").write_text("good")
    place.recover(tmp_path)
    assert (tmp_path / "published/17/2025-12/evaluation.id.pdf").read_text() == "good"
    assert not (tmp_path / ".staging").exists()


@pytest.fixture
def called(project, monkeypatch, capsys):
    """The command line in this process, called in the project: exit code, and what it says on both streams."""
    monkeypatch.chdir(project)
    return lambda *arguments: told(arguments, monkeypatch, capsys)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (
            ("report", "--region", "bengkulu"),
            2,
            "region: 'bengkulu' is not a BPS code in regions.csv; did you mean 17?",
        ),
        (("report", "--region", "17", "--period", "2022-11"), 2, "period: region 17 has no participants in '2022-11'"),
        (("report", "--region", "17", "--period", "12-2025"), 2, "period: '12-2025' is not a month written YYYY-MM"),
        (("report", "--region", "1801"), 2, "nothing to report: 1801 has participants in no month"),
        (("report", "--out", "data/README.md"), 2, "out: data/README.md is a file, not a folder"),
        (("report", "--notebook", "evalution"), 2, "there is no notebooks/evalution.ipynb; did you mean 'evaluation'?"),
        (("report", "--format", "docx"), 2, "format: 'docx' is not one of html, pdf"),
        (("report", "--lang", "fr"), 2, "'fr' is not one of 'id', 'en'"),
        (("report", "--data", "data/publishd"), 2, "data/publishd: is not a data folder: it has no collection.toml"),
        (("reprot",), 2, "Did you mean 'report'?"),
        (("check", "data/published"), 0, ""),
    ],
)
def test_wrong_usage_is_said_in_a_line(called, arguments, code, message):
    done, _, err = called(*arguments)
    assert done == code
    assert message in " ".join(err.replace("│", " ").split())
    assert "Traceback" not in err


def test_check_names_line_or_total(project, called):
    participants = project / "data/published/participants.csv"
    text = participants.read_text("utf-8")
    participants.write_text(
        text.replace("17,2023-12,PU,active,106610", "17,2023-12,PU,active,106.610"), encoding="utf-8"
    )
    wrong = "participants.csv:26: participants: '106.610' is not a whole number\n"
    assert called("check", "data/published")[:2] == (1, wrong)
    participants.write_text(
        text.replace("17,2023-12,PU,active,106610", "17,2023-12,PU,active,106611"), encoding="utf-8"
    )
    assert "212266' is not what the 3 parts" in called("check", "data/published")[1]


def test_bad_data_stop_the_run_before_any_report(project):
    (project / "data/published/workers.csv").unlink()
    done = here("report", *ONE, cwd=project)
    assert (done.returncode, done.stderr) == (1, "workers.csv: is missing from published/\n")
    assert {path.name for path in (project / "reports").glob("[!.]*")} == {"index.html", "run.json"}
    record = json.loads((project / "reports/run.json").read_text("utf-8"))
    assert (record["problems"], record["exit_code"], record["counts"]["made"]) == ([done.stderr.strip()], 1, 0)


def test_notebook_that_does_not_know_a_parameter_is_named_before_it_runs(project, called):
    path = project / "notebooks/evaluation.ipynb"
    path.write_text(path.read_text("utf-8").replace('lang = \\"id\\"', 'bahasa = \\"id\\"'), encoding="utf-8")
    code, _, err = called("report", *ONE)
    assert (code, err) == (2, "evaluation.ipynb: the parameters cell has no lang\n")


def test_second_run_in_the_same_folder_is_refused(project):
    (project / "reports").mkdir()
    from filelock import FileLock

    with FileLock(project / "reports/.lock"):
        done = here("report", *ONE, cwd=project)
    assert (done.returncode, done.stderr) == (2, "reports: another run is writing reports here\n")


def test_plain_papermill_runs_the_notebook_by_hand(tmp_path):
    """As the README says: papermill makes a number of 17, and English is a parameter away."""
    arguments = ["-p", "region", "17", "-p", "period", "2024-12", "-p", "lang", "en", "-p", "out", tmp_path / "tables"]
    notebook = tmp_path / "out.ipynb"
    done = subprocess.run(
        [COMMAND.with_name("papermill"), "notebooks/evaluation.ipynb", notebook, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "41.84% of eligible workers" in notebook.read_text("utf-8")
    assert (tmp_path / "tables/coverage.csv").is_file()


def test_notebook_says_which_tables_are_missing(project):
    """With no more than one period of one province every section that lacks its table says so in a sentence."""
    tables = project / "data/published"
    for name in (
        "targets",
        "control_totals",
        "statements",
        "funding",
        "funnel",
        "groups",
        "benefits",
        "inpres_status",
    ):
        (tables / f"{name}.csv").unlink()
    for name, column in (("participants", "17,2025-12,"), ("workers", "17,2025-08,employed,")):
        lines = (tables / f"{name}.csv").read_text("utf-8").splitlines(keepends=True)
        (tables / f"{name}.csv").write_text(
            "".join([lines[0], *(line for line in lines if line.startswith(column))]), "utf-8"
        )
    done = here("report", *ONE, "--format", "html", cwd=project)
    assert done.returncode == 0, done.stderr
    page = (project / "reports/published/17/2025-12/evaluation.id.html").read_text("utf-8")
    for message in (
        "22,50%",
        "Perbandingan dengan nasional tidak dapat dibuat",
        "(tabel targets)",
        "Perubahan tidak dapat dihitung",
        "Rincian menurut segmen",
        "Tidak ada total terbitan",
    ):
        assert message in page


# A line of a table and what stands in its place, by table; what the report must say, and what it must not, since it is not known.
ODD = {
    "an error beyond use, and nobody employed": (
        {
            "workers": {
                "17,2025-12,eligible,708000,,": "17,2025-12,eligible,708000,120,",
                "17,2025-08,employed,1115334,,": "17,2025-08,employed,0,,",
            },
            "control_totals": {"workers,00,2025-08,employed,": None},
        },
        (
            "tanpa selang",
            "(35,45%) tidak mempunyai selang, karena RSE 120,00% terlalu besar; angka itu tidak dapat diandalkan.",
            "atau 35,45% dari 708.000 pekerja eligible",
            "−4,86 karena penyebutnya didefinisikan ulang",
            "Sebanyak 4 total terbitan",
        ),
        ("22,50%", "1.115.334", "34,89%", "Penurunan cakupan 1,53", "turun 1,27"),
    ),
    "a base of which the later year has nobody": (
        {"workers": {"17,2025-12,eligible,708000,,": "17,2025-12,eligible,0,,"}},
        (
            "Target UCJ 2025 adalah 48,00% dari pekerja eligible. Kekurangannya tidak dapat dihitung",
            "Jalur menuju target UCJ 2025 belum dapat dinilai",
            "atau 22,50% dari 1,12 juta penduduk bekerja",
            "antara 22,15% dan 22,87% terhadap penduduk bekerja (tercatat 22,50%).",
            "Penurunan 1,27 persen poin itu terdiri atas: −0,29",
        ),
        ("36,98%", "−6,39", "−4,86", "12,55", "34,89%"),
    ),
}


def change_lines(project: Path, table: str, changes: dict[str, str | None]) -> None:
    """Puts a text in the place of the one that starts a line; None takes the whole line away."""
    path = project / f"data/published/{table}.csv"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    for start, text in changes.items():
        (found,) = [place for place, line in enumerate(lines) if line.startswith(start)]
        lines[found] = "" if text is None else text + lines[found].removeprefix(start)
    path.write_text("".join(lines), "utf-8")


@pytest.mark.parametrize("name", ODD)
def test_odd_data_are_told_and_give_no_wrong_number(project, name):
    tables, said, unsaid = ODD[name]
    for table, changes in tables.items():
        change_lines(project, table, changes)
    done = here("report", *ONE, "--format", "html", cwd=project)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    told = text_of(project / "reports/published/17/2025-12/evaluation.id.html")
    chapters = told[: told.index("Pernyataan yang dihitung ulang Pernyataan pejabat")]
    assert [text for text in said if text not in chapters] == []
    assert [text for text in (*unsaid, "NaN", "NaT", "<NA>") if text in chapters] == []
    assert not re.search(r"\b(nan|inf)\b", chapters)
