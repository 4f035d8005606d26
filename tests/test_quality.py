"""What arrived, what is missing, what is doubtful, what was revised: on invented provinces, and on the collections here."""

import math
from types import SimpleNamespace

import pandas as pd
import pytest

from jamsostek.data import load
from jamsostek.measures import coverage, doubts, quality, statements

# A nation of two provinces; the first has two districts, of which 1702 was once part of 1799, with a third.
PLACES = [
    ("00", "nation", None, None),
    ("17", "province", "00", None),
    ("18", "province", "00", None),
    ("1701", "district", "17", None),
    ("1702", "district", "17", None),
    ("1703", "district", "17", None),
    ("1799", "district", "17", "1702|1703"),
]
REGIONS = pd.DataFrame(PLACES, columns=["region_code", "level", "parent", "successors"])
SOURCES = pd.DataFrame({"source_id": ["tk", "bps", "undated"], "published_on": ["2025-03", "2024-11-05", None]})
FUNDING = {"year": 2024, "fund": "APBD", "programme": "P", "kind": "budgeted", "persons": 10, "budget_idr": 1_000}
FUNDING |= {"contribution_idr_per_month": 1, "months_stated": 2.0, "first_month": pd.Period("2024-11")}
STATED = {"statement_id": "S1", "as_of": pd.Period("2024-12"), "stated_by": "x", "percent": 10.0, "claim": None}
ROW = {
    "targets": {"year": 2025, "regime": "UCJ", "target_percent": 48.0},
    "funding": FUNDING,
    "funnel": {"as_of": pd.Period("2024-12"), "programme": "P", "stage": "listed", "persons": 10},
    "groups": {"as_of": pd.Period("2024-12"), "group": "RT", "participants": 10},
    "benefits": {"year": 2024, "programme": "JKK", "segment": "PU", "cases": 5, "paid_idr": 500},
    "inpres_status": {"item": "R1", "as_of": pd.Period("2024-12"), "finding": "done"},
    "statements": STATED,
    "control_totals": {
        "table": "workers",
        "as_of": pd.Period("2024-08"),
        "item": "employed",
        "total": 1,
        "tolerance": 0,
    },
}
NOW, BEFORE = "2024-12", "2024-11"


def rows(usual, *changes):
    """One row for each dict, of region 17, unless it says otherwise; without any, no rows of the same form."""
    every = [
        {"region_code": "17", "status": "published", "source_id": "tk"} | usual | change for change in changes or [{}]
    ]
    return pd.DataFrame(every).iloc[: len(changes)].reset_index(drop=True)


def counts(*changes):
    """Participants: 100 active ones of 17 in December 2024, published in January 2025, unless a dict says otherwise."""
    usual = {"as_of": NOW, "segment": "ALL", "activity": "active", "participants": 100, "published_on": "2025-01"}
    frame = rows(usual | {"rounded_to": None, "note": None}, *changes)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), participants=frame.participants.astype("Int64"))


def workers(*changes):
    """Workers: 1,000 employed persons of 17 in August 2024."""
    usual = {"as_of": "2024-08", "basis": "employed", "workers": 1_000, "rse_percent": None, "edition": "A 2024"}
    frame = rows(usual | {"note": None, "source_id": "bps"}, *changes)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), workers=frame.workers.astype("Int64"))


def collection(participants, denominators, **others):
    """The tables of a collection; those that are not named have no rows."""
    tables = {name: rows(row) for name, row in ROW.items()} | {"superseded": {}}
    return (
        tables
        | {"participants": participants, "workers": denominators, "regions": REGIONS, "sources": SOURCES}
        | others
    )


def seen(tables, region="17", period=NOW, base="employed", stated=None):
    """What is examined of a collection, and its lights by name."""
    everywhere = coverage.by_basis(tables["participants"], tables["workers"], REGIONS, base)
    stated = ROW["statements"] if stated is None else stated
    said = rows(STATED).assign(verdict="consistent", other_id=None) if isinstance(stated, dict) else stated
    found = quality.examined(tables, everywhere, said, base=base, region=region, period=period)
    return SimpleNamespace(**found, lights=quality.lights(found).set_index("light"))


def verdict(here, light):
    return here.lights.verdict[light]


def arrived(*participants, denominators=None, **others):
    """What arrived, by table and item."""
    tables = collection(counts(*participants), workers({}) if denominators is None else denominators, **others)
    return seen(tables).arrived.set_index(["table", "item"])


# --- What arrived ---


@pytest.mark.parametrize(
    ("published", "early", "delay"),
    [
        ("2024-12-30", True, 0),
        ("2024-12-31", False, 0),
        ("2024-12", False, 0),
        ("2025-01-01", False, 1),
        ("2025-03", False, 3),
        ("2025", False, 12),
    ],
)
def test_what_came_out_before_its_month_was_over_is_early(published, early, delay):
    row = arrived({"published_on": published}).loc["participants", "ALL"]
    assert (row.early, row.delay, row.published_on) == (early, delay, published)


def test_of_several_vintages_the_newest_arrived():
    row = arrived({"published_on": "2025-01"}, {"published_on": "2025-04-02", "status": "derived"}).loc[
        "participants", "ALL"
    ]
    assert (row.rows, row.published_on, row.delay, row.published, row.derived) == (1, "2025-04-02", 4, 0, 1)


def test_participants_of_other_months_regions_and_inactive_ones_did_not_arrive():
    others = [{"as_of": BEFORE}, {"region_code": "18"}, {"activity": "inactive"}]
    assert arrived({}, *others).loc["participants", "ALL"].rows == 1


@pytest.mark.parametrize(("steps", "coarsest"), [((None,), 0), ((10, 1_000), 1_000), ((None, 10), 10)])
def test_the_coarsest_rounding_is_told(steps, coarsest):
    districts = [{"region_code": f"170{place}", "rounded_to": step} for place, step in enumerate(steps, 1)]
    assert arrived(*districts).loc["participants", "ALL"].rounded_to == coarsest


@pytest.mark.parametrize(("month", "age", "old"), [("2023-12", 12, False), ("2023-11", 13, True), (NOW, 0, False)])
def test_a_denominator_is_old_after_a_year(month, age, old):
    row = arrived({}, denominators=workers({"as_of": month})).loc["workers", "employed"]
    assert (row.age, row.age_oldest, row.old) == (age, age, old)


def test_denominators_name_the_date_of_their_source():
    assert arrived({}).loc["workers", "employed"][["published_on", "delay"]].tolist() == ["2024-11-05", 3]
    undated = arrived({}, denominators=workers({"source_id": "undated"})).loc["workers", "employed"]
    assert undated[["published_on", "delay"]].isna().all()


def test_the_newest_rows_of_each_region_count_and_those_after_the_period_do_not():
    months = [
        {"as_of": pd.Period("2024-03")},
        {"as_of": pd.Period("2024-06"), "status": "derived"},
        {"as_of": pd.Period("2025-01")},
    ]
    funnel = rows(ROW["funnel"], *months, {"region_code": "1701", "as_of": pd.Period("2023-12")})
    row = arrived({}, funnel=funnel).loc["funnel", ""]
    assert (row.rows, row.regions, row.age, row.age_oldest) == (2, 2, 6, 12)
    assert (row.published, row.derived, row.simulated) == (0.5, 0.5, 0)
    assert (str(row.oldest), str(row.newest)) == ("2023-12", "2024-06")


def test_a_year_ends_in_december_or_with_the_period():
    table = arrived({}, benefits=rows(ROW["benefits"], {"year": 2023}), funding=rows(FUNDING, {"year": 2024}))
    assert table.age[["benefits", "funding"]].tolist() == [12, 0]


def test_targets_that_are_past_did_not_arrive():
    past, ahead = ({"year": year} for year in (2023, 2024))
    assert "targets" not in arrived({}, targets=rows(ROW["targets"], past)).index
    assert arrived({}, targets=rows(ROW["targets"], past, ahead)).loc["targets", ""].rows == 1


# --- What is missing ---


def missing(*participants, denominators=None, **others):
    """What is missing, as (kind, region or item or month)."""
    denominators = (
        workers({}, {"basis": "eligible"}, {"basis": "labour_force"}) if denominators is None else denominators
    )
    every = {name: rows(row, {}) for name, row in ROW.items()}
    here = seen(collection(counts(*participants), denominators, **every | others)).missing
    told = {"months": "as_of", "tables": "item"}
    return [(row.kind, str(getattr(row, told.get(row.kind, "region_code")))) for row in here.itertuples()]


PARTS = [{"region_code": code, "segment": "PU"} for code in ("17", "1701", "1702", "1703")]
OWN = workers(
    *({"region_code": code, "basis": basis} for code in ("17", "1701", "1702", "1703") for basis in coverage.BASES)
)


def test_nothing_is_missing_where_all_is_there():
    assert missing(*PARTS, denominators=OWN) == []


def test_regions_below_without_participants_are_missing():
    assert missing(*PARTS[:2], denominators=OWN) == [("regions", "1702"), ("regions", "1703")]


def test_a_divided_region_stands_for_its_successors():
    assert (
        missing(
            *PARTS[:2],
            {"region_code": "1799", "segment": "PU"},
            denominators=pd.concat([OWN, workers({"region_code": "1799"})]),
        )
        == []
    )


def test_a_region_with_a_total_only_lacks_its_segments():
    assert missing({}, *PARTS[1:], denominators=OWN) == [("segments", "17")]


def test_a_region_without_denominator_lacks_it_on_the_first_base_and_the_region_itself_on_all():
    assert missing(*PARTS, denominators=OWN[OWN.basis == "employed"]) == [("workers", "17")] * 2
    assert missing(*PARTS, denominators=OWN[OWN.region_code != "1702"]) == [("workers", "1702")]


def test_months_since_the_period_before_are_missing():
    before = [part | {"as_of": "2024-09"} for part in PARTS]
    assert missing(*PARTS, *before, denominators=OWN) == [("months", "2024-10"), ("months", "2024-11")]


def test_a_table_without_rows_on_the_region_and_those_below_is_missing():
    funnel = rows(ROW["funnel"], {"region_code": "18"})
    assert missing(*PARTS, denominators=OWN, funnel=funnel) == [("tables", "funnel")]
    assert missing(*PARTS, denominators=OWN, funnel=funnel.assign(region_code="1703")) == []


# --- Printed totals ---


def totals(participants, denominators, *printed):
    return seen(
        collection(counts(*participants), workers(*denominators), control_totals=rows(ROW["control_totals"], *printed))
    )


ACTIVE = {"table": "participants", "as_of": pd.Period(NOW), "item": "active", "total": 100, "tolerance": 1}


@pytest.mark.parametrize(
    ("total", "difference", "within"), [(99, 1, True), (101, -1, True), (98, 2, False), (102, -2, False)]
)
def test_a_total_agrees_within_its_tolerance(total, difference, within):
    here = totals(
        [{"segment": "PU", "participants": 60}, {"segment": "BPU", "participants": 40}], [{}], ACTIVE | {"total": total}
    )
    row = here.totals.iloc[0]
    assert (row.parts, row.summed, row.difference, row.within) == (2, 60 + 40, difference, within)
    assert verdict(here, "totals") == ("green" if within else "red")


def test_the_own_segments_make_the_total_where_they_are_known():
    own = [{"segment": "PU", "participants": 60}, {"segment": "BPU", "participants": 40}]
    row = totals([*own, {"region_code": "1701", "participants": 7}], [{}], ACTIVE).totals.iloc[0]
    assert (row.parts, row.summed) == (2, 60 + 40)


def test_without_segments_the_regions_below_make_the_total_each_once_and_newest():
    own = {"participants": 100}
    below = [
        {"region_code": "1701", "participants": 30},
        {"region_code": "1702", "participants": 1, "published_on": "2024-12"},
    ]
    below += [{"region_code": "1702", "participants": 50}, {"region_code": "1703", "segment": "PU", "participants": 20}]
    below += [{"region_code": "1701", "segment": "PU", "participants": 29}]
    row = totals([own, *below], [{}], ACTIVE).totals.iloc[0]
    assert (row.parts, row.summed) == (3, 30 + 50 + 20)


def test_workers_are_of_their_newest_edition():
    below = [{"region_code": "1701", "workers": 300}, {"region_code": "1702", "workers": 700, "edition": "B 2025"}]
    older = {"region_code": "1702", "workers": 5}
    here = totals([{}], [{}, *below, older], {"total": 1_000})
    assert (here.totals.parts.item(), here.totals.summed.item()) == (2, 300 + 700)


@pytest.mark.parametrize(
    "change", [{"region_code": "18"}, {"as_of": pd.Period("2023-08")}, ACTIVE | {"as_of": pd.Period(BEFORE)}]
)
def test_totals_of_other_regions_and_months_are_not_told(change):
    here = totals([{}], [{}], change)
    assert here.totals.empty and verdict(here, "totals") == "none"


def test_a_total_vouches_for_its_parts_and_for_the_figure_that_it_is():
    below = [{"region_code": "1701"}, {"region_code": "1702"}]
    here = totals([{}, *below], [{}, {"basis": "eligible"}, *below], {"total": 2_000})
    figures = here.figures.set_index(["table", "region_code", "item"]).vouched
    assert figures.loc["workers"].to_dict() == {
        ("17", "employed"): True,
        ("1701", "employed"): True,
        ("1702", "employed"): True,
        ("17", "eligible"): False,
    }
    assert figures.loc["participants"].to_dict() == {(code, "ALL"): False for code in ("17", "1701", "1702")}


def test_a_total_of_inactive_participants_vouches_for_no_active_one():
    inactive = [{"segment": "PU", "activity": "inactive", "participants": 100}]
    here = totals([{"segment": "PU"}, *inactive], [{}], ACTIVE | {"item": "inactive"})
    assert here.totals.within.item()
    assert not here.figures.vouched.any()


def test_a_sum_is_no_figure_of_its_own():
    parts = [{"region_code": code} for code in ("1701", "1702", "1703")]
    here = totals(parts, parts)
    assert set(here.figures.region_code) == {"1701", "1702", "1703"}


# --- Jumps ---


def change(people, months=None, region="17", others=(), funding=(), segment="ALL"):
    """The last change of a series of participants, a month apart unless months are named."""
    months = months or [str(pd.Period("2024-01") + place) for place in range(len(people))]
    series = [
        {"as_of": month, "participants": count, "segment": segment} for month, count in zip(months, people, strict=True)
    ]
    tables = collection(counts(*series, *others), workers({"as_of": "2023-12"}), funding=rows(FUNDING, *funding))
    found = seen(tables, period=months[-1]).jumps
    return found[(found.region_code == region) & (found.segment == segment)].iloc[0]


# Monthly growth of 2, 4, 6, 8, 10, 12 and 14 per cent in turn: the median is 8, the median distance from it about 4.
STEPS = [math.log1p(step / 100) for step in range(2, 16, 2)]
GROWN = [round(1_000_000 * math.exp(sum(STEPS[:place]))) for place in range(8)]


def test_a_change_is_scored_against_the_history_of_the_region():
    row = change([*GROWN, GROWN[-1] * 2])
    distances = sorted(abs(step - math.log1p(0.08)) for step in STEPS)
    assert row.rule == "history" and row.compared == 7 and row.jump
    assert row.score == pytest.approx(0.6745 * (math.log(2) - math.log1p(0.08)) / distances[3], rel=1e-3)
    assert row.usual == pytest.approx(0.08, rel=1e-3) and row.relative == pytest.approx(1, rel=1e-3)


@pytest.mark.parametrize(("score", "jump"), [(3.4, False), (3.6, True), (-3.4, False), (-3.6, True)])
def test_a_change_is_outlying_beyond_three_and_a_half(score, jump):
    spread = sorted(abs(step - math.log1p(0.08)) for step in STEPS)[3] / 0.6745
    rate = math.log1p(0.08) + score * spread
    row = change([*GROWN, round(GROWN[-1] * math.exp(rate))])
    assert row.score == pytest.approx(score, rel=1e-3)
    assert row.jump == jump


def test_a_fall_beyond_what_is_likely_is_a_jump_too():
    assert change([*GROWN, round(GROWN[-1] * 0.6)]).score < -3.5
    assert change([*GROWN, round(GROWN[-1] * 0.6)]).jump


def test_a_change_is_one_per_month():
    months = [str(pd.Period("2024-01") + place) for place in (*range(8), 10)]
    row = change([*GROWN, round(GROWN[-1] * 1.08**3)], months)
    assert (row.months, row.jump) == (3, False) and row.score == pytest.approx(0, abs=1e-3)
    assert row.relative == pytest.approx(1.08**3 - 1, rel=1e-3) and row.usual == pytest.approx(1.08**3 - 1, rel=1e-3)


@pytest.mark.parametrize(
    ("people", "jump"),
    [
        ([10_000] * 7 + [11_000], True),
        ([10_000] * 7 + [10_999], False),
        ([900] * 7 + [999], False),
        ([900] * 7 + [1_000], True),
    ],
)
def test_a_jump_is_at_least_a_tenth_and_a_hundred_people_away_from_the_usual(people, jump):
    row = change(people)
    assert row.score == math.inf and row.jump == jump


def test_no_change_at_all_is_no_jump():
    assert change([10_000] * 8)[["score", "jump"]].tolist() == [0, False]


def test_where_half_of_history_stood_still_the_mean_deviation_stands_in():
    # Four changes of nothing and two of 10 %: the median absolute deviation is 0, the mean one a third of log 1.1.
    row = change([10_000, 10_000, 10_000, 10_000, 10_000, 11_000, 12_100, 24_200])
    assert row.score == pytest.approx(math.log(2) / (1.253314 * (2 * math.log(1.1) / 6)), rel=1e-3)


NEIGHBOURS = ("11", "12", "13", "14", "15", "16")


def beside(*growth, before=BEFORE, segment="ALL"):
    """Provinces beside 17 that grew by so much since a month."""
    ends = [{"as_of": before, "participants": 100_000}, {"participants": 0}]
    return [
        end
        | {"region_code": code, "segment": segment}
        | ({} if end["participants"] else {"participants": round(100_000 * (1 + step))})
        for code, step in zip(NEIGHBOURS, growth, strict=False)
        for end in ends
    ]


@pytest.fixture
def provinces(monkeypatch):
    """Six more provinces."""
    more = pd.DataFrame([(code, "province", "00", None) for code in NEIGHBOURS], columns=REGIONS.columns)
    monkeypatch.setitem(globals(), "REGIONS", pd.concat([REGIONS, more], ignore_index=True))


GROWTH = (0.01, 0.02, 0.03, 0.03, 0.04, 0.05)


def test_without_history_a_change_is_held_against_the_others_in_the_same_months(provinces):
    row = change([100_000, 150_000], [BEFORE, NOW], others=beside(*GROWTH))
    assert (row.rule, row.compared, row.jump) == ("others", 6, True)
    assert row.usual == pytest.approx(0.03)
    assert not change([100_000, 112_000], [BEFORE, NOW], others=beside(*[3 * step for step in GROWTH])).jump


@pytest.mark.parametrize(
    ("others", "segment"),
    [(beside(*GROWTH[:5]), "ALL"), (beside(*GROWTH, before="2024-10"), "ALL"), (beside(*GROWTH, segment="BPU"), "PU")],
)
def test_others_of_other_months_or_segments_or_too_few_are_no_comparison(provinces, others, segment):
    row = change([100_000, 150_000], [BEFORE, NOW], others=others, segment=segment)
    assert (row.rule, row.compared, row.jump) == ("factor", 0, False)
    assert math.isnan(row.score) and math.isnan(row.usual)


@pytest.mark.parametrize(("now", "jump"), [(1_999, False), (2_000, True), (501, False), (500, True), (0, True)])
def test_with_nothing_to_compare_twice_or_half_is_a_jump(now, jump):
    assert change([1_000, now]).jump == jump


def test_from_nobody_on_there_is_no_relative_change():
    assert change([0, 500])[["relative", "jump"]].tolist() == [math.inf, True]


def test_without_an_earlier_figure_there_is_no_change():
    here = seen(collection(counts({}), workers({})))
    assert here.jumps.empty and verdict(here, "jumps") == "none"


def test_a_region_without_a_figure_of_the_month_has_no_change():
    series = [{"as_of": month, "region_code": "1701"} for month in ("2024-09", BEFORE)]
    here = seen(collection(counts({"as_of": BEFORE}, {}, *series), workers({})))
    assert set(here.jumps.region_code) == {"17"}


@pytest.mark.parametrize(
    ("people", "first", "months", "region", "cause"),
    [
        ([1_000, 3_000], NOW, 2, "17", "began"),
        ([1_000, 3_000], "2024-11", 2, "17", ""),
        ([3_000, 1_000], "2024-10", 2, "17", "ended"),
        ([3_000, 1_000], "2024-11", 2, "17", ""),
        ([3_000, 1_000], "2024-10", 1.65, "17", "ended"),
        ([1_000, 3_000], NOW, 2, "1701", "began"),
        ([1_000, 3_000], NOW, 2, "18", ""),
    ],
)
def test_a_jump_tells_that_the_budget_begins_or_ceases_to_pay(people, first, months, region, cause):
    paid = {"first_month": pd.Period(first), "months_stated": months, "region_code": region}
    assert change(people, [BEFORE, NOW], funding=[paid]).cause == cause


@pytest.mark.parametrize("left_out", [{"kind": "proposed"}, {"first_month": pd.NaT}, {"months_stated": float("nan")}])
def test_money_that_is_not_paid_or_not_dated_explains_nothing(left_out):
    assert (
        change(
            [1_000, 3_000],
            [BEFORE, NOW],
            funding=[{"first_month": pd.Period(NOW)}, {"first_month": pd.Period(NOW)} | left_out][1:],
        ).cause
        == ""
    )


def test_a_district_is_paid_for_by_its_own_budget_or_that_of_the_province():
    series = [
        {"as_of": month, "region_code": "1701", "participants": people}
        for month, people in ((BEFORE, 1_000), (NOW, 3_000))
    ]
    causes = [
        change(
            [10_000, 10_000], [BEFORE, NOW], "1701", series, [{"region_code": payer, "first_month": pd.Period(NOW)}]
        ).cause
        for payer in ("1701", "17", "1702")
    ]
    assert causes == ["began", "began", ""]


def test_wage_earners_are_not_paid_for():
    assert change([1_000, 3_000], [BEFORE, NOW], funding=[{"first_month": pd.Period(NOW)}], segment="PU").cause == ""


def test_the_largest_change_comes_first():
    series = [
        {"as_of": month, "region_code": "1701", "participants": people}
        for month, people in ((BEFORE, 8_000), (NOW, 1_000))
    ]
    here = seen(collection(counts({"as_of": BEFORE, "participants": 300}, {"participants": 900}, *series), workers({})))
    assert here.jumps.region_code.tolist() == ["1701", "17"]


# --- Shares, denominators, statements ---


def test_shares_above_one_are_listed_the_highest_first():
    here = seen(
        collection(
            counts({}, {"region_code": "1701"}, {"region_code": "1702"}),
            workers({"workers": 100}, {"region_code": "1701", "workers": 99}, {"region_code": "1702", "workers": 50}),
        )
    )
    assert list(zip(here.above_one.region_code, here.above_one.coverage, strict=True)) == [
        ("1702", 100 / 50),
        ("1701", 100 / 99),
    ]
    assert verdict(here, "above_one") == "amber" and here.lights.findings["above_one"] == 2


def test_a_denominator_of_another_edition_than_the_period_before_is_redefined():
    editions = [{"as_of": "2023-08"}, {"as_of": "2024-08", "edition": "B 2024"}]
    here = seen(collection(counts({"as_of": "2023-12"}, {}), workers(*editions))).denominators.iloc[0]
    assert (here.edition_before, here.edition, here.redefined, here.derived) == ("A 2024", "B 2024", True, False)
    same = seen(collection(counts({"as_of": "2023-12"}, {}), workers(*editions[:1]))).denominators.iloc[0]
    assert (same.edition_before, same.redefined) == ("A 2024", False)


def test_a_derived_denominator_is_told_and_the_first_has_none_before():
    here = seen(collection(counts({}), workers({"status": "derived"})))
    row = here.denominators.iloc[0]
    assert row.derived and not row.redefined and pd.isna(row.edition_before)
    assert verdict(here, "denominators") == "amber"


def stated(*changes):
    frame = rows(STATED | {"verdict": "consistent", "other_id": None}, *changes)
    return seen(collection(counts({}), workers({})), stated=frame)


@pytest.mark.parametrize(
    ("found", "light"),
    [
        (["consistent", "rounded"], "green"),
        (["consistent", "unchecked"], "amber"),
        (["unchecked", "conflicts"], "red"),
        (["does_not_follow"], "red"),
        ([], "none"),
    ],
)
def test_statements_that_conflict_are_red_and_those_that_cannot_be_checked_amber(found, light):
    here = stated(*({"verdict": each} for each in found))
    assert verdict(here, "statements") == light
    assert here.lights.findings["statements"] == len([each for each in found if each not in ("consistent", "rounded")])


def test_statements_of_the_year_up_to_the_period_on_the_region_and_those_below_count():
    months = [{"as_of": pd.Period(month)} for month in ("2023-12", "2024-01", "2024-12", "2025-01")]
    assert len(stated(*months, {"region_code": "1701"}, {"region_code": "18"}, {"region_code": "00"}).statements) == 3


def test_statements_of_later_months_of_the_year_do_not_count():
    months = rows(
        STATED | {"verdict": "consistent"}, *({"as_of": pd.Period(month)} for month in ("2024-06", "2024-07"))
    )
    assert doubts.conflicting(months, ["17"], "2024-06").as_of.astype(str).tolist() == ["2024-06"]


# --- Revisions ---


def revised(*participants, superseded=None, **others):
    before = {"as_of": "2024-06", "published_on": "2024-07"}
    tables = collection(counts({}, before, *participants), workers({}), superseded=superseded or {}, **others)
    return seen(tables)


@pytest.mark.parametrize(
    ("vintages", "told"),
    [
        ([], []),
        ([("2024-06-30", 90)], []),  # newer than the one of July; what was known at the end of June is used as before
        ([("2024-08", 90)], [(100, 90)]),
        ([("2024-08", 100)], []),
        ([("2024-08", 95), ("2024-10", 90)], [(100, 90)]),
    ],
)
def test_participants_revised_since_the_period_before_are_told(vintages, told):
    more = [{"as_of": "2024-05", "published_on": "2024-06", "participants": 100}]
    more += [{"as_of": "2024-05", "published_on": date, "participants": people} for date, people in vintages]
    found = revised(*more).revisions
    assert list(zip(found.before, found.latest, strict=True)) == told


def test_what_was_known_at_the_last_report_counts_and_not_what_was_known_first():
    vintages = [("2024-06-10", 100), ("2024-06-20", 80), ("2024-09", 70)]
    found = revised(
        *({"as_of": "2024-05", "published_on": date, "participants": people} for date, people in vintages)
    ).revisions
    assert list(zip(found.before, found.latest, strict=True)) == [(80, 70)]


@pytest.mark.parametrize(("published", "later"), [("2024-12-31", False), ("2024-12", False), ("2025-01-01", True)])
def test_a_revision_after_the_end_of_the_period_says_so(published, later):
    found = revised({"as_of": "2024-06", "published_on": published, "participants": 90}).revisions
    assert found.later.tolist() == [later] and str(found.since[0]) == "2024-06"


def test_in_the_first_period_nothing_can_be_revised():
    here = seen(collection(counts({}, {"published_on": "2025-06", "participants": 90}), workers({})))
    assert here.revisions.empty and verdict(here, "revisions") == "none"


def replaced(table, before, latest, **when):
    """What is told of a row of a table that another replaced; published in January and replaced in September 2024, unless said."""
    dates = {"published_on": "2024-01", "replaced_on": "2024-09"} | {
        name: when.pop(name) for name in ("published_on", "replaced_on") if name in when
    }
    usual = (
        ROW.get(table, {"as_of": pd.Period("2023-08"), "basis": "employed", "edition": "A 2023", "rse_percent": None})
        | when
    )
    older = {table: rows(usual | before, dates)}
    newest = pd.concat([workers({}), rows(usual | latest, {})]) if table == "workers" else rows(usual | latest, {})
    tables = collection(
        counts({}, {"as_of": "2024-06"}), newest if table == "workers" else workers({}), superseded=older
    )
    tables |= {} if table == "workers" else {table: newest}
    found = seen(tables).revisions
    return [
        tuple(row) for row in found[["table", "when", "item", "figure", "before", "latest", "published_on"]].to_numpy()
    ]


@pytest.mark.parametrize(
    ("table", "before", "latest", "told"),
    [
        (
            "workers",
            {"workers": 900},
            {"workers": 950},
            ("workers", "2023-08", "employed | A 2023", "workers", 900, 950),
        ),
        ("benefits", {"cases": 4}, {"cases": 5}, ("benefits", "2024", "JKK | PU", "cases", 4, 5)),
        ("funnel", {"persons": 9}, {"persons": 8}, ("funnel", "2024-12", "P | listed", "persons", 9, 8)),
        ("groups", {"participants": 9}, {"participants": 8}, ("groups", "2024-12", "RT", "participants", 9, 8)),
        (
            "inpres_status",
            {"finding": "partial"},
            {"finding": "done"},
            ("inpres_status", "2024-12", "R1", "finding", "partial", "done"),
        ),
        (
            "control_totals",
            {"total": 2},
            {"total": 1},
            ("control_totals", "2024-08", "workers | employed", "total", 2, 1),
        ),
    ],
)
def test_figures_of_other_tables_are_told_with_what_they_are_of(table, before, latest, told):
    assert replaced(table, before, latest) == [(*told, "2024-09")]


def test_each_figure_of_a_row_that_changed_is_told_and_no_other():
    told = replaced(
        "funding", {"year": 2024, "persons": 9, "budget_idr": 500}, {"year": 2024, "persons": 10, "budget_idr": 600}
    )
    assert [row[3:6] for row in told] == [("persons", 9, 10), ("budget_idr", 500, 600)]


@pytest.mark.parametrize(
    "change",
    [
        {"region_code": "18"},
        {"as_of": pd.Period("2025-01")},
        {"replaced_on": "2024-06"},
    ],
)
def test_figures_elsewhere_later_or_revised_before_the_last_report_are_left_out(change):
    assert replaced("funnel", {"persons": 9}, {"persons": 8}, **change) == []


def test_an_undated_vintage_is_the_oldest():
    older = rows(
        ROW["funnel"],
        {"persons": 7, "published_on": None, "replaced_on": "2024-05"},
        {"persons": 9, "published_on": "2024-05", "replaced_on": "2024-09"},
    )
    tables = collection(
        counts({}, {"as_of": "2024-06"}), workers({}), superseded={"funnel": older}, funnel=rows(ROW["funnel"], {})
    )
    assert seen(tables).revisions[["before", "latest"]].to_numpy().tolist() == [[9, 10]]


# --- Lights ---


@pytest.mark.parametrize(
    ("participants", "denominators", "light"),
    [
        ([{}], [{}], "green"),
        ([{"published_on": "2024-12-11"}], [{}], "amber"),
        ([{}], [{"as_of": "2023-11"}], "amber"),
        ([{}], [{"region_code": "18"}], "red"),
        ([{"region_code": "1701"}], [{}], "red"),
    ],
)
def test_arrival_is_red_without_coverage_and_amber_where_early_or_old(participants, denominators, light):
    assert verdict(seen(collection(counts(*participants), workers(*denominators))), "arrived") == light


@pytest.mark.parametrize(
    ("known", "light"),
    [(("1701", "1702", "1703"), "amber"), (("1701", "1702"), "amber"), (("1701",), "red"), ((), "red")],
)
def test_completeness_is_red_where_more_than_half_of_the_regions_below_are_missing(known, light):
    assert (
        verdict(seen(collection(counts({}, *({"region_code": code} for code in known)), workers({}))), "missing")
        == light
    )


def test_the_lights_stand_in_reading_order():
    here = seen(collection(counts({}), workers({})))
    assert list(here.lights.index) == [
        "arrived",
        "missing",
        "totals",
        "above_one",
        "jumps",
        "denominators",
        "statements",
        "revisions",
    ]


def test_nothing_that_came_after_the_period_changes_the_lights():
    later = [{"as_of": "2025-02", "participants": 5_000}, {"as_of": "2025-02", "region_code": "1701"}]
    then, now = (seen(collection(counts({}, {"as_of": BEFORE}, *more), workers({}))) for more in ([], later))
    pd.testing.assert_frame_equal(then.lights, now.lights)


def test_the_tables_are_left_as_they_are():
    tables = collection(counts({}, {"as_of": BEFORE}), workers({}))
    kept = {name: table.copy() for name, table in tables.items() if name != "superseded"}
    seen(tables)
    for name, table in kept.items():
        pd.testing.assert_frame_equal(tables[name], table)


# --- The collections here ---


def here(name, region, period):
    """The lights of a collection, beside the frames."""
    data = load(name)
    everywhere = coverage.by_basis(data.participants, data.workers, data.regions, data.settings.base)
    said = data.statements[data.statements.as_of <= period]
    checked = statements.checked(said, everywhere, statements.bases(data.workers, data.regions))
    found = quality.examined(vars(data), everywhere, checked, base=data.settings.base, region=region, period=period)
    return SimpleNamespace(**found, lights=quality.lights(found).set_index("light"))


def test_bengkulu_in_december_2025():
    """251,000 (BPJS TK Sumbagsel, 11 December 2025) came out before the month was over and rest on Sakernas of August 2025."""
    found = here("published", "17", "2025-12")
    assert found.lights.verdict.tolist() == ["amber", "red", "green", "green", "green", "amber", "red", "green"]
    table = found.arrived.set_index(["table", "item"])
    assert table.early[("participants", "ALL")] and table.published_on[("participants", "ALL")] == "2025-12-11"
    assert (str(table.newest[("workers", "employed")]), table.age[("workers", "employed")]) == ("2025-08", 4)
    assert found.missing.kind.value_counts().to_dict() == {"months": 11, "regions": 10, "segments": 1}
    assert found.totals[["total", "summed"]].to_numpy().tolist() == [[1_115_334, 1_115_334], [726_874, 720_735]]
    assert found.denominators.basis[found.denominators.redefined].tolist() == ["eligible"]
    assert set(found.statements.statement_id[found.statements.wrong]) == {"S06", "S07", "S08", "S13"}


def test_jakarta_in_december_2023():
    row = here("published", "00", "2023-12").above_one.iloc[0]
    assert (row.region_code, row.basis, round(row.coverage, 4)) == ("31", "employed", 1.4861)


def test_sulawesi_barat_fell_in_february_2025_as_no_other_province_did():
    """176,383 and 65,340 participants (Kementerian Ketenagakerjaan): 13 provinces are known for both months."""
    row = here("published", "00", "2025-02").jumps.iloc[0]
    assert (row.region_code, row.rule, row.compared, row.jump) == ("76", "others", 12, True)


def test_protection_that_lapses_is_a_jump_that_is_paid_for_and_not_an_error():
    jumps = here("simulated", "17", "2025-01").jumps
    bought = jumps[(jumps.segment == "BPU") & jumps.jump]
    assert len(bought) == 11 and (bought.relative < 0).all() and set(bought.cause) == {"ended"}


def test_most_months_of_the_simulation_are_quiet():
    assert here("simulated", "17", "2025-04").jumps.jump.sum() == 0
