"""Findings as sentences: each takes a frame of measures and says what it shows; an empty frame gives the one sentence that says what is missing."""

from .advice import advice
from .benefits import benefits
from .comparison import change, districts, nation, ranking, targets
from .inpres import scorecard
from .money import allocation, goals
from .reach import reach
from .reliability import reliability
from .segments import segments
from .statements import statements
from .vulnerable import funnel, groups, months, peak

__all__ = [
    "advice",
    "allocation",
    "benefits",
    "change",
    "districts",
    "funnel",
    "goals",
    "groups",
    "months",
    "nation",
    "peak",
    "ranking",
    "reach",
    "reliability",
    "scorecard",
    "segments",
    "statements",
    "targets",
]
