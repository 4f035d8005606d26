"""The HTML page of a report in a real browser: what a reader can do with it, and that it asks nobody for anything."""

import csv
import functools
import re
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO, StringIO
from pathlib import Path

import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat import v4
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from jamsostek.publish.cells import COVER
from jamsostek.publish.exporters import HTMLReport
from jamsostek.story import style
from jamsostek.story.display import Prose, Table
from jamsostek.story.numerals import Shown

AXE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CSS = Path(style.__file__).parents[1] / "publish/templates/jamsostek/report.css"
EVALUATION, QUALITY = (f"published/17/2025-12/{notebook}.id.html" for notebook in ("evaluation", "quality"))
SIMULATED, PROFILE = "17/2025-12/evaluation.id.html", "1704/2025-12/district.id.html"
HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://example.org")',
    '#import "x"',
    """'"`{{ 7*7 }}{%\\""",
    "Kab. 😀 {c} </style></script>",
)
# Ten invented regions; the values are shown rounded and sorted as they are, and two are not known.
VALUES = (0.5, 0.00001, -0.25, None, 1.5, 0.4999, 0.3, None, 0.1, 0.2)
NAMES = (*HOSTILE, "Kaur", "Lebong", "seluma", "Mukomuko 2", "Mukomuko 10")


def displayed(*parts):
    """Return a cell that shows these parts."""
    bundles = [part._repr_mimebundle_() if hasattr(part, "_repr_mimebundle_") else part for part in parts]
    return v4.new_code_cell(outputs=[v4.new_output("display_data", bundle) for bundle in bundles])


def table():
    percents = [Shown("–" if value is None else f"{value:.2%}", value, "percent") for value in VALUES]
    cells = pd.DataFrame({"Wilayah": NAMES, "Cakupan": percents, "Catatan": ["a"] * 9 + ["b"]})
    return Table("invented", cells, f"Tabel {HOSTILE[0]}", "‡ angka simulasi", numeric=["Cakupan"], own=[5])


def invented(folder: Path) -> Path:
    """A made-up report with hostile names wherever a text can stand."""
    words = {
        "title": HOSTILE[0],
        "place": HOSTILE[1],
        "period_text": HOSTILE[2],
        "headline": f"Nilai 1.000† {HOSTILE[3]}",
    }
    trend = {"text": "naik", "points": [[0, 0], [1, 1]]}
    facts = [{"label": HOSTILE[0], "value": "−6,10 persen poin", "note": HOSTILE[4], "trend": trend}]
    facts.append({"label": "Target", "value": "1", "note": "", "trend": {"text": HOSTILE[0], "points": []}})
    more = {"findings": list(HOSTILE[:3]), "actions": [{"who": HOSTILE[0], "what": HOSTILE[4]}], "notice": HOSTILE[3]}
    cover = {"lang": "id", "form": "report", "collection": HOSTILE[4], "facts": facts, **words, **more}
    prose = Prose([f"Ada 2.000† dan 3‡ {HOSTILE[0]}"])._repr_markdown_()
    heads = [v4.new_markdown_cell(f"{level} Bagian {number}") for number, level in enumerate(("##", "###", "##"))]
    cells = [
        displayed({COVER: cover}),
        heads[0],
        displayed({"text/markdown": prose}),
        heads[1],
        displayed(table()),
        heads[2],
    ]
    page, _ = HTMLReport().from_notebook_node(v4.new_notebook(cells=cells), {"metadata": {"name": "evaluation.id"}})
    path = folder / "evaluation.id.html"
    path.write_text(page, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return invented(tmp_path_factory.mktemp("invented"))


@pytest.fixture(scope="module")
def pages(reports: Path, simulated: Path, made: Path) -> dict[str, Path]:
    """Every kind of page."""
    known = {"evaluation": reports / EVALUATION, "quality": reports / QUALITY, "profile": simulated / PROFILE}
    return known | {"simulated": simulated / SIMULATED, "invented": made, "list": reports / "index.html"}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def served(made: Path):
    """The address of the made-up report on a server of our own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(made.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{made.name}"
    server.shutdown()


@contextmanager
def opened(browser: Browser, address: Path | str, width: int = 1280, **options):
    """A page in a window of its own, of which nothing but the page itself may be asked for and which may not complain."""
    address = address.as_uri() if isinstance(address, Path) else address
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    page, faults = context.new_page(), []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.on("request", lambda request: request.is_navigation_request() or faults.append(request.url[:80]))
    page.goto(address)
    yield page
    context.close()
    assert [fault for fault in faults if not fault.startswith("data:")] == []


def column(page: Page, number: int) -> list[str]:
    return page.locator(f"#tbl-invented tbody tr :nth-child({number})").all_inner_texts()


@pytest.mark.parametrize("kind", ["evaluation", "quality", "profile", "simulated", "invented"])
def test_page_on_a_telephone_does_not_scroll_sideways(browser, pages, kind):
    with opened(browser, pages[kind], width=360) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert pages[kind].stat().st_size < 1_500_000


@pytest.mark.parametrize(
    ("kind", "scheme", "width"),
    [
        ("evaluation", "light", 1280),
        ("simulated", "dark", 360),
        *((kind, scheme, 1280) for kind in ("quality", "profile", "invented", "list") for scheme in ("light", "dark")),
    ],
)
def test_nothing_hinders_a_reader(browser, pages, kind, scheme, width):
    with opened(browser, pages[kind], width, color_scheme=scheme) as page:
        # What is drawn is left out: of contrast within a drawing axe says nothing; a test below does.
        asked = {"runOnly": {"type": "tag", "values": AXE}, "resultTypes": ["violations"]}
        found = Axe().run(page, context={"exclude": [["svg g"]]}, options=asked).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["target"]) for fault in found] == []


def test_numbers_are_sorted_by_value_and_what_is_not_known_comes_last(browser, made):
    printed = [f"{value:.2%}" if value is not None else "–" for value in VALUES]
    known = sorted(value for value in VALUES if value is not None)
    with opened(browser, made) as page:
        head = page.get_by_role("columnheader", name="Cakupan")
        for order, values in (("ascending", known), ("descending", known[::-1])):
            head.get_by_role("button").click()
            expect(head).to_have_attribute("aria-sort", order)
            assert column(page, 2) == [f"{value:.2%}" for value in values] + ["–", "–"]
            assert page.locator("tr.own th").inner_text() == "Kaur"
        head.get_by_role("button").click()  # and then as printed
        assert head.get_attribute("aria-sort") is None and column(page, 2) == printed


def test_text_is_sorted_as_people_do_with_the_keyboard_too(browser, made):
    with opened(browser, made) as page:
        head = page.get_by_role("columnheader", name="Wilayah")
        head.get_by_role("button").focus()
        page.keyboard.press("Enter")
        names = column(page, 1)
        assert [name for name in names if name in NAMES[5:]] == [
            "Kaur",
            "Lebong",
            "Mukomuko 2",
            "Mukomuko 10",
            "seluma",
        ]
        page.keyboard.press("Space")
        assert head.get_attribute("aria-sort") == "descending" and column(page, 1) == names[::-1]


def test_search_leaves_the_rows_with_all_words_and_says_how_many(browser, made):
    with opened(browser, made) as page:
        field = page.get_by_label("Cari dalam tabel")
        for sought, found in (("mukomuko", 2), ("MUKO b", 1), ("<script>", 1), ("1020", 0)):
            field.fill(sought)
            assert page.locator("#tbl-invented tbody tr:visible").count() == found
            expect(page.get_by_role("status")).to_have_text(f"Baris yang cocok: {found}")
        field.fill("")
        assert page.locator("#tbl-invented tbody tr:visible").count() == 10
        expect(page.get_by_role("status")).to_have_text("")


def test_hostile_names_show_as_text(browser, made):
    with opened(browser, made) as page:
        assert page.title().startswith(f"{HOSTILE[0]} – {HOSTILE[1]}")
        assert column(page, 1)[:5] == list(HOSTILE)
        texts = page.locator("body").inner_text()
        assert [texts.count(name) for name in HOSTILE] == [9, 3, 3, 4, 4]
        assert page.locator("script").count() == 1


def test_page_without_script_is_whole(browser, made):
    with opened(browser, made, java_script_enabled=False) as page:
        assert page.locator("#tbl-invented tbody tr:visible").count() == 10
        assert page.get_by_role("button", name="Cakupan").count() == 0
        expect(page.get_by_role("link", name="Bagian 1")).to_be_visible()


def test_mark_explains_itself_in_place(browser, made):
    with opened(browser, made) as page:
        told = page.get_by_text("Angka olahan: dihitung")
        expect(told).to_be_hidden()
        for close in ("Tutup", None):
            page.get_by_role("button", name="† Angka olahan").last.click()
            expect(told).to_be_in_viewport()
            if close:
                page.get_by_role("button", name=close).click()
            else:
                page.keyboard.press("Escape")
            expect(told).to_be_hidden()
        assert page.locator("table .mark").count() == 0


def test_contents_follow_the_reader(browser, pages):
    with opened(browser, pages["evaluation"], reduced_motion="reduce") as page:
        contents = page.get_by_role("navigation", name="Daftar Isi")
        links = contents.get_by_role("link")
        for number in (3, links.count() - 1):
            links.nth(number).click()
            expect(links.nth(number)).to_have_attribute("aria-current", "location")
            assert contents.locator("[aria-current=location]").count() == 1
        page.evaluate("scrollTo(0, 0)")
        expect(contents.locator("[aria-current]")).to_have_count(0)
        expect(links.first).to_be_in_viewport()


def test_contents_are_folded_on_a_telephone(browser, pages):
    with opened(browser, pages["evaluation"], width=360) as page:
        link = page.get_by_role("navigation").get_by_role("link").first
        expect(link).to_be_hidden()
        page.locator("nav summary").focus()
        page.keyboard.press("Enter")
        expect(link).to_be_visible()


def test_reader_goes_from_one_language_to_the_other_and_back(browser, pages):
    with opened(browser, pages["evaluation"]) as page:
        page.get_by_role("link", name="Read this report in English").click()
        expect(page.locator("html")).to_have_attribute("lang", "en")
        page.get_by_role("link", name="Baca laporan ini dalam bahasa Indonesia").click()
        expect(page.locator("html")).to_have_attribute("lang", "id")
    with opened(browser, pages["quality"]) as page:  # made in Indonesian only
        expect(page.locator(".language")).to_be_hidden()


def test_words_of_a_figure_can_be_copied(browser, pages):
    with opened(browser, pages["evaluation"]) as page:
        copied = page.evaluate(
            "getSelection().selectAllChildren(document.querySelector('#fig-trend svg')), `${getSelection()}`"
        )
    assert "22,50%" in copied


def test_prints_whole_with_its_notice_on_each_sheet(browser, pages):
    with opened(browser, pages["profile"]) as page:
        sheets = [sheet.extract_text() for sheet in PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages]
    assert len(sheets) > 1 and all("DATA SIMULASI" in sheet for sheet in sheets)
    with opened(browser, pages["evaluation"], color_scheme="dark") as page:
        printed = "".join(s.extract_text() for s in PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages)
    assert "Daftar Isi" in printed and "Pekerja rentan" in printed
    assert not [word for word in ("Cari dalam", "Unduh", "Read this", "↕") if word in printed]


@pytest.mark.parametrize("way", ["file", "http"])
def test_tables_come_down_as_csv_and_as_one_workbook(browser, made, served, way):
    with opened(browser, made if way == "file" else served) as page:
        with page.expect_download() as csv_file:
            page.locator("#tbl-invented").get_by_role("link", name="Unduh CSV").click()
        with page.expect_download() as workbook:
            page.get_by_role("link", name="Unduh semua tabel").click()
        head, *rows = csv.reader(StringIO(Path(csv_file.value.path()).read_text("utf-8-sig")))
        assert csv_file.value.suggested_filename == "tbl-invented.csv" and head == ["Wilayah", "Cakupan", "Catatan"]
        assert [row[1] for row in rows] == ["" if value is None else str(value) for value in VALUES]
        assert rows[0][0] == HOSTILE[0] and not [row for row in rows if row[0].startswith("=")]
        sheets = load_workbook(BytesIO(Path(workbook.value.path()).read_bytes())).worksheets
    assert workbook.value.suggested_filename == "evaluation.id.xlsx" and len(sheets) > 1


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_colour_of_a_figure_has_a_twin_after_dark_that_can_be_seen(pages):
    twins = dict(re.findall(r"--fig-([0-9a-f]{6}): (#[0-9a-f]{6});", CSS.read_text("utf-8")))
    used = {colour for page in pages.values() for colour in re.findall(r"var\(--fig-(\w+),", page.read_text("utf-8"))}
    assert used and used <= set(twins)

    def twin(colour):
        return twins[colour.lstrip("#").lower()]

    inks = (style.INK, style.OWN, style.NATION, style.TARGET_INK, style.BAD)
    assert min(contrast(twin(ink), twin("#FFFFFF")) for ink in inks) >= 4.5
    lines = (style.OTHERS, style.SECOND, style.TARGET, *(colour for colour, _ in style.BASES.values()))
    assert min(contrast(twin(line), twin("#FFFFFF")) for line in lines) >= 3
    signs = [(fill, ink) for fill, _, ink in (*style.FINDINGS.values(), *style.LIGHTS.values())]
    assert min(contrast(twin(fill), twin(ink)) for fill, ink in (*signs, *style.SHADES)) >= 4.5
