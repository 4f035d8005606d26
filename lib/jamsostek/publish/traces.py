"""What a run leaves behind of this machine in notebooks and errors, and how it is taken out."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from . import manifest
from .wanted import Report

if TYPE_CHECKING:
    from nbformat import NotebookNode

ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")
# The folders of an absolute path; a web address is none.
FOLDERS = re.compile(r"""(?<![\w./\\:~-])(?:file:/{2}|[A-Za-z]:)?(?:[\\/]+[^\\/\s'"<>|:*?(),;\[\]]+)+[\\/]+""")
QUOTED = re.compile(r"""(?<=['"])(?:[A-Za-z]:)?[\\/][^'"\n]*[\\/]""")
# What goes before: all up to a package, else up to a folder of the project, else all.
BEFORE = re.compile(
    r".*(?:(?:site|dist)-packages|python3\.\d+|lib(?=[\\/]+jamsostek))[\\/]+"
    r"|.*[\\/](?=(?:data|notebooks|reports)[\\/])"
)


def shortened(text: str) -> str:
    """Text without escape signs, addresses in memory and the folders of this machine: a path begins at a folder of the project or a package, else at its name."""
    for folder in (
        Path.cwd(),
        Path.home(),
    ):  # their names may hold blanks, at which no pattern can tell that a path goes on
        if folder.name:
            text = text.replace(str(folder), "/~")
    text = QUOTED.sub(_tail, ADDRESS.sub("0x…", ANSI.sub("", text)))
    return FOLDERS.sub(_tail, text)


def _tail(match: re.Match) -> str:
    kept = BEFORE.match(match[0])
    return re.sub(r"[\\/]+", "/", match[0][kept.end() :]) if kept else ""


def line(text: str) -> str:
    """Text on one line, of signs that can be written everywhere; what cannot be becomes a question mark."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", text.encode("utf-8", "replace").decode()).split())


def removed(notebook: "NotebookNode", report: Report) -> "NotebookNode":
    """The notebook without times, random names and this machine's folders, so that the same input gives the same bytes."""
    told = manifest.parameters(report)
    notebook.cells = [
        cell for cell in notebook.cells if "papermill-error-cell-tag" not in cell.metadata.get("tags", [])
    ]
    for cell in notebook.cells:
        cell.metadata = {name: value for name, value in cell.metadata.items() if name == "tags"}
        if "outputs" in cell:  # warnings name files of this machine
            cell.outputs = [_shortened(output) for output in cell.outputs if output.get("name") != "stderr"]
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell.id, cell.source = (
                "injected-parameters",
                "\n".join(f"{name} = {value!r}" for name, value in told.items()),
            )
    notebook.metadata["papermill"] = {"parameters": told}
    return notebook


def _shortened(output: "NotebookNode") -> "NotebookNode":
    """An output whose printed text or error names no folder; what is displayed stays as it is."""
    for name in ("text", "ename", "evalue"):
        if name in output:
            output[name] = shortened(output[name])
    if "traceback" in output:
        output["traceback"] = [shortened(part) for part in output["traceback"]]
    return output
