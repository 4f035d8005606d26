"""Bringing in what an office sent: shown before it is written, asked where only a person can know."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd
import typer
from rich.prompt import Confirm, Prompt

from jamsostek.data import DataError, find
from jamsostek.data.columns import DATE, MONTH
from jamsostek.data.incoming import Asked, Prepared, Question, add, check, prepared
from jamsostek.data.incoming.adding import Compared
from jamsostek.data.problems import did_you_mean
from jamsostek.data.tables import TABLES
from jamsostek.data.written import as_written

from .usage import UsageError


class Unanswered(DataError):
    """Questions that nobody has answered: nothing was written."""

    def __init__(self, questions: list[Question]) -> None:
        Exception.__init__(self, "\n".join(map(str, questions)))


def asked(table: str, as_of: str, source: Mapping[str, str], tolerance: int, answers: Sequence[str]) -> Asked:
    """What the command line says of a file; raises UsageError for what is no table, month or answer."""
    if table and table not in TABLES:
        raise UsageError(f"table: {table!r} is not a table{did_you_mean(table, TABLES)}")
    if as_of and not re.fullmatch(MONTH, as_of):
        raise UsageError(f"as-of: {as_of!r} is not a month written YYYY-MM")
    if source["published_on"] and not re.fullmatch(DATE, source["published_on"]):
        raise UsageError(f"published-on: {source['published_on']!r} is not a date written YYYY, YYYY-MM or YYYY-MM-DD")
    if odd := [answer for answer in answers if "=" not in answer]:
        raise UsageError(f"answer: {odd[0]!r} is not written KEY=CHOICE")
    return Asked(
        table, as_of, source, source["published_on"], tolerance, dict(answer.split("=", 1) for answer in answers)
    )


def write_template(path: Path, folder: Path) -> None:
    """Writes the workbook; raises UsageError where a file of that name is there or it is no .xlsx."""
    if path.suffix.lower() != ".xlsx":
        raise UsageError(f"{path.name}: the template is an Excel workbook; call it {path.stem}.xlsx")
    if path.exists() or not path.parent.is_dir():
        says = "is there already; nothing was overwritten" if path.exists() else "is in a folder that is not there"
        raise UsageError(f"{path} {says}")
    from jamsostek.data import template  # which takes half a second to load

    template.write(path, as_written(find(folder))[0]["regions"])
    typer.echo(f"{path.name}: fill in what you have and bring it in with jamsostek import {path.name}")


def bring_in(path: Path, folder: Path, asked: Asked, *, dry_run: bool, yes: bool) -> None:
    """Shows what a file says and, once confirmed, adds what is new to the tables; raises DataError where it cannot be used."""
    if not path.is_file():
        raise UsageError(f"{path} is not a file")
    folder = find(folder)
    ready = _answered(path, folder, asked, ask=not yes and sys.stdin.isatty())
    for line in _lines(path, ready):
        typer.echo(line)
    if not ready.added:
        typer.echo("Nothing to add: every figure is there already.")
        return
    if not yes:
        check(folder, ready.added)
    if dry_run or not (yes or _confirmed(folder, ready)):
        typer.echo("Nothing was written.")
        return
    add(folder, ready.added)
    typer.echo(f"Added to {folder.name}: {_extent(ready)}.")


def _answered(path: Path, folder: Path, asked: Asked, *, ask: bool) -> Prepared:
    """The file once its questions are answered; raises Unanswered where nobody can be asked."""
    ready = prepared(path, folder, asked)
    while ready.read.questions:
        if not ask:
            raise Unanswered(list(ready.read.questions))
        answers = {question.key: _choice(question) for question in ready.read.questions}
        asked = replace(asked, answers={**asked.answers, **answers})
        ready = prepared(path, folder, asked)
    return ready


def _choice(question: Question) -> str:
    typer.echo(str(question))
    return Prompt.ask("Which", choices=list(question.choices))


def _confirmed(folder: Path, ready: Prepared) -> bool:
    try:
        return Confirm.ask(f"Add to {folder.name}: {_extent(ready)}?", default=False)
    except EOFError:
        raise UsageError("nothing was written; give --yes where nobody can be asked") from None


def _extent(ready: Prepared) -> str:
    return ", ".join(f"{len(rows)} row{'s' * (len(rows) > 1)} of {name}" for name, rows in ready.added.items())


def _lines(path: Path, ready: Prepared) -> Iterator[str]:
    """What was understood, what was left out, and how it compares with the tables."""
    read = ready.read
    yield f"{path.name}: {read.title}"
    yield from (f"  {name}: {_counted(name, one)}" for name, one in ready.beside.items())
    width = max((len(header) for _, header, _ in read.columns), default=0)
    yield from (f"  {letter:>3}  {header[:40]:{min(width, 40)}}  {became}" for letter, header, became in read.columns)
    yield from (f"  {line}" for line in [*read.told, *ready.quoted])
    yield from _headed("Left out", read.left)
    for name, one in ready.beside.items():
        yield from _headed(f"{name} revised, as a new vintage", _differing(name, one.revised))
        yield from _headed(f"{name} older, added beneath the newest", _differing(name, one.late))


def _counted(name: str, one: Compared) -> str:
    """How many rows are new, with what they add up to, already there, revised and older."""
    counts = {"already there": one.same, "revised": one.revised, "older than what is there": one.late}
    figure = next((key for key, column in TABLES[name].columns.items() if column.metadata["kind"] == "count"), "")
    total = f" ({figure} {one.new[figure].astype(float).sum():,.0f} in all)" if figure and len(one.new) else ""
    new = [f"{len(one.new)} new{total}"] if len(one.new) else []
    return ", ".join([*new, *(f"{len(rows)} {says}" for says, rows in counts.items() if len(rows))])


def _headed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Every line beneath a title; nothing where there are none. None is left out: whoever confirms must be able to see it all."""
    shown = [f"    {line}" for line in lines]
    yield from [f"  {title}:", *shown] if shown else []


def _differing(name: str, rows: pd.DataFrame) -> Iterator[str]:
    """Each row that differs, with what stands in the table, and its source, which need not be the one that is corrected."""
    for place, row in rows.iterrows():
        what = " ".join(
            str(row[key]) for key in ("region_code", "as_of", "segment", "basis", "item", "year") if key in row
        )
        yield f"{place} {what}: {row.before} in {name}.csv:{row.line:.0f}, now {row.after} ({row.source_id})"
