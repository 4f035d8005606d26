"""Changes of the number of participants beyond what history, or what others did at the same time, makes likely."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise
from statistics import fmean, median

import pandas as pd

from .arrays import tuples

FEWEST = 6  # changes to judge by: a median of fewer says little
OUTLYING = 3.5  # Iglewicz and Hoaglin 1993
LEAST_SHARE, LEAST_PEOPLE = 0.1, 100  # what is nearer to the usual is not worth a reader's time, however outlying
FACTOR = 2
COLUMNS = [
    *("region_code", "segment", "as_of_before", "as_of", "participants_before", "participants", "relative", "months"),
    *("rule", "compared", "usual", "score", "jump", "cause", "source_id"),
]
Key = tuple[str, str]  # region, segment
Points = list[tuple[int, int, str]]  # month as a number, participants, sources
Known = tuple[float, float, int]  # of some rates the median, the robust standard deviation and how many they are


def changes(
    counts: pd.DataFrame, funding: pd.DataFrame, codes: Sequence[str], *, peers: Collection[str], period: str
) -> pd.DataFrame:
    """The change of participants of some regions, in all and by segment, since their figure before the period; no row without one.

    A change is the logarithm of the ratio divided by the months between the two figures, so that intervals of different length can
    be compared; a jump within a long interval is thereby less easily seen than one within a short one. `score` is its distance
    from the median in units of the median absolute deviation, 0.6745 (x - median) / MAD, outlying beyond 3.5 (Iglewicz and Hoaglin
    1993, How to Detect and Handle Outliers); where the MAD is 0 the mean absolute deviation stands in for it, as there. `rule` says
    with what it is compared: history, at least six earlier changes of the same region and segment; else others, the changes of at
    least six other `peers` in the same segment and months; else factor: twice or half is outlying, and there is no score. `jump`
    marks what is outlying and at least a tenth and a hundred people away from what is usual: a reason to ask, not an error. `compared` is how many changes
    it was compared with, `usual` what their median amounts to over the months. `cause` is began or ended where the budget of the
    region or of the first of `codes` begins or ceases to pay for vulnerable workers in between (for the first, that of any of
    them), so that all or BPU move that way anyhow; empty otherwise.
    Nobody counts as one in the logarithm. `counts` are rows of one base of `coverage.by_basis`; the largest change comes
    first. Units: persons, share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> counts, codes = here.on_base, measures.arrivals.around(here.regions, "17")
    >>> rows = measures.jumps.changes(counts, here.collection.funding, codes, peers=codes, period="2024-12")
    >>> rows[rows.jump][["region_code", "segment", "relative", "usual", "cause"]].head(2).round(3)
      region_code segment  relative  usual  cause
    0        1705     BPU     0.954  0.003  began
    1        1707     BPU     0.806  0.002  began
    """
    at = pd.Period(period, "M").ordinal
    series = {key: points for key, points in _series(counts, at).items() if points[-1][0] == at and len(points) > 1}
    rates = {key: _rates(points) for key, points in series.items()}
    alike: dict[tuple[str, int], dict[str, float]] = defaultdict(dict)
    for (code, segment), points in series.items():
        if code in peers:
            alike[segment, points[-2][0]][code] = rates[code, segment][-1]
    # In order the others of each are in order too, whose medians are then quickly found.
    ordered = {step: sorted(found.items(), key=lambda pair: pair[1]) for step, found in alike.items()}
    paid, found = _paid(funding, codes), []
    for code, segment in [key for key in series if key[0] in codes]:
        points = series[code, segment]
        others = [rate for other, rate in ordered.get((segment, points[-2][0]), []) if other != code]
        change = _change(points, rates[code, segment], others)
        own = [months for payer, *months in paid if code == codes[0] or payer in (code, codes[0])]
        cause = _cause(own, points) if change[-1] and segment in ("ALL", "BPU") else ""
        found.append((code, segment, *change, cause, points[-1][2]))
    found.sort(key=lambda row: -abs(math.log(max(row[5], 1) / max(row[4], 1))))
    return _dated(pd.DataFrame(found, columns=COLUMNS))


def _series(counts: pd.DataFrame, at: int) -> dict[Key, Points]:
    """The participants of each region and segment up to a month, oldest first."""
    rows = counts[(counts.as_of.array.asi8 <= at) & counts.participants.notna().to_numpy()]
    found: dict[Key, Points] = defaultdict(list)
    names = ["as_of", "region_code", "segment", "participants", "participants_source"]
    for month, code, segment, people, source in sorted(tuples(rows, names)):
        found[code, segment].append((month, people, source))
    return found


def _rates(points: Points) -> list[float]:
    logs = [(month, math.log(max(people, 1))) for month, people, _ in points]
    return [(log - earlier) / (month - before) for (before, earlier), (month, log) in pairwise(logs)]


def _change(points: Points, rates: list[float], others: list[float]) -> tuple:
    """The last change of a series, by the first rule that has enough to compare it with."""
    (before, had, _), (month, has, _) = points[-2:]
    *earlier, rate = rates
    rule = "history" if len(earlier) >= FEWEST else "others" if len(others) >= FEWEST else "factor"
    known = _known({"history": earlier, "others": others}[rule]) if rule != "factor" else None
    score = _score(rate, known) if known else float("nan")
    usual = math.expm1(known[0] * (month - before)) if known else float("nan")
    expected = had * (1 + usual) if known else had
    relative = (has - had) / had if had else float("inf") if has else 0.0
    ratio = max(has, 1) / max(had, 1)
    outlying = abs(score) > OUTLYING if known else max(ratio, 1 / ratio) >= FACTOR
    jump = outlying and abs(has - expected) >= max(LEAST_SHARE * expected, LEAST_PEOPLE)
    compared = known[2] if known else 0
    return before, month, had, has, relative, month - before, rule, compared, usual, score, jump


def _cause(paid: list[list[int]], points: Points) -> str:
    """began or ended, as the participants moved, where some months that are paid for do so in between."""
    (before, had, _), (month, has, _) = points[-2:]
    if has > had:
        return "began" if any(before < first <= month for first, _ in paid) else ""
    return "ended" if any(before <= last < month for _, last in paid) else ""


def _paid(funding: pd.DataFrame, codes: Collection[str]) -> list[tuple[str, int, int]]:
    """Which region's budget pays from which month to which, where both are known; a part of a month counts as one."""
    known = funding[funding.first_month.notna() & funding.months_stated.notna() & (funding.kind == "budgeted")]
    rows = tuples(known, ["region_code", "first_month", "months_stated"])
    return [(code, first, first + math.ceil(months) - 1) for code, first, months in rows if code in codes]


def _known(rates: list[float]) -> Known:
    middle = median(rates)
    away = [abs(rate - middle) for rate in rates]
    return middle, median(away) / 0.6745 or 1.253314 * fmean(away), len(rates)


def _score(rate: float, known: Known) -> float:
    """How far a rate is from the median of those known, in robust standard deviations; infinite where these are all alike."""
    middle, spread, _ = known
    if spread:
        return (rate - middle) / spread
    return 0.0 if math.isclose(rate, middle, abs_tol=1e-12) else math.copysign(math.inf, rate - middle)


def _dated(frame: pd.DataFrame) -> pd.DataFrame:
    months = ("as_of_before", "as_of")
    return frame.assign(
        jump=frame.jump.astype(bool),
        **{name: pd.PeriodIndex.from_ordinals(frame[name].astype("int64"), freq="M") for name in months},
    )
