"""Coverage beside an earlier period, the nation, other regions, a target and the workers of a segment."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.data import load
from jamsostek.measures import comparison, coverage, segments

# A nation of four provinces, of which 91 and 92 were one until they were divided; 17 has three districts.
REGIONS = pd.DataFrame(
    [
        ("00", "Indonesia", "nation", None, None),
        ("17", "Bengkulu", "province", "00", None),
        ("18", "Lampung", "province", "00", None),
        ("91", "Papua Barat", "province", "00", None),
        ("92", "Papua Barat Daya", "province", "00", None),
        ("91-lama", "Papua Barat (lama)", "province", "00", "91|92"),
        ("1701", "Bengkulu Selatan", "district", "17", None),
        ("1702", "Rejang Lebong", "district", "17", None),
        ("1771", "Bengkulu", "district", "17", None),
        ("1801", "Lampung Barat", "district", "18", None),
    ],
    columns=["region_code", "name", "level", "parent", "successors"],
)

# Columns of coverage that comparisons carry along and these tests do not look at.
CARRIED = ["rounded_to", "participants_source", "workers_source", "participants_status", "workers_status"]


def covered(*rows, **columns):
    """Rows of region, month, participants and workers; employed, total, published, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["region_code", "as_of", "participants", "workers"])
    frame = frame.astype({"participants": "Int64", "workers": "Int64"})
    month = pd.PeriodIndex(frame.as_of, freq="M")
    usual = {"segment": "ALL", "basis": "employed", "edition": "SP 2020", "status": "published", "source_id": "s"}
    share = (frame.participants / frame.workers).astype("float64")
    usual |= {"total_only": False, "as_of": month, "workers_as_of": month, "coverage": share}
    return frame.assign(**dict.fromkeys(CARRIED, pd.NA) | usual | columns)


def targets(*rows, **columns):
    """Rows of region, year, regime and per cent; on no base that is named, of source t, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["region_code", "year", "regime", "target_percent"])
    return frame.assign(**{"basis": pd.Series([None] * len(rows), dtype="str"), "source_id": "t"} | columns)


def workers(**bases):
    """Workers of region 17 in December 2024 by basis."""
    frame = pd.DataFrame({"basis": list(bases), "workers": pd.array(list(bases.values()), dtype="Int64")})
    place = {"region_code": "17", "as_of": pd.Period("2024-12"), "edition": "SP 2020", "status": "published"}
    return frame.assign(**place, source_id="w", note="counted")


YEARS = covered(
    ("17", "2022-12", 20, 100), ("17", "2023-12", 36, 120), ("17", "2024-12", 42, 120), ("18", "2024-12", 1, 9)
)
NATION = covered(("00", "2023-12", 30, 100), ("00", "2024-06", 35, 100), ("00", "2025-01", 40, 100))
BENGKULU = covered(("17", "2024-12", 42, 120))


def test_change_is_measured_since_the_row_before():
    rows = comparison.history(YEARS[::-1], "17", "2024-12")
    assert rows.change.tolist()[1:] == [36 / 120 - 20 / 100, 42 / 120 - 36 / 120]
    assert rows.coverage_before.tolist()[1:] == [20 / 100, 36 / 120]


def test_history_ends_with_its_period():
    assert comparison.history(YEARS, "17", "2023-12").as_of.astype(str).tolist() == ["2022-12", "2023-12"]


def test_first_row_of_each_base_has_no_change():
    both = pd.concat([YEARS, YEARS.assign(basis="eligible")], ignore_index=True)
    rows = comparison.history(both, "17", "2024-12")
    assert rows[rows.change.isna()].basis.tolist() == ["employed", "eligible"]


def test_month_without_coverage_is_passed_over():
    rows = comparison.history(YEARS.assign(coverage=[0.2, None, 0.35, 0.1]), "17", "2024-12")
    assert rows.change.tolist()[1:] == pytest.approx([0.35 - 0.2])


def test_history_of_a_segment_is_its_own():
    rows = comparison.history(YEARS.assign(segment=["PU", "ALL", "PU", "ALL"]), "17", "2024-12", "PU")
    assert rows.change.tolist()[1:] == [42 / 120 - 20 / 100]


def test_other_edition_of_the_workers_makes_a_change_redefined():
    rows = comparison.history(YEARS.assign(edition=["A 2020", "B 2023", "B 2023", "B 2023"]), "17", "2024-12")
    assert rows.redefined.tolist() == [False, True, False]


def test_current_rows_are_those_of_the_region_and_the_period():
    assert comparison.current(YEARS, "17", "2024-12").participants.tolist() == [42]


def test_difference_is_taken_to_the_last_known_figure_of_the_nation():
    row = comparison.against(BENGKULU, NATION).iloc[0]
    assert (row.reference_coverage, str(row.reference_as_of)) == (35 / 100, "2024-06")
    assert row.difference == 42 / 120 - 35 / 100


def test_reference_of_the_same_month_is_known():
    assert str(comparison.against(BENGKULU, NATION.assign(as_of=BENGKULU.as_of[0])[:1]).reference_as_of[0]) == "2024-12"


@pytest.mark.parametrize(
    "reference",
    [
        NATION[2:],
        NATION.assign(basis="eligible"),
        NATION.assign(segment="PU"),
        NATION.assign(coverage=None),
        NATION[:0],
    ],
)
def test_difference_is_missing_where_the_nation_has_no_earlier_figure(reference):
    row = comparison.against(BENGKULU, reference.astype({"coverage": "float64"})).iloc[0]
    assert row[["reference_coverage", "reference_as_of", "difference"]].isna().all()


def test_any_region_can_be_the_reference_and_is_named():
    row = comparison.against(BENGKULU, YEARS, "18").iloc[0]
    assert (row.reference, row.difference) == ("18", 42 / 120 - 1 / 9)
    assert comparison.against(BENGKULU, NATION).reference.tolist() == ["00"]


def ranked(*persons, **columns):
    """Rank the provinces 17, 18, 91, 92 by their participants of 100 workers each."""
    rows = [(code, "2024-12", count, 100) for code, count in zip(["17", "18", "91", "92"], persons, strict=False)]
    return comparison.ranking(covered(*rows, **columns), REGIONS, "00", "2024-12")


def test_best_is_first_and_ties_share_the_better_place():
    rows = ranked(20, 30, 20, 10)
    assert rows[["region_code", "rank"]].to_numpy().tolist() == [["18", 1], ["17", 2], ["91", 2], ["92", 4]]
    assert set(rows.of) == {4}
    tied = comparison.ranking(covered(("91", "2024-12", 2, 9), ("17", "2024-12", 2, 9)), REGIONS, "00", "2024-12")
    assert tied.name.tolist() == ["Bengkulu", "Papua Barat"]


def test_month_is_ranked_once_half_of_the_regions_are_known():
    assert len(ranked(20, 30)) == 4 / 2
    assert len(ranked(20)) == 0


def test_newest_month_with_half_of_the_regions_is_ranked():
    known = {"17": ["2022-12", "2023-12", "2024-12", "2025-12"], "18": ["2022-12", "2023-12", "2025-12"]}
    rows = covered(*((region, month, 50, 100) for region, months in known.items() for month in months))
    assert comparison.ranking(rows, REGIONS, "00", "2024-12").as_of.astype(str).tolist() == ["2023-12", "2023-12"]


def test_only_totals_that_are_known_are_ranked():
    assert ranked(20, 30, 40, segment=["ALL", "ALL", "PU"]).region_code.tolist() == ["18", "17"]
    assert ranked(20, 30, 40, coverage=[0.2, None, 0.4]).region_code.tolist() == ["91", "17"]


def test_only_regions_directly_below_the_parent_are_ranked():
    rows = covered(*((code, "2024-12", 10, 100) for code in ["00", "17", "18", "1701", "1702", "1801"]))
    places = {
        parent: comparison.ranking(rows, REGIONS, parent, "2024-12").region_code.tolist() for parent in ("00", "17")
    }
    assert places == {"00": ["17", "18"], "17": ["1701", "1702"]}


@pytest.mark.parametrize(("region", "parent"), [("1702", "17"), ("17", "00"), ("00", "00")])
def test_parent_of_the_nation_is_the_nation_itself(region, parent):
    assert comparison.parent(REGIONS, region) == parent


def months(number, region="17"):
    """Return coverage of a region in as many months from February 2024 on."""
    every = pd.period_range("2024-02", periods=number, freq="M").astype(str)
    return covered(*((region, month, 10, 100) for month in every))


@pytest.mark.parametrize(("number", "kept"), [(8, 8), (9, 1)])
def test_every_month_is_kept_of_a_region_known_for_eight(number, kept):
    assert len(comparison.yearly(months(number), "2024-03")) == kept


def test_the_same_month_of_each_year_is_kept_of_a_region_known_for_longer():
    both = pd.concat([months(14), months(2, "18")], ignore_index=True)
    rows = comparison.yearly(both, "2025-03").groupby("region_code").as_of.agg(lambda kept: [*kept.astype(str)])
    assert rows.to_dict() == {"17": ["2024-03", "2025-03"], "18": ["2024-02", "2024-03"]}


@pytest.mark.parametrize(("persons", "gap", "people"), [(42, 0.4 - 42 / 120, 48 - 42), (60, 0.4 - 60 / 120, 48 - 60)])
def test_gap_is_target_minus_coverage_and_negative_once_passed(persons, gap, people):
    row = comparison.gap(covered(("17", "2024-12", persons, 120)), targets(("17", 2025, "UCJ", 40.0)), "employed").iloc[
        0
    ]
    assert (row.gap, row.gap_people) == (gap, people)


def test_gap_of_more_than_one_month_is_refused():
    with pytest.raises(ValueError, match="more than one total"):
        comparison.gap(YEARS, targets(("17", 2024, "UCJ", 48)), "employed")


@pytest.mark.parametrize(("percent", "of", "people"), [(33.4, 100, 34), (33.0, 100, 33), (7.0, 100, 7), (0.1, 100, 1)])
def test_people_are_rounded_up(percent, of, people):
    rows = comparison.gap(covered(("17", "2024-12", 0, of)), targets(("17", 2025, "UCJ", percent)), "employed")
    assert rows.gap_people.tolist() == [people]


def test_target_that_names_no_base_is_compared_on_the_default():
    both = pd.concat([BENGKULU, covered(("17", "2024-12", 42, 60), basis="eligible")])
    aims = targets(("17", 2025, "RPJMN", 40.0), ("17", 2025, "UCJ", 80.0), basis=[None, "eligible"])
    rows = comparison.gap(both, aims, "employed")
    assert rows[["basis", "basis_named"]].to_numpy().tolist() == [["employed", False], ["eligible", True]]
    assert rows.gap.tolist() == [0.4 - 42 / 120, 0.8 - 42 / 60]


def test_target_on_a_base_without_a_figure_stays_and_its_gap_is_missing():
    row = comparison.gap(BENGKULU, targets(("17", 2025, "UCJ", 48.0), basis="eligible"), "employed").iloc[0]
    assert row.target == 0.48 and pd.isna(row.gap) and pd.isna(row.gap_people)


def test_target_of_a_past_year_or_another_region_is_left_out():
    aims = targets(
        ("17", 2023, "UCJ", 30.0), ("17", 2024, "UCJ", 40.0), ("17", 2025, "UCJ", 50.0), ("18", 2025, "UCJ", 60.0)
    )
    assert comparison.gap(BENGKULU, aims, "employed").year.tolist() == [2024, 2025]


def test_regions_keep_the_places_that_a_ranking_gives_them_and_those_without_one_stay_first():
    ranked = covered(("1702", "2024-12", 9, 10), ("1701", "2024-12", 1, 10))
    rows = pd.DataFrame({"region_code": ["17", "1701", "1702", "1701", "1771"], "item": [1, 2, 3, 4, 5]})
    assert comparison.ordered(rows, ranked).item.tolist() == [1, 5, 3, 2, 4]
    assert comparison.ordered(rows, ranked.iloc[:0]).equals(rows)


def test_gap_takes_the_total_and_no_segment():
    rows = pd.concat([BENGKULU, BENGKULU.assign(segment="PU", participants=1)])
    assert comparison.gap(rows, targets(("17", 2025, "UCJ", 40.0)), "employed").participants.tolist() == [42]


def test_sources_of_target_and_coverage_are_named():
    assert comparison.gap(BENGKULU, targets(("17", 2025, "UCJ", 40.0)), "employed").source_id.tolist() == ["t|s"]


def test_segments_are_those_of_the_newest_month_that_has_them():
    rows = YEARS.assign(total_only=[False, False, True, False])
    assert comparison.segments(rows, "17", "2024-12").as_of.astype(str).tolist() == ["2023-12"]
    assert comparison.segments(rows, "17", "2022-12").as_of.astype(str).tolist() == ["2022-12"]
    assert comparison.segments(rows, "17", "2021-12").empty


SEGMENTS = covered(*[("17", "2024-12", 30, 100)] * 4, segment=["ALL", "PU", "BPU", "JAKON"])


def test_wage_earners_are_compared_with_formal_and_the_others_with_informal_workers():
    rows = segments.by_own_base(SEGMENTS, workers(employed=100, formal=40), REGIONS).set_index("segment")
    assert rows.coverage.to_dict() == {"PU": 30 / 40, "BPU": 30 / (100 - 40)}
    assert rows.uncovered.to_dict() == {"PU": 40 - 30, "BPU": 60 - 30}


def test_more_participants_than_workers_leave_nobody_uncovered():
    rows = segments.by_own_base(SEGMENTS, workers(employed=100, formal=20), REGIONS).set_index("segment")
    assert (rows.uncovered["PU"], rows.coverage["PU"], rows.above_one["PU"]) == (0, 30 / 20, True)


def dated(month, **bases):
    """Return workers of region 17 by basis in one month."""
    return workers(**bases).assign(as_of=pd.Period(month))


def test_own_base_is_the_newest_that_is_not_younger_and_has_both_parts():
    known = [
        dated("2024-08", employed=90, formal=40),
        dated("2024-11", formal=50),
        dated("2025-02", employed=99, formal=60),
    ]
    rows = segments.by_own_base(SEGMENTS, pd.concat(known), REGIONS).set_index("segment")
    assert rows.own_workers.to_dict() == {"PU": 40, "BPU": 90 - 40}
    assert set(segments.by_own_base(SEGMENTS, dated("2024-12", employed=80, formal=30), REGIONS).own_workers) == {
        30,
        50,
    }


@pytest.mark.parametrize("base", [workers(employed=100), workers(), dated("2025-01", employed=100, formal=40)])
def test_no_own_base_without_formal_workers(base):
    assert segments.by_own_base(SEGMENTS, base, REGIONS).empty


def test_coverage_is_missing_where_a_segment_has_no_workers():
    rows = segments.by_own_base(SEGMENTS, workers(employed=100, formal=0), REGIONS).set_index("segment")
    assert pd.isna(rows.coverage["PU"]) and not rows.above_one["PU"]


def test_own_base_that_is_derived_is_marked():
    base = workers(employed=100, formal=40).assign(status=["published", "derived"])
    assert set(segments.by_own_base(SEGMENTS, base, REGIONS).own_status) == {"derived"}


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 100), min_size=4, max_size=4), st.permutations(range(4)))
def test_order_of_rows_does_not_change_the_ranking(persons, order):
    rows = covered(
        *((code, "2024-12", count, 100) for code, count in zip(["17", "18", "91", "92"], persons, strict=True))
    )
    first, second = (comparison.ranking(frame, REGIONS, "00", "2024-12") for frame in (rows, rows.iloc[order]))
    pd.testing.assert_frame_equal(first, second)


@pytest.fixture(scope="module")
def december_2023():
    tables = load(Path(__file__).parents[1] / "data" / "published")
    rows = coverage.by_region(tables.participants, tables.workers, tables.regions, basis="employed")
    return comparison.ranking(rows, tables.regions, "00", "2023-12").set_index("region_code")


def test_34_provinces_are_ranked_in_december_2023(december_2023):
    assert len(december_2023) == 34 == 38 - 6 + 2  # two stand for the six that they became
    assert set(december_2023.of) == {34} and set(december_2023.as_of.astype(str)) == {"2023-12"}


@pytest.mark.parametrize(("region", "rank", "share"), [("31", 1, 1.486), ("17", 30, 0.198), ("18", 34, 0.123)])
def test_places_of_jakarta_bengkulu_and_lampung(december_2023, region, rank, share):
    row = december_2023.loc[region]
    assert (row["rank"], round(row.coverage, 3)) == (rank, share)


def test_jakarta_alone_has_more_participants_than_workers(december_2023):
    assert december_2023.index[december_2023.above_one].tolist() == ["31"]
