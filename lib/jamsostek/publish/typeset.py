"""Markdown, pictures and tables in, a tagged PDF out: pandoc reads, Typst sets."""

import json
from functools import cache, partial
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pypandoc
import typst

from jamsostek.publish import downloads, hyphenation, typefaces

STYLE = Path(__file__).parent / "templates" / "jamsostek"
CATALOGUE = Path(__file__).parents[1] / "story/messages/id"  # whose words most reports are made of
# Nothing raw: text that looks like HTML, TeX or Typst stays text.
READER = "+".join(
    [
        "markdown_strict-raw_html",
        "all_symbols_escapable",
        "backtick_code_blocks",
        "fenced_code_blocks",
        "fenced_divs",
        "intraword_underscores",
        "lists_without_preceding_blankline",
        "pipe_tables",
        "strikeout",
        "table_captions",
    ]
)
MOST = 400  # soft hyphens of a paragraph; at 512 Typst says that they are grouped too deeply
# Pandoc gives the columns of a pipe table fixed widths once a line is wider than this.
ARGUMENTS = ["--columns=100000", "--wrap=none", "--sandbox"]
pandoc = partial(pypandoc.convert_text, extra_args=ARGUMENTS, verify_format=False)


class TypesettingError(RuntimeError):
    """The report could not be set as PDF; the message says where Typst stopped."""


def pdf(markdown, cover, pictures, tables):
    """Return the report as PDF/UA-1: the same bytes for the same input, wherever it runs."""
    parts = {name: words(picture) for name, picture in pictures.items()}
    parts |= {name: listing(table, cover["lang"]) for name, table in tables.items()}
    inputs = {name: json.dumps(legible(value)) for name, value in (("cover", cover), ("parts", parts))}
    rules = dict.fromkeys(pictures, "picture") | dict.fromkeys(tables, "listing")
    with TemporaryDirectory() as folder:
        write(Path(folder), body(markdown, rules, cover["lang"]), pictures)
        return compiled(Path(folder) / f"{cover['form']}.typ", inputs)


def words(picture):
    """Return what is said about a picture, without its data."""
    return {key: picture[key] for key in ("title", "caption", "alt")}


def listing(table, lang):
    """Return what is set of a table; its columns are as wide as their words, so only caption and note are hyphenated."""
    rows = [[one_line(downloads.shown(cell)) for cell in row] for row in table["rows"]]
    said = {name: divided(one_line(table[name]), lang) for name in ("caption", "note")}
    own = [number in table["own"] for number in range(len(rows))]
    return {"head": [*map(one_line, table["columns"])], "rows": rows, "numeric": table["numeric"], "own": own, **said}


def one_line(text):
    """Return text with its line breaks, which Typst would keep, as spaces."""
    return " ".join(text.split())


def legible(value):
    """Return a structure of lists, dicts, numbers and text with every text made legible."""
    if isinstance(value, dict):
        return {key: legible(child) for key, child in value.items()}
    if isinstance(value, list):
        return [legible(child) for child in value]
    return value if isinstance(value, int | float) else typefaces.legible(str(value))


def write(folder, text, pictures):
    """Lay out the files that Typst reads: styles, body and pictures."""
    for style in STYLE.glob("*.typ"):
        copy(style, folder)
    (folder / "body.typ").write_text('#import "parts.typ": *\n' + text, encoding="utf-8")
    for name, picture in pictures.items():
        (folder / name).write_bytes(picture["data"])


def compiled(form, inputs):
    """Return the PDF of a form and the files beside it; raises TypesettingError with Typst's own words."""
    try:
        return typst.compile(
            form,
            root=form.parent,
            font_paths=fonts(),
            sys_inputs=inputs,
            pdf_standards=["ua-1"],
            timestamp=0,
        )
    except typst.TypstError as error:
        raise TypesettingError(f"the report cannot be typeset: {error.diagnostic}") from error


def warm():
    """Find fonts, pandoc and the patterns of hyphenation, and divide the words that reports use: all before the first report."""
    fonts()
    for catalogue in CATALOGUE.glob("*.ftl"):
        hyphenation.indonesian(catalogue.read_text(encoding="utf-8"))
    body("Contoh", {}, "id")


@cache
def fonts():
    return typst.Fonts(include_system_fonts=False, font_paths=typefaces.folders())


def body(markdown, parts, lang):
    """Return Markdown as Typst; images that name none of the parts, each of which Typst sets by its rule, become their text."""
    tree = rewritten(json.loads(pandoc(typefaces.legible(markdown), "json", READER)), parts)
    return pandoc(json.dumps(hyphenated(tree) if lang == "id" else tree), "typst", "json")


def hyphenated(node, running=False):
    """Return a pandoc tree with soft hyphens in its running text; headings, tables, links' targets and code stay as they are.

    So does a paragraph that would have more of them than Typst takes.
    """
    if isinstance(node, list):
        return [hyphenated(child, running) for child in node]
    if not isinstance(node, dict) or node.get("t") == "Table":
        return node
    if node.get("t") == "Str" and running:
        return {"t": "Str", "c": hyphenation.indonesian(node["c"])}
    begins = not running and node.get("t") in ("Para", "Plain")
    found = {key: hyphenated(value, running or begins) for key, value in node.items()}
    return node if begins and str(found).count(repr(hyphenation.SOFT)[1:-1]) > MOST else found


def divided(text, lang):
    """Return a paragraph of plain text with soft hyphens, if these are no more than Typst takes; English divides itself."""
    found = hyphenation.indonesian(text) if lang == "id" else text
    return text if found.count(hyphenation.SOFT) > MOST else found


def rewritten(node, parts):
    """Return a pandoc tree with our own headings, notes, parts and links, from the leaves up."""
    if isinstance(node, list):
        return [rewritten(child, parts) for child in node]
    if not isinstance(node, dict):
        return node
    node = {key: rewritten(value, parts) for key, value in node.items()}
    rule = RULES.get(node.get("t"))
    return rule(node["c"], parts) if rule else node


def heading(content, parts):
    """Return a heading one level up: the notebook's `#` is the title on the cover."""
    level, *rest = content
    return {"t": "Header", "c": [max(1, level - 1), *rest]}


def division(content, parts):
    """Return a fenced division; one of class `note` is set small."""
    (_, classes, _), blocks = content
    marks = [raw("Block", "#note["), *blocks, raw("Block", "]")]
    return {"t": "Div", "c": [["", [], []], marks if "note" in classes else blocks]}


def image(content, parts):
    """Return a picture or table of the notebook as a numbered figure, any other image as its text."""
    _, text, (target, _) = content
    if target in parts:
        return raw("Inline", f'#{parts[target]}("{target}")')
    return {"t": "Span", "c": [["", [], []], text]}


def link(content, parts):
    """Return a link to the web as it is; a link into the page, which paper lacks, as its text."""
    _, text, (target, _) = content
    if target.startswith(("https://", "http://", "mailto:")):
        return {"t": "Link", "c": content}
    return {"t": "Span", "c": [["", [], []], text]}


def raw(kind, code):
    return {"t": f"Raw{kind}", "c": ["typst", code]}


RULES = {"Header": heading, "Div": division, "Image": image, "Link": link}
