"""Words and pictures: frames in, sentences, figures and tables out, in Indonesian or English."""

from . import cover, figures, sentences, tables
from .display import show
from .language import Words

__all__ = ["Words", "cover", "figures", "sentences", "show", "tables"]
