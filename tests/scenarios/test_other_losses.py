# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A restore that itself lost rows, also hidden ones; and the incident on tables without transactions."""

import json
import re
import unittest

from incidentmodel import FACTS, RECREATED
from support import DATA, FILES, INCIDENT, PROFILE, Database, Scenario, Schema, database, incident_database, normal, strict

STOCK = DATA / "incident2"
LOST = {118, 121, 133, 166, 172, 240}


def keys(listed):
    return sorted(map(str, listed))


class StockRestore(Scenario):
    def recover(self, engine, dump, undo=0):
        live = incident_database(engine, "stock", STOCK)
        before = live.rows()
        plan, journal = self.folder / "plan.json", self.folder / "journal.json"
        found = self.tables(dump, live)
        changed = {each["name"]: keys(each["changed"]) for each in found}
        self.run_cli(0, "plan", dump, live.url, "-o", plan, *PROFILE, "-q")
        self.run_cli(0, "inject", plan, live.url, "--journal", journal, "-q")
        after = live.rows()
        # What came back has the dump's cells; what differed before is what the restore itself had made of live rows.
        for each in self.tables(dump, live):
            self.assertEqual((each["vanished"], each["added"]), ([], []), each["name"])
            self.assertEqual(keys(each["changed"]), changed[each["name"]], each["name"])
        done = self.run_cli(undo, "undo", journal, live.url, "-q")
        self.assertEqual(strict(live.rows()), strict(after if undo else before), str(done))
        return found, before, after, json.loads(plan.read_text())

    def tables(self, dump, live):
        return self.run_cli(0, "compare", dump, live.url, "--changed", "--json", "-q", *PROFILE).json()["tables"]

    def clients(self, rows):
        """As Lino's join sees them."""
        partners = {row["id"] for row in rows["contacts_partner"]}
        persons = {row["partner_ptr_id"] for row in rows["contacts_person"]} & partners
        return {row["person_ptr_id"] for row in rows["pcsw_client"]} & persons

    def test_what_sqlite_lost_comes_back(self):
        found, before, after, _ = self.recover("sqlite", STOCK / "before-dump")
        self.assertEqual(sum(len(each["vanished"]) for each in found), 419)
        self.assertEqual(sum(map(len, after.values())) - sum(map(len, before.values())), 419)
        self.assertEqual((len(self.clients(before)), len(self.clients(after))), (57, 63))
        self.assert_recovered(before, after)

    def assert_recovered(self, before, after):
        """Every row that came back is that of the intact source, and every other one is as it was."""
        schema = Schema(STOCK / "src.db")
        source = normal(Database("sqlite", str(STOCK / "src.db"), "").rows(), schema)
        was, now = normal(before, schema), normal(after, schema)
        expected = {table: {key: was[table].get(key, row) for key, row in rows.items()} for table, rows in source.items()}
        self.assert_same_cells(expected, now)

    def test_hidden_clients_are_seen_again_on_mariadb(self):
        self.require("mariadb")
        # taking the parents away again would need the foreign-key checks off, which Rowback never does
        _, before, after, plan = self.recover("mariadb", STOCK / "before-dump-mariadb", undo=3)
        self.assert_recovered(before, after)
        self.assertEqual((len(before["pcsw_client"]), len(self.clients(before)), len(self.clients(after))), (63, 57, 63))
        partly = {row["key"][0] for each in plan["findings"] if each["code"] == "V2" for row in each["rows"]
                  if row["table"] == "contacts_partner"}
        self.assertEqual(partly, LOST)
        schema = Schema(STOCK / "src.db")
        partners = normal(after, schema)["contacts_partner"]
        self.assertTrue(all(partners[each]["email"] == "unbekannt" for each in LOST))


class WithoutTransactions(Scenario):
    def test_myisam_is_compared_and_planned_but_refused(self):
        self.require("mariadb")
        text = (INCIDENT / FILES["mariadb"]).read_text()
        text = re.sub(r",\n  CONSTRAINT `[^`]*` FOREIGN KEY [^\n]*?(?=,?\n)", "", text)
        self.assertNotIn("FOREIGN KEY", text)
        script = self.folder / "myisam.sql"
        script.write_text(text.replace("ENGINE=InnoDB", "ENGINE=MyISAM"))
        live = database("mariadb", "myisam", script)
        before = strict(live.rows())
        dump, plan = INCIDENT / "before-dump-mariadb", self.folder / "plan.json"
        tables = self.run_cli(0, "compare", dump, live.url, "--json", "-q", *PROFILE).json()["tables"]
        self.assertEqual({each["name"]: sorted(each["vanished"]) for each in tables if each["vanished"]},
                         {table: sorted(keys) for table, keys in FACTS["deleted"].items()})
        done = self.run_cli(1, "plan", dump, live.url, "-o", plan, *PROFILE, "-q", "--decide", "C2=give-back")
        document = json.loads(plan.read_text())
        self.assertEqual({each["to"][0]: each["from"][0] for each in document["remap"]}, RECREATED, str(done))
        self.assertIn("H2", {each["code"] for each in document["findings"]})
        self.assertEqual(sum(each["code"] == "V3" for each in document["findings"]), 325)
        done = self.run_cli(3, "inject", plan, live.url, "--journal", self.folder / "journal.json", "-q")
        self.assertIn("transaction", done.err)
        self.assertEqual(strict(live.rows()), before)
        done = self.run_cli(3, "sql", plan, "--engine", "mariadb", "-q")
        self.assertIn("transaction", done.err)
        self.assertEqual(done.out, "")


if __name__ == "__main__":
    unittest.main()
