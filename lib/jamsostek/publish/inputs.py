"""What a report is made from, as hashes: it is good while these are the same."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

import jamsostek
from jamsostek.data import Collection, Scope

from . import manifest
from .wanted import Report

Told = dict[str, Any]
PARTED = ("data", "versions")  # of which it is said what differs
NAMED = 3  # tables or packages; of more it is said how many there are


class Inputs:
    """Hashes of what the reports of one collection use of it; its rows are hashed once for all of them."""

    def __init__(self, collection: Collection) -> None:
        self._rows = {name: _rows(table) for name, table in collection.tables.items()}
        self._scope = Scope(collection.tables)
        self._data = cache(self._hashed)
        self._settings = _hash(collection.settings.model_dump_json(exclude={"reports"}))

    def of(self, report: Report) -> Told:
        """Hashes of the rows that a report may use, by table, and of the settings."""
        return {"data": self._data(report.region, report.period), "settings": self._settings}

    def _hashed(self, region: str, period: str) -> dict[str, str]:
        """A hash of the rows of each table that has any."""
        used = {name: rows for name, rows in self._scope.rows(region, period).items() if len(rows)}
        return {name: _hash(self._rows[name][rows].tobytes()) for name, rows in used.items()}


def complete(report: Report, used: Told) -> Told:
    """All that a report is made from: what it uses of its collection and all else as hashes, packages by their versions."""
    return {
        "parameters": manifest.parameters(report),
        "formats": list(report.formats),
        **used,
        "notebook": notebook(report.notebook),
        "library": library(),
        **_packages(),
    }


def _rows(table: pd.DataFrame) -> np.ndarray:
    """A hash of each row, the same on every machine."""
    plain = table.assign(rings=[_outline(rings) for rings in table.rings]) if "rings" in table else table
    return pd.util.hash_pandas_object(plain, index=False).to_numpy(dtype="<u8")


def _outline(rings: list[np.ndarray]) -> str:
    return _hash(b"|".join(ring.astype("<f8").tobytes() for ring in rings))


def notebook(path: Path) -> str:
    """A hash of what a notebook does; what it gave when it was last saved is no part of that."""
    return _notebook(path, path.stat().st_mtime_ns)


@cache
def _notebook(path: Path, _: int) -> str:
    written = json.loads(path.read_text(encoding="utf-8"))
    cells = [
        (cell["cell_type"], "".join(cell["source"]), sorted(cell["metadata"].get("tags", [])))
        for cell in written["cells"]
    ]
    return _hash(json.dumps([cells, written["metadata"].get("kernelspec", {}).get("name")]))


@cache
def library() -> str:
    """A hash of every file of the library."""
    root = Path(jamsostek.__file__).parent
    sources = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return _hash(json.dumps(manifest.files(root, sources)))


@cache
def _packages() -> Told:
    """The versions of what the library asks for by name; as one hash those of all that these ask for in turn."""
    found: dict[str, str] = {}
    wanted = named = _required("jamsostek")
    while wanted:
        found |= {name: _version(name) for name in wanted}
        wanted = {other for name in wanted if found[name] for other in _required(name)} - found.keys()
    others = {name: version for name, version in sorted(found.items()) if version and name not in named}
    return {"versions": {name: found[name] for name in sorted(named)}, "other packages": _hash(json.dumps(others))}


def _required(package: str) -> set[str]:
    """The packages that an installed one asks for, whether they are there or not; without those of its extras."""
    asked = [each for each in metadata.requires(package) or [] if "extra ==" not in each]
    return {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", each, maxsplit=1)[0]).lower() for each in asked}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # of another system
        return ""


def _hash(content: bytes | str) -> str:
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def differences(before: Told, now: Told) -> str:
    """What has changed, in a few words, such as: participants, notebook changed; pandas 3.1.1 -> 3.1.2; empty where nothing has."""
    tables, packages = (_differing(before.get(name) or {}, now[name]) for name in PARTED)
    others = [name for name in _differing(before, now) if name not in PARTED]
    versions = [[told.get("versions", {}).get(name) or "none" for told in (before, now)] for name in packages]
    moved = [f"{name} {' -> '.join(both)}" for name, both in zip(packages, versions, strict=True)]
    changed = few([*tables, *others])
    return "; ".join(filter(None, [f"{changed} changed" if changed else "", few(moved)]))


def _differing(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    return [name for name in dict.fromkeys([*now, *before]) if before.get(name) != now.get(name)]


def few(told: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    more = f" and {len(told) - NAMED} more" if len(told) > NAMED else ""
    return ", ".join(told[:NAMED]) + more
