# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a dump of 0.9 GB, and says how much memory that took. The target `bigdump` runs it: a minute or more to
make the dump out of a real one, and 1 GB in the folder for temporary files."""

import os
import subprocess
import sys
import unittest

from memory import watched
from support import DATA, SHARED, Scenario, incident_database

FACTOR = os.environ.get("ROWBACK_BIG_FACTOR", "900")
MOST = 256 << 20


class TestBigDump(Scenario):
    def test_takes_bounded_memory(self):
        whole = DATA / "databases" / "welfare"
        live = incident_database("sqlite", "big", whole)
        dump = self.folder / "dump"
        subprocess.run([sys.executable, SHARED / "tools" / "amplify.py", whole / "dump-sqlite", dump, FACTOR], check=True,
                       stdout=subprocess.DEVNULL)
        size = sum(each.stat().st_size for each in dump.iterdir())
        for options in ((), ("--changed",), ("--json",)):
            done, peak = watched(self.folder / "out", "compare", dump, live.url, "-q", *options)
            print("%d MB, compare %s: %d MB of memory, exit %d" % (size >> 20, " ".join(options), peak >> 20, done.code))
            self.assertEqual(done.code, 0, str(done))
            self.assertLessEqual(peak, MOST)


if __name__ == "__main__":
    unittest.main()
