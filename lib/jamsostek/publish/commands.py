"""The command line: `jamsostek report`, `check` and `status`."""

from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

# Everything else is imported inside the commands, so that --help answers at once.

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Coverage evaluation of employment social security.",
)

PROBLEMS, FAILED = 1, 3
Data = Annotated[Path | None, typer.Option(help="A data folder; without it every collection under data/.")]
Region = Annotated[str, typer.Option(help="BPS code, such as 17.")]
Period = Annotated[str, typer.Option(help="A month, YYYY-MM.")]
Notebook = Annotated[str, typer.Option(help="Name of a notebook, such as evaluation.")]
Lang = Annotated[
    Literal["id", "en"] | None, typer.Option(help="Language; without it those that the collection asks for.")
]
Format = Annotated[str, typer.Option(help="html, pdf or html,pdf.")]
Out = Annotated[Path, typer.Option(help="Where the reports go.")]
Jobs = Annotated[int, typer.Option(min=0, help="How many reports to make at a time; 0 is one for each processor.")]
Force = Annotated[bool, typer.Option("--force", help="Make reports that are still good, too.")]


def main() -> None:
    """Runs the command line; an error that carries an exit code is said in its own words, without a traceback."""
    try:
        app()
    except Exception as error:
        code = getattr(error, "exit_code", None)
        if code is None:
            raise
        _stop(code, str(error))


def _stop(code: int, message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise SystemExit(code)


@app.command()
def check(folder: Annotated[Path, typer.Argument(help="A data folder, such as data/published.")]) -> None:
    """Checks a data folder: one line a problem."""
    from jamsostek import data

    problems = data.check(folder)
    for problem in problems:
        typer.echo(problem)
    if problems:
        raise typer.Exit(PROBLEMS)
    typer.echo(f"{folder}: no problems")


@app.command()
def report(
    *,
    data: Data = None,
    region: Region = "",
    period: Period = "",
    notebook: Notebook = "",
    lang: Lang = None,
    format: Format = "",
    out: Out = Path("reports"),
    jobs: Jobs = 0,
    force: Force = False,
) -> None:
    """Makes every report that the collections ask for and that is due."""
    from . import progress, state
    from .wanted import Narrowing

    reports = state.asked(data, Narrowing(region, period, notebook, lang or "", _formats(format)))
    failures = progress.make(reports, out, jobs=jobs, force=force)
    if failures:
        _stop(FAILED, "\n".join(f"failed: {failure.report}: {failure.reason}" for failure in failures))


@app.command()
def status(*, data: Data = None, region: Region = "", period: Period = "", out: Out = Path("reports")) -> None:
    """Says of each report whether it is made, stale, missing or failed."""
    from . import state
    from .wanted import Narrowing

    for one in state.asked(data, Narrowing(region, period)):
        typer.echo(f"{state.of(one, out):8}{one}")


def _formats(text: str) -> tuple[str, ...]:
    from .wanted import FORMATS, UsageError

    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if name not in FORMATS:
            raise UsageError(f"format: {name!r} is not one of {', '.join(FORMATS)}")
    return names
