#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every resolution of a C1 with every one of a C2, with the C3 and C5 that follow, against a small model; and numbers that are counted. ROWBACK_CLI names the program."""

import itertools
import json
import unittest

import test_resolutions
from test_resolutions import app

ANNA, BERT, DORA, AGAIN, NEW = 1, 2, 4, 51, 52
C1 = ("keep-original", "keep-recreated", "keep-both", "skip")
C2 = ("give-back", "restore-without", "same-record", "skip")
REPLACED = ("keep-recreated", "same-record")
PROFILE = {"name": "agency", "counters": [{"table": "system_config", "column": "next_partner", "counts": "people_partner"}]}
BENDS = app.Bends(types={"people_partner.email": "varchar(60) NULL"}, uniques={"people_partner": [("email",)]})


def add_to_both(s):
    """Bert and Dora are clerks, and there is a note on each of Anna's and Dora's jobs."""
    app.put(s, "work_job", 5, BERT, None, None, "clerk")
    app.put(s, "work_job", 6, DORA, None, None, "clerk")
    app.put(s, "notes_note", 4, "work.Job", 2, "on the clerk")
    app.put(s, "notes_note", 5, "work.Job", 6, "on Dora's job")
    app.put(s, "notes_note", 6, "people.Partner", DORA, "on Dora")
    app.put(s, "work_visit", 5, DORA, "2015-05-05")


def typed_in_again(s):
    """Anna as 51, with a job that she has already (its site left open), one that is new, and notes on both."""
    app.put(s, "people_partner", AGAIN, "Anna Abel", "new@a.be", "99", "FR")
    app.put(s, "people_client", AGAIN, "N1", "1950-01-01")
    app.put(s, "work_job", 51, AGAIN, None, None, "cook")
    app.put(s, "work_job", 52, AGAIN, None, None, "baker")
    app.put(s, "work_visit", 51, AGAIN, "2015-06-12")
    for key, owner, number in ((51, "people.Client", AGAIN), (52, "work.Job", 51), (53, "work.Job", 52), (54, "people.Partner", AGAIN)):
        app.put(s, "notes_note", key, owner, number, "new %d" % key)


def given_out_again(s):
    """The number 1 is Zoe's now."""
    app.put(s, "people_partner", ANNA, "Zoe Zuber", "zoe@z.fr", "88", "FR")
    app.put(s, "people_client", ANNA, "N88", "2001-12-31")
    app.put(s, "work_job", 88, ANNA, None, None, "pilot")


class Model:
    """What the live state becomes: each vanished record after the other, by one resolution."""

    def __init__(self, live, old):
        self.old, self.live = old, live
        self.state = app.clone(live)

    def repoint(self, models, old, new, notes):
        for key in notes:
            row = self.state["notes_note"][key]
            if row["owner_type_id"] in models and row["owner_id"] == old:
                row["owner_id"] = new

    def merge_away(self, other, target):
        s = self.state
        for row in s["work_job"].values():
            row["client_id"] = target if row["client_id"] == other else row["client_id"]
        for row in s["work_visit"].values():
            row["partner_id"] = target if row["partner_id"] == other else row["partner_id"]
        self.repoint(("people.Client", "people.Partner"), other, target, list(s["notes_note"]))
        del s["people_client"][other], s["people_partner"][other]

    def bring_jobs(self, who, target):
        """By number, and which job stands for which now."""
        s, stands_for = self.state, {}
        for key, row in self.old["work_job"].items():
            if row["client_id"] != who:
                continue
            twin = next((k for k, live in s["work_job"].items() if (live["client_id"], live["title"]) == (target, row["title"])), None)
            if twin in self.old["work_job"]:  # nobody's second typing: it stays
                stands_for[key] = twin
                continue
            if twin is not None:
                del s["work_job"][twin]
                self.repoint(("work.Job",), twin, key, list(s["notes_note"]))
            s["work_job"][key] = dict(row, client_id=target)
        return stands_for

    def bring_what_hangs(self, who, target):
        s = self.state
        jobs = [key for key, row in self.old["work_job"].items() if row["client_id"] == who]
        stands_for = self.bring_jobs(who, target)
        for key, row in self.old["notes_note"].items():
            owner, number = row["owner_type_id"], row["owner_id"]
            if owner in ("people.Client", "people.Partner") and number == who:
                s["notes_note"][key] = dict(row, owner_id=target)
            elif owner == "work.Job" and number in jobs:
                s["notes_note"][key] = dict(row, owner_id=stands_for.get(number, number))
        for key, row in self.old["work_visit"].items():
            if row["partner_id"] == who:
                s["work_visit"][key]["partner_id"] = target

    def record(self, who, target, blank):
        s = self.state
        for table, key in (("people_partner", "id"), ("people_client", "partner_ptr_id")):
            s[table][target] = dict(self.old[table][who], **{key: target})
            for column in blank:
                if column in s[table][target]:
                    s[table][target][column] = None

    def give_back(self, other, table, column):
        self.state[table][other][column] = self.old[table][other][column]


class Start(test_resolutions.SmallApp):
    def start(self, *losses):
        self.fresh()
        self.snapshot = app.before()
        add_to_both(self.snapshot)
        self.live = app.clone(self.snapshot)
        for loss in losses:
            loss(self.live)


class Combinations(Start):
    def decided(self, c1, c2):
        return "--decide", "C1=" + c1, "--decide", "C2=" + c2

    def one_vanished(self, c1, c2, reused):
        """Anna was typed in again, and Bert has her address now."""
        target = NEW if reused else ANNA
        self.start(lambda s: app.lose(s, ANNA), typed_in_again, *([given_out_again] if reused else []))
        self.live["people_partner"][BERT]["email"] = "anna@a.be"
        self.build(BENDS)
        others = {c1, c2} - set(REPLACED)
        if "skip" not in others and len(others) < 2:
            refused = self.cli(2, "plan", "-q", self.dir / "dump", self.url, "-o", self.dir / "plan", *self.decided(c1, c2))
            self.assertRegex(refused.stderr, "=%s.*=%s|=%s.*=%s" % (c1, c2, c2, c1))
            self.assert_state(self.live, "nothing happened")
            return
        model = Model(self.live, self.snapshot)
        if "skip" not in others:
            blank = {"keep-both": ["number"]}.get(c1, []) + {"restore-without": ["email"]}.get(c2, [])
            model.record(ANNA, target, blank)
            if c1 == "keep-original":
                model.merge_away(AGAIN, target)
            model.bring_what_hangs(ANNA, target)
            if c2 == "give-back":
                model.give_back(BERT, "people_partner", "email")
        self.recover(model.state, *self.decided(c1, c2))

    def two_vanished(self, c1, c2):
        """Anna was typed in again; Dora is away, too, and Bert has her number."""
        self.start(lambda s: app.lose(s, ANNA), lambda s: app.lose(s, DORA), typed_in_again)
        self.live["people_client"][BERT]["number"] = "N4"
        self.build()
        model = Model(self.live, self.snapshot)
        if c1 not in ("skip", "keep-recreated"):
            model.record(ANNA, ANNA, ["number"] if c1 == "keep-both" else [])
        if c1 == "keep-original":
            model.merge_away(AGAIN, ANNA)
        if c1 != "skip":
            model.bring_what_hangs(ANNA, AGAIN if c1 == "keep-recreated" else ANNA)
        if c2 in ("give-back", "restore-without"):
            model.record(DORA, DORA, ["number"] if c2 == "restore-without" else [])
        if c2 == "give-back":
            model.give_back(BERT, "people_client", "number")
        if c2 != "skip":
            model.bring_what_hangs(DORA, BERT if c2 == "same-record" else DORA)
        self.recover(model.state, *self.decided(c1, c2))

    def test_both_of_one_vanished_record(self):
        for c1, c2 in itertools.product(C1, C2):
            with self.subTest(c1=c1, c2=c2):
                self.one_vanished(c1, c2, False)

    def test_both_of_one_whose_number_was_given_out_again(self):
        for c1, c2 in itertools.product(C1, C2):
            with self.subTest(c1=c1, c2=c2):
                self.one_vanished(c1, c2, True)

    def test_each_of_another_vanished_record(self):
        for c1, c2 in itertools.product(C1, C2):
            with self.subTest(c1=c1, c2=c2):
                self.two_vanished(c1, c2)


class Counters(Start):
    """The application counts its partners itself, as a profile knows."""

    def given_out(self, options, number, following, *losses):
        self.start(lambda s: app.lose(s, ANNA), given_out_again, *losses)
        self.build()
        (self.dir / "profile.json").write_text(json.dumps(PROFILE))
        model = Model(self.live, self.snapshot)
        if number:
            model.record(ANNA, number, [])
            model.bring_what_hangs(ANNA, number)
        model.state["system_config"][1] = {"id": 1, "next_partner": following, "title": "Agency"}
        self.recover(model.state, "--profile", self.dir / "profile.json", *options)

    def test_the_new_number_is_the_next_one_and_is_counted(self):
        self.given_out((), 60, 61, lambda s: s["system_config"][1].update(next_partner=60))

    def test_a_counter_that_vanished_comes_back_behind_it(self):
        self.given_out((), 23, 24, lambda s: s["system_config"].clear())

    def test_a_counter_that_vanished_comes_back_behind_what_was_given_out_since(self):
        self.given_out(("--decide", "C3=skip"), None, 52, typed_in_again, lambda s: s["people_client"][AGAIN].update(number="N51"),
                       lambda s: s["system_config"].clear())


class CombinationsOnMariaDb(Combinations):
    engine = "mariadb"


class CombinationsOnPostgres(Combinations):
    engine = "postgresql"


class CountersOnMariaDb(Counters):
    engine = "mariadb"


class CountersOnPostgres(Counters):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main()
