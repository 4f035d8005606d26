"""What a run leaves for machines: whole, as its schema says, and without this machine's folders."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest
from pydantic import ValidationError

from jamsostek.publish import failure, record
from jamsostek.publish.failure import Failure
from jamsostek.publish.wanted import Report

START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SCHEMA = Path(record.__file__).with_name("run.schema.json")


def run(**told):
    """A record of a run in which everything happened."""
    given = {
        "started": START,
        "finished": START + timedelta(seconds=90),
        "seconds": 90,
        "options": {"data": "published", "region": "17", "jobs": 2, "force": False, "period": None},
        "counts": record.Counts(asked=4, made=1, good=2, failed=1),
        "made": [
            record.Made(
                report="published/17/2025-12/evaluation.id", seconds=2.5, cells=1.5, why="workers.csv has changed"
            )
        ],
        "mail": record.Mail(sent=1, waiting=1, problems=["mail: localhost:587: cannot be reached"]),
        "exit_code": 3,
    }
    return record.Record(**(given | told))


def written(out, one):
    record.write(out, one)
    return json.loads((out / "run.json").read_text("utf-8"))


def lost(out):
    one = Report(
        Path("/srv/x/data/published"), Path("/srv/x/notebooks/evaluation.ipynb"), "17", "2025-12", "id", ("pdf",)
    )
    return Failure(one, "OSError: '/srv/x/some where/a.csv' (cell 3)", 3, attempts=1)


def test_what_is_written_is_what_the_schema_says(tmp_path):
    told = written(tmp_path, run(failed=[record.Failed.of(lost(tmp_path), tmp_path)]))
    jsonschema.validate(told, json.loads(SCHEMA.read_text("utf-8")), cls=jsonschema.Draft202012Validator)
    assert (told["schema_version"], told["started"], told["finished"]) == (
        1,
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:05:35Z",
    )
    assert told["counts"] == {"asked": 4, "made": 1, "good": 2, "failed": 1}
    assert (told["exit_code"], told["interrupted"], told["problems"]) == (3, False, [])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told | {"password": "x"}, json.loads(SCHEMA.read_text("utf-8")))


def test_schema_that_is_handed_out_is_that_of_the_code():
    assert json.loads(SCHEMA.read_text("utf-8")) == record.Record.model_json_schema(mode="serialization")


def test_failure_names_its_cell_and_the_files_that_are_there(tmp_path):
    one = lost(tmp_path)
    failure.keep(one, None, tmp_path / one.report.folder)
    (told,) = written(tmp_path, run(failed=[record.Failed.of(one, tmp_path)]))["failed"]
    assert told == {
        "report": "published/17/2025-12/evaluation.id",
        "reason": "OSError: 'a.csv' (cell 3)",
        "cell": 3,
        "attempts": 1,
        "files": [f"published/17/2025-12/evaluation.id.failed.{kind}" for kind in ("html", "txt")],
    }
    assert all((tmp_path / file).is_file() for file in told["files"])


def test_no_folder_of_this_machine_is_told(tmp_path):
    here = f"{tmp_path}/somewhere"
    told = written(
        tmp_path,
        run(
            options={"data": here},
            problems=[f"{here}/workers.csv:3: is wrong"],
            mail=record.Mail(problems=[f"mail: {here}/.outbox/a.eml: cannot be read"]),
            made=[record.Made(report="a", seconds=1, cells=1, why=f"{here}/data/x.csv has changed")],
            failed=[record.Failed(report="a", reason=f"no {here}/x", cell=None, attempts=1, files=[])],
        ),
    )
    assert str(tmp_path) not in json.dumps(told) and "/tmp" not in json.dumps(told)
    assert told["problems"] == ["workers.csv:3: is wrong"]


@pytest.mark.parametrize(
    "told",
    [
        {"started": datetime(2026, 1, 2)},
        {"seconds": -1},
        {"seconds": float("nan")},
        {"password": "x"},
        {"options": {"a": []}},
    ],
    ids=["no time zone", "negative", "not a number", "unknown", "a list"],
)
def test_what_the_schema_does_not_know_is_not_written(told):
    with pytest.raises(ValidationError):
        run(**told)


def test_record_that_cannot_be_written_leaves_the_earlier_one(tmp_path, monkeypatch):
    before = written(tmp_path, run())

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        record.write(tmp_path, run(exit_code=0))
    assert json.loads((tmp_path / "run.json").read_text("utf-8")) == before
    assert run(interrupted=True, exit_code=143).interrupted
