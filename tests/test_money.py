"""Money: what it costs to close a gap, and what a sum buys when districts share it by a rule."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from jamsostek.data import load
from jamsostek.measures import comparison, coverage, money, vulnerable

PROPERTY = settings(max_examples=60, deadline=None, derandomize=True)
RATE, MONTHS = 10, 3  # a person costs 30 rupiah
PRICE = RATE * MONTHS
a_rule = pytest.mark.parametrize("rule", money.RULES)


def districts(*rows):
    """Rows of participants and workers, one a district."""
    frame = pd.DataFrame(rows, columns=["participants", "workers"]).astype("Int64")
    share = (frame.participants / frame.workers.where(frame.workers > 0)).astype("float64")
    return frame.assign(coverage=share, region_code=[f"17{place:02}" for place in range(1, len(frame) + 1)])


def shared(rows, persons, rule="lowest_first"):
    """Share the price of so many persons."""
    return money.allocated(rows, persons * PRICE, rate=RATE, months=MONTHS, rule=rule)


def people(rows, persons, rule="lowest_first"):
    return shared(rows, persons, rule).people.tolist()


# A tenth, three tenths and six tenths of 100, 200 and 100 workers.
THREE = districts((10, 100), (60, 200), (60, 100))


@pytest.mark.parametrize(
    ("persons", "reached"),
    [
        (20, [20, 0, 0]),  # the first rises to three tenths
        (50, [30, 20, 0]),  # both to four tenths: 40 - 10 and 80 - 60
        (110, [50, 60, 0]),  # both to six tenths: 60 - 10 and 120 - 60
        (150, [60, 80, 10]),  # all to seven tenths: 70 - 10, 140 - 60 and 70 - 60
    ],
)
def test_lowest_are_raised_until_the_money_ends(persons, reached):
    assert people(THREE, persons, "lowest_first") == reached


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_same_part_of_the_uncovered_is_reached_everywhere(part):
    uncovered = [100 - 10, 200 - 60, 100 - 60]
    assert people(THREE, part * sum(uncovered), "uncovered") == [part * each for each in uncovered]


@pytest.mark.parametrize(
    ("persons", "reached"),
    [
        (40, [10, 20, 10]),  # ten points: a tenth of 100, 200 and 100
        (160, [40, 80, 40]),  # forty points, which covers everybody in the third
        (190, [50, 100, 40]),  # fifty points: the third has only forty to gain
    ],
)
def test_same_points_are_gained_everywhere_as_far_as_there_is_a_gap(persons, reached):
    assert people(THREE, persons, "equal_points") == reached


@pytest.mark.parametrize(
    ("rule", "reached"), [("lowest_first", [1, 0, 0]), ("uncovered", [0, 1, 0]), ("equal_points", [0, 1, 0])]
)
def test_one_person_is_given_where_most_is_cut(rule, reached):
    assert people(THREE, 1, rule) == reached


def test_what_is_left_goes_to_those_who_were_cut_most():
    # Of 10 uncovered each: 4 / 3 everywhere, one person is left for the first; of 40, 30 and 30: 4 x 0.4, 0.3, 0.3.
    assert people(districts((0, 10), (0, 10), (0, 10)), 4, "uncovered") == [2, 1, 1]
    assert people(districts((0, 30), (0, 40), (0, 30)), 4, "uncovered") == [1, 2, 1]
    # Where many are cut alike, the first of them.
    assert people(districts(*[(0, 20), (0, 10)] * 20), 10, "uncovered") == [1, 0] * 10 + [0, 0] * 10


@a_rule
@pytest.mark.parametrize(("rupiah", "reached"), [(PRICE - 1, 0), (PRICE, 1), (2 * PRICE - 1, 1), (2 * PRICE, 2)])
def test_leftover_is_less_than_one_person_costs(rule, rupiah, reached):
    rows = money.allocated(THREE, rupiah, rate=RATE, months=MONTHS, rule=rule)
    assert (rows.people.sum(), rows.cost_idr.sum()) == (reached, reached * PRICE)


@a_rule
def test_sum_larger_than_everybody_needs_covers_everybody_and_no_more(rule):
    rows = shared(THREE, 1000, rule)
    assert rows.people.tolist() == [100 - 10, 200 - 60, 100 - 60] and set(rows.coverage_after) == {1}
    assert rows.cost_idr.sum() == 270 * PRICE < set(rows.budget_idr).pop() == 1000 * PRICE


@a_rule
def test_district_above_all_its_workers_gets_nothing_and_keeps_what_it_has(rule):
    rows = shared(districts((120, 100), (10, 100), (50, 100)), 200, rule)
    assert rows.people.tolist() == [0, 90, 50] and rows.coverage_after[0] == 120 / 100


@a_rule
@pytest.mark.parametrize("workers", [0, None])
def test_district_without_workers_gets_nothing(rule, workers):
    rows = shared(districts((5, workers), (10, 100), (50, 100)), 30, rule)
    assert (rows.people[0], rows.people.sum()) == (0, 30)
    assert rows.loc[0, ["coverage_after", "gained"]].isna().all()


@a_rule
@pytest.mark.parametrize("budget", [0, -1])
def test_nothing_is_shared_where_there_is_no_sum(rule, budget):
    assert money.allocated(THREE, budget, rate=RATE, months=MONTHS, rule=rule).empty


@a_rule
def test_nothing_is_shared_where_there_are_no_districts(rule):
    assert shared(THREE[:0], 10, rule).empty


def test_coverage_that_results_is_told_with_what_was_paid():
    rows = shared(THREE, 50)
    assert rows.coverage_after.tolist() == [40 / 100, 80 / 200, 60 / 100]
    assert rows.gained.tolist() == [40 / 100 - 10 / 100, 80 / 200 - 60 / 200, 0]
    assert rows.cost_idr.tolist() == [30 * PRICE, 20 * PRICE, 0]
    assert rows[["rule", "rate", "months"]].drop_duplicates().to_numpy().tolist() == [["lowest_first", RATE, MONTHS]]


def test_longer_protection_reaches_fewer():
    rows = money.sensitivity(THREE, 120 * RATE, rate=RATE, rule="lowest_first")
    assert rows.months.tolist() == [3, 6, 12] and rows.people.tolist() == [120 / 3, 120 / 6, 120 / 12]
    assert rows.cost_idr.tolist() == [120 * RATE] * 3
    assert rows.coverage_after.tolist() == [(130 + 40) / 400, (130 + 20) / 400, (130 + 10) / 400]
    assert rows.lowest_after.tolist() == [73 / 200, 30 / 100, 20 / 100]  # of 40 persons the second district gets 13


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("rows", "budget"), [(THREE, 0), (THREE[:0], 900)])
def test_sensitivity_is_missing_without_a_sum_or_districts(rows, budget):
    found = money.sensitivity(rows, budget, rate=RATE, rule="uncovered")
    assert found.people.tolist() == [0, 0, 0] and found[["coverage_after", "lowest_after"]].isna().all(axis=None)


def test_coverage_of_all_is_that_of_districts_whose_workers_are_known():
    rows = money.sensitivity(districts((50, None), (10, 100)), 12 * RATE, rate=RATE, rule="uncovered", months=[12])
    assert rows.coverage_after.tolist() == [(10 + 1) / 100]


counts = st.tuples(st.integers(0, 3000), st.integers(0, 2000))
some_districts = st.lists(counts, min_size=1, max_size=7).map(lambda rows: districts(*rows))
rules = st.sampled_from(list(money.RULES))
sums = st.integers(1, 9000 * PRICE)


@PROPERTY
@given(some_districts, sums, rules)
def test_sum_is_spent_but_not_exceeded(rows, budget, rule):
    found = money.allocated(rows, budget, rate=RATE, months=MONTHS, rule=rule)
    needed = (rows.workers - rows.participants).clip(lower=0).sum()
    assert found.cost_idr.sum() <= budget
    assert budget - found.cost_idr.sum() < PRICE or found.people.sum() == needed


@PROPERTY
@given(some_districts, sums, rules)
def test_nobody_loses_and_no_district_passes_all_its_workers(rows, budget, rule):
    found = money.allocated(rows, budget, rate=RATE, months=MONTHS, rule=rule)
    assert (found.people >= 0).all()
    assert (
        found.participants + found.people <= found.workers.where(found.workers > rows.participants, rows.participants)
    ).all()


@PROPERTY
@given(some_districts, sums, sums, rules)
def test_more_money_never_covers_fewer(rows, budget, more, rule):
    reached = [
        money.allocated(rows, each, rate=RATE, months=MONTHS, rule=rule).people.sum()
        for each in (budget, budget + more)
    ]
    assert reached[0] <= reached[1]


@PROPERTY
@given(some_districts, sums, rules, st.randoms(use_true_random=False))
def test_order_of_districts_moves_nobody_but_the_last(rows, budget, rule, random):
    order = random.sample(range(len(rows)), len(rows))
    first, second = (
        money.allocated(frame, budget, rate=RATE, months=MONTHS, rule=rule).set_index("region_code").people
        for frame in (rows, rows.iloc[order])
    )
    assert first.sum() == second.sum() and (first - second).abs().max() <= 1


@PROPERTY
@given(some_districts, sums)
def test_nobody_who_gets_something_is_raised_above_the_lowest(rows, budget):
    found = shared(rows, budget / PRICE)
    open_still = found[found.participants + found.people < found.workers]
    raised = found[found.people > 0]
    one_more = (open_still.participants + open_still.people + 1) / open_still.workers
    for row in raised.itertuples():  # whole persons: each is less than one from the level that all have
        assert ((row.participants + row.people - 1) / row.workers <= one_more + 1e-9).all()


def compared(*rows):
    """Rows of segment, workers and difference to the nation, the report's base first; coverage is 30 %."""
    frame = pd.DataFrame(rows, columns=["segment", "workers", "difference"]).astype({"difference": "float64"})
    shares = {"coverage": 0.3, "reference_coverage": 0.3 - frame.difference}
    return frame.assign(reference="00", rounded_to=10, **shares)


def gaps(*rows):
    """Rows of year, gap in share and in people of the regime UCJ; coverage is 30 %."""
    frame = pd.DataFrame(rows, columns=["year", "gap", "gap_people"]).astype({"gap": "float64", "gap_people": "Int64"})
    return frame.assign(regime="UCJ", rounded_to=100, coverage=0.3, target=0.3 + frame.gap)


def unpaid(*persons):
    return pd.DataFrame({"programme": "P3KE", "people": pd.array(persons, dtype="Int64")})


def goals(behind=(), missed=(), listed=()):
    return money.goals(compared(*behind), gaps(*missed), unpaid(*listed))


def test_goals_are_the_reference_the_nearest_target_and_the_list():
    rows = goals([("ALL", 1000, -0.1)], [(2025, 0.2, 200), (2029, 0.5, 500)], [42])
    assert rows[["goal", "name", "people"]].to_numpy().tolist() == [
        ["reference", "00", 0.1 * 1000],
        ["target", "UCJ 2025", 200],
        ["listed", "P3KE", 42],
    ]
    assert rows.points.tolist()[:2] == pytest.approx([0.1, 0.2]) and pd.isna(rows.points[2])
    assert rows.rounded_to.tolist()[:2] == [10, 100] and pd.isna(rows.rounded_to[2])


# Coverage and what it is set against, each as it is printed, and the points between them; exactly 0.0001, 0.0002, 0.0 and 0.01.
PRINTED = [(0.22504, 0.22516, 0.0002), (0.22506, 0.22514, 0.0), (0.22496, 0.23504, 0.01), (0.25, 0.35, 0.1)]


@pytest.mark.parametrize(("covered", "aim", "points"), PRINTED)
def test_points_of_a_goal_are_the_difference_of_the_two_shares_as_printed(covered, aim, points):
    behind = compared(("ALL", 1000, covered - aim)).assign(coverage=covered, reference_coverage=aim)
    missed = gaps((2025, aim - covered, 7)).assign(coverage=covered, target=aim)
    rows = money.goals(behind, missed, unpaid())
    assert rows.points.tolist() == pytest.approx([points, points], abs=1e-12)
    assert rows.people[0] == -((covered - aim) * 1000 // 1)  # people are not those of a rounded difference


@pytest.mark.parametrize(
    "nothing",
    [
        {},
        {"behind": [("ALL", 1000, 0.0)]},
        {"behind": [("ALL", 1000, 0.1), ("ALL", 500, -0.1)]},  # behind on another base than the report's
        {"behind": [("ALL", 1000, None), ("ALL", 500, -0.1)]},
        {"behind": [("PU", 1000, -0.1)]},
        {"missed": [(2025, 0.0, 0), (2029, 0.5, 500)]},
        {"missed": [(2025, None, None)]},
        {"listed": [0]},
    ],
)
def test_goal_that_is_reached_or_cannot_be_computed_is_left_out(nothing):
    assert goals(**nothing).empty and money.costed(goals(**nothing), RATE).empty


@pytest.mark.parametrize(("points", "needed"), [(0.1, 10), (0.101, 11), (0.099, 10), (1e-4, 1), (0.07, 7)])
def test_people_are_rounded_up(points, needed):  # 0.07 * 100 is 7.000000000000001
    assert goals([("ALL", 100, -points)]).people.tolist() == [needed]


def test_cost_is_people_times_rate_times_months():
    rows = money.costed(goals(listed=[42]), RATE)
    assert rows[["cost_3", "cost_6", "cost_12"]].to_numpy().tolist() == [[42 * 10 * 3, 42 * 10 * 6, 42 * 10 * 12]]
    assert "cost_1" in money.costed(goals(listed=[42]), RATE, months=[1])


@pytest.fixture(scope="module")
def published():
    tables = load(ROOT / "data" / "published")
    everywhere = coverage.by_basis(tables.participants, tables.workers, tables.regions, tables.settings.base)
    current = comparison.current(everywhere, "17", "2025-12")
    stages = vulnerable.funnel(tables.funnel, tables.regions, "17", "2025-12")
    behind = comparison.against(current, everywhere)
    missed = comparison.gap(current, tables.targets, tables.settings.base)
    found = money.goals(behind, missed, vulnerable.listed_unpaid(stages, "17"))
    return money.costed(found, vulnerable.rate(tables.contributions, "2025-12")).set_index("goal")


def test_what_it_takes_in_bengkulu(published):
    assert published.people["target"] == 0.48 * 708_000 - 251_000  # UCJ 2025: 48 % of the eligible
    assert published.people["listed"] == 114_000 - 71_935
    assert published.cost_12["listed"] == 42_065 * 16_800 * 12
