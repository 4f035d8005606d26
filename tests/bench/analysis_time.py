"""How long the analysis of a change takes: why, how unequal, how sure, and the targets, from coverage to every measure.

Ten districts are the simulated Bengkulu; 514 are all districts of Indonesia put directly below the nation, with the employed
persons of published/workers.csv and participants made up from them. The analysis is every measure that follows from coverage:
its error, its history and comparisons, why it changed, how unequal it is, who is out of line, the targets, the revisions. Beside
it the time from the loaded tables on, with coverage itself (of all regions and bases, as reports need it); reading and the
simulated ranks are apart.
Usage: python tests/bench/analysis_time.py [--runs 20]
"""

import argparse
import os
import platform
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from time import perf_counter
from typing import NamedTuple

import pandas as pd

from jamsostek.data import load
from jamsostek.data.collection import Collection
from jamsostek.measures import (
    change,
    comparison,
    composition,
    coverage,
    editions,
    gradient,
    inequality,
    outliers,
    ranks,
    sampling,
    segments,
    targets,
    trajectory,
    vintages,
)


def province(*months: str) -> tuple:
    """What the analysis of the simulated Bengkulu starts from; of some months only, where these are named."""
    has = load("simulated")
    kept = has.participants[has.participants.as_of.astype(str).isin(months)] if months else has.participants
    return replace(has, participants=kept.reset_index(drop=True)), "17", "2025-12"


def nation() -> tuple:
    """The same for a nation of 514 districts; the year before and all participants are made up."""
    has = load("published")
    districts = has.regions[has.regions.level == "district"]
    whole = has.regions[has.regions.level == "nation"]
    regions = pd.concat([whole, districts.assign(parent="00", level="province")], ignore_index=True)
    now = has.workers[has.workers.region_code.isin(districts.region_code) & (has.workers.as_of == "2025-08")]
    now = now[now.basis.isin(["employed", "formal", "informal"])]
    before = now.assign(as_of=pd.Period("2024-08", "M"), workers=(now.workers * 0.98).round().astype("Int64"))
    workers = pd.concat([before, now], ignore_index=True)
    return replace(has, regions=regions, workers=workers, participants=_participants(workers)), "00", "2025-12"


def _participants(workers: pd.DataFrame) -> pd.DataFrame:
    """A share of the workers of each district that differs from one to the next and from year to year."""
    rows = workers[workers.basis != "employed"].assign(segment=workers.basis.map({"formal": "PU", "informal": "BPU"}))
    part = 0.1 + rows.region_code.astype(int) % 71 / 100 + (rows.as_of.dt.year - 2024) * 0.02
    published = {"activity": "active", "rounded_to": pd.NA, "published_on": "2026", "as_of": rows.as_of + 4}
    return rows.assign(participants=(rows.workers * part).round().astype("Int64"), **published)


class Made(NamedTuple):
    """What the analysis starts from: coverage, denominators of every edition, segments on their own workers."""

    everywhere: pd.DataFrame
    denominators: pd.DataFrame
    own: pd.DataFrame


def prepared(has: Collection, region: str, period: str) -> Made:
    everywhere = coverage.by_basis(has.participants, has.workers, has.regions, has.settings.base)
    near = comparison.within(everywhere, has.regions, region, period)
    own = segments.by_own_base(near[near.basis == "employed"], has.workers, has.regions)
    return Made(everywhere, coverage.every_edition(has.workers, has.regions), own)


def analysed(has: Collection, region: str, period: str, made: Made) -> pd.DataFrame:
    """Computes what the cells of the notebook do between coverage and the first sentence; gives the regions that are ranked."""
    base, regions = has.settings.base, has.regions
    known = sampling.with_error(made.everywhere, has.workers, regions, has.sampling_error)
    near = comparison.within(known, regions, region, period)
    totals = near[(near.segment == "ALL") & (near.basis != "labour_force")]
    totals = editions.restated(totals, made.denominators)
    totals = sampling.restated(totals, has.workers, regions, has.sampling_error)
    history = comparison.history(comparison.yearly(totals, period), region, period)
    ranked = comparison.ranking(known[known.basis == base], regions, region, period)
    ranked = comparison.against(ranked, known, region)
    changed = change.split(history, near, period)
    composition.by_kind(changed, near, made.own)
    composition.by_region(changed[changed.basis == base], totals, regions)
    alike = editions.on_newest(totals[totals.basis == base])
    members = gradient.with_formal_share(inequality.groups(alike, regions, region, period), has.workers)
    inequality.measures(members), gradient.measures(members)
    inequality.over_time(alike, regions, region, period)
    outliers.limits(ranked)
    gaps = comparison.gap(comparison.current(known, region, period), has.targets, base)
    trajectory.trajectory(targets.tracked(gaps, history), history)
    sampling.changes(history, period)
    vintages.revised(has.participants, regions, region, period)
    return ranked


def milliseconds(runs: int, work: Callable[[], object]) -> float:
    """The least time that a work takes."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    versions = ", ".join(f"{name} {version(name)}" for name in ("pandas", "numpy", "scipy"))
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {versions}"
    )
    cases = {
        "10 districts, 3 periods": province("2023-12", "2024-12", "2025-12"),
        "10 districts, 36 months": province(),
        "514 districts, 2 periods": nation(),
    }
    for name, start in cases.items():
        made = prepared(*start)
        ranked = analysed(*start, made)
        whole = milliseconds(runs, lambda start=start: analysed(*start, prepared(*start)))
        print(
            f"{name}: analysis {milliseconds(runs, partial(analysed, *start, made)):.0f} ms, from the tables on {whole:.0f} ms; "
            f"simulated ranks {milliseconds(3, partial(ranks.with_interval, ranked)):.0f} ms (best of {runs})"
        )


if __name__ == "__main__":
    main()
