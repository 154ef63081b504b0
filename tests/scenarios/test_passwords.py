#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a password may come from: a pipe, which gives it once, and a person, who may rather stop."""

import os
import pty
import select
import signal
import subprocess
import time
import unittest

import resolutioncases as cases
from test_resolutions import CLI, SmallApp

PASSWORD = "correct horse"


class Passwords(SmallApp):
    engine = "mariadb"

    def setUp(self):
        super().setUp()
        cases.anna_again(self.live)
        self.build()
        self.sql("CREATE OR REPLACE USER rowback_asked@'%%' IDENTIFIED BY '%s'; GRANT ALL ON %s.* TO rowback_asked@'%%';"
                 % (PASSWORD, self.name))
        self.addCleanup(self.sql, "DROP USER rowback_asked@'%'")
        self.address = "mysql://rowback_asked@127.0.0.1:%d/%s" % (self.servers.state("mariadb")["port"], self.name)
        self.command = [CLI, "compare", str(self.dir / "dump"), self.address]

    def compare(self, *options, **how):
        return subprocess.run(self.command + ["-q", *map(str, options)], capture_output=True, text=True, timeout=60, **how)

    def test_a_pipe(self):
        done = self.compare("--password-file", "/dev/stdin", input=PASSWORD + "\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        place = self.dir / "fifo"
        os.mkfifo(place, 0o600)
        with subprocess.Popen(["sh", "-c", 'printf "%s\\n" "$0" > "$1"', PASSWORD, place]):
            done = self.compare("--password-file", place)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_folder(self):
        done = self.compare("--password-file", self.dir)
        self.assertEqual(done.returncode, 2)
        self.assertIn("is a folder", done.stderr)

    def ask(self):
        """Starts on a terminal, up to the question."""
        pid, end = pty.fork()
        if pid == 0:
            os.environ["HOME"] = str(self.dir)
            os.execv(CLI, self.command)
        self.addCleanup(os.close, end)
        said, until = "", time.monotonic() + 30
        while "Password for" not in said:
            self.assertTrue(select.select([end], [], [], max(0, until - time.monotonic()))[0], said)
            said += os.read(end, 4096).decode(errors="replace")
        self.assertNotIn("%Password", said)
        return pid, end

    def exit_code(self, pid, end):
        until = time.monotonic() + 10
        while time.monotonic() < until:
            if select.select([end], [], [], 0.05)[0]:
                try:
                    self.assertNotIn(PASSWORD, os.read(end, 65536).decode(errors="replace"))
                except OSError:  # the terminal's other end is closed
                    pass
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return "never ended"

    def test_a_person(self):
        pid, end = self.ask()
        os.write(end, (PASSWORD + "\n").encode())
        self.assertEqual(self.exit_code(pid, end), 0)

    def test_a_person_who_stops(self):
        for way in ("Ctrl-C", signal.SIGTERM):
            with self.subTest(way=way):
                pid, end = self.ask()
                os.write(end, b"\x03") if way == "Ctrl-C" else os.kill(pid, way)
                self.assertEqual(self.exit_code(pid, end), 5)


if __name__ == "__main__":
    unittest.main()
