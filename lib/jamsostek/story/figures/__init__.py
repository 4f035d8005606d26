"""Figures: each takes a frame of measures and gives a picture whose title states the finding; None where there is nothing to draw."""

from .allocation import allocation
from .funnel import funnel
from .gap import gap
from .inequality import inequality
from .map import map
from .months import months
from .outliers import outliers
from .quality import lights
from .ranking import districts, ranking
from .scorecard import scorecard
from .segments import segments
from .slope import contributions
from .trajectory import trajectory
from .trend import trend
from .why import why
from .year import year

__all__ = [
    "allocation",
    "contributions",
    "districts",
    "funnel",
    "gap",
    "inequality",
    "lights",
    "map",
    "months",
    "outliers",
    "ranking",
    "scorecard",
    "segments",
    "trajectory",
    "trend",
    "why",
    "year",
]
