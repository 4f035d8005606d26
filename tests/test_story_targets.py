"""What the report says of the way to targets and of revisions: sentences, table and figure, in both languages."""

from itertools import combinations

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from test_figures import shown, svg, texts
from test_story import LANGS, MISSING, words
from test_targets import gaps, history
from test_vintages import TWICE, published, revised

from jamsostek.measures import targets
from jamsostek.measures.trajectory import trajectory
from jamsostek.story import figures, sentences, style, tables
from jamsostek.story.sentences.tracking import nearest

NOW, BEFORE = ("2025-12", 0.25), ("2024-12", 0.22)
RISING = history(("2023-12", 0.2), BEFORE, NOW)


def tracked(*wanted, rows=RISING, **columns):
    return targets.tracked(gaps(*wanted, **columns).assign(**KNOWN), rows)


KNOWN = {"source_id": "tk|bps"}


def to(target, *rows, year=2027, coverage=0.25, **columns):
    """Return what is tracked of one target; coverage rises from 20 to 25 % in two years, unless rows say otherwise."""
    return tracked(("RKP", year, target, coverage), rows=history(*rows, **columns) if rows else RISING)


def said(frame):
    return "\n".join(" ".join(sentences.tracking(frame, words(lang)).paragraphs) for lang in LANGS)


def drawn(frame, rows=RISING, lang="id", **known):
    return figures.trajectory(frame, trajectory(frame, rows), words(lang, **known))


def row(frame, lang="id"):
    """Return the cells of the first target of a table of two."""
    return shown(tables.tracking(pd.concat([frame, frame]), words(lang)))[0]


# --- Sentences ---


@pytest.mark.parametrize(
    ("frame", "indonesian", "english"),
    [
        (
            to(0.25),
            "sudah tercapai: cakupan terhadap penduduk bekerja 25,00%",
            "has been reached: coverage of employed",
        ),
        (
            to(0.2501, year=2025),
            "tidak tercapai menurut angka Desember 2025, bulan batas waktunya.",
            "was not reached by the figure of December 2025, the month of its deadline.",
        ),
        (
            to(0.3),
            "berada pada jalur menuju target RKP 2027: sejak Desember 2023 laju pertumbuhan majemuknya 110",
            "is on track for the RKP",
        ),
        (
            to(0.36),
            "perlu dipercepat untuk mencapai target RKP 2027",
            "must rise faster to reach the RKP target for 2027",
        ),
        (
            to(0.6),
            "jauh dari cukup untuk mencapai target RKP 2027: sejak Desember 2023 laju pertumbuhan majemuknya hanya 37",
            "is progressing far too slowly for",
        ),
        (
            to(0.6, ("2024-12", 0.26), NOW),
            "menjauh dari target RKP 2027: 26,00% pada Desember 2024, 25,00% pada Desember 2025.",
            "is moving away from the RKP target for 2027: 26.00% in December 2024, 25.00% in December 2025.",
        ),
        (
            to(0.3, NOW),
            "belum ada cakupan sebelumnya di atas nol",
            "no earlier coverage above zero of employed persons",
        ),
        (
            tracked(("RKP", 2027, 0.3, None), rows=RISING.head(2)),
            "karena cakupan sekarang terhadap penduduk bekerja belum tersedia (tabel workers).",
            "because present coverage of employed persons is not available yet (table workers).",
        ),
    ],
    ids=["met", "due", "on_track", "acceleration_needed", "limited", "deterioration", "no earlier figure", "no figure"],
)
def test_the_finding_comes_first_and_is_chosen_by_the_state(frame, indonesian, english):
    told = said(frame).split("\n")
    assert indonesian in told[0].split(". ")[0] + "." and english in told[1].split(". ")[0] + "."


def test_what_is_needed_is_told_by_the_year_and_the_month():
    told = said(to(0.3))
    assert "cakupan harus naik 2,50 persen poin setahun, yaitu 0,21 persen poin atau 3 peserta aktif tambahan" in told
    assert "setiap bulan sampai Desember 2027 (24 bulan lagi)." in told
    assert "must rise by 2.50 percentage points a year, which is 0.21 percentage points or 3 more active" in told


@pytest.mark.parametrize(
    ("month", "text"),
    [
        ("2026-12", "persen poin setahun, yaitu"),
        ("2027-01", "Untuk mencapainya, cakupan harus naik 0,45 persen poin atau"),
    ],
)
def test_in_less_than_a_year_what_is_needed_is_told_by_the_month_only(month, text):
    assert text in said(tracked(("RKP", 2027, 0.3, 0.25), as_of=month, rows=history((month, 0.25))))


def test_one_month_is_one():
    told = said(tracked(("RKP", 2025, 0.3, 0.25), as_of="2025-11", rows=history(("2025-11", 0.25))))
    assert "(1 month left)" in told and "(1 bulan lagi)" in told


@pytest.mark.parametrize(("target", "year"), [(0.25, 2027), (0.26, 2025)], ids=["met", "due"])
def test_nothing_is_told_as_needed_where_nothing_is(target, year):
    assert "Untuk mencapainya" not in said(to(target, year=year))


def test_people_are_as_rough_as_the_participants_they_rest_on():
    rough = targets.tracked(gaps(("RKP", 2027, 0.3, 0.25), workers=1_234_567).assign(rounded_to=1000), RISING)
    assert rough.people_a_month.item() == 2573 and "atau sekitar 2.570 peserta aktif" in said(rough)


@pytest.mark.parametrize(
    ("frame", "indonesian", "english"),
    [
        (
            to(0.3, BEFORE, NOW, rse=0.005),
            "(naik 3,00 persen poin setahun sejak Desember 2024), target itu tercapai pada Agustus 2027 "
            "(selang kepercayaan 95%: Juli 2027 sampai November 2027).",
            "reached in August 2027 (95% confidence interval: July 2027 to November 2027).",
        ),
        (
            to(0.3, BEFORE, NOW, rse=0.1),
            "Agustus 2027 (selang kepercayaan 95%: paling cepat Juni 2026, tanpa batas akhir).",
            "August 2027 (95% confidence interval: June 2026 at the earliest, with no latest date).",
        ),
        (to(0.3, BEFORE, NOW, rse=MISSING), "target itu tercapai pada Agustus 2027.", "will be reached in August 2027."),
        (to(0.3, ("2024-12", 0.2499), NOW), "(naik 0,01 persen poin setahun sejak Desember 2024), target itu tidak "
         "akan tercapai dalam seratus tahun.", "will not be reached within a hundred years."),
        (to(0.3, ("2024-12", 0.26), NOW), "(turun 1,00 persen poin setahun sejak Desember 2024), target itu tidak "
         "akan tercapai.", "(down 1.00 percentage points a year since December 2024), that target will not be reached."),
        (to(0.3, ("2024-12", 0.25001), NOW), "Cakupan tidak berubah sejak Desember 2024; pada laju itu target tidak "
         "akan tercapai.", "Coverage has not changed since December 2024; at that pace the target will not be reached."),
    ],
    ids=["with a band", "without an end", "without a band", "too slow", "falling", "no change as printed"],
)  # fmt: skip
def test_the_present_pace_leads_to_a_month_or_not(frame, indonesian, english):
    told = said(frame)
    assert indonesian in told and english in told


LATE = to(0.26, BEFORE, NOW, year=2025)  # due, and reached four months later at the present pace
GIVEN_UP = {
    "falling": to(0.26, ("2024-12", 0.26), NOW, year=2025),
    "no change": to(0.26, ("2024-12", 0.25), NOW, year=2025),
    "too slow": to(0.26, ("2024-12", 0.24999), NOW, year=2025),
}
NO_PACE = {"met": to(0.25), "no pace": to(0.3, NOW), "due, no pace": to(0.26, NOW, year=2025)} | GIVEN_UP


@pytest.mark.parametrize("frame", NO_PACE.values(), ids=NO_PACE)
def test_no_pace_is_told_of_what_is_met_or_has_none_or_is_due_and_out_of_reach(frame):
    assert "laju" not in said(frame) and "pace" not in said(frame)
    assert "tidak berubah sejak" not in said(frame) and "has not changed" not in said(frame)


def test_a_target_that_is_due_is_told_with_the_later_month_of_the_present_pace():
    told = said(LATE)
    assert (
        "tidak tercapai menurut angka Desember 2025, bulan batas waktunya. Pada laju sekarang (naik 3,00 persen poin setahun"
        in told
    )
    assert "target itu tercapai pada April 2026 (selang" in told
    assert (
        "by the figure of December 2025, the month of its deadline. At the present pace (up 3.00 percentage points a year"
        in told
    )
    assert "that target will be reached in April 2026 (95%" in told and "Untuk mencapainya" not in told


SEVERAL = tracked(("RPJMN", 2025, 0.2, 0.25), ("RKP", 2026, 0.3, 0.25), ("RPJPN", 2045, 0.99, 0.25))


def test_other_targets_are_told_each_under_its_regime():
    told = said(SEVERAL)
    assert told.startswith("Target RPJMN 2025 sudah tercapai")
    assert "RKP 2026 (penduduk bekerja): perlu dipercepat, perlu 5,00 persen poin setahun; RPJPN 2045" in told
    assert "RKP 2026 (employed persons): acceleration needed, 5.00 percentage points a year needed; RPJPN 2045" in told
    assert "lainnya" not in said(SEVERAL.head(1))


def test_other_targets_tell_by_the_month_what_is_needed_in_less_than_a_year_and_nothing_where_nothing_is():
    rows = history(("2023-11", 0.2), ("2025-11", 0.25))
    wanted = [("RKP", 2025, 0.26, 0.25), ("RPJMN", 2025, 0.3, 0.25), ("UCJ", 2025, 0.1, 0.25)]
    told = said(tracked(*wanted, as_of="2025-11", rows=rows))
    assert "perlu 5,00 persen poin sebulan; UCJ 2025 (penduduk bekerja): sudah tercapai." in told


def test_the_first_target_told_is_the_nearest_that_can_be_judged():
    frame = SEVERAL.assign(category=["unknown", "limited", "limited"])
    assert nearest(frame).year == 2026 and nearest(frame.assign(category="unknown")).year == 2025


def test_without_a_target_nothing_is_said_nor_drawn():
    none = SEVERAL.iloc[:0]
    assert not sentences.tracking(none, words()).paragraphs
    assert tables.tracking(none, words()) is None and drawn(none) is None


# --- The table ---


def test_each_target_has_a_row_with_its_state_in_words():
    assert shown(tables.tracking(SEVERAL, words("en"))) == [
        ["RPJMN 2025", "Employed persons", "20.00%", "–", "–", "reached", "–"],
        ["RKP 2026", "Employed persons", "30.00%", "5.00", "5", "acceleration needed", row(SEVERAL[1:2], "en")[-1]],
        ["RPJPN 2045", "Employed persons", "99.00%", "3.70", "4", "on track", row(SEVERAL[2:], "en")[-1]],
    ]


@pytest.mark.parametrize(
    ("frame", "reached"),
    [
        (to(0.3, BEFORE, NOW, rse=0.005), "Agustus 2027 (Juli 2027 sampai November 2027)"),
        (to(0.3, BEFORE, NOW, rse=0.1), "Agustus 2027 (paling cepat Juni 2026)"),
        (to(0.3, BEFORE, NOW, rse=MISSING), "Agustus 2027"),
        (to(0.3, ("2024-12", 0.2499), NOW), "tidak dalam seratus tahun"),
        (to(0.3, ("2024-12", 0.26), NOW), "tidak akan tercapai"),
        (to(0.3, ("2024-12", 0.25), NOW), "tidak akan tercapai"),
        (to(0.26, BEFORE, NOW, year=2025, rse=MISSING), "April 2026"),
        *((frame, "–") for frame in NO_PACE.values()),
    ],
)
def test_table_tells_when_a_target_is_reached(frame, reached):
    assert row(frame)[-1] == reached


def test_numbers_of_the_table_stand_to_the_right_and_one_target_needs_no_table():
    numeric = tables.tracking(SEVERAL, words()).numeric
    assert numeric == ["Nilai target", "Perlu setahun (persen poin)", "Perlu sebulan (orang)"]
    assert tables.tracking(SEVERAL.head(1), words()) is None


# --- The figure ---


@pytest.mark.parametrize(
    ("frame", "rows", "title"),
    [
        (to(0.25), RISING, "Target RKP 2027 sudah tercapai: cakupan 25,00%, target 25,00%"),
        (
            to(0.3, BEFORE, NOW),
            history(BEFORE, NOW),
            "menuju target RKP 2027; pada laju sekarang tercapai pada Agustus 2027",
        ),
        (
            to(0.26, ("2024-12", 0.26), NOW),
            history(("2024-12", 0.26), NOW),
            "RKP 2027; pada laju sekarang tidak akan tercapai",
        ),
        (to(0.3, ("2024-12", 0), NOW), history(("2024-12", 0), NOW), "Cakupan 25,00%, target RKP 2027 30,00%; pada"),
    ],
    ids=["met", "on track", "falling", "from nothing"],
)
def test_title_of_the_figure_is_its_finding(frame, rows, title):
    assert title in drawn(frame, rows).title


@pytest.mark.parametrize(
    ("before", "end"),
    [
        (("2024-12", 0.22), "; pada laju sekarang tercapai pada April 2026"),
        (("2024-12", 0.26), ""),
        (("2024-12", 0.25), ""),
        (("2024-12", 0.24999), ""),
    ],
    ids=["later", "falling", "no change", "too slow"],
)
def test_title_of_a_target_that_is_due_has_no_pace_that_does_not_reach_it(before, end):
    rows = history(before, NOW)
    due = tracked(("RKP", 2025, 0.26, 0.25), rows=rows)
    ahead = tracked(("RKP", 2027, 0.3, 0.25), rows=rows)  # a figure has a path
    picture = figures.trajectory(due, trajectory(ahead, rows).assign(year=2025), words())
    assert picture.title == f"Target RKP 2025 tidak tercapai pada waktunya: cakupan 25,00%, target 26,00%{end}"


def test_figure_names_targets_pace_and_points_where_they_stand():
    names = texts(svg(drawn(to(0.3))))
    assert {"RKP 2027: 30,00%", "laju sekarang: 31,00%", "20,00%", "22,00%", "25,00%", "Desember 2025"} <= set(names)


def test_no_label_of_the_figure_stands_on_another_or_on_a_line():
    frame = tracked(("RPJMN", 2026, 0.27, 0.25), ("RKP", 2027, 0.3, 0.25), ("UCJ", 2028, 0.34, 0.25))
    figure = drawn(frame).figure
    figure.draw_without_rendering()
    (ax,) = figure.axes
    boxes = [label.get_window_extent() for label in ax.texts if label.get_visible()]
    assert len(boxes) == len(ax.texts) == 7
    months = [label.get_window_extent() for label in ax.get_xticklabels()]
    assert len(months) > 3 and not [one for one, other in combinations(months, 2) if one.overlaps(other)]
    assert not [one for one, other in combinations(boxes, 2) if one.overlaps(other)]
    lines = [line.get_path().transformed(line.get_transform()) for line in ax.lines]
    assert not [box for box in boxes for line in lines if line.intersects_bbox(box, filled=False)]


def test_figure_leaves_targets_beyond_six_years_to_the_table():
    picture = drawn(SEVERAL)
    assert "RPJPN" not in svg(picture) and "RPJPN" not in picture.alt and "RKP 2026: 30,00%" in picture.alt
    assert "Pada laju sekarang, Desember 2026: 28,00%." in picture.alt


def test_paths_are_dashed_and_the_pace_is_dotted_so_that_they_are_not_told_apart_by_colour_alone():
    (ax,) = drawn(to(0.3)).figure.axes
    looks = {line.get_linestyle(): to_hex(line.get_color()).upper() for line in ax.lines}
    assert (looks["--"], looks[":"], looks["-"]) == (style.TARGET, style.OWN, style.OWN)


def test_alternative_text_holds_every_point_observed():
    assert "Penduduk bekerja, Desember 2023: 20,00%. Penduduk bekerja, Desember 2024: 22,00%." in drawn(to(0.3)).alt


def test_caption_tells_the_band_only_where_there_is_one_and_whether_the_axis_begins_at_zero():
    unknown = history(BEFORE, NOW, rse=MISSING)
    with_band, without = drawn(to(0.3)), drawn(to(0.3, BEFORE, NOW, rse=MISSING), unknown)
    assert "bidang berwarna: selang kepercayaan 95%" in with_band.caption and "bidang" not in without.caption
    thin = [drawn(to(0.3, BEFORE, NOW, rse=rse), history(BEFORE, NOW, rse=rse)) for rse in (0.0018, 0.0022)]
    assert ["bidang" in picture.caption for picture in thin] == [
        False,
        True,
    ]  # just below and above half a point at the end
    high = history(("2024-12", 0.7), ("2025-12", 0.72))
    above = drawn(tracked(("RKP", 2027, 0.75, 0.72), rows=high), high)
    assert "tidak mulai dari 0%" in above.caption and above.figure.axes[0].get_ylim()[0] > 0
    low = history(("2024-12", 0.01), ("2025-12", 0.02))
    below = drawn(tracked(("RKP", 2027, 0.75, 0.02), rows=low), low)
    assert "tidak mulai dari 0%" not in below.caption and below.figure.axes[0].get_ylim()[0] < 0


def test_each_base_has_a_panel_and_of_many_points_the_first_and_last_are_told():
    months = pd.period_range("2025-07", "2025-12", freq="M").astype(str)
    eligible = history(*((month, 0.4 + 0.01 * place) for place, month in enumerate(months)), basis="eligible")
    both = pd.concat([gaps(("RKP", 2026, 0.3, 0.25)), gaps(("UCJ", 2026, 0.5, 0.45), basis="eligible")]).assign(**KNOWN)
    rows = pd.concat([RISING, eligible])
    picture = drawn(targets.tracked(both.reset_index(drop=True), rows), rows)
    names = [ax.get_title(loc="left") for ax in picture.figure.axes]
    assert names == ["Penduduk bekerja", "Pekerja eligible"]
    told = {label.get_text() for label in picture.figure.axes[1].texts}
    assert {"40,00%", "45,00%"} <= told and "42,00%" not in told
    assert "penduduk bekerja, pekerja eligible" in picture.caption


def test_figure_of_simulated_data_says_so():
    assert "SIMULASI" in svg(drawn(to(0.3), kind="simulated"))


# --- Revisions ---


def told(frame):
    return [" ".join(sentences.vintages(frame, words(lang)).paragraphs) for lang in LANGS]


def test_no_revision_is_told_in_one_sentence():
    indonesian, english = told(revised(published(("2025-01", 200))))
    assert "tidak ada angka peserta aktif dalam laporan ini yang direvisi" in indonesian
    assert "no figure of active participants in this report has been revised" in english


def test_the_largest_revision_is_told_with_its_reason():
    rows = [TWICE.assign(note=[None, "peserta ganda"]), published(("2025-01", 20), ("2025-06", 21), segment="PU")]
    indonesian, english = told(revised(*rows))
    assert indonesian == (
        "Sebanyak 2 angka peserta aktif di Provinsi Bengkulu atau wilayah di bawahnya sudah direvisi sejak pertama kali diterbitkan. "
        "Revisi terbesar: Provinsi Bengkulu, Desember 2024, dari 200 (Januari 2025) menjadi 150 (Juni 2025), "
        "turun 50 orang atau 25,00%. Alasannya menurut sumber: peserta ganda"
    )
    assert english.startswith("2 figures of active participants in Bengkulu Province or the regions below it have been")
    assert english.endswith("down by 50 or 25.00%. The reason, according to the source: peserta ganda")


@pytest.mark.parametrize(
    ("figures", "indonesian", "english"),
    [((0, 10), "naik 10 orang.", "up by 10."), ((200, 210), "naik 10 orang atau 5,00%.", "up by 10 or 5.00%.")],
    ids=["from none", "up"],
)
def test_a_revision_of_a_segment_names_it(figures, indonesian, english):
    frame = revised(published(*zip(("2025-01", "2025-06"), figures, strict=True), segment="PU"))
    assert [text.endswith(end) for text, end in zip(told(frame), (indonesian, english), strict=True)] == [True, True]
    assert "Provinsi Bengkulu, penerima upah (PU), Desember" in told(frame)[0]
    assert told(frame)[1].startswith("One figure of active participants")
