"""What arrived for a period."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from .cells import table

ITEMS = {"participants": "segment", "workers": "basis"}


def arrived(rows: pd.DataFrame, words: Words, below: int) -> Table | None:
    """What arrived: how many regions have it, how old it is, when it came out and how sure it is; None where nothing did.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> rows = measures.arrivals.arrived(vars(here.collection), here.current, here.region, here.period)
    >>> list(story.tables.arrived(rows, here.words, below=10).cells.iloc[1])
    ['Workers: employed persons', '1', 'August 2025', '4', '–', '–', 'published', 'BPS Provinsi Bengkulu', '']
    """
    if rows.empty:
        return None
    cells = {
        "head-arrived": [named(row.table, row.item, words) for row in each(rows)],
        "head-regions": [words.decimal(count) for count in rows.regions],
        "head-as-of": [_between(words.month(row.oldest), words.month(row.newest), words) for row in each(rows)],
        "head-age": [_between(words.decimal(row.age), words.decimal(row.age_oldest), words) for row in each(rows)],
        "head-published-on": ["–" if pd.isna(date) else words.date(date) for date in rows.published_on],
        "head-delay": [words.decimal(months) for months in rows.delay],
        "head-origin": [_origin(row, words) for row in each(rows)],
        "head-publisher": [_publishers(ids, words) for ids in rows.source_id],
        "head-notes": [_flags(row, words) for row in each(rows)],
    }
    return table("arrived", cells, words, note=words("note-arrived", below=below))


def named(table: str, item: str, words: Words) -> str:
    """A table in words, participants with their segment and workers with their basis."""
    message = ITEMS.get(table)
    return words("arrived", table=table, item=words(message, **{message: item}) if message else "")


def _between(first: str, last: str, words: Words) -> str:
    return first if first == last else words("between", first=first, last=last)


def _origin(row: Any, words: Words) -> str:
    """How sure the figures are: published, derived or simulated, with shares where they are not all of a kind."""
    shares = {words("origin", status=status): getattr(row, status) for status in ("published", "derived", "simulated")}
    known = {origin: share for origin, share in shares.items() if share}
    if len(known) == 1:
        return next(iter(known))
    return ", ".join(
        words("origin-part", share=words.percent(share, 0), origin=origin) for origin, share in known.items()
    )


def _publishers(source_ids: str, words: Words) -> str:
    """The publishers of some sources; of many the first two and how many more there are."""
    first, *others = words.publishers(source_ids).split("; ")
    if len(others) <= 2:
        return "; ".join([first, *others])
    return words("publishers-more", first="; ".join([first, others[0]]), more=len(others) - 1)


def _flags(row: Any, words: Words) -> str:
    return ", ".join([words("flag-early")] * row.early + [words("flag-old-base")] * row.old)
