"""What rows of an office are beside those that are there, and that they come in all or not at all, whatever happens."""

import errno
import os
import pickle
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from conftest import ROOT
from jamsostek.data import DataError, check, journal, load, written
from jamsostek.data.incoming.adding import compared
from jamsostek.data.incoming.writing import add, harmless
from jamsostek.data.tables import TABLES
from jamsostek.data.written import as_written

ORIGIN = {"status": "published", "source_id": "s", "note": None}
NIK = "1702" + "010190" + "0001" + "02"
PEOPLE = ["region_code", "as_of", "segment", "activity", "participants", "rounded_to", "published_on"]


def table(name, *lines, index=None):
    """Rows of text with all columns of a table; what stands before the origin is given, an empty cell is missing."""
    own = [column for column in TABLES[name].columns if column not in ORIGIN]
    frame = pd.DataFrame([line.split(",") for line in lines], columns=own, dtype=str, index=index)
    return frame.mask(frame == "").assign(**ORIGIN)[list(TABLES[name].columns)].astype(object)


def sent(name, *lines):
    return table(name, *lines, index=[f"REKAP!C{row}" for row in range(5, 5 + len(lines))])


def there(name, *lines):
    return table(name, *lines, index=pd.RangeIndex(2, 2 + len(lines), name="line"))


# What stands in a table, what is sent, and what that is; all figures are invented.
PU = "17,2024-12,PU,active,{},,{}"
JOB = "17,2025-08,employed,{},{},Sakernas SP2020,{}"
CASES = [
    ("participants", [PU.format(1200, "2025-01")], "17,2024-12,BPU,active,1200,,2025-01", "new"),
    ("participants", [PU.format(1200, "2025-01")], PU.format(1200, "2025-03"), "same"),
    ("participants", [PU.format(1200, "2025-01")], PU.format("01200.0", "2025-03"), "same"),
    ("participants", [PU.format(1200, "2025-01")], PU.format(1250, "2025-02"), "revised"),
    ("participants", [PU.format(1200, "2025-01")], PU.format(1250, "2025"), "revised"),
    ("participants", [PU.format(1200, "2025-01")], PU.format(1250, "2025-01-30"), "late"),
    ("participants", [PU.format(1200, "2025-01"), PU.format(1250, "2025-02")], PU.format(1250, "2025-03"), "same"),
    ("participants", [PU.format(1250, "2025-02"), PU.format(1200, "2025-01")], PU.format(1200, "2025-03"), "revised"),
    ("participants", [PU.format(1200, "2025-01"), PU.format(1250, "2025-02")], PU.format(1200, "2025-01"), "same"),
    ("participants", [PU.format(1200, "2025-01"), PU.format(1250, "2025-02")], PU.format(1100, "2024-12"), "late"),
    ("workers", [JOB.format(9000, "", "")], JOB.format(9000, "", "2026-01"), "same"),
    ("workers", [JOB.format(9000, "1.50", "")], JOB.format(9000, "1.5", "2026-01"), "same"),
    ("workers", [JOB.format(9000, "1.5", "")], JOB.format(9000, "", "2026-01"), "same"),
    ("workers", [JOB.format(9000, "", "")], JOB.format(9000, "1.5", "2026-01"), "revised"),
    ("workers", [JOB.format(9000, "", "")], JOB.format(9001, "", "2026-01"), "revised"),
    ("workers", [JOB.format(9000, "", "2026-01")], JOB.format(9001, "", ""), "late"),
    ("workers", [JOB.format(9000, "", "")], JOB.format("", "", "2026-01"), "revised"),
    (
        "statements",
        ["S1,17,2024-11,2024-11-20,Kemenko PMK,37,,,"],
        "S1,17,2024-11,2024-11-20,Kemenko PMK,37.0,,,",
        "same",
    ),
    ("statements", ["S1,17,2024-11,2024-11-20,Kemenko PMK,37,,,"], "S2,17,2024-11,2024-11-20,Kemenko PMK,37,,,", "new"),
]
KINDS = ("new", "same", "revised", "late")


@pytest.mark.parametrize(("name", "known", "row", "kind"), CASES)
def test_a_row_is_one_of_four_kinds(name, known, row, kind):
    found = compared(name, sent(name, row), there(name, *known))
    assert [len(getattr(found, each)) for each in KINDS] == [each == kind for each in KINDS]
    assert getattr(found, kind).index.tolist() == ["REKAP!C5"] and found.problems == []
    assert found.added()[PEOPLE[:2]].index.tolist() == ["REKAP!C5"] * (kind != "same")


def test_nothing_is_known_of_a_table_without_rows():
    found = compared("workers", sent("workers", JOB.format(9000, "", "")), there("workers").iloc[:0])
    assert len(found.new) == 1 and found.new.equals(sent("workers", JOB.format(9000, "", "")).astype(str))


def test_the_same_figure_of_another_source_is_the_same():
    rows = sent("workers", JOB.format(9000, "", "2026-01")).assign(source_id="t", note="two", status="derived")
    assert len(compared("workers", rows, there("workers", JOB.format(9000, "", ""))).same) == 1


def test_the_same_is_told_by_the_line_of_whichever_vintage_it_equals():
    known = there("participants", PU.format(1200, "2025-01"), PU.format(1250, "2025-02"))
    rows = sent("participants", PU.format(1200, "2025-01"))
    assert compared("participants", rows, known).same.line.tolist() == [2]
    assert compared("participants", rows.assign(participants="1250"), known).same.line.tolist() == [3]


def test_a_revision_names_the_figures_that_differ():
    fund = "1702,2025,APBD kabupaten,Pekerja rentan,budgeted,{},{},16800,{},,{}"
    known = there("funding", fund.format(10000, 500, 2, ""), fund.format(20000, 500, 2, "2025-06"))
    (row,) = compared("funding", sent("funding", fund.format(20000, 700, 3, "2026-01")), known).revised.to_dict(
        "records"
    )
    assert (row["line"], row["before"], row["after"]) == (
        3,
        "budget_idr 500, months_stated 2",
        "budget_idr 700, months_stated 3",
    )


def test_a_figure_that_was_empty_is_a_dash():
    (row,) = compared(
        "workers", sent("workers", JOB.format(9, 1.5, "2026")), there("workers", JOB.format(9, "", ""))
    ).revised.itertuples()
    assert (row.before, row.after) == ("rse_percent -", "rse_percent 1.5")


def test_whole_numbers_keep_all_their_digits():
    known, row = (
        there("participants", PU.format("9" * 18, "2025")),
        sent("participants", PU.format("9" * 17 + "8", "2026")),
    )
    assert len(compared("participants", row, known).revised) == 1


DAY = "give the day of the correction with --published-on"
CONTRADICTIONS = [
    ("participants", PU.format(1200, "2024-12"), PU.format(1250, "2024-12"), f"participants: '1250' differs from participants.csv:2 (1200), both published 2024-12: {DAY}"),
    ("participants", PU.format(1200, "2024-12"), PU.format(1250, "2024-12-31"), f"participants: '1250' differs from participants.csv:2 (1200), both published 2024-12-31: {DAY}"),
    ("workers", JOB.format(9000, "1", ""), JOB.format(9001, "2", ""), f"workers, rse_percent: '9001, 2' differs from workers.csv:2 (9000, 1), both without a date: {DAY}"),
    ("statements", "S1,17,2024-11,2024-11-20,Kemenko PMK,37,,,", "S1,17,2024-11,2024-11-20,Kemenko PMK,38,,,", "percent: '38' differs from statements.csv:2 (37): give it a new id"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "known", "row", "message"), CONTRADICTIONS)
def test_a_contradiction_is_a_problem_with_its_cure(name, known, row, message):
    found = compared(name, sent(name, row), there(name, known))
    assert [str(problem) for problem in found.problems] == [f"REKAP!C5: {message}"]
    assert found.added().empty and found.same.empty


def test_a_key_that_is_sent_twice_is_a_problem():
    rows = sent("participants", *(PU.format(1200, date) for date in ("2025-01", "2025-02", "2025-01-31")))
    found = compared("participants", rows, there("participants", PU.format(1, "2024")))
    key = "region_code, as_of, segment, activity: '17 2024-12 PU active'"
    assert [str(problem) for problem in found.problems] == [
        f"REKAP!C7: {key} stands in REKAP!C5 already: leave one of them out"
    ]
    assert found.revised.index.tolist() == ["REKAP!C5", "REKAP!C6"]


def test_a_formula_becomes_text_and_is_named():
    rows = pd.DataFrame(
        {"note": ["=1+1", "@x", "-", "+62 811", "-5", "+1.5", "a=b", None, "\tx"], "participants": ["-3", *"12345678"]},
        index=[*"abcdefghi"],
    )
    safe, changed = harmless(rows)
    assert safe.note.fillna("").tolist() == ["'=1+1", "'@x", "'-", "'+62 811", "-5", "+1.5", "a=b", "", "'\tx"]
    assert changed == [(place, "note") for place in "abcdi"] and safe.participants.equals(rows.participants)


# A row for each of two tables of data/published, and for one that is not there; the figures are invented.
NEW = {
    "groups": "17,2026-01,Nelayan,120,",
    "participants": "17,2026-01,PU,active,1250,,2026-02",
    "workers": JOB.format(1_115_335, "", "2026-02").replace("2025-08", "2026-02"),
}


@pytest.fixture
def folder(tmp_path):
    for name in ("reference", "published"):
        shutil.copytree(ROOT / "data" / name, tmp_path / name)
    (tmp_path / "published" / "groups.csv").unlink()
    return tmp_path / "published"


@pytest.fixture
def new():
    return {name: sent(name, row).assign(source_id="bps-bengkulu") for name, row in NEW.items()}


def files(folder):
    """Every file that a reader sees, byte by byte."""
    return {path.name: path.read_bytes() for path in folder.glob("*.*") if not path.name.startswith(".")}


def test_rows_stand_after_all_that_was_there(folder, new):
    before = files(folder)
    add(folder, new)
    after = files(folder)
    row = "17,2026-01,PU,active,1250,,2026-02,published,bps-bengkulu,\n"
    assert after.pop("participants.csv") == before.pop("participants.csv") + row.encode()
    assert after.pop("groups.csv").decode().splitlines() == [
        ",".join(TABLES["groups"].columns),
        "17,2026-01,Nelayan,120,,published,bps-bengkulu,",
    ]
    old, wide = before.pop("workers.csv").decode().splitlines(), after.pop("workers.csv").decode().splitlines()
    assert wide[:-1] == [f"{old[0]},published_on", *(f"{line}," for line in old[1:])]
    assert wide[-1].endswith(",published,bps-bengkulu,,2026-02")
    assert after == before and check(folder) == []
    assert sorted(path.name for path in folder.glob(".*")) == [".lock"]


def test_a_table_gets_a_column_of_dates_only_where_a_row_has_one(folder, new):
    before = files(folder)["workers.csv"]
    add(folder, {"workers": new["workers"].assign(published_on=None), "groups": new["groups"].iloc[:0]})
    assert files(folder)["workers.csv"].startswith(before) and "groups.csv" not in files(folder)


@pytest.mark.parametrize("name", ["participants", "workers"])
@pytest.mark.parametrize("change", [
    lambda old: old.replace(b"\n", b"\r\n"),
    lambda old: old.removesuffix(b"\n"),
    lambda old: b"\xef\xbb\xbf" + old,
    lambda old: old.replace(b"\n", b"\n\n", 3),
], ids=["CRLF", "no last newline", "byte-order mark", "blank lines"])  # fmt: skip
def test_a_file_keeps_its_form(folder, new, name, change):
    path = folder / f"{name}.csv"
    path.write_bytes(change(path.read_bytes()))
    old = path.read_bytes()
    known = as_written(folder)[0][name]
    add(folder, {name: new[name]})
    text = path.read_bytes()
    assert text.count(b"\r\n") == (text.count(b"\n") if b"\r\n" in old else 0)
    assert text.endswith(b"\n") and text.startswith(b"\xef\xbb\xbf") == old.startswith(b"\xef\xbb\xbf")
    assert text.startswith(old) or name == "workers"
    pd.testing.assert_frame_equal(as_written(folder)[0][name].iloc[:-1], known)


def test_marks_within_a_cell_are_quoted(folder, new):
    add(folder, {"participants": new["participants"].assign(note='"a", b')})
    assert files(folder)["participants.csv"].endswith(b',"""a"", b"\n')
    assert load(folder).participants.note.iloc[-1] == '"a", b'


REFUSED = [
    ("participants", {"participants": "12.5"}, "REKAP!C5: participants: '12.5' is not a whole number"),
    ("participants", {"participants": None}, "REKAP!C5: participants: the cell is empty"),
    ("participants", {"region_code": "1799"}, "REKAP!C5: region_code: '1799' is not in regions.csv; did you mean '1709'?"),
    ("participants", {"note": f"peserta {NIK}"}, "REKAP!C5: a number of 16 digits (NIK) seems to hold records of persons; the file is refused whole: bring in counts only"),
    ("participants", {"status": "simulated"}, "REKAP!C5: status: 'simulated' has no place in a collection of kind published"),
    ("participants", {"as_of": "2024-12", "published_on": "2099"}, "control_totals.csv:4: total: '261814' is not what the 3 parts in participants.csv for 17, 2024-12, active add up to: 120278, off by -141536"),
    ("workers", {"workers": "=1", "published_on": "kemarin"}, "REKAP!C5: published_on: 'kemarin' is not a date written YYYY, YYYY-MM or YYYY-MM-DD\nREKAP!C5: workers: \"'=1\" is not a whole number"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "cells", "message"), REFUSED)
def test_rows_that_would_break_the_tables_are_refused(folder, new, name, cells, message):
    before = files(folder)
    with pytest.raises(DataError) as error:
        add(folder, new | {name: new[name].assign(**cells)})
    assert message in str(error.value) and NIK not in str(error.value)
    assert str(error.value) == message or NIK in str(cells)
    assert files(folder) == before and not (folder / ".adding").exists()


@pytest.mark.parametrize(("old", "said"), [
    ('"', "workers.csv:1: is not CSV here (unexpected end of data)"),
    ("\udce9", "workers.csv: is not UTF-8 text; save it as CSV UTF-8"),
    ("region;as_of\n", "workers.csv:1: is parted by semicolons; save it with commas"),
    ('"' + "x" * 200_000, "workers.csv:1: is not CSV here (field larger than field limit (131072))"),
], ids=["open quote", "Latin-1", "semicolons", "long field"])  # fmt: skip
def test_a_file_that_is_no_table_is_told_and_left(folder, new, old, said):
    (folder / "workers.csv").write_bytes(old.encode(errors="surrogateescape"))
    before = files(folder)
    with pytest.raises(DataError) as error:
        add(folder, new)
    assert said in str(error.value).splitlines() and files(folder) == before


def test_a_doubt_does_not_keep_rows_out(folder):
    rows = [f"17,2026-01,DBH sawit,{stage},{persons}," for stage, persons in (("listed", 5), ("proposed", 6))]
    add(folder, {"funnel": sent("funnel", *rows).assign(source_id="bps-bengkulu")})
    assert [problem.file for problem in check(folder)] == ["funnel.csv"] and len(load(folder).funnel) == 18 + 2


def failing(monkeypatch, number, what):
    """Let the move of a file with that number do something else."""
    moves, real = iter(range(1000)), Path.replace
    monkeypatch.setattr(Path, "replace", lambda path, target: what() if next(moves) == number else real(path, target))


def interrupted():
    raise KeyboardInterrupt


def full():
    raise OSError(errno.ENOSPC, "No space left on device")


def terminated():
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize(
    ("what", "error"), [(interrupted, KeyboardInterrupt), (full, DataError), (terminated, SystemExit)]
)
def test_an_import_that_is_stopped_puts_everything_back(folder, new, monkeypatch, number, what, error):
    before = files(folder)
    failing(monkeypatch, number, what)
    with pytest.raises(error):
        add(folder, new)
    assert files(folder) == before and not (folder / ".adding").exists()


def test_a_full_disk_is_told(folder, new, monkeypatch):
    monkeypatch.setattr(Path, "write_bytes", lambda path, _: full())
    before = files(folder)
    with pytest.raises(
        DataError, match=r"^published: cannot be written \(No space left on device\); nothing was added$"
    ):
        add(folder, new)
    assert files(folder) == before


def test_the_answer_to_sigterm_is_the_old_one_again(folder, new):
    before = signal.getsignal(signal.SIGTERM)
    add(folder, new)
    assert signal.getsignal(signal.SIGTERM) == before


def killed(number, work, folder):
    """Do some work in a child that is killed before it touches the folder for that time; return whether it came so far."""
    child = os.fork()
    if not child:
        times = iter(range(number))

        def touch(event, arguments):
            if (
                event.startswith(("open", "os.", "shutil."))
                and str(folder) in str(arguments)
                and next(times, None) is None
            ):
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(touch)
        try:
            work()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.fixture
def stage(folder):
    """What makes ready that the journal exchanges two tables and adds one, and returns how the folder looks once that is done."""
    before = files(folder)

    def stage():
        shutil.rmtree(folder / journal.ADDING, ignore_errors=True)
        (folder / "groups.csv").unlink(missing_ok=True)
        for name, text in before.items():
            (folder / name).write_bytes(text)
        new = folder / journal.ADDING / "new"
        new.mkdir(parents=True)
        for name in ("groups.csv", "participants.csv", "workers.csv"):
            (new / name).write_bytes(b"new " + name.encode())
        return before | files(new)

    return stage


def exchange(folder):
    journal.exchange(folder, folder / journal.ADDING / "new")
    journal.clear(folder)


def test_an_exchange_that_is_killed_at_any_moment_is_none_or_whole(folder, stage):
    before, after = files(folder), stage()
    found = []
    while killed(len(found), lambda: exchange(folder), folder):
        journal.mend(folder)
        found.append(files(folder))
        stage()
    assert found.count(before) > 20 and found.count(after) > 2
    assert found == [before] * found.count(before) + [after] * found.count(after)
    assert files(folder) == after


def test_mending_that_is_killed_is_mended(folder, stage):
    before, number = files(folder), 0
    while files(folder) == before:  # until it is killed when a table was moved already
        stage()
        assert killed(number, lambda: exchange(folder), folder)
        number += 1
    number = 0
    while killed(number, lambda: journal.mend(folder), folder):
        number += 1
    assert files(folder) == before and number > 5


@pytest.mark.parametrize("moment", [1, 2, 3, 4])
def test_a_killed_import_is_mended_by_whoever_comes_next(folder, new, moment):
    before = files(folder)
    script = f"""
import os, pickle, signal, sys
from pathlib import Path
from jamsostek.data.incoming.writing import add
moves, real = iter(range(9)), Path.replace
def replace(path, target):
    if next(moves) == {moment}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(path, target)
Path.replace = replace
add(Path(sys.argv[1]), pickle.loads(sys.stdin.buffer.read()))
"""
    child = subprocess.run([sys.executable, "-c", script, folder], input=pickle.dumps(new), check=False)
    assert child.returncode == -signal.SIGKILL
    finders = {1: load, 2: check, 3: as_written, 4: lambda folder: add(folder, new)}
    finders[moment](folder)
    if moment == 4:
        assert files(folder).keys() - before.keys() == {"groups.csv"} and check(folder) == []
    else:
        assert files(folder) == before


def test_a_second_import_is_told_to_wait(folder, new):
    before = files(folder)
    with (
        journal.alone(folder),
        pytest.raises(DataError, match=r"^published: another import is writing to published; try again$"),
    ):
        add(folder, new)
    assert files(folder) == before
    add(folder, new)


def test_a_reader_waits_for_an_exchange_that_is_on(folder, monkeypatch):
    monkeypatch.setattr(journal, "PATIENCE", 0.05)
    (folder / journal.BEFORE).mkdir(parents=True)
    with journal.alone(folder), pytest.raises(DataError, match="another import"):
        load(folder)
    load(folder)


def test_a_reader_sees_all_or_nothing_of_an_exchange(folder, new, monkeypatch):
    """An import runs right after participants were read, and before workers are."""
    real, todo = written._table, [new]

    def table(path, name):
        found = real(path, name)
        if name == "participants" and todo:
            add(folder, todo.pop())
        return found

    monkeypatch.setattr(written, "_table", table)
    tables, _ = as_written(folder)
    assert [tables[name].source_id.iloc[-1] for name in new] == ["bps-bengkulu"] * 3
    assert tables["participants"].as_of.iloc[-1] == "2026-01" and tables["workers"].as_of.iloc[-1] == "2026-02"


READ_ONLY = """
import os, sys
from pathlib import Path
from jamsostek.data import DataError, load
from jamsostek.data.incoming.writing import add
folder = Path(sys.argv[1])
groups = load(folder.parent / "other").groups  # and all modules that are imported late are there now
if os.geteuid() == 0:  # who may write everywhere
    os.setuid(65534)
try:
    print(len(load(folder).participants))
    add(folder, {"groups": groups})
except DataError as error:
    print(error)
"""


@pytest.mark.parametrize("cut_off", [False, True])
def test_a_folder_that_is_read_only_can_be_read(folder, cut_off):
    shutil.copytree(ROOT / "data" / "published", folder.parent / "other")
    if cut_off:
        (folder / journal.BEFORE).mkdir(parents=True)
    for path in (folder, *folder.resolve().parents[:-2]):
        path.chmod(0o555 if path == folder else 0o755)
    done = subprocess.run([sys.executable, "-c", READ_ONLY, folder], capture_output=True, text=True, check=True).stdout
    folder.chmod(0o755)
    told = "published: cannot be written (Permission denied); nothing was added"
    cut = "published: an import was cut off here, and the folder cannot be written (Permission denied); check it where you may write, and its tables are put back"
    assert done.splitlines() == ([cut] if cut_off else ["153", told])
