"""Coverage: participants over workers, summed first and divided last."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek.data import load
from jamsostek.data.columns import converted
from jamsostek.data.tables import TABLES
from jamsostek.measures import coverage, rollup

# A nation of three provinces: 17 with two districts, 91 and 92, which were one until they were divided.
REGIONS = pd.DataFrame(
    [
        ("00", "nation", None, None),
        ("17", "province", "00", None),
        ("91", "province", "00", None),
        ("92", "province", "00", None),
        ("91-lama", "province", "00", "91|92"),
        ("1701", "district", "17", None),
        ("1702", "district", "17", None),
    ],
    columns=["region_code", "level", "parent", "successors"],
)
PROPERTY = settings(max_examples=5, deadline=None, derandomize=True)


def participants(*rows, **columns):
    """Rows of region, month, segment and persons; active, published, of source p, unless a column says otherwise."""
    frame = pd.DataFrame(rows, columns=["region_code", "as_of", "segment", "participants"])
    usual = {"activity": "active", "published_on": "2026-01", "status": "published", "source_id": "p"}
    return typed(frame, TABLES["participants"], usual | columns)


def workers(*rows, **columns):
    """Rows of region, month and persons; employed, by the edition of 2020, published, of source w, unless said otherwise."""
    frame = pd.DataFrame(rows, columns=["region_code", "as_of", "workers"])
    usual = {"basis": "employed", "edition": "SP 2020", "status": "published", "source_id": "w", "note": "counted"}
    return typed(frame, TABLES["workers"], usual | columns)


def typed(frame, table, columns):
    """Return the frame with all columns of its table, empty where nothing is said, in their working types."""
    whole = frame.assign(**columns).reindex(columns=list(table.columns)).astype("str")
    return whole.assign(**{name: converted(whole[name], column) for name, column in table.columns.items()})


def cover(people, base, **named):
    """Return coverage of the employed by region, month and segment."""
    rows = coverage.by_region(people, base, REGIONS, basis="employed", **named)
    return rows.set_index(["region_code", rows.as_of.astype(str), "segment"])


def active(*frames):
    """Return the active participants of one region by segment."""
    return coverage.active(pd.concat(frames)).set_index("segment")


def rolled(people):
    """Return the active participants of every region by region and segment, sums among them."""
    rows = rollup.rolled_up(coverage.active(people), REGIONS, ["as_of", "segment"])
    return rows.set_index(["region_code", "segment"]).participants


def one(people, base, region="17", **named):
    """Return the only total of a region."""
    return cover(people, base, **named).loc[(region, "2024-12", "ALL")]


DISTRICTS = participants(("1701", "2024-12", "ALL", 30), ("1702", "2024-12", "ALL", 30))
BASES = workers(("1701", "2024-08", 100), ("1702", "2024-08", 50))
SEGMENTS = participants(("17", "2024-12", "PU", 30), ("17", "2024-12", "BPU", 10), ("17", "2024-12", "JAKON", 5))
TOTAL = participants(("17", "2024-12", "ALL", 60))
BASE = workers(("17", "2024-08", 100))


def test_counts_are_summed_first_and_divided_last():
    assert one(DISTRICTS, BASES).coverage == (30 + 30) / (100 + 50) != (30 / 100 + 30 / 50) / 2


@pytest.mark.parametrize("base", [BASE.assign(workers=0), BASE[:0], BASE.assign(basis="formal")])
def test_coverage_is_missing_where_there_are_no_workers(base):
    row = one(TOTAL, base)
    assert pd.isna(row.coverage) and not row.above_one


@pytest.mark.parametrize(("persons", "above"), [(100, False), (101, True)])
def test_share_above_one_is_kept_and_flagged(persons, above):
    row = one(participants(("17", "2024-12", "ALL", persons)), BASE)
    assert row.coverage == persons / 100 and row.above_one == above


def test_denominator_is_the_newest_that_is_not_younger():
    row = one(TOTAL, workers(("17", "2023-08", 90), ("17", "2024-08", 100), ("17", "2025-02", 110)))
    assert (row.coverage, str(row.workers_as_of), row.lag_months) == (60 / 100, "2024-08", 4)


@pytest.mark.parametrize("order", [1, -1])
def test_month_of_a_denominator_comes_before_the_year_of_its_edition(order):
    base = workers(("17", "2024-02", 90), ("17", "2024-08", 100), edition=["SP 2024", "SP 2020"])
    assert one(TOTAL, base[::order]).workers == 100


@pytest.mark.parametrize(
    ("month", "lag", "old"), [("2024-12", 0, False), ("2023-12", 12, False), ("2023-11", 13, True)]
)
def test_denominator_is_old_after_twelve_months(month, lag, old):
    row = one(TOTAL, workers(("17", month, 100)))
    assert (row.lag_months, row.old) == (lag, old)


@pytest.mark.parametrize("base", [BASE[:0], workers(("17", "2025-01", 100))])
def test_denominator_that_is_not_there_is_not_old(base):
    row = one(TOTAL, base)
    assert pd.isna(row.lag_months) and not row.old


@pytest.mark.parametrize("order", [1, -1])
def test_newer_edition_wins_by_its_year(order):
    editions = workers(("17", "2024-08", 120), ("17", "2024-08", 100), edition=["BPJS TK 2024", "SP 2020"])
    assert coverage.denominators(editions[::order], REGIONS, "employed").workers.tolist() == [120]
    assert coverage.by_basis(TOTAL, editions[::order], REGIONS, "employed").workers[0] == 120


def test_edition_that_is_named_wins():
    editions = workers(("17", "2024-08", 120), ("17", "2024-08", 100), edition=["SP 2024", "SP 2020"])
    assert one(TOTAL, editions, edition="SP 2020").coverage == 60 / 100


def test_districts_make_a_province_and_provinces_the_nation():
    others = participants(("91", "2024-12", "ALL", 3), ("92", "2024-12", "ALL", 4))
    nation = one(pd.concat([DISTRICTS, others]), workers(("00", "2024-08", 134)), "00")
    assert (nation.participants, nation.coverage) == (30 + 30 + 3 + 4, 67 / 134)


@pytest.mark.parametrize(("rows", "region"), [(DISTRICTS[:1], "17"), (TOTAL, "00")])
def test_no_sum_where_a_part_is_missing(rows, region):
    assert region not in rolled(rows).index


def test_workers_are_summed_only_where_no_district_is_missing():
    assert pd.isna(one(TOTAL, BASES[:1]).coverage) and one(TOTAL, BASES).coverage == 60 / (100 + 50)


def test_own_figure_of_a_region_comes_before_the_sum_of_its_districts():
    row = one(pd.concat([DISTRICTS, TOTAL.assign(participants=61)]), BASE)
    assert (row.participants, row.parts) == (61, 1)


def test_own_figure_of_a_province_counts_for_the_nation():
    provinces = participants(("17", "2024-12", "ALL", 61), ("91", "2024-12", "ALL", 3), ("92", "2024-12", "ALL", 4))
    assert rolled(pd.concat([DISTRICTS, provinces]))["00", "ALL"] == 61 + 3 + 4


@pytest.mark.parametrize("known", [["17", "91", "92"], ["17", "91-lama"]])
def test_divided_province_stands_for_its_successors(known):
    assert rolled(participants(*((region, "2024-12", "ALL", 60) for region in known)))["00", "ALL"] == 60 * len(known)


@pytest.mark.parametrize("known", [["17", "91"], ["17", "91", "91-lama"], ["91", "91-lama"]])
def test_divided_province_and_one_of_its_successors_do_not_make_the_nation(known):
    assert "00" not in rolled(participants(*((region, "2024-12", "ALL", 60) for region in known))).index


def test_order_of_regions_does_not_matter():
    counts = participants(("17", "2024-12", "ALL", 5), ("92", "2024-12", "ALL", 3), ("91", "2024-12", "ALL", 4))
    rows = rollup.rolled_up(coverage.active(counts), REGIONS[::-1], ["as_of", "segment"])
    assert rows.participants[rows.region_code == "00"].tolist() == [5 + 3 + 4]


def test_region_without_a_parent_is_part_of_none():
    regions = REGIONS.assign(parent=REGIONS.parent.mask(REGIONS.region_code.isin(["1702", "92"])))
    counts = pd.concat([DISTRICTS, participants(("91", "2024-12", "ALL", 4), ("92", "2024-12", "ALL", 3))])
    rows = rollup.rolled_up(coverage.active(counts), regions, ["as_of", "segment"]).set_index("region_code")
    assert rows.participants.drop(["1701", "1702", "91", "92"]).to_dict() == {"17": 30, "00": 30 + 4}


def test_sums_come_last_by_month():
    rows = workers(*((code, month, 1) for month in ("2024-08", "2023-08") for code in ("1702", "1701")))
    known = coverage.every_edition(rows, REGIONS)
    assert known.region_code.tolist() == ["1702", "1701", "1702", "1701", "17", "17"]
    assert known.as_of.astype(str).tolist()[-2:] == ["2023-08", "2024-08"]


def test_workers_that_are_told_twice_are_refused():
    with pytest.raises(ValueError, match="more than one row"):
        coverage.by_basis(TOTAL, pd.concat([BASE, BASE.assign(workers=90)]), REGIONS, "employed")


@pytest.mark.parametrize(
    ("one_part", "other_part", "both"), [("published", "derived", "derived"), ("simulated", "derived", "simulated")]
)
def test_status_is_the_least_certain(one_part, other_part, both):
    assert one(DISTRICTS.assign(status=[one_part, other_part]), BASE).status == both
    assert one(TOTAL.assign(status=one_part), BASE.assign(status=other_part)).status == both


def test_status_is_that_of_the_participants_where_there_are_no_workers():
    assert one(TOTAL.assign(status="derived"), BASE[:0]).status == "derived"


@pytest.mark.parametrize(("steps", "coarsest"), [((100, 1000), 1000), ((100, None), 100), ((None, 100), 100)])
def test_rounding_is_the_coarsest_that_is_known(steps, coarsest):
    assert one(DISTRICTS.assign(rounded_to=pd.array(steps, dtype="Int64")), BASE).rounded_to == coarsest


def test_sum_of_unrounded_counts_is_not_rounded():
    assert pd.isna(one(DISTRICTS, BASE).rounded_to)


def test_total_is_the_sum_of_the_segments():
    assert active(SEGMENTS).participants["ALL"] == 30 + 10 + 5


def test_stated_total_comes_before_the_sum_of_the_segments():
    assert active(SEGMENTS, TOTAL).participants["ALL"] == 60


@pytest.mark.parametrize(("frames", "only"), [([TOTAL], True), ([SEGMENTS], False), ([SEGMENTS, TOTAL], False)])
def test_total_without_segments_is_a_total_only(frames, only):
    assert active(*frames).total_only["ALL"] == only


def test_sum_is_a_total_only_where_one_part_is():
    segments = participants(("1701", "2024-12", "PU", 20), ("1701", "2024-12", "BPU", 10))
    assert one(pd.concat([segments, DISTRICTS[1:]]), BASE).total_only


def test_segments_share_the_workers_of_the_region():
    shares = cover(SEGMENTS, BASE).coverage.droplevel(["region_code", "as_of"])
    assert shares.to_dict() == {"ALL": 45 / 100, "PU": 30 / 100, "BPU": 10 / 100, "JAKON": 5 / 100}


def test_segment_that_one_province_does_not_have_still_counts_for_the_nation():
    two = participants(("17", "2024-12", "PU", 30), ("91", "2024-12", "PU", 20))
    rest = participants(("92", "2024-12", "PU", 10), ("92", "2024-12", "PMI", 2))
    nation = cover(pd.concat([two, rest]), BASE).participants["00"].droplevel("as_of")
    assert nation.to_dict() == {"ALL": 30 + 20 + 12, "PU": 30 + 20 + 10, "PMI": 2}


def test_region_has_no_row_for_a_segment_that_none_of_its_parts_has():
    segments = participants(("1701", "2024-12", "PU", 20), ("1702", "2024-12", "PU", 10))
    other = participants(("91", "2024-12", "PU", 5), ("91", "2024-12", "PMI", 2))
    rows = cover(pd.concat([segments, other]), BASE)
    assert [code for code, _, segment in rows.index if segment == "PMI"] == ["91"]


def test_segment_is_not_summed_where_one_province_has_a_total_only():
    others = participants(("91", "2024-12", "PU", 20), ("92", "2024-12", "PU", 10))
    assert set(cover(pd.concat([TOTAL, others]), BASE).loc["00"].index) == {("2024-12", "ALL")}


def test_newest_vintage_wins_whatever_the_order_of_rows():
    revised = TOTAL.assign(participants=70, published_on="2026-02")
    assert active(TOTAL, revised).participants["ALL"] == active(revised, TOTAL).participants["ALL"] == 70


@pytest.mark.parametrize("earlier", ["2026-03-15", "2026-02", "2025", "2026-03-31"])
def test_a_month_of_publication_counts_as_its_last_day(earlier):
    rows = [TOTAL.assign(participants=70, published_on=earlier), TOTAL.assign(published_on="2026-03")]
    assert active(*rows).participants["ALL"] == 60


def test_inactive_participants_do_not_count():
    assert active(SEGMENTS, SEGMENTS.assign(activity="inactive", segment="PMI")).participants["ALL"] == 30 + 10 + 5


def test_sources_of_participants_and_workers_are_named():
    assert one(DISTRICTS.assign(source_id=["p1", "p2"]), BASE).source_id == "p1|p2|w"
    assert one(DISTRICTS.assign(source_id=["p2", "p1"]), BASE).source_id == "p2|p1|w"
    assert one(DISTRICTS, BASES).source_id == "p|w"


def test_note_on_the_workers_is_carried_along():
    assert one(TOTAL, BASE.assign(note="modelled")).workers_note == "modelled"
    assert pd.isna(one(TOTAL, BASES).workers_note)


def test_default_base_comes_first():
    both = pd.concat([BASE, BASE.assign(basis="eligible", workers=80)])
    rows = coverage.by_basis(TOTAL, both, REGIONS, "eligible")
    assert rows.basis.tolist() == ["eligible", "employed", "labour_force"]
    assert rows.coverage.tolist()[:2] == [60 / 80, 60 / 100] and pd.isna(rows.coverage[2])


def test_rows_are_ordered_by_region_month_and_segment():
    rows = coverage.by_basis(pd.concat([SEGMENTS, DISTRICTS, TOTAL])[::-1], BASE, REGIONS, "employed")[:6]
    assert rows.region_code.tolist() == ["17"] * 4 + ["1701", "1702"]
    assert rows.segment.tolist() == ["ALL", "BPU", "JAKON", "PU", "ALL", "ALL"]


@pytest.mark.parametrize(("people", "base"), [(TOTAL[:0], BASES), (DISTRICTS, BASES[:0]), (TOTAL[:0], BASES[:0])])
def test_columns_and_their_types_do_not_depend_on_what_is_known(people, base):
    usual = coverage.by_basis(DISTRICTS, BASES, REGIONS, "employed").dtypes
    assert coverage.by_basis(people, base, REGIONS, "employed").dtypes.to_dict() == usual.to_dict()
    assert usual[["status", "source_id", "basis"]].tolist() == ["str"] * 3


counts = st.lists(st.integers(0, 1_000_000), min_size=6, max_size=6)


def random(persons):
    """Return three segments of two districts."""
    places = [(region, "2024-12", segment) for region in ("1701", "1702") for segment in ("PU", "BPU", "JAKON")]
    return participants(*((*place, count) for place, count in zip(places, persons, strict=True)))


@PROPERTY
@given(st.integers(0, 200), st.integers(1, 1_000_000))
def test_scaling_all_counts_leaves_coverage_alone(persons, factor):
    people = participants(("17", "2024-12", "ALL", persons * factor))
    assert one(people, BASE.assign(workers=BASE.workers * factor)).coverage == pytest.approx(persons / 100)


@PROPERTY
@given(counts)
def test_segments_add_up_to_the_total(persons):
    rows = rolled(random(persons))
    parts = rows.drop("ALL", level="segment").groupby("region_code").sum()
    assert parts.to_dict() == rows.xs("ALL", level="segment").to_dict()


@PROPERTY
@given(counts, st.permutations(range(6)))
def test_order_of_rows_does_not_matter(persons, order):
    rows = random(persons)
    assert rolled(rows.iloc[order]).to_dict() == rolled(rows).to_dict()


@pytest.fixture(scope="module")
def published():
    tables = load(Path(__file__).parents[1] / "data" / "published")
    rows = coverage.by_basis(tables.participants, tables.workers, tables.regions, "employed")
    return rows[rows.segment == "ALL"].assign(as_of=rows.as_of.astype(str)).set_index(["region_code", "as_of", "basis"])


@pytest.mark.parametrize(
    ("region", "month", "basis", "percent"),
    [
        ("17", "2024-12", "eligible", 41.84),  # 261,814 of 625,751
        ("17", "2025-12", "eligible", 35.45),  # 251,000 of 708,000
        ("17", "2023-12", "employed", 19.85),
        ("00", "2023-12", "employed", 29.72),
    ],
)
def test_published_figures_give_the_shares_that_are_known(published, region, month, basis, percent):
    assert round(100 * published.coverage[region, month, basis], 2) == percent
