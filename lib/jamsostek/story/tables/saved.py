"""The numbers behind tables and figures, as CSV beside the report."""

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from ..language import Words

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def save(out: str, words: Words, **frames: pd.DataFrame) -> None:
    """Writes each frame to `out/NAME.csv`; nothing where `out` is empty. Text that a spreadsheet would run as a formula is quoted.

    Simulated numbers say so in a column of their own, in both languages.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> here = explore.at("17", "2025-12", lang="en")
    >>> with TemporaryDirectory() as out:
    ...     story.tables.save(out, here.words, months=here.budgeted)
    ...     Path(out, "months.csv").read_text().splitlines()[1]
    '17,0,71935,119047.6...,863220,16800.0,...'
    """
    if not out:
        return
    folder, notice = Path(out), {"notice": words("kind", kind="simulated")} if words.simulated else {}
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(_rows(frame.assign(**notice)))


def _rows(frame: pd.DataFrame) -> list[list[Any]]:
    """Heads and cells as pandas would write them, which takes milliseconds for each frame, however few its rows."""
    cells = np.where(frame.isna(), "", frame.to_numpy(dtype=object)).tolist()
    return [list(frame), *([no_formula(cell) if isinstance(cell, str) else cell for cell in row] for row in cells)]


def no_formula(text: str) -> str:
    """The text, quoted where a spreadsheet would run it."""
    return f"'{text}" if text.startswith(FORMULA) else text
