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


def done(ask: Ask, project: Path, notebook: str, collection: str, **parameters: str) -> tuple[str, Path]:
    """The page and the notebook that a job makes; a parameter is given as Python has it, text in quotes."""
    parameters |= {"data": str(project / "data" / collection)}
    body = {
        "name": notebook,
        "input_uri": f"notebooks/{notebook}.ipynb",
        "runtime_environment_name": ask("runtime_environments")[0]["name"],
        "output_formats": ["html", "ipynb"],
        "parameters": {name: json.dumps(value) for name, value in parameters.items()},
    }
    number = ask("jobs", body)["job_id"]
    ended = waited_for(lambda: (found := ask(f"jobs/{number}"))["status"] in ("COMPLETED", "FAILED") and found)
    assert ended["status"] == "COMPLETED", ended["status_message"]
    ask(f"jobs/{number}/download_files")
    page, made = (waited_for(lambda kind=kind: delivered(project, notebook, kind)) for kind in ("html", "ipynb"))
    return text_of(page), made


def test_scheduler_of_jupyterlab_runs_each_notebook_as_it_is(project, ask):
    page, notebook = done(
        ask, project, "evaluation", "published", region="17", period="2024-12", lang="id", out=str(project / "tables")
    )
    assert "41,84" in page
    assert "41,84" in notebook.read_text("utf-8")
    assert list((project / "tables").glob("*.csv"))
    page, _ = done(ask, project, "district", "simulated", region="1704", period="2024-12", lang="id")
    assert "81,74" in page
    page, _ = done(ask, project, "quality", "published", lang="en")
    assert "Do the figures agree with published totals?" in page
    _, notebook = done(ask, project, "explore", "simulated", region="17", period="2024-12", lang="id")
    assert "41,84" in HTMLReport().from_filename(str(notebook))[0]  # what the panel shows


def delivered(project: Path, name: str, kind: str) -> Path | None:
    """A file that the job gave, once it has arrived whole; the notebook as it was lies beside it under its own name."""
    files = [file for file in project.glob(f"jobs/*/{name}*.{kind}") if file.stem != name]
    return next((file for file in files if file.read_text("utf-8").rstrip().endswith(("</html>", "}"))), None)
