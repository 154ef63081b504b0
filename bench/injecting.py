# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Injecting rows into a live table, against the fastest way in that the engine's own client has."""

import shutil

import benchdata
import comparing
from measure import Ratio, Skipped, alternating, timed, told

LOST = "id % 2 = 0"  # of a table with twice as many rows, so that they go in between those that stayed


def bulk(bench, engine, rows, lines):
    """The client's command that takes the lost rows in from a file of CSV, and a file for its input."""
    server = bench.engine(engine)
    if engine == "sqlite":
        if not shutil.which("sqlite3"):
            raise Skipped("the program sqlite3 is not installed")
        return ["sqlite3", "-csv", str(bench.folder / ("sqlite-%d" % rows)), ".import %s %s" % (lines, benchdata.TABLE)]
    name = "%s%d" % (comparing.NAME, rows)
    if engine == "mariadb":
        return comparing.load_data(server, name, lines)
    return [*server.client(name), "-c", "\\copy %s FROM '%s' WITH (FORMAT csv, NULL '\\N')" % (benchdata.TABLE, lines)]


def lose(bench, engine, rows):
    """Deletes them, and tidies up, so that each run finds the table in the same state."""
    name = str(bench.folder / ("sqlite-%d" % rows)) if engine == "sqlite" else "%s%d" % (comparing.NAME, rows)
    bench.servers.run_sql(engine, name, "DELETE FROM %s WHERE %s" % (benchdata.TABLE, LOST))
    if engine == "postgresql":
        bench.servers.run_sql(engine, name, "VACUUM ANALYZE " + benchdata.TABLE)


def injecting(bench):
    lost = 50_000 if bench.quick else 200_000
    rows = 2 * lost
    dump = bench.table_dump(rows)
    for engine in comparing.ENGINES:
        url = comparing.database(bench, engine, rows)
        lines = bench.folder / ("lost-%s.csv" % engine)
        benchdata.write_csv(lines, rows, *comparing.CSV_WORDS[engine], wanted=lambda row: row[0] % 2 == 0)
        lines.chmod(0o644)
        lose(bench, engine, rows)
        plan = bench.folder / "inject.plan"
        timed([bench.program("rowback-cli"), "plan", dump, url, "-o", plan])
        journal = bench.folder / "inject.journal"
        counted = set()

        def bare():
            lose(bench, engine, rows)
            said = told([bench.program("benchinject"), dump, url, benchdata.TABLE])
            counted.add(said["rows"])
            return said["insert"]

        def whole():
            lose(bench, engine, rows)
            journal.unlink(missing_ok=True)
            return timed([bench.program("rowback-cli"), "inject", plan, url, "--journal", journal])

        def theirs():
            lose(bench, engine, rows)
            return timed(bulk(bench, engine, rows, lines))

        seen = alternating(bench.runs, bare=bare, whole=whole, theirs=theirs)
        assert counted == {lost}, counted
        yield Ratio("insert %s rows, %s" % (format(lost, ","), engine), "its client's own bulk way", 1.5,
                    seen["bare"] / seen["theirs"], False, dict(seen, rows=lost), 6)
        yield Ratio("inject %s rows with all checks, %s" % (format(lost, ","), engine), "its client's own bulk way", 3,
                    seen["whole"] / seen["theirs"], False, dict(seen, rows=lost), 12)
