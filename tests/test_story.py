"""What the report says: every message, figure and adjective, in both languages."""

import ast
import re
from itertools import product

import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.explore import panel, plan
from jamsostek.explore.views import VIEWS
from jamsostek.measures import money
from jamsostek.measures.vulnerable import STAGES
from jamsostek.story import cover, language, sentences
from jamsostek.story.language import Words
from jamsostek.story.numerals import people, percent, points
from jamsostek.story.sentences.printed import direction, printed_change, state

STORY = language.MESSAGES.parent
LANGS = ("id", "en")
MISSING = float("nan")
NOW, BEFORE = pd.Period("2025-12"), pd.Period("2024-12")

PLACES = [("00", "Indonesia", "negara"), ("17", "Bengkulu", "provinsi"), ("1704", "Kaur", "kabupaten")]
REGIONS = pd.DataFrame([*PLACES, ("1771", "Kota Bengkulu", "kota")], columns=["region_code", "name", "kind"])
SOURCES = pd.DataFrame({"source_id": ["bps", "tk", "survey"], "publisher": ["BPS", "BPJS TK", "BPS"]})

# One total: 225,000 of a million employed persons of Bengkulu are participants.
EMPLOYED = {"basis": "employed", "workers": 1_000_000, "coverage": 0.225, "edition": "Sakernas 2025", "lag_months": 4}
COUNT = {"region_code": "17", "as_of": NOW, "segment": "ALL", "participants": 225_000, "parts": 1}
FLAGS = dict.fromkeys(["above_one", "old", "total_only", "redefined"], False)
STATUS = dict.fromkeys(["status", "participants_status", "workers_status"], "published")
SOURCE = {"source_id": "tk|bps", "participants_source": "tk", "workers_as_of": pd.Period("2025-08")}
TOTAL = COUNT | EMPLOYED | FLAGS | STATUS | SOURCE | {"rounded_to": None, "workers_note": None}

ELIGIBLE = {"basis": "eligible", "workers": 500_000, "coverage": 0.45, "edition": "BPJS TK 2025", "lag_months": 0}
ABOVE_ONE = {"participants": 1_486_000, "coverage": 1.486, "above_one": True}
NATION = {"reference": "00", "reference_coverage": 0.286, "reference_as_of": NOW, "difference": -0.061}
TARGET = {"regime": "UCJ", "year": 2025, "target": 0.48, "gap": 0.255, "gap_people": 255_000, "basis_named": True}
OLD_BASE = {**TARGET, **ELIGIBLE, "old": True, "lag_months": 47}
LAST_YEAR = {
    "workers_status": "published",
    "as_of": BEFORE,
    "participants": 230_000,
    "participants_source": "tk",
    "rounded_to": None,
}
LAST_YEAR |= {"workers": 970_000, "coverage": 0.237, "edition": "Sakernas 2024"}
CHANGED = {"change": -0.012} | {f"{column}_before": value for column, value in LAST_YEAR.items()}
PEERS = [
    {"region_code": "31", "name": "DKI Jakarta", "rank": 1, "of": 3, **NATION, **ABOVE_ONE},
    {"region_code": "17", "name": "Bengkulu", "rank": 2, "of": 3, **NATION},
    {"region_code": "18", "name": "Lampung", "rank": 3, "of": 3, **NATION, "coverage": 0.1229},
]
DISTRICT = {"region_code": "1704", "name": "Kaur", "rank": 1, "of": 1, **NATION}
DERIVED = {"workers_status": "derived", "workers_note": "a / b"}
RESTATED = {"": "coverage", "_workers": "workers", "_as_of": "workers_as_of", "_edition": "edition"}
SEGMENTS = [{}, {"segment": "PU", "participants": 150_000}, {"segment": "BPU", "participants": 75_000}]
OWN_BASE = [
    {"segment": "PU", "participants": 150_000, "workers": 400_000, "coverage": 0.375, "uncovered": 250_000},
    {"segment": "BPU", "participants": 75_000, "workers": 600_000, "coverage": 0.125, "uncovered": 525_000},
]


def rows(*changes):
    """Return one row for each dict: the total above, changed; restated on its own edition, unless the dict says otherwise."""
    every = [TOTAL | change for change in changes]
    before = [{"restated_before": row["coverage_before"]} if "coverage_before" in row else {} for row in every]
    own = [{f"restated{name}": row[column] for name, column in RESTATED.items()} for row in every]
    return pd.DataFrame([known | earlier | row for known, earlier, row in zip(own, before, every, strict=True)])


def words(lang="id", region="17", period="2025-12", regions=REGIONS, sources=SOURCES, kind="published"):
    return Words(lang, region, period, regions=regions, sources=sources, kind=kind)


def said(sentence, *frames, region="17"):
    """Return what a sentence says in Indonesian and in English."""
    return "\n".join(" ".join(sentence(*frames, words(lang, region)).paragraphs) for lang in LANGS)


NOBODY = rows(CHANGED | NATION | TARGET).iloc[:0]


# --- Messages ---


class Message(Visitor):
    """The variables of a message, the keys each selects by and the function it goes through; plurals differ by language."""

    def __init__(self, entry):
        self.variables, self.keys, self.functions = set(), {}, {}
        self.visit(entry)

    def told(self):
        """What both languages must have in common: everything but which numbers have words of their own."""
        return self.variables, {name: keys for name, keys in self.keys.items() if keys}, self.functions

    def visit_VariableReference(self, node):
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node):
        keys = [getattr(variant.key, "name", None) or variant.key.value for variant in node.variants]
        self.keys[node.selector.id.name] = [key for key in keys if not re.fullmatch(r"\d+|one|other", key)]
        self.generic_visit(node)

    def visit_FunctionReference(self, node):
        self.functions[node.arguments.positional[0].id.name] = node.id.name
        self.generic_visit(node)


def entries(lang):
    texts = [path.read_text("utf-8") for path in sorted((language.MESSAGES / lang).glob("*.ftl"))]
    return FluentParser().parse("\n".join(texts)).body


MESSAGES = {lang: {entry.id.name: Message(entry) for entry in entries(lang) if hasattr(entry, "id")} for lang in LANGS}
CODE = [
    node
    for part in (STORY, STORY.parent / "explore")
    for file in part.rglob("*.py")
    for node in ast.walk(ast.parse(file.read_text("utf-8")))
]
CALLS = [
    (getattr(node.func, "id", ""), getattr(node.func, "attr", ""), node.args)
    for node in CODE
    if isinstance(node, ast.Call)
]
TEXTS = {node.value for node in CODE if isinstance(node, ast.Constant) and isinstance(node.value, str)}
# What the code asks for: the first argument of each call of words, every text-like-this, and names that it composes.
ASKED = {args[0].value for name, _, args in CALLS if name == "words" and isinstance(args[0], ast.Constant)}
ASKED |= {text for text in TEXTS if re.fullmatch(r"[a-z]+(-[a-z]+)+", text)}
ASKED |= {f"label-{label}" for label in cover.LABELS} | {"note-derived", "note-simulated"}
ASKED |= {f"table-{args[0].value}" for name, _, args in CALLS if name == "table"}
TOLD = [args[0].value for _, name, args in CALLS if name == "told"]  # the figures
ASKED |= {f"figure-{name}{part}" for name in TOLD for part in ("", "-caption", "-alt")}
ASKED |= {f"head-{stage}" for stage in STAGES} | {f"head-cost-{months}" for months in money.MONTHS}
CONTROLS = {*panel.PLACES, *plan.PlanControls({}).controls} - {*plan.SEGMENTS}
ASKED |= {f"explore-{name}" for name in CONTROLS} | {f"explore-view-{view}" for view in VIEWS}
ASKED |= {f"head-{rule.replace('_', '-')}{after}" for rule in money.RULES for after in ("", "-after")}


def formatted(lang, number):
    """Return every message with a number, or a month, or an x in each place, in each of its variants."""
    say, texts = words(lang), []
    for name, message in MESSAGES[lang].items():
        other = {"MONTH": pd.NaT if pd.isna(number) else NOW, None: "x"}
        free = {each: other.get(message.functions.get(each), number) for each in message.variables - {"period"}}
        free |= {each: 0 if pd.isna(number) else number for each, keys in message.keys.items() if not keys}
        chosen = {each: keys for each, keys in message.keys.items() if keys}
        for keys in product(*chosen.values()):
            texts.append(say(name, **free | dict(zip(chosen, keys, strict=True))))
    return texts


@pytest.mark.parametrize("lang", LANGS)
def test_catalogue_holds_each_message_once_and_nothing_broken(lang):
    kinds = [type(entry).__name__ for entry in entries(lang)]
    assert set(kinds) == {"Message"} and len(kinds) == len(MESSAGES[lang]) > 100


def test_both_languages_have_the_same_messages_variables_and_variants():
    indonesian, english = ({name: message.told() for name, message in MESSAGES[lang].items()} for lang in LANGS)
    assert indonesian == english


def test_every_message_that_the_code_asks_for_exists():
    assert ASKED - set(MESSAGES["id"]) == set()


def test_no_message_is_left_over():
    assert set(MESSAGES["id"]) - ASKED - TEXTS == set()


@pytest.mark.parametrize("number", [0, 1, 12_345, -0.061, MISSING], ids=["none", "one", "many", "down", "missing"])
@pytest.mark.parametrize("lang", LANGS)
def test_every_message_formats_in_all_its_variants_for(lang, number):
    texts = formatted(lang, number)
    assert len(texts) > len(MESSAGES[lang])
    assert not [text for text in texts if re.search(r"[{}]|\bnan\b|NaT|<NA>|  ", text)]


@pytest.mark.parametrize(
    ("asked", "error", "reason"),
    [
        (lambda: words(region="99"), ValueError, "'99' is not in regions"),
        (lambda: words()("no-such-message"), KeyError, "no-such-message"),
        (lambda: words()("headline"), ValueError, "Unknown external: coverage"),
    ],
)
def test_unknown_region_message_or_value_is_refused(asked, error, reason):
    with pytest.raises(error, match=reason):
        asked()


@pytest.mark.parametrize(
    ("region", "indonesian", "english"),
    [
        ("00", "Indonesia", "Indonesia"),
        ("17", "Provinsi Bengkulu", "Bengkulu Province"),
        ("1704", "Kabupaten Kaur", "Kaur Regency"),
        ("1771", "Kota Bengkulu", "Kota Bengkulu"),
    ],
)
def test_a_place_is_named_with_its_kind_once(region, indonesian, english):
    assert (words("id", region).place, words("en", region).place) == (indonesian, english)


def test_publishers_are_named_once_in_the_order_of_their_table():
    assert words().sources(rows({}, {"source_id": "survey"})) == "Sumber: BPS; BPJS TK."


@pytest.mark.parametrize("text", ["1", "1†", "2‡", "1† 2‡"])
def test_marks_are_explained_where_they_occur(text):
    assert re.findall("[†‡]", words().marks(text)) == re.findall("[†‡]", text)


# --- Numbers and adjectives ---


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("id", ["1.115.334", "22,50%", "148,6%", "−6,10", "+3,92", "Agustus 2025"]),
        ("en", ["1,115,334", "22.50%", "148.6%", "−6.10", "+3.92", "August 2025"]),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(lang, shown):
    say = words(lang)
    shares = [say.percent(0.225), say.percent(1.486, 1), say.points(-0.061), say.points(0.0392)]
    assert [say.people(1_115_334), *shares, say.month("2025-08")] == shown


@pytest.mark.parametrize(("written", "shown"), [("2025-11-20", "20 November 2025"), ("2025-11", "November 2025")])
def test_a_date_is_as_exact_as_it_is_written(written, shown):
    assert (words().date(written), words().date(written[:4])) == (shown, "2025")


def test_missing_numbers_are_dashes():
    say = words()
    assert [say.people(pd.NA), say.percent(MISSING), say.points(None), say.month(pd.NaT)] == ["–"] * 4


def test_people_below_zero_have_a_minus_sign():
    assert people("id_ID", -5_000) == "−5.000"


@pytest.mark.parametrize("size", [0.00005, 0.0001, 1])
def test_a_change_of_half_a_hundredth_of_a_point_has_a_direction(size):
    assert (direction(size), direction(-size)) == ("up", "down")


@pytest.mark.parametrize("change", [0, 0.00004, -0.00004, MISSING])
def test_a_smaller_or_missing_change_has_none(change):
    assert direction(change) == "equal"


@pytest.mark.parametrize(
    ("gap", "word"), [(1e-9, "below"), (0, "met"), (-1e-9, "met"), (MISSING, "missing"), (pd.NA, "missing")]
)
def test_a_target_is_met_at_a_gap_of_zero(gap, word):
    assert state(gap) == word


def hundredths(text):
    """Return a printed figure as a whole number of its hundredths."""
    return int(re.sub(r"[.,%+]", "", text).replace("−", "-"))


SHARES = st.integers(0, 150_000).map(lambda count: count / 100_000)


@settings(deadline=None, derandomize=True)
@given(SHARES, SHARES)
def test_printed_change_is_the_difference_of_the_two_printed_figures(now, before):
    change = printed_change(now, before)
    printed = hundredths(percent("id_ID", now)) - hundredths(percent("id_ID", before))
    assert hundredths(points("id_ID", change)) == printed
    assert direction(change) == ("up" if printed > 0 else "down" if printed < 0 else "equal")


# --- Sentences ---


@pytest.mark.parametrize(
    "text",
    [
        "tercatat 225.000 peserta aktif di Provinsi Bengkulu",
        "Bengkulu Province had 225,000 active participants, or",
        "di Provinsi Bengkulu, atau 22,50% dari 1 juta penduduk bekerja (Agustus 2025).",
        "22.50% of 1 million employed persons (August 2025).",
        "Selebihnya, 775.000 orang, belum",
        "The others, 775,000 people, are not",
        "antara 22,50% (terhadap penduduk bekerja) dan 45,00% (terhadap pekerja eligible). Selisih 22,50 persen poin",
        "from 22.50% (of employed persons) to 45.00% (of eligible workers). The difference of 22.50 percentage points",
    ],
)
def test_reach_tells_the_protected_the_unprotected_and_the_spread(text):
    assert text in said(sentences.reach, rows({}, ELIGIBLE))


def test_reach_on_a_rounded_figure_is_approximate():
    told = said(sentences.reach, rows({"rounded_to": 10_000, "participants": 230_000, "workers": 1_001_234}))
    assert "sekitar 230.000 peserta" in told and "sekitar 770.000 orang" in told and "about 770,000 people" in told


def test_reach_of_everybody_leaves_nobody_out():
    told = said(sentences.reach, rows({"participants": 1_000_000, "coverage": 1.0}))
    assert "Jumlah peserta sudah sama dengan jumlah pekerja." in told and "as many participants as workers" in told


def test_reach_above_100_percent_is_explained_and_leaves_nobody_out():
    told = said(sentences.reach, rows(ABOVE_ONE))
    assert "148,60%" in told and "bukan salah hitung" in told and "not an error of arithmetic" in told
    assert "Selebihnya" not in told and "The others" not in told


def test_spread_leaves_out_old_denominators():
    told = said(sentences.reach, rows({}, ELIGIBLE | {"old": True}))
    assert "Hanya jumlah penduduk bekerja" in told and "Only the number of employed persons" in told
    assert "45,00%" not in told


def test_spread_of_old_denominators_only_says_so():
    told = said(sentences.reach, rows({"old": True}))
    assert "Semua penyebut yang diketahui lebih dari satu tahun lebih tua" in told and "All known denominators" in told


@pytest.mark.parametrize(
    ("reference", "indonesian", "english"),
    [
        (0.286, "lebih rendah 6,10 persen poin daripada cakupan nasional", "is 6.10 percentage points lower than"),
        (0.286, "pada bulan yang sama (28,60%).", "of the same month (28.60%)."),
        (0.2249, "lebih tinggi 0,01 persen poin daripada", "is 0.01 percentage points higher than"),
        (0.22504, "sama dengan cakupan nasional", "is the same as the national rate"),
    ],
)
def test_the_region_is_above_below_or_equal_to_the_nation_as_printed(reference, indonesian, english):
    told = said(sentences.nation, rows(NATION | {"reference_coverage": reference}))
    assert indonesian in told and english in told


def test_an_older_figure_of_the_nation_is_dated():
    told = said(sentences.nation, rows(NATION | {"reference_as_of": BEFORE}))
    assert "terakhir yang diketahui (28,60%, Desember 2024)." in told and "last known for December 2024" in told


def test_the_nation_is_not_compared_with_itself():
    assert said(sentences.nation, rows(NATION), region="00").strip() == ""


@pytest.mark.parametrize(
    "text",
    [
        "Provinsi Bengkulu berada di peringkat ke-2 dari 3 provinsi pada Desember 2025, dengan cakupan 22,50%",
        "Bengkulu Province ranked 2 of 3 provinces in December 2025, with coverage of 22.50%",
        "tertinggi 148,60% (DKI Jakarta), terendah 12,29% (Lampung).",
        "highest coverage was 148.60% (DKI Jakarta), the lowest 12.29% (Lampung).",
        "Dari 3 provinsi, 1 berada di atas cakupan nasional (28,60%).",
        "Of 3 provinces, 1 stood above the national rate (28.60%).",
        "Cakupan DKI Jakarta melampaui 100%",
        "Coverage of DKI Jakarta exceeds 100%",
    ],
)
def test_ranking_tells_own_place_best_last_and_who_is_above_the_nation_and_100_percent(text):
    assert text in said(sentences.ranking, rows(*PEERS))


def test_rank_that_sampling_error_leaves_open_has_its_interval():
    frame = rows(*PEERS)
    open_ = said(sentences.ranking, frame.assign(rank_low=frame["rank"], rank_high=frame["rank"] + 1))
    assert "pekerja (selang kepercayaan 95% peringkat: ke-2 sampai ke-3)." in open_.replace(
        "penduduk bekerja", "pekerja"
    )
    assert "(95% confidence interval of the rank: 2 to 3)." in open_
    assert "peringkat:" not in said(sentences.ranking, frame.assign(rank_low=frame["rank"], rank_high=frame["rank"]))


def test_ranking_without_the_region_tells_the_range_only():
    told = said(sentences.ranking, rows(PEERS[0], PEERS[2]))
    assert "di peringkat" not in told and "ranked" not in told and "148,60% (DKI Jakarta)" in told


def test_ranking_without_a_figure_of_the_nation_does_not_speak_of_it():
    told = said(sentences.ranking, rows(*PEERS).assign(reference_coverage=MISSING))
    assert "nasional" not in told and "national" not in told


def test_ranking_with_nobody_above_100_percent_does_not_speak_of_it():
    assert "100%" not in said(sentences.ranking, rows(*PEERS[1:]))


@pytest.mark.parametrize(("as_of", "older"), [(NOW, False), (BEFORE, True)])
def test_ranking_of_an_older_month_says_so(as_of, older):
    told = said(sentences.ranking, rows(*PEERS).assign(as_of=as_of))
    assert ("Peringkat sesudah itu tidak dapat" in told, "No later ranking can be" in told) == (older, older)


def test_districts_are_ranked_as_districts():
    told = said(sentences.ranking, rows(DISTRICT), region="1704")
    assert "peringkat ke-1 dari 1 kabupaten/kota" in told and "ranked 1 of 1 district in" in told


BELOW = {"reference": "17", "reference_coverage": 0.2}
DISTRICTS = [DISTRICT | BELOW, DISTRICT | BELOW | {"region_code": "1771", "name": "Kota Bengkulu", "coverage": 0.1}]


@pytest.mark.parametrize(
    "text",
    [
        "Pada Desember 2025, cakupan terhadap penduduk bekerja diketahui untuk 2 kabupaten/kota.",
        "In December 2025, coverage of employed persons is known for 2 districts.",
        "Dari 2 kabupaten/kota, 1 berada di atas cakupan Provinsi Bengkulu (20,00%).",
        "Of 2 districts, 1 stood above Bengkulu Province (20.00%).",
    ],
)
def test_districts_of_a_province_are_compared_with_it(text):
    assert text in said(sentences.districts, rows(*DISTRICTS))


def test_districts_that_cannot_be_ranked_are_told_and_provinces_of_the_nation_are_not_told_twice():
    assert said(sentences.districts, NOBODY).count("(tabel participants, workers)") == 1
    assert sentences.districts(NOBODY, words()).paragraphs == [words()("districts-missing")]
    assert sentences.districts(rows(*PEERS), words(region="00")).paragraphs == []


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "Target UCJ 2025 adalah 48,00% dari penduduk", "The UCJ target for 2025 is 48.00% of employed"),
        (
            {},
            "masih kurang 25,50 persen poin dari target itu, atau 255.000",
            "by 25.50 percentage points, or 255,000 active",
        ),
        ({"rounded_to": 10_000}, "atau sekitar 260.000 peserta", "or about 260,000 active"),
        ({"gap": 0}, "Dengan cakupan 22,50%, target itu sudah tercapai.", "coverage of 22.50% it has been reached."),
        ({"gap": MISSING}, "jumlah penduduk bekerja untuk periode ini belum", "number of employed persons for this"),
        ({"gap": MISSING}, "(tabel workers)", "(table workers)"),
        (
            {"basis_named": False},
            "Dokumen UCJ tidak menyebut penyebut",
            "The UCJ documents do not name the denominator",
        ),
        (OLD_BASE, "(edisi BPJS TK 2025) 47 bulan lebih tua", "(BPJS TK 2025 edition) is 47 months older"),
    ],
)
def test_a_target_is_met_or_below_or_without_a_base_or_rough(change, indonesian, english):
    told = said(sentences.targets, rows(TARGET | change))
    assert indonesian in told and english in told


def test_a_named_base_and_a_young_denominator_need_no_caution():
    told = said(sentences.targets, rows(TARGET))
    assert "tidak menyebut" not in told and "lebih tua" not in told


def test_only_targets_of_the_nearest_year_are_told():
    told = said(sentences.targets, rows(TARGET, TARGET | {"regime": "RPJPN", "year": 2045}))
    assert "UCJ 2025" in told and "RPJPN" not in told


@pytest.mark.parametrize(
    ("people_before", "before", "indonesian", "english"),
    [
        (230_000, 0.237, "Sejak Desember 2024, jumlah peserta aktif berkurang 5.000 orang.", "has fallen by 5,000."),
        (230_000, 0.237, "turun 1,20 persen poin, dari 23,70% menjadi 22,50%.", "fell by 1.20 percentage points, from"),
        (200_000, 0.2, "bertambah 25.000 orang.", "has grown by 25,000."),
        (
            200_000,
            0.2,
            "terhadap penduduk bekerja naik 2,50 persen poin",
            "of employed persons rose by 2.50 percentage",
        ),
        (225_000, 0.22502, "jumlah peserta aktif tidak berubah.", "has not changed."),
        (225_000, 0.22502, "tetap 22,50%.", "stayed at 22.50%."),
    ],
)
def test_participants_and_coverage_went_up_down_or_stayed(people_before, before, indonesian, english):
    told = said(sentences.change, rows(CHANGED | {"participants_before": people_before, "coverage_before": before}))
    assert indonesian in told and english in told


def test_change_from_a_rounded_figure_is_approximate():
    told = said(sentences.change, rows(CHANGED | {"rounded_to_before": 10_000, "participants_before": 240_000}))
    assert "berkurang sekitar 20.000 orang" in told and "fallen by about 20,000" in told


def test_figures_of_two_editions_are_told_and_not_compared():
    told = said(sentences.change, rows(CHANGED | {"redefined": True}))
    assert "22,50%, sebelumnya 23,70%. Kedua angka itu tidak dapat langsung dibandingkan" in told
    assert "from the Sakernas 2024 edition (970,000 workers) to the Sakernas 2025 edition (1,000,000 workers)" in told
    assert "turun" not in told and "fell" not in told.replace("fallen", "")


def test_figures_of_two_publishers_are_told_apart():
    told = said(sentences.change, rows(CHANGED | {"participants_source_before": "bps"}))
    assert "penerbit yang berbeda (BPS; BPJS TK)" in told and "different publishers (BPS; BPJS TK)" in told


def test_a_change_within_edition_and_publisher_needs_no_caution():
    told = said(sentences.change, rows(CHANGED))
    assert "dibandingkan" not in told and "penerbit" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Dari 225.000 peserta aktif pada Desember 2025, 66,67% penerima upah (PU), 33,33% bukan penerima upah (BPU).",
        "Of 225,000 active participants in December 2025, 66.67% are wage earners (PU), 33.33% are",
        "(PU) mencapai 37,50% dari pekerja formal; 250.000 pekerja",
        "(BPU) amount to 12.50% of informal workers; 525,000 informal workers",
    ],
)
def test_segments_tell_their_part_and_whom_they_reach(text):
    assert text in said(sentences.segments, rows(*SEGMENTS), rows(*OWN_BASE))


def test_segments_with_construction_workers_call_the_rest_an_upper_limit():
    jakon = {"segment": "JAKON", "participants": 9_000}
    told = said(sentences.segments, rows(*SEGMENTS, jakon), rows(*OWN_BASE))
    assert "9.000 peserta JAKON" in told and "9,000 JAKON participants" in told
    assert "yang belum terlindungi di atas adalah batas atas." in told and "unprotected workers above are upper" in told
    assert "JAKON" not in said(sentences.segments, rows(*SEGMENTS), rows(*OWN_BASE))


def test_segments_of_an_older_month_are_dated():
    told = said(sentences.segments, rows(*SEGMENTS).assign(as_of=BEFORE), rows(*OWN_BASE))
    assert told.startswith("Rincian menurut segmen untuk Desember 2025 belum tersedia (tabel participants)")
    assert "data Desember 2024. Dari 225.000 peserta aktif pada Desember 2024, 66,67%" in told


def test_segments_without_formal_workers_name_the_missing_table():
    told = said(sentences.segments, rows(*SEGMENTS), NOBODY)
    assert "66,67%" in told and "Jumlah pekerja formal Provinsi Bengkulu belum tersedia (tabel workers)" in told


@pytest.mark.parametrize(
    ("change", "indonesian", "english"),
    [
        ({}, "dihitung langsung dari angka terbitan.", "computed directly from published figures."),
        (
            DERIVED,
            "Satu penyebut cakupan Provinsi Bengkulu adalah angka olahan",
            "One denominator of Bengkulu Province",
        ),
        (DERIVED, "† Penduduk bekerja (1.000.000): a / b.", "† Employed persons (1,000,000): a / b."),
        ({"status": "simulated"}, "Semua angka adalah simulasi, ditandai ‡.", "All figures are simulated, marked ‡."),
        ({"old": True, "lag_months": 47}, "penduduk bekerja yang dipakai 47 bulan lebih tua", "is 47 months older"),
        ({"parts": 10}, "penjumlahan dari 10 wilayah di bawahnya", "the sum of 10 regions below it"),
        ({"rounded_to": 1_000}, "ke 1.000 terdekat", "to the nearest 1,000"),
    ],
)
def test_reliability_tells_derived_simulated_old_summed_and_rounded(change, indonesian, english):
    told = said(sentences.reliability, rows(change), rows({}))
    assert indonesian in told and english in told


def test_reliability_of_published_figures_needs_no_caution():
    told = said(sentences.reliability, rows({}), rows({}))
    assert [word for word in ("†", "‡", "lebih tua", "penjumlahan", "terdekat") if word in told] == []


def test_reliability_counts_the_derived_numbers():
    told = said(sentences.reliability, rows(DERIVED, ELIGIBLE | DERIVED), rows({}))
    assert "Sebanyak 2 penyebut cakupan" in told and "2 denominators are derived" in told
    assert "dihitung langsung" not in told


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (0, "Tidak ada total terbitan", "There is no published total"),
        (1, "Sebanyak 1 total terbitan", "One published total"),
        (9, "Sebanyak 9 total terbitan", "9 published totals"),
    ],
)
def test_reliability_counts_the_totals_that_were_compared(number, indonesian, english):
    told = said(sentences.reliability, rows({}), rows(*[{}] * number))
    assert indonesian in told and english in told


@pytest.mark.parametrize(
    ("sentence", "message", "table"),
    [
        (sentences.reach, "reach-missing", "participants"),
        (sentences.nation, "nation-missing", "participants"),
        (sentences.ranking, "rank-missing", "participants"),
        (sentences.targets, "target-missing", "targets"),
        (sentences.change, "change-missing", "participants"),
        (lambda parts, say: sentences.segments(parts, NOBODY, say), "segments-missing", "participants"),
    ],
)
@pytest.mark.parametrize("lang", LANGS)
def test_an_empty_frame_gives_the_one_sentence_that_names_the_missing_table(lang, sentence, message, table):
    say = words(lang)
    assert sentence(NOBODY, say).paragraphs == [say(message)]
    assert re.search(rf"(tabel|tables?) {table}\b", say(message))


def test_a_half_is_rounded_up_as_readers_do():
    assert [words("en").short(count) for count in (104_499, 104_500, 105_500)] == ["104,000", "105,000", "106,000"]
