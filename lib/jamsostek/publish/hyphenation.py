"""Soft hyphens for Indonesian, which Typst cannot hyphenate."""

import re
from functools import cache

import pyphen

SOFT = "\u00ad"
WORD = re.compile(r"[^\W\d_]{7,}")
VOWELS = "aeiou"
PREFIXED = re.compile(r"([bpt]er|peng)[aeiou]")


def indonesian(text: str) -> str:
    """The text with soft hyphens in its long words; names in capitals and short words stay whole."""
    return WORD.sub(lambda word: word[0] if word[0].isupper() else _divided(word[0]), text)


@cache
def _divided(word: str) -> str:
    return SOFT.join(_sound(_patterns().inserted(word, SOFT).split(SOFT)))


@cache
def _patterns() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="id_ID", left=2, right=3)


def _sound(pieces: list[str]) -> list[str]:
    """The pieces of a word without the breaks that the patterns get wrong.

    They leave pieces without a vowel (gu-r-an, Dese-m-ber), tear a consonant off its vowel (kepes-er-taan, peruba-han) and take a
    prefix apart (tera-khir).
    """
    whole = pieces[:1]
    for piece in pieces[1:]:
        torn = piece == "han" or (piece[0] in VOWELS and whole[-1][-1] not in VOWELS)
        bare = any(set(part).isdisjoint(VOWELS) for part in (whole[-1], piece))
        if torn or bare or PREFIXED.fullmatch(whole[-1]):
            whole[-1] += piece
        else:
            whole.append(piece)
    return whole
