"""What officials and press said, with the recomputation written out."""

from typing import Any

import pandas as pd

from ..display import Table
from ..language import Words
from ..rows import each
from ..sentences.printed import NATION
from ..sentences.statements import arithmetic, stated
from .cells import table


def statements(checked: pd.DataFrame, words: Words) -> Table | None:
    """Each statement, its recomputation and its verdict, those stressed that do not follow or conflict; None without any.

    >>> here = explore.at("17", "2025-12", lang="en")
    >>> list(story.tables.statements(here.stated, here.words).cells.iloc[0])
    ['Disnakertrans Bengkulu, 11 October 2022 (S11)', 'Bengkulu Province, October 2022', '41.61%; 84,713 participants;
    203,562 workers', '84,713 / 203,562 = 41.62%', 'rounded']
    """
    if checked.empty:
        return None
    rows = list(each(checked))
    cells = {
        "head-stated": [
            words("statement-by", by=row.stated_by, date=words.date(row.stated_on), id=row.statement_id) for row in rows
        ],
        "head-about": [words("statement-about", about=words.named(row.region_code), as_of=row.as_of) for row in rows],
        "head-said": [words.mark(_said(row, words), row.status) for row in rows],
        "head-recomputed": [words("statement-recomputed", **arithmetic(row, words)) for row in rows],
        "head-verdict": [words("statement-verdict", verdict=row.verdict, other=row.other_id) for row in rows],
    }
    wrong = [position for position, row in enumerate(rows) if row.verdict in ("does_not_follow", "conflicts")]
    scope = words("statements-scope", nation="yes" if words.region == NATION else "no")
    return table("statements", cells, words, note=f"{scope} {words.sources(checked)}", own=wrong)


def _said(row: Any, words: Words) -> str:
    said: list[Any] = [
        pd.notna(row.percent) and stated(row.percent, row.decimals, words),
        pd.notna(row.participants) and words("statement-participants", people=row.participants),
        pd.notna(row.workers) and words("statement-workers", people=row.workers),
        pd.notna(row.claim) and words("statement-claim", claim=row.claim),
    ]
    return "; ".join(filter(None, said))
