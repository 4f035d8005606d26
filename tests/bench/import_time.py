"""How long a national table takes to come in: 514 districts by 12 months by 4 segments, as one workbook, through the real command.

The figures are made up by a rule. Each run begins with the simulated collection in a folder of its own.
Usage: python tests/bench/import_time.py [--runs 3]
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import perf_counter

from openpyxl import Workbook

from jamsostek.data import load
from jamsostek.data.schema import SEGMENTS
from jamsostek.data.tables import TABLES

DATA = Path(__file__).parents[2] / "data"
MONTHS = [f"2021-{month:02}" for month in range(1, 13)]


def workbook(path: Path) -> int:
    """Writes the table in the form of the template; how many rows it has."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("participants")
    sheet.append(list(TABLES["participants"].columns))
    regions = load(DATA / "simulated").regions
    keys = [
        (code, month, segment)
        for code in regions.region_code[regions.level == "district"]
        for month in MONTHS
        for segment in SEGMENTS
    ]
    for number, (code, month, segment) in enumerate(keys):
        sheet.append(
            [
                code,
                month,
                segment,
                "active",
                1 + number * 7919 % 9_973,
                None,
                "2022-01",
                "simulated",
                "simulasi",
                None,
            ]
        )
    book.save(path)
    return len(keys)


def run(place: Path, file: Path) -> float:
    """Seconds until the command has added the rows to a fresh copy of the collection."""
    for name in ("reference", "simulated"):
        shutil.copytree(DATA / name, place / name)
    command = [Path(sys.executable).parent / "jamsostek", "import", file, "--data", place / "simulated", "--yes"]
    start = perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return perf_counter() - start


def main(runs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "national.xlsx"
        rows = workbook(file)
        took = [run(Path(folder) / str(number), file) for number in range(runs)]
    made_with = ", ".join(f"{name} {version(name)}" for name in ("pandas", "python-calamine", "pandera"))
    print(f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, {made_with}")
    print(f"{rows} rows, {runs} runs: best {min(took):.2f} s, median {median(took):.2f} s, worst {max(took):.2f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    main(parser.parse_args().runs)
