"""What the tables of a collection share: regions, periods, and where a row comes from."""

from pandera.pandas import Column, DataFrameSchema

from .columns import choice, code, month, text

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
BASES = ("eligible", "employed", "formal", "informal", "labour_force", "population_15plus")
PROGRAMMES = ("JKK", "JKM", "JHT", "JP", "JKP")

REGION = code("Region", "BPS code as text: 00 the nation, 17 a province, 1704 a district; 91-lama and 94-lama are the Papua provinces before 2022.")
PERIOD = month("As of", "The month whose end the figure describes.")
ORIGIN = {
    "status": choice("Status", ("published", "derived", "simulated"), "published: printed by the source; derived: computed, the note says how; simulated: invented."),
    "source_id": code("Source", "Key into sources."),
    "note": text("Note", "What to beware of, or how a derived figure was computed.", optional=True),
}


def table(name: str, title: str, key: tuple[str, ...], columns: dict[str, Column]) -> DataFrameSchema:
    """The schema of a table; every row but those of sources says how sure it is and where it comes from."""
    origin = {} if name == "sources" else ORIGIN
    return DataFrameSchema({**columns, **origin}, name=name, title=title, strict=True, metadata={"key": list(key)})
