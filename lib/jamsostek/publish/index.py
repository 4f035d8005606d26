"""The page that lists all reports, and what failed: a card a region and period, by collection and month."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from . import manifest, prose, typefaces

TEMPLATES = Path(__file__).parent / "templates"
LANGUAGES = ("id", "en")
KINDS = {"html": "HTML", "pdf": "PDF", "xlsx": "Excel"}
FAILED, OF_FAILURE = ".failed.txt", (".failed.html", ".failed.ipynb", ".failed.txt")
FILE, ASIDE, RECORD = "index.html", ".index.html", "run.json"
# The report that comes first speaks for its region and period; notebooks of other names stand before that on quality.
RANKS = {"evaluation": 0, "district": 1, "quality": 3}
OTHER = 2
REASON = 300  # characters of a failure; all of it lies in the file that the card points to
Card = Mapping[str, Any]


def write(out: Path) -> None:
    """Writes `index.html` over every report and failure below `out`, the latest period first; it says so where there is none."""
    script = (TEMPLATES / "reports.js").read_text(encoding="utf-8")
    page = environment().get_template("reports.html.j2")
    collections = _collections([_card(folder) for folder in _folders(out)])
    told = {"collections": collections, "record": RECORD, "script": Markup(script)}
    text = page.render(told, script_hash=prose.script_source(script))
    aside = out / ASIDE
    aside.write_text(text, encoding="utf-8", newline="\n")
    aside.replace(out / FILE)


def outdate(out: Path) -> None:
    """Marks the page as outdated until it is written again, by whichever run."""
    (out / ASIDE).touch()


def is_outdated(out: Path) -> bool:
    return (out / ASIDE).exists() or not (out / FILE).is_file()


def environment() -> Environment:
    """What turns the templates of pages into HTML: all that is filled in is text."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"webfont": typefaces.webfont, "months": _months}
    return environment


def _months(period: str) -> dict[str, str]:
    """A period in words, by language: Desember 2025."""
    day = date.fromisoformat(f"{period}-01")
    return {lang: format_date(day, "MMMM y", locale=lang) for lang in LANGUAGES}


def _folders(out: Path) -> list[Path]:
    """The folders `collection/region/period` that hold a report or a failure."""
    found = {path.parent for name in (manifest.FILE, f"*{FAILED}") for path in out.glob(f"*/*/*/{name}")}
    return sorted(folder for folder in found if re.fullmatch("[12][0-9]{3}-(0[1-9]|1[0-2])", folder.name))


def _card(folder: Path) -> Card:
    """One region and period: its covers by language, links to its reports, its tables, and what failed."""
    entries = manifest.read(folder)
    names = sorted(entries, key=_rank)
    leading = [name for name in names if _notebook(name) == _notebook(names[0])]
    files = {file: name for name in reversed(names) for file in entries[name]["files"]}
    return {
        "folder": "/".join(folder.parts[-3:]),
        "collection": folder.parts[-3],
        "region": folder.parts[-2],
        "period": folder.name,
        "covers": {_lang(name): _drawn(entries[name]["cover"]) for name in leading},
        "links": _links(files),
        "tables": sorted(file for file in files if file.startswith("tables/") and file.endswith(".csv")),
        "failures": [_failure(path, entries) for path in sorted(folder.glob(f"*{FAILED}"))],
    }


def _rank(name: str) -> tuple[int, str, bool]:
    return RANKS.get(_notebook(name), OTHER), _notebook(name), _lang(name) != LANGUAGES[0]


def _notebook(name: str) -> str:
    return name.rpartition(".")[0]


def _lang(name: str) -> str:
    return name.rpartition(".")[2]


def _drawn(cover: Mapping) -> Mapping:
    """A cover with the first of its facts and the line of its trend, ready to draw; both are empty where there is none."""
    fact: Mapping[str, Any] = next(iter(cover.get("facts", [])), {})
    return {**cover, "fact": fact, "line": _line((fact.get("trend") or {}).get("points", []))}


def _line(points: Iterable[Sequence[float]]) -> list[tuple[int, int]]:
    """Points between 0 and 1, y upward, on the 100 by 30 of an SVG, y downward."""
    return [(round(100 * x), round(30 - 30 * y)) for x, y in points]


def _links(files: Mapping[str, str]) -> list[dict[str, str]]:
    """The files that are for reading, by report and kind."""
    kinds = {file: ending for file in files if (ending := file.rpartition(".")[2]) in KINDS}
    return [
        {"file": file, "kind": KINDS[kinds[file]], "notebook": _notebook(files[file]), "lang": _lang(files[file])}
        for file in sorted(kinds, key=lambda file: (_rank(files[file]), kinds[file], file))
    ]


def _failure(path: Path, entries: Mapping[str, Mapping]) -> dict[str, object]:
    """What failed and why; whether the half-run notebook and the last good report are there."""
    name = path.name.removesuffix(FAILED)
    reason = next(iter(path.read_text(encoding="utf-8", errors="replace").strip().splitlines()), "")
    return {
        "notebook": _notebook(name),
        "lang": _lang(name),
        "reason": reason if len(reason) <= REASON else reason[:REASON] + "…",
        "files": [name + ending for ending in OF_FAILURE if (path.parent / (name + ending)).is_file()],
        "kept": name in entries and manifest.whole(path.parent, entries[name]),
    }


def _collections(cards: Sequence[Card]) -> list[dict]:
    """Cards by collection and period: published before simulated, the latest period first, regions in the order of BPS."""
    places = _told(cards, "region", "place")
    titles, notices = (_told(cards, "collection", field) for field in ("collection", "notice"))
    named = [{**card, "places": _places(card) or places.get(card["region"], {})} for card in cards]
    named.sort(key=lambda card: _place(card, notices))
    return [
        {"name": name, "titles": titles.get(name, {}), "simulated": name in notices, "periods": list(_periods(group))}
        for name, group in groupby(named, lambda card: card["collection"])
    ]


def _places(card: Card) -> dict[str, str]:
    """What the region is called by language; only a failure has no name of its own, and takes one from other periods."""
    return {lang: cover["place"] for lang, cover in card["covers"].items() if cover.get("place")}


def _told(cards: Iterable[Card], key: str, field: str) -> dict[object, dict[str, str]]:
    """What the covers say in a field, by a key of the cards and by language; nothing where it is blank everywhere."""
    told: dict[object, dict[str, str]] = {}
    for card in cards:
        for lang, cover in card["covers"].items():
            if cover.get(field):
                told.setdefault(card[key], {})[lang] = cover[field]
    return told


def _place(card: Card, notices: Mapping) -> tuple:
    """Where a card stands; BPS codes of districts have four digits, all others come before them."""
    region, period = str(card["region"]), int(str(card["period"]).replace("-", ""))
    return card["collection"] in notices, card["collection"], -period, len(region.partition("-")[0]), region


def _periods(cards: Iterable[Card]) -> Iterator[dict]:
    for period, group in groupby(cards, lambda card: card["period"]):
        yield {"period": period, "cards": list(group)}
