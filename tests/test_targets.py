"""Targets: the straight way to them, whether growth suffices, and when the present pace gets there."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.measures import comparison, progress, targets
from jamsostek.measures.sampling import change_interval
from jamsostek.measures.trajectory import trajectory

PROPERTY = settings(max_examples=30, deadline=None, derandomize=True)
SHARES = st.floats(0.01, 1.5)
YEARS = st.integers(1, 20)
NOW = "2025-12"


def history(*rows, basis="employed", rse=0.01, edition="Sakernas SP2020", denominator=None):
    """Rows of month and restated coverage; each on a denominator of its own month, unless one is named."""
    frame = pd.DataFrame(rows, columns=["as_of", "restated"]).assign(basis=basis, rse=rse, restated_edition=edition)
    own = [denominator or month for month in frame.as_of]
    frame = frame.assign(source_id=[f"bps-{month}" for month in frame.as_of])
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), restated_as_of=pd.PeriodIndex(own, freq="M"))


def gaps(*rows, as_of=NOW, basis="employed", workers=1000):
    """Rows of regime, year, target and coverage."""
    frame = pd.DataFrame(rows, columns=["regime", "year", "target", "coverage"]).assign(basis=basis, source_id="plan")
    people = np.ceil(((frame.target - frame.coverage) * workers).astype(float).round(6))
    frame = frame.assign(gap=frame.target - frame.coverage, gap_people=people, as_of=pd.Period(as_of), rounded_to=None)
    return frame.astype({"year": "Int64", "gap_people": "Int64", "as_of": "period[M]"})


def one(target, *points, year=2027, **columns):
    """Return what is tracked of a target for December of a year, with coverage as in the points, the last one of now."""
    return targets.tracked(gaps(("RKP", year, target, points[-1][1])), history(*points, **columns)).iloc[0]


RISING = [("2023-12", 0.2), ("2024-12", 0.22), (NOW, 0.25)]


# --- Formulas ---


def test_path_runs_straight_and_includes_both_ends():
    # WHO, billionaiRe: seq(68, 99, length.out = 8)
    expected = [68.0, 72.42857142857143, 76.85714285714286, 81.28571428571429, 85.71428571428572, 90.14285714285714]
    assert progress.path(2018, 68, 2025, 99) == pytest.approx([*expected, 94.57142857142857, 99.0])


def test_path_of_one_year_is_its_value_and_one_backwards_is_refused():
    assert progress.path(2025, 0.4, 2025, 0.5).tolist() == [0.4]
    with pytest.raises(ValueError, match=r"ends \(2024\) before it starts \(2025\)"):
        progress.path(2025, 0.4, 2024, 0.5)


@PROPERTY
@given(SHARES, SHARES, YEARS)
def test_path_is_linear(value, target, years):
    steps = np.diff(progress.path(2020, value, 2020 + years, target))
    assert steps == pytest.approx([(target - value) / years] * years)


def test_annual_rate_of_an_exponential_decline_is_its_rate():
    # closed form: 40 e^(-0.0669 t), AARR 6.4711 %
    values = [40.0, 34.990600004368886, 32.72631368372264, 28.627833793116068, 21.906413637649614]
    rate = progress.annual_rate([2015, 2017, 2018, 2020, 2024], values)
    assert 100 * rate == pytest.approx(-6.471127446695791)


def test_annual_rate_is_that_of_least_squares_and_not_of_the_ends():
    # logarithms 0, 3, 0 at -1, 0, 1: slope 0; 0, 1, 5: slope 5 / 2
    assert progress.annual_rate([1, 2, 3], np.exp([0, 3, 0])) == pytest.approx(0)
    assert progress.annual_rate([1, 2, 3], np.exp([0, 1, 5])) == pytest.approx(np.exp(2.5) - 1)


@pytest.mark.parametrize(
    ("years", "values"),
    [
        ([], []),
        ([2020], [0.3]),
        ([2020, 2021], [0.3, 0]),
        ([2020, 2021], [-1, 0.3]),
        ([2020, 2021], [np.nan, 0.3]),
        ([2020, 2021], [0.3, np.inf]),
        ([2020, 2020], [0.3, 0.4]),
        ([np.nan, 2021], [0.3, 0.4]),
    ],
)
def test_annual_rate_is_missing_with_fewer_than_two_years_of_positive_values(years, values):
    assert np.isnan(progress.annual_rate(years, values))


def test_annual_rate_leaves_out_what_is_not_positive():
    assert progress.annual_rate([2019, 2020, 2021], [0, 0.2, 0.3]) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("value", "expected", "category"),
    # Open SDG, methodology 2: from 30 in 2020 to 40 in 2026, the value of 2024.
    [
        (36.5, 1.0231181580348319, "on_track"),
        (36, 0.949507872803652, "acceleration_needed"),
        (31, 0.16758905048582076, "limited"),
    ],
)
def test_ratio_is_that_of_open_sdg(value, expected, category):
    ratio = progress.ratio((2020, 30), (2024, value), (2026, 40))
    assert ratio == pytest.approx(expected) and progress.category(ratio) == category


def test_ratio_of_a_target_that_is_to_fall():
    # from 40 to 10 in 4 years the value must halve every 2; it has
    assert progress.ratio((2020, 40), (2022, 20), (2024, 10), direction=-1) == pytest.approx(1)
    assert progress.ratio((2020, 40), (2022, 50), (2024, 10), direction=-1) < 0


def test_a_target_below_the_start_is_missed_by_falling_further():
    # the target is to be exceeded: 0.4 was above 0.3, 0.2 is below it
    ratio = progress.ratio((2020, 0.4), (2022, 0.2), (2024, 0.3))
    assert ratio == pytest.approx((0.5**0.5 - 1) / (1 - 0.75**0.25)) and progress.category(ratio) == "deterioration"


def test_a_target_equal_to_the_start_is_left_or_kept():
    start, target = (2020, 0.4), (2024, 0.4)
    moved = [float(progress.ratio(start, (2022, value), target)) for value in (0.3, 0.5)]
    assert moved == [-np.inf, np.inf] and np.isnan(progress.ratio(start, (2022, 0.4), target))
    assert progress.category(moved[0]) == "deterioration"


def test_a_target_of_zero_is_taken_as_nearly_none():
    to_zero, nearly = (progress.ratio((2020, 10), (2022, 5), (2024, goal), direction=-1) for goal in (0, 0.001))
    assert to_zero == nearly == pytest.approx((1 - 0.5**0.5) / (1 - 0.0001**0.25))


@pytest.mark.parametrize(
    ("start", "now", "target"),
    [
        ((2020, 0), (2022, 0.1), (2024, 0.2)),
        ((2022, 0.1), (2022, 0.1), (2024, 0.2)),
        ((2020, 0.1), (2022, 0.1), (2020, 0.2)),
        ((2020, np.nan), (2022, 0.1), (2024, 0.2)),
        ((2020, 0.1), (2022, np.nan), (2024, 0.2)),
        ((2020, 0.1), (2022, -0.1), (2024, 0.2)),
    ],
    ids=["from nothing", "no time passed", "no time left at the start", "no start", "no value", "below nothing"],
)
@pytest.mark.filterwarnings("error")
def test_without_a_rate_there_is_no_ratio_and_the_state_is_unknown(start, now, target):
    ratio = progress.ratio(start, now, target)
    assert np.isnan(ratio) and progress.category(ratio) == "unknown"


def test_all_lost_is_a_deterioration():
    assert progress.compound_rate((2020, 0.1), (2022, 0)) == -1
    assert progress.category(progress.ratio((2020, 0.1), (2022, 0), (2024, 0.2))) == "deterioration"


@pytest.mark.parametrize(
    ("ratio", "category"),
    [
        (7, "on_track"),
        (0.95, "on_track"),
        (0.9499, "acceleration_needed"),
        (0.6, "acceleration_needed"),
        (0.5999, "limited"),
        (0, "limited"),
        (-1e-12, "limited"),
        (-0.0001, "deterioration"),
        (np.nan, "unknown"),
    ],
)
def test_category_begins_at_its_threshold(ratio, category):
    assert progress.category(ratio) == category


def test_met_comes_before_due_and_due_before_the_ratio():
    told = progress.category([-1, 1, np.nan, 1], met=[True, True, False, False], due=[True, False, True, True])
    assert told.tolist() == ["met", "met", "due", "due"]


@PROPERTY
@given(SHARES, st.floats(-0.5, 0.5).filter(lambda rate: abs(rate) > 0.001), YEARS, YEARS)
def test_ratio_is_one_on_the_compound_path(start, rate, passed, left):
    now, target = (start * (1 + rate) ** years for years in (passed, passed + left))
    direction = 1 if rate > 0 else -1
    ratio = progress.ratio((0, start), (passed, now), (passed + left, target), direction=direction)
    assert ratio == pytest.approx(1) and progress.category(ratio) == "on_track"


@PROPERTY
@given(SHARES, SHARES, SHARES)
def test_flipping_the_direction_mirrors_the_ratio(start, now, target):
    points = ((2020, start), (2022, now), (2025, target))
    mirrored = progress.ratio(*points, direction=-1)
    np.testing.assert_array_equal(progress.ratio(*points), -mirrored)


@PROPERTY
@given(SHARES, SHARES, SHARES.filter(lambda share: share > 0), st.floats(0.1, 100))
def test_the_unit_of_the_values_does_not_matter(start, now, target, unit):
    plain, scaled = (progress.ratio((0, start * u), (2, now * u), (5, target * u)) for u in (1, unit))
    assert scaled == pytest.approx(plain, rel=1e-6, abs=1e-6, nan_ok=True) or abs(target / start - 1) < 1e-6


# --- Targets tracked ---


def test_what_is_needed_runs_to_december_of_the_year():
    # 0.30 - 0.25 in 24 months: 50 of 1,000 people, rounded up by the month
    row = one(0.3, *RISING)
    assert (row.months_left, row.people_a_month) == (24, 3)
    assert [row.needed_a_year, row.needed_a_month] == pytest.approx([0.025, 0.05 / 24])


def test_months_are_counted_from_the_period():
    row = targets.tracked(gaps(("RKP", 2025, 0.3, 0.25), as_of="2025-02"), history(("2025-02", 0.25))).iloc[0]
    assert (row.months_left, row.people_a_month, row.needed_a_year) == (10, 5, pytest.approx(0.06))


def test_people_are_rounded_up_by_the_month_and_not_beyond():
    # 24 and 25 people in 24 months
    assert [one(target, *RISING).people_a_month for target in (0.274, 0.275)] == [1, 2]


def test_growth_is_measured_from_the_first_row_and_pace_from_the_row_before():
    row = one(0.3, *RISING)
    assert [str(row.since), row.start, str(row.pace_since)] == ["2023-12", 0.2, "2024-12"]
    assert [row.observed, row.required] == pytest.approx([1.25**0.5 - 1, 1.5**0.25 - 1])
    assert row.ratio == pytest.approx(row.observed / row.required) and row.category == "on_track"
    assert row.pace == pytest.approx(0.03 / 12)
    assert row.annual_rate == pytest.approx(
        (0.25 / 0.2) ** 0.5 - 1
    )  # of three evenly spaced, the middle does not count


@pytest.mark.parametrize("denominator", [None, "2025-08"], ids=["of each month", "the same"])
def test_pace_has_the_band_of_the_change(denominator):
    row = one(0.3, *RISING, rse=[0.01, 0.02, 0.03], denominator=denominator)
    same = denominator is not None
    low, high = change_interval(0.25, 0.22, rse=0.03, rse_before=0.02, same=same)
    assert [row.pace_low, row.pace_high] == pytest.approx([low / 12, high / 12])


def test_pace_is_by_month_whatever_lies_between():
    assert one(0.3, ("2024-10", 0.22), (NOW, 0.25)).pace == pytest.approx(0.03 / 14)


def test_the_month_reached_is_the_first_at_or_above_the_target():
    # 0.0025 a month: 0.05 takes 20 months, 0.051 a month more; 0.07 takes 28, although its last digit says a little more
    reached = [str(one(target, *RISING).reached_on) for target in (0.3, 0.301, 0.32)]
    assert reached == ["2027-08", "2027-09", "2028-04"]


def test_the_band_of_the_month_reached_comes_from_that_of_the_pace():
    row = one(0.3, *RISING, rse=0.005)
    months = [int(np.ceil(0.05 / pace)) for pace in (row.pace_high, row.pace_low)]
    assert [row.reached_early, row.reached_late] == [pd.Period(NOW) + left for left in months]
    assert row.reached_early < row.reached_on < row.reached_late


def test_there_is_no_latest_month_where_the_lower_end_of_the_pace_is_not_positive():
    row = one(0.3, *RISING, rse=0.1)
    assert row.pace_low < 0 and pd.isna(row.reached_late) and pd.notna(row.reached_on)


def test_there_is_no_band_where_the_error_is_not_known():
    row = one(0.3, *RISING, rse=np.nan)
    assert pd.isna([row.pace_low, row.pace_high, row.reached_early, row.reached_late]).all()
    assert pd.notna(row.reached_on)


@pytest.mark.parametrize("before", [0.25, 0.26, 0.2499], ids=["no pace", "falling", "in 500 years"])
def test_a_target_that_is_not_reached_in_a_hundred_years_has_no_month(before):
    assert pd.isna(one(0.3, ("2024-12", before), (NOW, 0.25)).reached_on)


def test_a_hundred_years_are_the_longest():
    reached = [one(target, ("2025-11", 0.249), (NOW, 0.25)).reached_on for target in (1.45, 1.451)]
    assert str(reached[0]) == "2125-12" and pd.isna(reached[1])


@pytest.mark.parametrize(
    ("target", "year", "category"),
    [(0.25, 2025, "met"), (0.2, 2027, "met"), (0.2501, 2025, "due"), (0.2501, 2026, "on_track")],
)
def test_a_target_is_met_at_coverage_and_due_with_the_last_month_of_its_year(target, year, category):
    assert one(target, *RISING, year=year).category == category


@pytest.mark.parametrize(("target", "year"), [(0.25, 2027), (0.3, 2025)], ids=["met", "due"])
def test_nothing_is_needed_where_a_target_is_met_or_no_month_is_left(target, year):
    row = one(target, *RISING, year=year)
    assert pd.isna([row.needed_a_year, row.needed_a_month, row.people_a_month]).all()


def test_what_is_due_can_still_be_reached_later():
    assert str(one(0.3, *RISING, year=2025).reached_on) == "2027-08"


def test_without_an_earlier_row_the_state_is_unknown_and_what_is_needed_is_still_told():
    row = one(0.3, (NOW, 0.25))
    assert row.category == "unknown" and row.people_a_month == 3
    assert pd.isna([row.pace, row.pace_since, row.ratio, row.reached_on, row.annual_rate]).all()


def test_figures_of_another_edition_or_none_are_not_compared():
    other = history(("2024-12", 0.4), edition="Sakernas SUPAS2015")
    unknown = history(("2023-12", np.nan))
    found = targets.tracked(gaps(("RKP", 2027, 0.3, 0.25)), pd.concat([unknown, other, history((NOW, 0.25))])).iloc[0]
    assert (found.category, found.start) == ("unknown", 0.25) and pd.isna(found.pace)


def test_a_base_without_a_figure_of_the_period_has_no_pace():
    rows = history(("2023-12", 0.2), ("2024-12", 0.22))
    found = targets.tracked(gaps(("RKP", 2027, 0.3, 0.25)), rows).iloc[0]
    assert found.category == "unknown" and pd.isna([found.pace, found.since, found.start]).all()


def test_each_target_is_measured_on_its_own_base():
    both = pd.concat([gaps(("RKP", 2027, 0.3, 0.25)), gaps(("UCJ", 2027, 0.6, 0.5), basis="eligible")])
    rows = pd.concat([history(*RISING), history(("2024-12", 0.55), (NOW, 0.5), basis="eligible")])
    found = targets.tracked(both.reset_index(drop=True), rows)
    assert found.start.tolist() == [0.2, 0.55] and found.category.tolist() == ["on_track", "deterioration"]
    assert found.source_id.tolist() == ["plan|bps-2023-12|bps-2024-12|bps-2025-12", "plan|bps-2024-12|bps-2025-12"]


def test_a_target_whose_base_has_no_figure_is_unknown():
    nothing = gaps(("UCJ", 2027, 0.6, None), basis="eligible").assign(as_of=pd.NaT).astype({"as_of": "period[M]"})
    row = targets.tracked(nothing, history(*RISING)).iloc[0]
    assert (row.category, row.months_left) == ("unknown", 24) and pd.isna(row.needed_a_month)


def test_without_any_figure_no_month_is_counted():
    nothing = gaps(("UCJ", 2027, 0.6, None)).assign(as_of=pd.NaT).astype({"as_of": "period[M]"})
    assert targets.tracked(nothing, history()).months_left.isna().tolist() == [True]


def test_targets_keep_their_index():
    wanted = gaps(("RKP", 2027, 0.3, 0.25), ("UCJ", 2028, 0.4, 0.25)).set_axis([7, 7])
    found = targets.tracked(wanted, history(*RISING))
    assert found.index.tolist() == [7, 7] and found.months_left.tolist() == [24, 36]


def test_no_target_gives_no_row_with_the_same_columns():
    some, none = (targets.tracked(frame, history(*RISING)) for frame in (gaps(("A", 2027, 0.3, 0.2)), gaps()))
    assert none.empty and list(none.columns) == list(some.columns)


def test_frames_are_left_as_they_are():
    wanted, rows = gaps(("RKP", 2027, 0.3, 0.25)), history(*RISING)
    kept = wanted.copy(), rows.copy()
    targets.tracked(wanted, rows)
    pd.testing.assert_frame_equal(wanted, kept[0])
    pd.testing.assert_frame_equal(rows, kept[1])


@PROPERTY
@given(st.integers(1, 900), st.integers(1, 900), st.integers(2, 50))
def test_scaling_all_counts_leaves_shares_and_months_alone(before, now, times):
    def found(scale):
        region = {"region_code": "17", "segment": "ALL", "basis": "employed", "workers": 1000 * scale, "source_id": "s"}
        row = pd.DataFrame([region | {"participants": now * scale, "coverage": now / 1000, "as_of": pd.Period(NOW)}])
        plan = pd.DataFrame(
            [{"region_code": "17", "year": 2027, "regime": "RKP", "target_percent": 50.0, "basis": None}]
        )
        wanted = comparison.gap(row, plan.astype({"basis": "object"}).assign(source_id="p"), "employed")
        return targets.tracked(wanted, history(("2024-12", before / 1000), (NOW, now / 1000)))

    columns = ["needed_a_year", "pace", "pace_low", "ratio", "category", "reached_on", "reached_late"]
    pd.testing.assert_frame_equal(found(1)[columns], found(times)[columns])


# --- What the figure is drawn from ---


def drawn(*wanted, rows=None):
    rows = history(*RISING) if rows is None else rows
    return trajectory(targets.tracked(gaps(*wanted), rows), rows)


def test_observed_and_projected_meet_at_the_period_and_the_path_ends_at_the_target():
    points = drawn(("RKP", 2027, 0.3, 0.25))
    kinds = {kind: rows.set_index("as_of").coverage for kind, rows in points.groupby("kind")}
    assert kinds["observed"].tolist() == [0.2, 0.22, 0.25]
    assert [str(kinds["projected"].index[0]), kinds["projected"].iloc[0]] == [NOW, 0.25]
    assert [str(kinds["projected"].index[-1]), kinds["projected"].iloc[-1]] == ["2027-12", pytest.approx(0.31)]
    ends = kinds["path"].iloc[[0, 24, -1]]  # from 0.2 in December 2023, half of the way after two years
    assert ends.tolist() == pytest.approx([0.2, 0.25, 0.3]) and [str(month) for month in ends.index[::2]] == [
        "2023-12",
        "2027-12",
    ]


def test_the_band_opens_with_the_pace():
    points = drawn(("RKP", 2027, 0.3, 0.25)).query("kind == 'projected'")
    low, high = change_interval(0.25, 0.22, rse=0.01, rse_before=0.01, same=False)
    assert points.lower.iloc[[0, 12]].tolist() == pytest.approx([0.25, 0.25 + low])
    assert points.upper.iloc[[0, 12]].tolist() == pytest.approx([0.25, 0.25 + high])


def test_targets_of_more_than_six_years_are_left_out_and_the_projection_takes_a_year_at_least():
    points = drawn(("RKP", 2025, 0.3, 0.25), ("RPJMN", 2031, 0.4, 0.25), ("RPJPN", 2032, 0.9, 0.25))
    assert set(points.regime.dropna()) == {"RKP", "RPJMN"}
    assert str(points.as_of[points.kind == "projected"].max()) == "2031-12"
    assert str(drawn(("RKP", 2025, 0.3, 0.25)).as_of.max()) == "2026-12"


def test_nothing_is_projected_below_zero_and_a_share_above_one_is_kept():
    falling = drawn(("RKP", 2031, 0.9, 0.1), rows=history(("2024-12", 0.9), (NOW, 0.1)))
    assert falling[["coverage", "lower", "upper"]].min().tolist() == [0, 0, 0]
    rising = drawn(("RKP", 2031, 0.95, 0.9), rows=history(("2024-12", 0.1), (NOW, 0.9)))
    assert rising.coverage.max() == pytest.approx(0.9 + 6 * 0.8)


@pytest.mark.parametrize(
    "points",
    [
        drawn(),
        drawn(("RKP", 2027, 0.3, 0.25), rows=history((NOW, 0.25))),
        drawn(("RPJPN", 2045, 0.9, 0.25)),
    ],
    ids=["no target", "no earlier figure", "far away"],
)
def test_there_is_nothing_to_draw(points):
    assert points.empty and "as_of" in points


def test_target_of_which_it_is_not_known_whether_it_is_met_is_judged_by_its_ratio():
    assert progress.category([1.0, 1.0], met=[np.nan, 1], due=[np.nan, 0]).tolist() == ["on_track", "met"]


def test_rounding_of_a_figure_is_no_change():
    assert np.isnan(progress.ratio((0, 0.3), (1, 0.1 + 0.2), (2, 0.3)))
    assert progress.ratio((0, 0.3), (1, 0.31), (2, 0.1 + 0.2)) == np.inf
