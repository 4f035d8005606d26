"""Frames that are computed when they are first asked for."""

from functools import cached_property
from typing import Any

from pandas import DataFrame


class frame(cached_property):
    """A cached property of an evaluation; one of simulated data says so, also where a part of it is shown by itself."""

    def __get__(self, here: Any, owner: Any = None) -> Any:
        """The value, as `cached_property` gives it."""
        value = super().__get__(here, owner)
        if isinstance(value, DataFrame) and here.words.simulated:
            value.attrs["notice"] = here.words("kind", kind="simulated")
        return value
