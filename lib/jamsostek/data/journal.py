"""Exchanging tables all at once: the old ones stay aside until all new ones are in place, and whoever finds them puts them back."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from .problems import DataError, Problem

LOCK, ADDING = ".lock", ".adding"
BEFORE = Path(ADDING, "before")  # while this is there, tables may be half exchanged
PATIENCE = 5  # seconds; files are exchanged in far less


@contextmanager
def alone(folder: Path, patience: float = 0) -> Iterator[None]:
    """Keeps other imports out of a data folder; raises DataError where one is at work there after so many seconds."""
    try:
        with FileLock(folder / LOCK, timeout=patience):
            yield
    except Timeout:
        raise DataError(
            [Problem(folder.name, 0, "", f"another import is writing to {folder.name}; try again")]
        ) from None


def mend(folder: Path) -> None:
    """Puts back the tables of an import that was cut off; writes nothing where none was, so that a folder may be read-only."""
    if not (folder / BEFORE).is_dir():
        return
    try:
        with alone(folder, PATIENCE):
            put_back(folder)
    except OSError as error:
        cure = "check it where you may write, and its tables are put back"
        reason = f"an import was cut off here, and the folder cannot be written ({error.strerror}); {cure}"
        raise DataError([Problem(folder.name, 0, "", reason)]) from error


def exchange(folder: Path, new: Path) -> None:
    """Moves the files of the folder `new` into a data folder: all or, after an error, none; needs `alone`."""
    names = sorted(path.name for path in new.iterdir())
    _set_aside(folder, names)
    try:
        for name in names:
            (new / name).replace(folder / name)
        kept(folder)
        (folder / BEFORE).replace(folder / ADDING / "done")  # from here on the new tables stay
    except BaseException:
        put_back(folder)
        raise
    with suppress(OSError):  # they do stay, but for a power cut in the next seconds
        kept(folder / ADDING)


def put_back(folder: Path) -> None:
    """Puts the tables back that were set aside, if any; needs `alone`."""
    if (folder / BEFORE).is_dir():
        for old in sorted((folder / BEFORE).iterdir()):
            _put_back(old, folder / old.name)
        kept(folder)
        (folder / BEFORE).rmdir()
    clear(folder)


def clear(folder: Path) -> None:
    """Takes away what an import left, unless old tables still wait there to be put back; needs `alone`."""
    if not (folder / BEFORE).is_dir():
        shutil.rmtree(folder / ADDING, ignore_errors=True)


def _put_back(old: Path, path: Path) -> None:
    if old.stat().st_size:
        old.replace(path)
    else:  # the import made this table
        path.unlink(missing_ok=True)
        old.unlink()


def _set_aside(folder: Path, names: list[str]) -> None:
    """Copies the old tables aside, an empty file for one that is not there yet; under its last name only when it is whole."""
    aside = folder / ADDING / "aside"
    aside.mkdir()
    for name in names:
        if (folder / name).is_file():
            shutil.copy2(folder / name, aside)
        else:
            (aside / name).touch()
        kept(aside / name)
    kept(aside)
    aside.replace(folder / BEFORE)
    kept(folder / ADDING)


def kept(path: Path) -> None:
    """Waits until a file or folder is on the disk, so that a power cut does not lose it."""
    if path.is_dir() and os.name == "nt":  # which cannot open a folder
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
