"""The advice on the first page, each piece in one short imperative."""

from typing import Any

import pandas as pd

from ..language import Words
from ..rows import each
from .advice import action, actor
from .headline import counted

MOST, FEW = 3, 3
HEADS = ("gubernur", "kepala_daerah")
# Whom each measure that has a short form counts; a rule on any other measure speaks in its own words.
WHOM = dict.fromkeys(("lapsing", "months_short", "listed_unpaid", "stage_lost"), "vulnerable")
WHOM |= dict.fromkeys(("gap_target", "gap_nation", "gap_region"), "more")
WHOM |= {"formal_uncovered": "formal"} | dict.fromkeys(("regulation_missing", "report_missing", "redefined"), "persons")


def actions(advised: pd.DataFrame, words: Words) -> list[dict[str, str]]:
    """Three pieces of advice as who and what, those for the region's own head first; empty where no rule speaks."""
    own = advised.actor.isin(HEADS) & (advised.region_code == words.region)
    first = pd.concat([advised[own], advised[~own]]).head(MOST)
    return [{"who": _who(row, words), "what": _short(row, words)} for row in each(first)]


def _who(row: Any, words: Words) -> str:
    """Whom a piece of advice addresses, with the region where that is not the one of the report."""
    if row.region_code == words.region or row.actor not in HEADS:
        return actor(row, words)
    head = {"actor": actor(row, words), "where": words.named(row.region_code)}
    return words("head", kind=words.kind(row.region_code), **head)


def _short(row: Any, words: Words) -> str:
    if row.measure not in WHOM:
        return action(row, words)
    places = row.places.split("|")
    told = {"people": counted(WHOM[row.measure], row.people, row.rounded_to, words), "cost": words.rupiah(row.cost)}
    told |= {"goal": words("stage", stage=row.goal) if row.measure == "stage_lost" else row.goal}
    return words(
        "do",
        measure=row.measure,
        few="yes" if len(places) <= FEW else "no",
        where=", ".join(map(words.named, places)),
        regions=len(places),
        **told,
    )
