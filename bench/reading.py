# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a dump: against CPython, simdjson and wc, on one core and on two."""

import os
import pathlib

from measure import Ratio, Skipped, alternating, one_core, peak_of, timed, told

# What executes data files as restore.py does, but keeps nothing.
CPYTHON = """
import sys, datetime
def dt(*args): return datetime.datetime(*args)
class Loader:
    def save(self, row): pass
    def flush_deferred_objects(self): pass
class Logger:
    def info(self, *args): pass
class Names(dict):
    def __missing__(self, name):
        self[name] = found = (lambda *values: values) if name.startswith('create_') else name
        return found
names = Names(loader=Loader(), logger=Logger(), dt=dt, date=datetime.date, time=datetime.time)
for path in sys.argv[1:]:
    exec(compile(open(path).read(), path, 'exec'), names)
"""


def data_files(dump):
    return sorted(path for path in pathlib.Path(dump).glob("*.py") if path.name not in ("restore.py", "main.py"))


def size_of(paths):
    return sum(path.stat().st_size for path in paths)


def a_part(files, share):
    """As many of the files, the smallest first, as make up this share of their bytes; at least one."""
    wanted = size_of(files) * share
    part = []
    for path in sorted(files, key=lambda each: each.stat().st_size):
        part.append(path)
        if size_of(part) >= wanted:
            break
    return part


def reading(bench):
    dump = bench.dump()
    files = data_files(dump)
    part = a_part(files, bench.python_share)
    ours = lambda: told([bench.program("benchread"), dump], preexec_fn=one_core)

    seen = alternating(bench.runs, open=lambda: ours()["open"], all=lambda: sum(ours()[k] for k in ("open", "read")),
                       python=lambda: timed(["python3", "-c", CPYTHON] + part, preexec_fn=one_core),
                       wc=lambda: timed(["wc", "-l"] + files, preexec_fn=one_core))
    yield Ratio("read a dump completely, one core", "CPython executing a part of it, per byte", 400,
                (size_of(files) / seen["all"]) / (size_of(part) / seen["python"]), True,
                {"bytes": size_of(files), "ours": seen["all"], "theirs": seen["python"], "of bytes": size_of(part)}, 100)
    yield Ratio("open a snapshot, one core", "wc -l over the same files", 3, seen["open"] / seen["wc"], False,
                {"ours": seen["open"], "theirs": seen["wc"]}, 15)


def against_simdjson(bench):
    if not bench.program("benchjson").exists():
        raise Skipped("libsimdjson-dev is not installed")
    dump = bench.dump()
    lines = bench.folder / "rows.jsonl"
    if not lines.exists():
        timed([bench.program("benchread"), dump, lines])
    counts = {}

    def theirs():
        said = told([bench.program("benchjson"), lines], preexec_fn=one_core)
        counts["theirs"] = said["rows"], said["cells"]
        return said["read"]

    def ours():
        said = told([bench.program("benchread"), dump], preexec_fn=one_core)
        counts["ours"] = said["rows"], said["cells"]
        return said["open"] + said["read"]

    seen = alternating(bench.runs, ours=ours, theirs=theirs)
    assert counts["ours"] == counts["theirs"], counts
    yield Ratio("read a dump completely, one core", "simdjson walking the same rows", 1.3, seen["theirs"] / seen["ours"],
                True, dict(seen, rows=counts["ours"][0], cells=counts["ours"][1]), 0.25)


def two_cores(bench):
    if len(os.sched_getaffinity(0)) < 2:
        raise Skipped("there is one processor")
    dump = bench.dump()

    def on(processors):
        def bind():
            os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:processors]))
        return lambda: told([bench.program("benchread"), dump], preexec_fn=bind)["open"]

    seen = alternating(bench.runs, one=on(1), two=on(2))
    yield Ratio("open a snapshot, two cores", "one core", 1.7, seen["one"] / seen["two"], True, seen, 1.2)


def memory(bench):
    dump = bench.dump()
    peak = peak_of([bench.program("benchread"), dump])
    yield Ratio("most memory to read a snapshot, MiB", "%.1f GB of data files" % (size_of(data_files(dump)) / 1e9), 256,
                peak, False, {}, 256)


def growth(bench):
    """The costs of a row as rows grow; the largest against the smallest share."""
    costs = []
    for factor in (1, 2, 4, 8):
        dump = bench.table_dump(bench.rows // 8 * factor)
        seen = alternating(bench.runs, all=lambda: sum(
            told([bench.program("benchread"), dump], preexec_fn=one_core)[k] for k in ("open", "read")))
        costs.append(seen["all"] / factor)
    yield Ratio("read rows 1, 2, 4, 8 times as many", "the cost of a row", 1.1, max(costs) / min(costs), False,
                {"costs": costs}, 1.5)
