"""Words and numbers of a report in Indonesian or English, from one catalogue of messages (Project Fluent)."""

import math
import re
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from babel import dates, numbers
from fluent.runtime import FluentBundle, FluentResource

MESSAGES = Path(__file__).parent / "messages"
LOCALES = {"id": "id_ID", "en": "en_GB"}
SIZES = {
    10**12: {"id_ID": "triliun", "en_GB": "trillion"},
    10**9: {"id_ID": "miliar", "en_GB": "billion"},
    10**6: {"id_ID": "juta", "en_GB": "million"},
}


class Words:
    """The catalogue of one language, speaking of one region and period: `words("headline", coverage=0.225)`.

    Every message is plain text and may use `$place` and `$period`. Raises ValueError for a region that does not exist, KeyError for
    a message that is not there.
    """

    def __init__(
        self, lang: str, region: str, period: str, *, regions: pd.DataFrame, sources: pd.DataFrame, kind: str
    ) -> None:
        self._named = regions.set_index("region_code")[["name", "kind"]]
        if region not in self._named.index:
            raise ValueError(f"region: {region!r} is not in regions.csv")
        self.lang, self.region, self.period, self.simulated = lang, region, pd.Period(period, "M"), kind == "simulated"
        self._publishers = sources.set_index("source_id").publisher
        self._locale, self._bundle = LOCALES[lang], _bundle(lang)
        self.place = self.named(region)

    def __call__(self, message: str, **values: Any) -> str:
        """The message with its values set in; a missing value shows as a dash."""
        known = values if "place" in values else {"place": self.place, **values}
        plain = {name: _plain(value) for name, value in {"period": self.period, **known}.items()}
        pattern: Any = self._bundle.get_message(message).value
        text, errors = self._bundle.format_pattern(pattern, plain)
        if errors:
            raise ValueError(f"message {message}: {errors}")
        return str(text)

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
        used = self._publishers.index.isin(source_ids.split("|"))
        return "; ".join(self._publishers[used].drop_duplicates())

    def marks(self, text: str) -> str:
        """What the marks that occur in a text mean; empty where none occurs."""
        known = {self("mark", status=status): f"note-{status}" for status in ("derived", "simulated")}
        return " ".join(self(message) for mark, message in known.items() if mark in text)

    def people(self, count: Any) -> str:
        return people(self._locale, count)

    def short(self, count: Any) -> str:
        return short(self._locale, count)

    def marked(self, count: Any, status: str) -> str:
        """A number of people with the mark of its status: derived or simulated."""
        return self.people(count) + self("mark", status=status)

    def percent(self, share: Any, digits: int = 2) -> str:
        return percent(self._locale, share, digits)

    def points(self, difference: Any) -> str:
        """A difference of shares in percentage points with its sign; the sign is a minus, not a hyphen."""
        return points(self._locale, difference)

    def rupiah(self, amount: Any) -> str:
        return rupiah(self._locale, amount)

    def decimal(self, number: Any) -> str:
        return decimal(self._locale, number)

    def month(self, period: Any) -> str:
        return month(self._locale, period)

    def date(self, written: str) -> str:
        """A date as exact as it is written: a year, a month or a day."""
        if len(written) == 10:
            return dates.format_date(pd.Timestamp(written), "d MMMM y", locale=self._locale)
        return month(self._locale, written) if len(written) == 7 else written

    def about(self, count: Any, step: Any) -> str:
        """A number of people; where it rests on one that was rounded to a step, it is rounded too and called an approximate one."""
        rounded = 0 if pd.isna(step) or pd.isna(count) else round(count / step) * int(step)
        return self("people", people=rounded or count, about="yes" if rounded else "no")


def people(locale: str, count: Any) -> str:
    return "–" if pd.isna(count) else numbers.format_decimal(int(count), locale=locale).replace("-", "−")


def short(locale: str, count: Any) -> str:
    """A number of people as it is read aloud: three significant figures, in millions from a million on."""
    if pd.isna(count) or abs(count) < 1000:
        return people(locale, count)
    if abs(count) >= 999_500:
        return f"{decimal(locale, count / 10**6)} {SIZES[10**6][locale]}"
    return people(locale, round(count, 2 - math.floor(math.log10(abs(count)))))


def percent(locale: str, share: Any, digits: int = 2) -> str:
    pattern = "#,##0." + "0" * digits if digits else "#,##0"
    return (
        "–" if pd.isna(share) else numbers.format_percent(round(float(share), digits + 2), f"{pattern}%", locale=locale)
    )


def points(locale: str, difference: Any) -> str:
    if pd.isna(difference):
        return "–"
    return numbers.format_decimal(100 * float(difference), "+#,##0.00;-#,##0.00", locale=locale).replace("-", "−")


def rupiah(locale: str, amount: Any) -> str:
    """Money as it is read aloud: three significant figures and the name of their size, whole rupiah below a million."""
    if pd.isna(amount):
        return "–"
    size = next((size for size in SIZES if float(amount) >= 0.9995 * size), 1)
    return f"Rp{decimal(locale, float(amount) / size)} {SIZES.get(size, {}).get(locale, '')}".strip()


def decimal(locale: str, number: Any) -> str:
    """A number with three significant figures, all of them where it has more before the decimal mark."""
    if pd.isna(number):
        return "–"
    digits = max(0, 2 - math.floor(math.log10(abs(number)))) if number else 0
    return numbers.format_decimal(round(float(number), digits), "#,##0.###", locale=locale).replace("-", "−")


def month(locale: str, period: Any) -> str:
    return (
        "–"
        if pd.isna(period)
        else dates.format_date(pd.Period(period, freq="M").to_timestamp(), "MMMM y", locale=locale)
    )


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
        "PEOPLE": lambda count: people(locale, _number(count)),
        "SHORT": lambda count: short(locale, _number(count)),
        "PERCENT": lambda share: percent(locale, _number(share)),
        "POINTS": lambda difference: points(locale, abs(_number(difference))).lstrip("+"),
        "RUPIAH": lambda amount: rupiah(locale, _number(amount)),
        "DECIMAL": lambda number: decimal(locale, _number(number)),
        "MONTH": lambda period: month(locale, period or None),
    }
    bundle = FluentBundle([locale.replace("_", "-")], functions=functions, use_isolating=False)
    for chapter in sorted((MESSAGES / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(chapter.read_text(encoding="utf-8")))
    return bundle


def _number(value: Any) -> float:
    return float("nan") if value == "" else float(value)


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands: every sign that could mean something is escaped, line breaks become spaces."""
    plain = re.sub(r"([\\`*_{}\[\]<>()#+!|~$^&@:=\"'-])", r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\w+)\.(?=\s|$)", r"\1\\.", plain)  # 1. would begin a list
