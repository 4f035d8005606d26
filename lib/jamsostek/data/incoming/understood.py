"""What was understood of a file: the rows that it gives each table, how, what was left out and why, and what is still open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from ..problems import Problem, Refused
from ..tables import TABLES
from .questions import Question

Tables = Mapping[str, pd.DataFrame]


@dataclass(frozen=True)
class Asked:
    """What the user says of a file: table, month, the row of its source, how far totals may be off, and answers to questions."""

    table: str = ""
    as_of: str = ""
    source: Mapping[str, str] = field(default_factory=dict)
    published_on: str = ""
    tolerance: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Understood:
    """Rows as text by table, indexed by place; the columns as letter, header and what they became; lines for the reader;
    questions; where the file says that its figures are invented, if it does."""

    rows: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    title: str = ""
    columns: Sequence[tuple[str, str, str]] = ()
    told: Sequence[str] = ()
    left: Sequence[str] = ()
    questions: Sequence[Question] = ()
    invented: str = ""


def frame(table: str, rows: Mapping[str, Mapping[str, object]]) -> pd.DataFrame:
    """Rows by place as a frame of text with all columns of a table; empty cells are missing."""
    cells = pd.DataFrame.from_dict(rows, orient="index", columns=list(TABLES[table].columns), dtype=object)
    return cells.where(cells.notna() & (cells != ""))


def origin(asked: Asked, status: str) -> dict[str, str]:
    """The columns by which a row says where it comes from and when it came out; raises Refused where the source has no date."""
    day = asked.published_on or asked.source.get("published_on") or ""
    if not day:
        named = asked.source.get("source_id", "")
        raise Refused(
            [Problem("sources.csv", 0, "published_on", "is not known; give it with --published-on YYYY-MM-DD", named)]
        )
    return {"source_id": asked.source["source_id"], "published_on": day, "status": status}
