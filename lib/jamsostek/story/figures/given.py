"""What figures are given: any frame of a measure is drawn, or it is said which one the figure draws."""

import re
from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Any

import numpy as np
import pandas as pd

from ..display import Picture
from ..language import Words
from ..sentences.printed import NATION

KINDS: tuple[Any, ...] = (pd.DataFrame, pd.DataFrame | None, Words)
RANKED = {"region_code", "as_of", "basis", "coverage", "status", "source_id"}
# Of each figure the measure whose frames it draws, and the columns that it cannot do without.
DRAWN: dict[str, tuple[str, set[str]]] = {
    "allocation": (
        "money.allocated",
        {"name", "people", "coverage", "coverage_after", "rule", "months", "rate", "budget_idr"},
    ),
    "contributions": ("composition.by_region", {"name", "effect", "basis", "as_of", "as_of_before", "restated_before"}),
    "districts": ("comparison.ranking", RANKED),
    "funnel": ("vulnerable.funnel", {"programme", "stage", "persons", "kept", "lost", "most_lost", "grown"}),
    "gap": ("comparison.gap", {"regime", "year", "target", "gap", "gap_people"}),
    "inequality": (
        "inequality.over_time",
        {"edition", "mean", "mean_difference", "best", "best_name", "worst", "worst_name"},
    ),
    "lights": ("quality.lights", {"light", "verdict"}),
    "map": ("comparison.ranking", RANKED | {"above_one"}),
    "months": ("vulnerable.budgeted", {"region_code", "months", "persons", "person_months"}),
    "outliers": ("outliers.limits", {"place", "reference_coverage"}),
    "ranking": ("comparison.ranking", RANKED),
    "scorecard": ("inpres.scorecard", {"item", "finding", "name"}),
    "segments": ("segments.by_own_base", {"segment", "participants", "workers", "uncovered"}),
    "trajectory": ("targets.tracked", {"regime", "category", "months_left", "pace", "needed_a_month", "reached_on"}),
    "trend": ("comparison.history", {"change", "coverage_before", "redefined", "restated", "restated_edition", "old"}),
    "why": ("change.split", {"part", "effect", "restated_before", "coverage_before"}),
    "year": ("vulnerable.over_year", {"average", "coverage", "as_of"}),
}


def drawing(draw: Callable[..., Picture | None]) -> Callable[..., Picture | None]:
    """The figure, for any frame: regions are ranked if they are not yet, a frame that lacks what is drawn is named in a ValueError.

    One that is called otherwise says in a TypeError how it is called.
    """
    name = draw.__name__
    made_by, columns = DRAWN[name]

    @wraps(draw)
    def drawn(*given: Any, **named: Any) -> Picture | None:
        asked = _asked(draw, *given, **named)
        first, rows = next(iter(asked.items()))
        lacking = sorted(columns - set(rows))
        if lacking and rows.empty:
            return None
        if lacking:
            told = f"figures.{name} draws what measures.{made_by} gives; this frame lacks {', '.join(lacking)}"
            raise ValueError(told)
        known = ranked(rows, asked["words"]) if columns >= RANKED and len(rows) else rows
        if len(rows) and known.empty:
            told = (
                f"figures.{name} draws what measures.{made_by} gives; this frame has no coverage of all segments (ALL)"
            )
            raise ValueError(f"{told} of a province or district")
        return draw(**asked | {first: known})

    return drawn


def _asked(draw: Callable[..., Picture | None], *given: Any, **named: Any) -> dict[str, Any]:
    """What a figure is given, by name; a TypeError tells how it is called where that is not a frame and words."""
    called = signature(draw)
    try:
        asked = called.bind(*given, **named).arguments
    except TypeError:
        asked = {}
    wanted = [(each.name, each.annotation) for each in called.parameters.values()]
    if asked and all(isinstance(asked[name], kind) for name, kind in wanted if name in asked and kind in KINDS):
        return asked
    (call,) = re.findall(rf"figures\.{draw.__name__}\(.*\)", draw.__doc__ or "")
    raise TypeError(
        f"figures.{draw.__name__} takes a frame and words: {call}; story.figures.{draw.__name__}? says more"
    )


def ranked(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Regions by coverage, as they are if they are ranked already; otherwise their totals on the first base at the newest month.

    Of provinces and districts those that are more.
    """
    rows = rows[rows.region_code != NATION]
    if "rank" not in rows:
        known = rows[rows.coverage.notna() & (rows.get("segment", "ALL") == "ALL")]
        known = (
            known[(known.basis == known.basis.iloc[0]) & (known.as_of == known.as_of.max())] if len(known) else known
        )
        district = known.region_code.str.len() == 4
        known = known[district == (district.mean() > 0.5)].drop_duplicates("region_code")
        known = known.sort_values("coverage", ascending=False, ignore_index=True)
        rank = known.coverage.rank(method="min", ascending=False).astype("Int64")
        rows = known.assign(name=[words.named(code) for code in known.region_code], rank=rank, of=len(known))
    return rows if "reference" in rows else rows.assign(reference=words.region, reference_coverage=np.nan)
