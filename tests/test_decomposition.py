"""Changes of a rate split over its factors: the figures of Das Gupta's manual, and what every decomposition must do.

Das Gupta (1993), Standardization and Decomposition of Rates: A User's Manual, US Census Bureau P23-186. Its effects are
differences of population 2 less population 1, which stand for after and before here.
"""

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.measures.decomposition import cross_classified, effects, kitagawa, standardised

PROPERTY = settings(max_examples=25, deadline=None, derandomize=True)
near = partial(pytest.approx, abs=1e-9)


def product(**factors):
    return np.prod(list(factors.values()))


def mean(size, rate):
    return float(np.asarray(size) @ np.asarray(rate)) / sum(size)


# --- Das Gupta's examples ---


def test_two_factors_as_published():
    # Example 2.1
    found = effects(product, {"a": 10930, "b": 0.717892}, {"a": 16591, "b": 0.825974})
    assert {name: round(part, 3) for name, part in found.items()} == {"a": 4369.913, "b": 1487.262}
    assert round(sum(found.values()), 3) == 5857.175


def test_three_factors_as_published():
    # Example 2.2
    before, after = {"a": 51.78746, "b": 0.45919, "c": 0.52638}, {"a": 84.90502, "b": 0.75756, "c": 0.51065}
    found = effects(product, before, after)
    assert {name: round(part, 7) for name, part in found.items()} == {"a": 10.4340333, "b": 10.5608476, "c": -0.6670084}
    assert round(sum(found.values()), 7) == 20.3278726


# Example 5.1: persons by age and the per cent of them that head a household, United States 1970 and 1985.
SIZE_1970 = [12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9]
SIZE_1985 = [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5]
RATE_1970 = [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8]
RATE_1985 = [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2]
HEADS = (SIZE_1970, RATE_1970, SIZE_1985, RATE_1985)


def test_structure_and_rate_as_published():
    structure, rate = (part.sum() for part in kitagawa(*HEADS))
    assert (round(structure, 4), round(rate, 4), round(structure + rate, 4)) == (1.2269, 1.7403, 2.9672)


def test_standardised_rates_of_two_populations_as_published():
    shares = [np.array(size) / sum(size) for size in (SIZE_1970, SIZE_1985)]
    populations = dict(
        zip((1970, 1985), ({"size": shares[0], "rate": RATE_1970}, {"size": shares[1], "rate": RATE_1985}), strict=True)
    )
    found = standardised(mean, populations)
    assert found["size"].round(4).tolist() == [45.5876, 46.8145]
    assert found["rate"].round(4).tolist() == [45.3309, 47.0712]
    assert [round(mean(**population), 4) for population in populations.values()] == [44.7268, 47.6940]


# Example 6.5: births outside marriage in a thousand births, by age of the mother (six groups). A is the share of women of an
# age, B of those who are not married among them, C the births of a woman who is not married, D of one who is.
WOMEN = {
    1963: (
        (0.200, 0.163, 0.146, 0.154, 0.168, 0.169),
        (0.866, 0.325, 0.119, 0.099, 0.099, 0.121),
        (0.007, 0.021, 0.023, 0.015, 0.008, 0.002),
        (0.454, 0.326, 0.195, 0.107, 0.051, 0.015),
    ),
    1968: (
        (0.215, 0.191, 0.156, 0.137, 0.144, 0.157),
        (0.891, 0.373, 0.124, 0.100, 0.107, 0.127),
        (0.010, 0.023, 0.023, 0.015, 0.008, 0.002),
        (0.433, 0.249, 0.159, 0.079, 0.037, 0.011),
    ),
    1973: (
        (0.218, 0.203, 0.175, 0.144, 0.127, 0.133),
        (0.870, 0.396, 0.158, 0.125, 0.113, 0.129),
        (0.011, 0.016, 0.017, 0.011, 0.006, 0.002),
        (0.314, 0.181, 0.133, 0.063, 0.023, 0.006),
    ),
    1978: (
        (0.205, 0.200, 0.181, 0.162, 0.134, 0.118),
        (0.900, 0.484, 0.243, 0.176, 0.155, 0.168),
        (0.014, 0.019, 0.015, 0.010, 0.005, 0.001),
        (0.313, 0.191, 0.143, 0.069, 0.021, 0.004),
    ),
    1983: (
        (0.169, 0.195, 0.190, 0.174, 0.150, 0.122),
        (0.931, 0.563, 0.311, 0.216, 0.199, 0.191),
        (0.018, 0.026, 0.023, 0.016, 0.008, 0.002),
        (0.380, 0.201, 0.149, 0.079, 0.025, 0.006),
    ),
}
POPULATIONS = {year: dict(zip("ABCD", map(np.array, factors), strict=True)) for year, factors in WOMEN.items()}
STANDARDISED = {
    "A": [72.77031, 74.65254, 73.83625, 71.36001, 64.60057],
    "B": [53.28255, 56.63216, 59.52972, 79.49763, 104.38728],
    "C": [62.1775, 69.61231, 60.48031, 68.54219, 94.17361],
    "D": [54.83361, 64.43823, 81.24203, 79.60288, 74.12756],
}
CRUDE = [30.94957, 53.22084, 62.9739, 86.8883, 125.17462]


def births(A, B, C, D):
    outside = (A * B * C).sum()
    return 1000 * outside / (outside + (A * (1 - B) * D).sum())


@pytest.mark.parametrize("factor", STANDARDISED)
def test_standardised_rates_of_five_populations_as_published(factor):
    found = standardised(births, POPULATIONS)
    assert list(found.index) == list(WOMEN) and found[factor].round(5).tolist() == STANDARDISED[factor]


def test_standardised_rates_of_five_populations_differ_as_the_crude_rates_do():
    found = standardised(births, POPULATIONS)
    crude = [births(**population) for population in POPULATIONS.values()]
    assert [round(rate, 5) for rate in crude] == CRUDE
    assert np.ptp(np.array(crude) - found.sum(axis=1)) == near(0)


def test_two_populations_taken_alone_are_not_consistent_over_time():
    first, middle, last = (POPULATIONS[year] for year in (1963, 1968, 1973))
    steps = effects(births, first, middle)["A"] + effects(births, middle, last)["A"]
    assert abs(steps - effects(births, first, last)["A"]) > 0.1


# --- What every decomposition must do ---

NUMBERS = st.floats(-100, 100)
FACTORS = st.integers(1, 5).flatmap(lambda n: st.tuples(*[st.lists(NUMBERS, min_size=n, max_size=n)] * 2))
COUNTS = st.lists(st.tuples(*[st.integers(1, 10_000)] * 2, *[st.floats(0, 2)] * 2), min_size=1, max_size=8)


def named(values):
    return {f"factor {place}": value for place, value in enumerate(values)}


def mixed(**factors):
    """A rate that is no product: neighbours multiply and add."""
    values = list(factors.values())
    return sum(one * (other + 1) for one, other in zip(values, [*values[1:], 1], strict=True)) + values[0] ** 2


@PROPERTY
@given(FACTORS)
def test_effects_add_up_to_the_change_whatever_the_rate(both):
    before, after = map(named, both)
    for rate in (product, mixed):
        whole = rate(**after) - rate(**before)
        assert sum(effects(rate, before, after).values()) == pytest.approx(whole, rel=1e-9, abs=1e-6)


@PROPERTY
@given(FACTORS)
def test_effects_change_sign_when_before_and_after_are_swapped(both):
    before, after = map(named, both)
    there, back = effects(mixed, before, after), effects(mixed, after, before)
    assert [there[name] for name in before] == pytest.approx([-back[name] for name in before], abs=1e-6)


@PROPERTY
@given(FACTORS, st.randoms(use_true_random=False))
def test_order_of_the_factors_changes_no_effect(both, random):
    before, after = map(named, both)
    names = random.sample(list(before), len(before))
    other = effects(product, {name: before[name] for name in names}, {name: after[name] for name in names})
    assert other == pytest.approx(effects(product, before, after), rel=1e-9, abs=1e-6)


def test_a_factor_that_did_not_change_has_no_effect():
    assert effects(product, {"a": 2, "b": 3, "c": 5}, {"a": 2, "b": 7, "c": 5}) == {"a": 0, "b": 2 * 4 * 5, "c": 0}


def test_each_order_of_three_factors_counts_alike():
    found = effects(product, {"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 3, "c": 5})
    # a first: 1; after b: 3; after c: 5; last: 15. First and last happen in two orders of six, the others in one.
    assert found["a"] == near((2 * 1 + 1 * 3 + 1 * 5 + 2 * 15) / 6)


def test_effects_of_a_rate_with_groups_have_groups():
    before, after = {"people": np.array([1, 4]), "workers": 10}, {"people": np.array([3, 4]), "workers": 5}
    found = effects(lambda people, workers: people / workers, before, after)
    assert found["people"] == near((np.array([3, 4]) - [1, 4]) * (1 / 10 + 1 / 5) / 2)
    assert found["workers"] == near(np.array([(1 + 3) / 2, 4]) * (1 / 5 - 1 / 10))


@PROPERTY
@given(COUNTS)
def test_parts_of_groups_add_up_to_the_change_of_the_mean(groups):
    before, after, rates, later = zip(*groups, strict=True)
    structure, rate = kitagawa(before, rates, after, later)
    assert structure.sum() + rate.sum() == near(mean(after, later) - mean(before, rates))


@PROPERTY
@given(COUNTS)
def test_parts_of_groups_are_the_effects_of_two_factors(groups):
    before, after, rates, later = (np.array(each, float) for each in zip(*groups, strict=True))
    found = effects(
        lambda share, rate: float(share @ rate),
        {"share": before / before.sum(), "rate": rates},
        {"share": after / after.sum(), "rate": later},
    )
    assert [part.sum() for part in kitagawa(before, rates, after, later)] == near(list(found.values()))


@PROPERTY
@given(COUNTS, st.integers(2, 1000))
def test_parts_of_groups_change_sign_when_swapped_and_not_when_all_counts_are_scaled(groups, times):
    before, after, rates, later = (np.array(each, float) for each in zip(*groups, strict=True))
    there = np.array(kitagawa(before, rates, after, later))
    assert np.array(kitagawa(after, later, before, rates)) == near(-there)
    assert np.array(kitagawa(before * times, rates, after * times, later)) == near(there)


@PROPERTY
@given(COUNTS, st.randoms(use_true_random=False))
def test_order_of_the_groups_changes_no_part(groups, random):
    order = random.sample(range(len(groups)), len(groups))
    before, after, rates, later = (np.array(each, float) for each in zip(*groups, strict=True))
    there = kitagawa(before, rates, after, later)
    again = kitagawa(before[order], rates[order], after[order], later[order])
    assert [part[order] for part in there] == [near(part) for part in again]


def test_growth_of_a_group_counts_from_the_mean():
    structure, rate = kitagawa([50, 50], [0.2, 0.6], [75, 25], [0.2, 0.6])
    middle = (0.4 + 0.3) / 2  # the means of both periods
    assert structure == near(np.array([0.25 * (0.2 - middle), -0.25 * (0.6 - middle)])) and rate == near(np.zeros(2))


@pytest.mark.parametrize("unknown", [np.nan, 0.0, 9.9])
def test_group_that_appears_or_vanishes_keeps_the_rate_of_the_side_that_has_it(unknown):
    structure, rate = kitagawa([100, 0], [0.2, unknown], [60, 40], [0.2, 0.5])
    assert rate == near(np.zeros(2)) and structure.sum() == near(0.6 * 0.2 + 0.4 * 0.5 - 0.2)
    back, _ = kitagawa([60, 40], [0.2, 0.5], [100, 0], [0.2, unknown])
    assert back == near(-structure)


CELLS = st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(
    lambda shape: st.lists(st.integers(0, 100), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]).map(
        lambda counts: np.array(counts, float).reshape(shape)
    )
)


@PROPERTY
@given(CELLS.filter(np.any), st.integers(2, 1000))
def test_rows_and_columns_multiply_to_the_share_of_each_cell(sizes, times):
    rows, columns = cross_classified(sizes)
    assert rows * columns == near(sizes / sizes.sum())
    assert cross_classified(sizes * times)[0] == near(rows)
    assert [part.T for part in cross_classified(sizes.T)] == [near(columns), near(rows)]


@pytest.mark.parametrize("sizes", [[[1, 0], [3, 0]], [[0, 0], [1, 3]], [[4]]])
def test_empty_rows_and_columns_contribute_nothing(sizes):
    rows, columns = cross_classified(np.array(sizes, float))
    assert rows * columns == near(np.array(sizes) / 4) and not np.isnan([rows, columns]).any()


def test_rows_and_columns_of_a_small_table():
    rows, columns = cross_classified(np.array([[1.0, 3.0], [4.0, 0.0]]))
    # Equations 5.14 and 5.15: the root of a cell's share of its column (row) times the row's (column's) share of the whole.
    assert rows == near(np.sqrt([[1 / 5 * 4 / 8, 3 / 3 * 4 / 8], [4 / 5 * 4 / 8, 0]]))
    assert columns == near(np.sqrt([[1 / 4 * 5 / 8, 3 / 4 * 3 / 8], [4 / 4 * 5 / 8, 0]]))


def test_structure_of_unknown_cells_is_unknown():
    assert np.isnan(cross_classified([[1, np.nan], [3, 4]])).all()


def test_group_of_nobody_counts_for_nothing_whatever_its_rate():
    assert np.concatenate(kitagawa([1, 0], [0.1, np.nan], [1, 0], [0.3, np.nan])).tolist() == near([0, 0, 0.2, 0])
