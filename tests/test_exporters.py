"""What leaves the house: one page and one PDF, whatever text they are given."""

import hashlib
import io
import os
import re
import subprocess
import sys
from base64 import b64encode
from html.parser import HTMLParser
from itertools import pairwise

import nbformat
import pytest
from nbconvert import get_exporter
from nbformat import v4
from pypdf import PdfReader, Transformation

from jamsostek.publish import prose, typefaces, typeset
from jamsostek.publish.cells import COVER

HOSTILE = '<script>alert(1)</script> #import "x" $x$ _a_ *b* {c} \\ {{ 7*7 }} @d </style>'
ESCAPED = re.sub(r"([^a-zA-Z0-9\s])", r"\\\1", HOSTILE)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">'
    '<text x="5" y="20" font-family="Fira Sans" font-size="10">Seluma</text></svg>'
)
ROWS = """
| Daerah | Nilai |
|:---|---:|
| **Seluma** | 1 |

: Judul tabel

::: {.note}
Dasar
:::
"""
EXPORT = """
import hashlib, sys, nbformat
from nbconvert import get_exporter
for name in ("jamsostek_html", "jamsostek_pdf"):
    report, _ = get_exporter(name)().from_filename(sys.argv[1])
    print(hashlib.sha256(report if isinstance(report, bytes) else report.encode()).hexdigest())
"""
FORKED = """
import hashlib, os, sys, numpy, nbformat
from jamsostek.publish import exporters
threads = os.listdir("/proc/self/task")
exporters.warm()
assert os.listdir("/proc/self/task") == threads
if os.fork() == 0:
    for kind in ("html", "pdf"):
        for name in sys.argv[1:]:
            report, _ = exporters.ready(kind).from_notebook_node(nbformat.read(name, 4), {"metadata": {"name": "report"}})
        print(hashlib.sha256(report if isinstance(report, bytes) else report.encode()).hexdigest(), flush=True)
    os._exit(0)
sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))
"""


class Page(HTMLParser):
    """Tags, attributes and text as a browser would take them."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.extend(attrs)

    def handle_data(self, data):
        self.text += data


def cover(**changes):
    facts = [{"label": "Cakupan " + HOSTILE, "value": "22,5 %", "note": HOSTILE}]
    words = {"title": "Evaluasi", "place": HOSTILE, "period_text": "Desember 2025"}
    more = {"headline": HOSTILE, "notice": "DATA SIMULASI", "collection": HOSTILE}
    return {"lang": "id", "facts": facts, **words, **more, **changes}


def code(data, tags=(), **metadata):
    output = v4.new_output("display_data", data, metadata=metadata)
    return v4.new_code_cell("secret = 1", outputs=[output], metadata={"tags": list(tags)})


def words(text, *tags):
    return v4.new_markdown_cell(text, metadata={"tags": list(tags)})


def notebook(first):
    """Return a small executed notebook; cell ids are fixed so that two builds are equal."""
    picture = {"title": "Temuan " + HOSTILE, "caption": "Sumber", "alt": HOSTILE}
    stderr = v4.new_output("stream", name="stderr", text="WARNA-STDERR")
    cells = [
        words("# Hanya di buku catatan", "notebook-only"),
        code({"text/markdown": "TETAPAN"}, tags=["parameters"]),
        code({COVER: first, "text/markdown": "SAMPUL-LAB"} if first else {"text/plain": "-"}),
        words("## Berapa yang terlindungi", "id"),
        words("## How many are protected", "en"),
        code({"text/markdown": "Prosa " + ESCAPED}),
        v4.new_code_cell("secret = 2", outputs=[stderr]),
        code({"text/html": "<figure>Tabel HTML</figure>", "text/markdown": ROWS}),
        code({"text/html": f"<div>{SVG}</div>", "image/svg+xml": SVG}, **{"image/svg+xml": picture}),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    return v4.new_notebook(cells=cells)


def export(kind, nb):
    return get_exporter(f"jamsostek_{kind}")().from_notebook_node(nb)[0]


def squeezed(text):
    """Return text without white space: where a line breaks is not what these tests are about."""
    return re.sub(r"\s", "", text)


def read(pdf):
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def sheets(pdf):
    return [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def places(pdf, page, *texts):
    """Return where texts begin on a page of a PDF, as (x, y) in points from its lower left."""
    found = {}

    def note(text, page, line, *_):
        for wanted in texts:
            if text.strip().startswith(wanted):
                found.setdefault(wanted, Transformation(tuple(page)).apply_on(tuple(line[4:])))

    PdfReader(io.BytesIO(pdf)).pages[page].extract_text(visitor_text=note)
    return [found[text] for text in texts]


def table(head, rows):
    lines = [head, [":---"] * len(head), *rows]
    return "\n".join("|".join(["", *line, ""]) for line in lines) + "\n\n: Judul\n"


def drawn(title, width):
    words = {"title": title, "caption": "Sumber", "alt": title}
    return code({"image/svg+xml": SVG.replace('"200"', f'"{width}"', 1)}, **{"image/svg+xml": words})


def made(*cells, **changes):
    """Return a notebook with a cover and these cells."""
    return v4.new_notebook(cells=[code({COVER: cover(place="Seluma", **changes)}), *cells])


@pytest.fixture(scope="module")
def page():
    return export("html", notebook(cover()))


@pytest.fixture(scope="module")
def pdf():
    return export("pdf", notebook(cover()))


def test_page_runs_only_its_own_script_and_fetches_nothing(page):
    parsed = Page(page)
    assert not {"iframe", "object", "form"} & set(parsed.tags) and parsed.tags.count("script") == 1
    (script,) = re.findall("<script>(.*?)</script>", page, re.DOTALL)
    (policy,) = [value for name, value in parsed.attributes if name == "content" and "default-src" in value]
    source = b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert policy.startswith(
        f"default-src 'none'; script-src 'sha256-{source}'; style-src 'unsafe-inline'; font-src data:"
    )
    assert not [name for name, _ in parsed.attributes if name.startswith("on")]
    links = [value for name, value in parsed.attributes if name in {"src", "href"}]
    assert links and all(link.startswith(("#", "data:")) for link in links)
    assert re.findall(r"url\((.{5})", page) == ["data:"] * 2


def test_page_is_small(page):
    assert len(page) < 150_000


def test_page_says_what_it_is(page):
    assert '<html lang="id">' in page
    assert "Daftar isi" in page and '<a href="#s1">Berapa yang terlindungi</a>' in page
    assert page.count("DATA SIMULASI") == 2


def test_hostile_text_stays_text_on_the_page(page):
    # Place (also in <title>), headline, fact label and note, collection, and the prose.
    assert Page(page).text.count(HOSTILE) == 7


def test_hostile_text_stays_text_in_the_pdf(pdf):
    # On the cover five times, in the running head of the one page after it, prose, picture title.
    assert read(pdf).count(squeezed(HOSTILE)) == 8


def test_markdown_cannot_reach_typst():
    typst = typeset.body("`#panic()`{=typst} $x$ <b>y</b> ![z](/etc/passwd) [l](#nowhere)", {}, "en")
    assert typst.strip() == r"`#panic()`{=typst} \$x\$ \<b\>y\</b\> z l"


def test_pdf_is_tagged_titled_and_in_its_language(pdf):
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "id"
    assert reader.metadata.title == f"Evaluasi – {HOSTILE} – Desember 2025"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    assert [entry.title for entry in reader.outline] == ["1 Berapa yang terlindungi", "Pengesahan"]
    assert len(reader.pages) == 2


def test_pdf_numbers_pages_figures_and_tables(pdf):
    text = read(pdf)
    for expected in ("Halaman2dari2", "Gambar1.Temuan", "Tabel1.Judultabel", "Dasar", "Seluma"):
        assert expected in text


def test_profile_begins_with_its_head_and_has_no_contents():
    profile = notebook(cover(form="profile"))
    reader = PdfReader(io.BytesIO(export("pdf", profile)))
    assert [entry.title for entry in reader.outline] == ["Berapa yang terlindungi"]
    assert reader.metadata.title == f"Evaluasi – {HOSTILE} – Desember 2025"
    assert b"pdfuaid:part>1<" in reader.trailer["/Root"]["/Metadata"].get_data()
    (sheet,) = sheets(export("pdf", profile))
    assert "Halaman1dari1" in sheet and sheet.count(squeezed(HOSTILE)) == 6
    page = Page(export("html", profile))
    assert ("class", "profile") in page.attributes and "nav" not in page.tags
    assert page.text.count(HOSTILE) == 7


@pytest.mark.parametrize("given", [{}, {"form": "poster"}, {"form": ["profile"]}])
def test_what_is_no_profile_is_a_report(given):
    report = notebook(cover(**given))
    assert len(sheets(export("pdf", report))) == 2
    assert ("class", "report") in Page(export("html", report)).attributes


@pytest.mark.parametrize("form", ["report", "profile"])
def test_every_sheet_of_simulated_data_says_so_twice(form):
    long = code({"text/markdown": table(["Kode", "Catatan"], [[str(row), "kata " * 30] for row in range(40)])})
    notice = "DATA SIMULASI: angka rekaan. SIMULATED DATA: invented figures. " * 4
    for given, times in ((notice, 2), ("", 0)):  # in words and along the edge
        found = sheets(export("pdf", made(long, form=form, notice=given)))
        assert len(found) > 1
        assert [sheet.count(squeezed(notice)) for sheet in found] == [times] * len(found)


def test_notice_stays_in_sight_and_stands_on_each_printed_page(page):
    rules = re.findall(r"body > \.notice \{(.*?)\}", page)
    assert "position: sticky" in rules[0] and "display: table-header-group" in rules[1]
    assert ("class", "notice") in Page(page).attributes
    assert ("class", "notice") not in Page(export("html", notebook(cover(notice="")))).attributes


def test_long_texts_take_the_width_that_short_ones_leave():
    rows = [["1701", "Saran yang panjang " * 8, "1.234", "Bukti dan perhitungan " * 2, "sudah"]] * 30
    pdf = export("pdf", made(code({"text/markdown": table(["Kode", "Saran", "Orang", "Bukti", "Temuan"], rows)})))
    for sheet in (1, 2):  # the head again on the next page
        lefts = [x for x, _ in places(pdf, sheet, "Kode", "Saran", "Orang", "Bukti", "Temuan")]
        code_, advice, people, evidence = (right - left for left, right in pairwise(lefts))
        assert advice > 1.5 * evidence > 3 * max(code_, people)
    assert "1701" in sheets(pdf)[2]


def test_columns_that_fit_keep_their_own_width_and_their_heads_in_one_line():
    cells = table(["Kode wilayah menurut BPS", "Orang"], [["1701", "1"]])
    (left, upper), (right, lower) = places(export("pdf", made(code({"text/markdown": cells}))), 1, "Kode", "Orang")
    assert right - left < 150 and upper == lower


@pytest.mark.parametrize(("width", "beside"), [(200, True), (400, False)])
def test_narrow_pictures_of_a_profile_stand_side_by_side(width, beside):
    pdf = export("pdf", made(drawn("Satu", width), drawn("Dua", width), form="profile"))
    (left, upper), (right, lower) = places(pdf, 0, "Gambar 1", "Gambar 2")
    assert (right > left + 200 and upper == lower) is beside
    assert (right == left and upper > lower + 40) is not beside


def test_prose_of_a_profile_stands_beside_a_narrow_picture_and_before_two():
    prose = words("Prosa sebelum gambar.")
    pdf = export("pdf", made(prose, drawn("Satu", 200), form="profile"))
    (text, first), (one, second) = places(pdf, 0, "Prosa", "Gambar 1")
    assert one > text + 200 and abs(first - second) < 5
    pdf = export("pdf", made(prose, drawn("Satu", 200), drawn("Dua", 200), form="profile"))
    (text, first), (one, second), (two, third) = places(pdf, 0, "Prosa", "Gambar 1", "Gambar 2")
    assert one == text and first > second == third and two > one + 200


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_results_and_displays_look_the_same_in_one_cell_or_in_several(kind):
    shown = notebook(cover())
    outputs = [output for cell in shown.cells[-2:] for output in cell.outputs]
    results = [v4.new_output("execute_result", o.data, metadata=o.metadata, execution_count=1) for o in outputs]
    once, joined = notebook(cover()), notebook(cover())
    for cell, result in zip(once.cells[-2:], results, strict=True):
        cell.outputs = [result]
    joined.cells[-2:] = [v4.new_code_cell("show(a, b)", outputs=outputs)]
    assert export(kind, shown) == export(kind, once) == export(kind, joined)


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_only_the_language_of_the_report_stays(kind):
    seen = {}
    for lang in ("id", "en"):
        report = export(kind, notebook(cover(lang=lang)))
        seen[lang] = squeezed(Page(report).text) if kind == "html" else read(report)
    assert "Berapayang" in seen["id"] and "Howmany" not in seen["id"]
    assert "Howmany" in seen["en"] and "Berapayang" not in seen["en"]


def test_reports_show_no_code_parameters_or_warnings(page, pdf):
    hidden = ("secret=", "TETAPAN", "STDERR", "SAMPUL-LAB", "bukucatatan")
    for text in (squeezed(page), read(pdf)):
        assert not [word for word in hidden if word in text]


def test_notebook_without_cover_is_named_after_its_file():
    report, _ = get_exporter("jamsostek_html")().from_notebook_node(notebook(None), {"metadata": {"name": "jelajah"}})
    assert "<h1>jelajah</h1>" in report
    assert export("pdf", notebook(None)).startswith(b"%PDF")


def test_same_notebook_gives_the_same_bytes_elsewhere(tmp_path, page, pdf):
    file = tmp_path / "report.ipynb"
    nbformat.write(notebook(cover()), file)
    ours = [hashlib.sha256(report).hexdigest() for report in (page.encode(), pdf)]
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Jakarta"}
    done = subprocess.run(
        [sys.executable, "-c", EXPORT, str(file)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ours


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads and forks")
def test_what_is_done_before_a_fork_begins_no_thread_and_changes_no_byte_of_any_report(tmp_path, page, pdf):
    files = [tmp_path / "another.ipynb", tmp_path / "report.ipynb"]
    for file, first in zip(files, (cover(lang="en", form="profile"), cover()), strict=True):
        nbformat.write(notebook(first), file)
    done = subprocess.run([sys.executable, "-c", FORKED, *files], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [hashlib.sha256(report).hexdigest() for report in (page.encode(), pdf)]


def test_picture_that_cannot_be_set_raises_one_clear_error():
    broken = notebook(cover())
    broken.cells[-1].outputs[0].data["image/svg+xml"] = "not a picture"
    with pytest.raises(typeset.TypesettingError, match=r"picture-1\.svg"):
        export("pdf", broken)


def test_links_and_images_in_prose_cannot_run_or_fetch():
    html = prose.html("[x](javascript:alert(1)) ![alt](https://example.org/x.png) <b>y</b>")
    assert "javascript:" not in html and "<img" not in html and "<b>" not in html


def test_css_text_cannot_leave_its_quotes():
    assert prose.css_text('a"b\\c\nd') == '"a\\"b\\\\c d"'


def test_sign_without_a_typeface_becomes_a_box():
    assert typefaces.legible("e\u0301 漢 \x07 Rp\u202f1") == "é □ □ Rp\u00a01"
