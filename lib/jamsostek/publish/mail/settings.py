"""Who is told and through which server: from the environment, or from a file that is never committed."""

import os
import tomllib
from collections.abc import Mapping
from email.policy import SMTP
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator

from jamsostek.data.problems import did_you_mean

from ..usage import UsageError

PREFIX, FAMILIES, FILE = "JAMSOSTEK_", ("JAMSOSTEK_SMTP_", "JAMSOSTEK_MAIL_"), "mail.toml"
NAMED = "JAMSOSTEK_MAIL_FILE"
PORTS = {"starttls": 587, "tls": 465, "none": 25}
HERE = ("localhost", "127.0.0.1", "::1")


def _addresses(value: object) -> tuple[str, ...]:
    """Addresses from a list, or from text with commas between them; raises ValueError for what is none."""
    text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    if not text.isprintable():
        raise ValueError(f"{text!r} is not an address")
    header = SMTP.header_factory("To", text)
    found = [address for address in header.addresses if address.username and address.domain]
    if not found or len(found) < len(header.addresses) or header.defects or not "".join(map(str, found)).isascii():
        raise ValueError(f"{text!r} is not an address, or several with commas between them")
    return tuple(map(str, found))


def _address(value: object) -> str:
    found = _addresses(value)
    if len(found) > 1:
        raise ValueError("is more than one address")
    return found[0]


Addresses = Annotated[tuple[str, ...], BeforeValidator(_addresses)]


class Settings(BaseModel):
    """How mail goes out; in the environment the names are in capitals and begin with JAMSOSTEK_."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True)

    smtp_host: str = Field(min_length=1)
    smtp_port: int = Field(0, ge=0, le=65535)  # 0: the usual one
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_ca_file: Path | None = None
    mail_from: Annotated[str, BeforeValidator(_address)]
    mail_keeper: Addresses  # must be told of failures
    mail_readers: Addresses = ()
    mail_attach_mb: float = Field(10, ge=0)

    @property
    def port(self) -> int:
        return self.smtp_port or PORTS[self.smtp_security]

    @model_validator(mode="after")
    def _safe(self) -> Self:
        if bool(self.smtp_user) != bool(self.smtp_password):
            raise ValueError("smtp_user and smtp_password belong together: give both or none")
        if self.smtp_security == "none" and self.smtp_password and self.smtp_host not in HERE:
            raise ValueError(
                "smtp_security: 'none' would show the password to everybody on the way; use starttls or tls"
            )
        if self.smtp_ca_file and not self.smtp_ca_file.is_file():
            raise ValueError(f"smtp_ca_file: there is no file {self.smtp_ca_file}")
        return self


def without_secrets(environ: Mapping[str, str]) -> dict[str, str]:
    """An environment for kernels: nothing in it tells of mail."""
    return {name: value for name, value in environ.items() if not name.upper().startswith(FAMILIES)}


def settings(environ: Mapping[str, str], folder: Path) -> Settings | None:
    """How mail is set up by the environment and, below it, by a file; None where nothing is set up.

    Raises UsageError for what is missing, unknown or unsafe.
    """
    file = folder / (environ.get(NAMED) or FILE)
    written = _file(file) if environ.get(NAMED) or file.exists() else {}
    ours = {name: value for name, value in environ.items() if name.startswith(FAMILIES) and value and name != NAMED}
    given = written | {name.removeprefix(PREFIX).lower(): value for name, value in ours.items()}
    if not given:
        return None
    try:
        return Settings.model_validate(given)
    except ValidationError as errors:
        told = [_told(error, file.name, ours) for error in errors.errors(include_input=False, include_url=False)]
    raise UsageError("\n".join(told))


def _file(path: Path) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        shared = os.name == "posix" and path.stat().st_mode & 0o077
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        where = str(error).rpartition("(")[2].rstrip(")") if isinstance(error, tomllib.TOMLDecodeError) else "not UTF-8"
        raise UsageError(f"{path.name}: is not valid TOML ({where})") from None  # the line itself may hold the password
    except OSError as error:
        raise UsageError(f"{path.name}: cannot be read: {error.strerror}") from None
    if shared and "smtp_password" in found:
        raise UsageError(f"{path.name}: holds a password and other users may read or change it; chmod 600 {path.name}")
    return found


def _told(error: Any, file: str, ours: Mapping[str, str]) -> str:
    """One line on what is wrong with a setting, by the name that it has where it was given; never its value."""
    name = ".".join(map(str, error["loc"]))
    said = error["msg"].removeprefix("Value error, ")
    if not name:
        return f"mail: {said}"
    called = f"{PREFIX}{name.upper()}"
    place = called if called in ours else f"{file}: {name}"
    if error["type"] == "extra_forbidden":
        names = list(Settings.model_fields)
        known = [f"{PREFIX}{one.upper()}" for one in names] if called in ours else names
        return f"{place}: is not a setting of mail{did_you_mean(called if called in ours else name, known)}"
    if error["type"] == "missing":
        return f"mail: {name} is missing; set {called} or {name} in {file}"
    return f"{place}: {said[0].lower()}{said[1:]}"
