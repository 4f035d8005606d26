"""What `measures.coverage.by_basis?` shows in JupyterLab can be tried: every public function has an example, and each is run."""

import doctest
import inspect
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest

from conftest import ROOT
from jamsostek import data, explore, measures, story

PARTS = {"data": data, "explore": explore, "measures": measures, "story": story}  # all that an example may use as it is
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


def public(name: str, part: ModuleType) -> Iterator[tuple[str, object]]:
    """What a part offers, by the name with which an analyst calls it: functions and classes, in modules that it names too."""
    named = getattr(part, "__all__", None)
    for each in named or [each for each in vars(part) if not each.startswith("_")]:
        found, called = getattr(part, each), f"{name}.{each}"
        if isinstance(found, ModuleType) and named:
            yield from public(called, found)
        elif isinstance(found, type | FunctionType) and (named or found.__module__ == part.__name__):
            yield called, found


OFFERED = dict(pair for name, part in PARTS.items() for pair in public(name, part))


def test_every_part_offers_something():
    assert {name.split(".")[0] for name in OFFERED} == set(PARTS)
    assert {"measures.coverage.by_basis", "story.figures.ranking", "story.Words", "explore.at"} <= set(OFFERED)


@pytest.mark.parametrize("name", OFFERED)
def test_example_does_what_it_says(name, monkeypatch):
    monkeypatch.chdir(ROOT)
    example = doctest.DocTestParser().get_doctest(inspect.getdoc(OFFERED[name]) or "", dict(PARTS), name, None, 0)
    assert example.examples, f"{name} has no example"
    said: list[str] = []
    assert doctest.DocTestRunner(optionflags=OPTIONS).run(example, out=said.append).failed == 0, "".join(said)
