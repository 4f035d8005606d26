"""What was known on an earlier day, and what has been revised since."""

import pandas as pd
import pytest

from jamsostek.measures import coverage, vintages

REGIONS = pd.DataFrame(
    [("00", None), ("17", "00"), ("18", "00"), ("1701", "17")], columns=["region_code", "parent"]
).assign(level=["nation", "province", "province", "district"], successors=None)


def published(*rows, **columns):
    """Rows of published_on and participants; the total of region 17 in December 2024, unless a column says otherwise."""
    usual = {"region_code": "17", "as_of": "2024-12", "segment": "ALL", "activity": "active", "status": "published"}
    usual |= {"source_id": "tk", "note": None, "rounded_to": None}
    frame = pd.DataFrame(rows, columns=["published_on", "participants"]).assign(**usual | columns)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), participants=frame.participants.astype("Int64"))


def revised(*frames, region="17", period="2025-12"):
    return vintages.revised(pd.concat(frames, ignore_index=True), REGIONS, region, period)


TWICE = published(("2025-01", 200), ("2025-06", 150))


@pytest.mark.parametrize(
    ("written", "day", "known"),
    [
        ("2025-01-15", "2025-01-15", True),
        ("2025-01-15", "2025-01-14", False),
        ("2025-02", "2025-02-28", True),
        ("2025-02", "2025-02-27", False),
        ("2024-02", "2024-02-28", False),
        ("2025", "2025-12-31", True),
        ("2025", "2025-12-30", False),
        ("2025-01-31", "2025-01", True),
        ("2025-02-01", "2025-01", False),
        ("2025-01-15", pd.Timestamp("2025-01-15"), True),
    ],
)
def test_a_coarse_date_counts_as_its_last_day(written, day, known):
    assert len(vintages.known_on(published((written, 1)), day)) == known


def test_coverage_can_be_computed_as_it_was_known():
    workers = {"region_code": "17", "as_of": pd.Period("2024-08"), "basis": "employed", "workers": 1000, "note": None}
    workers = pd.DataFrame([workers | {"edition": "Sakernas 2024", "status": "published", "source_id": "bps"}])
    then, now = (
        coverage.by_region(vintages.known_on(TWICE, day), workers, REGIONS, basis="employed")
        .query("region_code == '17'")
        .coverage.item()
        for day in ("2025-05-31", "2025-06-30")
    )
    assert (then, now) == (0.2, 0.15)


def test_a_revision_is_told_with_both_figures_and_dates():
    row = revised(TWICE.assign(source_id=["tk", "bps"], note=["x", "double counting"])).iloc[0]
    assert (row["first"], row.latest, row.revision, row.relative_revision) == (200, 150, -50, -0.25)
    assert (row.published_first, row.published_on, row.source_id, row.note) == (
        "2025-01",
        "2025-06",
        "bps",
        "double counting",
    )


def test_figures_published_once_or_confirmed_are_not_revised():
    again = published(("2025-01", 200), ("2025-06", 200), segment="PU")
    assert revised(published(("2025-01", 200)), again).empty
    assert list(revised(again).columns) == list(revised(TWICE).columns)


def test_a_figure_that_went_and_came_back_was_revised_by_nothing():
    assert revised(published(("2025-01", 200), ("2025-03", 210), ("2025-06", 200))).revision.tolist() == [0]


def test_first_and_latest_go_by_the_date_and_not_by_the_order_of_rows():
    row = revised(published(("2025-06", 150), ("2025-01", 200), ("2025-03", 180))).iloc[0]
    assert (row["first"], row.latest) == (200, 150)


def test_a_figure_that_was_none_has_no_relative_revision():
    assert pd.isna(revised(published(("2025-01", 0), ("2025-06", 10))).relative_revision.item())


@pytest.mark.parametrize(("region", "codes"), [("17", ["1701", "17"]), ("00", ["18", "17"]), ("1701", ["1701"])])
def test_a_region_is_told_with_those_directly_below_it_the_largest_revision_first(region, codes):
    below = published(("2025-01", 10), ("2025-06", 90), region_code="1701")
    beside = published(("2025-01", 10), ("2025-06", 900), region_code="18")
    assert revised(TWICE, below, beside, region=region).region_code.tolist() == codes


def test_later_months_and_inactive_participants_are_left_out():
    assert revised(TWICE, period="2024-11").empty
    assert revised(TWICE.assign(activity="inactive")).empty
    assert len(revised(TWICE, period="2024-12")) == 1


def test_a_revision_has_its_own_month_whatever_else_is_in_the_table():
    left_out = published(("2025-01", 5), activity="inactive", as_of="2024-10")
    assert revised(left_out, TWICE).as_of.tolist() == [pd.Period("2024-12")]


def test_months_and_segments_are_figures_of_their_own():
    others = (published(("2025-01", 20), ("2025-06", 21), **kind) for kind in ({"segment": "PU"}, {"as_of": "2024-11"}))
    assert revised(TWICE, *others).revision.tolist() == [-50, 1, 1]


def test_the_table_is_left_as_it_is():
    kept = TWICE.copy()
    revised(TWICE), vintages.known_on(TWICE, "2025")
    pd.testing.assert_frame_equal(TWICE, kept)
