"""All that a report is made of: what was found of coverage, and what follows from it."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from pandas import DataFrame

from jamsostek.measures import (
    advice,
    benefits,
    comparison,
    editions,
    gradient,
    inequality,
    inpres,
    money,
    quality,
    sampling,
    statements,
    targets,
    trajectory,
    vintages,
    vulnerable,
)
from jamsostek.story import cover
from jamsostek.story.display import Cover

from .coverage import WHOLE, Coverage
from .source import source
from .whatif import WhatIf


class Evaluation(Coverage):
    """The frames of `Coverage`, and those of targets, inequality, vulnerable workers, Inpres 2/2021, money and the quality of data."""

    @cached_property
    def members(self) -> DataFrame:
        """The regions whose inequality is measured."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        found = inequality.groups(alike, self.regions, self.region, self.period)
        return gradient.with_formal_share(found, self.collection.workers)

    @cached_property
    def unequal(self) -> DataFrame:
        """How unequal the regions below are."""
        return inequality.measures(self.members)

    @cached_property
    def graded(self) -> DataFrame:
        """How coverage depends on the share of formal workers."""
        return gradient.measures(self.members)

    @cached_property
    def over(self) -> DataFrame:
        """Inequality over time."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        return inequality.over_time(alike, self.regions, self.region, self.period)

    @cached_property
    def gaps(self) -> DataFrame:
        """The distance to each target."""
        return comparison.gap(self.current, self.collection.targets, self.base)

    @cached_property
    def tracked(self) -> DataFrame:
        """Whether targets will be reached at this pace."""
        return targets.tracked(self.gaps, self.history)

    @cached_property
    def ahead(self) -> DataFrame:
        """The course to the targets."""
        return trajectory.trajectory(self.tracked, self.history)

    @cached_property
    def funneled(self) -> DataFrame:
        """Vulnerable workers from the list to protection."""
        return vulnerable.funnel(self.collection.funnel, self.regions, self.region, self.period)

    @cached_property
    def funded(self) -> DataFrame:
        """Who pays for how many vulnerable workers, and for how long."""
        where = {"region": self.region, "period": self.period}
        return vulnerable.funded(self.collection.funding, self.collection.contributions, self.regions, **where)

    @cached_property
    def budgeted(self) -> DataFrame:
        """Months bought, by region."""
        return vulnerable.budgeted(self.funded)

    @cached_property
    def year(self) -> DataFrame:
        """The months of the year with their average."""
        return vulnerable.over_year(self.on_base, self.region, self.period)

    @cached_property
    def groups(self) -> DataFrame:
        """Groups of vulnerable workers that are protected."""
        return vulnerable.groups(self.collection.groups, self.regions, self.region, self.period)

    @cached_property
    def paid(self) -> DataFrame:
        """Benefits paid out."""
        where = {"region": self.region, "period": self.period}
        return benefits.per_thousand(self.collection.benefits, self.on_base, self.collection.contributions, **where)

    @cached_property
    def card(self) -> DataFrame:
        """What heads of region did of the eight instructions of Inpres 2/2021."""
        tables, where = self.collection, {"region": self.region, "period": self.period}
        return inpres.scorecard(tables.inpres_status, tables.inpres_items, self.regions, **where)

    @cached_property
    def workers(self) -> DataFrame:
        """Every denominator that a statement may rest on."""
        return statements.bases(self.collection.workers, self.regions)

    @cached_property
    def checked(self) -> DataFrame:
        """Statements recomputed."""
        told = self.collection.statements
        return statements.checked(told[told.as_of <= self.words.period], self.everywhere, self.workers)

    @cached_property
    def stated(self) -> DataFrame:
        """Those of the region and those above it."""
        return statements.relevant(self.checked, self.regions, self.region)

    @cached_property
    def rate(self) -> float:
        """Rupiah of a vulnerable worker's contribution a month."""
        return vulnerable.rate(self.collection.contributions, self.period)

    @cached_property
    def goals(self) -> DataFrame:
        """People and rupiah that goals take."""
        unpaid = vulnerable.listed_unpaid(self.funneled, self.region)
        return money.costed(money.goals(self.compared, self.gaps, unpaid), self.rate)

    @cached_property
    def budget(self) -> float:
        """Rupiah that the region budgets for vulnerable workers."""
        return vulnerable.budget(self.funded, self.region)

    @cached_property
    def cover(self) -> Cover:
        """The head of a profile: coverage, rank, difference, the nearest target."""
        names = ("current", "history", "monthly", "ranked", "compared", "gaps")
        found = {name: getattr(self, name) for name in names}
        if self.segment != WHOLE:
            found["gaps"] = self.gaps[:0]  # a target is for all segments
        told = cover.profile(self.words, self.settings, **found).fields
        return Cover({**told, "title": self.words("title", form="explore")})

    def what_if(self, people: Mapping[str, int] | None = None, **plan: Any) -> WhatIf:
        """Where the region would stand with more people, by segment, or with a sum spent: `budget`, `months`, `rule`, `target`."""
        return WhatIf(self.whole, people, **plan)

    @cached_property
    def whole(self) -> "Evaluation":
        """The same evaluation of all segments."""
        return (
            self
            if self.segment == WHOLE
            else Evaluation(
                self.source, self.region, self.period, base=self.base, reference=self.reference, lang=self.lang
            )
        )

    @cached_property
    def advised(self) -> DataFrame:
        """Advice, most people first."""
        names = (
            "current",
            "compared",
            "gaps",
            "own_base",
            "history",
            "districts",
            "funneled",
            "funded",
            "budgeted",
            "card",
        )
        found = {name: getattr(self, name) for name in (*names, "workers", "rate")}
        triggered = advice.triggers(self.region, **found)
        return advice.advised(self.collection.advice, triggered, self.regions, self.region)

    @cached_property
    def revised(self) -> DataFrame:
        """Figures that were published anew."""
        return vintages.revised(self.collection.participants, self.regions, self.region, self.period)

    @cached_property
    def moved(self) -> DataFrame:
        """The sampling error of changes."""
        return sampling.changes(self.history, self.period)

    @cached_property
    def lights(self) -> DataFrame:
        """Eight traffic lights of the data."""
        where = {"base": self.base, "region": self.region, "period": self.period}
        return quality.lights(quality.examined(vars(self.collection), self.everywhere, self.checked, **where))


def at(region: str = "17", period: str = "", data: str | Path = "published", **chosen: str) -> Evaluation:
    """The evaluation of a region of a collection; without a period for the newest that has participants.

    `chosen` are base, segment, reference and lang of `Evaluation`. Raises ValueError for what is not there, DataError for a
    collection that cannot be used.
    """
    found = source(data)
    return Evaluation(found, region, period or next(iter(found.periods(region)), ""), **chosen)
