"""Markdown of a notebook as HTML that can neither run nor fetch anything."""

import re
from functools import cache

import mistune
from markupsafe import Markup

SECTION = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


class Prose(mistune.HTMLRenderer):
    """HTML without raw tags; a linked image becomes its alternative text."""

    def image(self, text, url, title=None):
        return text


@cache
def renderer():
    return mistune.create_markdown(renderer=Prose(escape=True), plugins=["table", "strikethrough"])


def html(markdown):
    """Return Markdown as HTML in which tags typed by hand stay visible text."""
    return Markup(renderer()(markdown))


def with_anchors(body):
    """Return the body with its sections numbered as link targets: s1, s2, ..."""
    numbers = iter(range(1, len(SECTION.findall(body)) + 1))
    return Markup(SECTION.sub(lambda m: f'<h2 id="s{next(numbers)}">{m[1]}</h2>', body))


def sections(body):
    """Return the headings of the sections in order; none where the body has no sections."""
    return [Markup(heading) for heading in SECTION.findall(body)]


def css_text(text):
    """Return text as a CSS string; quotes and backslashes in it stay part of the text."""
    return '"' + re.sub(r'([\\"])', r"\\\1", " ".join(text.split())) + '"'
