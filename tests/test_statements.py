"""What officials and press said, recomputed: each rule, its boundaries, and the verdict on every statement published."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_story import hundredths

from jamsostek.data import load
from jamsostek.measures import coverage, rounding, statements
from jamsostek.story import numerals, sentences, tables
from jamsostek.story.language import Words

ABOUT = {"region_code": "17", "as_of": "2025-06", "stated_on": "2025-07", "stated_by": "Pemprov Bengkulu"}
SAID = ABOUT | {"percent": None, "participants": None, "workers": None, "claim": None}
SAID |= {"status": "published", "source_id": "s", "note": None}
TYPES = dict.fromkeys(["statement_id", *SAID], "str") | {"as_of": "object", "percent": "float64"}
TYPES |= {"participants": "Int64", "workers": "Int64"}

REGIONS = pd.DataFrame(
    [
        ("00", "Indonesia", "negara", None),
        ("17", "Bengkulu", "provinsi", "00"),
        ("1702", "Rejang Lebong", "kabupaten", "17"),
        ("18", "Lampung", "provinsi", "00"),
        ("1801", "Lampung Barat", "kabupaten", "18"),
    ],
    columns=["region_code", "name", "kind", "parent"],
)
SOURCES = pd.DataFrame({"source_id": ["s", "b"], "publisher": ["Radar <b>Bengkulu</b>", "BPS"]})


def said(*changes, order=1):
    """Statements A, B, C and so on: SAID, each with its changes."""
    rows = [{"statement_id": letter} | SAID | change for letter, change in zip("ABCDEFG", changes, strict=False)]
    frame = pd.DataFrame(rows, columns=["statement_id", *SAID]).astype(TYPES)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"))[::order]


def known(*rows):
    """Workers by month and base: those of Bengkulu, published."""
    frame = pd.DataFrame(rows, columns=["as_of", "basis", "workers"]).astype({"workers": "Int64", "basis": "str"})
    place = {"region_code": "17", "status": "published", "edition": "SP 2020", "source_id": "b"}
    return frame.assign(**place, as_of=pd.PeriodIndex(frame.as_of, freq="M"))


def covered(*rows, **columns):
    """Our table: participants and workers of Bengkulu in June 2025 by base, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["basis", "participants", "workers"]).astype({"basis": "str"})
    month = pd.Period("2025-06")
    usual = {"region_code": "17", "as_of": month, "segment": "ALL", "workers_as_of": month, "source_id": "b"}
    usual |= {"workers_status": "published", "coverage": frame.participants / frame.workers}
    frame = frame.assign(**usual | columns)
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), region_code=frame.region_code.astype("str"))


NO_TABLE, NO_BASES = covered(), known()


def judged(*changes, table=NO_TABLE, bases=NO_BASES, order=1):
    return statements.checked(said(*changes, order=order), table, bases).set_index("statement_id").sort_index()


def verdicts(*changes, **frames):
    """Verdict and reason of each statement, in one word: conflicts-claim."""
    rows = judged(*changes, **frames)
    return [f"{verdict}-{reason}" for verdict, reason in zip(rows.verdict, rows.reason, strict=True)]


# --- What a rounded number may stand for ---


@pytest.mark.parametrize(
    ("percent", "places"), [(37.0, 0), (40.0, 0), (100.0, 0), (24.5, 1), (41.84, 2), (41.6153, 4), (0.00001, 5)]
)
def test_decimals_are_those_that_a_percentage_was_stated_with(percent, places):
    assert rounding.decimals(pd.Series([percent, None])).tolist() == [places, pd.NA]


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [
        (3_050_000, 3_050_000 - 5_000, 3_050_000 + 10_000),
        (1_000, 1_000 - 500, 1_000 + 1_000),
        (687_000, 686_500, 688_000),
        (40_000_000, 40_000_000 - 500_000, 40_000_000 + 1_000_000),
        (261_814, 261_814, 261_814),
        (1_500, 1_500, 1_500),
        (0, 0, 0),
    ],
)
def test_round_thousands_stand_for_half_a_step_less_to_a_step_more(count, low, high):
    least, most = rounding.counts(pd.Series([count, None], dtype="Int64"))
    assert (least[0], most[0]) == (low, high) and pd.isna(least[1]) and pd.isna(most[1])


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (0.3545, 0.4184, -0.0639),
        (0.22504, 0.22496, 0.0),
        (0.22506, 0.22494, 0.0002),  # 0.00012 of the shares themselves
        (0.09375, 0.03125, 0.0626),  # printed as 9.38 and 3.12
        (1.2, 1.0, 0.2),
    ],
)
def test_difference_is_that_of_the_two_shares_as_printed(one, other, apart):
    assert rounding.difference(one, other) == pytest.approx(apart, abs=1e-12)
    assert rounding.difference(other, one) == pytest.approx(-apart, abs=1e-12)


def test_difference_to_a_share_that_is_not_known_is_missing():
    assert pd.isna(rounding.difference(0.3, float("nan"))) and pd.isna(rounding.difference(float("nan"), 0.3))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.floats(0, 1.5), st.floats(0, 1.5))
def test_difference_agrees_with_the_figures_beside_it(one, other):
    shown = [hundredths(numerals.percent("id_ID", share)) for share in (one, other)]
    assert hundredths(numerals.points("id_ID", rounding.difference(one, other))) == shown[0] - shown[1]


# --- Own parts ---


@pytest.mark.parametrize(
    ("percent", "participants", "verdict"),
    [
        (11, 44, "consistent"),  # 44 / 400 = 11 %
        (11, 42, "rounded"),  # 10.5 %, rounded up
        (11, 41, "does_not_follow"),  # 10.25 %
        (11, 47, "rounded"),  # 11.75 %, cut off
        (11, 48, "does_not_follow"),  # 12 %
        (11.8, 47, "rounded"),
        (11.7, 47, "rounded"),
        (11.6, 47, "does_not_follow"),
        (11.75, 47, "consistent"),
        (150, 600, "consistent"),
    ],
)
def test_percentage_follows_from_its_parts_where_it_can_be_rounded_or_cut_off(percent, participants, verdict):
    part = {"percent": percent, "participants": participants, "workers": 400}
    assert verdicts(part) == [f"{verdict}-parts"]
    assert judged(part).computed.tolist() == [participants / 400]


@pytest.mark.parametrize(
    ("percent", "verdict"),
    [
        (24.84, "does_not_follow-parts"),  # 760,468 / 3,060,000 = 24.852 %
        (24.85, "rounded-round_parts"),
        (24.93, "consistent-parts"),  # 760,468 / 3,050,000 = 24.933 %
        (24.94, "rounded-round_parts"),
        (24.97, "rounded-round_parts"),  # 760,468 / 3,045,000 = 24.974 %
        (24.98, "does_not_follow-parts"),
    ],
)
def test_round_parts_leave_room_for_the_percentage(percent, verdict):
    assert verdicts({"percent": percent, "participants": 760_468, "workers": 3_050_000}) == [verdict]


def test_round_participants_leave_room_too():
    assert verdicts({"percent": 30, "participants": 2_000, "workers": 9_999}) == ["rounded-round_parts"]
    assert verdicts({"percent": 31, "participants": 2_000, "workers": 9_999}) == ["does_not_follow-parts"]


def test_equal_means_the_same_two_decimals():
    assert verdicts({"percent": 41.6153, "participants": 84_713, "workers": 203_562}) == ["consistent-parts"]
    assert verdicts({"percent": 41.61, "participants": 84_713, "workers": 203_562}) == ["rounded-parts"]


# --- A claim against the year before ---

BEFORE = {"as_of": "2024-12"}


@pytest.mark.parametrize(
    ("claim", "now", "before", "wrong"),
    [
        ("increase", 27.26, 41.84, True),
        ("increase", 41.84, 27.26, False),
        ("decrease", 41.84, 27.26, True),
        ("decrease", 27.26, 41.84, False),
        ("increase", 30, 30, False),
        ("increase", 37, 38, False),  # 37.9 and 37.5 may be meant
        ("increase", 37, 39, True),  # 38.5 is above all that 37 may mean
        ("increase", 38.04, 38.1, True),  # below 38.05, and from 38.05
        ("decrease", 38.1, 38.04, True),
        ("decrease", 38, 37, False),
        ("decrease", 39, 37, True),
        (None, 27.26, 41.84, False),
    ],
)
def test_claim_conflicts_with_the_year_before_beyond_rounding(claim, now, before, wrong):
    told = verdicts({"percent": now, "claim": claim}, BEFORE | {"percent": before})
    assert told == ["conflicts-claim" if wrong else "unchecked-no_workers", "unchecked-no_workers"]


@pytest.mark.parametrize(
    "other", [{"as_of": "2023-12"}, {"as_of": "2025-01"}, {"as_of": "2024-12", "region_code": "18"}]
)
def test_claim_is_held_against_the_year_before_of_the_same_region_only(other):
    told = verdicts({"percent": 20, "claim": "increase"}, {"percent": 50} | other)
    assert told == ["unchecked-no_workers"] * 2


def test_claim_is_held_against_the_newest_figure_of_the_year_before():
    claim = {"percent": 30, "claim": "increase"}
    older, newer = {"as_of": "2024-06", "percent": 50}, {"as_of": "2024-12", "percent": 20}
    assert verdicts(claim, older, newer)[0] == "unchecked-no_workers"
    later = {"as_of": "2024-12", "percent": 50, "stated_on": "2025-08"}
    assert judged(claim, later, newer).loc["A", ["other_id", "other_percent"]].tolist() == ["B", 50]


def test_claim_comes_before_own_parts():
    claim = {"percent": 11, "participants": 44, "workers": 400, "claim": "increase"}
    assert verdicts(claim, BEFORE | {"percent": 20})[0] == "conflicts-claim"


# --- Another percentage of the month ---


@pytest.mark.parametrize(
    ("other", "apart"), [(27.16, True), (27.49, True), (27.5, False), (28.5, False), (28.51, True)]
)
def test_percentages_of_one_month_conflict_where_more_than_half_a_point_apart(other, apart):
    told = verdicts({"percent": 28}, {"percent": other})
    assert told == ["conflicts-same_month" if apart else "unchecked-no_workers"] * 2


@pytest.mark.parametrize("other", [{"as_of": "2025-07"}, {"region_code": "18"}])
def test_percentages_of_other_months_or_regions_do_not_conflict(other):
    assert verdicts({"percent": 28}, {"percent": 20} | other) == ["unchecked-no_workers"] * 2


@pytest.mark.parametrize("order", [1, -1])
def test_the_percentage_that_differs_most_is_named(order):
    rows = judged({"percent": 28}, {"percent": 27}, {"percent": 20}, order=order)
    assert rows.other_id.tolist() == ["C", "C", "A"] and rows.other_percent.tolist() == [20, 20, 28]


def test_another_percentage_of_the_month_comes_before_a_count():
    told = verdicts({"percent": 28}, {"percent": 40}, {"participants": 10}, bases=EMPLOYED)
    assert told == ["conflicts-same_month", "conflicts-same_month", "conflicts-percentage"]


def test_percentage_that_follows_from_its_parts_is_not_blamed_for_another():
    told = verdicts({"percent": 11, "participants": 44, "workers": 400}, {"percent": 28})
    assert told == ["consistent-parts", "conflicts-same_month"]


# --- A count of participants nearby ---

PERCENTAGE = {"as_of": "2024-12", "percent": 40}
COUNT = {"participants": 300}
EMPLOYED = known(("2023-08", "employed", 1_000))
CONFLICT = ["conflicts-count", "conflicts-percentage"]
NONE = ["unchecked-no_workers", "unchecked-no_percent"]


@pytest.mark.parametrize(
    ("participants", "told"), [(300, NONE), (299, CONFLICT), (500, NONE), (501, CONFLICT), (400, NONE)]
)
def test_percentage_and_count_conflict_more_than_ten_points_apart(participants, told):
    assert verdicts(PERCENTAGE, {"participants": participants}, bases=EMPLOYED) == told


def test_conflict_with_a_count_shows_its_arithmetic_from_both_sides():
    rows = judged({"percent": 33.33, "as_of": "2024-12"}, {"participants": 100}, bases=EMPLOYED)
    assert set(rows.computed) == {100 / 1_000}
    assert set(rows.implied) == {334}  # 333.3, rounded up
    assert rows.other_id.tolist() == ["B", "A"] and rows.other_as_of.astype(str).tolist() == ["2025-06", "2024-12"]
    assert rows.base_participants.tolist() == [100, 100] and set(rows.base_as_of.astype(str)) == {"2023-08"}
    assert set(rows.source_id) == {"s|b"}


@pytest.mark.parametrize(
    ("as_of", "told"), [("2024-12", CONFLICT), ("2025-12", CONFLICT), ("2024-11", NONE), ("2026-01", NONE)]
)
def test_count_is_within_six_months_before_or_after(as_of, told):
    assert verdicts({"as_of": as_of, "percent": 40}, {"participants": 100}, bases=EMPLOYED) == told


@pytest.mark.parametrize(
    "bases",
    [
        known(),
        known(("2025-07", "employed", 1_000)),
        known(("2023-08", "employed", 1_000), ("2023-08", "eligible", 260)),
        known(("2023-08", "employed", 1_000), ("2024-08", "employed", 260)),
        known(("2023-08", "employed", 0)),
        EMPLOYED.assign(region_code="18"),
    ],
    ids=["none", "younger", "another fits", "the newest fits", "nobody", "elsewhere"],
)
def test_no_conflict_with_a_count_unless_every_base_known_by_then_differs(bases):
    assert verdicts(PERCENTAGE, {"participants": 100}, bases=bases) == NONE


def test_the_base_that_comes_nearest_is_named():
    bases = known(("2023-08", "employed", 1_000), ("2024-12", "eligible", 500))
    rows = judged(PERCENTAGE, {"participants": 100}, bases=bases)
    assert set(rows.basis) == {"eligible"} and set(rows.base_workers) == {500} and set(rows.computed) == {100 / 500}


def test_count_that_names_workers_is_judged_by_them_too():
    assert verdicts(PERCENTAGE, {"participants": 100, "workers": 250}, bases=EMPLOYED) == NONE
    assert verdicts(PERCENTAGE, {"participants": 100, "workers": 900}, bases=EMPLOYED) == CONFLICT


def test_percentage_of_named_workers_is_not_held_against_a_count():
    told = verdicts(PERCENTAGE | {"workers": 900}, {"participants": 100}, bases=EMPLOYED)
    assert told == ["unchecked-no_participants", "unchecked-no_percent"]


def test_count_with_a_percentage_of_its_own_is_not_blamed():
    told = verdicts(PERCENTAGE, {"participants": 100, "percent": 11}, bases=EMPLOYED)
    assert told == ["conflicts-count", "unchecked-no_workers"]


def test_the_nearest_of_several_counts_is_named():
    rows = judged({"percent": 40}, {"participants": 100, "as_of": "2025-01"}, {"participants": 90}, bases=EMPLOYED)
    assert rows.other_id.tolist() == ["C", "A", "A"]


# --- Our table ---


@pytest.mark.parametrize(
    ("percent", "told"),
    [
        (42.53, "consistent-table"),  # 1701 / 4000 = 42.525 %
        (42.5, "rounded-table"),
        (42, "rounded-table"),
        (43, "rounded-table"),
        (42.4, "unchecked-no_workers"),
        (44, "unchecked-no_workers"),
    ],
)
def test_percentage_is_looked_up_in_our_table(percent, told):
    assert verdicts({"percent": percent}, table=covered(("employed", 1_701, 4_000))) == [told]


def test_the_base_that_bears_a_percentage_out_is_named():
    table = covered(("employed", 220, 1_000), ("eligible", 225, 1_000), ("labour_force", 100, 1_000))
    row = judged({"percent": 22.5}, table=table).loc["A"]
    assert (row.verdict, row.basis, row.base_workers, row.base_participants) == ("consistent", "eligible", 1_000, 225)
    assert judged({"percent": 22}, table=table[::-1]).loc["A", "basis"] == "employed"


@pytest.mark.parametrize(
    "columns", [{"workers_status": "derived"}, {"as_of": "2025-05"}, {"segment": "PU"}, {"region_code": "18"}]
)
def test_derived_denominators_other_months_segments_and_regions_prove_nothing(columns):
    assert verdicts({"percent": 30}, table=covered(("employed", 3, 10), **columns)) == ["unchecked-no_workers"]


def test_a_conflict_comes_before_our_table():
    table = covered(("employed", 3, 10))
    assert verdicts({"percent": 30}, {"percent": 40}, table=table)[0] == "conflicts-same_month"
    assert verdicts({"percent": 30}, {"participants": 100}, table=table, bases=EMPLOYED) == CONFLICT


# --- What cannot be checked ---


@pytest.mark.parametrize(
    ("parts", "reason", "implied", "computed"),
    [
        ({"percent": 37}, "no_workers", None, None),
        ({"percent": 41.84, "participants": 261_814}, "no_workers", 625_751, None),  # 625,750.5
        ({"percent": 31, "workers": 1_800_000}, "no_participants", 558_000, None),
        ({"percent": 7, "workers": 100}, "no_participants", 7, None),  # not 7.000000000000001, rounded up
        ({"participants": 40_200_000}, "no_percent", None, None),
        ({"participants": 10_000, "workers": 40_000}, "no_percent", None, 10_000 / 40_000),
        ({"percent": 10, "participants": 20, "workers": 0}, "no_workers", 200, None),
        ({"percent": 0, "participants": 20}, "no_workers", None, None),
    ],
)
def test_what_is_missing_is_named_and_what_is_implied_computed(parts, reason, implied, computed):
    row = judged(parts).loc["A"]
    assert (row.verdict, row.reason) == ("unchecked", reason)
    assert [None if pd.isna(number) else number for number in (row.implied, row.computed)] == [implied, computed]


def test_no_statements_give_the_same_columns():
    one, none = judged({"percent": 37}), judged()
    assert none.empty and none.dtypes.equals(one.dtypes)
    assert set(one[["implied", "base_workers", "other_decimals"]].dtypes.astype(str)) == {"Int64"}


# --- Which statements a report shows ---

HERE = [{"region_code": code} for code in ("18", "00", "1801", "1702", "17")]


@pytest.mark.parametrize(
    ("region", "told"), [("17", "EDB"), ("1702", "DBE"), ("00", "BACDE"), ("18", "ACB"), ("1801", "CAB")]
)
def test_own_region_comes_first_then_those_below_and_above(region, told):
    assert "".join(statements.relevant(judged(*HERE).reset_index(), REGIONS, region).statement_id) == told


def test_of_other_regions_only_what_is_wrong_is_shown_and_last():
    elsewhere = {"region_code": "18", "as_of": "2020-01", "percent": 11, "workers": 400}
    rows = judged(elsewhere | {"participants": 41}, elsewhere | {"participants": 44}, {}).reset_index()
    assert statements.relevant(rows, REGIONS, "17").statement_id.tolist() == ["C", "A"]


def test_oldest_comes_first():
    rows = judged({"as_of": "2025-06"}, {"as_of": "2024-01"}).reset_index()
    assert statements.relevant(rows, REGIONS, "17").statement_id.tolist() == ["B", "A"]


# --- What the report says ---


def told(*changes, lang="id", region="17", **frames):
    """Sentences and cells in one language."""
    words = Words(lang, region, "2025-12", regions=REGIONS, sources=SOURCES, kind="published")
    rows = judged(*changes, **frames).reset_index()
    return sentences.statements(rows, words).paragraphs, tables.statements(rows, words)


COUNTED = [{"as_of": "2024-12", "percent": 40}, {"participants": 100}]


@pytest.mark.parametrize(
    ("changes", "indonesian", "english"),
    [
        (
            [{"percent": 11, "participants": 44, "workers": 400}],
            "44 / 400 = 11,00%",
            "44 / 400 = 11.00%",
        ),
        (
            [{"percent": 24.86, "participants": 760_468, "workers": 3_050_000}],
            "760.468 / 3.050.000 = 24,93%; selisihnya dapat berasal dari angka yang dibulatkan",
            "760,468 / 3,050,000 = 24.93%; the difference may come from round numbers",
        ),
        (
            [{"percent": 27.26, "claim": "increase"}, BEFORE | {"percent": 41.84}],
            "27,26% lebih rendah daripada 41,84% (B, Desember 2024), jadi bukan kenaikan",
            "27.26% is lower than 41.84% (B, December 2024), so it is not an increase",
        ),
        (
            [{"percent": 41.84, "claim": "decrease"}, BEFORE | {"percent": 27}],
            "41,84% lebih tinggi daripada 27% (B, Desember 2024), jadi bukan penurunan",
            "41.84% is higher than 27% (B, December 2024), so it is not a decrease",
        ),
        (
            [{"percent": 28}, {"percent": 27.16}],
            "untuk bulan yang sama dinyatakan 27,16% (B): selisih 0,84 persen poin",
            "27.16% was stated for the same month (B): 0.84 percentage points apart",
        ),
        (
            COUNTED,
            "40% × 1.000 penduduk bekerja (Agustus 2023) = 400, tetapi tercatat 100 (B, Juni 2025)",
            "40% × 1,000 employed persons (August 2023) = 400, but 100 were recorded (B, June 2025)",
        ),
        (
            COUNTED[::-1],
            "100 / 1.000 penduduk bekerja (Agustus 2023) = 10,00%, tetapi dinyatakan 40% (B, Desember 2024)",
            "100 / 1,000 employed persons (August 2023) = 10.00%, but 40% was stated (B, December 2024)",
        ),
        (
            [{"percent": 42.53}],
            "tabel participants dan workers: 1.701 / 4.000 penduduk bekerja (Juni 2025) = 42,53%",
            "tables participants and workers: 1,701 / 4,000 employed persons (June 2025) = 42.53%",
        ),
        (
            [{"percent": 37}],
            "jumlah pekerja (penyebut) tidak disebut",
            "the number of workers (the denominator) was not stated",
        ),
        (
            [{"percent": 41.84, "participants": 261_814}],
            "261.814 / 41,84% = 625.751 pekerja, tetapi",
            "261,814 / 41.84% = 625,751 workers, but",
        ),
        (
            [{"percent": 31, "workers": 1_800_000}],
            "31% × 1.800.000 = 558.000 peserta, tetapi",
            "31% × 1,800,000 = 558,000 participants, but",
        ),
        ([{"participants": 40_200}], "persentase tidak disebut", "no percentage was stated"),
        (
            [{"participants": 10_000, "workers": 40_000}],
            "10.000 / 40.000 = 25,00%, tetapi persentase tidak disebut",
            "10,000 / 40,000 = 25.00%, but no percentage was stated",
        ),
    ],
)
def test_arithmetic_is_written_out(changes, indonesian, english):
    frames = {"bases": EMPLOYED, "table": covered(("employed", 1_701, 4_000))}
    for lang, text in (("id", indonesian), ("en", english)):
        assert told(*changes, lang=lang, **frames)[1].cells.iloc[0, 3].startswith(text)


@pytest.mark.parametrize(
    ("changes", "indonesian", "english"),
    [
        (
            [{"percent": 50.88, "participants": 935_079, "workers": 1_873_899}],
            "menyatakan cakupan Provinsi Bengkulu 50,88% per Juni 2025, padahal 935.079 / 1.873.899 = 49,90%.",
            "put the coverage of Bengkulu Province at 50.88% for June 2025, but 935,079 / 1,873,899 = 49.90%.",
        ),
        (
            [{"percent": 27.26, "claim": "increase"}, BEFORE | {"percent": 41.84}],
            "sebagai kenaikan dari tahun sebelumnya, padahal cakupan yang dinyatakan untuk Desember 2024 adalah 41,84% (B).",
            "an increase on the year before, but the coverage stated for December 2024 was 41.84% (B).",
        ),
        (
            [{"percent": 41.84, "claim": "decrease"}, BEFORE | {"percent": 27}],
            "sebagai penurunan dari tahun sebelumnya, padahal cakupan yang dinyatakan untuk Desember 2024 adalah 27% (B).",
            "a decrease on the year before, but the coverage stated for December 2024 was 27% (B).",
        ),
        (
            [{"percent": 28}, {"percent": 27.16}],
            "per Juni 2025 dinyatakan 28% (A) dan 27,16% (B), selisih 0,84 persen poin.",
            "in June 2025 was stated as 28% (A) and as 27.16% (B), 0.84 percentage points apart.",
        ),
        (
            COUNTED,
            "itu berarti 400 peserta, padahal untuk Juni 2025 tercatat 100 (B).",
            "that would be 400 participants, but 100 were recorded for June 2025 (B).",
        ),
        (
            COUNTED[::-1],
            "itu berarti 10,00%, padahal cakupan yang dinyatakan untuk Desember 2024 adalah 40% (B).",
            "that is 10.00%, but the coverage stated for December 2024 was 40% (B).",
        ),
    ],
)
def test_what_is_wrong_is_told_once(changes, indonesian, english):
    for lang, text in (("id", indonesian), ("en", english)):
        paragraphs, _ = told(*changes, lang=lang, bases=EMPLOYED)
        assert len(paragraphs) == 2 and paragraphs[1].endswith(text)


def test_verdicts_are_counted_in_words():
    right, wrong = ({"percent": 11, "participants": persons, "workers": 400} for persons in (44, 41))
    counted, *others = told(right, wrong, wrong, {"participants": 5})[0]
    assert counted == (
        "Sebanyak 4 pernyataan pejabat dan pers sampai Desember 2025 dihitung ulang: 1 sesuai, "
        "2 tidak sesuai dengan angkanya sendiri, 1 tidak dapat diperiksa."
    )
    assert len(others) == 2
    assert told({"percent": 37}, lang="en")[0] == [
        "One statement by officials or press up to December 2025 was recomputed: 1 cannot be checked."
    ]


def test_no_statement_is_one_sentence_and_no_table():
    paragraphs, table = told()
    assert paragraphs == [
        "Belum ada pernyataan pejabat atau pers tentang Provinsi Bengkulu sampai Desember 2025 (tabel statements)."
    ]
    assert table is None


def test_table_tells_who_said_what_when_and_stresses_what_is_wrong():
    _, table = told({"participants": 5}, {"percent": 28, "claim": "decrease"}, {"percent": 20.5, "workers": 7})
    assert table.own == [1, 2]
    assert table.cells.iloc[1].tolist()[:3] == [
        "Pemprov Bengkulu, Juli 2025 (B)",
        "Provinsi Bengkulu, Juni 2025",
        "28%; disebut penurunan",
    ]
    assert table.cells.iloc[:, 2].tolist()[::2] == ["5 peserta", "20,5%; 7 pekerja"]
    assert table.cells.iloc[:, 4].tolist() == [
        "tidak dapat diperiksa",
        "bertentangan dengan C",
        "bertentangan dengan B",
    ]


def test_table_marks_what_is_simulated_or_rests_on_a_derived_base():
    _, table = told(*COUNTED, {"percent": 1, "status": "simulated"}, bases=EMPLOYED.assign(status="derived"))
    assert "1.000† penduduk bekerja" in table.cells.iloc[0, 3] and table.cells.iloc[2, 2] == "1%‡"
    assert "† angka olahan" in table.note and "‡ angka simulasi" in table.note


@pytest.mark.parametrize(("region", "scope"), [("17", "di bawahnya dan di atasnya"), ("00", "dan semua wilayahnya")])
def test_table_says_whose_statements_it_lists(region, scope):
    assert scope in told({"percent": 37}, region=region)[1].note


def test_text_of_a_statement_is_text():
    paragraphs, table = told({"percent": 28, "stated_by": "<script>*x*|"}, {"percent": 20, "as_of": "2025-06"})
    shown = table._repr_mimebundle_()
    assert "<script>" not in shown["text/html"] and "<b>" not in shown["text/html"]
    assert r"\<script\>\*x\*\|" in shown["text/markdown"]
    assert len(paragraphs) == 2


# --- What is published ---

CONSISTENT, ROUNDED = ["S19", "S20"], [f"S{number}" for number in (10, 11, 15, 16, 17, *range(22, 30), 32)]
CONFLICTS = {"S06": "S07", "S07": "S06", "S08": "S05", "S12": "S13", "S13": "S12"}
UNCHECKED = [f"S{number:02}" for number in (1, 2, 3, 4, 5, 9, 14, 18, 30, 31)]
EXPECTED = dict.fromkeys(CONSISTENT, "consistent") | dict.fromkeys(ROUNDED, "rounded") | {"S21": "does_not_follow"}
EXPECTED |= dict.fromkeys(CONFLICTS, "conflicts") | dict.fromkeys(UNCHECKED, "unchecked")


@pytest.fixture(scope="module")
def published():
    collection = load(Path(__file__).parents[1] / "data" / "published")
    parts = collection.participants, collection.workers, collection.regions
    bases = statements.bases(collection.workers, collection.regions)
    checked = statements.checked(collection.statements, coverage.by_basis(*parts, "employed"), bases)
    return checked.set_index("statement_id")


def test_every_published_statement_has_its_verdict(published):
    assert published.verdict.to_dict() == EXPECTED


def test_what_conflicts_names_the_other(published):
    assert published.other_id.dropna().to_dict() == CONFLICTS


@pytest.mark.parametrize(
    ("statement", "reason", "computed"),
    [
        ("S21", "parts", 935_079 / 1_873_899),
        ("S15", "round_parts", 760_468 / 3_050_000),
        ("S29", "round_parts", 49 / 92),
        ("S10", "parts", 251 / 708),
        ("S12", "count", 27_045 / 165_297),
        ("S13", "percentage", 27_045 / 165_297),
        ("S08", "claim", None),
        ("S06", "same_month", None),
    ],
)
def test_arithmetic_of_some_published_statements(published, statement, reason, computed):
    row = published.loc[statement]
    assert row.reason == reason and (pd.isna(row.computed) if computed is None else row.computed == computed)


def test_denominators_that_bengkulu_implies(published):
    assert published.implied[["S05", "S09", "S12"]].tolist() == [625_751, 715_590, 66_119]


def test_bases_are_those_of_coverage_with_one_edition_a_month():
    workers = known(("2024-08", "employed", 10), ("2024-08", "formal", 4), ("2024-08", "eligible", 6))
    workers = pd.concat([workers, workers.assign(edition="SUPAS 2015", workers=9)]).assign(note=None)
    rows = statements.bases(workers, REGIONS.assign(level="province", successors=None))
    assert rows[["basis", "workers"]].to_numpy().tolist() == [["employed", 10], ["eligible", 6]]
