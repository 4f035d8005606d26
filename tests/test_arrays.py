"""Rows found by their place: what pandas' own joins give, in a small part of their time."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.measures import arrays

CODES = st.sampled_from(["17", "18", None])
DATED = st.lists(st.tuples(CODES, st.sampled_from(["PU", "BPU"]), st.integers(0, 5)), max_size=8)


def dated(rows):
    """Rows of region, segment and month; the months count from January 2024."""
    frame = pd.DataFrame(rows, columns=["region_code", "segment", "as_of"]).astype({"region_code": "str"})
    months = pd.PeriodIndex.from_ordinals(648 + frame.as_of.to_numpy(dtype="int64"), freq="M")
    return frame.assign(as_of=months, place=range(len(frame)))


def found(rows, known, **named):
    return arrays.latest(dated(rows), dated(known), ["region_code", "segment"], **named).tolist()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(DATED, DATED)
def test_latest_is_the_newest_that_is_not_younger_and_of_several_the_last(rows, known):
    for row, place in zip(rows, found(rows, known), strict=True):
        older = [(month, at) for at, (*key, month) in enumerate(known) if key == [*row[:2]] and month <= row[2]]
        assert place == max(older, default=(0, -1))[1]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(DATED, DATED)
def test_the_earliest_stands_in_where_all_are_younger(rows, known):
    for row, usual, place in zip(rows, found(rows, known), found(rows, known, or_earliest=True), strict=True):
        alike = [(month, at) for at, (*key, month) in enumerate(known) if key == [*row[:2]]]
        assert place == (usual if usual >= 0 else min(alike, default=(0, -1))[1])


@pytest.mark.parametrize(("rows", "known"), [([], []), ([], [("17", "PU", 1)]), ([("17", "PU", 1)], [])])
def test_nothing_is_found_among_nothing(rows, known):
    assert found(rows, known) == [-1] * len(rows)


def test_what_is_taken_has_the_index_asked_for_and_keeps_its_type():
    frame = pd.DataFrame({"people": pd.array([1, 2], dtype="Int64"), "region_code": ["17", "18"]}, index=[7, 7])
    took = arrays.taken(frame, np.array([1, -1, 0]), pd.Index([3, 4, 5]))
    assert took.people.tolist() == [2, pd.NA, 1]
    assert took.people.dtype == "Int64"
    assert took.index.tolist() == [3, 4, 5]
    assert took.region_code.isna().tolist() == [False, True, False]


def test_the_row_before_is_the_last_of_the_same_name():
    assert arrays.before(["a", "b", "a", "a", "b"]).tolist() == [-1, -1, 0, 2, 1]


def test_missing_numbers_are_no_numbers():
    assert np.isnan(arrays.floats(pd.Series([1, pd.NA], dtype="Int64"))).tolist() == [False, True]


def test_records_are_the_rows_for_which_a_condition_holds():
    frame = pd.DataFrame({"name": ["a", "b", "c"], "people": [1, 2, 3]}, index=[5, 5, 5])
    assert [row.people for row in arrays.records(frame, ["people"], frame.name != "b")] == [1, 3]
    assert [vars(row) for row in arrays.records(frame[:1], ["name", "people"])] == [{"name": "a", "people": 1}]


def test_no_row_needs_no_columns():
    assert arrays.records(pd.DataFrame(), ["name"]) == []
