"""What offices really send: each file that would mislead is refused in words that name cell and cure, and no table changes."""

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import trap_files
from conftest import COMMAND, ROOT, Told, examined_once, told
from jamsostek.data.incoming import preparing
from trap_files import BIRTH, FIGURES, FORMULAS, GROUPED, NIK, PERSON

SOURCE = "bpjstk-bengkulu-2024-12"
REFUSED, READ = 1, 0

# Trap, where the message says that it stands, and words of what is wrong and of the cure.
TRAPS = [
    # Figures that are not what they seem.
    ("share_as_time", "REKAP!G7", ["07:33:36", "time", "7,56", "number"]),
    ("share_as_date", "REKAP!G7", ["2024-11-05", "date", "7,56", "number"]),
    ("count_as_date", "REKAP!D7", ["date", "write the number again"]),
    ("count_as_time", "REKAP!D7", ["time", "write the number again"]),
    ("point_as_decimal", "REKAP!C8", ["35.255", "not a whole number", "thousands", "digits only"]),
    ("ambiguous_number", "REKAP!C8", ["12.5", "two ways", "12,5"]),
    ("firms_added", "REKAP!G5", ["firms", "C5", "BADAN USAHA"]),
    ("column_total_off", "REKAP!C15", ["100070", "C5:C14", "-1000"]),
    ("row_total_off", "REKAP!F7", ["18100", "C7 + D7 + E7", "-100"]),
    ("shares_by_header", "REKAP!C4", ["PU (%)", "shares", "counts instead"]),
    ("shares_by_format", "REKAP!C5", ["percentage", "counts instead"]),
    ("shares_as_text", "REKAP!C5", ["65,12 %", "percentage", "counts instead"]),
    ("thousands_by_header", "REKAP!C4", ["PU (ribu)", "thousands", "whole counts"]),
    ("thousands_by_title", "REKAP!A2", ["thousands", "whole counts"]),
    ("error_cells", "REKAP!D7", ["error", "save the workbook again"]),
    ("error_cells", "REKAP!D8", ["error", "save the workbook again"]),
    ("figures_as_formulas", "REKAP!C5", ["formula without a stored result", "save it again"]),
    ("simulated", "REKAP!A1", ["invented", "published"]),
    # Rows and columns that are not what they seem.
    ("district_twice", "REKAP!B15", ["KAUR", "B8", "take one of them out"]),
    ("foreign_district", "REKAP!B15", ["Lampung Barat", "Provinsi Lampung", "correct the name"]),
    ("unknown_names", "REKAP!B8", ["Kab. Kauur", "--answer B8=1704", "Kaur"]),
    ("unknown_names", "REKAP!B9", ["Kab. Selumma", "--answer B9=1705", "Seluma"]),
    ("unknown_region", "REKAP!B8", ["that of no region", "usual name"]),
    ("bare_bengkulu", "REKAP!B5", ["--answer B5=17 ", "Provinsi Bengkulu", "--answer B5=1771", "Kota Bengkulu"]),
    ("bare_bandung", "REKAP!B6", ["--answer B6=3204", "Kabupaten Bandung", "--answer B6=3273", "Kota Bandung"]),
    ("years_as_columns", "REKAP!C4", ["2021, 2022, 2023", "are columns", "one table a period"]),
    ("merged_periods", "REKAP!C4", ["2023-12, 2024-12", "none is 2024-11", "--as-of"]),
    ("other_month", "REKAP!A2", ["31 Desember 2024", "--as-of 2024-12"]),
    ("codes_unsaid", "", ["1801", "--answer codes=bps", "--answer codes=kemendagri"]),
    ("hidden_row", "REKAP!B15", ["Kab. Kaur", "B8", "take one of them out"]),
    ("hidden_column", "REKAP!D4", ["PU", "C4", "take one of the columns out"]),
    ("two_sheets", "", ["--answer sheet=REKAP", "--answer 'sheet=REKAP REVISI'"]),
    ("empty_sheet", "REKAP!A1", ["empty", "send it again"]),
    ("only_headers", "REKAP!B4", ["without a row", "send it again"]),
    # Files that are not what their ending says, or broken.
    ("encrypted", "", ["encrypted", "password", "save a copy without"]),
    ("csv_called_xlsx", "", ["text file", "ending", "csv_called_xlsx.csv"]),
    ("html_called_xls", "", ["web page", "ending", "save it as .xlsx"]),
    ("xlsx_called_csv", "", ["Excel workbook", "ending", "xlsx_called_csv.xlsx"]),
    ("xlsx_called_xls", "", ["Excel workbook", "ending", "xlsx_called_xls.xlsx"]),
    ("pdf_called_xlsx", "", ["PDF", "ending", "ask the office for the workbook"]),
    ("word_called_xlsx", "", ["zip", "no workbook"]),
    ("empty_file", "", ["empty", "send it again"]),
    ("empty_csv", "", ["empty", "send it again"]),
    ("cut_off", "", ["damaged", "save it again"]),
    ("broken_xml", "", ["damaged", "save it again"]),
    ("wild_reference", "", ["save it again"]),
    ("missing_text", "", ["damaged", "save it again"]),
    ("unclosed_quote", "", ["not CSV", "save it again"]),
    ("nul_byte", "", ["neither a workbook nor text", "save"]),
    ("ragged_csv", "ragged_csv.csv:5", ["not a number"]),
    ("terminal_codes", "terminal_codes.csv:5", ["that of no region"]),
    # Files that grow when they are opened.
    ("zip_bomb", "REKAP", ["2100 million", "delete the empty rows"]),
    ("lying_bomb", "", ["save it again"]),
    ("entity_bomb", "", ["damaged"]),
    ("blank_rows", "REKAP", ["million", "delete the empty rows"]),
    ("far_cell", "REKAP!XFD1048576", ["far from the table", "delete"]),
    ("far_figure", "REKAP!XFD1048576", ["far from the table", "delete"]),
]
PERSONS = [
    ("nik_as_text", "REKAP!B5"),
    ("nik_as_number", "REKAP!B5"),
    ("nik_in_groups", "REKAP!B5"),
    ("names_and_births", "REKAP!B4"),
    ("names_alone", "REKAP!B4"),
    ("names_bare", "REKAP!"),
    ("names_unheaded", "REKAP!"),
    ("nik_on_second_sheet", "DATA!B1"),
    ("nik_on_hidden_sheet", "DATA!B1"),
    ("nik_in_hidden_column", "REKAP!J8"),
    ("nik_in_comment", "outside the sheets"),
    ("nik_behind_pivot", "outside the sheets"),
    ("nik_in_csv", "nik_in_csv.csv:1"),
]
HOSTILE = ("zip_bomb", "lying_bomb", "entity_bomb", "blank_rows", "far_cell", "wild_reference", "terminal_codes")
MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
# Whatever of a person must not be repeated, however it is written.
SECRETS = (NIK, GROUPED, PERSON, *PERSON.split(), BIRTH, NIK[:6], "19900101", "1.7020")
# Files that are read, and what is said of what was left out or could not be compared.
GOOD = [
    ("recap", ["column A 'NO'", "row 15: a total, only compared"]),
    ("recap_csv", ["column A 'NO'"]),
    ("utf_16", ["column A 'NO'"]),
    ("mixed_encodings", ["not UTF-8"]),
    ("legacy_workbook", []),
    ("binary_workbook", []),
    ("open_document", []),
    ("macro_workbook", []),
    ("totals_as_formulas", ["F5", "formulas without a stored result"]),
    ("hidden_sheet", ["LAMA"]),
    ("signature", []),
    ("blank_tail", []),
]


@pytest.fixture
def folder(tmp_path):
    """A small collection of kind published: the province, and the sources of its rows."""
    shutil.copytree(ROOT / "data/reference", tmp_path / "data/reference")
    collection = tmp_path / "data/small"
    collection.mkdir()
    for name in ("collection.toml", "sources.csv", "participants.csv", "workers.csv"):
        lines = (ROOT / "data/published" / name).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = (
            lines
            if name in ("collection.toml", "sources.csv")
            else [*lines[:1], *(line for line in lines if line[:3] == "17,")]
        )
        (collection / name).write_text("".join(kept), encoding="utf-8")
    return collection


@pytest.fixture
def bring(folder, monkeypatch, capsys):
    """The command in this process: exit code, and what it says on both streams."""
    monkeypatch.setattr(preparing, "examined", examined_once)

    def run(path: Path, *more: str, table: str = "participants") -> Told:
        asked = ("--table", table, "--as-of", "2024-11", "--source", SOURCE, "--data", folder, "--yes")
        return told(["import", path, *asked, *more], monkeypatch, capsys)

    return run


@pytest.fixture
def inbox(tmp_path):
    """Where the file of an office lies."""
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


def tables(folder):
    """Every byte of the collection and of what it shares."""
    return {path: path.read_bytes() for path in folder.parent.rglob("*") if path.suffix in (".csv", ".toml")}


def added(folder, before, name="participants"):
    """The rows that an import added to a table, behind those that stood there."""
    old, new = before.get(folder / f"{name}.csv", b""), (folder / f"{name}.csv").read_bytes()
    assert new.startswith(old)
    rows = list(csv.DictReader(new.decode().splitlines()))
    return rows[len(old.decode().splitlines()) - 1 :] if old else rows


def figures(rows):
    return {(row["region_code"], row["segment"]): int(row["participants"]) for row in rows}


RECAP = {
    (code, segment): part
    for code, parts in zip([*(f"17{number:02}" for number in range(1, 10)), "1771"], FIGURES.values(), strict=True)
    for segment, part in zip(("PU", "BPU", "JAKON"), parts, strict=True)
}


@pytest.mark.parametrize(("trap", "place", "words"), TRAPS)
def test_a_trap_is_named_with_cell_and_cure_and_no_table_changes(bring, folder, inbox, trap, place, words):
    path, before = getattr(trap_files, trap)(inbox), tables(folder)
    code, _, err = bring(path)
    assert code == REFUSED
    assert tables(folder) == before
    start = f"{path.name}: {place}" if place and not place.startswith(path.name) else place or path.name
    lines = "\n".join(err.splitlines()[number] for number in _told(err, start))
    assert lines, f"no line begins with {start}: {err}"
    assert not [word for word in words if word not in lines]
    assert "Traceback" not in err and not _controls(err)


def _told(err, start):
    """The lines of the messages that begin so, with the choices below them."""
    kept = False
    for number, line in enumerate(err.splitlines()):
        kept = line.startswith(start) or (kept and line.startswith("    "))
        if kept:
            yield number


def _controls(text):
    return [sign for sign in text if ord(sign) < 32 and sign not in "\n\t"]


@pytest.mark.parametrize(("trap", "place"), PERSONS)
def test_a_file_of_persons_is_refused_whole_and_nothing_of_it_repeated(bring, folder, inbox, trap, place):
    path, before = getattr(trap_files, trap)(inbox), tables(folder)
    code, out, err = bring(path)
    assert (code, tables(folder)) == (REFUSED, before)
    assert err.startswith(path.name) and place in err
    assert not [secret for secret in SECRETS if secret in out + err]


@pytest.mark.parametrize(("file", "words"), GOOD)
def test_a_good_file_is_read_whatever_its_form(bring, folder, inbox, file, words):
    path, before = getattr(trap_files, file)(inbox), tables(folder)
    code, out, err = bring(path)
    assert (code, err) == (READ, "")
    rows = added(folder, before)
    assert figures(rows) == RECAP
    assert {row["source_id"] for row in rows} == {SOURCE} and {row["as_of"] for row in rows} == {"2024-11"}
    assert not [word for word in words if word not in out]


def test_a_signature_is_not_repeated(bring, inbox):
    _, out, err = bring(trap_files.signature(inbox))
    assert PERSON not in out + err and "19900101" not in out + err


def test_a_percentage_that_became_a_time_is_told(bring, folder, inbox):
    before = tables(folder)
    code, _, err = bring(trap_files.percent_as_time(inbox), table="targets")
    assert (code, tables(folder)) == (REFUSED, before)
    assert err.startswith("percent_as_time.xlsx: targets!C2: '07:33:36' is a time")


@pytest.mark.parametrize(
    ("file", "first"), [("codes_of_bps", ["1801", "1802", "1803"]), ("codes_of_kemendagri", ["1803", "1805", "1806"])]
)
def test_codes_of_either_system_are_told_by_their_header(bring, folder, inbox, file, first):
    """Kemendagri's 1801, 1802 and 1803 are Lampung Selatan, Lampung Tengah and Lampung Utara: 1803, 1805, 1806 at BPS."""
    before = tables(folder)
    assert bring(getattr(trap_files, file)(inbox))[0] == READ
    assert [row["region_code"] for row in added(folder, before) if row["segment"] == "PU"] == first


def test_a_question_is_answered_on_the_command_line(bring, folder, inbox):
    before = tables(folder)
    code, _, err = bring(trap_files.bare_bengkulu(inbox), "--answer", "B5=1771")
    assert (code, err) == (READ, "")
    assert figures(added(folder, before)) == {("1771", "PU"): 38_120, ("1771", "BPU"): 14_230, ("1771", "JAKON"): 2_650}


def test_a_text_that_a_spreadsheet_would_run_is_written_as_text_and_told(bring, folder, inbox):
    before = tables(folder)
    code, out, _ = bring(trap_files.formulas_as_text(inbox))
    rows = added(folder, before)
    assert code == READ
    assert [row["note"] for row in rows] == [f"'{text}" for text in FORMULAS]
    assert {row["region_code"] for row in rows} == {"1704"} and "apostrophe" in out


@pytest.mark.parametrize("trap", HOSTILE)
def test_a_hostile_file_is_refused_in_one_breath(folder, inbox, trap):
    """The command as a user calls it: within ten seconds and a gigabyte, the peak of all processes that it starts."""
    path, before = getattr(trap_files, trap)(inbox), tables(folder)
    asked = ("--table", "participants", "--as-of", "2024-11", "--source", SOURCE, "--data", str(folder), "--yes")
    command = [sys.executable, "-c", MEASURED, str(COMMAND), "import", str(path), *asked]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
    code, kilobytes = map(int, done.stdout.split())
    assert (code, tables(folder)) == (REFUSED, before)
    assert done.stderr.startswith(path.name) and "Traceback" not in done.stderr
    assert kilobytes < 1_000_000


def test_every_file_is_tried():
    tried = {name for name, *_ in (*TRAPS, *PERSONS, *GOOD)}
    tried |= {"percent_as_time", "formulas_as_text", "codes_of_bps", "codes_of_kemendagri"}
    written = {name for name, made in vars(trap_files).items() if getattr(made, "__module__", "") == "trap_files"}
    assert tried == {name for name in written if not name.startswith("_")}
