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
    """How many reports are wanted, the tasks of those that are due, and the problems of collections that cannot be used."""

    asked: int
    tasks: Sequence[Task]
    problems: Sequence[str]


def due(order: Order) -> Due:
    """The reports that are due, or all that are wanted where that is forced."""
    found, problems = asked(order.data, order.narrowing, order.out, keep=True, ahead=not order.cluster)
    collections = tuple(dict.fromkeys(report.data for report, _ in found))
    tasks = [
        Task(one.report, order.out.resolve(), one.inputs, _why(one), order.limits, collections)
        for one in state.of(found, order.out)
        if order.force or one.due
    ]
    return Due(len(found), tasks, problems)


def _why(one: state.State) -> str:
    return f"failed before: {one.why}" if one.name == "failed" else one.why or "forced"


def asked(
    folder: Path | None, narrowing: Narrowing, out: Path, *, keep: bool = False, ahead: bool = False
) -> tuple[Asked, list[str]]:
    """The reports wanted from one data folder or, without one, from every collection under the nearest `data`.

    With the problems of collections that cannot be used beside those that can; raises DataError where none can.
    With `keep` it is written down what was found out. With `ahead` the fork server loads the same collections meanwhile, where
    finding out takes long and reports are likely due.
    """
    folders = [data.find(folder)] if folder else list(_collections())
    if not folders:
        raise UsageError(f"there is no data/*/{data.SETTINGS} here or above; name a data folder with --data")
    found: Asked = []
    missing: list[NotThere] = []
    unusable: list[data.DataError] = []
    for path in folders:
        try:
            found += _wanted(path, narrowing, out, keep=keep, ahead=folders if ahead else ())
        except NotThere as error:  # of a period on the command line another collection may have reports
            if not narrowing.period:
                raise
            missing.append(error)
        except data.DataError as error:
            unusable.append(error)
    if unusable and not found:
        raise unusable[0]
    if not found:
        who = f"{narrowing.region} has participants in no month" if narrowing.region else "no region has participants"
        since = f" from {narrowing.since} on" if narrowing.since else ""
        raise missing[0] if missing else UsageError(f"nothing to report: {who}{since}")
    return found, [str(problem) for error in unusable for problem in error.problems]


def _wanted(folder: Path, narrowing: Narrowing, out: Path, *, keep: bool, ahead: Sequence[Path]) -> Asked:
    """The reports wanted from one collection, as they were found out last time or anew."""
    seen = data.fingerprint(folder)  # before it is read: what an import changes meanwhile is found out next time
    if kept := _kept(folder, narrowing, out, seen):
        return kept
    if ahead:
        apart.begin(ahead)
    fresh = _fresh(folder, narrowing)
    if keep:
        _keep(folder, narrowing, out, seen, fresh)
    return fresh


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


def _kept(folder: Path, narrowing: Narrowing, out: Path, seen: str) -> Asked:
    """What was found out last time, if all that it depends on is the same; empty otherwise."""
    try:
        kept = json.loads(_file(folder, out).read_text(encoding="utf-8"))
        if kept["key"] != _key(seen, narrowing, kept["notebooks"]):
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


def _keep(folder: Path, narrowing: Narrowing, out: Path, seen: str, fresh: Asked) -> None:
    """Keeps what was found out of a collection with the fingerprint `seen`; where that cannot be written it is found out again."""
    notebooks = sorted({report.notebook.stem for report, _ in fresh})
    key = _key(seen, narrowing, notebooks)
    kept = {"key": key, "notebooks": notebooks, "reports": [_row(*each) for each in fresh]}
    with suppress(OSError):
        file = _file(folder, out)
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(kept), encoding="utf-8")


def _key(seen: str, narrowing: Narrowing, notebooks: Iterable[str]) -> str:
    hashes = [inputs.notebook(wanted.notebook(name)) for name in notebooks]
    return json.dumps([seen, inputs.library(), hashes, astuple(narrowing)])


def _file(folder: Path, out: Path) -> Path:
    return out / KEPT / f"{folder.name}.json"
