# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Much data, little memory."""

import hashlib
import resource
import shutil
import sqlite3

from memory import watched
from support import Scenario, cli

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


class TestTooLittleMemory(Scenario):
    """Wherever the memory ends, one sentence and the exit code of the design tell, and nothing has happened."""

    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def setUp(self):
        super().setUp()
        self.demo = self.folder / "demo"
        self.run_cli(0, "demo", self.demo, "--rows", "3000", "-q")
        self.live = self.demo / "welfare.db"
        self.plan = self.folder / "a.plan"
        self.planning = ("plan", self.demo / "snapshots" / "20150610", "sqlite://%s" % self.live, "--profile", "lino-welfare",
                         "--decide", "C2=give-back", "-q")

    def limits(self):
        """From the least with which the program starts, on."""
        least = next((each for each in range(50, 2000) if within(each * MEGABYTE, "--version").code == 0), None)
        if least is None:
            self.skipTest("it does not start within a limit, as with a sanitizer")
        return [each * MEGABYTE for each in range(least, least + 40)]

    def lacks_memory(self, limit, *command):
        """Whether it did; else it had enough, or something else said so in a sentence of its own."""
        before = self.state()
        done = within(limit, *command)
        if done.code == 0:
            return False
        shown = "%d MB: %s" % (limit // MEGABYTE, done)
        self.assertIn(done.code, (2, 3, 4), shown)
        ours = [line[:13] for line in done.err.splitlines() if not line.startswith("QResource: ")] # which is Qt's own
        self.assertEqual(ours, ["rowback-cli: "], shown)
        self.assertEqual(self.state(), before, shown)
        lacks = "There is not enough memory" in done.err
        self.assertTrue(done.code == 4 or not lacks, shown)
        return lacks

    def state(self):
        return {path: hashlib.sha256(path.read_bytes()).digest() for path in self.folder.rglob("*") if path.is_file()}

    def test_a_plan(self):
        lacking = [self.lacks_memory(limit, *self.planning, "-o", self.plan) for limit in self.limits()]
        self.assertGreater(sum(lacking), 2)
        self.assertLess(sum(lacking), len(lacking))

    def test_an_injection(self):
        self.run_cli(0, *self.planning, "-o", self.plan)
        copy = self.live.read_bytes()
        lacking = []
        for limit in self.limits():
            lacking.append(self.lacks_memory(limit, "inject", self.plan, self.planning[2], "--journal", self.folder / "j", "-q"))
            (self.folder / "j").unlink(missing_ok=True)
            self.live.write_bytes(copy)
        self.assertGreater(sum(lacking), 2)
        self.assertLess(sum(lacking), len(lacking))


def within(memory, *arguments):
    return cli(*arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory)))
