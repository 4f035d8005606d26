"""What a run finds out once and keeps, and when it finds it out anew."""

import json
from pathlib import Path

import pytest

from jamsostek import data
from jamsostek.publish import apart, plan
from jamsostek.publish.order import Order
from jamsostek.publish.usage import UsageError
from jamsostek.publish.wanted import Narrowing

NARROWING = Narrowing(region="17", period="2025-12")


@pytest.fixture
def out(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of reports for which a plan was made and kept."""
    monkeypatch.chdir(project)
    (project / "reports").mkdir()
    plan.due(Order(None, NARROWING, project / "reports"))
    return project / "reports"


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the collections that are loaded from here on."""
    names: list[str] = []
    load = data.load
    monkeypatch.setattr(data, "load", lambda name: names.append(Path(name).name) or load(name))
    return names


def test_what_was_found_out_is_found_out_once(out, loaded):
    asked, _ = plan.asked(None, NARROWING, out)
    assert loaded == []
    assert asked == plan.asked(None, NARROWING, out / "elsewhere")[0]
    assert loaded == ["published", "simulated"]


def changed(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "anew"),
    [
        ("data/published/participants.csv", "251000,1000", "252000,1000", ["published"]),
        ("data/simulated/collection.toml", "rekaan", "karangan", ["simulated"]),
        ("data/reference/contributions.csv", "16800", "16900", ["published", "simulated"]),
        ("notebooks/quality.ipynb", "figures.lights", "figures. lights", ["published"]),
        ("notebooks/evaluation.ipynb", '"execution_count": null', '"execution_count": 7', []),
    ],
)
def test_it_is_found_out_anew_where_something_changed(out, loaded, file, old, new, anew):
    changed(out.parent / file, old, new)
    plan.asked(None, NARROWING, out)
    assert loaded == anew


def test_another_question_is_found_out_anew(out, loaded):
    plan.asked(None, Narrowing(region="17"), out)
    assert loaded == ["published", "simulated"]


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"key": 1, "notebooks": ["nowhere"], "reports": []}', "\xff"])
def test_what_cannot_be_read_is_found_out_anew(out, loaded, kept):
    for file in out.glob(".plans/*.json"):
        file.write_text(kept, "latin-1")
    assert len(plan.asked(None, NARROWING, out)[0]) == len(plan.asked(None, NARROWING, out / "elsewhere")[0])
    assert loaded[:2] == ["published", "simulated"]


def test_a_file_that_lies_about_reports_makes_none_but_those(out):
    """Whoever may write into the folder of reports may keep one from being made, but no text of the file is run or written."""
    file = out / ".plans/published.json"
    kept = json.loads(file.read_text("utf-8"))
    kept["reports"] = [["../../x", ["html"], {"data": {}, "settings": ""}, "17", "2025-12", "id"]]
    file.write_text(json.dumps(kept), "utf-8")
    assert {report.notebook.stem for report, _ in plan.asked(None, NARROWING, out)[0]} == {"evaluation", "quality"}


def test_where_nothing_can_be_kept_there_is_a_plan_all_the_same(out, monkeypatch):
    monkeypatch.setattr(
        Path, "write_text", lambda *_, **__: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    assert plan.due(Order(None, Narrowing(region="17"), out)).asked == 13


def test_a_period_of_one_collection_only_is_no_problem_of_the_other(out):
    assert {report.data.name for report, _ in plan.asked(None, Narrowing("18", "2023-12"), out)[0]} == {"published"}
    with pytest.raises(UsageError, match="has no participants in '2022-12'"):
        plan.asked(None, Narrowing(period="2022-12"), out)


def test_the_fork_server_loads_meanwhile_only_where_something_is_found_out_for_a_run(out, monkeypatch):
    begun: list[list[str]] = []
    monkeypatch.setattr(apart, "begin", lambda folders: begun.append([folder.name for folder in folders]))
    plan.due(Order(None, NARROWING, out))
    plan.asked(None, Narrowing(region="17"), out)
    plan.due(Order(None, Narrowing(region="17"), out, cluster="tcp://127.0.0.1:1"))
    assert begun == []
    plan.due(Order(None, NARROWING, out))
    assert begun == [["published", "simulated"]] * 2


def test_what_is_imported_while_the_plan_is_made_is_found_out_next_time(out, loaded, monkeypatch):
    participants, counted = out.parent / "data/published/participants.csv", iter(["252000,1000"])
    load = data.load

    def imported(name: Path) -> data.Collection:
        found = load(name)
        for count in counted:
            changed(participants, "251000,1000", count)
        return found

    monkeypatch.setattr(data, "load", imported)
    for _ in range(3):
        plan.due(Order(out.parent / "data/published", Narrowing(region="17"), out))
    assert loaded == ["published", "published"]


def test_a_collection_that_cannot_be_used_does_not_hinder_the_other(out):
    changed(out.parent / "data/published/participants.csv", "251000,1000", "251000.5,1000")
    due = plan.due(Order(None, NARROWING, out))
    assert {task.report.data.name for task in due.tasks} == {"simulated"}
    assert [line.partition(":")[0] for line in due.problems] == ["participants.csv"] and "251000.5" in due.problems[0]
    with pytest.raises(data.DataError, match=r"251000\.5"):
        plan.due(Order(out.parent / "data/published", NARROWING, out))
