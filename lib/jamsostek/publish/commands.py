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

PROBLEMS = 1
Data = Annotated[Path | None, typer.Option(help="A data folder; without it every collection under data/.")]
Region = Annotated[str, typer.Option(help="BPS code, such as 17.")]
Districts = Annotated[bool, typer.Option("--with-districts", help="The districts of the region, too.")]
Every = Annotated[bool, typer.Option("--all", help="Every region and period that there are data for.")]
Period = Annotated[str, typer.Option(help="A month, YYYY-MM.")]
Since = Annotated[str, typer.Option(help="Periods from this month on, YYYY-MM.")]
Notebook = Annotated[str, typer.Option(help="Name of a notebook, such as evaluation.")]
Lang = Annotated[
    Literal["id", "en"] | None, typer.Option(help="Language; without it those that the collection asks for.")
]
Format = Annotated[str, typer.Option(help="html, pdf or html,pdf.")]
Out = Annotated[Path, typer.Option(help="Where the reports go.")]
Jobs = Annotated[int, typer.Option(min=0, help="How many reports to make at a time; 0 is one for each processor.")]
Cluster = Annotated[str, typer.Option(help="Address of a Dask scheduler, whose workers make the reports.")]
Limit = Annotated[float, typer.Option(min=1, help="Seconds that the notebook of a report may take.")]
CellLimit = Annotated[float, typer.Option(min=1, help="Seconds that one cell of a notebook may take.")]
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
    with_districts: Districts = False,
    all: Every = False,
    period: Period = "",
    since: Since = "",
    notebook: Notebook = "",
    lang: Lang = None,
    format: Format = "",
    out: Out = Path("reports"),
    jobs: Jobs = 0,
    cluster: Cluster = "",
    limit: Limit = 600,
    cell_limit: CellLimit = 120,
    force: Force = False,
) -> None:
    """Makes every report that the collections ask for and that is due."""
    from . import unattended
    from .order import Order
    from .task import Limits
    from .wanted import Narrowing

    narrowing = Narrowing(region, period, notebook, lang or "", _formats(format), since, with_districts, all)
    order = Order(data, narrowing, out, jobs, cluster, force, Limits(limit, cell_limit))
    raise typer.Exit(unattended.run(order))


@app.command()
def status(
    *,
    data: Data = None,
    region: Region = "",
    with_districts: Districts = False,
    all: Every = False,
    period: Period = "",
    since: Since = "",
    out: Out = Path("reports"),
) -> None:
    """Says of each report whether it is made, stale, missing or failed, and why."""
    from . import plan, state
    from .wanted import Narrowing

    narrowing = Narrowing(region, period, since=since, with_districts=with_districts, everything=all)
    found, problems = plan.asked(data, narrowing, out)
    for one in state.of(found, out):
        typer.echo(f"{one.name:8}{one.report}  {one.why}".rstrip())
    if problems:
        _stop(PROBLEMS, "\n".join(problems))


def _formats(text: str) -> tuple[str, ...]:
    from .usage import UsageError
    from .wanted import FORMATS

    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        if name not in FORMATS:
            raise UsageError(f"format: {name!r} is not one of {', '.join(FORMATS)}")
    return names
