"""The switch between the two languages of a report: each page holds the link to its sibling, which shows once that is there."""

from collections.abc import Mapping
from pathlib import Path

from . import manifest

HIDDEN, SHOWN = b'<a class="language" hidden ', b'<a class="language" '
SIBLINGS = {"id": "en", "en": "id"}


def linked(folder: Path, reports: Mapping[str, Mapping]) -> dict[str, Mapping]:
    """What the manifest says of the reports in a folder, once each page shows the link to a sibling that is there, and no other."""
    return {name: _linked(folder, name, entry) for name, entry in reports.items()}


def _linked(folder: Path, name: str, entry: Mapping) -> Mapping:
    page = folder / f"{name}.html"
    if page.name not in entry["files"] or not page.is_file():
        return entry
    before = page.read_bytes()
    link = SHOWN if _sibling(page).is_file() else HIDDEN
    after = before.replace(HIDDEN, SHOWN).replace(SHOWN, link)
    if after == before:
        return entry
    page.write_bytes(after)
    return {**entry, "files": {**entry["files"], **manifest.files(folder, [page])}}


def _sibling(page: Path) -> Path:
    """The same report in the other language: evaluation.en.html beside evaluation.id.html."""
    notebook, _, lang = page.stem.rpartition(".")
    return page.with_name(f"{notebook}.{SIBLINGS.get(lang, '')}.html")
