"""A report depends on exactly the rows it uses: what lies around it changes its hashes, and nothing else does."""

import json
import os
import time
from dataclasses import replace
from pathlib import Path

import nbformat
import numpy as np
import pandas as pd
import pytest

from conftest import ROOT
from jamsostek.data import Collection, DataError, load
from jamsostek.measures import coverage, sampling
from jamsostek.publish import manifest, state
from jamsostek.publish.inputs import Inputs, complete, differences
from jamsostek.publish.wanted import Report

NOTEBOOK = ROOT / "notebooks/evaluation.ipynb"
REGIONAL = ("participants", "workers", "targets", "funding", "funnel", "groups", "benefits", "inpres_status")


@pytest.fixture(scope="module")
def simulated() -> Collection:
    return load(ROOT / "data/simulated")


@pytest.fixture(scope="module")
def published() -> Collection:
    return load(ROOT / "data/published")


def used(collection: Collection, region: str, period: str = "2025-12") -> dict[str, str]:
    """The hashes of the rows that a report may use, by table."""
    return Inputs(collection).of(Report(Path("data"), NOTEBOOK, region, period, "id", ("html",)))["data"]


def changed(before: Collection, after: Collection, region: str, period: str = "2025-12") -> list[str]:
    """The tables of which a report would use other rows."""
    old, new = used(before, region, period), used(after, region, period)
    return [name for name in old | new if old.get(name) != new.get(name)]


def with_row(collection: Collection, table: str, **cells: object) -> Collection:
    """A collection with one more row, which is like the first but for some cells."""
    rows = getattr(collection, table)
    row = rows.iloc[[0]].assign(**cells).astype(rows.dtypes)
    return replace(collection, **{table: pd.concat([rows, row], ignore_index=True)})


def without(collection: Collection, table: str, dropped: pd.Series) -> Collection:
    return replace(collection, **{table: getattr(collection, table)[~dropped].reset_index(drop=True)})


def noted(collection: Collection, table: str, row: int) -> Collection:
    """A collection in which one row has another note."""
    rows = getattr(collection, table).copy()
    rows.loc[row, "note"] = "lain"
    return replace(collection, **{table: rows})


def first(collection: Collection, table: str, region: str, until: str = "2025-12") -> int:
    """The first row of a region in a table that a period may use."""
    rows = getattr(collection, table)
    mine = rows.region_code == region
    if "as_of" in rows:
        mine &= rows.as_of <= pd.Period(until)
    return int(mine.idxmax()) if mine.any() else pytest.fail(f"{table} has no row of {region}")


@pytest.mark.parametrize("table", REGIONAL[2:])
def test_other_tables_of_a_neighbour_change_nothing_but_those_above_it(simulated, table):
    simulated = with_row(simulated, table, region_code="1702", **({"year": 2030} if table == "targets" else {}))
    after = noted(simulated, table, first(simulated, table, "1702"))
    assert changed(simulated, after, "1704") == []
    for region in ("1702", "17", "00"):
        assert changed(simulated, after, region) == [table]


@pytest.mark.parametrize("table", REGIONAL[:2])
def test_figures_of_a_neighbour_count_since_it_is_ranked_beside_the_region(simulated, table):
    after = noted(simulated, table, first(simulated, table, "1702"))
    assert changed(simulated, after, "1704") == [table]


def test_inactive_participants_of_a_neighbour_change_nothing(simulated):
    before = with_row(simulated, "participants", region_code="1702", activity="inactive", as_of=pd.Period("2025-12"))
    assert changed(simulated, before, "1704") == []
    assert changed(simulated, before, "1702") == changed(simulated, before, "17") == ["participants"]


NATION = ["00", "17", "18", "1701", "1702", "1801", "1802"]


def nation(
    collection: Collection, *, segments: tuple[str, ...] = ("ALL",), lacking: tuple[str, ...] = ()
) -> Collection:
    """Two provinces with two districts each, of which some state no figures."""
    stated = [code for code in NATION if code not in lacking]
    people, workers = collection.participants, collection.workers
    counts = people.iloc[[0] * len(stated) * len(segments)].assign(
        region_code=np.repeat(stated, len(segments)), segment=list(segments) * len(stated), activity="active"
    )
    bases = workers.iloc[[0] * len(stated)].assign(region_code=stated)
    month = pd.Period("2025-06", "M")
    tables = {"participants": counts.assign(as_of=month), "workers": bases.assign(as_of=month)}
    regions = collection.regions[collection.regions.region_code.isin(NATION)]
    rows = {name: table.reset_index(drop=True) for name, table in (tables | {"regions": regions}).items()}
    return replace(collection, **rows, statements=collection.statements[:0])


@pytest.mark.parametrize(
    ("lacking", "codes"),
    [
        ((), ["00", "17", "1701", "1702"]),
        (("00",), ["00", "17", "18", "1701", "1702"]),
        (("18",), ["00", "17", "1701", "1702"]),
        (("00", "18"), ["00", "17", "1701", "1702", "1801", "1802"]),
        (("17",), ["00", "1701", "1702"]),
    ],
)
def test_figures_elsewhere_count_only_where_a_sum_is_made_of_them(simulated, lacking, codes):
    has = nation(simulated, lacking=lacking).around("1701", "2025-12")
    expected = [code for code in codes if code not in lacking]
    assert sorted(has.participants.region_code) == sorted(has.workers.region_code) == sorted(expected)


def test_a_total_that_is_stated_leaves_sums_of_segments_to_those_below(simulated):
    rows = nation(simulated, segments=("ALL", "PU"), lacking=("18",))
    only_total = rows.participants.region_code.isin(["00"]) & (rows.participants.segment == "PU")
    has = without(rows, "participants", only_total).around("1701", "2025-12").participants
    there = has[has.region_code.str.startswith("18")]
    assert set(zip(there.region_code, there.segment, strict=True)) == {("1801", "PU"), ("1802", "PU")}


def test_segments_stand_for_the_total_of_a_region(simulated):
    rows = nation(simulated, segments=("ALL", "PU"), lacking=("00",))
    total = (rows.participants.region_code == "18") & (rows.participants.segment == "ALL")
    has = without(rows, "participants", total).around("1701", "2025-12").participants
    assert sorted(has.region_code.unique()) == ["17", "1701", "1702", "18"]


def thinned(collection: Collection, seed: int) -> Collection:
    """A collection that lacks a third of its figures, so that sums of every kind have to be made, and some cannot be."""
    rng = np.random.default_rng(seed)
    for table in ("participants", "workers"):
        rows = getattr(collection, table)
        stated = pd.Series(rng.random(len(rows)) < 0.1, rows.index)
        groups = rows.region_code + rows.as_of.astype(str)
        gone = groups.isin(rng.choice(groups.unique(), groups.nunique() // 3, replace=False))
        collection = without(collection, table, stated | gone)
    return collection


def shares(collection: Collection, base: str) -> pd.DataFrame:
    """Coverage everywhere, with its sampling error."""
    rows = coverage.by_basis(collection.participants, collection.workers, collection.regions, base)
    return sampling.with_error(rows, collection.workers, collection.regions, collection.sampling_error)


def kin(regions: pd.DataFrame, region: str) -> tuple[list[str], list[str]]:
    """A region and those below and beside it; then those above it."""
    parent = regions.set_index("region_code").parent
    above = [code for code in (parent[region], parent.get(parent[region])) if isinstance(code, str)]
    near = regions.region_code[regions.parent.isin([parent[region], region]) | (regions.region_code == region)]
    return [*near], above


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", ["published", "simulated"])
def test_coverage_is_the_same_from_the_rows_that_are_left(name, seed, request):
    whole = request.getfixturevalue(name)
    whole, base = thinned(whole, seed) if seed else whole, whole.settings.base
    everywhere = shares(whole, base)
    for region, period in (("1704", "2024-11"), ("17", "2025-12"), ("91-lama", "2023-12"), ("00", "2025-03")):
        near, above = kin(whole.regions, region)
        wanted = everywhere[everywhere.region_code.isin([*near, *above]) & (everywhere.as_of <= pd.Period(period))]
        rows = shares(whole.around(region, period), base)
        rows = rows[rows.region_code.isin([*near, *above]) & (rows.as_of <= pd.Period(period))]
        # The error rests on the newest workers of all; of regions above on more than is there.
        error = ["rse", "rse_assumed", "rse_source", "lower", "upper", "unreliable"]
        for told, lacking in ((rows, error), (rows[rows.region_code.isin(near)], [] if period == "2025-12" else error)):
            same = wanted[wanted.region_code.isin(told.region_code)].drop(columns=lacking).reset_index(drop=True)
            pd.testing.assert_frame_equal(told.drop(columns=lacking).reset_index(drop=True), same)
        assert set(rows.region_code) == set(wanted.region_code)


def test_what_comes_after_the_period_changes_nothing(simulated):
    later, month = simulated, pd.Period("2026-01", "M")
    for region in ("00", "17", "1702", "1704"):
        for table in ("participants", "workers", "funnel", "groups", "inpres_status", "control_totals"):
            later = with_row(later, table, region_code=region, as_of=month)
        later = with_row(later, "statements", region_code=region, as_of=month, statement_id=region)
        later = with_row(later, "funding", region_code=region, year=2026, first_month=month)
        later = with_row(later, "benefits", region_code=region, year=2026)
    for region in ("00", "17", "1704"):
        assert changed(simulated, later, region) == []
        assert len(changed(simulated, later, region, "2026-01")) == 9


def test_a_target_counts_years_before_it_is_due(simulated):
    later = with_row(simulated, "targets", region_code="17", year=2045)
    assert changed(simulated, later, "17", "2024-11") == ["targets"]


def test_months_that_money_of_a_later_year_already_pays_count(simulated):
    ahead = with_row(simulated, "funding", region_code="17", year=2026, first_month=pd.Period("2025-12", "M"))
    assert changed(simulated, ahead, "17") == ["funding"]
    assert changed(simulated, ahead, "17", "2025-11") == []


def test_the_size_of_districts_counts_for_provinces_beside_and_the_nation(published):
    rows = published.workers
    mine = (rows.region_code == "1801") & (rows.basis == "employed")
    after = noted(published, "workers", int(mine.idxmax()))
    assert changed(published, after, "17") == changed(published, after, "00", "2023-12") == ["workers"]
    assert changed(published, after, "1704") == []
    newer = with_row(published, "workers", region_code="1801", as_of=pd.Period("2026-08"), basis="employed")
    assert changed(published, newer, "17") == changed(published, newer, "00", "2023-12") == []


def test_statements_elsewhere_count_for_provinces_with_the_figures_of_their_region(simulated):
    said = {"region_code": "1801", "as_of": pd.Period("2025-01", "M"), "statement_id": "S99"}
    simulated = with_row(simulated, "participants", region_code="18", as_of=said["as_of"])
    simulated = with_row(simulated, "participants", region_code="18", as_of=said["as_of"], segment="PU")
    after = with_row(simulated, "statements", **said)
    assert changed(simulated, after, "17") == changed(simulated, after, "00") == ["statements"]
    assert changed(simulated, after, "1704") == []
    known, unsaid = (
        with_row(each, "participants", region_code="1801", as_of=said["as_of"]) for each in (after, simulated)
    )
    assert changed(after, known, "17") == ["participants"]
    assert changed(simulated, unsaid, "17") == changed(simulated, known, "17", "2024-12") == []


def test_only_sources_that_are_named_count(simulated):
    unused = with_row(simulated, "sources", source_id="baru")
    assert changed(simulated, unused, "1704") == []
    row = first(simulated, "funding", "1702")
    rows = unused.funding.copy()
    rows.loc[row, "source_id"] = "simulasi|baru"
    named = replace(unused, funding=rows)
    assert changed(simulated, named, "17") == ["funding", "sources"] and changed(simulated, named, "1704") == []
    assert "baru" in set(named.around("1702", "2025-12").sources.source_id)


def test_superseded_rows_count_where_their_figures_do(simulated):
    older = simulated.funding[simulated.funding.region_code == "1702"].assign(
        published_on="2025-01", replaced_on="2025-02"
    )
    before = replace(simulated, superseded={"funding": older.reset_index(drop=True)})
    assert changed(simulated, before, "1702") == ["older funding"]
    assert changed(simulated, before, "1704") == []
    assert before.around("1702", "2025-12").superseded.keys() == {"funding"}
    assert before.around("1704", "2025-12").superseded == {}


def test_what_is_left_has_the_order_and_index_of_a_table_that_was_loaded(simulated):
    has = simulated.around("1704", "2024-11")
    for name, table in has.tables.items():
        pd.testing.assert_index_equal(table.index, pd.RangeIndex(len(table)))
        assert table.dtypes.equals(getattr(simulated, name).dtypes)
    whole = simulated.around("00", "2025-12")
    for name, table in whole.tables.items():
        pd.testing.assert_frame_equal(table, getattr(simulated, name))


def test_an_unknown_region_is_named(simulated):
    with pytest.raises(ValueError, match="region: '1799' is not in regions"):
        simulated.around("1799", "2025-12")


@pytest.mark.parametrize("name", ["evaluation", "district", "quality"])
def test_notebooks_reach_nothing_around_their_rows(name):
    cells = json.loads((ROOT / f"notebooks/{name}.ipynb").read_text("utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    assert code.count("load(") == code.count("load(data).around(region, period)") == 1


# What is hashed beside the rows.


@pytest.fixture
def report(project: Path) -> Report:
    return Report(project / "data/simulated", project / "notebooks/district.ipynb", "1704", "2025-12", "id", ("html",))


def hashes(report: Report) -> dict:
    return complete(report, Inputs(load(report.data)).of(report))


def rewrite(notebook: Path, **first_cell: object) -> None:
    """Saves a notebook as JupyterLab does after a run, with something else in the first cell of code."""
    saved = nbformat.read(notebook, 4)
    cells = [cell for cell in saved.cells if cell.cell_type == "code"]
    for number, cell in enumerate(cells, 1):
        cell.execution_count, cell.metadata["execution"] = number, {"iopub.status.idle": "2025-12-31T00:00:00Z"}
        cell.outputs = [nbformat.v4.new_output("stream", text="selesai")]
    cells[0].update(first_cell)
    saved.metadata["language_info"] = {"name": "python", "version": "3.99"}
    nbformat.write(saved, notebook)


def test_a_notebook_that_was_saved_after_a_run_is_the_same(report):
    before = hashes(report)
    rewrite(report.notebook)
    assert differences(before, hashes(report)) == ""
    rewrite(report.notebook, source="region = '1705'")
    assert differences(before, hashes(report)) == "notebook changed"
    rewrite(report.notebook, metadata={"tags": ["parameters"]})
    assert differences(before, hashes(report)) == "notebook changed"


def test_a_tag_is_a_part_of_a_notebook(report):
    before = hashes(report)
    rewrite(report.notebook, metadata={"tags": ["parameters", "id"]})
    assert differences(before, hashes(report)) == "notebook changed"


def test_wishes_are_no_part_of_a_report_but_other_settings_are(report):
    before, settings = hashes(report), report.data / "collection.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text + '[[reports]]\nnotebook = "quality"\nregions = ["17"]\n', "utf-8")
    assert differences(before, hashes(report)) == ""
    settings.write_text(text.replace("rekaan", "karangan"), "utf-8")
    assert differences(before, hashes(report)) == "settings changed"


def test_boundaries_count_by_their_value(report):
    before, file = hashes(report), report.data.parent / "reference/peta.geojson"
    outline = {"type": "Polygon", "coordinates": [[[102, -4], [103, -4], [103, -3], [102, -4]]]}
    feature = {"type": "Feature", "properties": {"kode": "17"}, "geometry": outline}

    def drawn(east: int) -> dict:
        outline["coordinates"][0][1][0] = east
        file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
        return hashes(report)

    first, again, moved = drawn(103), drawn(103), drawn(104)
    assert differences(before, first) == differences(first, moved) == "boundaries changed"
    assert differences(first, again) == ""


def test_versions_name_what_the_library_asks_for(report, monkeypatch):
    before = hashes(report)
    assert {"pandas", "matplotlib", "typst", "nbconvert", "jupyterlab"} <= before["versions"].keys()
    now = {**before, "versions": {**before["versions"], "pandas": "9"}, "other packages": "", "formats": ["pdf"]}
    told = f"formats, other packages changed; pandas {before['versions']['pandas']} -> 9"
    assert differences(before, now) == told


def test_many_changes_are_told_in_one_short_line(report):
    before = hashes(report)
    now = {**before, "data": dict.fromkeys(before["data"], ""), "versions": dict.fromkeys(before["versions"], "9")}
    told = differences(before, now)
    assert "more changed; babel" in told and "more" in told.split(";")[1] and len(told) < 200
    assert differences({}, before) != "" and "\n" not in differences({}, before)


# Whether a report is due.


@pytest.fixture
def made(report: Report, tmp_path: Path) -> Path:
    """A folder of reports with one, which was made from what there is."""
    folder = tmp_path / "reports" / report.folder
    folder.mkdir(parents=True)
    (folder / "district.id.html").touch()
    manifest.write(folder, {"district.id": {"inputs": hashes(report), "cover": {}, "files": {"district.id.html": ""}}})
    return tmp_path / "reports"


def told(report: Report, out: Path) -> tuple[str, str, bool]:
    (one,) = state.of([(report, hashes(report))], out)
    assert one.report is report and one.inputs["parameters"]["region"] == "1704"
    return one.name, one.why, one.due


def test_a_report_is_made_until_something_that_it_uses_changes(report, made):
    assert told(report, made) == ("made", "", False)
    funding = report.data / "funding.csv"
    funding.write_text(funding.read_text("utf-8").replace("1702,2025,", "1702,2027,"), "utf-8")
    assert told(report, made) == ("made", "", False)
    rewrite(report.notebook, source="lang = 'id'")
    participants = report.data / "participants.csv"
    participants.write_text(
        participants.read_text("utf-8").replace("1704,2025-12,PU,active", "1704,2025-12,PMI,active")
    )
    assert told(report, made) == ("stale", "participants, notebook changed", True)


def test_a_report_is_missing_that_was_never_made_or_lost_a_file(report, made):
    assert told(report, made / "elsewhere") == ("missing", "never made", True)
    (made / report.folder / "district.id.html").unlink()
    assert told(report, made) == ("missing", "district.id.html is gone", True)


def test_a_failed_report_is_due_and_says_why(report, made):
    failed = made / report.folder / "district.id.failed.txt"
    failed.write_text("ValueError: tidak ada (cell 12)\nmore", "utf-8")
    assert told(report, made) == ("failed", "ValueError: tidak ada (cell 12)", True)


def test_states_of_a_whole_province_take_no_time(report, tmp_path):
    codes = [f"17{number:02}" for number in range(1, 10)]
    hashes(report)
    start = time.process_time()
    used = Inputs(load(report.data))
    asked = [replace(report, region=code) for code in codes for _ in range(20)]
    states = state.of([(each, complete(each, used.of(each))) for each in asked], tmp_path)
    assert {one.name for one in states} == {"missing"} and time.process_time() - start < 2


# What is loaded once.


def test_the_same_files_are_read_once(project):
    folder = project / "data/simulated"
    load(folder)
    start = time.process_time()
    load(folder)
    assert time.process_time() - start < 0.1


def test_a_changed_file_is_read_again_even_if_it_looks_the_same(project):
    folder = project / "data/simulated"
    before, file = load(folder), folder / "participants.csv"
    stat, text = file.stat(), file.read_text("utf-8")
    file.write_text(text.replace("41560938", "41560939"), "utf-8")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert (load(folder).participants.participants != before.participants.participants).any()
    file.write_text(text, "utf-8")
    pd.testing.assert_frame_equal(load(folder).participants, before.participants)
    (folder.parent / "reference/baru.csv").write_text("x", "utf-8")
    assert load(folder)
    file.write_text(text.replace("41560938", "x"), "utf-8")
    for _ in range(2):
        with pytest.raises(DataError):
            load(folder)


def test_what_a_caller_does_to_a_frame_stays_with_the_caller(project):
    folder = project / "data/published"
    first = load(folder)
    first.participants.loc[0, "participants"] = 1
    first.participants["new"] = 1
    first.regions.iloc[0] = first.regions.iloc[1]
    first.sources.index = first.sources.index + 1
    first.superseded["workers"] = first.workers
    again = load(folder)
    assert again.participants.participants[0] != 1 and "new" not in again.participants
    assert again.regions.region_code[0] == "00" and again.sources.index[0] == 0 and again.superseded == {}
