"""Tables for reading: each takes a frame of measures and gives formatted cells; `save` keeps the numbers behind them as CSV."""

from .advice import advice
from .benefits import benefits
from .coverage import bases, segments, targets, trend
from .inpres import evidence
from .money import allocation, goals
from .saved import save
from .sources import sources
from .statements import statements
from .vulnerable import funding, funnel

__all__ = [
    "advice",
    "allocation",
    "bases",
    "benefits",
    "evidence",
    "funding",
    "funnel",
    "goals",
    "save",
    "segments",
    "sources",
    "statements",
    "targets",
    "trend",
]
