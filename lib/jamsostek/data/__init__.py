"""Reads and checks data folders; the only reader of disk."""

from .collection import SETTINGS, Collection, Wanted, check, find, load
from .problems import DataError, Problem

__all__ = ["SETTINGS", "Collection", "DataError", "Problem", "Wanted", "check", "find", "load"]
