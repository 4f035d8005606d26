"""Vintages: of a figure that was corrected the newest is used, and those before it are kept."""

from collections.abc import Mapping

import pandas as pd

from .tables import TABLES

Tables = Mapping[str, pd.DataFrame]


def sortable(dates: pd.Series) -> pd.Series:
    """Dates, each as text that sorts with the last day that it may mean; an empty date sorts before all others."""
    return dates.fillna("0000").map(lambda written: written + "-12-31"[len(written) - 4 :])


def newest(tables: Tables) -> dict[str, pd.DataFrame]:
    """The tables with only the newest vintage of each figure, without its date; participants keep all vintages.

    Where two rows of a figure have the same last day, the later row counts as the newer one.
    """
    return {name: _newest(name, table) if _is_dated(name) else table for name, table in tables.items()}


def superseded(tables: Tables) -> dict[str, pd.DataFrame]:
    """The rows that `newest` leaves out, by table, for tables that have any; `replaced_on` is the date of the next vintage."""
    found = {name: _replaced(name, table) for name, table in tables.items() if _is_dated(name)}
    return {name: rows for name, rows in found.items() if len(rows)}


def _is_dated(name: str) -> bool:
    return "published_on" in TABLES[name].metadata["may_lack"]


def _newest(name: str, table: pd.DataFrame) -> pd.DataFrame:
    return table.drop(index=_replaced(name, table).index, columns="published_on")


def _replaced(name: str, table: pd.DataFrame) -> pd.DataFrame:
    if table.published_on.isna().all():  # then no figure stands there twice, since the key is checked before
        return table.iloc[:0]
    figure = [column for column in TABLES[name].metadata["key"] if column != "published_on"]
    order = table.assign(day=sortable(table.published_on)).sort_values("day", kind="stable").drop(columns="day")
    rows = order.assign(replaced_on=order.groupby(figure).published_on.shift(-1))
    return rows[rows.duplicated(figure, keep="last")].sort_index()
