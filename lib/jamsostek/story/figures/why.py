"""Why coverage changed: a waterfall of its parts."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .. import style
from ..display import Picture
from ..language import Words
from ..rows import each
from ..sentences.printed import printed_change
from ..sentences.why import cause, in_points, is_redefined
from .axes import beside, blank, joined, percent_axis
from .given import drawing


@drawing
def why(changed: pd.DataFrame, words: Words) -> Picture | None:
    """From the earlier figure over each part to the newest, on the base that was redefined, otherwise the first; None where nothing moved.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.figures.why(here.changed, here.words).title
    'Of the change of −6.39 percentage points, −4.86 comes from redefining the denominator; like for like it is −1.53'
    """
    rows = _drawn(changed)
    effects = in_points(rows) if len(rows) else []
    if not any(effects):
        return None
    first = rows.iloc[0]
    causes = [cause(row, words) for row in each(rows)]
    most = max(range(len(effects)), key=lambda place: abs(effects[place]))
    told = {
        "redefined": "yes" if rows.part.iloc[most] == "redefined" else "no",
        "total": words.points(printed_change(first.coverage, first.coverage_before)),
        "points": words.points(effects[most]),
        "left": words.points(printed_change(first.restated, first.restated_before)),
        "cause": causes[most],
        "basis": words("basis", basis=first.basis),
        "before": first.coverage_before,
        "since": first.as_of_before,
        "coverage": first.coverage,
        "marks": words.marks(words("mark", status=first.status)),
        "source": words.sources(rows),
        "rows": joined(
            words,
            "figure-why-row",
            [{"cause": name, "points": words.points(effect)} for name, effect in zip(causes, effects, strict=True)],
        ),
    }
    with style.look():
        figure = _waterfall(rows, effects, causes, words)
    return Picture.told("why", figure, words, told)


def _drawn(changed: pd.DataFrame) -> pd.DataFrame:
    """The parts of the base that was redefined, otherwise of the first."""
    bases = [rows for _, rows in changed.groupby("basis", sort=False)]
    return next((rows for rows in bases if is_redefined(rows)), bases[0] if bases else changed)


def _waterfall(rows: pd.DataFrame, effects: list[float], causes: list[str], words: Words) -> Figure:
    """Each level of coverage as a bar from zero, each part as a step between two levels."""
    first, level = rows.iloc[0], rows.coverage_before.iloc[0]
    stated = "figure-why-stated" if is_redefined(rows) else "figure-why-month"
    steps = [(words(stated, as_of=first.as_of_before), "level", 0.0, level)]
    for name, effect, part in zip(causes, effects, rows.part, strict=True):
        steps.append((name, part, level, effect))
        level += effect
        if part == "redefined":
            restated = words("figure-why-restated", as_of=first.as_of_before, edition=first.edition)
            steps.append((restated, "level", 0.0, level))
    steps.append((words("figure-why-month", as_of=first.as_of), "level", 0.0, first.coverage))
    figure, ax = blank(0.45 + 0.28 * len(steps))
    for place, (_, part, start, length) in enumerate(steps):
        _step(ax, place, part, (start, length), words)
    ax.set_yticks(range(len(steps)), [name for name, *_ in steps])
    ax.set_ylim(len(steps) - 0.5, -0.5)
    percent_axis(ax, words)
    ax.set_xlim(0, max(start + max(length, 0) for *_, start, length in steps) * 1.15)
    return figure


def _step(ax: Axes, place: int, part: str, span: tuple[float, float], words: Words) -> None:
    """A level in the region's colour, a gain or a loss lighter, a redefinition hatched: nobody came or left."""
    start, length = span
    colour = style.OWN if part == "level" else style.SECOND if length > 0 else style.BAD_FAINT
    looks: dict[str, Any] = (
        {"color": style.FAINT, "hatch": "////", "edgecolor": style.SECOND} if part == "redefined" else {"color": colour}
    )
    ax.barh(place, length, left=start, height=0.68, **looks)
    label = words.percent(length) if part == "level" else words.points(length)
    beside(ax, label, (max(start, start + length), place), 5, weight=600 if part == "level" else 400)
    end = start + length
    ax.plot([end, end], [place + 0.34, place + 0.66], color=style.SECOND, linewidth=0.6)  # down to the next step
