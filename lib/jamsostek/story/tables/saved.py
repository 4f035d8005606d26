"""The numbers behind tables and figures, as CSV beside the report."""

from pathlib import Path

import pandas as pd

from ..language import Words

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def save(out: str, words: Words, **frames: pd.DataFrame) -> None:
    """Writes each frame to `out/NAME.csv`; nothing where `out` is empty. Text that a spreadsheet would run as a formula is quoted.

    Simulated numbers say so in a column of their own, in both languages.
    """
    if not out:
        return
    folder, notice = Path(out), {"notice": words("kind", kind="simulated")} if words.simulated else {}
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in frames.items():
        frame.assign(**notice).apply(_no_formulas).to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")


def _no_formulas(column: pd.Series) -> pd.Series:
    if not pd.api.types.is_string_dtype(column.dtype):
        return column
    return column.map(lambda cell: no_formula(cell) if isinstance(cell, str) else cell)  # objects may be numbers too


def no_formula(text: str) -> str:
    """The text, quoted where a spreadsheet would run it."""
    return f"'{text}" if text.startswith(FORMULA) else text
