"""E-mail against a real SMTP server on this machine, with TLS and passwords: who is told what, and that nothing is lost."""

import os
import smtplib
import socket
import ssl
import stat
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from jamsostek.publish import mail, manifest
from jamsostek.publish.failure import Failure
from jamsostek.publish.mail import outbox, sending
from jamsostek.publish.usage import UsageError
from jamsostek.publish.wanted import Report

PASSWORD = "rahasia-sekali-42"
READERS = ("bupati@example.org", "disnaker@example.org", "bappeda@example.org")
KEEPER = "penjaga@example.org"
AUTHORITY = trustme.CA()
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
HEADLINE = "251.000 pekerja terlindungi: 22,50% – “naik”."


class Server:
    """What a mail server does with messages: takes them, refuses some people, hears passwords."""

    def __init__(self):
        self.taken, self.refused, self.heard, self.says = [], set(), [], "550 no such person"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return self.says
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=SMTP)
        self.taken.append(
            (message, tuple(envelope.rcpt_tos), server.transport.get_extra_info("ssl_object") is not None)
        )
        return "250 OK"

    def knows(self, server, session, envelope, mechanism, data):
        self.heard.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password.decode() == PASSWORD, handled=False)

    def to(self, address):
        return [message for message, people, _ in self.taken if address in people]


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def certified(authority):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@contextmanager
def listening(server, security="starttls", port=0, authority=AUTHORITY, password=True):
    """The server at work, encrypted as asked."""
    how = {"starttls": {"tls_context": certified(authority), "require_starttls": True}}.get(security, {})
    login = {"authenticator": server.knows, "auth_require_tls": security == "starttls", "auth_required": True}
    options = {"hostname": "127.0.0.1", "port": port or free_port(), **how, **(login if password else {})}
    if security == "tls":
        options["ssl_context"] = certified(authority)
    controller = Controller(server, **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def settings(tmp_path):
    """Settings for a port, as the environment would give them."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "authority.pem")

    def made(port, **more):
        given = {
            "SMTP_HOST": "localhost",
            "SMTP_PORT": str(port),
            "SMTP_USER": "jamsostek",
            "SMTP_PASSWORD": PASSWORD,
            "SMTP_CA_FILE": str(tmp_path / "authority.pem"),
            "MAIL_FROM": "Jamsostek <laporan@example.org>",
            "MAIL_READERS": ", ".join(READERS),
            "MAIL_KEEPER": KEEPER,
        }
        return mail.settings({f"JAMSOSTEK_{name}": value for name, value in (given | more).items()}, tmp_path)

    return made


@pytest.fixture
def out(tmp_path):
    return tmp_path / "reports"


def report(region="17", lang="id", collection="published"):
    return Report(
        Path("/srv/data", collection), Path("/srv/notebooks/evaluation.ipynb"), region, "2025-12", lang, ("pdf",)
    )


def made(out, one, size=1000, **cover):
    """A report in its place."""
    folder = out / one.folder
    folder.mkdir(parents=True, exist_ok=True)
    files = [f"{one.name}.{kind}" for kind in ("html", "pdf", "ipynb")]
    for file in files:
        (folder / file).write_bytes(b"%PDF " + b"x" * size)
    told = {"place": "Provinsi Bengkulu", "period_text": "Desember 2025", "headline": HEADLINE, "notice": ""}
    entry = {"inputs": {}, "cover": told | cover, "files": dict.fromkeys(files, "")}
    manifest.write(folder, {**manifest.read(folder), one.name: entry})
    return one


def failed(one=None, **told):
    return Failure(one or report(), "ValueError: tidak ada (cell 12)", 12, "1 / 0", "Traceback", 1, **told)


def text(message):
    body = message.get_body(("plain",)) if message.is_multipart() else message
    return body.get_content().replace("\r\n", "\n")


def attached(message):
    return {part.get_filename(): part.get_content() for part in message.iter_attachments()}


def waiting(out):
    return sorted((out / outbox.FOLDER).glob("*"))


# Who is told what


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_readers_get_the_reports_encrypted_and_with_a_password(server, settings, out, security):
    one, other = made(out, report()), made(out, report(lang="en"), headline="251,000 workers are covered.")
    with listening(server, security) as port:
        done = mail.post(out, settings(port, SMTP_SECURITY=security), made=[other, one])
    assert done == mail.Delivery(sent=1)
    ((message, people, encrypted),) = server.taken
    assert people == READERS and encrypted
    assert server.heard == [("jamsostek", PASSWORD)]
    assert message["Subject"] == "Jamsostek: Provinsi Bengkulu, Desember 2025"
    assert message["From"] == "Jamsostek <laporan@example.org>" and message["To"] == ", ".join(READERS)
    said = text(message)
    assert said.index("Laporan cakupan") < said.index("New reports")
    assert said.index(HEADLINE) < said.index("251,000 workers are covered.")
    assert {name: len(content) for name, content in attached(message).items()} == {
        f"published-17-2025-12-evaluation.{lang}.pdf": 1005 for lang in ("id", "en")
    }
    assert not [name for name in message if name.startswith("X-Jamsostek")]
    assert waiting(out) == []


def test_keeper_gets_what_failed_and_readers_do_not(server, settings, out):
    one = made(out, report())
    with listening(server) as port:
        mail.post(out, settings(port), made=[one], failures=[failed(report("18"))])
    (to_keeper,) = server.to(KEEPER)
    assert to_keeper["Subject"] == "Jamsostek: laporan gagal / reports failed: 1"
    said = text(to_keeper)
    assert "published/18/2025-12/evaluation.id\n  ValueError: tidak ada (cell 12)\n  sel / cell: 12" in said
    assert "reports/published/18/2025-12/evaluation.id.failed.html" in said
    assert "published/17" not in said and not attached(to_keeper)
    for reader in READERS:
        (to_reader,) = server.to(reader)
        assert "gagal" not in to_reader.as_string() and "18" not in to_reader["Subject"]


def test_where_all_failed_readers_hear_nothing_and_where_none_did_the_keeper_nothing(server, settings, out):
    with listening(server) as port:
        mail.post(out, settings(port), failures=[failed()])
        mail.post(out, settings(port), made=[made(out, report())])
        mail.post(out, settings(port))
    assert [people for _, people, _ in server.taken] == [(KEEPER,), READERS]


def test_keeper_gets_the_problems_that_stopped_a_run(server, settings, out):
    line = "participants.csv:12: participants: '12.5' is not a whole number"
    with listening(server) as port:
        mail.post(out, settings(port), problems=[line, "/srv/secret/data/x.csv: is missing"])
    ((message, people, _),) = server.taken
    assert people == (KEEPER,) and message["Subject"] == "Jamsostek: proses terhambat / the run was hindered"
    assert line in text(message) and "\ndata/x.csv: is missing" in text(message)


def test_invented_figures_say_so_in_the_message(server, settings, out):
    notice = "DATA SIMULASI: angka rekaan, bukan kenyataan."
    reports = [made(out, report(region, collection="simulated"), notice=notice) for region in ("17", "1701")]
    with listening(server) as port:
        mail.post(out, settings(port), made=reports)
        mail.post(out, settings(port), made=[*reports, made(out, report())])
    (message, _, _), (mixed, _, _) = server.taken
    assert message["Subject"] == "Jamsostek: DATA SIMULASI: laporan baru / new reports: 2"
    assert mixed["Subject"] == "Jamsostek: laporan baru / new reports: 3"
    assert text(message).count(notice) == text(mixed).count(notice) == 2


def test_reports_too_large_together_are_listed_only(server, settings, out):
    reports = [made(out, report(region), size=600_000) for region in ("17", "18")]
    with listening(server) as port:
        mail.post(out, settings(port, MAIL_ATTACH_MB="1"), made=reports)
        mail.post(out, settings(port, MAIL_ATTACH_MB="1.3"), made=reports)
    (few, _, _), (all_, _, _) = server.taken
    assert not attached(few) and len(attached(all_)) == 2
    for region in ("17", "18"):
        assert f"published/{region}/2025-12/evaluation.id.pdf" in text(few)


@pytest.mark.parametrize("evil", ["Naik\r\nBcc: lain@example.org", "Naik\nBcc: lain@example.org", "a\x00b\x1bc"])
def test_no_line_of_a_cover_becomes_a_header(server, settings, out, evil):
    one = made(out, report(), headline=evil, place=evil, period_text=evil)
    with listening(server) as port:
        done = mail.post(out, settings(port), made=[one], failures=[Failure(report("18"), evil)], problems=[evil])
    assert done == mail.Delivery(sent=2)
    assert {people for _, people, _ in server.taken} == {READERS, (KEEPER,)}
    for message, _, _ in server.taken:
        assert message["Bcc"] is None and not message.defects
        assert "\nBcc" not in text(message)


# What cannot be sent


def refused_line(done):
    (line,) = done.problems
    assert PASSWORD not in line and "\n" not in line
    return line


def test_while_the_server_is_down_messages_wait_and_then_go_oldest_first(server, settings, out):
    port = free_port()
    for region in ("17", "18"):
        done = mail.post(out, settings(port), failures=[failed(report(region))])
        assert refused_line(done) == f"mail: localhost:{port}: cannot be reached: Connection refused"
    assert (done.sent, done.waiting) == (0, 2)
    assert {stat.S_IMODE(path.stat().st_mode) for path in waiting(out)} == {0o600}
    assert stat.S_IMODE((out / outbox.FOLDER).stat().st_mode) == 0o700
    kept = [message_from_bytes(path.read_bytes(), policy=SMTP) for path in waiting(out)]
    with listening(server, port=port):
        assert mail.post(out, settings(port), made=[made(out, report())]) == mail.Delivery(sent=3)
        assert mail.post(out, settings(port)) == mail.Delivery()
    sent = [message for message, _, _ in server.taken]
    assert [message["Message-ID"] for message in sent[:2]] == [message["Message-ID"] for message in kept]
    assert [text(message) for message in sent[:2]] == [text(message) for message in kept]
    assert [people for _, people, _ in server.taken] == [(KEEPER,), (KEEPER,), READERS]
    assert waiting(out) == []


def test_attachments_that_waited_arrive_as_they_were(server, settings, out):
    port, one = free_port(), made(out, report(), size=50_000)
    mail.post(out, settings(port), made=[one])
    (out / one.folder / "evaluation.id.pdf").write_bytes(b"changed since")
    with listening(server, port=port):
        assert mail.post(out, settings(port)).sent == 1
    ((message, _, _),) = server.taken
    assert list(attached(message).values()) == [b"%PDF " + b"x" * 50_000] and HEADLINE in text(message)


def test_wrong_password_is_said_without_it(server, settings, out):
    with listening(server) as port:
        done = mail.post(out, settings(port, SMTP_PASSWORD="salah-salah"), failures=[failed()])
    assert refused_line(done) == f"mail: localhost:{port}: refused smtp_user and smtp_password (535)"
    assert "salah" not in str(done) and (done.sent, done.waiting, server.taken) == (0, 1, [])


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_to_a_server_that_cannot_be_trusted_nothing_is_sent(server, settings, out, security):
    with listening(server, security, authority=trustme.CA()) as port:
        done = mail.post(out, settings(port, SMTP_SECURITY=security), failures=[failed()])
    assert "its certificate is not trusted" in refused_line(done)
    assert (done.waiting, server.taken, server.heard) == (1, [], [])


def test_certificate_of_another_name_is_not_trusted(server, settings, out):
    with listening(server) as port:
        done = mail.post(out, settings(port, SMTP_HOST="127.0.0.1"), failures=[failed()])
    assert "its certificate is not trusted" in refused_line(done)
    assert (done.waiting, server.heard) == (1, [])


def test_without_starttls_nothing_is_sent_in_the_clear(server, settings, out):
    with listening(server, "none", password=False) as port:
        for password in (PASSWORD, ""):
            more = {"SMTP_PASSWORD": password, "SMTP_USER": password and "jamsostek"}
            done = mail.post(out, settings(port, **more), failures=[failed()])
            assert "STARTTLS extension not supported by server" in refused_line(done)
    assert (done.waiting, server.taken, server.heard) == (2, [], [])


def test_password_needs_a_server_that_asks_for_one(server, settings, out):
    with listening(server, "none", password=False) as port:
        done = mail.post(out, settings(port, SMTP_SECURITY="none"), failures=[failed()])
    assert "AUTH extension not supported" in refused_line(done) and done.waiting == 1


def test_unencrypted_on_this_machine_only_where_asked_for(server, settings, out):
    with listening(server, "none", password=False) as port:
        more = {"SMTP_SECURITY": "none", "SMTP_USER": "", "SMTP_PASSWORD": ""}
        assert mail.post(out, settings(port, **more), failures=[failed()]) == mail.Delivery(sent=1)
    assert [encrypted for _, _, encrypted in server.taken] == [False]


def test_message_waits_for_those_only_who_were_refused(server, settings, out):
    server.refused = {READERS[1]}
    with listening(server) as port:
        first = mail.post(out, settings(port), made=[made(out, report())])
        again = mail.post(out, settings(port))
        server.refused = set()
        last = mail.post(out, settings(port))
    line = f"mail: 'Jamsostek: Provinsi Bengkulu, Desember 2025': {READERS[1]}: 550 no such person"
    assert first == mail.Delivery(1, 1, (line,))
    assert (again.sent, again.waiting, last) == (0, 1, mail.Delivery(sent=1))
    assert [people for _, people, _ in server.taken] == [(READERS[0], READERS[2]), (READERS[1],)]
    assert len({message["Message-ID"] for message, _, _ in server.taken}) == 1


def test_one_refused_message_does_not_hold_up_the_next(server, settings, out):
    server.refused = {KEEPER}
    with listening(server) as port:
        done = mail.post(out, settings(port), made=[made(out, report())], failures=[failed(report("18"))])
        assert (done.sent, done.waiting) == (1, 1) and f"{KEEPER}: 550 no such person" in refused_line(done)
        done = mail.post(out, settings(port), made=[made(out, report())])
    assert (done.sent, done.waiting) == (1, 1)


def test_password_in_an_answer_is_not_repeated(server, settings, out):
    server.refused, server.says = {KEEPER}, f"550 you said {PASSWORD}"
    with listening(server) as port:
        done = mail.post(out, settings(port), failures=[failed()])
    assert "550 you said ***" in refused_line(done)


def test_server_that_is_silent_is_given_up(settings, out, monkeypatch):
    monkeypatch.setattr(sending, "TIMEOUT", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        done = mail.post(out, settings(silent.getsockname()[1]), failures=[failed()])
    assert "cannot be reached: Connection unexpectedly closed: timed out" in refused_line(done) and done.waiting == 1


def test_server_that_goes_away_after_accepting_has_accepted(settings, out):
    """A hang-up in place of an answer to QUIT must not send a message twice."""

    def talk(listener):
        line, _ = listener.accept()
        with line, line.makefile("rwb", buffering=0) as talk:
            talk.write(b"220 hello\r\n")
            for answer in (b"250 hello", b"250 OK", b"250 OK", b"354 go on"):
                talk.readline()
                talk.write(answer + b"\r\n")
            while talk.readline() not in (b".\r\n", b""):
                pass
            talk.write(b"250 accepted\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=talk, args=(listener,), daemon=True).start()
        more = {"SMTP_SECURITY": "none", "SMTP_USER": "", "SMTP_PASSWORD": ""}
        done = mail.post(out, settings(listener.getsockname()[1], **more), failures=[failed()])
    assert done == mail.Delivery(sent=1) and waiting(out) == []


def test_run_killed_between_writing_and_sending_loses_nothing(server, settings, out, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    with listening(server) as port:
        with monkeypatch.context() as patch:
            patch.setattr(smtplib.SMTP, "send_message", killed)
            with pytest.raises(KeyboardInterrupt):
                mail.post(out, settings(port), failures=[failed()])
        assert len(waiting(out)) == 1
        assert mail.post(out, settings(port)) == mail.Delivery(sent=1)


def test_reports_of_a_run_that_was_killed_are_told_by_the_next(server, settings, out):
    one, other = made(out, report()), made(out, report("18"))
    with listening(server) as port:
        for _ in range(2):
            mail.remember(out, settings(port), one)
        with (out / outbox.FOLDER / outbox.UNTOLD).open("a") as file:
            file.write("published/1")  # killed while it wrote
        assert mail.post(out, settings(port), made=[other]) == mail.Delivery(sent=1)
        assert mail.post(out, settings(port)) == mail.Delivery()
    ((message, people, _),) = server.taken
    assert people == READERS and message["Subject"] == "Jamsostek: laporan baru / new reports: 2"
    assert waiting(out) == []


def test_nothing_is_remembered_where_nobody_reads(settings, out):
    mail.remember(out, settings(1, MAIL_READERS=""), report())
    mail.remember(out, None, report())
    assert not out.exists()


def test_report_whose_pdf_cannot_be_read_is_told_without_it(server, settings, out):
    one = made(out, report())
    (out / one.folder / "evaluation.id.pdf").unlink()
    with listening(server) as port:
        assert mail.post(out, settings(port), made=[one]).problems == ()
    ((message, _, _),) = server.taken
    assert HEADLINE in text(message) and not attached(message)


def test_lost_folder_of_reports_does_not_keep_the_keeper_from_hearing_of_it(server, settings, out):
    out.write_text("no folder any more")
    with listening(server) as port:
        done = mail.post(out, settings(port), failures=[failed()], made=[report()])
    assert (done.sent, done.waiting, len(done.problems)) == (2, 0, 2) and len(server.to(KEEPER)) == 1


def test_password_of_signs_that_cannot_be_sent_is_said(server, settings, out):
    with listening(server) as port:
        done = mail.post(out, settings(port, SMTP_PASSWORD="sandi-é"), failures=[failed()])
    assert refused_line(done).endswith("smtp_user and smtp_password can hold plain signs only")
    assert "é" not in str(done) and done.waiting == 1


def test_full_disk_does_not_keep_the_keeper_from_hearing_of_it(server, settings, out, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outbox.os, "fsync", full)
    with listening(server) as port:
        done = mail.post(out, settings(port), failures=[failed()])
    assert "could not be kept in .outbox: No space left on device" in refused_line(done)
    assert (done.sent, done.waiting, len(server.to(KEEPER))) == (1, 0, 1)


def test_report_that_could_neither_be_kept_nor_sent_is_told_by_the_next_run(server, settings, out, monkeypatch):
    one = made(out, report())
    mail.remember(out, settings(1), one)
    with monkeypatch.context() as full:
        full.setattr(outbox.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        assert mail.post(out, settings(free_port()), made=[one]).sent == 0
    with listening(server) as port:
        assert mail.post(out, settings(port)) == mail.Delivery(sent=1)


def aged(path, days):
    message = message_from_bytes(path.read_bytes(), policy=SMTP)
    message.replace_header("Date", datetime.now(UTC) - timedelta(days=days))
    path.write_bytes(message.as_bytes())


def test_keeper_is_told_once_of_a_message_that_waits_for_a_week_and_it_stays(server, settings, out):
    server.refused = {READERS[0]}
    with listening(server) as port:
        mail.post(out, settings(port), made=[made(out, report())])
        (path,) = waiting(out)
        aged(path, 6)
        assert len(mail.post(out, settings(port)).problems) == 1
        assert server.to(KEEPER) == []
        aged(path, 8)
        for _ in range(2):
            done = mail.post(out, settings(port))
            assert "waits since" in done.problems[-1] and path.name in done.problems[-1]
    (told,) = server.to(KEEPER)
    assert told["Subject"] == "Jamsostek: surel tertahan / messages waiting: 1"
    assert READERS[0] in text(told)
    assert waiting(out) == [path]


def test_what_waits_is_said_where_mail_is_no_longer_set_up(settings, out):
    assert mail.post(out, None, failures=[failed()]) == mail.Delivery() and not out.exists()
    mail.post(out, settings(free_port()), failures=[failed()])
    done = mail.post(out, None)
    assert (done.sent, done.waiting) == (0, 1) and refused_line(done).endswith("waits in .outbox: 1")


def test_file_in_the_outbox_that_is_no_message_is_said_and_stays(server, settings, out):
    (out / outbox.FOLDER).mkdir(parents=True)
    (out / outbox.FOLDER / "a.eml").write_text("mangled")
    with listening(server) as port:
        done = mail.post(out, settings(port), failures=[failed()])
    assert "mail: .outbox/a.eml: has no X-Jamsostek-For" in refused_line(done)
    assert (done.sent, done.waiting) == (1, 1)


# Settings

GIVEN = {"smtp_host": "mail.example.org", "mail_from": "laporan@example.org", "mail_keeper": KEEPER}
LOGIN = {"smtp_user": "u", "smtp_password": PASSWORD}


def environment(**given):
    return {f"JAMSOSTEK_{name.upper()}": value for name, value in given.items()}


def test_nothing_set_up_is_no_mail(tmp_path):
    assert mail.settings({"HOME": "/root", "JAMSOSTEK_SMTP_HOST": ""}, tmp_path) is None


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"smtp_host": ""}, "mail: smtp_host is missing; set JAMSOSTEK_SMTP_HOST or smtp_host in mail.toml"),
        ({"mail_from": ""}, "mail: mail_from is missing; set JAMSOSTEK_MAIL_FROM or mail_from in mail.toml"),
        ({"mail_keeper": ""}, "mail: mail_keeper is missing; set JAMSOSTEK_MAIL_KEEPER or mail_keeper in mail.toml"),
        ({"smtp_user": "u"}, "mail: smtp_user and smtp_password belong together: give both or none"),
        ({"smtp_password": PASSWORD}, "mail: smtp_user and smtp_password belong together: give both or none"),
        ({"smtp_prt": "1"}, "JAMSOSTEK_SMTP_PRT: is not a setting of mail; did you mean 'JAMSOSTEK_SMTP_PORT'?"),
        (
            {"mail_reader": "a@b"},
            "JAMSOSTEK_MAIL_READER: is not a setting of mail; did you mean 'JAMSOSTEK_MAIL_READERS'?",
        ),
        ({"smtp_port": "70000"}, "JAMSOSTEK_SMTP_PORT: input should be less than or equal to 65535"),
        ({"smtp_security": "ssl"}, "JAMSOSTEK_SMTP_SECURITY: input should be 'starttls', 'tls' or 'none'"),
        (
            {**LOGIN, "smtp_security": "none"},
            "mail: smtp_security: 'none' would show the password to everybody on the way; use starttls or tls",
        ),
        ({"smtp_ca_file": "nowhere.pem"}, "mail: smtp_ca_file: there is no file nowhere.pem"),
        ({"mail_from": "a@b.id, c@d.id"}, "JAMSOSTEK_MAIL_FROM: is more than one address"),
        ({"mail_keeper": "penjaga"}, "JAMSOSTEK_MAIL_KEEPER: 'penjaga' is not an address"),
        ({"mail_keeper": "a@b.id\nBcc: c@d.id"}, r"JAMSOSTEK_MAIL_KEEPER: 'a@b.id\nBcc: c@d.id' is not an address"),
        ({"mail_readers": "a@b.id; c@d.id"}, "JAMSOSTEK_MAIL_READERS: 'a@b.id; c@d.id' is not an address"),
    ],
)
def test_what_is_half_set_up_or_wrong_is_said_in_a_line(tmp_path, more, line):
    with pytest.raises(UsageError) as error:
        mail.settings(environment(**(GIVEN | more)), tmp_path)
    assert str(error.value).startswith(line) and "\n" not in str(error.value)
    assert error.value.exit_code == 2 and PASSWORD not in str(error.value)
    assert error.value.__cause__ is None and error.value.__context__ is None


def test_environment_wins_over_the_file(tmp_path):
    (tmp_path / "mail.toml").write_text(
        'smtp_host = "a"\nsmtp_port = 2525\nmail_from = "a@b.id"\nmail_keeper = ["c@d.id"]'
    )
    found = mail.settings({"JAMSOSTEK_SMTP_HOST": "b"}, tmp_path)
    assert (found.smtp_host, found.port, found.mail_keeper) == ("b", 2525, ("c@d.id",))
    (tmp_path / "mail.toml").rename(tmp_path / "other.toml")
    assert mail.settings({"JAMSOSTEK_MAIL_FILE": "other.toml"}, tmp_path).smtp_host == "a"
    with pytest.raises(UsageError, match=r"^mail.toml: cannot be read: No such file"):
        mail.settings({"JAMSOSTEK_MAIL_FILE": "mail.toml"}, tmp_path)


def test_file_with_a_password_is_for_one_user_only(tmp_path):
    path = tmp_path / "mail.toml"
    path.write_text("\n".join(f'{name} = "{value}"' for name, value in (GIVEN | LOGIN).items()))
    for mode in (0o644, 0o640, 0o602):
        path.chmod(mode)
        with pytest.raises(
            UsageError, match=r"holds a password and other users may read or change it; chmod 600 mail.toml"
        ):
            mail.settings({}, tmp_path)
    path.chmod(0o600)
    assert mail.settings({}, tmp_path).smtp_password.get_secret_value() == PASSWORD
    path.write_text(f'smtp_password = "{PASSWORD}')
    with pytest.raises(UsageError, match=r"mail.toml: is not valid TOML") as error:
        mail.settings({}, tmp_path)
    assert PASSWORD not in str(error.value)
    path.write_text("smtp_hots = 'a'")
    with pytest.raises(UsageError, match=r"mail.toml: smtp_hots: is not a setting of mail; did you mean 'smtp_host'?"):
        mail.settings({}, tmp_path)


@pytest.mark.parametrize(("security", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_usual_ports(tmp_path, security, port):
    assert mail.settings(environment(**GIVEN, smtp_security=security), tmp_path).port == port


def test_password_shows_nowhere(tmp_path):
    found = mail.settings(environment(**GIVEN, **LOGIN), tmp_path)
    assert PASSWORD not in f"{found!r} {found} {found.model_dump()} {found.model_dump_json()}"


def test_environment_for_kernels_tells_nothing_of_mail():
    given = environment(**GIVEN, **LOGIN, mail_file="x") | {"HOME": "/root", "jamsostek_smtp_password": PASSWORD}
    assert mail.without_secrets(given) == {"HOME": "/root"}
    assert mail.without_secrets(os.environ).get("PATH") == os.environ.get("PATH")
