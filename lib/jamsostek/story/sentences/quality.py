"""Traffic lights in words: what arrived, what is missing, what is doubtful and what was revised, each in one sentence or two."""

from collections.abc import Callable, Mapping

import pandas as pd

from ..display import Prose
from ..language import Words
from .inequality import level
from .quality_lists import absent
from .statements import VERDICTS

Examined = Mapping[str, pd.DataFrame]
ORDER = ("green", "amber", "red", "none")


def quality(lights: pd.DataFrame, words: Words) -> Prose:
    """How many lights have which verdict, all but the good ones by name, and where the details are.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.quality(here.lights, here.words).paragraphs[0]
    'Data quality: 4 good, 2 to be used with care (timeliness, denominators), 2 with a problem (completeness, ...'
    """
    return Prose([f"{summary(lights, words)} {words('quality-more')}"])


def summary(lights: pd.DataFrame, words: Words) -> str:
    """How many lights have which verdict, all but the good ones by name."""
    parts = [_part(lights[lights.verdict == verdict], verdict, words) for verdict in ORDER]
    return words("quality", parts=", ".join(filter(None, parts)))


def names(lights: pd.DataFrame, words: Words) -> str:
    return ", ".join(words("quality-name", light=light) for light in lights.light)


def _part(rows: pd.DataFrame, verdict: str, words: Words) -> str:
    if rows.empty:
        return ""
    named = "no" if verdict == "green" else "yes"
    return words("quality-part", count=len(rows), verdict=verdict, named=named, names=names(rows, words))


def light(name: str, found: Examined, words: Words) -> Prose:
    """What one light shows, and of what is missing each list; `found` is from `quality.examined`.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> where = {"base": here.base, "region": here.region, "period": here.period}
    >>> found = measures.quality.examined(vars(here.collection), here.everywhere, here.checked, **where)
    >>> story.sentences.light("denominators", found, here.words).paragraphs[0]
    '1 of 3 denominators changed its edition (eligible workers) since the last period, ...'
    """
    return Prose([finding(name, found, words), *(absent(found["missing"], words) if name == "missing" else [])])


def finding(name: str, found: Examined, words: Words) -> str:
    """What one light shows, in a sentence or two."""
    return SAYS[name](found, words)


def _arrived(found: Examined, words: Words) -> str:
    rows, here = found["arrived"], found["denominators"]
    here = here[(here.region_code == words.region) & (here.basis == found["period"].base.iloc[0])]
    if here.empty:
        return words("quality-arrived-missing")
    counts, bases = rows[rows.table == "participants"], rows[rows.table == "workers"]
    last, oldest = counts.loc[counts.delay.idxmax()], bases.loc[bases.age_oldest.idxmax()]
    told = {"publishers": words.publishers("|".join(counts.source_id)), "date": words.date(last.published_on)}
    early, after = counts.early.any(), last.delay > 0
    timing = "partly" if early and after else "early" if early else "after" if after else "same"
    age = {"basis": words("basis", basis=oldest["item"]), "as_of": oldest.oldest, "age": oldest.age_oldest}
    old = "same" if oldest.age_oldest == 0 else "yes" if oldest.old else "no"
    step = counts.rounded_to.max()
    rounded = [words("quality-arrived-rounded", step=step)] if step else []
    first = words("quality-arrived", timing=timing, delay=last.delay, **told)
    return " ".join([first, *rounded, words("quality-arrived-age", old=old, **age)])


def _missing(found: Examined, words: Words) -> str:
    rows, period = found["missing"], found["period"].iloc[0]
    told = {"below": int(period.below), "level": level(words), "since": period.as_of_before}
    if rows.empty:
        return words("quality-missing-none", **told)
    count = rows.kind.value_counts()
    parts = [words(message, count=int(count[kind]), **told) for kind, message in MISSING.items() if kind in count]
    return words("quality-missing", parts="; ".join(parts))


def _totals(found: Examined, words: Words) -> str:
    rows, figures = found["totals"], found["figures"]
    if rows.empty:
        return words("quality-totals-none", figures=len(figures))
    told = {"wrong": int((~rows.within).sum()), "unvouched": int((~figures.vouched).sum()), "figures": len(figures)}
    return words("quality-totals", totals=len(rows), **told)


def _above_one(found: Examined, words: Words) -> str:
    rows, of = found["above_one"], len(found["denominators"])
    if not of:
        return words("quality-above-missing")
    if rows.empty:
        return words("quality-above-none", of=of)
    row = rows.iloc[0]
    told = {"where": words.named(row.region_code), "coverage": row.coverage, "basis": words("basis", basis=row.basis)}
    reason = "listed" if row.basis == "eligible" else "place"
    return words("quality-above", count=len(rows), of=of, reason=reason, **told)


def _jumps(found: Examined, words: Words) -> str:
    rows = found["jumps"]
    if rows.empty:
        return words("quality-jumps-missing")
    weak = int((rows.rule == "factor").sum())
    more = [words("quality-jumps-weak", weak=weak)] if weak else []
    jumps = rows[rows.jump]
    if jumps.empty:
        return " ".join([words("quality-jumps-none", of=len(rows)), *more])
    row = jumps.iloc[0]
    told = {"where": words.named(row.region_code), "segment": words("segment", segment=row.segment), "rule": row.rule}
    told |= {"moved": moved(row.participants_before, row.participants, words), "usual": signed(row.usual, words)}
    paid = int((jumps.cause != "").sum())
    said = words("quality-jumps", count=len(jumps), of=len(rows), since=row.as_of_before, paid=paid, **told)
    return " ".join([said, *more])


def moved(before: int, latest: int, words: Words) -> str:
    """Two numbers of people with the relative change between them, where there is one."""
    change = (latest - before) / before if before else float("nan")
    told = {"before": before, "latest": latest, "known": "yes" if before else "no"}
    return words("quality-moved", change=signed(change, words), **told)


def signed(share: float, words: Words) -> str:
    """A relative change in per cent, with its sign."""
    if pd.isna(share):
        return "–"
    shown = words.percent(abs(share), 1)
    return shown if shown == words.percent(0, 1) else ("−" if share < 0 else "+") + shown


def _denominators(found: Examined, words: Words) -> str:
    rows = found["denominators"]
    if rows.empty:
        return words("quality-denominators-missing")
    unknown = int(rows.edition_before.isna().sum())
    told = {"redefined": int(rows.redefined.sum()), "derived": int(rows.derived.sum()), "of": len(rows)}
    bases = ", ".join(dict.fromkeys(words("basis", basis=basis) for basis in rows.basis[rows.redefined]))
    first = [words("quality-denominators-first", unknown=unknown)] if unknown else []
    return " ".join([words("quality-denominators", bases=bases, **told), *first])


def _statements(found: Examined, words: Words) -> str:
    rows = found["statements"]
    if rows.empty:
        return words("quality-statements-missing", year=str(words.period.year))
    number = rows.verdict.value_counts()
    parts = [words("statements-part", verdict=each, count=int(number[each])) for each in VERDICTS if each in number]
    return words("quality-statements", of=len(rows), year=str(words.period.year), parts=", ".join(parts))


def _revisions(found: Examined, words: Words) -> str:
    rows, since = found["revisions"], found["period"].as_of_before.iloc[0]
    if pd.isna(since):
        return words("quality-revisions-missing")
    if rows.empty:
        return words("quality-revisions-none", since=since)
    row = rows.iloc[0]
    told = {"where": words.named(row.region_code), "when": words.date(row.when), "kind": row.table, "moved": ""}
    if row.table == "participants":
        told["moved"] = moved(row.before, row.latest, words)
    return words("quality-revisions", count=len(rows), later=int(rows.later.sum()), since=since, **told)


MISSING = {
    "regions": "quality-missing-regions",
    "segments": "quality-missing-segments",
    "workers": "quality-missing-workers",
    "months": "quality-missing-months",
    "tables": "quality-missing-tables",
}
SAYS: dict[str, Callable[[Examined, Words], str]] = {
    "arrived": _arrived,
    "missing": _missing,
    "totals": _totals,
    "above_one": _above_one,
    "jumps": _jumps,
    "denominators": _denominators,
    "statements": _statements,
    "revisions": _revisions,
}
