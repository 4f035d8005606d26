"""What JupyterLab may not lose when it saves a notebook: the panel in it."""

import json
import re
from pathlib import Path
from typing import Any

from .cells import WIDGET, WIDGETS


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: Any) -> None:
    server.contents_manager.register_pre_save_hook(hold)


def hold(model: dict[str, Any], path: str, contents_manager: Any, **_: object) -> None:
    """Leave in a notebook about to be saved the state of the widgets that it shows without a kernel that has them.

    JupyterLab drops it: a panel handed on would be gone once its notebook is saved, be it by itself, before anything has run.
    """
    file = Path(contents_manager.root_dir, path.strip("/"))
    if model["type"] == "notebook" and model.get("content") and file.is_file():
        notebook = model["content"]
        held = (
            notebook["metadata"].get("widgets", {}).get(WIDGETS, {"version_major": 2, "version_minor": 0, "state": {}})
        )
        if stale := shown(notebook) - held["state"].keys():
            before = json.loads(file.read_text("utf-8"))["metadata"].get("widgets", {}).get(WIDGETS, {"state": {}})
            held["state"] = _with_inside(before["state"], stale) | held["state"]
            notebook["metadata"]["widgets"] = {WIDGETS: held}


def _with_inside(models: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """Of the models those of some widgets and of all that is inside them."""
    found: dict[str, Any] = {}
    ahead = [*names]
    while ahead:
        name = ahead.pop()
        if name in models and name not in found:
            found[name] = models[name]
            ahead += re.findall(r"IPY_MODEL_(\w+)", json.dumps(models[name]))
    return found


def shown(notebook: dict[str, Any]) -> set[str]:
    """Return the widgets in the outputs of a notebook."""
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", ())]
    return {data[WIDGET]["model_id"] for output in outputs if WIDGET in (data := output.get("data", {}))}
