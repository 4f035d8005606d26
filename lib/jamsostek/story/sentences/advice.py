"""What to do next."""

from string import Template
from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words

MONTHS, POINTS = ("months_short",), ("gap_nation", "gap_target", "gap_region")


def advice(advised: pd.DataFrame, words: Words) -> Prose:
    """The advice that reaches most people; one sentence where no rule is triggered.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.advice(here.advised, here.words).paragraphs[0]
    'This advice concerns the most people. Ministry of Home Affairs: Ask the regional governments for which no regulation
    was found (3 in all) ...'
    """
    if advised.empty:
        return Prose([words("advice-missing")])
    first = advised.iloc[0]
    return Prose([words("advice", action=f"{actor(first, words)}: {action(first, words)}")])


def actor(row: Any, words: Words) -> str:
    """Whom a piece of advice addresses: a head of district is a mayor where the district is a city."""
    return words("actor", actor=row.actor, kind=words.kind(row.region_code))


def action(row: Any, words: Words) -> str:
    """The text of a rule with its numbers set in; a number that is not known shows as a dash."""
    stages = words("stage", stage=row.goal) if row.measure == "stage_lost" else row.goal
    values = {
        "people": words.about(row.people, row.rounded_to),
        "value": _value(row, words),
        "where": ", ".join(map(words.named, row.places.split("|"))),
        "cost": words.rupiah(row.cost),
        "rate": words.rupiah(row.rate),
        "month": words.month(words.period),
        "goal": stages,
    }
    text = row.action if words.lang == "id" else row.action_en
    return Template(text).safe_substitute(values)


def _value(row: Any, words: Words) -> str:
    if row.measure in POINTS:
        return words.points(row.value / 100, sign=False)
    return words.decimal(row.value) if row.measure in MONTHS else words.people(row.value)


def effect(row: Any, words: Words) -> str:
    """What following a piece of advice would achieve."""
    known = "yes" if pd.notna(row.points) else "no"
    return words("effect", measure=row.measure, known=known, points=row.points)
