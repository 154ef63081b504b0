# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A database equals every dump that was taken of it, and one difference in any table is found as exactly that one."""

import re
import shutil
import sqlite3
import unittest

from support import (DATA, INCIDENT, NEVER_DUMPED, PROFILE, SUFFIX, Scenario, Schema, cli, database, incident_database,
                     on_every_engine)

WELFARE = DATA / "databases" / "welfare"
LATER = DATA / "databases" / "welfare-2018"
KINDS = ("vanished", "added", "changed")


def found(dump, live, *options):
    done = cli("compare", dump, live.url, "--changed", *PROFILE, "--json", "-q", *options)
    if done.code != 0:
        raise AssertionError(str(done))
    return {(each["name"], kind, str(key)) for each in done.json()["tables"] for kind in KINDS for key in each[kind]}


def other(value, kind):
    """A value that differs from `value` and fits a column of declared type `kind`."""
    whole = kind.lower()
    kind = whole.split("(")[0].split()[0]
    if kind == "bool":
        return 0 if value else 1
    if kind in ("integer", "smallint", "bigint", "decimal", "real") or "int" in kind:
        return 1 if value is None else value + 1
    fixed = {"date": ("2001-02-03", "2001-02-04"), "datetime": ("2001-02-03 04:05:06", "2001-02-03 04:05:07"),
             "time": ("04:05:00", "04:06:00")}.get(kind)
    if fixed:
        return fixed[1] if value == fixed[0] else fixed[0]
    longer = (value or "") + "x"
    limit = int((re.search(r"char\((\d+)\)", whole) or [0, 1000])[1])
    if len(longer) <= limit:
        return longer
    return value[:-1] + ("y" if value[-1] == "x" else "x" if value[-1] == "z" else "z")


@on_every_engine
class TestEveryDump(Scenario):
    def test_of_a_database_equals_it(self):
        live = incident_database(self.engine, "equal", WELFARE)
        for dump in sorted(WELFARE.glob("dump-*")):
            self.assertEqual(found(dump, live), set(), dump.name)


@on_every_engine
class TestLocalTime(Scenario):
    """A site that keeps Brussels time (USE_TZ = False): its dump holds local time, which PostgreSQL keeps as instants.
    Summer, winter, and the hours of the change, in which one local hour comes twice."""

    MOMENTS = ("2015-06-05 10:00:00", "2015-12-05 10:00:00", "2015-03-29 01:59:59", "2015-03-29 03:00:00",
               "2015-10-25 01:59:59", "2015-10-25 02:30:00", "2015-10-25 03:00:00")
    SITE = ("--dump-tz", "Europe/Brussels")

    def setUp(self):
        super().setUp()
        self.live = incident_database(self.engine, "local", WELFARE)
        self.dump = self.folder / "dump"
        shutil.copytree(WELFARE / ("dump-" + {"postgresql": "postgres"}.get(self.engine, self.engine)), self.dump)
        self.dump.chmod(0o700)
        file = self.dump / "notes_note.py"
        file.chmod(0o600)
        text = file.read_text()
        statements = [self.as_local_time()]
        self.keys = re.findall(r"create_notes_note\((\d+),(?:\d+|None),None,", text)[:len(self.MOMENTS)]
        for key, moment in zip(self.keys, self.MOMENTS):
            parts = ",".join(str(int(each)) for each in re.split("[- :]", moment))
            text = re.sub(r"(create_notes_note\(%s,(?:\d+|None)),None," % key, r"\g<1>,dt(%s)," % parts, text)
            zone = " AT TIME ZONE 'Europe/Brussels'" if self.engine == "postgresql" else ""
            kind = "TIMESTAMP " if zone else ""
            statements.append("UPDATE notes_note SET build_time = %s'%s'%s WHERE id = %s;" % (kind, moment, zone, key))
        file.write_text(text)
        self.live.run("\n".join(statements))

    def as_local_time(self):
        """The instants whose local time in Brussels is what was that of UTC."""
        if self.engine != "postgresql":
            return ""
        columns = self.live.run("SELECT table_name || ' ' || column_name FROM information_schema.columns WHERE "
                                "table_schema = 'public' AND data_type = 'timestamp with time zone'").splitlines()
        return "\n".join("UPDATE {0} SET {1} = ({1} AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Brussels';".format(*each.split())
                         for each in columns)

    def build_times(self):
        return {row["id"]: row["build_time"] for row in self.live.rows()["notes_note"]}

    def test_comes_back_as_it_was(self):
        self.assertEqual(len(self.keys), len(self.MOMENTS))
        self.assertEqual(found(self.dump, self.live, *self.SITE), set())
        whole = self.build_times()
        self.live.run("DELETE FROM notes_note WHERE id IN (%s);" % ", ".join(self.keys))
        lost = self.live.hash()
        plan, journal = self.folder / "plan.json", self.folder / "journal.json"
        self.run_cli(0, "plan", self.dump, self.live.url, "-o", plan, *PROFILE, *self.SITE, "-q")
        self.run_cli(0, "inject", plan, self.live.url, "--journal", journal, "-q")
        self.assertEqual(found(self.dump, self.live, *self.SITE), set())
        # SQLite's text loses the fraction that a dump has not; these have none.
        self.assertEqual(self.build_times(), whole)
        self.run_cli(0, "undo", journal, self.live.url, "-q")
        self.assertEqual(self.live.hash(), lost)


    def test_is_that_of_the_database_where_the_dump_has_no_zone(self):
        script = self.dump / "restore.py"
        script.chmod(0o600)
        text = script.read_text()
        self.assertIn("TIME_ZONE was 'UTC'", text)
        script.write_text(text.replace("TIME_ZONE was 'UTC'", "TIME_ZONE was None"))
        if self.engine == "postgresql":
            self.live.run("ALTER DATABASE %s SET timezone = 'Europe/Brussels';" % self.live.name)
        self.assertEqual(found(self.dump, self.live), set())
        told = self.run_cli(0, "compare", self.dump, self.live.url, *PROFILE).err
        self.assertEqual("--dump-tz" in told, self.engine == "postgresql", told)
        whole = self.build_times()
        self.live.run("DELETE FROM notes_note WHERE id IN (%s);" % ", ".join(self.keys))
        plan, journal, sql = (self.folder / each for each in ("plan.json", "journal.json", "script.sql"))
        self.run_cli(0, "plan", self.dump, self.live.url, "-o", plan, *PROFILE, "-q")
        lost = self.live.hash()
        self.run_cli(0, "inject", plan, self.live.url, "--journal", journal, "-q")
        self.assertEqual(self.build_times(), whole)
        self.run_cli(0, "undo", journal, self.live.url, "-q")
        self.assertEqual(self.live.hash(), lost)
        self.run_cli(0, "sql", plan, "--engine", self.engine, "-o", sql, "-q")
        self.live.run(sql.read_text())
        self.assertEqual(self.build_times(), whole)
        if self.engine == "postgresql":
            self.assertGreater(len(found(self.dump, self.live, "--dump-tz", "UTC")), 100)


    def test_may_be_what_a_dump_holds_that_names_a_zone(self):
        script = self.dump / "restore.py"
        script.chmod(0o600)
        script.write_text(script.read_text().replace("TIME_ZONE was 'UTC'", "TIME_ZONE was 'Europe/Brussels'"))
        told = self.run_cli(0, "compare", self.dump, self.live.url, *PROFILE).err
        self.assertEqual("--dump-tz Europe/Brussels" in told, self.engine == "postgresql", told)
        self.assertNotIn("--dump-tz", self.run_cli(0, "compare", self.dump, self.live.url, *PROFILE, *self.SITE).err)


@on_every_engine
class TestOddColumns(Scenario):
    """Rows that a recovery deletes come back exactly, whatever else their table has got since."""

    COLUMNS = {
        "sqlite": {"x_twice": "integer GENERATED ALWAYS AS (id * 2) VIRTUAL", "x_any": "", "x_blob": "blob"},
        "mariadb": {"x_three": "integer DEFAULT 3", "x_twice": "integer GENERATED ALWAYS AS (x_three * 2) STORED",
                    "x_json": "json", "x_set": "set('x','y')", "x_stamp": "timestamp(6) NULL", "x_float": "float",
                    "x_decimal": "decimal(40,10)", "x_time": "time(6)", "x_latin": "varchar(9) CHARACTER SET latin1",
                    "x_uuid": "uuid"},
        "postgresql": {"x_twice": "integer GENERATED ALWAYS AS (id * 2) STORED", "x_array": "text[]", "x_json": "jsonb",
                       "x_bytes": "bytea", "x_inet": "inet", "x_mood": "mood", "x_stamp": "timestamptz",
                       "x_float": "float8", "x_interval": "interval", "x_range": "int4range", "x_bits": "bit(5)",
                       "x_uuid": "uuid", "x_day": "date"}}
    VALUES = {
        "sqlite": {"x_any": "1e-7", "x_blob": "x'00ff'"},
        "mariadb": {"x_json": "'{\"a\": [1, 2.50]}'", "x_set": "'y,x'", "x_stamp": "'2015-10-25 00:30:00.123456'",
                    "x_float": "0.1", "x_decimal": "12345678901234567890.123456789", "x_time": "'-100:00:00.5'",
                    "x_latin": "'€Ø'", "x_uuid": "uuid()"},
        "postgresql": {"x_array": "array['a \"b\" \\ c,d', NULL, 'NULL', '']", "x_json": "'{\"a\": [1, 2.50]}'",
                       "x_bytes": "'\\x00ff0a5c'", "x_inet": "'10.0.0.1/8'", "x_mood": "'so so'",
                       "x_stamp": "'2015-10-25 00:30:00.123456+00'", "x_float": "1e-7", "x_range": "'[1,5)'",
                       "x_interval": "'1 year 2 days 03:04:05.6'", "x_bits": "B'10101'",
                       "x_uuid": "gen_random_uuid()", "x_day": "'infinity'"}}

    def test_are_undone_exactly(self):
        live = incident_database(self.engine, "odd")
        statements = ["CREATE TYPE mood AS ENUM ('so so');"] if self.engine == "postgresql" else []
        statements += ["ALTER TABLE contacts_partner ADD %s %s;" % each for each in self.COLUMNS[self.engine].items()]
        statements += ["UPDATE contacts_partner SET %s;" % ", ".join("%s = %s" % each for each
                                                                   in self.VALUES[self.engine].items())]
        live.run("\n".join(statements))
        before = self.partners(live)
        plan, journal = self.folder / "plan.json", self.folder / "journal.json"
        self.run_cli(0, "plan", INCIDENT / ("before-dump" + SUFFIX[self.engine]), live.url, "-o", plan, *PROFILE,
                     "--decide", "C2=give-back", "-q")
        self.run_cli(0, "inject", plan, live.url, "--journal", journal, "-q")
        self.assertNotEqual(self.partners(live), before)
        self.run_cli(0, "undo", journal, live.url, "-q")
        self.assertEqual(self.partners(live), before)

    def partners(self, live):
        return sorted(repr(sorted(each.items())) for each in live.rows()["contacts_partner"])


class Turn:
    """Statements that change one thing in every table of a site, and the findings that must follow.

    A copy in SQLite finds the values that the unique keys allow; the other engines hold the same rows.
    """

    def __init__(self, engine):
        self.engine = engine
        self.schema = Schema(WELFARE / "sqlite.db")
        self.copy = sqlite3.connect(":memory:", isolation_level=None)
        source = sqlite3.connect("file:%s?mode=ro&immutable=1" % (WELFARE / "sqlite.db"), uri=True)
        source.backup(self.copy)
        source.close()
        self.copy.row_factory = sqlite3.Row
        self.copy.execute("PRAGMA foreign_keys = OFF")

    def tables(self):
        return sorted(each for each in self.schema.keys if not each.startswith("sqlite_") and each not in NEVER_DUMPED)

    def name(self, plain):
        return "`%s`" % plain if self.engine == "mariadb" else '"%s"' % plain

    def names(self, plain):
        return ", ".join(self.name(each) for each in plain)

    def column(self, table, name):
        return self.schema.columns[table][name]["type"]

    def literal(self, table, name, value):
        if value is not None and self.column(table, name) == "bool":
            return "TRUE" if value else "FALSE"
        return "NULL" if value is None else str(value) if isinstance(value, (int, float)) else "'%s'" % value.replace("'", "''")

    def first_row(self, table):
        return self.copy.execute('SELECT * FROM "%s" ORDER BY %s LIMIT 1'
                                 % (table, ", ".join('"%s"' % each for each in self.schema.keys[table]))).fetchone()

    def where(self, table, row):
        return " AND ".join("%s = %s" % (self.name(each), self.literal(table, each, row[each]))
                            for each in self.schema.keys[table])

    def finding(self, table, kind, row):
        key = [row[each] for each in self.schema.keys[table]]
        return table, kind, str(key[0] if len(key) == 1 else key)

    def filled(self):
        return [(table, row) for table, row in ((each, self.first_row(each)) for each in self.tables()) if row]

    def insert(self, table, row):
        return "INSERT INTO %s (%s) VALUES (%s);" % (self.name(table), self.names(row), ", ".join(
            self.literal(table, name, value) for name, value in row.items()))

    def free(self, row, table, run):
        """Changes what must be unique until SQLite takes the row."""
        for _ in range(50):
            try:
                return run(row)
            except sqlite3.IntegrityError as error:
                name = str(error).split(".")[-1]
                row[name] = other(row[name], self.column(table, name))
        raise AssertionError("no free value in " + table)

    def new_row(self, table):
        """Like the first row, or made up, with a key that is not there yet."""
        first = self.first_row(table)
        row = dict(first) if first else {name: other(None, column["type"])
                                         for name, column in self.schema.columns[table].items()}
        for name in self.schema.keys[table]:
            top = self.copy.execute('SELECT max("%s") FROM "%s"' % (name, table)).fetchone()[0]
            row[name] = other(top, self.column(table, name))
        self.free(row, table, lambda values: self.copy.execute(
            'INSERT INTO "%s" VALUES (%s)' % (table, ", ".join("?" * len(values))), tuple(values.values())))
        return row

    def other_cell(self, table, row, name):
        """A value for this column alone that no unique key forbids."""
        keys = self.schema.keys[table]
        change = 'UPDATE "%s" SET "%s" = ? WHERE %s' % (table, name, " AND ".join('"%s" = ?' % each for each in keys))
        key = tuple(row[each] for each in keys)
        value = row[name]
        for _ in range(50):
            value = other(value, self.column(table, name))
            try:
                self.copy.execute(change, (value,) + key)
                self.copy.execute(change, (row[name],) + key)
                return value
            except sqlite3.IntegrityError:
                pass  # taken: the next one
        raise AssertionError("no other value for %s.%s" % (table, name))


@on_every_engine
class TestEveryTable(Scenario):
    """One difference in each table at once, each found as exactly that one."""

    def setUp(self):
        super().setUp()
        self.live = incident_database(self.engine, "turn", WELFARE)
        self.dump = WELFARE / ("dump-" + {"postgresql": "postgres"}.get(self.engine, self.engine))
        self.turn = Turn(self.engine)

    def run_unchecked(self, statements):
        off = {"mariadb": "SET FOREIGN_KEY_CHECKS = 0;", "postgresql": "SET session_replication_role = replica;",
               "sqlite": "PRAGMA foreign_keys = OFF;"}[self.engine]
        self.live.run("\n".join([off, "BEGIN;"] + statements + ["COMMIT;"]))

    def assert_found(self, expected, *options):
        actual = found(self.dump, self.live, *options)
        self.assertEqual((sorted(expected - actual), sorted(actual - expected)), ([], []))

    def test_lost_one_row(self):
        rows = self.turn.filled()
        self.assertGreater(len(rows), 100)
        self.run_unchecked(["DELETE FROM %s WHERE %s;" % (self.turn.name(table), self.turn.where(table, row))
                            for table, row in rows])
        self.assert_found({self.turn.finding(table, "vanished", row) for table, row in rows})

    def test_got_one_row(self):
        rows = [(table, self.turn.new_row(table)) for table in self.turn.tables()]
        self.run_unchecked([self.turn.insert(table, row) for table, row in rows])
        self.assert_found({self.turn.finding(table, "added", row) for table, row in rows})

    def test_has_another_cell_in_each_column(self):
        """Round after round the next column of all tables."""
        rows = self.turn.filled()
        self.run_unchecked(["CREATE TABLE kept_%s AS SELECT * FROM %s WHERE %s;"
                            % (table, self.turn.name(table), self.turn.where(table, row)) for table, row in rows])
        columns = {table: [each for each in row.keys() if each not in self.turn.schema.keys[table]]
                   for table, row in rows}
        back = []
        for number in range(max(map(len, columns.values()))):
            chosen = [(table, row, columns[table][number]) for table, row in rows if number < len(columns[table])]
            with self.subTest(round=number):
                self.run_unchecked(back + [self.changed(*each) for each in chosen])
                only = [word for table, _, _ in chosen for word in ("--table", table)]
                self.assert_found({self.turn.finding(table, "changed", row) for table, row, _ in chosen}, *only)
            back = [self.as_it_was(*each) for each in chosen]

    def changed(self, table, row, name):
        value = self.turn.literal(table, name, self.turn.other_cell(table, row, name))
        return "UPDATE %s SET %s = %s WHERE %s;" % (self.turn.name(table), self.turn.name(name), value,
                                                    self.turn.where(table, row))

    def as_it_was(self, table, row, name):
        return "UPDATE %s SET %s = (SELECT %s FROM kept_%s) WHERE %s;" % (
            self.turn.name(table), self.turn.name(name), self.turn.name(name), table, self.turn.where(table, row))


class TestSqliteTables(Scenario):
    """Table by table, the others untouched."""
    file = WELFARE / "sqlite.db"
    dump = WELFARE / "dump-sqlite"

    def setUp(self):
        super().setUp()
        self.live = database("sqlite", "turn", self.file)
        self.schema = Schema(self.file)
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


class TestLaterSiteTables(TestSqliteTables):
    """A site three years on, with other tables and columns."""
    file = LATER / "sqlite.db"
    dump = LATER / "dump"

    def test_equals_its_dump(self):
        self.assertEqual(found(self.dump, self.live), set())


if __name__ == "__main__":
    unittest.main()
