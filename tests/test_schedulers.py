"""Schedulers that are not ours run the notebooks as they are: that of JupyterLab, asked as its own page asks it."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from conftest import PATIENCE, jupyter, text_of, waited_for
from jamsostek.publish.exporters import HTMLReport

Ask = Callable[..., Any]


@pytest.fixture
def ask(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """A Jupyter server of the project's folder; a call asks its scheduler."""
    with jupyter("server", project, tmp_path_factory.mktemp("jupyter"), token="own") as url:
        yield lambda path, body=None: asked(f"{url}scheduler/{path}", body)


def asked(url: str, body: Mapping | None) -> Any:
    content = json.dumps(body).encode() if body else None
    with urlopen(Request(url, content, {"Authorization": "token own"}), timeout=PATIENCE) as answer:
        return json.loads(answer.read() or "null")


def job(ask: Ask, notebook: str, **parameters: str) -> dict:
    """What became of a job; a parameter is given as Python has it, text in quotes."""
    body = {
        "name": notebook,
        "input_uri": f"notebooks/{notebook}.ipynb",
        "runtime_environment_name": ask("runtime_environments")[0]["name"],
        "output_formats": ["html", "ipynb"],
        "parameters": {name: json.dumps(value) for name, value in parameters.items()},
    }
    number = ask("jobs", body)["job_id"]
    return waited_for(lambda: (found := ask(f"jobs/{number}"))["status"] in ("COMPLETED", "FAILED") and found)


def test_scheduler_of_jupyterlab_runs_a_notebook_as_it_is(project, ask):
    data = str(project / "data" / "published")
    done = job(ask, "evaluation", data=data, region="17", period="2024-12", lang="id", out=str(project / "tables"))
    assert done["status"] == "COMPLETED", done["status_message"]
    ask(f"jobs/{done['job_id']}/download_files")
    page, notebook = (
        waited_for(lambda kind=kind: delivered(project, "evaluation", kind)) for kind in ("html", "ipynb")
    )
    assert "41,84" in text_of(page)
    assert "41,84" in notebook.read_text("utf-8")
    assert list((project / "tables").glob("*.csv"))
    done = job(ask, "explore", data=str(project / "data" / "simulated"), region="17", period="2024-12", lang="id")
    assert done["status"] == "COMPLETED", done["status_message"]
    ask(f"jobs/{done['job_id']}/download_files")
    notebook = waited_for(lambda: delivered(project, "explore", "ipynb"))
    assert "41,84" in HTMLReport().from_filename(str(notebook))[0]  # what the panel shows


def delivered(project: Path, name: str, kind: str) -> Path | None:
    """A file that the job gave, once it has arrived whole; the notebook as it was lies beside it under its own name."""
    files = [file for file in project.glob(f"jobs/*/{name}*.{kind}") if file.stem != name]
    return next((file for file in files if file.read_text("utf-8").rstrip().endswith(("</html>", "}"))), None)
