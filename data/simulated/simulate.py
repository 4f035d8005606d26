"""Writes participants, workers, funnel and benefits: Bengkulu and its districts by month, invented but complete.

Calibrated, to the person, to published figures: the province's participants in six months (by segment in December 2023
and 2024), the coverage of Kaur and Lebong in November 2024, participants of Bengkulu Tengah in April and of Rejang
Lebong in June 2025, eligible workers, workers of BPS, funded workers that the press named, accidents of 2023.
Invented: all else, above all the division over districts and months. Set by hand: the other tables; in `assumptions`
the province's paths and, by district, its rate of November 2024 (scaled to fit) and how vulnerable workers are lost.
"""

from pathlib import Path

import numpy as np
import pandas as pd

FOLDER = Path(__file__).resolve().parent
MONTHS = pd.period_range("2023-01", "2025-12", freq="M").astype(str)
STAGES = ["listed", "proposed", "valid", "registered", "paid", "active"]
SAME, DERIVED = "sama dengan angka terbitan", "sama dengan turunan angka terbitan"
PU_SEASON = [0.994, 0.996, 0.998, 1.001, 1.003, 1.002, 1, 1, 1, 1, 1, 1]  # most contracts start in April or later
KAUR_PROJECT = 0.32  # of the province's JAKON late in 2024: one big building site
START, BALANCE = "2024-11", "1771"  # the month whose rates are known; Kota Bengkulu takes up what rounding leaves
ANCHORS = {(START, "1704"): 30_219, (START, "1707"): 6_019, ("2025-04", "1709"): 10_000, ("2025-06", "1702"): 27_045}
CORRECTED, FIRST_SAID = "2025-03", {"1702": 1.05, "1771": 1.03}  # of what was found later, for BPU
ELIGIBLE = {"2023-01": 625_751, "2024-01": 625_751, "2025-01": 708_000}
DEATHS, DEATH_BENEFIT = {"PU": 0.002, "BPU": 0.0015, "JAKON": 0.001}, 42_000_000  # a year; rupiah by PP 82/2019


def read(name, folder="published"):
    return pd.read_csv(FOLDER.parent / folder / f"{name}.csv", dtype={"region_code": str})


FUNDS, REAL = read("funding", FOLDER), read("workers")
PATHS = read("paths", FOLDER / "assumptions").set_index("as_of")
HERE = read("regions", FOLDER / "assumptions").set_index("region_code")
LISTED = read("funnel").query("programme == 'P3KE'").set_index("region_code").persons[HERE.index]
NOW = REAL[REAL.region_code.isin(HERE.index) & (REAL.as_of == "2025-08")]
NOW = NOW.pivot_table(index="region_code", columns="basis", values="workers", aggfunc="sum")


def write(name, value, *tables):
    """Every row says that it is simulated, and where its number is one that was published for the region."""
    table, real, key = pd.concat(tables, ignore_index=True), read(name), ["region_code", value]
    known = real.drop_duplicates(key).set_index(key).status.map({"published": SAME, "derived": DERIVED}).rename("known")
    note = table.join(known, on=key).known.fillna(table.note)
    table = table.assign(note=note, status="simulated", source_id="simulasi").reindex(columns=real.columns)
    table.to_csv(FOLDER / f"{name}.csv", index=False, lineterminator="\n")


def with_province(counts):
    return pd.concat([counts, pd.Series({"17": counts.sum()})])


def split(total, weights):
    """A whole number divided in proportion to weights, by largest remainder."""
    exact = (total * weights / weights.sum()).round(6)
    left = (exact - exact // 1).rank(method="first", ascending=False)
    return (exact // 1 + (left <= total - (exact // 1).sum())).astype(int)


def path(known):
    """Every month, on straight lines between those that are known."""
    known = pd.Series(known).dropna()
    return pd.Series(np.interp(range(len(MONTHS)), MONTHS.get_indexer(known.index), known), MONTHS)


def divided(totals, weights, own):
    """Totals of each month by district: some have a share of their own, the others divide the rest by weight."""
    others = weights.drop(own.columns)
    rest = pd.DataFrame(np.outer(1 - own.sum(axis=1), others / others.sum()), MONTHS, others.index)
    shares = own.join(rest)[weights.index]
    return pd.DataFrame({month: split(totals[month], shares.loc[month]) for month in MONTHS}).T


def running(month):
    age = MONTHS.get_loc(month) - MONTHS.get_indexer(FUNDS.first_month)
    return FUNDS[(age >= 0) & (age < FUNDS.months_stated)]


def paid(funds):
    """Funded persons by district; the province takes its own from the P3KE list."""
    persons = funds.groupby("region_code").persons.sum()
    return persons.reindex(HERE.index, fill_value=0) + split(persons.get("17", 0), LISTED)


def construction():
    """JAKON is paid by project: it piles up through the year and ends with it, in Kaur of 2024 above all."""
    usual = (NOW.formal / NOW.formal.sum())["1704"]
    site = {"2023-12": usual, "2024-01": usual, START: KAUR_PROJECT, "2024-12": KAUR_PROJECT, "2025-01": usual}
    return divided(path(PATHS.JAKON).round(), NOW.formal, path(site).to_frame("1704"))


def shares(totals, others):
    """Shares of PU and of paying BPU by district, raked until they give the coverage of November 2024."""
    known = pd.Series({place: count for (month, place), count in ANCHORS.items() if month == START})
    guessed = (HERE.rate * split(ELIGIBLE["2024-01"], NOW.employed)).dropna()
    wanted = pd.concat([known, split(PATHS.ALL[START] - known.sum(), guessed)]) - others
    core = NOW[["formal", "informal"]].set_axis(["PU", "BPU"], axis=1)
    for _ in range(200):
        core = core.mul(wanted / core.sum(axis=1), axis=0)
        core = core * (totals / core.sum())
    return core / core.sum()


def growth(core, totals, others):
    """How the share of a district whose figure is known changes until then; it stays afterwards."""
    needed = {key: count - others.loc[key] for key, count in ANCHORS.items()}
    factor = {key: count / (core.loc[key[1]] @ totals.loc[key[0]]) for key, count in needed.items()}
    return pd.DataFrame({place: path({START: 1, month: factor[month, place]}) for month, place in ANCHORS})


def segments():
    """Active participants of each segment, months by districts."""
    funded, jakon = pd.DataFrame({month: paid(running(month)) for month in MONTHS}).T, construction()
    others, pu = funded + jakon, (path(PATHS.PU) * np.tile(PU_SEASON, 3)).round()
    paying = path((PATHS.ALL - pu - others.sum(axis=1)).dropna()).round()  # BPU is what the total leaves
    totals = pd.DataFrame({"PU": pu, "BPU": paying})
    core = shares(totals.loc[START], others.loc[START])
    gain = growth(core, totals, others)
    parts = {name: divided(totals[name], core[name], gain * core[name][gain.columns]) for name in totals}
    moved = pd.DataFrame(0, MONTHS, HERE.index)
    for (month, place), count in ANCHORS.items():
        left = count - (parts["PU"] + parts["BPU"] + others).loc[month, place]
        moved.loc[month, [place, BALANCE]] += [left, -left]
    return {"PU": parts["PU"] + moved, "BPU": parts["BPU"] + funded, "JAKON": jakon}


def participants(parts):
    whole = pd.concat(parts | {"ALL": path(PATHS.nation).round().to_frame("00")}, names=["segment", "as_of"])
    table = whole.reset_index().melt(["segment", "as_of"], var_name="region_code", value_name="participants").dropna()
    said = {("00", month): SAME for month in PATHS.nation.dropna().index}
    said |= {(place, month): f"jumlah ketiga segmen {SAME}" for month, place in ANCHORS if month > START}
    table = table.assign(
        activity="active",
        participants=table.participants.astype(int),
        published_on=(pd.PeriodIndex(table.as_of, freq="M") + 1).astype(str),
        note=[said.get(key) for key in zip(table.region_code, table.as_of, strict=True)],
    )
    return revised(table).sort_values(["region_code", "as_of"], kind="stable")


def revised(table):
    """Adds what was first said of the figures that were corrected later."""
    first = table[(table.as_of == CORRECTED) & (table.segment == "BPU") & table.region_code.isin(FIRST_SAID)]
    said = (first.participants * first.region_code.map(FIRST_SAID)).round().astype(int)
    later = table.assign(
        published_on=table.published_on.where(~table.index.isin(first.index), "2025-09"),
        note=table.note.where(~table.index.isin(first.index), "rekaan: peserta yang iurannya belum masuk dikeluarkan"),
    )
    return pd.concat([first.assign(participants=said), later], ignore_index=True)


def eligible(as_of):
    nation = 99_000_000 if as_of > "2025" else round(path(PATHS.nation)[START] / 0.39)  # 39 % in that month
    counts = pd.concat([pd.Series({"00": nation}), split(ELIGIBLE[as_of], NOW.employed)]).rename_axis("region_code")
    edition = f"BPJS TK {max(as_of[:4], '2024')}"
    note = "angka 2024 dipakai juga untuk 2023" if as_of < "2024" else None
    return counts.reset_index(name="workers").assign(as_of=as_of, basis="eligible", edition=edition, note=note)


def surveyed(as_of):
    """Workers of BPS: districts as in August 2025, before that scaled to the province; the nation's employed."""
    province = REAL.query("region_code == '17' and as_of == @as_of").set_index("basis").workers
    counts = NOW if as_of == "2025-08" else NOW.apply(lambda now: split(province[now.name], now))
    year = max(as_of, "2023-08")
    nation = REAL.query("region_code.str.len() != 4 and as_of == @year and basis == 'employed'").workers.sum()
    counts = pd.concat([pd.DataFrame({"employed": nation}, ["00"]), counts]).rename_axis("region_code").reset_index()
    counts = counts.assign(informal=counts.employed - counts.formal)
    table = counts.melt("region_code", var_name="basis", value_name="workers").dropna()
    note = np.where(table.region_code == "00", f"jumlah provinsi, angka {year}", "dibagi seperti Agustus 2025")
    edition = "Sakernas SP2020" if as_of > "2023" else "Sakernas SUPAS2015"
    return table.assign(workers=table.workers.astype(int), as_of=as_of, edition=edition, note=note)


def stages(listed, paid, active):
    """Persons at each stage by district; more than half of those lost are lost at one stage, not the same for all."""
    lost = pd.DataFrame({stage: np.where(HERE.most_lost == stage, 0.55, 0.15) for stage in STAGES[1:5]}, HERE.index)
    kept = lost.cumsum(axis=1).mul(paid - listed, axis=0).add(listed, axis=0).round().astype(int)
    return kept.assign(listed=listed, active=active)[STAGES]


def funnel(as_of):
    """The province's programme on the list of the time, then what each district pays for in the year."""
    now, year = running(as_of), FUNDS[FUNDS.year == int(as_of[:4])].set_index("region_code").drop("17")
    reached = paid(now[now.region_code == "17"])
    listed = split(114_000, LISTED) if as_of == "2025-12" else LISTED
    tables = [stages(listed, reached, reached).apply(with_province).assign(programme="APBD provinsi")]
    if as_of > "2024":
        lists, own = HERE[f"listed_{as_of[:4]}"], paid(now[now.region_code != "17"])
        tables += [stages(lists, year.persons, own).assign(programme=year.fund)]
    table = pd.concat(tables).rename_axis("region_code").reset_index().assign(as_of=as_of, note=None)
    table = table.melt(["region_code", "as_of", "programme", "note"], var_name="stage", value_name="persons")
    return table.sort_values(["programme", "region_code"], kind="stable")


def benefits(segment, counts, year):
    """Accidents (JKK) of 2023 as published, later with the participants of December; deaths (JKM) at a rate."""
    known = read("benefits").query("region_code == '17' and year == 2023 and segment == @segment").iloc[0]
    members = counts.loc[f"{year}-12"]
    accidents = split(round(known.cases * members.sum() / counts.loc["2023-12"].sum()), members)
    cost = split(round(known.paid_idr / known.cases * accidents.sum()), accidents)
    deaths = split(round(DEATHS[segment] * members.sum()), members)
    paid = {"JKK": {"cases": accidents, "paid_idr": cost}, "JKM": {"cases": deaths, "paid_idr": deaths * DEATH_BENEFIT}}
    table = pd.concat({name: pd.DataFrame(parts).apply(with_province) for name, parts in paid.items()})
    table = table.rename_axis(["programme", "region_code"]).reset_index()
    return table.assign(segment=segment, year=year, note=None)


if __name__ == "__main__":
    parts, surveys = segments(), ["2022-08", "2023-08", "2024-08", "2025-08"]
    write("participants", "participants", participants(parts))
    write("workers", "workers", *map(eligible, ELIGIBLE), *map(surveyed, surveys))
    write("funnel", "persons", *map(funnel, ["2023-12", START, "2025-12"]))
    write("benefits", "paid_idr", *(benefits(*part, year) for year in (2023, 2024, 2025) for part in parts.items()))
