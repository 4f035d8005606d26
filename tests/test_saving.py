"""A figure that is kept as a file says by itself what it shows, where and when, and who published it."""

import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox
from PIL import Image

from jamsostek import explore
from jamsostek.explore import caption, saving, views
from jamsostek.story.display import Picture
from jamsostek.story.drawing import svg
from jamsostek.story.style import WIDTH, look

EVALUATIONS = (("17", "2024-12", "simulated", "id"), ("17", "2025-12", "published", "en"))
HOSTILE = "<script>alert(1)</script> $x^2$ & \\frac{1}{2} ]]> %s"


def evaluation(region: str, period: str, data: str, lang: str) -> explore.Evaluation:
    return explore.at(region, period, data, lang=lang)


def pictures(here: explore.Evaluation, view: str) -> list[Picture]:
    plan = here.what_if({"BPU": 10_000}, budget=2_000_000_000)
    return [part for part in views.parts(view, here, plan) if isinstance(part, Picture)]


def drawn(width: float = WIDTH, **told: str) -> Picture:
    with look():
        figure = Figure(figsize=(width, 2))
        figure.subplots().plot([0, 1])
    return Picture("name", figure, **{"title": "Title", "caption": "Caption", "alt": "", **told})


def texts(made: dict[str, bytes], name: str) -> list[str]:
    tags = ElementTree.fromstring(made[f"{name}.svg"]).iter("{http://www.w3.org/2000/svg}text")
    return ["".join(tag.itertext()) for tag in tags]


def without_ids(picture: Picture) -> str:
    return re.sub(r"\bname-\w+", "", svg(picture.figure, "name"))


def boxes(picture: Picture, here: explore.Evaluation) -> tuple[Bbox, list[Bbox]]:
    """What is saved, and where the texts stand that are added to the figure, in inches."""
    with look(), caption._captioned(picture, here.words) as whole:
        scale = picture.figure.dpi_scale_trans.inverted()
        added = [text for text in picture.figure.texts if text.get_position()[0] == 0]
        return whole, [text.get_window_extent().transformed(scale) for text in added]


@pytest.mark.parametrize("view", views.VIEWS)
@pytest.mark.parametrize("asked", EVALUATIONS, ids=" ".join)
def test_title_place_month_and_source_are_in_the_image(asked, view):
    here = evaluation(*asked)
    for picture in pictures(here, view):
        told = " ".join(texts(caption.files(picture, here.words), picture.name))
        assert picture.title in told and picture.caption in told
        assert here.words.place in told and here.words.month(here.words.period) in told


@pytest.mark.parametrize("view", views.VIEWS)
@pytest.mark.parametrize("asked", EVALUATIONS, ids=" ".join)
def test_what_is_added_stands_beside_the_figure_and_is_not_cut(asked, view):
    here = evaluation(*asked)
    for picture in pictures(here, view):
        whole, added = boxes(picture, here)
        figure = Bbox.from_bounds(0, 0, *picture.figure.get_size_inches())
        assert len(added) in (2, 3)
        for number, box in enumerate(added):
            assert box.x0 > whole.x0 and box.x1 < whole.x1 and box.y0 > whole.y0 and box.y1 < whole.y1
            assert not box.count_overlaps([figure, *added[:number]])


def test_the_place_is_told_once():
    here = evaluation(*EVALUATIONS[1])
    place = "Bengkulu Province, December 2025"
    made = caption.files(drawn(title="In December 2025, Bengkulu Province"), here.words)
    assert place in texts(caption.files(drawn(), here.words), "name") and place not in texts(made, "name")


def test_the_figure_that_is_shown_stays_as_it_is():
    here, picture, other = evaluation(*EVALUATIONS[0]), drawn(), drawn()
    size = [*picture.figure.get_size_inches()]
    made = caption.files(picture, here.words)
    assert caption.files(drawn(), here.words) == made, "the same bytes each time"
    assert picture.figure.texts == [] and [*picture.figure.get_size_inches()] == size
    assert without_ids(picture) == without_ids(other)


def test_texts_are_taken_away_where_saving_fails(monkeypatch):
    here, picture = evaluation(*EVALUATIONS[0]), drawn()
    monkeypatch.setattr(picture.figure, "savefig", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        caption.files(picture, here.words)
    assert picture.figure.texts == []


def test_hostile_text_stays_text():
    here = evaluation(*EVALUATIONS[1])
    made = caption.files(drawn(title=HOSTILE, caption=f"Source: {HOSTILE}"), here.words)
    assert {HOSTILE, f"Source: {HOSTILE}"} <= set(texts(made, "name"))
    assert b"<script>" not in made["name.svg"]


@pytest.mark.parametrize("width", [3, WIDTH])
def test_long_texts_are_wrapped_to_the_width(width):
    here, long = evaluation(*EVALUATIONS[1]), "Badan Penyelenggara Jaminan Sosial " * 12
    picture = drawn(width, title=long, caption=long)
    whole, added = boxes(picture, here)
    assert whole.width == pytest.approx(width + 2 * caption.EDGE)
    assert all(0.6 * width < box.width <= width for box in added if box.height > 0.3)


def test_files_bring_their_typeface_and_are_sharp():
    made = caption.files(drawn(), evaluation(*EVALUATIONS[1]).words)
    assert made["name.svg"].count(b"@font-face") == 2 and b"font-family: 'Fira Sans'" in made["name.svg"]
    assert Image.open(BytesIO(made["name.png"])).width == round((WIDTH + 2 * caption.EDGE) * caption.DPI)


def test_a_view_that_is_saved_has_captioned_figures(project, monkeypatch):
    monkeypatch.chdir(project)
    here = evaluation(*EVALUATIONS[0])
    files = saving.save(here, "trend", here.what_if())
    assert {path.name for path in files} == {f"trend.{kind}" for kind in ("csv", "xlsx", "py", "svg", "png")}
    svg = next(path for path in files if path.suffix == ".svg").read_text("utf-8")
    told = re.sub(r"(<[^>]+>|\s)+", " ", svg)
    assert "Provinsi Bengkulu, Desember 2024" in told and "Sumber: Simulasi (rekaan)" in told
