"""The report as a web page and as PDF, for nbconvert and JupyterLab's export menu."""

from functools import cache
from pathlib import Path

from nbconvert.exporters import TemplateExporter
from nbformat import v4
from traitlets import default
from traitlets.config import Config

from jamsostek.publish import cells, downloads, prose, typefaces, typeset, workbook

TEMPLATES = Path(__file__).parent / "templates"


class Report(TemplateExporter):
    """What both reports share: our templates, whose conf.json names what picks the cells."""

    optimistic_validation = True  # once at the end, not after each preprocessor
    data_priority = ["text/markdown", "image/svg+xml", "image/png", "image/jpeg", "text/plain"]

    @default("template_name")
    def _template_name_default(self):
        return "jamsostek"

    @default("extra_template_basedirs")
    def _default_extra_template_basedirs(self):
        return [str(TEMPLATES)]

    def from_notebook_node(self, nb, resources=None, **kw):
        """Return the report and the resources; widgets are there with what they show."""
        return super().from_notebook_node(cells.unfolded(nb), resources, **kw)

    @property
    def default_config(self):
        """Return nbconvert's defaults with our order of output types."""
        config = super().default_config.copy()
        config.merge(Config(NbConvertBase={"display_data_priority": self.data_priority}))
        return config


class HTMLReport(Report):
    """One self-contained page: no request, one script of our own, small enough for a telephone."""

    export_from_notebook = "Jamsostek HTML"
    output_mimetype = "text/html"
    data_priority = ["text/html", *Report.data_priority]

    @default("file_extension")
    def _file_extension_default(self):
        return ".html"

    def default_filters(self):
        """Return nbconvert's filters and those of our page."""
        yield from super().default_filters()
        yield "prose", prose.html
        yield "with_anchors", prose.with_anchors
        yield "sections", prose.sections
        yield "css_text", prose.css_text
        yield "marked", prose.marked
        yield "script_source", prose.script_source
        yield "with_part", prose.with_part
        yield "csv_link", downloads.csv_link
        yield "webfont", typefaces.webfont

    def from_notebook_node(self, nb, resources=None, **kw):
        """Return the page and the resources, with the workbook of its tables to be handed out."""
        nb, given = cells.unfolded(nb), resources or {}
        book = workbook.download(nb, given.get("metadata", {}).get("name", ""), given.get("book"))
        return super().from_notebook_node(nb, {**given, "workbook": book}, **kw)

    def _create_environment(self):
        # nbconvert escapes nothing by default; here only what a filter returns as Markup is HTML.
        environment = super()._create_environment()
        environment.autoescape = True
        return environment


class PDFReport(Report):
    """A tagged PDF/UA-1, typeset from the notebook's Markdown and SVG."""

    export_from_notebook = "Jamsostek PDF"
    output_mimetype = "application/pdf"

    @default("file_extension")
    def _file_extension_default(self):
        return ".pdf"

    @default("template_extension")
    def _template_extension_default(self):
        return ".md.j2"

    def from_notebook_node(self, nb, resources=None, **kw):
        """Return the PDF's bytes and the resources; raises TypesettingError if Typst refuses."""
        markdown, resources = super().from_notebook_node(nb, resources, **kw)
        parts = {name: resources[name] for name in ("cover", "pictures", "tables")}
        return typeset.pdf(markdown, **parts), resources


KINDS = {"html": HTMLReport, "pdf": PDFReport}
EXAMPLE = {
    "name": "-",
    "caption": "-",
    "note": "",
    "notice": "",
    "columns": ["-"],
    "rows": [[{"text": "1", "value": 1, "kind": "people"}]],
}


@cache
def ready(kind):
    """Return the exporter of a kind, `html` or `pdf`, with its templates compiled: made once in a process, used again and again."""
    exporter = KINDS[kind]()
    assert exporter.template
    return exporter


def warm():
    """Do what every export needs and no report changes, so that processes forked after it need not do it again.

    It begins no thread, which a forked process would lack, and therefore sets nothing with Typst.
    """
    told = v4.new_output("display_data", {cells.TABLE: EXAMPLE, "text/markdown": "Contoh"})
    example = v4.new_notebook(cells=[v4.new_markdown_cell("## Contoh"), v4.new_code_cell(outputs=[told])])
    resources = {"metadata": {"name": "-"}}
    ready("html").from_notebook_node(example, resources)
    Report.from_notebook_node(ready("pdf"), example, resources)
    typeset.warm()
