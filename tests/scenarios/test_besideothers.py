#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else works in the database at the very moment of an injection. ROWBACK_CLI names the program."""

import sqlite3
import subprocess
import time
import unittest

import resolutioncases as cases
import smallapp as app
from test_resolutions import CLI, SmallApp

WAITING = {"mariadb": "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
           "postgresql": "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'rowback' AND wait_event_type = 'Lock'"}


class Transaction:
    """One that somebody else has open, in the engine's own client."""

    def __init__(self, servers, engine, name, sql):
        client = servers.engines[engine].client(name) if engine == "postgresql" else \
            servers.engines[engine].client() + ["--unbuffered", "--database=" + name]
        self.process = subprocess.Popen(client, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.process.stdin.write("BEGIN;\n%s;\nSELECT 'written';\n" % sql)
        while "written" not in self.process.stdout.readline():
            pass

    def end(self, how):
        self.process.stdin.write(how + ";\n")
        self.process.communicate()


class FileTransaction:
    """The same of a SQLite file."""

    def __init__(self, _servers, _engine, name, sql):
        self.connection = sqlite3.connect(name, isolation_level=None)
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute(sql)

    def end(self, how):
        self.connection.execute(how)
        self.connection.close()


class BesideOthers(SmallApp):
    """Anna was entered again, as 51: that row is to go, and what refers to it is re-pointed."""

    def setUp(self):
        super().setUp()
        cases.anna_again(self.live)

    def planned(self, *bends):
        self.build(*bends)
        self.plan(0)

    def beside(self, sql, command, how="COMMIT"):
        """Runs the program while somebody else's transaction is open, which ends once the program waits for it."""
        kind = FileTransaction if self.engine == "sqlite" else Transaction
        other = kind(self.servers, self.engine, self.name, sql)
        program = subprocess.Popen([CLI, *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.wait_for(program)
        other.end(how)
        _, told = program.communicate(timeout=60)
        return program.returncode, told

    def wait_for(self, program):
        if self.engine == "sqlite":
            time.sleep(1)
            return
        until = time.monotonic() + 4
        while program.poll() is None and time.monotonic() < until:
            if "1" in self.sql(WAITING[self.engine]).split():
                return
            time.sleep(0.05)

    def inject_beside(self, sql, how="COMMIT"):
        return self.beside(sql, ["inject", "-q", self.dir / "plan", self.url, "--journal", self.dir / "journal"], how)

    def test_a_row_of_the_plan_is_changed(self):
        self.planned()
        code, told = self.inject_beside("UPDATE people_partner SET phone = '77' WHERE id = 51")
        self.assertEqual(code, 3, told)
        self.assertIn("people_partner 51 was changed (column phone) since the plan was made", told)
        self.assertIn("nothing was changed", told)
        self.live["people_partner"][51]["phone"] = "77"
        self.assert_state(self.live, told)
        self.assertFalse((self.dir / "journal").exists())

    def test_a_row_of_the_plan_is_changed_and_changed_back(self):
        self.planned()
        code, told = self.inject_beside("UPDATE people_partner SET phone = '77' WHERE id = 51", "ROLLBACK")
        self.assertEqual(code, 0, told)
        self.undo()
        self.assert_state(self.live, told)

    def test_what_the_plan_does_not_touch_of_a_row_is_changed(self):
        """Of a job that is re-pointed, its title."""
        self.planned()
        code, told = self.inject_beside("UPDATE work_job SET title = 'brewer' WHERE id = 51")
        self.assertEqual(code, 0, told)
        self.assertEqual(self.read()["work_job"][51]["title"], "brewer")
        self.undo()
        self.live["work_job"][51]["title"] = "brewer"
        self.assert_state(self.live, told)

    def test_a_restored_row_is_changed_while_it_is_undone(self):
        self.planned()
        self.inject(0)
        code, told = self.beside("UPDATE people_partner SET phone = '77' WHERE id = 1",
                                 ["undo", "-q", self.dir / "journal", self.url])
        self.assertEqual(code, 3, told)
        self.assertIn("people_partner 1 was changed (column phone) since the injection", told)
        self.assertEqual(self.read()["people_partner"][1]["phone"], "77")


class BesideOthersOnMariaDb(BesideOthers):
    engine = "mariadb"


class BesideOthersOnPostgres(BesideOthers):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
