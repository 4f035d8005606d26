"""How a figure of the first page has moved since the period before, in a few words and as a small line.

Where the denominator was redefined since, the earlier figures are those restated on the new one, and the words say so.
Lines have the height of their values, but at least a third of the highest, so that a small change looks small.
"""

from typing import Any

import pandas as pd

from .language import Words
from .sentences.printed import direction, printed_change

Fact = dict[str, Any]
FLATTEST = 1 / 3  # of the highest value, that the height of a line stands for


def of_coverage(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """The trend of coverage, as a field of its fact; no field where there is no earlier figure."""
    last = earlier(row, history)
    if last is None or pd.isna(last.restated_before):
        return _unknown(last, words)
    moved = printed_change(last.restated, last.restated_before)
    text = words("trend-coverage", direction=direction(moved), change=moved, **_since(last))
    return _field(text, _months(row, monthly), "restated")


def of_gap(target: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """The trend of a shortfall; no field where the target is or was reached or there is no earlier figure."""
    last = earlier(target, history)
    if last is None or not (target.gap > 0 and last.restated_before < target.target):
        return {}
    moved = printed_change(last.restated, last.restated_before)
    text = words("trend-gap", direction=direction(moved), change=moved, **_since(last))
    rows = _months(target, monthly)
    return _field(text, rows.assign(gap=(target.target - rows.restated).clip(lower=0)), "gap")


def of_uncovered(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """The trend of how many workers are no active participants; no field where there is no earlier figure."""
    last = earlier(row, history)
    if last is None or pd.isna(last.restated_before):
        return {}
    before = max(last.restated_workers_before - last.participants_before, 0)
    moved = int(last.restated_workers - last.participants - before)
    told = {"direction": "up" if moved > 0 else "down" if moved < 0 else "equal", "people": abs(moved)}
    rows = _months(row, monthly)
    uncovered = (rows.restated_workers - rows.participants).clip(lower=0)
    return _field(words("trend-uncovered", **told, **_since(last)), rows.assign(uncovered=uncovered), "uncovered")


def earlier(row: pd.Series, history: pd.DataFrame) -> pd.Series | None:
    """The row of the history on the same base and of the same month, with the one before it; None where there is none."""
    rows = history[(history.basis == row.basis) & (history.as_of == row.as_of) & history.change.notna()]
    return rows.iloc[0] if len(rows) else None


def _since(last: pd.Series) -> dict[str, Any]:
    alike = not printed_change(last.restated_before, last.coverage_before)
    return {"alike": "yes" if alike else "no", "since": last.as_of_before}


def _unknown(last: pd.Series | None, words: Words) -> Fact:
    """A warning where the earlier figure cannot be restated; nothing where there is none."""
    return {} if last is None else {"trend": {"text": words("trend-redefined", since=last.as_of_before), "points": []}}


def _months(row: pd.Series, monthly: pd.DataFrame) -> pd.DataFrame:
    """The months on the base of a row, up to its own, that can be compared."""
    return monthly[(monthly.basis == row.basis) & (monthly.as_of <= row.as_of) & monthly.restated.notna()]


def _field(text: str, months: pd.DataFrame, column: str) -> Fact:
    """The trend with its line: time from 0 to 1, values up to 1, the highest; no points for a single month."""
    dates, values = months.as_of.array.asi8, months[column].astype("float64")
    highest = float(values.max())
    if len(values) < 2 or not highest:
        return {"trend": {"text": text, "points": []}}
    across = (dates - dates.min()) / (dates.max() - dates.min())
    up = 1 - (highest - values) / max(highest - values.min(), FLATTEST * highest)
    points = [[round(float(x), 4), round(float(y), 4)] for x, y in zip(across, up, strict=True)]
    return {"trend": {"text": text, "points": points}}
