"""What if people are added: where the region would stand."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .printed import level_of, printed_change


def scenario(reached: pd.DataFrame, assumed: pd.DataFrame, words: Words) -> Prose:
    """How many more people lift the region how far, what those who are added and a sum spent on others cost, and what is still missing from a target; a sentence where it has no figure.

    Takes the region's row of `measures.scenario.reached` and the row of what was assumed, as `WhatIf` has them in `own` and `assumed`.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> plan = here.what_if({"BPU": 10_000}, months=6)
    >>> story.sentences.scenario(plan.own, plan.assumed, here.words).paragraphs[0]
    'With 10,000 more active participants, coverage of Bengkulu Province rises from 22.50% to 23.40% (employed persons). ...'
    """
    plan = next(each(assumed))
    if reached.empty:
        return Prose([words("scenario-missing", basis=words("basis", basis=plan.basis))])
    row = next(each(reached))
    told: dict[str, Any] = {"people": row.people, "coverage": row.coverage, "after": row.coverage_after}
    told["moved"] = "yes" if printed_change(row.coverage_after, row.coverage) else "no"
    texts = [words("scenario", basis=words("basis", basis=row.basis), **told)]
    if row.people and pd.notna(row.rank) and pd.notna(row.rank_after):
        moved = "no" if row.rank == row.rank_after else "yes"
        ranks = {"rank": row.rank, "after": row.rank_after, "of": row.of, "as_of": row.ranked_as_of}
        then = "no" if row.ranked_as_of == row.as_of else "yes"
        texts.append(words("scenario-rank", moved=moved, level=level_of(words.region), then=then, **ranks))
    texts += [words("scenario-above")] if row.above_one or row.coverage_after > 1 else []
    texts += [words("scenario-cost", cost=plan.cost_idr, months=plan.months)] if plan.cost_idr else []
    texts += [words("scenario-spent", spent=plan.spent_idr, months=plan.months)] if plan.spent_idr else []
    texts += [words("scenario-unspent")] if plan.budget_idr and not plan.spent_idr else []
    if pd.notna(plan.lacking):
        missing = {"lacking": plan.lacking, "cost": plan.lacking_idr, "months": plan.months}
        state = "no" if plan.lacking else "yes"
        texts.append(words("scenario-target", target=plan.target, state=state, **missing))
    return Prose([" ".join(texts)])
