"""Vulnerable workers: from the list to protection, and for how many months that is paid."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from jamsostek.data import load
from jamsostek.measures import vulnerable

# A province of two districts, and a neighbour.
REGIONS = pd.DataFrame(
    [("00", None), ("17", "00"), ("18", "00"), ("1701", "17"), ("1702", "17")], columns=["region_code", "parent"]
)
PROPERTY = settings(max_examples=30, deadline=None, derandomize=True)


def rates(*rows, **columns):
    """Rows of rate and the date it is valid from; the package of the self-employed, unless a column says otherwise."""
    usual = {"segment": "BPU", "programme": "JKK+JKM", "unit": "idr_per_month"}
    return pd.DataFrame(rows, columns=["rate", "valid_from"]).assign(**usual | columns)


def stages(*rows, **columns):
    """Rows of stage and persons; of the list P3KE of region 17 in June 2025, unless a column says otherwise."""
    usual = {"region_code": "17", "as_of": "2025-06", "programme": "P3KE", "source_id": "s"}
    frame = pd.DataFrame(rows, columns=["stage", "persons"]).assign(**usual | columns)
    return frame.assign(persons=frame.persons.astype("Int64"), as_of=pd.PeriodIndex(frame.as_of, freq="M"))


def funding(*rows, **columns):
    """Rows of region, year, persons, budget, stated months and first month; budgeted and of no rate of its own, unless said otherwise."""
    names = ["region_code", "year", "persons", "budget_idr", "months_stated", "first_month"]
    usual = {"kind": "budgeted", "contribution_idr_per_month": None, "source_id": "f"}
    frame = pd.DataFrame(rows, columns=names).assign(**usual | columns)
    counts = ("year", "persons", "budget_idr", "contribution_idr_per_month")
    frame = frame.astype(dict.fromkeys(counts, "Int64") | {"months_stated": "float64"})
    return frame.assign(first_month=pd.PeriodIndex(frame.first_month, freq="M"))


RATES = rates((100, "2015-06"))
LIST = stages(("listed", 100), ("proposed", 80), ("registered", 30), ("paid", 20))


def funneled(frame=LIST, region="17", period="2025-12"):
    return vulnerable.funnel(frame, REGIONS, region, period)


def funded(*rows, region="17", period="2025-12", contributions=RATES, **columns):
    return vulnerable.funded(funding(*rows, **columns), contributions, REGIONS, region=region, period=period)


def lasting(months, first="2025-10", year=2025, period="2025-12"):
    """Return who is paid for that many months of a year from a first month on, as a report of a period shows it."""
    return funded(("17", year, 10, None, months, first), period=period)


@pytest.mark.parametrize(
    ("on", "rate"), [("2024-06", 100), ("2024-07", 120), (pd.Period("2024-12"), 120), ("2025-01", 90)]
)
def test_rate_is_the_newest_dated_by_the_end_of_the_month(on, rate):
    assert vulnerable.rate(rates((100, "2015"), (90, "2025-01-31"), (120, "2024-07-31")), on) == rate


def test_rate_of_several_tiers_is_the_lowest_of_the_newest():
    assert vulnerable.rate(rates((80, "2015"), (120, "2024-07"), (110, "2024-07"), (130, "2024-07")), "2024-12") == 110


@pytest.mark.parametrize("columns", [{"segment": "PU"}, {"programme": "JKM"}, {"unit": "idr_6_months"}])
def test_rate_is_that_of_the_package_alone(columns):
    both = pd.concat([rates((50, "2024-01"), **columns), RATES])
    assert vulnerable.rate(both, "2025-12") == 100


def test_rate_that_is_not_dated_yet_is_said_to_be_missing():
    with pytest.raises(ValueError, match=r"contributions.csv has no rate of BPU JKK\+JKM that is valid in 2015-05"):
        vulnerable.rate(RATES, "2015-05")


def test_share_kept_is_that_of_the_stage_known_before():
    rows = funneled(LIST[::-1])
    assert rows.stage.tolist() == ["listed", "proposed", "registered", "paid"]
    assert rows.kept.tolist()[1:] == [80 / 100, 30 / 80, 20 / 30]
    assert rows.lost.tolist()[1:] == [100 - 80, 80 - 30, 30 - 20]
    assert rows[["before", "kept", "lost"]].iloc[0].isna().all()  # nothing is known before the first


def test_stage_that_loses_most_is_marked():
    assert funneled().most_lost.tolist() == [False, False, True, False]  # 50, after 20 and before 10


def test_nothing_is_lost_where_nobody_drops_out():
    rows = funneled(stages(("listed", 50), ("paid", 50)))
    assert rows.lost.tolist()[1] == 50 - 50 and not rows.most_lost.any() and not rows.grown.any()


def test_stage_that_is_larger_than_the_one_before_is_flagged_and_kept():
    rows = funneled(stages(("listed", 50), ("proposed", 40), ("paid", 60)))
    assert rows.grown.tolist() == [False, False, True]
    assert (rows.kept[2], rows.lost[2]) == (60 / 40, 40 - 60)
    assert rows.stage[rows.most_lost].tolist() == ["proposed"]
    assert pd.isna(funneled(stages(("listed", 0), ("paid", 60))).kept[1])  # no share of nobody


def test_programmes_are_apart():
    rows = funneled(pd.concat([stages(("listed", 90), ("paid", 9), programme="DBH"), LIST]))
    assert rows[rows.most_lost][["programme", "stage"]].to_numpy().tolist() == [["DBH", "paid"], ["P3KE", "registered"]]


@pytest.mark.parametrize(("period", "paid"), [("2025-05", []), ("2025-06", [20]), ("2025-07", [30]), ("2025-12", [30])])
def test_newest_month_of_a_programme_not_after_the_period_is_shown(period, paid):
    rows = funneled(pd.concat([stages(("listed", 100), ("paid", 30), as_of="2025-07"), LIST]), period=period)
    assert rows.persons[rows.stage == "paid"].tolist() == paid


def test_region_comes_first_then_those_below_it():
    places = ["1702", "18", "1701", "17"]
    months = ["2025-03", "2025-04", "2025-05", "2025-06"]
    listed = [stages(("listed", 10), region_code=code, as_of=month) for code, month in zip(places, months, strict=True)]
    both = pd.concat(listed, ignore_index=True)
    assert funneled(both).region_code.tolist() == ["17", "1701", "1702"]
    assert funneled(both, "1702").region_code.tolist() == ["1702"]


@pytest.mark.parametrize(
    ("frame", "people"),
    [
        (LIST, [100 - 20]),
        (stages(("listed", 100), ("active", 30)), [100 - 30]),
        (stages(("listed", 100), ("paid", 30), ("active", 20)), [100 - 20]),
        (stages(("listed", 10), ("paid", 20)), [0]),
        (stages(("listed", 100), ("registered", 20)), []),
        (stages(("proposed", 100), ("paid", 20)), []),
        (LIST.assign(region_code="1701"), []),
    ],
)
def test_listed_and_not_protected_are_told_where_both_are_known(frame, people):
    assert vulnerable.listed_unpaid(funneled(frame), "17").people.tolist() == people


@pytest.mark.parametrize(("stated", "months"), [(None, 5000 / 10 / 100), (3, 3)])
def test_months_are_those_stated_or_else_bought_with_the_budget(stated, months):
    row = funded(("17", 2025, 10, 5000, stated, None)).iloc[0]
    assert (row.months_bought, row.months) == (5000 / 10 / 100, months)
    assert (row.person_months, row.person_months_year) == (10 * months, 10 * 12)


@pytest.mark.parametrize(("persons", "budget"), [(10, None), (0, 5000)])
def test_months_are_missing_without_budget_or_persons(persons, budget):
    row = funded(("17", 2025, persons, budget, None, "2025-10")).iloc[0]
    assert row[["months_bought", "months", "person_months", "last_month"]].isna().all() and row.state == "unknown"


def test_rate_that_a_row_names_comes_first():
    assert funded(("17", 2025, 10, 5000, None, None), contribution_idr_per_month=50).months.tolist() == [5000 / 10 / 50]


@pytest.mark.parametrize(("period", "rate"), [("2025-06", 100), ("2025-07", 120), ("2026-01", 120)])
def test_rate_of_the_table_is_that_of_the_year_as_far_as_it_is_known(period, rate):
    table = rates((100, "2015"), (120, "2025-07"), (200, "2026-01"))
    assert funded(("17", 2025, 10, None, 12, "2025-06"), period=period, contributions=table).rate.tolist() == [rate]


def test_programme_older_than_the_rates_is_no_trouble():
    assert funded(("17", 2014, 10, 5000, None, None), ("17", 2025, 10, 5000, None, None)).year.tolist() == [2025]


@pytest.mark.parametrize(("period", "state"), [("2025-10", "running"), ("2025-11", "running"), ("2025-12", "lapsing")])
def test_protection_lapses_in_its_last_paid_month(period, state):
    row = lasting(3, period=period).iloc[0]
    assert (str(row.last_month), row.state) == ("2025-12", state)


@pytest.mark.parametrize(("months", "state"), [(2, "ended"), (3, "lapsing"), (4, "running"), (None, "unknown")])
def test_protection_has_ended_once_the_last_paid_month_is_past(months, state):
    assert lasting(months).state.tolist() == [state]
    assert lasting(months, first=None).state.tolist() == ["unknown"]


@pytest.mark.parametrize(
    ("months", "last"), [(1.65, "2025-11"), (3.0002, "2025-12"), (3.1, "2026-01"), (1, "2025-10"), (0.5, "2025-10")]
)
def test_part_of_a_month_counts_as_one_and_rounding_does_not(months, last):
    assert lasting(months).last_month.astype(str).tolist() == [last]


@pytest.mark.parametrize(("months", "shown"), [(6, 0), (7, 1)])
def test_programme_of_the_year_before_counts_where_it_reaches_into_this_one(months, shown):
    assert len(lasting(months, first="2024-07", year=2024, period="2025-01")) == shown


def test_programme_of_the_year_before_without_a_first_month_or_of_an_earlier_year_is_left_out():
    assert lasting(12, first=None, year=2024).empty and lasting(12, first="2025-10", year=2023).empty


@pytest.mark.parametrize(("period", "shown"), [("2025-09", 0), ("2025-10", 1)])
def test_programme_is_left_out_before_it_starts(period, shown):
    assert len(lasting(3, period=period)) == shown
    assert len(lasting(3, first=None, period=period)) == 1


def test_programmes_of_the_region_come_first_then_those_below():
    codes = ["1702", "18", "1701", "17"]
    assert funded(*((code, 2025, 10, None, 1, None) for code in codes)).region_code.tolist() == ["17", "1701", "1702"]
    assert funded().empty and vulnerable.budgeted(funded()).empty


def test_person_months_stand_against_a_year_of_them():
    row = vulnerable.budgeted(funded(("17", 2025, 10, None, 3, None), ("17", 2025, 30, None, 1, "2025-12"))).iloc[0]
    assert (row.persons, row.person_months, row.person_months_year) == (10 + 30, 10 * 3 + 30, (10 + 30) * 12)
    assert (row.months, row.short_idr) == ((10 * 3 + 30 * 1) / 40, (480 - 60) * 100)


def test_what_is_proposed_needed_or_of_unknown_length_is_not_paid_for():
    rows = [("17", 2025, 10, 500, 3, None)] * 3 + [("17", 2025, 10, None, None, None)]
    every = funded(*rows, kind=["budgeted", "proposed", "needed", "budgeted"], source_id=["a", "b", "c", "d"])
    assert vulnerable.budgeted(every)[["persons", "source_id"]].to_numpy().tolist() == [[10, "a"]]
    assert vulnerable.budget(every, "17") == 500


def test_more_than_a_year_is_not_short():
    assert vulnerable.budgeted(funded(("17", 2025, 10, 13 * 1000, None, None))).short_idr.tolist() == [0]


def test_budget_is_that_of_the_region_itself():
    rows = funded(("17", 2025, 1, 500, 3, None), ("17", 2025, 1, 70, 3, None), ("1701", 2025, 1, 9, 3, None))
    assert [vulnerable.budget(rows, region) for region in ("17", "1701", "1702")] == [500 + 70, 9, 0]


def test_budget_is_not_that_of_two_years():
    rows = funded(("17", 2024, 1, 500, 12, "2024-06"), ("17", 2025, 1, 70, 3, None))
    assert len(rows) == 2 and vulnerable.budget(rows, "17") == 70


def test_groups_are_as_last_known_and_largest_first():
    names = ["region_code", "as_of", "group", "participants"]
    rows = [("17", "2025-10", "RT", 5), ("17", "2024-12", "RT", 9), ("1701", "2024-12", "RT", 7)]
    frame = pd.DataFrame([*rows, ("17", "2026-01", "RT", 1), ("18", "2024-12", "RT", 8)], columns=names)
    frame = frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"))
    assert vulnerable.groups(frame, REGIONS, "17", "2025-09").participants.tolist() == [9, 7]
    assert vulnerable.groups(frame, REGIONS, "17", "2025-10").participants.tolist() == [7, 5]


def year(*persons, **columns):
    """Return coverage of region 17 from January 2025 on, of 100 workers, unless a column says otherwise."""
    months = pd.period_range("2025-01", periods=len(persons), freq="M")
    usual = {"region_code": "17", "segment": "ALL", "as_of": months, "workers": 100, "edition": "SP 2020"}
    frame = pd.DataFrame({"participants": persons}).assign(**usual | columns)
    return frame.assign(coverage=(frame.participants / frame.workers).astype("float64"))


def test_average_of_a_year_weighs_months_by_their_workers():
    rows = vulnerable.over_year(year(10, 20, 60, 99, workers=[100, 100, 200, 100]), "17", "2025-03")
    assert rows.average.tolist() == [(10 + 20 + 60) / (100 + 100 + 200)] * 3
    assert rows.peak.tolist() == [60 / 200 - 90 / 400] * 3


@pytest.mark.parametrize(
    "frame",
    [
        year(10, 20, 30).drop(1),
        year(10, None, 30),
        year(10, 20, 30, edition=["A 2020", "A 2020", "B 2025"]),
        year(10, 20, 30, segment=["ALL", "PU", "ALL"]),
        year(10, 20, 30, region_code=["17", "18", "17"]),
        year(10, 20),
    ],
)
def test_average_is_missing_where_a_month_is_or_the_definition_changes(frame):
    rows = vulnerable.over_year(frame, "17", "2025-03")
    assert len(rows) and rows[["average", "peak"]].isna().all(axis=None)


def test_year_begins_in_january():
    before = year(90).assign(as_of=pd.Period("2024-12"))
    assert vulnerable.over_year(pd.concat([before, year(10)]), "17", "2025-01").average.tolist() == [10 / 100]


@PROPERTY
@given(st.lists(st.integers(0, 1000), min_size=1, max_size=6))
def test_what_is_lost_and_what_is_left_is_what_was_there(persons):
    rows = funneled(stages(*zip(vulnerable.STAGES, persons, strict=False)))
    assert persons[0] - rows.lost.sum() == persons[-1]
    assert not (rows.grown & rows.most_lost).any() and rows.most_lost.any() == (rows.lost > 0).any()


@PROPERTY
@given(st.floats(0.1, 12), st.integers(0, 11))
def test_last_month_is_as_many_months_on_as_are_paid_for(months, start):
    first = pd.Period("2025-01") + start
    last = lasting(months, first=str(first), period="2025-12").last_month[0]
    assert months - 0.1 < (last - first).n + 1 < months + 1


@pytest.fixture(scope="module")
def published():
    return load(ROOT / "data" / "published")


def test_two_billion_rupiah_bought_bengkulu_less_than_two_months(published):
    rows = vulnerable.funded(
        published.funding, published.contributions, published.regions, region="17", period="2025-12"
    )
    months = vulnerable.budgeted(rows).set_index("region_code").months
    assert round(months["17"], 2) == round(2_000_000_000 / 71_935 / 16_800, 2) == 1.65
    assert months["1708"] == 3 and rows.set_index("region_code").state["1708"] == "lapsing"
    assert vulnerable.budget(rows, "17") == 2_000_000_000


def test_most_were_lost_in_bengkulu_utara(published):
    rows = vulnerable.funnel(published.funnel, published.regions, "17", "2025-12")
    assert rows[rows.most_lost].set_index("region_code").lost.to_dict() == {"17": 42_065, "1703": 15_666, "1706": 184}
    assert round(100 * rows.kept[(rows.region_code == "17") & (rows.stage == "paid")].item(), 1) == 63.1


def test_a_third_of_the_listed_are_not_paid_for(published):
    rows = vulnerable.funnel(published.funnel, published.regions, "17", "2025-12")
    row = vulnerable.listed_unpaid(rows, "17").iloc[0]
    assert (row.listed, row.people) == (114_000, 114_000 - 71_935)


def test_package_costs_16800_rupiah(published):
    assert vulnerable.rate(published.contributions, "2025-12") == 16_800
