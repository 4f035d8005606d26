"""Money: what it costs to close a gap, and what a sum buys when it is shared over districts by a rule."""

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from .rounding import difference

MONTHS = (3, 6, 12)
# Each rule says how many persons districts get at a level from 0 (nobody) to 1 (all who are not covered), given
# participants and workers; it must not fall as the level rises.
Rule = Callable[[float, np.ndarray, np.ndarray], np.ndarray]
RULES: dict[str, Rule] = {
    # The lowest are raised first, up to a coverage that rises with the level.
    "lowest_first": lambda level, covered, workers: level * workers - covered,
    # Everywhere the same part of those who are not covered.
    "uncovered": lambda level, covered, workers: level * (workers - covered),
    # Everywhere the same number of percentage points, as far as there is a gap.
    "equal_points": lambda level, covered, workers: level * workers,
}


def goals(compared: pd.DataFrame, gaps: pd.DataFrame, unpaid: pd.DataFrame) -> pd.DataFrame:
    """How many people it takes to reach the coverage of a reference, each target of the nearest year, and all listed vulnerable workers.

    `name` is the code of the reference region, the target, or the programme of the list. Goals that are reached or cannot be
    computed are left out. `points` is what that adds to coverage, missing for the list; `rounded_to` the step to which the
    participants are rounded that the people are computed from.

    >>> here = explore.at("17", "2025-12")
    >>> unpaid = measures.vulnerable.unpaid(here.funneled[here.funneled.region_code == "17"])
    >>> measures.money.goals(here.compared, here.gaps, unpaid)[["goal", "name", "people"]]
            goal           name  people
    0  reference             00   68018
    1     target       UCJ 2025   88840
    2     listed  APBD provinsi   42065
    """
    first = compared[compared.segment == "ALL"].head(1)
    behind = first[first.difference < 0]
    target = gaps[(gaps.gap > 0) & (gaps.year == gaps.year.min())]
    rows = [
        *(
            {
                "goal": "reference",
                "name": row.reference,
                "people": -row.difference * row.workers,
                "points": difference(row.reference_coverage, row.coverage),
                "rounded_to": row.rounded_to,
            }
            for row in behind.itertuples()
        ),
        *(
            {
                "goal": "target",
                "name": f"{row.regime} {row.year}",
                "people": row.gap_people,
                "points": difference(row.target, row.coverage),
                "rounded_to": row.rounded_to,
            }
            for row in target.itertuples()
        ),
        *({"goal": "listed", "name": row.programme, "people": row.people} for row in unpaid.itertuples() if row.people),
    ]
    frame = pd.DataFrame(rows, columns=["goal", "name", "people", "points", "rounded_to"])
    return frame.assign(people=np.ceil(frame.people.astype("float64").round(6)).astype("Int64"))


def costed(goals: pd.DataFrame, rate: float, months: Sequence[int] = MONTHS) -> pd.DataFrame:
    """Goals with what they cost: people x rate x months, one column for each number of months. Unit: rupiah.

    >>> here = explore.at("17", "2025-12")
    >>> measures.money.costed(here.goals, 16_800)[["goal", "people", "cost_3", "cost_12"]]
            goal  people        cost_3        cost_12
    0  reference   68018  3428107200.0  13712428800.0
    1     target   88840  4477536000.0  17910144000.0
    2     listed   42065  2120076000.0   8480304000.0
    """
    costs = {f"cost_{number}": (goals.people * rate * number).astype("Float64") for number in months}
    return goals.assign(rate=rate, **costs)


def allocated(districts: pd.DataFrame, budget: float, *, rate: float, months: int, rule: str) -> pd.DataFrame:
    """A sum shared over districts by a rule of RULES: persons, their cost, and the coverage that results; never more than the sum.

    No district passes all its workers; one above that already, or whose workers are not known, gets nothing. What is left over is less than one person costs,
    unless everybody is covered. No rows where there is no sum. Takes one row a district with participants and workers. Units:
    rupiah, persons, share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.money.allocated(here.districts, 100_000_000, rate=16_800, months=12, rule="lowest_first")
    >>> rows[rows.people > 0][["name", "people", "cost_idr"]]
         name  people  cost_idr
    9  Lebong     496  99993600
    """
    districts = districts if budget > 0 else districts.iloc[:0]
    covered, workers = (districts[name].to_numpy(dtype="float64") for name in ("participants", "workers"))
    room = np.floor(np.clip(np.nan_to_num(workers - covered), 0, None))
    people = _people(RULES[rule], int(budget // (rate * months)), (covered, workers, room))
    after = (covered + people) / np.where(workers > 0, workers, np.nan)
    paid = {"budget_idr": budget, "rate": rate, "months": months, "cost_idr": people * rate * months}
    result = districts.assign(rule=rule, people=people, **paid)
    return result.assign(coverage_after=after, gained=after - result.coverage)


def _people(rule: Rule, affordable: int, places: tuple[np.ndarray, ...]) -> np.ndarray:
    """Whole persons for each district: the highest level that is affordable, then one each to those who were cut most."""
    covered, workers, room = places

    def wanted(level: float) -> np.ndarray:
        return np.clip(np.nan_to_num(rule(level, covered, workers)), 0, room)

    low, high = 0.0, 1.0
    for _ in range(60):  # halving the interval finds the level to the last digit
        level = (low + high) / 2
        low, high = (level, high) if wanted(level).sum() <= affordable else (low, level)
    exact = wanted(low)
    people = np.floor(exact)
    left = int(min(affordable, room.sum()) - people.sum())
    cut = np.argsort(-np.where(people < room, exact - people, -1.0), kind="stable")
    people[cut[:left]] += 1
    return people.astype("int64")


def sensitivity(
    districts: pd.DataFrame, budget: float, *, rate: float, rule: str, months: Sequence[int] = MONTHS
) -> pd.DataFrame:
    """What a sum buys for each number of months: persons, the coverage of all districts together and the lowest one that results.

    Coverage is that of the districts whose workers are known; missing where there are none, or no sum. Units: persons, rupiah, share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> rows = measures.money.sensitivity(here.districts, 2_000_000_000, rate=16_800, rule="lowest_first")
    >>> rows[["months", "people", "coverage_after", "lowest_after"]].round(4)
       months  people  coverage_after  lowest_after
    0       3   39682          0.4818        0.4411
    1       6   19841          0.4501        0.3860
    2      12    9920          0.4343        0.3497
    """
    districts = districts[districts.workers > 0]
    rows = [allocated(districts, budget, rate=rate, months=number, rule=rule) for number in months]
    return pd.DataFrame(
        {
            "months": list(months),
            "people": [int(each.people.sum()) for each in rows],
            "cost_idr": [float(each.cost_idr.sum()) for each in rows],
            "coverage_after": [_together(each) for each in rows],
            "lowest_after": [each.coverage_after.min() for each in rows],
        }
    )


def _together(rows: pd.DataFrame) -> float:
    return float((rows.participants + rows.people).sum() / rows.workers.sum()) if len(rows) else float("nan")
