"""One connection to a mail server, encrypted as asked or not at all; what it answers is told without the password."""

import smtplib
import ssl
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.policy import SMTP

from .. import traces
from .settings import Settings

TIMEOUT, TRANSFER = 30, 300  # seconds for an answer, and for a whole message with its reports on a slow line
LONGEST = 200  # characters of an answer that are quoted


class NotSent(Exception):
    """A message that waits; the text says why, in a line."""


class NoServer(NotSent):
    """The server cannot be reached or trusted, or is gone: no other message can be sent either."""


@contextmanager
def connected(settings: Settings) -> Iterator[smtplib.SMTP]:
    """A connection that is ready for messages; raises NoServer. How it ends means nothing to a message once accepted."""
    try:
        server = _ready(settings)
    except (OSError, ValueError) as error:  # a password that cannot be sent is a ValueError
        raise NoServer(_said(error, settings)) from None
    try:
        yield server
    finally:
        with suppress(OSError):
            server.quit()
        server.close()


def _ready(settings: Settings) -> smtplib.SMTP:
    place = settings.smtp_host, settings.port
    trusted = ssl.create_default_context(cafile=settings.smtp_ca_file)
    if settings.smtp_security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(*place, timeout=TIMEOUT, context=trusted)
    else:
        server = smtplib.SMTP(*place, timeout=TIMEOUT)
    try:
        if settings.smtp_security == "starttls":
            server.starttls(context=trusted)
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
        assert server.sock
        server.sock.settimeout(TRANSFER)
    except BaseException:
        server.close()
        raise
    return server


def send(server: smtplib.SMTP, message: EmailMessage, to: Sequence[str], settings: Settings) -> dict[str, str]:
    """Hands a message over; returns whom of several the server refused, and why. Raises NotSent where it took it for nobody."""
    header: AddressHeader = SMTP.header_factory("From", settings.mail_from)
    try:
        refused = server.send_message(message, header.addresses[0].addr_spec, list(to))
    except OSError as error:  # every error of smtplib is one
        raise (NotSent if server.sock else NoServer)(_said(error, settings)) from None
    return {address: _answer(*answer, settings) for address, answer in refused.items()}


def _said(error: Exception, settings: Settings) -> str:
    """What went wrong, with the server's name; what it answers may repeat what it was sent."""
    match error:
        case smtplib.SMTPAuthenticationError():
            said = f"refused smtp_user and smtp_password ({error.smtp_code})"
        case smtplib.SMTPRecipientsRefused():
            said = "; ".join(f"{to}: {_answer(*answer, settings)}" for to, answer in error.recipients.items())
        case smtplib.SMTPResponseException():
            said = _answer(error.smtp_code, error.smtp_error, settings)
        case smtplib.SMTPNotSupportedError():
            said = f"{error} Nothing is sent without what smtp_security and smtp_user ask for."
        case ssl.SSLCertVerificationError():
            said = f"its certificate is not trusted: {error.verify_message}"
        case UnicodeEncodeError():
            said = "smtp_user and smtp_password can hold plain signs only"
        case _:
            said = f"cannot be reached: {getattr(error, 'strerror', None) or error or type(error).__name__}"
    return f"{settings.smtp_host}:{settings.port}: {said}"


def _answer(code: int, text: bytes | str, settings: Settings) -> str:
    """A server's answer on a line, without the password in any form that it was sent in."""
    said = traces.line(text.decode("utf-8", "replace") if isinstance(text, bytes) else text)
    if password := settings.smtp_password.get_secret_value():
        plain = f"\0{settings.smtp_user}\0{password}"
        for secret in (password, *(b64encode(one.encode()).decode() for one in (password, plain))):
            said = said.replace(secret, "***")
    return f"{code} {said[:LONGEST]}"
