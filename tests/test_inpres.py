"""What heads of region have done of Inpres 2/2021, what was paid out, and the advice that follows."""

import pandas as pd
import pytest

from conftest import ROOT
from jamsostek.data import load
from jamsostek.measures import advice, benefits, comparison, coverage, inpres, segments, statements, vulnerable

# A nation of a province with two districts, and of one that was divided.
REGIONS = pd.DataFrame(
    [
        ("00", "Indonesia", "nation", None, None),
        ("17", "Bengkulu", "province", "00", None),
        ("91-lama", "Papua Barat (lama)", "province", "00", "91|92"),
        ("1702", "Rejang Lebong", "district", "17", None),
        ("1701", "Bengkulu Selatan", "district", "17", None),
    ],
    columns=["region_code", "name", "level", "parent", "successors"],
)
ITEMS = pd.DataFrame({"item": ["R1", "R2", "R8"], "label": ["Regulation", "Budget", "Report"]}).assign(
    status="published", source_id="i", note=None, evidence="e", evidence_en="e"
)


def frame(columns, rows, **types):
    """Return rows under the names of columns; as_of is a month, the others as said."""
    whole = pd.DataFrame(rows, columns=columns.split()).astype(types)
    return whole.assign(as_of=pd.PeriodIndex(whole.as_of, freq="M")) if "as_of" in whole else whole


def status(*rows):
    """Rows of region, item, month and finding."""
    return frame("region_code item as_of finding", rows).assign(status="published", source_id="s")


def card(*rows, region="17", period="2025-12"):
    return inpres.scorecard(status(*rows), ITEMS, REGIONS, region=region, period=period)


def findings(*rows, **named):
    return card(*rows, **named).set_index(["region_code", "item"]).finding


MISSING = ("1702", "R1", "2025-12", "not_found")
DONE = ("17", "R1", "2025-06", "done")


def test_every_instruction_stands_for_every_government_the_region_first():
    assert [*findings(MISSING).index] == [(code, item) for code in ("17", "1701", "1702") for item in ITEMS.item]
    assert card(MISSING, region="1702").item.tolist() == ["R1", "R2", "R8"]


def test_not_found_is_neither_done_nor_unknown():
    found = findings(MISSING, DONE)
    assert (found["1702", "R1"], found["17", "R1"]) == ("not_found", "done")
    assert set(found.drop([("1702", "R1"), ("17", "R1")])) == {"no_data"}


@pytest.mark.parametrize(("period", "finding"), [("2025-06", "done"), ("2025-11", "done"), ("2025-12", "partial")])
def test_newest_finding_by_the_period_counts(period, finding):
    assert findings(("17", "R1", "2025-12", "partial"), DONE, period=period)["17", "R1"] == finding


@pytest.mark.parametrize(
    ("rows", "region"), [([], "17"), ([MISSING], "1701"), ([("17", "R1", "2026-01", "done")], "17")]
)
def test_scorecard_is_empty_where_nothing_is_known(rows, region):
    assert card(*rows, region=region).empty


def test_nation_and_a_divided_province_have_no_head_of_region():
    assert card(DONE, region="00").region_code.drop_duplicates().tolist() == ["17"]


RATES = pd.DataFrame(
    [("BPU", 10, "2015-06"), ("BPU", 12, "2015-06"), ("BPU", 20, "2025-01")], columns=["segment", "rate", "valid_from"]
).assign(programme="JKK", unit="idr_per_month")


def paid(*rows, period="2024-12", people=(("PU", 4000), ("BPU", 500)), programme="JKK"):
    """Benefits of region 17 in rows of year, segment, cases and rupiah, beside participants in December 2024 by segment."""
    table = frame("year segment cases paid_idr", rows, cases="Int64", paid_idr="Int64", year="Int64")
    table = table.assign(region_code="17", programme=programme, source_id="b")
    counts = frame("segment participants", people, participants="Int64")
    counts = counts.assign(region_code="17", as_of=pd.Period("2024-12"), participants_source="p")
    return benefits.per_thousand(table, counts, RATES, region="17", period=period)


def test_cases_are_told_per_thousand_participants_and_money_per_participant():
    rows = paid((2024, "PU", 20, 8000), (2024, "BPU", 1, 600))
    assert rows.cases_per_thousand.tolist() == [20 / 4, 1 / 0.5]
    assert rows.paid_per_participant.tolist() == [8000 / 4000, 600 / 500]
    assert set(rows.source_id) == {"b|p"}


@pytest.mark.parametrize(
    ("period", "year"), [("2025-11", 2024), ("2025-12", 2025), ("2026-01", 2025), ("2024-11", 2023)]
)
def test_only_whole_years_are_told(period, year):
    assert paid(*((year, "PU", 1, 1) for year in (2023, 2024, 2025, 2026)), period=period).year.tolist() == [year]


def test_each_programme_is_told_for_its_own_newest_year():
    rows = paid((2022, "PU", 1, 1), (2023, "PU", 2, 2), (2024, "PU", 3, 3), programme=["JKK", "JKK", "JKM"])
    assert rows[["programme", "year"]].to_numpy().tolist() == [["JKK", 2023], ["JKM", 2024]]


@pytest.mark.parametrize("people", [[], [("BPU", 500)], [("PU", 0)]])
def test_rates_are_missing_where_participants_are(people):
    rows = paid((2024, "PU", 20, 8000), people=people)
    assert rows.cases.tolist() == [20] and rows[["cases_per_thousand", "paid_per_participant"]].isna().all(axis=None)


def test_contribution_is_a_year_of_the_lowest_rate_then_in_force_and_missing_where_it_follows_the_wage():
    rows = paid((2024, "BPU", 1, 1), (2024, "PU", 1, 1))
    assert rows.contribution_idr[0] == 12 * 10 and pd.isna(rows.contribution_idr[1])
    assert paid((2025, "BPU", 1, 1), period="2025-12").contribution_idr.tolist() == [12 * 20]


def test_no_benefits_no_rows():
    assert paid().empty and paid((2025, "PU", 1, 1)).empty


# What the report hands to advice where nothing is wrong; each case below adds rows to one of these.
THEN, NOW = pd.Period("2024-12"), pd.Period("2025-12")
ELIGIBLE = "eligible"
BEHIND = "region_code segment reference difference workers as_of"
COVERED = 0.3


def beside(rows, name):
    """Rows of BEHIND or of gaps with the two shares that they are the difference of; coverage is 30 %."""
    known = {
        "compared": ("reference_coverage", "difference", -1),
        "districts": ("reference_coverage", "difference", -1),
    }
    known["gaps"] = ("target", "gap", 1)
    if name not in known:
        return rows
    other, column, sign = known[name]
    return rows.assign(coverage=COVERED, **{other: COVERED + sign * rows[column].astype("float64")})


NOTHING = {
    "current": frame("region_code segment as_of workers rounded_to", [("17", "ALL", NOW, 1000, 10)]),
    "compared": frame(BEHIND, []),
    "gaps": frame("region_code regime year gap gap_people old", [], old=bool),
    "own_base": frame("region_code segment as_of uncovered", []),
    "history": frame("region_code as_of basis workers workers_before redefined", [], redefined=bool),
    "districts": frame(BEHIND, [("1701", "ALL", "17", 0.1, 200, NOW)]),
    "funneled": frame("region_code programme as_of stage persons most_lost lost", [], most_lost=bool),
    "funded": frame("region_code kind state persons", []),
    "budgeted": frame("region_code months persons short_idr", []),
    "card": card(DONE),
    "workers": frame("region_code as_of workers", [("17", NOW, 900), ("1701", NOW, 300), ("1702", NOW, 600)]).assign(
        basis="employed"
    ),
}
LOST = [("listed", 50, False, None), ("proposed", 45, False, 5), ("paid", 20, True, 25)]
FUNNEL = [("1702", "P3KE", NOW, *lost) for lost in LOST]
OWN = [("17", "PU", NOW, 7), ("17", "BPU", NOW, 9), ("17", "PU", THEN, 5)]
DISTRICTS = [("1701", "ALL", "17", -0.125, 201, NOW), ("1702", "ALL", "17", 0.0, 100, NOW)]


def triggers(name=None, *rows, **others):
    """Return what is triggered when one of the frames of NOTHING has these rows."""
    added = {name: pd.DataFrame(rows, columns=NOTHING[name].columns).astype(NOTHING[name].dtypes)} if rows else {}
    frames = {each: beside(rows, each) for each, rows in (NOTHING | added | others).items()}
    return advice.triggers("17", **frames, rate=100)


@pytest.mark.parametrize(
    ("name", "rows", "expected"),
    [
        ("funded", [("17", "budgeted", "lapsing", 40), ("17", "budgeted", "lapsing", 2)], [("lapsing", "17", 42, 42)]),
        ("funded", [("17", "proposed", "lapsing", 40), ("17", "budgeted", "running", 40)], []),
        ("budgeted", [("1701", 1.65, 70, 5), ("17", 12.0, 9, 0)], [("months_short", "1701", 12 - 1.65, 70)]),
        ("funneled", FUNNEL, [("stage_lost", "1702", 25, 25), ("listed_unpaid", "1702", 50 - 20, 50 - 20)]),
        ("compared", [("17", "ALL", "00", -0.25, 1000, NOW)], [("gap_nation", "17", 25, 0.25 * 1000)]),
        ("compared", [("17", "ALL", "00", 0.25, 1000, NOW), ("17", "ALL", "00", -0.5, 700, NOW)], []),
        ("compared", [("17", "PU", "00", -0.25, 1000, NOW)], []),
        ("districts", DISTRICTS, [("gap_region", "1701", 12.5, 26)]),  # 201 / 8, rounded up
        ("districts", [("1701", "ALL", "17", -0.07, 100, NOW)], [("gap_region", "1701", 100 * 0.07, 7)]),
        ("districts", [("1701", "ALL", "17", -0.125, 201, THEN)], []),
        (
            "gaps",
            [("17", "UCJ", 2025, 0.5, 500, False), ("17", "UCJ", 2029, 0.75, 750, False)],
            [("gap_target", "17", 50, 500)],
        ),
        ("gaps", [("17", "UCJ", 2025, -0.5, -500, False)], []),
        ("gaps", [("17", "UCJ", 2025, 0.5, 500, True)], []),  # an old denominator is no ground for advice
        ("own_base", OWN, [("formal_uncovered", "17", 7, 7), ("informal_uncovered", "17", 9, 9)]),
        (
            "history",
            [("17", THEN, ELIGIBLE, 1, 9, True), ("17", NOW, ELIGIBLE, 620, 700, True)],
            [("redefined", "17", 80, 80)],
        ),
        ("history", [("17", THEN, ELIGIBLE, 1, 9, True), ("17", NOW, ELIGIBLE, 620, 700, False)], []),
        ("history", [("17", NOW, "employed", 620, 700, True)], []),
    ],
)
def test_measure_is_triggered_with_its_value_and_people(name, rows, expected):
    found = triggers(name, *rows)
    told = [*found[["measure", "region_code", "value", "people"]].itertuples(index=False, name=None)]
    assert [(*row[:2], round(row[2], 9), row[3]) for row in told] == [
        (*row[:2], round(row[2], 9), row[3]) for row in expected
    ]


@pytest.mark.parametrize(
    ("covered", "aim", "points"), [(0.22504, 0.22516, 0.02), (0.22506, 0.22514, 0.0), (0.22496, 0.23504, 1.0)]
)
def test_gaps_that_trigger_advice_are_the_differences_of_shares_as_printed(covered, aim, points):
    behind = pd.DataFrame([("17", "ALL", "00", covered - aim, 1000, NOW)], columns=BEHIND.split())
    shares = {"coverage": covered, "reference_coverage": aim}
    missed = pd.DataFrame([("17", "UCJ", 2025, aim - covered, 7, False)], columns=NOTHING["gaps"].columns)
    frames = {"compared": behind.assign(**shares), "gaps": missed.assign(coverage=covered, target=aim)}
    frames["districts"] = behind.assign(region_code="1701", reference="17", **shares)
    found = advice.triggers("17", **NOTHING | frames, rate=100).set_index("measure").value
    assert found.to_dict() == pytest.approx(dict.fromkeys(["gap_nation", "gap_region", "gap_target"], points), abs=1e-9)


def test_nothing_is_triggered_where_nothing_is_wrong():
    assert triggers().empty


def test_governments_whose_document_was_not_found_are_one_row_for_the_region():
    rows = triggers(card=card(MISSING, ("1701", "R1", "2025-12", "not_found"), ("1701", "R8", "2025-12", "not_found")))
    told = rows[["measure", "region_code", "value", "people", "places"]].to_numpy().tolist()
    both = ["regulation_missing", "17", 2, 300 + 600, "1701|1702"]
    assert told == [both, ["report_missing", "17", 1, 300, "1701"]]


def test_workers_of_a_province_and_of_its_districts_are_not_counted_twice():
    rows = triggers(card=card(MISSING, ("17", "R1", "2025-12", "not_found")))
    assert rows[["value", "people"]].to_numpy().tolist() == [[2, 900]]


def test_governments_are_counted_by_the_workers_known_at_the_finding():
    employed = NOTHING["workers"]
    others = [employed.assign(as_of=NOW + 1, workers=1), employed.assign(as_of=THEN, workers=2)]
    every = pd.concat([employed, *others, employed.assign(basis="eligible", workers=3)])
    assert triggers(card=card(MISSING), workers=every).people.tolist() == [600]


def test_advice_says_what_it_costs_and_how_large_a_part_of_the_workers_it_reaches():
    rows = triggers("funded", *((code, "budgeted", "lapsing", 40) for code in ("17", "1701", "1702")))
    assert rows.cost.tolist() == [40 * 100 * 12] * 3 and set(rows.rate) == {100}
    assert rows.points.tolist()[:2] == [40 / 1000, 40 / 200] and pd.isna(rows.points[2])
    assert triggers("budgeted", ("17", 3.0, 10, 77)).cost.tolist() == [77]
    (gap,) = triggers("gaps", ("17", "UCJ", 2025, 0.5, 500, False)).itertuples()
    assert (gap.goal, gap.points, gap.rounded_to) == ("UCJ 2025", 0.5, 10) and pd.isna(rows.rounded_to[0])
    lost, unpaid = triggers("funneled", *FUNNEL).itertuples()
    assert (lost.goal, unpaid.cost) == ("paid", 30 * 100 * 12)


def advised(triggered, *rules, region="17"):
    """Return the rules that speak; `rules` are rows of rule, actor, measure and above, `triggered` of measure, region, value, people."""
    rows = pd.DataFrame(rules, columns=["rule", "actor", "measure", "above"])
    found = pd.DataFrame(triggered, columns=["measure", "region_code", "value", "people"]).astype({"people": "Int64"})
    return advice.advised(rows, found, REGIONS, region)


@pytest.mark.parametrize(("value", "speaks"), [(4, 0), (5, 0), (5.001, 1)])
def test_rule_speaks_strictly_above_its_threshold(value, speaks):
    assert len(advised([("lapsing", "17", value, 9)], ("A1", "bpjs_tk", "lapsing", 5))) == speaks


@pytest.mark.parametrize(
    ("actor", "region", "places"),
    [
        ("gubernur", "17", ["17"]),
        ("gubernur", "1701", ["17"]),
        ("kepala_daerah", "17", ["1702"]),
        ("bpjs_tk", "17", ["17"]),
        ("kemendagri", "1701", ["1701"]),
        ("kemenko_pmk", "00", ["00"]),
    ],
)
def test_rule_is_addressed_to_those_who_answer_for_the_region(actor, region, places):
    triggered = [("lapsing", code, 1, people) for code, people in (("1701", 3), ("00", 90), ("17", 50), ("1702", 7))]
    assert advised(triggered, ("A1", actor, "lapsing", 0), region=region).region_code.tolist() == places


@pytest.mark.parametrize("people", [0, None])
def test_nothing_is_advised_where_nobody_is_concerned(people):
    assert advised([("lapsing", "17", 1, people)], ("A1", "bpjs_tk", "lapsing", 0)).empty


def test_at_most_eight_rules_speak_each_once_and_most_people_first():
    rules = [(f"A{number}", "bpjs_tk", f"measure {number}", 0) for number in range(1, 10)]
    triggered = [(measure, "17", 1, 10 * number) for number, (_, _, measure, _) in enumerate(rules, 1)]
    found = advised([*triggered, ("measure 5", "17", 1, 45)], *rules)
    assert found.rule.tolist() == ["A9", "A8", "A7", "A6", "A5", "A4", "A3", "A2"]
    assert found.people.tolist() == [90, 80, 70, 60, 50, 40, 30, 20]


def test_equal_numbers_of_people_are_told_in_the_order_of_the_rules():
    rules = [("B", "bpjs_tk", "lapsing", 0), ("A", "gubernur", "lapsing", 0)]
    assert advised([("lapsing", "17", 1, 5)], *rules).rule.tolist() == ["A", "B"]


@pytest.fixture(scope="module")
def tables():
    return load(ROOT / "data" / "published")


@pytest.fixture(scope="module")
def december(tables):
    """What advice is given on Bengkulu in December 2025."""
    regions, base = tables.regions, tables.settings.base
    everywhere = coverage.by_basis(tables.participants, tables.workers, regions, base)
    on_base = everywhere[everywhere.basis == base]
    current = comparison.current(everywhere, "17", "2025-12")
    funded = vulnerable.funded(tables.funding, tables.contributions, regions, region="17", period="2025-12")
    triggered = advice.triggers(
        "17",
        current=current,
        compared=comparison.against(current, everywhere),
        gaps=comparison.gap(current, tables.targets, base),
        own_base=segments.by_own_base(comparison.segments(on_base, "17", "2025-12"), tables.workers, regions),
        history=comparison.history(comparison.yearly(everywhere, "2025-12"), "17", "2025-12"),
        districts=comparison.against(comparison.ranking(on_base, regions, "17", "2025-12"), everywhere, "17"),
        funneled=vulnerable.funnel(tables.funnel, regions, "17", "2025-12"),
        funded=funded,
        budgeted=vulnerable.budgeted(funded),
        card=inpres.scorecard(tables.inpres_status, tables.inpres_items, regions, region="17", period="2025-12"),
        workers=statements.bases(tables.workers, regions),
        rate=vulnerable.rate(tables.contributions, "2025-12"),
    )
    return advice.advised(tables.advice, triggered, regions, "17").set_index("measure")


def test_eight_governments_of_bengkulu_have_a_regulation_and_of_three_none_was_found(tables):
    rows = inpres.scorecard(tables.inpres_status, tables.inpres_items, tables.regions, region="17", period="2025-12")
    assert len(rows) == 11 * 8
    found = rows.groupby("item").finding.value_counts()
    assert found["R1"].to_dict() == {"done": 8, "not_found": 3}
    assert [found[item].to_dict() for item in ("R4", "R5", "R6", "R7", "R8")] == [{"no_data": 11}] * 5


def test_contribution_for_accidents_at_work_of_the_self_employed_is_120_000_rupiah_a_year(tables):
    counts = coverage.by_region(tables.participants, tables.workers, tables.regions, basis="employed")
    rows = benefits.per_thousand(
        tables.benefits, counts, tables.contributions, region="17", period="2024-11"
    ).set_index("segment")
    assert rows.contribution_idr["BPU"] == 12 * 10_000 and pd.isna(rows.contribution_idr["PU"])
    assert rows.cases.to_dict() == {"PU": 942, "BPU": 59, "JAKON": 5}


def test_advice_on_bengkulu(december):
    assert len(december) == 8 and december.people.is_monotonic_decreasing
    assert december.people[["months_short", "listed_unpaid", "stage_lost", "lapsing"]].tolist() == [
        71_935,
        42_065,
        15_666,
        1_984,
    ]
    assert december.region_code[["stage_lost", "lapsing"]].tolist() == ["1703", "1708"]
    assert (december.value["regulation_missing"], december.places["regulation_missing"]) == (3, "1703|1706|1707")
    assert december.people["redefined"] == 708_000 - 625_751
