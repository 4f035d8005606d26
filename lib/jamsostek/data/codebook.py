"""The codebook, written out of the schemas: `python -m jamsostek.data.codebook` prints what stands in data/README.md."""

from pandera.pandas import DataFrameSchema

from .tables import REFERENCE, REQUIRED, TABLES


def markdown() -> str:
    """Every table with its key and every column with type, unit and definition, as Markdown."""
    return "\n\n".join(_table(schema) for schema in TABLES.values()) + "\n"


def _table(schema: DataFrameSchema) -> str:
    place = "reference" if schema.name in REFERENCE else "collection"
    need = "required" if schema.name in (*REFERENCE, *REQUIRED) else "optional"
    key = ", ".join(f"`{column}`" for column in schema.metadata["key"])
    head = [f"### {schema.name}", "", f"{schema.title}. In the {place}, {need}. Key: {key}.", ""]
    rows = [
        f"| `{name}` | {column.metadata['kind']}{' or empty' if column.nullable else ''} | {column.metadata['unit']} "
        f"| {_defined(column)} |"
        for name, column in schema.columns.items()
    ]
    return "\n".join([*head, "| column | type | unit | definition |", "|---|---|---|---|", *rows])


def _defined(column) -> str:
    title = f"{column.title}."
    return (f"{title} {column.description}" if column.description else title).replace("|", "\\|")


if __name__ == "__main__":
    print(markdown(), end="")
