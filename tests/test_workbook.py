"""Tables as data: cells that remember their values, and what they become in HTML, in a workbook and as CSV."""

import copy
import csv
import io
import json
import pickle
import re
import zipfile
from base64 import b64decode
from xml.etree import ElementTree

import pandas as pd
import pytest
from nbformat import v4
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from jamsostek.publish import downloads, manifest, sheets, workbook
from jamsostek.publish.cells import COVER
from jamsostek.story.display import TABLE
from jamsostek.story.language import Words
from jamsostek.story.numerals import Shown
from jamsostek.story.tables.cells import table
from jamsostek.story.tables.saved import no_formula

REGIONS = pd.DataFrame({"region_code": ["17"], "name": ["Bengkulu"], "kind": ["provinsi"]})
SOURCES = pd.DataFrame({"source_id": ["s"], "publisher": ["BPS"]})
NOTICE = "DATA SIMULASI: angka rekaan. SIMULATED DATA: invented figures."
# Texts that a cell, a head, a caption, a name or a cover may hold, all invented.
HOSTILE = [
    '=HYPERLINK("https://example.org","x")',
    "@SUM(1;2)",
    "+1-2",
    "-2+3",
    "<script>alert(1)</script>",
    '#import "x"',
    "a\"b'c",
    "{x} {{ 7*7 }} {0}",
    "🙂" * 40,
    "a\x00b\x1b\x0bc",
    "\ud800\ufffe",
    "x" * 300,
    "kata " * 60,
    "[a]:*?/\\",
    "'",
    "",
    "\t=1",
]


def words(lang="id", kind="published"):
    return Words(lang, "17", "2025-12", regions=REGIONS, sources=SOURCES, kind=kind)


def made(**cells):
    """The data of a table with these columns; numbers are invented."""
    rows = [list(row) for row in zip(*cells.values(), strict=True)]
    told = {"name": "bases", "caption": "Cakupan", "note": "† angka olahan. Sumber: BPS.", "notice": ""}
    return {**told, "columns": list(cells), "rows": rows}


def number(text, value, kind="people", **status):
    return {"text": text, "value": value, "kind": kind, **status}


PLAIN = made(
    Wilayah=["Kaur", "Seluma"],
    Pekerja=[number("1.200†", 1200, status="derived"), "–"],
    Cakupan=[number("22,50%", 0.225, "percent"), number("148,60%", 1.486, "percent")],
    Perubahan=[number("+1,27", 1.27, "points"), number("−1,20", -1.2, "points")],
    Anggaran=[number("Rp2 miliar", 2_000_000_000, "rupiah"), number("Rp16.800", 16_800, "rupiah")],
    Bulan=[number("1,65", 1.65493, "decimal"), number("3", 3, "decimal")],
)


def notebook(*tables, **cover):
    told = {"title": "Evaluasi", "place": "Provinsi Bengkulu", "period_text": "Desember 2025", "headline": "22,50%."}
    told |= {"lang": "id", "region": "17", "period": "2025-12", "collection": "Simulasi", **cover}
    shown = [v4.new_output("display_data", {COVER: told}), *(v4.new_output("display_data", {TABLE: t}) for t in tables)]
    terms = v4.new_markdown_cell("- **Cakupan**: peserta *aktif* dibagi pekerja.\n- **PU**, **BPU**: segmen.")
    cells = [v4.new_code_cell(outputs=shown), terms, v4.new_markdown_cell("**Rate**: x", metadata={"tags": ["en"]})]
    return v4.new_notebook(cells=cells)


def opened(*tables, **cover):
    return load_workbook(io.BytesIO(workbook.of(notebook(*tables, **cover), "evaluation.id")))


def grid(sheet):
    """The one table of a sheet, with its head, as lists of values."""
    (framed,) = sheet.tables.values()
    return [[cell.value for cell in row] for row in sheet[framed.ref]]


def lines(sheet):
    """What stands above the table, in the first column."""
    (framed,) = sheet.tables.values()
    return [sheet.cell(row, 1).value for row in range(1, range_boundaries(framed.ref)[1])]


@pytest.mark.parametrize(
    ("shown", "text", "value", "kind"),
    [
        (lambda say: say.percent(0.225), "22,50%", 0.225, "percent"),
        (lambda say: say.people(251000), "251.000", 251000, "people"),
        (lambda say: say.points(0.0127), "+1,27", 1.27, "points"),
        (lambda say: say.points(0.0127, sign=False), "1,27", 1.27, "points"),
        (lambda say: say.points(-0.0127), "−1,27", -1.27, "points"),
        (lambda say: say.rupiah(4818179250), "Rp4,82 miliar", 4818179250, "rupiah"),
        (lambda say: say.decimal(2 / 3), "0,667", 0.666666666667, "decimal"),
        (lambda say: say.decimal(3.0), "3", 3, "decimal"),
        (lambda say: say.about(68123, 1000), "sekitar 68.000", 68000, "people"),
        (lambda say: say.about(68123, None), "68.123", 68123, "people"),
    ],
)
def test_number_remembers_what_it_stands_for(shown, text, value, kind):
    cell = shown(words())
    assert (cell, cell.value, cell.kind) == (text, value, kind)
    assert type(cell.value) is type(value)


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA])
def test_missing_number_has_no_value(missing):
    say = words()
    shown = [say.people(missing), say.percent(missing), say.points(missing), say.rupiah(missing), say.decimal(missing)]
    assert [(str(cell), cell.value) for cell in [*shown, say.about(missing, 10)]] == [("–", None)] * 6
    assert Shown("∞", float("inf")).value is None


def test_mark_keeps_the_value_and_sets_the_status():
    cell = words().marked(1200, "derived")
    assert (cell, cell.value, cell.kind, cell.status) == ("1.200†", 1200, "people", "derived")
    text = words().mark("37%", "simulated")
    assert (text, text.value, text.status) == ("37%‡", None, "simulated")


@pytest.mark.parametrize("again", [copy.deepcopy, lambda cell: pickle.loads(pickle.dumps(cell))])
def test_copy_of_a_number_remembers_it_too(again):
    cell = again(words().marked(1200, "derived"))
    assert (cell, cell.value, cell.kind, cell.status) == ("1.200†", 1200, "people", "derived")


def shown(lang="id", kind="published"):
    """A table as the notebook shows it: one base derived, the other published."""
    say = words(lang, kind)
    cells = {
        "head-basis": ["Eligible", "<b>"],
        "head-workers": [say.marked(708000, "derived"), say.marked(1115334, "published")],
        "head-coverage": [say.percent(0.35), say.percent(None)],
    }
    return table("bases", cells, say, note="Sumber.", own=[1])._repr_mimebundle_()


def test_table_hands_out_its_values_beside_html_and_markdown():
    data = shown()[TABLE]
    assert json.loads(json.dumps(data)) == data
    assert data == {
        "name": "bases",
        "caption": "Cakupan Provinsi Bengkulu menurut penyebut, Desember 2025",
        "note": "† angka olahan, bukan angka terbitan. Sumber.",
        "notice": "",
        "columns": ["Penyebut", "Pekerja", "Cakupan"],
        "rows": [
            ["Eligible", number("708.000†", 708000, status="derived"), number("35,00%", 0.35, "percent")],
            ["<b>", number("1.115.334", 1115334), "–"],
        ],
        "numeric": [False, True, True],
        "own": [1],
    }


def test_table_of_simulated_data_carries_the_notice():
    assert shown("en", "simulated")[TABLE]["notice"].startswith("DATA SIMULASI: angka rekaan")


def test_cells_with_a_value_can_be_sorted_by_it():
    html = shown()["text/html"]
    assert re.findall(r'<td class="num"([^>]*)>([^<]*)', html) == [
        (' data-sort="708000"', "708.000†"),
        (' data-sort="0.35"', "35,00%"),
        (' data-sort="1115334"', "1.115.334"),
        ("", "–"),
    ]
    assert "data-sort" not in shown()["text/markdown"]


def test_workbook_has_a_cover_notes_and_one_sheet_a_table():
    book = opened(PLAIN, PLAIN | {"name": "trend", "caption": "Cakupan dari waktu ke waktu, Desember 2025"})
    assert book.sheetnames == ["Sampul", "Catatan", "1 Cakupan", "2 Cakupan dari waktu ke waktu,…"]
    cover, notes, first, _ = book.worksheets
    assert [cover["A1"].value, notes["A1"].value, first["A1"].value] == ["Evaluasi", "Catatan", "Tabel 1. Cakupan"]
    assert [cover.cell(row, 2).value for row in (2, 3, 4, 5)] == [
        "Provinsi Bengkulu",
        "Desember 2025",
        "22,50%.",
        "Simulasi",
    ]
    assert grid(cover)[1:] == [
        ["1 Cakupan", "Tabel 1. Cakupan"],
        ["2 Cakupan dari waktu ke waktu,…", "Tabel 2. Cakupan dari waktu ke waktu, Desember 2025"],
        ["Catatan", "Arti tanda dan istilah, serta catatan dan sumber tiap tabel"],
    ]
    assert lines(first) == ["Tabel 1. Cakupan", "† angka olahan.", "Sumber: BPS.", "Kembali ke Sampul"]


def test_every_link_leads_to_a_sheet():
    book = opened(PLAIN, PLAIN | {"caption": "Nama 'dengan' kutip"})
    leads = [[cell.hyperlink.location for row in sheet for cell in row if cell.hyperlink] for sheet in book]
    assert leads[0] == [f"'{name}'!A1" for name in [*book.sheetnames[2:], "Catatan"]]
    assert leads[1:] == [["'Sampul'!A1"]] * 3


def test_notes_say_what_marks_and_terms_mean_and_hold_the_note_of_each_table():
    assert grid(opened(PLAIN, PLAIN | {"note": ""})["Catatan"]) == [
        ["Jenis", "Mengenai", "Penjelasan"],
        ["Tanda", "†", "Angka olahan: dihitung dari angka lain yang diterbitkan"],
        ["Tanda", "–", "Tidak ada angkanya, atau tidak berlaku bagi baris itu."],
        ["Istilah", "Cakupan", "peserta aktif dibagi pekerja."],
        ["Istilah", "PU, BPU", "segmen."],
        ["Tabel 1", "Cakupan", "† angka olahan. Sumber: BPS."],
    ]


def test_numbers_are_numbers_in_their_form_with_their_status_in_words():
    sheet = opened(PLAIN)["1 Cakupan"]
    assert grid(sheet) == [
        ["Wilayah", "Pekerja", "Status: Pekerja", "Cakupan", "Perubahan", "Anggaran", "Bulan"],
        ["Kaur", 1200, "angka olahan", 0.225, 1.27, 2_000_000_000, 1.65493],
        ["Seluma", "–", None, 1.486, -1.2, 16_800, 3],
    ]
    first, second = (
        [cell.number_format for cell in row] for row in sheet.iter_rows(min_row=sheet.max_row - 1, min_col=2)
    )
    assert first == ["#,##0", "General", "0.00%", "+#,##0.00;-#,##0.00", '"Rp"#,##0', "#,##0.00"]
    assert second[2:] == ["0.00%", "#,##0.00", '"Rp"#,##0', "#,##0"]


def test_form_of_a_number_follows_the_language_of_its_text():
    english = made(Region=["Kaur"], People=[number("1,200", 1200, "decimal")], Rate=[number("22.5%", 0.225, "percent")])
    sheet = opened(english, lang="en")["1 Cakupan"]
    assert [cell.number_format for cell in sheet[sheet.max_row][1:]] == ["#,##0", "0.0%"]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_sheets_are_accessible(lang):
    book = opened(PLAIN, PLAIN, lang=lang, notice=NOTICE)
    names = [name for sheet in book for name in sheet.tables]
    assert len(set(names)) == len(names) == len(book.sheetnames)
    for sheet in book:
        (framed,) = sheet.tables.values()
        assert not sheet.merged_cells.ranges
        assert framed.ref.split(":")[1] == sheet.cell(sheet.max_row, sheet.max_column).coordinate
        assert None not in lines(sheet) and all(any(row) for row in grid(sheet))
        head = grid(sheet)[0]
        assert [column.name for column in framed.tableColumns] == head and len(set(head)) == len(head)
        if sheet.title in book.sheetnames[2:]:
            assert sheet.freeze_panes == f"B{len(lines(sheet)) + 2}"
        assert all(sheet.column_dimensions[letter].width >= 12 for letter in "AB")


def test_simulated_data_say_so_on_every_sheet():
    tables = [PLAIN | {"notice": NOTICE}] * 2
    assert [sheet["A2"].value for sheet in opened(*tables, notice=NOTICE)] == [NOTICE] * 4
    book = opened(PLAIN)
    assert not [cell for sheet in book for row in sheet for cell in row if "SIMULASI" in str(cell.value)]


def test_workbook_says_what_it_is():
    told = opened(PLAIN, lang="en", notice=NOTICE).properties
    assert told.title == "Evaluasi – Provinsi Bengkulu – Desember 2025"
    assert (told.subject, told.language, told.creator, told.description) == ("22,50%.", "en", "Simulasi", NOTICE)


def test_same_tables_give_the_same_bytes():
    first, second = (workbook.of(notebook(PLAIN), "evaluation.id") for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-01-01T00:00:00Z" in parts.read("docProps/core.xml")


def test_notebook_without_tables_has_no_workbook():
    assert workbook.of(notebook(), "evaluation.id") == b"" and workbook.download(notebook(), "evaluation.id") == {}


def test_long_numbers_have_room():
    sheet = opened(made(Dana=["x"], Rp=[number("Rp1,23 triliun", 1_234_567_890_123, "rupiah")]))["1 Cakupan"]
    assert sheet.column_dimensions["B"].width >= len("Rp1.234.567.890.123")


@pytest.fixture(scope="module")
def hostile():
    """A workbook in which every text is hostile: cells, heads, captions, notes, names and the cover."""
    cells = {text or " ": [*HOSTILE] for text in HOSTILE}
    tables = [made(**cells) | dict.fromkeys(("name", "caption", "note"), text) for text in HOSTILE]
    cover = dict.fromkeys(("title", "place", "period_text", "headline", "collection"), "".join(HOSTILE))
    return workbook.of(notebook(*tables, **cover), "evaluation.id")


def test_hostile_text_stays_text_in_a_workbook(hostile):
    book = load_workbook(io.BytesIO(hostile))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    values = {cell.value for cell in book.worksheets[2]["A"]}
    assert {text for text in HOSTILE if text == downloads.plain(text)} - {""} <= values
    assert {"a\ufffdb\ufffd\ufffdc", "\ufffd\ufffd"} <= values
    assert all(cell.quotePrefix for cell in cells if cell.value[0] in "=+-@")


def test_hostile_text_leaves_a_workbook_whole(hostile):
    with zipfile.ZipFile(io.BytesIO(hostile)) as parts:
        trees = [
            ElementTree.fromstring(parts.read(name)) for name in parts.namelist() if name.endswith(("xml", "rels"))
        ]
        assert not [element for tree in trees for element in tree.iter() if element.tag.endswith("}f")]
        frames = [tree for tree in trees if tree.tag.endswith("}table")]
    assert len({frame.get("displayName").lower() for frame in frames}) == len(frames) == len(HOSTILE) + 2
    assert all(re.fullmatch(r"tbl_\w{0,210}", frame.get("displayName"), re.ASCII) for frame in frames)
    for frame in frames:
        heads = [column.get("name").casefold() for column in frame.iter() if column.tag.endswith("}tableColumn")]
        assert all(heads) and len(set(heads)) == len(heads)


@pytest.mark.parametrize("text", HOSTILE)
def test_sheet_has_a_name_that_is_allowed(text):
    name = sheets.name(f"12 {text}")
    assert 2 <= len(name.encode("utf-16-le")) // 2 <= 31
    assert not re.search(r"[\[\]:*?/\\']", name) and name.startswith("12") and name == name.strip()


def read(content):
    """A CSV file as lists of texts."""
    assert content.startswith(b"\xef\xbb\xbf") and content.count(b"\n") == content.count(b"\r\n")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_csv_holds_values_and_says_what_is_derived():
    assert read(downloads.as_csv(PLAIN, "id")) == [
        ["Wilayah", "Pekerja", "Status: Pekerja", "Cakupan", "Perubahan", "Anggaran", "Bulan"],
        ["Kaur", "1200", "angka olahan", "0.225", "1.27", "2000000000", "1.65493"],
        ["Seluma", "", "", "1.486", "-1.2", "16800", "3"],
    ]


def test_csv_of_simulated_data_says_so_in_each_row():
    told = made(Region=["Kaur"], What=[{"text": "37%‡", "status": "simulated"}], Said=["–"]) | {"notice": NOTICE}
    assert read(downloads.as_csv(told, "en")) == [
        ["Region", "What", "Status: What", "Said", "Notice"],
        ["Kaur", "37%‡", "simulated", "–", NOTICE],
    ]


def test_csv_runs_nothing_in_a_spreadsheet():
    head, *rows = read(downloads.as_csv(made(**{"=1": HOSTILE, "Teks": HOSTILE}), "id"))
    assert head == ["'=1", "Teks"]
    assert [row[0] for row in rows] == [no_formula(downloads.plain(text)) for text in HOSTILE]
    assert {row[0][:2] for row in rows if row[0][:1] == "'"} == {"'=", "'@", "'+", "'-", "'\t", "'"}


def test_empty_table_and_columns_of_one_name_are_whole():
    twice = made() | {"columns": ["orang", "ORANG"], "rows": [["1", "2"]]}
    assert read(downloads.as_csv(twice, "id")) == [["orang", "ORANG_"], ["1", "2"]]
    assert read(downloads.as_csv(twice | {"rows": []}, "id")) == [["orang", "ORANG_"]]
    assert grid(opened(twice | {"rows": []})["1 Cakupan"]) == [["orang", "ORANG_"], [None, None]]


def test_page_hands_out_each_table_and_all_of_them():
    cover = {"region": "17", "period": "2025-12", "lang": "id"}
    one = downloads.csv_link(PLAIN, cover)
    assert one["name"] == "17-2025-12-tbl-bases.csv"
    mime, _, encoded = one["href"].partition(";base64,")
    assert (mime, b64decode(encoded)) == ("data:text/csv;charset=utf-8", downloads.as_csv(PLAIN, "id"))
    every = workbook.download(notebook(PLAIN), "evaluation.id")
    assert every["name"] == "17-2025-12-evaluation.id.xlsx"
    assert b64decode(every["href"].partition(";base64,")[2]) == workbook.of(notebook(PLAIN), "evaluation.id")


@pytest.mark.parametrize("text", HOSTILE)
def test_file_name_is_safe_on_every_system(text):
    name = downloads.named({"region": text, "period": ""}, f"tbl-{text}.csv")
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]*\.csv", name) and len(name) <= 100


def test_workbook_lies_beside_every_report_and_holds_its_tables(reports):
    for folder in sorted(path.parent for path in reports.rglob(manifest.FILE)):
        for name, entry in manifest.read(folder).items():
            page = (folder / f"{name}.html").read_text("utf-8")
            book = load_workbook(folder / f"{name}.xlsx")
            assert entry["files"][f"{name}.xlsx"]
            assert len(book.sheetnames) == page.count('<figure class="table"') + 2
            sorted_by = sorted(float(number) for number in re.findall(r'<t[dh][^>]* data-sort="([^"]+)"', page))
            cells = [cell.value for sheet in book.worksheets[2:] for row in sheet for cell in row]
            assert sorted(float(cell) for cell in cells if isinstance(cell, int | float)) == sorted_by
