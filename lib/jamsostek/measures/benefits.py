"""Benefits paid, beside the participants and what they contribute."""

import pandas as pd

from .vulnerable import YEAR, rate


def per_thousand(
    benefits: pd.DataFrame, counts: pd.DataFrame, contributions: pd.DataFrame, *, region: str, period: str
) -> pd.DataFrame:
    """Cases and money of each programme's newest whole year by segment, per thousand participants at the end of that year.

    `counts` has active participants by region, month and segment, such as coverage on one base. Rates are missing where the
    participants are not known; so is `contribution_idr`, a year's contribution of one participant, where it depends on the wage.
    Units: cases, rupiah, persons.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> tables, where = here.collection, {"region": "17", "period": "2024-12"}
    >>> paid = measures.benefits.per_thousand(tables.benefits, here.on_base, tables.contributions, **where)
    >>> paid[["programme", "segment", "cases", "cases_per_thousand"]].head(3).round(2)
      programme segment  cases  cases_per_thousand
    0       JKK      PU   1262                8.84
    1       JKM      PU    286                2.00
    2       JKK     BPU     61                0.74
    """
    now = pd.Period(period)
    rows = benefits[(benefits.region_code == region) & (benefits.year <= now.year - (now.month < YEAR))]
    rows = rows[rows.year == rows.groupby("programme").year.transform("max")]
    ends = pd.PeriodIndex([f"{year}-12" for year in rows.year], freq="M")
    people = counts[["region_code", "as_of", "segment", "participants", "participants_source"]]
    both = rows.assign(as_of=ends).merge(
        people, on=["region_code", "as_of", "segment"], how="left", validate="many_to_one"
    )
    thousand = both.participants.where(both.participants > 0) / 1000
    return both.assign(
        cases_per_thousand=(both.cases / thousand).astype("float64"),
        paid_per_participant=(both.paid_idr / (thousand * 1000)).astype("float64"),
        contribution_idr=[_yearly(contributions, row) for row in both.itertuples()],
        source_id=both.source_id.str.cat(both.participants_source, sep="|", na_rep=""),
    )


def _yearly(contributions: pd.DataFrame, row) -> float:
    """Twelve months of the lowest flat rate in force at the end of the year; missing where contributions follow the wage."""
    try:
        return rate(contributions, row.as_of, segment=row.segment, programme=row.programme) * YEAR
    except ValueError:
        return float("nan")
