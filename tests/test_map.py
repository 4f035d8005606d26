"""The map: where tiles stand, which boundary files are understood, and what the figure shows and says."""

import json
import re
from functools import cache

import numpy as np
import pandas as pd
import pytest
from test_data import copied, edit
from test_story import NATION, rows, words

from jamsostek.data import DataError, boundaries, check, load
from jamsostek.story import figures, style
from jamsostek.story.figures import shades
from jamsostek.story.sentences import map as told

NO_OUTLINES = pd.DataFrame({"region_code": [], "file": [], "rings": []}, dtype=object)


@cache
def published():
    return load("data/published")


def square(west=102.0, south=-4.0, size=1.0):
    """Return a closed ring, which runs against the clock, as GeoJSON writes it."""
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(code, *rings, name="region_code"):
    shape = {"type": "Polygon", "coordinates": list(rings or [square()])}
    return {"type": "Feature", "properties": {name: code}, "geometry": shape}


def written(folder, *features, file="batas.geojson"):
    (folder / file).write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}), encoding="utf-8")
    return folder


def understood(folder, *features, known=("17", "1704", "91-lama")):
    found, problems = boundaries.read(written(folder, *features), known)
    assert not problems, problems
    return found


def misunderstood(folder, known=("17", "1704", "18")):
    return [str(problem) for problem in boundaries.read(folder, known)[1]]


# --- Tiles ---

# Neighbours on land, as any map of Indonesia shows them.
NEIGHBOURS = (
    "11-12 12-13 12-14 13-14 13-15 13-17 14-15 15-16 15-17 16-17 16-18 17-18 31-32 31-36 32-33 32-36 33-34 33-35 "
)
NEIGHBOURS += "61-62 61-64 62-63 62-64 63-64 64-65 71-75 72-75 72-73 72-74 72-76 73-74 73-76 91-92 91-96 94-96 94-97 95-96 95-97 96-97 "
NEIGHBOURS += "1701-1704 1701-1705 1702-1707 1702-1708 1703-1706 1703-1707 1703-1709 1705-1708 1705-1709 1706-1707 1708-1709 1709-1771"


def tile(code):
    return published().tiles.set_index("region_code").loc[code, ["row", "column"]].astype(int)


def test_every_province_and_every_district_of_bengkulu_has_a_tile():
    regions = published().regions
    wanted = regions.region_code[(regions.level == "province") | (regions.parent == "17")]
    assert sorted(published().tiles.region_code) == sorted(wanted)
    assert len(wanted) == 38 + 2 + 10


@pytest.mark.parametrize("pair", NEIGHBOURS.split())
def test_neighbours_touch(pair):
    one, other = pair.split("-")
    assert (tile(one) - tile(other)).abs().max() == 1


@pytest.mark.parametrize(
    "southward", ["11 13 18 32 34", "65 64 63 35", "71 72 73 53", "94 97 95", "1706 1703 1709 1705 1704"]
)
def test_north_is_up(southward):
    steps = [tile(code)["row"] for code in southward.split()]
    assert steps == sorted(set(steps))


@pytest.mark.parametrize(
    "eastward", ["13 16 32 33 35 51 52 53", "17 61 64 73 74 81 91 96 97", "1706 1709 1702", "1771 1705 1701"]
)
def test_west_is_left(eastward):
    steps = [tile(code)["column"] for code in eastward.split()]
    assert steps == sorted(set(steps))


def test_a_tile_on_the_place_of_another_is_a_problem(tmp_path):
    folder = copied(tmp_path)
    edit(folder.parent / "reference", "tiles.csv", 3, "row", "1")
    edit(folder.parent / "reference", "tiles.csv", 4, "column", "ten")
    assert [str(problem) for problem in check(folder)] == [
        "tiles.csv:3: row, column: '1, 1' is the place of 11 already",
        "tiles.csv:4: column: 'ten' is not a whole number",
    ]


def test_a_divided_province_may_stand_where_its_successor_does():
    assert list(tile("91-lama")) == list(tile("91"))
    assert check("data/published") == []


# --- Boundaries ---


@pytest.mark.parametrize("name", ["region_code", "bps_code", "KODE_BPS", "Kode", "idkab", "IDPROV"])
@pytest.mark.parametrize("code", ["17", 17, 17.0, " 17 "])
def test_code_is_found_in_one_of_its_properties(tmp_path, name, code):
    assert list(understood(tmp_path, feature(code, name=name)).region_code) == ["17"]


def test_a_region_in_several_features_has_the_rings_of_all(tmp_path):
    islands = [feature("17", square(west)) for west in (101, 103, 105)]
    found = understood(tmp_path, *islands, feature("91-lama", square(132, -2)))
    assert [(row.region_code, row.file, len(row.rings)) for row in found.itertuples()] == [
        ("17", "batas.geojson", 3),
        ("91-lama", "batas.geojson", 1),
    ]


@pytest.mark.parametrize("turn", [1, -1], ids=["as written", "the other way"])
def test_a_hole_runs_against_its_outer_ring(tmp_path, turn):
    outer, hole = understood(tmp_path, feature("17", square()[::turn], square(102.4, -3.6, 0.2)[::turn])).rings[0]
    areas = [float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2) for x, y in (outer.T, hole.T)]
    assert areas == pytest.approx([1, -(0.2**2)])


def test_many_polygons_heights_and_an_open_ring_are_understood(tmp_path):
    flat = square()
    high = [[*position, 12.5] for position in square(104)][:-1]
    shape = {"type": "MultiPolygon", "coordinates": [[flat], [high]]}
    found = understood(tmp_path, {"type": "Feature", "properties": {"kode": "17"}, "geometry": shape})
    assert [ring.shape for ring in found.rings[0]] == [(5, 2), (5, 2)]


def test_what_is_finer_than_a_hundred_metres_is_rounded_away(tmp_path):
    wavy = [[102 + 1e-5 * step, -4 + 0.3e-4 * (step % 2)] for step in range(50_000)]
    found = understood(tmp_path, feature("17", [*wavy, [102.2, -3.5], wavy[0]])).rings[0][0]
    assert len(found) == pytest.approx(50_000 * 1e-5 / 0.001, abs=3)


SHAPELESS = "has no area; its geometry must be a Polygon or MultiPolygon"
RINGS = "has coordinates that are not rings of four or more [longitude, latitude]"
PROPERTIES = "has no BPS code in its properties; call it region_code or bps_code or kode_bps or kode"
NIK = "1702" + "010190" + "0001" + "02"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (feature("17.04"), "'17.04' is not a BPS code in regions.csv; did you mean '1704'?"),
        (feature("99"), "'99' is not a BPS code in regions.csv"),
        (feature(NIK), "'1702…' is not a BPS code in regions.csv"),
        (feature(None), PROPERTIES),
        (feature("17", name="WADMKK"), PROPERTIES),
        ("x", PROPERTIES),
        (feature("17") | {"properties": None}, PROPERTIES),
        (feature("17") | {"properties": ["17"]}, PROPERTIES),
        (feature("17") | {"geometry": None}, f"'None' {SHAPELESS}"),
        (feature("17") | {"geometry": {"type": "Point", "coordinates": [102, -4]}}, f"'Point' {SHAPELESS}"),
        (feature("17") | {"geometry": {"type": "Polygon"}}, RINGS),
        (feature("17", square()[:3]), RINGS),
        (feature("17", [["a", "b"]] * 4), RINGS),
        (feature("17", [102, -4, 103, -3]), RINGS),
        (feature("17", [[10**400, -4]] * 4), RINGS),
        (feature("17") | {"geometry": {"type": "MultiPolygon", "coordinates": [[]]}}, RINGS),
        (feature("17", [[-4, 102], [-4, 103], [-3, 103], [-4, 102]]), boundaries.OUTSIDE),  # latitude first
        (feature("17", [[x * 1e5, y * 1e5] for x, y in square()]), boundaries.OUTSIDE),  # metres
        (feature("17", [[102, float("nan")]] * 4), boundaries.OUTSIDE),
    ],
)
def test_a_feature_that_is_not_understood_is_named_with_its_cure(tmp_path, wrong, sentence):
    written(tmp_path, feature("18", square(104, -5)), wrong)
    assert misunderstood(tmp_path) == [f"batas.geojson: feature 2: {sentence}"]


FORM = "is not a GeoJSON FeatureCollection with features; export the boundaries as GeoJSON"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", ":1: is not JSON here (Expecting value); export it as GeoJSON again"),
        (b'{"type":\n "Feat', ":2: is not JSON here (Unterminated string starting at); export it as GeoJSON again"),
        (b'{"a": "\xff"}', ": is not UTF-8 text; save it as GeoJSON in UTF-8"),
        (b"[]", f": {FORM}"),
        (b'{"type": "Topology", "objects": {}}', f": {FORM}"),
        (b'{"type": "FeatureCollection", "features": []}', f": {FORM}"),
        (b"[" * 100_000, f": {FORM}"),
    ],
)
def test_a_file_that_is_not_understood_is_named_with_its_cure(tmp_path, content, sentence):
    (tmp_path / "batas.geojson").write_bytes(content)
    assert misunderstood(tmp_path) == [f"batas.geojson{sentence}"]


def test_of_many_features_that_are_not_understood_the_first_are_named(tmp_path):
    written(tmp_path, *[feature(str(code)) for code in range(30, 50)])
    *first, last = misunderstood(tmp_path)
    assert len(first) == 5 and first[0].startswith("batas.geojson: feature 1: '30' is not")
    assert last == "batas.geojson: has 15 more features that are not understood"


def test_a_region_in_two_files_is_a_problem(tmp_path):
    written(tmp_path, feature("17"), feature("1704"))
    written(tmp_path, feature("17"), feature("18"), file="lagi.geojson")
    said = "lagi.geojson: holds 17 again, as batas.geojson does (1 in all): keep one of the two"
    assert misunderstood(tmp_path) == [said]


def test_check_and_loading_tell_the_same_of_a_boundary_file(tmp_path):
    folder = copied(tmp_path)
    assert load(folder).boundaries.empty
    written(folder.parent / "reference", feature("17"))
    assert list(load(folder).boundaries.region_code) == ["17"]
    written(folder.parent / "reference", feature("17.71"))
    sentence = "batas.geojson: feature 1: '17.71' is not a BPS code in regions.csv; did you mean '1771'?"
    assert [str(problem) for problem in check(folder)] == [sentence]
    with pytest.raises(DataError, match=re.escape(sentence)):
        load(folder)


# --- What the figure shows ---

BENGKULU = {
    "1771": 0.45,
    "1703": 0.39,
    "1706": 0.37,
    "1704": 0.31,
    "1702": 0.3,
    "1701": 0.25,
    "1705": 0.2,
    "1708": 0.19,
}
BENGKULU |= {"1709": 0.15, "1707": 0.12}
PROVINCES = re.findall("..", "111213141516171819213132333435365152536162636465")
PROVINCES += re.findall("..", "7172737475768182919294959697")


def ranked(shares, reference=0.3, code="00"):
    """Return regions with their (invented) coverage, best first, and what they are compared with."""
    names = published().regions.set_index("region_code").name
    known = {"reference": code, "reference_coverage": reference, "as_of": pd.Period("2024-11")}
    best = sorted(shares.items(), key=lambda item: -item[1])
    return rows(
        *(NATION | known | {"region_code": region, "name": names[region], "coverage": share, "above_one": share > 1}
          for region, share in best)
    )  # fmt: skip


def drawn(shares, outlines=NO_OUTLINES, *, lang="id", region="17", reference=0.3, tiles=None, code="17", **changes):
    regions = published().regions
    tiles = published().tiles if tiles is None else tiles
    frame = ranked(shares, reference, code).assign(**changes) if shares else ranked({"17": 1}).iloc[:0]
    return figures.map(frame, words(lang, region, regions=regions), regions, tiles=tiles, boundaries=outlines)


def texts(picture):
    return [text.get_text() for ax in picture.figure.axes for text in ax.texts if text.get_visible()]


def svg(picture):
    return picture._repr_mimebundle_()[0]["image/svg+xml"]


def fills(picture):
    return [
        tuple(round(255 * part) for part in patch.get_facecolor()[:3])
        for patch in picture.figure.axes[0].patches
        if patch.get_zorder() == 1
    ]


def rgb(colour):
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def brightness(colour):
    parts = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
    return float(np.dot(parts, (0.2126, 0.7152, 0.0722)))


@pytest.mark.parametrize(("fill", "ink"), style.SHADES)
def test_text_can_be_read_on_its_shade(fill, ink):
    dark, light = sorted((brightness(fill), brightness(ink)))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_shades_run_from_light_to_dark():
    bright = [brightness(fill) for fill, _ in style.SHADES]
    assert bright == sorted(bright, reverse=True) and len(bright) == len(shades.LIMITS) + 1


@pytest.mark.parametrize(
    ("share", "place"), [(0, 0), (0.1999, 0), (0.2, 1), (0.3, 2), (0.4, 3), (0.5999, 3), (0.6, 4), (1.49, 4)]
)
def test_a_share_on_a_limit_belongs_to_the_class_above_it(share, place):
    assert shades.place(share) == place


def test_each_tile_has_its_name_its_figure_and_its_shade():
    picture = drawn(BENGKULU)
    assert texts(picture)[:4] == ["Bengkulu Selatan", "25,0%", "Rejang Lebong", "30,0%"]
    assert {"Kaur", "31,0%", "Lebong", "12,0%", "< 20%", "20–30%", "30–40%", "40–60%", "≥ 60%"} <= set(texts(picture))
    wanted = [rgb(style.SHADES[shades.place(BENGKULU[code])][0]) for code in sorted(BENGKULU)]
    assert fills(picture)[:10] == wanted


def test_what_is_above_the_reference_is_bold():
    by_text = {text.get_text(): text.get_weight() for text in drawn(BENGKULU, reference=0.3).figure.axes[0].texts}
    assert (by_text["31,0%"], by_text["30,0%"]) == (600, 400)


def test_a_district_without_a_figure_is_hatched_and_told():
    picture = drawn({code: share for code, share in BENGKULU.items() if code not in ("1704", "1707")})
    assert texts(picture).count("–") == 2 and "tanpa data" in texts(picture)
    assert sum(patch.get_hatch() is not None for patch in picture.figure.axes[0].patches) == 2 + 1  # and the legend
    assert "Arsir: 2 wilayah tanpa data." in picture.caption
    assert picture.alt.endswith("Kota Bengkulu 45,00%. Kaur –. Lebong –.")
    assert "tanpa data" not in texts(drawn(BENGKULU)) and "Arsir" not in drawn(BENGKULU).caption


@pytest.mark.parametrize(
    ("missing", "sentence"), [(1, "Hatched: one region without a figure."), (3, "Hatched: 3 regions without a figure.")]
)
def test_one_or_many_without_a_figure_in_english(missing, sentence):
    assert sentence in drawn(dict(list(BENGKULU.items())[missing:]), lang="en").caption


def test_above_100_percent_has_its_mark():
    above = drawn(BENGKULU | {"1771": 1.2})
    assert "di atas 100%" in texts(above) and "120,0%" in texts(above)
    triangles = [patch for patch in above.figure.axes[0].patches if type(patch).__name__ == "Polygon"]
    assert len(triangles) == 2 and "di atas 100%" not in texts(drawn(BENGKULU | {"1771": 1.0}))


def test_the_own_region_has_a_thick_frame():
    wide = [patch.get_linewidth() for patch in drawn(BENGKULU, region="1704").figure.axes[0].patches]
    assert wide.count(shades.OWN["linewidth"]) == 2 and "Kabupaten Kaur" in texts(drawn(BENGKULU, region="1704"))
    assert shades.OWN["linewidth"] not in [patch.get_linewidth() for patch in drawn(BENGKULU).figure.axes[0].patches]


def test_provinces_are_those_that_were_at_the_time():
    before = dict.fromkeys([code for code in PROVINCES if code[0] != "9"] + ["91-lama", "94-lama"], 0.25)
    for shares, number in ((before, 34), (dict.fromkeys(PROVINCES, 0.25), 38)):
        picture = drawn(shares, region="00", code="00")
        assert texts(picture).count("25,0%") == number and "–" not in texts(picture)
        assert f" {number} provinsi menurut cakupan" in picture.alt


def test_a_tile_fits_its_name_and_stands_beside_no_other():
    picture = drawn(dict.fromkeys(PROVINCES, 1.486), region="00", code="00", status="derived")
    assert texts(picture).count("148,6%†") == 38
    picture.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in picture.figure.axes[0].texts]
    assert not [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[:place]
        if one.padded(-0.8).overlaps(other.padded(-0.8))
    ]
    assert max(box.x1 for box in boxes) <= picture.figure.bbox.x1


@pytest.mark.parametrize("without", ["1704", "none"])
def test_without_tiles_and_outlines_for_all_there_is_no_map(without):
    tiles = published().tiles
    kept = tiles[tiles.region_code != without] if without != "none" else tiles.iloc[:0]
    assert drawn(BENGKULU, tiles=kept) is None
    assert drawn({}) is None
    assert drawn({"1801": 0.3, "1802": 0.2}, region="18") is None


def test_the_figure_is_low_and_has_the_same_bytes_each_time():
    assert (
        drawn(BENGKULU).figure.get_figheight() < 3 and drawn(dict.fromkeys(PROVINCES, 0.2)).figure.get_figheight() < 4
    )
    assert svg(drawn(BENGKULU)) == svg(drawn(BENGKULU))


# --- Outlines ---


def outlined(folder, shapes, known=None):
    """Return boundaries as they are read from a file with a shape for each code."""
    written(folder, *[feature(code, *rings) for code, rings in shapes.items()])
    found, problems = boundaries.read(folder, known or set(published().regions.region_code))
    assert not problems
    return found


def side_by_side(codes):
    return {code: [square(99 + 1.1 * (place % 6), 2 - 1.2 * (place // 6))] for place, code in enumerate(codes)}


def test_boundaries_of_all_make_a_map_in_outlines(tmp_path):
    picture = drawn(BENGKULU, outlined(tmp_path, side_by_side(BENGKULU)))
    assert picture.alt.startswith("Peta 10 kabupaten/kota") and "Batas wilayah: batas.geojson." in picture.caption
    assert "Kaur\n31,0%" in texts(picture) and "petak" not in picture.caption
    assert fills(picture)[0] == rgb(style.SHADES[1][0])  # 1701, with 25 %


@pytest.mark.parametrize(
    ("lacking", "sentence"),
    [(1, "belum memuat 1 wilayah, antara lain Kaur"), (2, "belum memuat 2 wilayah, antara lain Kaur")],
)
def test_boundaries_of_some_leave_a_tile_map_that_says_so(tmp_path, lacking, sentence):
    known = [code for code in BENGKULU if code not in ("1704", "1707")[:lacking]]
    picture = drawn(BENGKULU, outlined(tmp_path, side_by_side(known)))
    assert picture.alt.startswith("Peta petak") and sentence in picture.caption
    assert "Petak dipakai" not in drawn(BENGKULU).caption


def test_a_divided_province_is_drawn_from_its_successors_or_from_its_own_outline(tmp_path):
    before = dict.fromkeys([code for code in PROVINCES if code[0] != "9"] + ["91-lama", "94-lama"], 0.25)
    of = outlined(tmp_path, side_by_side(PROVINCES))
    assert drawn(before, of, code="00").alt.startswith("Peta 34")
    assert drawn(before, of[of.region_code != "92"], code="00").alt.startswith("Peta petak 34")
    assert drawn(before, outlined(tmp_path, side_by_side(before)), code="00").alt.startswith("Peta 34")


def test_an_outline_has_its_proportions_on_the_page(tmp_path):
    shapes = {code: [square(100, -5, 1)] for code in BENGKULU} | {"1704": [square(101, -4, 1)]}
    ends = [
        patch.get_path().get_extents()
        for patch in drawn(BENGKULU, outlined(tmp_path, shapes)).figure.axes[0].patches[:10]
    ]
    narrowed = np.cos(np.radians(4))  # from 5 to 3 degrees south
    assert {round(end.width / end.height, 2) for end in ends} == {round(narrowed, 2)}
    assert ends[2].x0 < ends[3].x0 and ends[2].y0 > ends[3].y0  # Kaur is further east and, here, further north


def test_a_hole_stays_empty(tmp_path):
    shapes = side_by_side(BENGKULU) | {"1771": [square(104.5, 2, 3), square(105.5, 3, 1)]}
    path = drawn(BENGKULU, outlined(tmp_path, shapes)).figure.axes[0].patches[9].get_path()
    assert list(path.codes).count(1) == 2
    outer, hole = (ring[:-1] for ring in path.to_polygons(closed_only=True))
    turns = [float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()) for x, y in (outer.T, hole.T)]
    assert turns[0] * turns[1] < 0


def rough(west, south, positions):
    """Return an invented coast: a circle of half a degree with as many positions, none of which lies on it."""
    turn, chance = np.linspace(0, 2 * np.pi, positions), np.random.default_rng(1).normal(size=positions)
    out = 0.5 + 0.01 * chance
    ring = np.column_stack([west + out * np.cos(turn), south + out * np.sin(turn)]).tolist()
    return [*ring[:-1], ring[0]]


def test_many_positions_make_no_large_figure(tmp_path):
    coast = {code: [rough(100 + 1.1 * place, -4, 40_000)] for place, code in enumerate(BENGKULU)}
    outlines = outlined(tmp_path, coast)
    assert (tmp_path / "batas.geojson").stat().st_size > 15e6
    assert 50_000 < len(svg(drawn(BENGKULU, outlines)).encode()) < 150_000


def test_outlines_that_cannot_be_shortened_are_drawn_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr("jamsostek.story.figures.outlines.MOST", 1)
    assert drawn(BENGKULU, outlined(tmp_path, side_by_side(BENGKULU))).alt.startswith("Peta 10 kabupaten/kota")


def test_the_caption_names_the_files_that_are_drawn_and_no_other(tmp_path):
    written(tmp_path, feature("18"), file="lain.geojson")
    caption = drawn(BENGKULU, outlined(tmp_path, side_by_side(BENGKULU))).caption
    assert "Batas wilayah: batas.geojson." in caption


def test_a_straight_coast_needs_its_corners_only(tmp_path):
    many = [[102 + 0.001 * step, -4] for step in range(1000)]
    shapes = side_by_side(BENGKULU) | {"1771": [[*many, [103, -4], [103, -3], [102, -3], [102, -4]]]}
    path = drawn(BENGKULU, outlined(tmp_path, shapes)).figure.axes[0].patches[9].get_path()
    assert len(path.vertices) == 5


# --- What the title says ---

ISLANDS = {"61": 0.5, "62": 0.5, "63": 0.2, "11": 0.4, "12": 0.1, "13": 0.1, "17": 0.2, "31": 0.4}


@pytest.mark.parametrize(
    ("shares", "region", "reference", "sentences"),
    [
        (ISLANDS, "00", 0.3, ("1 dari 1 provinsi di Jawa berada di atas cakupan nasional (30,00%), sedangkan di Sumatera 1 dari 4",
                              "1 of 1 provinces in Java stood above the national rate (30.00%), against 1 of 4 in Sumatra")),
        (ISLANDS | {"11": 0.2}, "00", 0.3, ("sedangkan di Sumatera tidak satu pun dari 4", "against none of 4 in Sumatra")),
        (ISLANDS, "17", 0.3, ("1 dari 4 provinsi di Sumatera berada di atas cakupan nasional (30,00%), tidak termasuk Provinsi Bengkulu",
                              "1 of 4 provinces in Sumatra stood above the national rate (30.00%), Bengkulu Province not among them")),
        (ISLANDS | {"17": 0.9}, "17", 0.3, (", termasuk Provinsi Bengkulu", ", Bengkulu Province among them")),
        (ISLANDS | {"11": 0.2}, "17", 0.3, ("tidak satu pun dari 4 provinsi di Sumatera berada di atas cakupan nasional (30,00%)",
                                            "none of 4 provinces in Sumatra stood above the national rate (30.00%)")),
        (dict.fromkeys(ISLANDS, 0.2), "00", 0.3, ("tidak satu pun dari 8 provinsi berada", "none of 8 provinces stood")),
        (ISLANDS, "00", float("nan"), ("cakupan tertinggi tercatat di Kalimantan Barat (50,00%), terendah di Sumatera Barat (10,00%)",
                                       "coverage was highest in Kalimantan Barat (50.00%) and lowest in Sumatera Barat (10.00%)")),
        (BENGKULU, "17", 0.3, ("4 dari 10 kabupaten/kota berada di atas cakupan nasional (30,00%): Kota Bengkulu, Bengkulu Utara, Mukomuko, Kaur",
                               "4 of 10 districts stood above the national rate (30.00%): Kota Bengkulu, Bengkulu Utara, Mukomuko, Kaur")),
        (BENGKULU, "17", 0.1, ("10 dari 10 kabupaten/kota berada di atas cakupan nasional (10,00%)", "10 of 10 districts stood above the national rate (10.00%)")),
        (BENGKULU, "17", 0.9, ("tidak satu pun dari 10 kabupaten/kota", "none of 10 districts stood")),
    ],
)  # fmt: skip
def test_title_tells_where_coverage_is_above_the_reference(shares, region, reference, sentences):
    for lang, sentence in zip(("id", "en"), sentences, strict=True):
        title = told.finding(ranked(shares, reference), words(lang, region, regions=published().regions))
        assert title.startswith(("Pada November 2024, ", "In November 2024, ")) and sentence in title
        assert sentence.startswith(",") or title.endswith((sentence, "(30,00%)", "(30.00%)", "(90,00%)", "(90.00%)"))


def test_districts_are_compared_with_their_province():
    title = told.finding(ranked(BENGKULU, 0.3, "17"), words("en", "17"))
    assert "4 of 10 districts stood above Bengkulu Province (30.00%)" in title


def test_alternative_text_tells_each_of_few_and_the_classes_of_many():
    few, many = drawn(BENGKULU, lang="en").alt, drawn(ISLANDS | {"31": 1.4}, lang="en", region="00", code="00").alt
    assert few.startswith("Tile map of 10 districts by coverage, November 2024. Lebong 12.00%. Bengkulu Tengah 15.00%.")
    assert "Below 20%: Sumatera Utara, Sumatera Barat. 20% to 30%: Bengkulu, Kalimantan Selatan." in many
    assert "40% to 60%: Aceh, Kalimantan Barat, Kalimantan Tengah. 60% and more: DKI Jakarta. No data: Riau, " in many


def test_simulated_figures_are_marked_in_their_tile():
    picture = drawn(BENGKULU, status="simulated")
    assert "31,0%‡" in texts(picture) and "‡ angka simulasi" in picture.caption
