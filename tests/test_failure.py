"""What is kept of a report that was not made: its reason, a page and the half-run notebook, beside the last good report."""

import errno
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from nbformat import read, v4
from test_browser import AXE, opened

from jamsostek.publish import failure, index, manifest, traces
from jamsostek.publish.cells import COVER
from jamsostek.publish.failure import Failure
from jamsostek.publish.wanted import Report

TAGS = "</pre></style><script>alert(1)</script>{{ 7 * 7 }}"
SECRET = "rahasia-42"
NAME = "evaluation.id"
FOLDERS = "/srv/office of bupati/jamsostek"


def report(region="17", lang="id", collection="published"):
    return Report(
        Path(FOLDERS, "data", collection), Path("notebooks/evaluation.ipynb"), region, "2025-12", lang, ("pdf",)
    )


def failed(reason="ValueError: tidak ada (cell 12)", **told):
    given = {"cell": 12, "source": f"show('{TAGS}')", "trace": "\x1b[31mValueError\x1b[39m: tidak ada"}
    return Failure(report(), reason, **(given | told))


def half_run(*outputs, cover=None):
    """A notebook that stopped in the middle, as papermill leaves it on this machine."""
    shown = [v4.new_output("display_data", {COVER: cover})] if cover else []
    parameters = v4.new_code_cell(
        f'data = "{FOLDERS}/data/published"\nout = "{FOLDERS}/reports/.staging"',
        metadata={"tags": ["injected-parameters"]},
    )
    heads = [v4.new_markdown_cell("An Exception was encountered", metadata={"tags": ["papermill-error-cell-tag"]})]
    cells = [*heads, parameters, v4.new_code_cell("1 / 0", outputs=[*shown, *outputs])]
    timed = {
        "papermill": {"parameters": {"data": FOLDERS}, "environment_variables": {"PASSWORD": SECRET}, "duration": 1.2}
    }
    return v4.new_notebook(cells=cells, metadata=timed)


def good(folder, **cover):
    folder.mkdir(parents=True)
    files = [f"{NAME}.html", f"{NAME}.pdf", f"{NAME}.ipynb"]
    for file in files:
        (folder / file).write_text("good")
    told = {"lang": "id", "place": "Provinsi Bengkulu", "notice": ""} | cover
    manifest.write(folder, {NAME: {"inputs": {}, "cover": told, "files": dict.fromkeys(files, "")}})


def page(folder):
    return BeautifulSoup((folder / f"{NAME}.failed.html").read_text("utf-8"), "html.parser")


def words(element):
    return re.sub(r"\s+", " ", element.get_text()).strip()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "reports/published/17/2025-12"


def test_page_says_what_failed_where_and_what_to_do(folder):
    good(folder)
    failure.keep(failed(attempts=2), half_run(), folder)
    shown = page(folder)
    said = words(shown.body)
    assert words(shown.h1) == "✗ Laporan ini gagal dibuat This report could not be made"
    assert words(shown.find(class_="reason")) == "ValueError: tidak ada (cell 12)"
    terms = {words(term): words(term.find_next("dd")) for term in shown.find_all("dt")}
    assert terms == {
        "Laporan / Report": "Evaluasi (id)",
        "Wilayah / Region": "Provinsi Bengkulu, 17",
        "Periode / Period": "Desember 2025 December 2025",
        "Data": "published",
        "Sel / Cell": "[12]",
        "Percobaan / Attempts": "2",
    }
    assert "is unchanged and can still be read" in said and "There is none yet" not in said
    command = "jamsostek report --data data/published --notebook evaluation --region 17 --period 2025-12 --lang id"
    code, trace = [words(block) for block in shown.find_all("pre")][1:]
    assert words(shown.find("pre")) == command
    assert (code, trace) == (f"show('{TAGS}')", "ValueError: tidak ada")
    names = [unquote(link["href"]) for link in shown.find_all("a")]
    assert names == [
        "../../../index.html",
        *(f"{NAME}{end}" for end in (".html", ".pdf", ".failed.ipynb", ".failed.txt")),
    ]
    assert all((folder / name).is_file() for name in names[1:])


def test_without_a_good_report_and_a_notebook_it_says_so(folder):
    failure.keep(Failure(report(), "the kernel died at start, 3 times", attempts=3), None, folder)
    shown = page(folder)
    assert "Belum ada. There is none yet." in words(shown.body)
    assert [link["href"] for link in shown.find_all("a")] == ["../../../index.html", f"{NAME}.failed.txt"]
    assert "Sel" not in words(shown.dl) and "half-run" not in words(shown.body) and len(shown.find_all("pre")) == 1
    assert (folder / f"{NAME}.failed.txt").read_text() == "the kernel died at start, 3 times\n\nattempts: 3\n"


def test_good_report_of_which_a_file_is_gone_is_not_offered(folder):
    good(folder)
    (folder / f"{NAME}.pdf").unlink()
    failure.keep(failed(), None, folder)
    assert "There is none yet." in words(page(folder).body)


def test_invented_figures_are_said_to_be_invented(folder):
    failure.keep(failed(), half_run(cover={"place": "Kabupaten Kaur", "notice": "DATA SIMULASI"}), folder)
    shown = page(folder)
    assert words(shown.find(class_="notice")) == "DATA SIMULASI" and "Kabupaten Kaur" in words(shown.dl)


@pytest.mark.parametrize("text", [TAGS, '" onload="alert(1)', "\x00\x1b[31m\ud800", "baris\nlagi\u2028dan\u2029lagi"])
def test_whatever_fails_shows_as_text_and_in_one_line(folder, text):
    cover = {"place": text, "notice": text}
    failure.keep(Failure(report(), text, 3, text, text, 1), half_run(cover=cover), folder)
    shown = page(folder)
    assert not shown.find_all("script") and not [tag for tag in shown.find_all() if "onload" in tag.attrs]
    assert len(shown.find_all("style")) == 1 and "49" not in words(shown.body)
    policy = shown.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none';") and "script-src" not in policy
    lines = (folder / f"{NAME}.failed.txt").read_text("utf-8").split("\n\n")
    assert len(lines[0].splitlines()) <= 1 and lines[1] == "cell 3, attempts: 1"


def test_half_run_notebook_holds_nothing_of_this_machine(folder):
    error = v4.new_output(
        "error",
        ename="ValueError",
        evalue=f"no such file: '{FOLDERS}/data/published/workers.csv'",
        traceback=[
            f"\x1b[32m{FOLDERS.replace(' ', '_')}/lib/jamsostek/data/collection.py:12\x1b[39m, in load",
            "at 0x7f0011223344",
        ],
    )
    printed = v4.new_output("stream", name="stdout", text=f"reading {Path.cwd()}/data/x.csv and {Path.home()}/y")
    warned = v4.new_output("stream", name="stderr", text="/srv/secret.py:1: UserWarning")
    failure.keep(failed(), half_run(printed, warned, error), folder)
    path = folder / f"{NAME}.failed.ipynb"
    text, kept = path.read_text("utf-8"), read(path, as_version=4)
    assert not re.search(
        rf"{FOLDERS}|srv|office|{Path.home()}/|{SECRET}|UserWarning|0x7f|\\u001b|duration|Exception was", text
    )
    parameters, last = kept.cells
    assert parameters.id == "injected-parameters" and "data = 'published'" in parameters.source
    assert [output.get("name") for output in last.outputs] == ["stdout", None]
    assert last.outputs[0].text == "reading data/x.csv and y"
    assert last.outputs[1].evalue == "no such file: 'data/published/workers.csv'"
    assert last.outputs[1].traceback == ["jamsostek/data/collection.py:12, in load", "at 0x…"]
    assert kept.metadata.papermill.parameters == manifest.parameters(report())


def test_same_failure_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        notebook = half_run()
        notebook.cells[1].id = f"random-{name}"
        failure.keep(failed(), half_run(), tmp_path / name)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    one.pop(f"{NAME}.failed.ipynb"), two.pop(f"{NAME}.failed.ipynb")
    assert one == two and len(one) == 2


def test_later_failure_without_a_notebook_leaves_none_of_the_earlier(folder):
    failure.keep(failed(), half_run(), folder)
    failure.keep(failed("the kernel died at start, 3 times", cell=None), None, folder)
    assert {path.name for path in folder.iterdir()} == {f"{NAME}.failed.html", f"{NAME}.failed.txt"}


def test_on_a_full_disk_nothing_is_half_written_and_the_run_goes_on(folder, monkeypatch):
    failure.keep(failed("first"), half_run(), folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    write = Path.write_text

    def full(path, text, **how):
        write(path, text[:10], **how)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    failure.keep(failed("second"), half_run(), folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_folder_that_cannot_be_made_does_not_stop_the_run(tmp_path):
    (tmp_path / "file").write_text("")
    failure.keep(failed(), half_run(), tmp_path / "file/17/2025-12")


def test_error_of_the_system_is_told_in_its_own_words():
    one = failure.of(report(), OSError(errno.ENOSPC, "No space left on device", "/srv/x/reports/.staging/a.pdf"))
    assert (one.reason, one.attempts) == ("No space left on device: a.pdf", 1)
    try:
        raise ValueError("error: unknown variable: \x1b[31mx\x1b[0m\n  at /srv/x/report.typ:3")
    except ValueError as error:
        one = failure.of(report(), error)
    assert one.reason == "ValueError: error: unknown variable: x at report.typ:3"
    assert 'File "test_failure.py"' in one.trace and str(Path(__file__).parent) not in one.trace


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/srv/a/lib/python3.11/site-packages/pandas/core/frame.py:1", "pandas/core/frame.py:1"),
        ("/x/site-packages/jamsostek/data/load.py", "jamsostek/data/load.py"),
        ("/usr/lib/python3.11/json/decoder.py", "json/decoder.py"),
        ("/srv/data/lib/jamsostek/data/load.py:130", "jamsostek/data/load.py:130"),
        (r"C:\Users\Budi\jamsostek\data\published\workers.csv", "data/published/workers.csv"),
        (r"'C:\\Users\\Budi Santoso\\x.csv' is wrong", "'x.csv' is wrong"),
        ('File "/srv/a b/x.py", line 3', 'File "x.py", line 3'),
        ("file:///home/budi/x.html", "x.html"),
        ("(/home/budi/x), [/home/budi/y];/home/budi/z", "(x), [y];z"),
        ("participants.csv:12: participants: '12.5' is not a whole number", None),
        ("https://www.bpjsketenagakerjaan.go.id/a/b/c?d=1", None),
        ("1/2 of PU/BPU, 17/2025-12, and/or a / b", None),
        ("", None),
    ],
)
def test_paths_are_shortened_and_nothing_else(text, left):
    assert traces.shortened(text) == (text if left is None else left)


def test_folder_of_the_project_may_have_blanks_in_its_name(tmp_path, monkeypatch):
    (tmp_path / "Kantor Bupati").mkdir()
    monkeypatch.chdir(tmp_path / "Kantor Bupati")
    assert traces.shortened(f"in {Path.cwd()}/lib/jamsostek/data/load.py:3") == "in jamsostek/data/load.py:3"
    assert traces.shortened(f"{Path.cwd()}/x.py") == "x.py"


def test_list_of_reports_leads_to_the_page_and_tells_the_first_line(tmp_path, folder):
    good(folder)
    failure.keep(failed(), half_run(), folder)
    index.write(tmp_path / "reports")
    listed = BeautifulSoup((tmp_path / "reports/index.html").read_text("utf-8"), "html.parser")
    card = listed.find(class_="failed")
    assert words(card.samp) == "ValueError: tidak ada (cell 12)"
    links = {words(link): unquote(link["href"]) for link in card.find_all("a")}
    assert list(links) == [
        "Apa yang gagal / What failed",
        "Notebook yang terhenti / Half-run notebook",
        "Pesan galat / Error message",
    ]
    assert links["Apa yang gagal / What failed"] == f"published/17/2025-12/{NAME}.failed.html"
    assert all((tmp_path / "reports" / link).is_file() for link in links.values())
    assert listed.footer.a["href"] == "run.json"


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 360)])
def test_nothing_hinders_a_reader_of_the_page(browser, folder, scheme, width):
    good(folder, notice="DATA SIMULASI")
    failure.keep(failed(trace="x" * 500, source="long " * 100), half_run(), folder)
    with opened(browser, folder / f"{NAME}.failed.html", width, color_scheme=scheme) as shown:
        shown.locator("summary").click()
        assert shown.evaluate("document.documentElement.scrollWidth") == width
        asked = {"runOnly": {"type": "tag", "values": AXE}, "resultTypes": ["violations"]}
        found = Axe().run(shown, options=asked).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["target"]) for fault in found] == []
