"""Why coverage changed: earlier figures on the newest edition of the workers, the parts of a change, and who moved."""

from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.data import load
from jamsostek.measures import change, comparison, composition, coverage, editions
from jamsostek.measures.decomposition import cross_classified

PROPERTY = settings(max_examples=8, deadline=None, derandomize=True)
near = partial(pytest.approx, abs=1e-9)
THEN, NOW = "2023-12", "2024-12"

# A nation of provinces, of which 91 and 92 were one until they were divided; 17 has two districts.
REGIONS = pd.DataFrame(
    [
        ("00", "Indonesia", "nation", None, None),
        ("17", "Bengkulu", "province", "00", None),
        ("91", "Papua Barat", "province", "00", None),
        ("92", "Papua Barat Daya", "province", "00", None),
        ("91-lama", "Papua Barat (lama)", "province", "00", "91|92"),
        ("1701", "Bengkulu Selatan", "district", "17", None),
        ("1702", "Rejang Lebong", "district", "17", None),
    ],
    columns=["region_code", "name", "level", "parent", "successors"],
)


# --- Earlier coverage on the newest edition ---


def covered(*rows, **columns):
    """Return rows of month, participants, workers and edition; of region 17 on the base eligible, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["as_of", "participants", "workers", "edition"])
    frame = frame.astype({"participants": "Int64", "workers": "Int64"}).assign(
        as_of=pd.PeriodIndex(frame.as_of, freq="M")
    )
    share = (frame.participants / frame.workers.where(frame.workers > 0)).astype("float64")
    usual = {"region_code": "17", "basis": "eligible", "workers_as_of": frame.as_of}
    return frame.assign(coverage=share, **usual | columns)


def counted(*rows, **columns):
    """Return workers by month, number and edition; of region 17 on the base eligible, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["as_of", "workers", "edition"]).astype({"workers": "Int64"})
    usual = {"region_code": "17", "basis": "eligible", "status": "derived", "source_id": "w", "note": None}
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"), **usual | columns)


TWO = covered(("2024-12", 40, 100, "A 2024"), ("2025-12", 45, 150, "B 2025"))


def bridge(*rows, of=TWO):
    """Return what the first row is restated on, where the workers of the later edition are these."""
    row = editions.restated(of, counted(*rows)).iloc[0]
    return row.restated, row.restated_workers, str(row.restated_as_of)


def test_coverage_of_one_edition_is_its_own():
    frame = TWO.assign(edition="A 2024")
    rows = editions.restated(frame, counted(("2024-12", 7, "A 2024")))
    assert rows.restated.tolist() == frame.coverage.tolist() and rows.restated_workers.tolist() == [100, 150]
    assert rows.restated_as_of.tolist() == frame.as_of.tolist() and set(rows.restated_edition) == {"A 2024"}


@pytest.mark.parametrize(
    ("known", "used"),
    [
        ([("2024-08", 120, "B 2025"), ("2025-12", 150, "B 2025")], (40 / 120, 120, "2024-08")),
        ([("2024-12", 125, "B 2025"), ("2024-08", 120, "B 2025")], (40 / 125, 125, "2024-12")),
        ([("2025-02", 130, "B 2025"), ("2025-12", 150, "B 2025")], (40 / 130, 130, "2025-02")),
        ([("2024-08", 120, "B 2025"), ("2025-01", 130, "B 2025")], (40 / 120, 120, "2024-08")),
        ([("2024-12", 90, "A 2024"), ("2025-12", 150, "B 2025")], (40 / 150, 150, "2025-12")),
    ],
    ids=["earlier", "same month", "only later", "earlier before nearer", "other edition"],
)
def test_earlier_coverage_is_restated_on_the_newest_not_younger_or_else_the_earliest(known, used):
    assert bridge(*known) == used


def test_restated_coverage_says_which_denominator_it_rests_on():
    rows = editions.restated(TWO, counted(("2025-12", 150, "B 2025")))
    assert set(rows.restated_edition) == {"B 2025"} and rows.restated_workers.tolist() == [150, 150]
    assert rows.coverage.tolist() == [40 / 100, 45 / 150] and rows.workers.tolist() == [100, 150]


def test_workers_without_a_number_are_passed_over():
    assert bridge(("2024-08", 120, "B 2025"), ("2024-12", None, "B 2025")) == (40 / 120, 120, "2024-08")


@pytest.mark.parametrize("known", [[("2025-12", 0, "B 2025")], [("2025-12", 150, "C 2026")]], ids=["zero", "none"])
def test_restated_coverage_is_missing_without_workers_of_the_edition(known):
    share, *_ = bridge(*known)
    assert pd.isna(share)


def test_newest_edition_is_that_of_the_last_row_whatever_its_name_and_order():
    frame = covered(("2025-12", 45, 150, "A 2024"), ("2024-12", 40, 100, "B 2025"))
    rows = editions.restated(frame, counted(("2025-12", 150, "A 2024")))
    assert rows.restated.tolist() == [45 / 150, 40 / 150] and rows.index.tolist() == [0, 1]


def test_each_base_and_region_has_its_own_newest_edition():
    other = TWO.assign(basis="employed", edition="S 2020")
    here = TWO.assign(region_code="1701", edition=["A 2024", "C 2025"])
    known = pd.concat([counted(("2025-12", 150, "B 2025")), counted(("2025-12", 200, "C 2025"), region_code="1701")])
    rows = editions.restated(pd.concat([TWO, other, here], ignore_index=True), known)
    assert rows.restated.tolist() == [40 / 150, 45 / 150, 40 / 100, 45 / 150, 40 / 200, 45 / 150]


def test_edition_that_a_region_has_only_by_its_districts_is_their_sum():
    below = pd.concat([counted(("2025-12", 50, "B 2025"), region_code=code) for code in ("1701", "1702")])
    rows = editions.restated(TWO, coverage.every_edition(below, REGIONS))
    assert rows.restated_workers.tolist() == [50 + 50, 150] and rows.restated[0] == 40 / 100


def test_row_without_workers_stays_missing():
    frame = pd.concat([covered(("2023-12", 30, None, None)).assign(workers_as_of=pd.NaT), TWO], ignore_index=True)
    rows = editions.restated(frame, counted(("2025-12", 150, "B 2025")))
    assert pd.isna(rows.restated[0]) and pd.isna(rows.restated_edition[0]) and rows.restated[1] == 40 / 150


def test_restating_changes_no_frame_and_keeps_rows_where_they_are():
    frame, known = TWO[::-1].set_axis([7, 3]), counted(("2025-12", 150, "B 2025"))
    before = frame.copy(), known.copy()
    rows = editions.restated(frame, known)
    assert rows.index.tolist() == [7, 3] and rows[frame.columns].equals(frame)
    pd.testing.assert_frame_equal(frame, before[0])
    pd.testing.assert_frame_equal(known, before[1])


@PROPERTY
@given(st.permutations(range(4)), st.permutations(range(3)), st.integers(2, 9))
def test_restated_coverage_depends_on_no_order_and_no_scale(order, other, times):
    frame = pd.concat([TWO, TWO.assign(region_code="1701")], ignore_index=True)
    known = pd.concat([counted(("2024-08", 120, "B 2025"), ("2025-12", 150, "B 2025"))] * 2, ignore_index=True)
    known = known.assign(region_code=["17", "17", "1701", "1701"])[:3]
    first = editions.restated(frame, known)
    mixed = editions.restated(frame.iloc[order], known.iloc[other]).sort_index()
    pd.testing.assert_frame_equal(first, mixed)
    counts = frame.assign(participants=frame.participants * times, workers=frame.workers * times)
    scaled = editions.restated(counts, known.assign(workers=known.workers * times))
    assert scaled.restated.tolist() == near(first.restated.tolist())


def test_comparable_rows_stand_on_the_newest_edition():
    rows = editions.on_newest(editions.restated(TWO, counted(("2025-12", 160, "B 2025"))))
    assert rows.coverage.tolist() == [40 / 160, 45 / 150] and rows.workers.tolist() == [160, 150]
    assert set(rows.edition) == {"B 2025"}


@pytest.mark.parametrize(
    ("region", "period", "kept"), [("17", NOW, 5), ("17", THEN, 2), ("00", NOW, 3), ("1701", NOW, 2), ("91", NOW, 0)]
)
def test_rows_of_a_region_and_those_directly_below_it_are_kept_up_to_the_period(region, period, kept):
    codes = ["00", "17", "17", "1701", "1701", "1702"]
    frame = pd.DataFrame({"region_code": codes, "as_of": pd.PeriodIndex([THEN, THEN, NOW, THEN, NOW, NOW], freq="M")})
    assert len(comparison.within(frame, REGIONS, region, period)) == kept


# --- The parts of a change ---

KNOWN = {"status": "published", "source_id": "s", "rounded_to": None}
KNOWN |= {"participants_source": "s", "workers_status": "published"}


def rated(month, counts, workers, *, region="17", basis="employed", edition="B 2024", on=(None, None, None), **columns):
    """Return coverage in one month by segment, restated `on` workers of a month and an edition, its own where that is None."""
    counts = {"ALL": sum(counts.values())} | counts
    again = [own if other is None else other for own, other in zip((workers, month, edition), on, strict=True)]
    frame = pd.DataFrame({"segment": list(counts), "participants": pd.array(list(counts.values()), dtype="Int64")})
    share, restated = (frame.participants / (base or float("nan")) for base in (workers, again[0]))
    own = {"region_code": region, "basis": basis, "as_of": pd.Period(month), "workers": workers, "edition": edition}
    own |= {"coverage": share.astype(float), "restated": restated.astype(float), "restated_workers": again[0]}
    return frame.assign(**own, restated_as_of=pd.Period(again[1]), restated_edition=again[2], **KNOWN | columns)


def split(*frames, period=NOW):
    frame = pd.concat(frames, ignore_index=True)
    return change.split(comparison.history(frame, "17", period), frame, period)


def parts(changed):
    return changed[["part", "segment", "people"]].to_numpy().tolist()


PU_BPU = {"PU": 30, "BPU": 10}


def test_more_participants_raise_and_more_workers_lower_coverage():
    changed = split(rated(THEN, PU_BPU, 100), rated(NOW, {"PU": 36, "BPU": 8}, 120))
    assert parts(changed) == [["workers", "ALL", 20], ["participants", "PU", 6], ["participants", "BPU", -2]]
    half = (1 / 100 + 1 / 120) / 2
    workers = (40 + 44) / 2 * (1 / 120 - 1 / 100)
    assert changed.effect.tolist() == near([workers, 6 * half, -2 * half])
    assert changed.effect.sum() == near(44 / 120 - 40 / 100)
    assert changed.growth_known.all() and set(changed.coverage) == {44 / 120}


def test_redefinition_is_bridged_first_and_only_the_rest_is_split():
    changed = split(
        rated(THEN, PU_BPU, 100, edition="A 2023", on=(160, NOW, "B 2024")), rated(NOW, {"PU": 33, "BPU": 10}, 160)
    )
    assert parts(changed) == [["redefined", "ALL", 60], ["participants", "PU", 3]]
    assert changed.effect.tolist() == near([40 / 160 - 40 / 100, 3 / 160])
    row = changed.iloc[0]
    assert (row.restated_before, row.coverage_before, row.edition) == (40 / 160, 40 / 100, "B 2024")
    assert not changed.growth_known.any() and str(row.denominator_as_of) == NOW


def test_growth_is_known_where_the_new_edition_has_figures_of_both_months():
    changed = split(rated(THEN, PU_BPU, 100, edition="A 2023", on=(150, THEN, "B 2024")), rated(NOW, PU_BPU, 160))
    assert parts(changed) == [["redefined", "ALL", 50], ["workers", "ALL", 10]] and changed.growth_known.all()
    assert changed.effect.tolist() == near([40 / 150 - 40 / 100, 40 / 160 - 40 / 150])


def test_growth_is_not_known_where_both_figures_rest_on_the_same_workers():
    on = (100, "2021-03", "B 2024")
    changed = split(rated(THEN, PU_BPU, 100, on=on), rated(NOW, {"PU": 31, "BPU": 10}, 100, on=on))
    assert parts(changed) == [["participants", "PU", 1]] and not changed.growth_known.any()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PU_BPU, {"PU": 30, "BPU": 10, "JAKON": 5}),
        ({"PU": 30, "BPU": 10, "PMI": 5}, PU_BPU),
        ({"ALL": 40}, PU_BPU),
        (PU_BPU, {"ALL": 40}),
        (PU_BPU | {"ALL": 41}, PU_BPU),
        (PU_BPU, PU_BPU | {"ALL": 39}),
    ],
    ids=["new", "gone", "total before", "total now", "less than the total", "more than the total"],
)
def test_segments_that_differ_or_do_not_add_up_are_not_told_apart(before, after):
    changed = split(rated(THEN, before, 100), rated(NOW, after, 110))
    assert set(changed.segment) == {"ALL"} and changed.effect.sum() == near(
        after.get("ALL", sum(after.values())) / 110 - before.get("ALL", sum(before.values())) / 100
    )


def test_all_four_segments_are_told_in_their_order():
    before = {"PMI": 1, "BPU": 2, "JAKON": 3, "PU": 4}
    changed = split(rated(THEN, before, 100), rated(NOW, dict.fromkeys(reversed(before), 9), 100))
    assert changed.segment.tolist() == ["PU", "BPU", "JAKON", "PMI"] and changed.people.tolist() == [5, 7, 6, 8]


def test_nothing_that_moved_is_a_change_of_nobody_and_not_the_lack_of_an_earlier_figure():
    changed = split(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 100))
    assert parts(changed) == [["participants", "PU", 0], ["participants", "BPU", 0]]
    assert changed.effect.tolist() == [0, 0]


@pytest.mark.parametrize(
    "frames",
    [
        [rated(NOW, PU_BPU, 100)],
        [rated(THEN, PU_BPU, 100)],
        [rated(THEN, PU_BPU, 100, basis="eligible"), rated(NOW, PU_BPU, 100)],
        [rated(THEN, PU_BPU, 0), rated(NOW, PU_BPU, 100)],
        [rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 0)],
        [rated(THEN, PU_BPU, 100).assign(restated=None), rated(NOW, PU_BPU, 100)],
        [rated(THEN, PU_BPU, 100, region="1701"), rated(NOW, PU_BPU, 100)],
    ],
    ids=[
        "no earlier",
        "no figure",
        "other base",
        "no workers before",
        "no workers now",
        "not restated",
        "other region",
    ],
)
def test_there_are_no_parts_without_an_earlier_figure_that_can_be_restated(frames):
    changed = split(*[frame.astype({"restated": float}) for frame in frames])
    assert changed.empty and {"basis", "part", "effect", "segment", "coverage"} <= set(changed.columns)


def test_each_base_is_split_for_itself():
    eligible = [rated(THEN, PU_BPU, 50, basis="eligible", edition="A 2023", on=(60, NOW, "C 2024"))]
    eligible += [rated(NOW, PU_BPU, 60, basis="eligible", edition="C 2024")]
    changed = split(rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 110), *eligible)
    assert changed[["basis", "part", "people"]].to_numpy().tolist() == [
        ["employed", "workers", 10],
        ["eligible", "redefined", 10],
    ]


def test_segments_of_other_regions_are_not_those_of_the_region():
    here = [rated(THEN, PU_BPU, 100), rated(NOW, {"PU": 36, "BPU": 8}, 120)]
    other = [rated(month, {"PU": 9, "BPU": 9}, 20, region="1701") for month in (THEN, NOW)]
    assert split(*here, *other).equals(split(*here))


def test_change_is_since_the_row_before_and_not_an_older_one():
    changed = split(rated("2022-12", {"ALL": 1}, 100), rated(THEN, PU_BPU, 100), rated(NOW, PU_BPU, 125))
    assert changed.effect.tolist() == near([40 / 125 - 40 / 100]) and set(changed.as_of_before.astype(str)) == {THEN}


@pytest.mark.parametrize(
    ("before", "after", "step"), [(1000, None, 1000), (None, 100, 100), (100, 1000, 1000), (None, None, None)]
)
def test_change_is_rounded_as_its_coarser_figure_and_as_certain_as_its_less_certain(before, after, step):
    changed = split(
        rated(THEN, {"ALL": 40}, 100, rounded_to=before, status="simulated", source_id="a"),
        rated(NOW, {"ALL": 50}, 100, rounded_to=after, status="derived", source_id="b"),
    )
    assert (changed.rounded_to.dropna().tolist() or [None]) == [step]
    assert set(changed.status) == {"simulated"} and set(changed.source_id) == {"b|a"}


COUNTS = st.fixed_dictionaries({"PU": st.integers(0, 999), "BPU": st.integers(0, 999), "JAKON": st.integers(0, 99)})
BASES = st.integers(1, 2000)


@PROPERTY
@given(COUNTS, COUNTS, st.tuples(BASES, BASES, BASES))
def test_parts_add_up_to_the_change_with_and_without_redefinition(before, after, workers):
    first, again, now = workers
    for on, edition in ((None, "B 2024"), (again, "A 2023")):
        changed = split(rated(THEN, before, first, edition=edition, on=(on, None, "B 2024")), rated(NOW, after, now))
        row = changed.iloc[0]
        assert changed.effect.sum() == near(row.coverage - row.coverage_before)
        left = changed[changed.part != "redefined"]
        assert left.effect.sum() == near(row.restated - row.restated_before)


@PROPERTY
@given(COUNTS, COUNTS, BASES, BASES, st.integers(2, 9))
def test_parts_change_sign_when_swapped_and_keep_their_size_when_all_counts_are_scaled(
    before, after, first, now, times
):
    def effects(before, after, first, now):
        changed = split(rated(THEN, before, first), rated(NOW, after, now))
        return changed.set_index(["part", "segment"]).effect

    def more(counts):
        return {segment: count * times for segment, count in counts.items()}

    there = effects(before, after, first, now)
    back = effects(after, before, now, first)
    assert back[there.index].tolist() == near((-there).tolist())
    scaled = effects(more(before), more(after), first * times, now * times)
    assert scaled[there.index].tolist() == near(there.tolist())


@PROPERTY
@given(st.permutations(range(8)))
def test_order_of_the_rows_changes_no_part(order):
    counts = PU_BPU | {"JAKON": 5}
    frame = pd.concat([rated(THEN, counts, 100), rated(NOW, {"PU": 9, "BPU": 8, "JAKON": 7}, 90)], ignore_index=True)
    pd.testing.assert_frame_equal(split(frame), split(frame.iloc[order]))


# --- By composition ---


def kinds(*rows):
    """Return workers and participants by kind of work: rows of region, month, PU participants and workers, BPU the same."""
    names = ["region_code", "as_of", "segment", "participants", "workers"]
    both = [
        row
        for code, month, *counts in rows
        for row in ((code, month, "PU", *counts[:2]), (code, month, "BPU", *counts[2:]))
    ]
    frame = pd.DataFrame(both, columns=names).astype({"participants": "Int64", "workers": "Float64"})
    return frame.assign(as_of=pd.PeriodIndex(frame.as_of, freq="M"))


def whole(own, *others, edition="B 2024"):
    """Return coverage of the region that has what `own` adds up to, and as many of `others` beside it at each period."""
    here = own[own.region_code.eq("17") if own.region_code.eq("17").any() else own.region_code.str.len() == 4]
    frames = []
    for month, rest, name in zip((THEN, NOW), others or (0, 0), (edition, "B 2024"), strict=True):
        rows = here[here.as_of == pd.Period(month)]
        counts = rows.groupby("segment").participants.sum().to_dict() | ({"JAKON": rest} if rest else {})
        on = (None, None, None) if name == "B 2024" else (7, NOW, "B 2024")
        frames.append(rated(month, counts, int(rows.workers.sum()), edition=name, on=on))
    return pd.concat(frames, ignore_index=True)


def composed(own, *others, edition="B 2024"):
    """Return the change of that region by composition, and the whole change."""
    frame = whole(own, *others, edition=edition)
    history = comparison.history(frame, "17", NOW)
    return composition.by_kind(change.split(history, frame, NOW), frame, own), history.change.iloc[-1]


def effects(found):
    return {(row.part, row.segment): row.effect for row in found.itertuples()}


ONE = kinds(("17", THEN, 20, 40, 6, 60), ("17", NOW, 36, 60, 4, 40))
TWO_DISTRICTS = [("1701", THEN, 20, 40, 6, 60), ("1702", THEN, 9, 30, 7, 70)]
MOVED = kinds(*TWO_DISTRICTS, ("1701", NOW, 40, 80, 12, 120), ("1702", NOW, 9, 30, 7, 70))


def test_workers_who_turn_to_formal_work_and_coverage_within_are_told_apart():
    found, total = composed(ONE)
    assert list(effects(found)) == [("segments", "ALL"), ("within", "PU")]
    # Shares of formal work 0.4 and 0.6; coverage of it 0.5 and 0.6, of informal work 0.1 and 0.1.
    assert effects(found)["segments", "ALL"] == near(0.2 * (0.5 + 0.6) / 2 - 0.2 * 0.1)
    assert effects(found)["within", "PU"] == near(0.1 * (0.4 + 0.6) / 2)
    assert found.effect.sum() == near(total) and total == near(0.40 - 0.26)
    assert set(found.basis) == {"employed"} and set(found.region_code) == {"17"}


def test_what_is_no_kind_of_work_is_told_as_others():
    found, total = composed(ONE, 5, 15)
    assert effects(found)["others", "ALL"] == near((15 - 5) / 100) and found.effect.sum() == near(total)


def test_workers_who_move_between_districts_are_told_apart_from_those_who_change_their_work():
    found, total = composed(MOVED)
    # 1701 doubles, all else stays: coverage of 1701 is 0.26, of 1702 0.16, its weight grows from 1/2 to 2/3.
    assert set(effects(found)) == {("districts", "ALL"), ("segments", "ALL")}
    assert found.effect.sum() == near(total) and total == near(0.1 * (2 / 3 - 1 / 2))
    (where, kind), (later, other) = (
        cross_classified(np.array([first, [30.0, 70.0]])) for first in ([40, 60], [80, 120])
    )
    within = np.array([[0.5, 0.1], [0.3, 0.1]])
    assert effects(found)["districts", "ALL"] == near(((later - where) * (kind + other) / 2 * within).sum())


def test_coverage_of_other_regions_and_bases_does_not_change_the_composition():
    frame = whole(ONE)
    changed = change.split(comparison.history(frame, "17", NOW), frame, NOW)
    other = [frame.assign(region_code="1701", participants=1, workers=9), frame.assign(basis="eligible", workers=9)]
    found = composition.by_kind(changed, pd.concat([*other, frame, *other]), ONE)
    assert len(found) and found.equals(composition.by_kind(changed, frame, ONE))


# Das Gupta 1993, table 5.3: deaths for each 1,000 persons of the United States by eleven ages (here districts) and two races
# (here kinds of work), 1970 and 1985; persons in thousands.
PERSONS_1970 = [2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315]
PERSONS_1970 += [535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117]
PERSONS_1985 = [3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472]
PERSONS_1985 += [707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236]
DEATHS_1970 = [18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837]
DEATHS_1970 += [36.993, 1.352, 0.541, 2.040, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205]
DEATHS_1985 = [9.163, 0.462, 0.248, 0.929, 1.084, 1.810, 4.715, 12.187, 27.728, 64.068, 157.570]
DEATHS_1985 += [17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161]


def test_ages_races_and_death_rates_have_their_published_effects():
    rows = []
    for month, persons, rates in ((THEN, PERSONS_1970, DEATHS_1970), (NOW, PERSONS_1985, DEATHS_1985)):
        counts = [
            (round(rate * number * 1000), number * 1_000_000) for rate, number in zip(rates, persons, strict=True)
        ]
        rows += [(f"17{age:02}", month, *counts[age], *counts[age + 11]) for age in range(11)]
    found, total = composed(kinds(*rows))
    age, race = (1000 * effects(found)[part, "ALL"] for part in ("districts", "segments"))
    rate = 1000 * found.effect[found.part == "within"].sum()
    assert (age, race, rate) == pytest.approx((1.5217347, 0.0197749, -2.2277254), abs=6e-8)
    assert age + race + rate == near(1000 * total)


def test_workers_who_move_between_districts_alike_in_kind_change_no_segment():
    rows = [("1701", THEN, 20, 40, 6, 60), ("1702", THEN, 8, 40, 3, 60), ("1701", NOW, 40, 80, 12, 120)]
    found, total = composed(kinds(*rows, ("1702", NOW, 8, 40, 3, 60)))
    assert set(effects(found)) == {("districts", "ALL")} and found.effect.sum() == near(total)


FIRST = [("1701", THEN, 5, 20, 1, 30), ("1701", NOW, 18, 40, 1, 10)]


@pytest.mark.parametrize(
    "districts",
    [
        kinds(*TWO_DISTRICTS, ("1701", NOW, 40, 80, 12, 120)),
        kinds(*FIRST, ("1702", THEN, 15, 20, 5, 30), ("1703", NOW, 18, 20, 3, 30)),
        kinds(("1701", THEN, 20, 40, 6, 60), ("1701", NOW, 36, 60, 3, 40)),
        kinds(("1701", THEN, 20, 40, 6, 60), ("1701", NOW, 36, 60, 4, 41)),
        MOVED[MOVED.segment == "PU"],
    ],
    ids=["one missing", "other districts", "participants do not add up", "workers do not add up", "one kind"],
)
def test_region_by_itself_is_told_where_its_districts_are_not_what_it_consists_of(districts):
    found, _ = composed(pd.concat([ONE, districts], ignore_index=True))
    assert effects(found) == near(effects(composed(ONE)[0]))


def test_districts_come_before_the_region_itself():
    both = pd.concat([kinds(("17", THEN, 29, 70, 13, 130), ("17", NOW, 49, 110, 19, 190)), MOVED], ignore_index=True)
    assert effects(composed(both)[0]) == near(effects(composed(MOVED)[0]))


@pytest.mark.parametrize(
    "own",
    [
        ONE[ONE.segment == "PU"],
        ONE[ONE.as_of == pd.Period(NOW)],
        ONE.assign(workers=ONE.workers * 1.002),
        ONE.assign(participants=ONE.participants + 1),
    ],
    ids=["one kind", "no earlier", "other workers", "other participants"],
)
def test_composition_is_not_told_where_kinds_of_work_are_not_what_the_whole_consists_of(own):
    frame = pd.concat(
        [rated(THEN, {"PU": 20, "BPU": 6}, 100), rated(NOW, {"PU": 36, "BPU": 4}, 100)], ignore_index=True
    )
    changed = split(frame)
    assert len(composition.by_kind(changed, frame, ONE)) == 2 and composition.by_kind(changed, frame, own).empty


def test_composition_is_not_told_of_a_redefined_base_of_another_base_or_of_no_change():
    assert composed(ONE, 0, 0, edition="A 2023")[0].empty
    frame = pd.concat(
        [rated(THEN, {"PU": 20, "BPU": 6}, 100), rated(NOW, {"PU": 36, "BPU": 4}, 100)], ignore_index=True
    )
    assert composition.by_kind(split(frame).assign(basis="eligible"), frame, ONE).empty
    assert composition.by_kind(split(frame)[:0], frame, ONE).empty


def test_kind_of_work_that_a_district_has_on_one_side_only_keeps_its_coverage():
    rows = [("1701", THEN, 20, 40, 6, 60), ("1702", THEN, 0, 0, 10, 100), ("1701", NOW, 20, 40, 6, 60)]
    found, total = composed(kinds(*rows, ("1702", NOW, 15, 30, 7, 70)))
    assert ("within", "PU") not in effects(found) and found.effect.sum() == near(total)


FOUR = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 99)), min_size=8, max_size=8)


@PROPERTY
@given(FOUR)
def test_composition_adds_up_keeps_its_parts_under_other_names_and_changes_sign_when_swapped(counts):
    table = [number for pair in counts for number in pair]
    order = [("1701", THEN), ("1702", THEN), ("1701", NOW), ("1702", NOW)]
    there, total = composed(kinds(*[(*key, *table[4 * place : 4 * place + 4]) for place, key in enumerate(order)]))
    assert there.effect.sum() == near(total)
    named = [({"1701": "1702", "1702": "1701"}[code], month) for code, month in order]
    other, _ = composed(kinds(*[(*key, *table[4 * place : 4 * place + 4]) for place, key in enumerate(named)]))
    assert effects(other) == near(effects(there))
    swapped = [(code, NOW if month == THEN else THEN) for code, month in order]
    back, _ = composed(kinds(*[(*key, *table[4 * place : 4 * place + 4]) for place, key in enumerate(swapped)][::-1]))
    assert effects(back) == near({part: -effect for part, effect in effects(there).items()})


# --- By region ---


def below(*rows):
    """Return coverage of districts on the base employed: rows of region, month, participants and workers."""
    return pd.concat([rated(month, {"ALL": count}, base, region=code) for code, month, count, base in rows])


PAIR = below(("1701", THEN, 20, 100), ("1702", THEN, 60, 100), ("1701", NOW, 30, 150), ("1702", NOW, 20, 50))


def contributed(frame, regions=REGIONS):
    total = frame[frame.segment == "ALL"].groupby("as_of")[["participants", "restated_workers"]].sum()
    province = [rated(str(month), {"ALL": row.participants}, row.restated_workers) for month, row in total.iterrows()]
    every = pd.concat([*province, frame], ignore_index=True)
    return composition.by_region(split(*province), every, regions)


def test_what_a_district_contributed_is_its_weight_and_its_own_coverage():
    rows = contributed(PAIR).set_index("region_code")
    middle = (80 / 200 + 50 / 200) / 2
    assert rows.composition.to_dict() == near({"1701": 0.25 * (0.2 - middle), "1702": -0.25 * (0.5 - middle)})
    assert rows.within.to_dict() == near({"1701": 0, "1702": (0.4 - 0.6) * (0.5 + 0.25) / 2})
    assert rows.effect.sum() == near(50 / 200 - 80 / 200) and rows.effect.tolist() == sorted(rows.effect)
    assert rows.name.to_dict() == {"1702": "Rejang Lebong", "1701": "Bengkulu Selatan"}
    assert set(rows.as_of_before.astype(str)) == {THEN} and set(rows.as_of.astype(str)) == {NOW}


def test_order_of_the_districts_may_differ_from_one_period_to_the_other():
    assert contributed(PAIR.iloc[[1, 0, 2, 3]]).equals(contributed(PAIR))


def test_districts_are_compared_on_one_edition():
    frame = pd.concat(
        [
            rated(THEN, {"ALL": 20}, 50, region="1701", edition="A 2023", on=(100, NOW, "B 2024")),
            below(("1702", THEN, 60, 100), ("1701", NOW, 20, 100), ("1702", NOW, 60, 100)),
        ]
    )
    rows = contributed(frame)
    assert rows.effect.tolist() == near([0, 0]) and rows.restated_before.tolist() == near([0.2, 0.6])


@pytest.mark.parametrize(
    "frame",
    [
        PAIR[(PAIR.region_code != "1702") | (PAIR.as_of != pd.Period(THEN))],
        PAIR[PAIR.region_code != "1702"],
        PAIR.assign(basis="eligible"),
        PAIR.assign(segment="PU"),
        below(("1701", THEN, 20, 100), ("1702", THEN, 0, 0), ("1701", NOW, 30, 100), ("1702", NOW, 9, 50)),
        below(("1701", THEN, 20, 100), ("1702", THEN, 5, 10), ("1701", NOW, 30, 100), ("1702", NOW, 0, 0)),
    ],
    ids=["not before", "one alone", "other base", "segments", "appears", "vanishes"],
)
def test_contributions_are_not_told_unless_every_district_is_known_at_both_periods(frame):
    province = [rated(THEN, {"ALL": 20}, 100), rated(NOW, {"ALL": 30}, 110)]
    every = pd.concat([*province, frame], ignore_index=True)
    assert composition.by_region(split(*province), every, REGIONS).empty
    assert composition.by_region(split(*province)[:0], every, REGIONS).empty


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (["17", "91", "92"], True),
        (["17", "91-lama"], True),
        (["17", "91"], False),
        (["91", "92", "91-lama"], False),
        (["17", "91", "92", "91-lama"], False),
    ],
)
def test_province_that_was_divided_stands_for_its_successors(codes, told):
    frame = below(*[(code, month, count, 100) for code in codes for month, count in ((THEN, 20), (NOW, 30))])
    nation = [rated(month, {"ALL": 30}, 100, region="00") for month in (THEN, NOW)]
    changed = split(*[rated(month, {"ALL": count}, 300) for month, count in ((THEN, 60), (NOW, 90))])
    rows = composition.by_region(
        changed.assign(region_code="00"), pd.concat([*nation, frame], ignore_index=True), REGIONS
    )
    assert rows.region_code.tolist() == codes * told and (not told or rows.effect.sum() == near(0.1))


PAIRS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 100)), min_size=4, max_size=4)
KEYS = [("1701", THEN), ("1702", THEN), ("1701", NOW), ("1702", NOW)]


@PROPERTY
@given(PAIRS, st.integers(2, 9))
def test_contributions_add_up_and_depend_on_no_name_and_no_scale(counts, times):
    rows = contributed(below(*[(*key, *count) for key, count in zip(KEYS, counts, strict=True)])).set_index(
        "region_code"
    )
    (before, first), (other, second), (after, third), (last, fourth) = counts
    assert rows.effect.sum() == near((after + last) / (third + fourth) - (before + other) / (first + second))
    assert (rows.composition + rows.within).tolist() == near(rows.effect.tolist())
    named = {"1701": "1702", "1702": "1701"}
    scaled = [
        (named[code], month, count * times, base * times)
        for (code, month), (count, base) in zip(KEYS, counts, strict=True)
    ]
    again = contributed(below(*scaled)).set_index("region_code").effect
    assert again.rename(named).to_dict() == near(rows.effect.to_dict())


# --- Bengkulu ---


@pytest.fixture(scope="module")
def bengkulu():
    """What is told of Bengkulu in December 2025, as the notebook does it."""
    has = load(Path(__file__).parents[1] / "data" / "published")
    rates = coverage.by_basis(has.participants, has.workers, has.regions, has.settings.base)
    near = comparison.within(rates, has.regions, "17", "2025-12")
    totals = near[(near.segment == "ALL") & (near.basis != "labour_force")]
    totals = editions.restated(totals, coverage.every_edition(has.workers, has.regions))
    history = comparison.history(totals, "17", "2025-12")
    return history, change.split(history, near, "2025-12").set_index(["basis", "part"])


def test_bengkulu_in_december_2024_stands_at_36_98_percent_of_the_workers_that_are_counted_in_2025(bengkulu):
    rows = bengkulu[0].set_index(["basis", "as_of"])
    row = rows.loc[("eligible", pd.Period("2024-12"))]
    assert (row.restated, row.coverage) == (261_814 / 708_000, 261_814 / 625_751)
    assert (round(row.restated, 4), round(row.coverage, 4)) == (0.3698, 0.4184)
    assert (str(row.restated_as_of), row.restated_edition) == ("2025-12", "BPJS TK 2025")
    assert (rows.restated["employed"] == rows.coverage["employed"]).all()  # one edition of Sakernas


def test_bengkulu_lost_more_points_to_a_definition_than_it_lost_people(bengkulu):
    changed = bengkulu[1]
    assert changed.effect["eligible"].round(4).to_dict() == {"redefined": -0.0486, "participants": -0.0153}
    assert changed.people["eligible"].to_dict() == {"redefined": 708_000 - 625_751, "participants": 251_000 - 261_814}
    assert changed.people["employed"].to_dict() == {"workers": 1_115_334 - 1_101_234, "participants": 251_000 - 261_814}
    assert round(changed.effect["eligible"].sum(), 4) == -0.0639
    assert round(changed.effect["employed"].sum(), 4) == -0.0127
