"""Figures: each takes a frame of measures and gives a picture whose title states the finding; None where there is nothing to draw."""

from .gap import gap
from .ranking import ranking
from .segments import segments
from .trend import trend

__all__ = ["gap", "ranking", "segments", "trend"]
