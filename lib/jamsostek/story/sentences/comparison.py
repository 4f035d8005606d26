"""Against the nation, other regions, targets and earlier periods."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .headline import near
from .printed import NATION, direction, level_of, printed_change, state


def nation(compared: pd.DataFrame, words: Words) -> Prose:
    """Above or below the nation, by how much, and how old the nation's figure is; nothing for the nation itself.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.nation(here.compared, here.words).paragraphs[0]
    'Coverage of employed persons in Bengkulu Province (22.50%, December 2025) is 6.10 percentage points lower ...'
    """
    here = compared[compared.segment == "ALL"]
    if words.region == NATION:
        return Prose([])
    if here.empty or pd.isna(here.iloc[0].difference):
        return Prose([words("nation-missing")])
    row = here.iloc[0]
    difference = printed_change(row.coverage, row.reference_coverage)
    same = "yes" if row.reference_as_of == row.as_of else "no"
    return Prose(
        [
            words(
                "nation",
                direction=direction(difference),
                difference=difference,
                coverage=row.coverage,
                reference=row.reference_coverage,
                reference_as_of=row.reference_as_of,
                same=same,
                basis=words("basis", basis=row.basis),
            )
        ]
    )


def ranking(ranked: pd.DataFrame, words: Words) -> Prose:
    """The region's place among its peers, the best and the last, and who stands above 100 %.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.ranking(here.ranked, here.words).paragraphs[0]
    'Bengkulu Province ranked 30 of 34 provinces in December 2023, with coverage of 19.85% ...'
    """
    if ranked.empty:
        return Prose([words("rank-missing")])
    best, worst, own = ranked.iloc[0], ranked.iloc[-1], ranked[ranked.region_code == words.region]
    level = level_of(best.region_code)
    basis, above = words("basis", basis=best.basis), int((ranked.coverage > ranked.reference_coverage).sum())
    texts = [] if len(own) else [words("rank-all", of=len(ranked), level=level, as_of=best.as_of, basis=basis)]
    texts += [
        words("rank", of=len(ranked), level=level, as_of=best.as_of, coverage=row.coverage, basis=basis, **_place(row))
        for row in each(own)
    ]
    texts.append(words("rank-range", high=best.coverage, best=best["name"], low=worst.coverage, worst=worst["name"]))
    if ranked.reference_coverage.notna().all():
        told = {"reference": reference(ranked, words), "coverage": best.reference_coverage, "above": above}
        texts.append(words("rank-reference", of=len(ranked), level=level, **told))
    if best.as_of != words.period:
        texts.append(words("rank-old"))
    beyond = ranked[ranked.above_one].name
    return Prose([" ".join(texts), *([words("rank-above-one", names=", ".join(beyond))] if len(beyond) else [])])


def _place(row: Any) -> dict[str, Any]:
    """A rank, and the interval of it where it has one."""
    low, high = getattr(row, "rank_low", row.rank), getattr(row, "rank_high", row.rank)
    return {"rank": row.rank, "low": low, "high": high, "exact": "yes" if low == high else "no"}


def districts(ranked: pd.DataFrame, words: Words) -> Prose:
    """The best and the last of the regions below a province; nothing for the nation, whose provinces are ranked already.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.districts(here.districts, here.words).paragraphs[0]
    'In December 2024, coverage of eligible workers is known for 10 districts. The highest coverage was 81.74% (Kaur), ...'
    """
    if words.region == NATION:
        return Prose([])
    return ranking(ranked, words) if len(ranked) else Prose([words("districts-missing")])


def reference(ranked: pd.DataFrame, words: Words) -> str:
    """The region that others are compared with, as it is called in a sentence."""
    return called(ranked.reference.iloc[0], words)


def called(code: str, words: Words) -> str:
    """A region as it is called where others are compared with it."""
    return words("reference", level="nation" if code == NATION else "other", name=words.named(code))


def targets(gaps: pd.DataFrame, words: Words) -> Prose:
    """The targets of the nearest year, reached or by how much not; a target without a named base says so.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.targets(here.gaps, here.words).paragraphs[0]
    'The UCJ target for 2025 is 48.00% of eligible workers. Coverage of 35.45% falls short of it by 12.55 percentage
    points, or about 89,000 active participants.'
    """
    if gaps.empty:
        return Prose([words("target-missing")])
    texts = [target(row, words) for row in each(gaps[gaps.year == gaps.year.min()])]
    unnamed = gaps[~gaps.basis_named]
    if len(unnamed):
        regimes = ", ".join(unnamed.regime.drop_duplicates())
        texts.append(words("target-unnamed", regimes=regimes, basis=words("basis", basis=unnamed.basis.iloc[0])))
    old = gaps[gaps.old.eq(True) & gaps.gap.notna() & gaps.basis_named]
    texts += [words("target-old", lag=row.lag_months, edition=row.edition) for row in each(old.head(1))]
    return Prose(texts)


def target(row, words: Words) -> str:
    return words(
        "target",
        regime=row.regime,
        year=str(row.year),
        target=row.target,
        basis=words("basis", basis=row.basis),
        state=state(row.gap),
        coverage=row.coverage,
        gap=printed_change(row.target, row.coverage),
        people=near(row.gap_people, row.rounded_to, words),
    )


def change(history: pd.DataFrame, words: Words) -> Prose:
    """What changed since the period before, on each base that has one; figures of two editions are not compared.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.change(here.history, here.words).paragraphs[1]
    'Coverage of employed persons fell by 1.27 percentage points, from 23.77% to 22.50%.'
    """
    rows = history[(history.as_of == words.period) & history.change.notna()]
    if rows.empty:
        return Prose([words("change-missing")])
    first = rows.iloc[0]
    return Prose(
        [
            f"{_people(first, words)} {_sources(first, words)}".strip(),
            *(_changed(row, words) for row in each(rows)),
        ]
    )


def bridged(rows: pd.DataFrame) -> pd.Series:
    """Which rows are restated on another edition than their own."""
    return rows.restated.notna() & (rows.restated != rows.coverage)


def _people(row: pd.Series, words: Words) -> str:
    people = int(row.participants - row.participants_before)
    step = pd.Series([row.rounded_to, row.rounded_to_before], dtype="Int64").max()
    return words(
        "change-people", since=row.as_of_before, direction=direction(people), people=near(abs(people), step, words)
    )


def _sources(row: pd.Series, words: Words) -> str:
    """A warning where the two figures of participants come from different publishers; empty where they do not."""
    before, now = (words.publishers(ids) for ids in (row.participants_source_before, row.participants_source))
    return words("change-sources", before=before, now=now) if before != now else ""


def _changed(row, words: Words) -> str:
    basis, moved = words("basis", basis=row.basis), printed_change(row.coverage, row.coverage_before)
    told = {"basis": basis, "before": row.coverage_before, "coverage": row.coverage}
    if not row.redefined:
        return words("change", direction=direction(moved), change=moved, **told)
    editions = {"edition": row.edition, "edition_before": row.edition_before}
    workers = {"workers": words.marked(row.workers, row.workers_status)}
    workers["workers_before"] = words.marked(row.workers_before, row.workers_status_before)
    return words("change-redefined", **workers, **editions, **told)
