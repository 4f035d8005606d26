"""How long reports take: the first of a run, and each further one. `python tests/bench/report_time.py` prints it; nothing is asserted.

The difference between a run of one report and a run of ten is what nine further reports cost.
"""

import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

COMMAND = Path(sys.executable).parent / "jamsostek"
TEN = ("--notebook", "evaluation")
ONE = (*TEN, "--region", "17", "--period", "2025-12", "--lang", "id")


def seconds(*narrowing: str) -> float:
    """Wall time of `jamsostek report` into an empty folder."""
    with tempfile.TemporaryDirectory() as out:
        start = time.perf_counter()
        arguments = [COMMAND, "report", "--data", "data/published", "--out", out, *narrowing]
        subprocess.run(arguments, check=True, capture_output=True)
        return time.perf_counter() - start


def main() -> None:
    versions = ", ".join(f"{name} {version(name)}" for name in ("pandas", "papermill", "nbconvert", "typst"))
    print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, {versions}")
    for jobs in ("1", "2"):
        one, ten = (min(seconds("--jobs", jobs, *narrowing) for _ in range(3)) for narrowing in (ONE, TEN))
        print(f"--jobs {jobs}: the first report {one:.1f} s, each further one {(ten - one) / 9:.2f} s (best of 3)")


if __name__ == "__main__":
    main()
