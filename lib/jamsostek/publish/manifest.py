"""What the manifest of a folder of reports says: of each what it was made from, its cover, and its files with their hashes."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from .wanted import Report

FILE = "manifest.json"


def parameters(report: Report) -> dict[str, str]:
    """What the notebook is told, without this machine's folders."""
    return {
        "data": report.data.name,
        "region": report.region,
        "period": report.period,
        "lang": report.lang,
        "out": "tables",
    }


def read(folder: Path) -> dict[str, dict]:
    """What stands in the manifest of a folder of reports, by report name; empty where there is none or it cannot be read."""
    try:
        return json.loads((folder / FILE).read_text(encoding="utf-8"))["reports"]
    except (OSError, ValueError, KeyError):
        return {}


def write(folder: Path, reports: Mapping[str, Mapping]) -> None:
    text = json.dumps({"reports": dict(sorted(reports.items()))}, ensure_ascii=False, indent=1)
    (folder / FILE).write_text(text + "\n", encoding="utf-8")


def files(folder: Path, paths: Iterable[Path]) -> dict[str, str]:
    """SHA-256 of files by their path below a folder."""
    return {path.relative_to(folder).as_posix(): _hash(path) for path in sorted(paths)}


def whole(folder: Path, entry: Mapping) -> bool:
    """Whether every file that a report consists of is still there."""
    return all((folder / name).is_file() for name in entry.get("files", {}))


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
