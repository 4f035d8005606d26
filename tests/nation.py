"""Writes a whole nation by month, invented but complete, for tests and benchmarks: `python tests/nation.py FOLDER`.

Of published figures it takes the magnitudes only: workers of each district and participants of each province, all of
them moved at random. All else is drawn: growth, seasons, lapses, programmes, benefits, findings. Every row says that it
is simulated. Beside the folder it lays a copy of data/reference, which a collection needs. Same seed, same bytes.
"""

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

DATA = Path(__file__).parents[1] / "data"
MONTHS = pd.period_range("2023-01", "2025-12", freq="M").astype(str)
MONTH, YEARS = np.arange(len(MONTHS)), (2023, 2024, 2025)
STAGES = ["listed", "proposed", "valid", "registered", "paid", "active"]
ITEMS = [f"R{number}" for number in range(1, 9)]
SURVEYS = {"2022-08": "SUPAS2015", "2023-08": "SP2020", "2024-08": "SP2020", "2025-08": "SP2020"}
PU_SEASON = np.tile([0.994, 0.996, 0.998, 1.001, 1.003, 1.002, 1, 1, 1, 1, 1, 1], 3)  # most contracts start in April
BPU_SEASON = np.tile([0.99, 0.99, 0.98, 0.97, 1, 1, 1.01, 1.02, 1.01, 1, 1, 1], 3)  # the lean months before the harvest
JAKON_SEASON = np.tile(np.linspace(0.75, 1, 12), 3)  # projects pile up through the year and end with it
# Participants stand where the employer is: in Jakarta Pusat and Cilegon they soon are more than all eligible workers.
ABOVE_ONE = {"3173": 1, "3672": 0.95}
CORRECTED, FIRST_SAID = "2025-10", 1.04  # BPU of some districts was counted too high at first
PRICE, DEATH = 16_800, 42_000_000  # rupiah: a month of BPU, the benefit for a death
BENEFITS = pd.DataFrame(  # cases a participant and year, rupiah a case
    [
        ("JKK", "PU", 0.0088, 5_100_000),
        ("JKK", "BPU", 0.0007, 7_800_000),
        ("JKK", "JAKON", 0.0002, 17_000_000),
        *[("JKM", segment, rate, DEATH) for segment, rate in {"PU": 0.002, "BPU": 0.0015, "JAKON": 0.001}.items()],
        *[("JHT", "PU", 0.07, 12_500_000), ("JP", "PU", 0.004, 4_300_000), ("JKP", "PU", 0.002, 5_600_000)],
    ],
    columns=["programme", "segment", "rate", "price"],
)
EVIDENCE = {
    "done": "Simulasi: dilaksanakan di seluruh wilayah",
    "partial": "Simulasi: dilaksanakan di sebagian wilayah",
    "not_found": "Simulasi: tidak ditemukan dalam sumber",
}
EVIDENCE_EN = {
    "done": "Simulated: done in the whole region",
    "partial": "Simulated: done in a part of the region",
    "not_found": "Simulated: not found in the sources",
}
KINDS = {"participants": "peserta", "benefits": "peserta", "workers": "pekerja"}  # of sources, by table
SETTINGS = """\
# An invented nation, complete and large: what the runner has to make for all of Indonesia.
kind = "simulated"
base = "eligible"

[title]
id = "Data simulasi (rekaan) seluruh Indonesia, untuk pengujian"
en = "Simulated (invented) data of all Indonesia, for tests"
"""
REPORTS = """
[[reports]]
notebook = "{notebook}"
regions = {regions}
periods = {periods}
languages = ["id"]
formats = ["html", "pdf"]
"""


def read(name: str, folder: str = "published") -> pd.DataFrame:
    return pd.read_csv(DATA / folder / f"{name}.csv", dtype={"region_code": str, "parent": str})


def places() -> pd.DataFrame:
    """The districts by code; `home` is the province of its published figures, which may have been divided since."""
    regions = read("regions", "reference").set_index("region_code")
    divided = {code: old for old, codes in regions.successors.dropna().items() for code in codes.split("|")}
    districts = regions[regions.level == "district"][["name", "kind", "parent"]]
    return districts.assign(home=districts.parent.map(divided).fillna(districts.parent))


def whole(counts: pd.DataFrame, here: pd.DataFrame) -> pd.DataFrame:
    """Counts by district with the nation and the provinces, each the sum of its parts, in the order of codes."""
    provinces = counts.groupby(here.parent[counts.index]).sum()
    return pd.concat([provinces.sum().to_frame("00").T, provinces, counts]).rename_axis("region_code").sort_index()


def whole_numbers(counts: pd.DataFrame) -> pd.DataFrame:
    return counts.round().astype(int)


def long(tables: dict[str, pd.DataFrame], names: Sequence[str], value: str) -> pd.DataFrame:
    """Tables of regions by months or years, one below the other, as one row a figure."""
    table = pd.concat(tables, names=names[:1]).melt(ignore_index=False, var_name=names[1], value_name=value)
    return table.dropna().astype({value: int}).reset_index()


def surveyed(rng: np.random.Generator, here: pd.DataFrame) -> pd.DataFrame:
    """Employed and formal workers of each district in the newest survey, moved from the published ones by up to 3 %."""
    known = read("workers").query("as_of == '2025-08' and edition == 'Sakernas SP2020'")
    known = known.pivot_table(index="region_code", columns="basis", values="workers").loc[here.index]
    formal = (known.formal / known.employed * rng.uniform(0.95, 1.05, len(here))).clip(0.05, 0.95)
    employed = known.employed * rng.uniform(0.97, 1.03, len(here))
    return whole_numbers(pd.DataFrame({"employed": employed, "formal": employed * formal}))


def surveys(rng: np.random.Generator, now: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Workers of each base of BPS by district and survey; the weights of the population census came in 2023."""
    grown = np.cumprod(np.insert(1 / rng.normal(1.015, 0.008, (len(now), 3)), 0, 1, axis=1), axis=1)[:, ::-1]
    grown = pd.DataFrame(grown, now.index, list(SURVEYS))
    grown["2022-08"] *= 0.985
    employed = whole_numbers(grown.mul(now.employed, axis=0))
    formal = whole_numbers(employed.mul(now.formal / now.employed, axis=0) * rng.uniform(0.97, 1.03, employed.shape))
    force = whole_numbers(employed.div(1 - rng.uniform(0.02, 0.08, len(now)), axis=0))
    adults = whole_numbers(force.div(rng.uniform(0.62, 0.78, len(now)), axis=0))
    informal = employed - formal
    names = ("employed", "formal", "informal", "labour_force", "population_15plus")
    return dict(zip(names, (employed, formal, informal, force, adults), strict=True))


def eligible(rng: np.random.Generator, now: pd.DataFrame) -> pd.DataFrame:
    """Eligible workers by district: the same in 2023 and 2024, defined anew, and so a twelfth more, in 2025."""
    counts = now.employed * rng.normal(0.64, 0.03, len(now)).clip(0.5, 0.8)
    later = counts * rng.normal(1.08, 0.03, len(now))
    return whole_numbers(pd.DataFrame({"2023-01": counts, "2024-01": counts, "2025-01": later}))


def workers(denominators: dict[str, pd.DataFrame], here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The table of workers; the sampling error is stated for the employed of provinces and the nation."""
    table = long({basis: whole(counts, here) for basis, counts in denominators.items()}, ["basis", "as_of"], "workers")
    census = "BPJS TK " + table.as_of.str[:4].where(table.as_of > "2024", "2024")
    edition = census.where(table.basis == "eligible", "Sakernas " + table.as_of.map(SURVEYS))
    stated = (table.basis == "employed") & (table.region_code.str.len() == 2)
    error = rng.uniform(40, 60, len(table)) * np.where(table.region_code == "00", 60, 20) / np.sqrt(table.workers)
    return table.assign(edition=edition, rse_percent=error.round(2).where(stated))


def registered(now: pd.DataFrame, here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Participants of each segment and district late in 2023, of which a province has about as many as were published.

    The rate approaches 78 % of eligible workers, which few reach; two districts begin above it.
    """
    known = read("participants").query("as_of == '2023-12' and activity == 'active'")
    known = known.pivot_table(index="region_code", columns="segment", values="participants")
    town = np.where(here.kind == "kota", 1.5, 1)
    weights = now[["formal", "employed", "formal"]].set_axis(["PU", "BPU", "JAKON"], axis=1)
    weights = weights * rng.lognormal(0, [0.2, 0.4, 0.5], weights.shape) * town[:, None]
    counts = weights / weights.groupby(here.home).transform("sum") * known.loc[here.home, weights.columns].to_numpy()
    rate = counts.sum(axis=1) / (0.64 * now.employed)
    wanted = (0.78 * np.tanh(rate / 0.78)).where(~rate.index.isin(ABOVE_ONE), rate.index.map(ABOVE_ONE))
    return counts.mul(wanted / rate, axis=0)


def funds(members: pd.DataFrame, here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """What provinces and most districts pay for vulnerable workers each year, in which months; a few only propose."""
    provinces = members.BPU.groupby(here.parent).sum().to_frame("BPU").assign(fund="APBD provinsi")
    own = ("APBD " + here.kind).where(rng.random(len(here)) > 0.15, "DBH sawit")
    table = pd.concat([provinces, members[["BPU"]].assign(fund=own)[rng.random(len(here)) < 0.8]])
    table = pd.concat(dict.fromkeys(YEARS, table), names=["year", "region_code"]).reset_index()
    above = table.region_code.str.len() == 2
    first = np.where(above, rng.integers(9, 13, len(table)), rng.integers(1, 12, len(table)))
    months = np.where(above, rng.integers(1, 5, len(table)), rng.choice([1, 2, 3, 4, 6, 12], len(table)))
    persons = (table.BPU * np.where(above, 0.25, 0.4) * rng.uniform(0.3, 1.2, len(table)) / 10).round() * 10 + 10
    proposed = (table.year == YEARS[-1]) & ~above & (rng.random(len(table)) < 0.06)
    return table.assign(
        programme="Pekerja rentan",
        kind=np.where(proposed, rng.choice(["proposed", "needed"], len(table)), "budgeted"),
        persons=persons.astype(int),
        budget_idr=(persons * PRICE * months).astype("Int64").where(rng.random(len(table)) < 0.9),
        contribution_idr_per_month=PRICE,
        months_stated=months,
        first_month=table.year.astype(str) + [f"-{month:02d}" for month in first],
    ).drop(columns="BPU")


def funded(funding: pd.DataFrame, weights: pd.Series, here: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Persons paid for by district and month: by the province, for all its districts, and by the district."""
    age = MONTH - MONTHS.get_indexer(funding.first_month)[:, None]
    running = (age >= 0) & (age < funding.months_stated.to_numpy()[:, None])
    persons = funding.persons.where(funding.kind == "budgeted", 0)
    paid = pd.DataFrame(running * persons.to_numpy()[:, None], funding.region_code, MONTHS).groupby(level=0).sum()
    share = weights / weights.groupby(here.parent).transform("sum")
    given = paid.loc[here.parent].set_axis(here.index).mul(share, axis=0)
    return {"province": whole_numbers(given), "own": paid.reindex(here.index, fill_value=0)}


def moving(start: pd.Series, season: np.ndarray, yearly: Sequence[float], rng: np.random.Generator) -> pd.DataFrame:
    """Counts by month that grow from December 2023 on by a rate of each district, with a season and some noise."""
    mean, spread, noise = yearly
    growth = 1 + rng.normal(mean, spread, (len(start), 1))
    path = growth ** ((MONTH - 11) / 12) * season * rng.normal(1, noise, (len(start), len(MONTHS)))
    return pd.DataFrame(path * start.to_numpy()[:, None], start.index, MONTHS)


def segments(members: pd.DataFrame, paid: dict, now: pd.DataFrame, rng: np.random.Generator) -> dict[str, pd.DataFrame]:
    """Active participants of each segment by district and month; vulnerable workers are there while somebody pays."""
    abroad = (now.employed - now.formal) * 0.0008 * rng.lognormal(0, 1, len(now))
    sites = np.repeat(rng.lognormal(0, 0.25, (len(now), len(YEARS))), 12, axis=1)
    paying = whole_numbers(moving(members.BPU * 0.8, BPU_SEASON, (0.09, 0.08, 0.006), rng))
    return {
        "BPU": paying + paid["province"] + paid["own"],
        "JAKON": whole_numbers(moving(members.JAKON, JAKON_SEASON, (0.02, 0.05, 0.01), rng) * sites),
        "PMI": whole_numbers(moving(abroad, np.ones(len(MONTHS)), (0.04, 0.1, 0.01), rng)),
        "PU": whole_numbers(moving(members.PU, PU_SEASON, (0.05, 0.03, 0.003), rng)),
    }


def participants(parts: dict[str, pd.DataFrame], here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The table of participants: active by segment and month, what was corrected later, inactive in each December."""
    table = long({name: whole(counts, here) for name, counts in parts.items()}, ["segment", "as_of"], "participants")
    table = table.assign(activity="active", published_on=(pd.PeriodIndex(table.as_of, freq="M") + 1).astype(str))
    right = parts["BPU"][[CORRECTED]]
    wrong = whole_numbers(right.where(rng.random((len(here), 1)) > 0.05, right * FIRST_SAID))
    said = whole(wrong, here)[CORRECTED]
    key = (table.segment == "BPU") & (table.as_of == CORRECTED)
    first = table[key].assign(participants=said[table[key].region_code].to_numpy())
    same = first.participants == table[key].participants
    table.loc[same.index[~same], "published_on"] = "2026-01"
    decembers = [f"{year}-12" for year in YEARS]
    left = whole_numbers(parts["PU"][decembers] * rng.uniform(0.1, 0.6, (len(here), 1)))
    left = long({"ALL": whole(left, here)}, ["segment", "as_of"], "participants").assign(activity="inactive")
    left = left.assign(published_on=(left.as_of.str[:4].astype(int) + 1).astype(str) + "-01")
    table = pd.concat([table, first[~same], left])
    return table.sort_values(["region_code", "as_of", "activity", "segment", "published_on"])


def stages(paid: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Persons at each stage, given those paid for by month of a year; where most are lost is left to chance."""
    most, last = paid.max(axis=1), paid.iloc[:, -1]
    listed = (most * rng.uniform(1.1, 2, len(most))).round().astype(int)
    lost = pd.DataFrame(rng.dirichlet([0.8] * 4, len(most)).cumsum(axis=1), paid.index, STAGES[1:5])
    kept = whole_numbers(lost.mul(most - listed, axis=0).add(listed, axis=0))
    return kept.assign(listed=listed, paid=most, active=last)[STAGES]


def funnel(funding: pd.DataFrame, weights: pd.Series, here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The stages of each year's programmes of provinces and of districts at the end of 2024 and 2025."""
    tables = []
    for year in YEARS[1:]:
        budgeted = funding[(funding.year == year) & (funding.kind == "budgeted")]
        months = funded(budgeted, weights, here)
        funds = budgeted.set_index("region_code").fund
        given, own = (stages(months[name].loc[:, f"{year}-01" :], rng) for name in ("province", "own"))
        tables += [whole(given, here).drop("00").assign(programme="APBD provinsi", as_of=f"{year}-12")]
        own = own.loc[own.index.intersection(funds.index)]
        tables += [own.assign(programme=funds[own.index], as_of=f"{year}-12")]
    table = pd.concat(tables).rename_axis("region_code").reset_index()
    return table.melt(["region_code", "programme", "as_of"], STAGES, "stage", "persons")


def groups(now: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Participants of named groups by district, for all of them or for some."""
    tables = {}
    for group, share, known in (("Non-ASN", 0.02, 1), ("RT/RW", 0.005, 0.4), ("Nelayan", 0.008, 0.3)):
        counts = pd.DataFrame({"2024-12": now.employed, "2025-12": now.employed}) * share
        counts = whole_numbers(counts * rng.uniform(0.4, 1, counts.shape))
        tables[group] = counts[rng.random(len(now)) < known].rename_axis("region_code")
    return long(tables, ["group", "as_of"], "participants")


def benefits(parts: dict[str, pd.DataFrame], here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Cases and money of each programme, segment and year, at about the rates of 2023."""
    tables = []
    for (programme, segment, rate, price), year in ((row, year) for row in BENEFITS.to_numpy() for year in YEARS):
        cases = pd.Series(rng.poisson(rate * parts[segment][f"{year}-12"]), here.index)
        each = price * (1 if programme == "JKM" else rng.lognormal(0, 0.1, len(here)))
        paid = whole(pd.DataFrame({"cases": cases, "paid_idr": (cases * each).round().astype(int)}), here)
        tables += [paid.assign(programme=programme, segment=segment, year=year)]
    return pd.concat(tables).reset_index()


def findings(codes: pd.Index, rng: np.random.Generator) -> pd.DataFrame:
    """What was found of each instruction of Inpres 2/2021, in more regions each year."""
    tables = []
    for year, odds in zip(YEARS[1:], ([0.3, 0.35, 0.35], [0.45, 0.35, 0.2]), strict=True):
        table = pd.MultiIndex.from_product([codes, ITEMS], names=["region_code", "item"]).to_frame(index=False)
        tables += [table.assign(as_of=f"{year}-12", finding=rng.choice(list(EVIDENCE), len(table), p=odds))]
    table = pd.concat(tables)
    return table.assign(evidence=table.finding.map(EVIDENCE), evidence_en=table.finding.map(EVIDENCE_EN))


def targets(rate: pd.DataFrame, here: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Targets by year: the plans of the nation, UCJ of provinces, which most districts take over."""
    nation = pd.DataFrame(
        [(2025, 32.15, "RPJMN"), (2026, 34.99, "RKP"), (2029, 43.92, "RPJMN"), (2045, 99.5, "RPJPN")],
        columns=["year", "target_percent", "regime"],
    ).assign(region_code="00")
    above = rate[rate.index.str.len() == 2] * rng.uniform(0.9, 1.3, ((rate.index.str.len() == 2).sum(), 1))
    below = above.loc[here.parent].set_axis(here.index)
    below = below[["2025-12"]].where(rng.random((len(here), 1)) < 0.7, rate.loc[here.index, ["2025-12"]] * 1.15)
    table = pd.concat([above, below]).rename_axis("region_code").melt(ignore_index=False, value_name="target_percent")
    table = table.dropna().reset_index().assign(regime="UCJ", basis="eligible")
    table = table.assign(target_percent=(table.target_percent * 100).clip(upper=99).round(2))
    return pd.concat([nation, table.assign(year=table.variable.str[:4].astype(int)).drop(columns="variable")])


def statements(total: pd.DataFrame, eligible: pd.Series, rng: np.random.Generator) -> pd.DataFrame:
    """What was said of December 2025 in the nation and each province, some of it wrong by a point or two."""
    codes = total.index[total.index.str.len() == 2]
    now, before = total.loc[codes, "2025-12"], total.loc[codes, "2024-12"]
    off = np.where(rng.random(len(codes)) < 0.12, rng.normal(0, 0.02, len(codes)), 0)
    counted = rng.random(len(codes)) < 0.5
    return pd.DataFrame(
        {
            "statement_id": [f"S{code}" for code in codes],
            "region_code": codes,
            "as_of": "2025-12",
            "stated_on": "2026-01-15",
            "stated_by": "Simulasi: Dinas Tenaga Kerja",
            "percent": ((now / eligible[codes] + off).clip(lower=0.01) * 100).round(2).to_numpy(),
            "participants": now.astype("Int64").where(counted).array,
            "workers": eligible[codes].astype("Int64").where(counted).array,
            "claim": np.where(rng.random(len(codes)) < 0.3, np.where(now > before, "increase", "decrease"), ""),
        }
    )


def controls(total: pd.DataFrame, denominators: pd.DataFrame) -> pd.DataFrame:
    """Totals of provinces and the nation as printed: participants of each December, eligible workers of 2025."""
    named = {("participants", "active"): total.filter(regex="-12$"), ("workers", "eligible"): denominators[["2025-01"]]}
    tables = [
        counts[counts.index.str.len() == 2]
        .melt(ignore_index=False, var_name="as_of", value_name="total")
        .assign(table=table, item=item, tolerance=0)
        for (table, item), counts in named.items()
    ]
    return pd.concat(tables).reset_index()


def sources(regions: pd.DataFrame) -> pd.DataFrame:
    """One survey a year, and two sources a year of each province and the nation: participants and programmes."""
    names = regions.name[regions.level.isin(["nation", "province"]) & regions.successors.isna()]
    said = [(f"pekerja-{year}", "Rekaan: BPS", f"Simulasi jumlah pekerja {year}", f"{year}-11") for year in YEARS] + [
        (f"{kind}-{code}-{year}", f"Rekaan: {publisher}", f"Simulasi {kind} {name} {year}", f"{year + 1}-01")
        for kind, publisher in (("peserta", "BPJS Ketenagakerjaan"), ("daerah", "pemerintah daerah"))
        for code, name in names.items()
        for year in YEARS
    ]
    table = pd.DataFrame(said, columns=["source_id", "publisher", "title", "published_on"])
    return table.assign(address=None, note=None, note_en=None)


def invented(months: int, seed: int) -> dict[str, pd.DataFrame]:
    """Every table of the collection, by name; participants of the last months only."""
    rng, here = np.random.default_rng(seed), places()
    now = surveyed(rng, here)
    denominators = surveys(rng, now) | {"eligible": eligible(rng, now)}
    members = registered(now, here, rng)
    funding = funds(members, here, rng)
    informal = now.employed - now.formal
    parts = segments(members, funded(funding, informal, here), now, rng)
    total, able = whole(sum(parts.values()), here), whole(denominators["eligible"], here)
    known, decembers = list(MONTHS[-months:]), [f"{year}-12" for year in YEARS]
    return {
        "participants": participants(parts, here, rng).query("as_of in @known"),
        "workers": workers(denominators, here, rng),
        "targets": targets(total[decembers] / able.to_numpy(), here, rng),
        "statements": statements(total, able["2025-01"], rng),
        "funding": funding,
        "funnel": funnel(funding, informal, here, rng),
        "groups": groups(now, rng),
        "benefits": benefits(parts, here, rng),
        "inpres_status": findings(total.index[1:], rng),
        "control_totals": controls(total[known], able),
    }


def with_origin(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """A table in the columns of the published one; each row is simulated, its source is the province's of the year."""
    about = table["table"] if "table" in table else pd.Series(name, table.index)
    kind = about.map(KINDS).fillna("daerah")
    above = read("regions", "reference").query("level == 'district'").set_index("region_code").parent
    place = ("-" + table.region_code.map(above).fillna(table.region_code)).where(kind != "pekerja", "")
    year = (table.year if "year" in table else table.as_of.str[:4].astype(int)).clip(YEARS[0], YEARS[-1])
    table = table.assign(status="simulated", source_id=kind + place + "-" + year.astype(str))
    return table.reindex(columns=read(name).columns)


def settings(codes: pd.Index, periods: Sequence[str]) -> str:
    """Which reports are wanted: evaluations of the nation and its provinces, a profile of each district."""
    wanted = {"evaluation": codes[codes.str.len() == 2], "district": codes[codes.str.len() == 4]}
    asked = {
        name: {"regions": json.dumps(list(of)), "periods": json.dumps(list(periods))} for name, of in wanted.items()
    }
    return SETTINGS + "".join(REPORTS.format(notebook=name, **of) for name, of in asked.items())


def write(folder: Path, months: int = 36, seed: int = 17, periods: Sequence[str] = ("2025-12",)) -> None:
    """The collection in a folder, with the reports of some periods asked for, and the reference tables beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(DATA / "reference", folder.parent / "reference", dirs_exist_ok=True)
    regions = read("regions", "reference").set_index("region_code")
    tables = {name: with_origin(table, name) for name, table in invented(months, seed).items()}
    for name, table in (tables | {"sources": sources(regions)}).items():
        table.to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")
    codes = regions.index[regions.successors.isna()]
    (folder / "collection.toml").write_text(settings(codes, periods), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--months", type=int, default=36, choices=range(1, 37), metavar="1..36", help="the last so many"
    )
    parser.add_argument("--seed", type=int, default=17)
    write(**vars(parser.parse_args()))
