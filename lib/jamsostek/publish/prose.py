"""Markdown of a notebook as HTML that can neither run nor fetch anything."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from itertools import count

import mistune
from markupsafe import Markup, escape

HEADING = re.compile(r"<h([23])>(.*?)</h\1>", re.DOTALL)
ANCHORED = re.compile(r'<h([23]) id="([\w-]+)">(.*?)</h\1>', re.DOTALL)
# A word with a mark in running text; within links, headings and code it stays as it is.
MARK = re.compile(r"<(a|h[1-6]|code|pre)\b.*?</\1>|<[^>]*>|([^\s<>†‡]*)([†‡])", re.DOTALL)
MARKS = {"†": "derived", "‡": "simulated"}


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
    """Return the body with its sections as link targets: s1, s1-1, s1-2, s2, ...; parts before the first section are s0-1, ..."""
    section, parts = 0, count(1)

    def anchored(match):
        nonlocal section, parts
        if match[1] == "2":
            section, parts = section + 1, count(1)
        name = f"s{section}" if match[1] == "2" else f"s{section}-{next(parts)}"
        return f'<h{match[1]} id="{name}">{match[2]}</h{match[1]}>'

    return Markup(HEADING.sub(anchored, body))


def sections(body):
    """Return the sections of an anchored body in order, each with its anchor, heading and parts; none where it has none."""
    found = []
    for level, anchor, heading in ANCHORED.findall(body):
        entry = {"anchor": anchor, "heading": Markup(heading).striptags(), "parts": []}
        if level == "2":
            found.append(entry)
        elif found:
            found[-1]["parts"].append(entry)
    return found


def marked(text, labels):
    """Return text as HTML in which each mark is a button that opens what it means; labels say what is derived and simulated."""
    return Markup(MARK.sub(lambda match: with_button(match, labels) if match[3] else match[0], escape(text)))


def with_button(match, labels):
    """Return a word with its mark, which stay in one line; the button is named after the mark and the first words of its meaning."""
    word, mark = match[2], match[3]
    named = f"{mark} {labels[MARKS[mark]].partition(':')[0]}"
    button = Markup('<button type="button" class="mark" popovertarget="mark-{}" aria-label="{}">{}</button>')
    return f'<span class="whole">{word}{button.format(MARKS[mark], named, mark)}</span>'


def with_part(figure, part):
    """Return a figure's HTML with a part more at its end."""
    end = Markup("</figure>")
    return figure.removesuffix(end) + part + end


def script_source(script):
    """Return what a Content-Security-Policy calls a script, so that a browser runs this one and no other."""
    return "sha256-" + b64encode(sha256(script.encode()).digest()).decode()


def css_text(text):
    """Return text as a CSS string; quotes and backslashes in it stay part of the text."""
    return '"' + re.sub(r'([\\"])', r"\\\1", " ".join(text.split())) + '"'
