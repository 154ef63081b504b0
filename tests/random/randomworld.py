# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows by chance, and what happens to them: loss, work, re-creation, numbers given out again.

A state is {table: {key: {column: value}}}; the value of a content type is "app.Model", a composite key is a tuple.
This is the independent model: it knows what the database should be in the end without asking what was found."""

import copy

from randomschema import BOOL, CT, DATE, INT, NOTES, STR, TIES, key_in

OLD_WORDS = ("amber birch cedar delta ember fjord grove heron iris jasper kestrel lotus maple nectar".split(),
             "Abel Bohm Cohn Dehn Eder Falk Gans Hahn Igel Jost Kern Lang Mohr Noll".split())
NEW_WORDS = ("anvil bellows chisel drill easel flask gasket hinge iron jigsaw kiln lathe mallet nozzle".split(),
             "Adams Brown Clark Davis Evans Frost Green Hill Irwin Jones King Lewis Moore Nash".split())


class World:
    def __init__(self, r, tables):
        self.r, self.tables = r, tables
        self.counters = {name: 1 for name in tables}
        self.texts = 0
        self.words = OLD_WORDS
        self.models = {table.model: name for name, table in tables.items()}
        self.content_types = {table.model: 30 + number for number, table in enumerate(tables.values())}

    # --- rows

    def text(self):
        self.texts += 1
        return "%s %s %d" % (self.r.choice(self.words[0]), self.r.choice(self.words[1]), self.texts)

    def value(self, column):
        r = self.r
        if column.null and r.random() < .3:
            return None
        if column.kind == STR:
            return self.text()
        if column.kind == INT:
            return r.randint(0, 10 ** r.randint(1, 9))
        if column.kind == DATE:
            return "%d-%02d-%02d" % (r.randint(1950, 2015), r.randint(1, 12), r.randint(1, 28))
        return r.randint(0, 1) if column.kind == BOOL else "%d.%02d" % (r.randint(0, 99999), r.randint(0, 99))

    def counted(self, name):
        self.counters[name] += 1
        return self.counters[name] - 1

    def new_key(self, table, state):
        """Values of the key columns; None where there is no parent to inherit from."""
        if table.parent:
            free = [key for key in state[table.parent] if key not in state[table.name]]
            return (self.r.choice(free),) if free else None
        if table.has_numbers:
            return (self.counted(table.name),)
        if len(table.key) == 1:
            return (self.text().upper().replace(" ", ""),)
        return (self.r.choice(["BE", "NL", "FR"]), self.counted(table.name))

    def link(self, row, table, reference, state):
        """Points it somewhere; False where it must and cannot."""
        null = table.column(reference.columns[0]).null
        there = [key for key in state[reference.target] if (reference.target, key) != (table.name, row.get("id"))]
        if reference.name:
            there = [target[reference.name] for target in state[reference.target].values() if target[reference.name] is not None]
        if not there and not null:
            return False
        key = None if not there or (null and self.r.random() < .3) else self.r.choice(there)
        row.update(zip(reference.columns, key if isinstance(key, tuple) else (key,) * len(reference.columns)))
        return True

    def new_row(self, name, state, number=None):
        """A row that the state can take, or None."""
        table = self.tables[name]
        key = (number,) if number is not None else self.new_key(table, state)
        if key is None:
            return None
        row = dict(zip(table.key, key))
        for column in table.columns:
            if column.name not in row:
                row[column.name] = None if column.name in ("owner_type_id", "owner_id") else self.value(column)
        for reference in table.references:
            if not table.is_child_link(reference) and not self.link(row, table, reference, state):
                return None
        if name == NOTES and self.r.random() < .9:
            owners = [other for other in self.tables.values() if (other.has_numbers or other.parent) and state[other.name] and other.name != NOTES]
            if owners:
                owner = self.r.choice(owners)
                row["owner_type_id"], row["owner_id"] = owner.model, self.r.choice(list(state[owner.name]))
        row = {name: row[name] for name in table.names()}
        return row if self.fits(name, row, state) else None

    def fits(self, name, row, *states):
        """Whether no other row holds one of its unique values."""
        for columns in self.tables[name].uniques:
            held = tuple(row[column] for column in columns)
            if None not in held and any(tuple(other[column] for column in columns) == held
                                        for state in states for other in state[name].values()):
                return False
        return True

    def add(self, name, row, *states):
        for state in states:
            state[name][self.tables[name].key_of(row)] = copy.deepcopy(row)

    def filled(self):
        state = {name: {} for name in self.tables}
        for name in self.tables:
            for _ in range(self.r.randint(8, 40)):
                row = self.new_row(name, state)
                if row:
                    self.add(name, row, state)
        return state

    # --- what refers to a row

    @staticmethod
    def is_meant(reference, row, key, target):
        """Whether the reference of a row means the target row of that key."""
        held = key_in(row, reference.columns)
        return held == key if not reference.name else held is not None and held == target[reference.name]

    def links_of(self, row, table, state):
        """(columns, target table, key) of every reference that is set; no key where no row of the state bears the number."""
        for reference in table.references:
            if table.is_child_link(reference) or None in (row[column] for column in reference.columns):
                continue
            key = key_in(row, reference.columns)
            if reference.name:
                key = next((k for k, target in state[reference.target].items() if target[reference.name] == key), None)
            yield reference.columns, reference.target, key
        if row.get("owner_type_id"):
            yield ("owner_id",), self.models[row["owner_type_id"]], row["owner_id"]

    def repoint(self, state, tables, old, new):
        """Whatever refers to a record follows it to another number."""
        for name, table in self.tables.items():
            for row in state[name].values():
                for columns, target, key in list(self.links_of(row, table, state)):
                    if target in tables and key == old and not columns[0].endswith("_number"):
                        row[columns[0]] = new

    def dangling(self, state):
        return {(name, key, columns) for name, table in self.tables.items() for key, row in state[name].items()
                for columns, target, there in self.links_of(row, table, state) if there not in state[target]}

    # --- what happens

    def lose(self, state, name, key, notes_go):
        """Deletes a row as the application does, with all that hangs on it."""
        gone = state[name].pop(key, None)
        if gone is None:
            return
        for other, table in self.tables.items():
            for reference in table.references:
                if reference.target != name:
                    continue
                hit = [k for k, row in state[other].items() if self.is_meant(reference, row, key, gone)]
                for child in hit:
                    if reference.policy == "cascade":
                        self.lose(state, other, child, notes_go)
                    else:
                        state[other][child].update((column, None) for column in reference.columns)
        for note, row in list(state.get(NOTES, {}).items()):
            if notes_go and row["owner_type_id"] == self.tables[name].model and row["owner_id"] == key:
                self.lose(state, NOTES, note, notes_go)

    def work(self, live, ideal):
        """Rows that come and change for good reasons."""
        for _ in range(self.r.randint(0, 12)):
            name = self.r.choice(list(self.tables))
            if self.r.random() < .5:
                row = self.new_row(name, live)
                if row and self.tables[name].key_of(row) not in ideal[name] and self.fits(name, row, ideal):
                    self.add(name, row, live, ideal)
            elif live[name]:
                self.edit(name, self.r.choice(list(live[name])), live, ideal)

    def number_anew(self, name, key, *states):
        """A record gets another number, and what names it by that follows; lost rows do so in the ideal."""
        number = self.text()
        for state in states:
            old = state[name][key]
            for other, table in self.tables.items():
                for reference in table.references:
                    for row in state[other].values():
                        if reference.target == name and reference.name and self.is_meant(reference, row, key, old):
                            row[reference.columns[0]] = number
            old["number"] = number

    def edit(self, name, key, live, ideal):
        table = self.tables[name]
        if ("number",) in table.uniques and live[name][key]["number"] is not None and self.r.random() < .3:
            self.number_anew(name, key, live, ideal)
            return
        kept = {column for reference in table.references for column in reference.columns} | set(table.key)
        kept |= {column for unique in table.uniques for column in unique} | {"name", "subject", "owner_id"}
        free = [column for column in table.columns if column.name not in kept and column.kind != CT]
        if free:
            column = self.r.choice(free)
            live[name][key][column.name] = ideal[name][key][column.name] = self.value(column)

    def type_again(self, name, key, snapshot, live):
        """A lost record with a unique number is entered again; answers its new key, or None."""
        table, old = self.tables[name], snapshot[name][key]
        if key in live[name] or ("number",) not in table.uniques or old["number"] is None:
            return None
        row = dict(old, id=self.counted(name))
        for columns, target, there in list(self.links_of(row, table, live)):
            if there not in live[target]:
                if not table.column(columns[0]).null:
                    return None
                row.update((column, None) for column in columns)
        if not self.fits(name, row, live):
            return None
        self.add(name, row, live)
        return row["id"]

    def hang_on(self, name, old, new, live, ideal):
        """Rows are entered that refer to a record entered again; in the end they refer to the one that came back."""
        for other, table in self.tables.items():
            for reference in table.references:
                if reference.target != name or len(reference.columns) != 1 or table.parent or self.r.random() < .4:
                    continue
                row = self.new_row(other, live)
                if not row or (other == name and row["id"] == new):
                    continue
                row[reference.columns[0]] = live[name][new][reference.name] if reference.name else new
                after = row if reference.name else dict(row, **{reference.columns[0]: old})
                if table.key_of(row) not in ideal[other] and self.fits(other, row, live) and self.fits(other, after, ideal):
                    self.add(other, row, live)
                    self.add(other, after, ideal)

    def give_out_again(self, name, number, live, ideal):
        """The number of a lost record is another's now; answers whether it could be."""
        table = self.tables[name]
        if number in live[name]:
            return False
        self.words = NEW_WORDS
        row = self.new_row(name, live, number)
        self.words = OLD_WORDS
        old = ideal[name][number]
        likeness = row and any(row[column] is not None and row[column] == old[column]
                               for reference in table.references for column in reference.columns)
        if not row or likeness or not self.fits(name, row, ideal):
            return False
        self.add(name, row, live)
        return True

    def moved(self, ideal, got, reused, live):
        """The ideal, once it is known which new number each old record got; the new bearers keep theirs."""
        state = copy.deepcopy(ideal)
        for name, number in reused:
            new = [key for key, row in got[name].items() if row["name"] == ideal[name][number]["name"]]
            if len(new) != 1:
                continue
            parts = [name]
            for other, table in self.tables.items():
                if table.parent in parts and number in state[other]:
                    parts.append(other)
            self.repoint(state, parts, number, new[0])
            for part in parts:
                row = state[part].pop(number)
                row[self.tables[part].key[0]] = new[0]
                state[part][new[0]] = row
        for name, number in reused:
            state[name][number] = live[name][number]
        return state

    def numbered(self, state):
        return [name for name, table in self.tables.items() if table.has_numbers and name not in (NOTES, TIES) and state[name]]
