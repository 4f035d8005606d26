"""The same measures under an analyst's hands: every frame of an evaluation by its name, and a panel to choose with."""

from .evaluation import Evaluation, at
from .panel import Panel
from .source import Source, source

__all__ = ["Evaluation", "Panel", "Source", "at", "source"]
