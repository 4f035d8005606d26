"""The first page: where the region stands, in one sentence and up to four figures."""

import pandas as pd

from .display import Cover
from .language import Words
from .sentences.printed import NATION, printed_change, state

LABELS = ("contents", "page", "of", "figure", "table", "skip")


def page(
    words: Words, settings, *, current: pd.DataFrame, history: pd.DataFrame, compared: pd.DataFrame, gaps: pd.DataFrame
) -> Cover:
    """Headline and facts for a region and a period; where there is no figure the headline says so and there are no facts."""
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    return Cover(
        {
            "lang": words.lang,
            "region": words.region,
            "period": str(words.period),
            "title": words("title"),
            "place": words.place,
            "period_text": words.month(words.period),
            "headline": _headline(here, words),
            "facts": _facts(words, here, history=history, compared=compared, gaps=gaps) if len(here) else [],
            "notice": words("kind", kind=settings.kind),
            "collection": settings.title[words.lang],
            "labels": {label: words(f"label-{label}") for label in LABELS},
        }
    )


def _headline(here: pd.DataFrame, words: Words) -> str:
    if here.empty:
        return words("headline-missing")
    row, second = here.iloc[0], _other_basis(here.basis.iloc[0])
    other = here[(here.basis == second) & ~here.old]
    return words(
        "headline",
        participants=row.participants,
        coverage=row.coverage,
        basis=words("basis", basis=row.basis),
        second="yes" if len(other) else "no",
        other=other.coverage.max(),
        other_basis=words("basis", basis=second),
    )


def _other_basis(basis: str) -> str:
    """Of the two definitions that officials use, the one that is not the report's own."""
    return "employed" if basis == "eligible" else "eligible"


def _facts(
    words: Words, here: pd.DataFrame, *, history: pd.DataFrame, compared: pd.DataFrame, gaps: pd.DataFrame
) -> list[dict[str, str]]:
    row = here.iloc[0]
    coverage = _fact(
        words,
        "fact-coverage",
        words.percent(row.coverage),
        words("fact-coverage-note", participants=row.participants, workers=row.workers),
        basis=words("basis", basis=row.basis),
    )
    comparison = _nation(compared, words) if row.region_code != NATION else None
    return [
        fact
        for fact in (coverage, _second(here, words), comparison or _change(history, row, words), _gap(gaps, words))
        if fact
    ]


def _fact(words: Words, label: str, value: str, note: str, **values: object) -> dict[str, str]:
    return {"label": words(label, **values), "value": value, "note": note}


def _second(here: pd.DataFrame, words: Words) -> dict[str, str]:
    second = _other_basis(here.basis.iloc[0])
    rows, basis = here[here.basis == second], words("basis", basis=second)
    if rows.empty:
        return _fact(words, "fact-coverage", "–", words("fact-coverage-missing", basis=basis), basis=basis)
    row = rows.iloc[0]
    return _fact(
        words,
        "fact-coverage",
        words.percent(row.coverage),
        words("fact-edition-note", workers=row.workers, edition=row.edition, old=str(row.old), lag=row.lag_months),
        basis=basis,
    )


def _nation(compared: pd.DataFrame, words: Words) -> dict[str, str] | None:
    rows = compared[(compared.segment == "ALL") & compared.difference.notna()]
    if rows.empty:
        return None
    row = rows.iloc[0]
    difference = _points(words, printed_change(row.coverage, row.reference_coverage))
    return _fact(
        words,
        "fact-nation",
        difference,
        words("fact-nation-note", reference=row.reference_coverage, reference_as_of=row.reference_as_of),
    )


def _change(history: pd.DataFrame, row: pd.Series, words: Words) -> dict[str, str]:
    before = history[(history.basis == row.basis) & (history.as_of == row.as_of) & history.change.notna()]
    if before.empty:
        return _fact(words, "fact-change", "–", words("fact-change-missing"))
    last = before.iloc[0]
    moved = _points(words, printed_change(last.coverage, last.coverage_before))
    return _fact(words, "fact-change", moved, words("fact-change-note", before=last.coverage_before, since=last.since))


def _gap(gaps: pd.DataFrame, words: Words) -> dict[str, str] | None:
    if gaps.empty:
        return None
    row = gaps.iloc[0]
    told = {
        "regime": row.regime,
        "year": str(row.year),
        "target": row.target,
        "people": row.gap_people,
        "basis": words("basis", basis=row.basis),
    }
    note = words(
        {"met": "fact-gap-met", "below": "fact-gap-note", "missing": "fact-gap-missing"}[state(row.gap)], **told
    )
    value = _points(words, printed_change(row.coverage, row.target))
    return _fact(words, "fact-gap", value, note, **told)


def _points(words: Words, difference: float) -> str:
    return "–" if pd.isna(difference) else words("unit-points", points=words.points(difference))
