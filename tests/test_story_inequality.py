"""What is told of inequality: sentences with their boundaries, the table, the figure."""

import pandas as pd
import pytest
from matplotlib.transforms import Bbox
from test_figures import shown, svg, texts
from test_story import LANGS, MISSING, NOW, said, words

from jamsostek.measures import gradient, inequality
from jamsostek.story import figures, sentences, tables

LAST_YEAR = NOW - 12
# Three districts of 1,000 workers at 10, 20 and 60 %; together they have 30 %, and are 20 points off it on average.
REGIONS = pd.DataFrame(
    [("1701", "Selatan", "17", None), ("1704", "Kaur", "17", None), ("1771", "Kota Bengkulu", "17", None)],
    columns=["region_code", "name", "parent", "successors"],
)
SHARES = {"1701": 0.2, "1704": 0.1, "1771": 0.6}


def rates(shares=SHARES, as_of=NOW, edition="Sakernas 2025", **columns):
    usual = {"segment": "ALL", "basis": "employed", "source_id": "tk|bps", "as_of": as_of, "edition": edition}
    frame = pd.DataFrame({"region_code": list(shares), "coverage": list(shares.values())}).assign(**usual)
    return frame.assign(**{"workers": 1000, "rounded_to": pd.NA} | columns)


def evaluated(*months, reference=None):
    """Return the measures of the last of some months, and all months."""
    coverage = pd.concat(months, ignore_index=True)
    over = inequality.over_time(coverage, REGIONS, "17", str(NOW))
    return inequality.measures(inequality.groups(coverage, REGIONS, "17", NOW), reference), over


def told(*months, region="17"):
    return said(sentences.inequality, *evaluated(*months), region=region)


def slope(index="sii", **numbers):
    usual = {"measure": index, "estimate": 0.1116, "lower": 0.025, "upper": 0.1982, "missing": 0.0, "groups": 3}
    return pd.DataFrame([usual | numbers])


NO_SLOPE = slope().iloc[:0]


# --- Sentences ---


@pytest.mark.parametrize(
    "text",
    [
        "Pada Desember 2025, cakupan tertinggi terhadap penduduk bekerja (Kota Bengkulu, 60,00%) dan terendah (Kaur, 10,00%) "
        "berselisih 50,00 persen poin; yang tertinggi 6 kali yang terendah.",
        "Rata-rata, cakupan kabupaten/kota berselisih 20,00 persen poin dari cakupan gabungannya (30,00%), tertimbang jumlah pekerja.",
        "(tabel participants). Jika semua kabupaten/kota menyamai cakupan Kota Bengkulu, cakupan gabungannya naik 30,00 persen",
        "persen poin menjadi 60,00%, dengan tambahan 900 peserta aktif.",
        "In December 2025, the highest coverage of employed persons (Kota Bengkulu, 60.00%) and the lowest (Kaur, 10.00%) were "
        "50.00 percentage points apart; the highest was 6 times the lowest.",
        "On average, weighted by workers, coverage of districts differs by 20.00 percentage points from their combined coverage",
        "because its data are not available (table participants). If all districts matched the coverage of Kota Bengkulu, their",
        "would rise by 30.00 percentage points to 60.00%, with 900 more active participants.",
    ],
)
def test_the_range_the_mean_difference_and_the_potential_are_told(text):
    assert text in told(rates())


def test_people_of_rounded_figures_are_approximate_and_parts_of_one_are_whole():
    assert "about 1,000 more active participants" in told(rates(rounded_to=1000))
    assert "with 901 more active participants" in told(rates({**SHARES, "1771": 0.60025}))


@pytest.mark.parametrize(
    ("before", "indonesian", "english"),
    [
        (
            0.6,
            "20,00 persen poin. Sejak itu ketimpangan tidak berubah.",
            "points. Inequality has since remained unchanged.",
        ),
        (0.6001, "ketimpangan tidak berubah.", "has since remained unchanged."),
        (
            0.6002,
            "20,01 persen poin. Sejak itu ketimpangan menyempit 0,01 persen poin.",
            "narrowed by 0.01 percentage points.",
        ),
        (
            0.5998,
            "19,99 persen poin. Sejak itu ketimpangan melebar 0,01 persen poin.",
            "widened by 0.01 percentage points.",
        ),
    ],
)
def test_inequality_widens_or_narrows_as_printed_against_a_year_before(before, indonesian, english):
    spoken = told(rates({**SHARES, "1771": before}, LAST_YEAR), rates())
    assert indonesian in spoken and english in spoken


def test_highest_and_lowest_of_the_year_before_are_named():
    spoken = told(rates({"1701": 0.2, "1704": 0.5, "1771": 0.35}, LAST_YEAR), rates())
    assert (
        "Setahun sebelumnya, dengan edisi penyebut yang sama, cakupan tertinggi 50,00% (Kaur), terendah 20,00% (Selatan), dan "
        "selisih rata-ratanya 10,00 persen poin. Sejak itu ketimpangan melebar 10,00 persen poin." in spoken
    )
    assert (
        "A year before, on the same edition of the denominator, the highest coverage was 50.00% (Kaur), the lowest 20.00% "
        "(Selatan) and the mean difference 10.00 percentage points. Inequality has since widened by 10.00 percentage points."
        in spoken
    )


def test_printed_widening_is_that_of_the_two_printed_mean_differences():
    spoken = told(rates({"1701": 0.2, "1704": 0.10004, "1771": 0.6001}, LAST_YEAR), rates(), region="17")
    now, before = "berselisih 20,00 persen poin dari", "rata-ratanya 20,00 persen poin"  # 20.0037 points a year before
    assert now in spoken and before in spoken and "ketimpangan tidak berubah." in spoken


@pytest.mark.parametrize(("known", "of", "measured"), [(6, 7, True), (5, 6, False)])
def test_it_takes_85_percent_of_the_regions(known, of, measured):
    codes = [f"17{place:02}" for place in range(of)]
    regions = pd.DataFrame({"region_code": codes, "name": codes, "parent": "17", "successors": None})
    here = rates({code: 0.2 + place / 100 for place, code in enumerate(codes[:known])})
    found = inequality.measures(inequality.groups(here, regions, "17", NOW))
    spoken = said(sentences.inequality, found, inequality.over_time(here, regions, "17", str(NOW)))
    assert (
        (f"hanya {known} dari {of} kabupaten/kota" in spoken)
        == (f"only {known} of {of} districts" in spoken)
        != measured
    )


def test_another_edition_is_told_and_not_compared():
    spoken = told(rates(as_of=LAST_YEAR, edition="Sakernas 2024"), rates())
    assert "20,00 persen poin. Kedua angka tidak dapat dibandingkan" in spoken and "melebar" not in spoken
    assert "changed from the Sakernas 2024 to the Sakernas 2025 edition." in spoken


def test_only_the_month_a_year_before_is_compared():
    assert "(tabel participants). Jika" in told(rates(as_of=NOW - 11), rates())


def test_a_lowest_of_nothing_has_no_ratio():
    spoken = told(rates({**SHARES, "1704": 0.0}))
    assert "berselisih 60,00 persen poin. Rata-rata" in spoken
    assert "60.00 percentage points apart. On average" in spoken


@pytest.mark.parametrize("best", [1.0, 1.0001])
def test_a_best_above_100_percent_is_no_aim(best):
    spoken = told(rates({**SHARES, "1771": best}))
    assert ("bukan tolok ukur" in spoken) == ("is no benchmark for the others" in spoken) == (best > 1)
    assert ("Jika semua" in spoken) == (best <= 1)


@pytest.mark.parametrize(("lowest", "equal"), [(0.3, True), (0.29996, True), (0.2999, False)])
def test_coverage_that_prints_alike_is_the_same(lowest, equal):
    spoken = told(rates({"1701": 0.3, "1704": lowest, "1771": 0.3}))
    assert ("di 3 kabupaten/kota sama, yaitu 30,00%." in spoken) == equal
    assert ("was the same in all 3 districts, 30.00%." in spoken) == equal


@pytest.mark.parametrize("lang", LANGS)
def test_too_many_missing_is_one_sentence_that_names_the_table(lang):
    measured, over = evaluated(rates({"1701": 0.2, "1704": 0.1}))
    (spoken,) = sentences.inequality(measured, over, words(lang)).paragraphs
    assert spoken == words(lang)(
        "inequality-missing", level=words(lang)("inequality-level", level="district"), known=2, of=3
    )
    figures_known = {
        "id": "hanya 2 dari 3 kabupaten/kota mempunyai angka untuk Desember 2025 (tabel participants). Ukuran"
    }
    figures_known["en"] = "only 2 of 3 districts have a figure for December 2025 (table participants). The measure"
    assert figures_known[lang] in spoken and "85%" in spoken


@pytest.mark.parametrize(
    ("known", "indonesian", "english"),
    [
        (0, "karena tidak satu pun dari 3 kabupaten/kota mempunyai", "because none of 3 districts has a figure for"),
        (1, "karena hanya 1 dari 3 kabupaten/kota mempunyai angka", "because only one of 3 districts has a figure for"),
    ],
)
def test_none_of_the_regions_is_not_only_0_of_them(known, indonesian, english):
    spoken = told(rates(dict([*SHARES.items()][:known])).astype({"coverage": float}))
    assert indonesian in spoken and english in spoken
    assert ("hanya" in spoken) == ("only" in spoken) == (known > 0) and " 0 " not in spoken


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("codes", [[], ["1701"]], ids=["none", "one"])
def test_fewer_than_two_regions_are_one_sentence(lang, codes):
    here = inequality.groups(rates(), REGIONS[REGIONS.region_code.isin(codes)], "17", NOW)
    over = inequality.over_time(rates(), REGIONS[REGIONS.region_code.isin(codes)], "17", str(NOW))
    (spoken,) = sentences.inequality(inequality.measures(here), over, words(lang)).paragraphs
    assert spoken == words(lang)("inequality-few", level=words(lang)("inequality-level", level="district"))


def test_two_regions_have_a_range_and_no_more():
    two = REGIONS[REGIONS.region_code != "1771"]
    here = inequality.measures(inequality.groups(rates(), two, "17", NOW))
    spoken = said(sentences.inequality, here, inequality.over_time(rates(), two, "17", str(NOW)))
    assert "berselisih 10,00 persen poin" in spoken and "sedikitnya tiga kabupaten/kota" in spoken
    assert "tertimbang" not in spoken and "weighted" not in spoken and "Jika" not in spoken


def test_regions_of_the_nation_are_provinces():
    assert "semua provinsi" in told(rates(), region="00") and "all provinces" in told(rates(), region="00")


@pytest.mark.parametrize(
    ("row", "indonesian", "english"),
    [
        (slope(), "Cakupan lebih tinggi di kabupaten/kota", "Coverage is higher in districts"),
        (
            slope(),
            "dari pangsa terkecil ke pangsa terbesar, cakupan berbeda +11,16 persen poin (selang kepercayaan 95% +2,50 sampai "
            "+19,82). Ini hubungan statistik, bukan bukti sebab-akibat.",
            "from the smallest to the largest share it differs by +11.16 percentage points (95% confidence interval +2.50 "
            "to +19.82). This is an association, not proof of cause.",
        ),
        (slope(lower=1e-9), "lebih tinggi", "higher"),
        (slope(lower=0.0), "tidak terbukti lebih tinggi atau lebih rendah", "is not clearly higher or lower"),
        (
            slope(lower=-0.3, upper=0.0),
            "tidak terbukti lebih tinggi atau lebih rendah",
            "is not clearly higher or lower",
        ),
        (slope(estimate=-0.1, lower=-0.3, upper=-1e-9), "lebih rendah", "is lower in districts"),
        (
            slope("rci", estimate=0.252, lower=0.106, upper=0.398),
            "relatifnya 0,252 (selang",
            "index is 0.252 (95% confidence interval 0.106",
        ),
    ],
)
def test_gradient_has_a_direction_where_its_interval_leaves_out_zero(row, indonesian, english):
    spoken = said(sentences.gradient, row)
    assert indonesian in spoken and english in spoken


def test_gradient_that_is_not_known_names_the_tables_and_one_not_asked_for_is_not_told():
    assert "(tabel participants, workers)" in said(sentences.gradient, slope(estimate=MISSING))
    assert sentences.gradient(NO_SLOPE, words()).paragraphs == []


def test_gradient_takes_the_measures_as_they_come():
    frame = inequality.groups(rates(), REGIONS, "17", NOW).assign(order=[2, 1, 3])
    assert "lebih tinggi" in said(sentences.gradient, gradient.measures(frame))


# --- The table ---


def test_table_has_eight_measures_with_intervals_and_how_to_read_them():
    measured, _ = evaluated(rates(rse=0.02))
    rows = shown(tables.inequality(measured, slope(), words("en")))
    assert [row[:2] for row in rows] == [
        ["Difference (points)", "50.00"],
        ["Ratio", "6"],
        ["Mean difference (points)", "20.00"],
        ["Index of disparity (per cent)", "66.7"],
        ["Gini index", "0.37"],
        ["Theil index × 1,000", "250"],
        ["Potential gain (points)", "30.00"],
        ["Slope index (points)", "+11.16"],
    ]
    assert [row[2] for row in rows][:3] == ["47.62 to 52.38", "5.68 to 6.34", "–"] and rows[7][2] == "+2.50 to +19.82"
    risk = measured.set_index("measure").loc["par"]
    assert rows[6][2] == "–" and pd.notna(risk.lower) and pd.notna(risk.upper)  # of persons, and these are counted
    assert rows[1][3] == "The highest over the lowest; 1 if all are alike."
    assert rows[7][3].endswith("Its interval reflects how far regions scatter around it.")


def test_table_leaves_out_what_is_not_known_or_no_aim():
    measured, _ = evaluated(rates({**SHARES, "1771": 1.5}))
    table = tables.inequality(measured, NO_SLOPE, words())
    assert "kemiringan" not in table.note and "tersebar" not in table.note  # of a slope that is not there
    assert [row[0] for row in shown(table)][-1] == "Indeks Theil × 1.000" and len(shown(table)) == 6
    assert [row[2] for row in shown(table)] == ["–"] * 6
    assert table.numeric == ["Nilai", "Selang kepercayaan 95%"] and "WHO" in table.note
    assert table.caption == "Ukuran ketimpangan cakupan antarkabupaten/kota, Desember 2025"
    assert tables.inequality(evaluated(rates({"1701": 0.2}))[0], NO_SLOPE, words()) is None


# --- The figure ---


def pictured(*months, lang="en"):
    return figures.inequality(evaluated(*months)[1], words(lang))


@pytest.mark.parametrize(
    ("before", "title"),
    [
        (
            0.3,
            "The mean difference in coverage between districts has widened by 13.33 points since December 2024, to 20.00 percentage points",
        ),
        (
            0.9,
            "The mean difference in coverage between districts has narrowed by 13.33 points since December 2024, to 20.00 percentage points",
        ),
        (
            0.6,
            "The mean difference in coverage between districts has not changed since December 2024, at 20.00 percentage points",
        ),
    ],
)
def test_title_tells_how_the_mean_difference_moved(before, title):
    assert pictured(rates({**SHARES, "1771": before}, LAST_YEAR), rates()).title == title


def test_title_goes_back_a_year_at_most_and_only_on_one_edition():
    older = rates({**SHARES, "1771": 0.9}, NOW - 13)
    assert "since December 2024" in pictured(older, rates(as_of=LAST_YEAR), rates()).title
    other = rates(as_of=NOW - 6, edition="Sakernas 2024")
    assert "since August 2025" in pictured(rates(as_of=NOW - 7), other, rates(as_of=NOW - 4), rates()).title
    assert pictured(other, rates()).title.endswith("on average from their combined coverage in December 2025")


def test_one_month_or_two_regions_make_no_figure():
    assert pictured(rates()) is None
    over = evaluated(rates(as_of=LAST_YEAR), rates())[1]
    assert figures.inequality(over.assign(mean_difference=MISSING), words()) is None


def test_lines_are_not_joined_from_one_edition_to_the_next():
    first = rates(as_of=NOW - 3, edition="Sakernas 2024"), rates(as_of=NOW - 2, edition="Sakernas 2024")
    picture = pictured(*first, rates(as_of=NOW - 1), rates())
    upper, lower = picture.figure.axes
    assert (len(upper.lines), len(lower.lines), len(upper.collections)) == (6, 2, 2)
    assert "not joined" in picture.caption and "not joined" not in pictured(rates(as_of=LAST_YEAR), rates()).caption


def test_alternative_text_and_labels_hold_the_figures():
    picture = pictured(rates(as_of=LAST_YEAR), rates())
    assert (
        "December 2024: highest Kota Bengkulu 60.00%, lowest Kaur 10.00%, all districts combined 30.00%" in picture.alt
    )
    labels = ["Highest, Kota Bengkulu 60.00%", "Combined 30.00%", "Lowest, Kaur 10.00%", "20.00"]
    for text in (*labels, "Mean difference (percentage points)"):
        assert text in texts(svg(picture))
    shown_in = texts(svg(pictured(rates(as_of=LAST_YEAR), rates(), lang="id")))
    assert {"Tertinggi, Kota Bengkulu 60,00%", "Gabungan 30,00%", "Terendah, Kaur 10,00%"} <= set(shown_in)
    assert picture.caption.endswith("Source: BPS; BPJS TK.")


def test_a_single_month_of_an_edition_is_a_dot():
    picture = pictured(rates(as_of=NOW - 2, edition="A 2024"), rates(as_of=NOW - 1, edition="A 2024"), rates())
    assert [line.get_marker() for line in picture.figure.axes[1].lines] == ["", "o"]


@pytest.mark.parametrize("apart", [0.0002, 0.3])
@pytest.mark.parametrize("lang", LANGS)
def test_names_stand_apart_in_their_order_and_are_not_cut_off(apart, lang):
    near = {"1701": 0.4, "1704": 0.4 - apart, "1771": 0.4 + apart}
    figure = pictured(rates(near, LAST_YEAR), rates(near), lang=lang).figure
    figure.draw_without_rendering()
    upper = figure.axes[0]
    boxes = {text.get_text(): text.get_window_extent() for text in upper.texts if text.get_visible()}
    assert len(boxes) == 3 and not any(
        box.count_overlaps([other for other in boxes.values() if other is not box]) for box in boxes.values()
    )
    middle, best, worst = boxes.values()
    assert best.y0 > middle.y0 > worst.y0
    assert all(Bbox.union([figure.bbox, box]).bounds == figure.bbox.bounds for box in boxes.values())


def test_names_are_text():
    regions = REGIONS.assign(name=["a", "<b>$x$", "{c}"])
    coverage = pd.concat([rates(as_of=LAST_YEAR), rates()], ignore_index=True)
    over = inequality.over_time(coverage, regions, "17", str(NOW))
    picture = figures.inequality(over, words())
    assert (
        any("$x$" in text for text in texts(svg(picture))) and "<b>" not in picture._repr_mimebundle_()[0]["text/html"]
    )
