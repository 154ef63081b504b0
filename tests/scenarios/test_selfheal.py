# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real databases lose random records with all that hangs on them, heal to what they were, and are damaged again by undo.

ROWBACK_ROUNDS=0:1000 runs long; by default it is a minute."""

import os
import pathlib
import random
import unittest

from support import (DATA, FILES, NEVER_DUMPED, PROFILE, SUFFIX, Database, Scenario, Schema, content_types, database,
                     differences, normal, on_every_engine, strict)

FIRST, LAST = map(int, os.environ.get("ROWBACK_ROUNDS", "0:2").split(":"))
BEGIN = {"sqlite": "PRAGMA foreign_keys = 0; BEGIN", "mariadb": "SET foreign_key_checks = 0; BEGIN", "postgresql": "BEGIN"}


class Loss:
    """Which rows go and which links are emptied when records are deleted from a site, by chance one or the other."""

    def __init__(self, rows, schema, dice):
        self.rows, self.schema, self.dice = rows, schema, dice
        self.types = content_types(rows)
        self.emptied_share = dice.choice((0, .3, .7))
        self.gone, self.emptied = {}, {}
        self.referrers = {}
        for table, references in schema.references.items():
            for column, target in references.items():
                for row in rows[table]:
                    self.referrers.setdefault((target, row[column]), []).append((table, column, row))
        for table, (kind, number) in schema.generic.items():
            for row in rows[table]:
                if row[kind] is not None:
                    self.referrers.setdefault((self.types[row[kind]], row[number]), []).append((table, None, row))

    def of_random_records(self):
        roots = [table for table, rows in self.rows.items()
                 if rows and table not in NEVER_DUMPED and len(self.schema.keys[table]) == 1]
        for _ in range(self.dice.randint(1, 4)):
            table = self.dice.choice(roots)
            for row in self.dice.sample(self.rows[table], min(len(self.rows[table]), self.dice.randint(1, 3))):
                self.lose(table, row)

    def lose(self, table, row):
        key = self.schema.key(table, row)
        if (table, key) in self.gone:
            return
        self.gone[table, key] = row
        for name, column, referrer in self.referrers.get((table, key), ()):
            if column is None:
                if self.dice.random() < .7:
                    self.lose(name, referrer)
            elif not self.schema.columns[name][column]["notnull"] and self.dice.random() < self.emptied_share:
                self.emptied[name, self.schema.key(name, referrer), column] = referrer
            else:
                self.lose(name, referrer)

    def where(self, table, row):
        return " AND ".join("%s = %s" % (each, literal(row[each])) for each in self.schema.keys[table])

    def script(self):
        emptied = ["UPDATE %s SET %s = NULL WHERE %s" % (table, column, self.where(table, row))
                   for (table, key, column), row in self.emptied.items() if (table, key) not in self.gone]
        gone = ["DELETE FROM %s WHERE %s" % (table, self.where(table, row)) for (table, _), row in self.gone.items()]
        return emptied + gone


def literal(value):
    return str(value) if isinstance(value, int) else "'%s'" % value.replace("'", "''")


class Heals(Scenario):
    def heal(self, name, folder, dump, round_number):
        intact = Database("sqlite", str(folder / FILES["sqlite"]), "").rows()
        schema = Schema(folder / FILES["sqlite"])
        loss = Loss(intact, schema, random.Random(round_number))
        loss.of_random_records()
        live = database(self.engine, name, folder / FILES[self.engine])
        ideal = normal(live.rows(), schema)
        live.run(";\n".join([BEGIN[self.engine], *loss.script(), "COMMIT"]) + ";")
        damaged = live.rows()
        plan, journal = self.folder / "plan", self.folder / "journal"
        journal.unlink(missing_ok=True)
        # a round may lose most rows: is it the right database? it is
        right = ("--confirm", pathlib.Path(live.name).stem)
        self.run_cli(0, "plan", "-q", dump, live.url, "-o", plan, *PROFILE, *right)
        self.run_cli(0, "inject", "-q", plan, live.url, "--journal", journal)
        healed = differences(ideal, normal(live.rows(), schema))
        self.assertEqual(healed[:10], [], "%d differences" % len(healed))
        self.run_cli(0, "undo", "-q", journal, live.url)
        self.assertEqual(strict(live.rows()), strict(damaged))
        return len(loss.gone)

    def rounds(self, name, folder, dump):
        lost = 0
        for number in range(FIRST, LAST):
            with self.subTest(round=number):
                lost += self.heal(name, folder, dump, number)
        self.assertGreater(lost, LAST - FIRST)


@on_every_engine
class Welfare(Heals):
    def test_it_heals(self):
        folder = DATA / "databases" / "welfare"
        self.rounds("heal", folder, folder / ("dump" + (SUFFIX[self.engine] or "-sqlite")))


class Welfare2018(Heals):
    engine = "sqlite"

    def test_it_heals(self):
        folder = DATA / "databases" / "welfare-2018"
        self.rounds("heal_2018", folder, folder / "dump")


if __name__ == "__main__":
    unittest.main()
