# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts by which everything begins are sound as far as that can be told without running them."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
COMMANDS = ["setup", "check", ".ci/run", "installer/demo.sh", "installer/highlighting.sh", "installer/checkpackage.sh"]


def run(*command, cwd=PROJECT):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


class Scripts(unittest.TestCase):
    def test_commands_can_be_executed(self):
        for name in COMMANDS:
            with self.subTest(name):
                self.assertTrue(os.access(PROJECT / name, os.X_OK))
                self.assertEqual((PROJECT / name).read_text().splitlines()[0], "#!/usr/bin/env bash")
                self.assertIn("set -euo pipefail", (PROJECT / name).read_text())

    def test_bash_understands_them(self):
        sourced = [str(path.relative_to(PROJECT)) for path in (PROJECT / "installer").glob("*.sh")]
        self.assertGreater(len(sourced), 2)
        for name in set(COMMANDS + sourced):
            with self.subTest(name):
                result = run("bash", "-n", name)
                self.assertEqual((result.returncode, result.stderr), (0, ""))

    @unittest.skipUnless(shutil.which("shellcheck"), "shellcheck is not installed")
    def test_shellcheck_finds_nothing(self):
        result = run("shellcheck", "-x", "-P", "SCRIPTDIR", *COMMANDS)
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_no_host_name_is_written_down(self):
        for name in COMMANDS + ["installer/packages.sh", "installer/build.sh", "installer/common.sh"]:
            with self.subTest(name):
                self.assertNotRegex((PROJECT / name).read_text(), r"https?://|\b[a-z]+\.(org|com|net)\b")

    def test_a_folder_that_cannot_be_written_to_is_said_first(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(PROJECT / "installer", Path(folder) / "installer")
            shutil.copy(PROJECT / "setup", folder)
            (Path(folder) / "build").touch()
            result = run("./setup", cwd=folder)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertRegex(result.stderr, rf"^\nError: {folder}/build cannot be written to\. .*\n$")

    def test_the_build_of_another_clone_is_not_gone_on_with(self):
        """A copied or moved clone brings its cache along, and CMake would compile what the cache names."""
        for home, is_kept in (("/no/such/clone", False), ("/", False), (".", True)):
            with self.subTest(home), tempfile.TemporaryDirectory() as folder:
                shutil.copytree(PROJECT / "installer", Path(folder) / "installer")
                build = Path(folder) / "build/release"
                build.mkdir(parents=True)
                home = folder if home == "." else home
                (build / "CMakeCache.txt").write_text(f"CMAKE_HOME_DIRECTORY:INTERNAL={home}\n")
                (build / "build.ninja").touch()
                (build / "parts.txt").write_text("KSyntaxHighlighting   on: 5\n")
                script = ('cmake() { mkdir -p build/release && echo anew >build/release/parts.txt; }; . installer/common.sh; '
                          ". installer/build.sh; configure")
                result = run("bash", "-euo", "pipefail", "-c", script, cwd=folder)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(result.stdout.splitlines()[-1], "KSyntaxHighlighting   on: 5" if is_kept else "anew")
                self.assertEqual((build / "build.ninja").exists(), is_kept)

    def test_missing_packages_names_what_is_missing(self):
        script = ". installer/common.sh; . installer/packages.sh; missing_packages bash no-such-package-here coreutils"
        result = run("bash", "-euo", "pipefail", "-c", script)
        self.assertEqual(result.stdout.split(), ["no-such-package-here"], result.stderr)

    def test_both_programs_complete_their_options(self):
        packaging = (PROJECT / "cmake/RowbackPackaging.cmake").read_text()
        for program, word, expected in [("rowback", "--v", "--version"), ("rowback", "--h", "--help"),
                                        ("rowback-cli", "reh", "rehearse")]:
            with self.subTest(program):
                script = (f'. installer/linux/{program}.bash; COMP_WORDS=({program} {word}); COMP_CWORD=1; '
                          f'"$(complete -p {program} | grep -oE -- "_rowback[a-z_]*")"; echo "${{COMPREPLY[@]}}"')
                result = run("bash", "-euo", "pipefail", "-c", script)
                self.assertEqual((result.stdout.split(), result.stderr), ([expected], ""))
                self.assertRegex(packaging, rf"linux}}/{program}\.bash[^)]*completions[^)]*RENAME {program}\)")

    def test_a_file_is_completed_as_a_file(self):
        script = ". installer/linux/rowback.bash; COMP_WORDS=(rowback REA); COMP_CWORD=1; _rowback; complete -p rowback"
        self.assertIn("-o default", run("bash", "-euo", "pipefail", "-c", script).stdout)


if __name__ == "__main__":
    unittest.main()
