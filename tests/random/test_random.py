#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random incidents: an independent model says what the database must be in the end, on three engines alike.

ROWBACK_CLI names the program, ROWBACK_SERVERS the folder that servers.py started servers in. ROWBACK_SEEDS=0:10000 runs
long; by default it is a minute.
The folder of an incident that failed is kept and named."""

import copy
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "scenarios"), str(HERE.parent / "servers")]
import servers  # noqa: E402
from randomfiles import read, script, write_dump  # noqa: E402
from randomschema import random_schema  # noqa: E402
from randomworld import World  # noqa: E402
from smallapp import differences  # noqa: E402

CLI = os.environ.get("ROWBACK_CLI", "rowback-cli")
FIRST, LAST = map(int, os.environ.get("ROWBACK_SEEDS", "0:15").split(":"))


class Incident:
    """What was, what is, and what must be."""

    def __init__(self, seed):
        r = random.Random(seed)
        self.world = World(r, random_schema(r))
        self.snapshot = self.world.filled()
        self.live = copy.deepcopy(self.snapshot)
        self.ideal = copy.deepcopy(self.snapshot)
        self.lost, self.reused, self.again = [], [], []
        notes_go = r.random() < .5
        for _ in range(r.randint(1, 4)):
            names = self.world.numbered(self.live)
            if names:
                name = r.choice(names)
                self.lost.append((name, r.choice(list(self.live[name]))))
                self.world.lose(self.live, *self.lost[-1], notes_go)

    def add_work(self):
        self.world.work(self.live, self.ideal)

    def type_again(self):
        for name, key in self.lost:
            new = self.world.type_again(name, key, self.snapshot, self.live)
            if new is not None:
                self.again.append((name, key, new))
                self.world.hang_on(name, key, new, self.live, self.ideal)
        for name, key, new in self.again:
            self.world.repoint(self.ideal, [name], new, key)

    def give_out_again(self):
        self.reused = [lost for lost in dict.fromkeys(self.lost) if self.world.give_out_again(*lost, self.live, self.ideal)]

    def end(self, got):
        return self.world.moved(self.ideal, got, self.reused, self.live) if self.reused else self.ideal


class Random(unittest.TestCase):
    engine = "sqlite"
    servers = servers.Servers(os.environ.get("ROWBACK_SERVERS", "servers"))

    def setUp(self):
        if self.servers.skipped(self.engine):
            self.skipTest("SKIPPED: " + self.servers.skipped(self.engine))

    def cli(self, *arguments):
        return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=300)

    def plan(self, folder):
        """What the database would do by itself, and that much is missing, a person may confirm; no more is asked."""
        plan = [folder / "dump", self.url, "-o", folder / "plan"]
        done = self.cli("plan", "-q", *plan)
        if done.returncode == 1:
            findings = json.loads((folder / "plan").read_text())["findings"]
            told = {finding["code"] for finding in findings if finding["resolution"] in ("stop", "undecided")}
            self.assertLessEqual(told, {"H3", "H6"}, done.stdout)
            (folder / "plan").unlink()
            done = self.cli("plan", "-q", *plan, "--confirm", pathlib.Path(self.name).stem)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def recover(self, incident, folder):
        """Answers whether the incident could be made."""
        text = script(incident.world, incident.live, self.engine)
        if text is None:
            return False
        write_dump(incident.world, incident.snapshot, folder / "dump")
        self.name = str(folder / "live.db") if self.engine == "sqlite" else "randomincident"
        self.url = self.servers.create_database(self.engine, self.name)
        self.servers.run_sql(self.engine, self.name, text)
        self.assertEqual(differences(incident.live, self.read(incident)), [], "before")
        self.plan(folder)
        done = self.cli("inject", "-q", folder / "plan", self.url, "--journal", folder / "journal")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        got = self.read(incident)
        self.assertEqual(differences(incident.end(got), got), [], "after inject")
        self.assertLessEqual(incident.world.dangling(got), incident.world.dangling(incident.live))
        done = self.cli("undo", "-q", folder / "journal", self.url)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(differences(incident.live, self.read(incident)), [], "after undo")
        return True

    def read(self, incident):
        return read(incident.world, self.servers, self.engine, self.name)

    def run_all(self, *happenings):
        """Most must be incidents: a test that makes none proves nothing."""
        made = 0
        for seed in range(FIRST, LAST):
            incident = Incident(seed)
            for happening in happenings:
                getattr(incident, happening)()
            folder = pathlib.Path(tempfile.mkdtemp(prefix="incident-%d-" % seed))
            with self.subTest(seed=seed, kept=str(folder)):
                made += self.recover(incident, folder)
                shutil.rmtree(folder)
        self.assertGreater(made, 0.8 * (LAST - FIRST))
        print("%s, %s: %d incidents" % (self.engine, " and ".join(happenings) or "loss alone", made), flush=True)

    def test_loss(self):
        self.run_all()

    def test_loss_and_work(self):
        self.run_all("add_work")

    def test_records_typed_again(self):
        self.run_all("add_work", "type_again")

    def test_numbers_given_out_again(self):
        self.run_all("give_out_again")


class RandomMariaDb(Random):
    engine = "mariadb"


class RandomPostgreSql(Random):
    engine = "postgresql"


if __name__ == "__main__":
    unittest.main(verbosity=2)
