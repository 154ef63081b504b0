#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases that declare no foreign keys, and no profile that knows them: what a reference refers to is told by names and
values, or the plan stops where that is not enough. ROWBACK_CLI names the program."""

import contextlib
import json
import re
import sqlite3
import unittest
import unittest.mock

import coursesapp as app
import test_otherapps
from test_otherapps import cli

DECLARED = app.ddl


def undeclared(engine):
    """The same tables, without foreign keys."""
    return [re.sub(r", FOREIGN KEY \(.\w+.\) REFERENCES .\w+. \(.\w+.\)( DEFERRABLE INITIALLY DEFERRED)?", "", statement)
            for statement in DECLARED(engine)]


class Undeclared:
    def setUp(self):
        patch = unittest.mock.patch.object(app, "ddl", undeclared)
        patch.start()
        self.addCleanup(patch.stop)
        super().setUp()

    def profile(self, references):
        path = self.dir / "courses.json"
        path.write_text(json.dumps({"name": "courses", "references": references}))
        return "--profile", path

    @staticmethod
    def hazards(done):
        """Table, column and decision of each H9 of a plan."""
        found = json.loads(done.stdout)["findings"]
        return sorted((f["rows"][0]["table"], f["evidence"], f["resolution"]) for f in found if f["code"] == "H9")


class Courses(Undeclared, test_otherapps.Courses):
    """Each incident of the courses ends as it does where foreign keys are declared: a profile names the two of them
    that have other names than the tables to which they refer."""

    def plan(self, *options, codes=(0,)):
        named = self.profile({"city_id": ["countries_place"], "teacher_id": ["contacts_person"]})
        return super().plan(*named, *options, codes=codes)


class Unnamed(Undeclared, test_otherapps.Incident):
    """Nothing but values tells to what these columns refer."""

    def typed_again(self):
        """Place 5 was lost with nothing but itself and typed in again as 50; partners live there now."""
        place = self.live["countries_place"]
        place[50] = {**place.pop(5), "id": 50}
        for partner in app.find(self.live, "contacts_partner", city_id=5):
            self.live["contacts_partner"][partner]["city_id"] = 50
        for note in app.find(self.live, "notes_note", owner_type_id="countries.Place", owner_id=5):
            self.live["notes_note"][note]["owner_id"] = 50

    def refused(self):
        """The plan stops, and writes nothing unless it is confirmed."""
        done = cli("inject", "-q", self.dir / "plan", self.url, "--journal", self.dir / "journal", codes=(3,))
        self.assert_state(self.read(), self.live, "after a refused inject")
        return done.stderr

    def test_names_suffice(self):
        app.drop_partner(self.live, 104)
        self.check(app.clone(self.snapshot), "--json")
        doubts = json.loads(self.said)["leftOut"]
        self.assertEqual(len(doubts), 1)
        for name in ("contacts_partner.country_id → countries_country", "courses_enrolment.pupil_id → courses_pupil",
                     "courses_locker.pupil_id → courses_pupil"):
            self.assertIn(name, doubts[0])
        self.assertNotIn("city_id", doubts[0])
        self.assertNotIn("topic", doubts[0])

    def test_several_may_be_meant(self):
        """Places, lockers, notes have the numbers that city_id holds."""
        self.typed_again()
        self.build()
        self.assertEqual(self.hazards(self.plan("--json", codes=(1,))), [("contacts_partner", "city_id", "stop")])
        self.assertIn("city_id", self.refused())
        self.assert_state(self.recover(*self.profile({"contacts_partner.city_id": ["countries_place"]})), self.snapshot, "with a profile")
        self.undo()

    def test_a_profile_says_that_it_is_no_reference(self):
        self.typed_again()
        want = app.clone(self.live)
        want["countries_place"][5] = want["countries_place"].pop(50) | {"id": 5}
        for note in app.find(want, "notes_note", owner_type_id="countries.Place", owner_id=50):
            want["notes_note"][note]["owner_id"] = 5
        self.check(want, *self.profile({"city_id": []}))

    def test_values_are_to_be_confirmed(self):
        """Only partners have the numbers of teachers. Number 110 belongs to a company now; the lost teacher gets another."""
        s = self.live
        del s["contacts_person"][110]
        s["contacts_partner"][110] = {"id": 110, "name": "Garage Moderne", "email": "g@example.com", "country_id": "FR", "city_id": 10, "vat_id": "FR99"}
        s["contacts_company"][110] = {"partner_ptr_id": 110, "prefix": "SA"}
        self.build()
        self.assertEqual(self.hazards(self.plan("--json", codes=(1,))), [("courses_course", "teacher_id", "stop")])
        self.assertIn("teacher_id", self.refused())
        want = app.clone(s)
        for table in ("contacts_partner", "contacts_person"):
            want[table][204] = {**self.snapshot[table][110], app.key_of(table): 204}
        for course in (1, 3):
            want["courses_course"][course]["teacher_id"] = 204
        name = "live" if self.engine == "sqlite" else self.name
        self.assert_state(self.recover("--confirm", name), want, "confirmed")
        self.undo()


    def lose_teacher(self):
        """Person 110 was lost, and the courses have no teacher since."""
        del self.live["contacts_person"][110]
        del self.live["contacts_partner"][110]
        for course in app.find(self.live, "courses_course", teacher_id=110):
            self.live["courses_course"][course]["teacher_id"] = None

    def test_a_severed_link_is_to_be_confirmed(self):
        """No key moves, but only values tell that the teacher's link was severed."""
        self.lose_teacher()
        self.build()
        self.assertEqual(self.hazards(self.plan("--json", codes=(1,))), [("courses_course", "teacher_id", "stop")])
        self.assertIn("teacher_id", self.refused())
        name = "live" if self.engine == "sqlite" else self.name
        self.assert_state(self.recover("--confirm", name), self.snapshot, "confirmed")
        self.undo()

    def test_only_takes_along_what_a_guess_tells(self):
        """Course 1 went with its teacher: whether it hangs on that one, values alone tell."""
        self.lose_teacher()
        for enrolment in app.find(self.live, "courses_enrolment", course_id=1):
            del self.live["courses_enrolment"][enrolment]
        del self.live["courses_course"][1]
        self.build()
        only = ("--only", "contacts_person:110")
        self.assertEqual(self.hazards(self.plan("--json", *only, codes=(1,))), [("courses_course", "teacher_id", "stop")])
        self.assertIn("teacher_id", self.refused())
        named = self.profile({"teacher_id": ["contacts_person"]})
        self.assertEqual(self.hazards(self.plan("--json", *only, *named)), [])

    def fined(self):
        """Whom the fines of test_a_table_that_came_later are for."""
        question = "SELECT pupil_id FROM courses_fine ORDER BY id"
        if self.engine == "sqlite":
            with contextlib.closing(sqlite3.connect(self.name)) as db:
                return [pupil for pupil, in db.execute(question)]
        answer = self.servers.run_sql(self.engine, self.name, question + ";")
        return [int(word) for word in answer.split() if word.isdigit()]  # MariaDB's client prints a heading

    def test_a_table_that_came_later(self):
        """Pupil 101 was lost and typed in again as 300, who has been fined since; fines are in no snapshot."""
        s = self.live
        for table in ("contacts_partner", "contacts_person", "courses_pupil"):
            s[table][300] = {**s[table].pop(101), app.key_of(table): 300}
        for table, column in (("courses_enrolment", "pupil_id"), ("courses_locker", "pupil_id"), ("courses_course", "teacher_id")):
            for row in app.find(s, table, **{column: 101}):
                s[table][row][column] = 300
        for note in app.find(s, "notes_note", owner_id=101):
            if s["notes_note"][note]["owner_type_id"] in ("contacts.Partner", "contacts.Person", "courses.Pupil"):
                s["notes_note"][note]["owner_id"] = 300
        self.build()
        self.servers.run_sql(self.engine, self.name,
                             "CREATE TABLE courses_fine (id integer NOT NULL PRIMARY KEY, pupil_id bigint NOT NULL); "
                             "INSERT INTO courses_fine VALUES (1, 300), (2, 102);")
        self.recover(*self.profile({"city_id": ["countries_place"], "teacher_id": ["contacts_person"]}))
        self.assertEqual(self.fined(), [101, 102])
        self.undo()


class CoursesOnMariaDb(Courses):
    engine = "mariadb"


class CoursesOnPostgres(Courses):
    engine = "postgresql"


class UnnamedOnMariaDb(Unnamed):
    engine = "mariadb"


class UnnamedOnPostgres(Unnamed):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
