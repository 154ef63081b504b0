# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Much data, little memory."""

import shutil
import sqlite3

from memory import watched
from support import Scenario

SCRIPT = """# -*- coding: UTF-8 -*-
SOURCE_VERSION = '18.8.0'
a_Thing = resolve_model("a.Thing")

def create_a_thing(code, name):
    kw = dict()
    kw.update(code=code)
    kw.update(name=name)
    return a_Thing(**kw)

def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    args = (globals(), locals())
    execfile("a_thing.py", *args)
    loader.finalize()

if __name__ == '__main__':
    main(args)
"""
MEGABYTE = 1 << 20


class TestMemory(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def setUp(self):
        super().setUp()
        self.dump = self.folder / "dump"
        self.dump.mkdir()
        (self.dump / "restore.py").write_text(SCRIPT)
        self.data = self.dump / "a_thing.py"

    def test_keys_are_printed_while_they_are_looked_at(self):
        keys = ["%08d-%s" % (i, "x" * 40) for i in range(300000)]
        self.data.write_text("# -*- coding: UTF-8 -*-\n" + "".join("loader.save(create_a_thing('%s',None))\n" % each
                                                                  for each in keys))
        live = self.folder / "live.db"
        connection = sqlite3.connect(live)
        connection.execute("CREATE TABLE a_thing (code varchar(60) NOT NULL PRIMARY KEY, name varchar(60))")
        connection.close()
        command = ("compare", self.dump, "sqlite://%s" % live, "-q")
        text, little = watched(self.folder / "text", *command)
        json, more = watched(self.folder / "json", *command, "--json")
        self.assertEqual((text.code, json.code), (0, 0), str(text) + str(json))
        self.assertEqual(json.json()["tables"][0]["vanished"], keys)
        self.assertLess(more - little, 8 * MEGABYTE)

    def test_a_text_that_is_too_long_is_a_problem_of_its_table(self):
        if shutil.disk_usage(self.folder).free < 2048 * MEGABYTE:
            self.skipTest("not enough room for the file")
        with open(self.data, "wb") as data:
            data.write(b"# -*- coding: UTF-8 -*-\nloader.save(create_a_thing('a','")
            for _ in range(1025):
                data.write(b"x" * MEGABYTE)
            data.write(b"'))\nloader.save(create_a_thing('b','c'))\n")
        done, peak = watched(self.folder / "rows", "rows", self.dump, "a_thing", "-q")
        self.assertEqual(done.code, 1, str(done))
        self.assertEqual(done.out, '{"code":"b","name":"c"}\n')
        self.assertIn("a_thing.py:2", done.err)
        self.assertIn("a text is longer than 1 GiB", done.err)
        self.assertLess(peak, 64 * MEGABYTE)
