"""Files as offices send them, read into rows of our tables: what was understood is shown before anything is written."""

from .preparing import Prepared, prepared
from .questions import Question
from .understood import Asked, Understood
from .writing import add, check

__all__ = ["Asked", "Prepared", "Question", "Understood", "add", "check", "prepared"]
