"""Inequality between districts: the measures of WHO, as their own tests have them, and what must hold of any."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jamsostek.measures import disparity, gradient, inequality

PROPERTY = settings(max_examples=25, deadline=None, derandomize=True)
MISSING = float("nan")
NOW = pd.Period("2025-12", "M")

# The 25 groups that the tests of WHOequity/healthequal draw in R (tests/testthat/test-bgv.R and others: set.seed(123), population
# round(rnorm(25, 1000, 300)), estimate rbinom(25, 1000, .065), standard error rbinom(25, 100, .045); the 14th is the reference).
POPULATION = [832, 931, 1468, 1021, 1039, 1515, 1138, 620, 794, 866, 1367, 1108, 1120, 1033]
POPULATION += [833, 1536, 1149, 410, 1210, 858, 680, 935, 692, 781, 812]
PERCENT = [61, 74, 58, 59, 72, 75, 74, 68, 75, 67, 73, 63, 66, 62, 60, 66, 71, 73, 71, 61, 74, 84, 55, 69, 60]
SE_PERCENT = [5, 3, 3, 3, 4, 9, 2, 2, 2, 5, 5, 7, 5, 6, 4, 5, 6, 6, 9, 4, 3, 4, 1, 3, 7]
REFERENCE = 13
# The five ordered groups of the same tests (test-sii.R and others: population round(rnorm(5, 100, 40)) after set.seed(123)).
ORDERED = [(0.2, 78, 1), (0.3, 91, 2), (0.4, 162, 3), (0.5, 103, 4), (0.6, 105, 5)]


def groups(coverage, workers=None, **columns):
    """One group for each coverage, named a, b, c and so on; all of 100 workers unless said otherwise."""
    codes = [f"{chr(97 + place % 26)}{place // 26 or ''}" for place in range(len(coverage))]
    known = {"region_code": codes, "coverage": coverage, "workers": workers or [100] * len(coverage)}
    return pd.DataFrame({**known, **columns}).astype({"coverage": "float64", "workers": "Int64"})


def measured(frame, reference=None):
    """Return the estimates by measure."""
    return inequality.measures(frame, reference).set_index("measure").estimate


def row(frame, measure, reference=None):
    return inequality.measures(frame, reference).set_index("measure").loc[measure]


WHO = groups(np.array(PERCENT) / 100, POPULATION, se=np.array(SE_PERCENT) / 100)
STEPS = pd.DataFrame(ORDERED, columns=["coverage", "workers", "order"])


# --- As WHO has them ---


@pytest.mark.parametrize(
    ("measure", "unit", "expected"),
    [  # the file of tests/testthat in WHOequity/healthequal that expects it, and what shares must be multiplied by to be its per cents
        ("bgv", 10_000, 46.198326),  # test-bgv.R
        ("bgsd", 100, 6.7969351),  # test-bgsd.R
        ("mdmu", 100, 5.891726),  # test-mdmu.R
        ("mdmw", 100, 5.8348689),  # test-mdmw.R
        ("mdbu", 100, 16.360001),  # test-mdbu.R
        ("mdbw", 100, 16.293156),  # test-mdbw.R
        ("mdru", 100, 7.2399998),  # test-mdru.R
        ("mdrw", 100, 7.2228465),  # test-mdrw.R
        ("idisu", 1, 8.7018175),  # test-idisu.R
        ("idisw", 1, 8.6178417),  # test-idisw.R
        ("ti", 1, 5.0359201),  # test-ti.R
        ("mld", 1, 5.0524006),  # test-mld.R
    ],
)
def test_estimate_is_that_of_who(measure, unit, expected):
    reference = WHO.region_code[REFERENCE] if "mdr" in measure else None
    assert unit * measured(WHO, reference)[measure] == pytest.approx(expected, rel=2e-5)


@pytest.mark.parametrize(
    ("measure", "unit", "expected"),
    [  # WHO gives the standard errors of ti, mld and paf without what it multiplies the estimates by: here they have it
        ("bgv", 10_000, 17.134647),  # test-bgv.R
        ("ti", 1 / 1000, 0.0014201),  # test-ti.R
        ("mld", 1 / 1000, 0.0014242),  # test-mld.R
        ("par", 100, 1.1994447),  # test-par-nonordered.R
        ("paf", 1 / 100, 0.01771526),  # test-paf-nonordered.R
    ],
)
def test_standard_error_is_that_of_who_in_the_unit_of_the_estimate(measure, unit, expected):
    found = row(WHO, measure)
    assert unit * found.se == pytest.approx(expected, rel=3e-5)
    assert [found.lower, found.upper] == pytest.approx(
        [found.estimate - 1.959964 * found.se, found.estimate + 1.959964 * found.se]
    )


@pytest.mark.parametrize(
    ("frame", "par", "paf", "error"),
    [
        (WHO, 16.293152, 24.06426, 1.1994447),  # test-par-nonordered.R, test-paf-nonordered.R
        (groups(STEPS.coverage, list(STEPS.workers)), 18.775509, 45.544548, 4.4066348),  # test-parisk.R, test-paf.R
    ],
)
def test_attributable_risk_and_fraction_are_those_of_who(frame, par, paf, error):
    assert [100 * measured(frame).par, measured(frame).paf] == pytest.approx([par, paf], rel=1e-6)
    assert 100 * row(frame, "par").se == pytest.approx(error, rel=1e-6)


def test_gini_of_deciles():
    # R package ineq; test-6.R of fikovnik/ISSTA18-artifact.
    deciles = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
    assert inequality.gini(deciles) == pytest.approx(0.462091130267624, abs=1e-14)


def test_theil_and_mean_log_deviation_of_stoermann():
    # R package REAT, example theil.Rd (Stoermann 2009); what REAT calls theil is Theil L, the mean log deviation.
    assert inequality.mean_log_deviation([10, 10, 10, 20, 50]) == pytest.approx(0.2326302, abs=5e-8)
    assert inequality.theil([10, 10, 10, 20, 50]) == pytest.approx(0.250201211769094, abs=1e-14)


@pytest.mark.parametrize(
    ("measure", "estimate", "error", "lower", "upper"),
    [  # WHOequity/healthequal, tests/testthat/test-sii.R, test-rii.R, test-aci.R, test-rci.R; the error of rii is on the log scale there
        ("sii", 0.4444502, 0.02190822, 0.4015109, 0.4873895),
        ("rii", 3.159506, 3.159506 * 0.07644001, 2.719902, 3.67016),
        (
            "aci",
            0.073284202,
            0.0029368517,
            0.073284202 - 1.959964 * 0.0029368517,
            0.073284202 + 1.959964 * 0.0029368517,
        ),
        ("rci", 0.17776859, 0.0071240491, 0.16380545, 0.19173172),
    ],
)
@pytest.mark.parametrize("order", [[0, 1, 2, 3, 4], [3, 0, 4, 2, 1]], ids=["ordered", "shuffled"])
def test_gradient_is_that_of_who(measure, estimate, error, lower, upper, order):
    found = gradient.measures(STEPS.iloc[order]).set_index("measure").loc[measure]
    assert list(found[["estimate", "se", "lower", "upper"]]) == pytest.approx([estimate, error, lower, upper], rel=2e-6)


# --- By hand: two districts of 100 workers at 10 and 30 %, one of 200 at 50 %; the mean is (10 + 30 + 100) / 400 ---

THREE = groups([0.1, 0.3, 0.5], [100, 100, 200], se=[0.01, 0.02, 0.03])
MEAN = (10 + 30 + 100) / 400


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("d", 0.5 - 0.1),
        ("r", 0.5 / 0.1),
        ("bgv", (0.25**2 + 0.05**2 + 2 * 0.15**2) / 4),
        ("bgsd", ((0.25**2 + 0.05**2 + 2 * 0.15**2) / 4) ** 0.5),
        ("cov", 100 * ((0.25**2 + 0.05**2 + 2 * 0.15**2) / 4) ** 0.5 / MEAN),
        ("mdmu", (0.25 + 0.05 + 0.15) / 3),
        ("mdmw", (0.25 + 0.05 + 2 * 0.15) / 4),
        ("mdbu", (0.4 + 0.2 + 0) / 3),
        ("mdbw", (0.4 + 0.2 + 0) / 4),
        ("idisu", 100 * (0.25 + 0.05 + 0.15) / 3 / MEAN),
        ("idisw", 100 * (0.25 + 0.05 + 2 * 0.15) / 4 / MEAN),
        ("par", 0.5 - MEAN),
        ("paf", 100 * (0.5 - MEAN) / MEAN),
        ("gini", (1 * 1 * 0.2 + 1 * 2 * 0.4 + 1 * 2 * 0.2) / 16 / MEAN),
    ],
)
def test_measure_by_hand(measure, expected):
    assert measured(THREE)[measure] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("d_reference", 0.3 - 0.1),
        ("r_reference", 0.3 / 0.1),
        ("mdru", (0.2 + 0 + 0.2) / 3),
        ("mdrw", (0.2 + 0 + 2 * 0.2) / 4),
        ("par", 0),  # the reference lies below the mean: nothing to gain
        ("paf", 0),
        ("d", 0.5 - 0.1),
    ],
)
def test_measure_against_a_reference(measure, expected):
    assert measured(THREE, "b")[measure] == pytest.approx(expected)


def test_a_better_reference_is_what_all_could_reach():
    assert measured(groups([0.1, 0.4, 0.5]), "b").par == pytest.approx(0.4 - 1 / 3)


def test_difference_and_ratio_have_the_errors_of_their_two_groups():
    apart, times = row(THREE, "d"), row(THREE, "r")
    assert apart.se == pytest.approx((0.01**2 + 0.03**2) ** 0.5)
    assert times.se / times.estimate == pytest.approx(((0.01 / 0.1) ** 2 + (0.03 / 0.5) ** 2) ** 0.5)
    assert [times.lower, times.upper] == pytest.approx(
        [5 * np.exp(-1.959964 * times.se / 5), 5 * np.exp(1.959964 * times.se / 5)]
    )
    reference = row(THREE, "d_reference", "b"), row(THREE, "r_reference", "b")
    assert reference[0].se == pytest.approx((0.02**2 + 0.01**2) ** 0.5)
    assert reference[1].lower == pytest.approx(
        3 * np.exp(-1.959964 * ((0.02 / 0.3) ** 2 + (0.01 / 0.1) ** 2) ** 0.5), rel=1e-6
    )


def test_error_of_the_standard_deviation_is_that_of_the_delta_method():
    small = THREE.assign(se=THREE.se / 1000)
    shares, away = np.array([0.25, 0.25, 0.5]), THREE.coverage - MEAN
    first_order = np.sqrt(((shares * small.se * away) ** 2).sum()) / measured(small).bgsd
    assert row(small, "bgsd").se == pytest.approx(first_order, rel=1e-5)


def test_relative_standard_errors_serve_as_well():
    relative = THREE.drop(columns="se").assign(rse=THREE.se / THREE.coverage)
    pd.testing.assert_frame_equal(inequality.measures(relative), inequality.measures(THREE))


def test_without_an_error_of_a_group_only_measures_that_do_not_need_it_have_one():
    frame = inequality.measures(THREE.assign(se=[0.01, MISSING, 0.03])).set_index("measure").se
    assert frame[["d", "r", "par", "paf"]].notna().all() and frame[["bgv", "bgsd", "ti", "mld"]].isna().all()
    assert inequality.measures(groups([0.1, 0.3, 0.5])).set_index("measure").se.dropna().index.tolist() == [
        "par",
        "paf",
    ]


# --- None, one, equal, zero, missing ---


def test_of_groups_alike_the_largest_is_the_best_and_the_worst():
    frame = groups([0.5, 0.5, 0.1, 0.1], [10, 20, 10, 20], se=[0.3, 0.2, 0.5, 0.4])
    assert row(frame, "d").se == pytest.approx((0.2**2 + 0.4**2) ** 0.5)


def test_two_groups_have_a_difference_and_a_ratio_only():
    assert measured(groups([0.2, 0.4])).dropna().to_dict() == pytest.approx({"d": 0.2, "r": 2.0})


@pytest.mark.parametrize("coverage", [[], [0.3]], ids=["none", "one"])
def test_fewer_groups_have_no_figure(coverage):
    found = inequality.measures(groups(coverage))
    assert found.estimate.isna().all() and (found.of == len(coverage)).all()
    assert gradient.measures(groups(coverage, order=coverage)).estimate.isna().all()


def test_equal_coverage_is_no_inequality():
    found = measured(groups([0.25] * 4, [100, 200, 300, 400]), "a")
    assert found[["r", "r_reference"]].tolist() == [1, 1]
    assert found.drop(["r", "r_reference"]).tolist() == pytest.approx([0] * 18, abs=1e-12)
    slope = gradient.measures(groups([0.25] * 4, [100, 200, 300, 400], order=[1, 2, 3, 4])).estimate
    assert slope.tolist() == pytest.approx([0, 1, 0, 0], abs=1e-12)


def test_a_lowest_of_zero_has_no_ratio_and_other_measures():
    found = measured(groups([0, 0.2, 0.4]))
    assert np.isnan(found.r) and found.drop("r").notna().all()
    assert found.ti == pytest.approx(1000 * (1 * np.log(1) + 2 * np.log(2)) / 3)  # 0 log 0 is 0


def test_zero_counts_as_a_millionth_where_a_logarithm_is_needed_as_who_does():
    values = np.array([0.000001, 20, 40])  # WHO's shares are per cent
    assert measured(groups([0, 0.2, 0.4])).mld == pytest.approx(-1000 * np.log(values / values.mean()).mean())
    assert np.isfinite(row(groups([0, 0.2, 0.4], se=[0.01] * 3), "ti").se)


@pytest.mark.parametrize("measure", [inequality.gini, inequality.theil, inequality.mean_log_deviation])
def test_no_values_have_no_inequality_and_each_has_one_weight(measure):
    assert np.isnan(measure([]))
    assert measure([3, 3, 3]) == 0 and not np.signbit(measure([3, 3, 3]))
    with pytest.raises(ValueError, match="one weight for each"):
        measure([1, 2], [1, 2, 3])
    with pytest.raises(ValueError, match="below 0"):
        measure([1, -2])


def test_coverage_that_jumps_from_none_to_all_has_no_slope():
    found = gradient.measures(groups([0, 0.01, 1], order=[1, 2, 3]))
    assert found.estimate[found.measure.isin(["sii", "rii"])].isna().all() and found.estimate.notna().sum() == 2


def test_nothing_anywhere_is_not_a_share_of_anything():
    found = measured(groups([0, 0, 0]))
    assert (
        found[["d", "bgv", "mdmw", "par"]].tolist() == [0] * 4
        and found[["r", "cov", "idisw", "ti", "paf", "gini"]].isna().all()
    )


@pytest.mark.parametrize(("known", "there"), [(17, True), (16, False)], ids=["15 %", "20 %"])
def test_more_than_15_percent_missing_gives_no_figure_and_says_so(known, there):
    found = inequality.measures(groups([0.1 + place / 50 for place in range(known)] + [MISSING] * (20 - known)))
    assert found.estimate.notna().all() == there and (there or found.estimate.isna().all())
    assert (found.missing.iloc[0], found.groups.iloc[0], found.of.iloc[0]) == (pytest.approx(1 - known / 20), known, 20)


def test_missing_groups_are_left_out_of_measures_and_workers():
    known = groups([0.1 * place for place in range(1, 8)])
    more = pd.concat([known, groups([MISSING]).assign(region_code="x", workers=pd.NA)], ignore_index=True)
    pd.testing.assert_series_equal(measured(more), measured(known))
    assert inequality.measures(more)[["workers", "best"]].iloc[0].tolist() == pytest.approx([700, 0.7])


def test_a_group_without_workers_is_not_known():
    assert inequality.measures(groups([0.1, 0.2, 0.3, 0.4], [100, 100, 100, 0])).missing.iloc[0] == 0.25


def test_an_unknown_reference_is_refused_and_one_without_coverage_gives_nothing():
    with pytest.raises(ValueError, match="reference: 'z' is not one of the groups"):
        inequality.measures(THREE, "z")
    found = measured(groups([0.1 * place for place in range(1, 8)] + [MISSING]), "h")
    about = ["d_reference", "r_reference", "mdru", "mdrw", "par", "paf"]
    assert found[about].isna().all() and found.drop(about).notna().all()


def test_errors_of_the_risk_need_people_who_do_not_have_it():
    assert np.isnan(row(groups([0.2, 1.5, 1.5]), "par", "a").se)


@pytest.mark.parametrize(("known", "of"), [(11, 13), (16, 19)])
def test_a_little_more_than_15_percent_is_too_many(known, of):
    found = inequality.measures(groups([0.1 + place / 50 for place in range(known)] + [MISSING] * (of - known)))
    assert found.estimate.isna().all()


def test_gradient_has_no_slope_where_one_stands_above_one_and_the_others_do_not():
    assert gradient.measures(groups([0.2, 1.05, 0.4], order=[1, 2, 3])).estimate.isna().tolist() == [
        True,
        True,
        False,
        False,
    ]


def test_gradient_needs_workers_in_every_group():
    assert gradient.measures(groups([0.2, 0.3, 0.4, 0.5], [100, 100, 100, 0], order=[1, 2, 3, 4])).estimate.isna().all()


def test_slopes_count_whole_people_as_who_does():
    parts = STEPS.assign(workers=STEPS.workers - 0.75)
    whole, found = (gradient.measures(frame).set_index("measure").estimate for frame in (STEPS, parts))
    assert found[["sii", "rii"]].equals(whole[["sii", "rii"]]) and found.aci != whole.aci


def test_above_one_is_kept_and_the_risk_has_no_error():
    found = row(groups([0.2, 0.3, 1.5]), "par")
    assert found.estimate == pytest.approx(1.5 - 2 / 3) and np.isnan(found.se)
    assert gradient.measures(groups([0.2, 0.3, 1.5], order=[1, 2, 3])).estimate.isna().tolist() == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("column", ["coverage", "order"])
def test_gradient_needs_every_group(column):
    frame = STEPS.astype("float64")
    found = gradient.measures(frame.assign(**{column: frame[column].where(frame.order < 5)}))
    assert found.estimate.isna().all() and found.missing.tolist() == [0.2] * 4


def test_gradient_of_two_groups_or_of_one_order_is_missing():
    assert gradient.measures(STEPS.head(2)).estimate.isna().all()
    assert gradient.measures(STEPS.assign(order=1)).estimate.isna().all()


def test_groups_of_one_order_share_their_rank():
    ranks = gradient.relative_ranks(np.array([1, 2, 2, 3]), np.array([10.0, 20.0, 30.0, 40.0]))
    assert ranks.tolist() == pytest.approx([0.05, 0.35, 0.35, 0.8])


def test_order_is_turned_the_slope_is_turned():
    up, down = (gradient.measures(STEPS.assign(order=sign * STEPS.order)).estimate for sign in (1, -1))
    assert [-up[0], 1 / up[1], -up[2], -up[3]] == pytest.approx(down.tolist())


def test_where_all_are_covered_there_is_nothing_to_gain_and_no_doubt_of_it():
    found = row(groups([1, 1, 1], [300, 7, 11]), "paf")
    assert [found.estimate, found.se] == pytest.approx([0, 0], abs=1e-9)


# --- Whatever the groups ---

COUNTS = st.lists(st.tuples(st.integers(1, 900), st.integers(1000, 5000)), min_size=3, max_size=8)


def of(counts):
    """Groups of participants and workers."""
    return groups([people / workers for people, workers in counts], [workers for _, workers in counts])


@PROPERTY
@given(COUNTS, st.randoms(use_true_random=False))
def test_names_and_places_of_groups_do_not_matter(counts, random):
    frame = of(counts).assign(se=0.01)
    order = random.sample(range(len(frame)), len(frame))
    turned = frame.iloc[order].assign(region_code=frame.region_code.to_numpy())
    columns = ["estimate", "se", "lower", "upper"]
    for one, other in zip(*(inequality.measures(each)[columns].to_numpy() for each in (frame, turned)), strict=True):
        assert one == pytest.approx(other, nan_ok=True, abs=1e-9)


@PROPERTY
@given(COUNTS, st.integers(2, 50))
def test_scale_of_counts_does_not_matter(counts, times):
    more = of([(people * times, workers * times) for people, workers in counts])
    assert measured(more).tolist() == pytest.approx(measured(of(counts)).tolist(), abs=1e-9)


@PROPERTY
@given(COUNTS, st.integers(2, 9))
def test_relative_measures_do_not_see_the_level(counts, times):
    frame = of(counts)
    less = frame.assign(coverage=frame.coverage / times)
    relative = ["r", "cov", "idisu", "idisw", "ti", "mld", "paf", "gini"]
    assert measured(less)[relative].tolist() == pytest.approx(measured(frame)[relative].tolist(), abs=1e-6)
    assert measured(less)[["d", "bgsd", "mdmw", "par"]].tolist() == pytest.approx(
        (measured(frame)[["d", "bgsd", "mdmw", "par"]] / times).tolist(), abs=1e-9
    )


@PROPERTY
@given(st.lists(st.integers(1, 1000), min_size=2, max_size=8, unique=True), st.floats(0.01, 0.49))
def test_what_goes_from_the_better_to_the_worse_makes_it_more_equal(values, part):
    best, worst = int(np.argmax(values)), int(np.argmin(values))
    given_away, after = part * (values[best] - values[worst]), np.array(values, dtype=float)
    after[[best, worst]] += [-given_away, given_away]
    for index in (inequality.gini, inequality.theil, inequality.mean_log_deviation):
        assert 0 <= index(after) < index(values) or index(after) == pytest.approx(0, abs=1e-12)


@PROPERTY
@given(st.lists(st.tuples(st.integers(1, 1000), st.integers(1, 4)), min_size=2, max_size=6))
def test_weights_count_people_alike(pairs):
    values, weights = zip(*pairs, strict=True)
    each = np.repeat(values, weights)
    for index in (inequality.gini, inequality.theil, inequality.mean_log_deviation):
        assert index(values, weights) == pytest.approx(index(each), abs=1e-12)
        assert index(values, [3] * len(values)) == pytest.approx(index(values), abs=1e-12)


@PROPERTY
@given(*[st.lists(st.integers(1, 1000), min_size=1, max_size=5)] * 2)
def test_inequality_is_that_within_and_that_between(one, other):
    both, parts = [*one, *other], [np.array(one), np.array(other)]
    means, sizes = [part.mean() for part in parts], [len(part) for part in parts]
    held = np.array([part.sum() for part in parts]) / sum(both)
    people = np.array(sizes) / len(both)
    for index, share in ((inequality.theil, held), (inequality.mean_log_deviation, people)):
        within = share @ [index(part) for part in parts]
        assert index(both) == pytest.approx(within + index(means, sizes), abs=1e-9)


@PROPERTY
@given(COUNTS)
def test_concentration_by_rank_of_coverage_is_the_gini_index(counts):
    frame = of(counts)
    assume(frame.coverage.max() > frame.coverage.min())
    found = gradient.measures(frame.assign(order=frame.coverage)).set_index("measure").estimate
    assert found.rci == pytest.approx(inequality.gini(frame.coverage, frame.workers), abs=1e-9)
    assert found.sii > 0 and found.rii > 1
    assert found.rci == pytest.approx(found.aci / (frame.coverage @ frame.workers.astype(float)) * frame.workers.sum())


@PROPERTY
@given(COUNTS)
def test_gini_index_is_half_the_mean_difference_of_any_two(counts):
    frame = of(counts)
    shares, values = frame.workers.astype(float) / frame.workers.sum(), frame.coverage.to_numpy()
    pairs = (np.abs(values[:, None] - values) * np.outer(shares, shares)).sum()
    assert inequality.gini(values, frame.workers) == pytest.approx(pairs / 2 / (shares @ values), abs=1e-12)


def test_frames_are_not_changed():
    before = THREE.copy()
    inequality.measures(THREE, "a")
    pd.testing.assert_frame_equal(THREE, before)


def test_interval_of_a_ratio_of_nothing_is_missing():
    assert np.isnan(disparity.interval("r", 0.0, 0.1)[2:]).all()


# --- The groups of a parent, and their months ---

REGIONS = pd.DataFrame(
    [
        ("00", "Indonesia", None, None),
        ("17", "Bengkulu", "00", None),
        ("91", "Papua Barat", "00", None),
        ("92", "Papua Barat Daya", "00", None),
        ("91-lama", "Papua Barat (lama)", "00", "91|92"),
        ("1701", "Bengkulu Selatan", "17", None),
    ],
    columns=["region_code", "name", "parent", "successors"],
)


def rates(*rows, **columns):
    """Rows of region, month, coverage and workers: totals on one base and edition, unless a column says otherwise."""
    usual = {"segment": "ALL", "basis": "employed", "edition": "Sakernas 2025", "source_id": "s"}
    frame = pd.DataFrame(rows, columns=["region_code", "as_of", "coverage", "workers"]).assign(**usual | columns)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), workers=frame.workers.astype("Int64"))


ALONE = ("17", "2025-12", 0.2, 100)
OLD, NEW, NEWEST = ("91-lama", "2025-12", 0.3, 300), ("91", "2025-12", 0.4, 100), ("92", "2025-12", 0.5, 100)


@pytest.mark.parametrize(
    ("rows", "codes", "known"),
    [
        ([ALONE], ["17", "91", "92"], [True, False, False]),
        ([ALONE, OLD], ["17", "91-lama"], [True, True]),
        ([ALONE, OLD, NEW], ["17", "91-lama"], [True, True]),
        ([ALONE, OLD, NEW, NEWEST], ["17", "91", "92"], [True, True, True]),
        ([ALONE, NEW], ["17", "91", "92"], [True, True, False]),
        ([("17", "2025-11", 0.2, 100), NEW], ["17", "91", "92"], [False, True, False]),
        ([], ["17", "91", "92"], [False, False, False]),
    ],
    ids=["none", "old", "old and one new", "all new", "one new", "other month", "nothing"],
)
def test_a_divided_region_stands_for_its_successors_until_all_of_them_are_known(rows, codes, known):
    found = inequality.groups(rates(*rows), REGIONS, "00", "2025-12")
    assert (found.region_code.tolist(), found.coverage.notna().tolist()) == (codes, known)
    assert found.name.notna().all() and (found.as_of == NOW).all()


def test_groups_are_of_the_total_and_directly_below_the_parent():
    rows = rates(("1701", "2025-12", 0.5, 10), ("17", "2025-12", 0.2, 100))
    assert inequality.groups(rows, REGIONS, "17", NOW).region_code.tolist() == ["1701"]
    assert inequality.groups(rows.assign(segment="PU"), REGIONS, "17", NOW).coverage.isna().all()


def test_a_row_without_coverage_is_not_known():
    unknown = (NEW[0], NEW[1], MISSING, 100), NEWEST
    found = inequality.groups(rates(ALONE, OLD, *unknown), REGIONS, "00", "2025-12")
    assert found.region_code.tolist() == ["17", "91-lama"]
    assert inequality.over_time(rates(ALONE, OLD, *unknown), REGIONS, "00", "2025-12").groups.tolist() == [2]


def test_groups_have_a_plain_index_and_names_of_text_even_where_there_are_none():
    some, none = (inequality.groups(rates(ALONE), REGIONS, parent, NOW) for parent in ("00", "1701"))
    assert some.index.tolist() == [0, 1, 2]
    assert none.empty and list(none.columns) == list(some.columns)
    assert some.name.dtype == none.name.dtype == "str"


def test_groups_carry_their_month_and_rounding_into_the_measures():
    rows = rates(ALONE, NEW, NEWEST, rounded_to=[10, 1000, 100])
    found = inequality.measures(inequality.groups(rows, REGIONS, "00", "2025-12"))
    assert (found.as_of.iloc[0], found.rounded_to.iloc[0]) == (NOW, 1000)


def test_each_month_has_its_best_its_worst_and_the_mean_of_all_workers():
    before = [(code, "2024-12", share / 2, workers) for code, _, share, workers in (ALONE, NEW, NEWEST)]
    rows = rates(
        NEW, ALONE, NEWEST, *before, ("17", "2026-01", 0.9, 1), ("91", "2026-01", 0.9, 1), ("92", "2026-01", 0, 1)
    )
    found = inequality.over_time(rows, REGIONS, "00", "2025-12")
    assert found.as_of.astype(str).tolist() == ["2024-12", "2025-12"]
    last = found.iloc[-1]
    assert (last.best_name, last.worst_name, last.groups, last.of) == ("Papua Barat Daya", "Bengkulu", 3, 3)
    assert [last.best, last.worst, last["mean"]] == pytest.approx([0.5, 0.2, 1.1 / 3])
    assert last.mean_difference == pytest.approx(measured(inequality.groups(rows, REGIONS, "00", NOW)).mdmw)
    assert found.mean_difference.iloc[0] == pytest.approx(last.mean_difference / 2)


def test_months_of_too_few_regions_are_left_out_and_of_two_have_no_mean_difference():
    assert inequality.over_time(rates(ALONE, NEW), REGIONS, "00", "2025-12").empty
    found = inequality.over_time(rates(ALONE, OLD), REGIONS, "00", "2025-12")
    assert len(found) == 1 and found.mean_difference.isna().all() and found["mean"].iloc[0] == pytest.approx(110 / 400)
    nothing = inequality.over_time(rates(), REGIONS, "00", "2025-12")
    assert nothing.empty and str(nothing.as_of.dtype) == "period[M]"


def test_a_month_counts_its_regions_and_those_that_are_missing():
    regions = pd.DataFrame(
        {"region_code": list("abcdefg"), "name": list("ABCDEFG"), "parent": "00", "successors": None}
    )
    found = inequality.over_time(rates(*((code, "2025-12", 0.2, 10) for code in "abcdef")), regions, "00", "2025-12")
    assert found[["groups", "of"]].to_numpy().tolist() == [[6, 7]]


def test_a_month_counts_no_territory_twice():
    last = inequality.over_time(rates(ALONE, OLD, NEW), REGIONS, "00", "2025-12").iloc[0]
    assert (last.groups, last.of, last.best_name) == (2, 2, "Papua Barat (lama)")


def test_month_names_its_editions_and_sources_once():
    rows = rates(ALONE, NEW, NEWEST, edition=["B 2025", "A 2024", "B 2025"], source_id=["x|y", "y", "z|x"])
    last = inequality.over_time(rows, REGIONS, "00", "2025-12").iloc[0]
    assert (last.edition, last.source_id) == ("A 2024|B 2025", "x|y|z")


def workers(*rows):
    """Rows of region, month, basis, edition and workers."""
    frame = pd.DataFrame(rows, columns=["region_code", "as_of", "basis", "edition", "workers"])
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), workers=frame.workers.astype("Int64"))


@pytest.mark.parametrize(
    ("rows", "share"),
    [
        ([("2025-08", "formal", "A 2020", 25), ("2025-08", "employed", "A 2020", 100)], 25 / 100),
        ([("2025-12", "formal", "A 2020", 25), ("2025-12", "employed", "A 2020", 100)], 25 / 100),
        ([("2025-08", "formal", "A 2020", 25), ("2025-08", "employed", "B 2025", 100)], MISSING),
        ([("2025-08", "formal", "A 2020", 25), ("2025-08", "employed", "B 2020", 100)], MISSING),
        ([("2025-08", "formal", "A 2020", 25), ("2024-08", "employed", "A 2020", 100)], MISSING),
        ([("2026-08", "formal", "A 2020", 25), ("2026-08", "employed", "A 2020", 100)], MISSING),
        ([("2025-08", "formal", "A 2020", 25), ("2025-08", "employed", "A 2020", 0)], MISSING),
        ([("2025-08", "formal", "A 2020", 25)], MISSING),
        ([("2025-08", "informal", "A 2020", 25), ("2025-08", "employed", "A 2020", 100)], MISSING),
    ],
    ids=[
        "known",
        "same month",
        "two editions",
        "two of one year",
        "two months",
        "later",
        "no workers",
        "formal only",
        "informal",
    ],
)
def test_order_is_the_share_of_formal_workers_of_one_count(rows, share):
    frame = inequality.groups(rates(ALONE), REGIONS, "00", "2025-12").head(1)
    found = gradient.with_formal_share(frame, workers(*[("17", *each) for each in rows]))
    assert found.order.iloc[0] == pytest.approx(share, nan_ok=True)


def test_order_is_of_the_newest_month_and_of_its_newest_edition():
    rows = [("17", "2024-08", "C 2030", 30), ("17", "2025-08", "Z 2020", 10), ("17", "2025-08", "A 2025", 20)]
    both = [
        (code, month, basis, edition, count)
        for code, month, edition, formal in rows
        for basis, count in (("formal", formal), ("employed", 100))
    ]
    frame = inequality.groups(rates(ALONE), REGIONS, "00", "2025-12")
    for counts in (both, both[::-1]):
        order = gradient.with_formal_share(frame, workers(*counts)).order
        assert order.tolist() == pytest.approx([0.2, MISSING, MISSING], nan_ok=True)


def test_nothing_has_no_order():
    assert gradient.with_formal_share(rates().assign(name=""), workers()).order.empty
