# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dumps whose create functions were edited at random, and what Python makes of them. Run it by hand for more than the
test does: ROWBACK_CLI=build/release/bin/rowback-cli python3 tests/scenarios/handedits.py FIRST COUNT"""

import datetime
import decimal
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

TABLES, ROWS = 30, 6
COLUMNS = ("id", "name", "code", "nr", "amount", "day", "stamp", "kind_type_id", "flag", "parent_id")
LANGUAGES = (("de", "fr"), ("de", "fr", "nl"), ("fr",))
WORDS = ("", "a", "BE", "x y", "Eupen", "Läge", "100", "7", "None", "€uro", "be")
SCRIPT = """# -*- coding: UTF-8 -*-
SOURCE_VERSION = '18.8.0'
from decimal import Decimal
from datetime import datetime, date, time
from lino.core.utils import resolve_model
from lino.utils.dpy import create_mti_child

def dt(*args):
    return datetime(*args)

def new_content_type_id(m):
    if m is None: return m
    return ContentType.objects.get_for_model(m).pk

def bv2kw(fieldname, values):
    return settings.SITE.babelkw(fieldname, %(languages)s)

%(models)s
DUPS = {5: 105, 6: 106, -1: 'minus', 'BE': 'DE'}
TEXTS = {'a': 'A', 'BE': 'Belgium', '': 'empty', None: 'none', 7: 'seven'}
LIMIT = 4
FIRST = date(2015, 1, 31)
SKIPPED = [2, 'BE', None, True]
PAIR = ('a', 'b')
PREFIX = 'p-'
PRICE = Decimal('12.50')
NAMES = ['Eins', 'Un', 'Een']
DUPS2 = {1: DUPS, 2: LIMIT}

def new_id(old):
    return DUPS.get(old, old)

def new_text(x): return TEXTS.get(x)

def strict(x):
    \"\"\"Fails for others.\"\"\"
    return DUPS[x]

def twice(DUPS):
    return DUPS + DUPS

def longer(code):
    return PREFIX + new_text(code)

%(functions)s
def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    args = (globals(), locals())
%(files)s
    loader.finalize()

if __name__ == '__main__':
    main(args)
"""


class Editor:
    """Makes one create function; most of what it makes is of the right type, and some is not."""

    def __init__(self, chance, table):
        self.chance, self.table = chance, table
        self.locals = []

    def any_of(self, *makers):
        made = self.chance.choice(makers)
        return made() if callable(made) else made

    def expression(self, kind, depth=0):
        chance = self.chance
        if chance.random() < 0.01:
            kind = chance.choice(("text", "whole", "day", "stamp", "amount", "flag", "babel", "type"))
        if depth > 2:
            return self.simple(kind)
        made = chance.random()
        if made < 0.5:
            return self.simple(kind)
        if made < 0.55:
            return self.any_of("(%s)" % self.expression(kind, depth + 1),
                               "%s or %s" % (self.expression(kind, depth + 1), self.expression(kind, depth + 1)),
                               "%s and %s" % (self.expression(kind, depth + 1), self.expression(kind, depth + 1)))
        if made < 0.58 and self.locals:
            return chance.choice(self.locals)
        if made < 0.585:
            return "%s if %s else %s" % (self.simple(kind), self.condition(depth + 1), self.simple(kind))
        return getattr(self, kind)(depth + 1)

    def simple(self, kind):
        chance = self.chance
        choices = {
            "text": ("code", repr(chance.choice(WORDS)), "PREFIX", "code"),
            "whole": ("id", "nr", "parent_id", str(chance.randint(-3, 9)), "LIMIT", "id"),
            "day": ("day", "FIRST", "date(2014, %d, %d)" % (chance.randint(1, 12), chance.randint(1, 28)), "None"),
            "stamp": ("stamp", "dt(2014,2,%d,8,0,%d)" % (chance.randint(1, 28), chance.randint(0, 59)), "None"),
            "amount": ("amount", "Decimal('%s')" % chance.choice(("1.50", "-0", "7", "1E+2")), "PRICE", "None"),
            "flag": ("flag", "True", "False", "None"),
            "babel": ("name", "name", "['x', 'y', 'z']", "NAMES", "(code, %s, '')" % chance.choice(
                ("nr", "day", "amount", "flag", "stamp", "PAIR", "SKIPPED", "1.5", "None", "DUPS"))),
            "type": ("kind_type_id", "None", "a_T0"),
        }
        return chance.choice(choices[kind])

    def text(self, depth):
        inner = self.expression("text", depth)
        low, high = (self.chance.choice(("", "0", "1", "2", "-1", "-3", "nr", "99")) for _ in range(2))
        return self.any_of("%s + %s" % (inner, self.expression("text", depth)), "code[%s:%s]" % (low, high),
                           "(%s)[%s:%s]" % (inner, low, high), "code[%s]" % (low or "0"), "TEXTS.get(%s)" % inner,
                           "TEXTS.get(%s, %s)" % (inner, self.expression("text", depth)), "TEXTS[%s]" % inner,
                           "new_text(%s)" % inner, "longer(%s)" % inner, "twice(%s)" % inner, "name[%s]" % (low or "0"),
                           "%s.upper()" % inner, "PAIR[%s]" % (low or "1"), "strict(%s)" % inner, "str(%s)" % inner,
                           "%s.strip()" % inner, "NAMES[%s]" % (low or "1"), "new_id(%s)" % inner)

    def whole(self, depth):
        inner = self.expression("whole", depth)
        return self.any_of("DUPS.get(%s, %s)" % (inner, inner), "DUPS.get(%s)" % inner, "DUPS[%s]" % inner, "-%s" % inner,
                           "new_id(%s)" % inner, "%s + %s" % (inner, self.expression("whole", depth)), "strict(%s)" % inner,
                           "twice(%s)" % inner, "{1: 10, 2: 20}.get(%s, 3)" % inner, "{1: 10, 2: 20}[%s]" % inner,
                           "[4, 5, 6][%s]" % inner, "+%s" % inner, "(not %s)" % inner, "DUPS2[1].get(%s)" % inner,
                           "DUPS2[1][%s]" % inner, "TEXTS.get(%s, DUPS.get(%s))" % (inner, inner), "%s - 1" % inner,
                           "int(%s)" % inner, "len(code)", "new_id(old=%s)" % inner)

    def day(self, depth):
        return self.any_of("day or %s" % self.expression("day", depth), "date(2014, nr, id)", "datetime(2014, 1, 2)",
                           "day and FIRST")

    def stamp(self, depth):
        return self.any_of("stamp or %s" % self.expression("stamp", depth), "dt(2014, 1, id)", "datetime(*PAIR)")

    def amount(self, depth):
        return self.any_of("Decimal(%s)" % self.expression("whole", depth), "Decimal(%s)" % self.expression("text", depth),
                           "-%s" % self.expression("amount", depth), "Decimal(amount)", "Decimal(1.5)", "-PRICE",
                           "%s + %s" % (self.simple("amount"), self.simple("amount")))

    def flag(self, depth):
        return self.condition(depth)

    def babel(self, depth):
        return self.any_of("name or NAMES", "name[0:3]", "[code, code, %s]" % self.expression("text", depth), "name + NAMES",
                           "NAMES", "list(name)")

    def type(self, depth):
        return self.any_of("new_content_type_id(a_T1)", "new_content_type_id(kind_type_id)", "kind_type_id or a_T0")

    def condition(self, depth=0):
        chance = self.chance
        kind = chance.choice(("text", "whole", "day", "stamp", "amount", "flag", "babel"))
        one, other = self.expression(kind, depth + 1), self.expression(kind, depth + 1)
        if depth > 2:
            return self.simple(kind)
        return self.any_of(one, "not %s" % one, "%s == %s" % (one, other), "%s != %s" % (one, other), "%s is None" % one,
                           "%s is not None" % one, "%s < %s" % (one, other), "%s >= %s" % (one, other),
                           "%s > %s" % (one, other), "%s <= %s" % (one, other), "%s in SKIPPED" % one,
                           "%s not in DUPS" % one, "%s in (%s, %s)" % (one, other, self.simple(kind)), "%s in code" % one,
                           "%s and %s" % (self.condition(depth + 1), self.condition(depth + 1)),
                           "%s or %s" % (self.condition(depth + 1), self.condition(depth + 1)),
                           "not (%s)" % self.condition(depth + 1), "%s == %s < 5" % (one, other), "%s is True" % one,
                           "%s is not False" % one, "%s not in TEXTS" % one, "%s in [%s]" % (one, other))

    KINDS = {"id": "whole", "name": "babel", "code": "text", "nr": "whole", "amount": "amount", "day": "day",
             "stamp": "stamp", "kind_type_id": "type", "flag": "flag", "parent_id": "whole"}

    def update(self, column):
        value = self.expression(self.KINDS[column]) if self.chance.random() < 0.3 else column
        if column == "name":
            if value != "name":
                return ["x_babel = %s" % value, "if x_babel is not None: kw.update(bv2kw('name',x_babel))"]
            return ["if name is not None: kw.update(bv2kw('name',name))"]
        if column == "id" and self.chance.random() < 0.8:
            value = "id"
        return ["kw.update(%s=%s)" % (column, value)]

    def extra(self):
        """A statement that no dump has by itself."""
        chance = self.chance
        made = chance.random()
        if made < 0.25:
            return self.guarded("return None" if chance.random() < 0.8 else "return")
        if made < 0.45:
            column = chance.choice(COLUMNS[2:])
            return self.guarded("kw.update(%s=%s)" % (column, self.expression(self.KINDS[column])))
        if made < 0.55:
            one, other = chance.choice(COLUMNS[2:]), chance.choice(COLUMNS[2:])
            return ["kw.update(%s=%s, %s=%s)" % (one, self.expression(self.KINDS[one]), other, self.expression(self.KINDS[other]))]
        if made < 0.7:
            column = chance.choice(COLUMNS)
            return self.guarded("%s = %s" % (column, self.expression(self.KINDS[column])))
        if made < 0.95:
            name = chance.choice(("extra", "other", "LIMIT", "PREFIX", "DUPS", "new_id", "TEXTS", "NAMES", "PAIR"))
            line = "%s = %s" % (name, self.expression(chance.choice(tuple(self.KINDS.values()))))
            made = self.guarded(line) if chance.random() < 0.5 else [line]
            self.locals.append(name)
            return made
        return self.guarded(self.any_of("pass", "kw['code'] = code", "kw = dict()", "del kw['code']", "kw.update(more=nr)",
                                        "nr += 1", "kw.pop('code')", "kw.update(dict(nr=1))", "kw.update({'nr': 1})",
                                        "global LIMIT", "'a text'", "DUPS[id] = 5", "kw.setdefault('nr', 1)",
                                        "a, b = PAIR", "nr = id = 3", "return a_T0(**kw)", "kw.update(id=None)"))

    def guarded(self, line):
        condition = self.condition()
        return self.any_of(["if %s: %s" % (condition, line)],
                           ["if %s:" % condition, "    " + line],
                           ["if %s:" % condition, "    # by hand", "    if %s:" % self.condition(), "        " + line, "    pass"],
                           ["if %s:" % condition, "    " + line, "else:", "    nr = 0"] if self.chance.random() < 0.3
                           else ["if (%s):" % condition, "    " + line])

    def result(self):
        made = self.chance.random()
        model = "a_T%d" % self.table
        if made < 0.6:
            return ["return %s(**kw)" % model]
        if made < 0.7:
            return ["return create_mti_child(a_Parent, id, %s, **kw)" % model]
        if made < 0.75:
            return ["return create_mti_child(a_Parent, %s, %s, **kw)" % (self.expression("whole"), model)]
        if made < 0.85:
            return ["return %s(id=id, code=%s, nr=%s)" % (model, self.expression("text"), self.expression("whole"))]
        if made < 0.88:
            return ["return None"]
        if made < 0.91:
            return ["return create_a_t%d(%s)" % (self.chance.randrange(TABLES), ", ".join(COLUMNS))]
        if made < 0.94:
            return ["return %s(kw)" % model, ] if made < 0.92 else ["obj = %s(**kw)" % model, "return obj"]
        return ["return a_T%d(**kw)" % self.chance.randrange(TABLES)]

    def function(self):
        chance = self.chance
        result = self.result()
        body = ["if amount is not None: amount = Decimal(amount)", "kind_type_id = new_content_type_id(kind_type_id)"]
        if "(**kw" in result[0] or ", **kw" in result[0] or len(result) > 1:
            body.append("kw = dict()")
        for column in COLUMNS:
            if chance.random() < 0.1:
                body += self.extra()
            if len(body) > 2 and "kw = dict()" in body and chance.random() < 0.97:
                body += self.update(column)
        if "kw = dict()" not in body:
            body = [line for line in body if "kw" not in line] if chance.random() < 0.9 else body
        lines = "\n".join("    " + line for line in body + result)
        text = "def create_a_t%d(%s):\n%s\n" % (self.table, ", ".join(COLUMNS), lines)
        return re.sub(r"\bid\b", "parent_ptr_id", text) if "create_mti_child" in text else text


def valid_function(chance, table):
    while True:
        text = Editor(chance, table).function()
        try:
            compile(text, "restore.py", "exec")
            return text
        except SyntaxError:
            pass


def random_row(chance, key, languages):
    def maybe(text):
        return "None" if chance.random() < 0.2 else text

    def word():
        return repr(chance.choice(WORDS))
    return ",".join((
        str(key), maybe("[%s]" % ",".join(word() for _ in languages)), maybe(word()), maybe(str(chance.randint(-2, 12))),
        maybe("'%s'" % chance.choice(("1.50", "0.00", "-3", "12.50"))), maybe("date(2015,%d,31)" % chance.choice((1, 3))),
        maybe("dt(2015,1,%d,7,%d,0)" % (chance.randint(1, 9), chance.randint(0, 59))),
        maybe("a_T%d" % chance.randrange(3)), maybe(chance.choice(("True", "False"))), maybe(str(chance.randint(1, 9)))))


def write_dump(folder, seed):
    chance = random.Random(seed)
    languages = chance.choice(LANGUAGES)
    functions = [valid_function(chance, i) for i in range(TABLES)]
    script = SCRIPT % {
        "languages": ",".join("%s=values[%d]" % (each, i) for i, each in enumerate(languages)),
        "models": "\n".join("a_%s = resolve_model('a.%s')" % (each, each)
                            for each in ["Parent"] + ["T%d" % i for i in range(TABLES)]),
        "functions": "\n".join(functions),
        "files": "\n".join('    execfile("a_t%d.py", *args)' % i for i in range(TABLES))}
    (folder / "restore.py").write_text(script)
    rows = []
    for i in range(TABLES):
        calls = ["create_a_t%d(%s)" % (i, random_row(chance, key + 1, languages)) for key in range(ROWS)]
        rows.append(calls)
        (folder / ("a_t%d.py" % i)).write_text("# -*- coding: UTF-8 -*-\n" + "".join("loader.save(%s)\n" % each for each in calls))
    return functions, rows


class Row:
    def __init__(self, model, columns):
        self.model, self.columns = model, columns


class Model:
    def __init__(self, name):
        self.name = name

    def __call__(self, **columns):
        return Row(self, columns)


def babelkw(name, **values):
    """The empty ones are left out, as Lino does it."""
    texts = ((name if i == 0 else "%s_%s" % (name, each), value) for i, (each, value) in enumerate(values.items()))
    return {column: value if isinstance(value, str) else str(value) for column, value in texts if value is not None}


def create_mti_child(parent, key, child, **columns):
    columns.pop("parent_ptr_id", None)
    return Row(child, {"parent_ptr_id": key, **columns})


def python_rows(script, calls):
    """For each table its rows, as Python makes them; None: Python fails for some of them."""
    class ContentTypes:
        @staticmethod
        def get_for_model(model):
            return type("ContentType", (), {"pk": model if isinstance(model, Model) else model.name})

    settings = type("Settings", (), {"SITE": type("Site", (), {"babelkw": staticmethod(babelkw)})})
    script = "\n".join(line for line in script.split("\n") if not line.startswith("from lino"))
    tables = {"a_t%d" % i: [] for i in range(TABLES)}
    returned = re.findall(r"def create_\w+\(.*(?:\n .*)*\n    return .*?(a_T\d+|None|create_a_t\d+|obj)\b", script)
    targets = ["a_t%d" % i if not each.startswith("a_") else each.lower() for i, each in enumerate(returned)]
    space = {"resolve_model": Model, "create_mti_child": create_mti_child, "settings": settings,
             "ContentType": type("ContentType", (), {"objects": ContentTypes}), "__name__": "dump"}
    exec(compile(script, "restore.py", "exec"), space)
    for i, lines in enumerate(calls):
        for line in lines:
            try:
                row = eval(line, space)
                if row is None:
                    continue
                table = row.model.name.replace(".", "_").lower()
                if tables[table] is not None:
                    tables[table].append({column: plain(value) for column, value in row.columns.items()})
            except Exception:  # of whatever kind: it ends the import
                tables[targets[i]] = None
    return tables


def plain(value):
    if isinstance(value, datetime.datetime):
        return value.isoformat("T")
    if isinstance(value, (datetime.date, decimal.Decimal)):
        return str(value)
    if isinstance(value, Model):
        return value.name
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return value


def run(*arguments):
    done = subprocess.run([os.environ["ROWBACK_CLI"], *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1, 2):
        raise AssertionError("%s: exit %d, %s" % (arguments, done.returncode, done.stderr))
    return done.stdout.decode()


def order(row):
    return json.dumps({column: value for column, value in row.items() if value is not None}, sort_keys=True)


def same(ours, theirs):
    """What Python leaves out is the database's default; only the empty texts of a language are NULL by that."""
    def equal(one, other):
        return one == other and isinstance(one, bool) == isinstance(other, bool) and isinstance(one, str) == isinstance(other, str)
    return set(theirs) <= set(ours) and all(
        equal(value, theirs[column]) if column in theirs else value is None and column.startswith("name")
        for column, value in ours.items())


def differences(folder, seed):
    """What Rowback reads otherwise than Python, and reports nothing about; and of how many tables both tell the same."""
    functions, calls = write_dump(folder, seed)
    expected = python_rows((folder / "restore.py").read_text(), calls)
    found, agreed = [], 0
    for table in json.loads(run("tables", folder, "--json"))["tables"]:
        name = table["name"]
        if name not in expected or any(each["severity"] == "error" for each in table["problems"]):
            continue
        theirs = expected[name]
        ours = [json.loads(line) for line in run("rows", folder, name).splitlines()]
        agreed += 1
        if theirs is None or len(ours) != len(theirs) or not all(map(
                same, sorted(ours, key=order), sorted(theirs, key=order))):
            found.append("seed %d\n%s\n%s\nours   %s\ntheirs %s" % (
                seed, "\n".join(functions[int(name[3:])].split("\n")), "\n".join(calls[int(name[3:])]), ours, theirs))
    return found, agreed


def main():
    first, count = map(int, sys.argv[1:3])
    failures = tables = 0
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory() as folder:
            found, agreed = differences(pathlib.Path(folder), seed)
        tables += agreed
        failures += len(found)
        for each in found:
            print(each, end="\n\n", flush=True)
    print("%d of %d tables differ" % (failures, tables))


if __name__ == "__main__":
    main()
