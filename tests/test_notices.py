"""What goes wrong is said so that it can be put right, and an evaluation says what it holds."""

import doctest
import inspect
import re

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell

from conftest import ROOT
from jamsostek import explore, story
from jamsostek.explore.frame import frame
from jamsostek.explore.notices import sentence
from jamsostek.measures.money import RULES


@pytest.fixture(autouse=True)
def in_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def here() -> explore.Evaluation:
    return explore.at("17", "2024-12", "simulated", lang="en")


def said(work) -> str:
    """The sentence of the error that some work ends with."""
    with pytest.raises(Exception) as error:  # noqa: PT011
        work()
    return sentence(error.value)


@pytest.mark.parametrize(
    "work",
    [
        lambda rows: rows["coverge"],
        lambda rows: rows[["name", "coverge"]],
        lambda rows: rows.loc[:, "coverge"],
        lambda rows: rows.sort_values("coverge"),
        lambda rows: rows.groupby("coverge").size(),
        lambda rows: rows.drop(columns="coverge"),
        lambda rows: rows.query("coverge > 0.5"),
        lambda rows: rows.coverge,
        lambda rows: rows.iloc[0]["coverge"],
    ],
)
def test_a_mistyped_column_is_answered_with_the_one_that_was_meant(here, work):
    told = said(lambda: work(here.districts))
    assert told.count("did you mean") == 1 and told.endswith("; did you mean 'coverage'?")


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (lambda rows: rows["<b>'x"], 'KeyError: "<b>\'x"'),
        (lambda rows: rows[5], "KeyError: 5"),
        (lambda rows: {"coverage": 1}["coverge"], "KeyError: 'coverge'"),
        (lambda rows: nothing_like_it, "NameError: name 'nothing_like_it' is not defined"),  # noqa: F821
        (lambda rows: pd.DataFrame()["coverge"], "KeyError: 'coverge'"),
    ],
)
def test_nothing_is_guessed_where_nothing_is_near(here, work, told):
    assert said(lambda: work(here.districts)) == told


def test_a_figure_that_is_called_wrongly_says_how_it_is_called(here):
    told = said(lambda: story.figures.ranking(here.districts))
    assert told.startswith(
        "TypeError: figures.ranking takes a frame and words: figures.ranking(here.ranked, here.words)"
    )


def test_an_evaluation_shows_every_frame_and_computes_none(here):
    before, shown, page = set(vars(here)), repr(here), here._repr_html_()
    assert set(vars(here)) == before
    frames = {name for name in dir(type(here)) if isinstance(inspect.getattr_static(type(here), name), frame)}
    assert len(frames) > 40 and set(re.findall(r"^  (\w+) ", shown, re.MULTILINE)) == frames
    assert set(re.findall(r'scope="row" [^>]*>(\w+)<', page)) == frames
    assert re.findall(r"^(\w+)$", shown, re.MULTILINE) == ["coverage", "programmes", "evaluation"]
    assert re.findall(r'scope="rowgroup" [^>]*>(\w+)<', page) == ["coverage", "programmes", "evaluation"]


def test_frames_are_told_with_place_and_month_in_columns(here):
    lines = repr(here).splitlines()
    assert lines[0] == "Bengkulu Province, December 2024" and lines[1].startswith("DATA SIMULASI")
    assert "DATA" not in repr(explore.at("17", "2025-12"))
    assert "  rate         Rupiah of a vulnerable worker's contribution a month." in lines
    assert len({re.match(r"  \w+ +", line).end() for line in lines if line.startswith("  ")}) == 1


def test_a_place_that_looks_like_html_stays_text(here, monkeypatch):
    monkeypatch.setattr(here.words, "place", "<script>x</script>")
    assert "<script>" not in here._repr_html_() and "&lt;script&gt;x" in here._repr_html_()


def test_no_frame_is_without_a_sentence(here):
    for name, told in here.__custom_documentations__.items():
        assert re.fullmatch(r"[A-Z].{15,}\.", told), name


@pytest.mark.parametrize("name", ["by_segment", "near", "everywhere", "rate", "over"])
def test_help_on_a_frame_says_what_is_in_it(here, name):
    shell = InteractiveShell()
    shell.user_ns["here"] = here
    told = shell.object_inspect(f"here.{name}")["docstring"]
    assert told == inspect.getattr_static(type(here), name).__doc__


def test_help_on_the_what_if_names_its_parts_with_the_same_defaults(here):
    parts = inspect.signature(here.what_if).parameters
    other = inspect.signature(explore.WhatIf).parameters
    assert list(parts) == ["people", "budget", "months", "rule", "target"]
    assert [str(parts[name]) for name in parts] == [str(other[name]) for name in parts]
    told = inspect.getdoc(here.what_if)
    assert all(word in told for word in ("rupiah", "share", *RULES))


def test_the_example_of_the_what_if_does_what_it_says(here):
    known = {"explore": explore}
    example = doctest.DocTestParser().get_doctest(inspect.getdoc(here.what_if), known, "what_if", None, 0)
    assert example.examples and doctest.DocTestRunner().run(example).failed == 0
