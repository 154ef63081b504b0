#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else works in the database at the very moment of an injection. ROWBACK_CLI names the program."""

import json
import shutil
import sqlite3
import subprocess
import time
import unittest

import resolutioncases as cases
import smallapp as app
from test_resolutions import CLI, SmallApp

WAITING = {"mariadb": "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
           "postgresql": "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"}


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

    def planned(self, bends=app.Bends(), *options):
        self.build(bends)
        self.plan(0, *options)

    def transaction(self, sql):
        kind = FileTransaction if self.engine == "sqlite" else Transaction
        return kind(self.servers, self.engine, self.name, sql)

    def beside(self, sql, command, how="COMMIT"):
        """Runs the program while somebody else's transaction is open, which ends once the program waits for it."""
        other = self.transaction(sql)
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
        return self.beside(sql, self.command("inject"), how)

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
        code, told = self.beside("UPDATE people_partner SET phone = '77' WHERE id = 1", self.command("undo"))
        self.assertEqual(code, 3, told)
        self.assertIn("people_partner 1 was changed (column phone) since the injection", told)
        self.assertEqual(self.read()["people_partner"][1]["phone"], "77")


    NOTE = "INSERT INTO notes_note (id, owner_type_id, owner_id, subject) VALUES (90, %d, %d, 'x')"

    def refused_beside(self, sql, command, row):
        """Whoever comes too late is refused; whoever was first keeps what they wrote."""
        before = self.read()
        code, told = self.beside(sql, command)
        self.assertEqual(code, 3, told)
        self.assertIn(row, told)
        after = self.read()
        self.assertEqual(app.dangling(after) - app.dangling(before), set(), told)
        self.assertEqual({table: rows for table, rows in after.items() if table not in row},
                         {table: rows for table, rows in before.items() if table not in row}, told)

    def command(self, name):
        return {"inject": ["inject", "-q", self.dir / "plan", self.url, "--journal", self.dir / "journal"],
                "undo": ["undo", "-q", self.dir / "journal", self.url]}[name]

    def test_a_note_is_written_on_a_row_that_goes(self):
        self.planned()
        self.refused_beside(self.NOTE % (app.CT_IDS["people.Client"], 51), self.command("inject"),
                            "notes_note 90 refers to people_client 51")

    def test_a_note_is_moved_to_a_row_that_goes(self):
        self.planned()
        self.refused_beside("UPDATE notes_note SET owner_type_id = %d, owner_id = 51 WHERE id = 2" % app.CT_IDS["people.Partner"],
                            self.command("inject"), "notes_note 2 refers to people_partner 51")

    def test_a_note_is_written_on_a_restored_row_while_it_is_undone(self):
        self.planned()
        self.inject(0)
        self.refused_beside(self.NOTE % (app.CT_IDS["people.Partner"], 1), self.command("undo"),
                            "notes_note 90 refers to people_partner 1")

    def test_an_undeclared_visit_is_written_of_a_row_that_goes(self):
        self.planned(self.UNDECLARED, "--profile", self.profile())
        self.refused_beside("INSERT INTO work_visit (id, partner_id, day) VALUES (90, 51, '2015-07-01')", self.command("inject"),
                            "work_visit 90 refers to people_partner 51")

    def test_a_note_that_is_not_committed_in_time(self):
        """It is we who give up."""
        self.planned()
        other = self.transaction(self.NOTE % (app.CT_IDS["people.Client"], 51))
        code = 3 if self.engine == "sqlite" else 4
        told = self.inject(code).stderr
        self.assertIn("try again", told)
        other.end("COMMIT")
        self.assertIn(90, self.read()["notes_note"])
        self.assertIn(51, self.read()["people_partner"])

    def test_nothing_goes_and_nobody_is_kept_from_writing(self):
        """Then nothing waits for the note of somebody else."""
        if self.engine == "sqlite":
            self.skipTest("a SQLite file has one writer at a time")
        self.live = app.clone(self.snapshot)
        app.lose(self.live, 5)
        self.planned()
        other = self.transaction(self.NOTE % (app.CT_IDS["people.Client"], 2))
        self.inject(0)
        other.end("COMMIT")

    def test_the_script_and_a_note_on_a_row_that_goes(self):
        self.planned()
        if self.engine == "sqlite":
            self.skipTest("its shell does not wait")
        script = self.cli(0, "sql", "-q", self.dir / "plan", "--engine", self.engine).stdout
        other = self.transaction(self.NOTE % (app.CT_IDS["people.Client"], 51))
        client = subprocess.Popen(self.SCRIPT_CLIENTS[self.engine](self), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True)
        client.stdin.write(script)
        client.stdin.close()
        self.wait_for(client)
        other.end("COMMIT")
        said = client.stdout.read()
        client.wait()
        self.assertIn("ERROR", said.upper())
        self.assertIn(51, self.read()["people_partner"])
        self.assertIn(90, self.read()["notes_note"])

    UNDECLARED = app.Bends(undeclared=("work_visit.partner_id",))

    def test_the_script_begins_while_somebody_writes(self):
        """SQLite's shell goes on where BEGIN failed; each statement would be committed by itself."""
        if self.engine != "sqlite":
            self.skipTest("servers let several write at a time")
        self.planned()
        script = self.cli(0, "sql", "-q", self.dir / "plan", "--engine", self.engine).stdout
        begin = script.index("BEGIN IMMEDIATE;\n") + len("BEGIN IMMEDIATE;\n")
        other = self.transaction("UPDATE people_partner SET phone = '77' WHERE id = 51")
        shell = subprocess.Popen(self.SCRIPT_CLIENTS["sqlite"](self), stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        shell.stdin.write(script[:begin])
        shell.stdin.flush()
        time.sleep(1)
        other.end("COMMIT")
        changed = self.read()
        self.assertIn("locked", shell.communicate(script[begin:], timeout=60)[1])
        self.assertEqual(app.differences(changed, self.read()), [])

    def test_the_script_writes_all_or_nothing(self):
        """A statement fails, of which no check could know before."""
        if self.engine != "sqlite":
            self.skipTest("the other clients, or their servers, stop at an error")
        self.planned()
        script = self.cli(0, "sql", "-q", self.dir / "plan", "--engine", self.engine).stdout
        self.sql("CREATE TRIGGER never BEFORE INSERT ON notes_note BEGIN SELECT RAISE(ABORT, 'never'); END;")
        before = self.read()
        self.assertIn("never", self.play(script))
        self.assertEqual(app.differences(before, self.read()), [])

    def profile(self):
        file = self.dir / "profile.json"
        file.write_text(json.dumps({"name": "undeclared", "title": "x", "references": {"partner_id": ["people_partner"]}}))
        return file

    SCRIPT_CLIENTS = {"sqlite": lambda self: ["sqlite3", self.name],
                      "mariadb": lambda self: self.servers.engines["mariadb"].client() + ["--database=" + self.name],
                      "postgresql": lambda self: self.servers.engines["postgresql"].client(self.name)}

    def play(self, script):
        """As somebody whose client gives the script nothing else; what it says."""
        if self.engine == "sqlite" and not shutil.which("sqlite3"):
            self.skipTest("SKIPPED: no sqlite3")
        done = subprocess.run(self.SCRIPT_CLIENTS[self.engine](self), input=script, capture_output=True, text=True, timeout=60)
        return done.stdout + done.stderr

    def tied_since(self, tie, bends=app.Bends(), *options):
        """Somebody ties a row to one that goes, after the plan was made: injection and script end without any change."""
        self.planned(bends, *options)
        script = self.cli(0, "sql", "-q", self.dir / "plan", "--engine", self.engine).stdout
        self.sql(tie + ";")
        tied = self.read()
        self.assertIn("refers to", self.inject(3).stderr)
        said = self.play(script)
        self.assertIn("ERROR", said.upper())
        self.assertEqual(app.differences(tied, self.read()), [], said)
        return script

    def test_tied_since_by_a_content_type(self):
        script = self.tied_since("INSERT INTO notes_note (id, owner_type_id, owner_id, subject) VALUES (90, %d, 51, 'x')"
                                 % app.CT_IDS["people.Partner"])
        self.sql("DELETE FROM notes_note WHERE id = 90;")
        self.assertNotIn("ERROR", self.play(script).upper())
        self.assertNotIn(51, self.read()["people_partner"])

    def test_tied_again_since_by_a_content_type(self):
        self.tied_since("UPDATE notes_note SET owner_type_id = %d, owner_id = 51 WHERE id = 2" % app.CT_IDS["people.Client"])

    def test_tied_since_by_what_the_database_does_not_declare(self):
        self.tied_since("INSERT INTO work_visit (id, partner_id, day) VALUES (90, 51, '2015-07-01')", self.UNDECLARED,
                        "--profile", self.profile())

    def test_tied_since_by_what_would_go_with_it(self):
        """ON DELETE would remove the new row, or untie it, without a word."""
        for action in ("CASCADE", "SET NULL"):
            with self.subTest(action=action):
                self.fresh()
                self.tied_since("INSERT INTO work_visit (id, partner_id, day) VALUES (90, 51, '2015-07-01')",
                                app.Bends(on_delete={"work_visit.partner_id": action}), "--confirm", self.database_name())


class BesideOthersOnMariaDb(BesideOthers):
    engine = "mariadb"


class BesideOthersOnPostgres(BesideOthers):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
