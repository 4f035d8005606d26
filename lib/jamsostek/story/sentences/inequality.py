"""Inequality of coverage between districts or provinces."""

import math

import pandas as pd

from ..display import Prose
from ..language import Words
from .headline import near
from .printed import NATION, direction, printed, printed_change

YEAR = 12  # months


def inequality(measured: pd.DataFrame, over: pd.DataFrame, words: Words) -> Prose:
    """The best against the worst, how far off the regions are on average, against a year before, and what if all reached the best.

    One sentence where too few regions are known.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.inequality(here.unequal, here.over, here.words).paragraphs[0]
    'In December 2024, the highest coverage of eligible workers (Kaur, 81.74%) and the lowest (Lebong, 21.67%) were 60.07
    percentage points apart; the highest was 3.77 times the lowest. ...'
    """
    found, first = measured.set_index("measure").estimate, measured.iloc[0]
    now = over[over.as_of == first.as_of]
    if pd.isna(found["d"]) or now.empty:
        return Prose([_unknown(first, words)])
    row = now.iloc[0]
    if printed(row.best) == printed(row.worst):
        told = {"level": level(words), "basis": words("basis", basis=row.basis)}
        return Prose([words("inequality-equal", as_of=row.as_of, of=first.groups, high=row.best, **told)])
    if pd.isna(found["mdmw"]):
        return Prose([f"{_range(row, found, words)} {words('inequality-few', level=level(words))}"])
    average = words("inequality-mean", level=level(words), spread=row.mean_difference, mean=row["mean"])
    before = over[over.as_of == row.as_of - YEAR]
    return Prose(
        [f"{_range(row, found, words)} {average}", f"{_changed(row, before, words)} {_potential(row, first, words)}"]
    )


def level(words: Words) -> str:
    """What is compared, in the plural: provinces or districts."""
    return words("inequality-level", level="province" if words.region == NATION else "district")


def _unknown(first: pd.Series, words: Words) -> str:
    if first.missing > 0 and first.of > 2:
        return words("inequality-missing", level=level(words), known=int(first.groups), of=int(first.of))
    return words("inequality-few", level=level(words))


def _range(row: pd.Series, found: pd.Series, words: Words) -> str:
    return words(
        "inequality-range",
        as_of=row.as_of,
        basis=words("basis", basis=row.basis),
        high=row.best,
        best=row.best_name,
        low=row.worst,
        worst=row.worst_name,
        difference=printed_change(row.best, row.worst),
        times="no" if pd.isna(found["r"]) else "yes",
        ratio=found["r"],
    )


def _changed(row: pd.Series, before: pd.DataFrame, words: Words) -> str:
    if before.empty or before.mean_difference.isna().any():
        return words("inequality-first")
    earlier = before.iloc[0]
    if earlier.edition != row.edition:
        editions = {"edition": row.edition, "edition_before": earlier.edition}
        return words("inequality-redefined", before=earlier.mean_difference, **editions)
    moved = printed_change(row.mean_difference, earlier.mean_difference)
    ends = {"high": earlier.best, "best": earlier.best_name, "low": earlier.worst, "worst": earlier.worst_name}
    return words("inequality-change", before=earlier.mean_difference, direction=direction(moved), change=moved, **ends)


def _potential(row: pd.Series, first: pd.Series, words: Words) -> str:
    """What coverage would be if all stood where the best does; a best above 100 % is none to aim at."""
    if row.best > 1:
        return words("inequality-above-one", best=row.best_name)
    people = math.ceil(round((row.best - row["mean"]) * first.workers, 6))
    return words(
        "inequality-potential",
        level=level(words),
        best=row.best_name,
        potential=printed_change(row.best, row["mean"]),
        reached=row.best,
        people=near(people, first.rounded_to, words),
    )


def gradient(measured: pd.DataFrame, words: Words) -> Prose:
    """Whether coverage rises or falls with the share of formal workers; nothing where that was not asked, a sentence where it is not known.

    >>> here = explore.at("17", "2024-12", "simulated", lang="en")
    >>> story.sentences.gradient(here.graded, here.words).paragraphs[0]
    'Coverage is higher in districts with a larger share of formal workers: from the smallest to the largest share it
    differs by +18.76 percentage points (95% confidence interval +7.91 to +29.61). ...'
    """
    if measured.empty:
        return Prose([])
    known = measured[measured.measure.isin(["sii", "rci"]) & measured.estimate.notna()]
    if known.empty:
        return Prose([words("gradient-missing", level=level(words))])
    row = known.iloc[0]
    shown = words.points if row.measure == "sii" else words.decimal
    texts = {name: shown(row[name]) for name in ("estimate", "lower", "upper")}
    return Prose([words("gradient", direction=slope(row), index=row.measure, level=level(words), **texts)])


def slope(row: pd.Series) -> str:
    """up or down where the interval leaves zero out, else unclear."""
    return "up" if row.lower > 0 else "down" if row.upper < 0 else "unclear"
