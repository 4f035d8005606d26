"""Names of regions as offices write them, and the codes that they stand for."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

import pandas as pd

from .sheets import plain

# The words before or behind a name that tell what kind of region it is.
KINDS = {
    "provinsi": "provinsi", "propinsi": "provinsi", "prov": "provinsi", "province": "provinsi", "prop": "provinsi",
    "kabupaten": "kabupaten", "kab": "kabupaten", "regency": "kabupaten",
    "kota": "kota", "kotamadya": "kota", "kodya": "kota", "municipality": "kota", "city": "kota",
    "negara": "negara", "nation": "negara",
}  # fmt: skip
BEHIND = re.compile(
    r"(?:[,(]\s*|\b(?=regency|municipality|city|province))(" + "|".join(KINDS) + r")\.?\)?\s*$", re.IGNORECASE
)
FOOTNOTE = re.compile(r"\s*([¹²³⁴⁵⁶⁷⁸⁹]+\)?|\*+\)?|(?<=\w) \d\))$")
SILENT = {"administrasi", "adm", "adminstrasi"}
SHORT = {
    "kep": "kepulauan",
    "d i": "di",
    "daerah istimewa": "di",
    "d k i": "dki",
    "daerah khusus ibukota": "dki",
    "daerah khusus jakarta": "dki jakarta",
}
TOTALS = {"jumlah", "total", "jml", "keseluruhan", "grandtotal", "subtotal"}
TOTALED = (
    "jumlah ",
    "total ",
    "jml ",
    "keseluruhan ",
    "sub total",
    "subtotal ",
    "grand total",
    "kantor cabang",
    "kacab",
    "kanwil",
)
HEADINGS = {"kabupaten regency": "kabupaten", "kabupaten": "kabupaten", "regency": "kabupaten", "kota municipality": "kota", "kota": "kota", "municipality": "kota", "provinsi province": "provinsi", "provinsi": "provinsi"}  # fmt: skip


@dataclass(frozen=True)
class Name:
    """What a text says of a region: its bare name, squeezed, and its kind where it says one."""

    bare: str
    kind: str = ""


@cache
def name(text: str) -> Name:
    """A name without number, kind and spaces: '6. KAB. MUKO MUKO' is mukomuko, a kabupaten."""
    text = FOOTNOTE.sub("", text)
    behind = BEHIND.search(text)
    words = plain(re.sub(r"^[\[(]?\d{1,4}([.)\]]\s*|\s+)", "", text[: behind.start()] if behind else text)).split()
    kind = KINDS[behind[1].lower()] if behind else ""
    if len(words) > 1 and words[0] in KINDS:
        kind, words = KINDS[words[0]], words[1:]
    joined = f" {' '.join(word for word in words if word not in SILENT)} "
    for short, long in SHORT.items():
        joined = joined.replace(f" {short} ", f" {long} ")
    return Name(joined.replace(" ", ""), kind)


def total(text: str) -> bool:
    """Whether a label says that its row is a sum."""
    words = plain(text)
    return words.replace(" ", "") in TOTALS or words.startswith(TOTALED) or words.endswith((" total", " jumlah"))


def heading(text: str) -> str:
    """The kind of the regions beneath a heading such as 'Kota/Municipality'; empty where it is none."""
    return HEADINGS.get(plain(text), "")


class Places:
    """The regions of `regions.csv`, found by name or code."""

    def __init__(self, regions: pd.DataFrame) -> None:
        rows = regions.fillna("").set_index("region_code", drop=False)
        self.rows = rows.to_dict("index")
        self._names: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for code, row in self.rows.items():
            for alias in (row["name"].split(" (")[0], *filter(None, row["aliases"].split("|"))):
                self._names[name(alias).bare].add((row["kind"], code))

    def named(self, text: str, kind: str = "") -> list[str]:
        """The codes that a name may stand for; `kind` where a heading tells it and the name itself does not."""
        said = name(text)
        known = self._names.get(said.bare, set())
        wanted = said.kind or kind
        return sorted(code for of, code in known if not wanted or of == wanted) or self._joined(text)

    def _joined(self, text: str) -> list[str]:
        """The codes of a name of which Kota is a part: Kota Baru is Kabupaten Kotabaru."""
        return sorted(code for _, code in self._names.get(plain(text).replace(" ", ""), set()))

    def near(self, text: str) -> list[str]:
        """Codes whose names are spelled almost so, the nearest first; at most three."""
        close = difflib.get_close_matches(name(text).bare, self._names, n=3, cutoff=0.75)
        return [*dict.fromkeys(code for bare in close for _, code in sorted(self._names[bare]))][:3]

    def called(self, code: str) -> str:
        """The name of a code with its kind, as one would say it: Kota Bengkulu, Kabupaten Kaur, Provinsi Bengkulu."""
        row = self.rows[code]
        return f"{row['kind'].title()} {row['name']}" if row["kind"] in ("kabupaten", "provinsi") else row["name"]

    def parent(self, code: str) -> str:
        return self.rows[code]["parent"]

    def children(self, code: str) -> set[str]:
        return self._below.get(code, set())

    @cached_property
    def _below(self) -> dict[str, set[str]]:
        below: dict[str, set[str]] = defaultdict(set)
        for code, row in self.rows.items():
            below[row["parent"]].add(code)
        return below

    @cached_property
    def complete(self) -> dict[str, list[set[str]]]:
        """The sets of regions that make up a region: the provinces of a nation also as they were before some were divided."""
        old = {code: set(row["successors"].split("|")) for code, row in self.rows.items() if row["successors"]}
        found = {}
        for code in self.rows:
            now = self.children(code) - set(old)
            before = now.difference(*old.values()) | {one for one, new in old.items() if new <= now}
            found[code] = [now, before] if before != now else [now]
        return found

    def undivided(self, code: str) -> set[str]:
        """The regions that an undivided region of the same name became, without that of its own name."""
        successors = [
            row["successors"].split("|") for row in self.rows.values() if code in row["successors"].split("|")
        ]
        return {new for row in successors for new in row} - {code}

    def by_code(self, text: str, system: str) -> str:
        """The region of a code, with points or without, in the system 'bps' or 'kemendagri'; empty where there is none."""
        code = re.sub(r"\D", "", text) if re.fullmatch(r"[\d. ]+", text) else text
        code = "00" if code in ("0", "0000") else code[:2] if len(code) == 4 and code.endswith("00") else code
        return self._codes[system].get(code, "")

    @cached_property
    def _codes(self) -> dict[str, dict[str, str]]:
        now = {code: row for code, row in self.rows.items() if not row["successors"]}
        kemendagri = {row["kemendagri_code"]: code for code, row in now.items() if row["kemendagri_code"]}
        return {"bps": {code: code for code in self.rows}, "kemendagri": {**kemendagri, "00": "00"}}


def listed(places: Places, codes: Iterable[str]) -> str:
    """Codes with their names, for a question: 17 Provinsi Bengkulu, 1771 Kota Bengkulu."""
    return ", ".join(f"{code} {places.called(code)}" for code in codes)
