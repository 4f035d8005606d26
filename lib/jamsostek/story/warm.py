"""What is the same for every report, done once in the process from which theirs are forked."""

from typing import Any

import pandas as pd

from .figures import ranking, year
from .language import LOCALES, Words, prepare
from .tables.cells import table

REGIONS = pd.DataFrame({"region_code": ["00", "17"], "name": ["a", "b"], "kind": ["negara", "provinsi"]})
SOURCES = pd.DataFrame({"source_id": ["a"], "publisher": ["a"], "published_on": ["2025-01-01"]})
MONTHS = pd.DataFrame(
    {
        "as_of": pd.period_range("2025-01", "2025-12", freq="M"),
        **{"region_code": "17", "name": "b", "rank": 1, "coverage": 0.5, "lower": 0.4, "upper": 0.6, "average": 0.5},
        **{"reference": "00", "reference_coverage": 0.4, "basis": "employed", "status": "simulated", "source_id": "a"},
        **{"rse_assumed": True, "rse_source": "a", "above_one": False},
    }
)


def warm() -> None:
    """Reads messages, names of months, formats of numbers and typefaces, and draws pictures that nobody sees.

    Starts no thread and changes nothing but what later needs no time.
    """
    for lang in LOCALES:
        prepare(lang)
        words = Words(lang, "17", "2025-12", regions=REGIONS, sources=SOURCES, kind="simulated")
        told = [
            words.people(1000),
            words.points(0.5),
            words.rupiah(10**9),
            words.date("2025-01-01"),
            words.percent(0.5),
        ]
        shown: list[Any] = [
            table("bases", {"head-basis": list(told)}, words),
            ranking(MONTHS.head(1), words),
            year(MONTHS, words),
        ]
        for part in shown:
            part._repr_mimebundle_()
    MONTHS.to_csv(index=False)
