#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign keys that refer to a unique column other than the primary key: a partner's phone, or a job's title, is the
number of a client; a job's country and title are those of a site. ROWBACK_CLI names the program."""

import unittest

import test_resolutions
from test_resolutions import app

BY_PHONE = ("people_partner", "phone", "people_client", "number")
BY_TITLE = ("work_job", "title", "people_client", "number")
BY_SITE = ("work_job", "site_country, title", "work_site", "country_code, label")


def anna_again(s, number="N1"):
    """Anna is typed in again as 51, without anything that hung on her."""
    app.lose(s, 1)
    app.put(s, "people_partner", 51, "Anna Abel", "new@a.be", None, "FR")
    app.put(s, "people_client", 51, number, "1950-01-01")


class NamedLinks(test_resolutions.SmallApp):
    uniques = {"work_job": [("client_id", "site_nr")]}

    def setUp(self):
        super().setUp()
        for row in self.snapshot["people_partner"].values():
            row["phone"] = None
        self.live = app.clone(self.snapshot)

    def both(self, table, key, **values):
        for state in (self.snapshot, self.live):
            state[table][key].update(values)

    def lay(self, link, action="", uniques=None, after=()):
        """The database of `live`, with the foreign key; SQLite takes it with the table only."""
        table, columns, target, names = link
        key = "FOREIGN KEY (%s) REFERENCES %s (%s) %s" % (columns, target, names, action)
        bends = app.Bends(uniques={**self.uniques, **(uniques or {})}, extra={table: [key]} if self.engine == "sqlite" else {})
        if self.engine != "sqlite":
            after = ["ALTER TABLE %s ADD %s" % (table, key), *after]
        self.build(bends, checked=self.engine != "sqlite", after=after)
        if self.engine == "sqlite":
            self.assertEqual(self.sql("PRAGMA foreign_key_check;").strip(), "")

    def codes(self, plan):
        return {(f["code"], f["resolution"], f["rows"][0]["table"], str(f["rows"][0]["key"])) for f in plan["findings"]}

    # --- what vanished

    def bert_and_anna_lost(self):
        """Bert was lost, who names Anna by her number, and is named by the shop; no column but the last may be NULL."""
        self.both("people_partner", 2, phone="N1")
        self.both("people_partner", 5, phone="N2")
        app.lose(self.live, 1)
        app.lose(self.live, 2)
        self.live["people_partner"][5]["phone"] = None

    def test_a_ring_comes_back(self):
        self.bert_and_anna_lost()
        self.lay(BY_PHONE, "ON DELETE SET NULL")
        plan = self.recover(self.snapshot)
        self.assertIn(("V4", "restore", "people_partner", "2"), self.codes(plan))
        self.assertIn(("V3", "relink", "people_partner", "5"), self.codes(plan))
        self.assertIn("phone → people_client 1", " ".join(r["why"] for f in plan["findings"] for r in f["rows"]))

    def test_lost_parent_comes_along(self):
        self.bert_and_anna_lost()
        self.lay(BY_PHONE)
        want = app.clone(self.snapshot)
        for table, keys in (("work_job", (1, 2)), ("notes_note", (1, 3))):  # nobody asked for them
            for key in keys:
                del want[table][key]
        plan = self.recover(want, "--only", "people_partner:2")
        self.assertIn(("C4", "restore-parent", "people_partner", "2"), self.codes(plan))

    def test_lost_parent_stays_away(self):
        self.bert_and_anna_lost()
        self.lay(BY_PHONE)
        want = app.clone(self.snapshot)
        app.lose(want, 1)
        want["people_partner"][2]["phone"] = None
        self.recover(want, "--only", "people_partner:2", "--decide", "C4=set-null")

    def test_what_hangs_on_a_skipped_parent(self):
        """A title cannot be NULL: the job stays away with the client whose number it bears."""
        self.both("work_job", 3, title="N1")
        self.only_numbers()
        app.lose(self.live, 1)
        del self.live["work_job"][3]
        self.lay(BY_TITLE)
        self.recover(self.live, "--decide", "V1=skip")
        (self.dir / "journal").unlink()
        self.recover(self.snapshot)

    def only_numbers(self):
        """Every other title is a client's number, too."""
        for key in (1, 2, 4):
            self.both("work_job", key, title="N3")

    def test_a_composite_name(self):
        for key, country, label in ((1, "BE", "Eupen"), (2, "FR", "Paris"), (3, "NL", "Venlo"), (4, "NL", "Venlo")):
            self.both("work_job", key, site_country=country, site_nr=None, title=label)
        del self.live["work_site"][("FR", 3)]
        del self.live["work_job"][2]
        self.lay(BY_SITE, uniques={"work_site": [("country_code", "label")]})
        plan = self.recover(self.snapshot, "--only", "work_job:2")
        self.assertIn(("C4", "restore-parent", "work_job", "2"), self.codes(plan))

    def test_the_name_has_changed(self):
        """The shop names Bert, who has another number by now."""
        self.both("people_partner", 5, phone="N2")
        app.lose(self.live, 5)
        self.live["people_client"][2]["number"] = "N2 b"
        self.lay(BY_PHONE)
        want = app.clone(self.live)
        want["people_partner"][5] = dict(self.snapshot["people_partner"][5], phone="N2 b")
        want["work_visit"][4]["partner_id"] = 5
        want["notes_note"][2] = self.snapshot["notes_note"][2]
        self.recover(want)

    # --- C1

    def test_recreated(self):
        """Bert names Anna all the time."""
        self.both("people_partner", 2, phone="N1")
        anna_again(self.live)
        for action in ("", "ON UPDATE CASCADE ON DELETE CASCADE"):
            with self.subTest(action):
                self.fresh()
                self.lay(BY_PHONE, action)
                confirmed = ("--confirm", self.database_name()) if action else ()
                self.recover(self.snapshot, *confirmed)

    def test_keep_recreated(self):
        self.both("people_partner", 2, phone="N1")
        anna_again(self.live)
        self.lay(BY_PHONE)
        self.plan(0, "--decide", "C1=keep-recreated")
        self.inject(0)
        self.assertEqual(self.read()["people_partner"][2]["phone"], "N1")
        self.undo()
        self.assert_state(self.live, "after undo")

    def test_recreated_for_what_cannot_be_null(self):
        """A title names Anna, and has to name somebody meanwhile."""
        self.both("work_job", 3, title="N1")
        self.only_numbers()
        anna_again(self.live)
        self.lay(BY_TITLE)
        self.recover(self.snapshot)

    def test_recreated_with_no_way_out(self):
        """The title is part of a unique key: it can hold nothing else, and that is said beforehand."""
        self.both("work_job", 3, title="N1")
        self.only_numbers()
        anna_again(self.live)
        self.lay(BY_TITLE, uniques={"work_job": [("client_id", "title", "site_nr")]})
        if self.engine == "sqlite":  # it checks foreign keys when all is done
            self.recover(self.snapshot)
            return
        plan = self.plan(1)
        self.assertIn(("C6", "undecided", "work_job", "3"), self.codes(plan))
        self.inject(3)
        self.plan(0, "--decide", "C1=keep-recreated")
        self.inject(0)

    def test_recreated_with_another_name(self):
        """The re-created one has another number, and the shop names it: it follows to the original's."""
        unique = {"people_partner": [("email",)]}
        anna_again(self.live, "N51")
        self.live["people_partner"][51]["email"] = "anna@a.be"
        self.live["people_partner"][5]["phone"] = "N51"
        self.lay(BY_PHONE, uniques=unique)
        want = app.clone(self.snapshot)
        want["people_partner"][5]["phone"] = "N1"
        self.recover(want)

    def test_recreated_for_one_without_a_name(self):
        """The original has no number: a person says what becomes of the shop."""
        self.both("people_client", 1, number=None)
        anna_again(self.live, "N51")
        self.live["people_partner"][51]["email"] = "anna@a.be"
        self.live["people_partner"][5]["phone"] = "N51"
        self.lay(BY_PHONE, uniques={"people_partner": [("email",)]})
        self.assertIn(("C4", "undecided", "people_partner", "5"), self.codes(self.plan(1)))
        self.recover(self.snapshot, "--decide", "C4=set-null")

    # --- C2

    def test_give_back(self):
        """Carl names Anna since ever; Dora names whom the number belongs to now."""
        self.both("people_partner", 3, phone="N1")
        app.lose(self.live, 1)
        self.live["people_client"][2]["number"] = "N1"
        self.live["people_partner"][4]["phone"] = "N1"
        self.lay(BY_PHONE)
        want = app.clone(self.snapshot)
        want["people_partner"][4]["phone"] = "N2"
        self.recover(want, "--decide", "C2=give-back")

    # --- what others do meanwhile

    def test_somebody_ties_meanwhile(self):
        """SQLite checks foreign keys when all is done: the value is there then, and nobody touched the row."""
        self.both("people_partner", 2, phone="N1")
        anna_again(self.live)
        self.lay(BY_PHONE)
        refused = 0 if self.engine == "sqlite" else 3
        self.plan(0)
        self.sql("UPDATE people_partner SET phone = 'N1' WHERE id = 4;")
        told = self.inject(refused).stderr
        if refused:
            self.assertIn("people_partner 4", told)
            self.plan(0)
            self.inject(0)
        self.sql("UPDATE people_partner SET phone = 'N1' WHERE id = 3;")
        told = self.undo(refused).stderr
        self.assertIn("people_partner 3" if refused else "", told)

    def test_the_parent_goes_meanwhile(self):
        self.both("people_partner", 5, phone="N2")
        app.lose(self.live, 5)
        self.lay(BY_PHONE)
        self.plan(0)
        self.sql("UPDATE people_client SET number = 'gone' WHERE partner_ptr_id = 2;")
        self.assertIn("people_partner 5", self.inject(3).stderr)


class NamedLinksMariadb(NamedLinks):
    engine = "mariadb"


class NamedLinksPostgresql(NamedLinks):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
