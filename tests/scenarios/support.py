# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenario tests share: the program, the databases, and what is in them by the engines' own clients."""

import decimal
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "servers"))
from servers import Servers  # noqa: E402

ENGINES = ("sqlite", "mariadb", "postgresql")
SHARED = pathlib.Path(os.environ.get("ROWBACK_SHARED", HERE.parents[2] / "shared")).resolve()
DATA = SHARED / "data"
SERVERS = Servers(os.environ.get("ROWBACK_TEST_SERVERS", "test-servers"))
PROFILE = ("--profile", "lino-welfare")
RECORD = {"contacts_partner", "contacts_person", "contacts_company", "pcsw_client", "households_household"}
NEVER_DUMPED = {"django_content_type", "django_session", "django_migrations"}
INCIDENT = DATA / "incident"
FILES = {"sqlite": "sqlite.db", "mariadb": "mariadb.sql", "postgresql": "postgres.sql"}
FILES_FOLDER = tempfile.TemporaryDirectory(prefix="rowback-scenario-")  # goes when the test ends
SUFFIX = {"sqlite": "", "mariadb": "-mariadb", "postgresql": "-postgres"}


class Done:
    """How a run of the program ended."""

    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout.decode()
        self.err = process.stderr.decode()

    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return "exit %d\n%s\n%s" % (self.code, self.out[-1500:], self.err[-1500:])


def program():
    return os.environ["ROWBACK_CLI"]


def cli(*arguments, **options):
    command = [program()] + [each if isinstance(each, bytes) else str(each) for each in arguments]
    return Done(subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, **options))


class Database:
    """A database of a test's own on one engine."""

    def __init__(self, engine, name, url):
        self.engine, self.name, self.url = engine, name, url

    def run(self, sql):
        return SERVERS.run_sql(self.engine, self.name, sql)

    def rows(self):
        """Everything in it: {table: [{column: value}...]} as the engine's own client tells it."""
        return {"sqlite": self.sqlite_rows, "mariadb": self.mariadb_rows, "postgresql": self.postgres_rows}[self.engine]()

    def hash(self):
        return hash_of(self.rows())

    def sqlite_rows(self):
        # The shared files may not be written beside: no journal, no lock.
        how = "mode=ro" if os.access(self.name, os.W_OK) and not self.name.startswith(str(DATA)) else "immutable=1"
        connection = sqlite3.connect("file:%s?%s" % (self.name, how), uri=True)
        connection.row_factory = sqlite3.Row
        tables = [row[0] for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")]
        result = {each: [dict(row) for row in connection.execute('SELECT * FROM "%s"' % each)] for each in tables}
        connection.close()
        return result

    def mariadb_rows(self):
        raw = self.run("SELECT CONCAT(table_name, '\\t', column_name) FROM information_schema.columns WHERE "
                       "table_schema = '%s' ORDER BY table_name, ordinal_position" % self.name).splitlines()[1:]
        columns = {}
        for line in raw:
            table, column = line.replace("\\t", "\t").split("\t")
            columns.setdefault(table, []).append(column)
        script = "SET SESSION group_concat_max_len = 1000000;\n"
        for table, names in columns.items():
            pairs = ", ".join("'%s', `%s`" % (each, each) for each in names)
            script += "SELECT JSON_OBJECT('@', '%s');\nSELECT JSON_OBJECT(%s) FROM `%s`;\n" % (table, pairs, table)
        client = SERVERS.engines["mariadb"].client() + ["--batch", "--raw", "--skip-column-names", "--database=" + self.name]
        text = subprocess.run(client, input=script.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
        return by_table(text)

    def postgres_rows(self):
        tables = self.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").split()
        script = "SET TimeZone = 'UTC';\n"
        for table in tables:
            script += "SELECT '{\"@\":\"%s\"}';\nSELECT row_to_json(t) FROM \"%s\" t;\n" % (table, table)
        return by_table(self.run(script))


def by_table(text):
    result, rows = {}, None
    for line in text.split("\n"):
        if not line:
            continue
        row = json.loads(line, parse_float=decimal.Decimal)
        if "@" in row:
            rows = result.setdefault(row["@"], [])
        else:
            rows.append(row)
    return result


def strict(rows):
    """Comparable to the last bit: also types count."""
    return {table: sorted(repr(sorted(each.items())) for each in content) for table, content in rows.items()}


def hash_of(rows):
    return hashlib.sha256(repr(sorted(strict(rows).items())).encode()).hexdigest()


TIME = re.compile(r"(\d\d\d\d-\d\d-\d\d)?[T ]?(\d\d:\d\d:\d\d)(\.\d+)?(\+00(:00)?)?$")


def same(value):
    """One form for a value on all engines: to the second, None as the empty text, numbers as numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float, decimal.Decimal)):
        return format(decimal.Decimal(str(value)).normalize(), "f")
    found = TIME.match(value)
    return ((found[1] or "") + " " + found[2]).strip() if found else value


def database(engine, name, sqlfile=None):
    """A fresh database; for SQLite `sqlfile` is the file to copy."""
    if engine != "sqlite":
        return Database(engine, "scenario_" + name, SERVERS.create_database(engine, "scenario_" + name, sqlfile))
    path = pathlib.Path(FILES_FOLDER.name) / (name + ".db")
    shutil.copyfile(sqlfile, path)
    path.chmod(0o600)
    return Database(engine, str(path), SERVERS.url("sqlite", path))


def incident_database(engine, name, folder=INCIDENT):
    return database(engine, name, folder / FILES[engine])


class Schema:
    """Primary keys and references of a SQLite file of the same site, by its own pragmas."""

    def __init__(self, path):
        connection = sqlite3.connect("file:%s?mode=ro&immutable=1" % path, uri=True)
        connection.row_factory = sqlite3.Row
        self.keys, self.references, self.columns, self.generic = {}, {}, {}, {}
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            info = connection.execute('PRAGMA table_info("%s")' % table).fetchall()
            self.columns[table] = {row["name"]: row for row in info}
            self.keys[table] = [row["name"] for row in sorted(info, key=lambda row: row["pk"]) if row["pk"]]
            self.references[table] = {row["from"]: row["table"] for row in
                                      connection.execute('PRAGMA foreign_key_list("%s")' % table)}
            if {"owner_type_id", "owner_id"} <= set(self.columns[table]):
                self.generic[table] = ("owner_type_id", "owner_id")
        connection.close()

    def key(self, table, row):
        key = tuple(row[each] for each in self.keys[table])
        return key[0] if len(key) == 1 else key


def content_types(rows):
    return {row["id"]: "%s_%s" % (row["app_label"], row["model"]) for row in rows["django_content_type"]}


def normal(rows, schema):
    """{table: {key: {column: comparable value}}}; content types by name, their own tables left out."""
    types = content_types(rows)
    result = {}
    for table, content in rows.items():
        if table.startswith("django_"):
            continue
        references = schema.references[table]
        result[table] = {}
        for row in content:
            plain = {name: types.get(value, "") if references.get(name) == "django_content_type" else same(value)
                     for name, value in row.items()}
            result[table][schema.key(table, row)] = plain
    return result


def differences(expected, actual):
    """Cell by cell, as lines for a failure's message."""
    lines = []
    for table in sorted(set(expected) | set(actual)):
        left, right = expected.get(table, {}), actual.get(table, {})
        for key in sorted(set(left) | set(right), key=str):
            if key not in right:
                lines.append("%s %s is missing" % (table, key))
            elif key not in left:
                lines.append("%s %s should not be there" % (table, key))
            else:
                lines += ["%s %s %s: %r instead of %r" % (table, key, name, right[key].get(name), value)
                          for name, value in left[key].items() if right[key].get(name) != value]
    return lines


def on_every_engine(scenario):
    """Makes a class of tests into one for each engine."""
    for engine in ENGINES:
        name = scenario.__name__ + engine.capitalize()
        module = scenario.__module__
        sys.modules[module].__dict__[name] = type(name, (scenario,), {"engine": engine, "__module__": module})
    return None


class Scenario(unittest.TestCase):
    """Skips loudly where the shared data is absent; a server that CI should have is a failure."""

    engine = None
    longMessage = True

    @classmethod
    def setUpClass(cls):
        if not DATA.is_dir():
            print("SKIPPED: no shared data at %s" % DATA, flush=True)
            raise unittest.SkipTest("no shared data at %s" % DATA)

    def setUp(self):
        if self.engine:
            self.require(self.engine)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rowback-scenario-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def require(self, engine):
        """Skips without the engine's server; where CI is to have it, that is a failure."""
        why = SERVERS.skipped(engine)
        if why and os.environ.get("CI") == "true":
            self.fail("no %s: %s" % (engine, why))
        if why:
            print("SKIPPED: no %s: %s" % (engine, why), flush=True)
            self.skipTest(why)

    def run_cli(self, expected, *arguments, **options):
        done = cli(*arguments, **options)
        self.assertEqual(done.code, expected, "%s\n%s" % (" ".join(map(str, arguments)), done))
        return done

    def assert_same_cells(self, expected, actual, limit=25):
        lines = differences(expected, actual)
        if lines:
            self.fail("%d differences:\n%s" % (len(lines), "\n".join(lines[:limit])))
