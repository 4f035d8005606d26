"""Files in layouts that exist, as their offices send them: they come in without edits, and numbers and names mean what is meant."""

import shutil
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from conftest import ROOT, jamsostek, told
from jamsostek.data import Refused, check, load
from jamsostek.data.incoming import Asked, layouts, numerals, periods, prepared
from jamsostek.data.incoming.places import Places, heading, total

INCOMING = Path(__file__).parent / "incoming"
BPS, MINISTRY, BRANCH = (
    "bps_bekerja_bengkulu_2025_08.xlsx",
    "kemnaker_peserta_aktif_2023_12.csv",
    "bpjstk_rekap_bengkulu_2024_11.xlsx",  # invented figures, as its first line says
)
EMPLOYED, ACTIVE = 1_115_334, 41_560_938  # as printed by BPS and by the ministry


def emptied(folder):
    """Keep of each table only its header, and all sources."""
    for path in folder.glob("*.csv"):
        if path.stem != "sources":
            path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path):
    """A collection that knows sources and regions, and no figure yet."""
    shutil.copytree(ROOT / "data" / "reference", tmp_path / "data" / "reference")
    return emptied(Path(shutil.copytree(ROOT / "data" / "published", tmp_path / "data" / "published")))


@pytest.fixture
def bring(monkeypatch, capsys):
    """The command in this process: exit code, and what it says on both streams."""
    return lambda file, folder, *options: told(
        ["import", INCOMING / file, "--data", folder, *options], monkeypatch, capsys
    )


def cells(folder, table):
    return pd.read_csv(folder / f"{table}.csv", dtype=str)


def test_the_table_of_bps_gives_ten_districts_that_add_up_to_the_province(bring, folder):
    code, shown, _ = bring(
        BPS, folder, "--table", "workers", "--as-of", "2025-08", "--source", "bps-kabkota-2025-08", "--yes"
    )
    workers = cells(folder, "workers")
    employed = workers[(workers.basis == "employed") & (workers.region_code.str.len() == 4)]
    assert code == 0 and len(employed) == 10 and employed.workers.astype(int).sum() == EMPLOYED
    assert "'1. Bengkulu' is 1771 Kota Bengkulu: by the heading above it" in shown
    assert workers[workers.region_code == "17"].workers.tolist() == ["394599", "720735", "1115334"]
    assert cells(folder, "control_totals").total.tolist() == ["394599", "720735", "1115334"]
    assert set(workers.edition) == {"Sakernas SP2020"} and check(folder) == []


def test_the_table_of_the_ministry_gives_34_provinces(bring, folder):
    code, shown, _ = bring(
        MINISTRY, folder, "--table", "participants", "--as-of", "2023-12", "--source", "kemnaker-2023-12", "--yes"
    )
    participants = cells(folder, "participants")
    assert code == 0 and participants.region_code.nunique() == 34
    assert participants.participants.astype(int).sum() == ACTIVE
    assert "column A 'No.': not in the layout" in shown and "'Papua Barat' is 91-lama" in shown
    assert set(participants.published_on) == {"2024-01"} and check(folder) == []


def test_what_came_in_is_what_the_published_collection_has(bring, folder):
    bring(MINISTRY, folder, "--table", "participants", "--as-of", "2023-12", "--source", "kemnaker-2023-12", "--yes")
    key = ["region_code", "segment", "participants"]
    known = load(ROOT / "data" / "published").participants
    known = known[(known.source_id == "kemnaker-2023-12") & (known.activity == "active")].astype({"participants": str})
    came = cells(folder, "participants")
    assert sorted(came[key].itertuples(index=False)) == sorted(known[key].itertuples(index=False))


def test_the_recap_of_the_branch_is_invented_and_so_no_published_figure(bring, folder):
    options = ("--table", "participants", "--as-of", "2024-11", "--source", "bpjstk-bengkulu-2024-12", "--yes")
    code, _, said = bring(BRANCH, folder, *options)
    assert code == 1 and "REKAP!A1" in said and "invented" in said and not len(cells(folder, "participants"))
    settings = folder / "collection.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"published"', '"simulated"', 1), encoding="utf-8")
    code, shown, _ = bring(BRANCH, folder, *options)
    participants = cells(folder, "participants")
    assert code == 0 and set(participants.status) == {"simulated"} and len(participants) == 30
    assert participants.participants.astype(int).sum() == 174_492 + 61_272 + 21_515  # its row JUMLAH
    assert cells(folder, "control_totals").total.tolist() == ["257279"]
    assert "5 could not be compared, formulas without a stored result in REKAP!F5, REKAP!F7" in shown
    assert "'BENGKULU' is 1771 Kota Bengkulu" in shown and check(folder) == []


def test_a_second_time_nothing_is_added(bring, folder):
    options = ("--table", "workers", "--as-of", "2025-08", "--source", "bps-kabkota-2025-08", "--yes")
    bring(BPS, folder, *options)
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    code, shown, _ = bring(BPS, folder, *options)
    assert code == 0 and "33 already there" in shown and "Nothing to add" in shown
    assert {path: path.read_bytes() for path in before} == before


def test_another_figure_is_a_new_vintage_and_told(bring, folder, tmp_path):
    options = ("--table", "participants", "--as-of", "2023-12", "--source", "kemnaker-2023-12", "--yes")
    bring(MINISTRY, folder, *options)
    later = tmp_path / "later.csv"
    later.write_text(
        (INCOMING / MINISTRY).read_text(encoding="utf-8").replace("106610.0", "106611.0"), encoding="utf-8"
    )
    code, shown, _ = bring(later, folder, *options, "--published-on", "2024-06")
    assert code == 0 and "99 already there" not in shown and "101 already there, 1 revised" in shown
    assert "17 2023-12 PU: participants 106610 in participants.csv:20, now participants 106611" in shown
    bengkulu = cells(folder, "participants").query("region_code == '17' and segment == 'PU'")
    assert bengkulu[["participants", "published_on"]].to_numpy().tolist() == [
        ["106610", "2024-01"],
        ["106611", "2024-06"],
    ]


def test_a_dry_run_shows_all_and_writes_nothing(bring, folder):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    code, shown, _ = bring(BPS, folder, "--as-of", "2025-08", "--source", "bps-kabkota-2025-08", "--dry-run")
    assert code == 0 and "33 new" in shown and "Nothing was written" in shown
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_without_a_word_nothing_is_written(folder):
    done = jamsostek("import", INCOMING / BPS, "--data", folder, "--source", "bps-kabkota-2025-08")
    shown, said = done.stdout, done.stderr
    assert done.returncode == 2 and "as of 2025-08" in shown and "--yes" in said and not len(cells(folder, "workers"))


def test_a_new_source_comes_in_with_its_first_figures(bring, folder):
    origin = ("--publisher", "BPS Provinsi Bengkulu", "--title", "Tabel 3.2", "--published-on", "2025-11-05")
    code, _, said = bring(BPS, folder, "--source", "bps-kabkot-2025-08", "--yes")
    assert code == 1 and "did you mean 'bps-kabkota-2025-08'" in said and "--publisher" in said
    code, _, _ = bring(BPS, folder, "--source", "bps-tabel-2025", *origin, "--yes")
    new = cells(folder, "sources").iloc[-1]
    assert code == 0 and new.source_id == "bps-tabel-2025" and new.published_on == "2025-11-05"
    assert set(cells(folder, "workers").published_on) == {"2025-11-05"}


# Numbers as offices write them; the first seven are a published case list.
NUMBERS = [
    ("1.873.899", 1873899), ("935.079", 935079), ("37,5", Decimal("37.5")), ("Rp1.400.000.000", 1_400_000_000),
    ("1,4 miliar", 1_400_000_000), ("Rp1,4 miliar", 1_400_000_000), ("50,88", Decimal("50.88")),
    ("Rp 1.400.000.000,-", 1_400_000_000), ("(1.234)", -1234), ("−5", -5), ("1\u00a0234", 1234), ("1 234 567", 1234567),
    ("\u202f12\u00a0", 12), ("1.234,5", Decimal("1234.5")), ("2,5 juta", 2_500_000), ("3 ribu", 3000), ("1,873,899", 1873899),
    ("-", 0), ("–", 0), ("0", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_number_is_what_an_indonesian_reads(text, value):
    assert numerals.number(text) == numerals.Number(Decimal(value))


def test_a_percentage_stays_one():
    assert numerals.number("50,88 %") == numerals.Number(Decimal("50.88"), percent=True)
    assert numerals.number(0.5088, percent=True) == numerals.Number(Decimal("50.8800"), percent=True)


@pytest.mark.parametrize("text", ["...", "…", "n/a", "N/A", "", " "])
def test_a_missing_figure_is_no_nil(text):
    assert numerals.number(text) is None


@pytest.mark.parametrize(
    "text", ["12.5", "1.2345", "0.123", "1.4 miliar", "007", "1,2,3", "1..2", "12 5", "dua", "5 orang", "+5", "1e5"]
)
def test_what_nobody_can_know_is_refused(text):
    with pytest.raises(numerals.Unclear):
        numerals.number(text)


def test_a_point_and_nought_is_a_whole_number_only_where_a_program_wrote_the_column():
    assert numerals.machine_written(["299722.0", "86668.0", "..."]) and not numerals.machine_written(
        ["12.0", "1.873.899"]
    )
    assert numerals.number("299722.0", machine=True) == numerals.Number(Decimal(299722))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Posisi: 30 November 2024", ["2024-11"]),
        ("Keadaan Agustus 2025/August 2025", ["2025-08"]),
        ("Des 2023 s.d. Januari 2024", ["2023-12", "2024-01"]),
        ("2024-11", ["2024-11"]),
        ("30/11/2024", ["2024-11"]),
        ("Tahun 2025", []),
    ],
)
def test_months_are_read_in_both_languages(text, months):
    assert periods.months(text) == months


@pytest.fixture(scope="module")
def regions():
    return load(ROOT / "data" / "published").regions


@pytest.fixture(scope="module")
def known(regions):
    return Places(regions)


def test_every_region_is_found_by_its_full_name_alone(known, regions):
    undivided = regions.region_code[regions.successors.isna() & ~regions.region_code.isin(["91", "94"])]
    assert len(undivided) == 551 and [code for code in undivided if known.named(known.called(code)) != [code]] == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("KAB. MUKO MUKO", ["1706"]), ("Benteng", ["1709"]), ("6. Mukomuko", ["1706"]), ("Kab Muko-Muko", ["1706"]),
        ("BENGKULU", ["17", "1771"]), ("Kota Bengkulu", ["1771"]), ("Bengkulu (Kota)", ["1771"]), ("Prov. Bengkulu", ["17"]),
        ("D I YOGYAKARTA", ["34"]), ("D.I. Yogyakarta", ["34"]), ("Kep. Bangka Belitung", ["19"]), ("Kepri", ["21"]),
        ("Bandung", ["3204", "3273"]), ("Kab. Bandung", ["3204"]), ("Kota Adm. Jakarta Selatan", ["3171"]),
        ("Lima Puluh Kota", ["1308"]), ("Kota Baru", ["6302"]), ("Papua", ["94", "94-lama"]), ("Kab. Metro", []), ("Lebng", []),
    ],
)  # fmt: skip
def test_a_name_stands_for_the_regions_that_it_may_mean(known, text, codes):
    assert known.named(text) == codes


def test_codes_of_both_systems_are_known_and_differ_for_199_districts(known, regions):
    districts = regions.region_code[regions.level == "district"]
    differ = [
        code
        for code in districts
        if known.by_code(regions.set_index("region_code").kemendagri_code[code], "bps") != code
    ]
    assert len(districts) == 514 and len(differ) == 199
    assert known.by_code("18.04", "kemendagri") == "1801" and known.by_code("18.04", "bps") == "1804"
    assert (
        known.by_code("1700", "bps") == "17"
        and known.by_code("0", "bps") == "00"
        and known.by_code("1799", "bps") == ""
    )


def test_totals_and_headings_are_told_from_regions():
    assert total("JUMLAH") and total("Total Provinsi Bengkulu") and not total("Bengkulu")
    assert (
        heading("Kota/Municipality") == "kota" and heading("Kabupaten/Regency") == "kabupaten" and heading("Kaur") == ""
    )


def layout_folder(folder):
    return folder.parent / "reference" / "layouts"


def test_the_layout_of_the_next_office_is_a_file(bring, folder, tmp_path):
    rows = "Daerah,Buruh,Mandiri\nKab. Kaur,12,3\nSeluma,10,2\n"  # invented
    (tmp_path / "disnaker.csv").write_text(rows, encoding="utf-8")
    options = ("--table", "participants", "--as-of", "2024-11", "--source", "bpjstk-bengkulu-2024-12", "--yes")
    code, _, said = bring(tmp_path / "disnaker.csv", folder, *options)
    assert code == 1 and "no layout fits its columns; the nearest, bpjstk-rekap, also wants 'kab kota', 'pu'" in said
    (layout_folder(folder) / "disnaker.toml").write_text(
        'title = "Disnaker"\ntable = "participants"\nnames = ["Daerah"]\nset = { activity = "active" }\n'
        '[[columns]]\nheader = ["Buruh"]\nset = { segment = "PU" }\n'
        '[[columns]]\nheader = ["Mandiri"]\nset = { segment = "BPU" }\n',
        encoding="utf-8",
    )
    assert bring(tmp_path / "disnaker.csv", folder, *options)[0] == 0
    assert cells(folder, "participants").participants.tolist() == ["12", "3", "10", "2"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('table = "participant"', "table: 'participant' is not one of participants, workers, funnel, groups"),
        ('tabel = "participants"', "tabel: extra inputs are not permitted; did you mean 'table'?"),
        ("table = ", "is not valid TOML"),
    ],
)
def test_a_layout_that_is_wrong_is_told_by_its_file(tmp_path, line, says):
    (tmp_path / "salah.toml").write_text(f'title = "x"\nnames = ["y"]\ncolumns = []\n{line}\n', encoding="utf-8")
    with pytest.raises(Refused, match=r"salah\.toml: ") as refused:
        layouts.every(tmp_path)
    assert says in str(refused.value)


def test_counts_in_thousands_that_do_not_say_so_are_asked_about(tmp_path):
    text = (INCOMING / MINISTRY).read_text(encoding="utf-8-sig")
    lines = [
        ";".join(cell.removesuffix(".0")[:-3] if cell.endswith(".0") else cell for cell in line.split(";"))
        for line in text.splitlines()
    ]
    (tmp_path / "ribu.csv").write_text("\n".join(lines), encoding="utf-8")
    asked = Asked("participants", "2024-12", {"source_id": "bpjstk-bengkulu-2024-12"})
    ready = prepared(tmp_path / "ribu.csv", ROOT / "data" / "published", asked)
    assert [question.key for question in ready.read.questions] == ["size"] and not ready.added
    assert "1,002 times smaller" in ready.read.questions[0].asked
