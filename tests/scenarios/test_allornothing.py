#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script of a plan writes all or nothing, however the engine's own client is fed with it, and also where that goes on
after an error or connects again on the way. ROWBACK_CLI names the program."""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import time
import unittest

import resolutioncases as cases
import smallapp as app
from test_resolutions import SmallApp


class Terminal:
    """A client that somebody sits before."""

    def __init__(self, command):
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="dumb", PAGER="cat")
            os.execvp(command[0], command)

    def enter(self, line, expected):
        """What the client says until something appears that the line itself does not show."""
        os.write(self.end, (line + "\n").encode())
        told, until = "", time.monotonic() + 10
        while expected not in told:
            if not select.select([self.end], [], [], max(0, until - time.monotonic()))[0]:
                raise AssertionError("the client does not answer to %s:\n%s" % (line, told[-3000:]))
            told += os.read(self.end, 65536).decode(errors="replace")
        return told

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.end)
        os.waitpid(self.pid, 0)


class AllOrNothing(SmallApp):
    """Anna was entered again, as 51: that row is to go, and what refers to it is re-pointed."""

    WAYS = ("batch", "bail", "file", "terminal")
    FAILING = "CREATE TRIGGER never BEFORE INSERT ON notes_note BEGIN SELECT RAISE(ABORT, 'never'); END;"

    def setUp(self):
        super().setUp()
        if self.engine == "sqlite" and not shutil.which("sqlite3"):
            self.skipTest("SKIPPED: no sqlite3")
        cases.anna_again(self.live)
        self.build()
        self.plan(0)
        self.script = self.cli(0, "sql", "-q", self.dir / "plan", "--engine", self.engine).stdout
        self.file = self.dir / "script.sql"
        self.file.write_text(self.script, encoding="utf-8")

    def client(self):
        return ["sqlite3", self.name]

    def commands(self):
        """A client fed in one go, and what it is fed with."""
        return {"batch": (self.client(), self.script), "bail": (self.client()[:1] + ["-bail", self.name], self.script),
                "file": (self.client(), ".read %s\n" % self.file)}

    def terminal(self):
        """The client, the command that reads a file, one that says when it has, and what that says."""
        return ["sqlite3", self.name], ".read %s" % self.file, ".print 'all' 'read'", "all read"

    def feed(self, way):
        if way != "terminal":
            command, text = self.commands()[way]
            done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=60)
            return done.stdout + done.stderr
        command, read, mark, expected = self.terminal()
        terminal = Terminal(command)
        told = terminal.enter(read + "\n" + mark, expected)
        terminal.close()
        return told

    def assert_nothing(self, before, said):
        self.assertIn("ERROR", said.upper())
        self.assertEqual(app.differences(before, self.read()), [], said)

    def test_all(self):
        self.inject(0)
        injected = self.read()
        self.undo()
        for way in self.WAYS:
            with self.subTest(way=way):
                self.build()
                said = self.feed(way)
                self.assertNotIn("ERROR", said.upper())
                self.assertEqual(app.differences(injected, self.read()), [], said)
                self.assert_nothing(injected, self.feed(way))

    def test_a_row_was_changed(self):
        self.sql("UPDATE people_client SET born = '1999-01-01' WHERE partner_ptr_id = 51;")
        changed = self.read()
        for way in self.WAYS:
            with self.subTest(way=way):
                self.assert_nothing(changed, self.feed(way))

    def test_a_statement_fails(self):
        """Of which no check could know before."""
        self.sql(self.FAILING)
        before = self.read()
        for way in self.WAYS:
            with self.subTest(way=way):
                said = self.feed(way)
                self.assertIn("never", said)
                self.assert_nothing(before, said)


class AllOrNothingOnPostgres(AllOrNothing):
    engine = "postgresql"
    WAYS = ("batch", "stop", "file", "terminal")
    FAILING = "CREATE FUNCTION never() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'never'; END $$ LANGUAGE plpgsql; " \
              "CREATE TRIGGER never BEFORE INSERT ON notes_note FOR EACH ROW EXECUTE FUNCTION never();"

    def client(self):
        """Which goes on after an error, as it does where somebody starts it by hand."""
        return [each for each in self.servers.engines["postgresql"].client(self.name) if each not in ("-v", "ON_ERROR_STOP=1")]

    def commands(self):
        return {"batch": (self.client(), self.script), "stop": (self.servers.engines["postgresql"].client(self.name), self.script),
                "file": (self.client(), "\\i %s\n" % self.file)}

    def terminal(self):
        return self.client(), "\\i %s" % self.file, "\\echo 'all' 'read'", "all read"


class AllOrNothingOnMariaDb(AllOrNothing):
    engine = "mariadb"
    WAYS = ("batch", "force", "file", "forced file", "safe", "terminal")
    FAILING = "CREATE TRIGGER never BEFORE INSERT ON notes_note FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'never';"
    ALL, NOTHING, LOST = "Committed: all is written.", "Nothing is committed", "The connection was lost at the end"

    def client(self):
        return self.servers.engines["mariadb"].client() + ["--database=" + self.name]

    def commands(self):
        source = "source %s\n" % self.file
        return {"batch": (self.client(), self.script), "force": (self.client() + ["--force"], self.script),
                "file": (self.client() + ["-e", source], ""), "forced file": (self.client() + ["--force"], source),
                "safe": (self.client() + ["--safe-updates", "--show-warnings", "--force"], self.script)}

    def terminal(self):
        return self.client(), "source %s" % self.file, "SELECT CONCAT('all', ' read', @@autocommit + 0);", "all read1"

    def test_last_words(self):
        self.assertIn(self.ALL, self.feed("terminal"))
        self.assertIn(self.NOTHING, self.feed("terminal"))
        self.assertIn(self.NOTHING, self.feed("force"))

    def source(self, terminal, statements, expected):
        self.file.write_text("".join(statements), encoding="utf-8")
        return terminal.enter("source %s" % self.file, expected)

    def await_end(self):
        """Of the connection that was killed: a statement sent before is lost with it instead of being sent again."""
        living = "SELECT COUNT(*) FROM information_schema.processlist WHERE db = '%s' AND id <> CONNECTION_ID()" % self.name
        until = time.monotonic() + 10
        while self.sql(living).split()[-1] != "0":
            self.assertLess(time.monotonic(), until)

    def test_the_connection_is_lost(self):
        """Before each statement in turn; the client connects again, and goes on where each statement is committed alone."""
        statements = re.findall(r".*?;\n", self.script, re.DOTALL)
        decided, end = (next(at for at, text in enumerate(statements) if text.startswith(begin)) for begin in ("SET @rowback_end", "EXECUTE"))
        before = self.read()
        terminal = Terminal(self.client())
        for at in range(1, len(statements)):
            with self.subTest(before=statements[at]):
                said = self.source(terminal, statements[:at] + ["KILL CONNECTION_ID();\n"], "(70100)")
                self.await_end()
                said += self.source(terminal, statements[at:] + ["SELECT CONCAT('all', ' read');\n"], "all read")
                self.assertIn("reconnect", said)
                outcome = said[said.rindex("| outcome"):]
                if at <= end:
                    self.assertEqual(app.differences(before, self.read()), [], said)
                    self.assertIn(self.LOST if at > decided else self.NOTHING, outcome)
                else:
                    self.assertNotEqual(app.differences(before, self.read()), [], said)
                    self.assertIn(self.LOST, outcome)
                    self.build()
        terminal.close()


if __name__ == "__main__":
    unittest.main()
