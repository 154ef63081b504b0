# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing a dump with a live table, against what the engine's own client needs to read the same."""

import shutil
import sqlite3

import benchdata
import servers
from measure import Ratio, Skipped, alternating, timed, told

ENGINES = ("sqlite", "mariadb", "postgresql")
NAME = "bench"
CSV_WORDS = {"sqlite": ("", 1, 0), "mariadb": ("\\N", 1, 0), "postgresql": ("\\N", "t", "f")}  # for None, True, False


def database(bench, engine, rows):
    """The URL of a database with the rows of the dump."""
    server = bench.engine(engine)
    made = bench.folder / ("%s-%d" % (engine, rows))
    if engine == "sqlite":
        if not made.exists():
            connection = sqlite3.connect(made)
            connection.execute(benchdata.create_table(engine))
            marks = ",".join("?" * len(benchdata.COLUMNS))
            connection.executemany("INSERT INTO %s VALUES (%s)" % (benchdata.TABLE, marks),
                                   ([float(value) if column == "amount" else value if value is None
                                     or isinstance(value, (int, str)) else str(value)
                                     for column, value in zip(benchdata.COLUMNS, row)]
                                    for row in benchdata.rows(rows)))
            connection.commit()
            connection.close()
        return "sqlite:///%s" % made
    name = "%s%d" % (NAME, rows)
    if not made.exists():
        server.create(name)
        server.run_sql(name, benchdata.create_table(engine))
        if engine == "mariadb":
            benchdata.write_csv(made, rows, *CSV_WORDS[engine])
            made.chmod(0o644)
            servers.run(load_data(server, name, made))
            server.run_sql(name, "ANALYZE TABLE " + benchdata.TABLE)
        else:
            benchdata.write_csv(made, rows, *CSV_WORDS[engine])
            with open(made, "rb") as lines:
                servers.run([*server.client(name), "-c", "COPY %s FROM STDIN WITH (FORMAT csv, NULL '\\N')"
                             % benchdata.TABLE], stdin=lines)
            server.run_sql(name, "VACUUM ANALYZE " + benchdata.TABLE)
    return bench.servers.url(engine, name)


def load_data(server, name, lines):
    """The command that takes a file of CSV into MariaDB."""
    return [*server.client(), "--local-infile=1", "--database=" + name, "-e",
            "LOAD DATA LOCAL INFILE '%s' INTO TABLE %s CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' "
            "OPTIONALLY ENCLOSED BY '\"' ESCAPED BY '\\\\'" % (lines, benchdata.TABLE)]


def native(bench, engine, rows, select):
    """The engine's own client streaming a query, and throwing the rows away."""
    server = bench.engine(engine)
    if engine == "sqlite":
        if not shutil.which("sqlite3"):
            raise Skipped("the program sqlite3 is not installed")
        return ["sqlite3", str(bench.folder / ("sqlite-%d" % rows)), select]
    name = "%s%d" % (NAME, rows)
    if engine == "mariadb":
        return [*server.client(), "--database=" + name, "--quick", "-N", "-B", "-e", select]
    return [*server.client(name), "-c", "COPY (%s) TO STDOUT" % select]


def comparison(bench, what, mode, rows, select, goal, gross):
    for engine in ENGINES:
        url = database(bench, engine, rows)
        dump = bench.table_dump(rows)
        found = {}

        def ours():
            found.update(told([bench.program("benchcompare"), dump, url, benchdata.TABLE, mode]))
            return found["compare"]

        seen = alternating(bench.runs, ours=ours, theirs=lambda: timed(native(bench, engine, rows, select)))
        assert found["same"] == rows and not (found["vanished"] or found["added"] or found["changed"]), found
        yield Ratio("%s, %s" % (what, engine), "its own client reading the same", goal, seen["ours"] / seen["theirs"],
                    False, dict(seen, rows=rows), gross)


def keys(bench):
    rows = bench.rows if bench.quick else 5_000_000
    yield from comparison(bench, "compare %s keys" % format(rows, ","), "keys", rows,
                          "SELECT id FROM %s ORDER BY id" % benchdata.TABLE, 1.15, 5)


def cells(bench):
    yield from comparison(bench, "compare all cells of %s rows" % format(bench.rows, ","), "cells", bench.rows,
                          "SELECT * FROM %s ORDER BY id" % benchdata.TABLE, 1.25, 5)


def sqldiff(bench):
    if not shutil.which("sqldiff"):
        raise Skipped("the program sqldiff is not installed")
    rows = bench.rows
    url = database(bench, "sqlite", rows)
    copy = bench.folder / "other.db"
    shutil.copy(bench.folder / ("sqlite-%d" % rows), copy)
    connection = sqlite3.connect(copy)
    connection.execute("DELETE FROM %s WHERE id %% 1000 = 7" % benchdata.TABLE)
    connection.commit()
    connection.close()
    dump = bench.table_dump(rows)
    ours = lambda mode: lambda: told(
        [bench.program("benchcompare"), dump, "sqlite:///%s" % copy, benchdata.TABLE, mode])["compare"]
    theirs = ["sqldiff", "--table", benchdata.TABLE, str(copy), url[len("sqlite:///"):]]
    seen = alternating(bench.runs, keys=ours("keys"), cells=ours("cells"), theirs=lambda: timed(theirs))
    yield Ratio("vanished rows of a dump against SQLite", "sqldiff of two such files", 5, seen["theirs"] / seen["keys"],
                True, seen, 1)
    yield Ratio("all cells of a dump against SQLite", "sqldiff of two such files", 1.5, seen["theirs"] / seen["cells"],
                True, seen, 0.3)


def table_sync(bench):
    if bench.quick:
        raise Skipped("it takes minutes; not in the quick version")
    if not shutil.which("pt-table-sync"):
        raise Skipped("percona-toolkit is not installed")
    rows = bench.rows
    url = database(bench, "mariadb", rows)
    server = bench.engine("mariadb")
    name = "%s%d" % (NAME, rows)
    server.run_sql(name, "DROP TABLE IF EXISTS other; CREATE TABLE other LIKE %s; INSERT INTO other SELECT * FROM %s; "
                         "DELETE FROM other WHERE id %% 1000 = 7" % (benchdata.TABLE, benchdata.TABLE))
    place = "S=%s,u=root,D=%s,t=" % (server.socket, name)
    theirs = ["pt-table-sync", "--print", "--charset", "utf8mb4", place + benchdata.TABLE, place + "other"]
    dump = bench.table_dump(rows)
    seen = alternating(1, theirs=lambda: timed_loosely(theirs))
    seen.update(alternating(bench.runs, ours=lambda: told(
        [bench.program("benchcompare"), dump, url, benchdata.TABLE, "cells"])["compare"]))
    server.run_sql(name, "DROP TABLE other")
    yield Ratio("all cells of a dump against MariaDB", "pt-table-sync --print of two such tables", 15,
                seen["theirs"] / seen["ours"], True, seen, 3)


def timed_loosely(command):
    """It ends with 2 where it found differences."""
    return timed(["sh", "-c", '"$@"; test $? -le 2', "sh", *command])
