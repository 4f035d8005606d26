"""How a figure becomes SVG: each text is measured once, and nothing is drawn to be thrown away."""

import io
import re
from functools import cache
from typing import Any

from matplotlib.backend_bases import FigureCanvasBase, RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.textpath import text_to_path

from .style import look

DPI = 72  # of SVG: a point is a pixel
UNDATED: dict[str, Any] = dict.fromkeys(("Date", "Creator", "Format", "Type"))  # of SVG: the same bytes each time
Heights = tuple[float, float, float]


class _Ruler(RendererAgg):
    """Measures texts in pixels of a screen."""

    def _get_font_height_metrics(self, font: FontProperties) -> Heights:
        return _heights(font.copy(), self.dpi)


class _Pen(RendererSVG):
    """Writes SVG; a text is measured once for all figures."""

    def _get_font_height_metrics(self, font: FontProperties) -> Heights:
        return _heights(font.copy(), DPI)

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> Heights:
        return extent(s, prop.copy())


class _Canvas(FigureCanvasBase):
    """A canvas that has its renderer; Matplotlib would make one for each layout and another to draw, and measure every text again."""

    def __init__(self, figure: Figure, renderer: RendererBase) -> None:
        super().__init__(figure)
        self.get_renderer = lambda: renderer


@cache
def _ruler(dpi: float) -> RendererAgg:
    return _Ruler(1, 1, dpi)


@cache
def extent(text: str, font: FontProperties) -> Heights:
    """Width, height and depth of a line of text in points."""
    return text_to_path.get_text_width_height_descent(text, font, ismath=False)


@cache
def _heights(font: FontProperties, dpi: float) -> Heights:
    """Ascent, descent and line gap of a typeface in pixels, as Matplotlib finds them anew for each text."""
    face = get_font(fontManager.findfont(font))
    table: Any = face.get_sfnt_table("OS/2")
    scale = 1 / face.units_per_EM * font.get_size_in_points() * dpi / 72
    return table["sTypoAscender"] * scale, -table["sTypoDescender"] * scale, table["sTypoLineGap"] * scale


def settled(figure: Figure, renderer: RendererBase | None = None) -> None:
    """Puts everything where it will stand: lays the figure out once, then never again."""
    _Canvas(figure, renderer or _ruler(figure.dpi))
    engine = figure.get_layout_engine()
    if engine:
        for ax in figure.axes:
            for clipped in (*ax.lines, *ax.patches, *ax.collections):
                clipped.set_in_layout(False)  # it takes no room beside the axes: Matplotlib would find out for each
        engine.execute(figure)
        figure.set_layout_engine("none")


def svg(figure: Figure, name: str) -> str:
    """The figure as SVG with text as text, the same bytes each time; ids carry the name, so that several can stand in one page."""
    out, before = io.StringIO(), figure.dpi
    with look():
        figure.dpi = DPI
        width, height = figure.bbox.size
        pen = _Pen(width, height, out, metadata=UNDATED)
        settled(figure, pen)
        figure.draw(pen)
        pen.finalize()
    figure.dpi = before
    drawn = out.getvalue()
    return _in_tags(r'(\bid="|href="#|url\(#)', rf"\g<1>{name}-", drawn[drawn.index("<svg ") :])


def recolourable(drawn: str) -> str:
    """The drawing with every colour as a variable of its own, so that a page's style can change it: in dark mode, say."""
    return _in_tags(r'(: |=")#([0-9a-f]{6})\b', r"\1var(--fig-\2, #\2)", drawn)


def _in_tags(pattern: str, put: str, drawn: str) -> str:
    """The drawing with a pattern replaced in its tags; what looks alike in its texts stays."""
    return re.sub(r"<[^>]*>", lambda tag: re.sub(pattern, put, tag[0]), drawn)
