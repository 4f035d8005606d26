"""What is doubtful and what was revised: the details behind the traffic lights."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..numerals import Shown
from ..rows import each
from ..sentences.quality import moved, signed
from .arrivals import ITEMS, named
from .cells import table

MANY = 15


def totals(rows: pd.DataFrame, words: Words) -> Table | None:
    """Printed totals beside the sums of their parts, with the difference; None where no total is printed.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> rows = measures.controls.compared(vars(here.collection), here.current, here.region, here.period)
    >>> list(story.tables.totals(rows, here.words).cells.iloc[1])
    ['Bengkulu Province, informal workers, August 2025', '726,874', '10', '720,735', '−6,139', '7,000', 'agrees']
    """
    if rows.empty:
        return None
    cells = {
        "head-arrived": [_item(row, words) for row in each(rows)],
        "head-total": [words.marked(row.total, row.status) for row in each(rows)],
        "head-parts": [words.decimal(count) for count in rows.parts],
        "head-summed": [words.people(count) for count in rows.summed],
        "head-difference": [words.people(count) for count in rows.difference],
        "head-tolerance": [words.people(count) for count in rows.tolerance],
        "head-agrees": [words("total-agrees", within="yes" if within else "no") for within in rows.within],
    }
    return table("totals", cells, words, note=words.sources(rows), own=[*(~rows.within).to_numpy().nonzero()[0]])


def _item(row: Any, words: Words) -> str:
    told = words("total-activity", item=row.item) if row.table == "participants" else words("basis", basis=row.item)
    return words("total-item", where=words.named(row.region_code), item=told, as_of=row.as_of)


def above_one(rows: pd.DataFrame, words: Words) -> Table | None:
    """Shares above 100 %, the highest first; None where there is none.

    >>> here = explore.at("00", "2025-02", lang="en")
    >>> list(story.tables.above_one(measures.doubts.above_one(here.districts), here.words).cells.iloc[0])
    ['DKI Jakarta Province', 'Employed persons', '7,498,532', '5,045,781†', 'August 2023', '148.61%']
    """
    if rows.empty:
        return None
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-basis": [words("Basis", basis=basis) for basis in rows.basis],
        "head-participants": [words.marked(row.participants, row.participants_status) for row in each(rows)],
        "head-workers": [words.marked(row.workers, row.workers_status) for row in each(rows)],
        "head-workers-as-of": [words.month(as_of) for as_of in rows.workers_as_of],
        "head-coverage": [words.percent(share) for share in rows.coverage],
    }
    return table("above", cells, words, note=words.sources(rows))


def jumps(changes: pd.DataFrame, words: Words) -> Table | None:
    """The changes beyond what is likely, at most fifteen, the region's own first, with what they were compared with; None where there is none.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> codes = measures.arrivals.around(here.regions, "17")
    >>> changes = measures.jumps.changes(here.on_base, here.collection.funding, codes, peers=codes, period=here.period)
    >>> list(story.tables.jumps(changes, here.words).cells.iloc[2])
    ['Seluma Regency', 'Non-wage workers (BPU)', 'November 2024', '4,592 to 8,975 (+95.4%)', '+0.3%', '22 earlier
    changes', 'regional government begins to pay']
    """
    every = changes[changes.jump]
    if every.empty:
        return None
    rows = every.take((every.region_code != words.region).argsort(kind="stable")).head(MANY)
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-segment": [words("segment", segment=segment) for segment in rows.segment],
        "head-since": [words.month(as_of) for as_of in rows.as_of_before],
        "head-moved": [moved(row.participants_before, row.participants, words) for row in each(rows)],
        "head-usual": [_usual(share, words) for share in rows.usual],
        "head-judged": [words("judged", rule=row.rule, compared=row.compared) for row in each(rows)],
        **(
            {"head-together": [words("cause-paid", cause=cause or "none") for cause in rows.cause]}
            if any(rows.cause)
            else {}
        ),
    }
    note = words("note-jumps", hidden=len(every) - len(rows))
    own = [place for place, code in enumerate(rows.region_code) if code == words.region]
    return table("jumps", cells, words, note=f"{note} {words.sources(rows)}", own=own)


def _usual(share: float, words: Words) -> str:
    return Shown(signed(share, words), share, "percent")


def denominators(known: pd.DataFrame, words: Words) -> Table | None:
    """Denominators of another edition than before, or derived, at most fifteen; None where there is none.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> list(story.tables.denominators(measures.doubts.denominators(here.near, here.period), here.words).cells.iloc[0])
    ['Bengkulu Province', 'Eligible workers', '708,000', 'BPJS TK 2025', '625,751', 'BPJS TK 2024', 'edition changed']
    """
    every = known[known.redefined | known.derived]
    if every.empty:
        return None
    rows = every.head(MANY)
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-basis": [words("Basis", basis=basis) for basis in rows.basis],
        "head-workers": [words.marked(row.workers, row.workers_status) for row in each(rows)],
        "head-edition": list(rows.edition),
        "head-workers-before": [words.people(count) for count in rows.workers_before],
        "head-edition-before": list(rows.edition_before.fillna("–")),
        "head-notes": [_edition(row, words) for row in each(rows)],
    }
    hidden = len(every) - len(rows)
    note = [words("note-hidden", hidden=hidden, file="quality_denominators")] if hidden else []
    own = [place for place, code in enumerate(rows.region_code) if code == words.region]
    return table("denominators", cells, words, note=" ".join([*note, words.sources(rows)]), own=own)


def _edition(row: Any, words: Words) -> str:
    note = [] if pd.isna(row.workers_note) else [row.workers_note]
    return ", ".join([*[words("flag-redefined")] * row.redefined, *[words("flag-derived"), *note] * row.derived])


def revisions(every: pd.DataFrame, words: Words) -> Table | None:
    """Figures that were revised since the period before, at most fifteen; None where none was.

    >>> here = explore.at("17", "2025-04", "simulated", lang="en")
    >>> last = measures.arrivals.before(here.near, here.region, here.period)
    >>> rows = measures.revisions.since(vars(here.collection), last, here.region, here.period)
    >>> list(story.tables.revisions(rows, here.words).cells.iloc[0])
    ['Rejang Lebong Regency', 'Active participants: Non-wage workers (BPU)', 'March 2025', '6,980', '6,648', 'September
    2025', 'after this period']
    """
    if every.empty:
        return None
    rows = every.head(MANY)
    cells = {
        "head-region": [words.named(code) for code in rows.region_code],
        "head-arrived": [_revised(row, words) for row in each(rows)],
        "head-as-of": [words.date(when) for when in rows.when],
        "head-first": [_figure(row.before, row.figure, words) for row in each(rows)],
        "head-latest": [_figure(row.latest, row.figure, words) for row in each(rows)],
        "head-revised-on": [words.date(date) for date in rows.published_on],
        "head-notes": [words("flag-later") if later else "" for later in rows.later],
    }
    hidden = len(every) - len(rows)
    note = [words("note-hidden", hidden=hidden, file="quality_revisions")] if hidden else []
    return table("revisions", cells, words, note=" ".join([*note, words.sources(rows)]), since=rows.since.iloc[0])


def _revised(row: Any, words: Words) -> str:
    """The table, what the figure is of and, where the table has others, which of its columns changed."""
    first, *others = row.item.split(" | ")
    item = [named(row.table, first, words), *others] if row.table in ITEMS else [named(row.table, "", words), row.item]
    column = [] if row.figure == row.table else [words("figure-revised", figure=row.figure)]
    return ", ".join([*item, *column])


def _figure(value: Any, figure: str, words: Words) -> str:
    if isinstance(value, str):
        return words("finding", finding=value)
    if figure.endswith("idr") or "_idr_" in figure:
        return words.rupiah(value)
    return words.people(value) if isinstance(value, int) else words.decimal(value)
