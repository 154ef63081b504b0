# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Create functions that were edited by hand, at random but the same ones each time: rows are what Python makes of them,
or the table is marked."""

import pathlib
import tempfile
import unittest

import handedits

SEEDS = range(1, 31)


class TestHandEdits(unittest.TestCase):
    def test_rows_are_those_of_python_or_the_table_is_marked(self):
        tables = 0
        for seed in SEEDS:
            with tempfile.TemporaryDirectory() as folder:
                found, agreed = handedits.differences(pathlib.Path(folder), seed)
            self.assertEqual(found, [])
            tables += agreed
        self.assertGreater(tables, 4 * len(SEEDS), "nearly all tables are marked: this proves nothing")


if __name__ == "__main__":
    unittest.main()
