"""Findings as sentences: each takes a frame of measures and says what it shows; an empty frame gives the one sentence that says what is missing."""

from .comparison import change, nation, ranking, targets
from .reach import reach
from .reliability import reliability
from .segments import segments

__all__ = ["change", "nation", "ranking", "reach", "reliability", "segments", "targets"]
