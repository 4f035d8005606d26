"""The house rules that a machine can check: imports run one way, notebooks only compose, parts stay small."""

import ast
import json
import re
import statistics
import tomllib
from importlib.util import resolve_name
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIB = ROOT / "lib"
MODULES = sorted((LIB / "jamsostek").rglob("*.py"))
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# Tests and lint, which a user does not need.
TOOLS = {
    "aiosmtpd",
    "axe-playwright-python",
    "hypothesis",
    "jsonschema",
    "jupyter-scheduler",
    "mypy",
    "pdfua",
    "playwright",
    "psutil",
    "pypdf",
    "pytest",
    "pytest-xdist",
    "ruff",
    "trustme",
    "voila",
}

COMPOSING = {"publish", "explore"}  # as notebooks do

a_module = pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(LIB)))
a_notebook = pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)


def parts_imported(module):
    """Return the parts of jamsostek, such as data or story, that a module imports anywhere in it."""
    package = ".".join(module.relative_to(LIB).parts[:-1])
    names = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = resolve_name("." * node.level + (node.module or ""), package)
            names |= {f"{start}.{alias.name}" for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("jamsostek.")}


def functions(module):
    return [node for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))) if isinstance(node, FUNCTIONS)]


def length(function):
    """Return the lines of a function without its docstring."""
    lines = function.end_lineno - function.lineno + 1
    docstring = function.body[0]
    return lines - (docstring.end_lineno - docstring.lineno + 1 if ast.get_docstring(function) else 0)


def cells(notebook, kind=None):
    every = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in every if kind in (None, cell["cell_type"])]


def source(cell):
    return "".join(cell["source"])


def tags(cell):
    return set(cell["metadata"].get("tags", []))


def names(requirements):
    """Return the names of packages, without versions and extras."""
    return {re.match(r"[\w.-]+", line).group() for line in requirements}


def test_there_is_something_to_check():
    assert {module.parent.name for module in MODULES} >= {"data", "measures", "story", "publish"}
    assert "evaluation" in {notebook.stem for notebook in NOTEBOOKS}


@a_module
def test_imports_run_one_way(module):
    part = module.relative_to(LIB / "jamsostek").parts[0]
    assert part in COMPOSING or parts_imported(module) <= {part}
    assert "explore" not in parts_imported(module) - {part}


@a_module
def test_module_has_at_most_150_lines(module):
    assert len([line for line in module.read_text(encoding="utf-8").splitlines() if line.strip()]) <= 150


@a_module
def test_functions_have_at_most_30_lines(module):
    assert not [function.name for function in functions(module) if length(function) > 30]


@a_module
def test_functions_have_at_most_5_positional_arguments(module):
    places = {function.name: len(function.args.posonlyargs + function.args.args) for function in functions(module)}
    assert not [name for name, number in places.items() if number > 5]


def test_half_of_the_functions_have_at_most_8_lines():
    assert statistics.median(length(function) for module in MODULES for function in functions(module)) <= 8


@a_notebook
def test_notebook_has_one_cell_of_parameters(notebook):
    assert [cell["cell_type"] for cell in cells(notebook) if "parameters" in tags(cell)] == ["code"]


@a_notebook
def test_notebook_is_kept_without_results(notebook):
    assert not [source(cell) for cell in cells(notebook, "code") if cell["outputs"] or cell["execution_count"]]


@a_notebook
def test_notebook_composes_and_does_not_program(notebook):
    code = [ast.parse(source(cell)) for cell in cells(notebook, "code")]
    assert not [node for tree in code for node in ast.walk(tree) if isinstance(node, (*FUNCTIONS, ast.For, ast.While))]


@a_notebook
def test_notebook_is_short(notebook):
    assert len(cells(notebook)) <= 60
    assert not [source(cell) for cell in cells(notebook, "code") if len(source(cell).splitlines()) > 10]


@a_notebook
def test_text_in_indonesian_is_followed_by_the_same_in_english(notebook):
    marks = ["i" if "id" in tags(cell) else "e" if "en" in tags(cell) else "." for cell in cells(notebook)]
    assert re.fullmatch(r"(ie|\.)*", "".join(marks))


def test_what_is_pinned_is_what_the_library_needs():
    needed = tomllib.loads((LIB / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line and not line.startswith(("#", "-"))]
    assert names(pinned) - TOOLS == names(needed)
