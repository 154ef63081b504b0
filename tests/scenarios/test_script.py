# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan as a script, run by the engine's own client, ends in the database that an injection ends in."""

import unittest

from support import INCIDENT, PROFILE, SUFFIX, Scenario, incident_database, strict


class TestScript(Scenario):
    def test_on_sqlite(self):
        self.engine = "sqlite"
        self.same_end()

    def test_on_mariadb(self):
        self.engine = "mariadb"
        self.require(self.engine)
        self.same_end()

    def same_end(self):
        live = incident_database(self.engine, "script")
        before = strict(live.rows())
        plan, script = self.folder / "plan.json", self.folder / "plan.sql"
        self.run_cli(0, "plan", INCIDENT / ("before-dump" + SUFFIX[self.engine]), live.url, "-o", plan, *PROFILE, "-q",
                     "--decide", "C2=give-back")
        self.run_cli(0, "sql", plan, "--engine", self.engine, "-o", script, "-q")
        journal = self.folder / "journal.json"
        self.run_cli(0, "inject", plan, live.url, "--journal", journal, "-q")
        injected = strict(live.rows())
        self.assertNotEqual(injected, before)
        self.run_cli(0, "undo", journal, live.url, "-q")
        self.assertEqual(strict(live.rows()), before)
        live.run(script.read_text())
        self.assertEqual(strict(live.rows()), injected)


if __name__ == "__main__":
    unittest.main()
