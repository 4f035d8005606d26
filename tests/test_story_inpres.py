"""What the report says of Inpres 2/2021 and what it advises, the cover of a profile, and the marks of simulated data."""

import csv
import re
from itertools import product

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from test_figures import (
    COMPLETE,
    DISTRICT,
    EARLIER,
    LATEST,
    STAMP,
    TARGETS,
    collection,
    evaluated,
    extents,
    inside,
    pictures,
    shown,
    svg,
    texts,
)
from test_story import BEFORE, CHANGED, LANGS, LAST_YEAR, MISSING, NOW, OWN_BASE, SEGMENTS, SOURCES, TARGET, rows, words
from test_story_quality import FELL, REVISED, TOTALS, examined
from test_story_vulnerable import LIST, LISTED, SELF, benefits, costed, paid, shared, ten

from jamsostek import explore
from jamsostek.data import DataError, check, load
from jamsostek.measures import inpres, money, scenario, statements
from jamsostek.story import cover, figures, sentences, style, tables
from jamsostek.story.style import FINDINGS

PLACES = pd.DataFrame(
    [
        ("00", "Indonesia", "negara", None),
        ("17", "Bengkulu", "provinsi", "00"),
        ("1704", "Kaur", "kabupaten", "17"),
        ("1707", "Lebong", "kabupaten", "17"),
        ("1771", "Kota Bengkulu", "kota", "17"),
    ],
    columns=["region_code", "name", "kind", "parent"],
).assign(successors=None, level="")
ITEMS = collection("published")[0].inpres_items
CELLS = [*product(("17", "1704", "1707", "1771"), ITEMS.item)]


def card(*found, region="17"):
    """Return the scorecard of cells of region, item and finding, each with the same evidence."""
    status = pd.DataFrame(found, columns=["region_code", "item", "finding"]).assign(
        as_of=NOW, evidence="Perda 1", evidence_en="Bylaw 1", status="published", source_id="tk"
    )
    return inpres.scorecard(status, ITEMS, PLACES, region=region, period="2025-12")


def say(lang="id", region="17", **named):
    return words(lang, region, regions=PLACES, **named)


def told(sentence, *frames, region="17"):
    return "\n".join(" ".join(sentence(*frames, say(lang, region)).paragraphs) for lang in LANGS)


def every(number, finding="done"):
    return card(*((region, item, finding) for region, item in CELLS[:number]))


DATED = SOURCES.assign(published_on="2025-10-22")
FEW = card(("17", "R1", "done"), ("17", "R2", "partial"), ("1704", "R1", "not_found"), ("1771", "R1", "done"))


# --- What heads of region have done ---


@pytest.mark.parametrize(
    "text",
    [
        "Dari 32 butir penilaian (8 instruksi untuk 4 pemerintah daerah), 2 menunjukkan bukti",
        "; 1 menunjukkan bukti sebagian; 1 dicari tetapi buktinya tidak ditemukan; 28 belum ada datanya.",
        "Provinsi Bengkulu: 1 dari 8 instruksi menunjukkan bukti pelaksanaan; 1 menunjukkan bukti sebagian; untuk 6 belum ada data.",
        "Regulasi daerah: tidak ditemukan di Kaur.",
        "Of 32 items (8 instructions for 4 regional governments), 2 show evidence; one shows it in part;",
        "; for 1 evidence was looked for and not found; for 28 there are no data yet.",
        "Bengkulu Province: one of 8 instructions shows evidence; one shows it in part; for 6 there are no data yet.",
        "Local regulation: not found in Kaur.",
    ],
)
def test_scorecard_counts_evidence_and_names_where_it_was_not_found(text):
    assert text in told(sentences.scorecard, FEW)


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (
            [],
            "Bengkulu: tidak satu pun dari 8 instruksi menunjukkan bukti pelaksanaan; untuk",
            ": none of 8 instructions shows evidence; for",
        ),
        (
            ["done"],
            "1 dari 8 instruksi menunjukkan bukti pelaksanaan; untuk",
            ": one of 8 instructions shows evidence; for",
        ),
        (["done"] * 8, "8 dari 8 instruksi menunjukkan bukti pelaksanaan.", ": 8 of 8 instructions show evidence."),
        (["not_found"], "; 1 dicari tetapi tidak ditemukan; untuk 7", "; one was looked for and not found; for 7"),
        (["not_found"] * 2, "; 2 dicari tetapi tidak ditemukan; untuk 6", "; 2 were looked for and not found; for 6"),
    ],
)
def test_scorecard_of_the_own_government_counts_none_one_and_many(found, indonesian, english):
    own = [("17", item, finding) for item, finding in zip(ITEMS.item, found, strict=False)]
    text = told(sentences.scorecard, card(*own, ("1704", "R1", "done")))
    assert indonesian in text and english in text


def test_several_places_where_evidence_was_not_found_are_named_by_instruction():
    found = card(("1704", "R1", "not_found"), ("1707", "R1", "not_found"), ("1707", "R8", "not_found"))
    assert "Reporting: not found in Lebong." in told(sentences.scorecard, found)
    assert "Regulasi daerah: tidak ditemukan di Kaur, Lebong." in told(sentences.scorecard, found)


@pytest.mark.parametrize("of", [LATEST, COMPLETE, (*COMPLETE[:2], "en", "simulated")], ids="-".join)
def test_what_was_not_found_is_nowhere_said_to_be_not_done(of):
    here = evaluated(*of)
    picture = figures.scorecard(here.card, here.words)
    table = tables.evidence(here.card, collection(of[3])[0].sources, here.words)
    text = " ".join(
        [*sentences.scorecard(here.card, here.words).paragraphs, picture.title, picture.caption, picture.alt]
    )
    text += table.note + " ".join(cell for row in shown(table) for cell in row)
    said = re.findall(r"(?:bukan berarti )?tidak dilaksanakan|(?:does not mean )?not done|belum dilaksanakan", text)
    assert said and [each for each in said if "berarti" not in each and "mean" not in each] == []


def test_single_government_is_not_compared_and_has_no_figure():
    own = card(("1704", "R1", "not_found"), region="1704")
    text = told(sentences.scorecard, own, region="1704")
    assert "pasangan" not in text and "pairs" not in text and "tidak ditemukan di" not in text
    assert "Kabupaten Kaur: tidak satu pun dari 8" in text and figures.scorecard(own, say(region="1704")) is None


@pytest.mark.parametrize("lang", LANGS)
def test_scorecard_that_is_not_known_names_the_table(lang):
    empty = card()
    assert sentences.scorecard(empty, say(lang)).paragraphs == [say(lang)("scorecard-missing")]
    assert "inpres_status)" in say(lang)("scorecard-missing")
    assert figures.scorecard(empty, say(lang)) is None and tables.evidence(empty, SOURCES, say(lang)) is None


def test_findings_differ_by_sign_and_colour_and_no_data_is_an_empty_cell():
    colours, signs, _ = zip(*style.FINDINGS.values(), strict=True)
    assert tuple(style.FINDINGS) == ("done", "partial", "not_found", "no_data")
    assert len(set(colours)) == len(set(signs)) == 4 and style.FINDINGS["no_data"][:2] == ("#FFFFFF", "")


def test_each_cell_of_the_figure_shows_its_finding_by_sign_and_colour():
    found = card(
        *((region, item, finding) for (region, item), finding in zip(CELLS, [*FINDINGS][:3] * 9, strict=False))
    )
    ax = figures.scorecard(found, say()).figure.axes[0]
    cells = [to_hex(patch.get_facecolor()).upper() for patch in ax.patches]
    signs = [text.get_text() for text in ax.texts if text.get_fontfamily() == ["DejaVu Sans"]]
    drawn = [*zip(cells, signs, strict=True)][: len(found)]
    assert drawn == [style.FINDINGS[finding][:2] for finding in found.finding]


@pytest.mark.parametrize(("of", "stressed"), [(LATEST, ["Bengkulu"]), (("00", *LATEST[1:]), [])], ids=["17", "00"])
def test_own_government_alone_is_stressed_in_the_figure(of, stressed):
    labels = pictures(*of)["scorecard"][0].figure.axes[0].get_yticklabels()
    assert [label.get_text() for label in labels if label.get_weight() == 600] == stressed


@pytest.mark.parametrize(("lang", "column"), [("id", "label"), ("en", "label_en")])
def test_instructions_stand_in_full_above_the_figure(lang, column):
    labels = figures.scorecard(FEW, say(lang)).figure.axes[0].get_xticklabels()
    assert [label.get_text().replace("\n", " ") for label in labels] == list(ITEMS[column])


@pytest.mark.parametrize(
    "of", [LATEST, COMPLETE, (*COMPLETE[:2], "en", "simulated"), ("00", *LATEST[1:])], ids="-".join
)
def test_legend_explains_each_sign_and_stands_free(of):
    picture, drawn = pictures(*of)["scorecard"]
    here, ax = evaluated(*of).words, picture.figure.axes[0]
    named = {here("finding", finding=finding) for finding in style.FINDINGS}
    legend, cells = extents(picture, named), [patch.get_window_extent() for patch in ax.patches]
    assert {text for text, _ in legend} == named <= set(texts(drawn))
    assert [text for text, box in legend if box.count_overlaps(cells)] == []
    assert [cell for cell in cells if not inside(cell, ax.bbox)] == []


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (FEW, "Bukti tercatat untuk 3 dari 32 butir;", "Evidence is recorded for 3 of 32 items;"),
        (
            FEW,
            "; terbanyak untuk Regulasi daerah, 2 dari 4 pemerintah",
            "; most for Local regulation, 2 of 4 governments",
        ),
        (every(32), "untuk 32 dari 32 butir; ", "for 32 of 32 items; "),
    ],
)
def test_title_of_the_scorecard_tells_how_much_is_known_and_what_is_done_most(found, indonesian, english):
    titles = [figures.scorecard(found, say(lang)).title for lang in LANGS]
    assert indonesian in titles[0] and english in titles[1]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "id",
            "Regulasi daerah ada, Anggaran sebagian. Kaur: Regulasi daerah tidak ditemukan. Lebong: belum ada data.",
        ),
        ("en", "Local regulation found, Budget in part. Kaur: Local regulation not found. Lebong: no data yet."),
    ],
)
def test_alternative_text_of_the_scorecard_tells_each_finding(lang, text):
    assert text in figures.scorecard(FEW, say(lang)).alt


# --- Evidence ---


@pytest.mark.parametrize(("known", "listed", "regions"), [(24, 24, True), (25, 8, False)])
def test_evidence_of_all_is_listed_up_to_24_cells_and_the_own_beyond(known, listed, regions):
    table = tables.evidence(every(known), DATED, say())
    assert (len(table.cells), "Wilayah" in table.cells) == (listed, regions)
    assert ("scorecard.csv" in table.note, "di Provinsi Bengkulu" in table.caption) == (not regions, not regions)


def test_evidence_of_all_is_listed_for_the_nation_which_has_none_of_its_own():
    assert len(tables.evidence(every(25), DATED, say(region="00")).cells) == 25


def test_evidence_of_a_single_government_shows_all_eight_instructions():
    table = tables.evidence(card(("1704", "R2", "not_found"), region="1704"), DATED, say("en", "1704"))
    assert [row[0] for row in shown(table)] == list(ITEMS.label_en)
    assert shown(table)[:2] == [
        ["Local regulation", "no data yet", "–", "–"],
        ["Budget", "not found", "Bylaw 1", "BPJS TK, 22 October 2025"],
    ]
    assert table.caption == "Evidence on Inpres 2/2021 in Kaur Regency" and table.note == ""


def test_evidence_of_one_government_among_several_says_of_which():
    table = tables.evidence(card(("1704", "R1", "done")), DATED, say())
    assert shown(table) == [["Kabupaten Kaur", "Regulasi daerah", "ada", "Perda 1", "BPJS TK, 22 Oktober 2025"]]


# --- Advice ---

SIX = "$people|$value|$where|$cost|$rate|$month|$goal"
RULE = {"actor": "gubernur", "measure": "lapsing", "region_code": "17", "places": "17|1704", "value": 1_234.0}
RULE |= {"people": 1_234, "cost": 2_000_000_000.0, "rate": 16_800.0, "goal": "UCJ 2025", "points": 0.0123}
RULE |= {"rounded_to": None, "action": f"Bayar {SIX}", "action_en": f"Pay {SIX}"}


def advised(**change):
    return pd.DataFrame([RULE | change])


def advice(lang="id", regions=PLACES, **change):
    """Return the cells of a piece of advice."""
    return shown(tables.advice(advised(**change), words(lang, regions=regions)))[0]


@pytest.mark.parametrize(
    ("lang", "change", "text"),
    [
        ("id", {}, "Bayar 1.234|1.234|Provinsi Bengkulu, Kabupaten Kaur|Rp2 miliar|Rp16.800|Desember 2025|UCJ 2025"),
        ("en", {}, "Pay 1,234|1,234|Bengkulu Province, Kaur Regency|Rp2 billion|Rp16,800|December 2025|UCJ 2025"),
        ("id", {"measure": "months_short", "value": 10.346}, "1.234|10,3|"),
        ("en", {"measure": "gap_target", "value": 12.55}, "1,234|12.55|"),
        ("id", {"measure": "gap_target", "rounded_to": 100}, "Bayar sekitar 1.200|"),
        ("id", {"measure": "stage_lost", "goal": "valid"}, "|Desember 2025|lolos verifikasi"),
        ("id", {"cost": None, "value": None, "people": None}, "–|–|Provinsi Bengkulu, Kabupaten Kaur|–|"),
    ],
)
def test_numbers_are_set_into_the_text_of_a_rule_and_are_dashes_where_not_known(lang, change, text):
    assert text in advice(lang, **change)[1]


@pytest.mark.parametrize("name", ["{}", "{people}", "<b>", "$people", "$where"])
def test_a_name_with_signs_stays_text_in_advice(name):
    table = tables.advice(advised(), words(regions=PLACES.assign(name=name)))
    assert shown(table)[0][1].split("|")[2] == f"Provinsi {name}, Kabupaten {name}"
    assert "<b>" not in table._html()


@pytest.mark.parametrize("column", ["action", "action_en"])
def test_a_rule_with_a_number_that_does_not_exist_is_refused_with_its_line(project, column):
    file = project / "data/reference/advice.csv"
    rules = list(csv.DictReader(file.read_text("utf-8").splitlines()))
    rules[2] |= {column: "Reach $peoples of $people"}
    pd.DataFrame(rules).to_csv(file, index=False)
    (problem,) = check(project / "data/published")
    assert (problem.file, problem.line, problem.column) == ("advice.csv", 4, column) and "has a $" in str(problem)
    with pytest.raises(DataError, match=r"advice\.csv:4"):
        load(project / "data/published")


@pytest.mark.parametrize(
    ("actor", "region", "indonesian", "english"),
    [
        ("gubernur", "17", "Gubernur", "Governor"),
        ("kepala_daerah", "1704", "Bupati", "Regent"),
        ("kepala_daerah", "1771", "Wali Kota", "Mayor"),
        ("bpjs_tk", "1771", "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"),
        ("kemendagri", "00", "Kementerian Dalam Negeri", "Ministry of Home Affairs"),
        ("kemenko_pmk", "00", "Kemenko PMK", "Coordinating Ministry (Kemenko PMK)"),
    ],
)
def test_advice_addresses_who_can_follow_it(actor, region, indonesian, english):
    assert [advice(lang, actor=actor, region_code=region)[0] for lang in LANGS] == [indonesian, english]


@pytest.mark.parametrize(
    ("measure", "points", "indonesian", "english"),
    [
        ("lapsing", 0.0123, "mencegah cakupan turun 1,23 persen poin", "keeps coverage from falling by 1.23 points"),
        ("lapsing", None, "perlindungan tidak terputus", "protection continues"),
        ("months_short", 0.0123, "terlindungi setahun penuh", "protected for the whole year"),
        (
            "formal_uncovered",
            0.0123,
            "tambahannya bergantung pada jumlah yang bukan ASN, TNI dan Polri",
            "depends on how many are not civil servants, soldiers or police",
        ),
        ("stage_lost", 0.0123, "sebanyak itu lolos ke tahap berikutnya", "this many reach the next stage"),
        ("regulation_missing", 0.0123, "dasar hukum di setiap daerah", "a legal basis in every region"),
        ("report_missing", 0.0123, "pelaksanaan dapat dipantau", "implementation can be monitored"),
        ("redefined", 0.0123, "angka antarperiode dapat dibandingkan", "figures of different periods can be compared"),
        ("gap_target", 0.0123, "cakupan naik 1,23 persen poin", "coverage rises by 1.23 points"),
        ("listed_unpaid", MISSING, "sebanyak itu terlindungi", "this many are protected"),
    ],
)
def test_effect_of_advice_is_that_of_its_measure(measure, points, indonesian, english):
    assert [advice(lang, measure=measure, points=points)[3] for lang in LANGS] == [indonesian, english]


@pytest.mark.parametrize("lang", LANGS)
def test_first_piece_of_advice_is_told_or_that_there_is_none(lang):
    frame, none = pd.concat([advised(), advised(actor="bpjs_tk")]), advised().iloc[:0]
    (first,) = sentences.advice(frame, say(lang)).paragraphs
    assert ": ".join(advice(lang)[:2]) in first and "BPJS" not in first
    assert sentences.advice(none, say(lang)).paragraphs == [say(lang)("advice-missing")]
    assert tables.advice(none, say(lang)) is None and len(tables.advice(frame, say(lang)).cells) == 2


# --- The cover of a profile ---


def profile(*of, **changed):
    here, settings = evaluated(*of), collection(of[3])[0].settings
    frames = {name: getattr(here, name) for name in ("current", "history", "monthly", "ranked", "compared", "gaps")}
    return cover.profile(here.words, settings, **frames | changed).fields


def facts(*of, **changed):
    return {fact["label"]: (fact["value"], fact["note"]) for fact in profile(*of, **changed)["facts"]}


DISTRICTS = ("1704", "2025-12", "id", "simulated")


def ranked(**columns):
    return evaluated(*DISTRICTS).ranked.assign(**{"reference": "17"} | columns)


@pytest.mark.parametrize(
    ("of", "label", "value", "note"),
    [
        (
            DISTRICTS,
            "Peringkat di Provinsi Bengkulu",
            "4 dari 10",
            "tertinggi Kota Bengkulu 43,75%, terendah Lebong 21,62%",
        ),
        (DISTRICT, "Rank in Bengkulu Province", "4 of 10", "highest Kota Bengkulu 43.75%, lowest Lebong 21.62%"),
    ],
)
def test_profile_tells_the_rank_in_the_province(of, label, value, note):
    assert facts(*of, ranked=ranked())[label] == (value, note)


def test_rank_of_an_older_month_is_dated_and_an_unknown_one_left_out():
    assert facts(*DISTRICTS, ranked=ranked(as_of=BEFORE))["Peringkat di Provinsi Bengkulu"][1].endswith(
        "(Desember 2024)"
    )
    others = ranked()[lambda frame: frame.region_code != "1704"]
    assert not [label for label in facts(*DISTRICTS, ranked=others) if "Peringkat" in label]


@pytest.mark.parametrize(("share", "points"), [(0.3, "+6,00"), (0.4, "−4,00"), (0.36, "+0,00")])
def test_profile_compares_with_the_province(share, points):
    compared = evaluated(*DISTRICTS).compared.assign(reference="17", coverage=0.36, reference_coverage=share)
    value, note = facts(*DISTRICTS, compared=compared)["Dibandingkan dengan Provinsi Bengkulu"]
    assert value == f"{points} persen poin" and note.startswith("Provinsi Bengkulu ")


@pytest.mark.parametrize(
    ("lang", "gap", "label", "value", "note"),
    [
        (
            "id",
            0.255,
            "Kekurangan terhadap target UCJ 2025",
            "25,50 persen poin",
            "255.000 peserta aktif lagi untuk mencapai 48,00%",
        ),
        (
            "en",
            0.255,
            "Shortfall against the UCJ target for 2025",
            "25.50 points",
            "255,000 more active participants would reach 48.00%",
        ),
        ("id", -0.025, "Di atas target UCJ 2025", "2,50 persen poin", "target 20,00% penduduk bekerja sudah tercapai"),
        ("en", -0.025, "Above the UCJ target for 2025", "2.50 points", "target of 20.00% of employed persons reached"),
    ],
)
def test_target_of_a_profile_is_missed_or_met(lang, gap, label, value, note):
    frame = rows(TARGET | {"gap": gap, "target": 0.225 + gap})
    found = facts("1704", "2025-12", lang, "simulated", gaps=frame)[label]
    assert found[0] == value and found[1].startswith(note)


def test_profile_has_its_title_and_no_facts_where_there_is_no_figure():
    known, empty = profile(*DISTRICTS), profile(*DISTRICTS, current=evaluated(*DISTRICTS).current.iloc[:0])
    assert (known["form"], known["title"]) == ("profile", "Profil Cakupan Jaminan Sosial Ketenagakerjaan")
    assert len(known["facts"]) == 4 and known["headline"].startswith("Per Desember 2025, ")
    assert (empty["facts"], empty["headline"]) == (
        [],
        "Belum ada angka peserta aktif Kabupaten Kaur untuk Desember 2025.",
    )


# --- The marks of simulated data ---

LOW = [rows(TARGET, TARGET), paid(ten(1), ten(3, region="1704"))[1], LIST.head(2)]


def drawn(say):
    """Return the lowest pictures there are."""
    return [
        figure(frame, say) for figure, frame in zip((figures.gap, figures.months, figures.funnel), LOW, strict=True)
    ]


@pytest.mark.parametrize("of", [COMPLETE, DISTRICT], ids="-".join)
def test_every_simulated_picture_says_so_within_in_its_caption_and_in_its_alternative_text(of):
    told = pictures(*of).values()
    assert len(told) > 4
    assert [picture.name for picture, drawn in told if STAMP not in texts(drawn)] == []
    assert [picture.name for picture, _ in told if not picture.caption.startswith(f"{STAMP}. ")] == []
    assert [picture.name for picture, _ in told if not picture.alt.startswith(f"{STAMP}. ")] == []


@pytest.mark.parametrize("lang", LANGS)
def test_mark_of_a_picture_is_shown_whole_however_low_it_is(lang):
    every = [
        *drawn(words(lang, kind="simulated")),
        figures.ranking(evaluated(*COMPLETE).districts.head(1), words(lang, kind="simulated")),
    ]
    marks = [text for picture in every if svg(picture) for text in picture.figure.texts]
    assert len(marks) == len(every)
    assert [mark.figure for mark in marks if not inside(mark.get_window_extent(), mark.figure.bbox)] == []


QUALITY = examined(
    *FELL, {"participants": 1_500}, denominators=[{"workers": 80, "status": "derived"}], control_totals=TOTALS
)
TABLES = {
    "above_one": lambda say: tables.above_one(QUALITY["above_one"], say),
    "arrived": lambda say: tables.arrived(QUALITY["arrived"], say, below=3),
    "denominators": lambda say: tables.denominators(QUALITY["denominators"], say),
    "jumps": lambda say: tables.jumps(QUALITY["jumps"], say),
    "ranking": lambda say: tables.ranking(evaluated(*COMPLETE).districts, say),
    "scenario": lambda say: tables.scenario(scenario.reached(evaluated(*COMPLETE).districts, {"1701": 9}), say),
    "assumed": lambda say: tables.assumed(explore.at("17", "2024-12").what_if({"BPU": 9}, target=0.5).assumed, say),
    "revisions": lambda say: tables.revisions(REVISED["revisions"], say),
    "totals": lambda say: tables.totals(QUALITY["totals"], say),
    "advice": lambda say: tables.advice(advised(), say),
    "allocation": lambda say: tables.allocation({rule: shared(rule=rule) for rule in money.RULES}, say),
    "bases": lambda say: tables.bases(rows({}), say),
    "benefits": lambda say: tables.benefits(benefits({"segment": "PU"}, SELF), say),
    "contributions": lambda say: tables.contributions(evaluated(*COMPLETE).contributed, say),
    "evidence": lambda say: tables.evidence(FEW, DATED, say),
    "funding": lambda say: tables.funding(paid(ten(1))[0], say),
    "funnel": lambda say: tables.funnel(LIST, say),
    "goals": lambda say: tables.goals(costed(LISTED), say),
    "inequality": lambda say: tables.inequality(evaluated(*COMPLETE).unequal, evaluated(*COMPLETE).graded, say),
    "segments": lambda say: tables.segments(rows(*SEGMENTS), rows(*OWN_BASE).assign(own_workers=9, own_status=""), say),
    "sources": lambda say: tables.sources(
        SOURCES.assign(title="t", published_on=None, note="", note_en=""), say, rows({})
    ),
    "statements": lambda say: tables.statements(recomputed(), say),
    "targets": lambda say: tables.targets(rows(TARGET, TARGET), say),
    "tracking": lambda say: tables.tracking(evaluated(*TARGETS).tracked, say),
    "trend": lambda say: tables.trend(rows(LAST_YEAR, CHANGED), say),
    "uncertainty": lambda say: tables.uncertainty(evaluated(*LATEST).current, say),
    "why": lambda say: tables.why(evaluated(*EARLIER).changed, evaluated(*EARLIER).composed, say),
}


def recomputed():
    has, rates = collection("published")
    said = has.statements[has.statements.region_code == "17"].head(2)
    return statements.checked(said, rates, statements.bases(has.workers, has.regions))


def test_every_table_is_looked_at():
    assert set(TABLES) == set(tables.__all__) - {"save"}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", TABLES)
def test_every_caption_of_a_simulated_table_says_so_and_no_other(name, lang):
    captions = [TABLES[name](say(lang, kind=kind)).caption for kind in ("simulated", "published")]
    assert captions[0] == f"{captions[1]} ({STAMP})" and "SIMUL" not in captions[1].upper()


@pytest.mark.parametrize("lang", LANGS)
def test_saved_numbers_that_are_simulated_say_so_in_both_languages_and_no_others(tmp_path, lang):
    for kind in ("simulated", "published"):
        tables.save(
            str(tmp_path / kind), words(lang, kind=kind), some=pd.DataFrame({"a": [1, 2]}), none=pd.DataFrame({"a": []})
        )
    saved = pd.read_csv(tmp_path / "simulated/some.csv")
    assert [*saved] == ["a", "notice"] and saved.a.tolist() == [1, 2]
    assert [text for text in saved.notice if "DATA SIMULASI" not in text or "SIMULATED DATA" not in text] == []
    assert (tmp_path / "simulated/none.csv").read_text("utf-8") == "a,notice\n"
    assert (tmp_path / "published/some.csv").read_text("utf-8") == "a\n1\n2\n"


def test_published_figures_carry_no_mark_of_simulated_ones():
    told = pictures(*LATEST).values()
    text = "".join(picture.caption + picture.alt + "".join(texts(drawn)) for picture, drawn in told)
    assert len(told) > 4 and "SIMUL" not in text.upper() and "‡" not in text
    assert [picture.name for picture, _ in told if picture.figure.texts] == []
