"""The kernel of one report: forked from the report's own process, with all that is loaded in it, or a plain one."""

import asyncio
import multiprocessing
import os
from collections.abc import Mapping
from multiprocessing.connection import Connection
from queue import Empty
from typing import Any

from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

START = 60  # seconds that a kernel may take to start


class DiedAtStart(RuntimeError):
    """The kernel ended, or did not answer in time, before the first cell."""


class Forked:
    """A process that becomes a kernel once it is told by which file to connect.

    It has to be forked while its parent has only one thread, which is before anybody knows that file.
    """

    def __init__(self) -> None:
        self._line, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.get_context("fork").Process(target=_become_kernel, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def start(self, file: str, environment: Mapping[str, str]) -> None:
        """Lets it become a kernel and returns once its sockets are open; raises DiedAtStart."""
        try:
            self._line.send((file, dict(environment)))
            if not self._line.poll(START):
                raise DiedAtStart(f"the kernel did not start within {START} s")
            self._line.recv()
        except (EOFError, OSError) as error:
            raise DiedAtStart("the kernel died at start") from error


def _become_kernel(line: Connection) -> None:
    from ipykernel.kernelapp import IPKernelApp

    file, environment = line.recv()
    os.environ.clear()
    os.environ.update(environment)
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
        self.parent.write_connection_file()
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        self.forked.start(self.parent.connection_file, kwargs["env"])
        return self.parent.get_connection_info()


class PlainClient(AsyncKernelClient):
    """A client that says so where the kernel did not start."""

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        try:
            await self._ready(timeout)
        except (RuntimeError, Empty) as error:
            raise DiedAtStart("the kernel died at start") from error

    async def _ready(self, timeout: float | None) -> None:
        await super().wait_for_ready(timeout)


class PromptClient(PlainClient):
    """A client of a kernel whose sockets are open: it is ready as soon as both channels have answered.

    jupyter_client's own way asks again after a second where an answer was lost, and waits 0.2 seconds for more messages.
    """

    async def _ready(self, timeout: float | None) -> None:
        await asyncio.gather(self.kernel_info(reply=True, timeout=timeout), self.get_iopub_msg(timeout=timeout))


def manager(forked: Forked | None, sockets: str) -> AsyncKernelManager:
    """The manager of a kernel, not yet started; the kernel talks over sockets in a folder of its own where there are such."""
    managed = AsyncKernelManager(connection_file=f"{sockets}/kernel.json", client_factory=PlainClient)
    if os.name == "posix":  # no two want the same port, and nobody else can connect
        managed.transport, managed.ip = "ipc", f"{sockets}/kernel"
    if forked:
        managed.client_factory = PromptClient
        managed.provisioner = ForkedProvisioner(parent=managed, kernel_spec=managed.kernel_spec)
        managed.provisioner.forked = forked
    return managed
