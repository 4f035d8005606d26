"""Tables as offices lay them out: regions down, figures across, read by the layout that fits."""

from collections.abc import Sequence
from decimal import Decimal

from ..problems import Problem, Refused
from . import account, dating, headings, meaning, observed, totals, traps
from .amounts import Amounts, amounts
from .headings import Header
from .layouts import Layout
from .matching import Matched, matched
from .places import Places
from .questions import Question
from .rows import Row, rows
from .sheets import Sheet
from .totals import Table
from .understood import Asked, Tables, Understood


def understood(sheets: Sequence[Sheet], layouts: Sequence[Layout], asked: Asked, tables: Tables) -> Understood:
    """What the one table of a file says; raises Refused where it cannot be used as it is."""
    header = _header(sheets, layouts, asked)
    if isinstance(header, Question):
        return Understood(questions=[header])
    period, problems = dating.as_of(header, asked.as_of)
    if header.layout.since > period:
        says = f"layout {header.layout.name} holds from {header.layout.since} on; copy it and set what was true in {period}"
        problems = problems or [header.sheet.problem((header.top, header.names), says)]
    problems += traps.of_header(header)
    if problems:
        raise Refused(problems)
    if asked.answers.get("meaning") != "right" and (question := meaning.question(header)):
        return Understood(questions=[question])
    known = Places(tables["regions"])
    table, match = _table(header, known, asked)
    if match.questions:
        return Understood(questions=match.questions)
    read, question = observed.rows(table, known, period, asked, tables)
    if question:
        return Understood(questions=[question])
    where = f"{header.sheet.named(f'row {header.sheet.line(header.top)}')}, layout {header.layout.name}"
    told = [f"as of {period}: {len(match.codes)} regions", *match.reasons, *totals.told(table, known)]
    invented = traps.invented(header)
    told += [f"{invented} says that the figures are invented: every row is marked simulated"] if invented else []
    left, title = list(account.left(table, sheets, known)), f"{where}: {header.layout.title}"
    return Understood(read, title, account.columns(header), told, left, invented=invented)


def _header(sheets: Sequence[Sheet], layouts: Sequence[Layout], asked: Asked) -> Header | Question:
    """The header that the most columns of a layout fit, or the question which sheet or layout it is."""
    answers, wanted = asked.answers, [layout for layout in layouts if asked.table in ("", layout.table)]
    named = [layout for layout in wanted if answers.get("layout", layout.name) == layout.name]
    headers = [
        header
        for sheet in sheets
        if answers.get("sheet", sheet.name) == sheet.name and (sheet.visible or "sheet" in answers)
        for header in headings.found(sheet, named, asked.as_of)
    ]
    if not headers:
        visible = [sheet for sheet in sheets if sheet.visible] or sheets
        raise Refused([*traps.of_sheets(visible, asked.as_of)] or [_unfit(visible[0], wanted)])
    most = max(len(header.fields) for header in headers)
    best = list({header.meaning: header for header in reversed(headers) if len(header.fields) == most}.values())
    found = {
        "sheet": {one.sheet.name: "" for one in best},
        "layout": {one.layout.name: one.layout.title for one in best},
    }
    doubt = next((key for key, choices in found.items() if len(choices) > 1), "")
    return Question(doubt, f"{sheets[0].file}: more than one {doubt} fits", found[doubt]) if doubt else best[0]


def _unfit(sheet: Sheet, layouts: Sequence[Layout]) -> Problem:
    """What is said of a sheet that no layout fits: the nearest one and what it lacks; no cell is repeated, it may name a person."""
    lacking = {layout.name: headings.lacking(sheet, layout) for layout in layouts}
    nearest = min(lacking, key=lambda name: len(lacking[name]), default="")
    hint = f"; the nearest, {nearest}, also wants {', '.join(lacking[nearest])}" if nearest and lacking[nearest] else ""
    says = f"no layout fits its columns{hint}; describe them in reference/layouts/NAME.toml, headed by at most three rows within the first {headings.ROWS}"
    return Problem(sheet.file, 0, sheet.named("header"), says)


def _table(header: Header, known: Places, asked: Asked) -> tuple[Table, Matched]:
    """The table beneath a header with the regions of its rows; raises Refused for cells, rows or totals that are wrong."""
    every = [row for row in rows(header) if row.kind in ("region", "total", "nameless")]
    named = [row for row in every if row.kind == "region"]
    if not named:
        says = "heads a table without a row of a region that has figures; ask the office to send it again"
        raise Refused([header.sheet.problem((header.bottom, header.names), says, header.text(header.names))])
    read = amounts(header, every)
    match = matched(header, known, named, _sizes(header, named, read), asked.answers)
    table = Table(header, every, read, match.codes, asked.tolerance)
    problems = [*read.problems, *match.problems, *traps.of_rows(table, known)]
    problems = problems or ([] if match.questions else totals.wrong(table, known))
    if problems:
        raise Refused(problems)
    return table, match


def _sizes(header: Header, named: Sequence[Row], read: Amounts) -> dict[int, Decimal | None]:
    """The first figure of each row, by which a province is told from a city of its name."""
    first = next(iter(header.parts or header.fields))
    figures = {row.row: read.values.get((row.row, first)) for row in named}
    return {row: None if figure is None else Decimal(figure) for row, figure in figures.items()}
