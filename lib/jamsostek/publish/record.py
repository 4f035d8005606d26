"""What one run did, for machines: `run.json` in the folder of reports."""

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from . import traces
from .failure import Failure
from .index import OF_FAILURE, RECORD

Text = Annotated[str, AfterValidator(traces.shortened)]
Count = Annotated[int, Field(ge=0)]
Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Made(_Part):
    """A report that was made."""

    report: Text = Field(description="collection/region/period/notebook.language, below the folder of reports")
    seconds: Seconds
    cells: Seconds = Field(description="of these seconds, those of its notebook's cells")
    why: Text = Field(description="why it was due")


class Failed(_Part):
    """A report that was not made; the last good one stays."""

    report: Text = Field(description="collection/region/period/notebook.language, below the folder of reports")
    reason: Text
    cell: int | None = Field(description="number of the cell with the error; null for other reasons")
    attempts: Count
    files: list[Text] = Field(
        description="what lies below the folder of reports: a page, the half-run notebook, the error"
    )

    @classmethod
    def of(cls, one: Failure, out: Path) -> "Failed":
        """The record of a failure, with those of its files that could be kept."""
        names = [f"{one.report}{ending}" for ending in OF_FAILURE]
        files = [name for name in names if (out / name).is_file()]
        return cls(report=str(one.report), reason=one.reason, cell=one.cell, attempts=one.attempts, files=files)


class Counts(_Part):
    """How many reports were asked for, made, still good, and failed; what is left over was not begun."""

    asked: Count = 0
    made: Count = 0
    good: Count = 0
    failed: Count = 0


class Mail(_Part):
    """Messages that a server accepted, messages that wait in `.outbox`, and why, a line each."""

    sent: Count = 0
    waiting: Count = 0
    problems: list[Text] = []


class Record(_Part):
    """One run of `jamsostek report`."""

    schema_version: Literal[1] = 1
    jamsostek: str = Field(default_factory=lambda: version("jamsostek"), description="version of the library")
    started: AwareDatetime
    finished: AwareDatetime
    seconds: Seconds
    options: Mapping[str, Text | int | bool | None] = Field(description="what was asked for on the command line")
    counts: Counts = Counts()
    made: list[Made] = []
    failed: list[Failed] = []
    problems: list[Text] = Field(
        [], description="what of the data keeps the reports of their collection from being made, a line each"
    )
    stopped: list[Text] = Field([], description="why the run had to stop, or what it could not write, a line each")
    mail: Mail = Mail()
    interrupted: bool = Field(False, description="whether the run was told to stop before its end")
    exit_code: int = Field(
        description="0 done, 1 the data have problems, 3 a report or message failed or the run had to stop, 143 told to stop"
    )


def write(out: Path, record: Record) -> None:
    """Writes `run.json` whole; raises OSError where it cannot be written, and then the earlier one stays."""
    aside = out / f".{RECORD}"
    aside.write_text(record.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    aside.replace(out / RECORD)
