# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A schema by chance: integer, text and composite keys, inheritance, references of every policy, to keys and to unique
numbers, unique keys, a table of generic references, a many-to-many table."""

from dataclasses import dataclass, field

INT, STR, DATE, BOOL, DEC, CT = "int", "str", "date", "bool", "dec", "ct"
NOTES, TIES = "notes_note", "misc_tie"
ACTIONS = {"cascade": "CASCADE", "setnull": "SET NULL"}


@dataclass
class Column:
    name: str
    kind: str
    null: bool = False


@dataclass
class Reference:
    columns: tuple
    target: str
    policy: str  # what the application does to the row when its target goes
    action: str = ""  # what the database does by itself
    name: str = ""  # the unique column of the target that it holds instead of the key


@dataclass
class Table:
    name: str
    model: str
    key: tuple
    columns: list
    references: list = field(default_factory=list)
    uniques: list = field(default_factory=list)
    parent: str = ""  # of multi-table inheritance

    def names(self):
        return [column.name for column in self.columns]

    def column(self, name):
        return next(column for column in self.columns if column.name == name)

    def key_of(self, row):
        return key_in(row, self.key)

    def is_child_link(self, reference):
        return bool(self.parent) and reference.columns == self.key

    @property
    def has_numbers(self):
        """Whether rows get their key from a counter."""
        return self.key == ("id",)


def key_in(row, columns):
    """A key of one column is its value, one of several a tuple."""
    key = tuple(row[column] for column in columns)
    return key[0] if len(key) == 1 else key


def random_key(r, earlier):
    """The key columns, and the table inherited from."""
    parents = [table for table in earlier if table.has_numbers or table.parent]
    shape = r.choices(["id", "text", "pair", "child"], [6, 1, 1, 2 if parents else 0])[0]
    if shape == "child":
        parent = r.choice(parents).name
        return [Column(parent.split("_")[1] + "_ptr_id", INT)], parent
    return {"id": [Column("id", INT)], "text": [Column("code", STR)], "pair": [Column("k1", STR), Column("k2", INT)]}[shape], ""


def add_references(r, table, earlier):
    for number in range(r.choice([0, 1, 1, 2, 3]) if earlier else 0):
        target, null = r.choice(earlier), r.random() < .5
        policy = r.choice(["setnull", "cascade"]) if null else "cascade"
        if ("number",) in target.uniques and r.random() < .5:
            table.columns.append(Column("r%d_number" % number, STR, null))
            table.references.append(Reference(("r%d_number" % number,), target.name, policy, name="number"))
            continue
        columns = [Column("r%d_%s" % (number, name if len(target.key) > 1 else "id"), target.column(name).kind, null)
                   for name in target.key]
        table.columns += columns
        table.references.append(Reference(tuple(column.name for column in columns), target.name, policy))
    if table.has_numbers and r.random() < .3:
        table.columns.append(Column("up_id", INT, True))
        table.references.append(Reference(("up_id",), table.name, r.choice(["setnull", "cascade"])))


def add_uniques(r, table):
    if (table.has_numbers or table.parent) and r.random() < .5:
        table.columns.append(Column("number", STR, r.random() < .6))
        table.uniques.append(("number",))
    links = [reference.columns[0] for reference in table.references if len(reference.columns) == 1 and not reference.name and not table.is_child_link(reference)]
    if links and "name" in table.names() and r.random() < .3:
        table.uniques.append((r.choice(links), "name"))


def random_table(r, number, earlier):
    app = r.choice(["shop", "people", "work", "misc"])
    columns, parent = random_key(r, earlier)
    table = Table("%s_t%d" % (app, number), "%s.T%d" % (app, number), tuple(column.name for column in columns), columns, parent=parent)
    if parent:
        table.references.append(Reference(table.key, parent, "cascade"))
    if not parent or r.random() < .7:
        table.columns.append(Column("name", STR))
    table.columns += [Column("c%d" % i, r.choice([STR, INT, DATE, BOOL, DEC]), r.random() < .4) for i in range(r.randint(0, 3))]
    add_references(r, table, earlier)
    add_uniques(r, table)
    return table


def random_schema(r):
    """{name: Table}; a table comes after those it refers to, itself aside."""
    tables = []
    for number in range(r.randint(2, 9)):
        tables.append(random_table(r, number, tables))
    numbered = [table for table in tables if table.has_numbers or table.parent]
    if r.random() < .6:
        tables.append(Table(NOTES, "notes.Note", ("id",), [Column("id", INT), Column("owner_type_id", CT, True),
                                                           Column("owner_id", INT, True), Column("subject", STR)]))
    if len(numbered) >= 2 and r.random() < .4:
        ends = r.sample(numbered, 2)
        tables.append(Table(TIES, "misc.Tie", ("id",), [Column("id", INT), Column("a_id", INT), Column("b_id", INT)],
                            [Reference((name,), end.name, "cascade") for name, end in zip(("a_id", "b_id"), ends)], [("a_id", "b_id")]))
    for table in tables:
        for reference in table.references:
            reference.action = r.choice(["", "", ACTIONS[reference.policy]])
    return {table.name: table for table in tables}
