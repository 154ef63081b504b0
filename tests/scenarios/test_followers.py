#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that refer to a unique value which a plan changes, with each ON UPDATE action: they follow, or it is told. ROWBACK_CLI names the program."""

import unittest

import smallapp as app
from resolutioncases import anna_again, drifted, shop, work_since
from test_resolutions import SmallApp

SILENT = ("CASCADE", "SET NULL")
REFUSING = ("NO ACTION", "RESTRICT")
KEPT = "not what the database may have deleted or changed by itself in elsewhere.card"
RESTORE = ("--decide", "W3:people_client:2=restore-columns:number")


def renumbered(state):
    app.lose(state, 5)
    state["people_client"][2]["number"] = "N222"


class Followers(SmallApp):
    """ext_card, which no snapshot knows, refers to people_client by its number."""

    def card_table(self, action, null="NULL", name="ext_card", target="people_client"):
        tail = " DEFAULT CHARSET=utf8mb4" if self.engine == "mariadb" else ""
        return ("CREATE TABLE %s (id integer PRIMARY KEY, num varchar(60) %s, FOREIGN KEY (num) REFERENCES %s (number) ON UPDATE %s)%s"
                % (name, null, target, action, tail))

    def start(self, happened, action, cards, null="NULL"):
        self.fresh()
        self.live = app.clone(self.snapshot)
        happened(self.live)
        self.build(after=[self.card_table(action, null)] + ["INSERT INTO ext_card VALUES (%d, '%s')" % card for card in cards])

    def cards(self):
        rows = app.rows_of(self.servers, self.engine, self.name, {"ext_card": None})["ext_card"]
        return sorted((row["id"], row["num"]) for row in rows)

    def check_follows(self, want, cards, *options):
        before = self.cards()
        plan = self.plan(0, *options)
        self.assertFalse([f for f in plan["findings"] if f["code"][0] == "H"], self.told(plan))
        self.cli(0, "rehearse", "-q", self.dir / "plan", self.url)
        self.inject(0)
        self.assert_state(want, "after inject")
        self.assertEqual(self.cards(), cards, "after inject")
        self.undo()
        self.assert_state(self.live, "after undo")
        self.assertEqual(self.cards(), before, "after undo")

    def test_a_number_goes_over(self):
        """It is taken from the record that was typed in again and given to the original: who refers to it, does so still."""
        for action in SILENT + REFUSING:
            with self.subTest(action):
                self.start(anna_again, action, [(1, "N1"), (2, "N2")])
                self.check_follows(work_since(None, app.clone(self.snapshot)), [(1, "N1"), (2, "N2")])

    def test_a_number_is_given_back(self):
        """Bert has his old number again, and what refers to Bert does so by that."""
        for action in SILENT + REFUSING:
            with self.subTest(action):
                self.start(drifted, action, [(1, "N1"), (2, "N3")])
                self.check_follows(self.snapshot, [(1, "N2"), (2, "N3")], "--decide", "C2=give-back")

    def test_a_column_is_restored(self):
        for action in SILENT + REFUSING:
            with self.subTest(action):
                self.start(renumbered, action, [(1, "N222"), (2, "N3")])
                self.check_follows(self.snapshot, [(1, "N2"), (2, "N3")], *RESTORE)

    def test_nothing_that_is_referred_to_changes(self):
        for action in REFUSING + (SILENT if self.engine != "mariadb" else ()):  # which has no such tables
            with self.subTest(action):
                self.start(shop, action, [(1, "N1")], "NOT NULL")
                self.check_follows(self.snapshot, [(1, "N1")])

    def test_a_row_that_must_refer_to_something(self):
        """It refers to another client meanwhile."""
        for action in REFUSING if self.engine == "mariadb" else REFUSING + ("CASCADE",):
            with self.subTest(action):
                self.start(renumbered, action, [(1, "N222")], "NOT NULL")
                self.check_follows(self.snapshot, [(1, "N2")], *RESTORE)

    def test_a_row_that_can_refer_to_nothing_else(self):
        """What the database would refuse, or change by itself, is told before, but where it waits for the end."""
        for action in REFUSING if self.engine == "mariadb" else REFUSING + ("CASCADE",):
            with self.subTest(action):
                self.start(renumbered, action, [(1, "N222")], "NOT NULL UNIQUE")
                if (self.engine, action) == ("sqlite", "NO ACTION"):
                    self.check_follows(self.snapshot, [(1, "N2")], *RESTORE)
                    continue
                self.assertIn("card 1 — N222 refers (num → people_client 2) to a value", self.told(self.plan(1, *RESTORE)))
                self.inject(3)
                self.plan(0)
                self.inject(0)

    def test_it_came_after_the_plan(self):
        """A table, or a row, that refers to the value since: asked again, and followed by a new plan."""
        for action in ("CASCADE", "RESTRICT"):
            with self.subTest(action):
                self.start(drifted, action, [(1, "N1")])
                self.sql("DELETE FROM ext_card;")
                self.plan(0, "--decide", "C2=give-back")
                self.sql("INSERT INTO ext_card VALUES (7, 'N1');")
                for refused in (self.cli(3, "rehearse", "-q", self.dir / "plan", self.url), self.inject(3)):
                    self.assertIn("ext_card 7 refers to people_client 2 by a value", refused.stderr)
                self.assert_state(self.live, "after the refusal")
                self.plan(0, "--decide", "C2=give-back")
                self.inject(0)
                self.assertEqual(self.cards(), [(7, "N2")])
                self.sql("INSERT INTO ext_card VALUES (8, 'N2');")
                self.undo(3)
                self.assert_state(self.snapshot, "after the refused undo")

    def test_from_elsewhere(self):
        """The rows of a table of another schema or database are no part of a plan."""
        if self.engine == "sqlite":
            self.skipTest("it has no other schemas")
        here = "public" if self.engine == "postgresql" else self.name
        drop = "DROP SCHEMA IF EXISTS elsewhere" + (" CASCADE" if self.engine == "postgresql" else "")
        self.addCleanup(self.sql, drop)
        for action, told in (("CASCADE", "would silently change rows of elsewhere.card"), ("NO ACTION", "refuses the whole plan")):
            with self.subTest(action):
                self.fresh()
                self.live = app.clone(self.snapshot)
                drifted(self.live)
                self.build(after=[drop, "CREATE SCHEMA elsewhere",
                                  self.card_table(action, name="elsewhere.card", target=here + ".people_client")])
                plan = self.told(self.plan(1, "--decide", "C2=give-back"))
                self.assertIn("H3 stop: The plan changes number of rows of people_client", plan)
                self.assertIn(told, plan)
                self.assertIn("elsewhere.card", self.inject(3).stderr)
                self.plan(0, "--decide", "C2=give-back", "--confirm", self.database_name())
                self.inject(0)
                self.assert_state(self.snapshot, "after inject")
                undone = self.undo().stdout
                self.assert_state(self.live, "after undo")
                self.assertEqual(KEPT in undone, action == "CASCADE")
                self.sql(drop)


def on_servers(scenario):
    for engine in ("mariadb", "postgresql"):
        name = scenario.__name__ + engine.capitalize()
        globals()[name] = type(name, (scenario,), {"engine": engine, "__module__": __name__})


on_servers(Followers)


if __name__ == "__main__":
    unittest.main()
