"""Tables for reading: each takes a frame of measures and gives formatted cells; `save` keeps the numbers behind them as CSV."""

from .advice import advice
from .arrivals import arrived
from .benefits import benefits
from .coverage import bases, segments, targets, trend
from .inequality import inequality
from .inpres import evidence
from .money import allocation, goals
from .quality import above_one, denominators, jumps, revisions, totals
from .ranking import ranking
from .saved import save
from .scenario import assumed, scenario
from .sources import sources
from .statements import statements
from .tracking import tracking
from .uncertainty import uncertainty
from .vulnerable import funding, funnel
from .why import contributions, why

__all__ = [
    "above_one",
    "advice",
    "allocation",
    "arrived",
    "assumed",
    "bases",
    "benefits",
    "contributions",
    "denominators",
    "evidence",
    "funding",
    "funnel",
    "goals",
    "inequality",
    "jumps",
    "ranking",
    "revisions",
    "save",
    "scenario",
    "segments",
    "sources",
    "statements",
    "targets",
    "totals",
    "tracking",
    "trend",
    "uncertainty",
    "why",
]
