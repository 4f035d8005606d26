"""Where the figures come from."""

import pandas as pd

from ..display import Table
from ..language import Words
from .cells import table


def sources(listed: pd.DataFrame, words: Words, *frames: pd.DataFrame) -> Table:
    """The sources of the rows used, with what to beware of.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> dict(story.tables.sources(here.collection.sources, here.words, here.current).cells.iloc[1])
    {'Source': 'Keadaan ketenagakerjaan Provinsi Bengkulu (Sakernas)', 'Publisher': 'BPS Provinsi Bengkulu',
    'Published': '', 'Caveats': 'Press reports of the official release; ...'}
    """
    used = "|".join(ids for frame in frames for ids in frame.source_id).split("|")
    rows = listed[listed.source_id.isin(used)].fillna("")
    cells = {
        "head-source": list(rows.title),
        "head-publisher": list(rows.publisher),
        "head-published-on": [words.date(written) for written in rows.published_on],
        "head-beware": list(rows["note" if words.lang == "id" else "note_en"]),
    }
    return table("sources", cells, words)
