#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One snapshot, planned with once more after a recovery: what came back is there, and nothing comes back twice. ROWBACK_CLI names the program."""

import json
import unittest

import test_resolutions
from test_resolutions import app

ANNA, SHOP, AGAIN = 1, 5, 51
# a row whose key names two others
app.TABLES["work_badge"] = ("work.Badge", ("partner_id", "country_id"), [("partner_id", app.INT, 0), ("country_id", app.TEXT, 0), ("text", app.TEXT, 0)],
                            {("partner_id",): "people_partner", ("country_id",): "places_country"}, [])
app.CT_IDS["work.Badge"] = 40


def shop_number_given_out_again(s):
    app.lose(s, SHOP)
    for key in [key for key in s["work_badge"] if key[0] == SHOP]:
        del s["work_badge"][key]
    app.put(s, "people_partner", SHOP, "Zoe Zuber", "zoe@z.fr", "88", "FR")


class SecondPlan(test_resolutions.SmallApp):
    def setUp(self):
        super().setUp()
        app.put(self.snapshot, "notes_note", 20, "people.Partner", SHOP, "the lease")
        app.put(self.snapshot, "work_badge", SHOP, "BE", "gold")
        app.put(self.snapshot, "work_badge", SHOP, "FR", "tin")
        app.put(self.snapshot, "work_badge", 2, "FR", "lead")
        self.live = app.clone(self.snapshot)

    def recover_once(self, *options):
        plan = self.plan(0, *options)
        self.inject(0)
        return plan

    def again(self, expected, *options):
        """The findings C1 of a second plan, which must not bring anything."""
        (self.dir / "plan").unlink()
        (self.dir / "journal").unlink()
        plan = self.plan(expected, *options)
        steps = json.loads((self.dir / "plan").read_text())["steps"]
        self.assertEqual(steps, [], self.told(plan))
        return [f for f in plan["findings"] if f["code"] == "C1"]

    def test_what_came_back_under_a_new_number_is_asked_about(self):
        shop_number_given_out_again(self.live)
        app.put(self.live, "notes_note", 20, "people.Partner", 2, "another thing")  # its number, too, is another's now
        self.build()
        self.recover_once()
        new = self.read()
        self.assertEqual(new["people_partner"][23]["name"], "Corner Shop")
        self.assertEqual({key for key in new["work_badge"] if key[0] == 23}, {(23, "BE"), (23, "FR")})
        self.assertEqual(new["notes_note"][21]["owner_id"], 23)
        asked = [f for f in self.again(1) if f["resolution"] == "undecided"]
        self.assertEqual(len(asked), 1, asked)  # what hangs on it follows
        self.assertRegex(asked[0]["sentence"], "seems to have come back already as .*23.*same values in all columns but the key")
        self.inject(3)
        self.again_decided("keep-recreated")
        self.assert_state(new, "nothing to be done")

    def again_decided(self, resolution):
        self.cli(0, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "second", "--decide", "C1=" + resolution)
        self.assertEqual(json.loads((self.dir / "second").read_text())["steps"], [])

    def test_who_is_another_all_the_same_comes_back(self):
        shop_number_given_out_again(self.live)
        self.build()
        self.recover_once()
        self.cli(0, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "second", "--decide", "C1:people_partner:23=keep-both")
        inserted = [step for step in json.loads((self.dir / "second").read_text())["steps"] if step["operation"] == "insert"]
        self.assertIn(("people_partner", [24]), [(step["table"], step["key"]) for step in inserted])

    def test_a_unique_value_proves_it(self):
        app.lose(self.live, ANNA)
        app.put(self.live, "people_partner", ANNA, "Zoe Zuber", "zoe@z.fr", "88", "FR")
        app.put(self.live, "people_client", ANNA, "N88", "2001-12-31")
        self.build()
        self.recover_once("--decide", "C3:people_client:1=new-id")
        found = self.again(0, "--decide", "C3:people_client:1=new-id")
        self.assertEqual([f["resolution"] for f in found if "come back already" in f["sentence"]], ["keep-recreated"])

    def test_what_was_edited_since_is_asked_about(self):
        app.lose(self.live, ANNA)
        app.put(self.live, "people_partner", ANNA, "Zoe Zuber", "zoe@z.fr", "88", "FR")
        app.put(self.live, "people_client", ANNA, "N88", "2001-12-31")
        self.build()
        self.recover_once()
        self.sql("UPDATE people_partner SET email = 'moved@a.be' WHERE id = 23;")
        found = self.again(1)
        self.assertEqual([f["resolution"] for f in found], ["undecided"], found)
        self.assertIn("referred to it refer to that one now", found[0]["sentence"])

    def test_what_a_person_named_is_there_without_the_remap(self):
        app.lose(self.live, SHOP)
        app.put(self.live, "people_partner", AGAIN, "Corner Shop", "new@s.be", "77", None)
        for key in [key for key in self.live["work_badge"] if key[0] == SHOP]:
            del self.live["work_badge"][key]
        self.build()
        remap = self.dir / "remap.csv"
        remap.write_text("root,from,to\npeople_partner,5,51\n")
        self.recover_once("--remap", remap)
        self.assertEqual(self.read()["work_visit"][4]["partner_id"], AGAIN)
        self.again(0, "--remap", remap)
        (self.dir / "plan").unlink()
        asked = [f for f in self.plan(1)["findings"] if f["resolution"] == "undecided"]
        self.assertEqual([(f["code"], f["rows"][0]["key"]) for f in asked], [("C1", AGAIN)])

    def test_typed_in_again_with_less(self):
        """No profile, no unique value: all that both hold is the same."""
        app.lose(self.live, SHOP)
        for key in [key for key in self.live["work_badge"] if key[0] == SHOP]:
            del self.live["work_badge"][key]
        app.put(self.live, "people_partner", AGAIN, "Corner Shop", "shop@s.be", None, "BE")
        app.put(self.live, "people_partner", AGAIN + 1, "Corner Shop", "other@s.be", None, "BE")
        self.build()
        found = [f for f in self.plan(1)["findings"] if f["code"] == "C1"]
        self.assertEqual([(f["rows"][0]["key"], f["resolution"]) for f in found], [(AGAIN, "undecided")], found)
        self.assertIn("looks like vanished", found[0]["sentence"])
        (self.dir / "plan").unlink()
        self.plan(0, "--decide", "C1=keep-original")
        self.inject(0)
        self.assertNotIn(AGAIN, self.read()["people_partner"])

    def test_a_remap_and_a_skip_are_refused(self):
        app.lose(self.live, ANNA)
        app.put(self.live, "people_partner", AGAIN, "Anna", "", None, None)
        app.put(self.live, "people_client", AGAIN, None, None)
        self.build()
        remap = self.dir / "remap.csv"
        remap.write_text("root,from,to\npeople_partner,51,1\n")
        for skip in ("V1=skip", "V1:people_client:1=skip", "C1:people_client:1=skip", "C1:people_partner:51=skip"):
            refused = self.cli(2, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan", "--remap", remap, "--decide", skip)
            self.assertIn("The decision %s and the row people_partner 51 → 1 of the remap contradict each other" % skip, refused.stderr)
        refused = self.cli(2, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan", "--remap", remap, "--except", "people_partner:1")
        self.assertIn("This row of the remap cannot be carried out: people_partner 1 stays away", refused.stderr)
        plan = self.plan(0, "--remap", remap, "--decide", "C1=skip")  # what names the pair counts before what means all
        self.assertEqual([f["resolution"] for f in plan["findings"] if f["code"] == "C1"], ["keep-original"])

    def test_a_key_that_names_what_is_nowhere(self):
        """Its row cannot come back: somebody must know."""
        app.put(self.snapshot, "work_badge", 99, "FR", "iron")
        self.build()
        found = [f for f in self.plan(1)["findings"] if f["code"] == "C4"]
        self.assertEqual([(f["rows"][0]["table"], f["resolution"], f["allowed"]) for f in found], [("work_badge", "undecided", ["skip"])])
        (self.dir / "plan").unlink()
        self.plan(0, "--decide", "C4=skip")

    def test_columns_that_the_live_table_lacks_are_told(self):
        del self.live["work_job"][4]
        for row in self.live["work_site"].values():
            del row["street"]
        self.build(app.Bends(dropped=("work_site.street",)))
        told = self.cli(0, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan").stdout
        self.assertIn("The live table work_site lacks columns of the snapshot: street.", told)


class SecondPlanOnMariaDb(SecondPlan):
    engine = "mariadb"


class SecondPlanOnPostgres(SecondPlan):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
