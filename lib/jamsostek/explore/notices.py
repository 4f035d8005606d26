"""What the panel says: messages, and errors as one sentence whose traceback can be unfolded."""

import re
import sys
import traceback
from html import escape

import pandas as pd

from jamsostek.data import DataError, did_you_mean


def told(text: str) -> str:
    """A message as HTML, read out by screen readers."""
    return f'<div role="status">{escape(text)}</div>'


def failed(error: Exception) -> str:
    """An error as HTML: what is wrong, and the rest on demand."""
    trace = "".join(traceback.format_exception(error))
    return (
        f'<div role="alert" style="border-left: 4px solid #8a2c0d; padding: 0.3rem 0.8rem">{escape(sentence(error))}'
        f"<details><summary>Traceback</summary><pre>{escape(trace)}</pre></details></div>"
    )


def sentence(error: BaseException) -> str:
    """What an error says, with its kind where it is none of ours."""
    text = str(error).strip()
    if isinstance(error, DataError | ValueError) and text:
        return text
    return f"{type(error).__name__}: {text}".rstrip(": ") + _meant(error)


def _meant(error: BaseException) -> str:
    """The attribute or column that was likely meant, where one is not there; Python tells the module in words only."""
    module = re.fullmatch("module '(.+)' has no attribute '(.+)'", str(error))
    if module:
        return did_you_mean(module[2], dir(sys.modules[module[1]]))
    if isinstance(error, AttributeError) and error.name:
        return did_you_mean(error.name, dir(error.obj))
    return _column(error) if isinstance(error, KeyError | NameError) else ""


def _column(error: BaseException) -> str:
    """The column, or label of a row, that was likely meant, by what pandas looked in last; empty where that was nothing."""
    selves = [place.f_locals.get("self") for place, _ in traceback.walk_tb(error.__traceback__)]
    searched = [found for found in selves if isinstance(found, pd.DataFrame | pd.Series)]
    known = [*map(str, searched[-1].axes[-1])] if searched else []
    lacking = (name for name in re.findall("'([^'\"]+)'", str(error)) if name not in known)
    return did_you_mean(next(lacking, ""), known)
