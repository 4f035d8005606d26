"""Any frame of a measure can be given to any figure: it is drawn, or one sentence says what the figure draws."""

from functools import cache

import pandas as pd
import pytest

from jamsostek import explore, story
from jamsostek.story.display import Picture
from jamsostek.story.figures.given import DRAWN

EVALUATIONS = (("17", "2024-12", "simulated"), ("17", "2025-12", "published"), ("00", "2023-12", "published"))


@cache
def frames(asked):
    """Return an evaluation, and all its frames and those of a what-if."""
    here = explore.at(*asked, lang="en")
    values = [getattr(each, name) for each in (here, here.what_if(budget=1e9)) for name in dir(each) if name[0] != "_"]
    return here, [value for value in values if isinstance(value, pd.DataFrame)]


def drawn(name, frame, here):
    more = {"lights": ({}, here.words), "trajectory": (here.ahead, here.words), "map": (here.words, here.regions)}
    places = {"tiles": here.collection.tiles, "boundaries": here.collection.boundaries} if name == "map" else {}
    return getattr(story.figures, name)(frame, *more.get(name, (here.words,)), **places)


def outcome(name, frame, here):
    """Return the picture, or the sentence with which the frame is refused."""
    try:
        return drawn(name, frame, here)
    except ValueError as error:
        return str(error)


def test_every_figure_is_covered():
    assert set(DRAWN) == set(story.figures.__all__)


@pytest.mark.parametrize("name", sorted(set(DRAWN) - {"lights"}))
@pytest.mark.parametrize("asked", EVALUATIONS, ids=" ".join)
def test_any_frame_can_be_given_to_any_figure(name, asked):
    here, given = frames(asked)
    outcomes = [outcome(name, frame, here) for frame in given]
    pictures = [each for each in outcomes if not isinstance(each, str)]
    assert 0 < len(pictures) < len(outcomes) and all(picture is None or picture.title for picture in pictures)
    lacks = f"figures.{name} draws what measures.{DRAWN[name][0]} gives; this frame "
    assert [each for each in outcomes if isinstance(each, str) and not each.startswith(lacks)] == []


@pytest.mark.parametrize("name", sorted(set(DRAWN) - {"lights"}))
def test_every_figure_is_drawn_of_a_frame(name):
    assert any(
        isinstance(outcome(name, frame, here), Picture) for here, given in map(frames, EVALUATIONS) for frame in given
    )


def test_a_frame_of_one_segment_is_not_drawn_in_silence():
    here = explore.at("17", "2024-12", "simulated", lang="en")
    with pytest.raises(ValueError, match="no coverage of all segments"):
        story.figures.ranking(here.by_segment.query("segment == 'PU'"), here.words)


def test_what_is_not_ranked_is_ranked():
    here = explore.at("17", "2024-12", "simulated", lang="en")
    pictures = [story.figures.ranking(rows, here.words) for rows in (here.near, here.districts)]
    told = ["".join(picture.title.replace(" Regency", "").split()) for picture in pictures]
    assert told[0] == told[1] and "10 regions" in pictures[0].alt


def test_what_a_figure_lacks_is_told():
    here = explore.at("17", "2025-12", lang="en")
    told = "figures.year draws what measures.vulnerable.over_year gives; this frame lacks average"
    assert outcome("year", here.history, here) == told


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_figure_that_is_called_wrongly_says_how_it_is_called(name):
    here, figure = explore.at("17", "2025-12", lang="en"), getattr(story.figures, name)
    calls = ((), (here.districts,), (here.words, here.districts), (here,), (here.districts.coverage, here.words))
    for call in calls:
        with pytest.raises(TypeError) as error:
            figure(*call)
        start = f"figures.{name} takes a frame and words: figures.{name}(here."
        assert str(error.value).startswith(start) and "here.words" in str(error.value)
    with pytest.raises(TypeError, match="takes a frame and words"):
        figure(here.districts, here.words, misspelt=1)


def test_words_can_be_given_by_name():
    here = explore.at("17", "2025-12", lang="en")
    by_name = story.figures.ranking(ranked=here.ranked, words=here.words)
    assert by_name.title == story.figures.ranking(here.ranked, here.words).title


def test_what_a_figure_stumbles_over_itself_is_not_blamed_on_its_caller():
    here = explore.at("17", "2025-12", lang="en")
    with pytest.raises(TypeError) as error:
        story.figures.ranking(here.ranked.assign(coverage=[[]] * len(here.ranked)), here.words)
    assert "takes a frame and words" not in str(error.value)
