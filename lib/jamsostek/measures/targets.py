"""Targets: whether growth so far suffices for it, and when it is reached at the present pace."""

from typing import Any

import numpy as np
import pandas as pd

from .arrays import floats, texts
from .progress import annual_rate, category, compound_rate, ratio
from .sampling import change_interval

NEVER_AFTER_MONTHS = 1200
MISSING_MONTH = np.iinfo("int64").min


def tracked(gaps: pd.DataFrame, history: pd.DataFrame) -> pd.DataFrame:
    """Each target with what is needed for it, how the growth so far compares with that, and when it is reached at the present pace.

    Takes `comparison.gap` and the region's history up to the same period, oldest first, with `restated` coverage and `rse`. Rows of
    the newest edition of a base only are compared; where the period has none, everything that rests on them is missing.
    `since` and `start` are the first such row, `pace_since` the one before the last; `pace` is the change a month since then, with
    its 95 % band `pace_low` and `pace_high`. `months_left` run to December of the target's year; what is needed is missing where the
    target is met or no month is left. `observed` and `required` are compound rates a year from the start, `annual_rate` the average
    over all rows. `reached_on`, `reached_early` and `reached_late` are missing where the pace (its upper, its lower end) is not
    positive or takes more than 100 years. Units: shares, persons (rounded up), months.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.targets.tracked(here.gaps, here.history)
    >>> rows[["regime", "year", "people_a_month", "category", "reached_on"]]
      regime  year  people_a_month  category reached_on
    0    UCJ  2025            3213  on_track    2025-10
    """
    courses = {basis: _course(history, _compared(history, basis)) for basis in gaps.basis.unique()}
    known = [
        courses[basis] if courses[basis].get("month") == month else {}
        for basis, month in zip(gaps.basis, _ordinals(gaps.as_of), strict=True)
    ]
    course = {name: np.array([each.get(name, np.nan) for each in known], dtype=float) for name in COURSE}
    now = np.fmax.reduce([*_ordinals(gaps.as_of), *_ordinals(history.as_of)], initial=np.nan)
    sources = ["|".join([own, *each.get("sources", [])]) for own, each in zip(gaps.source_id, known, strict=True)]
    told = {name: _periods(values) if name.endswith("since") else values for name, values in course.items()}
    gap, people, target, year = (floats(gaps[name]) for name in ("gap", "gap_people", "target", "year"))
    end = (year - 1970) * 12 + 11
    told |= _needed(gap, people, end - now) | _growth(gap, target, course, now=now, end=end)
    told |= {name: _periods(now + _months(gap, course[f"pace{bound}"])) for name, bound in PACES.items()}
    own = gaps.assign(source_id=np.array(sources, dtype=object))
    return pd.concat([own, pd.DataFrame(told, index=gaps.index)], axis="columns")


COURSE = ("since", "start", "pace_since", "latest", "pace", "pace_low", "pace_high", "annual_rate")
COMPARED = ["basis", "as_of", "restated", "restated_as_of", "restated_edition", "rse", "source_id"]
PACES = {"reached_on": "", "reached_early": "_high", "reached_late": "_low"}


def comparable(history: pd.DataFrame, basis: str) -> pd.DataFrame:
    """The rows of a base whose restated coverage is on the edition of the last one.

    >>> here = explore.at("17", "2025-12")
    >>> measures.targets.comparable(here.history, "employed").restated.round(4).tolist()
    [0.1985, 0.2377, 0.225]
    """
    return history[COMPARED].take(_compared(history, basis))


def _compared(history: pd.DataFrame, basis: str) -> np.ndarray:
    """The places of the rows that are comparable."""
    places = np.flatnonzero((texts(history.basis) == basis) & history.restated.notna().to_numpy())
    editions = texts(history.restated_edition)[places]
    return places[editions == editions[-1:]]


def _course(history: pd.DataFrame, places: np.ndarray) -> dict[str, Any]:
    """How coverage went from the first of some rows to the last, as numbers; nothing where there are none."""
    if not len(places):
        return {}
    months, shares = _ordinals(history.as_of)[places], floats(history.restated)[places]
    ends = {"month": months[-1], "since": months[0], "start": shares[0], "latest": shares[-1]}
    rate = {"annual_rate": annual_rate(months / 12, shares), "sources": history.source_id.array[places].tolist()}
    return {**ends, **rate, **(_pace(history, places[-2:], months, shares) if len(places) > 1 else {})}


def _pace(history: pd.DataFrame, both: np.ndarray, months: np.ndarray, shares: np.ndarray) -> dict[str, float]:
    """The change a month between the last two rows, and its band."""
    before, now = floats(history.rse)[both]
    same = bool(np.ptp(_ordinals(history.restated_as_of)[both]) == 0)
    low, high = change_interval(shares[-1], shares[-2], rse=now, rse_before=before, same=same)
    changes = {"pace": shares[-1] - shares[-2], "pace_low": low, "pace_high": high}
    apart = months[-1] - months[-2]
    return {"pace_since": months[-2], **{name: float(change / apart) for name, change in changes.items()}}


def _needed(gap: np.ndarray, people: np.ndarray, left: np.ndarray) -> dict[str, Any]:
    months = np.where((gap > 0) & (left > 0), left, np.nan)
    needed = {"needed_a_year": gap / months * 12, "needed_a_month": gap / months}
    a_month = pd.array(np.ceil(people / months), dtype="Int64")
    return {"months_left": pd.array(left, dtype="Int64"), **needed, "people_a_month": a_month}


def _growth(
    gap: np.ndarray, target: np.ndarray, course: dict[str, np.ndarray], *, now: float, end: np.ndarray
) -> dict[str, np.ndarray]:
    start, latest, aim = (course["since"] / 12, course["start"]), (now / 12, course["latest"]), (end / 12, target)
    found = ratio(start, latest, aim)
    state = category(found, met=gap <= 0, due=(gap > 0) & (end <= now))
    rates = {"observed": compound_rate(start, latest), "required": compound_rate(start, aim)}
    return {**rates, "ratio": found, "category": state.astype(object)}


def _months(gap: np.ndarray, pace: np.ndarray) -> np.ndarray:
    """How many months it takes to close a gap; missing where there is none, or it is not closed within 100 years."""
    months = np.ceil((gap / np.where((gap > 0) & (pace > 0), pace, np.nan)).round(9))
    return np.where(months <= NEVER_AFTER_MONTHS, months, np.nan)


def _ordinals(months: pd.Series) -> np.ndarray:
    """Months since January 1970; missing where the month is."""
    numbers = months.array.asi8
    return np.where(numbers == MISSING_MONTH, np.nan, numbers)


def _periods(ordinals: np.ndarray) -> pd.PeriodIndex:
    """The months that these are the numbers of."""
    numbers = np.where(np.isnan(ordinals), MISSING_MONTH, ordinals)
    return pd.PeriodIndex.from_ordinals(numbers.astype("int64"), freq="M")
