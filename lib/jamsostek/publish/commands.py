"""The command line: `jamsostek report`, `check`, `status`, `import` and `template`."""

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


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A workbook or text file as an office sent it.")],
    *,
    data: Annotated[Path, typer.Option(help="The data folder that it is added to.")],
    table: Annotated[str, typer.Option(help="The table it belongs to; without it layout or sheets tell.")] = "",
    as_of: Annotated[str, typer.Option(help="The month of the figures, YYYY-MM; without it the titles tell.")] = "",
    source: Annotated[str, typer.Option(help="A source_id of sources.csv, or a new one: see below.")] = "",
    publisher: Annotated[str, typer.Option(help="Of a new source: who published it.")] = "",
    title: Annotated[str, typer.Option(help="Of a new source: its title.")] = "",
    address: Annotated[str, typer.Option(help="Of a new source: where it was read.")] = "",
    published_on: Annotated[str, typer.Option(help="When it came out, YYYY[-MM[-DD]]; else with its source.")] = "",
    tolerance: Annotated[int, typer.Option(min=0, help="How far totals may be off, for rounding.")] = 0,
    answer: Annotated[list[str] | None, typer.Option(help="The answer to a question, such as B14=1771.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show everything, write nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking; what is ambiguous still stops.")] = False,
) -> None:
    """Reads a workbook or CSV as offices send them, shows what it understood, and adds the rows."""
    from .importing import asked, bring_in

    told = {
        "source_id": source,
        "publisher": publisher,
        "title": title,
        "address": address,
        "published_on": published_on,
    }
    bring_in(file, data, asked(table, as_of, told, tolerance, answer or []), dry_run=dry_run, yes=yes)


@app.command()
def template(
    file: Annotated[Path, typer.Argument(help="The workbook to write, such as jamsostek.xlsx.")],
    *,
    data: Annotated[Path, typer.Option(help="A data folder, whose regions are offered.")] = Path("data/published"),
) -> None:
    """Writes a workbook for an office to fill in; it comes back through import."""
    from .importing import write_template

    write_template(file, data)


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
    from .usage import UsageError
    from .wanted import FORMATS

    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if name not in FORMATS:
            raise UsageError(f"format: {name!r} is not one of {', '.join(FORMATS)}")
    return names
