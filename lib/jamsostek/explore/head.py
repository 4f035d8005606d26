"""What stands above every view: the place, the headline, and up to four figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from jamsostek.story.display import Cover

from .looks import script


@dataclass(frozen=True)
class Head:
    """The cover of a view: for exporters as that of a report, in JupyterLab and Voila as cards."""

    cover: Cover

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Mapping[str, object]:
        return {**self.cover._repr_mimebundle_(), "text/html": self._html()}

    def _html(self) -> str:
        told = self.cover.fields
        notice = f'<p class="notice">{escape(told["notice"])}</p>' if told["notice"] else ""
        facts = "".join(map(_card, told["facts"]))
        return (
            f'<div class="jamsostek"><h2>{escape(told["place"])}, {escape(told["period_text"])}</h2>{notice}'
            f'<p>{escape(told["headline"])}</p><div class="facts">{facts}</div></div><script>{script()}</script>'
        )


def _card(fact: Mapping[str, Any]) -> str:
    texts = (("label", fact["label"]), ("value", fact["value"]), ("note", fact.get("note", "")))
    spans = (f'<span class="{name}">{escape(text)}</span>' for name, text in texts if text)
    return f"<div>{''.join(spans)}</div>"
