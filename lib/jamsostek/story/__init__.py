"""Words and pictures: frames in, sentences, figures and tables out, in Indonesian or English."""

from importlib import import_module
from typing import Any

__all__ = ["Words", "cover", "figures", "sentences", "show", "tables"]
WITHIN = {"Words": "language", "show": "display"}


def __getattr__(name: str) -> Any:
    """A part when it is first asked for: whoever needs words need not wait for Matplotlib."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{WITHIN.get(name, name)}")
    return getattr(module, name) if name in WITHIN else module


def __dir__() -> list[str]:
    return __all__
