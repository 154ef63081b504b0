#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that mean the same and are written otherwise: UUIDs, and the clocks of datetimes. ROWBACK_CLI names the program."""

import datetime
import json
import os
import re
import unittest
import unittest.mock

import smallapp as app
from resolutioncases import anna, anna_again, work_since
from test_resolutions import SmallApp

CODES = {"EU": "0a1b2c3d-4e5f-4607-8899-aabbccddeeff", "BE": "ffeeddcc-0000-4111-8222-333344445555",
         "FR": "12345678-9abc-4def-8012-3456789abcde"}
NUMBERS = "c0ffee00-0000-4000-8000-%012d"
COLUMNS = ("places_country.code", "places_country.parent_id", "people_partner.country_id", "people_client.number")
ZONE = "Europe/Brussels"
OLD_DT = "make_aware(datetime(*args))"
NEW_DT = "make_aware(datetime(*args), timezone=utc)"


class Forms(SmallApp):
    def compared(self, *options):
        done = self.cli(0, "compare", self.dir / "dump", self.url, "--changed", "--json", "-q", *options)
        tables = json.loads(done.stdout)["tables"]
        return {(t["name"], kind, str(key)) for t in tables for kind in ("vanished", "added", "changed") for key in t[kind]}

    def inject(self, expected, *options):
        (self.dir / "journal").unlink(missing_ok=True)
        return super().inject(expected, *options)

    def edit(self, file, *replacements):
        path = self.dir / "dump" / file
        text = path.read_text()
        for old, new in replacements:
            self.assertIn(old, text)
            text = text.replace(old, new)
        path.write_text(text)


class NamedByUuids(Forms):
    kind = {"sqlite": "char(32)", "mariadb": "char(32)", "postgresql": "uuid"}
    has_digits = {"sqlite": True, "mariadb": True, "postgresql": False}

    def form(self, text):
        return text.replace("-", "") if self.has_digits[self.engine] else text

    def name_by_uuid(self, state, form):
        """Countries by UUIDs, and clients' numbers."""
        for rows in state.values():
            for row in rows.values():
                for column in ("code", "parent_id", "country_id"):
                    if row.get(column) in CODES:
                        row[column] = form(CODES[row[column]])
                if row.get("number"):
                    row["number"] = form(NUMBERS % int(row["number"][1:]))
        state["places_country"] = {row["code"]: row for row in state["places_country"].values()}

    def build(self, types=None, form=None, **options):
        form = form or self.form
        self.name_by_uuid(self.live, form)
        self.wanted = app.clone(self.snapshot)
        self.name_by_uuid(self.wanted, form)
        self.name_by_uuid(self.snapshot, str)
        kind = self.kind[self.engine]
        super().build(app.Bends(types=types or {each: kind + (" NOT NULL" if each.endswith("code") else " NULL") for each in COLUMNS}),
                      **options)

    def lose_france(self):
        """With the references to it, and one of its clients."""
        anna(self.live)
        app.lose(self.live, 2)
        for row in self.live["people_partner"].values():
            row["country_id"] = None if row["country_id"] == "FR" else row["country_id"]
        del self.live["places_country"]["FR"]


class Uuids(NamedByUuids):
    def test_are_no_difference(self):
        self.build()
        self.assertEqual(self.compared(), set())

    def test_of_python(self):
        self.build()
        self.edit("places_country.py", *(("'%s'" % each, "UUID('%s')" % each) for each in CODES.values()))
        self.assertEqual(self.compared(), set())

    def test_as_keys_and_references(self):
        self.lose_france()
        self.build()
        vanished = {each for each in self.compared() if each[0] == "places_country"}
        self.assertEqual(vanished, {("places_country", "vanished", self.form(CODES["FR"]))})
        self.recover(self.wanted)
        self.plan(0)
        self.inject(0)
        self.assertEqual(self.compared(), set())
        again = self.plan(0)
        self.assertEqual([f["code"] for f in again["findings"]], [])

    def test_as_unique_value(self):
        """Typed in again: recognised by the UUID."""
        anna_again(self.live)
        self.build()
        self.recover(work_since(None, app.clone(self.wanted)))

    def test_of_a_series(self):
        self.lose_france()
        self.build()
        later = app.clone(self.snapshot)
        del later["places_country"][CODES["FR"]]
        app.write_dump(later, self.dir / "20150602")
        (self.dir / "dump").rename(self.dir / "20150601")
        (self.dir / "dump").symlink_to("20150601")
        plan = json.loads(self.cli(0, "plan", "-q", "--json", self.dir / "20150601", self.url, "-o", self.dir / "plan",
                                   "--series", "2015-06-02").stdout)
        self.assertEqual([f["rows"][0]["key"] for f in plan["findings"] if f["code"] == "V1"], [self.form(CODES["FR"])])


class UuidsOnMariaDb(Uuids):
    engine = "mariadb"


class UuidsOnPostgres(Uuids):
    engine = "postgresql"


class UuidTypeOnMariaDb(Uuids):
    """It orders them by other bytes first."""

    engine = "mariadb"
    kind = {"mariadb": "uuid"}
    has_digits = {"mariadb": False}


class LooseUuids(NamedByUuids):
    """SQLite takes any text into a char(32)."""

    def test_with_hyphens_everywhere(self):
        self.lose_france()
        self.build(form=str)
        self.recover(self.wanted)

    def test_in_several_forms_are_refused(self):
        self.lose_france()
        everywhere = ["UPDATE places_country SET code = upper(code), parent_id = upper(parent_id)",
                      "UPDATE people_partner SET country_id = upper(country_id)"]
        for changes in (["UPDATE places_country SET code = upper(code) WHERE name = 'Belgium'"],
                        ["UPDATE places_country SET code = '%s' WHERE name = 'Belgium'" % CODES["BE"]], everywhere):
            with self.subTest(changes):
                self.fresh()
                self.snapshot = app.before()
                self.live = app.clone(self.snapshot)
                self.build(after=changes, checked=False)
                for command in (("compare",), ("plan", "-o", self.dir / "plan")):
                    done = self.cli(3, command[0], self.dir / "dump", self.url, *command[1:])
                    self.assertIn("several forms", done.stderr)

    def test_beside_other_texts(self):
        self.build(after=["UPDATE people_client SET number = 'unknown' WHERE partner_ptr_id = 3"])
        self.assertEqual(self.compared(), {("people_client", "changed", "3")})


class Clocks(Forms):
    """A dump whose site was in Brussels; clients are born at ten in the morning there."""

    kind = "datetime"
    naive = True  # the column knows no zone

    def clock(self, client):
        """By turns in winter and in summer; no two the same."""
        return datetime.datetime(2015, 7 if client % 2 else 1, client, 10)

    def utc(self, client):
        return self.clock(client) - datetime.timedelta(hours=2 if client % 2 else 1)

    def build(self, dt=OLD_DT, time_of=None, zone=ZONE, unborn=False, **options):
        for state in (self.live, self.snapshot):
            for client, row in state["people_client"].items():
                row["born"] = str((time_of or self.utc)(client))
        live = self.live
        self.live = app.clone(live)
        for row in self.live["people_client"].values():
            row["born"] = None if unborn else row["born"] + ("" if self.naive else "+00")
        self.snapshot, wanted = app.before(), self.snapshot
        super().build(app.Bends(types={"people_client.born": self.kind + " NULL"}), **options)
        self.snapshot, self.live = wanted, live
        path = self.dir / "dump" / "people_client.py"
        path.write_text(re.sub(r"(create_people_client\((\d+),.*?)date\([^)]*\)", self.with_clock, path.read_text()))
        self.edit("restore.py", ("u'UTC'", repr(zone)), (NEW_DT, dt))

    def with_clock(self, match):
        return match[1] + "dt(%s)" % ",".join(str(part) for part in self.clock(int(match[2])).timetuple()[:6])

    def read(self):
        state = super().read()
        for row in [each for each in state["people_client"].values() if each["born"]]:
            moment = datetime.datetime.fromisoformat(row["born"])
            row["born"] = str(moment.astimezone(datetime.timezone.utc).replace(tzinfo=None) if moment.tzinfo else moment)
        return state

    def changed_clients(self, *options):
        return {key for table, kind, key in self.compared(*options) if (table, kind) == ("people_client", "changed")}

    def stored_zone(self):
        return json.loads((self.dir / "plan").read_text())["origin"]["timeZone"]

    def noticed(self, plan):
        return "\n".join(plan["leftOut"])

    def test_as_the_dump_says(self):
        anna(self.live)
        self.build()
        self.assertEqual(self.changed_clients(), set())
        plan = self.recover(self.snapshot)
        self.assertEqual(ZONE in self.noticed(plan), self.naive, plan["leftOut"])
        self.assertEqual(self.stored_zone(), ZONE)

    def test_as_was_asked(self):
        """Nothing in the dump tells the zone."""
        anna(self.live)
        self.build(zone="UTC")
        self.assertEqual(self.changed_clients(), set(map(str, self.live["people_client"])))
        self.assertEqual(self.changed_clients("--dump-tz", ZONE), set())
        self.recover(self.snapshot, "--dump-tz", ZONE)
        self.assertEqual(self.stored_zone(), ZONE)

    def test_that_are_the_same_on_both_sides(self):
        """Without USE_TZ, the columns that know no zone hold what the site's clock shows."""
        if not self.naive:
            self.skipTest("PostgreSQL's columns know their zone")
        anna(self.live)
        self.build(time_of=self.clock)
        for options in ((), ("--dump-tz", ZONE)):
            self.assertEqual(self.changed_clients(*options), set())
            self.assertIn("as they are written", self.noticed(self.recover(self.snapshot, *options)))
            if self.engine == "sqlite":  # the others have sessions in that zone
                self.assertEqual(self.stored_zone(), "")

    def test_that_nothing_tells(self):
        if not self.naive:
            self.skipTest("PostgreSQL's columns know their zone")
        anna(self.live)
        self.build(unborn=True)
        self.assertIn("say so with --dump-tz " + ZONE, self.noticed(self.plan(0)))
        self.assertIn("leave --dump-tz away", self.noticed(self.plan(0, "--dump-tz", ZONE)))
        self.inject(0)
        self.assertEqual(self.read()["people_client"][1]["born"], str(self.utc(1)))

    def test_that_are_taken_for_utc(self):
        """A dump names a zone, and nothing tells whether it was used."""
        anna(self.live)
        self.build(dt=NEW_DT, time_of=self.clock)
        plan = self.recover(self.snapshot)
        self.assertEqual("--dump-tz " + ZONE in self.noticed(plan), not self.naive, plan["leftOut"])
        self.assertEqual(self.stored_zone(), "")
        self.cli(0, "report", self.dir / "plan", "-o", self.dir / "report.md")
        self.assertEqual("--dump-tz" in (self.dir / "report.md").read_text(), not self.naive)

    def test_that_come_twice(self):
        """An hour of autumn, and one that spring leaves out, are winter's."""
        anna(self.live)
        hours = {1: (datetime.datetime(2015, 10, 25, 2, 30), datetime.datetime(2015, 10, 25, 1, 30)),
                 2: (datetime.datetime(2015, 3, 29, 2, 30), datetime.datetime(2015, 3, 29, 1, 30)),
                 3: (datetime.datetime(2015, 10, 25, 1, 30), datetime.datetime(2015, 10, 24, 23, 30)),
                 4: (datetime.datetime(2015, 10, 25, 3, 30), datetime.datetime(2015, 10, 25, 2, 30))}
        self.clock = lambda client: hours.get(client, (datetime.datetime(2015, 7, client, 10),) )[0]
        self.utc = lambda client: hours.get(client, (0, datetime.datetime(2015, 7, client, 8)))[1]
        self.build()
        self.recover(self.snapshot)


class ClocksOnMariaDb(Clocks):
    engine = "mariadb"


class ClocksWithoutZoneOnPostgres(Clocks):
    engine = "postgresql"
    kind = "timestamp"


class ClocksOnPostgres(Clocks):
    engine = "postgresql"
    kind = "timestamptz"
    naive = False

    def test_of_the_database(self):
        """A zone that is the database's own is stored by its name, and no client's environment passes for it."""
        anna(self.live)
        self.build(zone=None)
        self.sql("ALTER DATABASE %s SET timezone = '%s';" % (self.name, ZONE))
        plan = self.recover(self.snapshot)
        self.assertIn("(%s)" % ZONE, self.noticed(plan))
        self.assertEqual(self.stored_zone(), ZONE)
        with unittest.mock.patch.dict(os.environ, PGTZ="Asia/Tokyo"):
            done = self.cli(2, "plan", self.dir / "dump", self.url, "-o", self.dir / "other")
            self.assertIn("PGTZ", done.stderr)
            self.recover_with_plan()
            self.plan(0, "--dump-tz", ZONE)
            self.inject(0)
        self.assert_state(self.snapshot, "whatever the client's zone is")

    def recover_with_plan(self):
        self.inject(0)
        self.assert_state(self.snapshot, "the plan's zone counts")
        self.undo()


if __name__ == "__main__":
    unittest.main()
