"""Who is left out, by segment."""

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .headline import near


def segments(parts: pd.DataFrame, own_base: pd.DataFrame, words: Words) -> Prose:
    """How the participants divide into segments, and how many of each group of workers that reaches.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.segments(here.parts, here.own_base, here.words).paragraphs[2]
    'Non-wage workers (BPU) amount to 11.40% of informal workers; about 644,000 informal workers are not active BPU
    participants.'
    """
    if parts.empty:
        return Prose([words("segments-missing")])
    as_of, total = parts.as_of.iloc[0], parts[parts.segment == "ALL"].iloc[0]
    shares = [
        words(
            "segments-part",
            share=row.participants / total.participants,
            segment=words("segment-short", segment=row.segment),
        )
        for row in each(parts[parts.segment != "ALL"].sort_values("participants", ascending=False))
    ]
    people = near(total.participants, total.rounded_to, words)
    texts = [words("segments", participants=people, period=as_of, parts=", ".join(shares))]
    texts += [
        words(
            "own-base",
            segment=row.segment + "-above-one" * row.above_one,
            coverage=row.coverage,
            uncovered=near(row.uncovered, row.rounded_to, words),
        )
        for row in each(own_base)
    ]
    jakon = parts.participants[parts.segment == "JAKON"].sum()
    if own_base.empty:
        texts.append(words("segments-base-missing"))
    elif jakon:
        texts.append(words("segments-jakon", jakon=near(jakon, total.rounded_to, words)))
    old = [words("segments-old", as_of=as_of)] if as_of != words.period else []
    return Prose([*old, *texts])
