"""What did not arrive, by name."""

from collections.abc import Callable

import pandas as pd

from ..language import Words


def absent(missing: pd.DataFrame, words: Words) -> list[str]:
    """One paragraph for each kind of what is missing, with the names of the regions or tables; empty where nothing is."""
    kinds = [(kind, missing[missing.kind == kind]) for kind in LISTS if (missing.kind == kind).any()]
    return [text for kind, rows in kinds for text in LISTS[kind](rows, words)]


def _regions(rows: pd.DataFrame, words: Words) -> list[str]:
    return [words("quality-list-regions", names=_named(rows, words))]


def _segments(rows: pd.DataFrame, words: Words) -> list[str]:
    return [words("quality-list-segments", names=_named(rows, words))]


def _workers(rows: pd.DataFrame, words: Words) -> list[str]:
    return [
        words("quality-list-workers", basis=words("basis", basis=basis), names=_named(lacking, words))
        for basis, lacking in rows.groupby("item", sort=False)
    ]


def _months(rows: pd.DataFrame, words: Words) -> list[str]:
    return [words("quality-list-months", count=len(rows), first=rows.as_of.min(), last=rows.as_of.max())]


def _tables(rows: pd.DataFrame, words: Words) -> list[str]:
    return [words("quality-list-tables", count=len(rows), names=", ".join(rows["item"]))]


def _named(rows: pd.DataFrame, words: Words) -> str:
    return ", ".join(words.named(code) for code in rows.region_code)


LISTS: dict[str, Callable[[pd.DataFrame, Words], list[str]]] = {
    "regions": _regions,
    "segments": _segments,
    "workers": _workers,
    "months": _months,
    "tables": _tables,
}
