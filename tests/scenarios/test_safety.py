# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever comes in between: the database is as it was, or as the plan says; never something else."""

import os
import pathlib
import random
import signal
import socket
import subprocess
import time
import unittest

from incidentmodel import SCHEMA
from support import INCIDENT, PROFILE, SUFFIX, Scenario, incident_database, on_every_engine, program, strict

MOMENTS = int(os.environ.get("ROWBACK_MOMENTS", "50"))


class Planned(Scenario):
    """A copy of the incident and a plan that may be injected."""

    def load(self, name):
        self.live = incident_database(self.engine, name)
        self.plan_file = self.folder / "plan.json"
        self.journal = self.folder / "journal.json"
        self.snapshot = INCIDENT / ("before-dump" + SUFFIX[self.engine])
        self.run_cli(0, "plan", self.snapshot, self.live.url, "-o", self.plan_file, *PROFILE, "--decide", "C2=give-back", "-q")

    def start(self, command, *options):
        return subprocess.Popen([program(), command, str(self.plan_file), self.live.url, "-q"] + list(map(str, options)),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def undo(self):
        self.run_cli(0, "undo", self.journal, self.live.url, "-q")


def wait_until_it_watches(process):
    """Before its first line the system ends a program, and nobody is cancelled."""
    status = pathlib.Path("/proc/%d/status" % process.pid)
    while process.poll() is None:
        blocked = next(line for line in status.read_text().splitlines() if line.startswith("SigBlk:"))
        if int(blocked.split()[1], 16) & 1 << (signal.SIGINT - 1):
            return


@on_every_engine
class TestCancel(Planned):
    def test_at_random_moments(self):
        self.load("cancel")
        before = self.live.hash()
        begin = time.monotonic()
        self.run_cli(0, "inject", self.plan_file, self.live.url, "--journal", self.journal, "-q")
        duration = time.monotonic() - begin
        after = self.live.hash()
        self.undo()
        self.assertEqual(self.live.hash(), before)
        moments = random.Random(20150620)
        codes = []
        for _ in range(MOMENTS):
            self.journal.unlink(missing_ok=True)
            process = self.start("inject", "--journal", self.journal)
            wait_until_it_watches(process)
            time.sleep(moments.uniform(0, duration))
            process.send_signal(signal.SIGINT)
            asked = time.monotonic()
            _, err = process.communicate(timeout=60)
            codes.append(process.returncode)
            self.assertLess(time.monotonic() - asked, 2, "cancelling takes effect within a second")
            self.assertIn(process.returncode, (0, 5), err.decode())
            self.assertEqual(self.live.hash(), after if process.returncode == 0 else before, codes)
            if process.returncode == 0:
                self.undo()
                self.assertEqual(self.live.hash(), before)
        print("%s: exit codes %s" % (self.engine, codes), flush=True)


class TestSignals(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def ended_by(self, number, **options):
        demo = self.folder / "signalled"
        process = subprocess.Popen([program(), "demo", str(demo)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   **options)
        while process.poll() is None and not (demo / "snapshots").exists():
            time.sleep(0.01)
        process.send_signal(number)
        process.communicate(timeout=120)
        return process.returncode, demo.exists()

    def test_each_is_a_cancel_and_leaves_nothing(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number.name):
                self.assertEqual(self.ended_by(number), (5, False))

    def test_also_at_the_very_end(self):
        """What waits for signals outlives main(), and must not touch what has been taken down."""
        moments = random.Random(20150629)
        begin = time.monotonic()
        subprocess.run([program(), "--version"], stdout=subprocess.DEVNULL, check=True)
        duration = time.monotonic() - begin
        for _ in range(10 * MOMENTS):
            process = subprocess.Popen([program(), "--version"], stdout=subprocess.DEVNULL)
            wait_until_it_watches(process)
            time.sleep(moments.uniform(0, duration))
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(60), 0)

    def test_also_while_connecting(self):
        """To a server that lets in and never says a word."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            for scheme in ("mysql", "postgresql"):
                with self.subTest(scheme=scheme):
                    url = "%s://jane@127.0.0.1:%d/welfare" % (scheme, server.getsockname()[1])
                    process = subprocess.Popen([program(), "demo", str(self.folder / "never"), "--engine", url],
                                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                    with server.accept()[0]:
                        process.send_signal(signal.SIGINT)
                        asked = time.monotonic()
                        process.communicate(timeout=60)
                    self.assertEqual(process.returncode, 5)
                    self.assertLess(time.monotonic() - asked, 1)

    def test_a_hangup_that_is_ignored_stays_so(self):
        ignore = {"preexec_fn": lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)}
        self.assertEqual(self.ended_by(signal.SIGHUP, **ignore), (0, True))


@on_every_engine
class TestStale(Planned):
    """Somebody did something between the plan and the injection."""

    def refused(self, name, sql, *words):
        self.load(name)
        self.live.run(sql)
        before = strict(self.live.rows())
        for command in (["rehearse"], ["inject", "--journal", self.journal]):
            done = self.run_cli(3, command[0], self.plan_file, self.live.url, "-q", *command[1:])
            for word in words:
                self.assertIn(word, done.err)
            self.assertNotIn("Traceback", done.err)
            self.assertEqual(strict(self.live.rows()), before)

    def test_a_client_who_was_entered_again_got_another_address(self):
        self.refused("stale", "UPDATE contacts_partner SET email = 'other@example.com' WHERE id = 274;",
                     "contacts_partner 274")

    def test_a_row_with_a_severed_link_was_deleted(self):
        self.refused("stale", "DELETE FROM households_member WHERE id = 10;", "households_member 10")

    def test_a_severed_link_leads_elsewhere_now(self):
        self.refused("stale", "UPDATE households_member SET person_id = 115 WHERE id = 10;", "households_member 10")

    def test_somebody_took_a_vanished_number(self):
        self.refused("stale", self.copy("contacts_partner", 115, 118), "contacts_partner 118")

    def test_a_note_was_written_on_a_client_who_was_entered_again(self):
        self.refused("stale", self.copy("notes_note", 112, 9000), "notes_note 9000")

    def test_the_drifted_value_drifted_on(self):
        self.refused("stale", "UPDATE pcsw_client SET national_id = '111111 111-11' WHERE person_ptr_id = 125;",
                     "pcsw_client 125")

    def test_a_word_to_be_dropped_was_changed(self):
        self.refused("stale", "UPDATE dupable_clients_word SET word = 'XYZ' WHERE id = 131;", "dupable_clients_word 131")

    def test_something_else_was_changed(self):
        """What the plan does not touch does not concern it."""
        self.load("stale")
        self.live.run("UPDATE notes_note SET subject = 'another' WHERE id = 60;")
        before = strict(self.live.rows())
        self.run_cli(0, "inject", self.plan_file, self.live.url, "-q", "--journal", self.journal)
        self.undo()
        self.assertEqual(strict(self.live.rows()), before)

    def copy(self, table, source, key):
        """SQL that inserts a copy of a row under another key."""
        quote = "`%s`" if self.engine == "mariadb" else '"%s"'
        columns = ", ".join(quote % name for name in SCHEMA.columns[table] if name != "id")
        return "INSERT INTO %s (id, %s) SELECT %d, %s FROM %s WHERE id = %d;" % (table, columns, key, columns, table, source)

    def test_undo_after_somebody_worked_on_a_restored_row(self):
        self.load("staleundo")
        self.run_cli(0, "inject", self.plan_file, self.live.url, "-q", "--journal", self.journal)
        self.live.run("UPDATE contacts_partner SET email = 'other@example.com' WHERE id = 118;")
        before = strict(self.live.rows())
        done = self.run_cli(3, "undo", self.journal, self.live.url, "-q")
        self.assertIn("contacts_partner 118", done.err)
        self.assertIn("since the injection", done.err)
        self.assertNotIn("plan", done.err)
        self.assertEqual(strict(self.live.rows()), before)

    def test_undo_of_what_was_killed_before_commit(self):
        """The journal cannot tell on which side of COMMIT the program ended, the database can."""
        self.load("killedundo")
        before = strict(self.live.rows())
        self.run_cli(0, "inject", self.plan_file, self.live.url, "-q", "--journal", self.journal)
        prepared = self.journal.read_bytes().splitlines(True)[:-1]
        self.undo()
        self.journal.write_bytes(b"".join(prepared))
        done = self.run_cli(3, "undo", self.journal, self.live.url, "-q")
        self.assertIn("never reached COMMIT", done.err)
        self.assertNotIn("somebody", done.err)
        self.assertEqual(strict(self.live.rows()), before)


if __name__ == "__main__":
    unittest.main()
