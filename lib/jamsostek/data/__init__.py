"""Reads and checks data folders; the only reader of disk."""

from .collection import SETTINGS, Collection, Wanted, check, find, load
from .problems import DataError, Problem, Refused

__all__ = ["SETTINGS", "Collection", "DataError", "Problem", "Refused", "Wanted", "check", "find", "load"]
