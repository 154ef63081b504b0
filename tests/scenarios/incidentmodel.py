# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a recovery of the incident must end in, for every resolution: worked out from the intact rows and the list of
what was done to them, without the program under test."""

import copy
import json

from support import INCIDENT, RECORD, Database, Schema, normal, same

SCHEMA = Schema(INCIDENT / "ideal.db")
FACTS = json.loads((INCIDENT / "incident.json").read_text())
FAMILY = ("contacts_partner", "contacts_person", "pcsw_client")
DRIFTED, ROBBED = 125, 141
WORDS = FACTS["inserted_after"]["dupable_clients_word"]
RECREATED = {int(old): new for old, new in FACTS["recreated"].items()}


def intact():
    """The rows before the loss; ideal.db holds all of them."""
    return normal(Database("sqlite", str(INCIDENT / "ideal.db"), "").rows(), SCHEMA)


def deleted():
    return {table: set(keys) for table, keys in FACTS["deleted"].items()}


def reference_cells(table):
    """(column, family) of the plain references to partners, persons, clients, without the keys that make the family."""
    for column, target in SCHEMA.references[table].items():
        if target in RECORD and not (table in RECORD and column in SCHEMA.keys[table]):
            yield column


def refers_to_record(row, table, number):
    """The columns of a row which refer to record `number`."""
    found = [column for column in reference_cells(table) if row[column] == same(number)]
    if table in SCHEMA.generic:
        kind, number_column = SCHEMA.generic[table]
        if row[kind] in FAMILY and row[number_column] == same(number):
            found.append(number_column)
    return found


def repoint(state, table, key, mapping):
    row = state[table][key]
    for old, new in mapping.items():
        for column in refers_to_record(row, table, old):
            row[column] = same(new)


def repoint_all(state, mapping):
    for table, rows in state.items():
        for key in rows:
            repoint(state, table, key, mapping)


def dependents(start, rows, gone):
    """What hangs on the rows `start` = {(table, key)} among the vanished ones, transitively."""
    out = set(start)
    while True:
        more = set()
        for table, keys in gone.items():
            for key in keys:
                if (table, key) not in out and any(each in out for each in targets(rows, table, key)):
                    more.add((table, key))
        if not more:
            return out
        out |= more


def targets(rows, table, key):
    row = rows[table][key]
    for column, target in SCHEMA.references[table].items():
        if row[column] != "" and target in rows:
            yield target, typed(row[column])
    if table in SCHEMA.generic:
        kind, number = SCHEMA.generic[table]
        if row[kind] and row[number]:
            yield row[kind], typed(row[number])


def typed(text):
    return int(text) if text.lstrip("-").isdigit() else text


def record(number):
    return {(table, number) for table in FAMILY}


class Outcome:
    """The expected state for one choice of resolutions."""

    def __init__(self, after, c1="keep-original", c2="give-back"):
        self.before = intact()
        self.after = after
        self.state = copy.deepcopy(after)
        self.gone = deleted()
        self.without = set()
        self.mapping = {}
        self.remove = set()
        self.cells = {}
        {"keep-original": self.keep_original, "keep-recreated": self.keep_recreated,
         "keep-both": self.keep_both, "skip": self.skip_recreated}[c1]()
        {"give-back": self.give_back, "restore-without": self.restore_without,
         "same-record": self.same_record, "skip": self.skip_drifted}[c2]()
        self.assemble()

    def keep_original(self):
        self.mapping.update({new: old for old, new in RECREATED.items()})
        for new in RECREATED.values():
            self.remove |= record(new)
        self.remove |= {("dupable_clients_word", key) for key in WORDS}

    def keep_recreated(self):
        self.mapping.update(RECREATED)
        for old in RECREATED:
            self.without |= record(old)
        # The originals' words come back onto the new clients and equal theirs.
        self.remove |= {("dupable_clients_word", key) for key in WORDS}

    def keep_both(self):
        for old in RECREATED:
            self.cells["pcsw_client", old, "national_id"] = ""

    def skip_recreated(self):
        self.leave_out(RECREATED)

    def leave_out(self, numbers):
        start = set().union(*(record(each) for each in numbers))
        self.without |= dependents(start, self.before, self.gone)

    def give_back(self):
        self.cells["pcsw_client", DRIFTED, "national_id"] = FACTS["modified"]["old"]

    def restore_without(self):
        self.cells["pcsw_client", ROBBED, "national_id"] = ""

    def same_record(self):
        self.mapping[ROBBED] = DRIFTED
        self.without |= record(ROBBED)
        # Both know English and German, and a person knows each but once. What the live record knew before the loss already
        # (31, 32) is nobody's second typing and stays as it is; the vanished record's (70, 71) do not come back.
        self.without |= {("cv_languageknowledge", key) for key in (70, 71)}

    def skip_drifted(self):
        self.leave_out([ROBBED])

    def assemble(self):
        for table, keys in self.gone.items():
            for key in keys:
                if (table, key) not in self.without:
                    self.state[table][key] = copy.deepcopy(self.before[table][key])
        for table, key, column, old in FACTS["set_null"]:
            target = SCHEMA.references[table][column]
            if (target, old) not in self.without or old in self.mapping:
                self.state[table][key][column] = same(old)
        for table, key in self.remove:
            del self.state[table][key]
        repoint_all(self.state, self.mapping)
        for (table, key, column), value in self.cells.items():
            self.state[table][key][column] = value


def dangling(state):
    """Every reference that leads nowhere."""
    return {(table, key, target, number) for table, rows in state.items() for key in rows
            for target, number in targets(state, table, key) if number not in state.get(target, {number: 1})}
