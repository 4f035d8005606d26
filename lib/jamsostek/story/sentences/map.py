"""What a map shows: which regions stand above the one that they are compared with, and on which islands."""

import pandas as pd

from ..language import Words
from .comparison import reference

# The first digit of a BPS code names the group of islands.
ISLANDS = {
    "1": "sumatra",
    "2": "sumatra",
    "3": "java",
    "5": "lesser_sunda",
    "6": "kalimantan",
    "7": "sulawesi",
    "8": "maluku",
    "9": "papua",
}
FEW = 4  # regions that are named


def finding(ranked: pd.DataFrame, words: Words) -> str:
    """How many stand above the reference: of provinces by island, of districts with their names; the range where there is no reference."""
    best, worst = ranked.iloc[0], ranked.iloc[-1]
    if pd.isna(best.reference_coverage):
        ends = {"best": best["name"], "high": best.coverage, "worst": worst["name"], "low": worst.coverage}
        return words("map-range", as_of=best.as_of, **ends)
    rows = ranked.assign(above=ranked.coverage > ranked.reference_coverage)
    told = {"as_of": best.as_of, "reference": reference(ranked, words), "coverage": best.reference_coverage}
    if len(best.region_code) == 2:
        return _by_island(rows, told, words)
    return _together(rows, "district", told, words)


def _by_island(rows: pd.DataFrame, told: dict[str, object], words: Words) -> str:
    """The island of the own province, otherwise the two that differ most; all provinces together where none differs."""
    own = rows[rows.region_code == words.region]
    islands = _islands(rows)
    if len(own):
        island = islands.loc[ISLANDS[words.region[0]]]
        member = "none" if not island.above else "yes" if own.above.iloc[0] else "no"
        return words("map-own", **told, **_counted(island), island=words("island", island=island.name), own=member)
    if (islands.share == islands.share.iloc[0]).all():
        return _together(rows, "province", told, words)
    first, last = islands.iloc[0], islands.iloc[-1]
    names = {"island": words("island", island=first.name), "other": words("island", island=last.name)}
    others = {f"other_{name}": count for name, count in _counted(last).items()}
    return words("map-islands", **told, **names, **_counted(first), **others)


def _together(rows: pd.DataFrame, level: str, told: dict[str, object], words: Words) -> str:
    names = rows.name[rows.above]
    named = "yes" if 0 < len(names) <= FEW else "no"
    return words("map-all", **told, level=level, above=len(names), of=len(rows), named=named, names=", ".join(names))


def _islands(rows: pd.DataFrame) -> pd.DataFrame:
    """How many of the regions of each group of islands stand above; the largest share first, of equal ones the group of more."""
    groups = rows.groupby(rows.region_code.str[0].map(ISLANDS)).above.agg(above="sum", of="size")
    shares = groups.assign(share=groups.above / groups.of)
    return shares.sort_values(["share", "of"], ascending=[False, False], kind="stable")


def _counted(island: pd.Series) -> dict[str, int]:
    return {"above": int(island.above), "of": int(island.of)}
