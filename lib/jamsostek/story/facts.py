"""The figures of the first page, each with its comparison and, where there is an earlier figure, its trend."""

import pandas as pd

from . import trend
from .language import Words
from .sentences.comparison import reference
from .sentences.headline import counted, second
from .sentences.printed import NATION, printed_change, state
from .trend import Fact

MOST = 4


def of_report(
    words: Words,
    here: pd.DataFrame,
    *,
    history: pd.DataFrame,
    monthly: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
    ranked: pd.DataFrame,
) -> list[Fact]:
    """The four most telling facts that are known; `here` are the region's totals, at least one."""
    row, other = here.iloc[0], second(here)
    ahead = _ahead(gaps)
    told = [
        coverage(row, history, monthly, words),
        None if other is None else edition(other, history, monthly, words),
        nation(compared, words),
        *(gap(target, history, monthly, words) for target in ahead[:1]),
        None if row.above_one else uncovered(row, history, monthly, words),
        rank(ranked, words),
        *(gap(target, history, monthly, words) for target in ahead[1:]),
    ]
    return [fact for fact in told if fact][:MOST]


def of_profile(
    words: Words,
    here: pd.DataFrame,
    *,
    history: pd.DataFrame,
    monthly: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
    ranked: pd.DataFrame,
) -> list[Fact]:
    """Coverage, the region's place among its peers, the region above it and the nearest target, as far as known."""
    told = [
        coverage(here.iloc[0], history, monthly, words),
        rank(ranked, words),
        nation(compared, words),
        *(gap(target, history, monthly, words) for target in _ahead(gaps)[:1]),
    ]
    return [fact for fact in told if fact]


def coverage(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    label = words("fact-coverage", basis=words("basis", basis=row.basis))
    note = words("fact-coverage-note", participants=row.participants, workers=_workers(row, words))
    if published := words.early(row.participants_source):
        note = words("fact-early", note=note, date=words.date(published))
    value = words.percent(row.coverage)
    return {"label": label, "value": value, "note": note} | trend.of_coverage(row, history, monthly, words)


def edition(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """Coverage on the other definition, which needs its edition more than its participants."""
    note = words("fact-edition-note", workers=_workers(row, words), edition=row.edition)
    return coverage(row, history, monthly, words) | {"note": note}


def uncovered(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """The workers who are no active participants; civil servants, soldiers and police are among the employed."""
    told = {"workers": _workers(row, words), "basis": words("basis", basis=row.basis)}
    note = words("fact-uncovered-note", others="no" if row.basis == "eligible" else "yes", **told)
    value = words.short(max(row.workers - row.participants, 0))
    fact = {"label": words("fact-uncovered"), "value": value, "note": note}
    return fact | trend.of_uncovered(row, history, monthly, words)


def nation(compared: pd.DataFrame, words: Words) -> Fact | None:
    """The difference to the region above; None for the nation itself and where one of the two is not known."""
    rows = compared[compared.segment == "ALL"].head(1)
    if rows.difference.isna().all() or words.region == NATION:
        return None
    row, name = rows.iloc[0], reference(rows, words)
    note = words("fact-nation-note", name=name, reference=row.reference_coverage, reference_as_of=row.reference_as_of)
    value = _points(words, printed_change(row.coverage, row.reference_coverage))
    return {"label": words("fact-nation", name=name), "value": value, "note": note}


def rank(ranked: pd.DataFrame, words: Words) -> Fact | None:
    """The region's place among its peers; None where it is not ranked."""
    own = ranked[ranked.region_code == words.region]
    if own.empty:
        return None
    row, best, worst = own.iloc[0], ranked.iloc[0], ranked.iloc[-1]
    known = {"as_of": row.as_of, "same": "yes" if row.as_of == words.period else "no"}
    known |= {"best": best["name"], "high": best.coverage, "worst": worst["name"], "low": worst.coverage}
    label = words("fact-rank", name=words.named(row.reference))
    value = words("fact-rank-value", rank=row["rank"], of=row.of)
    return {"label": label, "value": value, "note": words("fact-rank-note", **known)}


def gap(row: pd.Series, history: pd.DataFrame, monthly: pd.DataFrame, words: Words) -> Fact:
    """The shortfall against a target, or by how much it is passed."""
    told = {"regime": row.regime, "year": str(row.year), "target": row.target, "basis": words("basis", basis=row.basis)}
    told |= {"state": state(row.gap), "people": counted("participants", row.gap_people, row.rounded_to, words)}
    value = _points(words, abs(printed_change(row.target, row.coverage)), sign=False)
    fact = {"label": words("fact-gap", **told), "value": value, "note": words("fact-gap-note", **told)}
    return fact | trend.of_gap(row, history, monthly, words)


def _ahead(gaps: pd.DataFrame) -> list[pd.Series]:
    """The targets that can be compared, nearest first: neither without a figure nor on an old denominator."""
    return [row for _, row in gaps[gaps.gap.notna() & ~gaps.old.eq(True)].iterrows()]


def _workers(row: pd.Series, words: Words) -> str:
    """A number of workers as it is read aloud, with the mark of its status."""
    return words.mark(words.short(row.workers), row.workers_status)


def _points(words: Words, difference: float, sign: bool = True) -> str:
    return words("unit-points", points=words.points(difference, sign))
