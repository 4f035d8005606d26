"""Whether a report is made, stale, missing or failed."""

from collections.abc import Iterable
from pathlib import Path

from jamsostek import data

from . import manifest, wanted
from .usage import UsageError
from .wanted import Narrowing, NotThere, Report


def asked(folder: Path | None, narrowing: Narrowing) -> list[Report]:
    """The reports wanted from one data folder or, without one, from every collection under the nearest `data`."""
    folders = [data.find(folder)] if folder else list(_collections())
    if not folders:
        raise UsageError(f"there is no data/*/{data.SETTINGS} here or above; name a data folder with --data")
    reports: list[Report] = []
    missing: list[NotThere] = []
    for path in folders:
        try:
            reports += wanted.reports(path, data.load(path), narrowing)
        except NotThere as error:  # of a period on the command line another collection may have reports
            if not narrowing.period:
                raise
            missing.append(error)
    if not reports:
        nothing = f"nothing to report: {narrowing.region or 'no region asked for'} has participants in no month"
        raise missing[0] if missing else UsageError(nothing)
    return reports


def _collections() -> Iterable[Path]:
    here = Path.cwd()
    above = next((folder / "data" for folder in (here, *here.parents) if (folder / "data").is_dir()), here)
    return (path.parent for path in sorted(above.glob(f"*/{data.SETTINGS}")))


def of(report: Report, out: Path) -> str:
    """made, stale, missing or failed: stale where what it was made from has changed, missing also where one of its files is gone."""
    folder = out / report.folder
    if (folder / f"{report.name}.failed.txt").is_file():
        return "failed"
    entry = manifest.read(folder).get(report.name)
    if entry is None or not manifest.whole(folder, entry):
        return "missing"
    return "made" if entry["inputs"] == manifest.inputs(report) else "stale"
