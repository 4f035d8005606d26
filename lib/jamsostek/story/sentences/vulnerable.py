"""How long the protection of vulnerable workers is paid for."""

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .printed import direction, printed_change

MOST_GROUPS = 5


def funnel(funneled: pd.DataFrame, words: Words) -> Prose:
    """Of each programme of the region how many get from the first stage known to the last, and where most are lost.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.funnel(here.funneled, here.words).paragraphs[0]
    'APBD provinsi (December 2025): of 114,000 vulnerable workers listed, 71,935 (63.10%) reached the stage “paid for”.'
    """
    here = funneled[(funneled.region_code == words.region)]
    steps = [rows for _, rows in here.groupby("programme", sort=False) if len(rows) > 1]
    texts = [words("funnel", **course(rows, words)) for rows in steps] or [words("funnel-missing")]
    texts += [
        words(
            "funnel-grown",
            stage=words("stage", stage=row.stage),
            where=words.named(row.region_code),
            programme=row.programme,
        )
        for row in each(funneled[funneled.grown])
    ]
    return Prose(texts)


def course(rows: pd.DataFrame, words: Words) -> dict[str, object]:
    """What is told of one programme: its first and last known stage, the share that is kept, the stage before which most are lost."""
    first, last, lost = rows.iloc[0], rows.iloc[-1], rows[rows.most_lost].head(1)
    return {
        "programme": first.programme,
        "as_of": first.as_of,
        "first_stage": words("stage", stage=first.stage),
        "first_persons": first.persons,
        "last_stage": words("stage", stage=last.stage),
        "last_persons": last.persons,
        "kept": last.persons / first.persons if first.persons else None,
        "steps": "many" if len(rows) > 2 and len(lost) else "one",
        "lost": lost.lost.sum(),
        "lost_stage": words("stage", stage=lost.stage.sum()),
    }


def months(funded: pd.DataFrame, budgeted: pd.DataFrame, words: Words) -> Prose:
    """How many months the region's own money buys and whose protection ends with the period; a sentence where that is not known.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.months(here.funded, here.budgeted, here.words).paragraphs[0]
    'A budget of Rp2 billion for 71,935 vulnerable workers at Rp16,800 a month buys 1.65 months. ...'
    """
    own = budgeted[budgeted.region_code == words.region]
    texts = [_bought(row, funded, words) for row in each(own)] or [words("funded-missing")]
    paid = funded[funded.kind == "budgeted"]
    return Prose([text for text in (" ".join(texts), " ".join(_lapses(paid, words))) if text])


def _bought(row, funded: pd.DataFrame, words: Words) -> str:
    budgets = funded.budget_idr[
        (funded.region_code == row.region_code) & (funded.kind == "budgeted") & funded.months.notna()
    ]
    told = {"persons": row.persons, "months": row.months, "paid": row.person_months, "needed": row.person_months_year}
    told["share"] = row.person_months / row.person_months_year
    bought = budgets.sum(skipna=False) / (row.persons * row.rate)
    if words.decimal(bought) != words.decimal(row.months):  # the budget is not known, or the source says other months
        return words("funded-months", **told)
    return words("funded-bought", budget=budgets.sum(), rate=row.rate, **told)


def _lapses(paid: pd.DataFrame, words: Words) -> list[str]:
    """Whose paid months end with the period, ended before it, or at a time that is not known; nothing where there is nobody."""
    messages = {"lapsing": "lapsing", "ended": "lapsed", "unknown": "lapse-unknown"}
    return [
        words(message, people=rows.persons.sum(), where=", ".join(map(words.named, rows.region_code.unique())))
        for state, message in messages.items()
        if len(rows := paid[paid.state == state])
    ]


def peak(months: pd.DataFrame, words: Words) -> Prose:
    """The time-weighted average of the year beside the rate at its last month; one sentence where a month is missing.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.peak(here.year, here.words).paragraphs[0]
    'Time-weighted average coverage from January to December 2024 is 30.83% of eligible workers; at the end of the period
    it is 41.84%. ...'
    """
    if months.average.isna().all():
        return Prose([words("peak-missing")])
    last = months.iloc[-1]
    moved = printed_change(last.coverage, last.average)
    told = {"average": last.average, "coverage": last.coverage, "basis": words("basis", basis=last.basis)}
    return Prose([words("peak", direction=direction(moved), peak=moved, **told)])


def groups(rows: pd.DataFrame, words: Words) -> Prose:
    """The largest groups of workers that are recorded as protected, and how many others; nothing where none is.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.groups(here.groups, here.words).paragraphs[0]
    'Groups recorded as protected: Kader Linmas 7,452 (Bengkulu Province, October 2025); Petugas keagamaan 3,619 ...'
    """
    named = [
        words(
            "group", name=row.group, participants=row.participants, where=words.named(row.region_code), as_of=row.as_of
        )
        for row in each(rows.head(MOST_GROUPS))
    ]
    return Prose([words("groups", groups="; ".join(named), others=max(len(rows) - MOST_GROUPS, 0))] if named else [])
