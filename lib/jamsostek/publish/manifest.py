"""What a report was made from, so that it can be told whether it is still good."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

import jamsostek

from .wanted import Report

FILE = "manifest.json"
MADE_WITH = (
    "pandas",
    "matplotlib",
    "seaborn",
    "papermill",
    "nbconvert",
    "openpyxl",
    "typst",
    "pypandoc-binary",
    "fontpkg-fira-sans",
)


def parameters(report: Report) -> dict[str, str]:
    """What the notebook is told, without this machine's folders."""
    return {
        "data": report.data.name,
        "region": report.region,
        "period": report.period,
        "lang": report.lang,
        "out": "tables",
    }


def inputs(report: Report) -> dict[str, object]:
    """Hashes of the data, the notebook and the library, the parameters and the versions: a report is good while these are the same."""
    return {
        "parameters": parameters(report),
        "formats": list(report.formats),
        "data": _data(report.data),
        "notebook": _hash(report.notebook),
        "library": _library(),
        "versions": {name: version(name) for name in MADE_WITH},
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


def _data(data: Path) -> dict[str, str]:
    found = [path for folder in (data, data.parent / "reference") for path in folder.glob("*")]
    return files(data.parent, [path for path in found if path.suffix in (".csv", ".toml", ".geojson")])


@cache
def _library() -> str:
    root = Path(jamsostek.__file__).parent
    sources = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return hashlib.sha256(json.dumps(files(root, sources)).encode()).hexdigest()


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
