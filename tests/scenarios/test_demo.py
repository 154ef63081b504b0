# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo incident tells the story, on every engine."""

import json
import re
import unittest

from support import HERE, PROFILE, Database, Scenario, Schema, database, normal, on_every_engine, strict

LINES = [line for line in (HERE.parent / "demo" / "storylines.txt").read_text().splitlines() if line]
CONFIRMING = [line for line in LINES if "already exists" in line or "for key 'PRIMARY'" in line]
UNDECIDED = {line for line in LINES if line not in CONFIRMING}
DRIFTED = {line for line in LINES if "21148" in line}
REPORTED = {line for line in LINES if "902" in line or "Date range" in line}
REMAP = {20450: 200717, 20606: 200715, 22564: 200716, 20737: 200714, 4011: 200708, 23093: 200559}
NATIONAL = {4011: "580515 498-14", 20737: "950120 575-51", 20606: "710608 576-38", 22564: "800721 476-41",
            20450: "720619 037-74", 23093: "801112 221-12"}


def remap_rows(line):
    """What the remap says of the re-created clients or originals that a line of the story names."""
    return ["contacts_partner %d → %d (national_id %s)" % (new, old, NATIONAL[old]) for old, new in REMAP.items()
            if re.search(r"\b(%d|%d)\b" % (old, new), line)]


@on_every_engine
class TestDemo(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def build(self):
        self.demo = self.folder / "demo"
        options = []
        if self.engine != "sqlite":
            self.live = database(self.engine, "demo")
            options = ["--engine", self.live.url]
        self.run_cli(0, "demo", self.demo, "-q", *options)
        if self.engine == "sqlite":
            self.live = Database("sqlite", str(self.demo / "welfare.db"), "sqlite://%s" % (self.demo / "welfare.db"))
        self.snapshot = self.demo / "snapshots" / "20150610"

    def plan(self, expected, *options):
        self.plan_file = self.folder / "plan.json"
        self.run_cli(expected, "plan", self.snapshot, self.live.url, "-o", self.plan_file, *PROFILE, "--reading", "2015",
                     "-q", *options)
        return json.loads(self.plan_file.read_text())

    def report(self, file):
        path = self.folder / "report.txt"
        self.run_cli(0, "report", file, "-o", path, "-q")
        return [line.strip() for line in path.read_text().splitlines()]

    def assert_groups(self, file, explained, attention):
        """Each line stands once, in its group of the report; an explained one with the rows of the remap that explain it."""
        text = self.report(file)
        self.assertEqual([line for line in explained | attention if line not in text], [])
        path = self.folder / "report.json"
        self.run_cli(0, "report", file, "-o", path, "-q")
        report = json.loads(path.read_text())
        groups = {group: {line: item["remap"] for item in report[group] for line in item["loader_lines"] if line in LINES}
                  for group in ("attention", "explained", "done")}
        self.assertEqual(groups["explained"].keys(), explained)
        self.assertEqual(groups["attention"].keys(), attention)
        self.assertEqual(groups["done"], {})
        for line in explained:
            self.assertEqual(sorted(groups["explained"][line]), sorted(remap_rows(line)), line)

    def test_the_story(self):
        self.build()
        before = strict(self.live.rows())
        self.undecided()
        self.assertEqual(strict(self.live.rows()), before)
        self.plan(0, "--decide", "C2=give-back")
        journal = self.folder / "journal.json"
        self.run_cli(0, "inject", self.plan_file, self.live.url, "--journal", journal, "-q")
        self.assert_groups(journal, set(LINES) - REPORTED, REPORTED)
        schema = Schema(self.demo / "ideal.db")
        ideal = normal(Database("sqlite", str(self.demo / "ideal.db"), "").rows(), schema)
        self.assert_same_cells(ideal, normal(self.live.rows(), schema))
        self.run_cli(0, "undo", journal, self.live.url, "-q")
        self.assertEqual(strict(self.live.rows()), before)

    def undecided(self):
        plan = self.plan(1)
        tables = self.run_cli(0, "compare", self.snapshot, self.live.url, "--json", "-q").json()["tables"]
        partners = next(each for each in tables if each["name"] == "contacts_partner")
        self.assertEqual((partners["snapshot_rows"], len(partners["vanished"])), (15446, 195))
        self.assertEqual({each["to"][0]: each["from"][0] for each in plan["remap"]}, REMAP)
        self.assertEqual({each["to"][0]: each["evidence"] for each in plan["remap"]},
                         {key: "national_id " + value for key, value in NATIONAL.items()})
        drifted = [each for each in plan["findings"] if each["resolution"] == "undecided"]
        self.assertEqual([each["code"] for each in drifted], ["C2"])
        rows = {(row["role"], row["key"][0]) for row in drifted[0]["rows"]}
        self.assertEqual(rows, {("live", 21148), ("original", 6655)})
        self.assert_groups(self.plan_file, UNDECIDED - REPORTED - DRIFTED, REPORTED | DRIFTED)
        self.run_cli(3, "inject", self.plan_file, self.live.url, "--journal", self.folder / "none.json", "-q")


if __name__ == "__main__":
    unittest.main()
