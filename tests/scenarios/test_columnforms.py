#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that keep a value in another form than the dump has it in. ROWBACK_CLI names the program."""

import contextlib
import json
import sqlite3
import unittest

import smallapp as app
from resolutioncases import anna, anna_again, work_since
from test_resolutions import SmallApp

FIXED = {"places_country.code": "char(3) NOT NULL", "places_country.parent_id": "char(3) NULL",
         "people_partner.country_id": "char(3) NULL", "people_client.number": "char(10) NULL"}


class Values(SmallApp):
    def compared(self):
        done = self.cli(0, "compare", self.dir / "dump", self.url, "--changed", "--json", "-q")
        tables = json.loads(done.stdout)["tables"]
        return {(t["name"], kind, str(key)) for t in tables for kind in ("vanished", "added", "changed") for key in t[kind]}

    def read(self):
        """Without what fills up a CHAR(n), and without the midnight of a day."""
        state = super().read()
        for rows in state.values():
            for key, row in list(rows.items()):
                for column, value in row.items():
                    if isinstance(value, str):
                        row[column] = value.rstrip(" ").removesuffix("T00:00:00").removesuffix(" 00:00:00").removesuffix(".000000")
                if isinstance(key, str):
                    rows[key.rstrip(" ")] = rows.pop(key)
        return state

    def test_char_is_no_difference(self):
        self.build(app.Bends(types=FIXED))
        self.assertEqual(self.compared(), set())

    def test_char_as_key_and_cell(self):
        """A country is gone, with the reference to it, and so is a client of another one."""
        anna(self.live)
        app.lose(self.live, 2)
        for row in self.live["people_partner"].values():
            row["country_id"] = None if row["country_id"] == "FR" else row["country_id"]
        del self.live["places_country"]["FR"]
        self.build(app.Bends(types=FIXED))
        self.assertIn(("places_country", "vanished", "FR"), self.compared())
        self.recover(self.snapshot)

    def test_char_as_unique_value(self):
        """Typed in again: recognised by its number, which is filled up in the database."""
        anna_again(self.live)
        self.build(app.Bends(types=FIXED))
        self.recover(work_since(None, app.clone(self.snapshot)))

    def test_char_of_a_wider_row(self):
        """What is longer than a CHAR(n), or ends in blanks of its own."""
        anna(self.live)
        self.snapshot["people_client"][1]["number"] = "N1  "
        self.build(app.Bends(types=FIXED))
        want = app.clone(self.snapshot)
        want["people_client"][1]["number"] = "N1"
        self.recover(want)

    def subjects(self, form):
        """What the notes hold, in the form of SQL that is given."""
        query = "SELECT id, %s FROM notes_note" % (form % "subject")
        if self.engine == "sqlite":
            with contextlib.closing(sqlite3.connect(self.name)) as connection:
                return dict(connection.execute(query))
        lines = [line.replace("|", "\t").split("\t") for line in self.servers.run_sql(self.engine, self.name, query + ";").splitlines()]
        return {int(line[0]): line[1] for line in lines if line[0].isdigit()}

    def test_bytes_are_base64_text(self):
        """What is no base64 text goes into the column as it is."""
        subjects = {1: "/wAB", 2: "on the shop", 3: ""}
        for note, subject in subjects.items():
            self.snapshot["notes_note"][note]["subject"] = subject
        form = {"sqlite": ("blob", "X'%s'", "hex(%s)"), "mariadb": ("longblob", "X'%s'", "hex(%s)"),
                "postgresql": ("bytea", r"'\x%s'", "upper(encode(%s, 'hex'))")}[self.engine]
        stored = {1: "FF0001", 2: b"on the shop".hex().upper(), 3: ""}
        self.build(app.Bends(types={"notes_note.subject": form[0] + " NOT NULL"}),
                   after=["UPDATE notes_note SET subject = %s WHERE id = %d" % (form[1] % hexes, note) for note, hexes in stored.items()])
        self.assertEqual(self.compared(), set())
        self.sql("DELETE FROM notes_note;")
        self.assertEqual(self.compared(), {("notes_note", "vanished", str(note)) for note in stored})
        self.plan(0)
        self.inject(0)
        self.assertEqual(self.subjects(form[2]), stored)
        self.assertEqual(self.compared(), set())
        self.undo()

    def test_byte_order_mark_is_part_of_a_text(self):
        self.snapshot["notes_note"][2]["subject"] = "\ufeffon the shop"
        self.snapshot["people_partner"][1]["name"] = self.live["people_partner"][1]["name"] = "\ufeffAnna"
        anna(self.live)
        del self.live["notes_note"][2]
        self.build()
        self.recover(self.snapshot)

    def test_utc_needs_no_names_of_zones(self):
        """Which a MariaDB server hardly ever has, and asks for as soon as any table has a TIMESTAMP."""
        anna(self.live)
        seen = "timestamp NULL" if self.engine == "mariadb" else "timestamp"
        self.build(app.Bends(extra={"system_config": ["seen " + seen]}))
        self.plan(0, "--dump-tz", "UTC")
        self.inject(0)
        self.undo()

    def moment_type(self):
        return "timestamp NULL" if self.engine == "postgresql" else "datetime NULL"

    def test_a_part_of_the_key_repeats(self):
        """It is called as keys often are, and the database knows better."""
        app.put(self.snapshot, "work_site", "NL", 1, "Breda", "Main 9")
        self.live = app.clone(self.snapshot)
        del self.live["work_site"]["NL", 1]
        self.build()
        self.assertEqual(self.compared(), {("work_site", "vanished", "['NL', 1]")})
        self.assertEqual([f["code"] for f in self.recover(self.snapshot)["findings"]], ["V1"])

    def test_another_name_of_a_part_of_the_key(self):
        """The plan says what it does not compare, and how it can be."""
        del self.live["work_site"]["NL", 2]
        self.live["work_job"][3].update(site_country=None, site_nr=None)
        self.build(after=["ALTER TABLE work_site RENAME COLUMN nr TO number"])
        left_out = self.plan(0)["leftOut"]
        self.assertEqual(len(left_out), 1, left_out)
        for text in ("work_site", "country_code, number", "(3)", "kw.update(number=...)"):
            self.assertIn(text, left_out[0])
        script = self.dir / "dump" / "restore.py"
        head, site, rest = script.read_text().partition("def create_work_site")
        script.write_text(head + site + rest.replace("kw.update(nr=nr)", "kw.update(number=nr)", 1))
        plan = self.plan(0)
        self.assertEqual(plan["leftOut"], [])
        self.assertEqual([f["rows"][0]["key"] for f in plan["findings"] if f["code"] == "V1"], [["NL", 2]], self.told(plan))

    def test_dates_among_datetimes(self):
        anna(self.live)
        self.live["people_client"][2]["born"] = "1960-01-02 00:00:01"
        self.build(app.Bends(types={"people_client.born": self.moment_type()}))
        self.assertEqual({each for each in self.compared() if each[0] == "people_client"},
                         {("people_client", "vanished", "1"), ("people_client", "changed", "2")})
        self.sql("UPDATE people_client SET born = '1960-01-02 00:00:00' WHERE partner_ptr_id = 2;")
        self.live["people_client"][2]["born"] = "1960-01-02"
        self.recover(self.snapshot)

    def test_datetimes_among_dates(self):
        anna(self.live)
        self.build()
        file = self.dir / "dump" / "people_client.py"
        text = file.read_text().replace("date(1950,1,1)", "dt(1950,1,1,0,0,0)").replace("date(1960,1,2)", "dt(1960,1,2,0,0,0)")
        file.write_text(text.replace("date(1970,1,3)", "dt(1970,1,3,8,0,0)"))
        self.assertEqual({each for each in self.compared() if each[0] == "people_client"},
                         {("people_client", "vanished", "1"), ("people_client", "changed", "3")})
        self.recover(self.snapshot)


class ValuesOnMariaDb(Values):
    engine = "mariadb"


class ValuesOnPostgres(Values):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
