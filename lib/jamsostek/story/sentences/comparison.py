"""Against the nation, other regions, targets and earlier periods."""

import pandas as pd

from ..display import Prose
from ..language import Words
from .printed import NATION, direction, printed_change, state


def nation(compared: pd.DataFrame, words: Words) -> Prose:
    """Above or below the nation, by how much, and how old the nation's figure is; nothing for the nation itself."""
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
    """The region's place among its peers, the best and the last, and who stands above 100 %."""
    if ranked.empty:
        return Prose([words("rank-missing")])
    best, worst, own = ranked.iloc[0], ranked.iloc[-1], ranked[ranked.region_code == words.region]
    level = "district" if len(best.region_code) == 4 else "province"
    texts = [
        words("rank", rank=row.rank_, of=row.of, level=level, as_of=row.as_of, coverage=row.coverage)
        for row in own.rename(columns={"rank": "rank_"}).itertuples()
    ]
    texts.append(words("rank-range", high=best.coverage, best=best["name"], low=worst.coverage, worst=worst["name"]))
    if best.as_of != words.period:
        texts.append(words("rank-old"))
    above = ranked[ranked.above_one].name
    return Prose([" ".join(texts), *([words("rank-above-one", names=", ".join(above))] if len(above) else [])])


def targets(gaps: pd.DataFrame, words: Words) -> Prose:
    """The targets of the nearest year, reached or by how much not; a target without a named base says so."""
    if gaps.empty:
        return Prose([words("target-missing")])
    texts = [target(row, words) for row in gaps[gaps.year == gaps.year.min()].itertuples()]
    unnamed = gaps[~gaps.basis_named]
    if len(unnamed):
        regimes = ", ".join(unnamed.regime.drop_duplicates())
        texts.append(words("target-unnamed", regimes=regimes, basis=words("basis", basis=unnamed.basis.iloc[0])))
    old = gaps[gaps.old.eq(True) & gaps.gap.notna() & gaps.basis_named]
    texts += [words("target-old", lag=row.lag_months, edition=row.edition) for row in old.head(1).itertuples()]
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
        people=row.gap_people,
    )


def change(history: pd.DataFrame, words: Words) -> Prose:
    """What changed since the period before, on each base that has one; a redefined denominator is called one."""
    rows = history[(history.as_of == words.period) & history.change.notna()]
    if rows.empty:
        return Prose([words("change-missing")])
    people = int(rows.participants.iloc[0] - rows.participants_before.iloc[0])
    return Prose(
        [
            words("change-people", since=rows.since.iloc[0], direction=direction(people), people=abs(people)),
            *(_changed(row, words) for row in rows.itertuples()),
        ]
    )


def _changed(row, words: Words) -> str:
    basis = words("basis", basis=row.basis)
    moved = printed_change(row.coverage, row.coverage_before)
    text = words(
        "change",
        basis=basis,
        direction=direction(moved),
        change=moved,
        before=row.coverage_before,
        coverage=row.coverage,
    )
    redefined = (
        words("change-redefined", basis=basis, edition=row.edition, edition_before=row.edition_before)
        if row.redefined
        else ""
    )
    return f"{text} {redefined}".strip()
