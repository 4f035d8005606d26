"""Tables for reading: each takes a frame of measures and gives formatted cells; `save` keeps the numbers behind them as CSV."""

from .advice import advice
from .benefits import benefits
from .coverage import bases, segments, targets, trend
from .inequality import inequality
from .inpres import evidence
from .money import allocation, goals
from .saved import save
from .sources import sources
from .statements import statements
from .tracking import tracking
from .uncertainty import uncertainty
from .vulnerable import funding, funnel
from .why import contributions, why

__all__ = [
    "advice",
    "allocation",
    "bases",
    "benefits",
    "contributions",
    "evidence",
    "funding",
    "funnel",
    "goals",
    "inequality",
    "save",
    "segments",
    "sources",
    "statements",
    "targets",
    "tracking",
    "trend",
    "uncertainty",
    "why",
]
