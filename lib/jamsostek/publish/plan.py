"""What a run has to do: the reports that are wanted, what each would be made from, and which of them are due."""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from jamsostek import data

from . import apart, inputs, state, wanted
from .inputs import Inputs, Told
from .order import Order
from .task import Task
from .usage import UsageError
from .wanted import Narrowing, NotThere, Report

KEPT = ".plans"  # below the folder of reports: what each collection was last asked for, since it takes long to find out
USED = ("data", "settings")
Asked = list[tuple[Report, Told]]


@dataclass(frozen=True)
class Due:
    """How many reports are wanted, and the tasks of those that are due."""

    asked: int
    tasks: Sequence[Task]


def due(order: Order) -> Due:
    """The reports that are due, or all that are wanted where that is forced."""
    found = asked(order.data, order.narrowing, order.out, ahead=not order.cluster)
    _keep(found, order)
    collections = tuple(dict.fromkeys(report.data for report, _ in found))
    tasks = [
        Task(one.report, order.out.resolve(), one.inputs, _why(one), order.limits, collections)
        for one in state.of(found, order.out)
        if order.force or one.due
    ]
    return Due(len(found), tasks)


def _why(one: state.State) -> str:
    return f"failed before: {one.why}" if one.name == "failed" else one.why or "forced"


def asked(folder: Path | None, narrowing: Narrowing, out: Path, *, ahead: bool = False) -> Asked:
    """The reports wanted from one data folder or, without one, from every collection under the nearest `data`.

    With `ahead` the fork server loads the same collections meanwhile, where finding out takes long and reports are likely due.
    """
    folders = [data.find(folder)] if folder else list(_collections())
    if not folders:
        raise UsageError(f"there is no data/*/{data.SETTINGS} here or above; name a data folder with --data")
    found: Asked = []
    missing: list[NotThere] = []
    for path in folders:
        try:
            kept = _kept(path, narrowing, out)
            if ahead and not kept:
                apart.begin(folders)
            found += kept or _fresh(path, narrowing)
        except NotThere as error:  # of a period on the command line another collection may have reports
            if not narrowing.period:
                raise
            missing.append(error)
    if not found:
        who = f"{narrowing.region} has participants in no month" if narrowing.region else "no region has participants"
        since = f" from {narrowing.since} on" if narrowing.since else ""
        raise missing[0] if missing else UsageError(f"nothing to report: {who}{since}")
    return found


def _collections() -> Iterable[Path]:
    here = Path.cwd()
    above = next((folder / "data" for folder in (here, *here.parents) if (folder / "data").is_dir()), here)
    return (path.parent.resolve() for path in sorted(above.glob(f"*/{data.SETTINGS}")))


def _fresh(folder: Path, narrowing: Narrowing) -> Asked:
    collection = data.load(folder)
    used = Inputs(collection)
    return [
        (report, inputs.complete(report, used.of(report))) for report in wanted.reports(folder, collection, narrowing)
    ]


def _kept(folder: Path, narrowing: Narrowing, out: Path) -> Asked:
    """What was found out last time, if all that it depends on is the same; empty otherwise."""
    try:
        kept = json.loads(_file(folder, out).read_text(encoding="utf-8"))
        if kept["key"] != _key(folder, narrowing, kept["notebooks"]):
            return []
        return [_read(folder, *row) for row in kept["reports"]]
    except (OSError, ValueError, KeyError, TypeError, UsageError):
        return []


def _read(folder: Path, notebook: str, formats: list[str], used: Told, *place: str) -> tuple[Report, Told]:
    region, period, lang = place
    report = Report(folder, wanted.notebook(notebook), region, period, lang, tuple(formats))
    return report, inputs.complete(report, used)


def _row(report: Report, told: Told) -> list:
    used = {name: told[name] for name in USED}
    return [report.notebook.stem, report.formats, used, report.region, report.period, report.lang]


def _keep(found: Asked, order: Order) -> None:
    """Keeps what was found out; where that cannot be written it is found out again."""
    for folder in dict.fromkeys(report.data for report, _ in found):
        mine = [(report, told) for report, told in found if report.data == folder]
        notebooks = sorted({report.notebook.stem for report, _ in mine})
        key = _key(folder, order.narrowing, notebooks)
        kept = {"key": key, "notebooks": notebooks, "reports": [_row(*each) for each in mine]}
        with suppress(OSError):
            file = _file(folder, order.out)
            file.parent.mkdir(exist_ok=True)
            file.write_text(json.dumps(kept), encoding="utf-8")


def _key(folder: Path, narrowing: Narrowing, notebooks: Iterable[str]) -> str:
    hashes = [inputs.notebook(wanted.notebook(name)) for name in notebooks]
    return json.dumps([data.fingerprint(folder), inputs.library(), hashes, astuple(narrowing)])


def _file(folder: Path, out: Path) -> Path:
    return out / KEPT / f"{folder.name}.json"
