# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What --json prints: the names and types of all fields of every command. Programs of other people stand on it."""

import json
import unittest

from support import PROFILE, Database, Scenario, database, on_every_engine

KEY = object()  # an integer or a text; composite ones are a list of them
MANY = lambda shape: [shape]
MAYBE = lambda shape: (shape, None)


def mismatches(shape, value, where="$"):
    """Fields too many, too few, or of another type."""
    if isinstance(shape, tuple):
        return [] if value is None else mismatches(shape[0], value, where)
    if shape is KEY:
        parts = value if isinstance(value, list) else [value]
        return [] if parts and all(type(each) in (int, str) for each in parts) else ["%s is no key: %r" % (where, value)]
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return ["%s is no object: %r" % (where, value)]
        if str in shape:
            return [line for name, each in value.items() for line in mismatches(shape[str], each, where + "." + name)]
        lines = ["%s: %s" % (where, sorted(set(shape) ^ set(value)))] if set(shape) != set(value) else []
        return lines + [line for name in set(shape) & set(value) for line in mismatches(shape[name], value[name], where + "." + name)]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return ["%s is no list: %r" % (where, value)]
        return [line for each in value for line in mismatches(shape[0], each, where + "[]")]
    return [] if type(value) is shape else ["%s is no %s: %r" % (where, shape.__name__, value)]


PROBLEM = {"severity": str, "where": str, "message": str}
ERROR = {"error": str, "where": str, "advice": str, "detail": str, "exit": int}
DEMO = {"catalogue": str, "snapshot": str, "live": str, "ideal": str, "truth": str}
TABLES = {"snapshot": str, "date": str, "dateSource": str, "version": str, "languages": MANY(str), "problems": MANY(PROBLEM),
          "tables": MANY({"name": str, "model": str, "declared": MAYBE(int), "found": int, "columns": MANY(str),
                          "interpreted": bool, "problems": MANY(PROBLEM)})}
COMPARED = {"name": str, "snapshot_rows": int, "live_rows": int, "missing": bool, "comparable": bool, "vanished": MANY(KEY),
            "added": MANY(KEY), "changed": MAYBE(MANY(KEY)), "not_live": MANY(str), "not_in_snapshot": MANY(str),
            "problems": MANY(PROBLEM)}
COMPARE = {"tables": MANY(COMPARED), "problems": MANY(PROBLEM)}
COUNTS = {"table": str, "inserted": int, "repointed": int, "relinked": int, "updated": int, "deleted": int}
REMAP = {"root": str, "from": KEY, "to": KEY, "evidence": str, "proposed": bool}
FINDING = {"code": str, "resolution": str, "decided": bool, "allowed": MANY(str), "evidence": str, "sentence": str,
           "loader": MANY(str), "rows": MANY({"table": str, "key": KEY, "role": str, "label": str, "why": str})}
PLAN = {"hash": str, "undecided": int, "counts": MANY(COUNTS), "remap": MANY({**REMAP, "touched": {str: int}}),
        "remapNotices": MANY(str), "findings": MANY(FINDING), "leftOut": MANY(str)}
ITEM = {"code": str, "title": str, "table": str, "keys": MANY(KEY), "count": int, "resolution": str, "decided": bool,
        "sentence": str, "evidence": str, "rows": MANY(str), "cells": MANY(str), "loader_lines": MANY(str), "remap": MANY(str)}
REPORT = {"rowback": str, "version": int, "state": str, "sentence": str, "redacted": bool, "about": {str: str},
          "attention": MANY(ITEM), "explained": MANY(ITEM), "done": MANY(ITEM), "counts": MANY(COUNTS), "remap": MANY(REMAP),
          "old_loader_lines": MANY(str)}
ABOUT = {"database", "engine", "madeAt", "madeBy", "planHash", "profile", "snapshot", "snapshotDate", "snapshotPath"}
WRITTEN = {"report": str}
SCRIPT = {"plan": str, "engine": str, "file": MAYBE(str), "script": MAYBE(str)}


@on_every_engine
class TestJson(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def setUp(self):
        super().setUp()
        self.demo = self.folder / "demo"
        options = []
        if self.engine == "sqlite":
            self.live = Database("sqlite", str(self.demo / "welfare.db"), "sqlite://%s" % (self.demo / "welfare.db"))
        else:
            self.live = database(self.engine, "json")
            options = ["--engine", self.live.url]
        self.built = self.answer(0, DEMO, "demo", self.demo, "--rows", "300", *options)
        self.snapshot = self.demo / "snapshots" / "20150610"
        self.plan = self.folder / "plan.json"

    def answer(self, code, shape, *arguments):
        """The one line on stdout, which is all that is there."""
        answer = self.run_cli(code, *arguments, "--json", "-q").json()
        self.assertEqual(mismatches(shape, answer), [], arguments[0])
        return answer

    def compare(self, *options):
        answer = self.answer(0, COMPARE, "compare", self.snapshot, self.live.url, *PROFILE, *options)
        return {each["name"]: each for each in answer["tables"]}

    def make_plan(self, code, *options):
        return self.answer(code, PLAN, "plan", self.snapshot, self.live.url, "-o", self.plan, *PROFILE, *options)

    def test_demo(self):
        self.assertEqual(self.built["live"], str(self.demo / "welfare.db") if self.engine == "sqlite" else self.live.url)

    def test_snapshot(self):
        tables = self.answer(0, TABLES, "tables", self.snapshot)
        self.assertIn("contacts_partner", {each["name"] for each in tables["tables"]})
        rows = self.run_cli(0, "rows", self.snapshot, "pcsw_client", "--json").out.splitlines()
        columns = next(each["columns"] for each in tables["tables"] if each["name"] == "pcsw_client")
        for row in map(json.loads, rows):
            self.assertEqual(list(row), columns)
            self.assertEqual(type(row["person_ptr_id"]), int)
            self.assertIn(type(row["national_id"]), (str, type(None)))

    def test_compare(self):
        for each in self.compare().values():
            self.assertIsNone(each["changed"])
        tables = self.compare("--changed")
        self.assertEqual(type(tables["pcsw_client"]["changed"]), list)
        self.assertTrue(tables["pcsw_client"]["vanished"])
        self.assertEqual([each for each in tables.values() if each["missing"] or not each["comparable"]], [])

    def test_compare_with_another_schema(self):
        """A table that is gone, one without a key, and columns on one side only."""
        self.live.run("DROP TABLE dupable_clients_word; CREATE TABLE other AS SELECT * FROM cal_guest; DROP TABLE cal_guest;"
                      "ALTER TABLE other RENAME TO cal_guest; ALTER TABLE contacts_partner ADD COLUMN newer integer;"
                      "ALTER TABLE contacts_partner DROP COLUMN gsm;")
        tables = self.compare("--changed")
        gone, keyless, partner = (tables[each] for each in ("dupable_clients_word", "cal_guest", "contacts_partner"))
        self.assertEqual((gone["missing"], gone["comparable"], gone["live_rows"], gone["changed"]), (True, False, 0, None))
        self.assertEqual((keyless["missing"], keyless["comparable"], keyless["changed"]), (False, False, None))
        self.assertEqual(keyless["live_rows"], len(self.live.rows()["cal_guest"]))
        self.assertTrue(gone["snapshot_rows"] and keyless["snapshot_rows"])
        self.assertEqual((partner["not_live"], partner["not_in_snapshot"]), (["gsm"], ["newer"]))
        text = self.run_cli(0, "compare", self.snapshot, self.live.url, *PROFILE, "--changed", "-q").out
        self.assertRegex(text, "(?m)^dupable_clients_word: not in the database$")
        self.assertRegex(text, r"(?m)^cal_guest: cannot be compared, .*; %d rows in the snapshot, %d live$"
                         % (keyless["snapshot_rows"], keyless["live_rows"]))
        self.assertRegex(text, "(?m)^contacts_partner: not in the live table, so not compared: gsm$")
        self.assertRegex(text, "(?m)^contacts_partner: not in the snapshot, so not compared: newer$")

    def test_plan_and_what_follows(self):
        self.assertEqual(self.make_plan(1)["undecided"], 1)
        plan = self.make_plan(0, "--decide", "C2=give-back")
        self.assertTrue(plan["findings"] and plan["remap"] and plan["counts"])
        before = self.live.rows()
        self.assertEqual(self.answer(0, REPORT, "rehearse", self.plan, self.live.url)["state"], "rehearsed")
        journal = self.folder / "journal.json"
        report = self.answer(0, REPORT, "inject", self.plan, self.live.url, "--journal", journal)
        self.assertEqual((report["state"], report["about"]["planHash"]), ("committed", plan["hash"]))
        self.assertEqual(report["about"]["journal"], str(journal))
        self.assertEqual(self.answer(0, WRITTEN, "report", journal, "-o", self.folder / "r.json")["report"],
                         str(self.folder / "r.json"))
        self.assertEqual(mismatches(REPORT, json.loads((self.folder / "r.json").read_text())), [])
        self.assertEqual(self.answer(0, REPORT, "undo", journal, self.live.url)["state"], "undone")
        self.assertEqual(self.live.rows().keys(), before.keys())

    def test_report_of_a_plan(self):
        self.make_plan(1)
        self.run_cli(0, "report", self.plan, "-o", self.folder / "r.json")
        report = json.loads((self.folder / "r.json").read_text())
        self.assertEqual(mismatches(REPORT, report), [])
        self.assertLessEqual(ABOUT, set(report["about"]))
        self.assertEqual(report["state"], "planned")

    def test_sql(self):
        self.make_plan(0, "--decide", "C2=give-back")
        script = self.answer(0, SCRIPT, "sql", self.plan, "--engine", self.engine)
        self.assertEqual((script["engine"], script["file"]), (self.engine, None))
        self.assertEqual(script["script"], self.run_cli(0, "sql", self.plan, "--engine", self.engine).out)
        file = self.folder / "plan.sql"
        there = self.answer(0, SCRIPT, "sql", self.plan, "--engine", self.engine, "-o", file)
        self.assertEqual((there["file"], there["script"]), (str(file), None))
        self.assertEqual(file.read_text(), script["script"])
        self.assertEqual(there["plan"], script["plan"])

    def test_two_origins_for_one_target(self):
        """Told wherever somebody looks: it may be meant, and loses one of two records' own place if not."""
        remap = self.folder / "remap.csv"
        remap.write_text("root,from,to,evidence\ncontacts_partner,200708,4011,\ncontacts_partner,200714,4011,\n")
        done = self.run_cli(1, "plan", self.snapshot, self.live.url, "-o", self.plan, *PROFILE, "--remap", remap, "--json", "-q")
        self.assertEqual(mismatches(PLAN, done.json()), [])
        notice = "contacts_partner: both 200708 and 200714 become 4011."
        self.assertIn(notice, done.err)
        self.assertEqual(done.json()["remapNotices"], [notice])
        self.run_cli(0, "report", self.plan, "-o", self.folder / "r.json")
        report = json.loads((self.folder / "r.json").read_text())
        self.assertIn(notice, [each["sentence"] for each in report["attention"]])

    def test_errors(self):
        for arguments in (["tables", self.folder / "none"], ["compare", self.snapshot, "nonsense://"], ["report"],
                          ["sql", self.plan, "--engine", "oracle"], ["bogus"], [], ["tables", b"d\xe9p"], ["rehearse", self.plan, self.live.url]):
            done = self.run_cli(2, *arguments, "--json", "-q")
            self.assertEqual(mismatches(ERROR, done.json()), [])
            self.assertEqual(done.json()["exit"], 2)


if __name__ == "__main__":
    unittest.main()
