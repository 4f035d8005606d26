"""Workbooks as sheets: unpacked by a process of its own that has little memory and time, so that a hostile file ends in one sentence."""

import json
import subprocess
import sys
from pathlib import Path

from ..problems import Problem, Refused
from .sheets import Sheet, Stamp, Value

SECONDS = 9
REASONS = {
    "large": "unpacks to {} million characters, far more than a table needs: delete the empty rows and columns around the table and save it again",
    "far": "holds something far from the table: delete all rows and columns behind the table and save it again",
    "memory": "needs more memory than a table may: delete the empty rows and columns around the table and save it again",
    "broken": "is damaged and cannot be read; open it in a spreadsheet program and save it again as .xlsx",
    "slow": f"could not be read within {SECONDS} seconds: delete what is not the table and save it again",
}


def sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook in their order; raises Refused where it is damaged or far too large. Macros are not even looked at."""
    told = _unpacked(path)
    if not told.get("sheets"):
        told = {"refused": ("broken", "", "")} | told
    if "refused" in told:
        reason, sheet, what = told["refused"]
        far = Sheet(path.name, sheet, []).named(what) if reason == "far" else sheet
        raise Refused([Problem(path.name, 0, far, REASONS[reason].format(what))])
    return [_sheet(path.name, one, told["remarks"]) for one in told["sheets"]]


def _unpacked(path: Path) -> dict:
    command = [sys.executable, "-I", str(Path(__file__).with_name("unpack.py")), str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return {"refused": ("slow", "", "")}
    if done.returncode:  # ended from outside, or by a parser that gave up
        return {"refused": ("memory" if b"memory" in done.stderr else "broken", "", "")}
    return json.loads(done.stdout)


def _sheet(file: str, told: dict, remarks: list[str]) -> Sheet:
    rows = [[_value(value) for value in row] for row in told["rows"]]
    merged = [(tuple(first), tuple(last)) for first, last in told["merged"]]
    return Sheet(
        file,
        told["name"],
        rows,
        visible=told["visible"],
        merged=merged,
        zeros=told.get("zeros", {}),
        hidden=told.get("hidden", ()),
        remarks=remarks,
        percent=frozenset(told.get("percent", ())),
        formulas=frozenset(told.get("formulas", ())),
        errors=frozenset(told.get("errors", ())),
    )


def _value(value) -> Value:
    return Stamp(*value) if isinstance(value, list) else value
