"""The workbook for offices: what it offers, what it lets in, and that its words and examples are right."""

import csv
import io
import re
import tomllib
import zipfile
from importlib.resources import files

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from conftest import ROOT
from jamsostek.data import template
from jamsostek.data.collection import examined
from jamsostek.data.incoming import Asked, prepared, preparing
from jamsostek.data.tables import REFERENCE, REQUIRED, TABLES
from jamsostek.data.template_sheets import DARK, EXAMPLE, FIRST, FORM, HEADER, LABEL, LAST

COLLECTION = [name for name in TABLES if name not in REFERENCE]
WORDS = tomllib.loads(files("jamsostek.data").joinpath("template.toml").read_text(encoding="utf-8"))
REGIONS = pd.read_csv(ROOT / "data/reference/regions.csv", dtype=str)
FORMULA = '=HYPERLINK("http://example.org")'
TEXTS = ("code", "choice", "text", "month", "date")

a_table = pytest.mark.parametrize("table", COLLECTION)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "template.xlsx"
    template.write(path, REGIONS)
    return path


@pytest.fixture(scope="module")
def workbook(path):
    return load_workbook(path)


def rules(sheet):
    """Return the validation of each column, by the name in its header."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        (cells,) = rule.sqref.ranges
        assert (cells.min_row, cells.max_row) == (FIRST, LAST)
        found[sheet.cell(HEADER, cells.min_col).value] = rule
    return found


def letters(table):
    """Return the letter of each column of a table."""
    return {name: get_column_letter(number) for number, name in enumerate(TABLES[table].columns, 1)}


def test_there_is_a_guide_a_sheet_for_each_table_and_a_hidden_list(workbook):
    assert workbook.sheetnames == ["Petunjuk", *COLLECTION, "Daftar"]
    assert [sheet.title for sheet in workbook if sheet.sheet_state != "visible"] == ["Daftar"]
    assert all(sheet.protection.sheet for sheet in workbook)


def test_only_the_tables_asked_for_are_there(tmp_path):
    template.write(tmp_path / "one.xlsx", REGIONS, ["workers"])
    workbook = load_workbook(tmp_path / "one.xlsx")
    assert workbook.sheetnames == ["Petunjuk", "workers", "Daftar"]
    assert "source_id" in rules(workbook["workers"])
    assert rules(workbook["workers"])["source_id"].type is None


@a_table
def test_the_header_has_the_columns_of_the_table_and_nothing_stands_below(workbook, table):
    rows = list(workbook[table].iter_rows(min_row=HEADER, values_only=True))
    assert rows == [tuple(TABLES[table].columns)]
    needed = [not column.nullable for column in TABLES[table].columns.values()]
    assert [cell.fill.fgColor.rgb[2:] == DARK for cell in workbook[table][HEADER]] == needed
    assert (workbook[table].sheet_properties.tabColor.rgb[2:] == DARK) == (table in REQUIRED)
    assert workbook[table].freeze_panes == f"B{FIRST}"
    assert workbook[table].auto_filter.ref == f"A{HEADER}:{get_column_letter(len(rows[0]))}{LAST}"


@a_table
def test_each_column_has_a_label_in_both_languages_and_says_whether_it_is_needed(workbook, table):
    for number, (name, column) in enumerate(TABLES[table].columns.items(), 1):
        label, title = workbook[table].cell(LABEL, number).value.split("\n")
        assert (
            title == column.title
            and label == (WORDS["tables"][table].get("columns", {}).get(name) or WORDS["columns"][name])[0]
        )
        need = "boleh kosong\n" if column.nullable else "wajib\n"
        assert workbook[table].cell(FORM, number).value.startswith(need)


@a_table
def test_texts_stay_texts_and_only_what_is_filled_in_is_open(workbook, table):
    sheet = workbook[table]
    assert sheet.protection.sheet and not sheet.protection.password
    assert not sheet.protection.sort and not sheet.protection.autoFilter
    for name, letter in letters(table).items():
        whole = sheet.column_dimensions[letter]
        assert (whole.number_format == "@") == (TABLES[table].columns[name].metadata["kind"] in TEXTS)
        assert not whole.protection.locked
        assert all(sheet[f"{letter}{row}"].protection.locked for row in range(1, FIRST))


@a_table
def test_each_cell_tells_what_is_expected_within_what_excel_can_show(workbook, table):
    found = rules(workbook[table])
    assert list(found) == list(TABLES[table].columns)
    for name, rule in found.items():
        unit = WORDS["units"].get(TABLES[table].columns[name].metadata["unit"], "")
        assert rule.showInputMessage and unit in rule.prompt and rule.allow_blank
        assert len(rule.promptTitle) <= 32 and len(rule.prompt) <= 255 and len(rule.error or "") <= 255


@a_table
def test_a_choice_is_offered_as_the_table_takes_it(workbook, table):
    for name, column in TABLES[table].columns.items():
        if column.metadata["kind"] == "choice":
            rule = rules(workbook[table])[name]
            (check,) = column.checks
            assert rule.type == "list" and rule.showErrorMessage and len(rule.formula1) <= 257
            assert rule.formula1.strip('"').split(",") == list(check.statistics["allowed_values"])


def test_regions_are_offered_by_code_and_name(workbook):
    rule = rules(workbook["participants"])["region_code"]
    places = [cell.value for cell in workbook["Daftar"]["A"]]
    assert (rule.type, rule.formula1, rule.showErrorMessage) == ("list", f"Daftar!$A$1:$A${len(places)}", True)
    assert len(places) == len(REGIONS) == 1 + 38 + 2 + 514
    assert {"00 Indonesia", "17 Bengkulu", "1704 Kaur", "1771 Kota Bengkulu"} <= set(places)


def test_sources_are_offered_from_their_sheet_but_others_are_let_in(workbook):
    rule = rules(workbook["funnel"])["source_id"]
    assert (rule.type, rule.showErrorMessage) == ("list", False)
    assert rule.formula1.startswith(f"sources!$A${FIRST}:")
    assert workbook["sources"].cell(HEADER, 1).value == "source_id"


@pytest.mark.parametrize(
    ("table", "name", "kind", "limits"),
    [
        ("participants", "participants", "whole", ("greaterThanOrEqual", "0", None)),
        ("targets", "target_percent", "decimal", ("greaterThanOrEqual", "0", None)),
        ("targets", "year", "whole", ("between", "1900", "2099")),
    ],
)
def test_text_is_stopped_in_cells_of_numbers(workbook, table, name, kind, limits):
    rule = rules(workbook[table])[name]
    assert (rule.type, rule.errorStyle or "stop", rule.showErrorMessage) == (kind, "stop", True)
    assert (rule.operator or "between", rule.formula1, rule.formula2) == limits
    assert rule.error == WORDS["stop"][TABLES[table].columns[name].metadata["kind"]]


@pytest.mark.parametrize(("table", "name"), [("workers", "as_of"), ("participants", "published_on")])
def test_months_and_dates_are_checked_in_their_own_cell(workbook, table, name):
    rule = rules(workbook[table])[name]
    cells = set(re.findall(r"\b[A-Z]+\d+\b", rule.formula1))
    assert (rule.type, rule.showErrorMessage, cells) == ("custom", True, {f"{letters(table)[name]}{FIRST}"})


@a_table
def test_the_example_is_a_published_figure(table):
    with (ROOT / f"data/published/{table}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    example = WORDS["tables"][table]["example"]
    filled = [{name: text for name, text in row.items() if text} for row in rows]
    assert example in filled


@a_table
def test_the_example_is_shown_grey_and_marked(workbook, table):
    sheet = workbook[table]
    shown = [cell for cell in sheet[EXAMPLE] if cell.value is not None]
    kinds = {name: column.metadata["kind"] for name, column in TABLES[table].columns.items()}
    example = WORDS["tables"][table]["example"]
    assert [cell.value for cell in shown] == [
        as_typed(name, kinds[name], example[name]) for name in kinds if name in example
    ]
    assert all(cell.font.italic and cell.font.color.rgb == "007F7F7F" for cell in shown)
    assert sheet.cell(EXAMPLE - 1, 1).value.startswith("Contoh (tidak ikut dibaca)")


def test_the_guide_says_what_officials_must_know(workbook):
    text = " ".join(str(cell) for row in workbook["Petunjuk"].iter_rows(values_only=True) for cell in row if cell)
    for told in ("NIK", "tidak ikut dibaca", "bukan dalam ribuan", "kirim kembali", "NO records of persons"):
        assert told in text
    for status in ("published", "derived", "simulated"):
        assert f"{status} {WORDS['status'][status][0]}" in text
    links = [cell.hyperlink.location or cell.hyperlink.target for cell in workbook["Petunjuk"]["A"] if cell.hyperlink]
    assert [re.search(r"'(\w+)'!A1", link)[1] for link in links] == COLLECTION


def test_no_word_is_left_over():
    """A word for a table, column, kind or unit that no table has would never be seen."""
    columns = {name: column for table in COLLECTION for name, column in TABLES[table].columns.items()}
    metadata = [column.metadata for table in COLLECTION for column in TABLES[table].columns.values()]
    assert set(WORDS["tables"]) == set(COLLECTION) and set(WORDS["columns"]) == set(columns)
    assert set(WORDS["kinds"]) == {one["kind"] for one in metadata}
    assert set(WORDS["units"]) == {one["unit"] for one in metadata} - {""}
    assert set(WORDS["stop"]) == set(WORDS["kinds"]) - {"text"}
    for table in COLLECTION:
        assert set(WORDS["tables"][table].get("columns", ())) <= set(TABLES[table].columns)
    (status,) = {tuple(columns["status"].metadata["choices"])}
    assert tuple(WORDS["status"]) == status


@pytest.mark.parametrize("name", [FORMULA, "+62 Kaur", "-Kaur", "@Kaur"])
def test_a_name_that_begins_like_a_formula_stays_text(tmp_path, name):
    regions = REGIONS[["region_code", "name"]].head(2).assign(region_code=name)
    template.write(tmp_path / "formula.xlsx", regions)
    cell = load_workbook(tmp_path / "formula.xlsx")["Daftar"]["A1"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", f"{name} Indonesia", True)
    with zipfile.ZipFile(tmp_path / "formula.xlsx") as parts:
        assert not [
            part for part in parts.namelist() if part.startswith("xl/worksheets/") and b"<f>" in parts.read(part)
        ]


def test_the_file_is_small_and_the_same_each_time(path, tmp_path, monkeypatch):
    later = tmp_path / "later.xlsx"
    monkeypatch.setattr("time.localtime", lambda *_: (2031, 1, 2, 3, 4, 5, 3, 2, 0))
    template.write(later, REGIONS)
    assert later.read_bytes() == path.read_bytes()
    assert path.stat().st_size < 150_000
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}
        assert set(re.findall(rb"<dcterms:\w+[^>]*>([^<]*)", parts.read("docProps/core.xml"))) == {
            b"2026-01-01T00:00:00Z"
        }


def filled(path, rows):
    """Fill the template as an office does: regions from the list, numbers as numbers, all else as text."""
    template.write(path, REGIONS, list(rows))
    workbook = load_workbook(path)
    for table, records in rows.items():
        for row, record in enumerate(records, FIRST):
            for number, (name, column) in enumerate(TABLES[table].columns.items(), 1):
                cell, text = workbook[table].cell(row, number), record.get(name, "")
                cell.value = as_typed(name, column.metadata["kind"], text)
                if isinstance(cell.value, str):
                    cell.data_type = "s"
    workbook.save(path)


def as_typed(name, kind, text):
    if not text:
        return None
    if name == "region_code":
        return PLACES[text]
    return {"count": int, "year": int, "number": float}.get(kind, str)(text)


def read_back(path):
    """Return the rows of each table as the import understands them, cells as in CSV; made-up counts may be of any size."""
    read = prepared(path, ROOT / "data/simulated", Asked()).read
    if [question.key for question in read.questions] == ["size"]:
        read = prepared(path, ROOT / "data/simulated", Asked(answers={"size": "right"})).read
    assert not read.questions
    return {table: frame.fillna("").to_dict("records") for table, frame in read.rows.items() if len(frame)}


def same(table, record):
    """Return a row of CSV with all columns of its table, whole numbers without .0, as a workbook holds them."""
    kinds = {name: column.metadata["kind"] for name, column in TABLES[table].columns.items()}
    cells = {name: record.get(name) or "" for name in kinds}
    return {name: f"{float(text):g}" if text and kinds[name] == "number" else text for name, text in cells.items()}


def test_what_is_filled_in_comes_back_as_it_was(tmp_path):
    """Rows of every table of the simulated collection, by way of a workbook."""
    rows = {}
    for table in COLLECTION:
        with (ROOT / f"data/simulated/{table}.csv").open(encoding="utf-8", newline="") as file:
            rows[table] = [same(table, record) for record in list(csv.DictReader(file))[:12]]
    filled(tmp_path / "filled.xlsx", rows)
    assert read_back(tmp_path / "filled.xlsx") == rows


PLACES = {code: f"{code} {name}" for code, name in zip(REGIONS.region_code, REGIONS.name, strict=True)}
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30).filter(
    lambda text: text[0] not in "=+-@'"
)
COUNTS = st.integers(0, 10**12).map(str)
VALID = {
    "count": COUNTS,
    "number": st.one_of(st.integers(0, 12).map(str), st.integers(1, 1199).map(lambda value: f"{value / 100:g}")),
    "year": st.sampled_from(["2017", "2018"]),
    "month": st.sampled_from(["2018-01", "2018-02", "2018-11", "2019-12"]),
    "date": st.sampled_from(["2020", "2020-03", "2020-03-31"]),
    "text": LINES,
    "region_code": st.sampled_from(sorted(PLACES)),
    "source_id": st.just("simulasi"),
    "item": st.sampled_from(["R1", "R2", "R8"]),
    "edition": st.sampled_from(["Sakernas SP2020", "BPJS TK 2018"]),
}


def cells_of(table, name, column):
    """Return a strategy of what may stand in a column, of the months and years before any that the collection has."""
    kind = column.metadata["kind"]
    if kind == "choice":
        valid = st.sampled_from(
            [choice for choice in column.metadata["choices"] if name != "status" or choice == "simulated"]
        )
    elif table == "sources" and name == "source_id":
        valid = LINES.map("baru-".__add__)
    else:
        valid = VALID.get(name, VALID.get(kind))
    return st.one_of(st.just(""), valid) if column.nullable else valid


def rows_of(table):
    """Return a strategy of valid rows of a table, no key twice, dates all of one day where vintages are told apart by them."""
    columns, key = TABLES[table].columns, [name for name in TABLES[table].metadata["key"] if name != "published_on"]
    row = st.fixed_dictionaries({name: cells_of(table, name, column) for name, column in columns.items()})
    return st.lists(row, min_size=1, max_size=25, unique_by=lambda row: tuple(row[name] for name in key))


@pytest.fixture(scope="module")
def loaded_once():
    """The collection that the rows are compared with, loaded once, since nothing is written to it."""
    loaded = examined(ROOT / "data/simulated")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preparing, "examined", lambda _: loaded)
        yield


@a_table
@pytest.mark.usefixtures("loaded_once")
@settings(max_examples=5, deadline=None, derandomize=True, phases=[Phase.generate])
@given(data=st.data())
def test_whatever_is_filled_in_comes_back_as_it_was(tmp_path_factory, table, data):
    rows = data.draw(rows_of(table))
    path = tmp_path_factory.mktemp("filled") / "filled.xlsx"
    filled(path, {table: rows})
    assert read_back(path) == {table: rows}
