"""Reads and checks data folders; the only reader of disk."""

from .collection import SETTINGS, Collection, Wanted, check, find
from .loading import fingerprint, load
from .problems import DataError, Problem, Refused, did_you_mean
from .scope import Scope

__all__ = [
    "SETTINGS",
    "Collection",
    "DataError",
    "Problem",
    "Refused",
    "Scope",
    "Wanted",
    "check",
    "did_you_mean",
    "find",
    "fingerprint",
    "load",
]
