"""The one place for how figures look: typeface, sizes and colours by meaning (safe for colour-blind readers)."""

from pathlib import Path
from typing import Any

import fontpkg
from matplotlib import font_manager

STYLE = Path(__file__).parent / "jamsostek.mplstyle"
WIDTH = 6.3  # inches: the text width of an A4 page

OWN = "#0B4F6C"
OTHERS = "#B8C4CC"
SECOND = "#7C93A3"
FAINT = "#E4E9ED"
LOST = "#F0B9A8"
FALLING = "#A3452E"
NATION = "#C8553D"
TARGET = "#B07D00"
TARGET_INK = "#8A6200"
SERIES = (OWN, "#C8553D", "#5B8C5A")
INK = "#1F2933"
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
    "red": (FALLING, "✗", "#FFFFFF"),
    "none": ("#FFFFFF", "–", INK),
}
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

for file in fontpkg.family("Fira Sans").files:
    if file.weight in (400, 600) and file.style == "normal":
        font_manager.fontManager.addfont(str(file.path))
