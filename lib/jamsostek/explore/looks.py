"""How the panel, figures and tables look in JupyterLab and Voila: the typeface that figures are drawn for, tables that can be sorted, and keys."""

import json
from functools import cache
from pathlib import Path

from jamsostek.publish.typefaces import webfont

HERE = Path(__file__).parent
SORTABLE, KEYS = ((HERE / name).read_text(encoding="utf-8") for name in ("sortable.js", "keys.js"))


@cache
def style() -> str:
    """The style sheet, with the typeface in it: nothing is fetched."""
    faces = (
        f'@font-face {{ font-family: "Fira Sans"; font-weight: {weight}; src: url({webfont(weight)}) format("woff"); }}'
        for weight in (400, 600)
    )
    return "\n".join([*faces, (HERE / "panel.css").read_text(encoding="utf-8")])


def script() -> str:
    """These and what keys do, as JavaScript, which takes effect on the whole page."""
    add = "if (!document.getElementById('jamsostek_looks')) document.head.append(Object.assign(document.createElement('style'), %s));"
    return add % json.dumps({"id": "jamsostek_looks", "textContent": style()}) + SORTABLE + KEYS
