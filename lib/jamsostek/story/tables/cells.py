"""What tables share: heads and captions in words, numbers with the mark of their status, notes that explain the marks."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each

NUMERIC = (
    "head-workers",
    "head-participants",
    "head-coverage",
    "head-target-value",
    "head-gap",
    "head-gap-people",
    "head-restated",
    "head-change-restated",
    "head-change",
    "head-cause-effect",
    "head-before",
    "head-after",
    "head-people-moved",
    "head-part",
    "head-own-base",
    "head-listed",
    "head-proposed",
    "head-valid",
    "head-registered",
    "head-paid",
    "head-active",
    "head-kept",
    "head-persons",
    "head-budget",
    "head-months-bought",
    "head-months-stated",
    "head-points",
    "head-cost-3",
    "head-cost-6",
    "head-cost-12",
    "head-lowest-first",
    "head-uncovered",
    "head-equal-points",
    "head-lowest-first-after",
    "head-uncovered-after",
    "head-equal-points-after",
    "head-cases",
    "head-cases-per-thousand",
    "head-paid-benefits",
    "head-paid-per-participant",
    "head-contribution",
    "head-needed-year",
    "head-needed-month",
    "head-inequality-value",
    "head-inequality-interval",
    "head-rse",
    "head-coverage-interval",
    "head-regions",
    "head-age",
    "head-delay",
    "head-total",
    "head-summed",
    "head-parts",
    "head-difference",
    "head-tolerance",
    "head-usual",
    "head-workers-before",
    "head-first",
    "head-latest",
    "head-rank",
    "head-rank-after",
    "head-against",
    "head-people-added",
    "head-coverage-after",
    "head-lacking",
    "head-value",
)


def table(
    name: str, cells: dict[str, list[str]], words: Words, *, note: str = "", own: Sequence[int] = (), **values: object
) -> Table:
    """A table with heads and caption (table-NAME) in words and its marks explained; a column of notes without any is left out."""
    cells = {column: values for column, values in cells.items() if column != "head-notes" or any(values)}
    # As objects: a column of dtype str would forget the values behind its texts.
    headed = pd.DataFrame({words(column): values for column, values in cells.items()}, dtype=object)
    numeric = [words(column) for column in cells if column in NUMERIC]
    marks = words.marks("".join(cell for values in cells.values() for cell in values))
    caption = words(f"table-{name}", **values) + f" ({words('stamp')})" * words.simulated
    notice = words("kind", kind="simulated") if words.simulated else ""
    return Table(name, headed, caption, f"{marks} {note}".strip(), numeric=numeric, own=own, notice=notice)


def flags(row: Any, words: Words) -> str:
    raised: list[Any] = [
        row.above_one and words("flag-above-one"),
        row.old and words("flag-old", lag=row.lag_months),
        row.total_only and words("flag-total-only"),
        getattr(row, "redefined", False) and words("flag-redefined"),
    ]
    return ", ".join(filter(None, raised))


def counts(rows: pd.DataFrame, words: Words) -> dict[str, list[str]]:
    """The cells of workers and participants, each marked where it is derived or simulated."""
    return {
        "head-workers": [words.marked(row.workers, row.workers_status) for row in each(rows)],
        "head-participants": [words.marked(row.participants, row.participants_status) for row in each(rows)],
    }
