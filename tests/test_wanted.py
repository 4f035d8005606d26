"""Which reports are asked for: by region and its districts, by month and from a month on, by everything that there is."""

from collections import Counter
from pathlib import Path

import pytest

from conftest import ROOT
from jamsostek.publish import plan
from jamsostek.publish.usage import UsageError
from jamsostek.publish.wanted import Narrowing

DISTRICTS = {f"17{number:02}" for number in (*range(1, 10), 71)}


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def asked(collection: str, **narrowing: object) -> list[str]:
    """The reports that are asked for, as region/period/notebook.language."""
    found, _ = plan.asked(ROOT / "data" / collection, Narrowing(**narrowing), Path("nowhere"))
    return [str(report).partition("/")[2] for report, _ in found]


@pytest.mark.parametrize("collection", ["published", "simulated"])
def test_since(collection):
    every = asked(collection)
    later = asked(collection, since="2025-01")
    assert later == [each for each in every if each.split("/")[1] >= "2025-01"]
    assert 0 < len(later) < len(every)
    assert asked(collection, since="2025-12") == [each for each in every if each.split("/")[1] == "2025-12"]


def test_since_makes_up_every_period_of_a_region_that_is_asked_for_all():
    assert {each.split("/")[1] for each in asked("published", region="17", since="2024-01")} == {"2024-12", "2025-12"}


def test_since_after_all_months_asks_for_nothing():
    with pytest.raises(UsageError, match="nothing to report: no region has participants from 2026-01 on"):
        asked("published", since="2026-01")


@pytest.mark.parametrize("month", ["2025-13", "12-2025", "2025", "2025-1", "soon"])
@pytest.mark.parametrize("option", ["since", "period"])
def test_wrong_month_is_told(option, month):
    with pytest.raises(UsageError, match=f"{option}: '{month}' is not a month written YYYY-MM"):
        asked("published", **{option: month})


def test_region_with_its_districts():
    found = asked("simulated", region="17", with_districts=True, period="2024-11")
    assert Counter(each.rpartition("/")[2] for each in found) == {
        "evaluation.id": 1,
        "evaluation.en": 1,
        "district.id": 10,
    }
    assert {each.split("/")[0] for each in found if "district" in each} == DISTRICTS


def test_region_without_its_districts():
    assert {each.split("/")[0] for each in asked("simulated", region="17", period="2024-11")} == {"17"}


def test_districts_of_which_there_are_no_data_are_left_out():
    assert {each.split("/")[0] for each in asked("published", region="17", with_districts=True)} == {
        "17",
        "1702",
        "1707",
        "1709",
    }


def test_everything_has_all_months_of_all_regions():
    found, usual = asked("simulated", everything=True), asked("simulated")
    assert set(usual) < set(found)
    assert {each.split("/")[0] for each in found} >= DISTRICTS | {"17"}
    assert len({each.split("/")[1] for each in found if each.startswith("1704/")}) > 2
    assert len(found) == len(set(found))


def test_of_a_month_those_regions_are_asked_for_that_have_it():
    assert {each.split("/")[0] for each in asked("published", period="2024-12")} == {"17"}
    with_districts = asked("published", region="17", period="2025-12", with_districts=True)
    assert {each.split("/")[0] for each in with_districts} == {"17"}
    assert {each.split("/")[1] for each in asked("published", everything=True, period="2023-12")} == {"2023-12"}


def test_everything_of_one_region_is_a_contradiction():
    with pytest.raises(UsageError, match="leave out --region"):
        asked("published", region="17", everything=True)
