"""Figures: each takes a frame of measures and gives a picture whose title states the finding; None where there is nothing to draw."""

from .allocation import allocation
from .funnel import funnel
from .gap import gap
from .months import months
from .ranking import districts, ranking
from .scorecard import scorecard
from .segments import segments
from .trend import trend
from .year import year

__all__ = ["allocation", "districts", "funnel", "gap", "months", "ranking", "scorecard", "segments", "trend", "year"]
