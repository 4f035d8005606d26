"""Tables for reading: each takes a frame of measures and gives formatted cells; `save` keeps the numbers behind them as CSV."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from .display import Table
from .language import Words
from .sentences.printed import printed_change

NUMERIC = (
    "head-workers",
    "head-participants",
    "head-coverage",
    "head-target-value",
    "head-gap",
    "head-gap-people",
    "head-change",
    "head-part",
    "head-own-base",
)


def _table(
    name: str, cells: dict[str, list[str]], words: Words, *, note: str = "", own: Sequence[int] = (), **values: object
) -> Table:
    """A table with heads and caption (table-NAME) in words and its marks explained; a column of notes without any is left out."""
    cells = {column: values for column, values in cells.items() if column != "head-notes" or any(values)}
    headed = pd.DataFrame({words(column): values for column, values in cells.items()}, dtype=str)
    numeric = [words(column) for column in cells if column in NUMERIC]
    marks = words.marks("".join(cell for values in cells.values() for cell in values))
    return Table(name, headed, words(f"table-{name}", **values), f"{marks} {note}".strip(), numeric=numeric, own=own)


def _flags(row: Any, words: Words) -> str:
    flags: list[Any] = [
        row.above_one and words("flag-above-one"),
        row.old and words("flag-old", lag=row.lag_months),
        row.total_only and words("flag-total-only"),
        getattr(row, "redefined", False) and words("flag-redefined"),
    ]
    return ", ".join(filter(None, flags))


def _marked(text: str, status: str, words: Words) -> str:
    return text + words("mark", status=status)


def _counts(rows: pd.DataFrame, words: Words) -> dict[str, list[str]]:
    """The cells of workers and participants, each marked where it is derived or simulated."""
    return {
        "head-workers": [_marked(words.people(row.workers), row.workers_status, words) for row in rows.itertuples()],
        "head-participants": [
            _marked(words.people(row.participants), row.participants_status, words) for row in rows.itertuples()
        ],
    }


def bases(current: pd.DataFrame, words: Words) -> Table | None:
    """Coverage by definition of the denominator, one row a base; None where there is no figure."""
    rows = current[(current.segment == "ALL") & current.coverage.notna()]
    if rows.empty:
        return None
    cells = {
        "head-basis": [words("Basis", basis=row.basis) for row in rows.itertuples()],
        "head-edition": list(rows.edition),
        "head-workers-as-of": [words.month(as_of) for as_of in rows.workers_as_of],
        **_counts(rows, words),
        "head-coverage": [words.percent(share) for share in rows.coverage],
        "head-notes": [_flags(row, words) for row in rows.itertuples()],
    }
    return _table("bases", cells, words, note=words.sources(rows), own=[0])


def trend(history: pd.DataFrame, words: Words) -> Table | None:
    """Coverage over time on each base, with the change since the row before; None with one period only."""
    if history.as_of.nunique() < 2:
        return None
    rows = history.sort_values(
        ["basis", "as_of"],
        key=lambda column: column if column.name == "as_of" else column.map(list(history.basis.unique()).index),
    )
    cells = {
        "head-basis": [words("Basis", basis=row.basis) for row in rows.itertuples()],
        "head-period": [words.month(as_of) for as_of in rows.as_of],
        **_counts(rows, words),
        "head-coverage": [words.percent(share) for share in rows.coverage],
        "head-change": [_change(row, words) for row in rows.itertuples()],
        "head-notes": [_flags(row, words) for row in rows.itertuples()],
    }
    own = [position for position, as_of in enumerate(rows.as_of) if as_of == words.period]
    return _table("trend", cells, words, note=words.sources(rows), own=own)


def _change(row: Any, words: Words) -> str:
    if row.redefined:
        return words("not-comparable")
    return words.points(printed_change(row.coverage, row.coverage_before))


def targets(gaps: pd.DataFrame, words: Words) -> Table | None:
    """Each target with the gap to it in points and in people; None with fewer than two known gaps: a sentence says one better."""
    if gaps.gap.notna().sum() < 2:
        return None
    cells = {
        "head-target": [f"{row.regime} {row.year}" for row in gaps.itertuples()],
        "head-basis": [words("Basis", basis=row.basis) for row in gaps.itertuples()],
        "head-target-value": [words.percent(share) for share in gaps.target],
        "head-coverage": [words.percent(share) for share in gaps.coverage],
        "head-gap": [words.points(printed_change(row.target, row.coverage)).lstrip("+") for row in gaps.itertuples()],
        "head-gap-people": [words.people(count) for count in gaps.gap_people],
    }
    return _table("targets", cells, words, note=words.sources(gaps))


def segments(parts: pd.DataFrame, own_base: pd.DataFrame, words: Words) -> Table | None:
    """Participants by segment, their part of the whole and, where the segment has workers of its own, its coverage of them; None where unknown."""
    if parts.empty:
        return None
    order = parts.segment.map(("ALL", "PU", "BPU", "JAKON", "PMI").index).sort_values().index
    rows = parts.loc[order].merge(
        own_base[["segment", "own_workers", "own_status", "coverage"]],
        on="segment",
        how="left",
        suffixes=("", "_own"),
        validate="one_to_one",
    )
    whole = rows.participants.iloc[0]
    cells = {
        "head-segment": [words("segment", segment=segment) for segment in rows.segment],
        "head-participants": [words.people(count) for count in rows.participants],
        "head-part": [words.percent(count / whole) for count in rows.participants],
        "head-workers": [
            _marked(words.people(row.own_workers), row.own_status if pd.notna(row.own_workers) else "", words)
            for row in rows.itertuples()
        ],
        "head-own-base": [words.percent(share) for share in rows.coverage_own],
    }
    return _table("segments", cells, words, note=words.sources(rows), own=[0], as_of=rows.as_of.iloc[0])


def sources(listed: pd.DataFrame, words: Words, *frames: pd.DataFrame) -> Table:
    """The sources of the rows used, with what to beware of."""
    used = "|".join(ids for frame in frames for ids in frame.source_id).split("|")
    rows = listed[listed.source_id.isin(used)].fillna("")
    cells = {
        "head-source": list(rows.title),
        "head-publisher": list(rows.publisher),
        "head-published-on": [words.date(written) for written in rows.published_on],
        "head-beware": list(rows["note" if words.lang == "id" else "note_en"]),
    }
    return _table("sources", cells, words)


def save(out: str, **frames: pd.DataFrame) -> None:
    """Writes each frame to `out/NAME.csv`; nothing where `out` is empty. Text that a spreadsheet would run as a formula is quoted."""
    if not out:
        return
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames.items():
        frame.apply(_no_formulas).to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")


def _no_formulas(column: pd.Series) -> pd.Series:
    if not pd.api.types.is_string_dtype(column.dtype):
        return column
    return column.where(~column.str.match(r"[=+\-@\t\r]").fillna(False).astype(bool), "'" + column)
