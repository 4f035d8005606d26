"""The first page: figures with comparison and trend, three findings, three things to do; invented figures unless a source is named."""

import pandas as pd
import pytest
from test_change import NOW as LATER
from test_change import THEN, rated, split
from test_figures import COMPLETE, LATEST, NO_ADVICE, PANELS, TARGETS, TOLD, UNKNOWN, collection, evaluated, page
from test_story import CHANGED, ELIGIBLE, LANGS, MISSING, NOW, OWN_BASE, PEERS, TARGET, rows, words

from jamsostek.story import cover, facts, trend
from jamsostek.story.sentences.actions import actions
from jamsostek.story.sentences.causes import moved, redefined
from jamsostek.story.sentences.findings import behind, beyond, findings, instructions, left_out, rank, vulnerable
from jamsostek.story.sentences.headline import counted, headline, near

FIRST = pd.Period("2023-12")
PUBLISHED = [TARGETS, PANELS, ("17", "2023-12", "id", "published"), ("17", "2024-12", "en", "published"), LATEST]
SIMULATED = [("17", "2024-11", "id", "simulated"), COMPLETE]


def both(say, *of, region="17", **named):
    """Return what is said in Indonesian and in English."""
    return [say(*of, words(lang, region), **named) for lang in LANGS]


# --- The sentence ---


@pytest.mark.parametrize(
    ("persons", "indonesian", "english"),
    [
        (0, "Per Desember 2025, belum ada pekerja di Provinsi Bengkulu yang", "no workers in Bengkulu Province were"),
        (
            1,
            "Per Desember 2025, 1 pekerja di Provinsi Bengkulu tercatat",
            "one worker in Bengkulu Province was an active",
        ),
        (999, "Per Desember 2025, 999 pekerja", "999 workers in Bengkulu Province were active participants: 22.50%"),
        (225_499, "sekitar 225.000 pekerja", "about 225,000 workers in"),
        (1_224_000, "sekitar 1,22 juta pekerja", "about 1.22 million workers in"),
    ],
)
def test_headline_is_read_aloud_for_none_one_and_many(persons, indonesian, english):
    told = both(headline, rows({"participants": persons}))
    assert indonesian in told[0] and english in told[1]


@pytest.mark.parametrize(
    ("count", "step", "text"),
    [
        (999, None, "999"),
        (1_240, None, "1.240"),
        (1_241, None, "1.240"),
        (88_840, 1_000, "89.000"),
        (251_000, None, "251.000"),
        (251_000, 1_000, "251.000"),
        (400, 1_000, "400"),
        (None, None, "–"),
    ],
)
def test_a_rounded_number_of_people_is_called_approximate(count, step, text):
    about = count == 1_241 or (step is not None and count != 400)
    assert near(count, step, words()) == ("sekitar " if about else "") + text


@pytest.mark.parametrize(
    ("noun", "one", "many", "indonesian"),
    [
        ("vulnerable", "one vulnerable worker", "12 vulnerable workers", "12 pekerja rentan"),
        ("formal", "one formal worker", "12 formal workers", "12 pekerja formal"),
        ("more", "one more worker", "12 more workers", "12 pekerja lagi"),
        ("participants", "one more active participant", "12 more active participants", "12 peserta aktif lagi"),
        ("persons", "one person", "12 people", "12 orang"),
    ],
)
def test_people_are_counted_in_words_for_one_and_many(noun, one, many, indonesian):
    assert [counted(noun, count, None, words("en")) for count in (1, 12)] == [one, many]
    assert counted(noun, 12, None, words()) == indonesian


# --- Trends ---

# 230,000 of 970,000 in December 2024 and 225,000 of a million in December 2025; restated on that million 230,000 are 23 per cent.
AGAIN = {"redefined": True, "restated_before": 0.23, "restated_workers_before": 1_000_000}
ALIKE = {"restated_before": 0.237, "restated_workers_before": 970_000}


def since(**changed):
    return rows(CHANGED | ALIKE | changed)


def told(measure, frame, months=None, **target):
    """Return the trend of the last row of a history, in Indonesian and in English."""
    row = frame.iloc[-1] if not target else frame.iloc[-1].reindex([*frame, "target", "gap"]).fillna(target)
    trends = [measure(row, frame, frame if months is None else months, words(lang)).get("trend") for lang in LANGS]
    return [each and each["text"] for each in trends]


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "turun 1,20 persen poin sejak Desember 2024", "down 1.20 points since December 2024"),
        ({"coverage_before": 0.2, "restated_before": 0.2}, "naik 2,50 persen poin sejak", "up 2.50 points since"),
        (
            {"coverage_before": 0.22502, "restated_before": 0.22502},
            "tidak berubah sejak Desember 2024",
            "unchanged since December 2024",
        ),
        (
            AGAIN,
            "dengan penyebut yang sama turun 0,50 persen poin sejak Desember 2024",
            "on the same denominator down 0.50 points since December 2024",
        ),
        (
            AGAIN | {"restated_before": MISSING},
            "penyebut didefinisikan ulang sejak Desember 2024, sehingga tidak dapat dibandingkan",
            "denominator redefined since December 2024, so the two cannot be compared",
        ),
    ],
    ids=["down", "up", "equal", "redefined", "not restated"],
)
def test_coverage_went_up_down_or_stayed_on_one_denominator(change, indonesian, english):
    texts = told(trend.of_coverage, since(**change))
    assert texts[0].startswith(indonesian) and texts[1].startswith(english)


def test_nothing_earlier_is_no_trend():
    assert told(trend.of_coverage, rows({"change": MISSING})) == [None, None]
    assert told(trend.of_uncovered, rows({"change": MISSING})) == [None, None]
    assert told(trend.of_gap, rows({"change": MISSING}), target=0.48, gap=0.255) == [None, None]


def test_the_trend_is_that_of_the_same_base_and_month():
    frame = since()
    elsewhere = rows(CHANGED | ALIKE | ELIGIBLE, CHANGED | ALIKE | {"as_of": pd.Period("2025-11")})
    assert trend.of_coverage(frame.iloc[0], elsewhere, elsewhere, words()) == {}


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "melebar 1,20 persen poin sejak Desember 2024", "larger by 1.20 points since December 2024"),
        ({"restated_before": 0.2, "coverage_before": 0.2}, "menyempit 2,50 persen", "smaller by 2.50 points"),
        ({"restated_before": 0.225, "coverage_before": 0.225}, "tidak berubah sejak", "unchanged since"),
        (AGAIN, "dengan penyebut yang sama melebar 0,50", "on the same denominator larger by 0.50"),
    ],
)
def test_a_shortfall_became_larger_smaller_or_stayed(change, indonesian, english):
    texts = told(trend.of_gap, since(**change), target=0.48, gap=0.255)
    assert texts[0].startswith(indonesian) and texts[1].startswith(english)


@pytest.mark.parametrize(
    ("target", "change"), [(0.22, {}), (0.225, {}), (0.23, {}), (0.48, {"restated_before": MISSING})]
)
def test_a_target_that_is_or_was_reached_has_no_trend(target, change):
    assert told(trend.of_gap, since(**change), target=target, gap=target - 0.225) == [None, None]


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "bertambah 35.000 orang sejak Desember 2024", "35,000 more since December 2024"),
        ({"participants_before": 150_000}, "berkurang 45.000 orang sejak", "45,000 fewer since"),
        ({"participants_before": 195_000}, "tidak berubah sejak", "unchanged since"),
        (AGAIN, "dengan penyebut yang sama bertambah 5.000 orang", "on the same denominator 5,000 more"),
    ],
)
def test_more_or_fewer_are_no_participants(change, indonesian, english):
    # Uncovered: 775,000 now; before 970,000 - 230,000 = 740,000, and 770,000 of the redefined million.
    texts = told(trend.of_uncovered, since(**change))
    assert texts[0].startswith(indonesian) and texts[1].startswith(english)


MONTHS = [{"as_of": FIRST, "participants": 150_000}, {"as_of": NOW - 6, "participants": 300_000}, CHANGED | ALIKE]
MONTHS = [month | {"coverage": month.get("participants", 225_000) / 1_000_000} for month in MONTHS]


def points(measure, *months, **target):
    frame = rows(*months)
    row = frame.iloc[-1].reindex([*frame, "target", "gap"]).fillna({"target": 0.4, "gap": 0.175} | target)
    return measure(row, since(), frame, words())["trend"]["points"]


def test_the_line_of_a_trend_is_as_high_as_its_values_differ_and_keeps_its_distances_in_time():
    # 18 of 24 months are over at the second point; 15, 30 and 22.5 per cent; 25, 10 and 17.5 points below 40 per cent.
    assert points(trend.of_coverage, *MONTHS) == [[0, 0], [18 / 24, 1], [1, 0.5]]
    assert points(trend.of_gap, *MONTHS) == [[0, 1], [0.75, 0], [1, 0.5]]


def test_the_line_of_a_small_change_is_nearly_flat():
    # 850,000, 700,000 and 775,000 not covered: 150,000 is less than a third of the highest.
    up = [1, 1 - 150 / (850 / 3), 1 - 75 / (850 / 3)]
    assert [y for _, y in points(trend.of_uncovered, *MONTHS)] == [round(y, 4) for y in up]


def test_the_line_leaves_out_other_bases_later_months_and_what_cannot_be_restated():
    other = [MONTHS[0] | ELIGIBLE, MONTHS[1] | {"as_of": NOW - 3, "restated": MISSING}, *MONTHS]
    assert points(trend.of_coverage, *other) == points(trend.of_coverage, *MONTHS)
    later = rows(*MONTHS, MONTHS[1] | {"as_of": NOW + 6})
    line = trend.of_coverage(since().iloc[0], since(), later, words())["trend"]["points"]
    assert line == points(trend.of_coverage, *MONTHS)


def test_the_line_of_a_shortfall_is_at_zero_while_the_target_was_passed():
    assert [y for _, y in points(trend.of_gap, *MONTHS, target=0.25)] == [1, 0, 0.25]


def test_nothing_to_draw_is_no_line():
    nobody = [month | {"participants": 0, "coverage": 0.0} for month in MONTHS]
    assert points(trend.of_coverage, *nobody) == points(trend.of_coverage, MONTHS[-1]) == []
    assert (
        trend.of_coverage(since().iloc[0], since(**AGAIN | {"restated_before": MISSING}), since(), words())["trend"][
            "points"
        ]
        == []
    )


@pytest.mark.parametrize("of", [*PUBLISHED, *SIMULATED], ids="-".join)
def test_every_line_on_the_first_pages_can_be_drawn(of):
    drawn = [fact["trend"] for fact in page(*of).fields["facts"] if "trend" in fact]
    assert drawn or of[1] == "2023-12"
    for each in drawn:
        across, up = zip(*each["points"], strict=True)
        assert (across[0], across[-1], max(up)) == (0, 1, 1) and min(up) >= 0 and list(across) == sorted(set(across))
    lengths = {len(each["points"]) for each in drawn}
    assert lengths <= ({23, 36} if of[3] == "simulated" else {2, 3})


def test_trend_of_the_redefined_base_of_bengkulu_is_on_one_edition():
    fields = {fact["label"]: fact.get("trend", {}).get("text") for fact in page(*LATEST).fields["facts"]}
    assert fields == {
        "Cakupan terhadap penduduk bekerja": "turun 1,27 persen poin sejak Desember 2024",
        "Cakupan terhadap pekerja eligible": "dengan penyebut yang sama turun 1,53 persen poin sejak Desember 2024",
        "Dibandingkan dengan nasional": None,
        "Kekurangan terhadap target UCJ 2025": "dengan penyebut yang sama melebar 1,53 persen poin sejak Desember 2024",
    }


# --- Figures ---


def test_the_nation_has_its_two_nearest_targets_and_a_province_without_its_rank():
    nation, bengkulu = ([fact["label"] for fact in page(*of).fields["facts"]] for of in (TARGETS, PUBLISHED[2]))
    assert nation[1::2] == ["Kekurangan terhadap target RPJMN 2025", "Kekurangan terhadap target RKP 2026"]
    assert bengkulu[-1] == "Peringkat di Indonesia" and len(bengkulu) == 4


@pytest.mark.parametrize(
    ("people", "note"), [(1, "one more active participant would"), (255_000, "255,000 more active")]
)
def test_a_gap_is_told_for_one_and_many(people, note):
    row = rows(TARGET | {"gap_people": people}).iloc[0]
    assert facts.gap(row, since()[:0], since(), words("en"))["note"].startswith(note)


def test_nobody_is_left_out_where_coverage_is_above_100_percent():
    labels = [fact["label"] for fact in page("31", "2023-12", "id", "published").fields["facts"]]
    assert "Pekerja yang bukan peserta aktif" not in labels


@pytest.mark.parametrize(
    ("basis", "others"), [({}, ", termasuk ASN, TNI dan Polri"), (ELIGIBLE | {"participants": 1}, "")]
)
def test_civil_servants_are_named_where_they_are_counted(basis, others):
    row = rows(basis).iloc[0]
    assert facts.uncovered(row, since()[:0], since(), words())["note"].endswith(
        f"{words()('basis', basis=row.basis)}{others}"
    )


# --- Findings ---


@pytest.mark.parametrize("of", [*PUBLISHED, *SIMULATED, UNKNOWN], ids="-".join)
def test_there_are_up_to_three_findings_in_one_sentence_each(of):
    said = page(*of).fields["findings"]
    assert 1 <= len(said) <= 3 and len(set(said)) == len(said)
    assert not [text for text in said if not text.endswith(".") or ". " in text or len(text) > 230]


def test_where_nothing_is_known_one_sentence_says_so():
    here = evaluated(*LATEST)
    frames = {
        name: getattr(here, name).iloc[:0] for name in TOLD if name not in ("history", "monthly", "compared", "gaps")
    }
    assert both(lambda say: findings(say, **frames)) == [
        ["Belum ada temuan yang dapat dihitung untuk Provinsi Bengkulu pada Desember 2025."],
        ["Nothing can be computed for Bengkulu Province for December 2025 yet."],
    ]


def test_a_rank_that_is_a_figure_already_is_no_finding():
    ranks = ["peringkat" in " ".join(page("17", period, "id").fields["findings"]) for period in ("2023-12", "2024-12")]
    assert ranks == [False, True]


@pytest.mark.parametrize(
    ("again", "after", "indonesian", "english"),
    [
        (
            160,
            30,
            "turun dari 40,00% (Desember 2023) menjadi 18,75%: 15,00 dari 21,25",
            "fell from 40.00% (December 2023)",
        ),
        (
            80,
            44,
            "10,00 dari 15,00 persen poin itu karena penyebutnya didefinisikan ulang, 5,00 karena peserta bertambah.",
            "rose",
        ),
        (
            160,
            40,
            "seluruh 15,00 persen poin itu karena penyebutnya didefinisikan ulang.",
            "all these 15.00 percentage",
        ),
        (
            80,
            40,
            "naik dari 40,00% (Desember 2023) menjadi 50,00%: seluruh 10,00",
            "rose from 40.00% (December 2023) to",
        ),
        (
            160,
            56,
            "dari −5,00 persen poin itu, −15,00 karena penyebutnya didefinisikan ulang dan +10,00 karena",
            "and +10.00",
        ),
        (160, 64, "dari +0,00 persen poin itu, −15,00 karena", "of these +0.00 percentage points, −15.00 come from"),
    ],
    ids=["both down", "both up", "all of a fall", "all of a rise", "other ways", "back to where it was"],
)
def test_a_redefinition_is_told_from_people(again, after, indonesian, english):
    before = rated(THEN, {"ALL": 40}, 100, edition="A 2023", on=(again, LATER, "B 2024"))
    changed = split(before, rated(LATER, {"ALL": after}, again))
    told = [redefined(changed, words(lang, period="2024-12"))[0] for lang in LANGS]
    assert indonesian in told[0] and english in told[1]


@pytest.mark.parametrize(
    ("before", "after", "workers", "indonesian", "english"),
    [
        ({"ALL": 40}, {"ALL": 45}, 100, "naik 5,00 persen poin sejak Desember 2023, terutama karena peserta aktif bertambah 5 orang (+5,00 persen poin).", "mainly because of 5 more active participants (+5.00 points)."),
        ({"ALL": 40}, {"ALL": 41}, 100, "bertambah 1 orang (+1,00 persen poin).", "mainly because of one more active participant (+1.00"),
        ({"ALL": 40}, {"ALL": 40}, 160, "turun 15,00 persen poin sejak Desember 2023, terutama karena jumlah pekerja bertambah 60 orang", "because of 60 more workers ("),
        ({"ALL": 40}, {"ALL": 40}, 80, "terutama karena jumlah pekerja berkurang 20 orang (+10,00", "because of 20 fewer workers ("),
        ({"ALL": 40}, {"ALL": 40}, 99, "jumlah pekerja berkurang 1 orang", "because of one fewer worker ("),
        ({"ALL": 40}, {"ALL": 40}, 100, "tetap 40,00% sejak Desember 2023.", "has stayed at 40.00% since December 2023."),
        ({"PU": 30, "BPU": 10}, {"PU": 37, "BPU": 4}, 100, "naik 1,00 persen poin sejak Desember 2023, terutama karena peserta penerima upah (PU) bertambah 7 orang (+7,00", "among wage earners (PU) (+7.00"),
        ({"PU": 30, "BPU": 10}, {"PU": 33, "BPU": 4}, 100, "turun 3,00 persen poin sejak Desember 2023, terutama karena peserta bukan penerima upah (BPU) berkurang 6", "among non-wage workers (BPU) (−6.00"),
        ({"PU": 30, "JAKON": 9}, {"PU": 30, "JAKON": 4}, 100, "peserta jasa konstruksi (JAKON) berkurang 5 orang", "5 fewer active participants in construction projects"),
        ({"PU": 30, "PMI": 9}, {"PU": 30, "PMI": 4}, 100, "peserta pekerja migran (PMI) berkurang 5 orang", "among migrant workers (PMI)"),
    ],
)  # fmt: skip
def test_a_change_is_told_with_what_moved_most_in_its_direction(before, after, workers, indonesian, english):
    changed = split(rated(THEN, before, 100), rated(LATER, after, workers))
    told = [moved(changed, words(lang, period="2024-12"))[0] for lang in LANGS]
    assert indonesian in told[0] and english in told[1]


def ranking(*shares, whole=0.286, **columns):
    """Return districts ranked by coverage, best first, compared with the whole."""
    changes = [{"coverage": share, "name": name, "reference": "17"} for share, name in zip(shares, "ABC", strict=False)]
    return rows(
        *(PEERS[0] | {"above_one": False, "reference_coverage": whole} | change | columns for change in changes)
    )


@pytest.mark.parametrize(
    ("frame", "indonesian", "english"),
    [
        (ranking(0.5, 0.2, 0.1), "Sebanyak 2 dari 3 kabupaten/kota berada di bawah cakupan Provinsi Bengkulu (28,60%); yang terendah C, 10,00%.", "2 of 3 districts were below Bengkulu Province (28.60%); C was lowest with 10.00%."),
        (ranking(0.5, 0.2), "Sebanyak 1 dari 2 kabupaten/kota", "1 of 2 districts was below"),
        (ranking(0.5, 0.2, as_of=FIRST), "Pada Desember 2023, sebanyak 1 dari 2", "In December 2023, 1 of 2 districts was below"),
        (ranking(0.5, 0.2, whole=MISSING), "Dari 2 kabupaten/kota, cakupan terendah ada di B, 20,00%.", "Of 2 districts, B had the lowest coverage, 20.00%."),
        (ranking(0.5, 0.4), "Dari 2 kabupaten/kota, cakupan terendah ada di B", "Of 2 districts, B had"),
        (ranking(0.5, 0.4, as_of=FIRST), "Pada Desember 2023, dari 2 kabupaten/kota", "In December 2023, of 2 districts, B"),
    ],
)  # fmt: skip
def test_who_is_behind(frame, indonesian, english):
    told = [text for (text,) in both(behind, frame)]
    assert told[0].startswith(indonesian) and told[1].startswith(english)


def test_fewer_than_two_regions_leave_nobody_behind():
    assert both(behind, ranking(0.1)) == both(behind, ranking()) == [[], []]


def test_provinces_are_behind_the_nation():
    told = [text for (text,) in both(behind, ranking(0.5, 0.2, reference="00", region_code="31"), region="00")]
    assert told[0].startswith("Sebanyak 1 dari 2 provinsi berada di bawah cakupan nasional") and "provinces" in told[1]


def test_regions_above_100_percent_are_named_and_explained():
    frame = ranking(1.2, 1.1, 0.2).assign(above_one=[True, True, False])
    assert beyond(frame, words())[0].startswith("Cakupan A, B melampaui 100%") and beyond(frame[2:], words()) == []


STAGES = [("Kecil", "listed", 10), ("Kecil", "paid", 9), ("Besar", "listed", 114_000), ("Besar", "paid", 71_935), ("Satu", "listed", 500_000)]  # fmt: skip


def staged(*stages):
    frame = pd.DataFrame(stages, columns=["programme", "stage", "persons"]).assign(region_code="17", as_of=NOW)
    lost = frame.groupby("programme").persons.diff().mul(-1)
    return frame.assign(lost=lost, most_lost=lost > 0, grown=False)


def budgeted(*persons):
    return pd.DataFrame({"region_code": "17", "persons": persons, "months": 1.6549})


@pytest.mark.parametrize(
    ("stages", "paid", "indonesian", "english"),
    [
        (STAGES, [71_935], "Dari 114.000 pekerja rentan yang terdata, sekitar 71.900 (63,10%) sampai pada tahap “iuran dibayar”; anggarannya cukup untuk rata-rata 1,65 dari 12 bulan.", "Of 114,000 vulnerable workers listed, about 71,900 (63.10%) reached the stage “paid for”; the money lasts for 1.65 of 12 months on average."),
        (STAGES, [1], "anggaran cukup untuk rata-rata 1,65 dari 12 bulan bagi 1 orang.", "on average for one person."),
        (STAGES, [], "sampai pada tahap “iuran dibayar”.", "(63.10%) reached the stage “paid for”."),
        ([], [71_935], "Anggaran iuran sekitar 71.900 pekerja rentan cukup untuk rata-rata 1,65 dari 12 bulan.", "The money for the contributions of about 71,900 vulnerable workers lasts for 1.65 of 12 months on average."),
        ([("Satu", "listed", 1), ("Satu", "active", 0)], [], "Dari 1 pekerja rentan yang terdata, 0 (0,00%)", "Of one vulnerable worker listed, 0 (0.00%)"),
    ],
)  # fmt: skip
def test_how_far_the_largest_programme_reaches_and_how_long_its_money_lasts(stages, paid, indonesian, english):
    told = [text for (text,) in both(vulnerable, staged(*stages), budgeted(*paid))]
    assert told[0].endswith(indonesian) or told[0].startswith(indonesian)
    assert told[1].endswith(english) or told[1].startswith(english)


@pytest.mark.parametrize("stages", [[], STAGES[-1:], [("Nol", "listed", 0), ("Nol", "paid", 0)]])
def test_vulnerable_workers_of_whom_nothing_is_known_are_no_finding(stages):
    others = budgeted(5).assign(region_code="1708")
    assert both(vulnerable, staged(*stages), others) == [[], []]


OWN = [own | {"own_status": status} for own, status in zip(OWN_BASE, ("published", "derived"), strict=True)]


def test_those_left_out_are_told_with_the_larger_group_first():
    assert both(left_out, rows(*OWN)) == [
        [
            "Yang paling banyak belum terjangkau adalah pekerja informal: 525.000 dari 600.000† orang bukan peserta aktif BPU "
            "(Desember 2025).",
            "Dari 400.000 pekerja formal, 250.000 bukan peserta aktif PU (Desember 2025), termasuk ASN, TNI dan Polri.",
        ],
        [
            "Informal workers are the largest group left out: 525,000 of 600,000† are not active BPU participants (December 2025).",
            "Of 400,000 formal workers, 250,000 are not active PU participants (December 2025), civil servants, soldiers and "
            "police among them.",
        ],
    ]


def test_formal_workers_may_be_the_larger_group_and_one_or_nobody_left_out():
    more, one = rows(OWN[0] | {"uncovered": 600_000}, OWN[1] | {"uncovered": 1}), rows(OWN[1] | {"uncovered": 1})
    formal, informal = both(left_out, more)[1]
    assert formal.startswith("Formal workers are the largest group left out: 600,000 of 400,000 are not active PU")
    assert informal == "Of 600,000† informal workers, 1 is not an active BPU participant (December 2025)."
    assert left_out(one, words("en"))[0].endswith("1 of 600,000† is not an active BPU participant (December 2025).")
    assert left_out(rows(OWN[0] | {"uncovered": 0}), words()) == left_out(rows(*OWN)[:0], words()) == []


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        ("done done no_data no_data", "Dari 4 instruksi Inpres 2/2021, 2 menunjukkan bukti pelaksanaan; 2 belum ada datanya.", "Of 4 instructions of Inpres 2/2021, 2 show evidence of implementation; for 2 there are no data yet."),
        ("partial not_found no_data", "tidak satu pun menunjukkan bukti pelaksanaan; 1 menunjukkan bukti sebagian; 1 dicari tetapi buktinya tidak ditemukan; 1 belum ada datanya.", "none shows evidence of implementation; one shows evidence in part; one was looked for and not found; for one there are no data yet."),
        ("done partial partial not_found not_found", "1 menunjukkan bukti pelaksanaan; 2 menunjukkan bukti sebagian; 2 dicari tetapi buktinya tidak ditemukan.", "one shows evidence of implementation; 2 show evidence in part; 2 were looked for and not found."),
        ("done", "Dari 1 instruksi Inpres 2/2021, 1 menunjukkan bukti pelaksanaan.", "one shows evidence of implementation."),
    ],
)  # fmt: skip
def test_what_is_known_of_the_instructions_to_the_head(found, indonesian, english):
    card = pd.DataFrame({"region_code": "17", "finding": found.split()})
    told = [text for (text,) in both(instructions, pd.concat([card, card.assign(region_code="1704")]))]
    assert told[0].endswith(indonesian) and told[1].endswith(english)


def test_instructions_that_nobody_looked_for_are_no_finding():
    card = pd.DataFrame({"region_code": ["17", "1704"], "finding": ["no_data", "done"]})
    assert instructions(card, words()) == instructions(card, words(region="00")) == []


@pytest.mark.parametrize(
    ("region", "indonesian", "english"),
    [
        ("17", "Provinsi Bengkulu berada di peringkat ke-2 dari 3 provinsi dengan cakupan 22,50% (Desember 2025).", "ranks 2 of 3 provinces with a coverage of 22.50% (December 2025)."),
        ("1704", "Kabupaten Kaur berada di peringkat ke-2 dari 3 kabupaten/kota", "Kaur Regency ranks 2 of 3 districts with"),
    ],
)  # fmt: skip
def test_the_rank_is_told_with_its_month(region, indonesian, english):
    frame = rows(*PEERS).replace({"region_code": {"17": region}})
    told = [text for (text,) in both(rank, frame, region=region)]
    assert indonesian in told[0] and english in told[1] and both(rank, frame[:1], region=region) == [[], []]


# --- Things to do ---

RULE = {"rule": "A1", "actor": "gubernur", "measure": "lapsing", "region_code": "17", "places": "17", "people": 71_935}
RULE |= {"cost": 14.5e9, "rate": 16_800.0, "goal": "UCJ 2025", "value": 3.0, "rounded_to": None, "points": 0.01}
RULE |= {"action": "Bayar $people.", "action_en": "Pay $people."}


def advised(*changes):
    return pd.DataFrame([RULE | change for change in changes])


SHORT = {
    "lapsing": ("Anggarkan iuran lanjutan bagi sekitar 71.900 pekerja rentan yang perlindungannya habis pada Desember 2025: Rp14,5 miliar untuk dua belas bulan.", "Budget the contributions of about 71,900 vulnerable workers whose protection ends in December 2025: Rp14.5 billion for the next twelve months."),
    "months_short": ("Cukupkan anggaran iuran sekitar 71.900 pekerja rentan untuk setahun penuh: masih kurang Rp14,5 miliar.", "Fund the contributions of about 71,900 vulnerable workers for a full year: Rp14.5 billion is missing."),
    "listed_unpaid": ("Lindungi sekitar 71.900 pekerja rentan yang terdata tetapi belum terlindungi: Rp14,5 miliar untuk dua belas bulan.", "Protect about 71,900 vulnerable workers listed but not protected: Rp14.5 billion for twelve months."),
    "stage_lost": ("Tuntaskan sekitar 71.900 pekerja rentan yang tertinggal sebelum tahap “lolos verifikasi”.", "Bring about 71,900 vulnerable workers, lost before the stage “verified”, through to protection."),
    "gap_target": ("Jangkau sekitar 71.900 pekerja lagi untuk mencapai target UCJ 2025.", "Reach about 71,900 more workers to meet the UCJ 2025 target."),
    "gap_nation": ("Jangkau sekitar 71.900 pekerja lagi untuk menyamai cakupan nasional.", "Reach about 71,900 more workers to catch up with the national rate."),
    "gap_region": ("Jangkau sekitar 71.900 pekerja lagi untuk menyamai cakupan provinsi.", "Reach about 71,900 more workers to catch up with the province."),
    "formal_uncovered": ("Periksa kepatuhan pemberi kerja: sekitar 71.900 pekerja formal bukan peserta aktif PU, termasuk ASN, TNI dan Polri.", "Check the compliance of employers: about 71,900 formal workers without active PU participation, civil servants, soldiers and police included."),
    "regulation_missing": ("Minta 2 pemerintah daerah (Provinsi Bengkulu, Kabupaten Kaur) menunjukkan atau menetapkan regulasi jaminan sosial ketenagakerjaan.", "Ask 2 regional governments (Bengkulu Province, Kaur Regency) to show or set a regulation on employment social security."),
    "report_missing": ("Minta laporan semester Inpres 2/2021 dari 2 pemerintah daerah (Provinsi Bengkulu, Kabupaten Kaur).", "Ask 2 regional governments (Bengkulu Province, Kaur Regency) for the six-monthly report on Inpres 2/2021."),
    "redefined": ("Tetapkan satu definisi pekerja eligible dan hitung ulang angka lama.", "Settle one definition of eligible workers and restate earlier figures."),
    "informal_uncovered": ("Bayar 71.935.", "Pay 71,935."),  # no short form: the rule's own words
}  # fmt: skip


@pytest.mark.parametrize("measure", SHORT)
def test_advice_is_a_short_imperative(measure):
    more = {"goal": "valid"} if measure == "stage_lost" else {"places": "17|1704"} if "missing" in measure else {}
    told = both(actions, advised({"measure": measure, **more}))
    assert [[each["what"] for each in texts] for texts in told] == [[text] for text in SHORT[measure]]


def test_advice_reads_right_for_one_and_names_no_more_than_three_regions():
    (lapsing, missing), (one, asked) = both(
        actions, advised({"people": 1}, {"measure": "report_missing", "places": "17|1704|1771|00"})
    )
    assert "bagi 1 pekerja rentan" in lapsing["what"] and "of one vulnerable worker whose" in one["what"]
    assert missing["what"].endswith("dari 4 pemerintah daerah.") and "Ask 4 regional governments for" in asked["what"]
    (single,) = actions(advised({"measure": "regulation_missing", "places": "1704"}), words("en"))
    assert single["what"].startswith("Ask one regional government (Kaur Regency) to")


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "Gubernur", "Governor"),
        ({"actor": "bpjs_tk", "region_code": "1704"}, "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"),
        ({"actor": "kepala_daerah", "region_code": "1704"}, "Bupati Kabupaten Kaur", "Regent of Kaur Regency"),
        ({"actor": "kepala_daerah", "region_code": "1771"}, "Wali Kota Bengkulu", "Mayor of Kota Bengkulu"),
    ],
)
def test_advice_names_the_head_of_another_region(change, indonesian, english):
    assert [each["who"] for (each,) in both(actions, advised(change))] == [indonesian, english]


def test_the_governor_of_a_province_is_named_in_the_report_of_the_nation():
    assert [each["who"] for (each,) in both(actions, advised({}), region="00")] == [
        "Gubernur Provinsi Bengkulu",
        "Governor of Bengkulu Province",
    ]


BPJS, OTHER = {"actor": "bpjs_tk", "measure": "gap_target"}, {"actor": "kepala_daerah", "region_code": "1704"}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], []),
        ([BPJS], ["BPJS Ketenagakerjaan"]),
        ([BPJS, BPJS, {}, {}], ["Gubernur", "Gubernur", "BPJS Ketenagakerjaan"]),
        ([BPJS, BPJS, OTHER, BPJS, {}], ["Gubernur", "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"]),
        ([BPJS, BPJS, OTHER, BPJS], ["BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan", "Bupati Kabupaten Kaur"]),
    ],
    ids=["none", "one", "own among the first", "own further down", "none of the own"],
)
def test_three_are_told_those_for_the_own_head_first(given, told):
    frame = advised(*given) if given else NO_ADVICE
    assert [each["who"] for each in actions(frame, words())] == told


LIGHTS = pd.DataFrame({"light": ["missing"], "verdict": ["green"]})


def test_a_profile_has_trends_but_neither_findings_nor_things_to_do():
    here, settings = evaluated("1707", "2024-11", "en", "simulated"), collection("simulated")[0].settings
    names = ("current", "history", "monthly", "ranked", "compared", "gaps")
    fields = cover.profile(here.words, settings, **{name: getattr(here, name) for name in names}).fields
    assert [fact["label"].split()[0] for fact in fields["facts"]] == ["Coverage", "Rank", "Compared", "Shortfall"]
    assert [len(fact["trend"]["points"]) for fact in fields["facts"] if "trend" in fact] == [23, 23]
    assert (
        fields["findings"] == fields["actions"] == cover.quality(here.words, settings, LIGHTS).fields["actions"] == []
    )
