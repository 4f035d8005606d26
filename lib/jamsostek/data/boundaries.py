"""Boundaries of regions: GeoJSON files that the user puts beside the reference tables."""

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from .problems import Problem, did_you_mean

CODES = ("region_code", "bps_code", "kode_bps", "kode", "idkab", "idprov")
WEST, SOUTH, EAST, NORTH = 90, -15, 145, 10  # around Indonesia
OUTSIDE = "lies outside Indonesia (90 to 145 east, 15 south to 10 north): write degrees (WGS 84), longitude first"
STEP = 0.001  # degrees, about 100 metres: finer than a printed map of a province can show
TOLD = 5  # problems of one file
LONGEST = 10  # signs of a value that are quoted: a number of a person would have more
Rings = list[np.ndarray]


def read(folder: Path, known: Collection[str]) -> tuple[pd.DataFrame, list[Problem]]:
    """The outlines in every `*.geojson` of a folder, and what is not understood; no rows where there is no such file.

    One row a region: `region_code`, `file`, and `rings`, arrays of longitude and latitude in degrees to 0.001, closed; an outer ring runs
    against the clock, a hole with it. A region in several features of one file has the rings of all.
    """
    found: dict[str, Rings] = {}
    held_by: dict[str, str] = {}
    problems = []
    for path in filter(Path.is_file, sorted(folder.glob("*.geojson"))):
        outlines, unread = _file(path, set(known))
        problems += [*unread, *_again(path.name, [code for code in outlines if code in held_by], held_by)]
        held_by |= dict.fromkeys(outlines, path.name)
        found |= outlines
    seen = {code: rings for code, rings in found.items() if rings}
    rows = {"region_code": list(seen), "file": [held_by[code] for code in seen], "rings": list(seen.values())}
    return pd.DataFrame(rows, dtype=object), problems


def _again(file: str, codes: list[str], held_by: Mapping[str, str]) -> list[Problem]:
    if not codes:
        return []
    said = f"holds {codes[0]} again, as {held_by[codes[0]]} does ({len(codes)} in all): keep one of the two"
    return [Problem(file, 0, "", said)]


def _file(path: Path, known: set[str]) -> tuple[dict[str, Rings], list[Problem]]:
    try:
        features = _features(json.loads(path.read_text(encoding="utf-8-sig")))
    except UnicodeDecodeError:
        return {}, [Problem(path.name, 0, "", "is not UTF-8 text; save it as GeoJSON in UTF-8")]
    except json.JSONDecodeError as error:
        return {}, [Problem(path.name, error.lineno, "", f"is not JSON here ({error.msg}); export it as GeoJSON again")]
    except (ValueError, RecursionError):
        form = "is not a GeoJSON FeatureCollection with features; export the boundaries as GeoJSON"
        return {}, [Problem(path.name, 0, "", form)]
    outlines: dict[str, Rings] = {}
    problems = []
    for number, feature in enumerate(features, start=1):
        try:
            code = _code(feature, known)
            outlines.setdefault(code, []).extend(_rings(feature))
        except _NotUnderstood as error:
            problems.append(Problem(path.name, 0, f"feature {number}", *error.args))
    more = len(problems) - TOLD
    rest = [Problem(path.name, 0, "", f"has {more} more features that are not understood")] if more > 0 else []
    return outlines, [*problems[:TOLD], *rest]


class _NotUnderstood(Exception):
    """What is expected of a feature, and the value that stands there instead."""


def _features(written: Any) -> list:
    features = written.get("features") if isinstance(written, dict) else None
    if not isinstance(features, list) or not features:
        raise ValueError
    return features


def _code(feature: Any, known: set[str]) -> str:
    """The BPS code of a feature, from the first of the properties that may hold it."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    named = {str(name).lower(): value for name, value in properties.items()} if isinstance(properties, dict) else {}
    value = next((named[name] for name in CODES if named.get(name) is not None), None)
    if value is None:
        raise _NotUnderstood(f"has no BPS code in its properties; call it {' or '.join(CODES[:4])}")
    code = str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()
    if code not in known:
        shown = code if len(code) <= LONGEST else f"{code[:4]}…"
        raise _NotUnderstood(f"is not a BPS code in regions.csv{did_you_mean(code, known)}", shown)
    return code


def _rings(feature: Mapping[str, Any]) -> Iterator[np.ndarray]:
    """The rings of a Polygon or MultiPolygon that are large enough to be seen."""
    geometry = feature.get("geometry")
    geometry = geometry if isinstance(geometry, dict) else {}
    kind = geometry.get("type")
    if kind not in ("Polygon", "MultiPolygon"):
        raise _NotUnderstood("has no area; its geometry must be a Polygon or MultiPolygon", str(kind)[:20])
    try:
        polygons = geometry["coordinates"] if kind == "MultiPolygon" else [geometry["coordinates"]]
        rings = [(place, _positions(ring)) for polygon in polygons for place, ring in enumerate(polygon)]
        if not rings:
            raise ValueError
    except (TypeError, ValueError, KeyError, OverflowError):
        raise _NotUnderstood("has coordinates that are not rings of four or more [longitude, latitude]") from None
    if not all(((ring >= (WEST, SOUTH)) & (ring <= (EAST, NORTH))).all() for _, ring in rings):
        raise _NotUnderstood(OUTSIDE)
    return (_turned(thin, hole=place > 0) for place, ring in rings if len(thin := _thinned(ring)) > 3)


def _positions(ring: list) -> np.ndarray:
    positions = np.array(ring, dtype=float)
    if positions.ndim != 2 or positions.shape[1] < 2 or len(positions) < 4:
        raise ValueError
    return positions[:, :2]  # a height is of no use here


def _thinned(ring: np.ndarray) -> np.ndarray:
    """A closed ring on a grid of the step, without positions that fall on the one before."""
    grid = np.round(ring / STEP) * STEP
    moved = np.r_[True, (np.diff(grid, axis=0) != 0).any(axis=1)]
    return np.vstack([grid[moved], grid[:1]]) if (grid[0] != grid[-1]).any() else grid[moved]


def _turned(ring: np.ndarray, *, hole: bool) -> np.ndarray:
    x, y = ring.T
    against_the_clock = (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() > 0
    return ring[::-1] if against_the_clock == hole else ring
