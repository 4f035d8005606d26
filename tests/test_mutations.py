"""Two thousand damaged files: each comes in clean or is refused in words, and a refusal changes no table."""

import csv
import io
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

import trap_files
from conftest import ROOT
from jamsostek.data import DataError, journal
from jamsostek.data.collection import examined
from jamsostek.data.incoming import Asked, add, prepared, preparing, workbooks

INCOMING = Path(__file__).parent / "incoming"
SECONDS, MEMORY = 10, 1_000_000  # kilobytes
ASKED = Asked("participants", "2024-11", {"source_id": "bpjstk-bengkulu-2024-12"}, tolerance=10)
# The nation, all provinces, and the districts of Bengkulu and Lampung, of which the files speak.
REGIONS = re.compile(r"region_code|\d\d(-lama)?,|1[78]\d\d,")
# Unpacks one workbook after the other as `workbooks` asks for it, each in a process of its own that need not start from nothing.
UNPACKING = """
import os, resource, signal, sys
sys.path.insert(0, sys.argv[1])
import unpack
for line in sys.stdin:
    path, seconds = line.split("\t")
    child = os.fork()
    if not child:
        for stream, end in ((1, ".out"), (2, ".err")):
            os.dup2(os.open(path + end, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stream)
        signal.alarm(int(seconds))
        unpack.main(path)
        sys.exit()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, flush=True)
"""
# Cells that mislead: what people and programs write where a figure or a name should be.
CELLS = [
    "", "-", "...", "n/a", "12.5", "1.234", "37,5", "50,88 %", "Rp1,4 miliar", "(1.234)", 0.5, -3, 1e300, float("nan"), True, "=1+1",
    "+62", "@x", "KAB. MUKO MUKO", "Kab. Lampung Barat", "Bengkulu", "JUMLAH", "(1)", "2023", "Desember 2023", "\x1b[2J", "{a}", "🙂",
    "PU", "KAB/KOTA", "Nama", "contoh", "dalam ribuan", "x" * 40_000,
]  # fmt: skip

places = st.floats(0, 1, exclude_max=True)
changes = st.lists(
    st.tuples(st.sampled_from(["replace", "insert", "delete", "double", "swap"]), places, places),
    min_size=1,
    max_size=6,
)
cells = st.lists(st.tuples(places, places, st.sampled_from(CELLS)), min_size=1, max_size=4)


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and their memory is measured")
def test_two_thousand_damaged_files_end_in_an_import_or_a_refusal(tmp_path):
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        outcomes = dict(zip(DAMAGE, pool.map(tried, DAMAGE, [tmp_path / kind for kind in DAMAGE]), strict=True))
    assert sum(map(sum, outcomes.values())) >= 2_000, outcomes
    # Changes small enough to be read leave some files whole; the others are refused.
    read, refused = (sum(outcome[which] for outcome in outcomes.values()) for which in (0, 1))
    assert read > 50 and refused > 500, outcomes


def tried(kind, place):
    """Damage one kind of file over and over; how many came in, and how many were refused."""
    folder, outcomes = collection(place), []

    @settings(
        max_examples=EACH,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(changes=changes, cells=cells)
    def damaged(changes, cells):
        path = place / f"file{Path(kind).suffix}"
        path.write_bytes(DAMAGE[kind](changes, cells))
        outcomes.append(outcome(path, folder))

    forks, workbooks.subprocess = unpacking()
    with forks:
        damaged()
    return sum(outcomes), len(outcomes) - sum(outcomes)


def collection(place):
    """A collection that knows sources and regions and holds no figure.

    Its tables are loaded once, since refusals leave them as they are; nor is the disk waited for, where no power is cut.
    """
    reference, folder = (place / "data" / name for name in ("reference", "mine"))
    shutil.copytree(ROOT / "data" / "reference", reference)
    shutil.copytree(ROOT / "data" / "published", folder)
    for path in (*folder.glob("*.csv"), *reference.glob("*.csv")):
        if path.name not in ("sources.csv", "regions.csv"):
            path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    regions = (reference / "regions.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (reference / "regions.csv").write_text("".join(filter(REGIONS.match, regions)), encoding="utf-8")
    loaded = examined(folder)
    preparing.examined = lambda _: loaded
    journal.kept = lambda _: None
    return folder


def unpacking():
    """What stands in for `subprocess.run` where workbooks are unpacked, and does the same sooner."""
    command = [sys.executable, "-I", "-c", UNPACKING, Path(workbooks.__file__).parent]
    forks = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(command, *, timeout, **_):
        forks.stdin.write(f"{command[-1]}\t{timeout}\n")
        forks.stdin.flush()
        code, kilobytes = map(int, forks.stdout.readline().split())
        assert kilobytes < MEMORY
        if code == -signal.SIGALRM:
            raise subprocess.TimeoutExpired(command, timeout)
        return subprocess.CompletedProcess(
            command, code, *(Path(command[-1] + end).read_bytes() for end in (".out", ".err"))
        )

    return forks, SimpleNamespace(run=run, TimeoutExpired=subprocess.TimeoutExpired)


def outcome(path, folder):
    """Whether a file came in, its rows below those that were there; it is refused in words otherwise, soon, and changes nothing.

    `add` checks the whole collection before it writes, so that what came in is clean.
    """
    before, start = tables(folder), time.monotonic()
    came, said = brought(path, folder)
    assert came or said.startswith((path.name, "sources.csv")), said
    assert time.monotonic() - start < SECONDS
    assert max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) < MEMORY
    if came:
        assert (folder / "participants.csv").read_bytes().startswith(before["participants.csv"])
        for name, content in before.items():
            (folder / name).write_bytes(content)
    assert tables(folder) == before
    return came


def brought(path, folder):
    """Whether a file came in, and what was said where it did not."""
    try:
        ready = prepared(path, folder, ASKED)
        add(folder, ready.added)
    except DataError as refusal:
        return False, str(refusal)
    return bool(ready.added), " ".join(map(str, ready.read.questions))


def tables(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.csv")}


def damaged_bytes(content, changes):
    """Bytes after small changes at places between 0 and 1."""
    for change, first, second in changes:
        at, length = int(first * (len(content) + 1)), 1 + int(second * 12)
        before, piece, behind = content[:at], content[at : at + length], content[at + length :]
        replaced = {
            "replace": bytes([int(second * 256)]) * length,
            "insert": b"<0>" + piece,
            "delete": b"",
            "double": piece * 2,
            "swap": piece[::-1],
        }
        content = before + replaced[change] + behind
    return content


def at(place, things):
    """The index of the thing at a place between 0 and 1."""
    return min(int(place * len(things)), len(things) - 1)


def damaged_rows(rows, changes, cells):
    """Rows of which some were left out, doubled, swapped or moved, and some cells written over."""
    rows = [list(row) for row in rows]
    for change, first, second in changes:
        a, b = at(first, rows), at(second, rows)
        if change in ("replace", "swap"):
            rows[a], rows[b] = rows[b], rows[a]
        elif change == "delete" and len(rows) > 2:
            del rows[a]
        else:
            rows.insert(b, [""] * len(rows[a]) if change == "insert" else list(rows[a]))
    for first, second, value in cells:
        row = rows[at(first, rows)] or [""]
        row[at(second, row)] = value
    return rows


def recap_rows():
    return [
        ["REKAP"],
        ["Posisi: 30 November 2024"],
        [],
        ["NO", "KAB/KOTA", "PU", "BPU", "JAKON", "TOTAL"],
        *trap_files._rows(),
    ]


def tidy_rows():
    head = [
        "region_code",
        "as_of",
        "segment",
        "activity",
        "participants",
        "published_on",
        "status",
        "source_id",
        "note",
    ]
    return [
        head,
        *(
            [
                f"17{place:02}",
                "2024-11",
                "PU",
                "active",
                100 * place,
                "2024-12",
                "published",
                ASKED.source["source_id"],
                "",
            ]
            for place in range(1, 10)
        ),
    ]


def workbook(rows, title="REKAP"):
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(["" if isinstance(cell, str) and not cell.isprintable() else cell for cell in row])
    book.save(content := io.BytesIO())
    return content.getvalue()


def text(rows):
    csv.writer(content := io.StringIO(), delimiter=";").writerows(rows)
    return content.getvalue().encode()


def damaged_parts(changes):
    """A workbook of which the XML inside was changed, and that is whole as a zip file."""
    whole, changed = zipfile.ZipFile(io.BytesIO(workbook(recap_rows()))), io.BytesIO()
    names = [name for name in whole.namelist() if "sheet1" in name or "sharedStrings" in name or "workbook" in name]
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as parts:
        for name in whole.namelist():
            content = whole.read(name)
            parts.writestr(
                name, damaged_bytes(content, changes) if name == names[int(changes[0][2] * len(names))] else content
            )
    return changed.getvalue()


DAMAGE = {
    "recap.xlsx": lambda changes, cells: workbook(damaged_rows(recap_rows(), changes[1:], cells)),
    "tidy.xlsx": lambda changes, cells: workbook(damaged_rows(tidy_rows(), changes[1:], cells), "participants"),
    "parts.xlsx": lambda changes, cells: damaged_parts(changes),
    "recap.csv": lambda changes, cells: text(damaged_rows(recap_rows(), changes[1:], cells)),
    "bytes.csv": lambda changes, cells: damaged_bytes(
        (INCOMING / "kemnaker_peserta_aktif_2023_12.csv").read_bytes(), changes
    ),
    **{
        kind: lambda changes, cells, kind=kind: damaged_bytes((INCOMING / kind).read_bytes(), changes)
        for kind in ("recap.xls", "recap.ods", "recap.xlsb")
    },
}
EACH = 2_000 // len(DAMAGE)
