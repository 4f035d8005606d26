"""The one place for how figures look: typeface, sizes and colours by meaning (safe for colour-blind readers)."""

from pathlib import Path

import fontpkg
from matplotlib import font_manager

STYLE = Path(__file__).parent / "jamsostek.mplstyle"
WIDTH = 6.3  # inches: the text width of an A4 page

OWN = "#0B4F6C"
OTHERS = "#B8C4CC"
NATION = "#C8553D"
TARGET = "#B07D00"
SERIES = (OWN, "#C8553D", "#5B8C5A")
INK = "#1F2933"

for file in fontpkg.family("Fira Sans").files:
    if file.weight in (400, 600) and file.style == "normal":
        font_manager.fontManager.addfont(str(file.path))
