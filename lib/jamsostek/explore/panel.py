"""The panel: controls to choose with, and at once what follows from the choice."""

import gc
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

import ipywidgets as widgets
import traitlets

from jamsostek.data import did_you_mean, find
from jamsostek.story.display import Prose
from jamsostek.story.language import LOCALES, Words, prepare

from . import choices, kept, saving, views
from .evaluation import Evaluation
from .head import Head
from .notices import failed, told
from .plan import PlanControls
from .source import Source, source

PLACES = ("data", "region", "period", "base", "segment", "reference", "lang")
LANGUAGES = tuple(zip(("Bahasa Indonesia", "English"), LOCALES, strict=True))
ACROSS = {"flex_flow": "row wrap"}
NUMBERS = count()  # of what is chosen, one after the other, in all panels of a kernel
STEPS = 3  # of what takes long: reading, computing, drawing


class Panel(widgets.VBox):
    """Controls and what they show; `here` is the evaluation that is chosen, `plan` has the controls of its what-if.

    >>> panel = explore.Panel(data="simulated", region="17", period="2024-12")
    >>> panel.controls["base"].value = "employed"
    >>> panel.here.current.coverage.iloc[0].round(4).item()
    0.2377

    `chosen` says all that is chosen. JupyterLab keeps it in the notebook file; from there a panel that is asked for the same goes on, of several each as the last was left.
    """

    chosen = traitlets.Dict().tag(sync=True)

    def __init__(self, **asked: str) -> None:
        if unknown := sorted(asked.keys() - {*PLACES, "view"}):
            raise ValueError(f"{unknown[0]}: is no choice of the panel{did_you_mean(unknown[0], PLACES)}")
        folder = find(asked.get("data", "published"))
        start = {**asked, "data": folder.name, **kept.of_notebook(asked)}
        start |= {name: str(start[name]) for name in PLACES if name in start}
        self._asked, self._quiet, self._root = asked, True, folder.parent
        looks = {"style": {"description_width": "8rem"}, "layout": {"width": "22rem", "max_width": "98%"}}
        self.controls = {name: widgets.Dropdown(**looks) for name in PLACES}
        self.view = widgets.ToggleButtons(style={"button_width": "auto"})
        self.plan = PlanControls(start.get("plan", {}))
        self.save, self.write = (widgets.Button(icon=icon, layout={"width": "auto"}) for icon in ("save", "code"))
        self.code = widgets.Textarea(layout={"width": "100%", "height": "13rem", "display": "none"})
        self.progress = widgets.IntProgress(max=STEPS, description="…", layout={"display": "none", "width": "22rem"})
        self.said, self.shown = widgets.HTML(), widgets.Output()
        controls = widgets.Box([*self.controls.values()], layout=ACROSS)
        buttons = widgets.Box([self.save, self.write], layout=ACROSS)
        answers = [self.progress, self.said, self.code, self.shown]
        super().__init__([controls, self.view, self.plan.box, buttons, *answers])
        self.add_class("jamsostek_panel")
        for control in (*self.controls.values(), self.view, *self.plan.controls.values()):
            control.observe(self._chosen_anew, "value")
        self.save.on_click(lambda _: self._safely(self._save))
        self.write.on_click(lambda _: self._safely(self._show_code))
        self._safely(lambda: self._draw(start))
        for lang in LOCALES:
            prepare(lang)  # that the other language is there as soon as it is chosen
        gc.collect()
        gc.freeze()  # libraries and collection stay: looking through them for garbage would take 0.3 s now and then

    @property
    def here(self) -> Evaluation:
        """The evaluation that is chosen."""
        values = self._values()
        return _evaluation(source(self._root / values.pop("data")), **values)

    @property
    def parts(self) -> list[Any]:
        """What the view shows."""
        return views.parts(self.view.value, self.here, self.plan.of(self.here))

    def _chosen_anew(self, _: object) -> None:
        if not self._quiet:
            self._safely(self._draw)

    def _values(self) -> dict[str, str]:
        return {name: control.value for name, control in self.controls.items()}

    def _safely(self, work: Callable[[], None]) -> None:
        """Works; what goes wrong is told, since JupyterLab would hide it in a log."""
        self.said.value = ""
        try:
            work()
        except Exception as error:
            self.said.value = failed(error)
        finally:
            self._quiet, self.progress.layout.display = False, "none"

    def _draw(self, start: dict[str, Any] | None = None) -> None:
        """Offers what there is to choose, and shows what is chosen."""
        self._quiet, self.code.layout.display = True, "none"
        start = start or {**self._values(), "view": self.view.value}
        if self.chosen.get("data") != start["data"]:
            self.progress.value, self.progress.layout.display = 1, ""  # another collection: that may take seconds
        self.shown.outputs = ()  # nothing of another choice stays where this one cannot be answered
        self._offer(start)
        here = self.here
        head, self.progress.value = Head(here.cover), 2
        shown = self.parts or [Prose([here.words("explore-empty", period=here.words.month(here.period))])]
        self.shown.outputs = tuple(map(_output, (head, *shown)))
        plan = {"view": self.view.value, "plan": self.plan.values()}
        self.chosen = {**self._values(), **plan, "asked": self._asked, "number": next(NUMBERS)}

    def _offer(self, start: dict[str, Any]) -> None:
        """Sets what each control offers; what was chosen stays chosen where it is still there."""
        _set(self.controls["data"], choices.collections(self._root), start["data"])
        _set(self.controls["lang"], LANGUAGES, start.get("lang"))
        found, lang = source(self._root / self.controls["data"].value), self.controls["lang"].value
        known = found.known
        region = next(code for code in (start.get("region"), start.get("region", "")[:2], known[0]) if code in known)
        words = Words.of(found.collection, region, found.periods(region)[0], lang)
        lost = [str(start["region"])] if start.get("region", region) != region else []
        for name, offered in choices.places(found, words).items():
            asked = region if name == "region" else start.get(name)
            lost += [str(asked)] if asked and asked not in [code for _, code in offered] else []
            _set(self.controls[name], offered, asked)
        self._speak(words, start.get("view"))
        if lost:
            self.said.value = told(words("explore-gone", names=", ".join(lost), period=self.controls["period"].value))

    def _speak(self, words: Words, view: str | None) -> None:
        """Names every control in the language that is chosen."""
        for name, control in self.controls.items():
            control.description = words(f"explore-{name}")
        _set(self.view, tuple((words(f"explore-view-{name}"), name) for name in views.VIEWS), view)
        self.save.description, self.write.description = words("explore-save"), words("explore-code")
        self.plan.speak(words, seen=self.view.value == "whatif")

    def _save(self) -> None:
        words, files = self.here.words, saving.save(self.here, self.view.value, self.plan.of(self.here))
        place, root = files[0].parent if files else Path(), self._root.parent
        folder = str(place.relative_to(root) if place.is_relative_to(root) else place)
        names = ", ".join(file.name for file in files)
        self.said.value = told(
            words("explore-saved", folder=folder, files=names) if files else words("explore-nothing")
        )

    def _show_code(self) -> None:
        self.code.value = views.code(self.view.value, self.here, self.plan.of(self.here))
        self.code.layout.display = ""


@lru_cache(maxsize=32)
def _evaluation(found: Source, **chosen: str) -> Evaluation:
    """An evaluation, with the frames that were computed of it when it was last looked at."""
    return Evaluation(found, chosen.pop("region"), chosen.pop("period"), **chosen)


def _set(control: Any, options: Sequence[tuple[str, str]], value: str | None) -> None:
    """Sets the options of a control and what is chosen of them, the first where that is not among them."""
    if control.options != options:
        control.options = options
    values = [code for _, code in options]
    control.value = value if value in values else values[0]


def _output(part: Any) -> dict[str, Any]:
    """What a part shows, as an output of a cell."""
    if hasattr(part, "_repr_mimebundle_"):
        bundle = part._repr_mimebundle_()
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
    else:
        data, metadata = {"text/markdown": part._repr_markdown_()}, {}
    return {"output_type": "display_data", "data": dict(data), "metadata": dict(metadata)}
