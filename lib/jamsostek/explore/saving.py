"""What is kept of a view: its tables as CSV and one workbook, its figures as SVG and PNG."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nbformat import v4

from jamsostek.publish import downloads, workbook
from jamsostek.story.display import Picture, Table

from . import caption, views
from .evaluation import Evaluation
from .whatif import WhatIf


def folder(here: Evaluation, view: str, plan: WhatIf) -> Path:
    """Where a view is saved: below the reports of the project that its collection lies in, by all that was chosen."""
    assumed = [f"{name}{value}" for name, value in plan.flat.items()] if view == "whatif" else []
    chosen = "-".join(filter(None, (here.base, here.segment, here.reference, *assumed, here.lang)))
    place = here.source.folder.parent.parent / "reports" / "explore" / here.collection.name
    return place / here.region / here.period / f"{view}-{chosen}"


def save(here: Evaluation, view: str, plan: WhatIf) -> list[Path]:
    """Writes the tables and figures of a view, and the lines of code that make it; returns the files, none where it has neither."""
    parts = views.parts(view, here, plan)
    tables = [part for part in parts if isinstance(part, Table)]
    files = {f"{table.name}.csv": downloads.as_csv(table._data(), here.lang) for table in tables}
    if tables:
        files[f"{view}.xlsx"] = _workbook(here, tables, view)
    for picture in (part for part in parts if isinstance(part, Picture)):
        files |= caption.files(picture, here.words)
    place = folder(here, view, plan)
    if files:
        files[f"{view}.py"] = f"{views.code(view, here, plan)}\n".encode()
        place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (place / name).write_bytes(content)
    return sorted(place / name for name in files)


def _workbook(here: Evaluation, tables: Sequence[Table], view: str) -> bytes:
    """The tables as the workbook of a report, with its cover and notes."""
    parts: list[Any] = [here.cover, *tables]
    shown = [v4.new_output("display_data", dict(part._repr_mimebundle_())) for part in parts]
    return workbook.of(v4.new_notebook(cells=[v4.new_code_cell(outputs=shown)]), view)
