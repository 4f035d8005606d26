"""The generator of a nation: whole, sound, invented in every row, the same each time, and its parts add up."""

import tomllib
from pathlib import Path

import nation
import pandas as pd
import pytest

from jamsostek.data import check

DATA = nation.DATA
MONTHS = 3
VALUES = {"participants": "participants", "workers": "workers", "benefits": "paid_idr"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data") / "nation"
    nation.write(folder, months=MONTHS)
    return folder


def table(folder: Path, name: str) -> pd.DataFrame:
    return pd.read_csv(folder / f"{name}.csv", dtype={"region_code": str, "parent": str})


def tables(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_it_has_no_problems(folder):
    assert check(folder) == []


def test_it_is_the_same_each_time(folder, tmp_path):
    nation.write(tmp_path / "nation", months=MONTHS)
    assert tables(tmp_path / "nation") == tables(folder)


def test_another_seed_or_more_months_make_other_participants(folder, tmp_path):
    nation.write(tmp_path / "nation", months=MONTHS + 1, seed=18)
    first, other = table(folder, "participants"), table(tmp_path / "nation", "participants")
    assert (first.as_of.min(), other.as_of.min()) == ("2025-10", "2025-09")
    assert first.participants.sum() != other[other.as_of >= "2025-10"].participants.sum()


def test_every_row_is_invented(folder):
    names = sorted({path.stem for path in folder.glob("*.csv")} - {"sources"})
    assert {name: set(table(folder, name).status) for name in names} == {name: {"simulated"} for name in names}
    assert len(names) == 10
    assert table(folder, "sources").publisher.str.startswith("Rekaan").all()


def test_it_asks_for_the_nation_38_provinces_and_514_districts(folder):
    asked = tomllib.loads((folder / "collection.toml").read_text("utf-8"))["reports"]
    wanted = {each["notebook"]: set(each["regions"]) for each in asked}
    assert [len(wanted["evaluation"]), len(wanted["district"])] == [39, 514]
    assert set(table(folder, "participants").region_code) == wanted["evaluation"] | wanted["district"]


@pytest.mark.parametrize(("name", "value"), VALUES.items())
def test_the_nation_and_its_provinces_are_the_sum_of_their_districts(folder, name, value):
    newest = table(folder, name)
    key = [column for column in ("as_of", "year", "programme", "segment", "activity", "basis") if column in newest]
    newest = newest.drop_duplicates(["region_code", *key], keep="last")
    counts = newest.pivot_table(value, "region_code", key)
    parents = table(DATA / "reference", "regions").set_index("region_code").parent[counts.index]
    districts = counts[counts.index.str.len() == 4]
    provinces = districts.groupby(parents).sum()
    assert len(provinces) == 38
    assert (provinces == counts.loc[provinces.index]).all(axis=None)
    assert (districts.sum() == counts.loc["00"]).all()
