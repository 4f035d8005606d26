"""What an evaluation holds, shown where it is the last value of a cell: the name of each frame and what is in it."""

from collections.abc import Iterator
from html import escape

from jamsostek.story.language import Words

from .frame import frame


class Contents:
    """Shows the frames of an evaluation by the classes that they are defined in; computes none of them."""

    words: Words

    def _groups(self) -> Iterator[tuple[str, dict[str, str]]]:
        """The name of each class that has frames, and the first lines of their docstrings by their names."""
        for kind in reversed(type(self).__mro__):
            frames = {name: found.__doc__ or "" for name, found in vars(kind).items() if isinstance(found, frame)}
            if frames:
                yield kind.__name__.lower(), {name: told.partition("\n")[0] for name, told in frames.items()}

    @property
    def __custom_documentations__(self) -> dict[str, str]:
        """What IPython says of `here.near?` in place of pandas' own help."""
        return {name: told for _, frames in self._groups() for name, told in frames.items()}

    def _head(self) -> list[str]:
        """Place and month, and that the data are simulated where they are."""
        words = self.words
        notice = [words("kind", kind="simulated")] if words.simulated else []
        return [f"{words.place}, {words.month(words.period)}", *notice]

    def __repr__(self) -> str:
        groups = dict(self._groups())
        wide = max(len(name) for frames in groups.values() for name in frames)
        lines = self._head()
        for group, frames in groups.items():
            lines += ["", group, *(f"  {name:{wide}}  {told}" for name, told in frames.items())]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        head = "".join(f"<p><b>{escape(line)}</b></p>" for line in self._head())
        body = "".join(_body(group, frames) for group, frames in self._groups())
        return (
            f'{head}<div class="jamsostek-scroll" tabindex="0" role="region" aria-label="Evaluation">'
            f'<table class="jamsostek_frame">{body}</table></div>'
        )


def _body(group: str, frames: dict[str, str]) -> str:
    left = 'style="text-align: left"'
    rows = (
        f'<tr><th scope="row" {left}>{name}</th><td {left}>{escape(told)}</td></tr>' for name, told in frames.items()
    )
    return f'<tbody><tr><th scope="rowgroup" colspan="2" {left}>{group}</th></tr>{"".join(rows)}</tbody>'
