"""What the report says of vulnerable workers, money and benefits: sentences, tables and figures, in both languages."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from test_figures import shown, svg, texts
from test_story import LANGS, MISSING, NOBODY, NOW, TOTAL, rows, said, words
from test_vulnerable import funding, rates, stages

from jamsostek.measures import money, vulnerable
from jamsostek.story import figures, sentences, style, tables

PARENTS = pd.DataFrame({"region_code": ["00", "17", "1704", "1771"], "parent": [None, "00", "17", "17"]})
RATES = rates((16_800, "2015-06"))
KNOWN = {"status": "published", "source_id": "tk"}


def funneled(*counts, **columns):
    """Return the funnel of stages and persons; of the list P3KE of Bengkulu in June 2025, unless a column says otherwise."""
    return vulnerable.funnel(stages(*counts, **KNOWN | columns), PARENTS, "17", "2025-12")


def paid(*programmes, **columns):
    """Return what is funded, of rows of region, year, persons, budget, months and first month, and its sum by region."""
    table = funding(*programmes, **KNOWN | {"fund": "APBD", "programme": "Nelayan"} | columns)
    rows = vulnerable.funded(table, RATES, PARENTS, region="17", period="2025-12")
    return rows, vulnerable.budgeted(rows)


def ten(months, first=None, budget=None, region="17", persons=10):
    return (region, 2025, persons, budget, months, first)


def one(months, first=None):
    return ten(months, first, persons=1)


def colours(picture):
    return [to_hex(bar.get_facecolor()).upper() for bar in picture.figure.axes[0].patches]


LIST = funneled(("listed", 100), ("proposed", 80), ("registered", 30), ("paid", 20))
GROWN = funneled(("listed", 100), ("valid", 120), ("paid", 20))
BOUGHT = ten(None, budget=2_000_000_000, persons=71_935)


# --- Numbers ---


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (0, "Rp0", "Rp0"),
        (16_800, "Rp16.800", "Rp16,800"),
        (999_499, "Rp999.499", "Rp999,499"),
        (999_500, "Rp1 juta", "Rp1 million"),
        (1_000_000, "Rp1 juta", "Rp1 million"),
        (1_234_567, "Rp1,23 juta", "Rp1.23 million"),
        (999_499_999, "Rp999 juta", "Rp999 million"),
        (999_500_000, "Rp1 miliar", "Rp1 billion"),
        (1_000_000_000, "Rp1 miliar", "Rp1 billion"),
        (17_910_144_000, "Rp17,9 miliar", "Rp17.9 billion"),
        (2_500_000_000_000, "Rp2,5 triliun", "Rp2.5 trillion"),
        (None, "–", "–"),
        (pd.NA, "–", "–"),
    ],
)
def test_money_is_written_with_three_figures_and_the_name_of_its_size(amount, indonesian, english):
    assert [words(lang).rupiah(amount) for lang in LANGS] == [indonesian, english]


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (0, "0", "0"),
        (0.1538, "0,154", "0.154"),
        (1.6549, "1,65", "1.65"),
        (9.996, "10", "10"),
        (60.84, "60,8", "60.8"),
        (12, "12", "12"),
        (1_234.4, "1.234", "1,234"),
        (-1.5, "−1,5", "−1.5"),
        (MISSING, "–", "–"),
    ],
)
def test_a_decimal_number_has_three_figures(number, indonesian, english):
    assert [words(lang).decimal(number) for lang in LANGS] == [indonesian, english]


# --- From list to protection ---


@pytest.mark.parametrize(
    "text",
    [
        "P3KE (Juni 2025): dari 100 pekerja rentan yang terdata, 20 (20,00%) sampai pada tahap “iuran dibayar”. Penyusutan",
        "Penyusutan terbesar, 50 orang, terjadi sebelum tahap “terdaftar”.",
        "P3KE (June 2025): of 100 vulnerable workers listed, 20 (20.00%) reached the stage “paid for”. The",
        "The largest loss, 50, comes before the stage “registered”.",
    ],
)
def test_funnel_tells_how_many_are_left_and_where_most_are_lost(text):
    assert text in said(sentences.funnel, LIST)


@pytest.mark.parametrize("counts", [[("listed", 100), ("paid", 20)], [("listed", 9), ("valid", 9), ("paid", 9)]])
def test_funnel_of_one_step_or_without_a_loss_names_no_largest_loss(counts):
    told = said(sentences.funnel, funneled(*counts))
    assert "sampai pada tahap" in told and "Penyusutan" not in told and "loss" not in told


def test_funnel_tells_each_programme_of_the_region_and_none_of_those_below_it():
    here, there = LIST.assign(programme="DBH"), LIST.assign(programme="Kaur", region_code="1704")
    told = sentences.funnel(pd.concat([LIST, here, there]), words()).paragraphs
    assert [text.split(" (")[0] for text in told] == ["P3KE", "DBH"]


@pytest.mark.parametrize("frame", [LIST.iloc[:0], funneled(("listed", 100))], ids=["none", "one stage"])
@pytest.mark.parametrize("lang", LANGS)
def test_funnel_that_is_not_known_names_the_table(lang, frame):
    say = words(lang)
    assert sentences.funnel(frame, say).paragraphs == [say("funnel-missing")]
    assert "funnel)" in say("funnel-missing") and figures.funnel(frame, say) is None


@pytest.mark.parametrize(("code", "region"), [("17", "Provinsi Bengkulu"), ("1704", "Kabupaten Kaur")])
def test_a_stage_larger_than_the_one_before_is_told_wherever_it_is(code, region):
    told = said(sentences.funnel, GROWN.assign(region_code=code))
    assert f"Periksa datanya: tahap “lolos verifikasi” di {region} (P3KE) lebih besar" in told
    assert "Check the data: the stage “verified” in" in told
    assert "Periksa" not in said(sentences.funnel, LIST)


@pytest.mark.parametrize(("frame", "flagged"), [(GROWN, True), (LIST, False)], ids=["grown", "sound"])
def test_a_stage_larger_than_the_one_before_is_flagged_in_figure_and_table(frame, flagged):
    indonesian, english = (figures.funnel(frame, words(lang)) for lang in LANGS)
    bars, cells = indonesian.figure.axes[0].patches, tables.funnel(frame, words()).cells
    outlined = [to_hex(bar.get_edgecolor()).upper() == style.BAD and bar.get_linewidth() > 0 for bar in bars]
    assert sum(outlined) == ("Garis merah" in indonesian.caption) == ("Red outline" in english.caption) == flagged
    assert list(cells.get("Catatan", [])) == ["lebih besar daripada tahap sebelumnya"] * flagged


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("id", "P3KE: 20,00% dari 100 pekerja rentan sampai pada tahap “iuran dibayar”"),
        ("en", "P3KE: 20.00% of 100 vulnerable workers reached the stage “paid for”"),
    ],
)
def test_figure_of_the_funnel_is_of_the_programme_with_most_stages(lang, title):
    other = funneled(("listed", 7), ("paid", 6)).assign(programme="A")
    picture = figures.funnel(pd.concat([other, LIST]), words(lang))
    assert picture.title == title
    assert [row.persons for row in LIST.itertuples() if f": {row.persons}." not in picture.alt] == []


def test_bars_of_the_funnel_are_those_who_are_left_and_those_who_were_lost():
    picture = figures.funnel(LIST, words())
    bars = [(bar.get_x(), bar.get_width()) for bar in picture.figure.axes[0].patches]
    assert bars == [(0, 100), (80, 20), (0, 80), (30, 50), (0, 30), (20, 10), (0, 20)]
    assert colours(picture).index(style.BAD_FAINT) == 3  # the largest loss


def test_table_of_the_funnel_leaves_out_stages_nobody_reports_and_marks_what_is_derived():
    kaur = funneled(("listed", 7), region_code="1704", status="derived")
    table = tables.funnel(pd.concat([LIST, kaur]), words("en"))
    assert " | ".join(table.cells).endswith("As of | Listed | Proposed | Registered | Paid for | Remaining")
    assert [row[3:] for row in shown(table)] == [["100", "80", "30", "20", "20.00%"], ["7†", "–", "–", "–", "–"]]
    assert (table.own, table.numeric[0], tables.funnel(LIST.iloc[:0], words())) == ([0], "Listed", None)


# --- Months that are paid for ---


@pytest.mark.parametrize(
    ("programme", "indonesian", "english"),
    [
        (BOUGHT, "Anggaran Rp2 miliar untuk 71.935 pekerja", "A budget of Rp2 billion for 71,935 vulnerable workers"),
        (
            BOUGHT,
            "cukup untuk 1,65 bulan. Itu setara dengan 119.047",
            "buys 1.65 months. That is 119,047 of the 863,220",
        ),
        (BOUGHT, "dari 863.220 orang-bulan dalam setahun (13,79%)", "person-months of a year (13.79%)"),
        (ten(1, budget=168_000), "cukup untuk 1 bulan.", "buys 1 month."),
    ],
)
def test_months_that_the_budget_buys_are_told_as_bought(programme, indonesian, english):
    told = said(sentences.months, *paid(programme))
    assert indonesian in told and english in told and "rata-rata" not in told and "average" not in told


@pytest.mark.parametrize(
    ("programme", "indonesian", "english"),
    [
        (ten(2), "dibayar rata-rata 2 bulan: 20 dari 120", "paid for 2 months on average: 20 of the 120"),
        (ten(1), "dibayar rata-rata 1 bulan:", "paid for 1 month on average:"),
        (ten(3, budget=168_000), "dibayar rata-rata 3 bulan:", "paid for 3 months on average:"),  # it buys one
    ],
)
def test_months_that_no_budget_explains_are_told_as_paid_for(programme, indonesian, english):
    told = said(sentences.months, *paid(programme))
    assert indonesian in told and english in told and "cukup untuk" not in told and "buys" not in told


def test_budget_that_is_known_of_some_programmes_only_is_not_told_as_what_buys_the_months():
    told = said(sentences.months, *paid(ten(1, budget=2 * 168_000), ten(1)))  # two months of ten are not one of twenty
    assert "dibayar rata-rata 1 bulan" in told and "buys" not in told


@pytest.mark.parametrize("lang", LANGS)
def test_months_that_are_not_known_are_told_in_one_sentence(lang):
    say = words(lang)
    for frames in (paid(), paid(BOUGHT, kind="proposed"), paid(ten(2, region="1704"), kind="needed")):
        assert sentences.months(*frames, say).paragraphs == [say("funded-missing")]
    assert "funding)" in say("funded-missing")


@pytest.mark.parametrize(
    ("programme", "indonesian", "english"),
    [
        (ten(3, "2025-10"), "10 pekerja rentan (Provinsi Bengkulu) berakhir", "of 10 vulnerable workers (B"),
        (ten(3, "2025-10", region="1704"), "(Kabupaten Kaur) berakhir pada", "(Kaur Regency) ends with December 2025"),
        (one(3, "2025-10"), "Perlindungan 1 pekerja rentan", "The protection of one vulnerable worker (Bengkulu"),
        (
            ten(3, "2025-09"),
            "Bagi 10 pekerja rentan, masa yang iurannya dibayar sudah",
            "For 10 vulnerable workers the",
        ),
        (one(3, "2025-09"), "Bagi 1 pekerja rentan", "For one vulnerable worker the paid months"),
        (ten(3), "Untuk 10 pekerja rentan, bulan berakhirnya", "For 10 vulnerable workers it is not known"),
        (one(3), "(kolom first_month pada tabel funding)", "For one vulnerable worker it is not known"),
    ],
)
def test_protection_that_ends_has_ended_or_ends_who_knows_when(programme, indonesian, english):
    told = said(sentences.months, *paid(programme))
    assert indonesian in told and english in told
    assert sum(text in told for text in ("berakhir pada", "sudah berakhir", "tidak diketahui (kolom")) == 1


def test_protection_that_goes_on_and_proposals_are_told_as_no_end():
    told = (
        said(sentences.months, *paid(ten(4, "2025-10"))),
        said(sentences.months, *paid(ten(3, "2025-10"), kind="proposed")),
    )
    assert [text for text in told if "berakhir" in text or "protection" in text] == []


@pytest.mark.parametrize(
    ("lang", "cells"),
    [
        ("id", ["APBD 2025: Nelayan", "dianggarkan", "71.935", "Rp2 miliar", "1,65", "–", "–"]),
        ("en", ["APBD 2025: Nelayan", "budgeted", "71,935", "Rp2 billion", "1.65", "–", "–"]),
    ],
)
def test_table_of_funding_tells_months_bought_beside_months_stated(lang, cells):
    table = tables.funding(paid(BOUGHT, ten(3, "2025-10", region="1704"))[0], words(lang))
    assert shown(table)[0][1:] == cells and table.own == [0]
    assert shown(table)[1][-3:] == ["–", "3", words(lang).month(NOW)]
    assert tables.funding(paid()[0], words(lang)) is None


@pytest.mark.parametrize(
    ("lang", "title", "labels"),
    [
        (
            "id",
            "Anggaran 2 pemerintah daerah bersama-sama cukup untuk rata-rata 2,75 dari 12 bulan bagi 11 pekerja",
            "1 bulan, 1 orang; 2,92 bulan, 10 orang",
        ),
        (
            "en",
            "The budgets of 2 governments together are enough for 2.75 of 12 months on average for 11 vul",
            "1 month, one person; 2.92 months, 10 people",
        ),
    ],
)
def test_figure_of_months_stresses_the_own_region_and_needs_two(lang, title, labels):
    budgeted = paid(one(1), ten(2.925, region="1704"))[1]
    picture = figures.months(budgeted, words(lang))
    assert picture.title.startswith(title) and set(labels.split("; ")) <= set(texts(svg(picture)))
    assert [each for each in colours(picture) if each != style.FAINT] == [style.OWN, style.SECOND]
    assert figures.months(budgeted.head(1), words(lang)) is None


# --- The end of the year ---


def year(last, average):
    return rows({"as_of": NOW - 1, "coverage": 0.2}, {"coverage": last}).assign(average=average)


@pytest.mark.parametrize(
    ("last", "average", "indonesian", "english"),
    [
        (0.225, 0.2, "tertimbang waktu, adalah 20,00%; pada akhir periode 22,50%.", "is 20.00% of employed persons;"),
        (
            0.225,
            0.2,
            "Angka akhir periode 2,50 persen poin di atas rata-rata",
            "is 2.50 percentage points above that average",
        ),
        (0.2, 0.225, "Angka akhir periode 2,50 persen poin di bawah rata-rata", "is 2.50 percentage points below the"),
        (0.2, 0.20004, "Keduanya sama.", "The two are the same."),
    ],
)
def test_end_of_the_year_is_above_below_or_like_the_average(last, average, indonesian, english):
    told = said(sentences.peak, year(last, average))
    assert indonesian in told and english in told


@pytest.mark.parametrize(
    ("last", "average", "indonesian", "english"),
    [
        (0.225, 0.2, "2,50 persen poin lebih tinggi", "2.50 percentage points higher"),
        (0.2, 0.225, "2,50 persen poin lebih rendah", "2.50 percentage points lower"),
        (0.2, 0.2, "sama dengan rata-rata tahun itu: 20,00%", "the same as the average of the year: 20.00%"),
    ],
)
def test_title_of_the_year_states_the_difference(last, average, indonesian, english):
    titles = [figures.year(year(last, average), words(lang)).title for lang in LANGS]
    assert indonesian in titles[0] and english in titles[1]


@pytest.mark.parametrize("lang", LANGS)
def test_year_without_an_average_names_the_tables_and_has_no_figure(lang):
    say = words(lang)
    for months in (year(0.2, MISSING), NOBODY.assign(average=[])):
        assert sentences.peak(months, say).paragraphs == [say("peak-missing")]
        assert figures.year(months, say) is None
    assert "participants, workers)" in say("peak-missing") and figures.year(year(0.2, 0.2).tail(1), say) is None


# --- Groups ---


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (1, "terlindungi: G0 90 (Kabupaten Kaur, Desember 2025).", "protected: G0 90 (Kaur Regency, December 2025)."),
        (5, "; G4 86 (Kabupaten Kaur, Desember 2025).", "; G4 86 (Kaur Regency, December 2025)."),
        (6, "; dan 1 kelompok lain.", "; and one other."),
        (7, "; dan 2 kelompok lain.", "; and 2 others."),
    ],
)
def test_five_groups_are_named_and_the_others_counted(number, indonesian, english):
    named = [{"region_code": "1704", "group": f"G{place}", "participants": 90 - place} for place in range(number)]
    told = said(sentences.groups, rows(*named))
    assert indonesian in told and english in told and "G5" not in told


def test_nothing_is_said_of_groups_that_are_not_known():
    assert sentences.groups(NOBODY, words()).paragraphs == []


# --- What it takes ---

GOAL = {"goal": "target", "name": "UCJ 2025", "people": 1_000, "points": 0.1255, "rounded_to": None}
LISTED = {"goal": "listed", "name": "P3KE", "points": None}


def costed(*changes):
    frame = pd.DataFrame([GOAL | change for change in changes], columns=list(GOAL))
    return money.costed(frame.assign(people=frame.people.astype("Int64")), 16_800)


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "iuran Rp16.800 per orang per bulan", "At Rp16,800 per person and month"),
        (
            {},
            "adalah Rp202 juta bagi 1.000 orang untuk mencapai target UCJ 2025.",
            "Rp202 million for 1,000 people to reach the UCJ",
        ),
        ({"people": 1}, "Rp201.600 bagi 1 orang", "Rp201,600 for one person"),
        (
            {"goal": "reference", "name": "00"},
            "1.000 orang untuk menyamai cakupan nasional.",
            "1,000 people to match the national rate.",
        ),
        ({"goal": "reference", "name": "17"}, "menyamai cakupan Provinsi Bengkulu.", "to match Bengkulu Province."),
        (LISTED, "terdata tetapi belum terlindungi (P3KE).", "listed but not protected (P3KE)."),
        ({"people": 1_049, "rounded_to": 100}, "bagi sekitar 1.000 orang untuk", "for about 1,000 people to"),
    ],
)
def test_a_goal_is_told_with_people_and_the_cost_of_a_year(change, indonesian, english):
    told = said(sentences.goals, costed(change))
    assert indonesian in told and english in told


def test_several_goals_are_told_in_one_sentence():
    (told,) = sentences.goals(costed({}, LISTED), words("en")).paragraphs
    assert "to reach the UCJ 2025 target; Rp202 million for 1,000 people to protect the vulnerable" in told


def test_table_of_goals_has_three_costs_and_a_dash_where_there_are_no_points():
    table = tables.goals(costed({}, LISTED), words())
    costs = ["Rp50,4 juta", "Rp101 juta", "Rp202 juta"]
    assert [row[1:] for row in shown(table)] == [["1.000", "+12,55", *costs], ["1.000", "–", *costs]]
    assert "Rp16.800" in table.note and len(table.numeric) == 5


@pytest.mark.parametrize("lang", LANGS)
def test_no_gap_to_be_costed_names_the_tables_and_has_no_table(lang):
    say = words(lang)
    assert sentences.goals(costed(), say).paragraphs == [say("goals-missing")]
    assert "participants, workers, targets)" in say("goals-missing") and tables.goals(costed(), say) is None


# --- A sum shared over districts: half and a tenth of 1,000 workers, and 100 people for a year ---

KAUR = {"region_code": "1704", "name": "Kaur", "workers": 1_000, "participants": 500, "coverage": 0.5}
KOTA = {"region_code": "1771", "name": "Kota Bengkulu", "workers": 1_000, "participants": 100, "coverage": 0.1}
DISTRICTS, SUM = rows(KAUR, KOTA), 100 * 12 * 16_800


def shared(budget=SUM, months=12, rule="lowest_first"):
    return money.allocated(DISTRICTS, budget, rate=16_800, months=months, rule=rule)


def bought(budget=SUM):
    return money.sensitivity(DISTRICTS, budget, rate=16_800, rule="lowest_first")


@pytest.mark.parametrize(
    "text",
    [
        "Tambahan Rp20,2 juta APBD yang dibagi dengan aturan “angkat yang terendah lebih dahulu” melindungi 100 orang selama 12",
        "Cakupan terendah naik dari 10,00% (Kota Bengkulu) menjadi 20,00%, cakupan gabungan",
        "cakupan gabungan kabupaten/kota dari 30,00% menjadi 35,00%.",
        "dapat melindungi 400 orang selama 3 bulan (cakupan 50,00%); 200 orang selama 6 bulan (cakupan 40,00%); 100 orang",
        "shared by the rule “raise the lowest first”, protects 100 people for 12 months (cost Rp20.2 million).",
        "rises from 10.00% (Kota Bengkulu) to 20.00%, the combined coverage of districts from 30.00% to 35.00%.",
        "can protect 400 people for 3 months (coverage 50.00%); 200 people for 6 months (coverage 40.00%); 100 people for 12",
    ],
)
def test_allocation_tells_whom_the_sum_reaches_and_for_other_numbers_of_months(text):
    assert text in said(sentences.allocation, shared(), bought())


def test_allocation_of_one_person_for_one_month_is_told_so():
    told = said(sentences.allocation, shared(16_800, 1), bought(3 * 16_800))
    assert (
        "protects one person for 1 month (cost Rp16,800)" in told
        and "one person for 3 months (coverage 30.05%)" in told
    )


@pytest.mark.parametrize(
    ("rule", "indonesian", "english"),
    [
        ("uncovered", "“sebanding dengan yang belum terlindungi”", "“in proportion to those not covered”"),
        ("equal_points", "“tambahan poin yang sama”", "“the same points for all”"),
    ],
)
def test_allocation_names_its_rule(rule, indonesian, english):
    told = said(sentences.allocation, shared(rule=rule), bought())
    assert indonesian in told and english in told


@pytest.mark.parametrize("lang", LANGS)
def test_allocation_that_cannot_be_made_names_the_tables(lang):
    say, nothing = words(lang), shared(budget=0)
    assert sentences.allocation(nothing, bought(0), say).paragraphs == [say("allocation-missing")]
    assert "participants)" in say("allocation-missing") and "funding)" in say("allocation-missing")
    assert figures.allocation(nothing, say) is None and tables.allocation({"lowest_first": nothing}, say) is None


def test_figure_of_the_allocation_states_what_the_sum_lifts_in_the_order_of_the_rows():
    picture = figures.allocation(shared(), words("en"))
    assert picture.title == "An additional Rp20.2 million lifts the lowest coverage from 10.00% to 20.00%"
    for text in ("Kota Bengkulu: 10.00% to 20.00%, 100 people.", "Kaur: unchanged at 50.00%."):
        assert text in picture.alt
    assert [label.get_text() for label in picture.figure.axes[0].get_yticklabels()] == ["Kaur", "Kota Bengkulu"]
    assert "20.0%  +100 people" in texts(svg(picture)) and "Rp16,800 a month for 12 months" in picture.caption


def test_table_of_the_allocation_sets_three_rules_side_by_side():
    table = tables.allocation({rule: shared(rule=rule) for rule in money.RULES}, words("en", region="1771"))
    assert shown(table) == [
        ["Kaur", "50.00%", "0", "50.00%", "36", "53.60%", "50", "55.00%"],
        ["Kota Bengkulu", "10.00%", "100", "20.00%", "64", "16.40%", "50", "15.00%"],
    ]
    assert (table.own, table.caption.split(":")[0]) == (
        [1],
        "An additional Rp20.2 million for 12 months by three rules",
    )


# --- Benefits ---

BENEFIT = TOTAL | {"programme": "JKK", "year": 2024, "cases": 5, "paid_idr": 3_000_000, "participants": 2_000}
BENEFIT |= {"cases_per_thousand": 2.5, "paid_per_participant": 1_500, "contribution_idr": MISSING}
JKM, SELF = {"programme": "JKM"}, {"segment": "BPU", "contribution_idr": 120_000, "status": "simulated"}


def benefits(*changes):
    frame = pd.DataFrame([BENEFIT | change for change in changes], columns=list(BENEFIT))
    return frame.astype({"participants": "Int64", "cases": "Int64", "paid_idr": "Int64"})


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        (
            {},
            "JKK: Rp3 juta dibayarkan pada 2024 untuk 5 kasus di",
            "JKK: Rp3 million was paid in 2024 for 5 cases in B",
        ),
        ({}, "Bengkulu, atau 2,5 kasus dan Rp1,5 juta per seribu", ", or 2.5 cases and Rp1.5 million per thousand"),
        ({"cases": 2}, "Bengkulu, atau 1 kasus dan", ", or 1 case and"),
        ({"cases": 1}, "untuk 1 kasus di", "for one case in"),
        ({"programme": "ALL"}, "Seluruh program: Rp3 juta", "All programmes: Rp3 million was paid"),
        ({"participants": None}, "belum tersedia (tabel participants)", "is not available yet (table participants)"),
        ({"participants": 0}, "belum tersedia (tabel participants)", "is not available yet (table participants)"),
    ],
)
def test_benefits_are_told_per_thousand_participants_where_these_are_known(change, indonesian, english):
    told = said(sentences.benefits, benefits(change))
    assert indonesian in told and english in told and ("per seribu" in told) == ("participants" not in change)


def test_benefits_are_summed_by_programme_and_have_no_rate_where_a_segment_is_not_known():
    told = said(sentences.benefits, benefits({}, {"cases": 1}, JKM | {"participants": None}, JKM))
    assert "JKK: Rp6 juta dibayarkan pada 2024 untuk 6 kasus" in told and "1,5 kasus" in told
    assert "JKM: Rp6 juta dibayarkan pada 2024 untuk 10 kasus di Provinsi Bengkulu; jumlah peserta" in told


@pytest.mark.parametrize("lang", LANGS)
def test_benefits_that_are_not_known_name_the_table(lang):
    say = words(lang)
    assert sentences.benefits(benefits(), say).paragraphs == [say("benefits-missing")]
    assert "benefits)" in say("benefits-missing")


def test_table_of_benefits_has_dashes_where_a_rate_is_not_known_and_needs_two_rows():
    table = tables.benefits(benefits({"segment": "PU"}, SELF), words("en"))
    assert shown(table) == [
        ["JKK 2024, Wage earners (PU)", "5", "2.5", "Rp3 million", "Rp1,500", "–"],
        ["JKK 2024, Non-wage workers (BPU)", "5‡", "2.5", "Rp3 million", "Rp1,500", "Rp120,000"],
    ]
    assert "December of the same year" in table.note
    assert tables.benefits(benefits({}), words()) is None
