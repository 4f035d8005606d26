"""Numbers as people type them into the panel: read in Indonesian and English, never changed, and saved by Ctrl+S."""

import pytest
from playwright.sync_api import Page

from conftest import ROOT
from jamsostek import explore
from jamsostek.explore import looks
from jamsostek.explore.plan import PlanControls
from jamsostek.explore.typed import percent, whole

FIELD = "<div class=jamsostek_panel><input></div>"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7500", 7_500),
        ("15.000", 15_000),
        ("15,000", 15_000),
        ("15 000", 15_000),
        ("2.000.000.000", 2_000_000_000),
        ("2,000,000,000", 2_000_000_000),
        ("Rp2 000 000", 2_000_000),
        ("Rp 15,000", 15_000),
        ("Rp2.000.000,-", 2_000_000),
        ("2 miliar", 2_000_000_000),
        ("1,5 juta", 1_500_000),
        ("6.0", 6),
        ("0", 0),
    ],
)
def test_whole_numbers_are_read_in_both_languages(text, number):
    assert whole(text) == number


@pytest.mark.parametrize(
    "text",
    ["6.5", "6,5", "15.00", "1,5000", "1.5.000", "1,500 juta", "0,500", "10²", "5*", "50 %", "-", "n/a", "1e5", "007"],
)
def test_what_may_be_another_number_is_no_whole_number(text):
    assert whole(text) is None


@pytest.mark.parametrize(
    ("text", "share"), [("48,5", 48.5), ("48.5", 48.5), ("48,5 %", 48.5), ("48.125%", 48.125), ("60", 60)]
)
def test_per_cent_is_read_with_either_decimal_sign(text, share):
    assert percent(text) == share


@pytest.mark.parametrize("text", ["-1", "1.000,5", "4 8", "48x", "%", ",5", "1/2", "nan"])
def test_what_is_no_per_cent_is_none(text):
    assert percent(text) is None


@pytest.fixture(scope="module")
def shown() -> explore.Panel:
    """The panel with its what-if."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        panel = explore.Panel(data="simulated", region="17", period="2024-12")
    panel.view.value = "whatif"
    return panel


@pytest.fixture
def panel(shown: explore.Panel) -> explore.Panel:
    for field in shown.plan.typed.values():
        field.value = ""
    return shown


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("months", "6.5", "Bulan: “6.5” bukan bilangan bulat dari 1 sampai 60; tulis misalnya 12."),
        ("months", "999", "Bulan: “999” bukan"),
        ("months", "0", "Bulan: “0” bukan"),
        ("BPU", "-5", "Tambahan BPU (orang): “-5” bukan bilangan bulat dari 0 sampai 1.000.000.000; tulis misalnya"),
        ("PU", "1.000.000.001", "Tambahan PU (orang): “1.000.000.001” bukan"),
        ("budget", "1.000.000.000.000.001", "Uang (rupiah): “1.000.000.000.000.001” bukan"),
        ("target", "101", "Target (%): “101” bukan persentase dari 0 sampai 100; tulis misalnya 48,5."),
    ],
)
def test_what_is_no_such_number_stays_and_is_told(name, typed, told, panel):
    panel.plan.controls["BPU"].value = "1.000"
    before = panel.chosen
    panel.plan.controls[name].value = typed
    assert told in panel.said.value and panel.plan.controls[name].value == typed
    assert panel.shown.outputs == () and panel.chosen == before
    panel.view.value = "ranking"  # where nothing depends on it
    assert panel.said.value == "" and panel.shown.outputs
    panel.view.value = "whatif"
    assert told in panel.said.value
    panel.plan.controls[name].value = ""
    assert panel.said.value == "" and panel.shown.outputs


def test_the_sentence_is_in_the_language_chosen(panel):
    panel.plan.controls["BPU"].value = "6.5"
    panel.controls["lang"].value = "en"
    told, panel.controls["lang"].value = panel.said.value, "id"
    assert "“6.5” is no whole number from 0 to 1,000,000,000; write 15,000, for instance." in told
    assert "tulis misalnya 15.000." in panel.said.value


def test_what_is_typed_counts_within_its_limits_and_is_kept_as_numbers(panel):
    typed = {"BPU": "1,000,000,000", "budget": "1.000.000.000.000.000", "months": "60", "target": "48,5 %"}
    for name, text in typed.items():
        panel.plan.controls[name].value = text
    numbers = {"PU": 0, "BPU": 10**9, "JAKON": 0, "budget": 10**15, "months": 60, "target": 48.5}
    assert panel.chosen["plan"] == {**numbers, "rule": "lowest_first"} and panel.plan.of(panel.here).target == 0.485
    assert {type(panel.chosen["plan"][name]) for name in numbers} == {int, float}
    assert {name: panel.plan.controls[name].value for name in typed} == typed


def test_an_empty_field_means_the_usual(panel):
    assert panel.plan.values() == PlanControls({}).values()
    assert panel.plan.values()["months"] == 12 and panel.plan.controls["months"].placeholder == "12"


def test_numbers_of_a_file_are_there_again_and_junk_is_not():
    kept = {"BPU": 7_500, "budget": 10**15, "months": 6, "rule": "uncovered", "target": 48.5}
    again = PlanControls(kept)
    assert again.values() == {"PU": 0, "JAKON": 0, **kept}
    assert [again.controls[name].value for name in ("PU", "BPU", "target")] == ["", "7500", "48.5"]
    junk = {"PU": -4, "BPU": None, "JAKON": [], "budget": "x", "months": 6.5, "target": float("nan"), "rule": "x"}
    assert PlanControls(junk).values() == PlanControls({}).values()
    assert all(field.value == "" for field in PlanControls(junk).typed.values())


@pytest.fixture
def page(browser) -> Page:
    """A notebook with a field that keeps its keys to itself, and what happens to it."""
    page = browser.new_page()
    page.set_content(f"<div class=jp-Notebook>{FIELD}<p tabindex=0></p></div>")
    page.evaluate(looks.KEYS)
    page.evaluate("""() => {
        window.happened = [];
        const field = document.querySelector("input");
        field.addEventListener("keydown", (event) => event.stopPropagation());
        field.addEventListener("change", () => happened.push(`handed over ${field.value}`));
        document.addEventListener("keydown", (event) => {
            const key = `${event.ctrlKey ? "Control+" : ""}${event.key}`;
            if (event.key !== "Control") happened.push(`${key} at ${event.target.className || event.target.localName}`);
        });
    }""")
    return page


def test_saving_in_a_field_hands_its_value_over_first(page):
    page.locator("input").press_sequentially("7500s")
    assert page.evaluate("happened") == []
    page.keyboard.press("Control+s")
    page.wait_for_timeout(300)
    assert page.evaluate("happened") == ["handed over 7500s"]
    page.wait_for_function("happened.length > 1")
    assert page.evaluate("happened") == ["handed over 7500s", "Control+s at jp-Notebook"]
    page.keyboard.type("0")  # one goes on typing
    assert page.locator("input").input_value() == "7500s0"


def test_saving_elsewhere_is_left_to_the_notebook(page):
    page.locator("p").press("Control+s")
    assert page.evaluate("happened") == ["Control+s at p"]
