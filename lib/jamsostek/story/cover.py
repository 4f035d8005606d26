"""The first page: where the region stands, in one sentence and up to four figures."""

import pandas as pd

from .display import Cover
from .language import Words
from .sentences.comparison import reference
from .sentences.headline import headline, last, redefined, second
from .sentences.printed import NATION, printed_change, state
from .sentences.quality import summary

LABELS = """
    contents page of figure table skip figures tables findings actions search rows sort csv workbook language
    derived simulated close signoff prepared checked approved name position signed signature
""".split()
Fact = dict[str, str]


def page(
    words: Words,
    settings,
    *,
    current: pd.DataFrame,
    history: pd.DataFrame,
    changed: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
) -> Cover:
    """Headline and facts for a region and a period; where there is no figure the headline says so and there are no facts."""
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    facts = _facts(words, here, history=history, compared=compared, gaps=gaps) if len(here) else []
    told = " ".join([headline(here, history, words), *redefined(changed, words)])
    return _cover(words, settings, form="report", title="report", headline=told, facts=facts)


def profile(
    words: Words, settings, *, current: pd.DataFrame, ranked: pd.DataFrame, compared: pd.DataFrame, gaps: pd.DataFrame
) -> Cover:
    """The head of a profile: the region's place among its peers, beside coverage, the region above it and the next target."""
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    told = (
        (_coverage(here.iloc[0], words), _rank(ranked, words), _nation(compared, words), _gap(gaps, words))
        if len(here)
        else ()
    )
    first = headline(here, here.assign(change=pd.NA, redefined=False), words)
    return _cover(
        words, settings, form="profile", title="profile", headline=first, facts=[fact for fact in told if fact]
    )


def quality(words: Words, settings, lights: pd.DataFrame) -> Cover:
    """The head of a report on data quality, in the form of a profile: the traffic lights follow on the first page."""
    return _cover(words, settings, form="profile", title="quality", headline=summary(lights, words), facts=[])


def _cover(words: Words, settings, *, form: str, title: str, headline: str, facts: list[Fact]) -> Cover:
    return Cover(
        {
            "form": form,
            "lang": words.lang,
            "region": words.region,
            "period": str(words.period),
            "title": words("title", form=title),
            "place": words.place,
            "period_text": words.month(words.period),
            "headline": headline,
            "facts": facts,
            "notice": words("kind", kind=settings.kind),
            "collection": settings.title[words.lang],
            "labels": {label: words(f"label-{label}") for label in LABELS},
        }
    )


def _facts(
    words: Words, here: pd.DataFrame, *, history: pd.DataFrame, compared: pd.DataFrame, gaps: pd.DataFrame
) -> list[Fact]:
    """The four most telling facts that are known."""
    row = here.iloc[0]
    told = (
        _coverage(row, words),
        _edition(second(here), words),
        _nation(compared, words),
        _gap(gaps, words),
        _change(last(history, row), words),
        _uncovered(row, words),
    )
    return [fact for fact in told if fact][:4]


def _coverage(row: pd.Series, words: Words) -> Fact:
    label = words("fact-coverage", basis=words("basis", basis=row.basis))
    note = words(
        "fact-coverage-note", participants=row.participants, workers=words.marked(row.workers, row.workers_status)
    )
    return {"label": label, "value": words.percent(row.coverage), "note": note}


def _edition(row: pd.Series | None, words: Words) -> Fact | None:
    if row is None:
        return None
    label = words("fact-coverage", basis=words("basis", basis=row.basis))
    note = words("fact-edition-note", workers=words.marked(row.workers, row.workers_status), edition=row.edition)
    return {"label": label, "value": words.percent(row.coverage), "note": note}


def _uncovered(row: pd.Series, words: Words) -> Fact:
    people = words.about(max(row.workers - row.participants, 0), row.rounded_to)
    note = words(
        "fact-uncovered-note",
        workers=words.marked(row.workers, row.workers_status),
        basis=words("basis", basis=row.basis),
    )
    return {"label": words("fact-uncovered"), "value": people, "note": note}


def _nation(compared: pd.DataFrame, words: Words) -> Fact | None:
    rows = compared[compared.segment == "ALL"].head(1)
    if rows.difference.isna().all() or words.region == NATION:
        return None
    row = rows.iloc[0]
    value = _points(words, printed_change(row.coverage, row.reference_coverage))
    name = reference(rows, words)
    note = words("fact-nation-note", name=name, reference=row.reference_coverage, reference_as_of=row.reference_as_of)
    return {"label": words("fact-nation", name=name), "value": value, "note": note}


def _rank(ranked: pd.DataFrame, words: Words) -> Fact | None:
    own = ranked[ranked.region_code == words.region]
    if own.empty:
        return None
    row, best, worst = own.iloc[0], ranked.iloc[0], ranked.iloc[-1]
    known = {"as_of": row.as_of, "same": "yes" if row.as_of == words.period else "no"}
    known |= {"best": best["name"], "high": best.coverage, "worst": worst["name"], "low": worst.coverage}
    label = words("fact-rank", name=words.named(row.reference))
    value = words("fact-rank-value", rank=row["rank"], of=row.of)
    return {"label": label, "value": value, "note": words("fact-rank-note", **known)}


def _change(last: pd.Series | None, words: Words) -> Fact | None:
    if last is None:
        return None
    value = _points(words, printed_change(last.coverage, last.coverage_before))
    note = words("fact-change-note", before=last.coverage_before, coverage=last.coverage)
    return {"label": words("fact-change", since=last.as_of_before), "value": value, "note": note}


def _gap(gaps: pd.DataFrame, words: Words) -> Fact | None:
    """The shortfall against the nearest target; None where there is none or its base is not known."""
    known = gaps[gaps.gap.notna() & ~gaps.old.eq(True)]
    if known.empty:
        return None
    row = known.iloc[0]
    told = {"regime": row.regime, "year": str(row.year), "target": row.target, "basis": words("basis", basis=row.basis)}
    told |= {"state": state(row.gap), "people": words.about(row.gap_people, row.rounded_to)}
    note = words("fact-gap-note", **told)
    value = _points(words, abs(printed_change(row.target, row.coverage))).lstrip("+")
    return {"label": words("fact-gap", **told), "value": value, "note": note}


def _points(words: Words, difference: float) -> str:
    return words("unit-points", points=words.points(difference))
