"""All that a report is made of: what was found of coverage, and what follows from it."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from jamsostek.measures import advice, benefits, comparison, editions, gradient, inequality, inpres, money
from jamsostek.measures import quality, sampling, statements, targets, trajectory, vintages, vulnerable

from jamsostek.story import cover
from jamsostek.story.display import Cover

from .coverage import WHOLE, Coverage, Frame
from .source import source
from .whatif import WhatIf


class Evaluation(Coverage):
    """The frames of `Coverage`, and those of targets, inequality, vulnerable workers, Inpres 2/2021, money and the quality of data."""

    @cached_property
    def members(self) -> Frame:
        """The regions whose inequality is measured."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        found = inequality.groups(alike, self.regions, self.region, self.period)
        return gradient.with_formal_share(found, self.collection.workers)

    @cached_property
    def unequal(self) -> Frame:
        """How unequal the regions below are."""
        return inequality.measures(self.members)

    @cached_property
    def graded(self) -> Frame:
        """How coverage depends on the share of formal workers."""
        return gradient.measures(self.members)

    @cached_property
    def over(self) -> Frame:
        """Inequality over time."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        return inequality.over_time(alike, self.regions, self.region, self.period)

    @cached_property
    def gaps(self) -> Frame:
        """The distance to each target."""
        return comparison.gap(self.current, self.collection.targets, self.base)

    @cached_property
    def tracked(self) -> Frame:
        """Whether targets will be reached at this pace."""
        return targets.tracked(self.gaps, self.history)

    @cached_property
    def ahead(self) -> Frame:
        """The course to the targets."""
        return trajectory.trajectory(self.tracked, self.history)

    @cached_property
    def parts(self) -> Frame:
        """Segments on the whole denominator."""
        rows = comparison.within(self.by_segment, self.regions, self.region, self.period)
        return comparison.segments(rows[rows.basis == self.base], self.region, self.period)

    @cached_property
    def own_base(self) -> Frame:
        """Segments on workers of their own."""
        return comparison.segments(self.own, self.region, self.period)

    @cached_property
    def funneled(self) -> Frame:
        """Vulnerable workers from the list to protection."""
        return vulnerable.funnel(self.collection.funnel, self.regions, self.region, self.period)

    @cached_property
    def funded(self) -> Frame:
        """Who pays for how many vulnerable workers, and for how long."""
        where = {"region": self.region, "period": self.period}
        return vulnerable.funded(self.collection.funding, self.collection.contributions, self.regions, **where)

    @cached_property
    def budgeted(self) -> Frame:
        """Months bought, by region."""
        return vulnerable.budgeted(self.funded)

    @cached_property
    def year(self) -> Frame:
        """The months of the year with their average."""
        return vulnerable.over_year(self.on_base, self.region, self.period)

    @cached_property
    def groups(self) -> Frame:
        """Groups of vulnerable workers that are protected."""
        return vulnerable.groups(self.collection.groups, self.regions, self.region, self.period)

    @cached_property
    def paid(self) -> Frame:
        """Benefits paid out."""
        where = {"region": self.region, "period": self.period}
        return benefits.per_thousand(self.collection.benefits, self.on_base, self.collection.contributions, **where)

    @cached_property
    def card(self) -> Frame:
        """What heads of region did of the eight instructions of Inpres 2/2021."""
        tables, where = self.collection, {"region": self.region, "period": self.period}
        return inpres.scorecard(tables.inpres_status, tables.inpres_items, self.regions, **where)

    @cached_property
    def workers(self) -> Frame:
        """Every denominator that a statement may rest on."""
        return statements.bases(self.collection.workers, self.regions)

    @cached_property
    def checked(self) -> Frame:
        """Statements recomputed."""
        told = self.collection.statements
        return statements.checked(told[told.as_of <= self.words.period], self.everywhere, self.workers)

    @cached_property
    def stated(self) -> Frame:
        """Those of the region and those above it."""
        return statements.relevant(self.checked, self.regions, self.region)

    @cached_property
    def rate(self) -> float:
        """Rupiah of a vulnerable worker's contribution a month."""
        return vulnerable.rate(self.collection.contributions, self.period)

    @cached_property
    def goals(self) -> Frame:
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
        return cover.profile(self.words, self.settings, **found)

    def what_if(self, people: Mapping[str, int] | None = None, **plan: Any) -> WhatIf:
        """Where the region would stand with more people, by segment, or with a sum spent: `budget`, `months`, `rule`, `target`."""
        return WhatIf(self.whole, people, **plan)

    @cached_property
    def whole(self) -> "Evaluation":
        """The same evaluation of all segments."""
        return self if self.segment == WHOLE else Evaluation(self.source, self.region, self.period, base=self.base, reference=self.reference, lang=self.lang)

    @cached_property
    def advised(self) -> Frame:
        """Advice, most people first."""
        names = ("current", "compared", "gaps", "own_base", "history", "districts", "funneled", "funded", "budgeted", "card")
        found = {name: getattr(self, name) for name in (*names, "workers", "rate")}
        triggered = advice.triggers(self.region, **found)
        return advice.advised(self.collection.advice, triggered, self.regions, self.region)

    @cached_property
    def revised(self) -> Frame:
        """Figures that were published anew."""
        return vintages.revised(self.collection.participants, self.regions, self.region, self.period)

    @cached_property
    def moved(self) -> Frame:
        """The sampling error of changes."""
        return sampling.changes(self.history, self.period)

    @cached_property
    def lights(self) -> Frame:
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
