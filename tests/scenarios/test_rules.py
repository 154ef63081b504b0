#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the live database would forbid beyond plain keys, were all written, shows in the plan. ROWBACK_CLI names the program."""

import unittest

import smallapp as app
from resolutioncases import number_given_out_again, shop
from test_resolutions import SmallApp


class Rules(SmallApp):
    """The shop and Dora are lost; the database takes Dora back, and forbids the shop."""

    def read(self):
        """Without the column that the database computes."""
        state = super().read()
        for row in state["people_partner"].values():
            row.pop("who", None)
        return state

    def forbidden(self, rule, after=(), bends=app.Bends()):
        shop(self.live)
        app.lose(self.live, 4)
        self.build(bends, after=after)
        plan = self.plan(1)
        found = [f for f in plan["findings"] if f["code"][0] == "C"]
        self.assertEqual([(f["code"], f["rows"][0]["table"], f["rows"][0]["key"], f["resolution"]) for f in found],
                         [("C6", "people_partner", 5, "undecided")], self.told(plan))
        self.assertIn(rule, found[0]["sentence"])
        before = self.read()
        self.inject(3)
        self.assertEqual(before, self.read())
        want = app.clone(self.snapshot)
        live = self.live["people_partner"]
        for key in live:
            want["people_partner"][key] = live[key]
        for table, key in (("people_partner", 5), ("notes_note", 2)):
            del want[table][key]
        want["work_visit"][4]["partner_id"] = None
        self.recover(want, "--decide", "C6=skip", "--decide", "V3:work_visit:4=leave")

    def forbidding(self, condition):
        """A trigger that lets no such partner in."""
        if self.engine == "postgresql":
            self.sql("CREATE OR REPLACE FUNCTION no_shop() RETURNS trigger LANGUAGE plpgsql AS "
                     "$$BEGIN IF %s THEN RAISE EXCEPTION 'no shop'; END IF; RETURN NEW; END$$" % condition)
        body = {"sqlite": "WHEN %s BEGIN SELECT RAISE(ABORT, 'no shop'); END" % condition,
                "mariadb": "FOR EACH ROW IF %s THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no shop'; END IF" % condition,
                "postgresql": "FOR EACH ROW EXECUTE FUNCTION no_shop()"}[self.engine]
        delimited = "DELIMITER //\nCREATE TRIGGER no_shop BEFORE INSERT ON people_partner %s//\nDELIMITER ;"
        plain = "CREATE TRIGGER no_shop BEFORE INSERT ON people_partner %s;"
        return (delimited if self.engine == "mariadb" else plain) % body

    def like_the_shop(self, email):
        """A live partner has got an address like the shop's."""
        self.live["people_partner"][3]["email"] = email

    def test_check(self):
        self.forbidden("no_shop: ", bends=app.Bends(extra={"people_partner": ["CONSTRAINT no_shop CHECK (name <> 'Corner Shop')"]}))

    def test_words_of_a_rule_that_look_like_places(self):
        check = "name <> 'Corner Shop' AND name NOT LIKE '%0 %1'"
        self.forbidden("'%0 %1'", bends=app.Bends(extra={"people_partner": ["CONSTRAINT no_shop CHECK (%s)" % check]}))

    def test_condition(self):
        if self.engine == "mariadb":
            self.skipTest("MariaDB has no keys with a condition")
        self.like_the_shop("shop@s.be")
        self.forbidden("one_mail", ["CREATE UNIQUE INDEX one_mail ON people_partner (email) WHERE id < 10"])

    def test_expression(self):
        if self.engine == "mariadb":
            self.skipTest("MariaDB has no keys over expressions")
        self.like_the_shop("SHOP@S.BE")
        self.forbidden("one_mail", ["CREATE UNIQUE INDEX one_mail ON people_partner (lower(email))"])

    def test_generated(self):
        self.like_the_shop("shop@other.be")
        # what is before the @
        begin = {"sqlite": "substr(email, 1, instr(email, '@') - 1)", "mariadb": "substring_index(email, '@', 1)",
                 "postgresql": "split_part(email, '@', 1)"}[self.engine]
        self.forbidden("one_name", ["CREATE UNIQUE INDEX one_name ON people_partner (who)"],
                       app.Bends(extra={"people_partner": ["who varchar(60) GENERATED ALWAYS AS (%s) STORED" % begin]}))

    def test_prefix(self):
        if self.engine != "mariadb":
            self.skipTest("only MariaDB has keys over the beginning of a text")
        self.like_the_shop("shop@other.be")
        self.forbidden("one_mail", ["ALTER TABLE people_partner ADD UNIQUE KEY one_mail (email(5))"])

    def test_exclusion(self):
        if self.engine != "postgresql":
            self.skipTest("only PostgreSQL has exclusions")
        self.like_the_shop("shop@s.be")
        self.forbidden("one_mail", ["ALTER TABLE people_partner ADD CONSTRAINT one_mail EXCLUDE USING btree (email WITH =)"])

    def test_equal_nulls(self):
        if self.engine != "postgresql":
            self.skipTest("only PostgreSQL can take NULLs for equal")
        self.live["people_partner"][3]["country_id"] = None
        self.forbidden("one_nowhere", ["CREATE UNIQUE INDEX one_nowhere ON people_partner (country_id, (id > 4 OR id = 3)) "
                                       "NULLS NOT DISTINCT WHERE country_id IS NULL"])

    def test_type(self):
        """An enum or a domain without the shop's name."""
        names = ", ".join("'%s'" % row["name"] for key, row in self.snapshot["people_partner"].items() if key != 5)
        if self.engine == "sqlite":
            self.skipTest("SQLite has no such types")
        if self.engine == "mariadb":
            self.forbidden("enum(", bends=app.Bends(types={"people_partner.name": "enum(%s) NOT NULL" % names}))
            return
        self.forbidden("kind_of_name", ["CREATE DOMAIN kind_of_name AS varchar(60) CHECK (VALUE <> 'Corner Shop')",
                                        "ALTER TABLE people_partner ALTER name TYPE kind_of_name"])

    def test_enum(self):
        if self.engine != "postgresql":
            self.skipTest("as any type on MariaDB")
        names = ", ".join("'%s'" % row["name"] for key, row in self.snapshot["people_partner"].items() if key != 5)
        self.forbidden("kind_of_name", ["CREATE TYPE kind_of_name AS ENUM (%s)" % names,
                                        "ALTER TABLE people_partner ALTER name TYPE kind_of_name USING name::kind_of_name"])

    def test_enum_that_nobody_writes(self):
        """MariaDB keeps '' where a value was none of the type's: a row that holds it may be re-linked all the same."""
        if self.engine != "mariadb":
            self.skipTest("only MariaDB keeps such a value")
        app.lose(self.live, 1)
        self.build(after=["SET sql_mode = ''", "ALTER TABLE work_visit ADD kind enum('m', 'x')", "UPDATE work_visit SET kind = 'bad'"])
        before = self.read()
        plan = self.plan(0)
        self.assertEqual([f for f in plan["findings"] if f["code"] == "C6"], [])
        self.inject(0)
        self.assertEqual(self.read()["work_visit"][1]["partner_id"], 1)
        self.undo()
        self.assertEqual(before, self.read())

    def test_what_fails_is_left_out_by_its_old_number(self):
        """Anna comes back under a new number, and a trigger forbids her name."""
        number_given_out_again(self.live)
        self.build()
        self.sql(self.forbidding("NEW.name = 'Anna Abel'"))
        self.plan(0, "--confirm", self.database_name())
        failed = self.cli(4, "rehearse", "-q", self.dir / "plan", self.url)
        self.assertIn("people_partner 23", failed.stderr)
        self.assertIn("--except people_partner:1.", failed.stderr)
        self.plan(0, "--confirm", self.database_name(), "--except", "people_partner:1")

    def test_what_only_the_insert_shows(self):
        """A trigger forbids the shop: the failure names the row, and how to do without it."""
        shop(self.live)
        app.lose(self.live, 4)
        self.build()
        self.sql(self.forbidding("NEW.id = 5"))
        self.plan(0, "--confirm", self.database_name())
        before = self.read()
        for failed in (self.cli(4, "rehearse", "-q", self.dir / "plan", self.url), self.inject(4)):
            for text in ("people_partner 5", "no shop", "--except people_partner:5"):
                self.assertIn(text, failed.stderr)
        self.assertEqual(before, self.read())
        self.plan(0, "--confirm", self.database_name(), "--except", "people_partner:5")
        self.inject(0)
        self.assertIn(4, self.read()["people_partner"])


class RulesMariadb(Rules):
    engine = "mariadb"


class RulesPostgresql(Rules):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
