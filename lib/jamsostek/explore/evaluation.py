"""All that a report is made of: what was found of coverage, and what follows from it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pandas import DataFrame

from jamsostek.measures import (
    advice,
    comparison,
    editions,
    gradient,
    inequality,
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

from .coverage import WHOLE
from .frame import frame
from .programmes import Programmes
from .source import source
from .whatif import WhatIf


class Evaluation(Programmes):
    """The frames of `Coverage` and `Programmes`, and those of targets, inequality, money, advice and the quality of data.

    >>> here = explore.Evaluation(explore.source("published"), "17", "2025-12")
    >>> here.current.query("segment == 'ALL'").set_index("basis").coverage["employed"].round(4).item()
    0.225
    """

    @frame
    def members(self) -> DataFrame:
        """The regions whose inequality is measured."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        found = inequality.groups(alike, self.regions, self.region, self.period)
        return gradient.with_formal_share(found, self.collection.workers)

    @frame
    def unequal(self) -> DataFrame:
        """How unequal the regions below are."""
        return inequality.measures(self.members)

    @frame
    def graded(self) -> DataFrame:
        """How coverage depends on the share of formal workers."""
        return gradient.measures(self.members)

    @frame
    def over(self) -> DataFrame:
        """Inequality over time."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        return inequality.over_time(alike, self.regions, self.region, self.period)

    @frame
    def gaps(self) -> DataFrame:
        """The distance to each target; no rows where a segment was chosen, since a target is for all."""
        rows = comparison.gap(self.current, self.collection.targets, self.base)
        return rows if self.segment == WHOLE else rows[:0]

    @frame
    def tracked(self) -> DataFrame:
        """Whether targets will be reached at this pace."""
        return targets.tracked(self.gaps, self.history)

    @frame
    def ahead(self) -> DataFrame:
        """The course to the targets."""
        return trajectory.trajectory(self.tracked, self.history)

    @frame
    def workers(self) -> DataFrame:
        """Every denominator that a statement may rest on."""
        return statements.bases(self.collection.workers, self.regions)

    @frame
    def checked(self) -> DataFrame:
        """Statements recomputed."""
        told = self.collection.statements
        return statements.checked(told[told.as_of <= self.words.period], self.by_segment, self.workers)

    @frame
    def stated(self) -> DataFrame:
        """Those of the region and those above it."""
        return statements.relevant(self.checked, self.regions, self.region)

    @frame
    def goals(self) -> DataFrame:
        """People and rupiah that goals take."""
        unpaid = vulnerable.listed_unpaid(self.funneled, self.region)
        return money.costed(money.goals(self.compared, self.gaps, unpaid), self.rate)

    @frame
    def cover(self) -> Cover:
        """The head of a profile: coverage, rank, difference, the nearest target."""
        names = ("current", "history", "monthly", "ranked", "compared", "gaps")
        found = {name: getattr(self, name) for name in names}
        found["ranked"] = self.ranked.assign(reference=self.parent)  # among whose regions it is ranked
        told = cover.profile(self.words, self.settings, **found).fields
        return Cover({**told, "title": self.words("title", form="explore")})

    def what_if(self, people: Mapping[str, int] | None = None, **plan: Any) -> WhatIf:
        """Where the region would stand with more people, by segment, or with a sum spent: `budget`, `months`, `rule`, `target`."""
        return WhatIf(self.whole, people, **plan)

    @frame
    def whole(self) -> "Evaluation":
        """The same evaluation of all segments."""
        return (
            self
            if self.segment == WHOLE
            else Evaluation(
                self.source, self.region, self.period, base=self.base, reference=self.reference, lang=self.lang
            )
        )

    @frame
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

    @frame
    def revised(self) -> DataFrame:
        """Figures that were published anew."""
        return vintages.revised(self.collection.participants, self.regions, self.region, self.period)

    @frame
    def moved(self) -> DataFrame:
        """The sampling error of changes."""
        return sampling.changes(self.history, self.period)

    @frame
    def lights(self) -> DataFrame:
        """Eight traffic lights of the data."""
        where = {"base": self.base, "region": self.region, "period": self.period}
        return quality.lights(quality.examined(vars(self.collection), self.by_segment, self.checked, **where))


def at(region: str = "17", period: str = "", data: str | Path = "published", **chosen: str) -> Evaluation:
    """The evaluation of a region of a collection; without a period for the newest that has participants.

    `chosen` are base, segment, reference and lang of `Evaluation`. Raises ValueError for what is not there, DataError for a
    collection that cannot be used.

    >>> explore.at("17").words.place
    'Provinsi Bengkulu'
    """
    found = source(data)
    return Evaluation(found, region, period or next(iter(found.periods(region)), ""), **chosen)
