"""How sure the figures are: intervals, sampling error, ranks and who is out of line."""

import warnings
from math import sqrt

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jamsostek.measures import editions, intervals, outliers, ranks, sampling
from jamsostek.measures.intervals import difference, exact, fieller, jeffreys, unreliable, wilson

PROPERTY = settings(max_examples=40, deadline=None, derandomize=True)
NAN = float("nan")
Z = intervals.quantile(0.95)
BINOMIAL = pytest.mark.parametrize("interval", [wilson, exact, jeffreys])
shares = st.floats(0.01, 0.99)
errors = st.floats(0.001, 0.4)


@pytest.fixture(autouse=True)
def nothing_is_warned_of():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def pair(interval):
    return [float(end) for end in interval]


# --- Shares of people ---


@pytest.mark.parametrize(
    ("interval", "count", "of", "confidence", "lower", "upper", "digits"),
    [
        # R package binom, as in statsmodels' tests (results_proportion.py).
        (exact, 18, 20, 0.95, 0.6830172859809176, 0.9876514728297052, 12),
        (exact, 4, 200, 0.95, 0.005475565879556443, 0.05041360908989634, 12),
        (exact, 1, 30, 0.95, 0.0008435709, 0.17216946, 8),
        (exact, 30, 30, 0.95, 0.8842967, 1, 7),
        (wilson, 4, 20, 0.95, 0.0806576625797981, 0.4160174322518935, 12),
        (wilson, 190, 200, 0.95, 0.910421851861224, 0.972617354399236, 12),
        (wilson, 0, 30, 0.95, 0, 0.11351339, 8),
        # R 3.6.2 prop.test and binom.test, as in scipy's tests (test_morestats.py).
        (wilson, 3, 10, 0.99, 0.07956632, 0.6799753, 7),
        (wilson, 10, 10, 0.95, 0.7224672, 1, 7),
        (exact, 3, 50, 0.99, 0.006872485, 0.202706269, 9),
        (exact, 10, 10, 0.95, 0.6915029, 1, 7),
        # Newcombe 1998 (Stat Med 17:857), table I.
        (exact, 81, 263, 0.95, 0.2527, 0.3676, 4),
        (exact, 15, 148, 0.95, 0.0578, 0.1617, 4),
        (exact, 0, 20, 0.95, 0, 0.1684, 4),
        (exact, 1, 29, 0.95, 0.0009, 0.1776, 4),
        # Quantiles of Beta(count + 1/2, of - count + 1/2), 0 and 1 at the ends: Brown, Cai, DasGupta 2001 (Stat Sci 16:101).
        (jeffreys, 18, 20, 0.95, 0.7161467426957476, 0.9786275119775252, 12),
        (jeffreys, 4, 200, 0.95, 0.006787598800080365, 0.046846566966842355, 12),
        (jeffreys, 1, 30, 0.95, 0.0036204643737916655, 0.14541777735402014, 12),
        (jeffreys, 30, 30, 0.95, 0.92032182618274, 1, 12),
    ],
)
def test_share_has_the_published_interval(interval, count, of, confidence, lower, upper, digits):
    assert pair(interval(count, of, confidence=confidence)) == pytest.approx([lower, upper], abs=0.6 * 10**-digits)


@BINOMIAL
def test_ends_are_0_and_1_where_nobody_or_everybody_is_counted(interval):
    lower, upper = interval([0, 20], 20)
    assert lower[0] == 0 < upper[0] and lower[1] < 1 == upper[1]


@BINOMIAL
@pytest.mark.parametrize(("count", "of"), [(NAN, 10), (1, NAN), (0, 0), (3, 0), (11, 10), (-1, 10)])
def test_without_people_or_with_more_than_all_there_is_no_interval(interval, count, of):
    assert np.isnan(interval(count, of)).all()


@BINOMIAL
@PROPERTY
@given(st.integers(0, 200), st.integers(1, 200), st.floats(0.5, 0.98))
def test_interval_of_a_share_contains_it_mirrors_and_widens_with_confidence(interval, count, of, confidence):
    assume(count <= of)
    low, high = pair(interval(count, of, confidence=confidence))
    assert 0 <= low <= count / of <= high <= 1
    assert pair(interval(of - count, of, confidence=confidence)) == pytest.approx([1 - high, 1 - low])
    wider = pair(interval(count, of, confidence=confidence + 0.01))
    assert wider[0] <= low + 1e-12 and high <= wider[1] + 1e-12


# --- Ratios of estimates ---


def test_exact_count_over_a_surveyed_number_has_the_interval_in_closed_form():
    # 261,814 participants of 625,750 workers with an RSE of 3 %: a / (b + z se), a / (b - z se).
    found = pair(fieller(261_814, 625_750, denominator_variance=(0.03 * 625_750) ** 2))
    assert found == pytest.approx(
        [261_814 / (625_750 * (1 + 0.03 * Z)), 261_814 / (625_750 * (1 - 0.03 * Z))], rel=1e-13
    )
    assert found == pytest.approx([0.3951650421023638, 0.44453871579735516], rel=1e-12)


def test_exact_denominator_leaves_the_interval_of_the_numerator():
    assert pair(fieller(30, 100, numerator_variance=4)) == pytest.approx([0.3 - Z * 0.02, 0.3 + Z * 0.02])


def test_ratio_of_two_estimates_solves_the_quadratic_equation_of_fieller():
    a, b, va, vb, c = 40, 100, 9, 25, 6
    square, line, constant = b**2 - Z**2 * vb, a * b - Z**2 * c, a**2 - Z**2 * va
    root = sqrt(line**2 - square * constant)
    found = pair(fieller(a, b, numerator_variance=va, denominator_variance=vb, covariance=c))
    assert found == pytest.approx([(line - root) / square, (line + root) / square])


def test_ratio_of_a_number_to_itself_is_1_without_doubt():
    assert pair(fieller(100, 100, numerator_variance=25, denominator_variance=25, covariance=25)) == pytest.approx(
        [1, 1]
    )


def test_ratio_of_two_estimates_that_move_as_one_is_certain_and_one_that_cannot_be_is_missing():
    known = {"numerator_variance": 0.09, "denominator_variance": 0.01}
    assert np.ravel(intervals.fieller(2.1, 0.7, covariance=0.03, **known)) == pytest.approx([3, 3])
    assert np.isnan(intervals.fieller(2.1, 0.7, covariance=0.05, **known)).all()


@pytest.mark.parametrize("confidence", [-1, 0, 1, 95])
@pytest.mark.parametrize("interval", [intervals.wilson, intervals.exact, intervals.jeffreys, intervals.fieller])
def test_confidence_is_a_share(interval, confidence):
    with pytest.raises(ValueError, match=f"confidence: {confidence} is not between 0 and 1"):
        interval(3, 10, confidence=confidence)


def test_nothing_uncertain_leaves_the_ratio_itself():
    assert pair(fieller(np.array(1.0), 3.0)) == pytest.approx([1 / 3, 1 / 3])


@pytest.mark.parametrize(
    ("rse", "confidence"), [(1 / Z, 0.95), (0.6, 0.95), (1, 0.95), (1, 0.5), (1.4, 0.5), (NAN, 0.95)]
)
def test_an_error_that_may_make_the_denominator_nobody_leaves_no_interval(rse, confidence):
    assert np.isnan(fieller(30, 100, denominator_variance=(rse * 100) ** 2, confidence=confidence)).all()


def test_interval_is_bounded_just_below_that_error_and_absent_without_people():
    assert np.isfinite(fieller(30, 100, denominator_variance=(0.999 / Z * 100) ** 2)).all()
    assert np.isnan(fieller([1, NAN, 0], [0, 10, 0], denominator_variance=[1, 1, 0])).all()


@PROPERTY
@given(shares, errors, st.floats(0.5, 0.9))
def test_interval_of_a_ratio_contains_it_and_widens_with_error_and_confidence(share, rse, confidence):
    low, high = pair(fieller(share, 1, denominator_variance=rse**2, confidence=confidence))
    assert low < share < high
    for wider in (
        pair(fieller(share, 1, denominator_variance=(rse * 1.1) ** 2, confidence=confidence)),
        pair(fieller(share, 1, denominator_variance=rse**2, confidence=confidence + 0.02)),
    ):
        assert wider[0] < low and high < wider[1]


# --- Differences ---


@pytest.mark.parametrize(
    ("now", "then", "lower", "upper"),
    # Newcombe 1998 (Stat Med 17:873), table II, method 10: Wilson's intervals of both.
    [((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090), ((10, 10), (0, 20), 0.6791, 1.0)],
)
def test_difference_of_two_shares_has_the_published_interval(now, then, lower, upper):
    shares = [(count / of, *wilson(count, of)) for count, of in (now, then)]
    assert pair(difference(*shares)) == pytest.approx([lower, upper], abs=5e-5)


def test_difference_with_an_end_that_is_missing_is_missing():
    assert np.isnan(difference((0.5, 0.4, NAN), (0.3, 0.2, 0.4))).all()


@PROPERTY
@given(st.lists(st.tuples(shares, st.floats(0, 0.2), st.floats(0, 0.2)), min_size=2, max_size=2))
def test_difference_contains_its_estimate_and_turns_its_sign_when_swapped(parts):
    after, before = ((share, share - below, share + above) for share, below, above in parts)
    low, high = pair(difference(after, before))
    assert low <= after[0] - before[0] <= high
    assert pair(difference(before, after)) == pytest.approx([-high, -low])


@pytest.mark.parametrize(
    ("estimate", "lower", "upper", "marked"),
    [
        (0.7, 0.6, 0.8, False),  # 10 points
        (0.7, 0.6, 0.8001, True),
        (0.1, 0.05, 0.15, False),  # half of the estimate
        (0.1, 0.05, 0.1501, True),
        (0, 0, 0, False),
        (1.486, 1.45, 1.52, False),
        (0.3, NAN, NAN, True),  # an estimate without an interval
        (NAN, NAN, NAN, False),
    ],
)
def test_figure_is_unreliable_above_10_points_or_half_of_itself(estimate, lower, upper, marked):
    assert bool(unreliable(estimate, lower, upper)) is marked


# --- Sampling error of coverage ---

REGIONS = pd.DataFrame(
    [
        ("00", None, "nation", None),
        ("17", "00", "province", None),
        ("91", "00", "province", None),
        ("92", "00", "province", None),
        ("91-lama", "00", "province", "91|92"),
        ("1701", "17", "district", None),
        ("1702", "17", "district", None),
        ("9101", "91", "district", None),
        ("9201", "92", "district", None),
    ],
    columns=["region_code", "parent", "level", "successors"],
)
ERRORS = pd.DataFrame({"rse_employed_percent": [1.0, 2.0, 9.0], "source_id": ["jambi", "jambi", "other"]})
WORKERS = {"1701": 300, "1702": 400, "9101": 100, "9201": 100}


def workers(sizes=WORKERS, **columns):
    usual = {"as_of": "2024-08", "basis": "employed", "edition": "Sakernas 2024", "rse_percent": NAN}
    frame = pd.DataFrame({"region_code": list(sizes), "workers": list(sizes.values())}).assign(**usual | columns)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), workers=frame.workers.astype("Int64"))


def rows(*regions, **columns):
    """Rows of 20 participants of 100 workers in each region."""
    usual = {"basis": "employed", "edition": "Sakernas 2024", "workers_as_of": pd.Period("2024-08")}
    usual |= {"participants": 20, "workers": 100, "coverage": 0.2}
    frame = pd.DataFrame({"region_code": list(regions)}).assign(**usual | columns)
    return frame.astype({"participants": "Int64", "workers": "Int64", "coverage": "float64"})


def with_error(frame, known=None, error=ERRORS):
    return sampling.with_error(frame, workers() if known is None else known, REGIONS, error)


def test_district_has_the_median_error_and_a_larger_region_that_of_its_districts_together():
    found = with_error(rows("1701", "17", "00", "91-lama"))
    one, province, nation, divided = found.rse
    assert one == pytest.approx(0.02)
    assert province == pytest.approx(0.02 * sqrt(300**2 + 400**2) / 700)
    assert nation == pytest.approx(0.02 * sqrt(300**2 + 400**2 + 2 * 100**2) / 900)
    assert divided == pytest.approx(0.02 * sqrt(100**2 + 100**2) / 200)
    assert found.rse_assumed.all() and set(found.rse_source) == {"jambi|other"}


def test_error_of_a_restated_figure_is_that_of_the_denominator_it_is_restated_on():
    months = {"as_of": pd.PeriodIndex(["2024-08", "2025-08"], freq="M"), "edition": ["Sakernas 2024", "Baru 2025"]}
    known = workers({"17": 100}, rse_percent=1.0)
    known = pd.concat([known, workers({"17": 100}, as_of="2025-08", edition="Baru 2025", rse_percent=10.0)])
    stated = with_error(rows("17", "17", **months, workers_as_of=months["as_of"]), known)
    again = sampling.restated(editions.restated(stated, known), known, REGIONS, ERRORS)
    assert (stated.rse.tolist(), again.rse.tolist()) == ([0.01, 0.1], [0.1, 0.1])
    assert again[["lower", "upper"]].equals(stated[["lower", "upper"]])


def test_weights_are_the_newest_employed_persons_of_the_newest_edition():
    old = workers({"1701": 1, "1702": 999}, as_of="2023-08")
    earlier = workers({"1701": 1, "1702": 999}, edition="Zensus 2020")
    for known in ([old, earlier, workers()], [workers(), earlier, old]):
        assert with_error(rows("17"), pd.concat(known)).rse.item() == pytest.approx(0.02 * 500 / 700)


def test_where_not_all_employed_persons_are_known_the_own_base_weighs_and_then_all_alike():
    some = workers({"1701": 300})
    eligible = workers({"1701": 30, "1702": 40}, basis="eligible")
    own, labour, alone = with_error(
        rows("17", "17", "1701", basis=["eligible", "labour_force", "eligible"]), pd.concat([some, eligible])
    ).rse
    assert own == pytest.approx(0.02 * 50 / 70)
    (known,) = with_error(rows("17", basis="eligible"), pd.concat([workers(), eligible.assign(workers=1)])).rse
    assert known == pytest.approx(0.02 * 500 / 700)
    assert labour == pytest.approx(0.02 * sqrt(2) / 2)
    assert alone == pytest.approx(0.02)


def test_region_without_districts_on_record_counts_as_one_district():
    regions = REGIONS[REGIONS.level != "district"]
    assert sampling.with_error(rows("17"), workers(), regions, ERRORS).rse.item() == pytest.approx(0.02)


def test_stated_error_is_taken_for_that_very_denominator_only():
    stated = workers({"17": 700}, rse_percent=1.5)
    others = [
        rows("17", basis="eligible"),
        rows("17", edition="Sakernas 2023"),
        rows("17", workers_as_of=pd.Period("2023-08")),
        rows("1701"),
    ]
    found = with_error(pd.concat([rows("17"), *others], ignore_index=True), pd.concat([workers(), stated]))
    assert found.rse_assumed.tolist() == [False, True, True, True, True]
    assert found.rse[0] == 0.015 and found.rse_source[0] == "" != found.rse_source[1]


def test_band_of_coverage_is_that_of_its_denominator():
    found = with_error(rows("1701")).iloc[0]
    assert [found.lower, found.upper] == pytest.approx([0.2 / (1 + Z * 0.02), 0.2 / (1 - Z * 0.02)])
    assert not found.unreliable


def test_error_of_100_percent_leaves_no_band_and_an_unreliable_figure():
    found = with_error(rows("17"), workers({"17": 700}, rse_percent=100)).iloc[0]
    assert (found.rse, found.unreliable) == (1, True) and np.isnan([found.lower, found.upper]).all()


@pytest.mark.parametrize(
    ("frame", "error"),
    [
        (rows("17", workers=0, coverage=NAN), ERRORS),
        (rows("17", workers=pd.NA, coverage=NAN, workers_as_of=pd.NaT), ERRORS),
        (rows("17"), ERRORS.iloc[:0]),
    ],
    ids=["nobody", "unknown", "no error on record"],
)
def test_without_workers_or_an_error_there_is_no_band_and_nothing_to_be_marked(frame, error):
    found = with_error(frame, error=error).iloc[0]
    assert np.isnan([found.rse, found.lower, found.upper]).all()
    assert (found.rse_assumed, found.unreliable, found.rse_source) == (False, False, "")


def test_no_rows_stay_no_rows_and_nothing_is_changed_in_place():
    frame = rows("17", "1701").set_index(pd.Index([7, 3]))
    before = frame.copy()
    assert list(with_error(frame).index) == [7, 3]
    pd.testing.assert_frame_equal(frame, before)
    assert {"rse", "rse_assumed", "lower", "upper", "unreliable"} <= set(with_error(frame[:0]).columns)


@PROPERTY
@given(st.lists(st.integers(1, 10_000), min_size=4, max_size=4), st.integers(2, 50))
def test_scaling_counts_and_the_order_of_rows_leave_errors_alone(sizes, scale):
    known = dict(zip(WORKERS, sizes, strict=True))
    frame = rows("00", "17", "91-lama", "9201")
    found = with_error(frame, workers(known))
    larger = frame.assign(participants=frame.participants * scale, workers=frame.workers * scale)
    scaled = with_error(larger, workers({code: size * scale for code, size in known.items()}))
    for column in ("rse", "lower", "upper"):
        np.testing.assert_allclose(scaled[column], found[column], rtol=1e-9)
    turned = sampling.with_error(frame[::-1], workers(known)[::-1], REGIONS[::-1], ERRORS[::-1])
    np.testing.assert_allclose(turned.rse[::-1], found.rse)
    assert (found.rse <= 0.02 + 1e-12).all()  # together they are never less certain than one


def change(now, before, rse=0.02, rse_before=0.03, **known):
    return pair(sampling.change_interval(now, before, rse=rse, rse_before=rse_before, **{"same": False} | known))


def test_change_on_two_denominators_is_the_difference_of_two_intervals():
    bands = [(share, share / (1 + Z * rse), share / (1 - Z * rse)) for share, rse in ((0.4, 0.02), (0.3, 0.03))]
    assert change(0.4, 0.3) == pytest.approx(pair(difference(*bands)))


def test_change_on_the_same_denominator_has_one_common_error():
    assert change(0.4, 0.3, rse_before=NAN, same=True) == pytest.approx([0.1 / (1 + Z * 0.02), 0.1 / (1 - Z * 0.02)])
    assert change(0.3, 0.4, same=True) == pytest.approx([-0.1 / (1 - Z * 0.02), -0.1 / (1 + Z * 0.02)])
    assert change(0.4, 0.4, same=True) == [0, 0]


def test_changes_are_computed_pair_by_pair_and_missing_without_a_band():
    both = {"rse": [0.02, 0.02, 0.7], "rse_before": [0.03, 0.03, 0.03], "same": [True, False, False]}
    low, high = sampling.change_interval([0.4] * 3, [0.3] * 3, **both)
    assert [low[0], high[0]] == pytest.approx(change(0.4, 0.3, same=True))
    assert [low[1], high[1]] == pytest.approx(change(0.4, 0.3))
    assert np.isnan([low[2], high[2]]).all()


def test_change_is_wider_with_more_confidence():
    assert change(0.4, 0.3, confidence=0.99)[0] < change(0.4, 0.3)[0]
    assert change(0.4, 0.3, confidence=0.99, same=True)[0] < change(0.4, 0.3, same=True)[0]


@PROPERTY
@given(shares, shares, errors, errors, st.booleans())
def test_change_contains_its_estimate_and_swapping_turns_its_sign(now, before, rse, rse_before, same):
    rse_before = rse if same else rse_before
    low, high = change(now, before, rse=rse, rse_before=rse_before, same=same)
    assert low - 1e-12 <= now - before <= high + 1e-12
    assert change(before, now, rse=rse_before, rse_before=rse, same=same) == pytest.approx([-high, -low])


def history(**columns):
    """A change from 0.3 to 0.4 since the year before, and the row of that year."""
    now = {"as_of": "2025-12", "restated": 0.4, "restated_as_of": "2025-08", "restated_edition": "S 2025", "rse": 0.02}
    now |= {"restated_workers": 1000, "rounded_to": None}
    before = {
        "restated": 0.3,
        "restated_as_of": "2024-08",
        "restated_edition": "S 2025",
        "rse": 0.03,
        "rounded_to": None,
    }
    row = now | {f"{name}_before": value for name, value in before.items()} | columns
    frame = pd.DataFrame([row | {"as_of": "2024-12"}, row])
    dates = ["as_of", "restated_as_of", "restated_as_of_before"]
    steps = {name: frame[name].astype("Int64") for name in ("rounded_to", "rounded_to_before")}
    return frame.assign(**{name: pd.PeriodIndex(frame[name], freq="M") for name in dates}, **steps)


def changed(**columns):
    return sampling.changes(history(**columns), "2025-12")


@pytest.mark.parametrize(
    ("columns", "same"),
    [
        ({}, False),
        ({"restated_as_of_before": "2025-08"}, True),
        ({"restated_as_of_before": "2025-08", "restated_edition_before": "T 2025"}, False),
    ],
)
def test_change_of_a_period_rests_on_one_denominator_or_on_two(columns, same):
    (row,) = changed(**columns).itertuples()
    assert [row.change_lower, row.change_upper] == pytest.approx(change(0.4, 0.3, same=same))
    assert row.same == same


@pytest.mark.parametrize(
    ("now", "before", "shift"),
    [(None, None, 0.0), (20, None, 0.01), (None, 20, 0.01), (20, 20, 0.02), (100, 20, 0.06)],
)
def test_rounding_of_participants_may_shift_a_change_by_half_of_both_steps(now, before, shift):
    (row,) = changed(rounded_to=now, rounded_to_before=before).itertuples()  # of 1,000 workers
    assert row.rounding == pytest.approx(shift)
    (half,) = changed(rounded_to=now, rounded_to_before=before, restated_workers=2000).itertuples()
    assert half.rounding == pytest.approx(shift / 2)


@pytest.mark.parametrize("columns", [{"restated_before": NAN}, {"restated": NAN}])
def test_change_that_has_no_common_edition_is_left_out(columns):
    assert changed(**columns).empty


# --- Ranks ---


def ranked(*coverages, rse=0.02, codes=None):
    codes = codes or [f"17{place:02}" for place in range(len(coverages))]
    frame = pd.DataFrame({"region_code": codes, "coverage": coverages, "rse": rse}, dtype=object)
    frame = frame.astype({"coverage": "float64", "rse": "float64"})
    return frame.assign(rank=frame.coverage.rank(method="min", ascending=False).astype("Int64"))


def places(frame, **how):
    found = ranks.with_interval(frame, **how)
    return list(zip(found.rank_low, found["rank"], found.rank_high, strict=True))


def test_regions_far_apart_keep_their_rank_and_neighbours_may_change_places():
    assert places(ranked(0.8, 0.401, 0.4, 0.1)) == [(1, 1, 1), (2, 2, 3), (2, 3, 3), (4, 4, 4)]


def test_how_often_two_regions_change_places_follows_from_their_distance():
    # 0.41 and 0.40, RSE 2 %: a logarithm of 0.0247 over an error of 0.0283 is 0.87, so they change places in 19 % of the draws.
    assert places(ranked(0.41, 0.4)) == [(1, 1, 2), (1, 2, 2)]
    # 0.425 and 0.40: 0.0606 / 0.0283 is 2.14, in 1.6 % of the draws, less than 2.5 %.
    assert places(ranked(0.425, 0.4)) == [(1, 1, 1), (2, 2, 2)]
    # 0.420 and 0.40: 0.0488 / 0.0283 is 1.72, in 4.2 % of the draws, more than 2.5 %.
    assert places(ranked(0.420, 0.4)) == [(1, 1, 2), (1, 2, 2)]


def test_row_without_an_error_keeps_its_rank_and_takes_part_as_it_stands():
    assert places(ranked(0.401, 0.4, 0.1, rse=[0.05, NAN, 0.05])) == [(1, 1, 2), (2, 2, 2), (3, 3, 3)]


def test_row_without_coverage_has_no_rank():
    found = ranks.with_interval(ranked(0.5, NAN, 0.2, rse=0.1))
    assert found.rank_low.isna().tolist() == found.rank_high.isna().tolist() == [False, True, False]


def test_ties_share_the_better_rank_where_nothing_is_uncertain():
    assert places(ranked(0.5, 0.4, 0.4, 0.3, rse=0.0)) == [(1, 1, 1), (2, 2, 2), (2, 2, 2), (4, 4, 4)]


def test_ranks_of_an_error_that_leaves_nobody_are_still_ranks():
    # Nobody in 5 % of the draws: the highest coverage, not a negative one.
    assert places(ranked(0.5, 0.1, rse=[0.6, 0.0])) == [(1, 1, 1), (2, 2, 2)]


def test_interval_of_a_rank_contains_the_rank():
    # Of forty that are nearly as high and uncertain, one is always above the first.
    found = ranks.with_interval(ranked(0.5, *[0.499] * 40, rse=[0.0, *[0.1] * 40]))
    assert found.rank_low[0] == 1 < found.rank_high[0]
    assert (found.rank_low <= found["rank"]).all() and (found["rank"] <= found.rank_high).all()


def test_no_regions_have_no_ranks():
    assert ranks.with_interval(ranked()).empty and ranks.with_interval(ranked()).rank_low.dtype == "Int64"


def test_ranks_are_the_same_each_time_and_another_seed_or_number_of_draws_says_nearly_the_same():
    frame = ranked(*np.linspace(0.3, 0.4, 30))
    found = ranks.with_interval(frame)
    pd.testing.assert_frame_equal(found, ranks.with_interval(frame))
    for how in ({"seed": 5}, {"draws": 2_500}):
        other = ranks.with_interval(frame, **how)
        assert (found.rank_low - other.rank_low).abs().max() <= 1 >= (found.rank_high - other.rank_high).abs().max()
    assert places(frame, draws=10, seed=1) != places(frame, draws=10, seed=2)


@PROPERTY
@given(st.permutations(range(6)), st.permutations(range(6)))
def test_order_of_the_rows_and_names_of_the_regions_do_not_change_ranks(order, names):
    frame = ranked(0.5, 0.49, 0.47, 0.46, 0.3, 0.29)
    expected = places(frame, draws=40)  # so few that other draws would be seen
    named = frame.assign(region_code=[f"18{name:02}" for name in names]).iloc[list(order)]
    assert dict(zip(order, places(named, draws=40), strict=True)) == dict(enumerate(expected))


def test_rank_is_less_certain_with_a_larger_error():
    width = [
        sum(high - low for low, _, high in places(ranked(*np.linspace(0.3, 0.4, 9), rse=rse))) for rse in (0.01, 0.05)
    ]
    assert width[0] < width[1]


# --- Out of line ---


def outlying(*coverages, middle=0.3, rse=0.02, number=10_000):
    frame = ranked(*coverages, rse=rse).assign(reference_coverage=middle, workers=number)
    return outliers.limits(frame.astype({"workers": "Int64"}))


def test_limits_add_the_chance_of_people_who_are_counted_and_the_error_of_workers_who_are_surveyed():
    found = outlying(0.3, 0.3, 0.3, rse=[0.02, 0.0, 0.02], number=[100, 100, 10**12]).iloc
    both, chance, error = (sqrt(0.3 * 0.7 / 100 + 0.006**2), sqrt(0.3 * 0.7 / 100), 0.006)
    for row, deviation in zip(found, (both, chance, error), strict=True):
        assert [row.low_95, row.high_95] == pytest.approx([0.3 - 1.959964 * deviation, 0.3 + 1.959964 * deviation])
        assert [row.low_998, row.high_998] == pytest.approx([0.3 - 3.090232 * deviation, 0.3 + 3.090232 * deviation])


def test_region_is_out_of_line_beyond_its_limits_and_within_on_them():
    edge = outlying(0.3, 0.3, 0.3).iloc[0]
    low, lower, high, higher = edge.low_95, edge.low_998, edge.high_95, edge.high_998
    just = 1e-9
    found = outlying(higher + just, higher, high + just, high, low, low - just, lower, lower - just)
    assert found.place.tolist() == [
        *("above_998", "above_95", "above_95", "within"),
        *("within", "below_95", "below_95", "below_998"),
    ]


def test_reference_above_100_percent_has_no_chance_of_counting():
    row = outlying(1.4, 1.5, 1.6, middle=1.5, number=10).iloc[0]
    assert (row.high_95 - 1.5) == pytest.approx(1.959964 * 0.03)


@pytest.mark.parametrize("columns", [{"middle": NAN}, {"rse": NAN}, {"number": 0}])
def test_without_a_reference_an_error_or_workers_nobody_is_placed(columns):
    found = outlying(0.1, 0.3, 0.5, **columns)
    assert len(found) == 3 and found[["low_95", "high_998", "place"]].isna().all(axis=None)


def test_fewer_than_three_regions_make_no_funnel():
    assert outlying(0.1, 0.9).empty and len(outlying(0.1, 0.9, 0.5)) == 3
    assert "place" in outlying(0.1, 0.9).columns


@PROPERTY
@given(st.lists(shares, min_size=3, max_size=8), shares, st.floats(0.001, 0.1), st.integers(10, 10**7))
def test_limits_lie_around_the_reference_and_widen_with_the_error(coverages, middle, rse, number):
    found = outlying(*coverages, middle=middle, rse=rse, number=number)
    wider = outlying(*coverages, middle=middle, rse=1.1 * rse, number=number)
    assert (found.low_998 < found.low_95).all() and (found.low_95 < middle).all()
    assert (middle < found.high_95).all() and (found.high_95 < found.high_998).all()
    assert (wider.high_95 > found.high_95).all() and (wider.low_998 < found.low_998).all()
    turned = outlying(*coverages[::-1], middle=middle, rse=rse, number=number)
    assert turned.place.tolist()[::-1] == found.place.tolist()
