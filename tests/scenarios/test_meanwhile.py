#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database forbids only on the way: between the first step of a plan and its last one. ROWBACK_CLI names the program."""

import unittest

import resolutioncases as cases
import smallapp as app
from test_resolutions import SmallApp

FIRST_PART = {"sqlite": "substr(email, 1, instr(email, '@') - 1)", "mariadb": "substring_index(email, '@', 1)",
              "postgresql": "split_part(email, '@', 1)"}


class Meanwhile(SmallApp):
    """Anna was entered again: her original comes back while the row that is to go still holds what only one may hold."""

    def read(self):
        """Without the columns that the snapshot has not got."""
        state = super().read()
        for row in state["people_partner"].values():
            row.pop("who", None)
            row.pop("mood", None)
        return state

    def typed_in_again(self, email):
        cases.anna_again(self.live)
        self.live["people_partner"][51]["email"] = email

    def recovered(self, *options):
        want = cases.work_since(app.clone(self.live), app.clone(self.snapshot))
        return self.recover(want, *options)

    def only(self, *engines):
        if self.engine not in engines:
            self.skipTest("not on " + self.engine)

    def test_expression(self):
        self.only("sqlite", "postgresql")
        self.typed_in_again("ANNA@a.be")
        self.build(after=["CREATE UNIQUE INDEX one_mail ON people_partner (lower(email))"])
        self.recovered()

    def test_condition(self):
        self.only("sqlite", "postgresql")
        self.typed_in_again("anna@a.be")
        self.build(after=["CREATE UNIQUE INDEX one_mail ON people_partner (email) WHERE phone IS NOT NULL"])
        self.recovered()

    def test_generated(self):
        self.typed_in_again("anna@other.be")
        self.build(app.Bends(extra={"people_partner": ["who varchar(60) GENERATED ALWAYS AS (%s) STORED" % FIRST_PART[self.engine]]}),
                   after=["CREATE UNIQUE INDEX one_name ON people_partner (who)"])
        self.recovered()

    def test_beside_what_the_type_has_not_got(self):
        """It was there before, in a column that nobody writes on the way."""
        self.only("mariadb")
        app.lose(self.live, 1)
        self.live["people_partner"][2]["email"] = "anna@other.be"
        self.build(app.Bends(extra={"people_partner": ["who varchar(60) GENERATED ALWAYS AS (%s) STORED" % FIRST_PART[self.engine],
                                                       "mood enum('so so')"]}),
                   after=["CREATE UNIQUE INDEX one_name ON people_partner (who)", "SET sql_mode = ''",
                          "UPDATE people_partner SET mood = 'bad'"])
        self.recover(app.clone(self.snapshot), "--decide", "W3:people_partner:2=restore-columns:email")

    def test_prefix(self):
        self.only("mariadb")
        self.typed_in_again("anna@a.com")
        self.build(after=["ALTER TABLE people_partner ADD UNIQUE KEY one_mail (email(6))"])
        self.recovered()

    def test_exclusion(self):
        self.only("postgresql")
        self.typed_in_again("anna@a.be")
        self.build(after=["ALTER TABLE people_partner ADD CONSTRAINT one_mail EXCLUDE USING btree (email WITH =)"])
        self.recovered()

    def test_exclusion_checked_in_the_end(self):
        """Nothing has to make way, so that what could not is in nobody's way."""
        self.only("postgresql")
        self.typed_in_again("anna@a.be")
        self.build(app.Bends(checks={"people_partner": ["email = 'anna@a.be' OR id < 50"]}),
                   after=["ALTER TABLE people_partner ADD CONSTRAINT one_mail EXCLUDE USING btree (email WITH =) DEFERRABLE"])
        self.recovered()

    def test_two_rules_and_a_check(self):
        """What the row holds meanwhile must please all of them."""
        self.only("sqlite", "postgresql")
        self.typed_in_again("ANNA@a.be")
        self.live["people_partner"][51]["phone"] = "01"
        self.build(app.Bends(checks={"people_partner": ["email LIKE '%@%' AND email <> ''", "email NOT LIKE '~%'", "phone IS NOT NULL OR id = 5"]}),
                   after=["CREATE UNIQUE INDEX one_mail ON people_partner (lower(email))",
                          "CREATE UNIQUE INDEX one_phone ON people_partner (phone) WHERE id > 0"])
        self.recovered()

    def test_day_of_a_row_that_is_referred_to(self):
        self.only("sqlite", "postgresql")
        cases.anna_again(self.live)
        self.live["people_client"][51]["born"] = self.snapshot["people_client"][1]["born"]
        self.build(app.Bends(types={"people_client.born": "date NOT NULL"}),
                   after=["CREATE UNIQUE INDEX one_birthday ON people_client (born) WHERE number IS NULL OR number <> 'N9'"])
        self.recovered()

    def test_row_that_nobody_refers_to(self):
        """It goes before the one whose day it holds comes."""
        self.only("sqlite", "postgresql")
        cases.same_visit_again(self.live)
        self.build(after=["CREATE UNIQUE INDEX one_day ON work_visit (day) WHERE day = '2015-05-01'"])
        self.recover(cases.old_visit_stays(app.clone(self.live), app.clone(self.snapshot)))

    def test_check_of_a_plain_key(self):
        """Another value than the first one that came to mind."""
        cases.anna_again(self.live)
        self.build(app.Bends(types={"people_client.number": "varchar(60) NOT NULL"}, checks={"people_client": ["number LIKE 'N%'"]}))
        self.recovered()

    def test_no_way(self):
        """Every value but those which are there is forbidden: said in the plan, with the rule's name."""
        cases.anna_again(self.live)
        numbers = ", ".join("'%s'" % row["number"] for row in self.snapshot["people_client"].values())
        self.build(app.Bends(types={"people_client.number": "varchar(60) NOT NULL"},
                             extra={"people_client": ["CONSTRAINT known_number CHECK (number IN (%s))" % numbers]}))
        self.undecided("people_client 51", "known_number")

    def test_no_way_around_a_rule(self):
        self.only("sqlite", "postgresql")
        self.typed_in_again("ANNA@a.be")
        self.build(app.Bends(checks={"people_partner": ["lower(email) = 'anna@a.be' OR (id <> 1 AND id <> 51)"]}),
                   after=["CREATE UNIQUE INDEX one_mail ON people_partner (lower(email))"])
        self.undecided("people_partner 51", "one_mail")

    def undecided(self, row, rule):
        plan = self.plan(1)
        found = [f["sentence"] for f in plan["findings"] if f["code"] == "C6"]
        self.assertEqual(len(found), 1, self.told(plan))
        self.assertIn(row, found[0])
        self.assertIn(rule, found[0])
        self.inject(3)
        self.assert_state(self.live, "nothing happened")


class Rings(SmallApp):
    """Two countries refer to each other, and the database checks that at once; SQLite does so in the end."""

    engine = "mariadb"

    def lose_ring(self):
        for state in (self.snapshot, self.live):
            state["places_country"]["FR"]["parent_id"] = "FR"
            state["places_country"]["EU"]["parent_id"] = "BE"
        for row in self.live["people_partner"].values():
            row["country_id"] = None if row["country_id"] == "BE" else row["country_id"]
        del self.live["places_country"]["BE"], self.live["places_country"]["EU"]

    def build_ring(self, check):
        self.build(app.Bends(on_delete={"places_country.parent_id": "RESTRICT"}, extra={"places_country": ["CONSTRAINT has_parent CHECK (%s)" % check]}), checked=False)

    def test_no_edge_may_be_open(self):
        self.lose_ring()
        self.build_ring("parent_id IS NOT NULL")
        plan = self.plan(1)
        found = [f["sentence"] for f in plan["findings"] if f["code"] == "C6"]
        self.assertEqual(len(found), 1, self.told(plan))
        self.assertIn("has_parent", found[0])
        self.inject(3)
        self.assert_state(self.live, "nothing happened")

    def test_another_edge_may(self):
        for code in ("BE", "EU"):
            with self.subTest(open=code):
                self.fresh()
                self.snapshot = app.before()
                self.live = app.clone(self.snapshot)
                self.lose_ring()
                self.build_ring("parent_id IS NOT NULL OR code = '%s'" % code)
                self.recover(app.clone(self.snapshot))


class MeanwhileMariadb(Meanwhile):
    engine = "mariadb"


class MeanwhilePostgresql(Meanwhile):
    engine = "postgresql"


class RingsPostgresql(Rings):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
