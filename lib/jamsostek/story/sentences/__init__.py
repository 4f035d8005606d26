"""Findings as sentences: each takes a frame of measures and says what it shows; an empty frame gives the one sentence that says what is missing."""

from .advice import advice
from .benefits import benefits
from .comparison import change, districts, nation, ranking, targets
from .inequality import gradient, inequality
from .inpres import scorecard
from .money import allocation, goals
from .quality import light, quality
from .reach import reach
from .reliability import reliability
from .scenario import scenario
from .segments import segments
from .statements import statements
from .tracking import tracking
from .uncertainty import uncertainty
from .vintages import vintages
from .vulnerable import funnel, groups, months, peak
from .why import contributions, why

__all__ = [
    "advice",
    "allocation",
    "benefits",
    "change",
    "contributions",
    "districts",
    "funnel",
    "goals",
    "gradient",
    "groups",
    "inequality",
    "light",
    "months",
    "nation",
    "peak",
    "quality",
    "ranking",
    "reach",
    "reliability",
    "scenario",
    "scorecard",
    "segments",
    "statements",
    "targets",
    "tracking",
    "uncertainty",
    "vintages",
    "why",
]
