"""What triggers advice, and which rules speak."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from .coverage import NATION
from .rounding import difference
from .vulnerable import YEAR, unpaid

MOST = 8
# Whose triggers an actor answers for; everybody else answers for the region of the report itself.
LEVELS = {"gubernur": "province", "kepala_daerah": "district"}
COLUMNS = ["measure", "region_code", "value", "people", "cost", "goal", "places"]
Row = dict[str, object]


def triggers(
    region: str,
    *,
    current: pd.DataFrame,
    compared: pd.DataFrame,
    gaps: pd.DataFrame,
    own_base: pd.DataFrame,
    history: pd.DataFrame,
    districts: pd.DataFrame,
    funneled: pd.DataFrame,
    funded: pd.DataFrame,
    budgeted: pd.DataFrame,
    card: pd.DataFrame,
    workers: pd.DataFrame,
    rate: float,
) -> pd.DataFrame:
    """Everything measured that a rule of advice may speak of: one row a measure and region, with its value and the people concerned.

    `value` is in months for months_short, in percentage points for gap_*, otherwise a number of people or regions. `points` are
    what is missing in gap_*, otherwise the people as a share of the region's workers on the report's base, missing where these are
    not known; `rounded_to` is the step to which the participants behind gap_* and *_uncovered are rounded. `workers` are those of
    each region by month and base; governments are counted by employed persons. Units: persons, rupiah.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> names = "current compared gaps own_base history districts funneled funded budgeted card workers rate".split()
    >>> found = measures.advice.triggers("17", **{name: getattr(here, name) for name in names})
    >>> found[found.region_code == "17"][["measure", "value", "people"]].head(3)
             measure         value  people
    0        lapsing  39000.000000   39000
    5   months_short     10.384615   39000
    15    stage_lost   7082.000000    7082
    """
    parts = (
        _money(funneled, funded, budgeted, rate),
        _gaps(compared, gaps, districts[districts.as_of.isin(current.as_of)]),
        _uncovered(own_base[own_base.as_of.isin(current.as_of)]),
        _governments(card, workers, region),
        _redefined(history),
    )
    rows = pd.DataFrame([row for part in parts for row in part], columns=COLUMNS)
    known = pd.concat([current[current.segment == "ALL"].head(1), districts]).drop_duplicates("region_code")
    return _sized(rows, known.set_index("region_code")).assign(rate=rate)


def _sized(rows: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Triggers with whole people and, of what is known of their regions, points and the step of rounding."""
    gap, people = rows.measure.str.startswith("gap_"), np.ceil(rows.people.astype("float64").round(6)).astype("Int64")
    share = (people / rows.region_code.map(known.workers).astype("float64")).astype("float64")
    value = rows.value.astype("float64")
    step = rows.region_code.map(known.rounded_to).where(gap | rows.measure.str.endswith("_uncovered"))
    return rows.assign(people=people, value=value, points=(value / 100).where(gap, share), rounded_to=step)


def _money(funneled: pd.DataFrame, funded: pd.DataFrame, budgeted: pd.DataFrame, rate: float) -> Iterator[Row]:
    """Protection that lapses, money that does not last a year, and those on the way to protection who are not paid for."""
    ending = funded[(funded.kind == "budgeted") & (funded.state == "lapsing")]
    for region, people in ending.groupby("region_code").persons.sum().items():
        yield _row("lapsing", region, people, people, cost=people * rate * YEAR)
    for row in budgeted[budgeted.months < YEAR].itertuples():
        yield _row("months_short", row.region_code, YEAR - row.months, row.persons, cost=row.short_idr)
    for row in funneled[funneled.most_lost].itertuples():
        yield _row("stage_lost", row.region_code, row.lost, row.lost, goal=row.stage)
    listed = unpaid(funneled)
    for region, people in zip(listed.region_code, listed.people, strict=True):
        yield _row("listed_unpaid", region, people, people, cost=people * rate * YEAR)


def _gaps(compared: pd.DataFrame, gaps: pd.DataFrame, districts: pd.DataFrame) -> Iterator[Row]:
    """How far the region is behind the nation or the region above it, behind its nearest target, and each district behind the region."""
    behind = pd.concat([compared[compared.segment == "ALL"].head(1), districts])
    for row in behind[behind.difference < 0].itertuples():
        measure = "gap_nation" if row.reference == NATION else "gap_region"
        points = 100 * difference(row.reference_coverage, row.coverage)
        yield _row(measure, row.region_code, points, -row.difference * row.workers)
    ahead = gaps[(gaps.gap > 0) & ~gaps.old.eq(True)]  # a figure on an old denominator is no ground for advice
    for row in ahead[ahead.year == gaps.year.min()].itertuples():
        points = 100 * difference(row.target, row.coverage)
        yield _row("gap_target", row.region_code, points, row.gap_people, goal=f"{row.regime} {row.year}")


def _uncovered(own_base: pd.DataFrame) -> Iterator[Row]:
    measures = {"PU": "formal_uncovered", "BPU": "informal_uncovered"}
    for row in own_base.itertuples():
        yield _row(measures[row.segment], row.region_code, row.uncovered, row.uncovered)


def _governments(card: pd.DataFrame, workers: pd.DataFrame, region: str) -> Iterator[Row]:
    """Governments whose regulation or report was looked for and not found, as one row each for the region of the report.

    Their workers are those known at the newest finding; where the region itself is among them, they are all its workers.
    """
    rows = workers[(workers.basis == "employed") & (workers.as_of <= card.as_of.max())].sort_values("as_of")
    employed = rows.groupby("region_code").workers.last()
    for measure, item in {"regulation_missing": "R1", "report_missing": "R8"}.items():
        codes = card.region_code[(card.item == item) & (card.finding == "not_found")]
        if len(codes):
            people = employed.reindex([region] if region in set(codes) else codes).sum()
            yield _row(measure, region, len(codes), people, places="|".join(codes))


def _redefined(history: pd.DataFrame) -> Iterator[Row]:
    """By how many people a new edition of eligible workers has moved the denominator."""
    newest = history[(history.as_of == history.as_of.max()) & (history.basis == "eligible")]
    for row in newest[newest.redefined].itertuples():
        moved = abs(row.workers - row.workers_before)
        yield _row("redefined", row.region_code, moved, moved)


def _row(measure: str, region: object, value: object, people: object, **rest: object) -> Row:
    return {"measure": measure, "region_code": region, "value": value, "people": people, "places": region, **rest}


def advised(rules: pd.DataFrame, triggers: pd.DataFrame, regions: pd.DataFrame, region: str) -> pd.DataFrame:
    """The rules that speak, most people first, at most eight; each once, for the region where it reaches most.

    A rule speaks where the measure is larger than its `above`; one addressed to a governor for provinces, one to a head of
    district for districts, every other for the region of the report.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> triggers = here.advised[["measure", "region_code", "value", "people"]]
    >>> found = measures.advice.advised(here.collection.advice, triggers, here.regions, "17")
    >>> found[["rule", "actor", "measure", "people"]].head(3)
      rule       actor             measure  people
    0  A10  kemendagri  regulation_missing  656108
    1  A11  kemendagri      report_missing  581305
    2   A8     bpjs_tk    formal_uncovered  231507
    """
    both = rules.merge(triggers, on="measure", validate="many_to_many")
    level = both.region_code.map(regions.set_index("region_code").level)
    wanted = both.actor.map(LEVELS)
    fits = level.eq(wanted) | (wanted.isna() & both.region_code.eq(region))
    speaking = both[fits & (both.value > both.above) & (both.people > 0)]
    ranked = speaking.sort_values(["people", "rule"], ascending=[False, True], kind="stable")
    return ranked.drop_duplicates("rule").head(MOST).reset_index(drop=True)
