"""The notebooks in a real JupyterLab, opened in a real browser: run, explored, saved, handed on, exported; and as a page of Voila."""

import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from conftest import PATIENCE, ROOT, jupyter, waited_for

NOTEBOOKS = sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))
FAILED = '.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.stderr"], [data-mime-type="application/vnd.jupyter.error"]'
HEAD, MENU, PROMPT = ".jamsostek h2", ".lm-Menu", ".jp-CodeCell .jp-InputPrompt"


@pytest.fixture(scope="module")
def project_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of data and notebooks in which JupyterLab works."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return folder


@pytest.fixture(scope="module")
def lab(project_of_all: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with jupyter("lab", project_of_all, tmp_path_factory.mktemp("jupyter")) as url:
        yield url.removesuffix("/").removesuffix("/lab")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 2400})
    page.set_default_timeout(PATIENCE * 1000)
    expect.set_options(timeout=PATIENCE * 1000)
    yield page
    page.close()


def opened(page: Page, lab: str, notebook: str) -> None:
    """Opens a notebook, alone in a workspace of its own, and waits for its kernel."""
    page.goto(f"{lab}/lab/workspaces/{uuid4().hex}/tree/notebooks/{notebook}.ipynb")
    connected(page)


def connected(page: Page) -> None:
    """Waits for the kernel: to run cells before it is there makes JupyterLab ask for one, or lose what was to run."""
    expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle")


def in_menu(page: Page, *names: str) -> None:
    """Clicks on what the menus lead to."""
    first, *others = names
    page.get_by_role("menuitem", name=first, exact=True).first.click()
    for name in others:
        page.locator(MENU).get_by_text(name, exact=True).click()


def run_all(page: Page, cells: int) -> None:
    """Runs all cells, and waits until the last of them is done."""
    in_menu(page, "Run", "Run All Cells")
    last = page.locator(PROMPT).last
    expect(last).to_have_text("[*]:")  # a notebook that was saved shows the numbers of then
    expect(last).not_to_have_text("[*]:")
    assert page.locator(FAILED).all_inner_texts() == []
    expect(last).to_have_text(f"[{cells}]:")


def code_cells(notebook: str) -> int:
    cells = json.loads((ROOT / f"notebooks/{notebook}.ipynb").read_text("utf-8"))["cells"]
    return sum(cell["cell_type"] == "code" for cell in cells)


def choose(page: Page, name: str, value: str) -> None:
    page.get_by_label(name, exact=True).first.select_option(label=value)


@pytest.mark.parametrize("notebook", sorted({*NOTEBOOKS} - {"explore"}))  # which the next test runs
def test_run_all_cells_meets_no_error(notebook, lab, page):
    opened(page, lab, notebook)
    run_all(page, code_cells(notebook))
    in_menu(page, "Kernel", "Shut Down Kernel")


def test_exploring(lab, page, project_of_all):
    opened(page, lab, "explore")
    run_all(page, code_cells("explore"))
    expect(page.locator(HEAD)).to_have_text("Provinsi Bengkulu, Desember 2025")
    choose(page, "Periode", "Desember 2024")
    expect(page.locator(HEAD)).to_have_text("Provinsi Bengkulu, Desember 2024")
    expect(page.locator(".jamsostek .value").first).to_have_text("41,84%")
    choose(page, "Penyebut", "Penduduk bekerja")
    expect(page.locator(".jamsostek .value").first).to_have_text("23,77%")
    choose(page, "Wilayah", "\u2003\u2003Kabupaten Kaur (1704)")
    expect(page.locator(HEAD)).to_have_text("Kabupaten Kaur, Desember 2024")

    page.get_by_label("Wilayah", exact=True).press("b")  # to JupyterLab a cell more
    assert page.locator(".jp-CodeCell").count() == code_cells("explore")

    page.get_by_role("button", name="Bagaimana jika").click()
    page.get_by_label("Tambahan BPU (orang)").fill("1000")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Dengan tambahan 1.000 peserta aktif, cakupan Kabupaten Kaur naik")).to_be_visible()
    page.get_by_role("button", name="Simpan tabel dan gambar").click()
    expect(
        page.get_by_text("Tersimpan di reports/explore/simulated/1704/2024-12/whatif-employed-ALL-BPU1000-id")
    ).to_be_visible()
    folder = project_of_all / "reports/explore/simulated/1704/2024-12/whatif-employed-ALL-BPU1000-id"
    assert {path.name for path in folder.iterdir()} == {"assumed.csv", "scenario.csv", "whatif.xlsx", "whatif.py"}
    page.get_by_role("button", name="Baris kode").click()
    told = re.compile(r"region='1704'.*people=\{'BPU': 1000\}", re.DOTALL)
    expect(page.locator(".widget-textarea textarea")).to_have_value(told)

    head = page.locator("figure.table thead th", has_text="Cakupan sesudahnya").first
    head.click()
    assert head.get_attribute("aria-sort") == "descending"
    head.press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"
    first = page.locator("figure.table").first.locator("tbody tr")
    shares = [float(row.split("\t")[3].strip("%").replace(",", ".")) for row in first.all_inner_texts()]
    assert len(shares) == 10 and shares == sorted(shares)

    file = project_of_all / "notebooks/explore.ipynb"
    page.keyboard.press("Control+s")
    waited_for(lambda: '"region": "1704"' in file.read_text("utf-8"))
    shutil.copy(file, file.with_stem("handed"))


def test_a_notebook_is_handed_on_as_it_was_left(lab, page, project_of_all):
    opened(page, lab, "handed")
    expect(page.locator(HEAD)).to_have_text("Kabupaten Kaur, Desember 2024")  # before anything has run
    unsaved = page.locator(".jp-mod-dirty")
    page.locator(".jp-MarkdownCell").first.click()
    page.keyboard.press("b")  # a cell more for a note
    expect(unsaved).not_to_have_count(0)
    page.keyboard.press("Control+s")
    expect(unsaved).to_have_count(0)
    page.reload()
    connected(page)
    expect(page.locator(HEAD)).to_have_text("Kabupaten Kaur, Desember 2024")
    run_all(page, code_cells("explore"))
    expect(page.locator(HEAD)).to_have_text("Kabupaten Kaur, Desember 2024")
    assert page.get_by_label("Tambahan BPU (orang)").input_value() == "1000"
    in_menu(page, "File", "Save Notebook")
    expect(unsaved).to_have_count(0)
    with page.expect_response("**/api/nbconvert*"):  # what can be exported
        page.reload()
    connected(page)
    expect(page.locator(".fa-chain-broken, .jupyter-widgets-disconnected")).to_have_count(0)
    choose(page, "Wilayah", "\u2003\u2003Kabupaten Seluma (1705)")  # the kernel goes on
    expect(page.locator(HEAD)).to_have_text("Kabupaten Seluma, Desember 2024")
    for kind, said in (("Jamsostek_pdf", in_pdf), ("Jamsostek_html", in_page)):
        with page.expect_download() as download:
            in_menu(page, "File", "Save and Export Notebook As", kind)
        assert "KabupatenSeluma" in said(Path(download.value.path()))


def in_pdf(path: Path) -> str:
    return re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(path).pages))


def in_page(path: Path) -> str:
    return re.sub(r"\s", "", path.read_text("utf-8"))


def test_an_error_is_one_sentence_and_its_traceback_there_on_demand(lab, page, project_of_all):
    source = json.loads((project_of_all / "notebooks/explore.ipynb").read_text("utf-8"))
    cells = [cell for cell in source["cells"] if cell["cell_type"] == "code"][:2]
    wrong = [
        {**cells[0], "id": f"wrong{n}", "metadata": {}, "outputs": [], "source": text}
        for n, text in enumerate(('explore.at("99")', "%tb"))
    ]
    path = project_of_all / "notebooks/wrong.ipynb"
    path.write_text(
        json.dumps({**source, "metadata": {"kernelspec": source["metadata"]["kernelspec"]}, "cells": [*cells, *wrong]}),
        "utf-8",
    )
    opened(page, lab, "wrong")
    in_menu(page, "Run", "Run All Cells")
    told = page.locator(FAILED).first
    expect(told).to_contain_text("region: '99' is not there")
    assert told.inner_text().strip().splitlines()[1:] == ["%tb shows where it happened (traceback)."]
    expect(page.locator(PROMPT).last).to_have_text("[ ]:")  # not run, after an error
    page.locator(".jp-CodeCell .cm-content").last.click()
    page.keyboard.press("Control+Enter")
    expect(page.locator(".jp-OutputArea").last).to_contain_text("Traceback (most recent call last)")


def test_voila_shows_each_notebook_as_a_page(page, project_of_all):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for notebook in NOTEBOOKS:  # as they are, nothing chosen
        shutil.copy(ROOT / f"notebooks/{notebook}.ipynb", project_of_all / "notebooks")
    command = [sys.executable, "-m", "voila", "notebooks", "--no-browser", f"--port={port}"]
    with subprocess.Popen(command, cwd=project_of_all, stderr=subprocess.DEVNULL) as server:
        try:
            waited_for(lambda: listens(port))
            page.goto(f"http://127.0.0.1:{port}/voila/render/explore.ipynb")
            expect(page.locator(HEAD)).to_have_text("Provinsi Bengkulu, Desember 2025")
            assert page.locator("h1").count() == 0  # the panel without the tour
            choose(page, "Periode", "Desember 2024")
            expect(page.locator(HEAD)).to_have_text("Provinsi Bengkulu, Desember 2024")
            for notebook in set(NOTEBOOKS) - {"explore"}:
                page.goto(f"http://127.0.0.1:{port}/voila/render/{notebook}.ipynb")
                expect(page.get_by_text("Cakupan Jaminan Sosial Ketenagakerjaan").first).to_be_visible()
                assert page.locator(FAILED).all_inner_texts() == []
                page.wait_for_function(
                    "[...document.fonts].some(face => face.family.includes('Fira Sans'))"
                )  # what figures are drawn for
        finally:
            server.terminate()


def listens(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0
