# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dozen rows of a made-up agency: a schema on three engines that a test may bend, its dump, and what is in it.

A state is {table: {key: {column: value}}}; the value of a content type is "app.Model", a composite key is a tuple."""

import copy
import json
import pathlib
import sqlite3

from coursesapp import HEAD, literal

CT = "ct"
INT, TEXT, DATE = "int", "str", "date"

# table: (model, key, [(column, type, null)], {columns: table}, [unique])
TABLES = {
    "places_country": ("places.Country", ("code",), [("code", TEXT, 0), ("name", TEXT, 0), ("parent_id", TEXT, 1)],
                       {("parent_id",): "places_country"}, []),
    "people_partner": ("people.Partner", ("id",), [
        ("id", INT, 0), ("name", TEXT, 0), ("email", TEXT, 0), ("phone", TEXT, 1), ("country_id", TEXT, 1)],
        {("country_id",): "places_country"}, []),
    "people_client": ("people.Client", ("partner_ptr_id",), [("partner_ptr_id", INT, 0), ("number", TEXT, 1), ("born", DATE, 1)],
                      {("partner_ptr_id",): "people_partner"}, [("number",)]),
    "work_site": ("work.Site", ("country_code", "nr"), [("country_code", TEXT, 0), ("nr", INT, 0), ("label", TEXT, 1), ("street", TEXT, 0)],
                  {}, [("label",)]),
    "work_job": ("work.Job", ("id",), [
        ("id", INT, 0), ("client_id", INT, 0), ("site_country", TEXT, 1), ("site_nr", INT, 1), ("title", TEXT, 0)],
        {("client_id",): "people_client", ("site_country", "site_nr"): "work_site"}, [("client_id", "title")]),
    "work_visit": ("work.Visit", ("id",), [("id", INT, 0), ("partner_id", INT, 1), ("day", DATE, 0)],
                   {("partner_id",): "people_partner"}, []),
    "notes_note": ("notes.Note", ("id",), [("id", INT, 0), ("owner_type_id", CT, 1), ("owner_id", INT, 1), ("subject", TEXT, 0)],
                   {("owner_type_id",): "django_content_type"}, []),
    "system_config": ("system.Config", ("id",), [("id", INT, 0), ("next_partner", INT, 1), ("title", TEXT, 0)], {}, []),
}
CT_IDS = {spec[0]: 20 + i for i, spec in enumerate(TABLES.values())}
SQL_TYPES = {INT: "bigint", TEXT: "varchar(60)", DATE: "date", CT: "integer"}


def names(table):
    return [column[0] for column in TABLES[table][2]]


def key_of(table, row):
    key = tuple(row[column] for column in TABLES[table][1])
    return key[0] if len(key) == 1 else key


def put(state, table, *values):
    """Adds a row, or overwrites the one of that key."""
    row = dict(zip(names(table), values, strict=True))
    state[table][key_of(table, row)] = row


def before():
    """The state of which the dump is taken."""
    s = {table: {} for table in TABLES}
    for row in (("EU", "Europe", None), ("BE", "Belgium", "EU"), ("FR", "France", "EU")):
        put(s, "places_country", *row)
    people = ((1, "Anna Abel", "anna@a.be", "BE"), (2, "Bert Bohm", "bert@b.fr", "FR"), (3, "Carl Cohn", "carl@c.be", "BE"), (4, "Dora Dehn", "dora@d.be", "BE"))
    for n, name, email, country in people:
        put(s, "people_partner", n, name, email, "0%d" % n, country)
        put(s, "people_client", n, "N%d" % n, "19%d0-01-0%d" % (n + 4, n))
    put(s, "people_partner", 5, "Corner Shop", "shop@s.be", None, None)
    for n in range(11, 23):
        put(s, "people_partner", n, "Guest Number %d" % n, "g%d@g.be" % n, "07%d" % n, ("BE", "FR")[n % 2])
        put(s, "people_client", n, "N%d" % n, "1990-02-%d" % n)
    for row in (("BE", 1, "Eupen", "Main 1"), ("NL", 2, "Venlo", "Main 2"), ("FR", 3, "Paris", "Rue 1")):
        put(s, "work_site", *row)
    for row in ((1, 1, "BE", 1, "cook"), (2, 1, "FR", 3, "clerk"), (3, 2, "NL", 2, "guard"), (4, 3, None, None, "smith")):
        put(s, "work_job", *row)
    for row in ((1, 1, "2015-05-01"), (2, 1, "2015-05-02"), (3, 2, "2015-05-03"), (4, 5, "2015-05-04")):
        put(s, "work_visit", *row)
    for row in ((1, "people.Client", 1, "on Anna"), (2, "people.Partner", 5, "on the shop"), (3, "work.Job", 1, "on a job")):
        put(s, "notes_note", *row)
    put(s, "system_config", 1, 23, "Agency")
    return s


def clone(state):
    return copy.deepcopy(state)


def lose(s, partner):
    """A partner goes with jobs and notes; the links that may be NULL are severed."""
    jobs = [k for k, row in s["work_job"].items() if row["client_id"] == partner]
    for job in jobs:
        del s["work_job"][job]
    owners = {("people.Client", partner), ("people.Partner", partner)} | {("work.Job", job) for job in jobs}
    for k in [k for k, row in s["notes_note"].items() if (row["owner_type_id"], row["owner_id"]) in owners]:
        del s["notes_note"][k]
    for row in s["work_visit"].values():
        if row["partner_id"] == partner:
            row["partner_id"] = None
    s["people_client"].pop(partner, None)
    del s["people_partner"][partner]


class Bends:
    """How a live schema differs from the plain one."""

    def __init__(self, types=None, on_delete=None, undeclared=(), extra=None, dropped=(), uniques=None, engine=None, checks=None):
        self.types = types or {}          # "table.column": SQL type with NULL or NOT NULL
        self.on_delete = on_delete or {}  # "table.column": "CASCADE"
        self.undeclared = undeclared      # "table.column", ... without a foreign key; "*": all
        self.extra = extra or {}          # table: [SQL of another column]
        self.dropped = dropped            # "table.column", ...
        self.uniques = uniques or {}      # table: [unique] instead of its own
        self.engine = engine or {}        # table: MariaDB engine
        self.checks = checks or {}        # table: SQL of a CHECK


def ddl(engine, bends):
    """The statements that make the empty database."""
    q = "`" if engine == "mariadb" else '"'
    quoted = lambda columns: ", ".join(q + column + q for column in columns)
    out = [f"CREATE TABLE {q}django_content_type{q} (id integer NOT NULL PRIMARY KEY, app_label varchar(60) NOT NULL, "
           "model varchar(60) NOT NULL, UNIQUE (app_label, model))"]
    for table, (_, key, columns, references, uniques) in TABLES.items():
        parts = []
        for name, kind, null in columns:
            where = table + "." + name
            if where not in bends.dropped:
                parts.append(quoted([name]) + " " + bends.types.get(where, SQL_TYPES[kind] + (" NULL" if null else " NOT NULL")))
        parts += bends.extra.get(table, [])
        parts.append(f"PRIMARY KEY ({quoted(key)})")
        parts += [f"UNIQUE ({quoted(unique)})" for unique in bends.uniques.get(table, uniques)]
        for mine, target in references.items():
            where = table + "." + mine[0]
            if where in bends.undeclared or "*" in bends.undeclared or where in bends.dropped:
                continue
            theirs = ("id",) if target == "django_content_type" else TABLES[target][1]
            action = " ON DELETE " + bends.on_delete[where] if where in bends.on_delete else ""
            defer = " DEFERRABLE INITIALLY DEFERRED" if engine != "mariadb" and not action else ""
            parts.append(f"FOREIGN KEY ({quoted(mine)}) REFERENCES {q}{target}{q} ({quoted(theirs)}){action}{defer}")
        parts += [f"CHECK ({text})" for text in bends.checks.get(table, [])]
        tail = " ENGINE=%s DEFAULT CHARSET=utf8mb4" % bends.engine.get(table, "InnoDB") if engine == "mariadb" else ""
        out.append(f"CREATE TABLE {q}{table}{q} (" + ", ".join(parts) + ")" + tail)
    return out


def inserts(state, engine):
    """The statements that fill it, parents first."""
    q = "`" if engine == "mariadb" else '"'
    out = []
    for model, number in CT_IDS.items():
        app, name = model.split(".")
        out.append(f"INSERT INTO {q}django_content_type{q} VALUES ({number}, '{app}', '{name.lower()}')")
    for table, rows in state.items():
        for row in rows.values():
            values = [CT_IDS.get(v, v) if c == "owner_type_id" else v for c, v in row.items()]
            out.append(f"INSERT INTO {q}{table}{q} (" + ", ".join(q + c + q for c in row) + ") VALUES ("
                       + ", ".join(literal(v) for v in values) + ")")
    return out


def symbol(model):
    return model.replace(".", "_")


def create_function(table):
    model, key, columns, references, _ = TABLES[table]
    parent = next((target for mine, target in references.items() if mine == key), None)
    out = f"def create_{table}({', '.join(names(table))}):\n"
    out += "".join(f"    {name} = new_content_type_id({name})\n" for name, kind, _ in columns if kind == CT)
    out += "    kw = dict()\n"
    out += "".join(f"    kw.update({name}={name})\n" for name, _, _ in (columns[1:] if parent else columns))
    if parent:
        return out + f"    return create_mti_child({symbol(TABLES[parent][0])}, {key[0]}, {symbol(model)}, **kw)\n\n"
    return out + f"    return {symbol(model)}(**kw)\n\n"


def dump_value(value, kind):
    if value is None:
        return "None"
    if kind == DATE:
        return "date(%d,%d,%d)" % tuple(int(part) for part in value.split("-"))
    if kind == CT:
        return symbol(value)
    return repr(value)


def write_dump(state, folder):
    folder.mkdir(parents=True)
    text = HEAD + "".join(f'{symbol(spec[0])} = resolve_model("{spec[0]}")\n' for spec in TABLES.values())
    text += "\n" + "".join(create_function(table) for table in TABLES)
    text += "def main(args):\n    loader = DpyLoader(globals(), quick=args.quick)\n    loader.initialize()\n    args = (globals(), locals())\n\n"
    text += "".join(f'    execfile("{table}.py", *args)\n' for table in TABLES)
    text += "    loader.finalize()\n\nif __name__ == '__main__':\n    main(None)\n"
    (folder / "restore.py").write_text(text, encoding="utf-8")
    for table, (_, _, columns, _, _) in TABLES.items():
        lines = ["# -*- coding: UTF-8 -*-", f'logger.info("Loading {len(state[table])} objects to table {table}...")',
                 "# fields: " + ", ".join(names(table))]
        for row in state[table].values():
            values = ",".join(dump_value(row[name], kind) for name, kind, _ in columns)
            lines.append(f"loader.save(create_{table}({values}))")
        (folder / (table + ".py")).write_text("\n".join(lines) + "\n\nloader.flush_deferred_objects()\n", encoding="utf-8")


def sqlite_rows(name, tables):
    connection = sqlite3.connect(pathlib.Path(name).as_uri() + "?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    got = {table: [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')] for table in tables}
    connection.close()
    return got


def server_rows(servers, engine, name, tables):
    """All rows as the engine's own client tells them, in one go."""
    rows = {table: f"row_to_json({table})" for table in tables}
    if engine == "mariadb":
        columns = {table: [] for table in tables}
        answer = servers.run_sql(engine, name, "SELECT CONCAT(table_name, ' ', column_name) FROM information_schema.columns "
                                 f"WHERE table_schema = '{name}' ORDER BY table_name, ordinal_position")
        for table, column in (line.split() for line in answer.splitlines()[1:]):
            columns.setdefault(table, []).append(column)
        rows = {table: "JSON_OBJECT(" + ", ".join(f"'{c}', `{c}`" for c in columns[table]) + ")" for table in tables}
    mark = "'{\"@\": \"%s\"}'"
    script = "".join(f"SELECT {mark % table};\nSELECT {rows[table]} FROM {table};\n" for table in tables)
    got = {}
    for line in servers.run_sql(engine, name, script).splitlines():
        row = json.loads(line) if line.startswith("{") else {"@": None}
        if row.get("@"):
            current = got.setdefault(row["@"], [])
        elif "@" not in row:
            current.append(row)
    return got


def rows_of(servers, engine, name, tables):
    """{table: [{column: value}]}"""
    return sqlite_rows(name, tables) if engine == "sqlite" else server_rows(servers, engine, name, tables)


def read(servers, engine, name):
    """The whole database as a state."""
    models = {number: model for model, number in CT_IDS.items()}
    state = {table: {} for table in TABLES}
    for table, rows in rows_of(servers, engine, name, TABLES).items():
        for row in rows:
            if "owner_type_id" in row:
                row["owner_type_id"] = models.get(row["owner_type_id"])
            state[table][key_of(table, row)] = row
    return state


def dangling(state):
    """Every reference that leads nowhere, declared or not."""
    tables = {spec[0]: table for table, spec in TABLES.items()}
    found = set()
    for table, rows in state.items():
        for key, row in rows.items():
            for mine, target in TABLES[table][3].items():
                value = tuple(row.get(column) for column in mine)
                if target in state and None not in value and (value[0] if len(value) == 1 else value) not in state[target]:
                    found.add((table, key, mine))
            if row.get("owner_type_id") and row["owner_id"] not in state[tables[row["owner_type_id"]]]:
                found.add((table, key, "owner"))
    return found


def differences(want, got):
    lines = []
    for table in want:
        for key in sorted(set(want[table]) | set(got[table]), key=str):
            a, b = want[table].get(key), got[table].get(key)
            if b is None:
                lines.append(f"{table} {key} is missing: {a}")
            elif a is None:
                lines.append(f"{table} {key} should not be there: {b}")
            elif a != b:
                lines.append(f"{table} {key}: " + ", ".join(f"{c} {b.get(c)!r} instead of {v!r}" for c, v in a.items() if b.get(c) != v)
                             + "".join(f", {c} besides" for c in b if c not in a))
    return lines
