"""The PDF as a book: its first page, its lists, where its pages break, and what two checkers say of it."""

import io
import re
from pathlib import Path

import pytest
from nbformat import v4
from pdfua import validate
from pypdf import PdfReader, PdfWriter
from test_exporters import HOSTILE, code, cover, drawn, export, places, read, sheets, squeezed, table, words

from jamsostek.publish.cells import COVER, LABELS, TABLE
from jamsostek.publish.typeset import STYLE

BOXES = [LABELS[label] for label in ("prepared", "checked", "approved", "name", "position", "signed", "signature")]
POINTS = [[0, 0.2], [0.5, 1], [1, 0.6]]
# Text that nobody can miss on a page; every figure here is invented.
FACTS = [
    {
        "label": f"Label {n}",
        "value": f"{n}1,50%",
        "note": f"Catatan {n}",
        "trend": {"text": f"Naik {n}", "points": POINTS if n < 4 else []},  # the last has words only
    }
    for n in range(1, 5)
]
FINDINGS = [f"Temuan nomor {n} menyatakan sesuatu yang penting." for n in range(1, 4)]
ACTIONS = [{"who": f"Pejabat {n}", "what": f"melakukan hal nomor {n} sebelum akhir tahun"} for n in range(1, 4)]
PROSE = "Pekerja yang terlindungi adalah pekerja yang iurannya sudah dibayar untuk bulan itu. "
LONG = [["Wilayah", "Nilai"], [[f"Wilayah {row}", str(row)] for row in range(1, 41)]]


def book(*cells, **changes):
    """A report with everything on its first page, and these cells as its body."""
    told = {"facts": FACTS, "findings": FINDINGS, "actions": ACTIONS, "headline": "Kalimat utama.", "collection": "-"}
    return v4.new_notebook(cells=[code({COVER: cover(**{"place": "Seluma", **told, **changes})}), *cells])


def prose(paragraphs):
    return words("\n\n".join([PROSE * 3] * paragraphs))


def tall(title, height):
    """A picture that is as high as this, in points."""
    cell = drawn(title, 300)
    cell.outputs[0].data["image/svg+xml"] = cell.outputs[0].data["image/svg+xml"].replace('"40"', f'"{height}"')
    return cell


def told(rows, note="Sumber: rekaan", **changes):
    """A table as our notebooks tell it, as data."""
    usual = {"name": "a", "caption": "Judul", "note": note, "notice": "", "columns": LONG[0], "rows": rows}
    return code({TABLE: {**usual, "numeric": [False, True], "own": [], **changes}, "text/markdown": "-"})


def shown_table(rows=40):
    return told(LONG[1][:rows])


def many_sections():
    return [
        cell
        for n in range(1, 6)
        for cell in (words(f"## Bagian {n}"), prose(3), tall(f"Gambar ke {n}", 400), prose(n), shown_table(5))
    ]


def marks(pdf):
    """How often each kind of tag stands in a PDF."""
    found, rest = {}, [PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]]
    while rest:
        node = rest.pop()
        if isinstance(node, list):
            rest += [child.get_object() for child in node]
        elif isinstance(node, dict):
            found[node.get("/S")] = found.get(node.get("/S"), 0) + 1
            rest.append(node["/K"].get_object() if "/K" in node else None)
    return found


@pytest.fixture
def complaints(tmp_path):
    def of(pdf):
        file = tmp_path / "report.pdf"
        file.write_bytes(pdf)
        return [(finding.rule_id, finding.message) for finding in validate(str(file)).findings]

    return of


# The first page


@pytest.mark.parametrize("repeated", [1, 6])
def test_all_that_a_governor_reads_stands_on_the_first_page(repeated):
    findings = [finding * repeated for finding in FINDINGS]
    actions = [{"who": action["who"], "what": action["what"] * repeated} for action in ACTIONS]
    notice = "DATA SIMULASI: angka rekaan. " * repeated
    pdf = export("pdf", book(prose(1), findings=findings, actions=actions, notice=notice, collection="Kumpulan data"))
    first = sheets(pdf)[0]
    told = ["Seluma", "Evaluasi", "Desember 2025", "Kalimat utama.", "Temuan utama", "Yang perlu dilakukan"]
    told += [*findings, *(action["what"] for action in actions), notice, "Kumpulan data"]
    told += [part for fact in FACTS for part in (fact["label"], fact["value"], fact["note"], fact["trend"]["text"])]
    assert [text for text in told if squeezed(text) not in first] == []


def test_first_page_cuts_nothing_even_where_the_texts_have_no_room():
    findings = [f"{finding} {'kata ' * 400} Akhir temuan." for finding in FINDINGS]
    pdf = export("pdf", book(prose(1), findings=findings))
    assert read(pdf).count("Akhirtemuan.") == 3 and "Akhirtemuan." not in sheets(pdf)[-1]


def test_figures_of_the_first_page_stand_in_two_rows_of_two():
    pdf = export("pdf", book())
    (left, upper), (right, same), (below, lower), _ = places(pdf, 0, "Label 1", "Label 2", "Label 3", "Label 4")
    assert left == below and right > left + 200 and upper == same > lower + 40


@pytest.mark.parametrize(
    ("findings", "actions", "across"), [(FINDINGS, ACTIONS, 200), ([], ACTIONS, 0), ([], [], None)]
)
def test_findings_and_actions_stand_side_by_side_and_neither_leaves_a_gap(findings, actions, across):
    pdf = export("pdf", book(findings=findings, actions=actions))
    headings = places(
        pdf, 0, *(label for label, given in (("Temuan utama", findings), ("Yang perlu", actions)) if given)
    )
    assert [("Temuanutama" in sheets(pdf)[0]), ("Yangperlu" in sheets(pdf)[0])] == [bool(findings), bool(actions)]
    if across is not None:
        assert headings[-1][0] - headings[0][0] >= across and headings[-1][1] == headings[0][1]


def test_line_beside_a_trend_is_decoration():
    without = [{key: value for key, value in fact.items() if key != "trend"} for fact in FACTS]
    lines = export("pdf", book(drawn("Satu", 200)))
    assert marks(lines)["/Figure"] == marks(export("pdf", book(drawn("Satu", 200), facts=without)))["/Figure"] == 1


# Lists


def test_contents_and_lists_of_figures_and_tables_lead_to_the_pages_where_things_stand():
    found = sheets(export("pdf", book(*many_sections())))
    lists, body = found[1], found[2:]
    for n in range(1, 6):
        for entry, title in (("", f"{n}Bagian{n}"), (f"Gambar{n}", f"Gambarke{n}"), (f"Tabel{n}", "Judul")):
            (page,) = re.findall(rf"{entry}{title}[.]*(\d+?)(?=\D|{n}\.|{n + 1}B)", lists)
            heading = f"{entry}.{title}" if entry else title
            assert heading in body[int(page) - 3], (heading, page)


def test_report_of_few_sections_has_no_contents_and_a_profile_none_at_all():
    assert "DaftarIsi" not in read(export("pdf", book(*many_sections()[:8], labels={"contents": "Daftar Isi"})))
    assert "DaftarIsi" not in read(
        export("pdf", book(*many_sections(), labels={"contents": "Daftar Isi"}, form="profile"))
    )


def test_bookmarks_name_every_section():
    outline = PdfReader(io.BytesIO(export("pdf", book(*many_sections())))).outline
    assert [entry.title for entry in outline][:5] == [f"{n} Bagian {n}" for n in range(1, 6)]


# Where pages break


def test_picture_without_room_goes_to_the_head_of_the_next_page_and_text_fills_this_one():
    pdf = export("pdf", book(prose(9), tall("Tinggi", 400), words("Usai gambar. " * 12), prose(8)))
    found = sheets(pdf)
    assert "Usaigambar." in found[1] and "Gambar1." in found[2]
    ((_, top),) = places(pdf, 2, "Gambar 1")
    assert top > 740


def test_picture_with_room_stands_where_it_is_told_and_keeps_its_section():
    pdf = export("pdf", book(prose(2), tall("Rendah", 200), words("Usai gambar. " * 12)))
    (_, picture), (_, after) = places(pdf, 1, "Gambar 1", "Usai")
    assert picture > after
    late = export("pdf", book(prose(12), words("## Judul bagian"), tall("Tinggi", 400), words("Usai gambar.")))
    assert [("Judulbagian" in sheet) == ("Gambar1." in sheet) for sheet in sheets(late)] == [True] * len(sheets(late))


def test_picture_never_stands_between_the_rows_of_a_table():
    found = sheets(export("pdf", book(prose(8), tall("Tinggi", 400), shown_table())))
    assert "Wilayah1" in found[1] and "Gambar1." not in found[1]
    assert re.findall(r"Wilayah\d+|Gambar1\.", "".join(found[2:]))[-1] == "Gambar1."


@pytest.mark.parametrize("lines", range(12, 18))  # from much room on the page to none
def test_long_table_breaks_after_three_rows_at_the_least(lines):
    before = words("\n\n".join(["Baris."] * lines))
    found = [sheet for sheet in sheets(export("pdf", book(prose(8), before, shown_table()))) if "Wilayah" in sheet]
    rows = [len(re.findall(r"Wilayah\d+", sheet)) for sheet in found]
    assert sum(rows) == 40 and min(rows) >= 3
    assert all("WilayahNilai" in sheet for sheet in found)
    assert "Sumber:rekaan" in found[-1]


def test_table_of_few_rows_breaks_where_its_lines_make_it_long():
    rows = [[f"Wilayah {n}", "kata " * 120] for n in range(1, 7)]
    pdf = export("pdf", book(prose(8), code({"text/markdown": table(LONG[0], rows)})))
    assert ["Wilayah" in sheet for sheet in sheets(pdf)[:3]] == [False, True, True]


def test_space_between_the_pieces_counts_where_a_picture_may_lack_room():
    parts = words("## Judul" + "\n\n### Bagian\n\nBaris." * 9)
    found = sheets(export("pdf", book(parts, tall("Tinggi", 400), words("Usai gambar. " * 12), prose(8))))
    assert "Usaigambar." in found[1] and "Gambar1." in found[2]


def test_table_told_as_data_is_set_as_one_written_in_markdown():
    rows = [["Wilayah\nsatu", {"text": "1,5%", "value": 0.015, "kind": "percent"}], ["Wilayah dua", "–"]]
    written = table(LONG[0], [["Wilayah satu", "1,5%"], ["**Wilayah dua**", "**–**"]]).replace(":---|:---", ":---|---:")
    by_hand = code({"text/markdown": f"{written}\n::: {{.note}}\nSumber: rekaan\n:::\n"})
    data, markdown = (export("pdf", book(prose(1), cell)) for cell in (told(rows, own=[1]), by_hand))
    everything = ("Judul", "Wilayah", "Nilai", "Wilayah satu", "1,5%", "Wilayah dua", "–", "Sumber: rekaan")
    assert sheets(data) == sheets(markdown) and marks(data) == marks(markdown)
    assert places(data, 1, *everything) == places(markdown, 1, *everything)


def test_hostile_text_stays_text_wherever_a_table_holds_it():
    hostile = f'{HOSTILE}\n#"quoted" $a$'
    pdf = export("pdf", book(told([[hostile, hostile]], note=hostile, caption=hostile, columns=[hostile, "Nilai"])))
    assert read(pdf).count(squeezed(hostile)) == 5


def test_last_rows_of_a_table_and_its_note_never_part():
    before = [words("\n\n".join(["Baris."] * lines)) for lines in range(1, 9)]  # from room for all rows to room for few
    ends = [
        sheet for start in before for sheet in sheets(export("pdf", book(start, shown_table()))) if "rekaan" in sheet
    ]
    rows = [len(re.findall(r"Wilayah\d+", sheet)) for sheet in ends]
    assert len(rows) == 8 and max(rows) == 40 and 2 <= min(rows) < 8


def test_short_table_stays_whole_with_its_note():
    for lines in range(11, 17):
        before = words("\n\n".join(["Baris."] * lines))
        found = sheets(export("pdf", book(prose(8), before, shown_table(7))))
        (page,) = [sheet for sheet in found if "Tabel1." in sheet]
        assert page.count("Wilayah") == 8 and "Sumber:rekaan" in page


# The last page


def test_report_ends_with_three_boxes_to_sign_kept_together():
    for paragraphs in (1, 7, 9):
        found = sheets(export("pdf", book(prose(paragraphs))))
        assert [label for label in BOXES if squeezed(label) not in found[-1]] == []
        assert found[-1].count(squeezed(LABELS["signature"])) == 3
        assert [sheet for sheet in found[:-1] if squeezed(LABELS["signature"]) in sheet] == []
    assert squeezed(LABELS["signature"]) not in read(export("pdf", book(prose(1), form="profile")))


# For every reader


@pytest.mark.parametrize("form", ["report", "profile"])
@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("notice", ["", "DATA SIMULASI"])
def test_second_checker_finds_nothing(complaints, form, lang, notice):
    assert complaints(export("pdf", book(*many_sections(), form=form, lang=lang, notice=notice))) == []


def test_second_checker_finds_nothing_in_any_published_report(reports):
    files = sorted(reports.rglob("*.pdf"))
    assert len(files) > 5
    assert {path.name: validate(str(path)).findings for path in files if validate(str(path)).findings} == {}


def test_second_checker_would_find_a_page_without_tags(complaints):
    blank, writer = io.BytesIO(), PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(blank)
    assert complaints(blank.getvalue())


def test_hostile_text_stays_text_wherever_a_cover_holds_it():
    hostile = f'{HOSTILE} "quoted" \U0001f600'
    facts = [{"label": hostile, "value": "1", "note": hostile, "trend": {"text": hostile, "points": POINTS}}]
    whole = book(
        words("Isi"), facts=facts, findings=[hostile], actions=[{"who": hostile, "what": hostile}], place=hostile
    )
    # Place, label, note, trend, finding, and both parts of what to do.
    assert sheets(export("pdf", whole))[0].count(squeezed(hostile)) == 7


def test_hyphens_of_the_text_stay_hyphens_and_soft_ones_stand_only_where_a_line_ends():
    pdf = export("pdf", book(words("Peringkat ke-30 dari 34, ketenagakerjaan. " * 30)))
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert text.count("ke-30") + text.count("ke-\n30") == 30
    assert "\u00ad" in text and re.findall("\u00ad[^\n]", text) == []


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def colours():
    return dict(re.findall(r'#let ([\w-]+) = rgb\("#(\w{6})"\)', (STYLE / "style.typ").read_text("utf-8")))


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        *((ink, paper) for ink in ("ink", "quiet", "accent") for paper in ("white", "tint")),
        *(("warn", paper) for paper in ("white", "warn-tint")),
        *(("white", paper) for paper in ("accent", "warn")),
    ],
)
def test_text_can_be_told_from_what_it_stands_on(ink, paper):
    shades = {"white": "ffffff", **colours()}
    dark, light = sorted((luminance(shades[ink]), luminance(shades[paper])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_colours_have_one_place():
    named = {
        path.name for path in Path(STYLE).glob("*.typ") if re.search(r"rgb\(|luma\(|cmyk\(", path.read_text("utf-8"))
    }
    assert named == {"style.typ"}
