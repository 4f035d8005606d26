"""The one place for how figures look: typeface, sizes and colours by meaning (safe for colour-blind readers)."""

from collections.abc import Iterator
from contextlib import contextmanager
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

import fontpkg
from matplotlib import font_manager, rc_params_from_file, rcParams

LOOK = dict(rc_params_from_file(Path(__file__).parent / "jamsostek.mplstyle", use_default_template=False))
WIDTH = 6.3  # inches: the text width of an A4 page

# What a colour means is the same in every figure; what is drawn with it also has a name, a sign or a line of its own.
OWN = "#0B4F6C"
NATION = "#6D4A94"
TARGET, TARGET_INK = "#B07D00", "#8A6200"  # the second for its text: 4.5 to 1 on white
OTHERS, SECOND, FAINT = "#B8C4CC", "#7C93A3", "#E4E9ED"
BAD, BAD_FAINT = "#A3452E", "#F0B9A8"
INK = "#1F2933"
# The own region on each base: shades of its colour with markers of their own.
BASES = {
    "employed": (OWN, "o"),
    "eligible": ("#2A7DA3", "s"),
    "labour_force": ("#56707F", "^"),
    "population_15plus": ("#56707F", "v"),
    "formal": ("#2A7DA3", "D"),
    "informal": ("#56707F", "P"),
}
# What a finding looks like: cell, sign, colour of the sign; never told apart by colour alone.
FINDINGS = {
    "done": (OWN, "✓", "#FFFFFF"),
    "partial": ("#9FC3D1", "◐", INK),
    "not_found": ("#FFE9C7", "?", INK),
    "no_data": ("#FFFFFF", "", INK),
}
# Traffic lights: colour of the disc, sign, colour of the sign; never told apart by colour alone.
LIGHTS = {
    "green": ("#2E7D5B", "✓", "#FFFFFF"),
    "amber": ("#F2B84B", "!", INK),
    "red": (BAD, "✗", "#FFFFFF"),
    "none": ("#FFFFFF", "–", INK),
}
# Classes of coverage on a map, from low to high: fill, colour of the text on it.
SHADES = (("#E6F0F5", INK), ("#AECFDF", INK), ("#72A7C2", INK), ("#37799A", "#FFFFFF"), ("#0B3F57", "#FFFFFF"))
# What lies across every picture of simulated data.
STAMP: dict[str, Any] = {
    "family": "Fira Sans",
    "ha": "center",
    "va": "center",
    "fontsize": 24,
    "weight": 600,
    "color": "#8A2C0D",
    "alpha": 0.12,
}

# DejaVu Sans, which lends signs, has no weight 600; whether Matplotlib says so depends on what was drawn before.
getLogger("matplotlib.font_manager").setLevel(ERROR)
for file in fontpkg.family("Fira Sans").files:
    if file.weight in (400, 600) and file.style == "normal":
        font_manager.fontManager.addfont(str(file.path))


@contextmanager
def look() -> Iterator[None]:
    """Figures look as LOOK says; afterwards as before. Matplotlib's own `rc_context` would put back all of its 300 settings."""
    before = {name: rcParams[name] for name in LOOK}
    rcParams.update(LOOK)
    try:
        yield
    finally:
        rcParams.update(before)
