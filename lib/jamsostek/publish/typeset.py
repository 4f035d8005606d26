"""Markdown and pictures in, a tagged PDF out: pandoc reads, Typst sets."""

import json
from functools import cache, partial
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pypandoc
import typst

from jamsostek.publish import hyphenation, typefaces

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


def pdf(markdown, cover, pictures):
    """Return the report as PDF/UA-1: the same bytes for the same input, wherever it runs."""
    texts = {"cover": cover, "pictures": {name: words(p) for name, p in pictures.items()}}
    inputs = {key: json.dumps(legible(value)) for key, value in texts.items()}
    with TemporaryDirectory() as folder:
        write(Path(folder), body(markdown, pictures, cover["lang"]), pictures)
        return compiled(Path(folder) / f"{cover['form']}.typ", inputs)


def words(picture):
    """Return what is said about a picture, without its data."""
    return {key: picture[key] for key in ("title", "caption", "alt")}


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


def body(markdown, pictures, lang):
    """Return Markdown as Typst; images that are not pictures of the notebook become their text."""
    tree = rewritten(json.loads(pandoc(typefaces.legible(markdown), "json", READER)), pictures)
    return pandoc(json.dumps(hyphenated(tree) if lang == "id" else tree), "typst", "json")


def hyphenated(node, running=False):
    """Return a pandoc tree with soft hyphens in its running text; headings, tables, links' targets and code stay as they are.

    So does a paragraph that would have more of them than Typst takes.
    """
    if isinstance(node, list):
        return [hyphenated(child, running) for child in node]
    if not isinstance(node, dict):
        return node
    if node.get("t") == "Str" and running:
        return {"t": "Str", "c": hyphenation.indonesian(node["c"])}
    if node.get("t") == "Table":  # its columns are as wide as their words, and Typst measures each cell several times
        attributes, caption, *cells = node["c"]
        return {"t": "Table", "c": [attributes, hyphenated(caption), *cells]}
    begins = not running and node.get("t") in ("Para", "Plain")
    divided = {key: hyphenated(value, running or begins) for key, value in node.items()}
    return node if begins and str(divided).count(repr(hyphenation.SOFT)[1:-1]) > MOST else divided


def rewritten(node, pictures):
    """Return a pandoc tree with our own headings, notes, pictures and links, from the leaves up."""
    if isinstance(node, list):
        return [rewritten(child, pictures) for child in node]
    if not isinstance(node, dict):
        return node
    node = {key: rewritten(value, pictures) for key, value in node.items()}
    rule = RULES.get(node.get("t"))
    return rule(node["c"], pictures) if rule else node


def heading(content, pictures):
    """Return a heading one level up: the notebook's `#` is the title on the cover."""
    level, *rest = content
    return {"t": "Header", "c": [max(1, level - 1), *rest]}


def division(content, pictures):
    """Return a fenced division; one of class `note` is set small."""
    (_, classes, _), blocks = content
    marks = [raw("Block", "#note["), *blocks, raw("Block", "]")]
    return {"t": "Div", "c": [["", [], []], marks if "note" in classes else blocks]}


def image(content, pictures):
    """Return a picture of the notebook as a numbered figure, any other image as its text."""
    _, text, (target, _) = content
    if target in pictures:
        return raw("Inline", f'#picture("{target}")')
    return {"t": "Span", "c": [["", [], []], text]}


def link(content, pictures):
    """Return a link to the web as it is; a link into the page, which paper lacks, as its text."""
    _, text, (target, _) = content
    if target.startswith(("https://", "http://", "mailto:")):
        return {"t": "Link", "c": content}
    return {"t": "Span", "c": [["", [], []], text]}


def raw(kind, code):
    return {"t": f"Raw{kind}", "c": ["typst", code]}


RULES = {"Header": heading, "Div": division, "Image": image, "Link": link}
