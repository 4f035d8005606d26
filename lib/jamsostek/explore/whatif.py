"""What if people are added or money is spent: where the region and those below it would stand."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import pandas as pd

from jamsostek.measures import money, scenario

NONE = float("nan")
USUAL: dict[str, object] = {"people": {}, "budget": 0, "months": 12, "rule": "lowest_first"}


class WhatIf:
    """People added to a region by segment, a sum spent on vulnerable workers, and what follows; each frame computed when asked for.

    `here` is an `Evaluation` of all segments. The sum pays JKK and JKM at the rate in force; it is shared over the regions below by a rule
    of `money.RULES` or, where there are none with figures, spent in the region itself. `target` is a share.

    >>> plan = explore.WhatIf(explore.at("17", "2025-12"), {"BPU": 10_000}, target=0.35)
    >>> plan.own[["people", "coverage", "coverage_after", "lacking"]].round(4).values.tolist()
    [[10000, 0.225, 0.234, 129367]]
    """

    def __init__(
        self,
        here: Any,
        people: Mapping[str, int] | None = None,
        *,
        budget: float = 0,
        months: int = 12,
        rule: str = "lowest_first",
        target: float = NONE,
    ) -> None:
        if rule not in money.RULES:
            raise ValueError(f"rule: {rule!r} is not one of {', '.join(money.RULES)}")
        self.here, self.people, self.budget, self.months, self.rule, self.target = (
            here,
            people or {},
            budget,
            months,
            rule,
            target,
        )

    @property
    def chosen(self) -> dict[str, Any]:
        """What was given, as far as it is not as usual."""
        given = {"people": {name: count for name, count in self.people.items() if count}, "budget": self.budget}
        given |= {"months": self.months, "rule": self.rule, "target": self.target}
        return {name: value for name, value in given.items() if value == value and value != USUAL.get(name)}

    @cached_property
    def _own(self) -> pd.DataFrame:
        """The region alone, with its rank where it is ranked."""
        here = self.here
        rows = here.current[(here.current.segment == "ALL") & (here.current.basis == here.base)]
        known = here.ranked.assign(ranked_as_of=here.ranked.as_of).set_index("region_code").reindex(rows.region_code)
        ranks = known[["rank", "of", "ranked_as_of"]].set_axis(rows.index)
        return rows[rows.coverage.notna()].assign(name=here.words.place, **ranks)

    @cached_property
    def shared(self) -> pd.DataFrame:
        """The sum over the regions below, or spent in the region itself."""
        own = self._own.assign(participants=self._own.participants + sum(self.people.values()))
        rows = self.here.districts if len(self.here.districts) else own
        return money.allocated(rows, self.budget, rate=self.here.rate, months=self.months, rule=self.rule)

    @cached_property
    def added(self) -> int:
        """All the people that the region gains."""
        return sum(self.people.values()) + int(self.shared.people.sum())

    @cached_property
    def own(self) -> pd.DataFrame:
        """The region, with the rank that it would have if the others stayed as they are."""
        gained = {self.here.region: self.added}
        ranks = scenario.reached(self.here.ranked, gained).set_index("region_code").rank_after
        rows = scenario.reached(self._own, gained, self.target)
        return rows.assign(rank_after=ranks.reindex(rows.region_code).set_axis(rows.index))

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The regions below, each with what the sum adds to it; without a sum those beside the region or, where none is ranked, itself."""
        here = self.here
        if len(here.districts) and len(self.shared):
            gained = dict(zip(self.shared.region_code, self.shared.people, strict=True))
            return scenario.reached(here.districts, gained, self.target)
        return scenario.reached(here.ranked, {here.region: self.added}, self.target) if len(here.ranked) else self.own

    @cached_property
    def cost(self) -> float:
        """Rupiah of contributions of the non-wage workers (BPU) that are added and of those whom the sum pays for."""
        return self.people.get("BPU", 0) * self.here.rate * self.months + float(self.shared.cost_idr.sum())
