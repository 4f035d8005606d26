"""What a report on data quality says: every light, in each of its variants and in both languages, its figure and its tables."""

import pandas as pd
import pytest
import test_quality as data
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Placeable, SelectExpression
from test_quality import ACTIVE, BEFORE, NOW, ROW, STATED, counts, rows, seen, workers
from test_story_why import Heard, variants

from jamsostek.data.collection import Settings
from jamsostek.measures import quality
from jamsostek.story import cover, figures, language, sentences, tables
from jamsostek.story.language import Words

LANGS = ("id", "en")
KINDS = {"nation": "negara", "province": "provinsi", "district": "kabupaten"}
NAMES = {"00": "Indonesia", "17": "Bengkulu", "18": "Lampung"}
PLACES = data.REGIONS.assign(name=data.REGIONS.region_code.replace(NAMES), kind=data.REGIONS.level.map(KINDS))
SOURCES = data.SOURCES.assign(publisher=["BPJS TK", "BPS", "Pers"], title="x", note=None, note_en=None)
SETTINGS = Settings(kind="published", base="employed", title=dict.fromkeys(LANGS, "x"))


def say(lang="id", region="17", period=NOW, kind="published"):
    return Words(lang, region, period, regions=PLACES, sources=SOURCES, kind=kind)


def examined(*participants, denominators=({},), region="17", base="employed", stated=(), **others):
    """What is examined of an invented collection, by light."""
    tables = data.collection(counts(*participants), workers(*denominators), **others)
    said = rows(STATED | {"other_id": None, "verdict": "consistent"}, *({"verdict": each} for each in stated))
    return vars(seen(tables, region, base=base, stated=said))


def told(light, found, region="17"):
    """What a light says in Indonesian and in English."""
    return "\n".join(" ".join(sentences.light(light, found, say(lang, region)).paragraphs) for lang in LANGS)


def shown(table):
    return table.cells.to_numpy().tolist()


GOOD = examined({}, {"as_of": BEFORE})


# --- Each light ---


@pytest.mark.parametrize(
    ("published", "indonesian", "english"),
    [
        (
            "2024-12-11",
            "terbit 11 Desember 2024, sebelum bulan itu berakhir.",
            "published 11 December 2024, before that month was over.",
        ),
        (
            "2024-12-31",
            "terbit 31 Desember 2024, pada bulan itu juga.",
            "published 31 December 2024, in the same month.",
        ),
        ("2025-01", "terbit Januari 2025, 1 bulan kemudian.", "published January 2025, 1 month later."),
        ("2025-03-01", "terbit 1 Maret 2025, 3 bulan kemudian.", "published 1 March 2025, 3 months later."),
    ],
)
def test_arrival_says_from_whom_and_how_soon(published, indonesian, english):
    text = told("arrived", examined({"published_on": published}))
    assert indonesian in text and english in text
    assert "Peserta aktif Desember 2024 dari BPJS TK" in text


def test_arrival_says_what_came_early_in_part_and_how_figures_are_rounded():
    text = told("arrived", examined({"published_on": "2024-12-11", "rounded_to": 1_000}, {"region_code": "1701"}))
    assert (
        "terbit Januari 2025, sebagian sebelum bulan itu berakhir. Jumlahnya dibulatkan, paling kasar ke 1.000 orang."
        in text
    )
    assert "some of it before that month was over. Their number is rounded, at the coarsest to 1,000 people." in text
    assert "dibulatkan" not in told("arrived", GOOD)


@pytest.mark.parametrize(
    ("month", "indonesian", "english"),
    [
        (NOW, "Semua penyebut berasal dari bulan yang sama.", "All denominators are of the same month."),
        (
            BEFORE,
            "Penyebut tertua: penduduk bekerja, November 2024, 1 bulan lebih tua.",
            "employed persons, November 2024, 1 month older.",
        ),
        ("2023-12", "Penyebut tertua: penduduk bekerja, Desember 2023, 12 bulan lebih tua.", "12 months older."),
        (
            "2023-11",
            "Penyebut tertua sudah berumur lebih dari satu tahun:",
            "The oldest denominator is more than a year old:",
        ),
    ],
)
def test_arrival_says_how_old_the_denominators_are(month, indonesian, english):
    text = told("arrived", examined({}, denominators=[{"as_of": month}]))
    assert indonesian in text and english in text


@pytest.mark.parametrize(
    "found", [examined({"region_code": "1701"}), examined({}, denominators=[{"region_code": "18"}])]
)
def test_without_participants_or_denominator_coverage_cannot_be_computed(found):
    assert "sehingga cakupan Provinsi Bengkulu tidak dapat dihitung (tabel participants, workers)" in told(
        "arrived", found
    )


def test_what_is_missing_is_counted_and_then_named():
    found = examined({}, {"as_of": "2024-09"}, {"region_code": "1701", "segment": "PU"})
    assert told("missing", found).split("\n")[0] == (
        "Belum ada: angka peserta 2 dari 3 kabupaten/kota; rincian segmen di 1 wilayah; 3 penyebut; angka 2 bulan sejak "
        "September 2024; data Provinsi Bengkulu dalam 7 tabel. "
        "Belum ada angka peserta untuk Desember 2024 (tabel participants): Kabupaten 1702, Kabupaten 1703. "
        "Hanya totalnya yang diketahui, tanpa segmen (tabel participants): Provinsi Bengkulu. "
        "Belum ada jumlah penduduk bekerja (tabel workers): Kabupaten 1701. "
        "Belum ada jumlah pekerja eligible (tabel workers): Provinsi Bengkulu. "
        "Belum ada jumlah angkatan kerja (tabel workers): Provinsi Bengkulu. "
        "Belum ada angka peserta Provinsi Bengkulu untuk 2 bulan antara Oktober 2024 dan November 2024 (tabel participants). "
        "Belum ada data Provinsi Bengkulu dan wilayah di bawahnya dalam 7 tabel: targets, funding, benefits, funnel, "
        "groups, inpres_status, statements."
    )


EVERY = {name: rows(row, {}) for name, row in ROW.items()}
PARTS = [{"region_code": code, "segment": "PU"} for code in ("17", "1701", "1702", "1703")]
BASES = [
    part | {"basis": basis, "segment": None} for part in PARTS for basis in ("employed", "eligible", "labour_force")
]
WHOLE = examined(
    *PARTS, denominators=[{name: cell for name, cell in each.items() if name != "segment"} for each in BASES], **EVERY
)
ALONE = examined(
    {"segment": "PU", "region_code": "18"},
    denominators=[{"region_code": "18", "basis": basis} for basis in ("employed", "eligible", "labour_force")],
    region="18",
    **{name: table.assign(region_code="18") for name, table in EVERY.items()},
)


def test_nothing_missing_is_said_of_regions_with_and_without_others_below():
    assert "Ke-3 kabupaten/kota, segmennya, penyebutnya dan semua tabel lain sudah ada." in told("missing", WHOLE)
    assert "Peserta menurut segmen, penyebut dan semua tabel lain sudah ada." in told("missing", ALONE, "18")


SEGMENTS = [{"segment": "PU", "participants": 60}, {"segment": "BPU", "participants": 40}]


@pytest.mark.parametrize(
    ("printed", "indonesian", "english"),
    [
        (
            [ACTIVE],
            "1 total terbitan dibandingkan dengan jumlah rinciannya: semuanya cocok dalam batas pembulatan. 1 dari 3",
            "1 published total was compared with the sum of its parts: all agree",
        ),
        ([ACTIVE | {"total": 90}], ": 1 tidak cocok.", ": 1 does not agree."),
        (
            [ACTIVE, ROW["control_totals"]],
            "2 total terbitan",
            "2 published totals were compared with the sum of their parts",
        ),
        ([], "Tidak ada total terbitan; 3 angka yang dipakai tidak dapat dicocokkan", "none of the 3 figures"),
    ],
)
def test_totals_say_how_many_agree_and_what_none_vouches_for(printed, indonesian, english):
    text = told("totals", examined(*SEGMENTS, control_totals=rows(ROW["control_totals"], *printed)))
    assert indonesian in text and english in text


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (
            examined({}, denominators=[{"workers": 80}]),
            "1 dari 1 cakupan di atas 100%; tertinggi Provinsi Bengkulu, 125,00% terhadap penduduk bekerja. Peserta dicatat di lokasi pemberi kerja",
            "1 of 1 coverage rates is above 100%",
        ),
        (
            examined({}, denominators=[{"workers": 80, "basis": "eligible"}], base="eligible"),
            "Jumlah pekerja eligible di sana mungkin belum lengkap.",
            "may be incomplete.",
        ),
        (
            GOOD,
            "Sebanyak 1 cakupan dihitung; tidak ada yang di atas 100%.",
            "1 coverage rate was computed; none is above 100%.",
        ),
        (
            examined({}, denominators=[{"region_code": "18"}]),
            "Tidak ada cakupan yang dapat dihitung",
            "No coverage can be computed",
        ),
    ],
)
def test_shares_above_one_are_told_with_the_reason(found, indonesian, english):
    text = told("above_one", found)
    assert indonesian in text and english in text


FELL = [{"as_of": str(pd.Period("2024-04") + place), "participants": 3_000} for place in range(8)]
LAPSED = rows(ROW["funding"], {"first_month": pd.Period("2024-10")})


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (
            examined(*FELL, {"participants": 1_500}),
            "1 dari 1 perubahan peserta di luar kebiasaan; terbesar Provinsi Bengkulu, Semua segmen: 3.000 menjadi 1.500 (−50,0%) "
            "sejak November 2024, biasanya 0,0%. Lonjakan belum tentu kesalahan.",
            "3,000 to 1,500 (−50.0%) since November 2024, usually 0.0%. A jump need not be an error.",
        ),
        (
            examined(*FELL, {"participants": 1_500}, funding=LAPSED),
            "Sebanyak 1 bersamaan dengan mulai atau berakhirnya iuran yang dibayar pemerintah daerah, jadi kemungkinan besar bukan kesalahan.",
            "1 coincides with the start or end of contributions paid by a regional government and is most likely no error.",
        ),
        (
            examined({"as_of": BEFORE, "participants": 0}, {"participants": 500}),
            ": 0 menjadi 500 sejak November 2024. Lonjakan belum tentu kesalahan. Sebanyak 1 perubahan tidak punya pembanding:",
            ": 0 to 500 since November 2024. A jump need not be an error. 1 change has nothing to be compared with:",
        ),
        (
            GOOD,
            "Sebanyak 1 perubahan peserta sejak periode sebelumnya diperiksa; tidak ada yang di luar kebiasaan.",
            "1 change of participants since the last period was examined; none is unusual.",
        ),
        (
            examined({}),
            "Belum ada periode sebelumnya untuk dibandingkan (tabel participants).",
            "There is no earlier period",
        ),
    ],
)
def test_jumps_say_the_largest_what_is_usual_and_that_they_need_not_be_errors(found, indonesian, english):
    text = told("jumps", found)
    assert indonesian in text and english in text


EDITIONS = [{"as_of": "2023-08"}, {"edition": "B 2024"}]


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (
            examined({"as_of": "2023-12"}, {}, denominators=EDITIONS),
            "1 dari 1 penyebut berganti edisi (penduduk bekerja) sejak periode sebelumnya, sehingga cakupannya tidak sebanding; "
            "tidak ada angka olahan.",
            "1 of 1 denominators changed its edition (employed persons) since the last period, so that coverage cannot be compared; none is derived.",
        ),
        (
            examined({}, denominators=[{"status": "derived"}]),
            "Tidak ada penyebut yang berganti edisi; 1 dari 1 adalah angka olahan, bukan terbitan. 1 penyebut belum punya periode sebelumnya",
            "No denominator changed its edition; 1 of 1 is derived, not published. 1 denominator has no earlier period",
        ),
        (
            examined({}, denominators=[{"region_code": "18"}]),
            "Tidak ada penyebut untuk Desember 2024 (tabel workers).",
            "There is no denominator",
        ),
    ],
)
def test_denominators_say_what_changed_edition_or_is_derived(found, indonesian, english):
    text = told("denominators", found)
    assert indonesian in text and english in text


def test_statements_are_counted_by_verdict():
    found = examined({}, stated=["consistent", "conflicts", "conflicts", "unchecked"])
    text = told("statements", found)
    assert (
        "4 pernyataan tentang Provinsi Bengkulu dan wilayah di bawahnya pada 2024: 1 sesuai, 2 bertentangan dengan pernyataan lain, 1 tidak dapat diperiksa."
        in text
    )
    assert "4 statements on Bengkulu Province and the regions below it in 2024: 1 " in text
    assert "Tidak ada pernyataan tentang Provinsi Bengkulu dan wilayah di bawahnya pada 2024" in told(
        "statements", examined({})
    )


REVISED = examined(
    {},
    {"as_of": BEFORE, "published_on": "2024-11-20"},
    {"as_of": BEFORE, "published_on": "2025-01-05", "participants": 90},
)
OTHERS = {"funnel": rows(ROW["funnel"], {"persons": 9, "published_on": None, "replaced_on": "2024-12-05"})}
ELSEWHERE = examined({}, {"as_of": BEFORE}, superseded=OTHERS, funnel=rows(ROW["funnel"], {}))


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (
            REVISED,
            "1 angka direvisi sejak November 2024, 1 di antaranya setelah Desember 2024 berakhir. Terbesar pada peserta: "
            "Provinsi Bengkulu, November 2024, 100 menjadi 90 (−10,0%).",
            "1 figure was revised since November 2024, 1 of them after the end of December 2024. The largest of participants: "
            "Bengkulu Province, November 2024, 100 to 90 (−10.0%).",
        ),
        (
            ELSEWHERE,
            "1 angka direvisi sejak November 2024, tidak ada pada peserta.",
            "1 figure was revised since November 2024, none of them of participants.",
        ),
        (
            GOOD,
            "Menurut tanggal terbit yang tercatat, tidak ada angka yang direvisi sejak November 2024.",
            "no figure was revised since November 2024.",
        ),
        (
            examined({}),
            "Ini periode pertama yang memiliki angka: belum ada laporan sebelumnya.",
            "This is the first period with figures",
        ),
    ],
)
def test_revisions_say_the_largest_and_which_came_later(found, indonesian, english):
    text = told("revisions", found)
    assert indonesian in text and english in text


# --- All lights together ---


def lights(**verdicts):
    """All lights green, but for those named."""
    judged = quality.lights(GOOD)
    return judged.assign(
        verdict=[verdicts.get(light, "green") for light in judged.light],
        findings=judged.light.isin(verdicts).astype(int),
    )


def test_the_summary_counts_the_good_and_names_the_others():
    judged = lights(missing="red", statements="red", arrived="amber", totals="none")
    assert [sentences.quality(judged, say(lang)).paragraphs for lang in LANGS] == [
        [
            "Mutu data: 4 hal baik, 1 perlu dicermati (kebaruan data), 2 bermasalah (kelengkapan, pernyataan), "
            "1 tidak ada datanya (total terbitan). Rinciannya ada dalam laporan mutu data, bila dibuat."
        ],
        [
            "Data quality: 4 good, 1 to be used with care (timeliness), 2 with a problem (completeness, statements), "
            "1 without data (published totals). The report on data quality, where one is made, gives the details."
        ],
    ]


def test_where_all_is_good_nothing_is_named():
    assert sentences.quality(lights(), say()).paragraphs == [
        "Mutu data: 8 hal baik. Rinciannya ada dalam laporan mutu data, bila dibuat."
    ]


@pytest.mark.parametrize(
    ("verdicts", "title"),
    [
        ({}, "8 dari 8 hal dinilai baik"),
        ({"totals": "none"}, "7 dari 8 hal dinilai baik; tidak ada datanya: total terbitan"),
        ({"totals": "none", "jumps": "amber"}, "6 dari 8 hal dinilai baik; yang perlu dicermati: lonjakan peserta"),
        (
            {"jumps": "amber", "missing": "red", "arrived": "red"},
            "5 dari 8 hal dinilai baik; yang bermasalah: kebaruan data, kelengkapan",
        ),
    ],
)
def test_the_figure_names_the_worst(verdicts, title):
    assert figures.lights(lights(**verdicts), GOOD, say()).title == title


def drawn(judged, found=GOOD, lang="id"):
    """The picture of the lights with its texts and where each of them stands."""
    picture = figures.lights(judged, found, say(lang))
    picture.figure.draw_without_rendering()
    texts = [text for text in picture.figure.axes[0].texts if text.get_text()]
    return picture, texts


def test_each_light_has_a_sign_a_word_and_its_number_of_findings():
    _, texts = drawn(lights(missing="red", arrived="amber", totals="none"))
    said = [text.get_text() for text in texts]
    assert [said.count(sign) for sign in ("✓", "!", "✗", "–")] == [5, 1, 1, 1]
    assert [said.count(word) for word in ("baik", "perlu dicermati", "bermasalah", "tidak ada datanya")] == [5, 1, 1, 1]
    assert said.count("1 temuan") == 3


def test_one_finding_and_several_are_counted_in_english():
    judged = lights(missing="red", arrived="amber")
    _, texts = drawn(judged.assign(findings=judged.findings.where(judged.light != "missing", 2)), lang="en")
    said = [text.get_text() for text in texts]
    assert said.count("1 finding") == 1 and said.count("2 findings") == 1


@pytest.mark.parametrize("lang", LANGS)
def test_no_two_texts_of_the_lights_overlap_and_none_leaves_the_figure(lang):
    long = examined(*FELL, {"participants": 1_500}, *PARTS[1:], funding=LAPSED, stated=["conflicts", "unchecked"])
    for found in (GOOD, long, WHOLE, REVISED):
        picture, texts = drawn(quality.lights(found), found, lang)
        boxes = [text.get_window_extent() for text in texts]
        assert not [box for place, box in enumerate(boxes) if box.count_overlaps(boxes[:place])]
        assert max(box.x1 for box in boxes) <= picture.figure.bbox.x1 and min(box.y0 for box in boxes) >= 0


def test_the_text_for_those_who_cannot_see_the_lights_says_all():
    picture, _ = drawn(quality.lights(GOOD))
    assert [f"{words_of('quality-question', light)} " in picture.alt for light in quality.lights(GOOD).light] == [
        True
    ] * 8
    assert "Adakah cakupan di atas 100%? baik: Sebanyak 1 cakupan dihitung" in picture.alt
    assert "Sumber: BPJS TK; BPS." in picture.caption


def words_of(message, light):
    return say()(message, light=light)


def test_the_head_of_the_report_is_its_summary():
    fields = cover.quality(say(), SETTINGS, lights(missing="red")).fields
    assert (fields["form"], fields["facts"]) == ("profile", [])
    assert fields["title"] == "Mutu Data Cakupan Jaminan Sosial Ketenagakerjaan"
    assert fields["headline"] == "Mutu data: 7 hal baik, 1 bermasalah (kelengkapan)."


def test_lights_of_simulated_data_say_so():
    picture = figures.lights(lights(), GOOD, say(kind="simulated"))
    assert picture.alt.startswith("SIMULASI · SIMULATED")


# --- Tables ---


def test_table_of_arrivals_has_a_row_for_each_segment_basis_and_table():
    found = examined(
        {"published_on": "2024-12-11"},
        denominators=[{"as_of": "2023-11", "source_id": "undated"}],
        funnel=rows(
            ROW["funnel"],
            {},
            {"stage": "paid", "status": "derived"},
            {"as_of": pd.Period("2024-10"), "region_code": "1701"},
        ),
    )
    table = tables.arrived(found["arrived"], say(), below=3)
    assert shown(table) == [
        [
            "Peserta aktif: Semua segmen",
            "1",
            "Desember 2024",
            "0",
            "11 Desember 2024",
            "0",
            "terbitan",
            "BPJS TK",
            "terbit sebelum bulannya berakhir",
        ],
        [
            "Pekerja: penduduk bekerja",
            "1",
            "November 2023",
            "13",
            "–",
            "–",
            "terbitan",
            "Pers",
            "lebih dari satu tahun",
        ],
        [
            "Tahapan pekerja rentan",
            "2",
            "Oktober 2024 sampai Desember 2024",
            "0 sampai 2",
            "Maret 2025",
            "5",
            "67% terbitan, 33% olahan",
            "BPJS TK",
            "",
        ],
    ]
    assert "dari Provinsi Bengkulu dan 3 wilayah di bawahnya" in table.note
    assert tables.arrived(found["arrived"].iloc[:0], say(), below=3) is None


def test_of_many_publishers_two_are_named():
    many = pd.DataFrame({"source_id": list("abcd"), "publisher": list("ABCD"), "published_on": "2025-03"})
    words = Words("id", "17", NOW, regions=PLACES, sources=many, kind="published")
    row = examined({})["arrived"].head(1).assign(source_id="a|b|c|d")
    assert shown(tables.arrived(row, words, below=3))[0][7] == "A; B dan 2 lainnya"
    assert shown(tables.arrived(row.assign(source_id="a|b|c"), words, below=3))[0][7] == "A; B; C"


TOTALS = rows(ROW["control_totals"], ACTIVE | {"total": 101}, ACTIVE | {"item": "inactive", "total": 50}, {"total": 5})


def test_table_of_totals_has_the_difference_and_stresses_what_does_not_agree():
    found = examined(
        *SEGMENTS,
        {"activity": "inactive", "segment": "PU", "participants": 50},
        denominators=[{}, {"region_code": "1701", "workers": 9}],
        control_totals=TOTALS,
    )
    table = tables.totals(found["totals"], say())
    assert shown(table) == [
        ["Provinsi Bengkulu, peserta aktif, Desember 2024", "101", "2", "100", "−1", "1", "cocok"],
        ["Provinsi Bengkulu, peserta tidak aktif, Desember 2024", "50", "1", "50", "0", "1", "cocok"],
        ["Provinsi Bengkulu, penduduk bekerja, Agustus 2024", "5", "1", "9", "4", "0", "tidak cocok"],
    ]
    assert table.own == [2] and tables.totals(GOOD["totals"], say()) is None


ABOVE = examined({}, denominators=[{"workers": 80, "status": "derived"}])


def test_table_of_shares_above_one():
    table = tables.above_one(ABOVE["above_one"], say())
    assert shown(table) == [["Provinsi Bengkulu", "Penduduk bekerja", "100", "80†", "Agustus 2024", "125,00%"]]
    assert tables.above_one(GOOD["above_one"], say()) is None


def test_table_of_jumps_tells_the_region_first_and_what_each_is_compared_with():
    district = [
        {"as_of": BEFORE, "region_code": "1701", "participants": 100},
        {"region_code": "1701", "participants": 900},
    ]
    found = examined(*FELL, {"participants": 1_500}, *district, funding=LAPSED)
    table = tables.jumps(found["jumps"], say())
    assert shown(table) == [
        [
            "Provinsi Bengkulu",
            "Semua segmen",
            "November 2024",
            "3.000 menjadi 1.500 (−50,0%)",
            "0,0%",
            "7 perubahan sebelumnya",
            "iuran berhenti dibayar pemerintah daerah",
        ],
        ["Kabupaten 1701", "Semua segmen", "November 2024", "100 menjadi 900 (+800,0%)", "–", "tanpa pembanding", ""],
    ]
    assert table.own == [0] and "quality_jumps.csv" not in table.note
    assert tables.jumps(GOOD["jumps"], say()) is None


def test_of_many_jumps_fifteen_are_shown_and_the_others_named_with_their_file():
    found = examined(*FELL, {"participants": 1_500})["jumps"]
    table = tables.jumps(pd.concat([found] * 18, ignore_index=True), say())
    assert len(table.cells) == 15 and "Sebanyak 3 lainnya ada dalam quality_jumps.csv." in table.note


REDEFINED = examined({"as_of": "2023-12"}, {}, denominators=EDITIONS)


def test_table_of_denominators_has_both_editions():
    row = ["Provinsi Bengkulu", "Penduduk bekerja", "1.000", "B 2024", "1.000", "A 2024", "edisi berganti"]
    assert shown(tables.denominators(REDEFINED["denominators"], say())) == [row]
    derived = examined({}, denominators=[{"status": "derived", "note": "a / b"}])["denominators"]
    assert shown(tables.denominators(derived, say()))[0][2:] == ["1.000†", "A 2024", "–", "–", "angka olahan, a / b"]
    assert tables.denominators(GOOD["denominators"], say()) is None
    many = tables.denominators(pd.concat([derived] * 16, ignore_index=True), say())
    assert len(many.cells) == 15 and "1 baris lain ada dalam quality_denominators.csv" in many.note


def test_table_of_revisions_has_both_figures_and_the_date():
    table = tables.revisions(REVISED["revisions"], say())
    assert shown(table) == [
        [
            "Provinsi Bengkulu",
            "Peserta aktif: Semua segmen",
            "November 2024",
            "100",
            "90",
            "5 Januari 2025",
            "setelah periode ini",
        ]
    ]
    assert table.caption == "Angka yang direvisi sejak November 2024"
    assert shown(tables.revisions(ELSEWHERE["revisions"], say()))[0][1:5] == [
        "Tahapan pekerja rentan, P | listed, orang",
        "Desember 2024",
        "9",
        "10",
    ]
    assert tables.revisions(GOOD["revisions"], say()) is None


@pytest.mark.parametrize(
    ("table", "figure", "before", "latest", "shown_as"),
    [
        ("workers", "workers", 900, 1_000, ["Pekerja: penduduk bekerja, A 2024", "900", "1.000"]),
        (
            "funding",
            "budget_idr",
            5_000_000,
            6_000_000,
            ["Pendanaan pekerja rentan, APBD | P, anggaran (rupiah)", "Rp5 juta", "Rp6 juta"],
        ),
        (
            "funding",
            "contribution_idr_per_month",
            16_800,
            10_500,
            ["Pendanaan pekerja rentan, APBD | P, iuran per bulan (rupiah)", "Rp16.800", "Rp10.500"],
        ),
        ("targets", "target_percent", 48.5, float("nan"), ["Target, UCJ, target (persen)", "48,5", "–"]),
        ("inpres_status", "finding", "partial", "done", ["Pelaksanaan Inpres, R1, temuan", "sebagian", "ada"]),
    ],
)
def test_revised_figures_are_shown_in_their_unit(table, figure, before, latest, shown_as):
    items = {"workers": "employed | A 2024", "funding": "APBD | P", "targets": "UCJ", "inpres_status": "R1"}
    row = (
        REVISED["revisions"]
        .astype(object)
        .assign(table=table, item=items[table], figure=figure, before=before, latest=latest)
    )
    cells = shown(tables.revisions(row, say()))[0]
    assert [cells[1], *cells[3:5]] == shown_as


# --- Every variant is said ---

PROVINCES = [
    {"region_code": code, "segment": "PU", "as_of": month, "participants": people}
    for code in ("17", "18")
    for month, people in ((BEFORE, 100), (NOW, 110))
]


def cases():
    """What is examined of collections that differ in everything a sentence may tell."""
    yield from (
        (found, "17") for found in (GOOD, WHOLE, REVISED, ELSEWHERE, examined({}), examined({"region_code": "1701"}))
    )
    yield ALONE, "18"
    yield examined(*PROVINCES, region="00"), "00"
    for published in ("2024-12-11", "2024-12-31"):
        yield examined({"published_on": published}, {"as_of": "2024-09"}, denominators=[{"as_of": "2023-11"}]), "17"
    yield examined({}, {"as_of": "2024-10"}, denominators=[{"as_of": NOW, "workers": 80}]), "17"
    yield examined({}, denominators=[{"region_code": "18"}]), "17"
    yield examined({"published_on": "2024-12-11", "rounded_to": 1_000}, {"region_code": "1701"}), "17"
    yield examined({}, denominators=[{"workers": 80, "basis": "eligible"}], base="eligible"), "17"
    yield examined({"as_of": "2023-12"}, {}, denominators=EDITIONS, stated=["rounded", "conflicts"]), "17"
    yield examined({}, denominators=[{"status": "derived", "note": "a / b"}]), "17"
    printed = rows(ROW["control_totals"], ACTIVE, ACTIVE | {"item": "inactive", "total": 7}, {"total": 5})
    yield (
        examined(
            *SEGMENTS,
            {"activity": "inactive", "segment": "PU"},
            control_totals=printed,
            **{name: table for name, table in EVERY.items() if name != "control_totals"},
        ),
        "17",
    )
    for months, first in (((3_000, 1_500), "2024-10"), ((1_500, 3_000), NOW)):
        paid = rows(ROW["funding"], {"first_month": pd.Period(first)})
        history = [each | {"participants": months[0]} for each in FELL]
        yield examined(*history, {"participants": months[1]}, funding=paid), "17"
    yield examined({"as_of": BEFORE, "participants": 0}, {"participants": 500}), "17"
    found = examined(*FELL, {"participants": 1_500})
    for rule in ("others", "history"):
        yield found | {"jumps": pd.concat([found["jumps"].assign(rule=rule)] * 16, ignore_index=True)}, "17"
    yield (
        examined(
            {"published_on": "2025-03"},
            denominators=[{"as_of": BEFORE}],
            stated=["rounded"],
            **dict(list(EVERY.items())[1:]),
        ),
        "17",
    )
    yield examined(*SEGMENTS, control_totals=rows(ROW["control_totals"], ACTIVE)), "17"
    rich = examined(
        *FELL,
        {"participants": 1_500},
        *PARTS[1:],
        denominators=[{"as_of": "2023-08"}, {"as_of": NOW, "workers": 80, "status": "derived", "edition": "B 2024"}],
        funding=LAPSED,
        stated=["conflicts"],
        superseded=OTHERS,
        funnel=rows(
            ROW["funnel"],
            {},
            {"stage": "paid", "status": "derived"},
            {"as_of": pd.Period("2024-10"), "region_code": "1701"},
        ),
    )
    yield (
        {
            name: frame if name == "period" else pd.concat([frame] * 2, ignore_index=True)
            for name, frame in rich.items()
        },
        "17",
    )
    yield rich | {"jumps": pd.concat([rich["jumps"], found["jumps"]], ignore_index=True)}, "17"
    for table, figure in REVISABLE:
        row = REVISED["revisions"].astype(object).assign(table=table, item="x", figure=figure)
        yield REVISED | {"revisions": row}, "17"


REVISABLE = [(table, figure) for table, (_, names) in quality.revisions.FIGURES.items() for figure in names]


def chosen(pattern, values):
    """The variants of a message that are said of these values, by where they stand; a number may have one of its own."""
    selects = [part.expression for part in pattern.elements if isinstance(part, Placeable)]
    for select in (each for each in selects if isinstance(each, SelectExpression)):
        value = values.get(select.selector.id.name)
        keys = {getattr(each.key, "name", None) or each.key.value: each for each in select.variants}
        variant = keys.get(str(value)) or (keys.get("one") if value == 1 else None)
        variant = variant or next(each for each in select.variants if each.default)
        yield variant.span.start
        yield from chosen(variant.value, values)


@pytest.mark.parametrize("lang", LANGS)
def test_every_variant_of_every_message_is_said_of_some_case(lang):
    chapter = FluentParser().parse((language.MESSAGES / lang / "quality.ftl").read_text("utf-8")).body
    patterns = {entry.id.name: entry.value for entry in chapter if isinstance(entry, Message)}
    asked = []
    for found, region in cases():
        heard = Heard(lang, region, NOW, regions=PLACES, sources=SOURCES, kind="published")
        judged = quality.lights(found)
        cover.quality(heard, SETTINGS, judged), sentences.quality(judged, heard), figures.lights(judged, found, heard)
        for light in judged.light:
            sentences.light(light, found, heard)
        tables.arrived(found["arrived"], heard, below=3)
        for name in ("totals", "above_one", "jumps", "denominators", "revisions"):
            getattr(tables, name)(found[name], heard)
        many = pd.concat([found["denominators"]] * 16, ignore_index=True)
        tables.denominators(many, heard)
        asked += heard.asked
    heard = Heard(lang, "17", NOW, regions=PLACES, sources=SOURCES.assign(publisher=list("ABC")), kind="published")
    asked += told_of_many(heard, asked)
    green = lights()
    for judged in (green, lights(totals="none"), lights(jumps="amber")):
        figures.lights(judged, GOOD, heard)
    asked = [(name, values) for name, values in [*asked, *heard.asked] if name in patterns]
    said = {(name, start) for name, values in asked for start in chosen(patterns[name], values)}
    left = {(name, start) for name, pattern in patterns.items() for start in variants(pattern)} - said
    text = (language.MESSAGES / lang / "quality.ftl").read_text("utf-8")
    assert [f"{name}: {text[start : start + 30]}" for name, start in sorted(left)] == []
    assert set(patterns) - {name for name, _ in asked} == set()


def told_of_many(heard, asked):
    """A table of arrivals with more publishers than are named, and simulated rows."""
    many = pd.DataFrame({"source_id": list("abcd"), "publisher": list("ABCD"), "published_on": "2025-03"})
    words = Heard(heard.lang, "17", NOW, regions=PLACES, sources=many, kind="published")
    row = examined({})["arrived"].head(1).assign(source_id="a|b|c|d", published=0.0, simulated=1.0)
    tables.arrived(row, words, below=3)
    every = pd.concat(
        [
            row.assign(table=table, item="")
            for table in (
                "targets",
                "funding",
                "funnel",
                "groups",
                "benefits",
                "inpres_status",
                "statements",
                "control_totals",
            )
        ]
    )
    tables.arrived(every, words, below=3)
    return words.asked
