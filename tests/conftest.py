"""What several test files share: the project's folder, a copy of its data, and the reports made once."""

import html
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from filelock import FileLock
from pypdf import PdfReader

ROOT = Path(__file__).parent.parent
COMMAND = Path(sys.executable).parent / "jamsostek"


def jamsostek(*arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """The command line as a user calls it."""
    return subprocess.run([COMMAND, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False)


@cache
def text_of(path: Path) -> str:
    """The text of a report, HTML or PDF, on one line."""
    if path.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        text = html.unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", path.read_text("utf-8"), flags=re.DOTALL))
    return re.sub(r"\s+", " ", re.sub(r"\u00ad\s*", "", text))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of data and notebooks that a test may change."""
    for folder in ("data", "notebooks"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return tmp_path


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every report that data/published asks for, made once by whichever process of the tests comes first."""
    base = tmp_path_factory.getbasetemp()
    out = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "reports"
    with FileLock(out.with_suffix(".lock")):
        if not out.exists():
            done = jamsostek("report", "--data", "data/published", "--out", out)
            assert done.returncode == os.EX_OK, done.stderr
    return out
