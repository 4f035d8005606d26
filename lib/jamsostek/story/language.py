"""Words and numbers of a report in Indonesian or English, from one catalogue of messages (Project Fluent)."""

import re
from functools import cache
from pathlib import Path
from typing import Any, Self

import pandas as pd
from babel import dates
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax.ast import Message, Resource

from . import numerals
from .numerals import Shown

MESSAGES = Path(__file__).parent / "messages"
LOCALES = {"id": "id_ID", "en": "en_GB"}
resolver.MAX_PART_LENGTH = 1_000_000  # a guard against foreign catalogues; ours lists every region of a figure in words


class Words:
    """The catalogue of one language, speaking of one region and period: `words("headline", coverage=0.225)`.

    Every message is plain text and may use `$place`, `$period` and `$chosen`, the segment. Each number is a text that remembers its value (`Shown`). Raises
    ValueError for a region that does not exist, KeyError for a message that is not there.

    >>> story.Words.of(data.load(), "17", "2026-01", "en")("headline-missing")
    'There is no figure of active participants of Bengkulu Province for January 2026 yet.'
    """

    def __init__(
        self,
        lang: str,
        region: str,
        period: str,
        *,
        regions: pd.DataFrame,
        sources: pd.DataFrame,
        kind: str,
        segment: str = "",
    ) -> None:
        self._named = regions.set_index("region_code")[["name", "kind"]]
        if region not in self._named.index:
            raise ValueError(f"region: {region!r} is not in regions.csv")
        self.lang, self.region, self.period, self.simulated = lang, region, pd.Period(period, "M"), kind == "simulated"
        self._sources = sources.set_index("source_id").reindex(columns=["publisher", "published_on"])
        self._locale, self._bundle, self.segment, self.place = LOCALES[lang], _bundle(lang), segment, ""
        self.place = self.named(region)

    def __call__(self, message: str, **values: Any) -> str:
        """The message with its values set in; a missing value shows as a dash."""
        known = {"place": self.place, "period": self.period, "chosen": self.segment or "ALL", **values}
        plain = {name: _plain(value) for name, value in known.items()}
        pattern: Any = self._bundle.get_message(message).value
        text, errors = self._bundle.format_pattern(pattern, plain)
        if errors:
            raise ValueError(f"message {message}: {errors}")
        if self.segment and message in ("basis", "Basis"):  # messages that name a denominator
            return self("of-segment", basis=str(text), segment=self.segment)
        return str(text)

    @classmethod
    def of(cls, collection: Any, region: str, period: str, lang: str = "id", *, segment: str = "") -> Self:
        """Words of a collection; of a segment where its participants alone are told of."""
        regions, sources, kind = collection.regions, collection.sources, collection.settings.kind
        return cls(lang, region, period, regions=regions, sources=sources, kind=kind, segment=segment)

    def named(self, region: str) -> str:
        """A region with its kind, such as Provinsi Bengkulu."""
        return self("place", place="", **self._named.loc[region])

    def kind(self, region: str) -> str:
        """negara, provinsi, kabupaten or kota."""
        return str(self._named.kind[region])

    def sources(self, frame: pd.DataFrame) -> str:
        """Who published the rows of a frame, as a line for a caption."""
        return self("note-source", publishers=self.publishers("|".join(frame.source_id)))

    def publishers(self, source_ids: str) -> str:
        """The publishers of some sources, parted by |, in the order of the list of sources."""
        used = self._sources.index.isin(source_ids.split("|"))
        return "; ".join(dict.fromkeys("; ".join(self._sources.publisher[used]).split("; ")))

    def early(self, source_ids: str) -> str:
        """The day on which sources, parted by |, came out, where that is before the period was over: such a figure may still change; else empty."""
        days = self._sources.published_on.reindex(source_ids.split("|")).dropna().astype(str)
        return max((day for day in days if len(day) == 10 and day < str(self.period.end_time.date())), default="")

    def marks(self, text: str) -> str:
        """What the marks that occur in a text mean; empty where none occurs."""
        known = {self("mark", status=status): f"note-{status}" for status in ("derived", "simulated")}
        return " ".join(self(message) for mark, message in known.items() if mark in text)

    def people(self, count: Any) -> str:
        return numerals.people(self._locale, count)

    def short(self, count: Any) -> str:
        return numerals.short(self._locale, count)

    def marked(self, count: Any, status: str) -> str:
        """A number of people with the mark of its status: derived or simulated."""
        return self.mark(self.people(count), status)

    def mark(self, text: str, status: str) -> str:
        """A text with the mark of its status: derived or simulated."""
        return numerals.marked(text, self("mark", status=status), status)

    def percent(self, share: Any, digits: int = 2) -> str:
        return numerals.percent(self._locale, share, digits)

    def points(self, difference: Any, sign: bool = True) -> str:
        """A difference of shares in percentage points with its sign; the sign is a minus, not a hyphen."""
        return numerals.points(self._locale, difference, sign)

    def rupiah(self, amount: Any) -> str:
        return numerals.rupiah(self._locale, amount)

    def decimal(self, number: Any) -> str:
        return numerals.decimal(self._locale, number)

    def month(self, period: Any) -> str:
        return month(self._locale, period)

    def date(self, written: str) -> str:
        """A date as exact as it is written: a year, a month or a day."""
        if len(written) == 10:
            return dates.format_date(pd.Timestamp(written), "d MMMM y", locale=self._locale)
        return month(self._locale, written) if len(written) == 7 else written

    def about(self, count: Any, step: Any) -> Shown:
        """A number of people; where it rests on one that was rounded to a step, it is rounded too and called an approximate one."""
        rounded = 0 if pd.isna(step) or pd.isna(count) else round(count / step) * int(step)
        text = self("people", people=rounded or count, about="yes" if rounded else "no")
        return Shown(text, rounded or count, "people", "rounded" if rounded else "")


@cache
def month(locale: str, period: Any) -> str:
    if pd.isna(period):
        return "–"
    return dates.format_date(pd.Period(period, freq="M").to_timestamp(), "MMMM y", locale=locale)


def _plain(value: Any) -> Any:
    """What Fluent takes: text and numbers; missing becomes the empty text, a month its ISO form."""
    if isinstance(value, str):
        return value
    if pd.isna(value):
        return ""
    return str(value) if isinstance(value, pd.Period) else value if isinstance(value, int) else float(value)


@cache
def _bundle(lang: str) -> FluentBundle:
    locale = LOCALES[lang]
    functions: Any = {
        "PEOPLE": lambda count: numerals.people(locale, _number(count)),
        "SHORT": lambda count: numerals.short(locale, _number(count)),
        "PERCENT": lambda share: numerals.percent(locale, _number(share)),
        "POINTS": lambda difference: numerals.points(locale, abs(_number(difference)), sign=False),
        "RUPIAH": lambda amount: numerals.rupiah(locale, _number(amount)),
        "DECIMAL": lambda number: numerals.decimal(locale, _number(number)),
        "MONTH": lambda period: month(locale, period or None),
    }
    bundle = FluentBundle([locale.replace("_", "-")], functions=functions, use_isolating=False)
    for chapter in _chapters(lang):
        bundle.add_resource(chapter)
    return bundle


@cache
def _chapters(lang: str) -> list[Resource]:
    return [FluentResource(path.read_text(encoding="utf-8")) for path in sorted((MESSAGES / lang).glob("*.ftl"))]


def prepare(lang: str) -> None:
    """Makes every message ready, which otherwise happens when it is first used."""
    for chapter in _chapters(lang):
        for entry in chapter.body:
            if isinstance(entry, Message):
                _bundle(lang).get_message(entry.id.name)


def _number(value: Any) -> float:
    return float("nan") if value == "" else float(value)


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands: every sign that could mean something is escaped, line breaks become spaces."""
    plain = re.sub(r"([\\`*_{}\[\]<>()#+!|~$^&@:=\"'-])", r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\w+)\.(?=\s|$)", r"\1\\.", plain)  # 1. would begin a list
