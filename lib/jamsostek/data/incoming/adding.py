"""What rows that an office sends are beside those that are there: new, the same, revised, late, or a contradiction."""

from dataclasses import dataclass, field

import pandas as pd
from pandera.pandas import Column

from ..problems import Problem
from ..tables import TABLES
from ..vintages import sortable

NO_FIGURES = ("status", "source_id", "note", "note_en")
NUMBERS = ("count", "number", "year")


@dataclass(frozen=True)
class Compared:
    """Rows by what they are; each keeps its place as index and is in one of the frames or named in a problem.

    new: nothing is known of the key. same: the figures stand there already, so that nothing is to be written. revised: newer than the
    newest vintage there, and another figure. late: older than the newest vintage there, another figure, and not there yet. All but
    `new` have the `line` of the row they were compared with, revised and late also the figures that differ in `before` and `after`,
    such as "participants 106610".
    """

    new: pd.DataFrame = field(repr=False)
    same: pd.DataFrame = field(repr=False)
    revised: pd.DataFrame = field(repr=False)
    late: pd.DataFrame = field(repr=False)
    problems: list[Problem]

    def added(self) -> pd.DataFrame:
        """The rows to be written: new, revised and late, with the columns of their table."""
        return pd.concat([self.new, self.revised, self.late])[list(self.new)]


def compared(table: str, rows: pd.DataFrame, existing: pd.DataFrame) -> Compared:
    """Rows of text, indexed by place, beside those of the same table as it is written, indexed by line.

    A figure is a column outside the key that says neither where a row comes from nor how sure it is; numbers compare as numbers. Where
    a row leaves a figure empty that may be empty, it says nothing about it and so does not differ. An empty `published_on` is older
    than any date; a year or a month counts as its last day. A table without vintages has no revisions: what differs is a problem.
    """
    figure = [column for column in TABLES[table].metadata["key"] if column != "published_on"]
    sent, known = _with_day(table, rows), _with_day(table, existing.rename_axis("line").reset_index())
    once = sent[~sent.duplicated([*figure, "day"])]
    newest, that_day = _beside(once, known, figure), _beside(once, known, [*figure, "day"])
    as_newest, as_then = _same(table, once, newest), _same(table, once, that_day)
    clash = that_day.line.notna() & ~as_then & ~as_newest
    differs = newest.line.notna() & ~as_then & ~as_newest & ~clash
    later = once.day > newest.day
    return Compared(
        new=once[newest.line.isna()].drop(columns="day"),
        same=_with_line(once, newest.line.where(as_newest, that_day.line))[as_newest | as_then],
        revised=_differing(table, once[differs & later], newest[differs & later]),
        late=_differing(table, once[differs & ~later], newest[differs & ~later]),
        problems=[*_twice(sent, figure), *_clashes(table, once[clash], that_day[clash])],
    )


def _with_day(table: str, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows as text with the last day that their date may mean; all of one day where the table has no vintages."""
    dated = "published_on" in TABLES[table].metadata["key"]
    text = rows.astype(str)
    return text.assign(day=sortable(text.published_on) if dated else "")


def _beside(rows: pd.DataFrame, known: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """Beside each row the newest known one of its key, with its line; empty where there is none."""
    last = known.sort_values("day", kind="stable").drop_duplicates(key, keep="last")
    return rows[key].merge(last, on=key, how="left", validate="many_to_one").set_axis(rows.index)


def _same(table: str, rows: pd.DataFrame, beside: pd.DataFrame) -> pd.Series:
    return beside.line.notna() & ~_differs(table, rows, beside).any(axis=1)


def _differs(table: str, rows: pd.DataFrame, beside: pd.DataFrame) -> pd.DataFrame:
    """Whether each figure of a row is another than the one beside it."""
    schema = TABLES[table]
    figures = {
        name: schema.columns[name] for name in schema.columns if name not in (*schema.metadata["key"], *NO_FIGURES)
    }
    return pd.DataFrame(
        {
            name: (_plain(rows[name], column) != _plain(beside[name], column))
            & (rows[name].notna() | (not column.nullable))
            for name, column in figures.items()
        }
    )


def _plain(cells: pd.Series, column: Column) -> pd.Series:
    """Cells as text that is equal where they mean the same; a number of any length keeps all its digits."""
    text = cells.fillna("")
    if column.metadata["kind"] not in NUMBERS:
        return text
    return text.str.replace(r"^0+(?=\d)|\.0*$|(\.\d*[1-9])0+$", r"\1", regex=True)


def _differing(table: str, rows: pd.DataFrame, beside: pd.DataFrame) -> pd.DataFrame:
    differs = _differs(table, rows, beside)
    told = {"before": _told(beside, differs), "after": _told(rows, differs)}
    return _with_line(rows, beside.line).assign(**told)


def _with_line(rows: pd.DataFrame, line: pd.Series) -> pd.DataFrame:
    return rows.drop(columns="day").assign(line=line.astype("Int64"))


def _told(rows: pd.DataFrame, differs: pd.DataFrame) -> list[str]:
    """The figures of each row that differ, by name."""
    told = [(f"{name} " + rows[name].fillna("-")).where(differs[name], "") for name in differs]
    return [", ".join(filter(None, cells)) for cells in zip(*told, strict=True)]


def _twice(sent: pd.DataFrame, figure: list[str]) -> list[Problem]:
    place = pd.Series(sent.index.astype(str), index=sent.index)
    key = [sent[column] for column in (*figure, "day")]
    first = place.groupby(key, dropna=False).transform("first")
    again = sent.duplicated([*figure, "day"])
    return [
        Problem(here, 0, ", ".join(figure), f"stands in {there} already: leave one of them out", " ".join(cells))
        for here, there, cells in zip(
            place[again], first[again], sent.loc[again, figure].fillna("-").to_numpy(), strict=True
        )
    ]


def _clashes(table: str, rows: pd.DataFrame, beside: pd.DataFrame) -> list[Problem]:
    """Rows that contradict one of the same day: which of the two is right cannot be known."""
    differs = _differs(table, rows, beside)
    names, texts = differs.columns.to_numpy(), (frame[list(differs)].fillna("-").to_numpy() for frame in (rows, beside))
    return [
        Problem(
            str(place),
            0,
            ", ".join(names[which]),
            f"differs from {table}.csv:{line} ({', '.join(there[which])}){cure}",
            ", ".join(here[which]),
        )
        for place, line, cure, which, here, there in zip(
            rows.index, beside.line, _cures(table, rows), differs.to_numpy(), *texts, strict=True
        )
    ]


def _cures(table: str, rows: pd.DataFrame) -> list[str]:
    if "published_on" not in TABLES[table].metadata["key"]:
        return [": give it a new id"] * len(rows)
    dates = ("published " + rows.published_on).fillna("without a date")
    return [f", both {date}: give the day of the correction with --published-on" for date in dates]
