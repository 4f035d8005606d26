"""The controls of the what-if: people to add by segment, a sum of money, months, how it is shared, a target."""

from collections.abc import Mapping
from typing import Any

import ipywidgets as widgets

from jamsostek.measures import money
from jamsostek.story.language import Words

from .choices import rules
from .evaluation import Evaluation
from .whatif import NONE, USUAL, WhatIf

SEGMENTS = ("PU", "BPU", "JAKON")
STYLE, LAYOUT = {"description_width": "12rem"}, {"width": "22rem", "max_width": "98%"}
WIDE = {"style": STYLE, "layout": {"width": "34rem", "max_width": "98%"}}
MOST = 1_000_000_000  # persons, more than there are


class PlanControls:
    """Controls by name, in `box`; `of` makes the what-if that they ask for."""

    def __init__(self, start: Mapping[str, Any]) -> None:
        looks, rule = {"style": STYLE, "layout": LAYOUT}, start.get("rule")
        people = {name: widgets.BoundedIntText(start.get(name, 0), max=MOST, **looks) for name in SEGMENTS}
        self.controls: dict[str, Any] = {
            **people,
            "budget": widgets.BoundedIntText(int(start.get("budget", 0)), max=10**15, **looks),
            "months": widgets.BoundedIntText(start.get("months", USUAL["months"]), min=1, max=60, **looks),
            "rule": widgets.Dropdown(
                options=[*money.RULES], value=rule if rule in money.RULES else USUAL["rule"], **looks
            ),
            "target": widgets.BoundedFloatText(start.get("target", 0), max=100, step=0.5, **looks),
        }
        self.box = widgets.Box([*self.controls.values()], layout={"flex_flow": "row wrap"})

    def values(self) -> dict[str, Any]:
        """What is set, by control."""
        return {name: control.value for name, control in self.controls.items()}

    def of(self, here: Evaluation) -> WhatIf:
        """The what-if of an evaluation with what is set; a target of 0 is none."""
        given = self.values()
        people = {name: given.pop(name) for name in SEGMENTS}
        return here.what_if(people, **{**given, "target": given["target"] / 100 or NONE})

    def speak(self, words: Words, *, seen: bool) -> None:
        """Names the controls, which are seen only where they matter."""
        self.box.layout.display = "" if seen else "none"
        for name, control in self.controls.items():
            control.description = (
                words("explore-people", segment=name) if name in SEGMENTS else words(f"explore-{name}")
            )
        rule = self.controls["rule"]
        if rule.options != (offered := rules(words)):
            value = rule.value
            rule.options = offered
            rule.value = value
