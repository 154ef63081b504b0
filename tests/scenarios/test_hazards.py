#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stops an injection, what a person may confirm, rows that fail and are tolerated, and series. ROWBACK_CLI names the program."""

import json
import os
import shutil
import subprocess
import unittest

import smallapp as app
from resolutioncases import anna, anna_again, shop, work_since
from test_resolutions import CLI, SmallApp, servers


class Hazards(SmallApp):
    def hazards(self, plan):
        return {f["code"]: (f["resolution"], "confirm" in f["allowed"]) for f in plan["findings"] if f["code"][0] == "H"}

    def check_stops(self, code, confirmable, want=None, options=()):
        """It stops; a wrong name helps nobody; the right one where it may."""
        self.assertEqual(self.hazards(self.plan(1, *options)).get(code), ("stop", confirmable))
        before = self.read()
        refused = self.inject(3)
        self.assertIn(code + ":", refused.stderr)
        self.assertEqual("--confirm" in refused.stderr, confirmable)
        self.cli(3, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan2", "--confirm", "another", *options)
        self.assertEqual(before, self.read())
        self.assertFalse((self.dir / "journal").exists())
        named = ("--confirm", self.database_name(), *options)
        if confirmable:
            self.assertEqual(self.hazards(self.plan(0, *named))[code], ("confirm", True))
            self.inject(0)
            self.assert_state(want, "after inject")
            self.assertIn("the injection was taken back.", self.undo().stdout)  # all of it
            self.assertEqual(app.differences(before, self.read()), [], "after undo")
        else:
            self.plan(1, *named)
            self.inject(3)
            self.assertEqual(before, self.read())

    def add_trigger(self, name):
        body = {"sqlite": "BEGIN SELECT 1; END", "mariadb": "FOR EACH ROW SET @seen = 1",
                "postgresql": "FOR EACH ROW EXECUTE FUNCTION nothing()"}[self.engine]
        if self.engine == "postgresql":
            self.sql("CREATE OR REPLACE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
        self.sql("CREATE TRIGGER %s AFTER INSERT ON people_partner %s;" % (name, body))

    def check_refused(self, trigger):
        """Rehearsal and injection stop, name the trigger and its table, and change nothing."""
        before = self.read()
        rehearsed = self.cli(3, "rehearse", "-q", self.dir / "plan", self.url)
        for refused in (rehearsed, self.inject(3), self.inject(3, "--tolerate", "--confirm", self.database_name())):
            self.assertIn("H1:", refused.stderr)
            self.assertIn(trigger, refused.stderr)
            self.assertIn("people_partner", refused.stderr)
            self.assertIn("--confirm " + self.database_name(), refused.stderr)
        self.assertEqual(before, self.read())
        self.assertFalse((self.dir / "journal").exists())

    def test_h1_that_came_after_the_plan(self):
        """A confirmation covers the triggers that were there when it was given, and no later one."""
        shop(self.live)
        self.build()
        self.plan(0)
        self.add_trigger("first")
        self.check_refused("first")
        self.plan(0, "--confirm", self.database_name())
        self.add_trigger("second")
        self.check_refused("second")
        self.plan(0, "--confirm", self.database_name())
        self.cli(0, "rehearse", "-q", self.dir / "plan", self.url)
        self.inject(0)
        self.assert_state(self.snapshot, "after inject")
        self.undo()
        self.assert_state(self.live, "after undo")

    def test_h3_on_delete(self):
        """A re-created record goes, and the database would take along or change what refers to it."""
        for action in ("CASCADE", "SET NULL") + (("SET DEFAULT",) if self.engine != "mariadb" else ()):
            with self.subTest(action):
                self.fresh()
                self.live = app.clone(self.snapshot)
                anna_again(self.live)
                self.build(app.Bends(on_delete={"work_visit.partner_id": action}))
                self.check_stops("H3", True, work_since(None, app.clone(self.snapshot)))

    def test_h1_rule(self):
        """PostgreSQL's rules rewrite what is written to a table, and are foreseen like triggers."""
        if self.engine != "postgresql":
            self.skipTest("it has no rules")
        shop(self.live)
        for deed in ("ALSO UPDATE system_config SET title = title", "INSTEAD NOTHING"):
            with self.subTest(deed):
                self.fresh()
                self.build(after=["CREATE RULE other_way AS ON INSERT TO people_partner DO " + deed])
                self.assertEqual(self.hazards(self.plan(1)).get("H1"), ("stop", True))
                self.assertIn("other_way", self.inject(3).stderr)

    def test_h3_from_elsewhere(self):
        """A table of another schema or database refers to what the plan deletes."""
        if self.engine == "sqlite":
            self.skipTest("it has no other schemas")
        for action in ("CASCADE", "NO ACTION"):
            with self.subTest(action):
                self.fresh()
                self.live = app.clone(self.snapshot)
                anna_again(self.live)
                here = "public" if self.engine == "postgresql" else self.name
                drop = "DROP SCHEMA IF EXISTS elsewhere" + (" CASCADE" if self.engine == "postgresql" else "")
                self.build(after=[drop, "CREATE SCHEMA elsewhere",
                                  "CREATE TABLE elsewhere.card (id bigint PRIMARY KEY, partner_id bigint, FOREIGN KEY "
                                  "(partner_id) REFERENCES %s.people_partner (id) ON DELETE %s)" % (here, action)])
                self.addCleanup(self.sql, drop)
                self.assertEqual(self.hazards(self.plan(1)).get("H3"), ("stop", True))
                self.assertIn("elsewhere.card", self.inject(3).stderr)
                self.plan(0, "--confirm", self.database_name())
                self.inject(0)
                self.assert_state(work_since(None, app.clone(self.snapshot)), "after inject")
                undone = self.undo().stdout
                self.cli(0, "report", self.dir / "journal", "-o", self.dir / "later.txt")
                for told in (undone, (self.dir / "later.txt").read_text()):  # its rows are not given back
                    self.assertEqual("not what the database may have deleted or changed by itself in elsewhere.card" in told, action == "CASCADE")
                self.sql(drop)

    def test_h4_no_privilege(self):
        if self.engine == "sqlite":
            self.skipTest("SQLite has no users")
        shop(self.live)
        self.build()
        self.url = self.restricted_url()
        self.check_stops("H4", False)

    def test_h4_who_may_only_read(self):
        """They are not shown what the database does when a row goes, but see which rows refer to which."""
        if self.engine == "sqlite":
            self.skipTest("SQLite has no users")
        anna_again(self.live)
        self.build()
        self.plan(0)
        steps = self.steps()
        self.url = self.granted_url(lambda table: "SELECT")
        self.check_stops("H4", False)
        self.assertEqual(self.steps(), steps)

    def steps(self):
        return json.loads((self.dir / "plan").read_text(encoding="utf-8"))["steps"]

    def restricted_url(self):
        """The address of a user who may do everything but insert into people_partner."""
        return self.granted_url(lambda table: "SELECT, UPDATE, DELETE" + ("" if table == "people_partner" else ", INSERT"))

    def granted_url(self, rights):
        """The address of a user with these rights on each table."""
        tables = list(app.TABLES) + ["django_content_type"]
        if self.engine == "mariadb":
            grants = ["DROP USER IF EXISTS 'few'@'%'", "CREATE USER 'few'@'%'"]
            grants += ["GRANT %s ON `%s`.`%s` TO 'few'@'%%'" % (rights(table), self.name, table) for table in tables]
        else:
            grants = ["DO $$ BEGIN CREATE ROLE few LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"]
            grants += ["GRANT %s ON %s TO few" % (rights(table), table) for table in tables]
        self.sql(";\n".join(grants) + ";")
        scheme, rest = self.url.split("://")
        return scheme + "://few@" + rest.split("@", 1)[1]

    def test_h5_read_only(self):
        shop(self.live)
        self.build()
        if self.engine == "sqlite":
            self.dir.chmod(0o777)
            os.chmod(self.name, 0o444)
            self.account = servers.unprivileged()[0]
            if subprocess.run([*self.account, CLI, "--version"], stdout=subprocess.DEVNULL).returncode != 0:
                self.skipTest("SKIPPED: no other account may run the program")
            self.assertEqual(set(self.hazards(self.plan(1))), {"H5"})  # not that a right is missing on each table
        elif self.engine == "postgresql":
            self.sql("ALTER DATABASE resolutions SET default_transaction_read_only = on")
        else:
            self.sql("SET GLOBAL read_only = 1")
            self.addCleanup(self.sql, "SET GLOBAL read_only = 0")
            self.url = self.reader_url()
        self.check_stops("H5", False)

    def test_h5_that_came_after_the_plan(self):
        if self.engine == "sqlite":
            self.skipTest("its rights are those of the file")
        shop(self.live)
        self.build()
        if self.engine == "mariadb":
            self.url = self.reader_url()
        self.plan(0)
        if self.engine == "postgresql":
            self.sql("ALTER DATABASE resolutions SET default_transaction_read_only = on")
        else:
            self.sql("SET GLOBAL read_only = 1")
            self.addCleanup(self.sql, "SET GLOBAL read_only = 0")
        self.assertIn("H5:", self.cli(3, "rehearse", "-q", self.dir / "plan", self.url).stderr)
        self.assertIn("H5:", self.inject(3).stderr)
        self.assertFalse((self.dir / "journal").exists())

    def test_h5_replica_that_may_be_written_to(self):
        if self.engine != "mariadb":
            self.skipTest("only MariaDB's replicas may be written to")
        shop(self.live)
        self.build()
        self.plan(0)
        self.sql("CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = 1")
        self.addCleanup(self.sql, "RESET SLAVE ALL")
        self.assertIn("H5:", self.inject(3).stderr)
        self.check_stops("H5", False)

    def reader_url(self):
        """Of somebody whom read_only binds, unlike root."""
        self.sql("CREATE OR REPLACE USER 'bound'@'%'; GRANT SELECT, INSERT, UPDATE, DELETE ON *.* TO 'bound'@'%'")
        return "mysql://bound@" + self.url.split("@", 1)[1]

    def test_h6_wrong_database(self):
        for partner in list(self.live["people_partner"]):
            app.lose(self.live, partner)
        self.live["work_visit"] = {}
        self.build()
        self.check_stops("H6", True, self.snapshot)

    def test_h7_damaged_snapshot(self):
        shop(self.live)
        app.write_dump(self.snapshot, self.dir / "dump")
        with open(self.dir / "dump" / "people_partner.py", "a", encoding="utf-8") as file:
            file.write("loader.save(create_people_partner(99,'Cut o")
        self.build()
        self.check_stops("H7", True, self.snapshot)

    def test_h7_key_that_only_the_database_knows(self):
        """Two rows of one key are damage; that the first column of a key of several repeats is not."""
        shop(self.live)
        self.build()
        self.sql("CREATE TABLE people_tie (a INT, b INT, c INT, PRIMARY KEY (a, b));")
        script = self.dir / "dump" / "restore.py"
        text = script.read_text(encoding="utf-8")
        text = text.replace("def main(", 'people_Tie = resolve_model("people.Tie")\ndef create_people_tie(a, b, c):\n'
                            "    kw = dict()\n    kw.update(a=a)\n    kw.update(b=b)\n    kw.update(c=c)\n"
                            "    return people_Tie(**kw)\n\ndef main(", 1)
        script.write_text(text.replace("    loader.finalize", "    execfile('people_tie.py', *args)\n    loader.finalize", 1),
                          encoding="utf-8")
        rows = self.dir / "dump" / "people_tie.py"
        line = "loader.save(create_people_tie(1,%d,%d))\n"
        rows.write_text(line % (1, 0) + line % (2, 0), encoding="utf-8")
        plan = self.plan(0)
        self.assertNotIn("people_tie.py", json.dumps(plan))
        rows.write_text(rows.read_text(encoding="utf-8") + line % (2, 9), encoding="utf-8")
        self.assertEqual(self.hazards(self.plan(1)).get("H7"), ("stop", True))

    def test_h8_rule_that_cannot_be_asked(self):
        """Its function writes, which a plan's read-only look forbids: a person may trust it, and it lets all pass."""
        if self.engine != "postgresql":
            self.skipTest("only PostgreSQL's checks may call functions that write")
        shop(self.live)
        self.build()
        self.sql("DROP TABLE IF EXISTS seen; CREATE TABLE seen (name text);"
                 "CREATE OR REPLACE FUNCTION note(name text) RETURNS boolean LANGUAGE plpgsql AS "
                 "'BEGIN INSERT INTO seen VALUES (name); RETURN true; END';"
                 "ALTER TABLE people_partner ADD CONSTRAINT noted CHECK (note(name));")
        self.check_stops("H8", True, self.snapshot)


class Tolerance(SmallApp):
    """Tolerance, series, and references that dangle already."""

    def damaged_meanwhile(self):
        """After the plan was made, somebody took the number of lost client 1."""
        anna(self.live)
        app.lose(self.live, 5)
        self.build()
        self.plan(0)
        app.put(self.live, "people_partner", 1, "Quick Quentin", "q@q.be", None, None)
        self.sql("INSERT INTO people_partner (id, name, email) VALUES (1, 'Quick Quentin', 'q@q.be');")

    def check_tolerated(self, want, *names):
        """Refused at first, and nothing changed; then committed by the database's name, told, and undone."""
        first = self.inject(3, "--tolerate")
        self.assertIn("--confirm " + self.database_name(), first.stderr)
        self.assert_state(self.live, "after the first answer")
        self.assertFalse((self.dir / "journal").exists())
        self.inject(3, "--tolerate", "--confirm", "another")
        self.assert_state(self.live, "after the wrong name")
        done = self.inject(0, "--tolerate", "--confirm", self.database_name())
        self.cli(0, "report", self.dir / "journal", "-o", self.dir / "later.txt")
        later = (self.dir / "later.txt").read_text()
        for name in names:
            self.assertIn(name, done.stdout)
            self.assertIn(name, later[later.index("Needs attention"):later.index("Explained")])
        got = self.read()
        self.assertEqual(app.differences(want, got), [], done.stdout)
        self.assertEqual(app.dangling(got) - app.dangling(self.live) - app.dangling(self.snapshot), set())
        self.undo()
        self.assert_state(self.live, "after undo")

    def test_a_taken_key(self):
        """The partner's number is taken: she stays away, and the shop comes back. What refers to her partner number finds
        one, but it is somebody else: her client row is refused with it."""
        self.damaged_meanwhile()
        self.inject(3)
        self.assert_state(self.live, "without --tolerate")
        want = app.clone(self.live)
        app.put(want, "people_partner", 5, "Corner Shop", "shop@s.be", None, None)
        app.put(want, "notes_note", 2, "people.Partner", 5, "on the shop")
        want["work_visit"][4]["partner_id"] = 5
        self.check_tolerated(want, "people_partner 1", "people_client 1", "work_job 1")

    def plan_before_check(self, table, check):
        """A check that is there is told by the plan; this one comes after it."""
        self.build()
        self.plan(0)
        (self.dir / "plan").rename(self.dir / "before")
        if self.engine == "sqlite":  # it adds no check; and a new file would be another database
            live, self.name = self.name, str(self.dir / "checked.db")
            self.build(app.Bends(checks={table: [check]}))
            shutil.copyfile(self.name, live)
            self.name, self.url = live, self.servers.url(self.engine, live)
        else:
            self.sql("ALTER TABLE %s ADD CHECK (%s);" % (table, check))
        self.assertEqual([f["resolution"] for f in self.plan(1)["findings"] if f["code"] == "C6"], ["undecided"])
        (self.dir / "before").replace(self.dir / "plan")

    def test_a_check_that_fails(self):
        """What the database refuses by a rule of its own, and what hangs on it."""
        anna(self.live)
        app.lose(self.live, 5)
        self.plan_before_check("people_client", "number <> 'N1'")
        self.inject(4)
        self.assert_state(self.live, "without --tolerate")
        want = app.clone(self.snapshot)
        for table, key in (("people_client", 1), ("work_job", 1), ("work_job", 2), ("notes_note", 1), ("notes_note", 3)):
            del want[table][key]
        self.check_tolerated(want, "people_client 1", "work_job 1", "notes_note 1")

    def test_a_conflict_stands_or_falls_as_one(self):
        """The original cannot be written: what was typed in again for it must not go."""
        anna_again(self.live)
        app.lose(self.live, 5)
        self.plan_before_check("people_partner", "email <> 'anna@a.be'")
        want = app.clone(self.live)
        app.put(want, "people_partner", 5, "Corner Shop", "shop@s.be", None, None)
        app.put(want, "notes_note", 2, "people.Partner", 5, "on the shop")
        want["work_visit"][4]["partner_id"] = 5
        self.check_tolerated(want, "people_partner 1", "people_client 51")

    def test_a_parent_gone_meanwhile(self):
        """The site of a job to restore was deleted after the plan was made."""
        anna(self.live)
        self.build()
        self.plan(0)
        del self.live["work_site"]["FR", 3]
        self.sql("DELETE FROM work_site WHERE nr = 3;")
        self.inject(3)
        want = app.clone(self.snapshot)
        del want["work_site"]["FR", 3], want["work_job"][2]
        self.check_tolerated(want, "work_job 2")

    def test_series_with_only_and_except(self):
        """Two series: the shop vanished on the 3rd, Anna and Bert on the 5th."""
        days = [app.clone(self.snapshot) for _ in range(3)]
        for state in days[1:]:
            shop(state)
        for partner in (1, 2):
            app.lose(days[2], partner)
        for day, state in zip(("20150601", "20150603", "20150605"), days):
            app.write_dump(state, self.dir / "all" / day)
        (self.dir / "dump").symlink_to(self.dir / "all" / "20150601")
        self.live = days[2]
        self.build()
        self.dump = self.dir / "all" / "20150601"
        of_shop, of_bert = app.clone(days[1]), app.clone(self.snapshot)
        want = app.clone(days[2])
        app.put(want, "people_partner", 5, "Corner Shop", "shop@s.be", None, None)
        app.put(want, "notes_note", 2, "people.Partner", 5, "on the shop")
        want["work_visit"][4]["partner_id"] = 5
        self.check_series(want, "--series", "2015-06-03")
        self.check_series(of_shop, "--series", "2015-06-05")
        only_anna = app.clone(of_shop)
        app.lose(only_anna, 2)
        self.check_series(only_anna, "--series", "2015-06-05", "--only", "people_partner:1")
        self.check_series(only_anna, "--series", "2015-06-05", "--except", "people_partner:2")
        self.check_series(days[2], "--series", "2015-06-03", "--only", "people_partner:1")

    def check_series(self, want, *options):
        with self.subTest(" ".join(options)):
            (self.dir / "journal").unlink(missing_ok=True)
            self.cli(0, "plan", "-q", self.dump, self.url, "-o", self.dir / "plan", *options)
            self.inject(0)
            self.assert_state(want, "after inject")
            self.undo()
            self.assert_state(self.live, "after undo")

    def test_a_row_that_dangles_already_is_changed(self):
        """A declared reference led nowhere before, and is left alone: the row's other columns come and go."""
        if self.engine == "postgresql":
            self.skipTest("no row gets past its constraints")
        shop(self.live)
        self.live["work_visit"][3].update(partner_id=777, day="2015-06-30")
        self.build(checked=False)
        want = app.clone(self.snapshot)
        want["work_visit"][3]["partner_id"] = 777
        self.recover(want, "--decide", "W3:work_visit:3=restore-columns:day")

    def test_healed_where_the_database_minds(self):
        """A declared reference dangled, and is healed: to let it dangle again is more than the database allows."""
        if self.engine == "postgresql":
            self.skipTest("no row gets past its constraints")
        self.live["notes_note"].pop(2)
        del self.live["people_partner"][5]
        self.build(checked=False)
        self.plan(0)
        self.inject(0)
        self.assert_state(self.snapshot, "after inject")
        self.undo(3)
        self.assert_state(self.snapshot, "after the refused undo")


def on_servers(scenario):
    for engine in ("mariadb", "postgresql"):
        name = scenario.__name__ + engine.capitalize()
        globals()[name] = type(name, (scenario,), {"engine": engine, "__module__": __name__})


on_servers(Hazards)
on_servers(Tolerance)


class Engines(SmallApp):
    engine = "mariadb"

    def test_h2_my_isam(self):
        """Without transactions nothing could be taken back: no name confirms that."""
        shop(self.live)
        self.build(app.Bends(engine={table: "MyISAM" for table in app.TABLES}))
        Hazards.check_stops(self, "H2", False)

    hazards = Hazards.hazards


if __name__ == "__main__":
    unittest.main()
