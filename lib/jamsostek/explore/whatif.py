"""What if people are added or money is spent: where the region and those below it would stand."""

from collections.abc import Mapping
from numbers import Integral, Real
from typing import Any

import pandas as pd

from jamsostek.measures import money, scenario
from jamsostek.measures.change import SEGMENTS

from .frame import frame

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
        _check(people or {}, budget, months, rule, target)
        self.words = here.words
        self.here, self.people, self.budget = here, people or {}, budget
        self.months, self.rule, self.target = months, rule, target

    @property
    def chosen(self) -> dict[str, Any]:
        """What was given, as far as it is not as usual."""
        given = {"people": {name: count for name, count in self.people.items() if count}, "budget": self.budget}
        given |= {"months": self.months, "rule": self.rule, "target": self.target}
        return {name: value for name, value in given.items() if value == value and value != USUAL.get(name)}

    @property
    def flat(self) -> dict[str, Any]:
        """The same, people by segment beside the others."""
        given = self.chosen
        return {**given.pop("people", {}), **given}

    @frame
    def _own(self) -> pd.DataFrame:
        """The region alone, with its rank where it is ranked."""
        here = self.here
        known = (here.compared.segment == "ALL") & (here.compared.basis == here.base)
        rows = here.compared[known & here.compared.coverage.notna()]
        ranked = here.ranked.assign(ranked_as_of=here.ranked.as_of).set_index("region_code").reindex(rows.region_code)
        ranks = ranked[["rank", "of", "ranked_as_of"]].set_axis(rows.index)
        return rows.assign(name=here.words.place, **ranks)

    @frame
    def shared(self) -> pd.DataFrame:
        """The sum over the regions below as last ranked, be that an earlier month, or spent in the region itself; never for more than are left."""
        own = self._own.assign(participants=self._own.participants + sum(self.people.values()))
        rows = self.here.districts if len(self.here.districts) else own
        left = float((own.workers - own.participants).clip(lower=0).sum()) if len(own) else float("inf")
        budget = min(self.budget, left * self.here.rate * self.months)  # nobody is paid for twice
        return money.allocated(rows, budget, rate=self.here.rate, months=self.months, rule=self.rule)

    @frame
    def added(self) -> int:
        """All the people that the region gains."""
        return sum(self.people.values()) + int(self.shared.people.sum())

    @frame
    def own(self) -> pd.DataFrame:
        """The region, with the rank that it would have if the others stayed as they are."""
        gained = {self.here.region: self.added}
        ranks = scenario.reached(self.here.ranked, gained).set_index("region_code").rank_after
        rows = scenario.reached(self._own, gained, self.target)
        return rows.assign(rank_after=ranks.reindex(rows.region_code).set_axis(rows.index))

    @frame
    def below(self) -> pd.DataFrame:
        """The sum over the regions below; no rows where there is no sum or nothing below."""
        return self.shared if len(self.here.districts) else self.shared[:0]

    @frame
    def rows(self) -> pd.DataFrame:
        """The region with all that it gains, then those below with what the sum adds to each; without a sum those beside the region."""
        here = self.here
        if len(self.below) and (here.districts.as_of == here.words.period).all():
            gained = dict(zip(self.below.region_code, self.below.people, strict=True))
            own = self.own.assign(rank=pd.NA, rank_after=pd.NA)  # that is a rank among others than those below
            return pd.concat([own, scenario.reached(here.districts, gained, self.target)])
        same = len(here.ranked) and (here.ranked.as_of == here.words.period).all()
        return scenario.reached(here.ranked, {here.region: self.added}, self.target) if same else self.own

    @frame
    def assumed(self) -> pd.DataFrame:
        """What was given and what it costs, in one row; `lacking` people are still missing from the target, `lacking_idr` is what they cost."""
        price = self.here.rate * self.months
        lacking = self.own.lacking.iloc[0] if len(self.own) else pd.NA
        rule = self.rule if len(self.below) else ""  # nothing is shared where there is nothing below
        given = {**dict.fromkeys(SEGMENTS, 0), **self.people, "budget_idr": self.budget, "rule": rule}
        found = {"cost_idr": self.cost, "spent_idr": self.spent, "lacking": lacking, "lacking_idr": lacking * price}
        named = {"basis": self.here.base, "months": self.months, "rate": self.here.rate, "target": self.target}
        return pd.DataFrame([{**given, **named, **found}])

    @frame
    def spent(self) -> float:
        """Rupiah of the sum that is spent: whole persons for all the months."""
        return float(self.shared.cost_idr.sum())

    @frame
    def cost(self) -> float:
        """Rupiah that the contributions of the non-wage workers (BPU) cost who are added."""
        return self.people.get("BPU", 0) * self.here.rate * self.months


def _check(people: Mapping[str, Any], budget: Any, months: Any, rule: str, target: float) -> None:
    """Raises ValueError for what cannot be."""
    if rule not in money.RULES:
        raise ValueError(f"rule: {rule!r} is not one of {', '.join(money.RULES)}")
    for name, count in people.items():
        if name not in SEGMENTS or not isinstance(count, Integral) or int(count) < 0:
            raise ValueError(f"people: {name!r}: {count!r} is no whole number of one of {', '.join(SEGMENTS)}")
    if not isinstance(budget, Real) or not 0 <= float(budget) < float("inf"):
        raise ValueError(f"budget: {budget!r} is no number of rupiah, such as 5_000_000_000")
    if not isinstance(months, Integral) or int(months) < 1:
        raise ValueError(f"months: {months!r} is no number of months")
    if not isinstance(target, Real) or (target == target and not 0 <= target <= 1):
        raise ValueError(f"target: {target!r} is no share, such as 0.48")
