"""Files that nearly mean what they seem to: refused, asked about, or read, each in words that name what is doubted.

All figures are invented: the recap of trap_files with a change or two. A file is CSV unless sheets, number cells or merged cells
are what it is about. Nothing is written but where a test says so, so that all share one small collection.
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

import trap_files
from conftest import ROOT, told
from jamsostek.data import Refused
from jamsostek.data.collection import examined
from jamsostek.data.incoming import Asked, layouts, prepared, preparing
from trap_files import FIGURES, HEAD, PERSON, TITLE, TOTAL

SOURCE, MONTH = "bpjstk-bengkulu-2024-12", "2024-11"
ALL = 3 * len(FIGURES)  # a figure of each segment of each district
REFUSED, READ = "refused", "read"
MOBILE = "-".join(("0812", "0000", "0000"))  # a telephone that nobody has


@dataclass(frozen=True)
class Outcome:
    """Refused, read, or the key of the question; all that is said; and the rows by table."""

    kind: str
    says: str
    rows: dict

    @property
    def figures(self):
        return {(row.region_code, row.segment): int(row.participants) for row in self.rows["participants"].itertuples()}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A small collection of kind published: sources, and of participants and workers the rows of Bengkulu and its districts."""
    data = tmp_path_factory.mktemp("project") / "data"
    shutil.copytree(ROOT / "data/reference", data / "reference")
    (data / "small").mkdir()
    for name in ("collection.toml", "sources.csv", "participants.csv", "workers.csv"):
        first, *lines = (ROOT / "data/published" / name).read_text(encoding="utf-8").splitlines(keepends=True)
        kept = lines if name in ("collection.toml", "sources.csv") else [line for line in lines if line[:2] == "17"]
        (data / "small" / name).write_text("".join([first, *kept]), encoding="utf-8")
    return data / "small"


@pytest.fixture(scope="module")
def known(small):
    """What the small collection holds, read once for all files."""
    return examined(small)


@pytest.fixture
def outcome(small, known, monkeypatch):
    """What becomes of a file."""
    monkeypatch.setattr(preparing, "examined", lambda folder: known)

    def of(path: Path, *, table="participants", as_of=MONTH, **answers: str) -> Outcome:
        source = {"source_id": SOURCE, "publisher": "", "title": ""}
        try:
            ready = prepared(path, small, Asked(table, as_of, source, answers=answers))
        except Refused as refused:
            return Outcome(REFUSED, str(refused), {})
        if ready.read.questions:
            keys = " ".join(question.key for question in ready.read.questions)
            return Outcome(keys, "\n".join(map(str, ready.read.questions)), {})
        said = "\n".join([*ready.read.told, *ready.read.left, *map(str, ready.read.columns)])
        return Outcome(READ, said, ready.read.rows)

    return of


def csv(folder, rows, name="recap.csv"):
    """Rows as CSV with semicolons."""
    lines = (";".join("" if cell is None else str(cell) for cell in row) for row in rows)
    return trap_files._text(folder / name, "".join(f"{line}\r\n" for line in lines))


def recap_rows(title=TITLE, **cells):
    """The good recap as rows, its title in A1, its header in row 2, districts in 3 to 12, JUMLAH in 13; cells changed by place."""
    rows = [[title], list(HEAD), *map(list, trap_files._rows())]
    for place, cell in cells.items():
        column, row = re.fullmatch(r"([A-F])(\d+)", place).groups()
        rows[int(row) - 1]["ABCDEF".index(column)] = cell
    return rows


def with_column(header, cells, *, within_total=0):
    """The recap with one more column before the total, which adds `within_total` more."""
    first, head, *rows = recap_rows()
    cells = [*cells] if isinstance(cells, list) else [cells] * len(rows)
    more = [within_total] * len(FIGURES) + [within_total * len(FIGURES)]
    grown = [[*row[:5], cell, row[5] + extra] for row, cell, extra in zip(rows, cells, more, strict=True)]
    return [first, [*head[:5], header, head[5]], *grown]


def workbook(folder, *, sheet="REKAP", **cells):
    path = trap_files._changed(folder / "recap.xlsx", **cells)
    book = load_workbook(path)
    book.worksheets[0].title = sheet
    book.save(path)
    return path


def template_of(folder, table, head, *rows):
    """One sheet in our own form."""
    book, sheet = trap_files._empty(table)
    for row in (head, *rows):
        sheet.append(list(row))
    return trap_files._saved(book, folder / "template.xlsx")


def missing(words, said):
    return [word for word in words if word not in said]


# ---- Headers that say more than the layout hears.


def parted(folder, *, second):
    """L, P and their sum beneath each segment, in cells that nobody merged."""
    head = ["NO", "KAB/KOTA", *(cell for name in HEAD[2:5] for cell in (name, None, None))]
    below = [None, None, *("L", "P", "L+P") * 3]
    rows = [
        [number, name, *(cell for part in parts for cell in (part - 100, 100, part))]
        for number, (name, parts) in enumerate(FIGURES.items(), 1)
    ]
    book, _ = trap_files._workbook(head, [below, *rows] if second else rows)
    return trap_files._saved(book, folder / "parted.xlsx")


def test_a_second_header_row_in_unmerged_cells_is_refused(outcome, tmp_path):
    told = outcome(parted(tmp_path, second=True))
    assert told.kind == REFUSED
    assert not missing(["REKAP!C5: 'L' stands beneath the header", "REKAP!I5", "merge the cells"], told.says)


def test_figures_between_headed_columns_without_a_header_are_refused(outcome, tmp_path):
    told = outcome(parted(tmp_path, second=False))
    assert told.kind == REFUSED
    assert not missing(["REKAP!D5: stands in a column without a header", "REKAP!E5"], told.says)


MEANT = [
    ("title", "non aktif", recap_rows("REKAP PESERTA NON AKTIF")),
    ("title in brackets", "nonaktif", recap_rows("REKAP PESERTA (NONAKTIF)")),
    ("title of claims", "klaim", recap_rows("REKAP KLAIM JKK MENURUT KABUPATEN/KOTA")),
    ("title of firms", "perusahaan", recap_rows("JUMLAH PERUSAHAAN MENURUT KABUPATEN/KOTA")),
    ("title of targets", "target", recap_rows("TARGET KEPESERTAAN 2024")),
    ("title of women", "perempuan", recap_rows("PESERTA AKTIF PEREMPUAN")),
    ("header", "target", recap_rows(C2="PU (Target)")),
    ("header of inactive", "tidak aktif", recap_rows(D2="BPU (tidak aktif)")),
    ("other column", "perempuan", with_column("JENIS KELAMIN", "Perempuan")),
    ("other column of some rows", "non aktif", with_column("STATUS", ["aktif", "non-aktif"] * 5 + [""])),
]


@pytest.mark.parametrize(("says", "rows"), [case[1:] for case in MEANT], ids=[case[0] for case in MEANT])
def test_words_that_make_the_figures_something_else_are_asked_about(outcome, tmp_path, says, rows):
    told = outcome(csv(tmp_path, rows))
    assert told.kind == "meaning"
    assert not missing([f"says {says!r}", "--answer meaning=right"], told.says)


def test_a_second_table_beneath_adds_nothing_to_the_first(outcome, tmp_path):
    told = outcome(csv(tmp_path, [*recap_rows(), ["JUMLAH PERUSAHAAN"], HEAD, *trap_files._rows()]))
    assert told.kind == "meaning" and "'perusahaan'" in told.says


@pytest.mark.parametrize("sheet", ["KLAIM", "Non Aktif", "Target 2024", "Perusahaan"])
def test_the_name_of_a_sheet_is_heard_too(outcome, tmp_path, sheet):
    told = outcome(workbook(tmp_path, sheet=sheet))
    assert told.kind == "meaning" and sheet in told.says


def test_right_is_the_answer_that_reads_the_figures_all_the_same(outcome, tmp_path):
    path = csv(tmp_path, recap_rows("REKAP PESERTA AKTIF, TARGET DAN REALISASI"))
    assert outcome(path).kind == "meaning"
    told = outcome(path, meaning="right")
    assert (told.kind, len(told.figures)) == (READ, ALL)


# ---- Numbers.


def test_a_comma_before_three_digits_may_part_thousands(outcome, tmp_path):
    told = outcome(csv(tmp_path, recap_rows(C6="4,120")))
    assert told.kind == REFUSED
    assert not missing(["C6", "'4,120' can be read in two ways"], told.says)


@pytest.mark.parametrize("mark", [" *)", "*", "¹", "r", " r)", "²)"])
def test_marks_of_footnotes_are_no_part_of_a_figure(outcome, tmp_path, mark):
    told = outcome(csv(tmp_path, recap_rows(C4=f"9.120{mark}")))
    assert (told.kind, told.figures["1702", "PU"]) == (READ, 9_120)


def test_decimals_of_our_own_form_stay_decimals_in_text(outcome, tmp_path):
    head = ("region_code", "as_of", "basis", "workers", "rse_percent", "edition")
    rows = [head, ("1704", "2024-08", "employed", 64_210, "12.345", "Sakernas SP2020")]
    path = trap_files._text(tmp_path / "workers.csv", "".join(",".join(map(str, row)) + "\n" for row in rows))
    told = outcome(path, table="workers")
    assert (told.kind, told.rows["workers"].rse_percent.tolist()) == (READ, ["12.345"])


def test_three_digits_behind_a_point_are_two_things_in_a_cell_of_text(outcome, tmp_path):
    head = ("region_code", "year", "target_percent", "regime")
    told = outcome(template_of(tmp_path, "targets", head, ("1704", 2024, "45.125", "RKP")), table="targets")
    assert told.kind == REFUSED
    assert not missing(["targets!C2: '45.125' can be read in two ways", "45,125"], told.says)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("A3", "(dalam ribuan orang)"),
        ("C5", "(ribu)"),
        ("C5", "(000)"),
        ("B17", "Catatan: angka dalam ribu"),
        ("B17", "Keterangan: dlm rb orang"),
        ("A2", "Posisi November 2024, dlm rb"),
        ("C4", "PU (rb)"),
        ("F1", "x 1.000 orang"),
    ],
)
def test_thousands_are_heard_wherever_they_are_said(outcome, tmp_path, place, text):
    book, sheet = trap_files._recap()
    if place == "C5":
        sheet.insert_rows(5)
    sheet[place] = text
    told = outcome(trap_files._saved(book, tmp_path / "recap.xlsx"))
    assert told.kind == REFUSED
    assert not missing([f"REKAP!{place}: {text!r} says that the counts are in thousands", "unit = 1000"], told.says)


def test_far_too_many_participants_are_asked_about(outcome, tmp_path):
    """Kaur has some sixty thousand workers, so not 41 million wage earners."""
    rows = [row[:2] + [10_000 * part for part in row[2:]] for row in recap_rows()[2:]]
    path = csv(tmp_path, [*recap_rows()[:2], *rows])
    told = outcome(path)
    assert told.kind == "size" and "times as many participants as workers" in told.says
    assert outcome(path, size="right").figures["1704", "PU"] == 41_200_000


# ---- Totals.


def test_no_control_total_that_nobody_printed(outcome, tmp_path):
    """Without a figure for JAKON the printed totals are PU and BPU only, and vouch for no sum of all segments."""
    bare = [[*row[:4], "", row[2] + row[3]] for row in recap_rows()[2:]]
    told = outcome(csv(tmp_path, [*recap_rows()[:2], *bare]))
    assert (told.kind, len(told.figures)) == (READ, 2 * len(FIGURES))
    assert not len(told.rows["control_totals"])


def test_a_missing_figure_leaves_its_total_uncompared(outcome, tmp_path):
    told = outcome(csv(tmp_path, recap_rows(D6="...", F6="...")))
    assert (told.kind, len(told.figures)) == (READ, ALL - 1)
    assert not missing(["could not be compared, no figure in", "D6: no figure"], told.says)
    assert not len(told.rows["control_totals"])


def test_the_good_file_has_the_control_total_that_is_printed(outcome, tmp_path):
    told = outcome(csv(tmp_path, recap_rows()))
    assert told.rows["control_totals"].total.tolist() == [str(sum(TOTAL))]


@pytest.mark.parametrize("off", [0, 7])
def test_a_nation_over_districts_is_compared_with_them(outcome, tmp_path, off):
    rows = recap_rows()
    nation = [None, "INDONESIA", TOTAL[0] + off, *TOTAL[1:], sum(TOTAL) + off]
    told = outcome(csv(tmp_path, [*rows[:2], nation, *rows[2:]]))
    assert told.kind == (REFUSED if off else READ)
    assert not missing(["C3", "off by -7"] if off else ["totals of columns: 8"], told.says)


def test_a_segment_of_migrants_within_the_total_is_read(outcome, tmp_path):
    cells = [5] * len(FIGURES) + [5 * len(FIGURES)]
    told = outcome(csv(tmp_path, with_column("PMI", cells, within_total=5)))
    assert told.kind == READ and told.figures["1704", "PMI"] == 5 and len(told.figures) == ALL + len(FIGURES)


def test_another_column_within_the_total_is_named(outcome, tmp_path):
    cells = [5] * len(FIGURES) + [5 * len(FIGURES)]
    told = outcome(csv(tmp_path, with_column("MAGANG", cells, within_total=5)))
    assert told.kind == REFUSED
    assert not missing(["a column that the layout does not know (F3)", "take 'MAGANG' out of the total"], told.says)


@pytest.mark.parametrize(
    "label", ["JML", "T O T A L", "Sub Total Bengkulu", "KANTOR CABANG BENGKULU", "Bengkulu (Total)", "Grand Total"]
)
def test_totals_by_any_name_are_compared_and_no_region(outcome, tmp_path, label):
    told = outcome(csv(tmp_path, recap_rows(B13=label)))
    assert (told.kind, len(told.figures)) == (READ, ALL)
    assert "row 13: a total, only compared" in told.says
    assert outcome(csv(tmp_path, recap_rows(B13=label, C13=TOTAL[0] + 1))).kind == REFUSED


# ---- Regions.


@pytest.mark.parametrize("label", ["1 Kab. Kaur", "1704 Kab. Kaur", "4. Kab. Kaur", "KAUR*)", "Kab. Kaur¹", "Kaur 1)"])
def test_numbers_and_footnotes_are_no_part_of_a_name(outcome, tmp_path, label):
    told = outcome(csv(tmp_path, recap_rows(B6=label)))
    assert (told.kind, told.figures["1704", "PU"]) == (READ, 4_120)


def coded(codes, names=FIGURES):
    rows = [(code, name, *parts) for code, name, parts in zip(codes, names, FIGURES.values(), strict=False)]
    return [("KODE", *HEAD[1:5]), *rows]


CODES = [*(f"17{number:02}" for number in range(1, 10)), "1771"]


def test_a_code_beside_the_name_of_another_region_is_asked_about(outcome, tmp_path):
    path = csv(tmp_path, coded(["1704"], ["Kab. Seluma"]))
    told = outcome(path)
    assert told.kind == "B2"
    assert not missing(["'Kab. Seluma'", "--answer B2=1704", "--answer B2=1705"], told.says)
    assert list(outcome(path, B2="1705").figures) == [("1705", "PU"), ("1705", "BPU"), ("1705", "JAKON")]


def test_a_code_beside_a_misspelled_name_is_that_region(outcome, tmp_path):
    names = ["Kab. Kauur" if name == "Kab. Kaur" else name for name in FIGURES]
    told = outcome(csv(tmp_path, coded(CODES, names)))
    assert (told.kind, told.figures["1704", "PU"]) == (READ, 4_120)


def test_numbers_of_rows_under_kode_are_no_codes(outcome, tmp_path):
    told = outcome(csv(tmp_path, coded([f"{number:02}" for number in range(1, 11)])))
    assert (told.kind, len(told.figures), told.figures["1771", "BPU"]) == (READ, ALL, 14_230)


def test_a_code_with_a_point_may_be_either_system(outcome, tmp_path):
    head = ("region_code", "as_of", "segment", "activity", "participants")
    told = outcome(template_of(tmp_path, "participants", head, ("18.01", MONTH, "PU", "active", 3_000)))
    assert told.kind == REFUSED
    assert not missing(["participants!A2: '18.01'", "1801 Kabupaten Lampung Barat", "1803"], told.says)


def test_a_region_without_any_figure_is_named(outcome, tmp_path):
    told = outcome(csv(tmp_path, recap_rows(C6="", D6="", E6="", F6="", C13="", D13="", E13="", F13="")))
    assert (told.kind, len(told.figures)) == (READ, ALL - 3)
    assert "row 6: 'Kab. Kaur' has no figure" in told.says


# ---- Months.


@pytest.mark.parametrize(
    "title",
    [
        "Des-24",
        "Per 31 DES 24",
        "Posisi 31.12.2024",
        "Posisi 31/12/2024",
        "Data 202412",
        "Bulan : Desember Tahun : 2024",
        "Desember'24",
        "s.d. Desember 2024",
        "2024-12-31",
    ],
)
def test_a_month_is_heard_however_it_is_written(outcome, tmp_path, title):
    path = csv(tmp_path, recap_rows(title))
    assert "as of 2024-12: 10 regions" in outcome(path, as_of="").says
    told = outcome(path)
    assert told.kind == REFUSED
    assert not missing(["A1", "names 2024-12, not 2024-11", "--as-of 2024-12"], told.says)


def test_a_year_that_is_another_is_heard(outcome, tmp_path):
    told = outcome(csv(tmp_path, recap_rows("REKAP PESERTA TAHUN 2023")))
    assert told.kind == REFUSED and "names 2023, not 2024-11" in told.says


def test_the_name_of_the_sheet_tells_the_month(outcome, tmp_path):
    told = outcome(workbook(tmp_path, sheet="DES 2024", A2=None))
    assert told.kind == REFUSED and not missing(["'DES 2024'!A1", "names 2024-12"], told.says)


@pytest.mark.parametrize(
    "title", ["Dicetak 5 Desember 2024", "Diunduh tanggal 05.12.2024", "Inpres Nomor 2 Tahun 2021"]
)
def test_the_day_of_printing_and_the_year_of_a_law_are_no_period(outcome, tmp_path, title):
    path = csv(tmp_path, recap_rows(title))
    assert outcome(path).kind == READ
    assert "names no month: say which month with --as-of" in outcome(path, as_of="").says


@pytest.mark.parametrize(("month", "kind"), [("2022-08", REFUSED), ("2023-08", READ)])
def test_the_layout_of_bps_holds_from_the_census_weights_on(outcome, tmp_path, month, kind):
    head = ("Kabupaten/Kota", "Formal", "Informal", "Jumlah")
    told = outcome(csv(tmp_path, [head, ("Kaur", 20_000, 44_000, 64_000)]), table="workers", as_of=month)
    assert told.kind == kind
    assert kind == READ or "holds from 2023-08 on" in told.says


# ---- Persons.


@pytest.mark.parametrize(
    "head", ["NAMA NELAYAN", "N.I.K", "N I K", "NIP", "PIC", "PENANGGUNG JAWAB", "No. HP PIC", "NO KTP"]
)
def test_a_column_of_persons_refuses_the_file_whole(outcome, tmp_path, head):
    told = outcome(csv(tmp_path, with_column(head, PERSON)))
    assert told.kind == REFUSED and "list of persons" in told.says and PERSON not in told.says


def test_a_telephone_with_hyphens_refuses_the_file_whole(outcome, tmp_path):
    told = outcome(csv(tmp_path, with_column("KETERANGAN", f"hub. {MOBILE}")))
    assert told.kind == REFUSED and "telephone" in told.says and MOBILE not in told.says


def test_a_signature_of_two_is_read_past_and_not_repeated(outcome, tmp_path):
    other = "Budi " + "Rekaannya"
    signed = [
        ["", "Mengetahui,", "", "", "Dibuat oleh,"],
        ["", PERSON, "", "", other],
        ["", "NIP. 19900101 201501 2 001", "", "", "NIP. 19910202 201602 1 002"],
    ]
    told = outcome(csv(tmp_path, [*recap_rows(), [], *signed]))
    assert (told.kind, len(told.figures)) == (READ, ALL)
    assert not [secret for secret in (PERSON, other, "19900101", "19910202") if secret in told.says]


# ---- Our own form.


@pytest.mark.parametrize("choice", ["pu", " PU ", "Pu"])
def test_a_choice_is_taken_however_its_letters_are_written(outcome, tmp_path, choice):
    head = ("region_code", "as_of", "segment", "activity", "participants")
    told = outcome(template_of(tmp_path, "participants", head, ("1704 Kaur", MONTH, choice, "ACTIVE", 4_120)))
    assert told.kind == READ and told.figures == {("1704", "PU"): 4_120}


@pytest.mark.parametrize("lost", ["name", "header"])
def test_figures_on_a_sheet_that_lost_its_name_or_header_are_not_passed_over(outcome, tmp_path, lost):
    head = ("region_code", "as_of", "segment", "activity", "participants")
    path = template_of(tmp_path, "participants", head, ("1704", MONTH, "PU", "active", 4_120))
    book = load_workbook(path)
    sheet = book.create_sheet("pekerja" if lost == "name" else "workers")
    sheet.append(["region_code", "as_of", "basis" if lost == "name" else "dasar", "workers"])
    sheet.append(["1704", MONTH, "employed", 64_210])
    book.save(path)
    told = outcome(path, table="")
    assert told.kind == REFUSED
    assert not missing([f"{sheet.title}!D2: is a figure on a sheet that is no table"], told.says)


# ---- Layouts, answers, and what is said before anything is written.

LAYOUT = 'title = "x"\ntable = "participants"\nnames = ["KAB/KOTA"]\n'
BARE = '[[columns]]\nheader = ["PU"]\nset = { segment = "PU" }\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (LAYOUT + "columns = []\n", "columns: tuple should have at least 1 item"),
        (LAYOUT.replace('["KAB/KOTA"]', "[]") + BARE, "names: tuple should have at least 1 item"),
        (LAYOUT + "unit = 0\n" + BARE, "unit: '0' input should be greater than or equal to 1"),
        (LAYOUT + 'set = { segmen = "PU" }\n' + BARE, "'segmen' is not one of activity, "),
        (LAYOUT + 'set = { as_of = "2024-11" }\n' + BARE, "'as_of' is not one of activity, "),
        (LAYOUT + '[[columns]]\nheader = ["PU"]\n', "neither a set, which says what its figures are, nor sum = true"),
        (LAYOUT + '[[columns]]\nheader = []\nset = { segment = "PU" }\n', "columns.0.header: tuple should have"),
    ],
)
def test_a_layout_that_cannot_work_is_told_by_its_file(tmp_path, text, says):
    (tmp_path / "salah.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match=r"^salah\.toml: ") as refused:
        layouts.every(tmp_path)
    assert says in str(refused.value)


@pytest.fixture
def own(small, tmp_path):
    """The small collection to change, with its layouts."""
    shutil.copytree(small.parent, tmp_path / "data")
    return tmp_path / "data/small"


def test_a_sum_without_set_is_only_compared_and_what_nobody_tells_is_asked(own, tmp_path):
    layout = LAYOUT + BARE + BARE.replace("PU", "BPU") + '[[columns]]\nheader = ["JUMLAH"]\nsum = true\n'
    (own.parent / "reference/layouts/lain.toml").write_text(layout, encoding="utf-8")
    path = csv(tmp_path, [("KAB/KOTA", "PU", "BPU", "JUMLAH"), ("Kab. Kaur", 4_120, 2_230, 6_350)])
    source = {"source_id": SOURCE}
    ready = prepared(path, own, Asked("participants", MONTH, source))
    assert [question.key for question in ready.read.questions] == ["activity"]
    ready = prepared(path, own, Asked("participants", MONTH, source, answers={"activity": "active"}))
    assert ready.read.rows["participants"].participants.tolist() == ["4120", "2230"]


def test_an_answer_to_what_nobody_asks_is_refused(outcome, tmp_path):
    for key, answer in (("participants", "5"), ("segment", "BPU"), ("meaning", "right"), ("B6", "1705")):
        told = outcome(csv(tmp_path, recap_rows()), **{key: answer})
        assert told.kind == REFUSED and f"{key!r} answers nothing that is asked" in told.says


def test_every_revision_is_listed(own, tmp_path, monkeypatch, capsys):
    asked = ("--table", "participants", "--as-of", MONTH, "--source", SOURCE, "--data", own, "--yes")
    path = csv(tmp_path, recap_rows())
    assert told(["import", path, *asked], monkeypatch, capsys)[0] == 0
    again = [row[:2] + [part + 1 for part in row[2:5]] for row in recap_rows()[2:12]]
    path = csv(tmp_path, [HEAD[:5], *again])
    code, out, _ = told(["import", path, *asked, "--published-on", "2025-06-30", "--dry-run"], monkeypatch, capsys)
    assert code == 0 and f"{ALL} revised" in out
    assert (
        len(re.findall(r"^ +\w+ 17\d\d .*: participants \d+ in participants\.csv:\d+, now", out, re.MULTILINE)) == ALL
    )


def test_a_template_for_a_folder_that_is_not_there_is_wrong_use(small, tmp_path, monkeypatch, capsys):
    path = tmp_path / "none" / "template.xlsx"
    code, _, err = told(["template", path, "--data", small], monkeypatch, capsys)
    assert code == 2 and "is in a folder that is not there" in err and not path.parent.exists()
