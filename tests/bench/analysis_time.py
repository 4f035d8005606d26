"""How long the analysis of a change takes: why, how unequal, how sure, and the targets, from coverage to every measure.

Ten districts are the simulated Bengkulu; 514 are all districts of Indonesia put directly below the nation, with the employed
persons of published/workers.csv and participants made up from them. Reading, coverage itself and the simulated ranks are apart.
Usage: python tests/bench/analysis_time.py [--runs 20]
"""

import argparse
import os
import platform
import statistics
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from time import perf_counter

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
    targets,
    trajectory,
    vintages,
)


def province() -> tuple:
    """What the analysis of the simulated Bengkulu starts from."""
    return load("simulated"), "17", "2025-12"


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


def prepared(has: Collection, region: str, period: str) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Coverage, the denominators of every edition, and coverage of the segments on their own workers."""
    everywhere = coverage.by_basis(has.participants, has.workers, has.regions, has.settings.base)
    near = comparison.within(everywhere, has.regions, region, period)
    own = comparison.by_own_base(near[near.basis == "employed"], has.workers, has.regions)
    return everywhere, coverage.every_edition(has.workers, has.regions), own


def analysed(has: Collection, region: str, period: str, *made: pd.DataFrame) -> pd.DataFrame:
    """Every measure of the change, the inequality, the uncertainty and the targets; the ranked regions for the simulation."""
    base, regions, (everywhere, denominators, own) = has.settings.base, has.regions, made
    known = sampling.with_error(everywhere, has.workers, regions, has.sampling_error)
    near = comparison.within(known, regions, region, period)
    totals = editions.restated(near[(near.segment == "ALL") & (near.basis != "labour_force")], denominators)
    history = comparison.history(comparison.yearly(totals, period), region, period)
    changed = change.split(history, near, period)
    composition.by_kind(changed, near, own)
    composition.by_region(changed[changed.basis == base], totals, regions)
    alike = editions.on_newest(totals[totals.basis == base])
    members = gradient.with_formal_share(inequality.groups(alike, regions, region, period), has.workers)
    inequality.measures(members), gradient.measures(members)
    inequality.over_time(alike, regions, region, period)
    ranked = comparison.against(comparison.ranking(known[known.basis == base], regions, region, period), known, region)
    outliers.limits(ranked)
    tracked = targets.tracked(comparison.gap(comparison.current(near, region, period), has.targets, base), history)
    trajectory.trajectory(tracked, history)
    sampling.changes(history, period)
    vintages.revised(has.participants, regions, region, period)
    return ranked


def milliseconds(work: Callable[[], object], runs: int) -> str:
    """The least and the median of some runs."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return f"{min(times):.0f} ms at best, {statistics.median(times):.0f} ms in the median of {runs}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    runs = parser.add_argument("--runs", type=int, default=20) and parser.parse_args().runs
    versions = ", ".join(f"{name} {version(name)}" for name in ("pandas", "numpy", "scipy"))
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {versions}"
    )
    for name, start in (("10 districts", province()), ("514 districts", nation())):
        made = prepared(*start)
        ranked = analysed(*start, *made)
        print(f"{name}: {len(ranked)} ranked, analysis {milliseconds(partial(analysed, *start, *made), runs)}")
        print(f"{name}: simulated ranks {milliseconds(partial(ranks.with_interval, ranked), 3)}")


if __name__ == "__main__":
    main()
