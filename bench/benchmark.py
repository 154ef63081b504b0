#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Rowback beside what it is to be compared with, and prints the ratios.

    benchmark.py BUILD [--quick] [--only WORD] [--dump DIR] [--rows N] [--json FILE]

BUILD is the folder of the build. Ends with 1 where a ratio falls grossly behind its goal, whether or not others hold.
"""

import argparse
import json
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests/servers"))

import benchdata
import comparing
import injecting
import measure
import reading
import servers

MEASURES = [reading.reading, reading.against_simdjson, reading.two_cores, reading.memory, reading.growth,
            comparing.keys, comparing.cells, comparing.sqldiff, comparing.table_sync, injecting.injecting]


class Bench:
    """What the measures need: programs, dumps and databases, made when somebody first asks for them."""

    def __init__(self, arguments):
        self.build = pathlib.Path(arguments.build).resolve()
        self.quick = arguments.quick
        self.runs = 3 if self.quick else 5
        self.rows = arguments.rows or (200_000 if self.quick else 1_000_000)
        self.python_share = 0.1
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rowback-bench-"))
        self.given_dump = arguments.dump
        self.servers = servers.Servers(self.folder / "servers")
        self.started = False

    def program(self, name):
        return self.build / ("bin" if name.startswith("rowback") else "bench") / name

    def table_dump(self, rows):
        folder = self.folder / ("dump-%d" % rows)
        if not folder.exists():
            benchdata.write_dump(folder, rows)
        return folder

    def dump(self):
        return self.given_dump or self.table_dump(self.rows)

    def engine(self, name):
        """Starts the servers if need be."""
        if name != "sqlite" and not self.started:
            self.started = True
            self.servers.start()
        why = self.servers.skipped(name)
        if why:
            raise measure.Skipped(why)
        return self.servers.engines.get(name)

    def close(self):
        if self.started:
            self.servers.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true", help="small data, two minutes; for every run of the tests")
    parser.add_argument("--only", help="only measures with this in their name")
    parser.add_argument("--dump", help="read this dump instead of a generated one")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--json", help="write the figures to this file")
    arguments = parser.parse_args()
    bench = Bench(arguments)
    ratios, skipped = [], []
    try:
        for each in MEASURES:
            if arguments.only and arguments.only not in each.__name__:
                continue
            try:
                for ratio in each(bench):
                    ratios.append(ratio)
                    print("%-45s %8.2f  (goal %s)" % (ratio.what, ratio.ratio, ratio.goal), flush=True)
            except measure.Skipped as why:
                skipped.append((each.__name__, why))
                print("SKIPPED %s: %s" % skipped[-1], flush=True)
    finally:
        bench.close()
    print("\n%s\n\n%s" % (measure.machine(), measure.table(ratios, skipped)))
    if arguments.json:
        figures = {"machine": measure.machine(), "ratios": [each.as_json() for each in ratios]}
        pathlib.Path(arguments.json).write_text(json.dumps(figures, indent=1))
    behind = [each.what for each in ratios if each.is_gross()]
    if behind:
        print("\nGrossly behind: " + "; ".join(behind))
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main())
