"""Files as offices send them, good and bad; every figure in them is invented.

One function a file: it writes into the folder and returns the path. All stand on the same recap of the ten districts of
Bengkulu, on a sheet REKAP: a title, the date, then in row 4 NO, KAB/KOTA, PU, BPU, JAKON, TOTAL, the districts in rows 5
to 14 and JUMLAH in row 15. What a function changes of it is the trap. No cell says that the figures are invented, since a
file that says so is refused for that reason alone; `simulated` is that trap.
"""

import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from itertools import pairwise
from pathlib import Path

import pandas as pd
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from jamsostek.data import template
from jamsostek.data.template_sheets import FIRST

FIXTURES = Path(__file__).parent / "incoming"
HEAD = ("NO", "KAB/KOTA", "PU", "BPU", "JAKON", "TOTAL")
FIGURES = {
    "Kab. Bengkulu Selatan": (5_210, 2_140, 650),
    "Kab. Rejang Lebong": (9_120, 4_310, 1_570),
    "Kab. Bengkulu Utara": (11_350, 5_240, 1_410),
    "Kab. Kaur": (4_120, 2_230, 650),
    "Kab. Seluma": (6_230, 2_910, 860),
    "Kab. Mukomuko": (12_410, 3_120, 470),
    "Kab. Lebong": (2_890, 1_620, 490),
    "Kab. Kepahiang": (4_350, 2_180, 470),
    "Kab. Bengkulu Tengah": (5_270, 2_840, 890),
    "Kota Bengkulu": (38_120, 14_230, 2_650),
}
TOTAL = (99_070, 40_820, 10_110)
KAUR, SELUMA, LAST, SUM = 8, 9, 14, 15
TITLE = "REKAP PESERTA AKTIF MENURUT KABUPATEN/KOTA"
POSITION = "Posisi: 30 November 2024"

# A person who does not exist; put together here so that no number of this kind stands in a file of the project.
NIK = "1702" + "010190" + "0001" + "02"
GROUPED = "1702" + "01 " + "010190 " + "0001"
PERSON, BIRTH = "Siti " + "Contohwati", "1990-" + "01-01"


# ---- The good file, in every form that is read.


def recap(folder: Path, name: str = "recap.xlsx") -> Path:
    """The file as it should be."""
    workbook, _ = _recap()
    return _saved(workbook, folder / name)


def recap_csv(folder: Path) -> Path:
    """The same as CSV with semicolons, as Excel with Indonesian settings writes it."""
    return _text(folder / "recap.csv", _csv())


def legacy_workbook(folder: Path) -> Path:
    """The same as .xls of Excel 97."""
    return _copied(folder, "recap.xls")


def binary_workbook(folder: Path) -> Path:
    """The same as .xlsb."""
    return _copied(folder, "recap.xlsb")


def open_document(folder: Path) -> Path:
    """The same as .ods."""
    return _copied(folder, "recap.ods")


def macro_workbook(folder: Path) -> Path:
    """The same as .xlsm, with a real project of macros: read, never run."""
    return _copied(folder, "macro.xlsm")


def totals_as_formulas(folder: Path) -> Path:
    """Every total a formula without a stored result, as programs write that do not compute; read, the totals left out."""
    workbook, sheet = _recap()
    for row in range(5, SUM + 1):
        sheet[f"F{row}"] = f"=SUM(C{row}:E{row})"
    for column in "CDE":
        sheet[f"{column}{SUM}"] = f"=SUM({column}5:{column}{LAST})"
    return _saved(workbook, folder / "totals_as_formulas.xlsx")


# ---- Figures that are not what they seem.


def share_as_time(folder: Path) -> Path:
    """A share of 7.56 in G7 that Excel took for seven hours and a half: 07:34."""
    return _with_shares(folder / "share_as_time.xlsx", 7.56 / 24, "h:mm")


def share_as_date(folder: Path) -> Path:
    """A share of 5.11 in G7 that Excel took for the fifth of November."""
    return _with_shares(folder / "share_as_date.xlsx", datetime(2024, 11, 5), "d-mmm")


def count_as_date(folder: Path) -> Path:
    """A count in D7, typed as 1.2.50, that Excel took for a day of 1950."""
    return _changed(folder / "count_as_date.xlsx", D7=datetime(1950, 2, 1))


def count_as_time(folder: Path) -> Path:
    """A count in D7, typed as 12.50, that Excel took for ten to one."""
    return _changed(folder / "count_as_time.xlsx", D7=time(12, 50))


def point_as_decimal(folder: Path) -> Path:
    """35.255 in C8: a number cell whose thousands point was taken for a decimal point."""
    return _changed(folder / "point_as_decimal.xlsx", C8=35.255, F8=None)


def ambiguous_number(folder: Path) -> Path:
    """The text 12.5 in C8: twelve and a half, or a slip of 12.500."""
    return _changed(folder / "ambiguous_number.xlsx", C8="12.5", F8=None)


def firms_added(folder: Path) -> Path:
    """JUMLAH adds the firms in column C to the workers in D to F; firms are not participants."""
    head = ("NO", "KAB/KOTA", "BADAN USAHA", "PU", "BPU", "JAKON", "JUMLAH")
    firms = {name: sum(parts) // 50 for name, parts in FIGURES.items()}
    rows = [(number, name, firms[name], *parts) for number, (name, parts) in enumerate(FIGURES.items(), 1)]
    last = (None, "JUMLAH", sum(firms.values()), *TOTAL)
    workbook, _ = _workbook(head, [(*row, sum(row[2:])) for row in [*rows, last]])
    return _saved(workbook, folder / "firms_added.xlsx")


def column_total_off(folder: Path) -> Path:
    """C15 says 100,070 wage earners; the districts add up to 99,070."""
    return _changed(folder / "column_total_off.xlsx", C15=TOTAL[0] + 1_000)


def row_total_off(folder: Path) -> Path:
    """F7 says 18,100; its three segments add up to 18,000."""
    return _changed(folder / "row_total_off.xlsx", F7=18_100, F15=None)


def shares_by_header(folder: Path) -> Path:
    """Columns PU (%) and so on: shares, and no count anywhere."""
    return _shares(folder / "shares_by_header.xlsx", lambda share: round(100 * share), "General", " (%)")


def shares_by_format(folder: Path) -> Path:
    """0.6513 shown as 65.13% by the format of the cell; the headers say nothing."""
    return _shares(folder / "shares_by_format.xlsx", lambda share: share, "0.00%", "")


def shares_as_text(folder: Path) -> Path:
    """Texts such as 65,13 %; the headers say nothing."""
    return _shares(folder / "shares_as_text.xlsx", lambda share: f"{100 * share:.2f} %".replace(".", ","), "@", "")


def thousands_by_header(folder: Path) -> Path:
    """Columns PU (ribu) and so on."""
    return _thousands(folder / "thousands_by_header.xlsx", " (ribu)", POSITION)


def thousands_by_title(folder: Path) -> Path:
    """The line under the title, A2, says that the counts are in thousands."""
    return _thousands(folder / "thousands_by_title.xlsx", "", f"{POSITION} (dalam ribuan orang)")


def percent_as_time(folder: Path) -> Path:
    """A target of 7.56 per cent in C2 of a sheet of our own form that Excel took for 07:34."""
    workbook, sheet = _empty("targets")
    sheet.append(["region_code", "year", "target_percent", "regime"])
    sheet.append(["1704 Kaur", 2024, 7.56 / 24, "RKP"])
    sheet["C2"].number_format = "h:mm"
    return _saved(workbook, folder / "percent_as_time.xlsx")


def error_cells(folder: Path) -> Path:
    """#REF! in D7 and #N/A in D8, as a broken formula leaves them."""
    return _changed(folder / "error_cells.xlsx", D7="#REF!", D8="#N/A")


def figures_as_formulas(folder: Path) -> Path:
    """The figures of C5 to C14 as formulas without a stored result: nobody has computed them."""
    cells = {f"C{row}": f"={parts[0] - 10}+10" for row, parts in enumerate(FIGURES.values(), 5)}
    return _changed(folder / "figures_as_formulas.xlsx", **cells)


def simulated(folder: Path) -> Path:
    """A1 says that the figures are invented: no place in a published collection."""
    return _changed(folder / "simulated.xlsx", A1=f"SIMULASI (angka rekaan) - {TITLE}")


# ---- Rows and columns that are not what they seem.


def district_twice(folder: Path) -> Path:
    """Kaur in row 8 and again, with other figures, in row 15; JUMLAH counts both."""
    return _with_row(folder / "district_twice.xlsx", "KAUR", (4_000, 2_000, 600))


def foreign_district(folder: Path) -> Path:
    """Lampung Barat, of another province, in row 15 among ten districts of Bengkulu."""
    return _with_row(folder / "foreign_district.xlsx", "Kab. Lampung Barat", (3_000, 1_000, 500))


def unknown_names(folder: Path) -> Path:
    """B8 and B9 are misspelled, so that no alias fits."""
    return _changed(folder / "unknown_names.xlsx", B8="Kab. Kauur", B9="Kab. Selumma")


def unknown_region(folder: Path) -> Path:
    """B8 is like no district of Indonesia."""
    return _changed(folder / "unknown_region.xlsx", B8="Unit Pelayanan III")


def bare_bengkulu(folder: Path) -> Path:
    """One row that says Bengkulu, and nothing that tells the province from the city."""
    workbook, _ = _workbook(HEAD, [(1, "Bengkulu", 38_120, 14_230, 2_650, 55_000)])
    return _saved(workbook, folder / "bare_bengkulu.xlsx")


def bare_bandung(folder: Path) -> Path:
    """Bandung in B6 may be the kabupaten or the kota; Ciamis is only one."""
    rows = [(1, "Ciamis", 3_000, 1_500, 500, 5_000), (2, "Bandung", 8_000, 1_500, 500, 10_000)]
    workbook, _ = _workbook(HEAD, rows)
    return _saved(workbook, folder / "bare_bandung.xlsx")


def years_as_columns(folder: Path) -> Path:
    """C4 to E4 are 2021, 2022 and 2023: three periods, and no segment."""
    workbook, sheet = _recap()
    for cell, year in zip(("C4", "D4", "E4"), (2021, 2022, 2023), strict=True):
        sheet[cell] = year
    sheet.delete_cols(6)
    return _saved(workbook, folder / "years_as_columns.xlsx")


def merged_periods(folder: Path) -> Path:
    """C4:E4 is December 2023 and F4:H4 December 2024, each over PU, BPU and JAKON in row 5."""
    workbook, sheet = _empty("REKAP")
    sheet.append([TITLE])
    sheet.append([])
    sheet.append([])
    sheet.append(["NO", "KAB/KOTA", "Desember 2023", None, None, "Desember 2024"])
    sheet.append([None, None, *("PU", "BPU", "JAKON") * 2])
    for number, (name, parts) in enumerate(FIGURES.items(), 1):
        sheet.append([number, name, *parts, *(part + 10 for part in parts)])
    for cells in ("A4:A5", "B4:B5", "C4:E4", "F4:H4"):
        sheet.merge_cells(cells)
    return _saved(workbook, folder / "merged_periods.xlsx")


def other_month(folder: Path) -> Path:
    """A2 says 31 December 2024."""
    return _changed(folder / "other_month.xlsx", A2="Posisi: 31 Desember 2024")


def codes_unsaid(folder: Path) -> Path:
    """Codes of Lampung under KODE: BPS and the Ministry of Home Affairs use the same ones for other districts."""
    return _coded(folder / "codes_unsaid.xlsx", "KODE", ("1801", "1802", "1803"))


def codes_of_bps(folder: Path) -> Path:
    """Codes under KODE BPS: 1801 is Lampung Barat."""
    return _coded(folder / "codes_of_bps.xlsx", "KODE BPS", ("1801", "1802", "1803"))


def codes_of_kemendagri(folder: Path) -> Path:
    """Codes with points under KODE KEMENDAGRI: 18.01 is Lampung Selatan, which is 1803 at BPS."""
    return _coded(folder / "codes_of_kemendagri.xlsx", "KODE KEMENDAGRI", ("18.01", "18.02", "18.03"))


def hidden_row(folder: Path) -> Path:
    """Row 15 is hidden and holds other figures of Kaur; JUMLAH leaves it out."""
    workbook, sheet = _recap()
    sheet.insert_rows(SUM)
    for column, cell in enumerate((None, "Kab. Kaur", 4_000, 2_000, 600, 6_600), 1):
        sheet.cell(SUM, column, cell)
    sheet.row_dimensions[SUM].hidden = True
    return _saved(workbook, folder / "hidden_row.xlsx")


def hidden_column(folder: Path) -> Path:
    """Column C is hidden and holds other figures under PU; D is the PU that is seen."""
    workbook, sheet = _recap()
    sheet.insert_cols(3)
    sheet["C4"] = "PU"
    for row in range(5, SUM + 1):
        sheet[f"C{row}"] = sheet[f"D{row}"].value + 7
    sheet.column_dimensions["C"].hidden = True
    return _saved(workbook, folder / "hidden_column.xlsx")


def hidden_sheet(folder: Path) -> Path:
    """A hidden sheet LAMA, before REKAP, holds other figures in the same layout."""
    workbook, sheet = _recap()
    old = workbook.copy_worksheet(sheet)
    old.title, old.sheet_state, old["C8"] = "LAMA", "hidden", 4_000
    workbook.move_sheet(old, -1)
    return _saved(workbook, folder / "hidden_sheet.xlsx")


def two_sheets(folder: Path) -> Path:
    """REKAP and REKAP REVISI both fit and differ."""
    workbook, sheet = _recap()
    revised = workbook.copy_worksheet(sheet)
    revised.title = "REKAP REVISI"
    revised["C8"], revised["F8"] = 4_130, 7_010
    revised["C15"], revised["F15"] = TOTAL[0] + 10, sum(TOTAL) + 10
    return _saved(workbook, folder / "two_sheets.xlsx")


def empty_sheet(folder: Path) -> Path:
    """A workbook whose only sheet has no cell."""
    return _saved(_empty("REKAP")[0], folder / "empty_sheet.xlsx")


def only_headers(folder: Path) -> Path:
    """Title and header, and no row."""
    return _saved(_workbook(HEAD, [])[0], folder / "only_headers.xlsx")


FORMULAS = ("=1+1", "+CMD", "-2+3", "@SUM(A1)")


def formulas_as_text(folder: Path) -> Path:
    """The template, filled in for four segments, each with a note that a spreadsheet would run as a formula."""
    path = folder / "formulas_as_text.xlsx"
    template.write(path, pd.DataFrame({"region_code": ["1704"], "name": ["Kaur"]}))
    workbook = load_workbook(path)
    sheet = workbook["participants"]
    for row, (segment, note) in enumerate(zip(("PU", "BPU", "JAKON", "PMI"), FORMULAS, strict=True), FIRST):
        for column, cell in enumerate(("1704 Kaur", "2024-11", segment, "active", 4_000 + row), 1):
            sheet.cell(row, column, cell)
        sheet.cell(row, 10, note).data_type = "s"
    return _saved(workbook, path)


# ---- Persons.


def nik_as_text(folder: Path) -> Path:
    """A number of a person as text, under a header that does not say so."""
    return _persons(folder / "nik_as_text.xlsx", NO_KARTU=NIK)


def nik_as_number(folder: Path) -> Path:
    """The same as a number, shown by Excel as 1.7E+15."""
    return _persons(folder / "nik_as_number.xlsx", NO_KARTU=int(NIK))


def nik_in_groups(folder: Path) -> Path:
    """The same in groups with blanks."""
    return _persons(folder / "nik_in_groups.xlsx", NO_KARTU=GROUPED)


def names_and_births(folder: Path) -> Path:
    """Names and birth dates, and no number."""
    return _persons(
        folder / "names_and_births.xlsx", **{"Nama": PERSON, "Tanggal Lahir": datetime.fromisoformat(BIRTH)}
    )


def names_alone(folder: Path) -> Path:
    """Names, and nothing else of a person."""
    return _persons(folder / "names_alone.xlsx", **{"Nama Peserta": PERSON})


def names_bare(folder: Path) -> Path:
    """Names under a header that districts have as well."""
    return _persons(folder / "names_bare.xlsx", Nama=PERSON)


def names_unheaded(folder: Path) -> Path:
    """A list of persons without any header."""
    workbook, sheet = _empty("REKAP")
    sheet.append([1, PERSON, BIRTH, "Kab. Kaur", "BPU", "aktif"])
    return _saved(workbook, folder / "names_unheaded.xlsx")


def signature(folder: Path) -> Path:
    """The good file, signed below by an official with name and number: read, and not repeated."""
    workbook, sheet = _recap()
    for line in ("Bengkulu, 2 Desember 2024", "Kepala Kantor Cabang,", PERSON, "NIP 19900101 201501 2 001"):
        sheet.append([None, None, None, None, line])
    return _saved(workbook, folder / "signature.xlsx")


def nik_behind_pivot(folder: Path) -> Path:
    """The recap is good, but the cache of a pivot table still holds the list of persons that it was counted from."""
    path = recap(folder, "nik_behind_pivot.xlsx")
    with zipfile.ZipFile(path, "a") as parts:
        records = f'<pivotCacheRecords count="1"><r><s v="{PERSON}"/><s v="{NIK}"/></r></pivotCacheRecords>'
        parts.writestr("xl/pivotCache/pivotCacheRecords1.xml", records)
    return path


def nik_on_second_sheet(folder: Path) -> Path:
    """The recap is good; the sheet DATA behind it lists persons."""
    return _second_sheet(folder / "nik_on_second_sheet.xlsx", "visible")


def nik_on_hidden_sheet(folder: Path) -> Path:
    """The same, but the sheet is hidden so well that Excel's menu does not show it."""
    return _second_sheet(folder / "nik_on_hidden_sheet.xlsx", "veryHidden")


def nik_in_hidden_column(folder: Path) -> Path:
    """A number of a person in the hidden column J, far from the table."""
    workbook, sheet = _recap()
    sheet["J8"] = NIK
    sheet.column_dimensions["J"].hidden = True
    return _saved(workbook, folder / "nik_in_hidden_column.xlsx")


def nik_in_comment(folder: Path) -> Path:
    """A note on B8 that names a person."""
    workbook, sheet = _recap()
    sheet["B8"].comment = Comment(f"{PERSON} {NIK}", PERSON)
    return _saved(workbook, folder / "nik_in_comment.xlsx")


def nik_in_csv(folder: Path) -> Path:
    """A list of persons as CSV."""
    return _text(folder / "nik_in_csv.csv", f"Kab/Kota;NIK;Nama\r\nKab. Kaur;{NIK};{PERSON}\r\n")


# ---- Files that are not what their ending says, or broken.


def encrypted(folder: Path) -> Path:
    """A workbook with a password."""
    return _copied(folder, "encrypted.xlsx")


def csv_called_xlsx(folder: Path) -> Path:
    """CSV under the name of a workbook."""
    return _text(folder / "csv_called_xlsx.xlsx", _csv())


def html_called_xls(folder: Path) -> Path:
    """A table in HTML under the name of a workbook, as many systems export."""
    rows = ([str(cell) for cell in row] for row in (HEAD, *_rows()))
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return _text(folder / "html_called_xls.xls", f"<html><body><table border=1>{cells}</table></body></html>")


def xlsx_called_csv(folder: Path) -> Path:
    """A workbook under the name of a CSV file."""
    return recap(folder, "recap.xlsx").replace(folder / "xlsx_called_csv.csv")


def xlsx_called_xls(folder: Path) -> Path:
    """A workbook of today under the name of one of Excel 97."""
    return recap(folder, "recap.xlsx").replace(folder / "xlsx_called_xls.xls")


def pdf_called_xlsx(folder: Path) -> Path:
    """A PDF under the name of a workbook."""
    return _text(folder / "pdf_called_xlsx.xlsx", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n")


def word_called_xlsx(folder: Path) -> Path:
    """A zip that holds no workbook under the name of one."""
    path = folder / "word_called_xlsx.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", "<document/>")
    return path


def empty_file(folder: Path) -> Path:
    """No byte at all."""
    return _text(folder / "empty_file.xlsx", "")


def empty_csv(folder: Path) -> Path:
    """No byte at all, called CSV."""
    return _text(folder / "empty_csv.csv", "")


def cut_off(folder: Path) -> Path:
    """The first half of a workbook, as a broken download leaves it."""
    path = recap(folder, "cut_off.xlsx")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def broken_xml(folder: Path) -> Path:
    """The sheet ends in the middle of a row."""
    return _resheeted(folder / "broken_xml.xlsx", lambda xml: xml[: xml.index(b'<c r="C9"')])


def wild_reference(folder: Path) -> Path:
    """A cell says that it stands in column ZZZZZ9, which no sheet has."""
    return _resheeted(folder / "wild_reference.xlsx", lambda xml: xml.replace(b'r="C9"', b'r="ZZZZZ9"'))


def missing_text(folder: Path) -> Path:
    """B8, Kab. Kaur, points to a text that the workbook does not hold."""
    text = b't="inlineStr"><is><t>Kab. Kaur</t></is>'
    return _resheeted(folder / "missing_text.xlsx", lambda xml: xml.replace(text, b't="s"><v>999</v>'))


def mixed_encodings(folder: Path) -> Path:
    """A title with a dash in UTF-8, and Kab. Kaur with a hard blank in Windows-1252, as two programs leave them in one file."""
    path = folder / "mixed_encodings.csv"
    text = _csv().encode().replace(b"Kab. Kaur", b"Kab.\xa0Kaur")
    path.write_bytes("Rekap – Bengkulu;;;;;\r\n".encode() + text)
    return path


def unclosed_quote(folder: Path) -> Path:
    """A quotation mark before Kab. Seluma that is never closed."""
    return _text(folder / "unclosed_quote.csv", _csv().replace("Kab. Seluma", '"Kab. Seluma'))


def nul_byte(folder: Path) -> Path:
    """A NUL within the figure of Kaur."""
    return _text(folder / "nul_byte.csv", _csv().replace("4120", "41\0" + "20"))


def terminal_codes(folder: Path) -> Path:
    """A name that would clear the screen of whoever reads the message."""
    return _text(folder / "terminal_codes.csv", _csv().replace("Kab. Kaur", "Kab. \x1b[2J\x1b[8mKauur"))


def utf_16(folder: Path) -> Path:
    """The good file as UTF-16, which Excel calls Unicode text."""
    path = folder / "utf_16.csv"
    path.write_bytes(_csv().encode("utf-16"))
    return path


def ragged_csv(folder: Path) -> Path:
    """The row of Kaur has one cell too many: a comma within its name, and no quotation marks."""
    return _text(folder / "ragged_csv.csv", _csv().replace(";", ",").replace("Kab. Kaur", "Kaur, Kab."))


# ---- Files that grow when they are opened.


def zip_bomb(folder: Path) -> Path:
    """Five megabytes that unpack to two gigabytes of sheet."""
    return _bomb(folder / "zip_bomb.xlsx", declared=None)


def lying_bomb(folder: Path) -> Path:
    """The same, but the directory of the file says that the sheet has a thousand bytes."""
    return _bomb(folder / "lying_bomb.xlsx", declared=1_000)


def entity_bomb(folder: Path) -> Path:
    """A sheet of one kilobyte whose entities unfold to a billion characters."""
    names = "abcdefghi"
    entities = "".join(f'<!ENTITY {name} "{f"&{inner};" * 10}">' for inner, name in pairwise(names))
    head = f'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "{"x" * 10}">{entities}]>'.encode()
    body = b'<row r="16"><c r="A16" t="inlineStr"><is><t>&i;</t></is></c></row></sheetData>'
    return _resheeted(folder / "entity_bomb.xlsx", lambda xml: head + xml.replace(b"</sheetData>", body))


def blank_rows(folder: Path) -> Path:
    """The recap, and below it 200 megabytes of rows whose cells are formatted and empty."""
    blank = b'<c s="1"/>' * 200 + b"</row>"
    rows = (b'<row r="%d">' % row + blank for row in range(16, 16 + 100_000))
    return _grown(folder / "blank_rows.xlsx", rows)


def blank_tail(folder: Path) -> Path:
    """The recap, and below it a formatted, empty cell in every row that a sheet can have."""
    return _grown(folder / "blank_tail.xlsx", (b'<row r="%d"><c s="1"/></row>' % row for row in range(16, 2**20 + 1)))


def far_cell(folder: Path) -> Path:
    """A blank in the very last cell of the sheet, XFD1048576."""
    return _changed(folder / "far_cell.xlsx", XFD1048576=" ")


def far_figure(folder: Path) -> Path:
    """A number in the very last cell of the sheet, XFD1048576."""
    return _changed(folder / "far_figure.xlsx", XFD1048576=1)


# ---- How they are written.


def _empty(title: str) -> tuple[Workbook, Worksheet]:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = title
    return workbook, sheet


def _workbook(head: Iterable[object], rows: Iterable[Iterable[object]]) -> tuple[Workbook, Worksheet]:
    workbook, sheet = _empty("REKAP")
    for row in ([TITLE], [POSITION], [], head, *rows):
        sheet.append(list(row))
    return workbook, sheet


def _rows() -> list[tuple[object, ...]]:
    rows = [(number, name, *parts, sum(parts)) for number, (name, parts) in enumerate(FIGURES.items(), 1)]
    return [*rows, ("", "JUMLAH", *TOTAL, sum(TOTAL))]


def _recap() -> tuple[Workbook, Worksheet]:
    return _workbook(HEAD, _rows())


def _csv() -> str:
    return "".join(f"{';'.join(map(str, row))}\r\n" for row in (HEAD, *_rows()))


def _saved(workbook: Workbook, path: Path) -> Path:
    workbook.save(path)
    return path


def _text(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def _copied(folder: Path, name: str) -> Path:
    return Path(shutil.copy(FIXTURES / name, folder / name))


def _changed(path: Path, **cells: object) -> Path:
    workbook, sheet = _recap()
    for place, cell in cells.items():
        sheet[place] = cell
    return _saved(workbook, path)


def _with_row(path: Path, name: str, parts: tuple[int, int, int]) -> Path:
    """The recap with an eleventh district in row 15, which the totals in row 16 count."""
    *rows, _ = _rows()
    total = [sum(pair) for pair in zip(TOTAL, parts, strict=True)]
    rows += [(11, name, *parts, sum(parts)), (None, "JUMLAH", *total, sum(total))]
    return _saved(_workbook(HEAD, rows)[0], path)


def _with_shares(path: Path, share: object, form: str) -> Path:
    """The recap with a column G of shares, of which G7 is another thing."""
    workbook, sheet = _recap()
    sheet["G4"] = "CAKUPAN (%)"
    for row in range(5, SUM + 1):
        sheet[f"G{row}"] = 20.25 + row / 100
    sheet["G7"] = share
    sheet["G7"].number_format = form
    return _saved(workbook, path)


def _shares(path: Path, written, form: str, unit: str) -> Path:
    """The recap with the share of each segment instead of its count, and without totals."""
    head = ("NO", "KAB/KOTA", *(f"{segment}{unit}" for segment in HEAD[2:5]))
    rows = [
        (number, name, *(written(part / sum(parts)) for part in parts))
        for number, (name, parts) in enumerate(FIGURES.items(), 1)
    ]
    workbook, sheet = _workbook(head, rows)
    for (cell,) in (sheet[f"{column}{row}" : f"{column}{row}"][0] for column in "CDE" for row in range(5, LAST + 1)):
        cell.number_format = form
    return _saved(workbook, path)


def _thousands(path: Path, unit: str, position: str) -> Path:
    """The recap in whole thousands, rounded up, with totals that are right as they stand."""
    rows = [[-(-part // 1_000) for part in parts] for parts in FIGURES.values()]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    names = zip([*range(1, 11), None], [*FIGURES, "JUMLAH"], strict=True)
    whole = [(*name, *parts, sum(parts)) for name, parts in zip(names, rows, strict=True)]
    workbook, sheet = _workbook((*HEAD[:2], *(f"{name}{unit}" for name in HEAD[2:])), whole)
    sheet["A2"] = position
    return _saved(workbook, path)


def _coded(path: Path, header: str, codes: Iterable[str]) -> Path:
    rows = [(code, 3_000 + number, 1_000, 500) for number, code in enumerate(codes)]
    return _saved(_workbook((header, "PU", "BPU", "JAKON"), rows)[0], path)


def _persons(path: Path, **cells: object) -> Path:
    """A list of one person, with the words that lists of persons have."""
    head = ("NO", *(name.replace("_", " ") for name in cells), "KAB/KOTA", "SEGMEN")
    return _saved(_workbook(head, [(1, *cells.values(), "Kab. Kaur", "BPU")])[0], path)


def _second_sheet(path: Path, state: str) -> Path:
    workbook, _ = _recap()
    sheet = workbook.create_sheet("DATA")
    sheet.append(["KAB/KOTA", "NIK"])
    sheet.append(["Kab. Kaur", NIK])
    sheet.sheet_state = state
    return _saved(workbook, path)


SHEET = "xl/worksheets/sheet1.xml"


def _resheeted(path: Path, change) -> Path:
    """The recap, the XML of its sheet changed."""
    recap(path.parent, path.name)
    with zipfile.ZipFile(path) as parts:
        texts = {name: parts.read(name) for name in parts.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, text in texts.items():
            parts.writestr(name, change(text) if name == SHEET else text)
    assert change(texts[SHEET]) != texts[SHEET]
    return path


def _grown(path: Path, rows: Iterator[bytes]) -> Path:
    """The recap, further rows written behind its last one, piece by piece."""
    recap(path.parent, path.name)
    with zipfile.ZipFile(path) as parts:
        texts = {name: parts.read(name) for name in parts.namelist()}
    above, below = texts.pop(SHEET).split(b"</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parts:
        for name, text in texts.items():
            parts.writestr(name, text)
        with parts.open(SHEET, "w") as sheet:
            sheet.write(above)
            for piece in _pieces(rows):
                sheet.write(piece)
            sheet.write(b"</sheetData>" + below)
    return path


def _pieces(rows: Iterator[bytes]) -> Iterator[bytes]:
    """Rows in pieces of a megabyte or so."""
    piece: list[bytes] = []
    size = 0
    for row in rows:
        piece.append(row)
        size += len(row)
        if size > 2**20:
            yield b"".join(piece)
            piece, size = [], 0
    yield b"".join(piece)


def _bomb(path: Path, declared: int | None) -> Path:
    """A recap whose sheet is a row of two gigabytes; `declared` is the size that the directory of the zip states."""
    recap(path.parent, path.name)
    with zipfile.ZipFile(path) as parts:
        texts = {name: parts.read(name) for name in parts.namelist()}
    above, below = texts.pop(SHEET).split(b"</sheetData>")
    sheet = _repeated(above, b'<row><c s="0"/></row>' * 50_000, 2_000, b"</sheetData>" + below)
    parts = [(name, *_deflated(text), len(text)) for name, text in texts.items()]
    size = sheet[2] if declared is None else declared
    path.write_bytes(_zipped([*parts, (SHEET, *sheet[:2], size)]))
    return path


def _deflated(text: bytes) -> tuple[bytes, int]:
    packer = zlib.compressobj(9, wbits=-15)
    return packer.compress(text) + packer.flush(), zlib.crc32(text)


def _repeated(above: bytes, piece: bytes, times: int, below: bytes) -> tuple[bytes, int, int]:
    """A text that repeats a piece: packed, its checksum, its size. The piece is packed once, however often it stands there."""
    packer = zlib.compressobj(9, wbits=-15)
    start = packer.compress(above) + packer.flush(zlib.Z_FULL_FLUSH)
    middle = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    end = packer.compress(below) + packer.flush()
    checksum = zlib.crc32(above)
    for _ in range(times):
        checksum = zlib.crc32(piece, checksum)
    return start + middle * times + end, zlib.crc32(below, checksum), len(above) + times * len(piece) + len(below)


def _zipped(parts: Iterable[tuple[str, bytes, int, int]]) -> bytes:
    """A zip file of parts that are packed already: name, packed bytes, checksum and the size that is stated."""
    body, directory, number = b"", b"", 0
    for name, packed, checksum, size in parts:
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, checksum, len(packed), size, len(name), 0)
        place = struct.pack("<HHHII", 0, 0, 0, 0, len(body))
        directory += b"PK\1\2" + struct.pack("<H", 20) + fields + place + name.encode()
        body += b"PK\3\4" + fields + name.encode() + packed
        number += 1
    end = struct.pack("<HHHHIIH", 0, 0, number, number, len(directory), len(body), 0)
    return body + directory + b"PK\5\6" + end
