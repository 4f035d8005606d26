"""Vulnerable workers (pekerja rentan): how many get from the list to protection, and for how many months that is paid."""

import pandas as pd

from .arrays import tuples
from .arrivals import around

STAGES = ("listed", "proposed", "valid", "registered", "paid", "active")
YEAR = 12


def rate(
    contributions: pd.DataFrame, on: pd.Period | str, *, segment: str = "BPU", programme: str = "JKK+JKM"
) -> float:
    """What a package costs a person and month, as in force at the end of a month; ValueError where no rate is dated by then.

    Of several tiers the lowest. Unit: rupiah.

    >>> measures.vulnerable.rate(explore.at("17", "2025-12").collection.contributions, "2025-12")
    16800.0
    """
    package = (contributions.segment == segment) & (contributions.programme == programme)
    rows = contributions[package & (contributions.unit == "idr_per_month")]
    dates = pd.to_datetime(rows.valid_from, format="ISO8601")
    rows = rows.assign(date=dates)[dates <= pd.Period(on, "M").end_time]
    if rows.empty:
        raise ValueError(f"contributions.csv has no rate of {segment} {programme} that is valid in {on}")
    return float(rows[rows.date == rows.date.max()].rate.min())


def funnel(stages: pd.DataFrame, regions: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The stages known of each programme of a region and of those below it, newest month not after the period, in order.

    `before` are the persons at the stage known before, `kept` the share of them that is left, `lost` how many are not; all three
    are missing at the first stage. `most_lost` marks the stage of a programme that loses most, `grown` one with more persons than
    before. Unit: persons, share.

    >>> here = explore.at("17", "2025-12")
    >>> measures.vulnerable.funnel(here.collection.funnel, here.regions, "17", "2025-12").kept.head(2).round(4).tolist()
    [nan, 0.631]
    """
    codes = around(regions, region)
    rows = stages[stages.region_code.isin(codes) & (stages.as_of <= pd.Period(period))]
    key = ["region_code", "programme"]
    rows = rows[rows.as_of == rows.groupby(key).as_of.transform("max")]
    place = {"place": rows.region_code.map(codes.index), "order": rows.stage.map(STAGES.index)}
    rows = rows.assign(**place).sort_values(["place", "as_of", "programme", "order"], ignore_index=True)
    before = rows.groupby(key).persons.shift().astype("float64")
    lost = before - rows.persons.astype("float64")
    largest = lost.groupby([rows[name] for name in key]).transform("max")
    kept = rows.persons.astype("float64") / before.where(before > 0)
    return rows.assign(before=before, kept=kept, lost=lost, most_lost=lost.eq(largest) & (lost > 0), grown=lost < 0)


def listed_unpaid(funneled: pd.DataFrame, region: str) -> pd.DataFrame:
    """Of each programme of a region that knows both, the vulnerable workers on the list and how many of them are not protected.

    Protected are those at the stage active or, where that is not known, paid. Unit: persons.

    >>> measures.vulnerable.listed_unpaid(explore.at("17", "2025-12").funneled, "17").people.tolist()
    [42065.0]
    """
    return unpaid(funneled[funneled.region_code == region])


def unpaid(funneled: pd.DataFrame) -> pd.DataFrame:
    """As `listed_unpaid`, of every region, in the order of their first rows.

    >>> measures.vulnerable.unpaid(explore.at("17", "2024-12", "simulated").funneled).people.head(3).tolist()
    [27013.0, 1250.0, 1914.0]
    """
    programmes: dict[tuple, dict[str, int]] = {}
    for *key, stage, persons in tuples(funneled, ["region_code", "programme", "as_of", "stage", "persons"]):
        programmes.setdefault(tuple(key), {}).setdefault(stage, persons)
    order = list(dict.fromkeys(region for region, *_ in programmes))
    rows = []
    for region, programme, month in sorted(programmes, key=lambda each: (order.index(each[0]), *each)):
        reached = programmes[region, programme, month]
        listed, protected = reached.get("listed"), reached.get("active", reached.get("paid"))
        if listed is not None and protected is not None:
            rows.append((region, programme, listed, protected, max(listed - protected, 0)))
    counted = dict.fromkeys(["listed", "protected", "people"], "Float64")
    return pd.DataFrame(rows, columns=["region_code", "programme", *counted]).astype(counted)


def funded(
    funding: pd.DataFrame, contributions: pd.DataFrame, regions: pd.DataFrame, *, region: str, period: str
) -> pd.DataFrame:
    """Who pays for how many vulnerable workers of a region and of those below it, and for how long, in the year of the period.

    A programme of the year before counts where its months reach into this one; one that starts after the period does not.
    `months_bought` is budget / persons / rate, missing without a budget; `months` what the source states or, failing that, what is bought.
    `person_months` stands beside `person_months_year`, those that a year would need. `last_month` is known where the first is;
    `state` is running, lapsing (the last paid month is the period itself), ended or unknown. Units: rupiah, months, persons.

    >>> tables, where = explore.at("17", "2025-12").collection, {"region": "17", "period": "2025-12"}
    >>> measures.vulnerable.funded(tables.funding, tables.contributions, tables.regions, **where).months_bought.round(2).tolist()
    [1.65, 3.0, 11.9]
    """
    now, codes = pd.Period(period), around(regions, region)
    rows = funding[funding.region_code.isin(codes) & funding.year.between(now.year - 1, now.year)]
    price = [
        stated if pd.notna(stated) else rate(contributions, min(pd.Period(f"{year}-12"), now))
        for stated, year in zip(rows.contribution_idr_per_month, rows.year, strict=True)
    ]
    rows = rows.assign(rate=pd.Series(price, index=rows.index, dtype="float64"))
    bought = (rows.budget_idr / (rows.persons.where(rows.persons > 0) * rows.rate)).astype("float64")
    rows = rows.assign(months_bought=bought, months=rows.months_stated.fillna(bought))
    last = [_last(*paid) for paid in zip(rows.first_month, rows.months, strict=True)]
    rows = rows.assign(
        person_months=rows.persons * rows.months,
        person_months_year=rows.persons * YEAR,
        last_month=pd.Series(last, index=rows.index, dtype="period[M]"),
        place=rows.region_code.map(codes.index),
    )
    lasting = (rows.year == now.year - 1) & (rows.last_month >= pd.Period(f"{now.year}-01"))
    rows = rows[((rows.year == now.year) | lasting) & ~(rows.first_month > now)]
    state = [_state(last, now) for last in rows.last_month]
    return rows.assign(state=state).sort_values(["place", "year", "first_month"], ignore_index=True)


def _last(first: pd.Period, months: float) -> pd.Period:
    """The last month that is paid for; a part of a month counts as one, missing where either is unknown."""
    return pd.NaT if pd.isna(first) or pd.isna(months) else first + int(-(-round(months, 1) // 1)) - 1


def _state(last: pd.Period, now: pd.Period) -> str:
    if pd.isna(last):
        return "unknown"
    return "ended" if last < now else "lapsing" if last == now else "running"


def budgeted(rows: pd.DataFrame) -> pd.DataFrame:
    """What is paid for by region, proposals and needs left out: persons, person-months and the months these buy on average.

    Only rows whose months are known; persons are summed over programmes, who may have paid for the same person in turn.

    >>> measures.vulnerable.budgeted(explore.at("17", "2025-12").funded).months.round(2).tolist()
    [1.65, 3.0]
    """
    known = rows[(rows.kind == "budgeted") & rows.months.notna()]
    key = ["region_code", "place"]
    summed = known.groupby(key)[["persons", "person_months", "person_months_year"]].sum().reset_index()
    rates = known.groupby(key).rate.max().reset_index()
    sources = known.groupby(key).source_id.agg(lambda ids: "|".join(dict.fromkeys(ids))).reset_index()
    both = summed.merge(rates, on=key, validate="one_to_one").merge(sources, on=key, validate="one_to_one")
    months = (both.person_months / both.persons.where(both.persons > 0)).astype("float64")
    short = (both.person_months_year - both.person_months).clip(lower=0)
    return both.assign(months=months, short_idr=short * both.rate).sort_values("place", ignore_index=True)


def budget(funded: pd.DataFrame, region: str) -> float:
    """The money that a region itself has budgeted for vulnerable workers, in the newest of its years; 0 where none is known. Unit: rupiah.

    >>> measures.vulnerable.budget(explore.at("17", "2025-12").funded, "17")
    2000000000.0
    """
    own = funded[(funded.region_code == region) & (funded.kind == "budgeted")]
    return float(own.budget_idr[own.year == own.year.max()].sum())


def groups(groups: pd.DataFrame, regions: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The groups recorded as protected in a region and those below it, as last known by a period, largest first.

    >>> here = explore.at("17", "2025-12")
    >>> measures.vulnerable.groups(here.collection.groups, here.regions, "17", "2025-12").group.head(2).tolist()
    ['Kader Linmas', 'Petugas keagamaan']
    """
    rows = groups[groups.region_code.isin(around(regions, region)) & (groups.as_of <= pd.Period(period))]
    newest = rows.sort_values("as_of", kind="stable").drop_duplicates(["region_code", "group"], keep="last")
    return newest.sort_values("participants", ascending=False, ignore_index=True)


def over_year(coverage: pd.DataFrame, region: str, period: str) -> pd.DataFrame:
    """The months of the year up to a period, each with `average`: participants of all these months over their workers.

    Against the time-weighted average, `peak` is how much higher the last month stands. Both are missing where a month is missing
    or where the denominator's edition changes within the year. Takes rows of one base. Unit: share.

    >>> here = explore.at("17", "2024-12", "simulated")
    >>> measures.vulnerable.over_year(here.on_base, "17", "2024-12").peak.tail(1).round(4).tolist()
    [0.1101]
    """
    now = pd.Period(period)
    rows = coverage[(coverage.region_code == region) & (coverage.segment == "ALL") & coverage.coverage.notna()]
    rows = rows[(rows.as_of.dt.year == now.year) & (rows.as_of <= now)].sort_values("as_of", ignore_index=True)
    whole = len(rows) == now.month and rows.edition.nunique() < 2
    average = float(rows.participants.sum() / rows.workers.sum()) if whole else float("nan")
    last = rows.coverage.iloc[-1] if whole else float("nan")
    return rows.assign(average=average, peak=last - average)
