"""Schedulers that are not ours run the notebooks as they are: that of JupyterLab, asked as its own page asks it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from conftest import text_of

PATIENCE = 120  # seconds, of which a busy machine may need many
SERVER = ("-m", "jupyter", "server", "--no-browser", "--allow-root", "--port=0", "--IdentityProvider.token=own")
Ask = Callable[..., Any]


def waited_for(find: Callable[[], Any]) -> Any:
    """What is found as soon as there is something; an error where there is nothing for long."""
    end = time.monotonic() + PATIENCE
    while not (found := find()):
        assert time.monotonic() < end, "nothing for a long time"
        time.sleep(0.2)
    return found


@pytest.fixture
def ask(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """A Jupyter server of the project's folder, which knows nothing of the user's; a call asks its scheduler."""
    own = tmp_path_factory.mktemp("jupyter")
    places = {f"JUPYTER_{name}_DIR": str(own / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    with subprocess.Popen(
        [sys.executable, *SERVER], cwd=project, env=os.environ | places, stderr=subprocess.DEVNULL
    ) as server:
        try:
            file = waited_for(lambda: next(own.glob("RUNTIME/jpserver-*.json"), None))
            url = waited_for(lambda: file.read_text("utf-8") and json.loads(file.read_text("utf-8"))["url"])
            yield lambda path, body=None: asked(f"{url}scheduler/{path}", body)
        finally:
            server.terminate()


def asked(url: str, body: Mapping | None) -> Any:
    content = json.dumps(body).encode() if body else None
    with urlopen(Request(url, content, {"Authorization": "token own"}), timeout=PATIENCE) as answer:
        return json.loads(answer.read() or "null")


def job(ask: Ask, **parameters: str) -> dict:
    """What became of a job; a parameter is given as Python has it, text in quotes."""
    body = {
        "name": "evaluation",
        "input_uri": "notebooks/evaluation.ipynb",
        "runtime_environment_name": ask("runtime_environments")[0]["name"],
        "output_formats": ["html", "ipynb"],
        "parameters": {name: json.dumps(value) for name, value in parameters.items()},
    }
    number = ask("jobs", body)["job_id"]
    return waited_for(lambda: (found := ask(f"jobs/{number}"))["status"] in ("COMPLETED", "FAILED") and found)


def test_scheduler_of_jupyterlab_runs_a_notebook_as_it_is(project, ask):
    data = str(project / "data" / "published")
    done = job(ask, data=data, region="17", period="2024-12", lang="id", out=str(project / "tables"))
    assert done["status"] == "COMPLETED", done["status_message"]
    ask(f"jobs/{done['job_id']}/download_files")
    page, notebook = (waited_for(lambda kind=kind: delivered(project, kind)) for kind in ("html", "ipynb"))
    assert "41,84" in text_of(page)
    assert "41,84" in notebook.read_text("utf-8")
    assert list((project / "tables").glob("*.csv"))


def delivered(project: Path, kind: str) -> Path | None:
    """A file that the job gave, once it has arrived whole; the notebook as it was lies beside it under its own name."""
    files = [file for file in project.glob(f"jobs/*/*.{kind}") if file.stem != "evaluation"]
    return next((file for file in files if file.read_text("utf-8").rstrip().endswith(("</html>", "}"))), None)
