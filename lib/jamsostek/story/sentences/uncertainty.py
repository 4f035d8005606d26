"""How sure the figures are: the interval of coverage, of its change and rank, and who is out of line."""

from typing import Any

import pandas as pd

from ..display import Prose
from ..language import Words
from ..rows import each
from .comparison import reference
from .printed import direction, level_of, printed, printed_change

OFFICIAL = ("eligible", "employed")  # the bases that officials use
MOST_NAMES = 6
FURTHEST = 3
CLEARLY = ("above_998", "below_998")


def uncertainty(
    current: pd.DataFrame,
    outlying: pd.DataFrame,
    words: Words,
    change: pd.DataFrame | None = None,
    ranked: pd.DataFrame | None = None,
) -> Prose:
    """The 95 % interval of coverage on each base that officials use, of its change and of the rank, and who is out of line.

    Takes rows of `sampling.with_error`, of `outliers.limits`, `sampling.changes` and `ranks.with_interval`; a sentence says what is
    missing.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> story.sentences.uncertainty(here.current, here.outlying, here.words, change=here.moved, ranked=here.ranked).paragraphs[2]
    'The fall of 1.27 percentage points in coverage of employed persons since December 2024 is larger than sampling error
    can explain (95% confidence interval: −1.80 to −0.74 points).'
    """
    here = current[(current.segment == "ALL") & current.coverage.notna() & current.basis.isin(OFFICIAL)]
    texts = [" ".join(_bands(here, words)) or words("uncertainty-missing"), " ".join(_errors(here, words))]
    moved = here[:0] if change is None else change[change.basis.isin(OFFICIAL) & change.change_lower.notna()]
    texts += [_changed(row, words) for row in each(moved)]
    own = outlying[:0] if ranked is None else ranked[ranked.region_code == words.region]
    texts += [_ranked(row, words) for row in each(own)]
    return Prose([text for text in (*texts, " ".join(outliers(outlying, words))) if text])


def _bands(here: pd.DataFrame, words: Words) -> list[str]:
    """The intervals, and which are doubtful or missing."""
    known, banded = here[here.rse.notna()], here[here.lower.notna()]
    doubtful = banded[banded.unreliable]
    parts = [words("uncertainty-part", **_told(row, words)) for row in each(banded)]
    return [
        *([words("uncertainty", parts=_both(parts, words))] if parts else []),
        *(words("uncertainty-unbounded", **_told(row, words)) for row in each(known[known.lower.isna()])),
        *(words("uncertainty-unknown", **_told(row, words)) for row in each(here[here.rse.isna()])),
        *([words("uncertainty-unreliable", bases=_bases(doubtful, words))] if len(doubtful) else []),
    ]


def _errors(here: pd.DataFrame, words: Words) -> list[str]:
    """The standard errors that the intervals rest on, and which of them are assumed."""
    known = here[here.rse.notna()]
    assumed = known[known.rse_assumed]
    level = "district" if words.kind(words.region) in ("kabupaten", "kota") else "above"
    return [
        *([words("uncertainty-rse", parts=_sizes(known, words))] if len(known) else []),
        *([words("uncertainty-assumed", bases=_bases(assumed, words), level=level)] if len(assumed) else []),
        *([words("uncertainty-eligible")] if assumed.basis.eq("eligible").any() else []),
    ]


def _told(row: Any, words: Words) -> dict[str, Any]:
    numbers = {name: getattr(row, name) for name in ("coverage", "lower", "upper", "rse")}
    return {"basis": words("basis", basis=row.basis), **numbers}


def _bases(rows: pd.DataFrame, words: Words) -> str:
    return _both([words("basis", basis=basis) for basis in rows.basis], words)


def _both(texts: list[str], words: Words) -> str:
    """One text, or two joined by and; there are no more official bases."""
    return words("uncertainty-both", first=texts[0], second=texts[1]) if len(texts) > 1 else texts[0]


def _sizes(known: pd.DataFrame, words: Words) -> str:
    """Each standard error with the bases that have it, as it is printed."""
    alike = known.groupby(known.rse.map(printed), sort=False)
    return _both([words("uncertainty-rse-part", rse=rse, bases=_bases(rows, words)) for rse, rows in alike], words)


def _changed(row: Any, words: Words) -> str:
    """Whether a change is larger than its error; of one denominator that error is common, and says nothing of the change."""
    moved = printed_change(row.restated, row.restated_before)
    if row.same:
        told = {"basis": words("basis", basis=row.basis), "since": row.as_of_before, "change": words.points(moved)}
        return words(
            "uncertainty-same", rounded="yes" if printed(row.rounding) else "no", rounding=row.rounding, **told
        )
    sure = direction(moved) != "equal" and (row.change_lower > 0 or row.change_upper < 0)
    return words(
        "uncertainty-change",
        basis=words("basis", basis=row.basis),
        direction=direction(moved),
        change=moved,
        since=row.as_of_before,
        bridged="no" if (row.restated, row.restated_before) == (row.coverage, row.coverage_before) else "yes",
        sure="yes" if sure else "no",
        low=words.points(row.change_lower),
        high=words.points(row.change_upper),
    )


def _ranked(row: Any, words: Words) -> str:
    places = {"rank": int(row.rank), "low": int(row.rank_low), "high": int(row.rank_high), "of": int(row.of)}
    exact = "yes" if row.rank_low == row.rank_high else "no"
    return words("uncertainty-rank", exact=exact, as_of=row.as_of, peers=peers([row.region_code], words), **places)


def peers(codes: Any, words: Words) -> str:
    """What regions are called together: provinces or districts."""
    return words("uncertainty-peers", level=level_of(next(iter(codes))))


def outliers(outlying: pd.DataFrame, words: Words) -> list[str]:
    """Who lies beyond the limits of chance, above and below, who between the limits, and how many within."""
    rows = outlying[outlying.place.notna()]
    if rows.empty:
        return [words("uncertainty-outliers-missing")]
    between, within = rows[rows.place.isin(("above_95", "below_95"))], int((rows.place == "within").sum())
    told = {"reference": reference(rows, words), "peers": peers(rows.region_code, words)}
    return [
        words("uncertainty-outliers", **finding(rows, words), as_of=rows.as_of.iloc[0]),
        *sides(rows, words),
        *([words("uncertainty-between", names=_names(between, words))] if len(between) else []),
        *([words("uncertainty-within", count=within, **told)] if 0 < within < len(rows) else []),
    ]


def finding(rows: pd.DataFrame, words: Words) -> dict[str, Any]:
    """What is told of all regions: how many of how many lie beyond the limits, around whose coverage."""
    return {
        "outside": int(rows.place.isin(CLEARLY).sum()),
        "of": len(rows),
        "peers": peers(rows.region_code, words),
        "reference": reference(rows, words),
        "coverage": rows.reference_coverage.iloc[0],
    }


def sides(rows: pd.DataFrame, words: Words) -> list[str]:
    """Those beyond the limits by name, above first; nothing for a side where nobody is."""
    return [
        words("uncertainty-side", side=place.removesuffix("_998"), names=_names(beyond, words))
        for place in CLEARLY
        if len(beyond := rows[rows.place == place])
    ]


def _names(rows: pd.DataFrame, words: Words) -> str:
    """All of a few by name, of many how many and those furthest from the reference; furthest first."""
    furthest = rows.loc[rows.difference.abs().sort_values(ascending=False, kind="stable").index, "name"]
    if len(rows) <= MOST_NAMES:
        return ", ".join(furthest)
    told = {"count": len(rows), "peers": peers(rows.region_code, words)}
    return words("uncertainty-most", names=", ".join(furthest.head(FURTHEST)), **told)
