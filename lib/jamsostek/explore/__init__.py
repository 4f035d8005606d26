"""The same measures under an analyst's hands: every frame of an evaluation by its name, and a panel to choose with."""

from typing import Any

from .evaluation import Evaluation, at
from .session import by_hand
from .source import Source, source
from .whatif import WhatIf

__all__ = ["Evaluation", "Panel", "Source", "WhatIf", "at", "by_hand", "source"]


def __getattr__(name: str) -> Any:
    """The panel only when it is asked for: reports, which have none, need not wait for widgets."""
    if name == "Panel":
        from .panel import Panel

        return Panel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
