"""The reports of the simulated collection: the article that the project started from, marks that cannot be missed, two pages."""

import csv
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import ROOT, text_of

DISTRICTS = ("1701", "1702", "1703", "1704", "1705", "1706", "1707", "1708", "1709", "1771")
PERIODS = ("2024-11", "2025-12")
NOTICES = ("DATA SIMULASI: angka rekaan", "SIMULATED DATA: invented figures")
STAMP = "SIMULASI · SIMULATED"
RANK = r"peringkat ke-?(\d+)"  # the PDF may tell its hyphen as a soft one
# Every figure of the article on Bengkulu of 20 November 2024 (koranrb-2024-11), as the evaluation prints it.
ARTICLE = {
    "the province stands at 37 %": "cakupan Provinsi Bengkulu terhadap pekerja eligible (37,00%, November 2024)",
    "two points below the nation": "lebih rendah 2,00 persen poin daripada cakupan nasional pada bulan yang sama",
    "the nation stands at 39 %": "cakupan nasional pada bulan yang sama (39,00%)",
    "there are ten kabupaten and kota": "pada november 2024, cakupan terhadap pekerja eligible diketahui untuk 10 kabupaten/kota",
    "Kaur is highest with 75 %": "cakupan tertinggi 75,00% (Kaur)",
    "Lebong is lowest with 17 %": "terendah 17,00% (Lebong)",
}
# What the evaluation of December 2025 says of causes, inequality, outliers and revisions, each at the head of its chapter.
FOUND = [
    "Mengapa cakupan berubah? Cakupan terhadap pekerja eligible turun dari 41,84% (Desember 2024) menjadi 35,45%",
    "−4,86 karena penyebutnya didefinisikan ulang (pekerja yang dihitung bertambah sekitar 82.200 orang); "
    "−0,39 karena peserta PU berkurang sekitar 2.790 orang; +3,05 karena peserta BPU bertambah 21.600 orang; "
    "−4,19 karena peserta JAKON berkurang sekitar 29.600 orang.",
    "Sumbangan tiap wilayah Antara Desember 2024 dan Desember 2025, 7 dari 10 kabupaten/kota menaikkan cakupan",
    "Pengaruh terbesar datang dari Kaur, −2,30 persen poin: cakupannya sendiri berubah dari 72,24% menjadi 36,47%.",
    "Ketimpangan antarwilayah Pada Desember 2025, cakupan tertinggi terhadap pekerja eligible (Kota Bengkulu, 43,75%) "
    "dan terendah (Lebong, 21,62%) berselisih 22,13 persen poin",
    "ketimpangan menyempit 4,55 persen poin. Jika semua kabupaten/kota menyamai cakupan Kota Bengkulu, cakupan "
    "gabungannya naik 8,30 persen poin menjadi 43,75%, dengan tambahan sekitar 58.800 peserta aktif.",
    "cakupan berbeda +11,16 persen poin (selang kepercayaan 95% +2,50 sampai +19,82)",
    "Target Target UCJ 2025 adalah 48,00% dari pekerja eligible. Cakupan 35,45%",
    "Seberapa andal angka-angka ini? Dengan selang kepercayaan 95%, cakupan Provinsi Bengkulu berada antara 34,89%",
    "Sebanyak 5 dari 10 kabupaten/kota",
    "dari cakupan Provinsi Bengkulu (35,45%, Desember 2025)",
    "Di atas batas: Kota Bengkulu, Bengkulu Utara. Di bawah batas: Lebong, Bengkulu Tengah, Kepahiang.",
    "Sebanyak 2 angka peserta aktif di Provinsi Bengkulu atau wilayah di bawahnya sudah direvisi",
    "Maret 2025, dari 6.980 (April 2025) menjadi 6.648 (September 2025), turun 332 orang atau 4,76%.",
]


def profile(simulated: Path, district: str, period: str) -> PdfReader:
    return PdfReader(simulated / district / period / "district.id.pdf")


def test_collection_asks_for_the_province_and_its_ten_districts(simulated):
    made = {path.relative_to(simulated).as_posix() for path in simulated.rglob("*.pdf")}
    province = {f"17/{period}/evaluation.id.pdf" for period in PERIODS}
    assert made == province | {f"{code}/{period}/district.id.pdf" for code in DISTRICTS for period in PERIODS}


@pytest.mark.parametrize("kind", ["html", "pdf"])
@pytest.mark.parametrize("figure", ARTICLE)
def test_evaluation_of_november_2024_holds_the_article(simulated, figure, kind):
    assert ARTICLE[figure].lower() in text_of(simulated / "17/2024-11" / f"evaluation.id.{kind}").lower()


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_evaluation_of_december_2025_tells_causes_inequality_outliers_and_revisions(simulated, kind):
    text = text_of(simulated / "17/2025-12" / f"evaluation.id.{kind}")
    assert [said for said in FOUND if said not in text] == []


@pytest.mark.parametrize("figure", ["−2,00 persen poin", "75,00%", "17,00%"])
def test_cover_and_profiles_tell_the_article_too(simulated, figure):
    told = {
        "−2,00 persen poin": "17/2024-11/evaluation",
        "75,00%": "1704/2024-11/district",
        "17,00%": "1707/2024-11/district",
    }
    assert figure in PdfReader(simulated / f"{told[figure]}.id.pdf").pages[0].extract_text()


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("district", DISTRICTS)
def test_profile_has_two_pages_and_places_the_district_among_ten(simulated, district, period):
    pages = profile(simulated, district, period).pages
    assert len(pages) == 2
    assert "Halaman 2 dari 2" in pages[1].extract_text()
    assert re.search(
        rf"berada di {RANK} dari 10 kabupaten/kota", text_of(simulated / district / period / "district.id.pdf")
    )


def test_profile_tells_why_on_one_edition(simulated):
    kaur, lebong = (text_of(simulated / profile / "district.id.pdf") for profile in ("1704/2025-12", "1707/2024-11"))
    parts = ("−9,50 karena penyebutnya didefinisikan ulang", "−24,56 karena peserta JAKON", "turun 35,77 persen poin")
    assert not [part for part in parts if part not in kaur]
    assert "+2,20 karena peserta PU" in lebong
    assert "didefinisikan ulang" not in lebong  # the edition of 2025 is not yet known in 2024


def test_ten_profiles_of_a_period_hold_each_rank_once(simulated):
    texts = [text_of(simulated / code / "2024-11/district.id.pdf") for code in DISTRICTS]
    ranks = [int(re.search(rf"berada di {RANK} dari 10", text)[1]) for text in texts]
    assert sorted(ranks) == list(range(1, 11))


def test_every_page_says_in_both_languages_that_its_data_are_simulated(simulated):
    pages = [page for path in simulated.rglob("*.pdf") for page in PdfReader(path).pages]
    texts = [re.sub(r"\s+", " ", page.extract_text()) for page in pages]
    assert len(texts) > 60
    assert [text[:80] for text in texts if not all(notice in text for notice in NOTICES)] == []


def test_every_web_page_picture_and_table_says_it(simulated):
    for path in simulated.rglob("*.html"):
        page = path.read_text("utf-8")
        assert all(notice in page[: page.index("<main")] for notice in NOTICES), path
        pictures = re.findall(r'<figure class="picture".*?</figure>', page, re.DOTALL)
        tables = re.findall(r'<figure class="table".*?</figcaption>', page, re.DOTALL)
        assert len(pictures) >= 2 and len(tables) >= 4
        assert [part[:60] for part in pictures if part.count(STAMP) < 2] == []
        assert [part for part in tables if STAMP not in part] == []


def test_every_row_of_every_csv_says_it(simulated):
    files = list(simulated.rglob("tables/*.csv"))
    assert len(files) > 200
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            assert "notice" in reader.fieldnames, path
            assert all(notice in row["notice"] for row in reader for notice in NOTICES), path


def test_no_published_report_says_it(reports):
    texts = [path.read_text("utf-8") for path in reports.rglob("*") if path.suffix in (".html", ".csv", ".ipynb")]
    assert len(texts) > 40
    assert not [text for text in texts if STAMP in text or NOTICES[0] in text]


def test_no_simulated_row_stands_in_the_published_collection():
    assert [
        path.name for path in (ROOT / "data/published").glob("*.csv") if ",simulated," in path.read_text("utf-8")
    ] == []
