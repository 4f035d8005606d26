"""Targets with what is needed for each and where the present pace leads."""

import pandas as pd

from ..display import Table
from ..language import Words
from ..sentences.tracking import course
from .cells import table


def tracking(tracked: pd.DataFrame, words: Words) -> Table | None:
    """Each target with what is needed for it, how it is assessed and when it is reached at the present pace.

    None with fewer than two: a sentence says one better.

    >>> here = explore.at("00", "2025-02", lang="en")
    >>> dict(story.tables.tracking(here.tracked, here.words).cells.iloc[0])
    {'Target': 'RPJMN 2025', 'Denominator': 'Employed persons', 'Target value': '32.15%',
    'Needed per year (points)': '4.26', 'Needed per month (people)': 'about 513,000',
    'Assessment': 'moving away from the target', 'Reached at the present pace': 'will not be reached'}
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
