"""Pure functions: frames in, frames out; no files, no figures, no words.

By hand, `from jamsostek import data, explore, measures, story` is all that is needed: `measures.coverage.by_basis`, for one. The examples in what
`measures.coverage.by_basis?` shows begin with that line.
"""

from importlib import import_module
from types import ModuleType

__all__ = [
    "advice",
    "arrivals",
    "benefits",
    "change",
    "comparison",
    "composition",
    "controls",
    "coverage",
    "decomposition",
    "disparity",
    "doubts",
    "editions",
    "gradient",
    "indices",
    "inequality",
    "inpres",
    "intervals",
    "jumps",
    "money",
    "outliers",
    "progress",
    "quality",
    "ranks",
    "revisions",
    "rounding",
    "sampling",
    "scenario",
    "segments",
    "statements",
    "targets",
    "trajectory",
    "vintages",
    "vulnerable",
]


def __getattr__(name: str) -> ModuleType:
    """A module when it is first asked for: whoever needs one need not wait for all."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"{__name__}.{name}")


def __dir__() -> list[str]:
    return __all__
