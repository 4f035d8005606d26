"""What if people are added: where the region would stand."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .printed import printed_change


def scenario(reached: pd.DataFrame, words: Words, *, cost: float, spent: float, months: int, target: float) -> Prose:
    """How many more people lift the region how far, what those who are added and a sum spent on others cost, and what is still missing from a target; a sentence where it has no figure.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> plan = here.what_if({"BPU": 10_000}, months=6)
    >>> story.sentences.scenario(plan.own, here.words, cost=plan.cost, spent=0, months=6, target=plan.target).paragraphs[0]
    'With 10,000 more active participants, coverage of Bengkulu Province rises from 22.50% to 23.40% (employed persons). ...'
    """
    if reached.empty:
        return Prose([words("scenario-missing")])
    row = next(each(reached))
    told: dict[str, Any] = {"people": row.people, "coverage": row.coverage, "after": row.coverage_after}
    told["moved"] = "yes" if printed_change(row.coverage_after, row.coverage) else "no"
    texts = [words("scenario", basis=words("basis", basis=row.basis), **told)]
    if row.people and pd.notna(row.rank) and pd.notna(row.rank_after):
        moved = "no" if row.rank == row.rank_after else "yes"
        level = "district" if len(words.region) == 4 else "province"
        ranks = {"rank": row.rank, "after": row.rank_after, "of": row.of, "as_of": row.ranked_as_of}
        texts.append(words("scenario-rank", moved=moved, level=level, **ranks))
    texts += [words("scenario-above")] if row.above_one or row.coverage_after > 1 else []
    texts += [words("scenario-cost", cost=cost, months=months)] if cost else []
    texts += [words("scenario-spent", spent=spent, months=months)] if spent else []
    if pd.notna(row.lacking):
        texts.append(words("scenario-target", target=target, lacking=row.lacking, state="no" if row.lacking else "yes"))
    return Prose([" ".join(texts)])
