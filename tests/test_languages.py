"""The switch between the two languages of a report: shown once both are there, and hidden again when one is gone."""

import hashlib

import pytest

from jamsostek.publish import languages

HIDDEN = '<a class="language" hidden lang="en" href="x.en.html">'
SHOWN = HIDDEN.replace(" hidden", "")
ENTRY = {"cover": {}, "files": {"tables/a.csv": "-"}}


def pages(folder, **texts):
    """Returns what a manifest says of made-up pages, written into a folder: by name, with _ for the dot, their text."""
    for name, text in texts.items():
        (folder / f"{name.replace('_', '.')}.html").write_bytes(text.encode())
    names = [name.replace("_", ".") for name in texts]
    return {name: {**ENTRY, "files": {**ENTRY["files"], f"{name}.html": "old"}} for name in names}


def test_link_shows_once_both_are_there_and_the_manifest_knows(tmp_path):
    told = languages.linked(tmp_path, pages(tmp_path, x_id=f"a\n{HIDDEN}b\r\n", x_en=HIDDEN))
    for name, text in (("x.id", f"a\n{SHOWN}b\r\n"), ("x.en", SHOWN)):
        assert (tmp_path / f"{name}.html").read_bytes() == text.encode()
        assert told[name]["files"][f"{name}.html"] == hashlib.sha256(text.encode()).hexdigest()
        assert told[name]["files"]["tables/a.csv"] == "-"
    assert languages.linked(tmp_path, told) == told  # and once more changes nothing


@pytest.mark.parametrize("other", ["x_fr", "y_en", "xen"])
def test_link_is_hidden_again_when_the_sibling_is_gone(tmp_path, other):
    told = languages.linked(tmp_path, pages(tmp_path, x_id=SHOWN, **{other: "-"}))
    assert (tmp_path / "x.id.html").read_text("utf-8") == HIDDEN
    assert told["x.id"]["files"]["x.id.html"] == hashlib.sha256(HIDDEN.encode()).hexdigest()


def test_report_without_a_page_and_page_without_a_link_stay_as_they_are(tmp_path):
    given = {"x.id": ENTRY, **pages(tmp_path, y_id="-", y_en="-")}
    assert languages.linked(tmp_path, given) == given
