"""What makes a notebook pleasant to run by hand: tables that can be sorted, errors of one sentence."""

import csv
import os
import sys
from html import escape
from io import StringIO
from typing import Any

import pandas as pd
from IPython import get_ipython
from IPython.display import display

from jamsostek.story.language import escaped

from .kept import SESSION
from .looks import script
from .notices import sentence
from .source import NOTICES

SEEN = {SESSION, "VOILA_REQUEST_URL"}  # set for kernels that JupyterLab or Voila start, not for unattended runs
MOST = 1000  # rows of a frame that are shown
WIDEST, LONGEST = 10, 60  # columns and rows of one that is typeset as a table
FIRST = ("region_code", "name")  # columns that tell what a row is about
HINT = "%tb shows where it happened (traceback)."


def by_hand() -> None:
    """In a notebook that is open in JupyterLab or Voila frames and tables can be sorted, and an error is one sentence; nothing elsewhere.

    `%tb` shows the traceback of the last error.

    >>> explore.by_hand()
    """
    shell = get_ipython()
    if shell is None or not SEEN & os.environ.keys():
        return
    shell.display_formatter.formatters["text/html"].for_type(pd.DataFrame, shown)
    shell.display_formatter.formatters["text/markdown"].for_type(pd.DataFrame, printed)
    shell.set_custom_exc((Exception,), _told)
    display({"application/javascript": script()}, raw=True)


def shown(frame: pd.DataFrame) -> str:
    """A frame as HTML that scrolls, with what a row is about on the left; of many rows the first. One of simulated data says so."""
    more = f"<p>{len(frame)} rows, the first {MOST} are shown</p>" if len(frame) > MOST else ""
    order = sorted(range(frame.shape[1]), key=lambda place: frame.columns[place] not in FIRST)
    notice = f"<p><b>{escape(told)}</b></p>" if (told := _notice(frame)) else ""
    table = frame.iloc[:MOST, order].to_html(border=0, classes="jamsostek_frame", sparsify=False)
    return (
        f'{notice}<div class="jamsostek-scroll" tabindex="0" role="region" aria-label="DataFrame">{table}</div>{more}'
    )


def printed(frame: pd.DataFrame) -> str | None:
    """A frame as Markdown, from which the PDF sets a table; None for one that is too wide or too long for that. One of simulated data says so."""
    named = frame if isinstance(frame.index, pd.RangeIndex) else frame.reset_index(allow_duplicates=True)
    if named.shape[1] > WIDEST or len(named) > LONGEST or named.columns.nlevels > 1:
        return None
    rows = csv.reader(StringIO(named.to_csv(index=False, float_format=_number)))
    head, *lines = ("|".join(["", *map(escaped, row), ""]) for row in rows)
    sides = ("---:" if pd.api.types.is_numeric_dtype(kind) else ":---" for kind in named.dtypes)
    caption = ["", f": {escaped(told)}"] if (told := _notice(frame)) else []
    return "\n".join([head, "|".join(["", *sides, ""]), *lines, *caption])


def _notice(frame: pd.DataFrame) -> str:
    """What a frame says of its data; where pandas has forgotten that, what all collections say that were read."""
    only, *others = NOTICES or {""}
    return frame.attrs.get("notice", "" if others else only)


def _number(number: float) -> str:
    """Six digits of a share; rupiah and persons whole, never as a power of ten."""
    return f"{number:.6g}" if abs(number) < 100_000 else f"{number:.0f}"


def _told(shell: Any, kind: type, error: BaseException, trace: Any, tb_offset: int | None = None) -> list[str]:
    """Shows an error as one sentence and a hint; the cell has failed all the same."""
    sys.last_type, sys.last_value, sys.last_traceback = kind, error, trace  # what %tb shows
    lines = [sentence(error), HINT]
    shell._showtraceback(kind, error, lines)
    return lines
