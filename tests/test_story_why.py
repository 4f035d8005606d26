"""What the report says of why coverage changed: every variant of its sentences, its tables and its figures, in both languages."""

import re
from itertools import combinations, pairwise

import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Placeable, SelectExpression
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_hex
from test_change import MOVED, NOW, ONE, PAIR, PU_BPU, THEN, below, contributed, kinds, rated, split, whole
from test_figures import COMPLETE, LATEST, TARGETS, evaluated, extents, inside, page, pictures, shown, svg, texts
from test_story import CHANGED, LANGS, LAST_YEAR, MISSING, REGIONS, SOURCES, hundredths, rows, words

from jamsostek.measures import comparison, composition, editions
from jamsostek.story import figures, language, sentences, style, tables
from jamsostek.story.language import Words
from jamsostek.story.numerals import points
from jamsostek.story.sentences.causes import redefined
from jamsostek.story.sentences.printed import printed_change, printed_parts

PROPERTY = settings(max_examples=100, deadline=None, derandomize=True)
EARLIER = (*LATEST[:2], "en", "published")
NOTHING = split(rated(NOW, PU_BPU, 100))
UNCHANGED = {"restated_before": MISSING}  # the first row of a history


def say(lang="id", region="17", **named):
    return words(lang, region, NOW, **named)


def both(sentence, *frames, region="17"):
    """Return what a sentence says in Indonesian and in English."""
    return [" ".join(sentence(*frames, say(lang, region)).paragraphs) for lang in LANGS]


def because(*frames):
    return both(sentences.why, split(*frames), NOTHING)


def bridged(before, first, after, again, now=None, on=NOW):
    """Return coverage before and after the workers of an edition were redefined: before on `again` workers, after on `now`."""
    earlier = rated(THEN, {"ALL": before}, first, edition="A 2023", on=(again, on, "B 2024"))
    return earlier, rated(NOW, {"ALL": after}, now or again)


def mixed(own, *others):
    """Return the parts of the change of a region, and those by the composition of its workers."""
    frame = whole(own, *others)
    changed = split(frame)
    return changed, composition.by_kind(changed, frame, own)


# --- Bengkulu, as printed ---

BENGKULU = {
    "id": [
        "Cakupan terhadap pekerja eligible turun dari 41,84% (Desember 2024) menjadi 35,45% (Desember 2025). "
        "Penurunan 6,39 persen poin itu terdiri atas: −4,86 karena penyebutnya didefinisikan ulang (pekerja yang dihitung "
        "bertambah sekitar 82.200 orang); −1,53 karena peserta aktif berkurang sekitar 11.000 orang. "
        "Dengan penyebut yang sama, yaitu edisi BPJS TK 2025, cakupan Desember 2024 adalah 36,98%, bukan 41,84%. "
        "Jadi dengan ukuran yang sama cakupan turun 1,53 persen poin. "
        "Kedua bulan memakai angka Desember 2025 dari edisi BPJS TK 2025, sehingga pertumbuhan jumlah pekerja di antaranya "
        "ikut terhitung sebagai definisi ulang.",
        "Cakupan terhadap penduduk bekerja turun dari 23,77% (Desember 2024) menjadi 22,50% (Desember 2025). "
        "Penurunan 1,27 persen poin itu terdiri atas: −0,29 karena jumlah pekerja bertambah 14.100 orang; "
        "−0,98 karena peserta aktif berkurang sekitar 11.000 orang.",
        "Peserta menurut segmen tidak diketahui untuk kedua bulan (tabel participants), sehingga segmen yang berubah "
        "tidak dapat disebutkan.",
    ],
    "en": [
        "Coverage of eligible workers fell from 41.84% (December 2024) to 35.45% (December 2025). "
        "The fall of 6.39 percentage points consists of: −4.86 because the denominator was redefined (it counts about "
        "82,200 more workers); −1.53 because the number of active participants fell by about 11,000. "
        "On the same denominator, that of the BPJS TK 2025 edition, coverage in December 2024 was 36.98%, not 41.84%. "
        "Like for like, coverage fell by 1.53 percentage points. "
        "Both months use the figure of December 2025 from the BPJS TK 2025 edition, so growth in the number of workers "
        "between them counts as redefinition.",
        "Coverage of employed persons fell from 23.77% (December 2024) to 22.50% (December 2025). "
        "The fall of 1.27 percentage points consists of: −0.29 because the number of workers rose by 14,100; "
        "−0.98 because the number of active participants fell by about 11,000.",
        "Participants by segment are not known for both months (table participants), so it cannot be said which segment "
        "changed.",
    ],
}


@pytest.mark.parametrize("of", [LATEST, EARLIER], ids=LANGS)
def test_why_coverage_of_bengkulu_fell(of):
    here = evaluated(*of)
    assert sentences.why(here.changed, here.composed, here.words).paragraphs == BENGKULU[of[2]]


@pytest.mark.parametrize(
    ("of", "text"),
    [
        (
            LATEST,
            "Cakupan terhadap pekerja eligible tercatat turun dari 41,84% (Desember 2024) menjadi 35,45%: 4,86 dari 6,39 "
            "persen poin itu karena penyebutnya didefinisikan ulang, 1,53 karena peserta berkurang.",
        ),
        (
            EARLIER,
            "Recorded coverage of eligible workers fell from 41.84% (December 2024) to 35.45%: 4.86 of these 6.39 percentage "
            "points come from redefining the denominator, 1.53 from fewer participants.",
        ),
    ],
    ids=LANGS,
)
def test_first_finding_of_bengkulu_is_what_is_only_a_definition(of, text):
    assert page(*of).fields["findings"][0] == text


@pytest.mark.parametrize("of", [TARGETS, ("17", "2024-12", "id", "published")], ids="-".join)
def test_first_page_without_a_redefinition_does_not_speak_of_one(of):
    fields = page(*of).fields
    assert "didefinisikan ulang" not in " ".join([fields["headline"], *fields["findings"]])


def test_finding_speaks_of_the_first_redefined_base_only_and_of_no_redefinition_that_prints_as_nothing():
    changed = split(*bridged(40, 100, 30, 160))
    (text,) = redefined(pd.concat([changed, changed.assign(basis="eligible")]), say("en"))
    assert text.startswith(
        "Recorded coverage of employed persons fell from 40.00% (December 2023) to 18.75%: 15.00 of these 21.25 "
    )
    assert text.endswith("percentage points come from redefining the denominator, 6.25 from fewer participants.")
    assert redefined(split(*bridged(40, 100_000, 30, 100_001)), say()) == []
    assert redefined(split(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 110)), say()) == []


@pytest.mark.parametrize(
    ("now", "on", "indonesian", "english"),
    [
        (160, NOW, "karena peserta berkurang.", "from fewer participants."),
        (150, THEN, "karena jumlah peserta dan pekerja berubah.", "from the numbers of participants and workers."),
        (160, THEN, "karena jumlah peserta dan pekerja berubah.", "from the numbers of participants and workers."),
    ],
    ids=["one figure for both months", "two figures", "two figures alike"],
)
def test_finding_names_the_workers_only_where_their_growth_is_known(now, on, indonesian, english):
    changed = split(*bridged(40, 100, 30, 160, now, on=on))
    texts = [redefined(changed, say(lang))[0] for lang in LANGS]
    assert [text.endswith(end) for text, end in zip(texts, (indonesian, english), strict=True)] == [True, True]


@pytest.mark.parametrize(
    ("after", "now", "order"),
    # 9.375 per cent before, 6.25 restated; 6.666 with more participants, 5.988 with fewer, 10.02 past where it was.
    [
        (3333, 667, "before now total points left"),
        (2994, 599, "before now points total left"),
        (5010, 1002, "before now total points left"),
    ],
    ids=["other ways", "one way", "all the way back"],
)
def test_figures_of_a_redefinition_agree_as_printed(after, now, order):
    (text,) = redefined(split(*bridged(3125, 33_333, after, 50_000)), say("en"))
    found = [hundredths(figure) for figure in re.findall(r"[+−]?[0-9]+\.[0-9]+%?", text)]
    said = dict(zip(order.split(), found, strict=True))
    assert (said["before"], said["now"], said["points"] + said["left"]) == (938, now, said["total"])
    assert abs(said["total"]) == abs(now - 938)


# --- Sentences ---


@pytest.mark.parametrize(
    ("before", "after", "indonesian", "english"),
    [
        (40, 45, "naik dari 40,00% (Desember 2023) menjadi 45,00% (Desember 2024)", "rose from 40.00% (December 2023)"),
        (40, 45, "Kenaikan 5,00 persen poin itu terdiri atas: +5,00 karena", "The rise of 5.00 percentage points"),
        (40, 35, "Penurunan 5,00 persen poin itu terdiri atas: −5,00 karena", "The fall of 5.00 percentage points"),
        (40, 45, "peserta aktif bertambah 5 orang.", "because the number of active participants rose by 5."),
        (40, 35, "peserta aktif berkurang 5 orang.", "because the number of active participants fell by 5."),
    ],
)
def test_coverage_rose_or_fell_by_the_parts_that_are_told(before, after, indonesian, english):
    told = because(rated(THEN, {"ALL": before}, 100), rated(NOW, {"ALL": after}, 100))
    assert indonesian in told[0] and english in told[1]


def test_what_is_behind_a_coverage_that_stayed_is_told():
    indonesian, english = because(rated(THEN, PU_BPU, 100), rated(NOW, {"PU": 33, "BPU": 11}, 110))
    assert (
        "tetap 40,00% sejak Desember 2023. Pengaruh yang saling meniadakan: −3,82 karena jumlah pekerja bertambah 10 orang"
        in indonesian
    )
    assert (
        "stayed at 40.00% since December 2023. Effects that cancel out: −3.82 because the number of workers rose by 10; "
        in english
    )
    assert "+2,86 karena peserta PU bertambah 3 orang; +0,96 karena peserta BPU bertambah 1 orang." in indonesian


@pytest.mark.parametrize(
    "frames",
    [
        (rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 100)),
        (rated(THEN, {"PU": 30_000}, 100_000), rated(NOW, {"PU": 30_001}, 100_000)),
    ],
    ids=["nobody", "one of many"],
)
def test_nothing_is_behind_a_coverage_where_nothing_moved(frames):
    indonesian, english = because(*frames)
    assert "0% sejak Desember 2023." in indonesian and "0% since December 2023." in english
    assert "meniadakan" not in indonesian and "cancel out" not in english and "tidak ada angka" not in indonesian
    assert figures.why(split(*frames), say()) is None


@pytest.mark.parametrize(
    ("workers", "indonesian", "english"),
    [
        (120, "karena jumlah pekerja bertambah 20 orang", "because the number of workers rose by 20"),
        (80, "karena jumlah pekerja berkurang 20 orang", "because the number of workers fell by 20"),
    ],
)
def test_workers_grow_or_shrink(workers, indonesian, english):
    told = because(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, workers))
    assert indonesian in told[0] and english in told[1]


@pytest.mark.parametrize(
    ("after", "again", "indonesian", "english"),
    [
        (40, 160, "(pekerja yang dihitung bertambah 60 orang)", "(it counts 60 more workers)"),
        (40, 80, "(pekerja yang dihitung berkurang 20 orang)", "(it counts 20 fewer workers)"),
        (40, 160, "cakupan Desember 2023 adalah 25,00%, bukan 40,00%", "in December 2023 was 25.00%, not 40.00%"),
        (48, 160, "ukuran yang sama cakupan naik 5,00 persen poin.", "coverage rose by 5.00 percentage points."),
        (32, 160, "ukuran yang sama cakupan turun 5,00 persen poin.", "coverage fell by 5.00 percentage points."),
        (40, 160, "ukuran yang sama cakupan tidak berubah.", "Like for like, coverage has not changed."),
    ],
)
def test_a_redefinition_is_told_with_what_is_left_on_one_edition(after, again, indonesian, english):
    told = because(*bridged(40, 100, after, again))
    assert indonesian in told[0] and english in told[1]
    assert "Kedua bulan memakai angka Desember 2024 dari edisi B 2024, sehingga pertumbuhan jumlah pekerja" in told[0]
    assert "Both months use the figure of December 2024 from the B 2024 edition, so growth in the number" in told[1]


def test_a_redefinition_that_prints_as_nothing_is_not_told():
    indonesian, english = because(*bridged(40_000, 100_000, 40_500, 100_001))
    assert "didefinisikan" not in indonesian and "bukan" not in indonesian and "not 40" not in english


@pytest.mark.parametrize(
    ("frames", "growth", "same"),
    [
        (bridged(40, 100, 45, 150, 160, on=THEN), False, False),
        (bridged(40, 100, 45, 150), True, False),
        ([rated(month, {"ALL": 40}, 100, on=(100, "2021-03", "B 2024")) for month in (THEN, NOW)], False, True),
        ((rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 110)), False, False),
    ],
    ids=["two figures", "one figure", "one denominator", "own denominators"],
)
def test_growth_of_workers_that_cannot_be_seen_is_told(frames, growth, same):
    indonesian, english = because(*frames)
    assert ("ikut terhitung sebagai definisi ulang" in indonesian) == growth
    assert ("counts as redefinition" in english) == growth
    assert ("jumlah pekerja yang sama (Maret 2021)" in indonesian) == ("workers (March 2021), so" in english) == same


@pytest.mark.parametrize(("before", "known"), [(PU_BPU, True), ({"ALL": 40}, False)])
def test_segments_that_are_not_known_are_told_by_the_table_that_lacks_them(before, known):
    indonesian, english = because(rated(THEN, before, 100), rated(NOW, {"PU": 36, "BPU": 8}, 125))
    assert ("(tabel participants), sehingga segmen" in indonesian) == ("so it cannot be said which" in english) != known
    assert (
        "+5,40 karena peserta PU bertambah 6 orang; −1,80 karena peserta BPU berkurang 2 orang" in indonesian
    ) == known


def test_redefined_base_comes_first():
    employed = rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 110)
    eligible = [frame.assign(basis="eligible") for frame in bridged(40, 100, 30, 160)]
    for frames in ((*employed, *eligible), (*eligible, *employed)):
        told = sentences.why(split(*frames), NOTHING, say()).paragraphs
        assert [text.split(" turun")[0] for text in told[:2]] == [
            "Cakupan terhadap pekerja eligible",
            "Cakupan terhadap penduduk bekerja",
        ]


@pytest.mark.parametrize(("before", "after"), [(1000, None), (None, 1000)])
def test_participants_that_are_rounded_are_approximate_and_workers_are_not(before, after):
    earlier = rated(THEN, {"ALL": 41_400}, 100_000, rounded_to=before)
    indonesian, english = because(earlier, rated(NOW, {"ALL": 42_000}, 101_400, rounded_to=after))
    assert "bertambah sekitar 1.000 orang" in indonesian and "active participants rose by about 1,000" in english
    assert "jumlah pekerja bertambah 1.400 orang" in indonesian and "number of workers rose by 1,400" in english


@pytest.mark.parametrize("lang", LANGS)
def test_why_without_an_earlier_figure_names_the_missing_tables(lang):
    other = split(rated(THEN, PU_BPU, 100, basis="eligible"), rated(NOW, PU_BPU, 100))
    for changed in (NOTHING, other):
        (text,) = sentences.why(changed, changed, say(lang)).paragraphs
        assert text == say(lang)("why-missing") and text.rstrip(".").endswith(")") and "participants" in text
        assert figures.why(changed, say(lang)) is None and tables.why(changed, changed, say(lang)) is None


def test_composition_of_the_workers_is_told_in_its_parts():
    indonesian, english = both(sentences.why, *mixed(ONE, 5, 15))
    assert indonesian.endswith(
        "Menurut jenis pekerjaan, perubahan cakupan +24,00 persen poin terhadap penduduk bekerja terdiri atas: +9,00 karena pekerja "
        "beralih antara kerja formal dan informal; +5,00 karena peserta PU per pekerja formal bertambah; "
        "+10,00 karena jasa konstruksi dan pekerja migran. "
        "Dalam uraian ini peserta dihitung per pekerja, sehingga pertumbuhan jumlah pekerja bukan bagian tersendiri."
    )
    assert english.endswith(
        "By kind of work, the change of +24.00 percentage points in coverage of employed persons consists of: +9.00 "
        "because workers moved between formal and informal work; +5.00 because PU participants per formal worker increased; "
        "+10.00 because of construction projects and migrant workers. "
        "Participants are here counted per worker, so growth in the number of workers is not a separate part."
    )


@pytest.mark.parametrize(
    ("own", "indonesian", "english"),
    [
        (kinds(("17", THEN, 20, 40, 6, 60), ("17", NOW, 16, 40, 6, 60)), "formal berkurang", "formal worker decreased"),
        (
            kinds(("17", THEN, 20, 40, 6, 60), ("17", NOW, 20, 40, 9, 60)),
            "informal bertambah",
            "informal worker increased",
        ),
        (
            kinds(("17", THEN, 20, 40, 6, 60), ("17", NOW, 20, 40, 3, 60)),
            "informal berkurang",
            "informal worker decreased",
        ),
        (MOVED, "+1,39 karena pekerja berpindah antardaerah", "+1.39 because workers moved between regions"),
    ],
    ids=["fewer formal", "more informal", "fewer informal", "moved"],
)
def test_coverage_within_a_kind_of_work_grows_or_shrinks_and_workers_move(own, indonesian, english):
    told = both(sentences.why, *mixed(own))
    assert indonesian in told[0] and english in told[1]


def test_composition_that_prints_as_nothing_is_not_told():
    own = kinds(("17", THEN, 20_000, 40_000, 6, 60_000), ("17", NOW, 20_001, 40_000, 6, 60_000))
    changed, composed = mixed(own)
    told = both(sentences.why, changed, composed)
    assert len(composed) and "jenis pekerjaan" not in told[0] and "kind of work" not in told[1]


# --- Who moved ---

ALIKE = below(("1701", THEN, 20, 100), ("1702", THEN, 60, 100), ("1701", NOW, 30, 100), ("1702", NOW, 58, 100))
RISEN = below(("1701", THEN, 20, 100), ("1702", THEN, 60, 100), ("1701", NOW, 30, 100), ("1702", NOW, 60, 100))
GROWN = below(("1701", THEN, 20, 100), ("1702", THEN, 60, 100), ("1701", NOW, 60, 200), ("1702", NOW, 116, 200))


@pytest.mark.parametrize(
    ("frame", "indonesian", "english"),
    [
        (
            ALIKE,
            "1 dari 2 kabupaten/kota menaikkan cakupan Provinsi Bengkulu dan 1 menur",
            "1 of 2 districts raised the",
        ),
        (
            ALIKE,
            "terbesar datang dari Bengkulu Selatan, +5,00 persen poin: cakupannya sendiri berubah dari 20,00% menjadi 30,00%.",
            "from 20.00% to 30.00%",
        ),
        (ALIKE, "sehingga perpindahan pekerja antardaerah tidak terlihat.", "workers between regions does not show."),
        (GROWN, "Perpindahan pekerja antardaerah tidak berpengaruh.", "workers between regions had no effect."),
        (PAIR, "antardaerah berpengaruh −7,50 persen poin.", "regions had an effect of −7.50 percentage points."),
        (PAIR, "Desember 2024, tidak satu pun dari 2", "December 2024, none of 2"),
        (RISEN, "dan tidak ada yang menurunkannya.", "and none lowered it."),
    ],
)
def test_regions_that_raised_and_lowered_coverage_are_counted_and_the_largest_is_named(frame, indonesian, english):
    told = both(sentences.contributions, contributed(frame))
    assert indonesian in told[0] and english in told[1]


def test_an_effect_that_prints_as_nothing_raises_and_lowers_nothing():
    counts = (("1701", THEN, 2_000), ("1702", THEN, 2_000), ("1701", NOW, 2_001), ("1702", NOW, 1_999))
    rows = contributed(below(*[(*count, 10**8) for count in counts]))
    (text,) = sentences.contributions(rows, say()).paragraphs
    assert "tidak satu pun dari 2 kabupaten/kota menaikkan" in text and "dan tidak ada yang menurunkannya" in text
    assert "terbesar" not in text
    assert figures.contributions(rows, say()) is None


@pytest.mark.parametrize(
    ("region", "frame", "indonesian", "english"),
    [
        ("00", contributed(ALIKE), "dari 2 provinsi menaikkan", "of 2 provinces raised the coverage of Indonesia"),
        ("00", NOTHING, "Sumbangan tiap provinsi tidak dapat dihitung", "What each province contributed cannot be"),
        ("17", NOTHING, "Sumbangan tiap kabupaten/kota tidak dapat", "What each district contributed cannot be"),
        ("17", NOTHING, "(tabel participants).", "(table participants)."),
    ],
)
def test_contributions_are_of_provinces_or_districts_or_name_the_missing_table(region, frame, indonesian, english):
    told = both(sentences.contributions, frame, region=region)
    assert indonesian in told[0] and english in told[1]


# --- Parts as printed ---

SHARES = st.lists(st.floats(-0.5, 0.5), min_size=1, max_size=6)


@PROPERTY
@given(SHARES, st.floats(0, 1.5))
def test_printed_parts_add_up_to_the_printed_total_and_move_by_less_than_a_hundredth_of_a_point(parts, before):
    total = printed_change(before + sum(parts), before)
    found = printed_parts(parts, total)
    assert sum(hundredths(points("id_ID", part)) for part in found) == hundredths(points("id_ID", total))
    assert all(abs(part - exact) < 0.0001 + 1e-9 for part, exact in zip(found, parts, strict=True))


@pytest.mark.parametrize(
    ("parts", "total", "found"),
    [
        ([0.00016, 0.00018], 0.0003, [0.0001, 0.0002]),
        ([0.00016, 0.00018], 0.0004, [0.0002, 0.0002]),
        ([-0.00016, -0.00018], -0.0003, [-0.0001, -0.0002]),
        ([0.00012, -0.00012], 0.0, [0.0001, -0.0001]),
        ([-0.0625], -0.0626, [-0.0626]),  # 9.375 to 3.125 per cent, which are printed as 9.38 and 3.12
        ([0.0625], 0.0626, [0.0626]),
        ([0.0625, 0.0], 0.0624, [0.0625, -0.0001]),
        ([], 0.0, []),
    ],
)
def test_what_is_missing_to_the_total_goes_to_the_parts_that_lose_most(parts, total, found):
    assert printed_parts(parts, total) == pytest.approx(found, abs=1e-12)


COUNT, WORKERS = st.integers(0, 9_999), st.integers(1_000, 20_000)


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.tuples(COUNT, COUNT, COUNT, COUNT), st.tuples(WORKERS, WORKERS, WORKERS))
def test_printed_parts_of_a_change_add_up_to_the_change_of_printed_figures(people, workers):
    before, after = ({"PU": pu, "BPU": bpu} for pu, bpu in (people[:2], people[2:]))
    earlier = rated(THEN, before, workers[0], edition="A 2023", on=(workers[1], THEN, "B 2024"))
    cells = shown(tables.why(split(earlier, rated(NOW, after, workers[2])), NOTHING, say()))
    *parts, total = [hundredths(row[3]) for row in cells]
    shares = [sum(counts.values()) / base for counts, base in ((before, workers[0]), (after, workers[2]))]
    assert sum(parts) == total == hundredths(points("id_ID", printed_change(shares[1], shares[0])))


# --- Every variant is said ---

CASES = {
    "fewer": split(*bridged(40, 100, 30, 160)),
    "more": split(*bridged(40, 100, 48, 160)),
    "alike": split(*bridged(40, 100, 40, 80)),
    "grown": split(rated(THEN, PU_BPU, 100), rated(NOW, {"PU": 40, "BPU": 8}, 125)),
    "shrunk": split(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 80)),
    "equal": split(rated(THEN, PU_BPU, 100), rated(NOW, {"PU": 33, "BPU": 11}, 110)),
    "same": split(*[rated(month, {"ALL": 40}, 100, on=(100, "2021-03", "B 2024")) for month in (THEN, NOW)]),
    "none": split(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 100)),
}
WITHIN = [("17", THEN, 20, 40, 6, 60), ("17", NOW, 16, 40, 9, 60)]
BACK = [("17", THEN, 16, 40, 9, 60), ("17", NOW, 20, 40, 6, 60)]
MIXED = [mixed(ONE, 5, 15), mixed(MOVED), mixed(kinds(*WITHIN)), mixed(kinds(*BACK))]


class Heard(Words):
    """Words that remember which messages they were asked for, with which values."""

    def __call__(self, message, **values):
        self.asked = [*getattr(self, "asked", []), (message, values)]
        return super().__call__(message, **values)


def chosen(pattern, values):
    """The variants of a message that are said of these values, by where they stand."""
    selects = [part.expression for part in pattern.elements if isinstance(part, Placeable)]
    for select in selects:
        if isinstance(select, SelectExpression):
            value = values.get(select.selector.id.name)
            keys = {getattr(each.key, "name", None) or each.key.value: each for each in select.variants}
            variant = keys.get(str(value)) or next(each for each in select.variants if each.default)
            yield variant.span.start
            yield from chosen(variant.value, values)


def variants(pattern):
    selects = [part.expression for part in pattern.elements if isinstance(part, Placeable)]
    every = [each for select in selects if isinstance(select, SelectExpression) for each in select.variants]
    return {each.span.start for each in every} | {start for each in every for start in variants(each.value)}


@pytest.mark.parametrize("lang", LANGS)
def test_every_variant_of_every_message_of_the_chapter_is_said_of_some_case(lang):
    chapter = FluentParser().parse((language.MESSAGES / lang / "change.ftl").read_text("utf-8")).body
    patterns = {entry.id.name: entry.value for entry in chapter if isinstance(entry, Message)}
    asked = []
    for region in ("17", "00"):
        heard = Heard(lang, region, NOW, regions=REGIONS, sources=SOURCES, kind="published")
        for changed, composed in [*((each, NOTHING) for each in (*CASES.values(), NOTHING)), *MIXED]:
            sentences.why(changed, composed, heard), figures.why(changed, heard), tables.why(changed, composed, heard)
        for frame in (NOTHING, *map(contributed, (ALIKE, RISEN, GROWN, PAIR))):
            sentences.contributions(frame, heard), figures.contributions(frame, heard)
            tables.contributions(frame, heard)
        asked += [(name, values) for name, values in heard.asked if name in patterns]
    said = {(name, start) for name, values in asked for start in chosen(patterns[name], values)}
    assert {(name, start) for name, pattern in patterns.items() for start in variants(pattern)} - said == set()
    assert set(patterns) - {name for name, _ in asked} == set()


# --- Tables ---


def test_table_of_causes_has_a_row_for_each_and_their_sum():
    here = evaluated(*LATEST)
    table = tables.why(here.changed, here.composed, here.words)
    assert shown(table) == [
        ["Penduduk bekerja", "Jumlah pekerja", "+14.100", "−0,29"],
        ["Penduduk bekerja", "Peserta aktif", "−11.000", "−0,98"],
        ["Penduduk bekerja", "Seluruh perubahan", "", "−1,27"],
        ["Pekerja eligible", "Penyebut didefinisikan ulang", "+82.249", "−4,86"],
        ["Pekerja eligible", "Peserta aktif", "−11.000", "−1,53"],
        ["Pekerja eligible", "Seluruh perubahan", "", "−6,39"],
    ]
    assert table.own == [2, 5] and table.numeric == list(table.cells)[2:]
    assert table.caption == "Uraian perubahan cakupan Provinsi Bengkulu, Desember 2024 sampai Desember 2025"


def test_table_of_causes_ends_with_those_by_composition():
    table = tables.why(*mixed(ONE, 5, 15), say("en"))
    assert [row[1:] for row in shown(table)[-4:]] == [
        ["Workers moved between formal and informal", "", "+9.00"],
        ["PU per formal worker", "", "+5.00"],
        ["Construction and migrant workers", "", "+10.00"],
        ["Whole change", "", "+24.00"],
    ]
    assert {row[0] for row in shown(table)[-4:]} == {"Employed persons, by kind of work"}
    assert table.own[-1] == len(table.cells) - 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("id", "Bagian-bagian dibulatkan sehingga jumlahnya sama dengan seluruh perubahan. Sumber: "),
        ("en", "The parts are rounded so that they add up to the whole change. Source: "),
    ],
)
def test_tables_whose_parts_add_up_say_that_they_are_rounded_for_it(lang, text):
    for table in (tables.why(CASES["grown"], NOTHING, say(lang)), tables.contributions(contributed(ALIKE), say(lang))):
        assert table.note.startswith(text)


def test_table_of_contributions_has_a_row_for_each_region_and_their_sum():
    table = tables.contributions(contributed(ALIKE), say())
    assert shown(table) == [
        ["Rejang Lebong", "60,00%", "58,00%", "−1,00"],
        ["Bengkulu Selatan", "20,00%", "30,00%", "+5,00"],
        ["Seluruh perubahan", "", "", "+4,00"],
    ]
    assert list(table.cells) == ["Wilayah", "Sebelumnya", "Sekarang", "Pengaruh (persen poin)"]
    assert table.own == [2] and table.numeric == list(table.cells)[1:]
    assert (
        table.caption
        == "Sumbangan tiap wilayah terhadap perubahan cakupan Provinsi Bengkulu, Desember 2023 sampai Desember 2024"
    )
    english = tables.contributions(contributed(ALIKE), say("en"))
    assert list(english.cells)[1:3] == ["Before", "Now"] and shown(english)[2][0] == "Whole change"
    assert english.caption == (
        "What each region contributed to the change in coverage of Bengkulu Province, December 2023 to December 2024"
    )


def test_table_of_contributions_is_on_one_edition():
    earlier = rated(THEN, {"ALL": 20}, 50, region="1701", edition="A 2023", on=(100, NOW, "B 2024"))
    later = below(("1702", THEN, 60, 100), ("1701", NOW, 25, 100), ("1702", NOW, 60, 100))
    cells = shown(tables.contributions(contributed(pd.concat([earlier, later])), say("en")))
    assert ["Bengkulu Selatan", "20.00%", "25.00%", "+2.50"] in cells


def test_without_every_region_there_is_no_table_of_contributions():
    assert tables.contributions(NOTHING, say()) is None
    assert tables.contributions(contributed(PAIR[PAIR.region_code != "1702"]), say()) is None


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.lists(st.tuples(COUNT, WORKERS), min_size=4, max_size=4))
def test_printed_contributions_add_up_to_the_printed_change_of_all_regions(counts):
    keys = [("1701", THEN), ("1702", THEN), ("1701", NOW), ("1702", NOW)]
    rows = contributed(below(*[(*key, *count) for key, count in zip(keys, counts, strict=True)]))
    *parts, total = [hundredths(row[3]) for row in shown(tables.contributions(rows, say()))]
    (before, first), (other, second), (after, third), (last, fourth) = counts
    change = printed_change((after + last) / (third + fourth), (before + other) / (first + second))
    assert sum(parts) == total == hundredths(points("id_ID", change))


def test_contributions_of_bengkulu_add_up_to_the_change_that_is_told():
    here = evaluated(*COMPLETE)
    cells = shown(tables.contributions(here.contributed, here.words))
    *parts, total = [hundredths(row[3]) for row in cells]
    told = here.changed[here.changed.basis == here.contributed.basis.iloc[0]].iloc[0]
    assert len(parts) == 10 and sum(parts) == total
    assert total == hundredths(points("id_ID", printed_change(told.restated, told.restated_before)))
    assert {row[0] for row in cells[:-1]} == set(here.contributed.name)


def test_caption_of_the_table_says_that_figures_are_simulated():
    captions = [tables.why(CASES["grown"], NOTHING, say(kind=kind)).caption for kind in ("simulated", "published")]
    assert captions[0] == f"{captions[1]} (SIMULASI · SIMULATED)"


def test_table_over_time_has_a_column_on_the_newest_edition_where_one_differs():
    first, last = {"restated": 0.2, "restated_edition": "B 2025"}, {"restated_edition": "B 2025", "edition": "B 2025"}
    last |= {"restated_before": 0.2, "redefined": True}
    told = tables.trend(rows(LAST_YEAR | first | UNCHANGED, CHANGED | last), words("en"))
    columns = {
        "Coverage on the newest edition": ["20.00%", "22.50%"],
        "Change on the newest edition (points)": ["–", "+2.50"],
    }
    assert {name: told.cells[name].tolist() for name in columns} == columns and {*columns} <= {*told.numeric}
    assert "Change (points)" not in told.cells and "not comparable" not in told.cells.to_string()
    (figure,) = [
        name
        for name in tables.trend(rows(LAST_YEAR | first | UNCHANGED, CHANGED | last), words()).cells
        if "Peru" in name
    ]
    assert figure == "Perubahan menurut edisi terbaru (persen poin)"


def test_table_over_time_of_one_edition_has_the_plain_change():
    told = tables.trend(rows(LAST_YEAR | UNCHANGED, CHANGED | {"restated_before": 0.237}), words("en"))
    assert told.cells["Change (points)"].tolist() == ["–", "−1.20"] and "Change (points)" in told.numeric
    assert not [name for name in told.cells if "newest" in name]


def test_change_over_time_that_cannot_be_restated_is_a_dash():
    earlier = LAST_YEAR | UNCHANGED | {"as_of": LAST_YEAR["as_of"] - 12, "restated": 0.2, "restated_edition": "B 2025"}
    unknown = CHANGED | {"restated": MISSING, "restated_before": 0.2, "redefined": True}
    told = tables.trend(rows(earlier, LAST_YEAR | {"restated_before": 0.2}, unknown), words("en"))
    assert told.cells["Coverage on the newest edition"].tolist() == ["20.00%", "23.70%", "–"]
    assert told.cells["Change on the newest edition (points)"].tolist() == ["–", "+3.70", "–"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("redefined", [False, True], ids=["no later figure", "a later figure"])
def test_table_over_time_has_no_column_on_a_newest_edition_without_workers(lang, redefined):
    lost = {"restated": MISSING, "restated_edition": "B 2025", "restated_before": MISSING}
    last = {"edition": "B 2025", "redefined": True, "restated_before": MISSING} if redefined else lost
    told = tables.trend(rows(LAST_YEAR | lost, CHANGED | last), words(lang))
    plain = tables.trend(rows(LAST_YEAR | UNCHANGED, CHANGED | {"restated_before": MISSING}), words(lang))
    assert [name for name in told.cells if name in plain.cells] == [*plain.cells]
    assert not {words(lang)("head-restated"), words(lang)("head-change-restated")} & {*told.cells}
    assert told.cells[words(lang)("head-change")].tolist() == ["–", "–"]
    assert told.cells[words(lang)("head-coverage")].tolist() == plain.cells[words(lang)("head-coverage")].tolist()


def test_printed_changes_over_time_are_differences_of_the_printed_shares_beside_them():
    pair = (
        {"coverage": 0.31254, "restated": 0.22504},
        {"coverage": 0.22516, "restated": 0.22516, "restated_before": 0.22504},
    )
    cells = tables.trend(rows(LAST_YEAR | UNCHANGED | pair[0], CHANGED | pair[1]), words()).cells
    before, now = (hundredths(share) for share in cells["Cakupan menurut edisi terbaru"])
    assert hundredths(cells["Perubahan menurut edisi terbaru (persen poin)"].iloc[1]) == now - before == 2


# --- Figures ---


@pytest.mark.parametrize(
    ("changed", "indonesian", "english"),
    [
        (
            CASES["fewer"],
            "Dari perubahan −21,25 persen poin, −15,00 berasal dari definisi ulang penyebut; dengan ukuran yang sama −6,25",
            "Of the change of −21.25 percentage points, −15.00 comes from redefining the denominator; like for like it is −6.25",
        ),
        (
            CASES["grown"],
            "Peserta PU paling memengaruhi: +9,00 persen poin dari perubahan bersih −1,60",
            "PU participants mattered most: +9.00 percentage points of a net change of −1.60",
        ),
        (
            split(*bridged(40, 100, 10, 110)),
            "Peserta aktif paling memengaruhi: −27,27 persen poin dari perubahan bersih −30,91",
            "Active participants mattered most: −27.27 percentage points of a net change of −30.91",
        ),
    ],
    ids=["redefined", "not redefined", "redefined a little"],
)
def test_title_of_the_waterfall_states_the_largest_effect(changed, indonesian, english):
    assert [figures.why(changed, say(lang)).title for lang in LANGS] == [indonesian, english]


def bars(picture):
    """Return the bars of a waterfall: where each starts and ends in hundredths of a point, its colour and its hatch."""
    every = picture.figure.axes[0].patches
    spans = [(round(bar.get_x() * 10_000), round((bar.get_x() + bar.get_width()) * 10_000)) for bar in every]
    return spans, [to_hex(bar.get_facecolor()).upper() for bar in every], [bar.get_hatch() for bar in every]


def test_bars_of_bengkulu_start_and_end_where_the_figures_say():
    picture, drawn = pictures(*LATEST)["why"]
    spans, colours, hatches = bars(picture)
    assert spans == [(0, 4184), (4184, 3698), (0, 3698), (3698, 3545), (0, 3545)]
    assert colours == [style.OWN, style.FAINT, style.OWN, style.BAD_FAINT, style.OWN]
    assert hatches == [None, "////", None, None, None]
    names = ["Desember 2024, seperti dinyatakan", "Penyebut didefinisikan ulang", "Desember 2024, edisi BPJS TK 2025"]
    assert {*names, "Peserta aktif", "Desember 2025", "41,84%", "−4,86", "36,98%", "−1,53", "35,45%"} <= set(
        texts(drawn)
    )


def test_bars_of_a_base_that_was_not_redefined_have_no_hatch_and_no_level_between():
    picture = figures.why(CASES["grown"], say())
    spans, colours, hatches = bars(picture)
    assert spans == [(0, 4000), (4000, 3120), (3120, 4020), (4020, 3840), (0, 3840)] and set(hatches) == {None}
    assert colours == [style.OWN, style.BAD_FAINT, style.SECOND, style.BAD_FAINT, style.OWN]
    assert {"Desember 2023", "Desember 2024"} <= set(texts(svg(picture)))
    low, high = picture.figure.axes[0].get_xlim()
    assert low == 0 and high > 1.1 * 0.4020  # room for the figure beside the longest


def test_longest_bar_of_a_waterfall_is_shown_whole():
    ax = figures.why(split(rated(THEN, {"ALL": 40}, 100), rated(NOW, {"ALL": 80}, 100)), say()).figure.axes[0]
    assert ax.get_xlim()[1] > 1.1 * 0.80


def test_waterfall_is_of_the_base_that_was_redefined_otherwise_of_the_first():
    employed = rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 110)
    eligible = [frame.assign(basis="eligible") for frame in bridged(40, 100, 30, 160)]
    assert "pekerja eligible" in figures.why(split(*employed, *eligible), say()).caption
    assert (
        "penduduk bekerja"
        in figures.why(split(*employed, *[each.assign(basis="eligible") for each in employed]), say()).caption
    )


def test_alternative_text_of_the_waterfall_holds_its_figures():
    alt = pictures(*LATEST)["why"][0].alt
    assert alt.startswith("Diagram air terjun: cakupan dari 41,84% (Desember 2024) menjadi 35,45% (Desember 2025).")
    assert alt.endswith("Penyebut didefinisikan ulang: −4,86 persen poin. Peserta aktif: −1,53 persen poin.")


def test_alternative_text_of_the_slopes_holds_each_region():
    here, (picture, drawn) = evaluated(*COMPLETE), pictures(*COMPLETE)["contributions"]
    assert len(here.contributed) == 10
    for row in here.contributed.itertuples():
        before, now = here.words.percent(row.restated_before), here.words.percent(row.restated)
        assert f"{row.name}: {before} menjadi {now}." in picture.alt
        assert {f"{row.name} {here.words.percent(share, 1)}" for share in (row.restated_before, row.restated)} <= set(
            texts(drawn)
        )
    most = max(here.contributed.itertuples(), key=lambda row: abs(row.effect))
    assert picture.title.startswith(f"{most.name} paling memengaruhi cakupan Provinsi Bengkulu: ")
    assert "dengan penyebut edisi yang sama. Garis utuh: naik; garis putus-putus: turun. Sumber: " in picture.caption


def slopes(*shares, lang="id"):
    """Return the slopes of as many regions, from one share to another."""
    frame = pd.DataFrame(shares, columns=["restated_before", "restated"]).assign(basis="employed", source_id="tk")
    names = [f"Kabupaten {place + 1}" for place in range(len(frame))]
    known = {"name": names, "as_of": pd.Period(NOW), "as_of_before": pd.Period(THEN)}
    return figures.contributions(frame.assign(effect=frame.restated - frame.restated_before, **known), say(lang))


def test_title_of_the_slopes_names_the_largest_effect_up_or_down():
    shares = (0.2, 0.25), (0.4, 0.3), (0.2, 0.22)
    titles = [slopes(*shares, lang=lang).title for lang in LANGS]
    assert titles == [
        "Kabupaten 2 paling memengaruhi cakupan Provinsi Bengkulu: cakupannya sendiri dari 40,00% menjadi 30,00%",
        "Kabupaten 2 changed the coverage of Bengkulu Province most: its own went from 40.00% to 30.00%",
    ]


def test_slopes_that_fall_are_dashed_and_in_another_colour():
    lines = slopes((0.2, 0.3), (0.3, 0.2), (0.25, 0.25)).figure.axes[0].lines[:3]
    assert [line.get_linestyle() for line in lines] == ["-", "--", "-"]
    assert [to_hex(line.get_color()).upper() for line in lines] == [style.OWN, style.BAD, style.OWN]
    assert [list(line.get_ydata()) for line in lines] == [[0.2, 0.3], [0.3, 0.2], [0.25, 0.25]]


def test_one_region_alone_is_not_drawn():
    assert slopes((0.2, 0.3)) is None and slopes((0.2, 0.3), (0.2, 0.2)) is not None


def test_of_many_regions_those_with_the_largest_effects_are_named():
    shares = [(0.2 + place / 100, 0.2 + place / 100 + (place + 1) * (-1) ** place / 1000) for place in range(34)]
    picture = slopes(*shares)
    named = {text.split(",")[0].rsplit(" ", 1)[0] for text in texts(svg(picture)) if text.startswith("Kabupaten")}
    assert named == {f"Kabupaten {place}" for place in range(23, 35)}
    assert len(picture.figure.axes[0].lines) == 34 + 2 * 12
    assert (
        picture.title.startswith("Kabupaten 34 ") and picture.alt.count("Kabupaten") == 34 + 1
    )  # and the one with the largest effect


CROWDS = {
    "one place": [(0.3 + place / 1e4, 0.31 + place / 1e4) for place in range(12)],
    "low": [(0.1, 0.11)] * 11 + [(0.9, 0.8)],
    "high": [(0.9, 0.91)] * 11 + [(0.1, 0.2)],
    "both ends": [(0.1, 0.9), (0.9, 0.1)] * 6,
    "even": [(place / 12, place / 11) for place in range(12)],
}


@pytest.mark.parametrize("crowd", CROWDS)
def test_names_at_the_slopes_do_not_run_into_each_other_and_are_not_cut_off(crowd):
    picture = slopes(*CROWDS[crowd])
    labels = extents(picture, set(texts(svg(picture))))
    assert len([text for text, _ in labels if text.startswith("Kabupaten")]) == 24
    assert [text for text, box in labels if not inside(box, picture.figure.bbox)] == []
    assert [(one, other) for (one, a), (other, b) in combinations(labels, 2) if a.overlaps(b)] == []


def test_no_share_below_zero_is_on_the_axis_where_names_stand_below_it():
    ax = slopes(*CROWDS["low"]).figure.axes[0]
    assert min(text.xy[1] for text in ax.texts) < 0 <= min(ax.get_yticks()) < max(ax.get_yticks()) < 1


def test_names_at_the_slopes_stand_in_the_order_of_their_figures():
    picture = slopes(*CROWDS["low"], (0.5, 0.4))
    labels = [text for text in picture.figure.axes[0].texts if text.xy[0] == 1]
    heights = {text.get_text().rsplit(" ", 1)[1]: text.xy[1] for text in labels}
    assert heights["11,0%"] < heights["40,0%"] < heights["80,0%"]


# --- Over time, on the newest edition ---

BEFORE = LAST_YEAR | {"restated": 0.21, "restated_edition": "Sakernas 2025"}


def test_earlier_figures_on_the_newest_edition_are_a_dashed_line_to_where_that_begins():
    middle = CHANGED | {"redefined": True, "as_of": pd.Period("2025-06"), "coverage": 0.22}
    ax = figures.trend(rows(BEFORE, middle, CHANGED), words()).figure.axes[0]
    dashed = [line for line in ax.lines if line.get_linestyle() == "--"]
    assert [list(line.get_ydata()) for line in dashed] == [[0.21, 0.22]]
    solid = [list(line.get_ydata()) for line in ax.lines if line.get_linestyle() == "-"]
    assert sorted(solid) == [[0.22, 0.225], [0.237]]  # two editions, not joined


def test_dashed_line_has_its_figure_and_is_explained():
    picture = figures.trend(rows(BEFORE, CHANGED | {"redefined": True}), words("en"))
    assert "21.00%" in texts(svg(picture))
    assert "Dashed line: earlier figures on the newest edition of the denominator." in picture.caption
    assert "Employed persons on the Sakernas 2025 edition, December 2024: 21.00%." in picture.alt


def test_figures_of_one_edition_need_no_dashed_line():
    picture = figures.trend(
        rows(LAST_YEAR | {"edition": "Sakernas 2025", "restated_edition": "Sakernas 2025"}, CHANGED), words("en")
    )
    assert [line for line in picture.figure.axes[0].lines if line.get_linestyle() == "--"] == []
    assert "Dashed" not in picture.caption and "edition, December 2024" not in picture.alt


def test_dashed_line_is_explained_for_the_months_that_are_drawn():
    plain = rows(LAST_YEAR, CHANGED)
    assert "Garis putus-putus" in figures.trend(plain, words(), rows(BEFORE, CHANGED | {"redefined": True})).caption


LOST = {"restated": MISSING, "restated_before": MISSING, "restated_workers": MISSING, "restated_edition": "B 2025"}
OF_ITS_OWN = CHANGED | {"restated_before": MISSING, "edition": "B 2025", "redefined": True}


@pytest.mark.parametrize("last", [CHANGED | LOST, OF_ITS_OWN], ids=["no later figure", "a later figure"])
@pytest.mark.parametrize(
    ("lang", "announced", "named"), [("id", "Garis putus", "menurut edisi"), ("en", "Dashed", "on the B 2025 edition")]
)
def test_no_dashed_line_is_announced_on_a_newest_edition_without_workers(lang, announced, named, last):
    picture = figures.trend(rows(LAST_YEAR | LOST, last), words(lang))
    assert announced not in picture.caption and named not in picture.alt and picture.alt.count(": 2") == 2
    assert [line for line in picture.figure.axes[0].lines if line.get_linestyle() == "--"] == []
    assert not {"–", "nan%"} & set(texts(svg(picture)))
    drawn = figures.trend(rows(LAST_YEAR, CHANGED), words(lang), rows(LAST_YEAR | LOST, last))
    assert announced not in drawn.caption


def test_a_newest_edition_without_workers_leaves_the_figure_and_the_table_of_the_one_before():
    dates = [LAST_YEAR["as_of"] - 12, LAST_YEAR["as_of"], LAST_YEAR["as_of"] + 12]
    first = [{"as_of": on, "edition": "A", "coverage": share} for on, share in zip(dates, (0.25, 0.237), strict=False)]
    frame = rows(*first, {"as_of": dates[2], "edition": "B 2025", "coverage": MISSING})
    frame = frame.drop(columns=frame.columns[frame.columns.str.startswith("restated")])
    frame["workers"] = pd.array([970_000, 970_000, pd.NA], dtype="Int64")
    workers = frame[["region_code", "basis", "edition", "workers"]].assign(as_of=frame.workers_as_of)
    history = comparison.history(editions.restated(frame, workers), "17", str(dates[-1]))
    assert history.as_of.tolist() == dates[:2] and history.restated.isna().all()
    picture, table = figures.trend(history, words("en")), tables.trend(history, words("en"))
    assert "Dashed" not in picture.caption and "B 2025" not in picture.alt
    assert [line for line in picture.figure.axes[0].lines if line.get_linestyle() == "--"] == []
    assert table.cells["Coverage"].tolist() == ["25.00%", "23.70%"] and "Change (points)" in table.cells
    assert not [name for name in table.cells if "newest" in name]


def test_steps_of_the_waterfall_are_joined():
    ax = figures.why(CASES["grown"], say()).figure.axes[0]
    ends = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in ax.patches]
    assert [line.get_xdata()[0] for line in ax.lines] == pytest.approx([end for _, end in ends])
    assert all(later[0] in (0, pytest.approx(earlier[1])) for earlier, later in pairwise(ends))
