# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan as a script, run by the engine's own client, ends in the database that an injection ends in."""

import shutil
import subprocess
import unittest

from coursesapp import HEAD
from support import DATA, INCIDENT, PROFILE, SERVERS, SUFFIX, Database, Scenario, database, incident_database, on_every_engine, strict

# How somebody runs a script who gives the client nothing else: psql and sqlite3 go on after an error.
CLIENTS = {"sqlite": lambda name: ["sqlite3", name],
           "mariadb": lambda name: SERVERS.engines["mariadb"].client() + ["--database=" + name],
           "postgresql": lambda name: [each for each in SERVERS.engines["postgresql"].client(name)
                                       if each not in ("-v", "ON_ERROR_STOP=1")]}


class Scripted(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def setUp(self):
        super().setUp()
        if self.engine == "sqlite" and not shutil.which("sqlite3"):
            print("SKIPPED: no sqlite3", flush=True)
            self.skipTest("no sqlite3")

    def play(self, live, script):
        """The client's own answer; it says what went wrong."""
        client = CLIENTS[self.engine](live.name)
        done = subprocess.run(client, input=script, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return (done.stdout + done.stderr).decode()

    def script_of(self, plan):
        return self.run_cli(0, "sql", plan, "--engine", self.engine, "-q").out.encode()

    def same_end(self, snapshot, live, *options):
        plan, journal = self.folder / "plan.json", self.folder / "journal.json"
        before = strict(live.rows())
        self.run_cli(0, "plan", snapshot, live.url, "-o", plan, "-q", *options)
        script = self.script_of(plan)
        self.run_cli(0, "inject", plan, live.url, "--journal", journal, "-q")
        injected = strict(live.rows())
        self.assertNotEqual(injected, before)
        self.run_cli(0, "undo", journal, live.url, "-q")
        self.assertEqual(strict(live.rows()), before)
        answer = self.play(live, script)
        self.assertNotIn("ERROR", answer.upper())
        self.assertEqual(strict(live.rows()), injected)
        # Once more: nothing is as the plan found it any more, and nothing is written.
        self.assertIn("ERROR", self.play(live, script).upper())
        self.assertEqual(strict(live.rows()), injected)


@on_every_engine
class TestScriptOfIncident(Scripted):
    def test_same_end(self):
        if not DATA.is_dir():
            print("SKIPPED: no shared data at %s" % DATA, flush=True)
            self.skipTest("no shared data")
        live = incident_database(self.engine, "script")
        self.same_end(INCIDENT / ("before-dump" + SUFFIX[self.engine]), live, *PROFILE, "--decide", "C2=give-back")


@on_every_engine
class TestScriptOfDemo(Scripted):
    def test_same_end(self):
        demo = self.folder / "demo"
        if self.engine == "sqlite":
            live = Database("sqlite", str(demo / "welfare.db"), "sqlite://%s" % (demo / "welfare.db"))
            self.run_cli(0, "demo", demo, "-q")
        else:
            live = database(self.engine, "script_demo")
            self.run_cli(0, "demo", demo, "-q", "--engine", live.url)
        self.same_end(demo / "snapshots" / "20150610", live, *PROFILE, "--decide", "C2=give-back")


class TestRefusal(Scripted):
    """What a person has to decide or confirm first keeps a plan from becoming a script as it keeps it from being injected."""
    engine = "sqlite"

    def test_undecided_and_damaged(self):
        demo, plan, script = self.folder / "demo", self.folder / "plan.json", self.folder / "script.sql"
        self.run_cli(0, "demo", demo, "-q")
        live, snapshot = demo / "welfare.db", demo / "snapshots" / "20150610"
        self.run_cli(1, "plan", snapshot, live, "-o", plan, "-q", *PROFILE)
        done = self.run_cli(3, "sql", plan, "--engine", "sqlite", "-o", script, "-q")
        self.assertIn("C2", done.err)
        self.assertIn("undecided", done.err)
        file = snapshot / "notes_note.py"
        file.write_bytes(file.read_bytes()[:-200])
        decided = [snapshot, live, "-o", plan, "-q", *PROFILE, "--decide", "C2=give-back"]
        self.run_cli(1, "plan", *decided)
        done = self.run_cli(3, "sql", plan, "--engine", "sqlite", "-o", script, "-q")
        self.assertIn("H7", done.err)
        self.assertIn("--confirm", done.err)
        self.assertFalse(script.exists())
        self.run_cli(0, "plan", *decided, "--confirm", "welfare")
        self.run_cli(0, "sql", plan, "--engine", "sqlite", "-o", script, "-q")
        self.assertTrue(script.exists())


TYPES = {
    "sqlite": {"flag": "bool", "price": "decimal(10, 2)", "ratio": "real", "narrow": "float", "day": "date", "hour": "time",
               "moment": "datetime", "instant": "datetime", "data": "blob", "document": "text", "number": "char(32)", "span": "bigint",
               "fixed": "char(8)", "other": "text", "old": "text COLLATE NOCASE"},
    "mariadb": {"flag": "tinyint(1)", "price": "decimal(10, 2)", "ratio": "double", "narrow": "float", "day": "date",
                "hour": "time(6)", "moment": "datetime(6)", "instant": "timestamp NULL", "data": "longtext", "document": "json",
                "number": "char(32)", "span": "bigint", "fixed": "char(8)", "other": "set('a', 'b', 'c')",
                "old": "varchar(40) CHARACTER SET latin1"},
    "postgresql": {"flag": "boolean", "price": "numeric(10, 2)", "ratio": "double precision", "narrow": "real", "day": "date",
                   "hour": "time", "moment": "timestamp", "instant": "timestamptz", "data": "bytea", "document": "json",
                   "number": "uuid", "span": "interval", "fixed": "char(8)", "other": "integer[]", "old": "varchar(40)"}}
LIVE = {"code": "'A'", "note": "'it''s new'", "flag": "'1'", "price": "12.50", "ratio": "0.1", "narrow": "0.1",
        "day": "'2015-06-11'", "hour": "'08:30:00.5'", "moment": "'2015-06-11 08:30:00.123456'",
        "instant": "'2015-06-11 08:30:00'", "data": "'x'", "document": "'{\"a\": [1, \"it''s\"]}'",
        "number": "'0f8fad5bd9cb469fa16570867728950e'", "span": "'3'", "fixed": "'ab'", "other": "'5'", "old": "'\u00c4rger'"}
SPECIAL = {"postgresql": {"data": "'\\x00ff5c27'", "span": "'1 day 02:03:04'", "other": "'{1,NULL,3}'"},
           "mariadb": {"other": "'a,c'"}, "sqlite": {"data": "X'00ff5c27'", "flag": "1", "span": "3"}}
NOTES = ["plain", "it's; -- \"quoted\"", "back\\slash\\", "carriage\r\nreturn\n.quit\n\\! false\n", "\u00c4 \U0001f388 :id $1 %s", "  "]


@on_every_engine
class TestScriptOfTypes(Scripted):
    """Rows of every type: inserted, updated, and deleted where all their cells are compared before."""

    def types(self):
        return {"id": "integer PRIMARY KEY", "code": "varchar(20) NOT NULL UNIQUE", "note": "varchar(80)", **TYPES[self.engine]}

    def create(self, table="things_thing"):
        serial = "serial PRIMARY KEY" if self.engine == "postgresql" else "integer PRIMARY KEY"
        columns = ", ".join("%s %s" % (name, serial if name == "id" else kind) for name, kind in self.types().items())
        return "CREATE TABLE %s (%s);" % (table, columns)

    def live_row(self, key, table="things_thing"):
        cells = {"id": str(key), **LIVE, **SPECIAL[self.engine]}
        return "INSERT INTO %s (%s) VALUES (%s);" % (table, ", ".join(cells), ", ".join(cells.values()))

    def build(self, more=""):
        self.dump = self.folder / "dump"
        self.dump.mkdir()
        self.write_dump()
        sql = self.create() + self.live_row(90) + more
        if self.engine == "sqlite":
            live = Database("sqlite", str(self.folder / "live.db"), "sqlite://%s" % (self.folder / "live.db"))
        else:
            live = database(self.engine, "script_types")
        live.run(sql)
        return live

    def write_dump(self):
        names = list(self.types())
        text = HEAD + 'things_Thing = resolve_model("things.Thing")\n\ndef create_things_thing(%s):\n    kw = dict()\n' % ", ".join(names)
        text += "".join("    kw.update(%s=%s)\n" % (each, each) for each in names) + "    return things_Thing(**kw)\n\n"
        text += "def main(args):\n    loader = DpyLoader(globals(), quick=args.quick)\n    loader.initialize()\n"
        text += "    args = (globals(), locals())\n    execfile('things_thing.py', *args)\n    loader.finalize()\n"
        (self.dump / "restore.py").write_text(text, encoding="utf-8")
        rows = [(1, "A", "the original")] + [(key, "K%d" % key, note) for key, note in enumerate(NOTES, 2)]
        lines = ["# -*- coding: UTF-8 -*-", 'logger.info("Loading %d objects to table things_thing...")' % len(rows),
                 "# fields: " + ", ".join(names)]
        for key, code, note in rows:
            cells = {"id": key, "code": repr(code), "note": ascii(note), "flag": key % 2 == 0, "price": "Decimal('%d.25')" % key,
                     "ratio": 0.1, "day": "date(2015,6,%d)" % key, "hour": "time(8,30,%d)" % key,
                     "moment": "dt(2015,6,5,8,0,%d)" % key, "instant": "dt(2015,6,5,8,0,%d)" % key, "fixed": repr("x".ljust(8) if self.engine == "postgresql" else "x")}
            lines.append("loader.save(create_things_thing(%s))" % ",".join(str(cells.get(each)) for each in names))
        (self.dump / "things_thing.py").write_text("\n".join(lines) + "\n\nloader.flush_deferred_objects()\n", encoding="utf-8")

    def test_same_end(self):
        live = self.build()
        self.same_end(self.dump, live, "--decide", "C1=keep-original")
        self.assertEqual({row["id"] for row in live.rows()["things_thing"]}, set(range(1, 2 + len(NOTES))))
        self.assertEqual({row["id"]: row["note"] for row in live.rows()["things_thing"]},
                         dict(enumerate(["the original"] + NOTES, 1)))

    def test_what_moves_on_update_is_held(self):
        """MariaDB sets such a column anew on each update that leaves it out; no step names it."""
        if self.engine != "mariadb":
            self.skipTest("it has no such columns")
        live = self.build("ALTER TABLE things_thing ADD touched timestamp(6) NOT NULL DEFAULT '2015-01-02 03:04:05' "
                          "ON UPDATE CURRENT_TIMESTAMP(6); INSERT INTO things_thing (id, code, note) VALUES (3, 'K3', 'another');")
        self.same_end(self.dump, live, "--decide", "C1=keep-original", "--decide", "W3:things_thing:3=restore-columns:note")

    def test_in_another_time_zone(self):
        if self.engine == "mariadb":
            self.skipTest("its servers have no names of time zones")
        live = self.build()
        self.same_end(self.dump, live, "--decide", "C1=keep-original", "--dump-tz", "Europe/Brussels")

    def test_any_cell_that_changed_stops_it(self):
        live = self.build()
        plan = self.folder / "plan.json"
        self.run_cli(0, "plan", self.dump, live.url, "-o", plan, "-q", "--decide", "C1=keep-original")
        script = self.script_of(plan)
        changes = {"note": "'It''s new'", "flag": "'0'", "price": "12.51", "day": "'2015-06-12'", "ratio": "0.2",
                   "hour": "'08:30:00.6'", "moment": "NULL", "document": "'{\"a\": [1, \"It''s\"]}'", "old": "'\u00e4rger'"}
        for column, value in changes.items():
            with self.subTest(column=column):
                live.run("UPDATE things_thing SET %s = %s;" % (column, value))
                changed = strict(live.rows())
                self.assertIn("ERROR", self.play(live, script).upper())
                self.assertEqual(strict(live.rows()), changed)
                live.run("DELETE FROM things_thing;" + self.live_row(90))
        self.assertNotIn("ERROR", self.play(live, script).upper())

    def test_heirs_and_counters(self):
        """Rows of tables that inherit are not the table's own, and what comes next gets a number of its own."""
        if self.engine != "postgresql":
            self.skipTest("inheritance of tables is PostgreSQL's")
        heir = self.create("things_heir").replace(");", ") INHERITS (things_thing);").replace("serial", "integer")
        live = self.build(heir + self.live_row(91, "things_heir").replace("'A'", "'A2'") + self.live_row(90, "things_heir")
                          + "ALTER SEQUENCE things_thing_id_seq RESTART 2;")
        self.same_end(self.dump, live, "--decide", "C1=keep-original")
        self.assertEqual({row["id"] for row in live.rows()["things_heir"]}, {90, 91})

    def test_counter_goes_on(self):
        if self.engine != "postgresql":
            self.skipTest("the others' counters go on by themselves")
        live, plan = self.build(), self.folder / "plan.json"
        live.run("DELETE FROM things_thing; ALTER SEQUENCE things_thing_id_seq RESTART 2;")
        self.run_cli(0, "plan", self.dump, live.url, "-o", plan, "-q")
        self.play(live, self.script_of(plan))
        self.assertEqual(live.run("SELECT nextval('things_thing_id_seq')").strip(), str(2 + len(NOTES)))


if __name__ == "__main__":
    unittest.main()
