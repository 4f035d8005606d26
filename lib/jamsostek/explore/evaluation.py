"""All that a report is made of: what was found of coverage, and what follows from it."""

from collections.abc import Mapping
from pathlib import Path

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

from .contents import Contents
from .coverage import WHOLE
from .frame import frame
from .programmes import Programmes
from .source import source
from .whatif import NONE, WhatIf


class Evaluation(Contents, Programmes):
    """The frames of `Coverage` and `Programmes`, and those of targets, inequality, money, advice and the quality of data.

    >>> here = explore.Evaluation(explore.source("published"), "17", "2025-12")
    >>> here.current.query("segment == 'ALL'").set_index("basis").coverage["employed"].round(4).item()
    0.225
    """

    @frame
    def members(self) -> DataFrame:
        """The regions directly below the region with their coverage in the period and their share of formal workers."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        found = inequality.groups(alike, self.regions, self.region, self.period)
        return gradient.with_formal_share(found, self.collection.workers)

    @frame
    def unequal(self) -> DataFrame:
        """How unequal coverage is between the regions below: one measure a row, such as the Gini coefficient."""
        return inequality.measures(self.members)

    @frame
    def graded(self) -> DataFrame:
        """How coverage of the regions below rises with their share of formal workers: one measure a row."""
        return gradient.measures(self.members)

    @frame
    def over(self) -> DataFrame:
        """Best, worst and mean coverage of the regions below and how far they are apart, month by month."""
        alike = editions.on_newest(self.totals[self.totals.basis == self.base])
        return inequality.over_time(alike, self.regions, self.region, self.period)

    @frame
    def gaps(self) -> DataFrame:
        """The distance to each target in share and people; no rows where a segment was chosen, since a target is for all."""
        rows = comparison.gap(self.current, self.collection.targets, self.base)
        return rows if self.segment == WHOLE else rows[:0]

    @frame
    def tracked(self) -> DataFrame:
        """Each target with the pace so far, the pace that it needs, and the month in which it would be reached."""
        return targets.tracked(self.gaps, self.history)

    @frame
    def ahead(self) -> DataFrame:
        """Coverage month by month: observed, projected, and on the path to each target."""
        return trajectory.trajectory(self.tracked, self.history)

    @frame
    def workers(self) -> DataFrame:
        """Workers by region, month and base: every denominator that a statement in the press may rest on."""
        return statements.bases(self.collection.workers, self.regions)

    @frame
    def checked(self) -> DataFrame:
        """Statements made in public up to the period, all regions, each recomputed with a verdict."""
        told = self.collection.statements
        return statements.checked(told[told.as_of <= self.words.period], self.by_segment, self.workers)

    @frame
    def stated(self) -> DataFrame:
        """Those of them that matter here: on the region, below and above it, and what is wrong elsewhere."""
        return statements.relevant(self.checked, self.regions, self.region)

    @frame
    def goals(self) -> DataFrame:
        """People and rupiah that each goal takes: the reference, the nearest targets, all listed vulnerable workers."""
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

    def what_if(
        self,
        people: Mapping[str, int] | None = None,
        *,
        budget: float = 0,
        months: int = 12,
        rule: str = "lowest_first",
        target: float = NONE,
    ) -> WhatIf:
        """Where the region would stand with more people, by segment (PU, BPU, JAKON, PMI), and with a sum spent on vulnerable workers.

        `budget`, in rupiah, pays their contributions for some `months`; the `rule` that shares it over the regions below is lowest_first
        (the lowest are raised first), uncovered (everywhere the same part of those not covered) or equal_points (everywhere the same
        percentage points). `target` is a share: 0.48 is 48%. It is told of all segments, also where one was chosen.

        >>> plan = explore.at("17", "2025-12").what_if({"BPU": 10_000}, budget=2_000_000_000, months=6, target=0.48)
        >>> plan.added, plan.spent, plan.own.coverage_after.round(4).item()
        (29841, 1999972800.0, 0.2518)
        """
        return WhatIf(self.whole, people, budget=budget, months=months, rule=rule, target=target)

    @frame
    def whole(self) -> "Evaluation":
        """The same evaluation with the participants of all segments; no table."""
        where = {"base": self.base, "reference": self.reference, "lang": self.lang}
        return self if self.segment == WHOLE else Evaluation(self.source, self.region, self.period, **where)

    @frame
    def advised(self) -> DataFrame:
        """Advice that the figures give rise to, with how many people it would bring; most first."""
        names = ("current", "compared", "gaps", "own_base", "history", "districts", "funneled", "funded", "budgeted")
        found = {name: getattr(self, name) for name in (*names, "card", "workers", "rate")}
        triggered = advice.triggers(self.region, **found)
        return advice.advised(self.collection.advice, triggered, self.regions, self.region)

    @frame
    def revised(self) -> DataFrame:
        """Participants of the region and those below whose figure changed after it was first published."""
        return vintages.revised(self.collection.participants, self.regions, self.region, self.period)

    @frame
    def moved(self) -> DataFrame:
        """Changes since the year before with their 95% interval from sampling, by base."""
        return sampling.changes(self.history, self.period)

    @frame
    def lights(self) -> DataFrame:
        """The quality of the data as eight traffic lights: each with its verdict and number of findings."""
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
