"""What a data folder may hold, what is said of one that is wrong, and facts about Indonesia."""

import csv
import shutil
from pathlib import Path

import pandas as pd
import pytest

from conftest import ROOT
from jamsostek.data import DataError, check, codebook, find, load
from jamsostek.data.tables import TABLES

DATA = Path(__file__).parents[1] / "data"
NIK = "1702" + "010190" + "0001" + "02"
PERSONS = "seems to hold records of persons; the file is refused whole: bring in counts only"
BASES = "'eligible', 'employed', 'formal', 'informal', 'labour_force' or 'population_15plus'"
DATES = "is not a date written YYYY, YYYY-MM or YYYY-MM-DD"

# File, line, column, what is written there, and what is said about it; a row is told by the line that it ends on.
CELLS = [
    ("participants.csv", 2, "participants", "12.5", "is not a whole number"),
    ("participants.csv", 3, "participants", "1,250", "is not a whole number"),
    ("participants.csv", 4, "participants", "-3", "is below zero"),
    ("participants.csv", 5, "as_of", "2023-13", "is not a month written YYYY-MM"),
    ("participants.csv", 6, "segment", "PPU", "is not one of PU, BPU, JAKON, PMI, ALL"),
    ("participants.csv", 7, "activity", "aktif", "is not one of active, inactive"),
    ("participants.csv", 8, "region_code", "ZZ", "is not in regions.csv"),
    ("participants.csv", 9, "region_code", "91lama", "is not in regions.csv; did you mean '91-lama'?"),
    ("participants.csv", 10, "source_id", "ZZ", "is not in sources.csv"),
    ("participants.csv", 11, "published_on", "kemarin", DATES),
    ("participants.csv", 12, "published_on", "2023-02-30", DATES),
    ("participants.csv", 13, "status", "final", "is not one of published, derived, simulated"),
    ("participants.csv", 14, "participants", "9" * 20, "is not a whole number"),
    ("participants.csv", 15, "participants", "", "the cell is empty"),
    ("participants.csv", 16, "note", "two\nlines", "is not valid"),
    ("workers.csv", 2, "edition", "Sakernas", "does not end in the year of the edition"),
    ("workers.csv", 3, "rse_percent", "-0.5", "is below zero"),
    (
        "workers.csv",
        4,
        "basis",
        "all",
        "is not one of eligible, employed, formal, informal, labour_force, population_15plus",
    ),
    ("workers.csv", 5, "as_of", "2019-08\n", "is not a month written YYYY-MM"),
    ("targets.csv", 2, "target_percent", "32,15", "is not a number with a decimal point"),
    ("targets.csv", 3, "year", "25", "is not a year"),
    ("targets.csv", 4, "regime", "", "the cell is empty"),
    ("inpres_status.csv", 2, "item", "ZZ", "is not in inpres_items.csv"),
    ("funding.csv", 2, "months_stated", "12.5", "is more than 12"),
    ("funding.csv", 3, "months_stated", "dua", "is not a number with a decimal point"),
    ("funding.csv", 4, "kind", "dianggarkan", "is not one of budgeted, proposed, needed"),
    ("funding.csv", 5, "first_month", "2025", "is not a month written YYYY-MM"),
    ("statements.csv", 2, "region_code", "1799", "is not in regions.csv; did you mean '1709'?"),
    ("statements.csv", 3, "claim", "naik", "is not one of increase, decrease"),
    ("contributions.csv", 10, "valid_from", "", "the cell is empty"),
    ("advice.csv", 2, "actor", "camat", "is not one of gubernur, kepala_daerah, bpjs_tk, kemendagri, kemenko_pmk"),
    (
        "advice.csv",
        3,
        "action",
        "Bayar $sum",
        "has a $ that is not one of people, value, where, cost, rate, month, goal",
    ),
    ("advice.csv", 4, "above", "banyak", "is not a number with a decimal point"),
    ("regions.csv", 3, "parent", "0", "is not in regions.csv"),
]
# File, a text in it, what is written instead, and what is said about the file.
FILES = [
    ("benefits.csv", "note", "nik", f":1: nik: the column {PERSONS}"),
    ("collection.toml", '"published"', '"real"', ": kind: 'real' input should be 'published' or 'simulated'"),
    ("collection.toml", '"employed"', '"all"', f": base: 'all' input should be {BASES}"),
    ("collection.toml", 'en = "Compiled from published data"', "", ": title.en: is missing"),
    ("collection.toml", "with_districts", "districts", ": reports.0.districts: is not a setting"),
    ("contributions.csv", "\nPU,", '\n"P"U,', ":2: is not CSV here (',' expected after '\"')"),
    ("control_totals.csv", "active,", f"active,NIK{NIK} ", f":2: a number of 16 digits (NIK) {PERSONS}"),
    ("funding.csv", "fund,", "", ":1: fund: the column is missing"),
    ("funnel.csv", "note", "note,note", ":1: note: the column stands twice"),
    ("groups.csv", "\n", "\n17,2024-12\n", ":2: the row has 2 cells, the header has 7"),
    ("inpres_items.csv", "R1", "\udce9", ": is not UTF-8 text; save it as CSV UTF-8"),
    ("inpres_status.csv", "note", "nama", f":1: nama: the column {PERSONS}"),
    ("sampling_error.csv", "note", "Nama Lengkap", f":1: Nama Lengkap: the column {PERSONS}"),
    ("statements.csv", "as_of", "asof", ":1: asof: is not a column of this table; did you mean 'as_of'?"),
    ("targets.csv", "\n", f"\n{NIK},Siti Aminah\n", f":2: a number of 16 digits (NIK) {PERSONS}"),
]
# What is said besides, as two tables are taken away and a file is added.
MISSING = [
    "participant.csv: is not a table of a collection; did you mean 'participants'?",
    "regions.csv: is missing from reference/",
    "statements.csv:1: as_of: the column is missing",
    "workers.csv: is missing from published/",
]


def copied(place):
    """Copy the published figures, and their reference tables beside them, to a place where a test may spoil them."""
    shutil.copytree(DATA / "reference", place / "reference")
    return Path(shutil.copytree(DATA / "published", place / "published"))


@pytest.fixture
def folder(tmp_path):
    return copied(tmp_path / "data")


@pytest.fixture(scope="module")
def published():
    return load(DATA / "published")


def path(folder, file):
    return next(place for place in (folder / file, folder.parent / "reference" / file) if place.exists())


def rows(folder, file):
    with path(folder, file).open(encoding="utf-8", newline="") as text:
        return list(csv.reader(text))


def write(folder, file, lines):
    with path(folder, file).open("w", encoding="utf-8", newline="") as text:
        csv.writer(text, lineterminator="\n").writerows(lines)


def edit(folder, file, line, column, value):
    lines = rows(folder, file)
    lines[line - 1][lines[0].index(column)] = value
    write(folder, file, lines)


def add(folder, file, row):
    """Add a row, of which the note is left empty."""
    write(folder, file, [*rows(folder, file), [*row.split(","), ""]])


def replace(folder, file, old, new):
    text = path(folder, file).read_text(encoding="utf-8")
    assert old in text
    path(folder, file).write_text(text.replace(old, new, 1), encoding="utf-8", errors="surrogateescape")


def said(folder):
    return [str(problem) for problem in check(folder)]


@pytest.fixture(scope="module")
def wrong_cells(tmp_path_factory):
    """What is said of a folder that has every wrong cell at once."""
    folder = copied(tmp_path_factory.mktemp("cells"))
    for *cell, _ in CELLS:
        edit(folder, *cell)
    return said(folder)


@pytest.fixture(scope="module")
def wrong_files(tmp_path_factory):
    """What is said of a folder that has every wrong file at once."""
    folder = copied(tmp_path_factory.mktemp("files"))
    for *texts, _ in FILES:
        replace(folder, *texts)
    for file in ("workers.csv", "regions.csv"):
        path(folder, file).unlink()
    (folder / "participant.csv").touch()
    return said(folder)


def test_the_published_figures_are_sound():
    assert check(DATA / "published") == []


@pytest.mark.parametrize(("file", "line", "column", "value", "expected"), CELLS)
def test_a_wrong_cell_is_quoted_with_its_place(wrong_cells, file, line, column, value, expected):
    end = line + value.count("\n")
    quoted = f"{value!r} " if value else ""
    assert f"{file}:{end}: {column}: {quoted}{expected}" in wrong_cells


def test_nothing_is_said_of_cells_that_are_right(wrong_cells):
    assert len(wrong_cells) == len(CELLS)


@pytest.mark.parametrize(("file", "old", "new", "message"), FILES)
def test_a_wrong_file_is_told(wrong_files, file, old, new, message):
    assert file + message in wrong_files


@pytest.mark.parametrize("message", MISSING)
def test_what_is_missing_or_too_much_is_told(wrong_files, message):
    assert message in wrong_files


def test_nothing_is_said_of_files_that_are_right(wrong_files):
    assert len(wrong_files) == len(FILES) + len(MISSING)


def test_what_a_refused_file_says_of_a_person_is_not_repeated(wrong_files):
    assert not [message for message in wrong_files if NIK in message or "Siti" in message]


def test_problems_stand_by_file_and_line(wrong_cells):
    places = [message.split(":")[:2] for message in wrong_cells]
    assert places == sorted(places, key=lambda place: (place[0], int(place[1])))


def test_load_raises_all_that_is_wrong_one_line_each(folder):
    edit(folder, "participants.csv", 2, "segment", "PPU")
    edit(folder, "workers.csv", 2, "workers", "12.5")
    with pytest.raises(DataError) as error:
        load(folder)
    assert str(error.value).splitlines() == [
        "participants.csv:2: segment: 'PPU' is not one of PU, BPU, JAKON, PMI, ALL",
        "workers.csv:2: workers: '12.5' is not a whole number",
    ]


def test_a_key_that_stands_twice_names_the_other_line(folder):
    for file in ("participants.csv", "sources.csv"):
        first, second, third, *others = rows(folder, file)
        write(folder, file, [first, second, third, second, *others])
    key = "region_code, as_of, segment, activity, published_on: '11 2023-12 PU active 2024-01'"
    assert said(folder) == [
        f"participants.csv:4: {key} stands in line 2 already",
        "sources.csv:4: source_id: 'koranrb-2024-11' stands in line 2 already",
    ]


@pytest.mark.parametrize(("new", "message"), [('kind "', "is not valid TOML"), ('kind = "\udce9', "is not UTF-8 text")])
def test_settings_that_cannot_be_read_are_told(folder, new, message):
    replace(folder, "collection.toml", 'kind = "', new)
    assert [line[: len(message) + 17] for line in said(folder)] == [f"collection.toml: {message}"]


def test_a_byte_order_mark_and_long_numbers_in_a_note_do_no_harm(folder):
    edit(folder, "participants.csv", 2, "note", f"{NIK[:-1]} {NIK}0")
    replace(folder, "participants.csv", "region_code", "\ufeffregion_code")
    assert said(folder) == []


def test_an_optional_table_that_is_not_there_has_no_rows(folder):
    path(folder, "benefits.csv").unlink()
    benefits = load(folder).benefits
    assert benefits.empty and list(benefits) == [name for name in TABLES["benefits"].columns if name != "published_on"]


def test_parts_that_miss_the_printed_total_by_one_are_told(folder):
    replace(folder, "participants.csv", "17,2024-12,PU,active,142786,", "17,2024-12,PU,active,142787,")
    (message,) = said(folder)
    where = "the 3 parts in participants.csv for 17, 2024-12, active"
    assert message.endswith(f": total: '261814' is not what {where} add up to: 261815, off by +1")


def test_parts_may_miss_the_total_by_its_tolerance_and_no_more(folder):
    write(folder, "control_totals.csv", rows(folder, "control_totals.csv")[:1])
    for total in (
        f"participants,17,2023-12,active,{212_266 - 5},5,published,bps-bengkulu",
        f"participants,17,2024-12,active,{261_814 + 5},5,published,bps-bengkulu",
        f"workers,17,2025-08,employed,{1_115_334 + 6},5,published,bps-bengkulu",
        "workers,17,2001-08,employed,1,0,published,bps-bengkulu",
    ):
        add(folder, "control_totals.csv", total)
    where = "the 10 parts in workers.csv for 17, 2025-08, employed"
    assert said(folder) == [
        f"control_totals.csv:4: total: '1115340' is not what {where} add up to: 1115334, off by -6",
        "control_totals.csv:5: total: '1' there is no row of workers.csv that it could be compared with",
    ]


@pytest.mark.parametrize(
    ("file", "row", "total"),
    [
        ("participants.csv", f"17,2024-12,PU,active,{142_786 + 1},,2099-01,published,lampung-2024-09", 261_814 + 1),
        ("workers.csv", f"1701,2025-08,employed,{93_984 + 1},,Sakernas 2099,published,bps-bengkulu", 1_115_334 + 1),
    ],
)
def test_a_newer_figure_stands_in_for_the_earlier_one_in_its_total(folder, file, row, total):
    add(folder, file, row)
    (message,) = said(folder)
    assert message.endswith(f"add up to: {total}, off by +1")


def dated(folder, file, *new):
    """Give a file the column published_on, empty, and add rows that end with a date; the note before it is left empty."""
    header, *old = rows(folder, file)
    write(folder, file, [[*header, "published_on"], *([*row, ""] for row in old)])
    write(folder, file, [*rows(folder, file), *([*row.split(",")[:-1], "", row.split(",")[-1]] for row in new)])


# Employed persons of Seluma (1705) in August 2025, corrected twice; both corrections are invented.
SELUMA = "1705,2025-08,employed,{},,Sakernas SP2020,published,bps-bengkulu,{}"


def employed(collection, region):
    workers = collection.workers
    return workers[
        (workers.region_code == region) & (workers.as_of == pd.Period("2025-08")) & (workers.basis == "employed")
    ]


@pytest.mark.parametrize(
    ("dates", "newest"),
    [
        (("2026-03", "2026-02-28"), 100_001),
        (("2026-03-15", "2026-03"), 100_002),
        (("2026-12-30", "2026"), 100_002),
        (("2027-01-01", "2026"), 100_001),
    ],
)
def test_the_newest_vintage_is_used_and_those_before_it_are_kept(folder, published, dates, newest):
    path(folder, "control_totals.csv").unlink()
    dated(folder, "workers.csv", *(SELUMA.format(100_001 + place, date) for place, date in enumerate(dates)))
    collection = load(folder)
    (old,) = employed(published, "1705").workers
    assert employed(collection, "1705").workers.tolist() == [newest]
    assert list(collection.superseded) == ["workers"]
    replaced = collection.superseded["workers"]
    assert set(replaced.workers) == {old, 100_001, 100_002} - {newest}
    assert (replaced.published_on.isna() == (replaced.workers == old)).all()
    (earlier, later) = dates if newest == 100_002 else reversed(dates)
    assert replaced.set_index("workers").replaced_on.drop(old).tolist() == [later]
    assert replaced.set_index("workers").replaced_on[old] == earlier


def test_a_column_of_dates_without_dates_changes_nothing(folder, published):
    dated(folder, "workers.csv")
    pd.testing.assert_frame_equal(load(folder).workers, published.workers)
    assert load(folder).superseded == {} == published.superseded


def test_participants_keep_all_their_vintages(folder, published):
    add(folder, "participants.csv", "17,2024-12,PU,active,142786,,2099-01,published,bpjstk-bengkulu-2024-12")
    collection = load(folder)
    assert len(collection.participants) == len(published.participants) + 1 and collection.superseded == {}


def test_a_vintage_is_told_by_its_date(folder):
    row = SELUMA.format(100_001, "kemarin")
    dated(folder, "workers.csv", row, row, SELUMA.format(1, ""))
    first = next(
        line
        for line, cells in enumerate(rows(folder, "workers.csv"), 1)
        if cells[0] == "1705" and cells[1] == "2025-08" and cells[2] == "employed"
    )
    last = len(rows(folder, "workers.csv"))
    key = "region_code, as_of, basis, edition, published_on: '1705 2025-08 employed Sakernas SP2020"
    assert said(folder) == [
        f"workers.csv:{last - 2}: published_on: 'kemarin' {DATES}",
        f"workers.csv:{last - 1}: published_on: 'kemarin' {DATES}",
        f"workers.csv:{last - 1}: {key} kemarin' stands in line {last - 2} already",
        f"workers.csv:{last}: {key} -' stands in line {first} already",
    ]


def test_the_newest_total_is_compared_with_the_newest_parts(folder, published):
    (old,) = employed(published, "1705").workers
    dated(folder, "workers.csv", SELUMA.format(old + 7, "2026-03"))
    (message,) = said(folder)
    assert message.endswith(f"add up to: {1_115_334 + 7}, off by +7")
    dated(folder, "control_totals.csv", f"workers,17,2025-08,employed,{1_115_334 + 7},5,published,bps-bengkulu,2026-03")
    assert said(folder) == []


@pytest.mark.parametrize("sign", [0x00, 0x1B, 0x7F, 0x85, 0x2028, 0x202E, 0xFFFE])
def test_a_sign_that_cannot_be_seen_is_told_by_its_number_and_not_shown(folder, sign):
    edit(folder, "statements.csv", 2, "note", f"a{chr(sign)}b")
    assert said(folder) == [
        f"statements.csv:2: note: has the sign U+{sign:04X}, which cannot be seen; type the cell anew"
    ]


def test_of_a_long_value_the_beginning_is_quoted(folder):
    edit(folder, "participants.csv", 2, "participants", "a" * 1_000)
    assert said(folder) == [f"participants.csv:2: participants: '{'a' * 80}…' is not a whole number"]


def test_a_source_with_a_sign_that_parts_sources_is_refused(folder):
    edit(folder, "sources.csv", 2, "source_id", "koran|rb")
    assert "sources.csv:2: source_id: 'koran|rb' has a |, which parts sources in other tables" in said(folder)


@pytest.mark.parametrize(("correction", "total"), [("2025-01-20", 261_814), ("2025-02", 261_814 + 1)])
def test_a_month_counts_as_its_last_day_in_a_total(folder, correction, total):
    """The figure in the file is of 2025-01: a day of that month is before its end."""
    add(folder, "participants.csv", f"17,2024-12,PU,active,{142_786 + 1},,{correction},published,lampung-2024-09")
    assert [message.split("add up to: ")[1] for message in said(folder)] == [f"{total}, off by +1"] * (total > 261_814)


def test_only_the_newest_funnel_is_doubted(folder):
    edit(folder, "funnel.csv", 13, "persons", "1900")
    assert len(said(folder)) == 1
    region, month, programme, stage, *_ = rows(folder, "funnel.csv")[12]
    dated(folder, "funnel.csv", f"{region},{month},{programme},{stage},1700,published,p3ke-2023-06,2026-01")
    assert said(folder) == []


def test_a_stated_total_beside_its_segments_is_not_counted_twice(folder):
    add(folder, "participants.csv", "17,2023-12,ALL,active,212266,,2024-01,published,kemnaker-2023-12")
    assert said(folder) == []


def test_a_folder_without_settings_is_no_data_folder(folder):
    with pytest.raises(DataError, match=r"is not a data folder: it has no collection\.toml"):
        check(folder.parent / "reference")


def test_a_collection_is_found_by_its_name_from_below(folder, monkeypatch):
    monkeypatch.chdir(folder.parent / "reference")
    assert find("published") == folder.resolve()


def test_a_mistyped_name_gets_the_nearest_one(folder, monkeypatch):
    monkeypatch.chdir(folder)
    with pytest.raises(DataError, match=r"^publishd: is not a data folder.*; did you mean 'published'\?$"):
        find("publishd")


def test_indonesia_has_38_provinces_and_two_from_before_2022(published):
    provinces = published.regions[published.regions.level == "province"]
    assert (len(provinces), provinces.region_code.str.endswith("-lama").sum()) == (38 + 2, 2)


def test_indonesia_has_514_districts(published):
    districts = published.regions[published.regions.level == "district"]
    assert districts.kind.value_counts().to_dict() == {"kabupaten": 416, "kota": 514 - 416}


def test_the_districts_hold_all_the_employed_of_august_2025(published):
    workers = published.workers[published.workers.basis == "employed"]
    districts = workers[(workers.as_of == pd.Period("2025-08")) & (workers.region_code.str.len() == 4)]
    assert len(districts) == 514
    assert abs(districts.workers.sum() - 146_540_000) <= 5_000
    assert districts.workers[districts.region_code.str.startswith("17")].agg(["size", "sum"]).tolist() == [
        10,
        1_115_334,
    ]


def test_the_segments_of_december_2023_add_up_to_the_printed_total(published):
    active = published.participants[published.participants.activity == "active"]
    parts = active[(active.as_of == pd.Period("2023-12")) & (active.segment != "ALL")]
    assert parts.participants[parts.region_code.str.len() != 4].sum() == 41_560_938


@pytest.mark.parametrize(
    "number", ["1771010101900001", "177101 010190 0001", "177101-010190-0001", "1771.0101.0190.0001"]
)
def test_a_number_of_a_person_is_refused_however_it_is_grouped(tmp_path, number):
    folder = copied(tmp_path)
    edit(folder, "groups.csv", 3, "note", f"peserta {number}")
    (only,) = said(folder)
    assert only.startswith("groups.csv:3: a number of 16 digits (NIK) seems to hold records of persons")
    assert number not in only


def test_the_codebook_in_the_readme_is_the_one_of_the_schemas():
    assert (ROOT / "data/README.md").read_text(encoding="utf-8").endswith(codebook.markdown())


def test_a_funnel_that_grows_is_named_and_can_be_loaded(folder):
    edit(folder, "funnel.csv", 13, "persons", "1900")
    before = "1800 at the stage before (proposed, line 12)"
    assert said(folder) == [
        f"funnel.csv:13: persons: '1900' is more than the {before}; mend it, or the report shows it with a flag"
    ]
    grown = load(folder).funnel
    assert grown.persons[grown.stage == "paid"].tolist() == [1900, 71935]


def test_a_funnel_is_compared_within_its_programme_month_and_region(folder):
    replace(folder, "funnel.csv", "1703,2025-06,DBH sawit,registered,334", "1703,2025-07,DBH sawit,registered,33400")
    assert said(folder) == []


def test_a_doubt_waits_until_the_cells_are_sound(folder):
    edit(folder, "funnel.csv", 13, "persons", "1900")
    edit(folder, "funding.csv", 2, "months_stated", "13")
    assert said(folder) == ["funding.csv:2: months_stated: '13' is more than 12"]
