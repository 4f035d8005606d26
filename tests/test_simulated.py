"""The invented collection: calibrated to published figures to the person, complete, and said to be invented in every row."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from jamsostek.data import check, load
from jamsostek.measures import coverage

DATA = Path(__file__).parents[1] / "data"
FOLDER = DATA / "simulated"
WRITTEN = ("benefits", "funnel", "participants", "workers")
DISTRICTS = [f"17{number:02d}" for number in (*range(1, 10), 71)]
MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)]
STAGES = ["listed", "proposed", "valid", "registered", "paid", "active"]


def table(name, folder=FOLDER):
    """Return a table as text, with the months of a collection as they stand in its file."""
    return pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)


def at(frame, as_of, **values):
    """Return the rows of a month that have the values."""
    rows = frame[frame.as_of.astype(str) == as_of]
    for column, value in values.items():
        rows = rows[rows[column] == value]
    return rows


@cache
def invented():
    return load(FOLDER)


@cache
def real():
    return load(DATA / "published")


@cache
def covered(basis="eligible", collection=invented):
    """Return coverage by region, month and segment."""
    tables = collection()
    rows = coverage.by_region(tables.participants, tables.workers, tables.regions, basis=basis)
    return rows.assign(month=rows.as_of.astype(str)).set_index(["region_code", "month", "segment"])


def workers(as_of, basis):
    return at(invented().workers, as_of, basis=basis).set_index("region_code").workers


def real_workers(as_of, basis, region="17"):
    return at(real().workers, as_of, basis=basis, region_code=region).workers.item()


def funded():
    """Return the funded persons of each month, by the region that pays."""
    funds = invented().funding.copy()
    funds["as_of"] = [
        [str(row.first_month + number) for number in range(int(row.months_stated))] for row in funds.itertuples()
    ]
    return funds.explode("as_of").groupby(["as_of", "region_code"]).persons.sum()


def funded_in(place, month):
    """Return the funded persons who live in a district, those of the province by its share of the P3KE list."""
    listed = real().funnel[real().funnel.programme == "P3KE"].set_index("region_code").persons
    persons = funded()
    return persons.get((month, place), 0) + persons.get((month, "17"), 0) * listed[place] / listed.sum()


def test_collection_has_no_problems():
    assert check(FOLDER) == []
    assert invented().settings.kind == "simulated"
    assert invented().settings.base == "eligible"


def test_reports_that_are_wanted():
    evaluation, district = invented().settings.reports
    assert (evaluation.notebook, evaluation.regions, evaluation.languages) == ("evaluation", ("17",), ("id", "en"))
    assert (district.notebook, list(district.regions), district.languages) == ("district", DISTRICTS, ("id",))
    assert evaluation.periods == district.periods == ("2024-11", "2025-12")
    assert evaluation.formats == district.formats == ("html", "pdf")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.csv")), ids=lambda path: path.stem)
def test_every_row_says_that_it_is_invented(path):
    rows = table(path.stem)
    assert len(rows)
    assert set(rows.source_id) == {"simulasi"}
    assert path.stem == "sources" or set(rows.status) == {"simulated"}
    assert b"\r" not in path.read_bytes()


def test_the_one_source_says_that_it_must_not_be_quoted():
    (source,) = table("sources").to_dict("records")
    assert (source["publisher"], source["published_on"], source["address"]) == ("Simulasi (rekaan)", "2026-11", "")
    assert source["title"] == "Koleksi simulasi Provinsi Bengkulu 2023–2025"
    assert "Tidak boleh dikutip" in source["note"]
    assert "never be quoted" in source["note_en"]


def test_script_writes_what_is_kept(tmp_path):
    shutil.copytree(DATA, tmp_path / "data", ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "data" / "simulated"
    for name in WRITTEN:
        (folder / f"{name}.csv").unlink()
    subprocess.run([sys.executable, folder / "simulate.py"], cwd=tmp_path, check=True)
    kept = {path.name: path.read_bytes() for path in FOLDER.glob("*.csv")}
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == kept


def test_every_district_has_each_segment_each_month_and_nothing_else():
    rows = table("participants")
    districts = rows[rows.region_code != "00"]
    keys = [(place, month, segment) for place in DISTRICTS for month in MONTHS for segment in ("PU", "BPU", "JAKON")]
    keys += [(place, "2025-03", "BPU") for place in ("1702", "1771")]  # corrected later
    assert sorted(districts[["region_code", "as_of", "segment"]].itertuples(index=False, name=None)) == sorted(keys)

    nation = rows[rows.region_code == "00"]
    assert (list(nation.as_of), set(nation.segment)) == (MONTHS, {"ALL"})
    assert (set(rows.activity), set(rows.rounded_to)) == ({"active"}, {""})
    late = rows.published_on != (pd.PeriodIndex(rows.as_of, freq="M") + 1).astype(str)
    assert list(rows.published_on[late]) == ["2025-09"] * 2


def test_corrected_figures_keep_what_was_said_first():
    rows = table("participants")
    twice = rows[rows.duplicated(["region_code", "as_of", "segment"], keep=False)]
    assert twice.participants.tolist() == ["6980", "6648", "3862", "3750"]
    assert twice.published_on.tolist() == ["2025-04", "2025-09"] * 2
    assert twice.note.str.startswith("rekaan: ").tolist() == [False, True] * 2


@pytest.mark.parametrize(
    ("month", "segment", "count"),
    [
        ("2023-12", "PU", 106_610),
        ("2023-12", "BPU", 80_582),
        ("2023-12", "JAKON", 25_074),
        ("2023-12", "ALL", 212_266),
        ("2024-11", "ALL", 231_528),
        ("2024-12", "PU", 142_786),
        ("2024-12", "BPU", 82_900),
        ("2024-12", "JAKON", 36_128),
        ("2024-12", "ALL", 261_814),
        ("2025-07", "ALL", 192_293),
        ("2025-09", "ALL", 193_001),
        ("2025-12", "ALL", 251_000),
    ],
)
def test_participants_of_the_province(month, segment, count):
    row = covered().loc["17", month, segment]
    assert (row.participants, row.parts) == (count, 10)


def test_participants_of_december_2023_and_2024_are_those_of_the_published_collection():
    published, made = covered("employed", real), covered("employed")
    for month in ("2023-12", "2024-12"):
        assert dict(published.loc["17", month].participants) == dict(made.loc["17", month].participants)


@pytest.mark.parametrize(
    ("region", "month", "percent"),
    [
        ("00", "2024-11", "39.00"),
        ("17", "2024-11", "37.00"),
        ("1704", "2024-11", "75.00"),
        ("1707", "2024-11", "17.00"),
        ("17", "2024-12", "41.84"),
        ("17", "2025-07", "27.16"),
        ("17", "2025-09", "27.26"),
        ("17", "2025-12", "35.45"),
    ],
)
def test_coverage_to_two_decimals(region, month, percent):
    assert f"{covered().loc[region, month, 'ALL'].coverage * 100:.2f}" == percent


def test_kaur_is_the_highest_and_lebong_the_lowest_in_november_2024():
    share = covered().xs(("2024-11", "ALL"), level=["month", "segment"]).coverage[DISTRICTS].sort_values()
    assert (share.index[0], share.index[-1]) == ("1707", "1704")
    assert share.iloc[1] - share.iloc[0] > 0.05
    assert share.iloc[-1] - share.iloc[-2] > 0.20


@pytest.mark.parametrize(("place", "month", "count"), [("1702", "2025-06", 27_045), ("1709", "2025-04", 10_000)])
def test_published_figures_of_districts(place, month, count):
    assert covered().loc[place, month, "ALL"].participants == count
    assert at(real().participants, month, region_code=place, segment="ALL").participants.item() == count
    assert set(at(table("participants"), month, region_code=place).note) == {
        "jumlah ketiga segmen sama dengan angka terbitan"
    }


def test_funded_workers_are_part_of_bpu_and_the_others_pay_steadily():
    bpu = covered().xs(("17", "BPU"), level=["region_code", "segment"]).participants
    paying = bpu - funded().groupby("as_of").sum().reindex(MONTHS, fill_value=0)
    assert paying.between(29_500, 36_000).all()
    assert (paying.diff().abs().dropna() < 1_000).all()


@pytest.mark.parametrize("place", DISTRICTS)
def test_district_moves_smoothly_but_for_funded_workers_and_construction(place):
    rows = covered().loc[place]
    steady = pd.Series(
        {month: rows.participants[month, "PU"] + rows.participants[month, "BPU"] for month in MONTHS}, dtype=float
    ) - pd.Series({month: funded_in(place, month) for month in MONTHS})
    assert (steady > 0).all()
    assert (steady.pct_change().abs().dropna() < 0.03).all()


def test_construction_rises_through_the_year_and_drops_in_january():
    jakon = covered().xs(("17", "JAKON"), level=["region_code", "segment"]).participants
    change = jakon.diff()
    assert (change.loc[["2024-01", "2025-01"]] < -15_000).all()
    assert (change.drop(["2023-01", "2024-01", "2025-01", "2025-10", "2025-11", "2025-12"]) > 0).all()
    kaur = covered().xs(("1704", "JAKON"), level=["region_code", "segment"]).participants
    assert kaur["2024-11"] > 10_000 > 1_000 > kaur["2025-01"]


def test_nobody_is_covered_twice_on_any_base():
    tables = invented()
    rows = coverage.by_basis(tables.participants, tables.workers, tables.regions, "eligible")
    districts = rows[rows.region_code.isin(DISTRICTS)]
    assert set(districts.basis) == {"eligible", "employed", "labour_force"}
    assert districts.coverage.between(0, 1).all()
    assert not rows.above_one.any()
    assert not rows.old.any()


def test_eligible_workers():
    for month, total in (("2023-01", 625_751), ("2024-01", 625_751), ("2025-01", 708_000)):
        assert workers(month, "eligible")[DISTRICTS].sum() == total
        employed = workers("2025-08", "employed")[DISTRICTS]
        assert (workers(month, "eligible")[DISTRICTS] - total * employed / employed.sum()).abs().max() < 1
    assert (workers("2023-01", "eligible") == workers("2024-01", "eligible")).all()
    assert workers("2025-01", "eligible")["00"] == real_workers("2025-08", "eligible", "00") == 99_000_000
    editions = at(table("workers"), "2025-01").edition
    assert (set(editions), set(at(table("workers"), "2023-01").edition)) == ({"BPJS TK 2025"}, {"BPJS TK 2024"})
    assert set(at(table("workers"), "2023-01").note) == {"angka 2024 dipakai juga untuk 2023"}


@pytest.mark.parametrize("basis", ["employed", "formal", "labour_force"])
@pytest.mark.parametrize("month", ["2022-08", "2023-08", "2024-08"])
def test_workers_before_2025_add_up_to_the_published_province(month, basis):
    assert workers(month, basis)[DISTRICTS].sum() == real_workers(month, basis)


def test_employed_of_the_province_is_what_bps_says():
    totals = [workers(f"{year}-08", "employed")[DISTRICTS].sum() for year in (2022, 2023, 2024, 2025)]
    assert totals == [1_037_496, 1_069_615, 1_101_234, 1_115_334]


@pytest.mark.parametrize("basis", ["employed", "formal", "informal", "labour_force"])
@pytest.mark.parametrize("place", DISTRICTS)
def test_workers_of_august_2025_are_the_published_ones(place, basis):
    assert workers("2025-08", basis)[place] == real_workers("2025-08", basis, place)


@pytest.mark.parametrize("month", ["2022-08", "2023-08", "2024-08", "2025-08"])
def test_formal_and_informal_are_all_employed(month):
    formal, informal, employed = (workers(month, basis)[DISTRICTS] for basis in ("formal", "informal", "employed"))
    assert (formal + informal == employed).all()
    assert (informal >= 0).all()
    assert (workers(month, "labour_force")[DISTRICTS] >= employed).all()
    edition = "Sakernas SUPAS2015" if month == "2022-08" else "Sakernas SP2020"
    assert set(at(table("workers"), month).edition) == {edition}


def test_the_province_is_only_the_sum_of_its_districts():
    for name in ("participants", "workers"):
        assert set(table(name).region_code) == {"00", *DISTRICTS}


def test_the_nation():
    known = {"2023-01": 41_560_938, "2023-12": 41_560_938, "2025-02": 41_380_000, "2025-08": 40_000_000}
    people = covered().xs(("00", "ALL"), level=["region_code", "segment"]).participants
    assert all(people[month] == count for month, count in known.items())
    assert people["2025-12"] == 40_000_000
    assert people["2024-07"] == 41_560_938 - 90_469  # half-way to February 2025
    for month in ("2023-08", "2024-08", "2025-08"):
        provinces = at(real().workers, month, basis="employed").query("region_code.str.len() != 4")
        assert workers(month, "employed")["00"] == provinces.workers.sum()
    assert workers("2022-08", "employed")["00"] == workers("2023-08", "employed")["00"]
    assert "2023-08" in at(table("workers"), "2022-08", region_code="00").note.item()


@pytest.mark.parametrize(
    ("region", "year", "fund", "persons", "first_month", "months", "budget"),
    [
        ("17", "2023", "APBD provinsi", "35000", "2023-11", "2", "1176000000"),
        ("1702", "2023", "APBD kabupaten", "10000", "2023-11", "2", "336000000"),
        ("1704", "2024", "APBD kabupaten", "7130", "2024-09", "4", "479136000"),
        ("1706", "2024", "DBH sawit", "1616", "2024-07", "12", "325785600"),
        ("17", "2024", "APBD provinsi", "12000", "2024-10", "3", "604800000"),
        ("17", "2024", "APBD provinsi", "27000", "2024-12", "1", "453600000"),
        ("17", "2025", "APBD provinsi", "47112", "2025-11", "2", "1582970000"),
        ("17", "2025", "APBD provinsi", "24823", "2025-12", "1", "417030000"),
        ("1708", "2025", "APBD kabupaten", "1984", "2025-10", "3", "100000000"),
        ("1703", "2025", "DBH sawit", "334", "2025-06", "7", "39278400"),
    ],
)
def test_funding_that_the_press_named(region, year, fund, persons, first_month, months, budget):
    rows = table("funding")
    names = ["region_code", "year", "fund", "persons", "first_month", "months_stated", "budget_idr"]
    assert (region, year, fund, persons, first_month, months, budget) in set(
        rows[names].itertuples(index=False, name=None)
    )


def test_funding_of_the_province_in_2025_pays_for_less_than_two_months():
    rows = invented().funding.query("region_code == '17' and year == 2025")
    assert (rows.persons.sum(), rows.budget_idr.sum()) == (71_935, 2_000_000_000)
    assert round(rows.budget_idr.sum() / rows.persons.sum() / 16_800, 2) == 1.65


def test_budgets_are_persons_times_contribution_times_months_but_for_the_published_ones():
    rows = invented().funding
    assert set(rows.kind) == {"budgeted"}
    assert set(rows.contribution_idr_per_month) == {16_800}
    given = (rows.year == 2025) & rows.region_code.isin(["17", "1708"])
    assert (rows.budget_idr == rows.persons * 16_800 * rows.months_stated)[~given].all()


def test_every_district_funds_someone_each_year():
    rows = invented().funding[invented().funding.region_code.isin(DISTRICTS)]
    for year in (2024, 2025):
        assert sorted(rows[rows.year == year].region_code.unique()) == DISTRICTS
    small = rows[rows.note.isna()]
    assert small.persons.between(300, 1_500).all()
    assert small.months_stated.between(2, 6).all()


def persons(as_of, programme="APBD provinsi"):
    """Return the persons of a programme, regions by stages."""
    rows = at(invented().funnel, as_of, programme=programme)
    return rows.pivot_table(index="region_code", columns="stage", values="persons", aggfunc="sum")[STAGES].astype(int)


@pytest.mark.parametrize(
    ("month", "listed", "paid"),
    [("2023-12", 39_013, 35_000), ("2024-11", 39_013, 12_000), ("2025-12", 114_000, 71_935)],
)
def test_funnel_of_the_province(month, listed, paid):
    rows = persons(month)
    assert list(rows.index) == ["17", *DISTRICTS]
    assert (rows.loc["17"] == rows.loc[DISTRICTS].sum()).all()
    assert (rows.loc["17", "listed"], rows.loc["17", "paid"], rows.loc["17", "active"]) == (listed, paid, paid)
    shares = real().funnel[real().funnel.programme == "P3KE"].set_index("region_code").persons / 39_013
    assert (rows.paid[DISTRICTS] - paid * shares[DISTRICTS]).abs().max() < 1


def test_funnel_only_narrows_and_each_stage_is_there():
    rows = invented().funnel.assign(order=invented().funnel.stage.map(STAGES.index)).sort_values("order")
    groups = rows.groupby(["region_code", "as_of", "programme"])
    assert (groups.size() == 6).all()
    assert (groups.persons.diff().dropna() <= 0).all()


def test_districts_lose_most_at_different_stages():
    lost = -persons("2025-12").loc[DISTRICTS, STAGES[:5]].diff(axis=1).drop(columns="listed")
    assert set(lost.idxmax(axis=1)) == {"proposed", "valid", "registered", "paid"}


@pytest.mark.parametrize("month", ["2024-11", "2025-12"])
def test_funnel_of_each_district(month):
    funds = invented().funding[
        (invented().funding.year == int(month[:4])) & invented().funding.region_code.isin(DISTRICTS)
    ]
    for fund in funds.itertuples():
        row = persons(month, fund.fund).loc[fund.region_code]
        runs = fund.first_month <= pd.Period(month) < fund.first_month + int(fund.months_stated)
        assert (row.paid, row.active) == (fund.persons, fund.persons if runs else 0)


def test_targets():
    rows = invented().targets.set_index("region_code")
    assert sorted(rows.index) == sorted(["00", "17", *DISTRICTS])
    assert (set(rows.year), set(rows.regime), set(rows.basis)) == ({2025}, {"UCJ"}, {"eligible"})
    assert rows.target_percent["00"] == 52.15
    assert set(rows.target_percent.drop("00")) == {48.0}
    published = rows.index[rows.note == "sama dengan angka terbitan"]
    known = real().targets.query("year == 2025 and regime == 'UCJ'")
    assert set(published) == set(known.region_code) & set(rows.index) == {"00", "17", "1702"}


def test_regulations_are_as_published():
    known = at(real().inpres_status, "2025-12", item="R1").set_index("region_code").finding
    assert dict(at(invented().inpres_status, "2025-12", item="R1").set_index("region_code").finding) == dict(known)


def test_budget_is_found_only_where_money_pays_in_that_month():
    rows = invented().inpres_status[invented().inpres_status.item == "R2"]
    paying = set(funded().index)
    assert len(rows) == 22
    for row in rows.itertuples():
        assert (row.finding == "done") == ((str(row.as_of), row.region_code) in paying)


def test_inpres_status_is_mixed_with_gaps_and_says_that_it_is_invented():
    rows = invented().inpres_status
    assert set(rows.as_of.astype(str)) == {"2024-11", "2025-12"}
    assert set(rows.region_code) == {"17", *DISTRICTS}
    assert 0.08 < 1 - len(rows) / (8 * 11 * 2) < 0.12
    assert (rows.finding.value_counts(normalize=True)[["done", "partial", "not_found"]] > 0.15).all()
    assert rows.evidence.str.startswith("Simulasi: ").all()
    assert rows.evidence_en.str.startswith("Simulated: ").all()


def test_benefits_of_the_province_are_those_of_its_districts():
    rows = invented().benefits
    key = ["year", "programme", "segment"]
    assert len(rows) == 3 * 2 * 3 * 11
    province = rows[rows.region_code == "17"].set_index(key)[["cases", "paid_idr"]]
    districts = rows[rows.region_code.isin(DISTRICTS)].groupby(key)[["cases", "paid_idr"]].sum()
    pd.testing.assert_frame_equal(province.sort_index(), districts, check_names=False)
    assert (rows.paid_idr[rows.cases == 0] == 0).all()


def test_accidents_are_published_for_2023_and_follow_the_participants_of_december():
    key = ["region_code", "year", "programme", "segment"]
    published, rows = real().benefits.set_index(key), invented().benefits.set_index(key)
    for segment in ("PU", "BPU", "JAKON"):
        known = published.loc[("17", 2023, "JKK", segment)]
        assert tuple(rows.loc["17", 2023, "JKK", segment][["cases", "paid_idr"]]) == (known.cases, known.paid_idr)
        people = covered().xs(("17", segment), level=["region_code", "segment"]).participants
        for year in (2024, 2025):
            cases = known.cases * people[f"{year}-12"] / people["2023-12"]
            assert abs(rows.loc["17", year, "JKK", segment].cases - cases) <= 0.5


def test_deaths_pay_what_the_rule_says():
    deaths = invented().benefits[invented().benefits.programme == "JKM"]
    assert (deaths.paid_idr == deaths.cases * 42_000_000).all()
    assert deaths.cases.sum() > 0


def test_groups():
    rows = invented().groups
    known = at(real().groups, "2025-10", region_code="17").set_index("group").participants
    assert dict(at(rows, "2025-10", region_code="17").set_index("group").participants) == dict(known)
    assert dict(known) == {"Kader Linmas": 7_452, "Petugas keagamaan": 3_619}
    for month in ("2024-11", "2025-10"):
        members = at(rows, month, group="Non-ASN").set_index("region_code").participants
        wage_earners = covered().xs((month, "PU"), level=["month", "segment"]).participants[DISTRICTS]
        assert list(members.index) == DISTRICTS
        assert (members < wage_earners).all()


def test_statements_are_those_of_the_article_and_hold():
    rows = invented().statements.set_index("statement_id")
    published = real().statements.set_index("statement_id").loc[["S01", "S02", "S03", "S04"]]
    same = ["region_code", "as_of", "stated_on", "percent"]
    pd.testing.assert_frame_equal(rows[same], published[same])
    assert set(rows.stated_by) == {"Simulasi, mengikuti Kemenko PMK"}
    assert rows[["participants", "workers", "claim"]].isna().all(axis=None)
    for row in rows.itertuples():
        assert round(covered().loc[row.region_code, "2024-11", "ALL"].coverage * 100, 2) == row.percent


def test_control_totals_are_exact():
    rows = invented().control_totals
    assert set(rows.region_code) == {"17"}
    assert set(rows.tolerance) == {0}
    totals = rows.set_index(["table", rows.as_of.astype(str)]).total
    months = ["2023-12", "2024-11", "2024-12", "2025-07", "2025-09", "2025-12"]
    assert list(totals["participants"].index) == months
    for month in months:
        assert totals["participants", month] == covered().loc["17", month, "ALL"].participants
    assert dict(totals["workers"]) == {"2023-01": 625_751, "2024-01": 625_751, "2025-01": 708_000}
