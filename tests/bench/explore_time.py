"""How soon the panel answers: `python tests/bench/explore_time.py` prints, for ten districts and for 514, the milliseconds of each change.

They are those of the kernel, from the change of a control to the outputs that are sent; the page draws these in some 50 ms more.
"""

import contextlib
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import nation  # noqa: E402

from jamsostek.explore import Panel  # noqa: E402

VIEWS = ("map", "trend", "why", "segments", "months", "whatif", "ranking")
CHANGES = (("period", "2025-06"), ("base", "employed"), ("segment", "BPU"), ("segment", "ALL"), ("lang", "en"))


def answered(panel: Panel, name: str, value: str) -> float:
    """Milliseconds of a change."""
    control = panel.view if name == "view" else panel.plan.controls.get(name) or panel.controls[name]
    start = time.perf_counter()
    control.value = value
    assert not panel.said.value, panel.said.value
    return 1000 * (time.perf_counter() - start)


def measured(data: Path, regions: tuple[str, ...], reference: str) -> None:
    """Each change of a new panel, in every view, then the medians and the slowest."""
    start = time.perf_counter()
    panel = Panel(data=str(data), region=regions[0], period="2025-12")
    print(f"{data.name}: the first view after {time.perf_counter() - start:.2f} s")
    changes = [("region", region) for region in regions[1:]] + [*CHANGES, ("reference", reference)]
    changes += [
        (name, value)
        for view in VIEWS
        for name, value in (("view", view), ("period", "2024-12"), ("period", "2025-12"))
    ]
    changes += [
        ("view", "whatif"),
        ("BPU", 1000),
        ("budget", 1e9),
        ("months", 6),
        ("rule", "uncovered"),
        ("target", 50),
    ]
    times = [(answered(panel, *change), change) for change in changes]
    slowest = ", ".join(f"{' '.join(map(str, change))} {ms:.0f}" for ms, change in sorted(times, reverse=True)[:4])
    print(
        f"{data.name}: {len(times)} changes, median {statistics.median(ms for ms, _ in times):.0f} ms; slowest: {slowest}"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(ROOT):
        folder = Path(name) / "data/nation"
        nation.write(folder)
        for _ in range(2):  # the second time the collection is there already
            measured(ROOT / "data/simulated", ("17", "1704", "1771", "17"), "1771")
            measured(folder, ("00", "35", "3578", "00"), "35")


if __name__ == "__main__":
    main()
