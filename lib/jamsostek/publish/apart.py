"""A call in a process of its own, forked from one that has everything loaded already; where there is no fork, in a new one."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing import forkserver
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TypeVar

COLLECTIONS = "JAMSOSTEK_COLLECTIONS"  # tells the fork server what to load: folders, parted as in PATH
Result = TypeVar("Result")
_running: set[BaseProcess] = set()
_stopping = threading.Event()


class Ended(RuntimeError):
    """The process ended without a result, or had to be ended since it took too long; the text says which."""


def can_fork() -> bool:
    """Whether this system can fork from a server; Windows cannot."""
    return "forkserver" in multiprocessing.get_all_start_methods()


def prepare(collections: Iterable[Path]) -> None:
    """Tells the fork server, which the first call starts, what to load."""
    os.environ[COLLECTIONS] = os.pathsep.join(map(str, collections))
    multiprocessing.set_forkserver_preload(["jamsostek.publish.warm"])


def begin(collections: Iterable[Path]) -> None:
    """Starts the fork server, which loads while its caller does something else; where there is none, nothing begins."""
    prepare(collections)
    if can_fork():
        forkserver.ensure_running()


def call(function: Callable[[Any], Result], argument: Any, limit: float) -> Result:
    """What a function of a module returns for an argument, both to be pickled; raises Ended after `limit` seconds or without a result.

    Whatever the process started is ended with it.
    """
    context: Any = multiprocessing.get_context("forkserver" if can_fork() else "spawn")
    if multiprocessing.current_process().daemon:  # a worker of a cluster, which may have no children otherwise
        multiprocessing.current_process().daemon = False
    line, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(function, argument, theirs))
    with closing(line), closing(theirs):
        _start(process)
        theirs.close()
        try:
            result = _result(line, process, limit)
        except BaseException:
            _end(process)
            raise
        finally:
            _running.discard(process)
        _kill(process)  # with what it started; the result is here, so nobody waits until its memory is given back
        return result


def _start(process: BaseProcess) -> None:
    if _stopping.is_set():
        raise Ended("the run was stopped")
    try:
        process.start()
    except (EOFError, OSError) as error:
        raise Ended(f"no process could be started for it ({type(error).__name__}: {error})") from error
    _running.add(process)
    if _stopping.is_set():  # since then
        _end(process)


def _result(line: Connection, process: BaseProcess, limit: float) -> Any:
    if not wait([line, process.sentinel], limit):
        raise Ended(f"the report took longer than {limit:.0f} s")
    try:
        return line.recv()
    except EOFError:
        process.join()
        raise Ended(f"the report's process ended without a result (exit code {process.exitcode})") from None


@contextmanager
def ended_with() -> Iterator[None]:
    """What is called meanwhile by other threads ends with it at the latest, and nothing more begins, so that nobody has to wait."""
    _stopping.clear()
    try:
        yield
    finally:
        _stopping.set()
        for process in list(_running):
            _end(process)


def _end(process: BaseProcess) -> None:
    """Ends a process and whatever is left of those that it started, and waits until it is gone."""
    _kill(process)
    process.join()


def _kill(process: BaseProcess) -> None:
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid or 0, signal.SIGKILL)
    process.kill()


def _serve(function: Callable[[Any], Any], argument: Any, line: Connection) -> None:
    if os.name == "posix":
        os.setsid()  # a group of its own, to be ended as one, that no Ctrl-C reaches
    threads = threading.active_count()
    assert threads == 1, "a process with threads must not be forked"
    line.send(function(argument))


def end_with_parent() -> None:
    """Ends this process, and those that it started, as soon as the one that called it is gone."""
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os.killpg(0, signal.SIGKILL) if os.name == "posix" else os._exit(1)
