"""What the panel shows: for each view the sentences, figures and tables, and the lines of code that make them by hand."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

from jamsostek import story
from jamsostek.measures.coverage import NATION
from jamsostek.story.display import Prose

from .coverage import WHOLE
from .evaluation import Evaluation
from .whatif import WhatIf

# Of each view the functions of `story` and what each is given: frames of `here`, an evaluation, or of `plan`, a what-if. RANKED stands
# for the regions below, where there are any, otherwise for those beside.
VIEWS: Mapping[str, Sequence[str]] = {
    "ranking": (
        "sentences.RANKED(here.RANKED, here.words)",
        "figures.RANKED(here.RANKED, here.words)",
        "tables.ranking(here.RANKED, here.words)",
    ),
    "map": (
        "figures.map(here.RANKED, here.words, here.regions, tiles=here.collection.tiles, boundaries=here.collection.boundaries)",
        "tables.ranking(here.RANKED, here.words)",
    ),
    "trend": (
        "sentences.change(here.history, here.words)",
        "figures.trend(here.history, here.words, here.monthly)",
        "tables.trend(here.history, here.words)",
    ),
    "why": (
        "sentences.why(here.changed, here.composed, here.words)",
        "figures.why(here.changed, here.words)",
        "tables.why(here.changed, here.composed, here.words)",
    ),
    "segments": (
        "sentences.segments(here.parts, here.own_base, here.whole.words)",
        "figures.segments(here.own_base, here.whole.words)",
        "tables.segments(here.parts, here.own_base, here.whole.words)",
    ),
    "months": (
        "sentences.months(here.funded, here.budgeted, here.words)",
        "figures.months(here.budgeted, here.words)",
        "tables.funding(here.funded, here.words)",
    ),
    "whatif": (
        "sentences.scenario(plan.own, plan.assumed, plan.words)",
        "figures.allocation(plan.below, plan.words)",
        "tables.scenario(plan.rows, plan.words)",
        "tables.assumed(plan.assumed, plan.words)",
    ),
}


SPEAKING = ("ranking", "whatif")  # views that tell themselves who is above 100 %
OF_ALL = ("segments", "whatif")  # views that are of all segments, whichever is chosen


def calls(view: str, here: Evaluation) -> list[str]:
    """The calls of a view, as they are written by hand."""
    below = len(here.districts) and here.region != NATION
    calls = [call.replace("here.RANKED", f"here.{'districts' if below else 'ranked'}") for call in VIEWS[view]]
    return [call.replace("RANKED", "districts" if below else "ranking") for call in calls]


def parts(view: str, here: Evaluation, plan: WhatIf) -> list[Any]:
    """What a view shows, without what is empty."""
    known = SimpleNamespace(here=here, plan=plan)
    made = [beware(view, here), *(_made(call, known) for call in calls(view, here))]
    return [part for part in made if part is not None and getattr(part, "paragraphs", True)]


def beware(view: str, here: Evaluation) -> Prose:
    """What must be known before the view is read, such as a denominator without a figure; nothing where there is nothing."""
    words, total = here.words, here.compared[here.compared.segment.eq(WHOLE) & here.compared.coverage.notna()]
    first, basis = total[total.basis == here.base].head(1), words("basis", basis=here.base)
    other = here.everywhere[here.everywhere.region_code.isin(first.reference) & (here.everywhere.basis == here.base)]
    edition = dict(zip(other.as_of, other.edition, strict=True)).get(first.reference_as_of.max())
    told = {
        words("explore-other-base", basis=basis): len(total) and first.empty,
        words("explore-old-base", basis=basis, months=first.lag_months.max()): first.old.any(),
        words("explore-other-edition", other=edition, own=first.edition.max()): edition
        and {edition} != {*first.edition},
        words("explore-all-segments"): here.segment != WHOLE and view in OF_ALL,
        words("rank-above-one", names=words.place): total.above_one.head(1).any() and view not in SPEAKING,
    }
    return Prose([text for text, so in told.items() if so])


def _made(call: str, known: SimpleNamespace) -> Any:
    """What a call gives: a function of `story` with the values that it names."""
    function, given = call.removesuffix(")").split("(")
    named = [value.rpartition("=") for value in given.split(", ")]
    values = {name: attrgetter(path)(known) for name, _, path in named if name}
    return attrgetter(function)(story)(*(attrgetter(path)(known) for name, _, path in named if not name), **values)


def code(view: str, here: Evaluation, plan: WhatIf) -> str:
    """The lines that make a view, ready to be pasted into a cell."""
    lines = ["from jamsostek import explore, story", "", f"here = {_call('explore.at', here.chosen)}"]
    if view == "whatif":
        lines.append(f"plan = {_call('here.what_if', plan.chosen)}")
    shown = [f"    story.{call}," for call in calls(view, here)]
    return "\n".join([*lines, "story.show(", *shown, ")"])


def _call(function: str, chosen: Mapping[str, Any]) -> str:
    return f"{function}({', '.join(f'{name}={value!r}' for name, value in chosen.items())})"
