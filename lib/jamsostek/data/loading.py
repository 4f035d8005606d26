"""Loads a collection, once for the same files."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path

from . import vintages
from .collection import SETTINGS, Collection, examined, find, outlines, typed
from .problems import DataError


class _Changed(Exception):
    """Files were changed while they were read."""


def load(name: str | Path = "published") -> Collection:
    """A collection by its folder, or by its name under the nearest `data` folder above; raises DataError with every problem it has.

    The same files are read once in a process and those forked from it; what a caller does to its frames stays with the caller.

    >>> data.load().settings.title.en
    'Compiled from published data'
    """
    while True:
        folder = find(name)
        try:
            collection = _loaded(folder, fingerprint(folder))
        except (_Changed, FileNotFoundError):  # an import is exchanging files
            continue
        return collection.changed(lambda _, table: table.copy(deep=False))


@lru_cache(maxsize=4)
def _loaded(folder: Path, seen: str) -> Collection:
    """The collection as it was when its files had the fingerprint `seen`; raises _Changed where they have not any more."""
    tables, settings, problems = examined(folder)
    boundaries, unread = outlines(folder, tables)
    for ring in chain.from_iterable(boundaries.rings):
        ring.setflags(write=False)  # unlike frames, arrays in them are not copied when a caller changes them
    if fingerprint(folder) != seen:
        raise _Changed
    if problems or unread or settings is None:
        raise DataError([*problems, *unread])
    newest, superseded = (typed(of(tables)) for of in (vintages.newest, vintages.superseded))
    return Collection(folder.name, settings, **newest, boundaries=boundaries, superseded=superseded)


def fingerprint(folder: Path) -> str:
    """A hash of the names and contents of all files that a collection is read from.

    >>> data.fingerprint(data.find("published")) == data.fingerprint(data.find("simulated"))
    False
    """
    contents = hashlib.sha256()
    for path in _files(folder):
        contents.update(f"{path.parent.name}/{path.name}\0{path.stat().st_size}\0".encode())
        contents.update(path.read_bytes())
    return contents.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    reference = folder.parent / "reference"
    for place, pattern in ((folder, "*.csv"), (folder, SETTINGS), (reference, "*.csv"), (reference, "*.geojson")):
        yield from filter(Path.is_file, sorted(place.glob(pattern)))
