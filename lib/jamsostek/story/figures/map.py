"""Where regions lie and how large their coverage is: in their outlines where these are known, otherwise as tiles."""

import pandas as pd

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.comparison import reference
from ..sentences.map import finding
from ..sentences.printed import level_of
from . import shades
from .axes import joined
from .given import drawing
from .outliers import explained
from .outlines import outlines
from .tiles import tiles as tile_map

FEW = 12  # regions whose figures the alternative text tells one by one
MISSING = len(shades.LIMITS) + 1  # the class of those without a figure


@drawing
def map(
    ranked: pd.DataFrame, words: Words, regions: pd.DataFrame, *, tiles: pd.DataFrame, boundaries: pd.DataFrame
) -> Picture | None:
    """All regions beside those that are ranked, the own one stressed, those without a figure hatched.

    A choropleth where `boundaries` has the outline of each of them, otherwise a tile map; None where nothing is ranked, or `tiles`
    lacks one of them too.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> known = here.collection
    >>> story.figures.map(here.ranked, here.words, known.regions, tiles=known.tiles, boundaries=known.boundaries).title
    'In December 2023, 3 of 10 provinces in Sumatra stood above the national rate (29.72%), Bengkulu Province not among
    them'
    """
    if ranked.empty:
        return None
    rows = _drawn(ranked, regions, words)
    shaped = _shaped(rows, boundaries)
    placed = rows.merge(tiles[["region_code", "short", "row", "column"]], on="region_code", validate="1:1")
    if shaped.rings.notna().all():
        kind, draw, rows = "outlines", outlines, shaped
    elif len(placed) == len(rows):
        kind, draw, rows = "tiles", tile_map, placed
    else:
        return None
    told = {"finding": finding(ranked, words), "kind": kind, "rows": _told(rows, words), **_noted(ranked, rows, words)}
    told |= _bounded(shaped, boundaries)
    with style.look():
        figure = draw(rows, words)
    return Picture.told("map", figure, words, told)


def _drawn(ranked: pd.DataFrame, regions: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The regions of the same parent as those ranked, with coverage where it is known; a divided region or its successors, as ranked."""
    parent = regions.parent[regions.region_code == ranked.region_code.iloc[0]].iloc[0]
    peers = regions[regions.parent == parent][["region_code", "name", "successors"]]
    divided = peers.successors.notna() & peers.region_code.isin(ranked.region_code)
    parts = "|".join(peers.successors[divided]).split("|")
    peers = peers[(peers.successors.isna() | divided) & ~peers.region_code.isin(parts)]
    known = ranked[["region_code", "coverage", "above_one", "status"]]
    rows = peers.merge(known, on="region_code", how="left", validate="1:1")
    marks = [words("mark", status=status) if isinstance(status, str) else "" for status in rows.status]
    label = [words.percent(share, 1) + mark for share, mark in zip(rows.coverage, marks, strict=True)]
    return rows.assign(label=label, reference_coverage=ranked.reference_coverage.iloc[0])


def _shaped(rows: pd.DataFrame, boundaries: pd.DataFrame) -> pd.DataFrame:
    """Rows with `rings`, missing where there is no outline; a divided region has those of all its successors."""
    known = dict(zip(boundaries.region_code, boundaries.rings, strict=True))
    found = []
    for code, successors in zip(rows.region_code, rows.successors, strict=True):
        parts = [code] if code in known or pd.isna(successors) else successors.split("|")
        whole = all(part in known for part in parts)
        found.append([ring for part in parts for ring in known[part]] if whole else None)
    return rows.assign(rings=pd.Series(found, index=rows.index, dtype=object), short=rows.name)


def _told(rows: pd.DataFrame, words: Words) -> str:
    """Each figure of a few regions; of many their names by class, from the lowest to the highest."""
    order = rows.sort_values("coverage", kind="stable")
    if len(rows) <= FEW:
        told = [{"name": row.name, "coverage": row.coverage} for row in each(order)]
        return joined(words, "figure-map-row", told)
    classes = [MISSING if pd.isna(share) else shades.place(share) for share in order.coverage]
    return joined(words, "figure-map-class", [_class(place, some, words) for place, some in order.groupby(classes)])


def _class(place: int, rows: pd.DataFrame, words: Words) -> dict[str, str]:
    """The limits of the class in which all of the rows are, and their names."""
    ends = ["", *(words.percent(limit, 0) for limit in shades.LIMITS), "", ""]
    end = {0: "first", len(shades.LIMITS): "last", MISSING: "missing"}.get(place, "middle")
    return {"end": end, "low": ends[place], "high": ends[place + 1], "names": ", ".join(rows.name)}


def _noted(ranked: pd.DataFrame, rows: pd.DataFrame, words: Words) -> dict[str, object]:
    return {
        "basis": words("basis", basis=ranked.basis.iloc[0]),
        "as_of": ranked.as_of.iloc[0],
        "level": level_of(ranked.region_code.iloc[0]),
        "reference": reference(ranked, words),
        "regions": len(rows),
        "missing": int(rows.coverage.isna().sum()),
        "compared": "yes" if ranked.reference_coverage.notna().any() else "no",
        "marks": explained(ranked, words),
        "source": words.sources(ranked),
    }


def _bounded(shaped: pd.DataFrame, boundaries: pd.DataFrame) -> dict[str, object]:
    """How many regions have no outline, the first of them, and the files that hold the others; nothing lacks where there is no file."""
    lacking = shaped.name[shaped.rings.isna() & bool(len(boundaries))]
    codes = "|".join([*shaped.region_code, *shaped.successors.dropna()]).split("|")
    files = boundaries.file[boundaries.region_code.isin(codes)].drop_duplicates()
    return {"lacking": len(lacking), "lacks": next(iter(lacking), ""), "files": ", ".join(files)}
