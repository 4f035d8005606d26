"""What the fork server loads once, so that no report waits for it: libraries, fonts, templates, and the collections of the run."""

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from pkgutil import walk_packages

from .apart import COLLECTIONS

LOADED = (
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "ipykernel.debugger",
    "ipykernel.ipkernel",
    "ipykernel.kernelapp",
    "ipykernel.kernelspec",
    "tornado.locks",
    "tornado.platform.asyncio",
    "tornado.queues",
    "jamsostek.explore",
    "jamsostek.publish.run",
)
PARTS = ("jamsostek.measures", "jamsostek.story")


def _load() -> None:
    for name in LOADED:
        import_module(name)
    for part in PARTS:
        for module in walk_packages(import_module(part).__path__, f"{part}."):
            import_module(module.name)
    for name in ("jamsostek.publish.exporters", "jamsostek.publish.kernel", "jamsostek.story.warm"):
        import_module(name).warm()
    import_module("jamsostek.publish.inputs").library()  # of which these are the modules
    for folder in filter(None, os.environ.get(COLLECTIONS, "").split(os.pathsep)):
        with suppress(Exception):
            import_module("jamsostek.data").load(folder)


# Nobody debugs a report, and each kernel would load the debugger anew, which takes longer than the rest of its start; the grammar
# of addresses takes a second, and no notebook is checked for those.
for name in ("debugpy", "rfc3987_syntax"):
    sys.modules.setdefault(name, None)  # type: ignore[arg-type]
with suppress(Exception):  # what cannot be loaded is told by the cell, or the report, that needs it
    _load()
gc.collect()
gc.freeze()  # what is never looked at again is never copied
