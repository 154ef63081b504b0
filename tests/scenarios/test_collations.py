#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unique texts that are the same to the database's collation and differ to the byte, or the other way round: a plan sees
what the database sees, whatever the collation. The database itself is the referee."""

import unittest

from coursesapp import HEAD
from support import SERVERS, Scenario, cli, database, strict

PAIRS = [("e\u0301", "\u00e9"), ("\u00df", "s"), ("\u00df", "ss"), ("\u00e6", "ae"), ("\u00d8", "o"), ("\u0142", "l"),
         ("\u0131", "i"), ("\U0001f600", "\U0001f601"), ("A", "a"), ("\u00c5", "a\u030a"), ("\ufb01", "fi"), ("x", "x\u200b"),
         ("\u00c4", "ae"), ("\u00c4", "a"), ("Stra\u00dfe", "STRASSE"), ("\u00b2", "2"), ("\u0152", "oe"), ("\u00f1", "n"),
         ("\u03c2", "\u03c3"), ("\u0451", "\u0435"), ("a-b", "ab"), ("Hauptstra\u00dfe", "Hauptstrase"), ("x ", "x")]
SCRIPT = HEAD + '''
a_Code = resolve_model("a.Code")

def create_a_code(id, name):
    kw = dict()
    kw.update(id=id)
    kw.update(name=name)
    return a_Code(**kw)

def main(args):
    loader = DpyLoader(globals())
    from django.core.management import call_command
    execfile("a_code.py", *args)
    loader.finalize()

if __name__ == '__main__':
    import argparse
    parser = argparse.ArgumentParser(description='Restore the data.')
    args = parser.parse_args()
    main(args)
'''


def texts(which):
    """Of each pair the one or the other, with something in front that no other pair has."""
    return {number: "%03d%s" % (number, pair[which]) for number, pair in enumerate(PAIRS, 1)}


def inserts(table, rows):
    return "INSERT INTO %s (id, name) VALUES %s;" % (table, ", ".join("(%d, '%s')" % row for row in rows.items()))


class Collations(Scenario):
    """@p column is how a text is declared."""

    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def write_dump(self, rows):
        dump = self.folder / "dump"
        dump.mkdir(exist_ok=True)
        (dump / "restore.py").write_text(SCRIPT, encoding="utf-8")
        lines = ["loader.save(create_a_code(%d,%r))" % row for row in rows.items()]
        (dump / "a_code.py").write_text("# -*- coding: UTF-8 -*-\nlogger.info(\"Loading %d objects to table a_code...\")\n"
                                        % len(lines) + "\n".join(lines) + "\n", encoding="utf-8")
        return dump

    def build(self, column, live):
        base = database(self.engine, "collations")
        create = "CREATE TABLE %s (id integer NOT NULL PRIMARY KEY, name %s%s);"
        if self.engine == "postgresql":
            base.run("CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false);")
        base.run(create % ("a_code", column, " UNIQUE") + create % ("one", column, "") + create % ("other", column, "")
                 + inserts("one", texts(0)) + inserts("other", texts(1)) + inserts("a_code", live))
        same = SERVERS.run_sql(self.engine, base.name, "SELECT one.id FROM one JOIN other ON one.id = other.id "
                               "WHERE one.name = other.name;")
        base.run("DROP TABLE one; DROP TABLE other;")
        return base, {int(line) for line in same.split() if line.isdigit()}

    def plan(self, dump, base):
        plan = self.folder / "plan.json"
        plan = self.folder / "plan.json"
        done = cli("plan", dump, base.url, "-o", plan, "-q", "--json")
        self.assertIn(done.code, (0, 1), str(done))
        return plan, done.json()["findings"]

    def both_vanished(self, column):
        base, same = self.build(column, {2000: "live"})
        rows = {**texts(0), **{1000 + number: text for number, text in texts(1).items()}, 2000: "live"}
        findings = self.plan(self.write_dump(rows), base)[1]
        clashing = {min(row["key"] % 1000 for row in each["rows"]) for each in findings if each["code"] == "C6"}
        self.assertEqual(clashing, same)

    def typed_again(self, column):
        base, same = self.build(column, {**{1000 + number: text for number, text in texts(1).items()}, 2000: "live"})
        before = strict(base.rows())
        plan, findings = self.plan(self.write_dump({**texts(0), 2000: "live"}), base)
        pairs = {tuple(sorted(row["key"] for row in each["rows"])) for each in findings if each["code"] == "C1"}
        self.assertEqual(pairs, {(number, 1000 + number) for number in same})
        self.assertEqual([each for each in findings if each["code"] == "C6"], [])
        journal = self.folder / "journal.json"
        journal.unlink(missing_ok=True)
        self.run_cli(0, "inject", plan, base.url, "--journal", journal, "-q")
        after = {int(row["id"]) for row in base.rows()["a_code"]}
        self.assertEqual(after, set(texts(0)) | {1000 + number for number in texts(1) if number not in same} | {2000})
        self.run_cli(0, "undo", journal, base.url, "-q")
        self.assertEqual(strict(base.rows()), before)


class MariaDb(Collations):
    engine = "mariadb"
    NAMES = ("utf8mb4_general_ci", "utf8mb4_unicode_ci", "utf8mb4_unicode_520_ci", "utf8mb4_bin", "utf8mb4_german2_ci",
             "utf8mb4_swedish_ci", "utf8mb4_uca1400_ai_ci", "utf8mb4_uca1400_as_ci", "utf8mb4_nopad_bin")

    def test_both_vanished(self):
        for name in self.NAMES:
            with self.subTest(collation=name):
                self.both_vanished("varchar(40) COLLATE " + name)

    def test_typed_again(self):
        for name in self.NAMES:
            with self.subTest(collation=name):
                self.typed_again("varchar(40) COLLATE " + name)


class PostgreSql(Collations):
    engine = "postgresql"

    def test_loose(self):
        self.both_vanished("varchar(40) COLLATE loose")
        self.typed_again("varchar(40) COLLATE loose")


if __name__ == "__main__":
    unittest.main()
