# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dump of one table of twelve columns, and databases with the same rows."""

import csv
import datetime
import pathlib
import random

COLUMNS = ["id", "partner_id", "name", "street", "zip_code", "city", "remark", "amount", "is_active", "day", "modified",
           "state"]
TYPES = {
    "sqlite": ["integer NOT NULL PRIMARY KEY", "integer", "varchar(80) NOT NULL", "varchar(80) NOT NULL",
               "varchar(10) NOT NULL", "varchar(40) NOT NULL", "text", "decimal(10,2)", "bool NOT NULL", "date",
               "datetime", "varchar(2) NOT NULL"],
    "mariadb": ["int NOT NULL PRIMARY KEY", "int", "varchar(80) NOT NULL", "varchar(80) NOT NULL",
                "varchar(10) NOT NULL", "varchar(40) NOT NULL", "longtext", "decimal(10,2)", "bool NOT NULL", "date",
                "datetime", "varchar(2) NOT NULL"],
    "postgresql": ["integer NOT NULL PRIMARY KEY", "integer", "varchar(80) NOT NULL", "varchar(80) NOT NULL",
                   "varchar(10) NOT NULL", "varchar(40) NOT NULL", "text", "decimal(10,2)", "boolean NOT NULL", "date",
                   "timestamp", "varchar(2) NOT NULL"],
}
TABLE = "bench_row"
ROWS_IN_A_FILE = 50_000  # as dump2py has it
SYLLABLES = "ba da el fi gu ha is jo ka lu mi no or pe ra su to ur va wi ze äl öt üb".split()


def word(source, syllables):
    return "".join(source.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def rows(count):
    """Always the same ones."""
    source = random.Random(1995)
    words = [word(source, 2 + i % 4) for i in range(2000)]
    noon = datetime.datetime(2015, 6, 20, 12)
    for i in range(1, count + 1):
        pick = source.random
        yield (i, int(pick() * count) + 1 if pick() < .8 else None, words[int(pick() * 2000)] + " " + words[int(pick() * 2000)],
               words[int(pick() * 2000)] + "straße", str(1000 + int(pick() * 9000)), words[int(pick() * 2000)],
               None if pick() < .6 else "It's %s\n%s" % (words[int(pick() * 2000)], words[int(pick() * 2000)]),
               "%d.%02d" % (int(pick() * 1000), int(pick() * 100)), pick() < .9,
               (noon - datetime.timedelta(days=int(pick() * 4000))).date(),
               noon - datetime.timedelta(seconds=int(pick() * 1e8)), "10")


def python_literal(value):
    if isinstance(value, datetime.datetime):
        return "dt(%d,%d,%d,%d,%d,%d)" % value.timetuple()[:6]
    if isinstance(value, datetime.date):
        return "date(%d,%d,%d)" % value.timetuple()[:3]
    return repr(value)


def write_dump(folder, count):
    """As Lino's generator writes it."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    names = []
    files = max(1, -(-count // ROWS_IN_A_FILE))
    source = rows(count)
    for number in range(1, files + 1):
        name = TABLE + (".py" if files == 1 else "_%d.py" % number)
        names.append(name)
        with open(folder / name, "w") as data:
            data.write("# -*- coding: UTF-8 -*-\n")
            data.write('logger.info("Loading %d objects (part %d of %d) to table %s...")\n'
                       % (count, number, files, TABLE))
            data.write("# fields: %s\n" % ", ".join(COLUMNS))
            for _ in range(min(ROWS_IN_A_FILE, count - (number - 1) * ROWS_IN_A_FILE)):
                data.write("loader.save(create_%s(%s))\n" % (TABLE, ",".join(map(python_literal, next(source)))))
            data.write("loader.flush_deferred_objects()\n")
    (folder / "restore.py").write_text(SCRIPT.format(
        table=TABLE, columns=", ".join(COLUMNS),
        updates="\n".join("    kw.update(%s=%s)" % (name, name) for name in COLUMNS),
        files="\n".join('    execfile("%s", *args)' % name for name in names)))


def write_csv(path, count, null, true, false, wanted=lambda row: True):
    with open(path, "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        for row in filter(wanted, rows(count)):
            writer.writerow([null if value is None else true if value is True else false if value is False else value
                             for value in row])


def create_table(engine):
    return "CREATE TABLE %s (%s)" % (TABLE, ", ".join(map(" ".join, zip(COLUMNS, TYPES[engine]))))


SCRIPT = """# -*- coding: UTF-8 -*-
# DJANGO_SETTINGS_MODULE was 'bench.settings', TIME_ZONE was None.
SOURCE_VERSION = '1.0'
from decimal import Decimal
from datetime import datetime, date, time
from lino.utils.mldbc import mlf2v
from lino.utils.dpy import DpyLoader
from lino.core.utils import resolve_model
if settings.USE_TZ:
    def dt(*args):
        return make_aware(datetime(*args))
else:
    def dt(*args):
        return datetime(*args)

bench_Row = resolve_model("bench.Row")

def create_{table}({columns}):
    if amount is not None: amount = Decimal(amount)
    kw = dict()
{updates}
    return bench_Row(**kw)

def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    from django.core.management import call_command
    call_command('initdb', interactive=args.interactive)
    args = (globals(), locals())
{files}
    loader.finalize()

if __name__ == '__main__':
    main(args)
"""
