"""What the notebook file keeps of a panel: JupyterLab writes the state of widgets into it whenever it is saved."""

import json
import os
from pathlib import Path
from typing import Any

STATE = "application/vnd.jupyter.widget-state+json"


def of_notebook() -> dict[str, Any]:
    """What was chosen when the notebook of this kernel was last saved; empty where there is none, or it cannot be read."""
    path = Path(os.environ.get("JPY_SESSION_NAME", ""))
    if not path.is_file():
        return {}
    try:
        models = json.loads(path.read_text(encoding="utf-8"))["metadata"]["widgets"][STATE]["state"].values()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    found = [model["state"]["chosen"] for model in models if isinstance(model.get("state", {}).get("chosen"), dict)]
    return found[-1] if found else {}
