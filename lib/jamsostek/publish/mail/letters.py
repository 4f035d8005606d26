"""What the messages say: finished reports to the readers; failures, problems and mail that waits to the keeper."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from .. import failure, index, manifest, traces
from ..failure import Failure
from .settings import Settings

MEGABYTE = 1_000_000
PARENT = attrgetter("parent")


@dataclass(frozen=True)
class Story:
    """What the readers learn of one region and period: a title, what the covers say, and files below the folder of reports."""

    title: str
    headlines: tuple[str, ...]
    notice: str
    files: tuple[str, ...]


def to_readers(made: Sequence[str], out: Path, settings: Settings) -> EmailMessage:
    """One message on all finished reports, named as below the folder of reports, with their PDFs where these are small enough together."""
    told = [_story(folder, list(group), out) for folder, group in groupby(sorted(map(Path, made), key=_place), PARENT)]
    subject = told[0].title if len(told) == 1 else f"laporan baru / new reports: {len(made)}"
    pdfs = _contents([out / file for one in told for file in one.files if file.endswith(".pdf")], settings)
    body = _text("readers.txt.j2", stories=told, attached=bool(pdfs), index=f"{out.name}/index.html")
    invented = f"{told[0].notice.partition(':')[0]}: " if all(one.notice for one in told) else ""
    message = _message(f"Jamsostek: {invented}{subject}", body, settings.mail_readers, settings)
    for path, content in pdfs.items():
        name = "-".join(path.relative_to(out).parts)
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return message


def _contents(files: Sequence[Path], settings: Settings) -> dict[Path, bytes]:
    """Files by their path; none of them where they are too large together or one cannot be read."""
    with suppress(OSError):
        if sum(path.stat().st_size for path in files) <= settings.mail_attach_mb * MEGABYTE:
            return {path: path.read_bytes() for path in files}
    return {}


def _place(report: Path) -> tuple[Path, int, bool]:
    """Where a report stands: its folder, then as in the list of reports, Indonesian first."""
    notebook, _, lang = report.name.rpartition(".")
    return report.parent, index.RANKS.get(notebook, index.OTHER), lang != index.LANGUAGES[0]


def _story(folder: Path, reports: Iterable[Path], out: Path) -> Story:
    entries = manifest.read(out / folder)
    found = [(report.name, entries[report.name]) for report in reports if report.name in entries]
    covers = [entry["cover"] for _, entry in found]
    first: Mapping = next(filter(None, covers), {})
    files = [
        file for name, entry in found for file in sorted(entry["files"]) if file in (f"{name}.html", f"{name}.pdf")
    ]
    title = traces.line(f"{first.get('place') or folder.parent.name}, {first.get('period_text') or folder.name}")
    notice = " ".join(_said(covers, "notice"))
    return Story(title, _said(covers, "headline"), notice, tuple((folder / file).as_posix() for file in files))


def _said(covers: Iterable[Mapping[str, str]], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(traces.line(cover[field]) for cover in covers if cover.get(field)))


def to_keeper(failures: Sequence[Failure], problems: Sequence[str], out: Path, settings: Settings) -> EmailMessage:
    """One message on what failed, why and where it lies, and on problems, of the data or of another kind, that hindered the run."""
    counted = f"laporan gagal / reports failed: {len(failures)}"
    subject = counted if failures else "proses terhambat / the run was hindered"
    told = [(one, f"{out.name}/{one.report}{failure.PAGE}") for one in failures]
    body = _text("keeper.txt.j2", failures=told, problems=[traces.line(traces.shortened(one)) for one in problems])
    return _message(f"Jamsostek: {subject}", body, settings.mail_keeper, settings)


def on_waiting(lines: Sequence[str], settings: Settings) -> EmailMessage:
    """One message to the keeper on others that could not be sent for days."""
    subject = f"surel tertahan / messages waiting: {len(lines)}"
    return _message(f"Jamsostek: {subject}", _text("waiting.txt.j2", lines=lines), settings.mail_keeper, settings)


def _text(template: str, **told: object) -> str:
    environment = Environment(
        loader=FileSystemLoader(index.TEMPLATES), autoescape=False, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(template).render(told)


def _message(subject: str, body: str, to: Sequence[str], settings: Settings) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message["From"] = settings.mail_from
    message["To"] = ", ".join(to)
    message["Date"] = datetime.now(UTC)
    message["Message-ID"] = make_msgid(domain=message["From"].addresses[0].domain)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(body.encode("utf-8", "replace").decode(), cte="quoted-printable")
    return message
