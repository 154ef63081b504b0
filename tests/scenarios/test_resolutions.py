#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every finding with every resolution: decided for all of a kind and for one row, on three engines. ROWBACK_CLI names the program."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(1, str(pathlib.Path(__file__).parent.parent / "servers"))
import resolutioncases  # noqa: E402
import smallapp as app  # noqa: E402
import servers  # noqa: E402

CLI = os.environ.get("ROWBACK_CLI", "rowback-cli")
BEGIN = {"sqlite": "PRAGMA foreign_keys=%s; BEGIN", "mariadb": "SET NAMES utf8mb4; SET foreign_key_checks=%s; BEGIN", "postgresql": "BEGIN"}


class SmallApp(unittest.TestCase):
    """A folder with the dump of `snapshot`, and the database of `live`."""

    engine = "sqlite"
    account = []  # what the program is called by to run as another user
    servers = servers.Servers(os.environ.get("ROWBACK_SERVERS", "servers"))
    longMessage = True

    def setUp(self):
        if self.servers.skipped(self.engine):
            self.skipTest("SKIPPED: " + self.servers.skipped(self.engine))
        self.snapshot = app.before()
        self.live = app.clone(self.snapshot)
        self.fresh()

    def fresh(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="resolutions-"))
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.name = str(self.dir / "live.db") if self.engine == "sqlite" else "resolutions"

    def build(self, bends=app.Bends(), checked=True, after=()):
        if not (self.dir / "dump").exists():
            app.write_dump(self.snapshot, self.dir / "dump")
        self.url = self.servers.create_database(self.engine, self.name)
        begin = BEGIN[self.engine]
        statements = app.ddl(self.engine, bends) + app.inserts(self.live, self.engine)
        begin = begin % ("1" if checked else "0") if "%" in begin else begin
        self.sql(";\n".join([begin] + statements + ["COMMIT"] + list(after)) + ";")

    def sql(self, text):
        return self.servers.run_sql(self.engine, self.name, text)

    def read(self):
        return app.read(self.servers, self.engine, self.name)

    def cli(self, expected, *args):
        done = subprocess.run([*self.account, CLI, *map(str, args)], capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, expected, "%s\n%s\n%s" % (" ".join(map(str, args)), done.stdout[-3000:] if args[0] == "plan" else "", done.stderr[-3000:]))
        return done

    def plan(self, expected, *options):
        return json.loads(self.cli(expected, "plan", "-q", "--json", self.dir / "dump", self.url, "-o", self.dir / "plan", *options).stdout)

    @staticmethod
    def told(plan):
        return "\n".join("%s %s: %s" % (f["code"], f["resolution"], f["sentence"]) for f in plan["findings"])

    def inject(self, expected, *options):
        return self.cli(expected, "inject", "-q", self.dir / "plan", self.url, "--journal", self.dir / "journal", *options)

    def undo(self, expected=0):
        return self.cli(expected, "undo", "-q", self.dir / "journal", self.url)

    def assert_state(self, want, why):
        self.assertEqual(app.differences(want, self.read()), [], why)

    def database_name(self):
        return "live" if self.engine == "sqlite" else self.name

    def recover(self, want, *options, expected=0):
        """Plan, inject, undo: ends as wanted, and as it was; what the plan said."""
        plan = self.plan(expected, *options)
        told = self.told(plan)
        self.inject(0)
        self.assert_state(want, "after inject\n" + told)
        loose = app.dangling(self.read()) - app.dangling(self.live) - app.dangling(self.snapshot)
        self.assertEqual(loose, set(), told)
        self.undo()
        self.assert_state(self.live, "after undo\n" + told)
        return plan


class Resolutions(SmallApp):
    """One method for each case of resolutioncases.CASES; see below."""

    def run_case(self, case):
        if self.engine not in case.engines:
            self.skipTest("nothing to find on " + self.engine)
        # the servers get what may differ there: the statements, not what they were decided by
        for one_row in (False, True) if self.engine == "sqlite" else (True,):
            with self.subTest(decided="for one row" if one_row else "for all"):
                self.fresh()
                self.snapshot = app.before()
                self.live = app.clone(self.snapshot)
                if case.old:
                    case.old(self.snapshot)
                    case.old(self.live)
                case.lose(self.live)
                want = app.clone(self.live)
                wanted = case.want_row if one_row and case.want_row else case.want
                want = wanted(want, app.clone(self.snapshot)) or want
                self.build(case.bends)
                options = list(case.options)
                if case.code[0] != "H":
                    code = case.code + ":" + case.row if one_row else case.code
                    options += ["--decide", code + "=" + case.resolution + (":" + case.columns if case.columns else "")]
                plan = self.recover(want, *options)
                self.assert_found(case, plan)
                self.assert_restored(plan)

    def assert_restored(self, plan):
        """What is said to come back is inserted, and nothing less of it."""
        def rows(finding):
            return {(row["table"], *(row["key"] if isinstance(row["key"], list) else [row["key"]])) for row in finding["rows"]}

        steps = json.loads((self.dir / "plan").read_text())["steps"]
        inserted = {(step["table"], *step["key"]) for step in steps if step["operation"] == "insert"}
        renumbered = set().union(*(rows(finding) for finding in plan["findings"] if finding["code"] == "C3"))
        for finding in plan["findings"]:
            if finding["code"] in ("V1", "V2", "V4") and finding["resolution"] == "restore":
                self.assertEqual(rows(finding) - inserted - renumbered, set(), finding)

    def assert_found(self, case, plan):
        table, _, key = case.row.partition(":")
        resolved = [f for f in plan["findings"] if f["code"] == case.code
                    and any(row["table"] == table and self.text(row["key"]) == key for row in f["rows"])]
        self.assertTrue(resolved, "no %s of %s: %s" % (case.code, case.row, plan["findings"]))
        for finding in resolved:
            self.assertIn(case.resolution, finding["allowed"])
            self.assertEqual((finding["resolution"], finding["decided"]), (case.resolution, True))

    @staticmethod
    def text(key):
        return "(" + ", ".join(map(str, key)) + ")" if isinstance(key, list) else str(key)

    def test_every_resolution_has_a_case(self):
        """The table of the design, written down again."""
        tried = {(case.code, case.resolution) for case in resolutioncases.CASES}
        self.assertEqual(set(resolutioncases.DESIGN) - tried, set())

    def test_what_is_not_allowed(self):
        """A constraint forbids keeping both: said for the row, and never done."""
        app.lose(self.live, 1)
        resolutioncases.typed_in_again(self.live)
        self.live["work_job"][51]["title"] = "cook"
        self.build()
        refused = self.cli(2, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan", "--decide", "C5:work_job:51=keep-both")
        self.assertIn("No finding C5 of work_job 51 can be decided as keep-both", refused.stderr)
        self.assert_state(self.live, "nothing happened")

    def test_undone_already(self):
        """A copy of the journal does not tell of the undo; the database does."""
        app.lose(self.live, 1)
        self.build()
        self.plan(0)
        self.inject(0)
        copy = self.dir / "copy"
        shutil.copy(self.dir / "journal", copy)
        self.undo()
        again = self.cli(3, "undo", "-q", copy, self.url)
        self.assertIn("has been undone already", again.stderr)
        self.assert_state(self.live, "nothing happened")

    def test_another_job_of_the_same_name(self):
        """Who is cook somewhere else is no second cook here: which of the two rows goes, a person says."""
        resolutioncases.same_job_again(self.live)
        self.live["work_job"][51].update(site_country="FR", site_nr=3)
        self.build()
        jobs = [f for f in self.plan(1)["findings"] if f["code"] == "C5"]
        self.assertEqual([f["resolution"] for f in jobs], ["undecided"], jobs)
        self.assertIn("They contradict each other in the rest", jobs[0]["sentence"])
        self.inject(3)
        self.assert_state(self.live, "nothing happened")
        want = resolutioncases.new_job_stays(app.clone(self.live), app.clone(self.snapshot))
        want["work_job"][51].update(site_country="FR", site_nr=3)
        self.recover(want, "--decide", "C5:work_job:51=drop-restored")


def method(case):
    return lambda self: self.run_case(case)


for each in resolutioncases.CASES:
    setattr(Resolutions, "test_" + each.name.replace("-", "_"), method(each))


class ResolutionsOnMariaDb(Resolutions):
    engine = "mariadb"


class ResolutionsOnPostgres(Resolutions):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
