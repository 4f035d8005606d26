"""What of an executed notebook a reader of the report gets to see."""

from base64 import b64decode
from copy import deepcopy

from nbconvert.preprocessors import Preprocessor
from nbformat import from_dict

COVER = "application/vnd.jamsostek.cover+json"
TABLE = "application/vnd.jamsostek.table+json"
WIDGET = "application/vnd.jupyter.widget-view+json"
WIDGETS = "application/vnd.jupyter.widget-state+json"
LANGUAGES = {"id", "en"}
FORMS = {"report", "profile"}
NEVER_SHOWN = {"notebook-only", "parameters", "injected-parameters"}
LABELS = {
    "contents": "Daftar isi",
    "page": "Halaman",
    "of": "dari",
    "figure": "Gambar",
    "table": "Tabel",
    "skip": "Langsung ke isi",
    "figures": "Daftar Gambar",
    "tables": "Daftar Tabel",
    "findings": "Temuan utama",
    "actions": "Yang perlu dilakukan",
    "search": "Cari dalam tabel",
    "rows": "Baris yang cocok",
    "sort": "Urutkan menurut",
    "csv": "Unduh CSV",
    "workbook": "Unduh semua tabel (Excel)",
    "language": "Read this report in English",
    "derived": "Angka olahan: dihitung dari angka lain yang diterbitkan",
    "simulated": "Angka simulasi: rekaan, bukan kenyataan",
    "close": "Tutup",
    "signoff": "Pengesahan",
    "prepared": "Disusun oleh",
    "checked": "Diperiksa oleh",
    "approved": "Disahkan oleh",
    "name": "Nama",
    "position": "Jabatan",
    "signed": "Tempat, tanggal",
    "signature": "Tanda tangan",
}
PARTS = ("facts", "findings", "actions")
FIELDS = ("region", "period", "place", "period_text", "headline", "notice", "collection")
PICTURES = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


class ReportCells(Preprocessor):
    """Leaves the cells of the report's language and hands cover, pictures and tables to the template."""

    def preprocess(self, nb, resources):
        """Return the notebook as a report shows it; without a cover, its file name is the title."""
        resources["cover"] = cover(nb, resources["metadata"]["name"])
        nb.cells = [cell for cell in nb.cells if is_shown(cell, resources["cover"]["lang"])]
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs = [output for output in cell.outputs if COVER not in data(output)]
        resources["pictures"] = pictures(outputs(nb.cells))
        resources["tables"] = tables(outputs(nb.cells))
        return nb, resources


def unfolded(nb):
    """Return the notebook with what its widgets show in the place of the widgets, as far as their state is kept in it."""
    models = nb.metadata.get("widgets", {}).get(WIDGETS, {}).get("state", {})
    nb = deepcopy(nb) if models else nb
    for cell in nb.cells if models else []:
        if cell.cell_type == "code":
            cell.outputs = [each for output in cell.outputs for each in within(output, models)]
    return nb


def within(output, models):
    """Return the outputs that a widget and those inside it show; any other output as it is."""
    if WIDGET not in data(output):
        return [output]
    model = models.get(data(output)[WIDGET]["model_id"], {}).get("state", {})
    inside = [child.removeprefix("IPY_MODEL_") for child in model.get("children", [])]
    views = [
        from_dict({"output_type": "display_data", "data": {WIDGET: {"model_id": child}}, "metadata": {}})
        for child in inside
    ]
    return [*map(from_dict, model.get("outputs", [])), *(each for view in views for each in within(view, models))]


def outputs(cells):
    """Return all outputs in reading order; Markdown cells have none."""
    return [output for cell in cells for output in cell.get("outputs", [])]


def data(output):
    """Return an output's MIME bundle; empty for streams and errors."""
    return output.get("data", {})


def cover(nb, name):
    """Return the cover with every field filled; a notebook without one has only its name."""
    said, blank = given(nb), dict.fromkeys(FIELDS, "") | {"title": name} | {part: [] for part in PARTS}
    lang, form = known(said, "lang", LANGUAGES, "id"), known(said, "form", FORMS, "report")
    return blank | said | {"lang": lang, "form": form, "labels": LABELS | said.get("labels", {})}


def given(nb):
    """Return what the notebook's cover says; empty where it has none."""
    return next((data(output)[COVER] for output in outputs(nb.cells) if COVER in data(output)), {})


def known(said, field, values, otherwise):
    """Return what the cover says in a field, or otherwise where that is none of the known values."""
    return said[field] if said.get(field) in tuple(values) else otherwise


def is_shown(cell, language):
    """Tell whether a reader of this language sees the cell; untagged cells are for everybody."""
    hidden = NEVER_SHOWN | (LANGUAGES - {language})
    return hidden.isdisjoint(cell.metadata.get("tags", []))


def pictures(shown):
    """Return file name -> picture with its words, and note the name in each output's metadata."""
    found: dict[str, dict] = {}
    for output in shown:
        mime = next((m for m in PICTURES if m in data(output)), None)
        if mime:
            name = f"picture-{len(found) + 1}.{PICTURES[mime]}"
            output.metadata["picture"] = name
            found[name] = picture(output, mime)
    return found


def tables(shown):
    """Return name -> table as the notebook tells it, and note the name in each output's metadata."""
    found: dict[str, dict] = {}
    for output in shown:
        if TABLE in data(output):
            output.metadata["table"] = name = f"table-{len(found) + 1}"
            found[name] = output.data[TABLE]
    return found


def picture(output, mime):
    """Return one picture's bytes and words; without an `alt` its plain text stands in."""
    words = output.metadata.get(mime, {})
    return {
        "data": content(output.data[mime], mime),
        "title": words.get("title", ""),
        "caption": words.get("caption", ""),
        "alt": words.get("alt") or words.get("title") or output.data.get("text/plain", "-"),
    }


def content(encoded, mime):
    """Return a picture's bytes; only SVG comes as text, all else as base64."""
    return encoded.encode() if mime == "image/svg+xml" else b64decode(encoded)
