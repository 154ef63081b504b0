# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Options given twice, empty, or against each other, results written over what is read, and damaged dumps: one sentence,
the exit code of the design, and nothing changed. Needs no shared data."""

import ctypes
import json
import os
import pathlib
import shutil
import unittest

from support import PROFILE, Database, Scenario, cli

SECRET = "S3cretPwx"


def obey_permissions():
    """In a process that is to be: root gives up to write what it may not."""
    drop_bounding, dac_override = 24, 1
    ctypes.CDLL(None).prctl(drop_bounding, dac_override, 0, 0, 0)


class OnDemo(Scenario):
    @classmethod
    def setUpClass(cls):
        """Needs no shared data."""

    def setUp(self):
        super().setUp()
        self.demo = self.folder / "demo"
        self.run_cli(0, "demo", self.demo, "--rows", "300", "-q")
        self.live = Database("sqlite", str(self.demo / "welfare.db"), "sqlite://%s" % (self.demo / "welfare.db"))
        self.snapshot = self.demo / "snapshots" / "20150610"
        self.plan = self.folder / "plan.json"
        self.run_cli(0, "plan", self.snapshot, self.live.url, "-o", self.plan, *PROFILE, "--decide", "C2=give-back", "-q")

    def everything(self):
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def refused(self, code, *arguments):
        """One line, and not a byte of any file is another."""
        before = self.everything()
        done = cli(*arguments, "-q", cwd=self.folder)
        shown = "%s\n%s" % (" ".join(map(str, arguments)), done)
        self.assertEqual(done.code, code, shown)
        self.assertEqual(len(done.err.splitlines()), 1, shown)
        self.assertTrue(done.err.startswith("rowback-cli: "), shown)
        self.assertEqual(self.everything(), before, shown)
        return done.err


class TestOptions(OnDemo):
    def commands(self):
        """Each command as it works, and its options that take a text."""
        url, out = self.live.url, self.folder / "out"
        database = {"--password-file": "x"}
        run = {**database, "--report": self.folder / "r.txt"}
        return {("tables", self.snapshot): {},
                ("rows", self.snapshot, "cal_guest"): {"--format": "csv"},
                ("compare", self.snapshot, url): {**database, "--profile": "lino-welfare", "--dump-tz": "UTC"},
                ("plan", self.snapshot, url): {**database, "-o": out, "--series": "2015-06-11", "--remap": "x", "--profile": "x",
                                               "--reading": "2015", "--confirm": "welfare", "--dump-tz": "UTC"},
                ("sql", self.plan): {"--engine": "sqlite", "-o": out},
                ("rehearse", self.plan, url): run,
                ("inject", self.plan, url): {**run, "--journal": out, "--confirm": "welfare"},
                ("undo", self.plan, url): run,
                ("report", self.plan): {"-o": self.folder / "r.txt"},
                ("demo", self.folder / "new"): {"--rows": "300", "--engine": "sqlite:///x", **database}}

    def test_version(self):
        plain = self.run_cli(0, "--version")
        self.assertRegex(plain.out, r"^rowback-cli \d")
        for arguments in (("--json", "--version"), ("--version", "--json")):
            self.assertEqual("rowback-cli %s\n" % self.run_cli(0, *arguments).json()["version"], plain.out)
        self.assertIn("A command is missing", self.run_cli(2, "--json").out)

    def test_given_twice(self):
        for command, options in self.commands().items():
            for option, value in options.items():
                with self.subTest(command=command[0], option=option):
                    self.assertIn("more than once", self.refused(2, *command, option, value, option, value))

    def test_empty(self):
        """A variable of the shell that is not set must not mean everything, or nothing."""
        for command, options in self.commands().items():
            for option in options:
                with self.subTest(command=command[0], option=option):
                    self.refused(2, *command, option, "")
            for place in range(1, len(command)):
                with self.subTest(command=command[0], place=place):
                    self.refused(2, *command[:place], "", *command[place + 1:])
        for option in ("--only", "--except", "--decide"):
            self.refused(2, "plan", self.snapshot, self.live.url, "-o", self.folder / "out", option, "")
        self.refused(2, "compare", self.snapshot, self.live.url, "--table", "")

    def test_against_each_other(self):
        plan = ["plan", self.snapshot, self.live.url, "-o", self.folder / "out"]
        self.assertIn("--except", self.refused(2, *plan, "--only", "cal_guest", "--except", "cal_guest"))
        self.assertIn("contradict", self.refused(2, "rows", self.snapshot, "cal_guest", "--json", "--format", "csv"))

    def test_a_reading_without_a_profile(self):
        text = self.refused(2, "plan", self.snapshot, self.live.url, "-o", self.folder / "out", "--reading", "2015")
        self.assertIn("Name a profile", text)

    def test_one_column_is_singular(self):
        dump = self.folder / "dump"
        dump.mkdir()
        (dump / "restore.py").write_text("a_Thing = resolve_model('a.Thing')\ndef create_a_thing(id):\n    kw = dict()\n"
                                         "    kw.update(id=id)\n    return a_Thing(**kw)\n"
                                         "def main(args):\n    execfile('a_thing.py')\n")
        (dump / "a_thing.py").write_text("loader.save(create_a_thing(7))\n")
        self.assertRegex(self.run_cli(0, "tables", dump).out, r"(?m)^ +1  a_thing +1 column +a\.Thing$")

    def test_one_is_singular(self):
        undecided = self.folder / "undecided.json"
        self.run_cli(1, "plan", self.snapshot, self.live.url, "-o", undecided, *PROFILE, "-q")
        self.assertIn(" 1 finding is undecided.", self.refused(3, "inject", undecided, self.live.url))

    def test_what_can_be_decided_is_told(self):
        """By the names that --decide takes."""
        plan = ("plan", self.snapshot, self.live.url, "-o", self.folder / "other.json", *PROFILE)
        told = self.run_cli(1, *plan).err
        self.assertIn("C2 is not decided yet. Decide it with --decide C2=", told)
        choices = told.rsplit("--decide C2=", 1)[1].split(".")[0].split("|")
        self.assertEqual(sorted(choices), ["give-back", "restore-without", "same-record", "skip"])
        for choice in choices:
            self.assertNotIn("not decided", self.run_cli(0, *plan, "--decide", "C2=" + choice).err)
        self.assertEqual(self.run_cli(1, *plan, "-q").err, "")

    def test_flags_may_be_repeated(self):
        self.run_cli(0, "tables", self.snapshot, "--json", "--json", "-q", "-q")
        self.run_cli(0, "compare", self.snapshot, self.live.url, "--changed", "--changed", "--table", "cal_guest", "--table", "cal_guest")

    def test_results_are_not_written_over_what_is_read(self):
        link = self.folder / "link.json"
        link.symlink_to(self.plan)
        live, script = self.live.name, self.snapshot / "restore.py"
        remap = self.folder / "remap.csv"
        remap.write_text("root,from,to,evidence\n")
        plan = ["plan", self.snapshot, self.live.url]
        for arguments in ([*plan, "-o", live], [*plan, "-o", script], [*plan, "-o", self.snapshot / "new.json"],
                          [*plan, "--remap", remap, "-o", remap], ["sql", self.plan, "--engine", "sqlite", "-o", self.plan],
                          ["sql", self.plan, "--engine", "sqlite", "-o", link], ["report", self.plan, "-o", self.plan],
                          ["report", link, "-o", self.plan], ["rehearse", self.plan, self.live.url, "--report", self.plan],
                          ["inject", self.plan, self.live.url, "--report", self.plan],
                          ["inject", self.plan, self.live.url, "--journal", self.plan],
                          ["undo", self.plan, self.live.url, "--report", self.plan],
                          ["sql", self.plan, "--engine", "sqlite", "-o", script],
                          ["report", self.plan, "-o", self.snapshot / "r.txt"]):
            with self.subTest(arguments=arguments):
                self.assertIn("what is read", self.refused(2, *arguments))
        database = self.folder / "other.txt"
        shutil.copyfile(live, database)
        for arguments in (["sql", self.plan, "--engine", "sqlite", "-o", live], ["report", self.plan, "-o", database],
                          [*plan, "-o", database], ["rehearse", self.plan, self.live.url, "--report", database]):
            with self.subTest(arguments=arguments):
                self.assertRegex(self.refused(2, *arguments), "what is read|over a SQLite database")
        both = self.folder / "both.json"
        self.assertIn("one file", self.refused(2, "inject", self.plan, self.live.url, "--journal", both, "--report", both))

    def test_folders_where_files_belong(self):
        url, folder = self.live.url, self.demo
        for arguments in (["sql", folder, "--engine", "sqlite"], ["report", folder, "-o", self.folder / "r.txt"],
                          ["rehearse", folder, url], ["inject", folder, url], ["undo", folder, url],
                          ["plan", self.snapshot, url, "-o", folder], ["sql", self.plan, "--engine", "sqlite", "-o", folder],
                          ["plan", self.snapshot, url, "-o", self.folder / "o", "--remap", folder],
                          ["plan", self.snapshot, url, "-o", self.folder / "o", "--profile", folder],
                          ["plan", self.snapshot, url, "-o", self.folder / "o", "--password-file", folder],
                          ["inject", self.plan, url, "--journal", folder], ["demo", self.plan]):
            with self.subTest(arguments=arguments):
                self.refused(2, *arguments)

    def test_files_that_are_not_there(self):
        none, url = self.folder / "none", self.live.url
        for arguments in (["tables", none], ["rows", none, "x"], ["compare", none, url], ["plan", none, url, "-o", self.folder / "o"],
                          ["sql", none, "--engine", "sqlite"], ["report", none, "-o", self.folder / "r.txt"], ["rehearse", none, url],
                          ["inject", none, url], ["undo", none, url], ["compare", self.snapshot, "sqlite://%s" % none]):
            with self.subTest(arguments=arguments):
                self.refused(2, *arguments)
        self.assertFalse(none.exists())

    def test_report_that_cannot_be_written(self):
        """It is tried before anything is written to the database."""
        nowhere = pathlib.Path("/proc/rowback-report.txt")
        for command in ("rehearse", "inject"):
            self.assertIn("cannot be written", self.refused(2, command, self.plan, self.live.url, "--report", nowhere))

    def test_an_address_where_a_file_belongs(self):
        """It is told by its kind, whatever the order, and never made a folder of."""
        out = self.folder / "out"
        for url in ("postgresql://u@h/inc?password=%s" % SECRET, "mysql:judge:%s@h/inc" % SECRET,
                    "oracle://x:a/b@%s@h/y" % SECRET, "sqlite:///live.db"):
            self.assertIn("here a folder is expected", self.keeps_secret("demo", url))
        url = "mysql://judge:%s@h/inc" % SECRET
        for expected, arguments in {
                "a snapshot": [["tables", url], ["rows", url, "cal_guest"], ["compare", url, self.snapshot],
                               ["plan", url, self.snapshot, "-o", out]],
                "a plan": [["rehearse", url, self.plan], ["inject", url, self.plan], ["sql", url, "--engine", "sqlite"]],
                "a journal": [["undo", url, self.plan]], "a plan or a journal": [["report", url, "-o", out]],
                "a folder": [["demo", url]],
                "a file": [["plan", self.snapshot, self.live.url, "-o", url], ["report", self.plan, "-o", url],
                           ["sql", self.plan, "--engine", "sqlite", "-o", url],
                           ["inject", self.plan, self.live.url, "--journal", url],
                           ["rehearse", self.plan, self.live.url, "--report=" + url]]}.items():
            for each in arguments:
                with self.subTest(arguments=each):
                    self.assertIn("here %s is expected" % expected, self.keeps_secret(*each))
        self.assertIn("(the order is compare SNAPSHOT DATABASE).", self.refused(2, "compare", url, self.snapshot))
        self.assertFalse(list(self.folder.glob("*:*")))

    def test_passwords_are_not_repeated(self):
        """Neither of addresses nor behind options that there are not; also our own sentences and those of CLI11."""
        url = "mysql://judge:%s@h/inc" % SECRET
        compare = ["compare", self.snapshot, self.live.url]
        for arguments in ([*compare, url], [*compare, "ro:%s@h/inc" % SECRET], [*compare, "host=h password=%s" % SECRET],
                          [*compare, "--password=" + SECRET], [*compare, "-p" + SECRET], [*compare, "-qp" + SECRET],
                          [*compare, "--password", SECRET], [*compare, "--password-fil=" + SECRET], ["tables", "--password", SECRET],
                          [*compare, "--table", url], [*compare, "--profile", "ro:%s@h/inc" % SECRET], [*compare, "--dump-tz", url],
                          [*compare, "--password-file", SECRET], [url], ["tables", "ro:%s@h/inc" % SECRET],
                          ["rows", self.snapshot, url], ["rows", self.snapshot, "cal_guest", "--format", url],
                          ["sql", self.plan, "--engine", url], ["demo", self.folder / "new", "--rows", url],
                          ["plan", self.snapshot, self.live.url, "-o", self.folder / "o", "--decide", url],
                          ["plan", self.snapshot, self.live.url, "-o", self.folder / "o", "--only", url],
                          ["plan", self.snapshot, self.live.url, "-o", self.folder / "o", "--series", url],
                          [*compare, ("--password=%s" % SECRET).encode() + b"\xff"], [*compare, url.encode() + b"\xff"]):
            with self.subTest(arguments=arguments):
                self.keeps_secret(*arguments)
        self.assertIn("mysql://judge:***@h/inc", self.refused(2, *compare, url))
        self.assertIn('no option "--password"', self.refused(2, *compare, "--password=" + SECRET))
        self.assertIn('Did you mean "--profile"', self.refused(2, *compare, "--profle=x"))

    def keeps_secret(self, *arguments):
        said = self.refused(2, *arguments)
        as_json = cli(*arguments, "--json", "-q", cwd=self.folder)
        self.assertEqual(as_json.json()["exit"], 2)
        self.assertNotIn(SECRET, said + as_json.out + as_json.err)
        return said

    def test_a_read_only_database_is_told_with_what_to_do(self):
        os.chmod(self.live.name, 0o400)
        done = cli("plan", self.snapshot, self.live.url, "-o", self.plan, "-q", preexec_fn=obey_permissions)
        os.chmod(self.live.name, 0o600)
        self.assertEqual(done.code, 1, done)
        self.assertIn("The SQLite file is read-only. Get the right to write to it.", done.out)

    def test_selected_keys_that_did_not_vanish(self):
        for option in ("--only", "--except"):
            done = self.refused(2, "plan", self.snapshot, self.live.url, "-o", self.folder / "o", option, "contacts_partner:999999")
            self.assertIn("999999 has vanished", done)

    def test_script_for_another_engine_than_the_plans(self):
        done = self.run_cli(0, "sql", self.plan, "--engine", "postgresql", "-q")
        self.assertRegex(done.err, "made on SQLite .* another engine")
        self.assertEqual(self.run_cli(0, "sql", self.plan, "--engine", "sqlite").err, "")


class TestDamagedDumps(OnDemo):
    """Findings that need a person, exit 1: what could be read is printed, what could not is on stderr, also with -q."""

    def damage(self, text):
        self.snapshot.joinpath("cal_guest.py").write_bytes(text)

    def damaged(self, found):
        for options in ([], ["-q"]):
            tables = self.run_cli(1, "tables", self.snapshot, "--json", *options)
            guests = next(each for each in tables.json()["tables"] if each["name"] == "cal_guest")
            self.assertEqual(guests["found"], found)
            self.assertEqual({each["severity"] for each in guests["problems"]} - {"warning"}, {"error"})
            self.assertRegex(tables.err, "(?m)^rowback-cli: error: .*cal_guest")
            text = self.run_cli(1, "tables", self.snapshot, *options)
            self.assertRegex(text.out, "(?m)^ *%d  cal_guest" % found)
            self.assertRegex(text.err, "(?m)^rowback-cli: error: .*cal_guest")
            rows = self.run_cli(1, "rows", self.snapshot, "cal_guest", *options)
            self.assertEqual(len([json.loads(line) for line in rows.out.splitlines()]), found)
            self.assertRegex(rows.err, "(?m)^rowback-cli: error: .*cal_guest")
            other = self.run_cli(0, "rows", self.snapshot, "cal_event", *options)
            self.assertEqual(other.err, "")

    def test_cut_off(self):
        whole = self.snapshot.joinpath("cal_guest.py").read_bytes()
        rows = [line for line in whole.splitlines(keepends=True) if line.startswith(b"loader.save")]
        self.damage(whole[:whole.index(rows[20]) + 15])
        self.damaged(20)

    def test_row_that_is_none(self):
        whole = self.snapshot.joinpath("cal_guest.py").read_bytes()
        rows = [line for line in whole.splitlines(keepends=True) if line.startswith(b"loader.save")]
        self.damage(whole.replace(rows[3], b"loader.save(create_cal_guest(1,nonsense(2)))\n"))
        self.damaged(len(rows) - 1)

    def test_file_that_is_not_there_or_cannot_be_read(self):
        self.snapshot.joinpath("cal_guest.py").unlink()
        self.damaged(0)
        os.mkfifo(self.snapshot / "cal_guest.py")
        self.damaged(0)

    def test_nothing_to_read(self):
        shutil.rmtree(self.snapshot)
        self.snapshot.mkdir()
        for command in (["tables", self.snapshot], ["rows", self.snapshot, "cal_guest"]):
            self.refused(2, *command)

    def test_a_sound_dump_says_nothing(self):
        for command in (["tables", self.snapshot], ["rows", self.snapshot, "cal_guest"]):
            self.assertEqual(self.run_cli(0, *command).err, "")


if __name__ == "__main__":
    unittest.main()
