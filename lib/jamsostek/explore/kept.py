"""What the notebook file keeps of a panel: JupyterLab writes the state of widgets into it whenever it is saved."""

import json
import os
from pathlib import Path
from typing import Any

SESSION = "JPY_SESSION_NAME"  # where JupyterLab tells a kernel its notebook
STATE = "application/vnd.jupyter.widget-state+json"


def of_notebook(asked: dict[str, str]) -> dict[str, Any]:
    """What was chosen in the panel that was asked for the same, when the notebook of this kernel was last saved; empty where there is none."""
    path = Path(os.environ.get(SESSION, ""))
    if not path.is_file():
        return {}
    try:
        models = json.loads(path.read_text(encoding="utf-8"))["metadata"]["widgets"][STATE]["state"].values()
        found = [model["state"]["chosen"] for model in models if "chosen" in model["state"]]
        return max((each for each in found if each["asked"] == asked), key=lambda each: each["number"], default={})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
