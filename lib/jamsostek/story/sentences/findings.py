"""What matters most, each in one short sentence for the first page; the report tells all of it at length."""

from typing import Any

import pandas as pd

from ..language import Words
from ..rows import each
from .causes import moved, redefined
from .comparison import reference
from .headline import counted, near
from .inpres import found
from .printed import NATION, level_of
from .vulnerable import course

MOST = 3


def findings(
    words: Words,
    *,
    current: pd.DataFrame,
    changed: pd.DataFrame,
    districts: pd.DataFrame,
    own_base: pd.DataFrame,
    funneled: pd.DataFrame,
    budgeted: pd.DataFrame,
    card: pd.DataFrame,
    ranked: pd.DataFrame,
) -> list[str]:
    """The first three that are known of: why coverage changed or exceeds 100 %, who is behind, how far the protection of
    vulnerable workers reaches, who is left out, what the head of region has done, the rank, who else exceeds 100 %.

    One sentence where nothing is known.
    """
    largest, *others = left_out(own_base, words) or [""]
    told = [
        *(redefined(changed, words) or moved(changed, words)),
        *above_one(current, words),
        *behind(districts, words),
        *vulnerable(funneled, budgeted, words),
        largest,
        *instructions(card, words),
        *rank(ranked, words),
        *beyond(districts, words),
        *others,
    ]
    return [text for text in told if text][:MOST] or [words("found-none")]


def above_one(current: pd.DataFrame, words: Words) -> list[str]:
    """Why the region's coverage is above 100 %; nothing where it is not."""
    return [words("reach-above-one")] if current.above_one[current.segment == "ALL"].head(1).any() else []


def beyond(districts: pd.DataFrame, words: Words) -> list[str]:
    """Which of the regions below are above 100 %, and why; nothing where none is."""
    names = list(districts.name[districts.above_one]) if len(districts) else []
    return [words("rank-above-one", names=", ".join(names))] if names else []


def behind(districts: pd.DataFrame, words: Words) -> list[str]:
    """How many of the regions below stand below the whole, and which is last; nothing for fewer than two."""
    if len(districts) < 2:
        return []
    last, below = districts.iloc[-1], int((districts.coverage < districts.reference_coverage).sum())
    told = {"of": len(districts), "level": "province" if words.region == NATION else "district", "as_of": last.as_of}
    told |= {"same": "yes" if last.as_of == words.period else "no", "worst": last["name"], "low": last.coverage}
    if not below:
        return [words("found-last", **told)]
    return [
        words(
            "found-behind", below=below, reference=reference(districts, words), coverage=last.reference_coverage, **told
        )
    ]


def vulnerable(funneled: pd.DataFrame, budgeted: pd.DataFrame, words: Words) -> list[str]:
    """How many vulnerable workers of the region's largest programme get how far, and for how long its money lasts."""
    here, paid = (frame[frame.region_code == words.region] for frame in (funneled, budgeted))
    steps = [rows for _, rows in here.groupby("programme", sort=False) if len(rows) > 1 and rows.persons.iloc[0]]
    if not steps and paid.empty:
        return []
    known: dict[str, Any] = dict.fromkeys(("first_stage", "last_stage", "first_persons", "last_persons", "kept"))
    known |= course(max(steps, key=lambda rows: rows.persons.iloc[0]), words) if steps else {}
    months, persons = (paid[column].sum() if len(paid) else None for column in ("months", "persons"))
    same = "same" if persons == known["last_persons"] else "both"
    return [
        words(
            "found-vulnerable",
            known="stages" if paid.empty else same if steps else "months",
            first_stage=known["first_stage"],
            last_stage=known["last_stage"],
            first=counted("vulnerable", known["first_persons"], None, words),
            last=near(known["last_persons"], None, words),
            kept=known["kept"],
            months=months,
            people=counted("persons" if steps else "vulnerable", persons, None, words),
        )
    ]


def left_out(own_base: pd.DataFrame, words: Words) -> list[str]:
    """How many formal and informal workers are not participants, the larger group first; nothing of a group without any."""
    if own_base.empty:
        return []
    rows = own_base[own_base.uncovered > 0].sort_values("uncovered", ascending=False, kind="stable")
    return [
        words(
            "found-left-out",
            segment=row.segment,
            order="first" if row.uncovered == rows.uncovered.iloc[0] else "next",
            people=near(row.uncovered, row.rounded_to, words),
            count=int(row.uncovered),
            workers=words.mark(words.short(row.workers), row.own_status),
            as_of=row.as_of,
        )
        for row in each(rows)
    ]


def instructions(card: pd.DataFrame, words: Words) -> list[str]:
    """What is known of the region's own head; nothing where no evidence was looked for."""
    own = card[card.region_code == words.region]
    counts = found(own)
    if own.empty or counts["no_data"] == len(own):
        return []
    return [words("found-instructions", items=len(own), **counts)]


def rank(ranked: pd.DataFrame, words: Words) -> list[str]:
    """The region's place among its peers and when it had it; nothing where it is not ranked."""
    return [
        words(
            "found-rank",
            rank=row.rank,
            of=row.of,
            level=level_of(row.region_code),
            coverage=row.coverage,
            as_of=row.as_of,
        )
        for row in each(ranked[ranked.region_code == words.region])
    ]
