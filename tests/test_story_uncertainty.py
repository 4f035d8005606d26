"""What the report says of how sure it is: sentences, table and figures, in both languages."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from test_figures import extents, inside, shown, svg, texts
from test_story import ELIGIBLE, LANGS, MISSING, NATION, PEERS, rows, words

from jamsostek.measures import outliers
from jamsostek.story import figures, sentences, style, tables

BAND = {
    "rse": 0.0082,
    "rse_assumed": True,
    "rse_source": "survey",
    "lower": 0.2215,
    "upper": 0.2287,
    "unreliable": False,
}
BANDED = [BAND, ELIGIBLE | BAND | {"lower": 0.4429, "upper": 0.4573}]
LABOUR = {"basis": "labour_force", "coverage": 0.21} | BAND
STATED = {"rse_assumed": False, "rse_source": ""}
UNBOUNDED = {"rse": 1.2, "lower": MISSING, "upper": MISSING, "unreliable": True}
UNKNOWN = {"rse": MISSING, "rse_assumed": False, "rse_source": "", "lower": MISSING, "upper": MISSING}
NOBODY = rows(BAND | NATION | {"place": "within"}).iloc[:0]
MOVED = {"as_of_before": pd.Period("2024-12"), "coverage_before": 0.237, "restated": 0.225, "restated_before": 0.237}
MOVED |= {"change_lower": -0.02, "change_upper": -0.004, "same": False, "rounding": 0.0}
RANKED = {
    "name": "Bengkulu",
    "rank": 30,
    "of": 34,
    "rank_low": 29,
    "rank_high": 32,
    **NATION,
    **BAND,
    "place": "within",
}


def region(number, place="within", difference=0.0, **columns):
    """One of the other provinces, at a distance from the national rate."""
    names = {"region_code": f"{number + 30}", "name": f"P{number}", "place": place, "difference": difference}
    return RANKED | names | {"coverage": 0.286 + difference} | columns


def uncertain(current, outlying=NOBODY, change=None, region="17"):
    """Return what is said in Indonesian and in English."""
    ranked = outlying if "rank_low" in outlying else None
    said_of = [sentences.uncertainty(current, outlying, words(lang, region), change, ranked) for lang in LANGS]
    return "\n".join(" ".join(prose.paragraphs) for prose in said_of)


def out_of_line(*provinces):
    return uncertain(rows(BAND), rows(*provinces))


# --- Sentences ---


@pytest.mark.parametrize(
    "text",
    [
        "Dengan selang kepercayaan 95%, cakupan Provinsi Bengkulu berada antara 22,15% dan 22,87% terhadap penduduk bekerja"
        " (tercatat 22,50%) dan antara 44,29% dan 45,73% terhadap pekerja eligible (tercatat 45,00%).",
        "At 95% confidence, coverage in Bengkulu Province lies between 22.15% and 22.87% of employed persons"
        " (recorded: 22.50%) and between 44.29% and 45.73% of eligible workers (recorded: 45.00%).",
        "Ketidakpastian itu berasal dari jumlah pekerja (galat baku relatif, RSE: 0,82% untuk penduduk bekerja dan pekerja"
        " eligible). Jumlah peserta dihitung dari register.",
        "This uncertainty stems from the number of workers (relative standard error, RSE: 0.82% for employed persons and"
        " eligible workers). Participants are counted from a register.",
    ],
)
def test_interval_on_both_official_bases_is_the_first_thing_said(text):
    told = uncertain(rows({"segment": "PU"} | BAND, *BANDED, LABOUR))
    assert text in told and "angkatan kerja" not in told
    assert sentences.uncertainty(rows(*BANDED), NOBODY, words()).paragraphs[0].startswith("Dengan selang")


def test_errors_that_differ_are_told_apart():
    told = uncertain(rows(BAND, ELIGIBLE | BAND | {"rse": 0.02}))
    assert "RSE: 0,82% untuk penduduk bekerja dan 2,00% untuk pekerja eligible)" in told


@pytest.mark.parametrize(
    ("stated", "indonesian", "english"),
    [
        (
            [],
            "RSE untuk penduduk bekerja dan pekerja eligible di",
            "The RSE for employed persons and eligible workers in",
        ),
        (
            [0],
            "RSE untuk pekerja eligible di Provinsi Bengkulu belum",
            "The RSE for eligible workers in Bengkulu Province is",
        ),
    ],
)
def test_an_assumed_error_is_called_an_assumption(stated, indonesian, english):
    current = rows(*(row | (STATED if place in stated else {}) for place, row in enumerate(BANDED)))
    told = uncertain(current)
    assert indonesian in told and english in told and "asumsi: setiap kabupaten/kota" in told and "Jambi" in told


def test_a_stated_error_is_no_assumption():
    told = uncertain(rows(BAND | STATED))
    assert "RSE: 0,82%" in told and "asumsi" not in told and "assum" not in told


def test_a_district_has_the_error_of_a_district():
    told = uncertain(rows(BAND | {"region_code": "1704"}), region="1704")
    assert "asumsi: nilai tengah (median) RSE kabupaten/kota di Jambi." in told
    assert "an assumption is used: the median RSE of the districts of Jambi." in told and "setiap" not in told


@pytest.mark.parametrize(("marked", "count"), [(True, 1), (False, 0)])
def test_an_unreliable_figure_is_told_once(marked, count):
    told = uncertain(rows(BAND | {"unreliable": marked}))
    assert told.count("kurang andal") == told.count("is not reliable") == count


def test_a_figure_without_a_bounded_interval_says_why():
    told = uncertain(rows(BAND | UNBOUNDED, BANDED[1]))
    assert "terhadap penduduk bekerja (22,50%) tidak mempunyai selang, karena RSE 120,00% terlalu besar" in told
    assert "of employed persons (22.50%) has no interval, because an RSE of 120.00% is too large" in told
    assert "berada antara 44,29% dan 45,73% terhadap pekerja eligible" in told and "kurang andal" not in told


def test_a_figure_whose_error_is_not_known_names_the_missing_table():
    told = uncertain(rows(BAND | UNKNOWN))
    assert "(tabel sampling_error)" in told and "(table sampling_error)" in told
    assert "asumsi" not in told and "terlalu besar" not in told


def test_without_a_figure_one_sentence_names_the_missing_table():
    told = sentences.uncertainty(NOBODY, NOBODY, words()).paragraphs
    assert told == [words()("uncertainty-missing"), words()("uncertainty-outliers-missing")]
    assert [text.count("(tabel participants)") for text in told] == [1, 1]


@pytest.mark.parametrize(
    ("columns", "indonesian", "english"),
    [
        (
            {},
            "Penurunan cakupan 1,20 persen poin terhadap penduduk bekerja sejak Desember 2024 lebih besar",
            "The fall of 1.20",
        ),
        ({}, "(selang kepercayaan 95%: −2,00 sampai −0,40", "(95% confidence interval: −2.00 to −0.40 points)."),
        ({"change_upper": 0.001}, "dapat disebabkan galat survei saja", "may be due to sampling error alone"),
        ({"change_upper": 0.0}, "dapat disebabkan galat survei saja", "may be due to sampling error alone"),
        (
            {"restated_before": 0.2, "change_lower": 0.01, "change_upper": 0.04},
            "Kenaikan cakupan 2,50 persen poin terhadap penduduk bekerja sejak Desember 2024, dihitung pada edisi penyebut"
            " yang sama, lebih besar",
            "The rise of 2.50 percentage points in coverage of employed persons since December 2024, on one edition of the"
            " denominator, is larger than sampling error can explain (95% confidence interval: +1.00 to +4.00 points).",
        ),
        (
            {"restated_before": 0.22502, "change_lower": -3e-5, "change_upper": -1e-5},
            "Perubahan cakupan 0,00 persen poin",
            "may be due to sampling error alone",
        ),
    ],
)
def test_a_change_is_larger_than_sampling_error_or_may_be_that_alone(columns, indonesian, english):
    told = uncertain(rows(BAND), change=rows(BAND | MOVED | columns))
    assert indonesian in told and english in told


@pytest.mark.parametrize(
    ("rounding", "indonesian", "english"),
    [
        (0.0, ".", "."),
        (0.000049, ".", "."),
        (
            0.000051,
            ", tetapi pembulatan jumlah peserta dapat menggesernya sekitar 0,01 persen poin.",
            ", but the rounding of participants may shift it by about 0.01 points.",
        ),
        (
            0.0007,
            ", tetapi pembulatan jumlah peserta dapat menggesernya sekitar 0,07 persen poin.",
            ", but the rounding of participants may shift it by about 0.07 points.",
        ),
    ],
    ids=["not rounded", "prints as nothing", "just printed", "rounded"],
)
def test_a_change_on_one_denominator_has_no_interval_but_what_rounding_may_shift(rounding, indonesian, english):
    same = BAND | MOVED | {"basis": "eligible", "same": True, "rounding": rounding}
    told = uncertain(rows(BAND), change=rows(same))
    assert (
        "Dengan penyebut yang sama, cakupan terhadap pekerja eligible berubah −1,20 persen poin sejak Desember 2024; "
        f"galat survei hampir tidak memengaruhinya{indonesian}" in told
    )
    assert (
        "On the same denominator, coverage of eligible workers has changed by −1.20 percentage points since December 2024; "
        f"sampling error hardly affects this{english}" in told
    )
    assert "(selang kepercayaan 95%: " not in told and "(95% confidence interval: " not in told


def test_changes_on_one_denominator_and_on_two_are_each_told_in_their_own_way():
    same = BAND | MOVED | {"basis": "eligible", "same": True, "restated_before": 0.2, "change_lower": 0.01}
    told = uncertain(rows(BAND), change=rows(BAND | MOVED, same))
    assert told.count("(selang kepercayaan 95%: −2,00 sampai") == told.count("(95% confidence interval: ") == 1
    assert "cakupan terhadap pekerja eligible berubah +2,50 persen poin sejak Desember 2024;" in told
    assert "coverage of eligible workers has changed by +2.50 percentage points since December 2024;" in told


@pytest.mark.parametrize(
    ("current", "told_of"),
    [
        (BANDED, True),
        (BANDED[:1], False),
        ([BANDED[0], BANDED[1] | STATED], False),
        ([BANDED[0] | STATED, BANDED[1]], True),
        ([BANDED[0], BANDED[1] | UNKNOWN], False),
    ],
    ids=["both", "employed alone", "eligible stated", "employed stated", "eligible unknown"],
)
def test_an_error_assumed_of_eligible_workers_is_said_to_be_no_survey_s(current, told_of):
    told = uncertain(rows(*current))
    indonesian = (
        "Jumlah pekerja eligible dihitung BPJS Ketenagakerjaan; galatnya tidak diketahui dan di sini dianggap sama dengan "
        "galat penduduk bekerja."
    )
    english = (
        "Eligible workers are counted by BPJS Ketenagakerjaan and their error is not known; here it is taken to be that of "
        "employed persons."
    )
    assert told.count(indonesian) == told.count(english) == told_of
    assert told.count("dihitung BPJS Ketenagakerjaan") == told.count("counted by BPJS Ketenagakerjaan") == told_of


@pytest.mark.parametrize("columns", [{"basis": "labour_force"}, {"change_lower": MISSING, "change_upper": MISSING}])
def test_a_change_on_another_base_or_without_a_band_is_not_told(columns):
    assert "selang kepercayaan 95%: " not in uncertain(rows(BAND), change=rows(BAND | MOVED | columns))


def test_rank_of_the_region_has_its_interval():
    told = uncertain(rows(BAND), rows(RANKED, region(1)))
    assert (
        "Peringkat Provinsi Bengkulu (ke-30 dari 34 provinsi, Desember 2025) dapat bergeser antara ke-29 dan ke-32 karena galat"
        in told
    )
    assert (
        "The rank of Bengkulu Province (30 of 34 provinces, December 2025) may shift between 29 and 32 because of"
        in told
    )


def test_rank_that_no_error_changes_says_so():
    told = uncertain(rows(BAND), rows(RANKED | {"rank_low": 30, "rank_high": 30}))
    assert "Desember 2025) tidak terpengaruh galat survei." in told and "is not affected by sampling error." in told


def test_no_rank_is_told_of_a_region_that_is_not_ranked_or_without_an_interval():
    without = rows(RANKED).drop(columns=["rank_low", "rank_high"])
    for outlying in (rows(region(1)), without):
        assert "Peringkat" not in uncertain(rows(BAND), outlying)


FAR = [
    region(1, "above_998", 0.1),
    region(2, "above_998", 0.3),
    region(3, "below_998", -0.1),
    region(4, "below_95", -0.05),
]


@pytest.mark.parametrize(
    "text",
    [
        "Sebanyak 3 dari 5 provinsi berbeda nyata dari cakupan nasional (28,60%, Desember 2025), yaitu lebih jauh daripada "
        "yang dapat terjadi karena galat survei dan kebetulan (batas 99,8%).",
        "Di atas batas: P2, P1. Di bawah batas: P3. Di antara batas 95% dan 99,8%: P4. Ini baru petunjuk, belum bukti.",
        "Satu provinsi lainnya berbeda dari cakupan nasional dalam batas kebetulan.",
        "3 of 5 provinces differ from the national rate (28.60%, December 2025) by more than chance explains (99.8% limits).",
        "Above the limits: P2, P1. Below the limits: P3. Between the 95% and 99.8% limits: P4. This is a hint, not proof.",
        "The remaining one of the provinces differs from the national rate by no more than chance explains.",
    ],
)
def test_who_is_out_of_line_is_named_furthest_first_and_the_others_may_be_chance(text):
    assert text in out_of_line(*FAR, region(5))


@pytest.mark.parametrize(
    ("number", "text"), [(6, "P6, P5, P4, P3, P2, P1."), (7, "7 provinsi, paling jauh P7, P6, P5.")]
)
def test_of_more_than_six_the_three_furthest_are_named(number, text):
    provinces = [region(each, "below_998", -0.01 * each) for each in range(1, number + 1)]
    told = out_of_line(*provinces)
    assert f"Di bawah batas: {text}" in told and "Di atas batas" not in told and "kebetulan." not in told


def test_nobody_out_of_line_is_told():
    told = out_of_line(*(region(number) for number in range(3)))
    assert "Tidak satu pun dari 3 provinsi berbeda nyata dari" in told and "None of 3 provinces differs" in told
    assert "lainnya" not in told and "other" not in told and "batas:" not in told  # all are told of already


def test_one_out_of_line_is_told_of_as_one():
    assert "One of 2 provinces differs from" in out_of_line(FAR[0], region(5))


def test_districts_are_called_districts_and_compared_with_their_province():
    own = {"reference": "17", "region_code": "1704"}
    told = uncertain(rows(BAND), rows(region(1, "above_998", 0.1) | own, region(2) | own | {"region_code": "1771"}))
    assert "1 dari 2 kabupaten/kota berbeda nyata dari cakupan Provinsi Bengkulu" in told
    assert "of 2 districts differs from Bengkulu Province" in told


@pytest.mark.parametrize("outlying", [NOBODY, rows(RANKED | {"place": None})], ids=["fewer than three", "no reference"])
def test_without_limits_one_sentence_names_the_missing_table(outlying):
    assert "wilayah pembandingnya tidak mempunyainya (tabel participants)." in uncertain(rows(BAND), outlying)


# --- Table ---


def test_table_has_a_row_for_each_base_with_error_and_interval():
    table = tables.uncertainty(rows(*BANDED, LABOUR | STATED, {"segment": "PU"} | BAND), words())
    assert shown(table) == [
        ["Penduduk bekerja", "1.000.000", "0,82% (asumsi)", "22,50%", "22,15% sampai 22,87%"],
        ["Pekerja eligible", "500.000", "0,82% (asumsi)", "45,00%", "44,29% sampai 45,73%"],
        ["Angkatan kerja", "1.000.000", "0,82%", "21,00%", "22,15% sampai 22,87%"],
    ]
    assert "Asumsi: " in table.note and "Kurang andal" not in table.note and "BPS" in table.note
    assert {"RSE pekerja", "Selang kepercayaan 95%"} <= set(table.numeric)


@pytest.mark.parametrize(("stated", "source"), [({}, {"BPS", "BPJS TK"}), (STATED, {"BPJS TK"})])
def test_table_names_the_source_of_an_assumed_error(stated, source):
    note = tables.uncertainty(rows(BAND | {"source_id": "tk"} | stated), words()).note
    assert set(note.split("Sumber: ")[1].rstrip(".").split("; ")) == source


def test_table_marks_what_is_not_reliable_or_has_no_interval():
    doubtful = [BAND | STATED | {"unreliable": True}, ELIGIBLE | BAND | STATED | UNBOUNDED]
    table = tables.uncertainty(rows(*doubtful), words("en"))
    assert [row[-2:] for row in shown(table)] == [["22.15% to 22.87%", "not reliable"], ["no interval", "not reliable"]]
    assert "Not reliable: " in table.note and "Assumed" not in table.note


def test_table_of_an_unknown_error_has_a_dash_and_none_without_a_figure():
    assert shown(tables.uncertainty(rows(BAND | UNKNOWN | {"unreliable": False}), words()))[0][2:] == [
        "–",
        "22,50%",
        "tanpa selang",
    ]
    assert tables.uncertainty(NOBODY, words()) is None
    assert tables.uncertainty(rows(BAND | {"coverage": MISSING}), words()) is None


# --- Figures ---


def funnel(number, spread=0.02, least=50_000, most=400_000, **columns):
    """Regions of growing size at growing distance from the reference, to either side of it in turn; the first is Bengkulu."""
    sizes = [least + (most - least) * place // number for place in range(number)]
    each = [
        region(place, difference=spread * place * (-1) ** place, workers=sizes[place]) | {"name": f"Provinsi {place}"}
        for place in range(number)
    ]
    each[0] |= {"region_code": "17", "name": "Bengkulu"}
    return outliers.limits(rows(*(row | {"rse": 0.02} | columns for row in each)).drop(columns="place"))


def drawn(*args, lang="id", **columns):
    return figures.outliers(funnel(*args, **columns), words(lang))


def dots(picture, colour):
    lines = [line for line in picture.figure.axes[0].lines if line.get_marker() == "o"]
    return sum(to_hex(line.get_color()).upper() == colour for line in lines)


def test_funnel_plot_tells_its_finding_and_names_who_is_out_of_line():
    picture = drawn(5, 0.008)
    assert picture.title == "2 dari 5 provinsi berbeda nyata dari cakupan nasional (batas 99,8%)"
    names = texts(svg(picture))
    assert {"Bengkulu", "Provinsi 3", "Provinsi 4", "nasional", "28,60%", "ribu orang"} <= set(names)
    assert "Provinsi 1" not in names and "Di atas batas: Provinsi 4. Di bawah batas: Provinsi 3." in picture.alt
    assert [dots(picture, colour) for colour in (style.OWN, style.INK, style.OTHERS)] == [1, 3, 1]


@pytest.mark.parametrize(
    ("spread", "english"),
    [
        (0.0, "None of 3 provinces differs from the national rate by more than chance explains"),
        (0.015, "One of 3 provinces differs from the national rate by more than chance explains"),
        (0.05, "2 of 3 provinces differ from the national rate by more than chance explains"),
    ],
)
def test_title_counts_none_one_or_several(spread, english):
    assert drawn(3, spread, lang="en").title == english


def test_limits_of_each_region_stand_around_the_reference():
    picture, found = drawn(3), funnel(3).iloc[0]
    ends = [tuple(line.get_ydata()) for line in picture.figure.axes[0].lines]
    assert (found.low_998, found.high_998) in ends and (found.low_95, found.high_95) in ends


@pytest.mark.parametrize(
    ("most", "scale", "unit"), [(390_000, "linear", "ribu orang"), (2_900_000, "log", "juta orang")]
)
def test_workers_are_drawn_on_a_logarithmic_scale_where_they_differ_much(most, scale, unit):
    axes = drawn(4, most=most).figure.axes[0]
    assert (axes.get_xscale(), axes.get_xlabel()) == (scale, unit)


@pytest.mark.parametrize(("assumed", "source", "count"), [(True, "survey", 1), (False, "", 0)])
def test_caption_says_that_the_error_is_assumed(assumed, source, count):
    columns = {"rse_assumed": assumed, "rse_source": source, "source_id": "tk"}
    for caption in (
        drawn(3, **columns).caption,
        figures.ranking(rows(*(row | BAND | columns for row in PEERS)), words()).caption,
    ):
        assert caption.count("yang diasumsikan") == caption.count("BPS") == count and "BPJS TK" in caption


@pytest.mark.parametrize(
    "frame", [NOBODY, rows(RANKED, RANKED), funnel(3, reference_coverage=MISSING)], ids=["none", "two", "no reference"]
)
def test_without_three_regions_or_a_reference_there_is_no_funnel_plot(frame):
    assert figures.outliers(frame, words()) is None


@pytest.mark.parametrize("number", [3, 10, 34])
@pytest.mark.parametrize("most", [300_000, 20_000_000])
def test_no_name_in_the_funnel_plot_is_cut_off_or_stands_on_another(number, most):
    frame = funnel(number, 0.28 / number, most=most)  # the lowest near 0
    picture = figures.outliers(frame.assign(name=frame.name + " (sebelum pemekaran 2022)"), words())
    labels = extents(picture, set(texts(svg(picture))))
    assert len(labels) > 3 and [text for text, box in labels if not inside(box, picture.figure.bbox)] == []
    assert [one for i, (one, a) in enumerate(labels) for _, b in labels[:i] if a.overlaps(b)] == []


def test_of_many_out_of_line_the_furthest_on_each_side_may_have_a_name():
    named = {text.get_text() for text in drawn(34, 0.0082).figure.axes[0].texts} - {"Bengkulu", "nasional\n28,60%"}
    assert named == {f"Provinsi {place}" for place in range(20, 34)}


def test_simulated_data_are_stamped_and_the_same_bytes_come_each_time():
    pictures = [figures.outliers(funnel(4), words(kind="simulated")) for _ in range(2)]
    assert svg(pictures[0]) == svg(pictures[1]) and "SIMULASI · SIMULATED" in texts(svg(pictures[0]))


def whiskers(frame):
    lines = figures.ranking(frame, words()).figure.axes[0].lines
    return [
        (list(line.get_xdata()), line.get_ydata()[0]) for line in lines if to_hex(line.get_color()).upper() == style.INK
    ]


def test_ranking_has_a_whisker_for_each_interval_and_is_as_before_without():
    banded = rows(*(row | BAND for row in PEERS))
    assert whiskers(banded) == [([0.2215, 0.2287], place) for place in range(3)]
    assert whiskers(rows(*PEERS)) == [] and "Garis tipis" not in figures.ranking(rows(*PEERS), words()).caption
    assert "Garis tipis: selang kepercayaan 95%" in figures.ranking(banded, words()).caption
    none = banded.assign(lower=MISSING, upper=MISSING)
    assert "Garis tipis" not in figures.ranking(none, words()).caption


def test_whisker_is_shown_whole():
    axes = figures.ranking(rows(PEERS[1] | BAND | {"upper": 0.7}), words()).figure.axes[0]
    assert axes.get_xlim()[1] > 0.7


def test_names_show_as_they_are():
    frame = funnel(3, 0.2).assign(name=["<b>", "$x$", '"_a_"'])
    picture = figures.outliers(frame, words())
    assert {"<b>", "$x$", '"_a_"'} <= set(texts(svg(picture)))
