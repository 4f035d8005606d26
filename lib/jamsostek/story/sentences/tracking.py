"""Whether targets will be reached: what is needed for each, and where the present pace leads."""

import math
from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from .headline import near
from .printed import direction


def tracking(tracked: pd.DataFrame, words: Words) -> Prose:
    """The nearest target that can be judged: its state, what is needed, the present pace; then the others, each by its document.

    Nothing where there is no target: the sentence on the gaps says so.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.tracking(here.tracked, here.words).paragraphs[0]
    'Coverage of eligible workers is on track for the UCJ target for 2025: since December 2023 its compound growth rate
    has been 123.15% of the rate required. ...'
    """
    if tracked.empty:
        return Prose([])
    first, others = nearest(tracked), tracked.drop(index=nearest(tracked).name)
    told = course(first, words) | {"people": near(first.people_a_month, _step(first), words)}
    texts = [words("tracking", **told)]
    texts += [words("tracking-needed", **told)] * (told["span"] != "none")
    texts += [words("tracking-prospect", **told)] * (told["prospect"] != "none")
    rest = "; ".join(words("tracking-other", **course(row, words)) for _, row in others.iterrows())
    return Prose([" ".join(texts), *([words("tracking-others", targets=rest)] if rest else [])])


def nearest(tracked: pd.DataFrame) -> pd.Series:
    """The target of the nearest year that can be judged, of the nearest year where none can."""
    judged = tracked[tracked.category != "unknown"]
    return (judged if len(judged) else tracked).iloc[0]


def course(row: Any, words: Words) -> dict[str, Any]:
    """What is told of a target and the way to it."""
    return {
        "regime": row.regime,
        "year": str(row.year),
        "basis": words("basis", basis=row.basis),
        "target": row.target,
        "coverage": row.coverage,
        "category": row.category,
        "lacking": "now" if pd.isna(row.coverage) else "before",
        "track": words("track", category=row.category),
        "since": row.since,
        "start": row.start,
        "ratio": row.ratio,
        **_needed(row, words),
        **_prospect(row),
    }


def _needed(row: Any, words: Words) -> dict[str, Any]:
    """What is needed: told by the year where a year is left, by the month only where less is."""
    span = "none" if pd.isna(row.needed_a_month) else "years" if row.months_left >= 12 else "months"
    people = words.about(row.people_a_month, _step(row))
    told = {"a_year": row.needed_a_year, "a_month": row.needed_a_month, "people": people, "months": row.months_left}
    return {"span": span, **told}


def _step(row: Any) -> int | None:
    """The step to which people a month are rounded, where the participants are that they rest on."""
    if pd.isna(row.rounded_to) or pd.isna(row.people_a_month):
        return None
    return int(10 ** max(math.floor(math.log10(row.rounded_to / row.months_left)), 0))


def _prospect(row: Any) -> dict[str, Any]:
    """Where the present pace leads; none where there is no pace, or nothing left to reach."""
    a_year = row.pace * 12
    known = "reached" if pd.notna(row.reached_on) else "slow" if a_year > 0 else direction(a_year)
    over = row.category == "met" or (row.category == "due" and known != "reached")
    state = "none" if pd.isna(row.pace) or over else known
    band = "none" if pd.isna(row.reached_early) else "early" if pd.isna(row.reached_late) else "both"
    months = {"reached_on": row.reached_on, "early": row.reached_early, "late": row.reached_late}
    return {"prospect": state, "band": band, "pace": a_year, "pace_since": row.pace_since, **months}
