"""A picture as files that can stand alone: its title, place and month above the figure, its caption with the source below."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from jamsostek.story.display import Picture
from jamsostek.story.drawing import UNDATED, extent
from jamsostek.story.language import Words
from jamsostek.story.style import look

from .looks import style

Looks = Mapping[str, Any]
TITLE, PLACE, CAPTION = {"fontsize": 11, "weight": 600}, {"fontsize": 9}, {"fontsize": 7.5}
EDGE, GAP = 0.12, 0.07  # inches: around the whole, and between its parts
ROOM = 0.96  # of the width: a reader of SVG that takes no typeface from it sets another, which may be wider
DPI = 200  # of PNG: sharp on paper
METADATA = {"svg": UNDATED, "png": {"Software": None}}
STYLE = b'<style type="text/css">'


def files(picture: Picture, words: Words) -> dict[str, bytes]:
    """SVG, with text as text, and PNG of a picture by their names; the figure itself stays as it is."""
    with look(), _captioned(picture, words) as box:
        svg, png = (_saved(picture.figure, kind, box) for kind in METADATA)
    return {f"{picture.name}.svg": svg.replace(STYLE, STYLE + _typeface(), 1), f"{picture.name}.png": png}


def _typeface() -> bytes:
    """The typeface for a reader who has not installed it."""
    return "\n".join(line for line in style().splitlines() if line.startswith("@font-face")).encode()


def _saved(figure: Figure, kind: str, box: Bbox) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format=kind, bbox_inches=box, dpi=DPI, metadata=METADATA[kind])
    return out.getvalue()


@contextmanager
def _captioned(picture: Picture, words: Words) -> Iterator[Bbox]:
    """The figure with all that is told of it; gives the box of both in inches, and takes the texts away again."""
    figure, texts = picture.figure, list[Text]()
    width, top = figure.get_size_inches()
    bottom = 0.0
    try:
        for text, looks in ((_placed(picture, words), PLACE), (picture.title, TITLE)):
            if text:
                texts.append(_stood(figure, text, top + GAP, {**looks, "va": "bottom"}))
                top = texts[-1].get_window_extent().y1 / figure.dpi
        texts.append(_stood(figure, picture.caption, -GAP, {**CAPTION, "va": "top"}))
        bottom = texts[-1].get_window_extent().y0 / figure.dpi
        yield Bbox.from_extents(-EDGE, bottom - EDGE, width + EDGE, top + EDGE)
    finally:
        for each in texts:
            each.remove()


def _placed(picture: Picture, words: Words) -> str:
    """Place and month; empty where the title names both."""
    told = (words.place, words.month(words.period))
    return "" if all(text in picture.title for text in told) else ", ".join(told)


def _stood(figure: Figure, text: str, inches: float, looks: Looks) -> Text:
    """A text over the width of a figure, at a height that may be beyond it."""
    width, height = figure.get_size_inches()
    font = FontProperties(size=looks["fontsize"], weight=looks.get("weight"))
    lines = _wrapped(text, width * ROOM * 72, font)
    return figure.text(0, inches / height, "\n".join(lines), **looks)


def _wrapped(text: str, points: float, font: FontProperties) -> list[str]:
    """The lines of a text that is set in a width."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        fits = extent(longer, font)[0] <= points
        lines = [*lines[:-1], longer] if fits or not lines[-1] else [*lines, word]
    return lines
