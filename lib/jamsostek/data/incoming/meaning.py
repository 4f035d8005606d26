"""Whether a table is what its columns make it look like: PU, BPU and JAKON also head firms, targets, claims and inactive participants."""

import re
from collections.abc import Iterator

from .headings import ABOVE, Header, above
from .questions import Question
from .rows import rows
from .sheets import plain

OTHER = re.compile(
    r"\b(non aktif|nonaktif|tidak aktif|inaktif|inactive|perusahaan|badan usaha|pemberi kerja|proyek|wadah|target|potensi|klaim|kasus"
    r"|claims?|iuran|laki laki|perempuan|pria|wanita|male|female|kenaikan|pertumbuhan|selisih)\b"
)


def question(header: Header) -> Question | None:
    """The question whether the figures are what the layout says, where title, sheet, header or another column says otherwise."""
    layout = header.layout
    known = plain(" ".join([layout.title, *(text for column in layout.columns for text in column.header)]))
    for place, text in _texts(header):
        found = OTHER.search(plain(text))
        if found and found[0] not in known:
            asked = f"{header.sheet.file}: {place}: says {found[0]!r}; the layout reads the figures as {layout.table}: {layout.title}"
            return Question("meaning", asked, {"right": "the figures are that all the same"})
    return None


def _texts(header: Header) -> Iterator[tuple[str, str]]:
    """What is said of the figures: by the sheet, titles, header, titles between tables, and columns that are not used."""
    sheet = header.sheet
    yield sheet.named("A1"), sheet.name
    yield from ((sheet.place(row, column), text) for row, column, text in above(header))
    for row in range(max(0, header.top - ABOVE), header.bottom + 1):
        cells = (sheet.spans.get((row, column), (row, column)) for column in header.fields)
        yield from ((sheet.place(*cell), sheet.text(*cell)) for cell in cells)
    every = rows(header)
    again = [place for place, row in enumerate(every) if row.kind == "header again"]
    titles = [every[place] for at in again for place in range(max(0, at - ABOVE), at) if every[place].kind == "text"]
    yield from (
        (sheet.place(row.row, column), sheet.text(row.row, column))
        for row in titles
        for column in range(len(sheet.rows[row.row]))
    )
    figures = [row.row for row in every if row.kind == "region"]
    yield from ((sheet.place(row, column), sheet.text(row, column)) for column in header.others for row in figures)
