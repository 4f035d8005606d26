"""Kills runs at random moments and looks at what is left: `python tests/bench/kills.py 50` kills fifty.

Each time a run makes all reports of an office anew, over good ones, until it is killed; then every report that was good is whole, in its
place or aside for the next run to bring back, and the next run completes with the same bytes.
"""

import contextlib
import hashlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from nbformat import v4, write

from jamsostek.publish import manifest, place, unattended
from jamsostek.publish.order import DONE, Order
from jamsostek.publish.wanted import PARAMETERS, Narrowing

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).parent / "jamsostek"
REGIONS = ("1701", "1702", "1703", "1704")
SETTINGS = """kind = "simulated"
base = "eligible"
[title]
id = "Rekaan"
en = "Invented"
[[reports]]
notebook = "small"
regions = REGIONS
periods = ["2024-11"]
languages = ["id", "en"]
formats = ["html"]
""".replace("REGIONS", str(list(REGIONS)))
CELLS = (
    "\n".join(f'{name} = ""' for name in PARAMETERS),
    "from pathlib import Path\nPath(out).mkdir()\nPath(out, f'{lang}.csv').write_text(region * 10_000)",
    "import time; time.sleep(0.2)\nprint(region, period, lang)",
)
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


def office(folder: Path) -> Path:
    """A folder with a collection of four districts and a small notebook, which is wanted in both languages."""
    for name in ("simulated", "reference"):
        shutil.copytree(ROOT / "data" / name, folder / "data" / name)
    (folder / "data/simulated/collection.toml").write_text(SETTINGS, encoding="utf-8")
    cells = [v4.new_code_cell(source, id=f"cell-{number}") for number, source in enumerate(CELLS)]
    cells[0].metadata["tags"] = ["parameters"]
    (folder / "notebooks").mkdir()
    write(v4.new_notebook(cells=cells, metadata=KERNEL), folder / "notebooks/small.ipynb")
    return folder


def hashes(out: Path) -> dict[str, str]:
    """Hashes of all files below a folder of reports but those that tell times."""
    left = {file for file in out.rglob("*") if file.is_file()} - {out / "run.json", out / ".lock"}
    return {str(file.relative_to(out)): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(left)}


def complete(folder: Path, out: str = "reports", **options: Any) -> dict[str, str]:
    """What a folder of reports of an office holds after a run that is left alone; raises AssertionError where that fails."""
    order = Order(folder / "data/simulated", Narrowing(), folder / out, **options)
    with contextlib.chdir(folder):
        assert unattended.run(order) == DONE
    return hashes(order.out)


def broken(out: Path) -> list[str]:
    """What of the reports of an office is not whole, neither in its place nor aside."""
    found = []
    for region in REGIONS:
        target = out / "simulated" / region / "2024-11"
        aside = sorted((out / place.STAGING / "simulated" / region / "2024-11").glob(f"*{place.OLD}"))
        folders = [target] if target.is_dir() else aside
        if len(folders) != 1 or set(manifest.read(folders[0])) != {"small.id", "small.en"}:
            found.append(f"{region}: {folders}")
        for folder in folders:
            for entry in manifest.read(folder).values():
                now = manifest.files(folder, [folder / name for name in entry["files"] if (folder / name).is_file()])
                found += [f"{folder / name}" for name, known in entry["files"].items() if now.get(name) != known]
    return found


def killed(folder: Path, seconds: float) -> bool:
    """Kills a run that makes all reports anew after some seconds; whether it was still running."""
    run = subprocess.Popen(
        [COMMAND, "report", "--data", "data/simulated", "--force"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        run.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
        return True
    return False


def main(times: int) -> None:
    """Raises AssertionError where something is lost."""
    chance = random.Random()
    with tempfile.TemporaryDirectory() as name:
        folder = office(Path(name))
        begun = time.monotonic()
        good = complete(folder)
        whole = time.monotonic() - begun
        caught = making = 0
        for number in range(times):
            seconds = chance.uniform(0.3, 1.3) * whole
            caught += killed(folder, seconds)
            left = broken(folder / "reports")
            assert not left, f"killed after {seconds:.2f} s: {left}"
            making += (folder / "reports" / place.STAGING).exists()
            assert complete(folder, force=bool(number % 2)) == good, f"killed after {seconds:.2f} s"
    print(
        f"{times} runs of some {whole:.1f} s, {caught} killed, {making} of them with reports in the making: nothing lost"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4)
