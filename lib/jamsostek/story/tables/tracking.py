"""Targets with what is needed for each and where the present pace leads."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..sentences.tracking import course
from .cells import table


def tracking(tracked: pd.DataFrame, words: Words) -> Table | None:
    """Each target with what is needed for it, how it is assessed and when it is reached at the present pace.

    None with fewer than two: a sentence says one better.
    """
    if len(tracked) < 2:
        return None
    told = [course(row, words) for _, row in tracked.iterrows()]
    cells = {
        "head-target": [f"{each['regime']} {each['year']}" for each in told],
        "head-basis": [words("Basis", basis=basis) for basis in tracked.basis],
        "head-target-value": [words.percent(share) for share in tracked.target],
        "head-needed-year": [words.points(share, sign=False) for share in tracked.needed_a_year],
        "head-needed-month": [each["people"] for each in told],
        "head-track": [each["track"] for each in told],
        "head-reached": [words("tracked-reached", **each) for each in told],
    }
    band = "no" if tracked.reached_early.isna().all() else "yes"
    return table("tracking", cells, words, note=f"{words('note-tracking', band=band)} {words.sources(tracked)}")
