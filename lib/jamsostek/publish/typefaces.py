"""Fira Sans for screen and paper, and what to do with signs it does not have."""

import unicodedata
from base64 import b64encode
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import fontpkg

FAMILY = "Fira Sans"
# Latin, punctuation, arrows and the few signs of comparison that reports use.
WEB_SIGNS = [*range(0x20, 0x180), *range(0x2010, 0x2040), *range(0x2190, 0x219A)] + [ord(sign) for sign in "€−≈≠≤≥●▲▼"]
MISSING = "□"
STAND_INS = {"\u2011": "-", "\u202f": "\u00a0", "\u00ad": ""}


@cache
def folders():
    """Return the folders with Fira Sans and, for rarer signs, Matplotlib's DejaVu Sans."""
    # Found without importing Matplotlib, which would take longer than the typesetting.
    spec = find_spec("matplotlib")
    assert spec and spec.origin
    matplotlib = Path(spec.origin).parent
    return [fontpkg.path(FAMILY).parent, matplotlib / "mpl-data/fonts/ttf"]


@cache
def webfont(weight):
    """Return one weight of Fira Sans as a `data:` address, cut down to what reports need."""
    from fontTools import subset  # slow to import, and of no use where no page is made
    from fontTools.ttLib import TTFont

    # Kerning is left out: cutting it down takes five times as long as all the rest.
    options = subset.Options(layout_features=["tnum"], hinting=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=WEB_SIGNS)
    file = BytesIO()
    with TTFont(fontpkg.path(FAMILY, weight), lazy=True, recalcTimestamp=False) as font:
        cutter.subset(font)
        font.flavor = "woff"
        font.save(file)
    return "data:font/woff;base64," + b64encode(file.getvalue()).decode()


@cache
def printable():
    """Return the code points that Fira Sans or DejaVu Sans can draw."""
    from fontTools.ttLib import TTFont  # as above

    files = [fontpkg.path(FAMILY), folders()[1] / "DejaVuSans.ttf"]
    signs: set[int] = set()
    for file in files:
        with TTFont(file, lazy=True) as font:
            signs.update(font.getBestCmap())
    return frozenset(signs)


def legible(text):
    """Return text that can be typeset: a sign no typeface has becomes an empty box."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(map(drawn, composed))


@cache
def drawn(sign):
    if sign in STAND_INS or sign in "\n\t":
        return STAND_INS.get(sign, sign)
    return sign if ord(sign) in printable() else MISSING
