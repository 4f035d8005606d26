"""Which region each row is: by code, by name, by what the other rows leave, by the layout, by an answer; otherwise a question."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ..problems import Problem
from .headings import Header
from .places import Places, heading, listed, name
from .questions import Question
from .rows import Row
from .sheets import plain

SYSTEMS = ("bps", "kemendagri")


@dataclass(frozen=True)
class Matched:
    """The region of each row by its place in the sheet; how it was told where the name alone does not; what is left open."""

    codes: Mapping[int, str]
    reasons: Sequence[str] = ()
    questions: Sequence[Question] = ()
    problems: Sequence[Problem] = ()


@dataclass(frozen=True)
class Candidate:
    """A row with the codes that it may be, and why others are ruled out."""

    row: Row
    codes: tuple[str, ...]
    reason: str = ""
    size: Decimal | None = None


@dataclass(frozen=True)
class Context:
    """What is known of all rows: those of which the region is certain, with their sizes."""

    header: Header
    known: Places
    certain: Mapping[str, Decimal | None]


def matched(
    header: Header, known: Places, rows: Sequence[Row], sizes: Mapping[int, Decimal | None], answers: Mapping[str, str]
) -> Matched:
    """The regions of rows; `sizes` is one figure of each row, which tells a province from a city of the same name."""
    system, question = _system(header, rows, known, answers)
    if question:
        return Matched({}, questions=[question])
    opened = [replace(_opened(header, known, row, system), size=sizes.get(row.row)) for row in rows]
    if sum(not one.codes for one in opened) * 2 > len(rows):
        return Matched({}, problems=[_persons(header, rows)])
    settled = [_answered(one, header, known, answers) for one in _settled(opened, header, known)]
    left = [one for one in settled if len(one.codes) != 1]
    asked = [question for one in left if (question := _question(header, one, known))]
    unknown = [_unknown(header, one.row) for one in left if not _choices(one, known)]
    codes = {one.row.row: one.codes[0] for one in settled if len(one.codes) == 1}
    return Matched(codes, [_told(header, one, known) for one in settled if one.reason], asked, unknown)


def _system(
    header: Header, rows: Sequence[Row], known: Places, answers: Mapping[str, str]
) -> tuple[str, Question | None]:
    """The system of a column of codes: as answered, as its header says, as the codes exist in only one, or as the names beside say."""
    headed = plain(header.text(header.codes)) if header.codes is not None else ""
    coded = [row for row in rows if row.code]
    fits = [system for system in SYSTEMS if all(_fits(row, known, system) for row in coded)]
    said = [
        system for system in SYSTEMS if system == answers.get("codes") or ("codes" not in answers and system in headed)
    ]
    fits = said or fits
    differ = [row for row in coded if len({known.by_code(row.code, system) for system in fits}) > 1]
    if not differ:
        return (fits or ["bps"])[0], None
    meant = {system: listed(known, [known.by_code(differ[0].code, system)]) for system in fits}
    place = header.sheet.place(differ[0].row, header.codes or 0)
    says = f"codes such as {differ[0].code!r} mean one thing to BPS and another to Kemendagri"
    return "", Question("codes", f"{header.sheet.file}: {place}: {says}", meant)


def _fits(row: Row, known: Places, system: str) -> bool:
    code, named = known.by_code(row.code, system), known.named(row.label)
    return bool(code) and (not named or code in named)


def _opened(header: Header, known: Places, row: Row, system: str) -> Candidate:
    everything, kind = known.named(row.label), row.under or heading(header.text(header.names))
    if code := known.by_code(row.code, system):
        others = everything or known.near(row.label)
        codes = (code,) if code in everything or not row.label else tuple(dict.fromkeys((code, *others)))
        return Candidate(
            row, codes, "" if code in everything or not row.label else "by its code; the name says otherwise"
        )
    here = known.named(row.label, kind) if kind else everything
    if 0 < len(here) < len(everything) and not name(row.label).kind:
        return Candidate(row, tuple(here), "by the heading above it")
    return Candidate(row, tuple(here or everything))


def _answered(one: Candidate, header: Header, known: Places, answers: Mapping[str, str]) -> Candidate:
    """A row that is still open, once a person has said what it is."""
    answer = answers.get(header.sheet.cell(one.row.row, one.row.column), "")
    return replace(one, codes=(answer,), reason="as answered") if len(one.codes) != 1 and answer in known.rows else one


def _settled(opened: Sequence[Candidate], header: Header, known: Places) -> list[Candidate]:
    """Candidates after each rule has ruled out what it can; a rule that leaves nothing, or that rules nothing out, is not used."""
    settled = list(opened)
    for rule in (*RULES, _others):
        context = Context(header, known, {one.codes[0]: one.size for one in settled if len(one.codes) == 1})
        settled = [_narrowed(one, rule, context) for one in settled]
    return settled


def _narrowed(one: Candidate, rule: Callable, context: Context) -> Candidate:
    if len(one.codes) < 2:
        return one
    codes, reason = rule(one, context)
    return replace(one, codes=tuple(codes), reason=reason) if 0 < len(codes) < len(one.codes) else one


def _others(one: Candidate, context: Context) -> tuple[list[str], str]:
    """Each region has one row."""
    return [code for code in one.codes if code not in context.certain], "the other of that name has a row of its own"


def _level(one: Candidate, context: Context) -> tuple[list[str], str]:
    """A table of provinces holds no district; a table of the districts of a province holds no others, but perhaps their sum."""
    above, most = Counter(map(context.known.parent, context.certain)).most_common(1)[0] if context.certain else ("", 0)
    near = [code for code in one.codes if context.known.parent(code) == above or (code == above and above != "00")]
    return near if most > 1 else [], f"the other rows are in {context.known.called(above)}" if above else ""


def _size(one: Candidate, context: Context) -> tuple[list[str], str]:
    """A province has at least as many as its districts together."""
    for above in one.codes:
        sizes = [size for code, size in context.certain.items() if context.known.parent(code) == above]
        parts = [size for size in sizes if size is not None]
        if parts and one.size is not None and len(parts) == len(sizes):
            if one.size < sum(parts):
                return [
                    code for code in one.codes if code != above
                ], "less than the other rows together, so not their province"
            if one.size == sum(parts):
                return [above], "the other rows add up to it"
    return [], ""


def _undivided(one: Candidate, context: Context) -> tuple[list[str], str]:
    """A province that has given up parts, where those parts have rows of their own."""
    now = [code for code in one.codes if context.known.undivided(code) & context.certain.keys()]
    return now, "the provinces that were parted from it have rows of their own"


def _layout(one: Candidate, context: Context) -> tuple[list[str], str]:
    meant = context.header.layout.region(one.row.label)
    return [meant] if meant in one.codes else [], f"as layout {context.header.layout.name} says"


RULES = (_others, _level, _size, _undivided, _layout)


def _told(header: Header, one: Candidate, known: Places) -> str:
    place = header.sheet.place(one.row.row, one.row.column)
    label = f" {one.row.label!r}" if known.near(one.row.label) else ""  # what is like no region may name a person
    return f"{place}{label} is {listed(known, one.codes)}: {one.reason}"


def _choices(one: Candidate, known: Places) -> list[str]:
    return list(one.codes) or known.near(one.row.label)


def _question(header: Header, one: Candidate, known: Places) -> Question | None:
    choices = {code: known.called(code) for code in _choices(one, known)}
    sheet, row = header.sheet, one.row
    says = "may be more than one region" if one.codes else "is no region as it is spelled"
    asked = f"{sheet.file}: {sheet.place(row.row, row.column)}: {row.label!r} {says}"
    return Question(sheet.cell(row.row, row.column), asked, choices) if choices else None


def _unknown(header: Header, row: Row) -> Problem:
    says = "the name is that of no region; write its usual name or its code, or take the row out"
    return header.sheet.problem((row.row, row.column), says)  # which may be that of a person


def _persons(header: Header, rows: Sequence[Row]) -> Problem:
    """What is said of names that are mostly no regions: they may be those of persons, so none is repeated."""
    says = "most names from here on are no regions: a list of persons is refused whole; a list of regions needs their usual names"
    return header.sheet.problem((rows[0].row, rows[0].column), says)
