"""The kernel of one report: forked from the report's own process, with all that is loaded in it, or a plain one."""

import asyncio
import multiprocessing
import os
from multiprocessing.connection import Connection
from queue import Empty
from typing import Any

from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.connect import KernelConnectionInfo, write_connection_file
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

START = 60  # seconds that a kernel may take to start


class DiedAtStart(RuntimeError):
    """The kernel ended, or did not answer in time, before the first cell."""


class Forked:
    """A process that becomes a kernel, forked while its parent has only one thread; it begins at once, its manager comes later."""

    def __init__(self, sockets: str) -> None:
        self.file, _ = write_connection_file(_file(sockets), key=os.urandom(16).hex().encode(), **_private(sockets))
        self._line, theirs = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("fork").Process
        self.process = process(target=_become_kernel, args=(self.file, theirs), daemon=True)
        self.process.start()
        theirs.close()

    def wait(self) -> None:
        """Returns once its sockets are open; raises DiedAtStart."""
        try:
            if not self._line.poll(START):
                raise DiedAtStart(f"the kernel did not start within {START} s")
            self._line.recv()
        except (EOFError, OSError) as error:
            raise DiedAtStart("the kernel died at start") from error


def _become_kernel(file: str, line: Connection) -> None:
    from ipykernel.kernelapp import IPKernelApp

    kernel = IPKernelApp.instance(parent_handle=os.getppid())
    kernel.initialize(["-f", file, "--HistoryManager.enabled=False"])
    line.send("ready")
    kernel.start()


class ForkedProvisioner(KernelProvisionerBase):
    """Starts a process that waits to become a kernel, in the place of a command."""

    forked: Forked
    parent: AsyncKernelManager

    @property
    def has_process(self) -> bool:
        return True

    async def poll(self) -> int | None:
        return self.forked.process.exitcode

    async def wait(self) -> int | None:
        self.forked.process.join()
        return self.forked.process.exitcode

    async def send_signal(self, signum: int) -> None:
        if self.forked.process.is_alive():
            os.kill(self.forked.process.pid or 0, signum)

    async def kill(self, restart: bool = False) -> None:
        self.forked.process.kill()

    async def terminate(self, restart: bool = False) -> None:
        self.forked.process.terminate()

    async def cleanup(self, restart: bool = False) -> None:
        """There are no ports to give back."""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self.parent.load_connection_file(self.forked.file)
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        self.forked.wait()
        return self.parent.get_connection_info()


class PlainClient(AsyncKernelClient):
    """A client that says so where the kernel did not start."""

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        try:
            await self._ready(timeout)
        except (RuntimeError, Empty, TimeoutError) as error:
            raise DiedAtStart("the kernel died at start") from error

    async def _ready(self, timeout: float | None) -> None:
        await super().wait_for_ready(timeout)


class PromptClient(PlainClient):
    """A client of a kernel whose sockets are open: it is ready as soon as both channels have answered.

    jupyter_client's own way asks again after a second where an answer was lost, and waits 0.2 seconds for more messages.
    """

    async def _ready(self, timeout: float | None) -> None:
        await asyncio.gather(self.kernel_info(reply=True, timeout=timeout), self.get_iopub_msg(timeout=timeout))


def warm() -> None:
    """Finds out which kernels and ways to start them there are, which takes as long as starting one; begins no thread."""
    assert manager(None, "").kernel_spec


def _file(sockets: str) -> str:
    return f"{sockets}/kernel.json"


def _private(sockets: str) -> dict[str, Any]:
    """How to talk: where there are such sockets, over files, so that no two want the same port and nobody else can connect."""
    return {"transport": "ipc", "ip": f"{sockets}/kernel"} if os.name == "posix" else {}


def manager(forked: Forked | None, sockets: str) -> AsyncKernelManager:
    """The manager of a kernel, not yet started; the kernel talks over sockets in a folder of its own where there are such."""
    managed = AsyncKernelManager(connection_file=_file(sockets), client_factory=PlainClient, **_private(sockets))
    if forked:
        managed.client_factory = PromptClient
        managed.provisioner = ForkedProvisioner(parent=managed, kernel_spec=managed.kernel_spec)
        managed.provisioner.forked = forked
    return managed
