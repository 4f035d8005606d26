"""A file beside the tables that it would be added to: what it says, what of it is new, and nothing written yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from ..collection import examined
from ..problems import DataError, Problem, Refused, did_you_mean
from ..vintages import sortable
from . import files, layouts, persons, plausible, recap, tidy
from .adding import Compared, compared
from .sheets import Sheet
from .understood import Asked, Tables, Understood, frame
from .writing import harmless


@dataclass(frozen=True)
class Prepared:
    """What was understood of a file; beside the tables what is new, the same, revised or late; texts that were made harmless."""

    file: str
    read: Understood
    beside: Mapping[str, Compared] = field(default_factory=dict)
    quoted: tuple[str, ...] = ()

    @property
    def added(self) -> dict[str, pd.DataFrame]:
        """The rows to be written, by table, indexed by file and place; empty where everything is there already."""
        rows = {
            name: one.added().rename(index=lambda place: f"{self.file}: {place}") for name, one in self.beside.items()
        }
        return {name: table for name, table in rows.items() if len(table)}


def prepared(path: Path, folder: Path, asked: Asked) -> Prepared:
    """What a file says and how that compares; only questions where some are open, raises Refused where it cannot be used."""
    tables, settings, problems = examined(folder)
    if problems or settings is None:
        raise DataError(problems)
    asked = replace(asked, source=_source(asked.source, tables["sources"]))
    read = _understood(path, layouts.every(folder.parent / "reference" / "layouts"), asked, tables)
    if read.questions:
        return Prepared(path.name, read)
    rows = {name: table for name, table in read.rows.items() if len(table)}
    if not rows:
        raise Refused([Problem(path.name, 0, "", "holds no row beneath its headers; nothing was filled in")])
    rows |= _new_source(asked, rows, tables)
    _refuse_early(path, rows)
    if settings.kind == "published":
        _refuse_invented(path, rows, read.invented)
    safe = {name: harmless(frame) for name, frame in rows.items()}
    beside = {name: compared(name, frame, tables[name]) for name, (frame, _) in safe.items()}
    problems = [
        replace(problem, file=f"{path.name}: {problem.file}") for one in beside.values() for problem in one.problems
    ]
    if problems:
        raise Refused(problems)
    quoted = [
        f"{place}, {column}: an apostrophe was put before a text that a spreadsheet would run"
        for _, cells in safe.values()
        for place, column in cells
    ]
    return Prepared(path.name, read, beside, tuple(quoted))


def _understood(path: Path, known: list[layouts.Layout], asked: Asked, tables: Tables) -> Understood:
    """What the file says; raises Refused also for an answer to what nobody asks, which may be meant for another file."""
    sheets = files.sheets(path)
    persons.refuse(sheets)
    read = _read(sheets, known, asked, tables)
    for key in () if read.questions else asked.answers:
        others = {other: answer for other, answer in asked.answers.items() if other != key}
        without = _read(sheets, known, replace(asked, answers=others), tables)
        if key not in {question.key for question in without.questions}:
            raise Refused([Problem(path.name, 0, "--answer", "answers nothing that is asked; leave it out", key)])
    return read


def _read(sheets: list[Sheet], known: list[layouts.Layout], asked: Asked, tables: Tables) -> Understood:
    file = sheets[0].file
    if forms := tidy.forms(sheets, asked.table):
        read = tidy.understood(forms, asked, tables["regions"], tables["sources"])
    elif asked.source:
        read = recap.understood(sheets, known, asked, tables)
    else:
        says = "does not say where it comes from; name a row of sources.csv with --source"
        raise Refused([Problem(file, 0, "", says)])
    doubt = None if asked.answers.get("size") == "right" else plausible.size(file, read.rows, tables)
    return read if read.questions or not doubt else Understood(questions=[doubt])


def _source(said: Mapping[str, str], sources: pd.DataFrame) -> Mapping[str, str]:
    """The row of the source that was named, as it stands in the tables or as it is told now; empty where none was named."""
    name = said.get("source_id", "")
    here = sources[sources.source_id == name].fillna("")
    if len(here) or not name:
        return here.iloc[0].to_dict() if name else {}
    if not (said["publisher"] and said["title"]):
        says = f"is not in sources.csv{did_you_mean(name, sources.source_id)}; to add it, give --publisher, --title and --published-on"
        raise Refused([Problem("sources.csv", 0, "source_id", says, name)])
    return said


def _new_source(asked: Asked, rows: Tables, tables: Tables) -> dict[str, pd.DataFrame]:
    """The row of a source that is told now, beside those that the file itself brings."""
    if not asked.source or asked.source["source_id"] in set(tables["sources"].source_id):
        return {}
    brought = rows.get("sources", frame("sources", {}))
    return {"sources": pd.concat([frame("sources", {"--source": asked.source}), brought])}


def _refuse_early(path: Path, rows: Tables) -> None:
    """Raises Refused for figures that came out before their month began: the month, or the source, is another."""
    for table in rows.values():
        if {"as_of", "published_on"} <= {*table}:
            early = table[table.published_on.notna() & (sortable(table.published_on) < table.as_of.astype(str) + "-01")]
            for place, row in early.head(1).iterrows():
                says = f"would be of {row.as_of}, but came out in {row.published_on}, before that month: look at --as-of and the source's date"
                raise Refused([Problem(path.name, 0, str(place), says)])


def _refuse_invented(path: Path, rows: Tables, place: str) -> None:
    """Raises Refused for invented rows, which a published collection must not hold."""
    for table in rows.values():
        invented = table.index[table.status == "simulated"] if "status" in table else []
        if len(invented):
            says = "is invented, as the file itself says, and this collection holds published figures only; import it into a simulated one"
            raise Refused([Problem(path.name, 0, place or str(invented[0]), says)])
