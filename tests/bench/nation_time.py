"""How long a nation takes: `python tests/bench/nation_time.py` makes the simulated one and prints a table; nothing is asserted.

`alone` compares one report with papermill and nbconvert one after the other, `growing` 100, 200 and all 553 reports and one worker
with two, `again` is a call with nothing to do and one after a row was changed, `many` 500 runs at 8 at a time. Names as arguments
choose among them; all together take an hour.
"""

import json
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import psutil

from jamsostek.data import load
from jamsostek.publish.run import make
from jamsostek.publish.task import Limits, Made, Task
from jamsostek.publish.wanted import Report

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import nation  # noqa: E402

BIN = Path(sys.executable).parent
PERIOD = "2025-12"
# nbconvert starts the browser that playwright would download; this lets it start the system's.
WEBPDF = """
import functools, shutil
from nbconvert.nbconvertapp import main
from playwright.async_api import BrowserType
browser = shutil.which("chromium") or shutil.which("google-chrome")
BrowserType.launch = functools.partialmethod(BrowserType.launch, executable_path=browser)
main()
"""


def run(*arguments: object) -> tuple[float, int]:
    """Seconds of a command, and the most memory that it and its children had at a time, shared pages counted once, in MB."""
    start, most, done = time.perf_counter(), [0], threading.Event()
    process = subprocess.Popen([*map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    watch = threading.Thread(target=_watch, args=(psutil.Process(process.pid), most, done))
    watch.start()
    said = process.communicate()[1]
    seconds = time.perf_counter() - start
    done.set()
    watch.join()
    assert process.returncode == 0, said
    return seconds, most[0] // 10**6


def _watch(root: psutil.Process, most: list[int], done: threading.Event) -> None:
    while not done.wait(2):
        total = 0
        for process in _family(root):
            try:
                total += process.memory_full_info().pss
            except psutil.Error:
                continue
        most[0] = max(most[0], total)


def _family(root: psutil.Process) -> list[psutil.Process]:
    try:
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []


def jamsostek(data: Path, out: Path, *options: object) -> tuple[float, int]:
    return run(BIN / "jamsostek", "report", "--data", data, "--out", out, *options)


def told(out: Path) -> dict:
    return json.loads((out / "run.json").read_text("utf-8"))


def ask(data: Path, regions: Sequence[str]) -> None:
    """Lets the collection ask for the profiles of districts and the evaluations of provinces and the nation."""
    path = data / "collection.toml"
    head = path.read_text("utf-8").split("[[reports]]")[0]
    wishes = {
        "evaluation": [code for code in regions if len(code) == 2],
        "district": [code for code in regions if len(code) == 4],
    }
    parts = [
        f'[[reports]]\nnotebook = "{name}"\nregions = {json.dumps(codes)}\nperiods = ["{PERIOD}"]\n'
        for name, codes in wishes.items()
        if codes
    ]
    path.write_text(head + "\n".join(parts), "utf-8")


def plain(data: Path, notebook: str, region: str, folder: Path) -> float:
    """Seconds of papermill and nbconvert, called one after the other as in a shell, on the same notebook."""
    executed = folder / "plain.ipynb"
    place = ["-p", "data", data, "-r", "region", region, "-p", "period", PERIOD, "-p", "out", folder / "tables"]
    first, _ = run(BIN / "papermill", ROOT / f"notebooks/{notebook}.ipynb", executed, *place)
    html, _ = run(BIN / "jupyter-nbconvert", "--to", "html", executed)
    pdf, _ = run(sys.executable, "-c", WEBPDF, "--to", "webpdf", "--WebPDFExporter.disable_sandbox=True", executed)
    return first + html + pdf


def alone(data: Path, folder: Path) -> None:
    """A report alone against the plain tools, and what it costs beyond its cells; the median of nine, the fork server being there."""
    for notebook, region in (("district", "1704"), ("evaluation", "17")):
        report = Report(data, ROOT / f"notebooks/{notebook}.ipynb", region, PERIOD, "id", ("html", "pdf"))
        task = Task(report, folder / "alone", {}, "", Limits(), (data,))
        times = [timed(task) for _ in range(10)][1:]
        ours, beyond = (statistics.median(column) for column in zip(*times, strict=True))
        usual = plain(data, notebook, region, folder)
        ratio = f"papermill and nbconvert {usual:.1f} s, {usual / ours:.1f} times as long"
        say(f"{notebook}: alone {ours:.2f} s, beyond its cells {beyond:.2f} s; {ratio}")


def timed(task: Task) -> tuple[float, float]:
    """Seconds of a report, and of these those beyond its cells."""
    start = time.perf_counter()
    made = make(task)
    seconds = time.perf_counter() - start
    assert isinstance(made, Made), made
    return seconds, seconds - made.cells


def growing(data: Path, folder: Path, regions: Sequence[str]) -> None:
    """100, 200 and all reports with two jobs, and 200 with one: of all a share, so that the mix is the same."""
    for number, jobs in ((100, 2), (200, 1), (200, 2), (len(regions), 2)):
        chosen = [regions[place * len(regions) // number] for place in range(number)]
        ask(data, chosen)
        out = folder / f"{number}-{jobs}"
        seconds, memory = jamsostek(data, out, "--jobs", jobs)
        say(f"{number} reports, --jobs {jobs}: {seconds:.0f} s, {seconds / number:.2f} s each, at most {memory} MB")


def again(data: Path, out: Path) -> None:
    """A call with nothing to do, and one after a row of one district was changed."""
    say(f"nothing to do: {jamsostek(data, out, '--jobs', 2)[0]:.2f} s, {told(out)['counts']['made']} made")
    for table, row in (("funnel", "^1704,.*?,listed,.*$"), ("participants", f"^1704,{PERIOD},BPU,active,.*$")):
        path = data / f"{table}.csv"
        before = path.read_text("utf-8")
        path.write_text(before.replace(*changed(before, row)), "utf-8")
        seconds, _ = jamsostek(data, out, "--jobs", 2)
        made = [each["report"].split("/")[1] for each in told(out)["made"]]
        say(
            f"a row of {table} of district 1704 changed: {seconds:.0f} s, made {len(made)}: {', '.join(sorted(made)[:12])}"
        )
        path.write_text(before, "utf-8")
        jamsostek(data, out, "--jobs", 2)


def changed(text: str, row: str) -> tuple[str, str]:
    """A row and what it becomes with one person more in its first figure of several digits."""
    (line,) = re.findall(row, text, re.MULTILINE)[-1:]
    key, number, rest = re.fullmatch(r"(.*?,)(\d{3,})(,.*)", line.replace(line[:4], "    ", 1)).groups()
    return line, f"{key}{int(number) + 1}{rest}".replace("    ", line[:4], 1)


def many(data: Path, out: Path, regions: Sequence[str]) -> None:
    """500 runs at 8 at a time."""
    ask(data, [code for code in regions if len(code) == 4][:500])
    seconds, memory = jamsostek(data, out, "--jobs", 8)
    say(f"500 runs at 8 at a time: {told(out)['counts']}, {seconds:.0f} s, at most {memory} MB")


def say(line: str) -> None:
    print(line, flush=True)


def main() -> None:
    versions = ", ".join(f"{name} {version(name)}" for name in ("pandas", "papermill", "nbconvert", "typst", "joblib"))
    machine = f"{platform.system()} {platform.machine()}, {psutil.cpu_count()} processors"
    say(f"{machine}, Python {platform.python_version()}, {versions}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data/nation"
        nation.write(data)
        regions = load(data).regions.query("successors.isna()").region_code.to_list()
        asked = sys.argv[1:] or ["alone", "growing", "again", "many"]
        if "alone" in asked:
            alone(data, folder)
        if "growing" in asked:
            growing(data, folder, regions)
        if "again" in asked:
            ask(data, regions)
            jamsostek(data, folder / f"{len(regions)}-2", "--jobs", 2)
            again(data, folder / f"{len(regions)}-2")
        if "many" in asked:
            many(data, folder / "many", regions)


if __name__ == "__main__":
    main()
