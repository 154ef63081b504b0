# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A random world as a dump, as SQL for three engines, and read back."""

from randomschema import BOOL, CT, DATE, DEC, INT, STR
from smallapp import HEAD, literal, rows_of

SQL_TYPES = {INT: "bigint", STR: "varchar(80)", DATE: "date", BOOL: "bool", DEC: "decimal(10,2)", CT: "integer"}
BEGIN = {"sqlite": "PRAGMA foreign_keys=1; BEGIN", "mariadb": "SET NAMES utf8mb4; BEGIN", "postgresql": "BEGIN"}


def symbol(model):
    return model.replace(".", "_")


def python_value(value, kind):
    if value is None:
        return "None"
    if kind == DATE:
        return "date(%d,%d,%d)" % tuple(map(int, value.split("-")))
    if kind == CT:
        return symbol(value)
    return repr(bool(value)) if kind == BOOL else repr(value)


def create_function(world, table):
    lines = ["def create_%s(%s):" % (table.name, ", ".join(table.names()))]
    for column in table.columns:
        if column.kind == CT:
            lines.append("    {0} = new_content_type_id({0})".format(column.name))
        if column.kind == DEC:
            lines.append("    if {0} is not None: {0} = Decimal({0})".format(column.name))
    lines.append("    kw = dict()")
    lines += ["    kw.update({0}={0})".format(name) for name in table.names() if not (table.parent and name in table.key)]
    if table.parent:
        parent = symbol(world.tables[table.parent].model)
        lines.append("    return create_mti_child(%s, %s, %s, **kw)" % (parent, table.key[0], symbol(table.model)))
    else:
        lines.append("    return %s(**kw)" % symbol(table.model))
    return "\n".join(lines) + "\n\n"


def write_dump(world, state, folder):
    folder.mkdir(parents=True)
    text = HEAD + "".join('%s = resolve_model("%s")\n' % (symbol(table.model), table.model) for table in world.tables.values()) + "\n"
    text += "".join(create_function(world, table) for table in world.tables.values())
    text += "def main(args):\n    loader = DpyLoader(globals(), quick=args.quick)\n    loader.initialize()\n    args = (globals(), locals())\n\n"
    text += "".join('    execfile("%s.py", *args)\n' % name for name in world.tables)
    (folder / "restore.py").write_text(text + "    loader.finalize()\n\nif __name__ == '__main__':\n    main(None)\n", encoding="utf-8")
    for name, table in world.tables.items():
        lines = ["# -*- coding: UTF-8 -*-", 'logger.info("Loading %d objects to table %s...")' % (len(state[name]), name)]
        for row in state[name].values():
            values = ",".join(python_value(row[column.name], column.kind) for column in table.columns)
            lines.append("loader.save(create_%s(%s))" % (name, values))
        (folder / (name + ".py")).write_text("\n".join(lines) + "\n\nloader.flush_deferred_objects()\n", encoding="utf-8")


def create_table(world, table, engine):
    parts = ["%s %s %s" % (column.name, SQL_TYPES[column.kind], "NULL" if column.null else "NOT NULL") for column in table.columns]
    parts.append("PRIMARY KEY (%s)" % ", ".join(table.key))
    parts += ["UNIQUE (%s)" % ", ".join(unique) for unique in table.uniques]
    for reference in table.references:
        late = "" if engine == "mariadb" else " DEFERRABLE INITIALLY DEFERRED"
        parts.append("FOREIGN KEY (%s) REFERENCES %s (%s)%s" % (
            ", ".join(reference.columns), reference.target, reference.name or ", ".join(world.tables[reference.target].key),
            " ON DELETE " + reference.action if reference.action else late))
    if any(column.kind == CT for column in table.columns):
        parts.append("FOREIGN KEY (owner_type_id) REFERENCES django_content_type (id)")
    return "CREATE TABLE %s (%s)" % (table.name, ", ".join(parts)) + (" ENGINE=InnoDB" if engine == "mariadb" else "")


def parents_first(rows):
    """As engines that check at once want the rows of a tree; None where they go round in a circle."""
    result, done = [], set()
    keys = {row["id"] for row in rows}
    while rows:
        ready = [row for row in rows if row.get("up_id") is None or row["up_id"] in done or row["up_id"] not in keys]
        if not ready:
            return None
        result += ready
        done |= {row["id"] for row in ready}
        rows = [row for row in rows if row["id"] not in done]
    return result


def sql_value(world, value, kind, engine):
    if value is None:
        return "NULL"
    if kind == BOOL and engine == "postgresql":
        return "true" if value else "false"
    return literal(world.content_types[value] if kind == CT else value)


def script(world, state, engine):
    """Everything that makes the database, or None where its engine could not be given the rows."""
    lines = [BEGIN[engine], "CREATE TABLE django_content_type (id integer NOT NULL PRIMARY KEY, app_label varchar(60) NOT NULL, "
             "model varchar(60) NOT NULL, UNIQUE (app_label, model))"]
    lines += [create_table(world, table, engine) for table in world.tables.values()]
    for model, number in world.content_types.items():
        lines.append("INSERT INTO django_content_type VALUES (%d, '%s', '%s')" % (number, *model.lower().split(".")))
    for name, table in world.tables.items():
        rows = list(state[name].values())
        rows = parents_first(rows) if table.has_numbers else rows
        if rows is None:
            return None
        for row in rows:
            values = ", ".join(sql_value(world, row[column.name], column.kind, engine) for column in table.columns)
            lines.append("INSERT INTO %s VALUES (%s)" % (name, values))
    return ";\n".join(lines + ["COMMIT"]) + ";"


def read(world, servers, engine, name):
    """The whole database as a state."""
    models = {number: model for model, number in world.content_types.items()}
    state = {table: {} for table in world.tables}
    for name, rows in rows_of(servers, engine, name, world.tables).items():
        table = world.tables[name]
        for row in rows:
            for column in table.columns:
                value = row[column.name]
                if value is not None:
                    row[column.name] = (models[value] if column.kind == CT else int(value) if column.kind == BOOL
                                        else "%.2f" % float(value) if column.kind == DEC else value)
            state[name][table.key_of(row)] = row
    return state
