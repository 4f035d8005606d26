"""The rows of a frame, one by one."""

from collections import namedtuple
from collections.abc import Iterator
from functools import cache
from typing import Any

import pandas as pd


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """Each row with its columns as attributes, as `itertuples` without an index, which writes and compiles a class in every call."""
    columns = (column for _, column in frame.items())
    return map(_row(tuple(frame)), zip(*columns, strict=True))


@cache
def _row(columns: tuple[str, ...]) -> Any:
    row: Any = namedtuple("Row", list(columns), rename=True)  # type: ignore[misc]
    return row._make
