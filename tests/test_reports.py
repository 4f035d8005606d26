"""The reports that the published collection asks for: their figures, their form, their bytes."""

import csv
import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import ROOT, jamsostek, text_of

MADE = {"00": ("2023-12", "2025-02"), "17": ("2023-12", "2024-12", "2025-12")}
# What each report must say: figures as printed in Indonesian.
SAID = {
    "00/2023-12": ("41.560.938", "29,72%", "12,29%", "148,61%", "32,15%", "kurang 2,43 persen poin"),
    "17/2023-12": ("212.266", "19,85%", "peringkat ke-30 dari 34", "12,29%", "148,61%", "29,72%", "11,12%"),
    "17/2024-12": ("261.814", "23,77%", "41,84%", "625.751", "kurang 6,16 persen poin", "38.547"),
    "17/2025-12": (
        "251.000",
        "22,50%",
        "35,45%",
        "708.000",
        "kurang 12,55 persen poin",
        "41,84%",
        "turun 1,27 persen poin",
        "tidak dapat dibandingkan",
    ),
}
# What the evaluation of Bengkulu for December 2025 must say of vulnerable workers, the Inpres, money and statements.
SECTIONS = {
    "funnel": ("dari 114.000 pekerja rentan yang terdata, 71.935 (63,10%)", "2,09%", "89,78%"),
    "months": (
        "Rp2 miliar untuk 71.935 pekerja rentan dengan iuran Rp16.800 per bulan cukup untuk 1,65 bulan",
        "13,79%",
    ),
    "scorecard": (
        "Dari 88 butir penilaian",
        "2 menunjukkan bukti sebagian",
        "3 dicari",
        "Pergub 42/2019",
        "Bengkulu Utara, Mukomuko, Lebong",
    ),
    "not found is not undone": ("sumber; tidak ditemukan bukan berarti tidak dilaksanakan.",),
    "money": (
        "Rp17,9 miliar bagi sekitar 89.000 orang untuk mencapai target UCJ 2025",
        "Rp13,7 miliar bagi sekitar 68.000 orang",
    ),
    "advice": ("Kementerian Dalam Negeri", "Minta 3 pemerintah daerah", "terlindungi setahun penuh"),
    "benefits": ("15.908 kasus", "60,8 kasus"),
    "Bali": ("935.079 / 1.873.899 = 49,90%", "50,88%", "tidak sesuai dengan angkanya sendiri"),
    "Rejang Lebong": ("40% × 165.297", "66.119, tetapi tercatat 27.045 (S13, Juni 2025)", "bertentangan dengan S13"),
    "Bengkulu": (
        "27,26% lebih rendah daripada 41,84% (S05, Desember 2024), jadi bukan kenaikan",
        "bertentangan dengan S05",
    ),
    "unnamed denominators": ("jumlah pekerja (penyebut) tidak disebut", "tidak dapat diperiksa"),
}
# What each report must say of why coverage changed and of how sure that is, in both languages.
FOUND = {
    ("17/2025-12", "id"): (
        "turun dari 41,84% (Desember 2024) menjadi 35,45% (Desember 2025). Penurunan 6,39 persen poin itu terdiri atas: "
        "−4,86 karena penyebutnya didefinisikan ulang (pekerja yang dihitung bertambah sekitar 82.200 orang); "
        "−1,53 karena peserta aktif berkurang sekitar 11.000 orang.",
        "yaitu edisi BPJS TK 2025, cakupan Desember 2024 adalah 36,98%, bukan 41,84%.",
        "Jadi dengan ukuran yang sama cakupan turun 1,53 persen poin.",
        "−0,29 karena jumlah pekerja bertambah 14.100 orang; −0,98 karena peserta aktif berkurang sekitar 11.000 orang.",
        "Dari perubahan −6,39 persen poin, −4,86 berasal dari definisi ulang penyebut; dengan ukuran yang sama −1,53",
        "antara 22,15% dan 22,87% terhadap penduduk bekerja (tercatat 22,50%)",
        "antara 34,89% dan 36,03% terhadap pekerja eligible (tercatat 35,45%)",
        "RSE: 0,82% untuk penduduk bekerja dan pekerja eligible",
        "sehingga dipakai asumsi: setiap kabupaten/kota dianggap mempunyai nilai tengah (median) RSE",
        "0,82% (asumsi)",
        "Peringkat Provinsi Bengkulu (ke-30 dari 34 provinsi, Desember 2023) dapat bergeser antara ke-29 dan ke-32",
        "(selang kepercayaan 95%: −1,80 sampai −0,74 persen poin)",
    ),
    ("17/2025-12", "en"): (
        "fell from 41.84% (December 2024) to 35.45% (December 2025). The fall of 6.39 percentage points consists of: "
        "−4.86 because the denominator was redefined (it counts about 82,200 more workers); "
        "−1.53 because the number of active participants fell by about 11,000.",
        "that of the BPJS TK 2025 edition, coverage in December 2024 was 36.98%, not 41.84%.",
        "Like for like, coverage fell by 1.53 percentage points.",
        "−0.29 because the number of workers rose by 14,100; "
        "−0.98 because the number of active participants fell by about 11,000.",
        "Of the change of −6.39 percentage points, −4.86 comes from redefining the denominator; like for like it is −1.53",
        "between 22.15% and 22.87% of employed persons (recorded: 22.50%)",
        "between 34.89% and 36.03% of eligible workers (recorded: 35.45%)",
        "RSE: 0.82% for employed persons and eligible workers",
        "so an assumption is used: each district is given the median RSE of the districts of Jambi",
        "0.82% (assumed)",
        "The rank of Bengkulu Province (30 of 34 provinces, December 2023) may shift between 29 and 32",
        "(95% confidence interval: −1.80 to −0.74 points)",
    ),
    ("17/2024-12", "id"): (
        "Kenaikan 3,92 persen poin itu terdiri atas: −0,64 karena jumlah pekerja bertambah sekitar 31.600 orang; "
        "+3,33 karena peserta PU bertambah sekitar 36.200 orang; +0,21 karena peserta BPU bertambah sekitar 2.320 orang; "
        "+1,02 karena peserta JAKON bertambah sekitar 11.100 orang.",
        "+0,41 karena pekerja beralih antara kerja formal dan informal; +2,39 karena peserta PU",
    ),
    ("17/2024-12", "en"): (
        "The rise of 3.92 percentage points consists of: −0.64 because the number of workers rose by about 31,600; "
        "+3.33 because the number of PU participants rose by about 36,200; "
        "+0.21 because the number of BPU participants rose by about 2,320; "
        "+1.02 because the number of JAKON participants rose by about 11,100.",
        "+0.41 because workers moved between formal and informal work; +2.39 because PU participants",
    ),
    ("00/2025-02", "id"): ("−1,29 karena peserta JAKON berkurang sekitar 1,83 juta orang.", "turun dari 29,72%"),
    ("00/2025-02", "en"): (
        "−1.29 because the number of JAKON participants fell by about 1.83 million.",
        "fell from 29.72%",
    ),
    ("00/2023-12", "id"): ("berselisih 136,32 persen poin", "RPJMN 2029 (penduduk bekerja): belum dapat dinilai"),
    ("00/2023-12", "en"): ("136.32 percentage points apart", "RPJMN 2029"),
}
# Each chapter begins with its finding.
BEGINS = {
    "id": {
        "Ketimpangan antarwilayah": "Ketimpangan antarkabupaten/kota tidak diukur, karena",
        "Target": "Target UCJ 2025 adalah 48,00% dari pekerja eligible. Cakupan 35,45%",
        "Mengapa cakupan berubah?": "Cakupan terhadap pekerja eligible turun dari 41,84%",
        "Seberapa andal angka-angka ini?": "Dengan selang kepercayaan 95%, cakupan Provinsi Bengkulu berada antara 22,15%",
    },
    "en": {
        "Inequality between regions": "Inequality between districts is not measured, because",
        "Targets": "The UCJ target for 2025 is 48.00% of eligible workers. Coverage of 35.45%",
        "Why did coverage change?": "Coverage of eligible workers fell from 41.84%",
        "How reliable are these numbers?": "At 95% confidence, coverage in Bengkulu Province lies between 22.15%",
    },
}


def test_every_report_that_the_collection_asks_for_is_there(reports):
    made = {path.relative_to(reports).as_posix() for path in reports.rglob("evaluation.*")}
    assert made == {
        f"published/{region}/{period}/evaluation.{lang}.{kind}"
        for region, periods in MADE.items()
        for period in periods
        for lang in ("id", "en")
        for kind in ("html", "pdf", "ipynb", "xlsx")
    }


@pytest.mark.parametrize("kind", ["html", "pdf"])
@pytest.mark.parametrize("folder", SAID)
def test_report_says_its_figures(reports, folder, kind):
    text = text_of(reports / "published" / folder / f"evaluation.id.{kind}")
    assert [figure for figure in SAID[folder] if figure not in text] == []


@pytest.mark.parametrize("kind", ["html", "pdf"])
@pytest.mark.parametrize("section", SECTIONS)
def test_report_of_bengkulu_holds(reports, section, kind):
    text = text_of(reports / "published/17/2025-12" / f"evaluation.id.{kind}")
    assert [said for said in SECTIONS[section] if said not in text] == []


@pytest.mark.parametrize("kind", ["html", "pdf"])
@pytest.mark.parametrize(("folder", "lang"), FOUND, ids="-".join)
def test_report_says_why_coverage_changed_and_how_sure_that_is(reports, folder, lang, kind):
    text = text_of(reports / "published" / folder / f"evaluation.{lang}.{kind}")
    plain = text.replace("-", "")  # the PDF may tell a hyphen as a soft one
    assert [said for said in FOUND[folder, lang] if said.replace("-", "") not in plain] == []


@pytest.mark.parametrize("kind", ["html", "pdf"])
@pytest.mark.parametrize("lang", BEGINS)
def test_chapters_begin_with_their_finding(reports, lang, kind):
    text = text_of(reports / "published/17/2025-12" / f"evaluation.{lang}.{kind}")
    assert [chapter for chapter, finding in BEGINS[lang].items() if f"{chapter} {finding}" not in text] == []


# What the reports on data quality must say, the first page before all.
LIGHTS = {
    "17/2025-12": (
        "Mutu data: 4 hal baik, 2 perlu dicermati (kebaruan data, penyebut), 2 bermasalah (kelengkapan, pernyataan).",
        "terbit 11 Desember 2025, sebelum bulan itu berakhir. Jumlahnya dibulatkan, paling kasar ke 1.000 orang.",
        "Penyebut tertua: penduduk bekerja, Agustus 2025, 4 bulan",
        "Belum ada: angka peserta 10 dari 10 kabupaten/kota; rincian segmen di 1 wilayah; angka 11 bulan",
        "2 total terbitan dibandingkan dengan jumlah rinciannya: semuanya cocok",
        "1 dari 3 penyebut berganti edisi (pekerja eligible) sejak periode sebelumnya",
        "7 pernyataan tentang Provinsi Bengkulu dan wilayah di bawahnya pada 2025",
        "tidak ada angka yang direvisi sejak Desember 2024.",
    ),
    "00/2023-12": (
        "1 dari 44 cakupan di atas 100%; tertinggi Provinsi DKI Jakarta, 148,61% terhadap penduduk bekerja.",
    ),
    "00/2025-02": (
        "terbesar Provinsi Sulawesi Barat, Semua segmen: 176.383 menjadi 65.340 (−63,0%) sejak Desember 2023",
    ),
}


@pytest.mark.parametrize("folder", LIGHTS)
def test_quality_report_shows_all_lights_on_its_first_page(reports, folder):
    path = reports / "published" / folder / "quality.id.pdf"
    page = re.sub(r"\s+", " ", PdfReader(path).pages[0].extract_text())
    web = text_of(path.with_suffix(".html"))
    assert [said for said in LIGHTS[folder] if said not in page or said not in web] == []
    assert len(re.findall("(?:Data apa|Apa|Cocokkah|Adakah)[^?.]+[?]", page)) >= 8


def test_evaluation_sums_the_lights_up(reports):
    text = text_of(reports / "published/17/2025-12/evaluation.id.html")
    assert f"{LIGHTS['17/2025-12'][0]} Rinciannya ada dalam laporan mutu data, bila dibuat." in text


def test_english_report_says_the_same_in_english(reports):
    text = text_of(reports / "published/17/2025-12/evaluation.en.html")
    for sentence in ("22.50% of employed persons and 35.45% of eligible workers", "fell by 1.27 percentage points"):
        assert sentence in text


@pytest.mark.parametrize("folder", ["00/2023-12", "17/2024-12", "17/2025-12"])
def test_tables_are_the_accepted_ones(reports, folder):
    """A change here is a change of published figures: look at each, then copy the new tables over the accepted ones."""
    made, accepted = reports / "published" / folder / "tables", ROOT / "tests/accepted" / folder
    assert sorted(path.name for path in made.iterdir()) == sorted(path.name for path in accepted.iterdir())
    for path in sorted(accepted.iterdir()):
        assert rows(made / path.name) == rows(path), path.name


def rows(path: Path) -> list[dict]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: number(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def number(cell: str) -> object:
    """A share to twelve digits, a larger number to twelve in all: the last ones may differ between processors."""
    if not re.fullmatch(r"-?\d*\.\d+(e-\d+)?", cell):
        return cell
    whole = len(str(abs(int(float(cell)))))
    return round(float(cell), 13 - whole)


def test_pdf_is_tagged_in_its_language_and_numbered(reports):
    reader = PdfReader(reports / "published/17/2025-12/evaluation.id.pdf")
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "id"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    assert f"Halaman {len(reader.pages)} dari {len(reader.pages)}" in reader.pages[-1].extract_text()
    assert "Gambar 1" in text_of(reports / "published/17/2025-12/evaluation.id.pdf")


def test_each_figure_is_told_in_words_of_its_own_with_its_numbers(reports):
    pages = sorted(reports.glob("published/*/*/*.html"))
    assert len(pages) == 15
    for page in pages:
        drawn = re.findall(
            r'<figcaption>([^<]*)</figcaption><div class="scroll"><svg role="img" aria-label="([^"]*)"',
            page.read_text("utf-8"),
        )
        told = {words for title, words in drawn}
        assert drawn and len(told) == len(drawn) and told.isdisjoint(title for title, words in drawn), page
        assert not [words for words in told if len(re.findall(r"\d+", words)) < 2 or len(words) < 80], page


def test_no_report_names_a_folder_of_this_machine(reports):
    texts = [path for path in reports.rglob("*") if path.suffix in (".html", ".ipynb", ".json", ".csv")]
    assert len(texts) > 20
    assert [path.name for path in texts if str(ROOT) in (text := path.read_text("utf-8")) or str(reports) in text] == []


def test_manifest_names_inputs_versions_and_files(reports):
    folder = reports / "published/17/2025-12"
    entry = json.loads((folder / "manifest.json").read_text("utf-8"))["reports"]["evaluation.id"]
    assert entry["inputs"]["parameters"]["period"] == "2025-12"
    assert {"participants", "regions"} <= set(entry["inputs"]["data"])
    assert {"evaluation.id.html", "evaluation.id.pdf", "tables/coverage.csv"} <= set(entry["files"])


def test_index_lists_every_report_with_its_headline(reports):
    page = (reports / "index.html").read_text("utf-8")
    assert page.count("<article") == 5
    assert page.index("Desember 2025") < page.index("Desember 2023")
    assert "35,45% dari pekerja eligible" in page
    assert page.count(".pdf") == 15


def test_second_run_gives_the_same_bytes(reports, tmp_path):
    arguments = ("--region", 17, "--period", "2025-12", "--jobs", 1, "--out", tmp_path)
    assert jamsostek("report", "--data", "../data/published", *arguments, cwd=ROOT / "notebooks").returncode == 0
    ours, theirs = (
        {
            path.relative_to(out).as_posix(): path.read_bytes()
            for path in (out / "published/17/2025-12").rglob("*")
            if path.is_file()
        }
        for out in (tmp_path, reports)
    )
    assert ours == theirs


def test_nothing_is_made_twice(reports):
    done = jamsostek("report", "--data", "data/published", "--out", reports)
    assert (done.returncode, done.stdout.split(";")[0]) == (0, "0 made, 15 still good")
