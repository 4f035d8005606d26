"""The controls of the what-if: people to add by segment, a sum of money, months, how it is shared, a target."""

from collections.abc import Mapping
from typing import Any

import ipywidgets as widgets

from jamsostek.measures import money
from jamsostek.story.language import Words

from .choices import rules
from .evaluation import Evaluation
from .typed import Typed, TypedPercent
from .whatif import NONE, USUAL, WhatIf

SEGMENTS = ("PU", "BPU", "JAKON")
STYLE = {"description_width": "12rem"}
LOOKS: dict[str, Any] = {"style": STYLE, "layout": {"width": "22rem", "max_width": "98%"}}
WIDE: dict[str, Any] = {"style": STYLE, "layout": {"width": "34rem", "max_width": "98%"}}  # for sentences
PERSONS, RUPIAH = 1_000_000_000, 10**15  # more than there are
MONTHS = 60


class PlanControls:
    """Controls by name, in `box`; `of` makes the what-if that they ask for."""

    def __init__(self, start: Mapping[str, Any]) -> None:
        self.seen, usual, rule = False, int(str(USUAL["months"])), start.get("rule")
        self.typed: dict[str, Typed] = {
            **{name: Typed(start.get(name), most=PERSONS, **LOOKS) for name in SEGMENTS},
            "budget": Typed(start.get("budget"), most=RUPIAH, **LOOKS),
            "months": Typed(start.get("months"), usual=usual, least=1, most=MONTHS, **LOOKS),
            "target": TypedPercent(start.get("target"), most=100, **LOOKS),
        }
        rule = rule if rule in money.RULES else USUAL["rule"]
        self.rule = widgets.Dropdown(options=[*money.RULES], value=rule, **WIDE)
        self.controls: dict[str, Any] = {**self.typed, "rule": self.rule}
        self.box = widgets.Box([*self.controls.values()], layout={"flex_flow": "row wrap"})

    def values(self) -> dict[str, Any]:
        """What is set, by control: numbers, the usual one where a field says none, and the rule."""
        numbers = {name: field.usual if field.number is None else field.number for name, field in self.typed.items()}
        return {**numbers, "rule": self.rule.value}

    def of(self, here: Evaluation) -> WhatIf:
        """The what-if of an evaluation with what is set; a target of 0 is none. Raises ValueError where a field that is seen says no number."""
        if self.seen and (wrong := [field for field in self.typed.values() if field.number is None]):
            raise ValueError(wrong[0].wrong(here.words))
        given = self.values()
        people = {name: given.pop(name) for name in SEGMENTS}
        return here.what_if(people, **{**given, "target": given["target"] / 100 or NONE})

    def speak(self, words: Words, *, seen: bool) -> None:
        """Names the controls, which are seen only where they matter."""
        self.seen, self.box.layout.display = seen, "" if seen else "none"
        for name, control in self.controls.items():
            control.description = (
                words("explore-people", segment=name) if name in SEGMENTS else words(f"explore-{name}")
            )
        if self.rule.options != (offered := rules(words)):
            value = self.rule.value
            self.rule.options = offered
            self.rule.value = value
