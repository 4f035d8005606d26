"""What the panel says: messages, and errors as one sentence whose traceback can be unfolded."""

import traceback
from html import escape

from jamsostek.data import DataError


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
    return (
        text if isinstance(error, DataError | ValueError) and text else f"{type(error).__name__}: {text}".rstrip(": ")
    )
