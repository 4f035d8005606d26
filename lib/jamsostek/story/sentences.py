"""Findings as sentences: each takes a frame of measures and says what it shows; an empty frame gives the one sentence that says what is missing."""

import pandas as pd

from .display import Prose
from .language import Words, printed

NATION = "00"


def direction(change: object) -> str:
    """up, down or equal, as a reader of the printed change would say; missing counts as equal."""
    rounded = printed(change)
    return "up" if rounded > 0 else "down" if rounded < 0 else "equal"


def printed_change(now: object, before: object) -> float:
    """The difference of two shares as printed, so that the three printed figures agree."""
    return printed(now) - printed(before)


def reach(current: pd.DataFrame, words: Words) -> Prose:
    """How many are protected, on the report's first base, and how many are not."""
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    if here.empty:
        return Prose([words("reach-missing")])
    row = here.iloc[0]
    uncovered = max(int(row.workers - row.participants), 0)
    first = [
        words("reach", participants=row.participants, coverage=row.coverage, workers=row.workers, workers_as_of=row.workers_as_of, basis=words("basis", basis=row.basis)),
        words("reach-above-one") if row.above_one else words("reach-uncovered", people=uncovered),
    ]
    return Prose([" ".join(first), spread(here, words)])


def spread(here: pd.DataFrame, words: Words) -> str:
    """How far apart the definitions of the denominator lead, old denominators aside; with one definition it says so."""
    here = here[~here.old]
    if here.empty:
        return words("spread-none")
    low, high = here.loc[here.coverage.idxmin()], here.loc[here.coverage.idxmax()]
    message = "spread" if len(here) > 1 else "spread-one"
    return words(
        message, low=low.coverage, low_basis=words("basis", basis=low.basis), high=high.coverage, high_basis=words("basis", basis=high.basis),
        spread=printed_change(high.coverage, low.coverage),
    )


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
    return Prose([words(
        "nation", direction=direction(difference), difference=difference, coverage=row.coverage,
        reference=row.reference_coverage, reference_as_of=row.reference_as_of, same=same, basis=words("basis", basis=row.basis),
    )])


def ranking(ranked: pd.DataFrame, words: Words) -> Prose:
    """The region's place among its peers, the best and the last, and who stands above 100 %."""
    if ranked.empty:
        return Prose([words("rank-missing")])
    best, worst, own = ranked.iloc[0], ranked.iloc[-1], ranked[ranked.region_code == words.region]
    level = "district" if len(best.region_code) == 4 else "province"
    texts = [words("rank", rank=row.rank_, of=row.of, level=level, as_of=row.as_of, coverage=row.coverage)
             for row in own.rename(columns={"rank": "rank_"}).itertuples()]
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
        "target", regime=row.regime, year=str(row.year), target=row.target, basis=words("basis", basis=row.basis), state=state(row.gap),
        coverage=row.coverage, gap=printed_change(row.target, row.coverage), people=row.gap_people,
    )


def state(gap: object) -> str:
    """met, below or missing."""
    return "missing" if pd.isna(gap) else "met" if gap <= 0 else "below"


def change(history: pd.DataFrame, words: Words) -> Prose:
    """What changed since the period before, on each base that has one; a redefined denominator is called one."""
    rows = history[(history.as_of == words.period) & history.change.notna()]
    if rows.empty:
        return Prose([words("change-missing")])
    people = int(rows.participants.iloc[0] - rows.participants_before.iloc[0])
    return Prose([words("change-people", since=rows.since.iloc[0], direction=direction(people), people=abs(people)), *(_changed(row, words) for row in rows.itertuples())])


def _changed(row, words: Words) -> str:
    basis = words("basis", basis=row.basis)
    moved = printed_change(row.coverage, row.coverage_before)
    text = words("change", basis=basis, direction=direction(moved), change=moved, before=row.coverage_before, coverage=row.coverage)
    redefined = words("change-redefined", basis=basis, edition=row.edition, edition_before=row.edition_before) if row.redefined else ""
    return f"{text} {redefined}".strip()


def segments(parts: pd.DataFrame, own_base: pd.DataFrame, words: Words) -> Prose:
    """How the participants divide into segments, and how many of each group of workers that reaches."""
    if parts.empty:
        return Prose([words("segments-missing")])
    as_of, total = parts.as_of.iloc[0], parts[parts.segment == "ALL"].iloc[0]
    shares = [words("segments-part", share=row.participants / total.participants, segment=words("segment-short", segment=row.segment))
              for row in parts[parts.segment != "ALL"].sort_values("participants", ascending=False).itertuples()]
    texts = [words("segments", participants=total.participants, period=as_of, parts=", ".join(shares))]
    texts += [words("own-base", segment=row.segment, coverage=row.coverage, uncovered=row.uncovered) for row in own_base.itertuples()]
    if own_base.empty:
        texts.append(words("segments-base-missing"))
    old = [words("segments-old", as_of=as_of)] if as_of != words.period else []
    return Prose([*old, *texts])


def reliability(current: pd.DataFrame, participants: pd.DataFrame, control_totals: pd.DataFrame, words: Words) -> Prose:
    """What a reader should know before trusting the figures: derived or old parts, sums, rounding, totals that were compared."""
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    derived = here[here.status == "derived"]
    texts = [words("checks", totals=len(control_totals))]
    if len(derived):
        texts.append(words("reliability-derived", numbers=len(derived)))
    elif len(here):
        texts.append(words("reliability-simulated" if "simulated" in set(here.status) else "reliability-published"))
    texts += [words("reliability-derivation", basis=words("Basis", basis=row.basis), note=row.workers_note)
              for row in derived[derived.workers_note.notna()].itertuples()]
    texts += [words("reliability-old", basis=words("basis", basis=row.basis), lag=row.lag_months) for row in here[here.old].itertuples()]
    texts += [words("reliability-parts", parts=row.parts) for row in here[here.parts > 1].head(1).itertuples()]
    steps = participants[(participants.region_code == words.region) & participants.as_of.isin(here.as_of)].rounded_to.dropna()
    texts += [words("reliability-rounded", step=step) for step in steps.head(1)]
    return Prose(texts)
