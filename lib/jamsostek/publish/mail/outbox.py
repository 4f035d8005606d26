"""What is still to be told: messages as files in `.outbox`, and the finished reports that are in no message yet."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from secrets import token_hex

from ..wanted import Report
from .settings import Settings

FOLDER, FOR, TOLD = ".outbox", "X-Jamsostek-For", "X-Jamsostek-Told"  # these two headers are never sent
UNTOLD = "untold.txt"


@dataclass
class Letter:
    """A message, whom it is still to reach, and where it waits: nowhere if it could not be written."""

    message: EmailMessage
    to: list[str]
    path: Path | None

    def __str__(self) -> str:
        return f"{self.message['Subject']!r} to {', '.join(self.to)}"


def remember(out: Path, settings: Settings | None, report: Report) -> None:
    """Notes a finished report, so that the readers hear of it also where the run is killed before it has told them."""
    if settings and settings.mail_readers:
        with suppress(OSError):  # then only this run can tell of it
            _folder(out).mkdir(mode=0o700, parents=True, exist_ok=True)
            with (_folder(out) / UNTOLD).open("a", encoding="utf-8") as file:
                file.write(f"{report}\n")


def untold(out: Path) -> list[str]:
    """The finished reports that no message has told of; a line that was cut off is none."""
    with suppress(OSError):
        lines = (_folder(out) / UNTOLD).read_text(encoding="utf-8").splitlines()
        return [line for line in dict.fromkeys(lines) if line.count("/") == 3]
    return []


def forget(out: Path) -> None:
    """Once they stand in a message."""
    with suppress(OSError):
        (_folder(out) / UNTOLD).unlink(missing_ok=True)


def files(out: Path) -> list[Path]:
    """The messages that wait, the oldest first; none where the folder cannot be read."""
    with suppress(OSError):
        return sorted(_folder(out).glob("*.eml"))
    return []


def waiting(out: Path, said: list[str]) -> Iterator[Letter]:
    """The messages that wait and can be read; the others are said."""
    for path in files(out):
        try:
            message = message_from_bytes(path.read_bytes(), policy=SMTP)
        except OSError as error:
            said.append(f"mail: {FOLDER}/{path.name}: cannot be read: {error.strerror}")
            continue
        if to := str(message[FOR] or "").replace(",", " ").split():
            yield Letter(message, to, path)
        else:
            said.append(f"mail: {FOLDER}/{path.name}: has no {FOR}, so nobody to send it to; mend or remove it")


def kept(message: EmailMessage, out: Path, said: list[str]) -> Letter:
    """The message as a file, which comes before it is sent; where none can be written, it is sent all the same."""
    name = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}-{token_hex(3)}.eml"
    letter = Letter(message, [address.addr_spec for address in message["To"].addresses], _folder(out) / name)
    try:
        _folder(out).mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(letter)
    except OSError as error:
        said.append(f"mail: {letter}: could not be kept in {FOLDER}: {error.strerror}")
        letter.path = None
    return letter


def settle(letter: Letter, said: list[str]) -> None:
    """Takes a message out of the outbox, or leaves it there for those only whom it has not reached."""
    if not letter.path:
        return
    try:
        if letter.to:
            _write(letter)
        else:
            letter.path.unlink(missing_ok=True)
    except OSError as error:
        said.append(f"mail: {FOLDER}/{letter.path.name}: cannot be changed and may be sent again: {error.strerror}")


def _folder(out: Path) -> Path:
    return out / FOLDER


def _write(letter: Letter) -> None:
    assert letter.path
    del letter.message[FOR]
    letter.message[FOR] = ", ".join(letter.to)
    aside = letter.path.with_suffix(".aside")
    aside.unlink(missing_ok=True)
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(letter.message.as_bytes())
        file.flush()
        os.fsync(file.fileno())
    aside.replace(letter.path)
