# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A database equals every dump that was taken of it, and one difference in any table is found as exactly that one."""

import sqlite3
import unittest

from support import DATA, PROFILE, Scenario, Schema, cli, database, incident_database, on_every_engine

WELFARE = DATA / "databases" / "welfare"
LATER = DATA / "databases" / "welfare-2018"
KINDS = ("vanished", "added", "changed")
NEVER_DUMPED = {"django_content_type", "django_session", "django_migrations"}
LEAVES = ("notes_note", "cal_task", "cv_study", "pcsw_dispense", "aids_simpleconfirmation", "excerpts_excerpt",
          "uploads_upload", "sepa_account", "ledger_movement", "debts_entry", "checkdata_problem")


def found(dump, live, *options):
    done = cli("compare", dump, live.url, "--changed", *PROFILE, "--json", "-q", *options)
    if done.code != 0:
        raise AssertionError(str(done))
    return {(each["name"], kind, str(key)) for each in done.json()["tables"] for kind in KINDS for key in each[kind]}


def other(value, kind):
    """A value that differs from `value` and fits a column of declared type `kind`."""
    kind = kind.split("(")[0].split()[0].lower()
    if kind == "bool":
        return 0 if value else 1
    if kind in ("integer", "smallint", "bigint", "decimal", "real") or "int" in kind:
        return 1 if value is None else value + 1
    fixed = {"date": ("2001-02-03", "2001-02-04"), "datetime": ("2001-02-03 04:05:06", "2001-02-03 04:05:07"),
             "time": ("04:05:00", "04:06:00")}.get(kind)
    if fixed:
        return fixed[1] if value == fixed[0] else fixed[0]
    return (value or "") + "x"


@on_every_engine
class TestEveryDump(Scenario):
    def test_of_a_database_equals_it(self):
        live = incident_database(self.engine, "equal", WELFARE)
        for dump in sorted(WELFARE.glob("dump-*")):
            self.assertEqual(found(dump, live), set(), dump.name)

    def test_one_difference_is_found_as_that_one(self):
        live = incident_database(self.engine, "one", WELFARE)
        dump = WELFARE / ("dump-" + {"postgresql": "postgres"}.get(self.engine, self.engine))
        schema = Schema(WELFARE / "sqlite.db")
        rows = live.rows()
        for table in LEAVES:
            if not rows[table]:
                continue
            keys = sorted(row["id"] for row in rows[table])
            text = next((name for name, column in schema.columns[table].items() if column["type"] == "text"), None)
            columns = ", ".join(self.quoted(name) for name in schema.columns[table] if name != "id")
            self.once(live, "DELETE FROM %s WHERE id = %d" % (table, keys[0]), rows, table, dump,
                      (table, "vanished", str(keys[0])))
            self.once(live, "INSERT INTO %s (id, %s) SELECT %d, %s FROM %s WHERE id = %d"
                      % (table, columns, keys[-1] + 1, columns, table, keys[0]), rows, table, dump,
                      (table, "added", str(keys[-1] + 1)))
            if text:
                self.once(live, "UPDATE %s SET %s = 'otherwise' WHERE id = %d" % (table, self.quoted(text), keys[-1]),
                          rows, table, dump, (table, "changed", str(keys[-1])))

    def quoted(self, name):
        return "`%s`" % name if self.engine == "mariadb" else '"%s"' % name

    def once(self, live, statement, rows, table, dump, expected):
        """Makes the difference, looks, and takes it back from a copy of the table."""
        off = {"mariadb": "SET FOREIGN_KEY_CHECKS = 0;", "postgresql": "SET session_replication_role = replica;",
               "sqlite": "PRAGMA foreign_keys = OFF;"}[self.engine]
        live.run("%s CREATE TABLE kept AS SELECT * FROM %s;" % (off, table))
        live.run("%s %s;" % (off, statement))
        try:
            self.assertEqual(found(dump, live), {expected}, statement)
        finally:
            live.run("%s DELETE FROM %s; INSERT INTO %s SELECT * FROM kept; DROP TABLE kept;" % (off, table, table))


class TestSqliteTables(Scenario):
    def test_a_later_site_equals_its_dump(self):
        live = database("sqlite", "later", LATER / "sqlite.db")
        self.assertEqual(found(LATER / "dump", live), set())

    def setUp(self):
        super().setUp()
        self.live = database("sqlite", "turn", WELFARE / "sqlite.db")
        self.dump = WELFARE / "dump-sqlite"
        self.schema = Schema(WELFARE / "sqlite.db")
        self.connection = sqlite3.connect(self.live.name, isolation_level=None)
        self.connection.row_factory = sqlite3.Row
        self.connection.execute("PRAGMA foreign_keys = OFF")
        self.addCleanup(self.connection.close)

    def tables(self):
        return sorted(table for table in self.schema.keys
                      if not table.startswith("sqlite_") and table not in NEVER_DUMPED)

    def first_row(self, table):
        order = ", ".join('"%s"' % each for each in self.schema.keys[table])
        return self.connection.execute('SELECT * FROM "%s" ORDER BY %s LIMIT 1' % (table, order)).fetchone()

    def where(self, table):
        return " AND ".join('"%s" = ?' % each for each in self.schema.keys[table])

    def key(self, table, row):
        return tuple(row[each] for each in self.schema.keys[table])

    def shown(self, key):
        return str(key[0] if len(key) == 1 else list(key))

    def put_back(self, table, row):
        self.connection.execute('DELETE FROM "%s" WHERE %s' % (table, self.where(table)), self.key(table, row))
        self.connection.execute('INSERT INTO "%s" VALUES (%s)' % (table, ", ".join("?" * len(row))), tuple(row))

    def test_every_table_of_the_site_is_compared(self):
        names = {each["name"] for each in
                 self.run_cli(0, "compare", self.dump, self.live.url, "--json", "-q").json()["tables"]}
        self.assertEqual(set(self.tables()) - names, set())

    def test_one_row_less_in_every_table(self):
        for table in self.tables():
            row = self.first_row(table)
            if row is None:
                continue
            key = self.key(table, row)
            self.connection.execute('DELETE FROM "%s" WHERE %s' % (table, self.where(table)), key)
            with self.subTest(table=table):
                self.assertEqual(found(self.dump, self.live), {(table, "vanished", self.shown(key))})
            self.put_back(table, row)

    def test_one_row_more_in_every_table(self):
        for table in self.tables():
            row = self.new_row(table)
            self.insert(table, row)
            key = self.key(table, row)
            with self.subTest(table=table):
                self.assertEqual(found(self.dump, self.live), {(table, "added", self.shown(key))})
            self.connection.execute('DELETE FROM "%s" WHERE %s' % (table, self.where(table)), key)

    def new_row(self, table):
        """Like the first row, or made up, with a key that is not there yet."""
        first = self.first_row(table)
        row = dict(first) if first else {name: other(None, column["type"])
                                         for name, column in self.schema.columns[table].items()}
        for name in self.schema.keys[table]:
            top = self.connection.execute('SELECT max("%s") FROM "%s"' % (name, table)).fetchone()[0]
            row[name] = other(top, self.schema.columns[table][name]["type"])
        return row

    def insert(self, table, row):
        """Changes what must be unique until it is."""
        for _ in range(20):
            try:
                self.connection.execute('INSERT INTO "%s" VALUES (%s)' % (table, ", ".join("?" * len(row))),
                                        tuple(row.values()))
                return
            except sqlite3.IntegrityError as error:
                name = str(error).split(".")[-1]
                row[name] = other(row[name], self.schema.columns[table][name]["type"])
        self.fail("no row for " + table)

    def test_one_cell_changed_in_every_column(self):
        for table in self.tables():
            row = self.first_row(table)
            if row is None:
                continue
            key = self.key(table, row)
            for name in set(row.keys()) - set(self.schema.keys[table]):
                self.change(table, row, key, name)

    def change(self, table, row, key, name):
        value = row[name]
        for _ in range(20):
            value = other(value, self.schema.columns[table][name]["type"])
            try:
                self.connection.execute('UPDATE "%s" SET "%s" = ? WHERE %s' % (table, name, self.where(table)),
                                        (value,) + key)
                break
            except sqlite3.IntegrityError:
                pass  # taken: the next one
        else:
            self.skipTest("no other value for %s.%s" % (table, name))
        with self.subTest(table=table, column=name):
            self.assertEqual(found(self.dump, self.live, "--table", table), {(table, "changed", self.shown(key))}, value)
        self.put_back(table, row)


if __name__ == "__main__":
    unittest.main()
