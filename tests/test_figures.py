"""What the report shows: cover, tables and figures, and that text from outside stays text in them."""

import json
import os
import re
import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from itertools import combinations, pairwise
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.collections import PathCollection
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from test_story import CHANGED, ELIGIBLE, LAST_YEAR, MISSING, NATION, NOBODY, NOW, OWN_BASE, PEERS, TARGET, rows, words

from jamsostek.data import load
from jamsostek.measures import (
    change,
    comparison,
    composition,
    coverage,
    editions,
    gradient,
    inequality,
    inpres,
    money,
    outliers,
    ranks,
    sampling,
    segments,
    targets,
    trajectory,
    vulnerable,
)
from jamsostek.publish import hyphenation, prose, typeset
from jamsostek.story import cover, figures, sentences, style, tables
from jamsostek.story.display import Prose, Table

HERE = Path(__file__).parent
# What is evaluated: region, period, language and collection.
LATEST = ("17", "2025-12", "id", "published")
EARLIER = ("17", "2024-12", "en", "published")
TARGETS = ("00", "2023-12", "id", "published")  # five targets, no earlier period
UNKNOWN = ("00", "2025-12", "id", "published")  # no figure, but targets and earlier periods
PANELS = ("00", "2025-02", "en", "published")  # targets on two bases, both with an earlier figure
COMPLETE = ("17", "2025-12", "id", "simulated")  # every month, every district
DISTRICT = ("1704", "2025-12", "en", "simulated")
NAMES = ["gap", "ranking", "trend", "segments", "districts", "funnel", "months", "year", "scorecard", "allocation"]
NAMES += ["why", "contributions", "inequality", "trajectory", "outliers", "map"]
OF = dict.fromkeys(NAMES[:4], LATEST) | dict.fromkeys(NAMES[4:], COMPLETE) | {"gap": TARGETS}
TOTAL_ONLY = "tanpa rincian segmen"
STAMP = "SIMULASI · SIMULATED"
HOSTILE = [
    "<script>alert(1)</script>",
    '=HYPERLINK("x")',
    '#import "x"',
    "# a",
    "a|b",
    "\"double\" 'single' `code`",
    "{{ 7*7 }} [a](b) ![a](b)",
    "😀 & &amp; $x$ @a \\",
    "one\nbreak",
    "1. x",
    "- x",
    "*a* _b_ ~~c~~ ^d^",
    "::: {.note}",
    "--- http://a.b www.a.id",
]


@cache
def evaluated(region, period, lang, data="published"):
    """Return the frames of an evaluation, as the notebook makes them."""
    has, rates = collection(data)
    base, regions = has.settings.base, has.regions
    on_base, near = rates[rates.basis == base], comparison.within(rates, regions, region, period)
    totals = near[(near.segment == "ALL") & (near.basis != "labour_force")]
    totals = editions.restated(totals, coverage.every_edition(has.workers, regions))
    current = comparison.current(near, region, period)
    history = comparison.history(comparison.yearly(totals, period), region, period)
    changed = change.split(history, near, period)
    own = segments.by_own_base(near[near.basis == "employed"], has.workers, regions)
    peers = comparison.ranking(on_base, regions, comparison.parent(regions, region), period)
    below = comparison.ranking(on_base, regions, region, period)
    ranked = ranks.with_interval(comparison.against(peers, rates))
    districts = ranks.with_interval(comparison.against(below, rates, region))
    alike = editions.on_newest(totals[totals.basis == base])
    members = gradient.with_formal_share(inequality.groups(alike, regions, region, period), has.workers)
    gaps = comparison.gap(current, has.targets, base)
    tracked = targets.tracked(gaps, history)
    parts = comparison.segments(near[near.basis == base], region, period)
    where = {"region": region, "period": period}
    funded = vulnerable.funded(has.funding, has.contributions, regions, **where)
    priced = {"rate": vulnerable.rate(has.contributions, period), "months": 12, "rule": "lowest_first"}
    return SimpleNamespace(
        words=words(lang, region, period, regions, has.sources, has.settings.kind),
        current=current,
        monthly=comparison.history(totals, region, period),
        history=history,
        changed=changed,
        composed=composition.by_kind(changed, near, own),
        contributed=composition.by_region(changed[changed.basis == base], totals, regions),
        compared=comparison.against(current, rates),
        ranked=ranked,
        districts=districts,
        outlying=outliers.limits(districts if len(districts) else ranked),
        unequal=inequality.measures(members),
        graded=gradient.measures(members),
        over=inequality.over_time(alike, regions, region, period),
        gaps=gaps,
        tracked=tracked,
        ahead=trajectory.trajectory(tracked, history),
        parts=parts,
        own_base=comparison.segments(own, region, period),
        funneled=vulnerable.funnel(has.funnel, regions, region, period),
        funded=funded,
        budgeted=vulnerable.budgeted(funded),
        year=vulnerable.over_year(on_base, region, period),
        card=inpres.scorecard(has.inpres_status, has.inpres_items, regions, **where),
        shared=money.allocated(districts, vulnerable.budget(funded, region), **priced),
        **where,
    )


@cache
def collection(name):
    has = load(HERE.parent / "data" / name)
    rates = coverage.by_basis(has.participants, has.workers, has.regions, has.settings.base)
    return has, sampling.with_error(rates, has.workers, has.regions, has.sampling_error)


def places(name):
    """Return where regions lie."""
    return {part: getattr(collection(name)[0], part) for part in ("regions", "tiles", "boundaries")}


@cache
def pictures(*of):
    """Return the figures of an evaluation by name, with the SVG of each."""
    here = evaluated(*of)
    drawn = [
        figures.gap(here.gaps, here.words),
        figures.ranking(here.ranked, here.words),
        figures.trend(here.history, here.words, here.monthly),
        figures.segments(here.own_base, here.words),
        figures.districts(here.districts, here.words),
        figures.funnel(here.funneled, here.words),
        figures.months(here.budgeted, here.words),
        figures.year(here.year, here.words),
        figures.scorecard(here.card, here.words),
        figures.allocation(here.shared, here.words),
        figures.why(here.changed, here.words),
        figures.contributions(here.contributed, here.words),
        figures.inequality(here.over, here.words),
        figures.trajectory(here.tracked, here.ahead, here.words),
        figures.outliers(here.outlying, here.words),
        figures.map(here.districts, here.words, **places(of[-1])),
    ]
    return {picture.name: (picture, svg(picture)) for picture in drawn if picture}


def svg(picture):
    data, _ = picture._repr_mimebundle_()
    return data["image/svg+xml"]


def texts(drawn):
    """Return the texts that a picture shows."""
    return ["".join(node.itertext()) for node in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")]


class Page(HTMLParser):
    """Text and tags as a browser would take them."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.said = {}, []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags[tag] = dict(attrs)

    def handle_data(self, data):
        self.said.append(data)


def said(html):
    """Return the pieces of text of a page, without those that are only space."""
    return [" ".join(text.split()) for text in Page(html).said if text.strip()]


def shown(table):
    """Return the cells of a table, row by row."""
    return table.cells.to_numpy().tolist()


# --- The cover ---

TOLD = ["current", "history", "monthly", "compared", "gaps", "ranked", "changed", "districts", "own_base", "card"]
TOLD += ["funneled", "budgeted"]
NO_ADVICE = pd.DataFrame({"actor": [], "region_code": []})


def page(*of, kind="published"):
    here, told = evaluated(*of), collection("published")[0].settings.model_copy(update={"kind": kind})
    return cover.page(here.words, told, **{name: getattr(here, name) for name in TOLD}, advised=NO_ADVICE)


def facts(*of):
    return {fact["label"]: (fact["value"], fact["note"]) for fact in page(*of).fields["facts"]}


def test_cover_of_a_province_has_four_facts():
    people = "sekitar 89.000 peserta aktif lagi"
    assert facts(*LATEST) == {
        "Cakupan terhadap penduduk bekerja": (
            "22,50%",
            "251.000 peserta aktif dari 1,12 juta pekerja; angka terbit 11 Desember 2025, sebelum bulan berakhir",
        ),
        "Cakupan terhadap pekerja eligible": ("35,45%", "dari 708.000 pekerja, edisi BPJS TK 2025"),
        "Dibandingkan dengan nasional": ("−6,10 persen poin", "nasional 28,60% (Februari 2025)"),
        "Kekurangan terhadap target UCJ 2025": (
            "12,55 persen poin",
            f"{people} untuk mencapai 48,00% pekerja eligible",
        ),
    }


def test_cover_of_the_nation_is_compared_with_its_targets_and_not_with_itself():
    told = facts("00", "2025-02", "en")
    assert told["Shortfall against the RPJMN target for 2025"][0] == "3.55 points"
    assert not [label for label in told if "national" in label]


@pytest.mark.parametrize(
    ("lang", "note"), [("id", "nasional 28,60% (Desember 2025)"), ("en", "the national rate 28.60% (December 2025)")]
)
@pytest.mark.parametrize(
    ("form", "known", "count"),
    [("report", True, 4), ("report", False, 2), ("profile", True, 2), ("profile", False, 1)],
    ids=["report", "report without workers", "profile", "profile without workers"],
)
def test_cover_compares_the_first_base_with_the_nation_and_no_other(form, known, count, lang, note):
    nobody = {} if known else {"workers": MISSING, "coverage": MISSING, "difference": MISSING}
    here = rows(NATION | nobody, NATION | ELIGIBLE | {"reference_coverage": 0.5, "difference": -0.05})
    frames = {"current": here, "compared": here, "gaps": NOBODY}
    frames |= dict.fromkeys(["history", "monthly", "ranked"], NOBODY)
    nothing = {name: getattr(evaluated(*LATEST), name).iloc[:0] for name in TOLD[6:]}
    more = nothing | {"advised": NO_ADVICE} if form == "report" else {}
    told = {"report": cover.page, "profile": cover.profile}[form](
        words(lang), collection("published")[0].settings, **frames, **more
    )
    notes = [fact["note"] for fact in told.fields["facts"]]
    assert len(notes) == count and notes.count(note) == known
    assert not [text for text in notes if "50,00%" in text or "50.00%" in text]


def test_cover_of_the_first_period_tells_how_many_are_left_out():
    told = facts("17", "2023-12", "id")
    note = "dari 1,07 juta penduduk bekerja, termasuk ASN, TNI dan Polri"
    assert told["Pekerja yang bukan peserta aktif"] == ("857.000", note)
    assert not [label for label in told if "eligible" in label]


@pytest.mark.parametrize(
    ("of", "text"),
    [
        (LATEST, "aktif, setara dengan 22,50% dari penduduk bekerja dan 35,45% dari pekerja eligible."),
        (EARLIER, "participants: 23.77% of employed persons and 41.84% of eligible workers."),
        (TARGETS, "aktif, setara dengan 29,72% dari penduduk bekerja."),
    ],
)
def test_headline_is_one_sentence_with_coverage_on_both_bases_unless_one_is_old(of, text):
    headline = page(*of).fields["headline"]
    assert headline.endswith(text) and headline.count(". ") == 0


def test_cover_of_a_period_without_a_figure_says_so_and_has_no_facts():
    told = page(*UNKNOWN).fields
    assert told["headline"] == "Belum ada angka peserta aktif Indonesia untuk Desember 2025."
    assert told["facts"] == []


def test_cover_is_a_json_value():
    fields = page(*LATEST).fields
    assert json.loads(json.dumps(fields)) == fields


NOTICES = {
    "published": "",
    "simulated": "DATA SIMULASI: angka rekaan, bukan kenyataan, tidak boleh dikutip. "
    "SIMULATED DATA: invented figures, not real, must not be quoted.",
}


@pytest.mark.parametrize("of", [LATEST, EARLIER], ids=["id", "en"])
def test_only_simulated_figures_have_a_notice_which_is_in_both_languages(of):
    assert {kind: page(*of, kind=kind).fields["notice"] for kind in NOTICES} == NOTICES


@pytest.mark.parametrize(
    ("of", "sentence", "frame", "claim"),
    [
        (UNKNOWN, sentences.change, "history", "Data Indonesia sebelum Desember 2025 belum tersedia"),
        (UNKNOWN, sentences.targets, "gaps", "Tidak ada target Indonesia"),
        (("17", "2025-03", "id"), sentences.nation, "compared", "Angka nasional untuk Maret 2025 atau sebelumnya"),
    ],
    ids=["change", "targets", "nation"],
)
def test_a_period_without_a_figure_is_not_told_as_the_lack_of_something_that_is_there(of, sentence, frame, claim):
    here = evaluated(*of)
    assert claim not in " ".join(sentence(getattr(here, frame), here.words).paragraphs)


# --- Tables ---


def test_bases_are_told_by_row_with_the_own_one_marked():
    here = evaluated(*LATEST)
    table = tables.bases(here.current, here.words)
    row = ["BPJS TK 2025", "Desember 2025", "708.000", "251.000", "35,45%", "tanpa rincian segmen"]
    assert shown(table)[1] == ["Pekerja eligible", *row]
    assert re.findall('<tr class="own"><th[^>]*>([^<]*)', table._html()) == ["Penduduk bekerja"]
    assert "|**Penduduk bekerja**|" in table._markdown() and "|**" not in table._markdown().split("\n")[3]


def test_numbers_are_set_to_the_right():
    here = evaluated(*LATEST)
    table = tables.bases(here.current, here.words)
    assert table.numeric == ["Pekerja", "Peserta aktif", "Cakupan"]
    assert '<td class="num" data-sort="708000">708.000</td>' in table._html()
    assert "|:---|:---|:---|---:|---:|---:|:---|" in table._markdown()


@pytest.mark.parametrize(("status", "mark"), [("published", ""), ("derived", "†"), ("simulated", "‡")])
def test_derived_and_simulated_numbers_are_marked_where_they_stand_and_explained(status, mark):
    table = tables.bases(rows({"workers_status": status}, {"participants_status": status}), words())
    assert [row[3:5] for row in shown(table)] == [[f"1.000.000{mark}", "225.000"], ["1.000.000", f"225.000{mark}"]]
    assert table.note.startswith(mark) and re.findall("[†‡]", table.note) == [*mark]


def test_derived_workers_of_a_segment_are_marked():
    here = evaluated("17", "2023-12", "id")
    assert shown(tables.segments(here.parts, here.own_base, here.words))[1][3] == "344.737†"


def test_flags_are_told_in_words_and_their_column_is_left_out_where_there_are_none():
    flags = {"above_one": True, "old": True, "total_only": True, "lag_months": 47}
    told = tables.bases(rows(flags), words()).cells
    assert told.Catatan[0] == "di atas 100%, penyebut 47 bulan lebih tua, tanpa rincian segmen"
    assert "Catatan" not in tables.bases(rows({}), words()).cells


def test_trend_goes_by_base_and_month_with_changes_that_can_be_compared():
    here = evaluated(*LATEST)
    table = tables.trend(here.history, here.words)
    assert table.cells.columns[6] == "Perubahan menurut edisi terbaru (persen poin)"
    assert [(*row[:2], *row[4:]) for row in shown(table)] == [
        ("Penduduk bekerja", "Desember 2023", "19,85%", "19,85%", "–", ""),
        ("Penduduk bekerja", "Desember 2024", "23,77%", "23,77%", "+3,92", ""),
        ("Penduduk bekerja", "Desember 2025", "22,50%", "22,50%", "−1,27", TOTAL_ONLY),
        ("Pekerja eligible", "Desember 2024", "41,84%", "36,98%", "–", ""),
        ("Pekerja eligible", "Desember 2025", "35,45%", "35,45%", "−1,53", f"{TOTAL_ONLY}, edisi berganti"),
    ]
    assert table.own == [2, 4]


def test_targets_are_told_with_what_is_missing_to_them():
    passed = {"regime": "RKP", "target": 0.2, "gap": -0.025, "gap_people": -25_000}
    assert shown(tables.targets(rows(TARGET, TARGET | passed), words("en"))) == [
        ["UCJ 2025", "Employed persons", "48.00%", "22.50%", "25.50", "255,000"],
        ["RKP 2025", "Employed persons", "20.00%", "22.50%", "−2.50", "−25,000"],
    ]


def test_segments_are_parts_of_the_whole_and_cover_their_own_workers():
    here = evaluated(*EARLIER)
    cells = shown(tables.segments(here.parts, here.own_base, here.words))
    assert [[cell.strip("†") for cell in row] for row in cells[1:]] == [
        ["Wage earners (PU)", "142,786", "54.54%", "374,293", "38.15%"],
        ["Non-wage workers (BPU)", "82,900", "31.66%", "726,941", "11.40%"],
        ["Construction projects (JAKON)", "36,128", "13.80%", "–", "–"],
    ]


@pytest.mark.parametrize(("lang", "beware"), [("id", "awas"), ("en", "beware")])
def test_sources_used_are_listed_with_what_to_beware_of(lang, beware):
    listed = pd.DataFrame(
        [("tk", "Peserta", "BPJS TK", "2025", "awas", "beware"), ("bps", "Pekerja", "BPS", None, None, None)],
        columns=["source_id", "title", "publisher", "published_on", "note", "note_en"],
    )
    more = listed.head(1).assign(source_id="unused")
    assert shown(tables.sources(pd.concat([listed, more]), words(lang), rows({}), NOBODY)) == [
        ["Peserta", "BPJS TK", "2025", beware],
        ["Pekerja", "BPS", "", ""],
    ]


@pytest.mark.parametrize(
    "table",
    [
        lambda say: tables.bases(NOBODY, say),
        lambda say: tables.trend(rows(CHANGED), say),
        lambda say: tables.targets(rows(TARGET, TARGET | {"gap": MISSING}), say),
        lambda say: tables.segments(NOBODY, NOBODY, say),
    ],
    ids=["bases", "trend", "targets", "segments"],
)
def test_there_is_no_table_where_there_is_nothing_to_tell(table):
    assert table(words()) is None


HOSTILE_LINE = "1. " + " ".join(HOSTILE)
HOSTILE_CELLS = ["a", "b", *(text for text in HOSTILE for _ in "ab")]
HOSTILE_TABLE = Table(
    "t", pd.DataFrame({"a": HOSTILE, "b": HOSTILE}, dtype=str), HOSTILE_LINE, HOSTILE_LINE, numeric=["b"], own=[9]
)


def test_text_stays_text_in_a_table_of_html():
    html = Page(HOSTILE_TABLE._html())
    assert html.said == [HOSTILE_LINE, *HOSTILE_CELLS, HOSTILE_LINE]
    assert set(html.tags) == {"figure", "figcaption", "div", "table", "thead", "tbody", "tr", "th", "td", "p"}


def test_text_stays_text_in_a_table_of_markdown():
    markdown = HOSTILE_TABLE._markdown()
    pdf, page = said(typeset.pandoc(markdown, "html", typeset.READER)), said(prose.html(markdown))
    line, *cells = [" ".join(text.split()) for text in (HOSTILE_LINE, *HOSTILE_CELLS)]
    assert pdf == [line, *cells, line]
    assert page == [*cells, f": {line}", f"::: {{.note}} {line} :::"]


def test_text_stays_text_in_prose():
    markdown = Prose(HOSTILE)._repr_markdown_()
    for html in (prose.html(markdown), typeset.pandoc(markdown, "html", typeset.READER)):
        assert said(html) == [" ".join(text.split()) for text in HOSTILE]
        assert set(Page(html).tags) == {"p"}


def test_nothing_is_saved_without_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    tables.save("", words(), coverage=rows({}))
    assert list(tmp_path.iterdir()) == []


def test_saved_text_that_would_run_as_a_formula_is_quoted_and_numbers_are_left(tmp_path):
    text = ["=1+1", "+1", "-1", "@a", "a=1", None]
    steps = pd.Series([1000, pd.NA] * 3, dtype=object)  # of participants, where not all sources round
    small = pd.DataFrame({"text": text, "number": [-1, 2, -3, 0, 5, 6], "step": steps})
    tables.save(str(tmp_path / "new"), words(), small=small)
    saved = (tmp_path / "new/small.csv").read_text("utf-8")
    assert saved == "text,number,step\n'=1+1,-1,1000\n'+1,2,\n'-1,-3,1000\n'@a,0,\na=1,5,1000\n,6,\n"


# --- Figures ---


@pytest.mark.parametrize(
    ("of", "name", "title"),
    [
        (
            TARGETS,
            "gap",
            "Belum satu pun dari 5 target tercapai; target tahun terdekat, RPJMN 2025, masih kurang 2,43 persen poin",
        ),
        (LATEST, "ranking", "Provinsi Bengkulu di peringkat ke-30 dari 34 pada Desember 2023, dengan cakupan 19,85%"),
        (EARLIER, "ranking", "Bengkulu Province ranked 30 of 34 in December 2023, with coverage of 19.85%"),
        (LATEST, "trend", "Cakupan terhadap penduduk bekerja turun 1,27 persen poin sejak Desember 2024"),
        (EARLIER, "trend", "Coverage of employed persons has risen by 3.92 percentage points since December 2023"),
        (
            COMPLETE,
            "districts",
            "Pada Desember 2025, cakupan terentang dari 21,62% di Lebong sampai 43,75% di Kota Bengkulu",
        ),
        (
            COMPLETE,
            "inequality",
            "Selisih rata-rata cakupan antarkabupaten/kota menyempit 4,55 persen poin sejak Desember 2024, menjadi 4,13",
        ),
        (
            LATEST,
            "trajectory",
            "Target UCJ 2025 tidak tercapai pada waktunya: cakupan 35,45%, target 48,00%",
        ),
        (LATEST, "outliers", "33 dari 34 provinsi berbeda nyata dari cakupan nasional (batas 99,8%)"),
        (EARLIER, "outliers", "33 of 34 provinces differ from the national rate by more than chance explains"),
        (
            LATEST,
            "why",
            "Dari perubahan −6,39 persen poin, −4,86 berasal dari definisi ulang penyebut; dengan ukuran yang sama −1,53",
        ),
        (EARLIER, "why", "PU participants mattered most: +3.33 percentage points of a net change of +3.92"),
        (
            COMPLETE,
            "contributions",
            "Kaur paling memengaruhi cakupan Provinsi Bengkulu: cakupannya sendiri dari 72,24% menjadi 36,47%",
        ),
        (DISTRICT, "ranking", "Kaur Regency ranked 4 of 10 in December 2025, with coverage of 36.47%"),
        (
            LATEST,
            "segments",
            "Desember 2024: peserta PU setara dengan 38,15% pekerja formal, peserta BPU 11,40% pekerja informal",
        ),
        (
            EARLIER,
            "segments",
            "December 2024: PU participants amount to 38.15% of formal workers, BPU participants to 11.40% of informal workers",
        ),
    ],
)
def test_title_states_the_finding(of, name, title):
    assert pictures(*of)[name][0].title == title


def test_title_of_targets_counts_those_reached():
    reached = {"target": 0.2, "gap": -0.025}
    title = figures.gap(rows(TARGET | reached, TARGET), words("en")).title
    assert title == "1 of 2 targets reached; the next, UCJ 2025, is exceeded by 2.50 percentage points"


def test_title_of_a_ranking_without_the_region_tells_the_range():
    title = figures.ranking(rows(PEERS[0], PEERS[2]), words()).title
    assert title == "Pada Desember 2025, cakupan terentang dari 12,29% di Lampung sampai 148,60% di DKI Jakarta"


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("id", "Cakupan terhadap penduduk bekerja tercatat 22,50%; penyebutnya berganti sejak Desember 2024"),
        ("en", "Coverage of employed persons stands at 22.50%; its denominator has changed since December 2024"),
    ],
)
def test_title_of_a_coverage_on_another_edition_speaks_of_no_change(lang, title):
    history = rows(LAST_YEAR, CHANGED | {"redefined": True})
    assert figures.trend(history, words(lang)).title == title


def test_title_of_an_unchanged_coverage_says_so():
    history = rows(LAST_YEAR, CHANGED | {"coverage_before": 0.22502})
    assert (
        figures.trend(history, words()).title == "Cakupan terhadap penduduk bekerja tidak berubah sejak Desember 2024"
    )


@pytest.mark.parametrize(("flag", "text"), [("redefined", "Titik yang tidak disambung"), ("old", "Titik kosong")])
def test_caption_of_the_trend_explains_what_it_shows(flag, text):
    flagged, plain = (rows(LAST_YEAR, CHANGED | {flag: each}) for each in (True, False))
    captions = [figures.trend(*drawn).caption for drawn in ((flagged, words()), (plain, words()))]
    assert [text in caption for caption in captions] == [True, False]
    assert text in figures.trend(plain, words(), flagged).caption  # the months that are drawn


def test_each_figure_has_its_own_alternative_text_and_a_caption_with_its_source():
    told = [pictures(*OF[name])[name][0] for name in NAMES]
    assert len({picture.alt for picture in told}) == len({picture.caption for picture in told}) == len(NAMES)
    assert all("Sumber: " in picture.caption for picture in told)


def test_districts_are_drawn_with_the_line_of_their_province_and_not_for_the_nation():
    here = evaluated(*COMPLETE)
    assert "Provinsi Bengkulu 35,45%" in texts(pictures(*COMPLETE)["districts"][1])
    assert figures.districts(here.districts, words(region="00")) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("gap", ["RPJMN 2025: cakupan 29,72%, target 32,15%", "UCJ 2025: cakupan 45,17%, target 52,15%", "99,50%"]),
        ("ranking", ["DKI Jakarta (148,61%)", "Lampung (12,29%)", "nasional 29,72%", "peringkat ke-30", "19,85%"]),
        ("trend", ["Desember 2023: 19,85%", "Desember 2024: 41,84%", "Desember 2025: 22,50%", "35,45%"]),
        ("segments", ["82.900", "727.000", "11,40%", "143.000", "374.000", "38,15%"]),
        ("inequality", ["Desember 2025: tertinggi Kota Bengkulu 43,75%, terendah Lebong 21,62%", "35,45%", "4,13"]),
        ("trajectory", ["Desember 2024: 36,98%", "Desember 2025: 35,45%", "UCJ 2025", "48,00%", "33,92%"]),
        ("outliers", ["Di atas batas: Kota Bengkulu, Bengkulu Utara.", "Lebong, Bengkulu Tengah, Kepahiang."]),
        ("why", ["−4,86", "−0,39", "+3,05", "−4,19"]),
        ("contributions", ["Kaur", "72,24%", "36,47%"]),
    ],
)
def test_alternative_text_holds_the_figures(name, told):
    alt = pictures(*OF[name])[name][0].alt
    assert [text for text in told if text not in alt] == []


@pytest.mark.parametrize(
    "figure",
    [
        lambda say: figures.gap(rows(TARGET, TARGET | {"gap": MISSING}), say),
        lambda say: figures.ranking(NOBODY, say),
        lambda say: figures.trend(rows(CHANGED), say),
        lambda say: figures.trend(NOBODY, say),
        lambda say: figures.segments(NOBODY, say),
    ],
    ids=["gap", "ranking", "trend of one period", "trend", "segments"],
)
def test_there_is_no_figure_where_there_is_nothing_to_draw(figure):
    assert figure(words()) is None


def test_one_group_of_workers_alone_can_be_drawn():
    assert "150.000 peserta aktif (37,50%)" in texts(svg(figures.segments(rows(OWN_BASE[0]), words())))


def test_a_picture_shown_again_has_the_same_bytes():
    drawn = {name: pictures(*OF[name])[name] for name in NAMES}
    assert [name for name, (picture, before) in drawn.items() if svg(picture) != before] == []


def drawn():
    """Return the figures of small frames as SVG."""
    frames = {"gap": [TARGET, TARGET], "ranking": PEERS, "trend": [LAST_YEAR, CHANGED], "segments": OWN_BASE}
    return [svg(getattr(figures, name)(rows(*frame), words())) for name, frame in frames.items()]


def test_a_picture_made_in_another_process_has_the_same_bytes():
    script = "import json, test_figures; print(json.dumps(test_figures.drawn()))"
    seed = os.environ | {"PYTHONHASHSEED": "7"}
    elsewhere = subprocess.run([sys.executable, "-c", script], cwd=HERE, env=seed, capture_output=True, check=True)
    assert json.loads(elsewhere.stdout) == drawn()


def test_a_long_list_of_regions_is_told_whole():
    here = evaluated(*LATEST)
    card = here.card.assign(finding="partial")
    many = pd.concat([card.assign(name=f"{n} " + card.name, region_code=f"{n}" + card.region_code) for n in range(5)])
    assert len(figures.scorecard(many, here.words).alt) > 5_000


@pytest.mark.parametrize("name", NAMES)
def test_ids_in_a_picture_start_with_its_name_and_lead_somewhere(name):
    drawn = pictures(*OF[name])[name][1]
    ids, led = re.findall(r'\bid="([^"]+)"', drawn), re.findall(r'(?:href="|url\()#([^")]+)', drawn)
    assert ids and led and set(led) <= set(ids)
    assert [each for each in ids if not each.startswith(f"{name}-")] == []


@pytest.mark.parametrize("name", NAMES)
def test_text_in_a_picture_is_text_in_the_typeface_of_the_report(name):
    drawn = pictures(*OF[name])[name][1]
    styles = re.findall(r'<text style="([^"]*)"', drawn)
    assert len(styles) == len(texts(drawn)) > 3
    signs = {sign for _, sign, _ in style.FINDINGS.values()}  # Fira Sans does not have them
    shown = zip(styles, texts(drawn), strict=True)
    assert [text for look, text in shown if "Fira Sans" not in look and text not in signs] == []


def test_a_picture_tells_its_alternative_text_to_the_page_and_to_the_exporter():
    picture, _ = pictures(*LATEST)["trend"]
    data, told = picture._repr_mimebundle_()
    image = Page(data["text/html"]).tags["svg"]
    assert (image["role"], image["aria-label"]) == ("img", picture.alt)
    assert told["image/svg+xml"] == {name: getattr(picture, name) for name in ("name", "title", "caption", "alt")}


def extents(picture, shown):
    """Return each text that is shown with the box it takes; matplotlib also keeps ticks that it does not draw."""
    with style.look():
        picture.figure.draw_without_rendering()
        labels = [text for text in picture.figure.findobj(Text) if text.get_text().strip().split("\n")[0] in shown]
        return [(label.get_text(), label.get_window_extent()) for label in labels if label.get_visible()]


an_evaluation = pytest.mark.parametrize(
    "of", [LATEST, EARLIER, TARGETS, PANELS, COMPLETE, (*COMPLETE[:2], "en", "simulated"), DISTRICT], ids="-".join
)


def labelled(*of):
    """Return each figure of an evaluation with its labels and the boxes they take, the mark of simulated data aside."""
    drawn = {picture: extents(picture, set(texts(drawn)) - {STAMP}) for picture, drawn in pictures(*of).values()}
    assert {len(labels) > 3 for labels in drawn.values()} == {True}
    return [(picture.name, picture.figure, labels) for picture, labels in drawn.items()]


@an_evaluation
def test_no_label_is_cut_off(of):
    boxes = [(name, figure.bbox, *label) for name, figure, labels in labelled(*of) for label in labels]
    assert [(name, text) for name, canvas, text, box in boxes if not inside(box, canvas)] == []


@an_evaluation
def test_no_label_stands_on_another(of):
    pairs = [(name, *one, *other) for name, _, labels in labelled(*of) for one, other in combinations(labels, 2)]
    assert [(name, one, other) for name, one, a, other, b in pairs if a.overlaps(b)] == []


@an_evaluation
def test_no_label_stands_on_a_line_or_a_dot(of):
    for name, figure, labels in labelled(*of):
        drawn = [line for ax in figure.axes for line in ax.lines]
        lines = [line.get_path().transformed(line.get_transform()) for line in drawn]
        groups = [each for ax in figure.axes for each in ax.collections if isinstance(each, PathCollection)]
        places = [each.get_offset_transform().transform(each.get_offsets()) for each in groups]
        places += [path.vertices for path, line in zip(lines, drawn, strict=True) if line.get_marker() in "oD"]
        dots = [Bbox.from_bounds(x - 3, y - 3, 6, 6) for each in places for x, y in each]
        crossed = [text for text, box in labels if any(line.intersects_bbox(box, filled=False) for line in lines)]
        assert (name, crossed, [text for text, box in labels if box.count_overlaps(dots)]) == (name, [], [])


def inside(box, room):
    return box.union([box, room]).bounds == room.bounds


def test_targets_on_two_bases_have_a_panel_each():
    assert len(pictures(*PANELS)["trajectory"][0].figure.axes) == 2


def test_ranking_has_a_whisker_for_each_region_and_says_that_the_error_is_assumed():
    picture, here = pictures(*LATEST)["ranking"][0], evaluated(*LATEST)
    ends = {tuple(line.get_xdata()) for line in picture.figure.axes[0].lines if len(set(line.get_xdata())) == 2}
    assert ends == {*zip(here.ranked.lower, here.ranked.upper, strict=True)} and len(ends) == 34
    assert "galat baku relatif (RSE) jumlah pekerja yang diasumsikan" in picture.caption


def test_bars_start_at_zero_and_are_shown_whole():
    axes = pictures(*LATEST)["ranking"][0].figure.axes[0]
    left, right = axes.get_xlim()
    assert left == 0 and {bar.get_x() for bar in axes.patches} == {0}
    assert max(bar.get_width() for bar in axes.patches) <= right


def monthly(*back):
    """Return a history of so many months back from December 2025."""
    dates = [NOW - months for months in sorted(back, reverse=True)]
    return rows(*[CHANGED | {"as_of": month, "coverage": 0.2 + 0.01 * month.month} for month in dates])


@pytest.mark.parametrize("back", [range(12), range(23), range(36), (0, 5, 12, 13)], ids=str)
def test_months_on_the_axis_do_not_run_into_each_other(back):
    picture = figures.trend(monthly(*back), words())
    months = [text for text in texts(svg(picture)) if re.search(r"[a-z] 202\d$", text)]
    boxes = sorted((box.x0, box.x1) for _, box in extents(picture, months))
    assert len(boxes) > 2 and not [left for left, right in pairwise(boxes) if right[0] < left[1]]
    assert "Desember 2025" in months


def test_of_many_months_the_highest_the_lowest_and_the_last_have_their_figure():
    assert {"21,00%", "32,00%"} == {
        text for text in texts(svg(figures.trend(monthly(*range(12)), words()))) if "," in text
    }


def test_figure_at_a_dot_moves_off_a_lone_dot_of_another_base():
    lone = rows(
        CHANGED | {"basis": "eligible", "coverage": 0.242, "redefined": True}
    )  # just above the last of the other
    picture = figures.trend(pd.concat([rows(LAST_YEAR, CHANGED), lone], ignore_index=True), words())
    ((_, box),), ax = extents(picture, {"22,50%"}), picture.figure.axes[0]
    dots = [each.get_offset_transform().transform(each.get_offsets()) for each in ax.collections]
    assert len(dots) == 2 and not [places for places in dots if box.padded(3).count_contains(places)]


def test_labels_are_parted_for_the_layout_that_is_drawn():
    picture = figures.trend(monthly(*range(12)), words())
    before = picture.figure.axes[0].get_position().bounds
    assert svg(picture) and picture.figure.axes[0].get_position().bounds == before


def test_last_figure_of_a_year_does_not_stand_on_the_line_of_its_average():
    picture = figures.year(monthly(*range(3)).assign(average=0.32), words())  # the last month is as high
    (_, box), *others = extents(picture, {"32,00%"})
    dashed = picture.figure.axes[0].lines[1]
    assert not others and not dashed.get_path().transformed(dashed.get_transform()).intersects_bbox(box, filled=False)


def test_a_figure_that_has_no_room_between_the_lines_is_left_out():
    shown = texts(pictures("1702", "2025-12", "id", "simulated")["trend"][1])
    assert {"40,87%", "34,79%", "22,09%"} <= set(shown) and "23,91%" not in shown


@pytest.mark.parametrize("highest", [0.05, 0.17, 0.3, 0.84, 1.5])
def test_percentages_on_an_axis_are_whole(highest):
    trend = figures.trend(rows(LAST_YEAR | {"coverage": 0.04}, CHANGED | {"coverage": highest}), words())
    ranking = figures.ranking(rows(PEERS[1] | {"coverage": highest}), words())
    ticks = [*trend.figure.axes[0].get_yticks(), *ranking.figure.axes[0].get_xticks()]
    assert [tick for tick in ticks if abs(100 * tick - round(100 * tick)) > 1e-6] == []


def test_line_of_the_reference_is_shown_beyond_the_longest_bar():
    ax = figures.ranking(rows(PEERS[1] | {"reference_coverage": 0.9}), words()).figure.axes[0]
    assert ax.lines[0].get_xdata()[0] == 0.9 < ax.get_xlim()[1]


@pytest.mark.parametrize("name", ["$x$", "<b>", "a & b", '"_a_"', "\\frac", 'id="x url(#y href="#z fill: #0b4f6c'])
def test_names_show_as_they_are(name):
    picture = figures.ranking(rows(PEERS[0] | {"name": name}, *PEERS[1:]), words())
    assert name in texts(svg(picture)) and f"dari {name} (148,60%) sampai" in picture.alt


# --- Hyphens of the PDF ---

WORDS = """
    pen-du-duk ka-bu-pa-ten pe-me-rin-tah meng-ha-sil-kan di-ban-ding-kan ber-ku-rang ber-tam-bah ter-ma-suk
    pe-nye-but di-co-cok-kan di-ter-bit-kan ma-sya-ra-kat ke-te-na-ga-ker-jaan ter-lin-dungi ke-peser-taan
    De-sem-ber perubahan
"""


@pytest.mark.parametrize("divided", WORDS.split())
def test_indonesian_words_are_divided_by_syllable(divided):
    assert hyphenation.indonesian(divided.replace("-", "")).replace(hyphenation.SOFT, "-") == divided


@pytest.mark.parametrize("word", ["BPJS", "KETENAGAKERJAAN", "JAKON", "warga", "daerah", "2025", "1.115.334"])
def test_words_in_capitals_short_words_and_numbers_stay_whole(word):
    assert hyphenation.indonesian(word) == word


@settings(deadline=None, derandomize=True)
@given(st.text() | st.from_regex(r"[a-z]{7,20}( [a-z]{7,20})*", fullmatch=True))
def test_text_without_its_soft_hyphens_is_the_text(text):
    plain = text.replace(hyphenation.SOFT, "")
    assert hyphenation.indonesian(plain).replace(hyphenation.SOFT, "") == plain
