"""Tells readers and keeper what a run did, and first of all what earlier ones could not.

A message is written before it is sent and removed right after the server has accepted it. Killed between the two, or cut
off while the server answers, the next run sends it once more, under the same Message-ID, by which mailboxes know it
again: no order of steps avoids that.
"""

import smtplib
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..failure import Failure
from ..wanted import Report
from . import letters, outbox
from .outbox import FOLDER, FOR, TOLD, Letter
from .sending import NoServer, NotSent, connected, send
from .settings import Settings

PATIENCE = timedelta(days=7)


@dataclass(frozen=True)
class Delivery:
    """What became of the messages: how many a server accepted, how many wait, and why, in a line each."""

    sent: int = 0
    waiting: int = 0
    problems: tuple[str, ...] = ()


def post(
    out: Path,
    settings: Settings | None,
    *,
    made: Sequence[Report] = (),
    failures: Sequence[Failure] = (),
    problems: Sequence[str] = (),
) -> Delivery:
    """Sends what still waits in a folder of reports, the oldest first, then what there is to tell of this run.

    Without settings nothing is sent; messages that wait all the same are a problem. Only one run at a time may call it.
    """
    said: list[str] = []
    queue = list(outbox.waiting(out, said))
    if settings is None:
        unsent = f"mail: no server is set up to send what waits in {FOLDER}: {len(queue)}"
        return Delivery(waiting=len(queue), problems=(*said, *([unsent] if queue else [])))
    queue += _to_readers(out, settings, made, said)
    if failures or problems:
        queue.append(outbox.kept(letters.to_keeper(failures, problems, out, settings), out, said))
    sent, reached = _sent(queue, settings, said)
    late = list(_late(queue, said))
    if late and reached:
        sent += _told_late(late, out, settings, said)
    return Delivery(sent, len(outbox.files(out)), tuple(said))


def _to_readers(out: Path, settings: Settings, made: Sequence[Report], said: list[str]) -> Iterator[Letter]:
    """The message on what is made, by this run or by one that was killed before it could tell; none where nothing is."""
    names = list(dict.fromkeys([*outbox.untold(out), *map(str, made)]))
    if names and settings.mail_readers:
        letter = outbox.kept(letters.to_readers(names, out, settings), out, said)
        yield letter
        if not letter.path:  # rather told twice than never
            return
    outbox.forget(out)


def _sent(queue: Sequence[Letter], settings: Settings, said: list[str]) -> tuple[int, bool]:
    """How many messages a server accepted, and whether it was there for all of them."""
    sent = 0
    if not queue:
        return 0, True
    try:
        with connected(settings) as server:
            for letter in queue:
                sent += _taken(server, letter, settings, said)
    except NoServer as error:
        said.append(f"mail: {error}")
        return sent, False
    return sent, True


def _taken(server: smtplib.SMTP, letter: Letter, settings: Settings, said: list[str]) -> bool:
    """Whether the server took a message for anybody; for those whom it refused, the message stays."""
    bare = copy(letter.message)
    del bare[FOR], bare[TOLD]
    try:
        refused = send(server, bare, letter.to, settings)
    except NoServer:
        raise
    except NotSent as error:
        said.append(f"mail: {letter}: {error}")
        return False
    letter.to = list(refused)
    outbox.settle(letter, said)
    said += [f"mail: {letter.message['Subject']!r}: {to}: {answer}" for to, answer in refused.items()]
    return True


def _late(queue: Iterable[Letter], said: list[str]) -> Iterator[Letter]:
    """Messages that have waited too long and that the keeper has not been told of; every one of them is said."""
    for letter in queue:
        since = getattr(letter.message["Date"], "datetime", None)
        if letter.to and letter.path and since and datetime.now(UTC) - since > PATIENCE:
            said.append(f"mail: {letter} waits since {since:%Y-%m-%d}: {FOLDER}/{letter.path.name}")
            if not letter.message[TOLD]:
                yield letter


def _told_late(late: Sequence[Letter], out: Path, settings: Settings, said: list[str]) -> int:
    """Tells the keeper once of messages that have waited too long; they stay."""
    letter = outbox.kept(letters.on_waiting(list(map(str, late)), settings), out, said)
    for one in late:
        one.message[TOLD] = "keeper"
        outbox.settle(one, said)
    return _sent([letter], settings, said)[0]
