"""Several reports at a time: on this machine or, through a shared folder of reports, on the workers of a Dask cluster."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import TimeoutError as Overdue
from socket import create_connection

from joblib import Parallel, delayed, parallel_config

from . import run
from .task import Failed, Made, Task

PORT = 8786  # where a scheduler is found if the address does not say
ANSWER, WORKERS = 10, 60  # seconds that a scheduler may take to answer, and a worker to come


def each(tasks: Sequence[Task], *, jobs: int, cluster: str) -> Generator[Made | Failed]:
    """The reports as they are finished; `jobs` 0 is one for each processor, a cluster makes one for each of its threads.

    Raises OSError where no cluster answers at the address, or none of its workers does, at first or for long.
    """
    # Threads here only wait: each report is made in a process of its own, there as here, and ended there where it takes too long.
    # Only a worker that is lost for good ends nothing. A report waits for another one and may be begun anew.
    patience = 3 * (tasks[0].limits.report + run.EXPORT) + WORKERS if cluster else None
    with _backend(cluster):
        work = Parallel(n_jobs=jobs or -1, batch_size=1, return_as="generator_unordered", timeout=patience)
        try:
            yield from work(delayed(run.make)(task) for task in tasks)
        except Overdue:
            raise ConnectionError(f"no worker of the cluster has finished a report for {patience:.0f} s") from None


@contextmanager
def _backend(cluster: str) -> Iterator[None]:
    if not cluster:
        with parallel_config(backend="threading"):
            yield
        return
    from distributed import Client  # of no use without a cluster, and slow to import
    from distributed.comm.addressing import parse_host_port

    try:  # a client that finds nobody would wait longer, and complain once more at the end
        create_connection(parse_host_port(cluster.rpartition("://")[2], PORT), ANSWER).close()
        client = Client(cluster, timeout=ANSWER, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ConnectionError(f"no Dask scheduler answers at {cluster!r} ({error})") from None
    with client, parallel_config(backend="dask", client=client, wait_for_workers_timeout=WORKERS):
        yield
