"""What a reader should know before trusting the figures."""

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each


def reliability(current: pd.DataFrame, control_totals: pd.DataFrame, words: Words) -> Prose:
    """What a reader should know before trusting the figures: derived or old parts, sums, rounding, totals that were compared.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.reliability(here.current, here.collection.control_totals, here.words).paragraphs[0]
    '4 published totals for this region and those below it, up to this period, were compared with the sums of their parts;
    all agree within their rounding.'
    """
    here = current[(current.segment == "ALL") & current.coverage.notna()]
    derived = here[here.workers_status == "derived"]
    texts = [] if words.simulated else [words("checks", totals=len(control_totals))]
    if len(derived):
        texts.append(words("reliability-derived", numbers=len(derived)))
    elif len(here):
        simulated = here.status.eq("simulated").any()
        texts.append(words("reliability-simulated" if simulated else "reliability-published"))
    texts += [
        words(
            "reliability-derivation", basis=words("Basis", basis=row.basis), workers=row.workers, note=row.workers_note
        )
        for row in each(derived[derived.workers_note.notna()])
    ]
    texts += [
        words("reliability-old", basis=words("basis", basis=row.basis), lag=row.lag_months)
        for row in each(here[here.old])
    ]
    texts += [words("reliability-parts", parts=row.parts) for row in each(here[here.parts > 1].head(1))]
    texts += [words("reliability-rounded", step=step) for step in here.rounded_to.dropna().head(1)]
    return Prose([*texts, words("reliability-printed")])
