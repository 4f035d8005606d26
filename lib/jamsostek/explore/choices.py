"""What can be chosen in the panel: the options of each control, in words."""

from functools import lru_cache
from pathlib import Path

from jamsostek.data import SETTINGS
from jamsostek.measures import coverage, money
from jamsostek.story.language import Words

from .source import Source

Options = tuple[tuple[str, str], ...]
INDENTS = {"province": "\u2003", "district": "\u2003\u2003"}


def collections(root: Path) -> Options:
    """The collections of a data folder, by their names."""
    names = sorted(place.parent.name for place in root.glob(f"*/{SETTINGS}"))
    return tuple((name, name) for name in names)


def places(source: Source, words: Words) -> dict[str, Options]:
    """What can be chosen of a collection besides itself, for the region and in the language of the words."""
    known, own = _regions(source, words.lang), source.collection.settings.base
    return {
        "region": known,
        "period": tuple((words.month(month), month) for month in source.periods(words.region)),
        "base": tuple((words("Basis", basis=basis), basis) for basis in dict.fromkeys((own, *coverage.BASES))),
        "segment": tuple((words("segment", segment=name), name) for name in source.segments()),
        "reference": ((words("explore-reference-usual"), ""), *known),
    }


@lru_cache(maxsize=4)
def _regions(source: Source, lang: str) -> Options:
    """The regions with participants, each province before its districts, set in from what they are part of."""
    rows, known = source.collection.regions.set_index("region_code"), source.known
    words = Words.of(source.collection, known[0], source.periods(known[0])[0], lang)
    return tuple((f"{INDENTS.get(rows.level[code], '')}{words.named(code)} ({code})", code) for code in known)


def rules(words: Words) -> Options:
    """How a sum may be shared over regions."""
    return tuple((words("rule", rule=rule), rule) for rule in money.RULES)
