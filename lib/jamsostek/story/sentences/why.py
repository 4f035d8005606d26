"""Why coverage changed, part by part, and which regions below made it change."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .headline import near
from .printed import NATION, direction, printed, printed_change, printed_parts


def why(changed: pd.DataFrame, composed: pd.DataFrame | None, words: Words) -> Prose:
    """The change of each base and the parts that it consists of, a redefined base first; one sentence where there is no earlier figure.

    `composed` is who moved against who is covered better, None where that is not to be told.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.why(here.changed, here.composed, here.words).paragraphs[1]
    'Coverage of employed persons fell from 23.77% (December 2024) to 22.50% (December 2025). The fall of 1.27 percentage
    points consists of: −0.29 because the number of workers rose by 14,100; ...'
    """
    if changed.empty:
        return Prose([words("why-missing")])
    bases = sorted((rows for _, rows in changed.groupby("basis", sort=False)), key=lambda rows: not is_redefined(rows))
    texts = [_base(rows, words) for rows in bases]
    if changed.segment.eq("ALL").all() and not words.segment:
        texts.append(words("why-total"))
    return Prose([*texts, *_composed(composed, changed, words)])


def is_redefined(rows: pd.DataFrame) -> bool:
    return bool(rows.part.eq("redefined").any())


def _base(rows: pd.DataFrame, words: Words) -> str:
    """The change on one base, and what it is on one edition."""
    first, effects = rows.iloc[0], in_points(rows)
    moved = printed_change(first.coverage, first.coverage_before)
    parts = [_part(row, effect, words) for row, effect in zip(each(rows), effects, strict=True) if effect]
    known = {"since": first.as_of_before, "before": first.coverage_before, "edition": first.edition}
    told = {
        "basis": words("basis", basis=first.basis),
        "change": moved,
        "direction": direction(moved) if parts else "none",
    }
    texts = [words("why", coverage=first.coverage, parts="; ".join(parts), **told, **known)]
    if printed_change(first.restated_before, first.coverage_before):
        left = printed_change(first.restated, first.restated_before)
        texts.append(
            words("why-restated", restated=first.restated_before, direction=direction(left), change=left, **known)
        )
    if not first.growth_known:
        message = "why-growth" if is_redefined(rows) else "why-same"
        texts.append(words(message, edition=first.edition, of=first.denominator_as_of))
    return " ".join(texts)


def in_points(rows: pd.DataFrame) -> list[float]:
    """The effects of one base as printed: those before and those after the bridge add up to the printed changes."""
    first, bridge = rows.iloc[0], rows.part == "redefined"
    left = printed_parts(rows.effect[~bridge], printed_change(first.restated, first.restated_before))
    return [printed_change(first.restated_before, first.coverage_before)] * int(bridge.sum()) + left


def cause(row: Any, words: Words) -> str:
    """A part as figures and tables call it."""
    return words("cause", part=row.part, segment=row.segment)


def _part(row: Any, effect: float, words: Words) -> str:
    told = {"part": row.part, "segment": words("why-segment", segment=row.segment), "points": words.points(effect)}
    return words("why-part", moved=direction(row.people), people=near(abs(row.people), step(row), words), **told)


def step(row: Any) -> Any:
    """What the people of a part are rounded to; missing for workers, and where the source does not round."""
    return row.rounded_to if row.part == "participants" else pd.NA


def _composed(composed: pd.DataFrame | None, changed: pd.DataFrame, words: Words) -> list[str]:
    if composed is None or composed.empty:
        return []
    effects, total = composed_points(composed, changed)
    parts = [
        words(
            "why-composed-part",
            part=row.part,
            segment=row.segment,
            moved=direction(effect),
            points=words.points(effect),
        )
        for row, effect in zip(each(composed), effects, strict=True)
        if effect
    ]
    return (
        [
            words(
                "why-composed",
                basis=words("basis", basis=composed.basis.iloc[0]),
                total=words.points(total),
                parts="; ".join(parts),
            )
        ]
        if parts
        else []
    )


def composed_points(composed: pd.DataFrame, changed: pd.DataFrame) -> tuple[list[float], float]:
    """The effects of composition as printed, and the printed change that they add up to."""
    row = changed[changed.basis == composed.basis.iloc[0]].iloc[0]
    total = printed_change(row.coverage, row.coverage_before)
    return printed_parts(composed.effect, total), total


def contributions(contributed: pd.DataFrame, words: Words) -> Prose:
    """How many regions below raised and lowered coverage and which did most; a sentence where not all are known.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.contributions(here.contributed, here.words).paragraphs[0]
    'Between December 2023 and December 2024, 9 of 10 districts raised the coverage of Bengkulu Province and 1 lowered it.
    The largest effect is that of Kaur, +3.13 percentage points: its own coverage went from 33.11% to 81.74%. ...'
    """
    level = "province" if words.region == NATION else "district"
    if contributed.empty:
        return Prose([words("contributions-missing", level=level)])
    first, most = contributed.iloc[0], largest(contributed)
    since = {"since": first.as_of_before}
    counts = {
        "up": int((contributed.effect.map(printed) > 0).sum()),
        "down": int((contributed.effect.map(printed) < 0).sum()),
    }
    texts = [words("contributions", of=len(contributed), level=level, **counts, **since)]
    told = {"name": most["name"], "points": words.points(most.effect)}
    if printed(most.effect):
        texts.append(words("contributions-most", before=most.restated_before, coverage=most.restated, **told))
    moved = contributed.composition.sum()
    same = contributed.restated_workers.eq(contributed.restated_workers_before).all()
    effect = "unseen" if same else "equal" if direction(moved) == "equal" else "up"
    texts.append(words("contributions-moved", moved=effect, points=words.points(moved)))
    return Prose([" ".join(texts)])


def largest(contributed: pd.DataFrame) -> pd.Series:
    """The region whose effect is largest, up or down."""
    return contributed.loc[contributed.effect.abs().idxmax()]
