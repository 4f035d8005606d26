"""What stands above every view: the place, the headline, and up to four figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from jamsostek.story.display import Cover

STYLE = (Path(__file__).parent / "panel.css").read_text(encoding="utf-8")
SCRIPT = (Path(__file__).parent / "sortable.js").read_text(encoding="utf-8")


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
            f'<style>{STYLE}</style><div class="jamsostek"><h2>{escape(told["place"])}, {escape(told["period_text"])}</h2>{notice}'
            f"<p>{escape(told['headline'])}</p><dl>{facts}</dl></div><script>{SCRIPT}</script>"
        )


def _card(fact: Mapping[str, Any]) -> str:
    note = f'<dd class="note">{escape(fact["note"])}</dd>' if fact.get("note") else ""
    value = f'<dd class="value">{escape(fact["value"])}</dd>'
    return f"<div><dt>{escape(fact['label'])}</dt>{value}{note}</div>"
