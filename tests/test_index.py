"""The list of reports: what it shows of made-up covers and failures, in which order, and that it runs and fetches nothing else."""

import hashlib
import json
import re
import string
from base64 import b64encode
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from jamsostek.publish import index

TREND = {"text": "naik 1,27 persen poin", "points": [[0, 0], [0.5, 0.4], [1, 1]]}
INVENTED = {"notice": "DATA SIMULASI", "collection": "Data simulasi"}
TAGS = "<script>alert(1)</script>"


def cover(lang="id", **told):
    """A made-up cover: nothing in it stands in any source."""
    place = {"id": "Provinsi Bengkulu", "en": "Bengkulu Province"}[lang]
    fact = {"label": "Cakupan", "value": "22,50%", "note": ""}
    blank = {"lang": lang, "place": place, "notice": "", "collection": "Data terbitan", "facts": [fact]}
    return blank | {"headline": f"{place} melindungi 22,50%."} | told


def put(out, folder, **covers):
    """Puts a folder of reports in place: by name, with _ for the dot, its cover."""
    target = out / folder
    reports = {}
    for key, told in covers.items():
        name = key.replace("_", ".")
        files = [f"{name}.{ending}" for ending in ("html", "pdf", "ipynb", "xlsx")] + ["tables/coverage.csv"]
        reports[name] = {"inputs": {}, "cover": told, "files": dict.fromkeys(files, "")}
        for file in files:
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            (target / file).touch()
    (target / "manifest.json").write_text(json.dumps({"reports": reports}), "utf-8")


def fail(out, folder, name, reason="ValueError: tidak ada", half_run=True):
    (out / folder).mkdir(parents=True, exist_ok=True)
    (out / folder / f"{name}.failed.txt").write_text(reason + "\n", "utf-8")
    if half_run:
        (out / folder / f"{name}.failed.ipynb").touch()


def page(out):
    index.write(out)
    return BeautifulSoup((out / "index.html").read_text("utf-8"), "html.parser")


def words(element):
    return re.sub(r"\s+", " ", element.get_text()).strip()


def links(element):
    return {words(link): link["href"] for link in element.find_all("a")}


def test_nothing_made_is_said_and_there_is_nothing_to_search(tmp_path):
    shown = page(tmp_path)
    assert "Belum ada laporan. No reports yet." in words(shown.main)
    assert shown.find(role="search") is None


def test_order_is_published_first_then_latest_period_then_nation_provinces_districts(tmp_path):
    for folder in ("1701/2025-12", "91-lama/2025-12", "00/2025-12", "17/2025-12", "17/2023-12", "00/2024-11"):
        put(tmp_path, f"published/{folder}", evaluation_id=cover())
    for folder in ("1701/2025-12", "17/2025-12"):
        put(tmp_path, f"an_invented_one/{folder}", evaluation_id=cover(**INVENTED))
    # Only a failure is there, and nothing says that it is invented: among the published.
    fail(tmp_path, "zzz/17/2026-02", "evaluation.id")
    shown = page(tmp_path)
    order = [
        (section["data-collection"], period["data-period"], words(card.h4.small))
        for section in shown.find_all("section")
        for period in section.find_all("details", "period")
        for card in period.find_all("article")
    ]
    assert order == [
        *(("published", "2025-12", region) for region in ("00", "17", "91-lama", "1701")),
        ("published", "2024-11", "00"),
        ("published", "2023-12", "17"),
        ("zzz", "2026-02", "17"),
        *(("an_invented_one", "2025-12", region) for region in ("17", "1701")),
    ]
    chosen = [option["value"] for option in shown.find(id="period").find_all("option")]
    assert chosen == ["", "2026-02", "2025-12", "2024-11", "2023-12"]


def test_card_tells_place_period_headline_and_trend_in_both_languages(tmp_path):
    rising = {"label": "Cakupan", "value": "22,50%", "note": "", "trend": TREND}
    english = {"label": "Coverage", "value": "22.50%", "note": "", "trend": TREND | {"text": "up 1.27 points"}}
    put(
        tmp_path,
        "published/17/2025-12",
        quality_id=cover(headline="Mutu data baik."),
        evaluation_en=cover("en", facts=[english], headline="Covers 22.50%."),
        evaluation_id=cover(facts=[rising], headline="Melindungi 22,50%."),
    )
    shown = page(tmp_path)
    card = shown.article
    assert words(card.h4) == "Provinsi Bengkulu Bengkulu Province 17"
    assert words(shown.h3) == "Desember 2025 December 2025"
    told = [(line["lang"], words(line)) for line in card.find_all("p", "told")]
    assert told == [("id", "Melindungi 22,50%."), ("en", "Covers 22.50%.")]
    assert words(card.find("p", "value")) == "22,50%"
    assert words(card.find(class_="fact")).endswith("Cakupan: naik 1,27 persen poin Coverage: up 1.27 points")
    # 0 is the bottom of the drawing, 30 below its top; 30 - 0.4 * 30 = 18.
    assert [line["points"].split() for line in card.find_all("polyline")] == [["0,30", "50,18", "100,0"]]
    assert card.svg["aria-hidden"] == "true"  # the words beside it say the same
    assert words(card.find("p", "state")) == "✓ Selesai Made"


def test_card_without_an_earlier_figure_has_no_line(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover())
    put(tmp_path, "published/18/2025-12", evaluation_id=cover(facts=[]))
    first, second = page(tmp_path).find_all("article")
    assert first.svg is None and words(first.find(class_="fact")) == "22,50% Cakupan"
    assert second.find(class_="fact") is None


def test_what_is_the_same_in_both_languages_or_known_in_one_is_said_once(tmp_path):
    same = {"place": "Indonesia", "collection": "Data"}
    put(tmp_path, "published/00/2025-12", evaluation_id=cover(**same), evaluation_en=cover("en", **same))
    put(tmp_path, "published/17/2025-12", evaluation_en=cover("en", **same | {"place": "Bengkulu Province"}))
    shown = page(tmp_path)
    assert [words(card.h4) for card in shown.find_all("article")] == ["Indonesia 00", "Bengkulu Province 17"]
    assert words(shown.h2) == "Data"


def test_evaluation_speaks_for_its_region_and_quality_only_where_it_is_alone(tmp_path):
    put(tmp_path, "published/17/2025-12", quality_id=cover(headline="Mutu."), other_id=cover(headline="Lain."))
    put(tmp_path, "published/18/2025-12", quality_id=cover(headline="Mutu."))
    assert [words(line) for line in page(tmp_path).find_all("p", "told")] == ["Lain.", "Mutu."]


def test_links_lead_to_every_file_for_reading_in_its_language(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover(), evaluation_en=cover("en"), quality_id=cover())
    put(tmp_path, "simulated/1701/2025-12", district_id=cover(**INVENTED))
    shown = page(tmp_path)
    first, second = shown.find_all("article")
    assert [words(link) for link in first.ul.find_all("a")] == [
        f"{name} ({kind})" for name in ("Evaluasi", "Evaluation", "Mutu data") for kind in ("HTML", "PDF", "Excel")
    ]
    assert {link["lang"] for link in first.ul.find_all("a", string=re.compile("Evaluation"))} == {"en"}
    assert links(second.ul)["Profil (Excel)"] == "simulated/1701/2025-12/district.id.xlsx"
    tables = first.details
    assert not tables.has_attr("open") and links(tables) == {"coverage": "published/17/2025-12/tables/coverage.csv"}
    assert all((tmp_path / link["href"]).is_file() for link in shown.main.find_all("a"))


def test_file_of_both_languages_is_listed_once_with_the_indonesian_report(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_en=cover("en"), evaluation_id=cover())
    path = tmp_path / "published/17/2025-12/manifest.json"
    path.write_text(re.sub(r"evaluation\...\.xlsx", "all.xlsx", path.read_text("utf-8")), "utf-8")
    (shared,) = page(tmp_path).find_all("a", href=re.compile("xlsx"))
    assert (words(shared), shared["href"]) == ("Evaluasi (Excel)", "published/17/2025-12/all.xlsx")


def test_failure_beside_a_good_report_says_both(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover(), evaluation_en=cover("en"))
    fail(tmp_path, "published/17/2025-12", "evaluation.en", "ValueError: participants.csv:12 (cell 3)")
    shown = page(tmp_path)
    card = shown.article
    assert words(card.find("p", "state")) == "✓ Selesai Made ✗ Gagal Failed"
    failed = card.find(class_="failed")
    assert "Evaluation (en): ValueError: participants.csv:12 (cell 3)" in words(failed)
    assert "Laporan baik yang terakhir masih ada. The last good report is still here." in words(failed)
    assert links(failed) == {
        "Notebook yang terhenti / Half-run notebook": "published/17/2025-12/evaluation.en.failed.ipynb",
        "Pesan galat / Error message": "published/17/2025-12/evaluation.en.failed.txt",
    }
    assert "Evaluation (HTML)" in links(card)
    assert words(shown.header.summary) == "✗ 1 gagal / failed"
    (to_it,) = links(shown.header.details).values()
    assert shown.find(id=unquote(to_it.removeprefix("#"))) is card


def test_good_report_of_which_a_file_is_gone_is_not_said_to_be_there(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover())
    (tmp_path / "published/17/2025-12/evaluation.id.pdf").unlink()
    fail(tmp_path, "published/17/2025-12", "evaluation.id")
    assert "Belum ada laporan yang baik. There is no good report yet." in words(page(tmp_path).article)


def test_folder_with_nothing_but_a_failure_is_listed(tmp_path):
    put(tmp_path, "published/17/2024-12", evaluation_id=cover())
    fail(tmp_path, "published/17/2025-12", "evaluation.id", half_run=False)
    fail(tmp_path, "published/18/2025-12", "evaluation.id", "x" * 10_000)
    known, unknown, _ = page(tmp_path).find_all("article")
    assert words(known.h4) == "Provinsi Bengkulu 17"  # as the other period calls it
    assert words(unknown.h4) == "Wilayah / Region 18"
    for card in (known, unknown):
        assert words(card.find("p", "state")) == "✗ Gagal Failed"
        assert "Belum ada laporan yang baik." in words(card)
    assert list(links(known)) == ["Pesan galat / Error message"]
    assert len(words(unknown.samp)) == 301  # 300 and the mark that there is more


def test_region_keeps_the_name_of_its_period_and_a_failure_takes_the_latest(tmp_path):
    for year in range(2018, 2026):
        put(tmp_path, f"published/17/{year}-12", evaluation_id=cover(place=f"Nama {year}"))
    fail(tmp_path, "published/17/2026-12", "evaluation.id")
    names = [words(card.h4) for card in page(tmp_path).find_all("article")]
    assert names == ["Nama 2025 17", *(f"Nama {year} 17" for year in range(2025, 2017, -1))]


def test_invented_figures_are_marked_on_each_card_in_both_languages(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover())
    for region in ("17", "1701"):
        put(tmp_path, f"simulated/{region}/2025-12", evaluation_id=cover(**INVENTED))
    published, simulated = page(tmp_path).find_all("section")
    assert published.find(class_="notice") is None
    assert [words(notice) for notice in simulated.find_all("p", "notice")] == [
        "Data simulasi: angka rekaan, bukan kenyataan, tidak boleh dikutip. "
        "Simulated data: invented figures, not real, must not be quoted.",
        *["‡ Angka rekaan / Invented figures"] * 2,
    ]


@pytest.mark.parametrize("text", [TAGS, '" onload="alert(1)', "{{ 7 * 7 }}", "</style><img src=x>", "😀 'Kota' & Co"])
def test_what_covers_and_failures_say_shows_as_text(tmp_path, text):
    fact = {"label": text, "value": text, "note": text, "trend": TREND | {"text": text}}
    told = cover(place=text, headline=text, facts=[fact], collection=text, title=text)
    put(tmp_path, "published/17/2025-12", evaluation_id=told)
    put(tmp_path, "plain/18/2025-12", evaluation_id=cover())
    fail(tmp_path, "published/17/2025-12", "evaluation.id", text)
    shown = page(tmp_path)
    card = next(card for card in shown.find_all("article") if card.samp)
    seen = (card.h4.contents[0], card.find("p", "told"), card.find("p", "value"), card.samp)
    assert {words(part) for part in seen} == {text}
    assert len(shown.find_all("script")) == 1 and not shown.find_all("img")
    assert not [tag for tag in shown.find_all() if any(name.startswith("on") for name in tag.attrs)]


def test_names_of_folders_and_files_are_quoted(tmp_path):
    put(tmp_path, "a #b?&c/17/2025-12", **{'evalu"%ation_id': cover()})
    card = page(tmp_path).article
    (href,) = {link["href"] for link in card.find_all("a", string=re.compile("HTML"))}
    assert set(href) <= set(string.ascii_letters + string.digits + "/._-~%")
    assert (tmp_path / unquote(href)).is_file()


def test_browser_may_run_this_script_and_fetch_nothing(tmp_path):
    put(tmp_path, "published/17/2025-12", evaluation_id=cover())
    shown = page(tmp_path)
    policy = shown.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"].split("; ")
    digest = b64encode(hashlib.sha256(shown.script.string.encode()).digest()).decode()
    assert policy[:2] == ["default-src 'none'", f"script-src 'sha256-{digest}'"]
    source = (tmp_path / "index.html").read_text("utf-8")
    assert not re.search(r"https?://|//cdn|@import|fetch\(|XMLHttpRequest", source)
    assert all(address.startswith("data:") for address in re.findall(r"url\(([^)]*)\)", source))
    assert shown.find(role="search").has_attr("hidden")  # until the script is there to answer


def test_of_a_long_list_only_the_latest_period_stands_open(tmp_path):
    for month in (10, 11, 12):
        for region in range(1101, 1131):  # 30 a month: the third would be past sixty
            put(tmp_path, f"published/{region}/2025-{month}", district_id=cover())
    for region in range(1101, 1171):
        put(tmp_path, f"simulated/{region}/2025-12", district_id=cover(**INVENTED))
    periods = page(tmp_path).find_all("details", "period")
    assert [period.has_attr("open") for period in periods] == [True, True, False, True]
    assert [words(period.summary).split(": ")[1] for period in periods] == ["30", "30", "30", "70"]


def test_same_reports_give_the_same_bytes(tmp_path):
    folders = ["published/17/2025-12", "published/00/2025-12", "simulated/17/2025-12"]
    for name, order in (("one", folders), ("two", folders[::-1])):
        for folder in order:
            put(tmp_path / name, folder, evaluation_id=cover())
        fail(tmp_path / name, folders[0], "evaluation.id")
        index.write(tmp_path / name)
    assert (tmp_path / "one/index.html").read_bytes() == (tmp_path / "two/index.html").read_bytes()
    assert not Path(tmp_path, "one/.index.html").exists()
