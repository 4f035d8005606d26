"""The first page: where the region stands, in one sentence and up to four figures, what was found and what is to do."""

from typing import Any

import pandas as pd

from . import facts
from .display import Cover
from .language import Words
from .sentences.actions import actions
from .sentences.findings import findings
from .sentences.headline import headline
from .sentences.quality import summary

LABELS = (
    *("contents", "page", "of", "figure", "table", "skip", "figures", "tables", "findings", "actions"),
    *("search", "rows", "sort", "csv", "workbook", "language", "derived", "simulated", "close"),
    *("signoff", "prepared", "checked", "approved", "name", "position", "signed", "signature"),
)


def page(
    words: Words,
    settings,
    *,
    current: pd.DataFrame,
    history: pd.DataFrame,
    monthly: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
    ranked: pd.DataFrame,
    advised: pd.DataFrame,
    **found: pd.DataFrame,
) -> Cover:
    """All that a governor reads; where there is no figure of the period the headline says so and there are no facts.

    `found` are the frames that `findings` takes besides `current` and `ranked`.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> frames = "current history monthly compared gaps ranked advised districts changed own_base funneled budgeted card".split()
    >>> page = story.cover.page(here.words, here.settings, **{name: getattr(here, name) for name in frames})
    >>> page.fields["headline"]
    'As of December 2025, about 251,000 workers in Bengkulu Province were active participants: 22.50% of employed persons
    and 35.45% of eligible workers.'
    """
    here = _totals(current)
    series = {"history": history, "monthly": monthly, "compared": compared, "gaps": gaps, "ranked": ranked}
    told = facts.of_report(words, here, **series) if len(here) else []
    placed = facts.rank(ranked, words) in told  # what is a figure already is no finding
    return _cover(
        words,
        settings,
        form="report",
        headline=headline(here, words),
        facts=told,
        findings=findings(words, current=current, ranked=ranked[:0] if placed else ranked, **found),
        actions=actions(advised, words),
    )


def profile(
    words: Words,
    settings,
    *,
    current: pd.DataFrame,
    history: pd.DataFrame,
    monthly: pd.DataFrame,
    ranked: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
) -> Cover:
    """The head of a profile: coverage, the region's place among its peers, the region above it and the next target.

    >>> here = explore.at("1704", "2024-12", "simulated", reference="17", lang="en")
    >>> frames = "current history monthly ranked compared gaps".split()
    >>> head = story.cover.profile(here.words, here.settings, **{name: getattr(here, name) for name in frames})
    >>> [fact["value"] for fact in head.fields["facts"]]
    ['81.74%', '1 of 10', '+39.90 points', '33.74 points']
    """
    here = _totals(current)
    series = {"history": history, "monthly": monthly, "compared": compared, "gaps": gaps, "ranked": ranked}
    told = facts.of_profile(words, here, **series) if len(here) else []
    return _cover(words, settings, form="profile", headline=headline(here, words), facts=told)


def quality(words: Words, settings, lights: pd.DataFrame) -> Cover:
    """The head of a report on data quality, in the form of a profile: the traffic lights follow on the first page.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.cover.quality(here.words, here.settings, here.lights).fields["headline"]
    'Data quality: 4 good, 2 to be used with care (timeliness, denominators), 2 with a problem (completeness,
    statements).'
    """
    return _cover(words, settings, form="profile", title="quality", headline=summary(lights, words))


def _totals(current: pd.DataFrame) -> pd.DataFrame:
    return current[(current.segment == "ALL") & current.coverage.notna()]


def _cover(words: Words, settings, *, form: str, title: str = "", **told: Any) -> Cover:
    return Cover(
        {
            "form": form,
            "lang": words.lang,
            "region": words.region,
            "period": str(words.period),
            "title": words("title", form=title or form),
            "place": words.place,
            "period_text": words.month(words.period),
            "facts": [],
            "findings": [],
            "actions": [],
            **told,
            "notice": words("kind", kind=settings.kind),
            "collection": getattr(settings.title, words.lang),
            "labels": {label: words(f"label-{label}") for label in LABELS},
        }
    )
