"""The library under an analyst's hands: the frames of a report by their names, what-ifs, and the panel without a browser."""

import json
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from nbformat import v4
from openpyxl import load_workbook
from pypdf import PdfReader

from conftest import ROOT
from jamsostek import explore, measures, story
from jamsostek.data import DataError
from jamsostek.explore import kept, notices, session, views
from jamsostek.publish import cells, saved
from jamsostek.publish.exporters import HTMLReport, PDFReport

SIMULATED = ("17", "2024-12", "simulated")
REPORTS = (
    ("evaluation", *SIMULATED),
    ("evaluation", "17", "2025-12", "published"),
    ("evaluation", "00", "2023-12", "published"),
    ("district", "1704", "2025-06", "simulated"),
)


# Frames that hold other regions as well, and those that a profile has on one base only.
WIDER = {"everywhere", "on_base"}
OWN = {"district": {"totals", "monthly", "history", "changed", "own_base", "advised"}}


@pytest.fixture(autouse=True)
def in_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv(kept.SESSION, raising=False)


def run_by_hand(notebook: str, region: str, period: str, data: str) -> dict[str, object]:
    """The names that the cells of a notebook leave behind up to its cover."""
    told = json.loads((ROOT / f"notebooks/{notebook}.ipynb").read_text("utf-8"))["cells"]
    parameters, *sources = ["".join(cell["source"]) for cell in told if cell["cell_type"] == "code"]
    names: dict[str, object] = {}
    exec(parameters, names)
    names |= {"data": data, "region": region, "period": period}
    for source in takewhile(lambda source: "\ncover." not in f"\n{source}", sources):
        exec(source, names)
    return names


@pytest.mark.parametrize("report", REPORTS, ids=" ".join)
def test_every_frame_is_that_of_the_report(report):
    here = explore.at(*report[1:])
    names = run_by_hand(*report)
    frames = {name: value for name, value in names.items() if isinstance(value, pd.DataFrame) and hasattr(here, name)}
    assert len(frames) >= 18
    for name in set(frames) - WIDER - OWN.get(report[0], set()):
        pd.testing.assert_frame_equal(getattr(here, name).reset_index(drop=True), frames[name].reset_index(drop=True))


def test_a_segment_is_counted_alone():
    here, bpu = explore.at(*SIMULATED), explore.at(*SIMULATED, segment="BPU", lang="en")
    rows = here.by_segment[here.by_segment.as_of == pd.Period("2024-12")].query(
        "segment == 'BPU' and basis == @here.base"
    )
    known = dict(zip(rows.region_code, rows.coverage, strict=True))
    assert bpu.districts.coverage.tolist() == sorted((known[code] for code in bpu.districts.region_code), reverse=True)
    assert "eligible workers (BPU participants only)" in story.figures.districts(bpu.districts, bpu.words).alt
    assert bpu.what_if({"BPU": 1}).own.participants.item() == here.what_if().own.participants.item()
    assert bpu.gaps.empty and bpu.checked.verdict.tolist() == here.checked.verdict.tolist()


@pytest.mark.parametrize("view", ["whatif", "segments"])
def test_what_is_told_of_all_segments_does_not_name_the_chosen_one(view):
    here, bpu = explore.at(*SIMULATED, lang="en"), explore.at(*SIMULATED, segment="BPU", lang="en")
    of_all, of_bpu = (views.parts(view, each, each.what_if({"PU": 5_000}, budget=1e9)) for each in (here, bpu))
    assert [getattr(part, "alt", part) for part in of_all[:2]] == [getattr(part, "alt", part) for part in of_bpu[1:3]]
    assert of_bpu[0].paragraphs == ["This view is of all segments, whichever is chosen."]


def test_a_change_of_one_segment_does_not_call_segments_unknown():
    bpu = explore.at(*SIMULATED, segment="BPU", lang="en")
    told = " ".join(story.sentences.why(bpu.changed, bpu.composed, bpu.words).paragraphs)
    assert "BPU participants only" in told and "not known" not in told


def test_the_labour_force_has_a_trend_where_it_is_chosen():
    here = explore.at(*SIMULATED, base="labour_force", lang="en")
    assert "the labour force" in story.figures.trend(here.history, here.words, here.monthly).title


def test_regions_are_compared_with_any_other():
    here = explore.at("1704", "2024-12", "simulated", reference="1771")
    reference = here.districts if len(here.districts) else here.ranked
    city = here.ranked.set_index("region_code").coverage["1771"]
    assert reference.reference.unique() == ["1771"] and np.allclose(reference.reference_coverage, city)
    assert explore.at("1704", "2024-12", "simulated").ranked.reference.unique() == ["17"]


def test_people_and_money_add_up():
    here = explore.at(*SIMULATED)
    plan = here.what_if({"PU": 100, "BPU": 50}, budget=1e9, months=6, rule="equal_points", target=0.5)
    bought = int(1e9 // (here.rate * 6))
    row = plan.own.iloc[0]
    assert plan.shared.people.sum() == bought and plan.added == row.people == bought + 150
    assert row.coverage_after == (row.participants + row.people) / row.workers
    assert row.lacking == int(np.ceil(0.5 * row.workers - row.participants - row.people))
    assert plan.cost == 50 * here.rate * 6 and plan.spent == bought * here.rate * 6 <= 1e9
    assert (plan.rows.coverage_after >= plan.rows.coverage).all()
    assert plan.rows.people.tolist() == [plan.added, *plan.below.people] and plan.below.people.sum() == bought


def test_money_is_spent_on_nobody_who_was_added():
    here = explore.at(*SIMULATED)
    plan = here.what_if({"PU": 300_000}, budget=1e11)
    assert plan.own.coverage_after.item() == 1 and plan.spent < 1e11


def test_money_in_a_district_goes_to_those_who_are_not_covered_yet():
    here = explore.at("1704", "2024-12", "simulated")
    row = here.what_if().own.iloc[0]
    room = int(row.workers - row.participants)
    plan = here.what_if({"BPU": room - 10}, budget=1e12)
    assert plan.added == room and plan.own.coverage_after.item() == 1
    assert plan.own.rank_after.item() == 1


def test_regions_that_are_printed_alike_share_a_rank():
    rows = pd.DataFrame({"region_code": ["1", "2", "3"], "participants": [1, 2, 0], "workers": [10, 10, 0]})
    reached = measures.scenario.reached(rows, {"1": 1, "3": 5}, target=0.25)
    assert reached.rank_after.tolist() == [1, 1, pd.NA] and reached.coverage_after[:2].tolist() == [0.2, 0.2]
    assert reached.lacking[:2].tolist() == [1, 1]


def test_who_gains_nobody_keeps_the_rank():
    rows = pd.DataFrame({"region_code": ["1", "2"], "participants": [200_000, 200_001], "workers": [10**6] * 2})
    assert measures.scenario.reached(rows, {}).rank_after.tolist() == [2, 1]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"region": "99"}, "region: '99' is not there"),
        ({"period": "2025-13"}, "period: '2025-13' is not there; known are 2023-12 to 2025-12"),
        ({"region": 17}, "region: 17 is not there"),
        ({"region": "bengkulu"}, "region: 'bengkulu' is not there; did you mean '17'?"),
        ({"region": "1704"}, "region: '1704' has no participants in the collection published"),
        ({"base": "employd"}, "base: 'employd' is not there; did you mean 'employed'?"),
        ({"segment": "BPJ"}, "segment: 'BPJ' is not there; known are ALL, PU, BPU, JAKON"),
        ({"reference": "x"}, "reference: 'x' is not there; known are 00, 11"),
        ({"lang": "fr"}, "lang: 'fr' is not there; known are id, en"),
        ({"data": "publishd"}, "publishd: is not a data folder: .* did you mean 'published'?"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(asked, told):
    with pytest.raises((ValueError, DataError), match=told.replace("?", r"\?")):
        explore.at(**{"region": "17", **asked})


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"rule": "lowest"}, "rule: 'lowest' is not one of lowest_first, uncovered, equal_points"),
        ({"people": {"BPUU": 1}}, "people: 'BPUU': 1 is no whole number of one of PU, BPU, JAKON, PMI"),
        ({"people": {"BPU": -1}}, "people: 'BPU': -1 is no whole number"),
        ({"budget": "5 miliar"}, "budget: '5 miliar' is no number of rupiah"),
        ({"budget": float("nan")}, "budget: nan is no number of rupiah"),
        ({"months": 0}, "months: 0 is no number of months"),
        ({"target": 48}, "target: 48 is no share, such as 0.48"),
    ],
)
def test_a_plan_that_cannot_be_is_said_in_a_sentence(asked, told):
    with pytest.raises(ValueError, match=told):
        explore.at(*SIMULATED).what_if(**asked)


def test_a_region_without_a_figure_has_no_what_if():
    plan = explore.at("00", "2025-02", base="labour_force", lang="en").what_if({"BPU": 1})
    assert (
        story.sentences.scenario(plan.own, plan.assumed, plan.words).paragraphs[0].startswith("It cannot be computed")
    )
    assert story.tables.scenario(plan.rows, plan.words) is None


def test_more_people_than_workers_is_said():
    plan = explore.at(*SIMULATED, lang="en").what_if({"BPU": 5_000_000})
    assert (
        "Its participants are then more than all its workers."
        in story.sentences.scenario(plan.own, plan.assumed, plan.words).paragraphs[0]
    )


def test_the_rank_is_told_among_the_regions_that_are_ranked():
    here = explore.at("1705", "2024-12", "simulated", reference="1704", lang="en")
    labels = [fact["label"] for fact in here.cover.fields["facts"]]
    assert "Rank in Bengkulu Province" in labels and "Compared with Kaur Regency" in labels


@pytest.mark.parametrize("view", views.VIEWS)
def test_lines_of_code_make_the_view(view, capsys):
    here = explore.at(*SIMULATED, base="employed", segment="BPU" if view == "map" else "ALL", lang="en")
    plan = here.what_if({"BPU": 7}, budget=1e9, target=0.4)
    shown = []
    code = views.code(view, here, plan).replace("story.show(", "shown.extend([").removesuffix(")") + "])"
    exec(code, {"shown": shown})
    told = [bundle(part) for part in shown if part is not None]
    assert told == [bundle(part) for part in views.parts(view, here, plan)] and len(told) >= 2


def bundle(part: object) -> object:
    return part._repr_mimebundle_() if hasattr(part, "_repr_mimebundle_") else part._repr_markdown_()


def panel(**asked: str) -> explore.Panel:
    return explore.Panel(**{"data": "simulated", "region": "17", "period": "2024-12", "lang": "en", **asked})


def html(panel: explore.Panel) -> str:
    return panel.shown.outputs[0]["data"]["text/html"].split("<script>")[0]


def test_a_choice_changes_what_is_shown():
    shown = panel()
    assert "Bengkulu Province, December 2024" in html(shown) and "41.84%" in html(shown)
    shown.controls["base"].value = "employed"
    assert "23.77%" in html(shown)
    shown.controls["region"].value = "1704"
    assert "Kaur Regency, December 2024" in html(shown) and shown.controls["period"].value == "2024-12"
    shown.controls["lang"].value = "id"
    assert "Kabupaten Kaur, Desember 2024" in html(shown) and shown.controls["base"].description == "Penyebut"
    shown.controls["data"].value = "published"  # which has no districts
    assert shown.controls["region"].value == "17" and "Tidak ada dalam koleksi ini: 1704" in shown.said.value


def test_the_what_if_answers_and_is_seen_only_then():
    shown = panel()
    assert shown.plan.box.layout.display == "none"
    shown.view.value = "whatif"
    shown.plan.controls["BPU"].value = 10_000
    assert shown.plan.box.layout.display == ""
    assert "With 10,000 more active participants" in shown.shown.outputs[1]["data"]["text/markdown"]


def test_a_view_is_saved_as_tables_and_figure(project, monkeypatch):
    monkeypatch.chdir(project)
    shown = panel()
    shown.save.click()
    folder = project / "reports/explore/simulated/17/2024-12/ranking-eligible-ALL-en"
    assert {path.name for path in folder.iterdir()} == {f"ranking.{kind}" for kind in ("csv", "xlsx", "py")} | {
        "districts.svg",
        "districts.png",
    }
    assert "Saved in reports/explore" in shown.said.value and str(project) not in shown.said.value
    assert len(pd.read_csv(folder / "ranking.csv")) == 10
    assert (folder / "districts.png").read_bytes().startswith(b"\x89PNG")
    assert len(load_workbook(folder / "ranking.xlsx").sheetnames) == 3
    shown.write.click()
    assert shown.code.value.startswith("from jamsostek import explore, story") and shown.code.layout.display == ""


def test_an_error_is_a_sentence_whose_traceback_unfolds(monkeypatch):
    shown = panel()

    def fail(*_: object) -> None:
        raise ValueError("table <b>: '7' is wrong")

    monkeypatch.setattr(views, "parts", fail)
    shown.view.value = "map"
    assert (
        "table &lt;b&gt;: &#x27;7&#x27; is wrong<details>" in shown.said.value and "Traceback (most" in shown.said.value
    )
    assert notices.sentence(KeyError("x")) == "KeyError: 'x'"
    with pytest.raises(AttributeError) as mistyped:
        story.figures.rangking  # noqa: B018
    assert notices.sentence(mistyped.value).endswith("; did you mean 'ranking'?")
    with pytest.raises(AttributeError) as mistyped:
        measures.covrage  # noqa: B018
    assert notices.sentence(mistyped.value).endswith("; did you mean 'coverage'?")


def handed_on(folder: Path, shown: explore.Panel) -> Path:
    """A notebook file as JupyterLab saves it with the state of a panel."""
    models = {child.model_id: {"state": child.get_state()} for child in (shown, shown.shown)}
    output = v4.new_output("display_data", {cells.WIDGET: {"model_id": shown.model_id}})
    notebook = v4.new_notebook(cells=[v4.new_code_cell(outputs=[output])])
    notebook.metadata["widgets"] = {kept.STATE: {"state": json.loads(json.dumps(models))}}
    path = folder / "handed.ipynb"
    path.write_text(json.dumps(notebook), "utf-8")
    return path


def test_a_panel_goes_on_where_the_file_left_it(tmp_path, monkeypatch):
    before = panel()
    before.controls["region"].value = "1704"
    before.view.value = "whatif"
    before.plan.controls["target"].value = 60
    monkeypatch.setenv(kept.SESSION, str(handed_on(tmp_path, before)))
    after = panel()
    assert {**after.chosen, "number": 0} == {**before.chosen, "number": 0} and "Kaur Regency" in html(after)
    assert panel(region="1701").controls["region"].value == "1701"  # asked for something else


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"metadata": {"widgets": 3}}', '{"metadata": {"widgets": {}}}', "\x00"]
)
def test_a_file_without_state_is_no_hindrance(text, tmp_path, monkeypatch):
    (tmp_path / "handed.ipynb").write_text(text, "utf-8")
    monkeypatch.setenv(kept.SESSION, str(tmp_path / "handed.ipynb"))
    assert kept.of_notebook({}) == {}


def test_state_that_names_what_is_gone_falls_back(tmp_path, monkeypatch):
    before = panel()
    gone = {
        "region": "9999",
        "period": "1999-01",
        "view": "gone",
        "segment": "X",
        "lang": "fr",
        "data": "gone",
        "plan": {"PU": -4, "rule": "x"},
    }
    before.chosen = {**before.chosen, **gone}
    monkeypatch.setenv(kept.SESSION, str(handed_on(tmp_path, before)))
    after = panel()
    assert "Tidak ada dalam koleksi ini: 9999, 1999-01, X" in after.said.value and after.view.value == "ranking"


def test_the_code_of_a_collection_elsewhere_names_its_folder(project):
    shown = panel(data=str(project / "data/simulated"))
    assert f"data='{project / 'data/simulated'}'" in views.code("map", shown.here, shown.here.what_if())


def test_reports_show_what_widgets_show(tmp_path):
    path = handed_on(tmp_path, panel())
    page, _ = HTMLReport().from_filename(str(path))
    assert "Bengkulu Province" in page and "fig-districts" in page and 'id="tbl-ranking"' in page
    assert PDFReport().from_filename(str(path))[0].startswith(b"%PDF")


def test_by_hand_does_nothing_in_an_unattended_run():
    assert explore.by_hand() is None


def test_a_frame_of_simulated_data_says_so_also_in_part():
    shown = session.shown(explore.at(*SIMULATED).districts[["coverage", "name"]].head(2))
    assert "DATA SIMULASI" in shown and shown.index("<th>name") < shown.index("<th>coverage")
    assert "SIMULASI" not in session.shown(explore.at("17", "2025-12").current)


def test_a_frame_that_has_forgotten_it_says_so_where_nothing_else_was_read(monkeypatch):
    frame = pd.DataFrame({"region_code": ["17"], "coverage": [0.4184]})
    monkeypatch.setattr(session, "NOTICES", {"SIMULASI"})
    assert "SIMULASI" in session.shown(frame) and "SIMULASI" in session.printed(frame)
    monkeypatch.setattr(session, "NOTICES", {"SIMULASI", ""})
    assert "SIMULASI" not in session.shown(frame) + session.printed(frame)


def test_the_table_of_a_ranking_says_how_sure_it_is():
    here = explore.at(*SIMULATED, lang="en")
    table = story.tables.ranking(here.districts, here.words)
    rows = here.districts.set_index("name")
    first = table.cells.set_index("Region").loc["Mukomuko"]
    assert first["Rank interval (95%)"] == "{} to {}".format(*rows.loc["Mukomuko", ["rank_low", "rank_high"]])
    assert table.cells["95% confidence interval"].str.contains(" to ").all() and "Assumed" in table.note


def test_the_what_if_says_what_it_assumes_and_what_a_target_takes():
    plan = explore.at(*SIMULATED, lang="en").what_if({"BPU": 10_000}, budget=2e9, months=6, target=0.48)
    row, price = plan.assumed.iloc[0], plan.here.rate * 6
    assert row.lacking == plan.own.lacking.item() and row.lacking_idr == row.lacking * price
    told = story.sentences.scenario(plan.own, plan.assumed, plan.words).paragraphs[0]
    assert f"{row.lacking:,} more participants are needed; if they are non-wage workers, that costs Rp" in told
    assert "10,000 are of no particular region below" in story.tables.scenario(plan.rows, plan.words).note
    items = dict(story.tables.assumed(plan.assumed, plan.words).cells.to_numpy().tolist())
    assert items["Months"] == "6" and items["Added BPU (people)"] == "10,000" and "Added PU (people)" not in items


def test_a_denominator_without_a_figure_and_a_share_above_one_are_explained():
    here = explore.at("31", "2025-02", base="eligible", lang="en")
    told = views.parts("trend", here, here.what_if())[0].paragraphs
    assert told[0].startswith("DKI Jakarta Province has no figure of coverage of eligible workers for February 2025")
    assert told[1].startswith("Coverage of DKI Jakarta Province exceeds 100%")
    assert not views.beware("trend", explore.at(*SIMULATED)).paragraphs


@pytest.mark.parametrize(
    ("asked", "chosen", "told"),
    [
        (
            ("17", "2025-12"),
            {"base": "eligible"},
            "another edition of the denominator (BPJS TK 2021, here BPJS TK 2025)",
        ),
        (("00", "2025-02"), {"base": "eligible"}, "47 months older than the participants"),
        (SIMULATED, {"segment": "BPU"}, "of all segments, whichever is chosen"),
    ],
)
def test_what_must_be_known_of_a_view_is_told_before_it(asked, chosen, told):
    here = explore.at(*asked, lang="en", **chosen)
    assert told in " ".join(views.beware("whatif", here).paragraphs)


def test_a_sum_that_cannot_be_spent_and_ranks_of_another_month_are_told():
    plan = explore.at("31", "2025-02", lang="en").what_if({"BPU": 100}, budget=2e9)
    told = story.sentences.scenario(plan.own, plan.assumed, plan.words).paragraphs[0]
    assert plan.spent == 0 and "Nobody is left on whom the sum could be spent." in told
    assert "with the people added to its figures of then," in told


def test_a_segment_without_a_figure_is_named():
    here = explore.at("17", "2025-12", segment="PU", lang="en")
    assert "no figure of active PU participants" in here.cover.fields["headline"]


def test_frames_are_shown_whole_and_escaped():
    frame = pd.DataFrame({"<b>": ["<script>"] * 1200})
    shown = session.shown(frame)
    assert "<script>" not in shown and "&lt;script&gt;" in shown and "1200 rows, the first 1000 are shown" in shown


def test_a_frame_is_typeset_as_a_table_that_says_what_is_simulated():
    printed = session.printed(explore.at(*SIMULATED).districts[["name", "coverage"]].head(1))
    assert printed.startswith("|name|coverage|\n|:---|---:|\n|") and "DATA SIMULASI" in printed.splitlines()[-1]
    named = pd.DataFrame({"a|b": ["*x*"]}, index=pd.Index(["17"], name="region_code"))
    assert session.printed(named) == "|region\\_code|a\\|b|\n|:---|:---|\n|17|\\*x\\*|"
    cells = [v4.new_markdown_cell(session.printed(named)), v4.new_markdown_cell(printed)]
    pdf, _ = PDFReport().from_notebook_node(v4.new_notebook(cells=cells))
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "*x*" in text and "DATA SIMULASI" in text


def test_rupiah_are_typeset_whole_and_any_index_has_its_column():
    frame = pd.DataFrame({"cost": [13_712_428_800.0], "share": [0.21673812]})
    assert session.printed(frame).endswith("|13712428800|0.216738|")
    doubled = pd.DataFrame({"a": ["x\u2028y"]}, index=pd.Index(["k"], name="a"))
    assert session.printed(doubled).splitlines()[0] == "|a|a|" and session.printed(doubled).count("\n") == 2
    assert session.printed(frame.set_axis(pd.MultiIndex.from_tuples([("a", "b"), ("a", "c")]), axis=1)) is None


def test_every_row_of_a_frame_shows_its_whole_index():
    frame = pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("x", 1), ("x", 2)]))
    assert session.shown(frame).count("<th>x</th>") == 2


def test_only_what_is_shown_is_held_of_a_notebook_that_is_saved(tmp_path):
    shown, other = panel(), panel(region="1704")
    file = handed_on(tmp_path, shown)
    notebook = json.loads(file.read_text("utf-8"))
    states = notebook["metadata"]["widgets"][kept.STATE]["state"]
    states[other.model_id] = {"state": json.loads(json.dumps(other.get_state()))}  # no longer in an output
    file.write_text(json.dumps(notebook), "utf-8")
    del notebook["metadata"]["widgets"]
    manager = SimpleNamespace(root_dir=str(tmp_path))
    saved.hold({"type": "notebook", "content": notebook}, "/handed.ipynb", manager)
    held = notebook["metadata"]["widgets"][kept.STATE]["state"]
    assert set(held) == {shown.model_id, shown.shown.model_id}


def test_a_frame_that_no_page_can_hold_is_not_typeset_as_a_table():
    assert session.printed(pd.DataFrame(columns=range(11))) is None
    assert session.printed(pd.DataFrame({"a": range(61)})) is None
