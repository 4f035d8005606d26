"""What a notebook cell shows: prose, a table or a picture, each in the forms that JupyterLab, HTML and PDF take."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

import pandas as pd
from IPython.display import display
from matplotlib.figure import Figure

from .drawing import recolourable, svg
from .language import Words, escaped
from .numerals import Shown, shown
from .style import STAMP


def show(*parts: object) -> None:
    """Displays each part, one below the other; nothing for a part that is None.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.show(story.figures.gap(here.gaps, here.words), story.sentences.nation(here.compared, here.words))
    Prose(paragraphs=['Coverage of employed persons in Bengkulu Province (22.50%, December 2025) is 6.10 percentage
    points lower ...'])
    """
    for part in parts:
        if part is not None:
            display(part)


Bundle = Mapping[str, object] | tuple[Mapping[str, object], Mapping[str, Mapping[str, str]]]
TABLE = "application/vnd.jamsostek.table+json"


@dataclass(frozen=True)
class Prose:
    """Paragraphs of plain text; whatever stands in them shows as text."""

    paragraphs: Sequence[str]

    def _repr_markdown_(self) -> str:
        return "\n\n".join(escaped(paragraph) for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Table:
    """A table of cells that are formatted already; the first column names the row.

    `numeric` lists the columns that are set to the right, `own` the positions of the rows to stress.
    """

    name: str
    cells: pd.DataFrame
    caption: str
    note: str
    numeric: Sequence[str] = ()
    own: Sequence[int] = ()
    notice: str = ""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Bundle:
        return {"text/html": self._html(), "text/markdown": self._markdown(), TABLE: self._data()}

    def _data(self) -> Mapping[str, object]:
        """The cells with their values, for those who compute with them, and how a page sets them."""
        told = {"name": self.name, "caption": self.caption, "note": self.note, "notice": self.notice}
        rows = [[_cell(shown(cell)) for cell in row] for row in self.cells.to_numpy().tolist()]
        set_as = {"numeric": [column in self.numeric for column in self.cells], "own": list(self.own)}
        return {**told, "columns": list(self.cells), "rows": rows, **set_as}

    def _html(self) -> str:
        head = "".join(f'<th scope="col"{self._class(column)}>{escape(column)}</th>' for column in self.cells)
        body = "".join(self._html_row(position, row) for position, row in enumerate(self.cells.to_numpy().tolist()))
        caption = escape(self.caption)
        return (
            f'<figure class="table" id="tbl-{self.name}"><figcaption>{caption}</figcaption>'
            f'<div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table><thead><tr>{head}</tr></thead>'
            f'<tbody>{body}</tbody></table></div><p class="note">{escape(self.note)}</p></figure>'
        )

    def _html_row(self, position: int, row: Sequence[str]) -> str:
        first, *others = row
        cells = "".join(
            f"<td{self._class(column)}{_sort(cell)}>{escape(cell)}</td>"
            for column, cell in zip(self.cells.columns[1:], others, strict=True)
        )
        own = ' class="own"' if position in self.own else ""
        return f'<tr{own}><th scope="row" style="text-align:left"{_sort(first)}>{escape(first)}</th>{cells}</tr>'

    def _class(self, column: str) -> str:
        # JupyterLab sets every cell to the right; words are read from the left.
        return ' class="num"' if column in self.numeric else ' style="text-align:left"'

    def _markdown(self) -> str:
        lines = [
            _pipe(self.cells.columns),
            "|".join(["", *("---:" if column in self.numeric else ":---" for column in self.cells), ""]),
            *(_pipe(row, bold=position in self.own) for position, row in enumerate(self.cells.to_numpy().tolist())),
        ]
        return "\n".join([*lines, "", f": {escaped(self.caption)}", "", "::: {.note}", escaped(self.note), ":::"])


def _sort(cell: str) -> str:
    value = shown(cell).value
    return "" if value is None else f' data-sort="{value}"'


def _cell(cell: Shown) -> str | Mapping[str, object]:
    """A text as it is, a number or a marked text with what is known of it."""
    known = {} if cell.value is None else {"value": cell.value, "kind": cell.kind}
    status = {"status": cell.status} if cell.status not in ("", "published") else {}
    return {"text": str(cell), **known, **status} if known or status else str(cell)


def _pipe(cells: Sequence[str], bold: bool = False) -> str:
    texts = [f"**{escaped(cell)}**" if bold and cell else escaped(cell) for cell in cells]
    return "|".join(["", *texts, ""])


@dataclass(frozen=True)
class Picture:
    """A figure with its finding as title, a caption with source and base, and a text for those who cannot see it."""

    name: str
    figure: Figure = field(repr=False)
    title: str
    caption: str
    alt: str

    @classmethod
    def told(cls, name: str, figure: Figure, words: Words, values: Mapping[str, object]) -> "Picture":
        """A picture with its title, caption and alternative text from the catalogue: figure-NAME, -caption and -alt.

        One of simulated data says so within the picture too, so that it cannot be cut out and taken for real.
        """
        title, caption, alt = (words(f"figure-{name}{part}", **values) for part in ("", "-caption", "-alt"))
        if words.simulated:
            slope = min(18, 16 * (figure.get_figheight() - 0.4))  # a low figure has no room for a steep one
            figure.text(0.5, 0.5, words("stamp"), rotation=slope, **STAMP)
            caption, alt = f"{words('stamp')}. {caption}", f"{words('stamp')}. {alt}"
        return cls(name, figure, title, caption, alt)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Bundle:
        drawn = svg(self.figure, self.name)
        inline = recolourable(drawn).replace("<svg ", f'<svg role="img" aria-label="{escape(self.alt)}" ', 1)
        html = (
            f'<figure class="picture" id="fig-{self.name}"><figcaption>{escape(self.title)}</figcaption>'
            f'<div class="scroll">{inline}</div><p class="note">{escape(self.caption)}</p></figure>'
        )
        told = {"name": self.name, "title": self.title, "caption": self.caption, "alt": self.alt}
        return {"text/html": html, "image/svg+xml": drawn}, {"image/svg+xml": told}


@dataclass(frozen=True)
class Cover:
    """What stands on the first page; the exporters set it from its fields, JupyterLab shows the same as text."""

    fields: Mapping[str, Any]

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Mapping[str, object]:
        told = {name: escaped(text) for name, text in self.fields.items() if isinstance(text, str)}
        labels, facts, findings, actions = (self.fields[name] for name in ("labels", "facts", "findings", "actions"))
        lines = [f"# {told['title']}", f"**{told['place']}, {told['period_text']}**", told["notice"], told["headline"]]
        lines += [_listed(f"**{escaped(fact['value'])}** {escaped(fact['label'])}" for fact in facts)]
        lines += [f"**{escaped(labels['findings'])}**", _listed(map(escaped, findings))] * bool(findings)
        whats = (f"**{escaped(action['who'])}**: {escaped(action['what'])}" for action in actions)
        lines += [f"**{escaped(labels['actions'])}**", _listed(whats)] * bool(actions)
        return {
            "application/vnd.jamsostek.cover+json": dict(self.fields),
            "text/markdown": "\n\n".join(filter(None, lines)),
        }


def _listed(texts: Iterable[str]) -> str:
    return "\n".join(f"- {text}" for text in texts)
