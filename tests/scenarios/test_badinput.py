# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input gets one sentence, the exit code of the design, and changes nothing; no password in any output."""

import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import unittest

from support import (DATA, INCIDENT, PROFILE, SERVERS, Scenario, cli, database, incident_database,
                     on_every_engine, program, strict)
import servers  # support knows where it is

DUMP = INCIDENT / "before-dump"
SECRET = "s3cr3t-Passw0rd"


class BadInput(Scenario):
    def refused(self, codes, *arguments, **options):
        """One sentence or two (what and what to do) on one line, and nothing of the machinery."""
        done = cli(*arguments, **options)
        shown = "%s\n%s" % (" ".join(map(str, arguments)), done)
        self.assertIn(done.code, codes, shown)
        lines = [line for line in done.err.splitlines() if line.strip()]
        self.assertEqual(len(lines), 1, shown)
        self.assertTrue(lines[0].startswith("rowback-cli: "), shown)
        self.assertLess(len(lines[0]), 500, shown)
        for word in ("QSql", "QPSQL", "QMYSQL", "QFile", "terminate called", SECRET):
            self.assertNotIn(word, done.err + done.out)
        return done


class Planned(BadInput):
    def setUp(self):
        super().setUp()
        self.live = incident_database("sqlite", "bad")
        self.plan = self.folder / "plan.json"
        self.journal = self.folder / "journal.json"
        self.run_cli(0, "plan", DUMP, self.live.url, "-o", self.plan, *PROFILE, "--decide", "C2=give-back", "-q")
        self.before = strict(self.live.rows())

    def tearDown(self):
        self.assertEqual(strict(self.live.rows()), self.before)

    def inject(self, codes, live=None, plan=None):
        return self.refused(codes, "inject", plan or self.plan, (live or self.live).url, "--journal", self.journal, "-q")

    def test_truncated_plan(self):
        text = self.plan.read_bytes()
        for size in (0, 1, 100, len(text) // 2, len(text) - 2):
            self.plan.write_bytes(text[:size])
            self.inject((2, 3))

    def test_plan_changed_by_hand(self):
        document = json.loads(self.plan.read_text())
        step = next(each for each in document["steps"] if each["operation"] == "insert")
        step["why"] = "changed"
        self.plan.write_text(json.dumps(document))
        self.inject((2, 3))

    def test_not_a_plan(self):
        for text in ("{}", "[]", "null", "\x00\xff", "[" * 100000, '{"rowback":"plan","version":999}'):
            self.plan.write_text(text)
            self.inject((2, 3))
            self.refused((2, 3), "undo", self.plan, self.live.url, "-q")
            self.refused((2, 3), "report", self.plan, "-o", self.folder / "r.txt", "-q")

    def test_plan_given_as_a_journal(self):
        self.refused((2, 3), "undo", self.plan, self.live.url, "-q")

    def test_plan_of_another_database(self):
        other = database("sqlite", "badother", DATA / "databases" / "welfare-2018" / "sqlite.db")
        before = strict(other.rows())
        self.inject((3,), live=other)
        self.assertEqual(strict(other.rows()), before)

    def test_values_do_not_steer_the_terminal(self):
        self.live.run("UPDATE contacts_person SET last_name = '\x1b[31mred\u202e\nx' WHERE partner_ptr_id = 125;")
        self.run_cli(1, "plan", DUMP, self.live.url, "-o", self.plan, *PROFILE, "-q")
        self.before = strict(self.live.rows())
        error = self.inject((3,)).err
        self.assertIn("red", error)
        self.assertNotRegex(error, "[\x1b\u202e]")

    def test_plan_that_is_not_there(self):
        self.inject((2,), plan=self.folder / "none.json")

    def test_journal_that_exists(self):
        self.journal.write_text("kept")
        self.inject((2, 3))
        self.assertEqual(self.journal.read_text(), "kept")

    def test_places_that_are_not_there(self):
        """Told before any work is done, above all before a commit."""
        nowhere = self.folder / "none"
        self.refused((2,), "inject", self.plan, self.live.url, "--journal", nowhere / "journal.json", "-q")
        self.refused((2,), "inject", self.plan, self.live.url, "--journal", "/proc/journal.json", "-q")
        for report in ("/proc/report.txt", nowhere / "report.txt", self.folder / "report.docx", self.folder / "report"):
            self.refused((2,), "inject", self.plan, self.live.url, "--journal", self.journal, "--report", report, "-q")
            self.refused((2,), "rehearse", self.plan, self.live.url, "--report", report, "-q")
        self.refused((2,), "plan", DUMP, self.live.url, "-o", nowhere / "plan.json", "-q")
        self.refused((2,), "report", self.plan, "-o", nowhere / "report.pdf", "-q")
        self.refused((2,), "inject", self.folder, self.live.url, "--journal", self.journal, "-q")
        self.assertFalse(self.journal.exists())

    def test_full_disk(self):
        """As the file system says it: no file may grow beyond a few kilobytes."""
        def no_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
        plan = self.folder / "unfinished.json"
        self.refused((2, 3, 4), "plan", DUMP, self.live.url, "-o", plan, "-q", *PROFILE, preexec_fn=no_room)
        self.assertFalse(plan.exists())
        self.refused((3, 4), "inject", self.plan, self.live.url, "--journal", self.journal, "-q", preexec_fn=no_room)

    def test_full_device(self):
        """A small file system of its own; needs the right to mount one."""
        full = self.folder / "full"
        full.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", full], stderr=subprocess.DEVNULL).returncode:
            print("SKIPPED: this account may not mount a file system", flush=True)
            return
        self.addCleanup(subprocess.run, ["umount", full], check=True)
        for arguments in (["plan", DUMP, self.live.url, "-o", full / "plan.json"],
                          ["inject", self.plan, self.live.url, "--journal", full / "journal.json"],
                          ["report", self.plan, "-o", full / "report.json"], ["report", self.plan, "-o", full / "report.pdf"],
                          ["sql", self.plan, "--engine", "sqlite", "-o", full / "plan.sql"]):
            with self.subTest(arguments=arguments):
                done = self.refused((4,), *arguments, "-q")
                self.assertIn("No space left on device", done.err)
                self.assertEqual(list(full.iterdir()), [])
        self.assertIn("No space left on device", self.refused((4,), "demo", full / "demo", "-q").err)

    def test_full_disk_of_the_database(self):
        full = self.folder / "full"
        full.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2800k", "tmpfs", full], stderr=subprocess.DEVNULL).returncode:
            print("SKIPPED: this account may not mount a file system", flush=True)
            return
        self.addCleanup(subprocess.run, ["umount", full], check=True)
        file = full / "live.db"
        shutil.copyfile(self.live.name, file)
        url = SERVERS.url("sqlite", file)
        self.run_cli(0, "plan", DUMP, url, "-o", self.plan, *PROFILE, "--decide", "C2=give-back", "-q")
        done = self.refused((4,), "inject", self.plan, url, "--journal", self.journal, "-q")
        self.assertIn("Make room", done.err)
        self.assertEqual(file.read_bytes(), pathlib.Path(self.live.name).read_bytes())
        self.assertEqual(list(full.iterdir()), [file])

    def test_output_that_nobody_takes(self):
        """What is committed is told as committed, also to a script that closed the pipe."""
        for code, arguments in ((4, ["compare", DUMP, self.live.url]), (4, ["rows", DUMP, "cal_event"]),
                                (0, ["inject", self.plan, self.live.url, "--journal", self.journal]),
                                (0, ["undo", self.journal, self.live.url])):
            with self.subTest(arguments=arguments), open("/dev/full", "wb") as full:
                done = subprocess.run([program(), *map(str, arguments), "-q"], stdout=full, stderr=subprocess.PIPE)
                self.assertEqual(done.returncode, code)
                self.assertEqual(done.stderr.decode(), "rowback-cli: The output could not be written completely.\n")

    def test_locked_database(self):
        other = sqlite3.connect(self.live.name, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        done = self.inject((3, 4))
        self.assertIn("lock", done.err)
        other.execute("ROLLBACK")
        other.close()

    def test_read_only_database(self):
        os.chmod(self.live.name, 0o400)
        if os.access(self.live.name, os.W_OK):
            print("SKIPPED: this account may write read-only files", flush=True)
        else:
            self.inject((3, 4))
        os.chmod(self.live.name, 0o600)

    def test_unknown_decisions_and_tables(self):
        for options in (["--decide", "C2=nonsense"], ["--decide", "Z9=skip"], ["--decide", "nonsense"],
                        ["--only", "no_such_table"], ["--only", "pcsw_client:xyz"], ["--profile", "no-such-profile"],
                        ["--remap", self.folder / "none.csv"], ["--dump-tz", "Nowhere/Atall"], ["--reading", "1492"],
                        ["--series", "yesterday"]):
            options = options if "--profile" in options else [*PROFILE, *options]
            with self.subTest(options=options):
                self.refused((2,), "plan", DUMP, self.live.url, "-o", self.folder / "p.json", "-q", *options)


class WrongPlaces(BadInput):
    def test_snapshots(self):
        live = incident_database("sqlite", "places")
        empty, text, zipped = self.folder / "empty", self.folder / "x.py", self.folder / "x.zip"
        empty.mkdir()
        text.write_text("nothing here\n")
        zipped.write_bytes(b"PK\x03\x04 broken")
        for place in (self.folder / "none", empty, text, zipped, "/dev/null"):
            with self.subTest(place=place):
                self.refused((2, 4), "compare", place, live.url, "-q")
                self.refused((2, 4), "tables", place, "-q")

    def test_tables(self):
        live = incident_database("sqlite", "places")
        self.refused((2,), "rows", DUMP, "no_such_table", "-q")
        self.refused((2,), "compare", DUMP, live.url, "--table", "no_such_table", "-q")

    def test_addresses(self):
        text = self.folder / "text.db"
        text.write_text("this is not a database, though it is long enough " * 10)
        for url in ("nonsense", "", "oracle://x/y", "sqlite://", "sqlite:///none/there.db", "sqlite://%s" % self.folder,
                    "sqlite://%s" % text, "mysql://root:%s@127.0.0.1:1/x" % SECRET, "mysql://", "postgresql://u@/",
                    "postgresql://u:%s@127.0.0.1:1/x" % SECRET, "postgresql://u:%s@no-such-host.invalid/x" % SECRET):
            with self.subTest(url=url):
                self.refused((2, 3, 4), "compare", DUMP, url, "-q")

    def test_usage(self):
        for arguments, words in (([], "A command is missing"), (["nonsense"], "no command \"nonsense\""),
                                 (["comapre", DUMP], "Did you mean \"compare\"?"), (["plan"], "SNAPSHOT"),
                                 (["plan", DUMP], "DATABASE"), (["inject"], "PLAN"), (["tables", DUMP, "x"], "\"x\""),
                                 (["compare", "--nonsense"], "no option \"--nonsense\""),
                                 (["compare", DUMP, "x", "--chagned"], "Did you mean \"--changed\"?"),
                                 (["sql", "x", "--engine", "oracle"], "oracle"), (["demo", "x", "--rows", "y"], "--rows"),
                                 (["demo", self.folder / "x", "--rows", "-3"], "-3")):
            with self.subTest(arguments=arguments):
                self.assertIn(words, self.refused((2,), *arguments).err)
        self.assertIn("not UTF-8", self.refused((2,), "tables", b"d\xe9p\xf4t").err)
        answer = self.refused((2,), "sql", "x", "--engine", "oracle", "--json").json()
        self.assertEqual(answer["exit"], 2)

    def writable_dump(self):
        """A copy of the dump, to damage."""
        copy = self.folder / "dump"
        shutil.copytree(DUMP, copy)
        for path in (copy, *copy.iterdir()):
            path.chmod(0o700)
        return copy

    def test_a_table_that_may_lack_rows_is_not_silent(self):
        """A loader behind an "if" is not interpreted: its rows are missing, and nobody knows of which table."""
        damaged = self.writable_dump()
        script = damaged / "restore.py"
        text, count = re.subn(r'(?m)^( +)(execfile\("cal_guest\.py".*)$', r"\1if True:\n\1    \2", script.read_text())
        self.assertEqual(count, 1)
        script.write_text(text)
        done = self.run_cli(1, "rows", damaged, "cal_guest", "-q")
        self.assertIn("restore.py", done.err)

    def test_a_table_that_the_script_forgot_is_damage(self):
        """Its line is gone, with its file or without: nothing of it could vanish, and nobody would know."""
        live = incident_database("sqlite", "forgotten")
        damaged = self.writable_dump()
        script = damaged / "restore.py"
        text, count = re.subn(r'(?m)^ +execfile\("cal_guest\.py".*\n', "", script.read_text(encoding="utf-8"))
        self.assertEqual(count, 1)
        script.write_text(text, encoding="utf-8")
        for _ in range(2):
            for command in (["tables", damaged], ["rows", damaged, "cal_guest"], ["compare", damaged, live.url]):
                done = self.run_cli(1, *command, "-q")
                self.assertIn("reads no file of this table", done.err, command)
            self.run_cli(0, "rows", damaged, "notes_note", "-q")
            (damaged / "cal_guest.py").unlink(missing_ok=True)

    def test_damaged_tables_are_named_beside_the_numbers(self):
        live = incident_database("sqlite", "damaged")
        damaged = self.writable_dump()
        for table, keep in (("pcsw_client", 9000), ("notes_note", 0)):
            file = damaged / (table + ".py")
            text = file.read_bytes()
            file.unlink()
            if keep:
                file.write_bytes(text[:keep])
            done = self.run_cli(1, "compare", damaged, live.url, "-q")
            self.assertRegex(done.out, "(?m)^%s: error: " % table)
            self.assertIn("rowback-cli: error: ", done.err)
            self.run_cli(1, "compare", damaged, live.url, "--table", table, "-q")
            self.run_cli(0, "compare", damaged, live.url, "--table", "cal_guest", "-q")
            tables = self.run_cli(1, "compare", damaged, live.url, "--json", "-q").json()["tables"]
            named = {each["name"] for each in tables if any(p["severity"] == "error" for p in each.get("problems", []))}
            self.assertIn(table, named)

    def test_what_the_snapshot_or_the_database_lacks_is_in_the_plan(self):
        """A file cut off between two rows, one switched off in the script, and a table that is gone from the database."""
        live = incident_database("sqlite", "lacking")
        lacking = self.writable_dump()
        notes = lacking / "notes_note.py"
        rows = notes.read_text(encoding="utf-8").splitlines(keepends=True)
        notes.write_text("".join(rows[:20]), encoding="utf-8")
        script = lacking / "restore.py"
        text = script.read_text(encoding="utf-8")
        self.assertIn('    execfile("cal_guest.py"', text)
        script.write_text(text.replace('    execfile("cal_guest.py"', '    # execfile("cal_guest.py"'), encoding="utf-8")
        live.run("DROP TABLE cv_study")
        done = cli("plan", lacking, live.url, "-o", self.folder / "lacking.plan", "--profile", "lino-welfare",
                   "--decide", "C2=give-back", "-q")
        attention = done.out.partition("Explained")[0]
        for pattern in (r"may lack rows.*notes_note", r"may lack rows.*cal_guest", r"no table cv_study; its \d+ rows"):
            self.assertRegex(attention, pattern)

    def test_a_table_with_no_key_behind_its_colon_is_not_the_whole_table(self):
        live = incident_database("sqlite", "colon")
        for option in ("--only", "--except"):
            self.refused((2,), "plan", DUMP, live.url, "-o", self.folder / "colon.plan", "-q", option, "pcsw_client:")


@on_every_engine
class TestServers(BadInput):
    def test_password(self):
        if self.engine == "sqlite":
            self.skipTest("SQLite has no passwords")
        scheme = {"mariadb": "mysql", "postgresql": "postgresql"}[self.engine]
        incident_database(self.engine, "password")
        state = SERVERS.state(self.engine)
        wrong = self.folder / "password"
        wrong.write_text(SECRET + "\n")
        address = "127.0.0.1:%d" % state["port"]
        self.refused((2, 3, 4), "compare", DUMP, "%s://rowback_pw:%s@%s/scenario_password" % (scheme, SECRET, address), "-q")
        self.refused((2, 3, 4), "compare", DUMP, "%s://rowback_pw@%s/scenario_password" % (scheme, address), "-q",
                     "--password-file", wrong)
        self.refused((2,), "compare", DUMP, "%s://rowback_pw@%s/scenario_password" % (scheme, address), "-q",
                     "--password-file", self.folder / "none")
        self.refused((2, 3, 4), "compare", DUMP, SERVERS.url(self.engine, "no_such_database"), "-q")

    def test_database_without_tables(self):
        """Nothing vanished from it: it is another one."""
        place = self.folder / "empty.db"
        place.touch()
        url = str(place) if self.engine == "sqlite" else SERVERS.create_database(self.engine, "scenario_empty")
        for command in (["compare", DUMP, url], ["plan", DUMP, url, "-o", self.folder / "plan.json"]):
            self.assertIn("holds no tables", self.refused((3,), *command, "-q").err)
        if self.engine != "sqlite":
            SERVERS.run_sql(self.engine, "scenario_empty", "CREATE TABLE other (id integer PRIMARY KEY);")
            self.assertIn("none of the snapshot's tables", self.refused((3,), "compare", DUMP, url, "-q").err)
        self.assertFalse((self.folder / "plan.json").exists())

    def test_table_that_may_not_be_read(self):
        """Told as such: MariaDB does not even list it, and it must not be taken for one that is not there."""
        if self.engine == "sqlite":
            self.skipTest("SQLite has no users")
        live = incident_database(self.engine, "hidden")
        state = SERVERS.state(self.engine)
        tables = sorted(live.rows())
        name = {"mariadb": "rowback_few@'%'", "postgresql": "rowback_few"}[self.engine]
        create = {"mariadb": "CREATE OR REPLACE USER %s; ", "postgresql": "CREATE ROLE %s LOGIN; "}[self.engine] % name
        drop = {"mariadb": "DROP USER %s", "postgresql": "DROP OWNED BY %s; DROP ROLE %s"}[self.engine].replace("%s", name)
        live.run(create + " ".join("GRANT SELECT ON %s TO %s;" % (each, name) for each in tables if each != "cal_guest"))
        self.addCleanup(live.run, drop)
        url = live.url.replace("//%s@" % state["user"], "//rowback_few@")
        for command in (["compare", DUMP, url], ["plan", DUMP, url, "-o", self.folder / "plan.json"]):
            error = self.refused((3,), *command, *PROFILE, "-q").err
            self.assertIn("cal_guest", error)
            self.assertRegex(error, "may not read|permission denied")
        self.run_cli(0, "compare", DUMP, url, "--table", "cal_event", "-q")

    def test_plan_of_another_database_or_version(self):
        live, other = incident_database(self.engine, "own"), incident_database(self.engine, "foreign")
        plan, before = self.folder / "plan.json", strict(other.rows())
        self.run_cli(0, "plan", DUMP, live.url, "-o", plan, *PROFILE, "--decide", "C2=give-back", "-q")
        self.refused((3,), "inject", plan, other.url, "--journal", self.folder / "journal.json", "-q")
        plan.write_text(plan.read_text().replace('"version":1', '"version":999', 1))
        self.assertIn("999", self.refused((2,), "inject", plan, other.url, "-q").err)
        self.refused((2,), "compare", DUMP, other.url, "--table", "no_such_table", "-q")
        self.assertEqual(strict(other.rows()), before)

    def test_plan_of_another_engine(self):
        if self.engine == "sqlite":
            self.skipTest("the plan is SQLite's")
        lite = incident_database("sqlite", "otherengine")
        live = incident_database(self.engine, "otherengine")
        plan = self.folder / "plan.json"
        self.run_cli(0, "plan", DUMP, lite.url, "-o", plan, *PROFILE, "--decide", "C2=give-back", "-q")
        before = strict(live.rows())
        self.refused((3,), "inject", plan, live.url, "--journal", self.folder / "journal.json", "-q")
        self.assertEqual(strict(live.rows()), before)


class TestTls(BadInput):
    """PostgreSQL with a certificate, which the address may ask to be verified."""

    CERTIFICATE = ("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=%s -addext subjectAltName=IP:127.0.0.1 "
                   "-keyout %s -out %s 2>&1 && chmod 600 %s")

    def setUp(self):
        super().setUp()
        self.require("postgresql")
        if not shutil.which("openssl"):
            self.skipTest("no openssl")
        self.folder.chmod(0o711)
        self.server = servers.Postgres(self.folder)
        pid = self.server.start()["pid"]
        self.addCleanup(servers.Servers.end, pid)
        make = self.CERTIFICATE % ("localhost", "server.key", "server.crt", "server.key")
        self.server.run_sql("postgres", "COPY (SELECT 1) TO PROGRAM '%s';" % make)
        self.server.run_sql("postgres", "ALTER SYSTEM SET ssl = on;")
        self.server.run_sql("postgres", "SELECT pg_reload_conf();")
        self.server.create("tls")
        self.server.run_sql("tls", "CREATE TABLE contacts_partner (id integer PRIMARY KEY);")
        self.right, self.wrong = self.folder / "right.crt", self.folder / "wrong.crt"
        self.right.write_text(self.server.run_sql("postgres", "SELECT pg_read_file('server.crt')"))
        key = self.folder / "wrong.key"
        subprocess.run(self.CERTIFICATE % ("other", key, self.wrong, key), shell=True, check=True, stdout=subprocess.PIPE)

    def address(self, host, options):
        return "postgresql://django@%s:%d/tls?%s" % (host, self.server.port, options)

    def test_certificate_is_verified(self):
        table = ["--table", "contacts_partner", "-q"]
        for options in ("sslmode=require", "sslmode=verify-ca&sslrootcert=%s" % self.right,
                        "sslmode=verify-full&sslrootcert=%s" % self.right):
            self.run_cli(0, "compare", DUMP, self.address("127.0.0.1", options), *table)
        for options in ("sslmode=verify-ca&sslrootcert=%s" % self.wrong, "sslmode=verify-full&sslrootcert=%s" % self.wrong,
                        "sslmode=verify-full&sslrootcert=%s/none.crt" % self.folder):
            error = self.refused((3,), "compare", DUMP, self.address("127.0.0.1", options), *table).err
            self.assertIn("certificate", error)
            self.assertNotIn("cannot be reached", error)


if __name__ == "__main__":
    unittest.main()
