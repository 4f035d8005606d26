"""Coverage by denominator, over time, against targets and by segment."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.comparison import bridged
from ..sentences.printed import printed_change
from .cells import counts, flags, table


def bases(current: pd.DataFrame, words: Words) -> Table | None:
    """Coverage by definition of the denominator, one row a base; None where there is no figure.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.bases(here.current, here.words).cells.iloc[1])
    {'Denominator': 'Eligible workers', 'Edition': 'BPJS TK 2025', 'As of': 'December 2025', 'Workers': '708,000',
    'Active participants': '251,000', 'Coverage': '35.45%', 'Notes': 'no segments'}
    """
    rows = current[(current.segment == "ALL") & current.coverage.notna()]
    if rows.empty:
        return None
    cells = {
        "head-basis": [words("Basis", basis=row.basis) for row in each(rows)],
        "head-edition": list(rows.edition),
        "head-workers-as-of": [words.month(as_of) for as_of in rows.workers_as_of],
        **counts(rows, words),
        "head-coverage": [words.percent(share) for share in rows.coverage],
        "head-notes": [flags(row, words) for row in each(rows)],
    }
    return table("bases", cells, words, note=words.sources(rows), own=[0])


def trend(history: pd.DataFrame, words: Words) -> Table | None:
    """Coverage over time on each base, with the change since the row before on one edition; None with one period only.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> list(story.tables.trend(here.history, here.words).cells.iloc[2])
    ['Employed persons', 'December 2025', '1,115,334', '251,000', '22.50%', '22.50%', '−1.27', 'no segments']
    """
    if history.as_of.nunique() < 2:
        return None
    rows = history.sort_values(
        ["basis", "as_of"],
        key=lambda column: column if column.name == "as_of" else column.map(list(history.basis.unique()).index),
    )
    again = bridged(rows).any()
    cells = {
        "head-basis": [words("Basis", basis=row.basis) for row in each(rows)],
        "head-period": [words.month(as_of) for as_of in rows.as_of],
        **counts(rows, words),
        "head-coverage": [words.percent(share) for share in rows.coverage],
        **({"head-restated": [words.percent(share) for share in rows.restated]} if again else {}),
        "head-change-restated" if again else "head-change": [
            words.points(printed_change(row.restated, row.restated_before)) for row in each(rows)
        ],
        "head-notes": [flags(row, words) for row in each(rows)],
    }
    own = [position for position, as_of in enumerate(rows.as_of) if as_of == words.period]
    return table("trend", cells, words, note=words.sources(rows), own=own)


def targets(gaps: pd.DataFrame, words: Words) -> Table | None:
    """Each target with the gap to it in points and in people; None with fewer than two known gaps: a sentence says one better.

    >>> here = explore.at("00", "2025-02", lang="en")
    >>> dict(story.tables.targets(here.gaps, here.words).cells.iloc[0])
    {'Target': 'RPJMN 2025', 'Denominator': 'Employed persons', 'Target value': '32.15%', 'Coverage': '28.60%',
    'Shortfall (points)': '3.55', 'Shortfall (people)': '5,130,461'}
    """
    if gaps.gap.notna().sum() < 2:
        return None
    cells = {
        "head-target": [f"{row.regime} {row.year}" for row in each(gaps)],
        "head-basis": [words("Basis", basis=row.basis) for row in each(gaps)],
        "head-target-value": [words.percent(share) for share in gaps.target],
        "head-coverage": [words.percent(share) for share in gaps.coverage],
        "head-gap": [words.points(printed_change(row.target, row.coverage), sign=False) for row in each(gaps)],
        "head-gap-people": [words.people(count) for count in gaps.gap_people],
    }
    return table("targets", cells, words, note=words.sources(gaps))


def segments(parts: pd.DataFrame, own_base: pd.DataFrame, words: Words) -> Table | None:
    """Participants by segment, their part of the whole and, where the segment has workers of its own, its coverage of them; None where unknown.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.segments(here.parts, here.own_base, here.words).cells.iloc[1])
    {'Segment': 'Wage earners (PU)', 'Active participants': '142,786', 'Share': '54.54%', 'Workers': '374,293',
    'Coverage of own group': '38.15%'}
    """
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
            words.marked(row.own_workers, row.own_status if pd.notna(row.own_workers) else "") for row in each(rows)
        ],
        "head-own-base": [words.percent(share) for share in rows.coverage_own],
    }
    sources = words.sources(pd.concat([rows.assign(source_id=rows.participants_source), own_base]))
    return table("segments", cells, words, note=sources, own=[0], as_of=rows.as_of.iloc[0])
