"""Reads and checks data folders; the only reader of disk."""

from .collection import Collection, check, find, load
from .problems import DataError, Problem

__all__ = ["Collection", "DataError", "Problem", "check", "find", "load"]
