"""What the tables of a collection share: regions, periods, and where a row comes from."""

from pandera.pandas import Column, DataFrameSchema

from .columns import choice, code, date, month, text

SEGMENTS = ("PU", "BPU", "JAKON", "PMI")
BASES = ("eligible", "employed", "formal", "informal", "labour_force", "population_15plus")
PROGRAMMES = ("JKK", "JKM", "JHT", "JP", "JKP")

REGION = code("Region", "BPS code as text: 00 the nation, 17 a province, 1704 a district; 91-lama and 94-lama are the Papua provinces before 2022.")
PERIOD = month("As of", "The month whose end the figure describes.")
VINTAGE = {
    "published_on": date("Published on", "When the figure came out; a file may lack the column. Empty: with its source, before any date. A revision is a new row with a later date.", optional=True),
}
ORIGIN = {
    "status": choice("Status", ("published", "derived", "simulated"), "published: printed by the source; derived: computed, the note says how; simulated: invented."),
    "source_id": code("Source", "Key into sources."),
    "note": text("Note", "What to beware of, or how a derived figure was computed.", optional=True),
}


def table(
    name: str, title: str, key: tuple[str, ...], columns: dict[str, Column], *, vintages: bool = False
) -> DataFrameSchema:
    """The schema of a table; every row but those of sources says how sure it is and where it comes from.

    With vintages a figure may stand there again with another `published_on`, a column that its file may lack.
    """
    vintage, origin = VINTAGE if vintages else {}, {} if name == "sources" else ORIGIN
    metadata = {"key": [*key, *vintage], "may_lack": list(vintage)}
    schema = DataFrameSchema({**columns, **vintage, **origin}, name=name, title=title, strict=True, metadata=metadata)
    return schema.update_columns({column: {"required": False} for column in vintage})
