"""Layouts: what the columns of an office's table mean. Each is a small TOML file in `reference/layouts`, so data and not code."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from ..columns import MONTH
from ..problems import Problem, Refused, did_you_mean
from ..tables import TABLES
from .sheets import plain

# The column that holds the figure, in the tables of which a layout fills one figure a cell; others come by the template.
FIGURES = {"participants": "participants", "workers": "workers", "funnel": "persons", "groups": "participants"}
# What the import itself knows of each row.
OWN = ("region_code", "as_of", "published_on", "source_id", "status", "rounded_to")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


def _headers(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(plain, texts))


class Column(_Strict):
    """A column of figures: how it may be headed, what each of its figures is, and whether it may be missing.

    `sum` where it adds up the others of its row; without a `set` its figures are only compared.
    """

    header: tuple[str, ...] = Field(min_length=1)
    set: dict[str, str] = {}
    sum: bool = False
    optional: bool = False

    plain_header = field_validator("header")(_headers)

    @property
    def needed(self) -> bool:
        return not self.optional and bool(self.set or not self.sum)

    @property
    def label(self) -> str:
        """What the figures become, in the words of the table: active, PU; empty where they are only compared."""
        return ", ".join(self.set.values())


class Layout(_Strict):
    """One table as one office sends it."""

    name: str
    title: str
    table: str
    names: tuple[str, ...] = Field(min_length=1)
    codes: tuple[str, ...] = ("Kode", "Kode wilayah", "Kode BPS", "Kode Kemendagri")
    columns: tuple[Column, ...] = Field(min_length=1)
    set: dict[str, str] = {}
    regions: dict[str, str] = {}
    unit: int = Field(default=1, ge=1)
    since: str = Field(default="", pattern=rf"({MONTH})?")

    plain_names = field_validator("names", "codes")(_headers)

    @field_validator("table")
    @classmethod
    def _known(cls, table: str) -> str:
        if table not in FIGURES:
            raise ValueError(f"is not one of {', '.join(FIGURES)}; other tables come by the template")
        return table

    @model_validator(mode="after")
    def _fits_its_table(self) -> "Layout":
        free = {*TABLES[self.table].columns} - {*OWN, FIGURES[self.table]}
        for where in (self.set, *(column.set for column in self.columns)):
            if odd := sorted(where.keys() - free):
                raise ValueError(f"set: {odd[0]!r} is not one of {', '.join(sorted(free))}")
        if any(not column.set and not column.sum for column in self.columns):
            raise ValueError("columns: one has neither a set, which says what its figures are, nor sum = true")
        return self

    def region(self, label: str) -> str:
        """The code that this office means by a name; empty where it says nothing of it."""
        return {plain(name): code for name, code in self.regions.items()}.get(plain(label), "")


def every(folder: Path) -> list[Layout]:
    """The layouts of a folder, by name; raises Refused for one that is not valid."""
    return [_layout(path) for path in sorted(folder.glob("*.toml"))]


def _layout(path: Path) -> Layout:
    try:
        return Layout.model_validate({"name": path.stem, **tomllib.loads(path.read_text(encoding="utf-8-sig"))})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused([Problem(path.name, 0, "", f"is not valid TOML: {error}")]) from None
    except ValidationError as errors:
        raise Refused([_problem(path.name, error) for error in errors.errors()]) from None


def _problem(file: str, error) -> Problem:
    where = ".".join(map(str, error["loc"]))
    said = error["msg"].removeprefix("Value error, ")
    hint = did_you_mean(where, Layout.model_fields) if error["type"] == "extra_forbidden" else ""
    value = error["input"] if isinstance(error["input"], (str, int)) and not hint else ""
    return Problem(file, 0, where, said[0].lower() + said[1:] + hint, str(value)[:60])
