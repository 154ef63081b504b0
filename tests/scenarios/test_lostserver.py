# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server of the test's own dies while the program writes; once it runs again, the database is as before or as planned."""

import os
import pathlib
import random
import signal
import subprocess
import time
import unittest

import support
from servers import Servers, unprivileged
from support import FILES, INCIDENT, PROFILE, SUFFIX, Database, Scenario, program

MOMENTS = int(os.environ.get("ROWBACK_MOMENTS", "10")) // 3 or 1


class LostServer(Scenario):
    def own_server(self, engine):
        self.require(engine)
        self.process = None
        self.own = Servers(self.folder / "servers")
        self.addCleanup(self.end)
        self.own.start()
        self.server = self.own.engines[engine]
        pid = self.own.state(engine)["pid"]
        self.command = pathlib.Path("/proc/%d/cmdline" % pid).read_bytes().decode().split("\0")[:-1]
        self.prefix = unprivileged()[0] if engine == "postgresql" else []
        shared, support.SERVERS = support.SERVERS, self.own
        self.addCleanup(setattr, support, "SERVERS", shared)
        url = self.own.create_database(engine, "mortal", INCIDENT / FILES[engine])
        self.live = Database(engine, "mortal", url)

    def end(self):
        self.own.stop()
        if self.process:
            self.process.wait(30)

    def pid(self):
        return next(pid for pid in self.own.running() if self.is_of_engine(pid))

    def is_of_engine(self, pid):
        words = pathlib.Path("/proc/%d/cmdline" % pid).read_bytes().decode().split("\0")
        return os.path.basename(words[0]) == os.path.basename(self.command[0])

    def die(self):
        """MariaDB is killed; PostgreSQL, of many processes, shuts down at once, as after a crash."""
        pid = self.pid()
        os.kill(pid, signal.SIGKILL if self.live.engine == "mariadb" else signal.SIGQUIT)
        while not Servers.has_ended(pid):
            time.sleep(0.02)

    def rise(self):
        log = open(self.folder / "log", "ab")
        self.addCleanup(log.close)
        self.process = subprocess.Popen(self.prefix + self.command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                        cwd="/", start_new_session=True)
        for _ in range(600):
            if self.server.answers():
                self.keep_what_is_committed()
                return
            time.sleep(0.1)
        self.fail("the server does not start again")

    def keep_what_is_committed(self):
        """The tests' servers are fast, not safe: here a commit must survive."""
        if self.live.engine == "mariadb":
            self.live.run("SET GLOBAL innodb_flush_log_at_trx_commit = 1")
        else:
            self.live.run("ALTER ROLE django SET synchronous_commit = on")

    def survive(self, engine):
        self.own_server(engine)
        self.keep_what_is_committed()
        plan, journal = self.folder / "plan.json", self.folder / "journal.json"
        self.run_cli(0, "plan", INCIDENT / ("before-dump" + SUFFIX[engine]), self.live.url, "-o", plan, *PROFILE,
                     "--decide", "C2=give-back", "-q")
        before = self.live.hash()
        begin = time.monotonic()
        self.run_cli(0, "inject", plan, self.live.url, "--journal", journal, "-q")
        duration = time.monotonic() - begin
        after = self.live.hash()
        self.run_cli(0, "undo", journal, self.live.url, "-q")
        moments = random.Random(20150620)
        for _ in range(MOMENTS):
            journal.unlink(missing_ok=True)
            process = subprocess.Popen([program(), "inject", str(plan), self.live.url, "--journal", str(journal), "-q"],
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(moments.uniform(0.3, 0.95) * duration)
            self.die()
            _, err = process.communicate(timeout=120)
            self.rise()
            self.assertIn(process.returncode, (0, 3, 4), err.decode())
            if process.returncode:
                self.assertEqual(len([line for line in err.decode().splitlines() if line.strip()]), 1, err.decode())
            now = self.live.hash()
            print("%s: exit %d, %s" % (engine, process.returncode, "as planned" if now == after else "as before"), flush=True)
            self.assertIn(now, (before, after))
            if process.returncode == 0:
                self.assertEqual(now, after)
            if now == after:
                self.run_cli(0, "undo", journal, self.live.url, "-q")

    def test_mariadb(self):
        self.survive("mariadb")

    def test_postgresql(self):
        self.survive("postgresql")


if __name__ == "__main__":
    unittest.main()
