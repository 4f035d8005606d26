"""What several test files share: the project's folder, a copy of its data, and the reports made once."""

import contextlib
import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.request import urlopen

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, sync_playwright
from pypdf import PdfReader

from jamsostek.data import collection, journal
from jamsostek.publish import commands

ROOT = Path(__file__).parent.parent
COMMAND = Path(sys.executable).parent / "jamsostek"
# Files that take longest, the longest first: begun last, one of them would keep one processor busy and leave the others idle.
LONGEST = (
    "unattended",
    "lab",
    "cluster",
    "simulated_reports",
    "reports",
    "publish",
    "mutations",
    "browser",
    "figures",
    "traps",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
PATIENCE = 60  # seconds, of which a busy machine may need many
EXAMINED: dict[tuple, tuple] = {}
Told = tuple[int, str, str]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take longest first, all others as they were."""
    order = [f"test_{name}" for name in LONGEST]
    items.sort(key=lambda item: order.index(item.path.stem) if item.path.stem in order else len(order))


def jamsostek(*arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """The command line as a user calls it."""
    return subprocess.run([COMMAND, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False)


def here(*arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """The same in this process, whose fork server is there already: it starts seconds sooner."""
    out, err = io.StringIO(), io.StringIO()
    argv = ["jamsostek", *map(str, arguments)]
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        mock.patch.object(sys, "argv", argv),
        pytest.raises(SystemExit) as end,
    ):
        commands.main()
    return subprocess.CompletedProcess(argv, int(end.value.code or 0), out.getvalue(), err.getvalue())


def told(arguments: Iterable[object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """The command line in this process, which needs no second to start: exit code, and what it says on both streams."""
    monkeypatch.setattr(sys, "argv", ["jamsostek", *map(str, arguments)])
    with pytest.raises(SystemExit) as end:
        commands.main()
    out, err = capsys.readouterr()
    return int(end.value.code or 0), out, err


def examined_once(folder: Path, staged: Path | None = None) -> tuple:
    """What `examined` finds, found once for the same bytes: for tests that bring many files to the same tables."""
    journal.mend(folder)
    folders = (folder, folder.parent / "reference", *([staged] if staged else []))
    files = [path for place in folders for path in sorted(place.iterdir()) if path.suffix in (".csv", ".toml")]
    key = (folder.name, *((path.parent.name, path.name, path.read_bytes()) for path in files))
    if key not in EXAMINED:
        EXAMINED[key] = collection.examined(folder, staged)
    return EXAMINED[key]


@cache
def text_of(path: Path) -> str:
    """The text of a report, HTML or PDF, on one line."""
    if path.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        words = re.sub(r"</?(?:button|small|span)\b[^>]*>", "", path.read_text("utf-8"))
        text = html.unescape(re.sub(r"<(style|script)\b.*?</\1>|<[^>]+>", " ", words, flags=re.DOTALL))
    return re.sub(r"\s+", " ", re.sub(r"\u00ad\s*", "", text))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of data and notebooks that a test may change."""
    for folder in ("data", "notebooks"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return tmp_path


def made_once(factory: pytest.TempPathFactory, name: str, *asked: str) -> Path:
    """Reports, made by whichever process of the tests comes first; the others wait for them."""
    base = factory.getbasetemp()
    out = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with FileLock(out.with_suffix(".lock")):
        if not out.exists():
            done = jamsostek("report", "--data", *asked, "--out", out)
            assert done.returncode == os.EX_OK, done.stderr
    return out


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every report that data/published asks for."""
    return made_once(tmp_path_factory, "reports", "data/published")


@pytest.fixture(scope="session")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every Indonesian report that data/simulated asks for."""
    return made_once(tmp_path_factory, "simulated", "data/simulated", "--lang", "id") / "simulated"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium; without one these tests fail, since the README's command installs it."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "no browser: install Chromium (apt-get install -y chromium), as the second command of the README does"
    with sync_playwright() as playwright:
        root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=found, args=root)
        yield browser
        browser.close()


def waited_for(find: Callable[[], Any]) -> Any:
    """What is found as soon as there is something; an error where there is nothing for long."""
    end = time.monotonic() + PATIENCE
    while not (found := find()):
        assert time.monotonic() < end, "nothing for a long time"
        time.sleep(0.2)
    return found


def answers(url: str) -> bool:
    """Whether a server is there yet."""
    with contextlib.suppress(OSError), urlopen(url, timeout=PATIENCE):
        return True
    return False


@contextlib.contextmanager
def jupyter(kind: str, folder: Path, own: Path, token: str = "") -> Iterator[str]:
    """A Jupyter server or JupyterLab in a folder, which knows nothing of the user's; gives its address."""
    places = {f"JUPYTER_{name}_DIR": str(own / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    places |= {f"JUPYTERLAB_{name}_DIR": str(own / name) for name in ("SETTINGS", "WORKSPACES")}
    settings = own / "SETTINGS/@jupyterlab/notebook-extension/tracker.jupyterlab-settings"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        '{"windowingMode": "none"}', "utf-8"
    )  # all cells are in the page, not those alone that are in view
    options = ("--no-browser", "--allow-root", "--port=0", f"--IdentityProvider.token={token}")
    command = [sys.executable, "-m", "jupyter", kind, *options]
    with subprocess.Popen(command, cwd=folder, env=os.environ | places, stderr=subprocess.DEVNULL) as server:
        try:
            file = waited_for(lambda: next(own.glob("RUNTIME/jpserver-*.json"), None))
            url = waited_for(lambda: file.read_text("utf-8") and json.loads(file.read_text("utf-8"))["url"])
            waited_for(lambda: answers(f"{url}api"))
            yield url
        finally:
            server.terminate()
