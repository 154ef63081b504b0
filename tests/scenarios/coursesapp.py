# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small artificial application of courses: its schema on three engines, its dump, and its rows as a model.

A state is {table: {key: {column: value}}}. The dump has the languages en, et, fr; the database's first one is fr."""

import copy
import os

LANGS = ("en", "et", "fr")
LIVE = {"fr": "", "en": "_en", "et": "_et"}
CT = "ct"  # a reference to a content type; the value in a state is "app.Model"

# table: (model, [(column, type, null, reference)], [unique], parent table)
TABLES = {
    "countries_country": ("countries.Country", [("isocode", "str", 0, ""), ("name", "babel", 0, "")], [], ""),
    "countries_place": ("countries.Place", [
        ("id", "int", 0, ""), ("parent_id", "int", 1, "countries_place"), ("name", "babel", 0, ""),
        ("country_id", "str", 0, "countries_country"), ("zip_code", "str", 0, ""), ("type", "str", 0, "")],
        [("country_id", "parent_id", "name", "type", "zip_code")], ""),
    "contacts_partner": ("contacts.Partner", [
        ("id", "int", 0, ""), ("name", "str", 0, ""), ("email", "str", 0, ""),
        ("country_id", "str", 1, "countries_country"), ("city_id", "int", 1, "countries_place"),
        ("vat_id", "str", 1, "")], [("vat_id",)], ""),
    "contacts_person": ("contacts.Person", [
        ("partner_ptr_id", "int", 0, "contacts_partner"), ("first_name", "str", 0, ""), ("last_name", "str", 0, ""),
        ("birth_date", "date", 1, "")], [], "contacts_partner"),
    "contacts_company": ("contacts.Company", [
        ("partner_ptr_id", "int", 0, "contacts_partner"), ("prefix", "str", 0, "")], [], "contacts_partner"),
    "courses_pupil": ("courses.Pupil", [
        ("person_ptr_id", "int", 0, "contacts_person"), ("pupil_no", "str", 0, ""), ("card_no", "str", 1, "")],
        [("pupil_no",), ("card_no",)], "contacts_person"),
    "courses_topic": ("courses.Topic", [
        ("code", "str", 0, ""), ("name", "babel", 0, ""), ("parent_id", "str", 1, "courses_topic")], [], ""),
    "courses_course": ("courses.Course", [
        ("id", "int", 0, ""), ("topic_id", "str", 0, "courses_topic"), ("ref", "str", 1, ""),
        ("teacher_id", "int", 1, "contacts_person"), ("room", "str", 0, ""),
        ("remark", "str", 1, "")], [("ref",)], ""),
    "courses_enrolment": ("courses.Enrolment", [
        ("id", "int", 0, ""), ("course_id", "int", 0, "courses_course"), ("pupil_id", "int", 0, "courses_pupil"),
        ("state", "str", 0, "")], [("course_id", "pupil_id")], ""),
    "courses_locker": ("courses.Locker", [
        ("id", "int", 0, ""), ("nr", "int", 0, ""), ("pupil_id", "int", 1, "courses_pupil")], [("nr",)], ""),
    "notes_note": ("notes.Note", [
        ("id", "int", 0, ""), ("owner_type_id", CT, 1, "django_content_type"), ("owner_id", "int", 1, ""),
        ("subject", "str", 0, ""), ("date", "date", 1, "")], [], ""),
}
TEXT_KEYS = {"countries_country", "courses_topic"}
CT_IDS = {spec[0]: 11 + 3 * i for i, spec in enumerate(reversed(list(TABLES.values())))}
SQL = {
    "sqlite": {"int": "bigint", "str": "varchar(80)", "date": "date", "ct": "integer"},
    "postgresql": {"int": "bigint", "str": "varchar(80)", "date": "date", "ct": "integer"},
    "mariadb": {"int": "bigint", "str": "varchar(80)", "date": "date", "ct": "integer"},
}


def columns(table):
    """The live columns: (name, type, null, reference), babel ones once a language."""
    for name, kind, null, target in TABLES[table][1]:
        if kind == "babel":
            for lang in ("fr", "et", "en"):
                yield name + LIVE[lang], "str", null, ""
        else:
            yield name, kind, null, target


def key_of(table):
    return TABLES[table][1][0][0]


def ddl(engine):
    """The statements which make the empty database."""
    q = "`" if engine == "mariadb" else '"'
    defer = "" if engine == "mariadb" else " DEFERRABLE INITIALLY DEFERRED"
    auto = {"sqlite": "integer NOT NULL PRIMARY KEY AUTOINCREMENT", "mariadb": "bigint NOT NULL AUTO_INCREMENT PRIMARY KEY",
            "postgresql": "bigserial PRIMARY KEY"}[engine]
    out = ["CREATE TABLE {0}django_content_type{0} ({0}id{0} integer NOT NULL PRIMARY KEY, {0}app_label{0} varchar(100) NOT NULL,"
           " {0}model{0} varchar(100) NOT NULL, UNIQUE({0}app_label{0}, {0}model{0}))".format(q)]
    for table, (_, _, uniques, _) in TABLES.items():
        parts = []
        for name, kind, null, target in columns(table):
            own = name == key_of(table) and kind == "int" and not target
            line = q + name + q + " " + (auto if own else SQL[engine][kind] + (" NULL" if null else " NOT NULL"))
            if name == key_of(table) and not own:
                line += " PRIMARY KEY"
            parts.append(line)
        for name, _, _, target in columns(table):
            if target:
                to = "id" if target == "django_content_type" else key_of(target)
                parts.append(f"FOREIGN KEY ({q}{name}{q}) REFERENCES {q}{target}{q} ({q}{to}{q}){defer}")
        parts += ["UNIQUE (" + ", ".join(q + c + q for c in unique) + ")" for unique in uniques]
        tail = " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4" if engine == "mariadb" else ""
        out.append(f"CREATE TABLE {q}{table}{q} (" + ", ".join(parts) + ")" + tail)
    return out


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("'", "''") + "'"


def inserts(state, engine):
    """The statements which fill it, parents first (rows of a tree in the order of the state)."""
    q = "`" if engine == "mariadb" else '"'
    out = []
    for model, number in CT_IDS.items():
        app, name = model.split(".")
        out.append(f"INSERT INTO {q}django_content_type{q} VALUES ({number}, '{app}', '{name.lower()}')")
    for table in TABLES:
        kinds = {name: kind for name, kind, _, _ in columns(table)}
        for row in state[table].values():
            values = [CT_IDS[v] if kinds[c] == CT and v else v for c, v in row.items()]
            out.append(f"INSERT INTO {q}{table}{q} (" + ", ".join(q + c + q for c in row) + ") VALUES ("
                       + ", ".join(literal(v) for v in values) + ")")
    if engine == "postgresql":
        for table in TABLES:
            if key_of(table) == "id":
                out.append(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT coalesce(max(id), 1) FROM {table}))")
    return out


HEAD = '''# -*- coding: UTF-8 -*-
# This is a Python dump created using dump2py.
# DJANGO_SETTINGS_MODULE was 'school.settings.demo', TIME_ZONE was u'UTC'.

from __future__ import unicode_literals

import logging
logger = logging.getLogger('lino.management.commands.dump2py')

SOURCE_VERSION = '18.12.0'

import os
import six
from decimal import Decimal
from datetime import datetime
from datetime import time, date
from django.conf import settings
from django.utils.timezone import make_aware, utc
from django.core.management import call_command
from lino.utils.dpy import create_mti_child
from lino.utils.dpy import DpyLoader
from lino.core.utils import resolve_model

if settings.USE_TZ:
    def dt(*args):
        return make_aware(datetime(*args), timezone=utc)
else:
    def dt(*args):
        return datetime(*args)

def new_content_type_id(m):
    if m is None: return m
    ct = settings.SITE.models.contenttypes.ContentType.objects.get_for_model(m)
    if ct is None: return None
    return ct.pk

def execfile(fn, *args):
    logger.info("Execute file %s ...", fn)
    six.exec_(compile(open(fn, "rb").read(), fn, 'exec'), *args)


def bv2kw(fieldname, values):
    """
    Needed if `Site.languages` changed between dumpdata and loaddata
    """
    return settings.SITE.babelkw(fieldname, en=values[0],et=values[1],fr=values[2])

'''


def create_function(table):
    model, cols, _, parent = TABLES[table]
    symbol = model.replace(".", "_")
    out = f"def create_{table}({', '.join(c[0] for c in cols)}):\n"
    for name, kind, _, _ in cols:
        if kind == CT:
            out += f"    {name} = new_content_type_id({name})\n"
    out += "    kw = dict()\n"
    for name, kind, _, _ in cols[1:] if parent else cols:
        if kind == "babel":
            out += f"    if {name} is not None: kw.update(bv2kw('{name}',{name}))\n"
        else:
            out += f"    kw.update({name}={name})\n"
    if parent:
        out += f"    return create_mti_child({TABLES[parent][0].replace('.', '_')}, {cols[0][0]}, {symbol}, **kw)\n\n"
    else:
        out += f"    return {symbol}(**kw)\n\n"
    return out


def dump_value(row, name, kind):
    if kind == "babel":
        return "[" + ", ".join(repr(row[name + LIVE[lang]]) for lang in LANGS) + "]"
    value = row[name]
    if value is None:
        return "None"
    if kind == "date":
        return "date(%d,%d,%d)" % tuple(int(p) for p in value.split("-"))
    if kind == CT:
        return value.replace(".", "_")
    return "u" + repr(value) if kind == "str" else repr(value)


def field_name(name, target):
    """Django's, of a foreign key without the "_id" of its column."""
    return name[:-3] if target else name


def write_dump(state, folder):
    os.makedirs(folder)
    text = HEAD
    for table in TABLES:
        model = TABLES[table][0]
        text += f'{model.replace(".", "_")} = resolve_model("{model}")\n'
    text += "\n" + "".join(create_function(t) for t in TABLES)
    text += "def main(args):\n    loader = DpyLoader(globals(), quick=args.quick)\n"
    text += "    from django.core.management import call_command\n    loader.initialize()\n    args = (globals(), locals())\n\n"
    text += "".join(f'    execfile("{t}.py", *args)\n' for t in TABLES)
    text += '    loader.finalize()\n    logger.info("Loaded %d objects", loader.count_objects)\n'
    text += "    call_command('resetsequences')\n\nif __name__ == '__main__':\n    main(None)\n"
    with open(os.path.join(folder, "restore.py"), "w", encoding="utf-8") as out:
        out.write(text)
    for table, (_, cols, _, _) in TABLES.items():
        with open(os.path.join(folder, table + ".py"), "w", encoding="utf-8") as out:
            out.write("# -*- coding: UTF-8 -*-\n")
            out.write(f'logger.info("Loading {len(state[table])} objects to table {table}...")\n')
            out.write("# fields: " + ", ".join(field_name(c[0], c[3]) for c in cols) + "\n")
            for row in state[table].values():
                out.write(f"loader.save(create_{table}({','.join(dump_value(row, c[0], c[1]) for c in cols)}))\n")
            out.write("\nloader.flush_deferred_objects()\n")


def babel(fr, en="", et=""):
    return {"name": fr, "name_et": et, "name_en": en}


FIRST = ("Mari", "Jaan", "Élodie", "Pierre", "Kati", "Ülle", "Anton", "Berta", "Carl", "Dora", "Emil", "Fanny")
LAST = ("Tamm", "Kask", "Durand", "Lefèvre", "Saar", "Õunapuu", "Arens", "Bastin", "Collard", "Dubois", "Evers", "Frisch")


def before():
    """The state of which the dump is taken."""
    s = {t: {} for t in TABLES}

    def add(table, **row):
        s[table][row[key_of(table)]] = row

    for iso, fr, en, et in (("BE", "Belgique", "Belgium", "Belgia"), ("EE", "Estonie", "Estonia", "Eesti"), ("FR", "France", "France", "")):
        add("countries_country", isocode=iso, **babel(fr, en, et))
    for n, parent, fr, iso, zip_code, kind in ((1, None, "Harjumaa", "EE", "", "20"), (2, 1, "Tallinn", "EE", "10111", "50"),
            (3, 1, "Keila", "EE", "76601", "50"), (4, 2, "Kesklinn", "EE", "10111", "70"), (5, 4, "Sibulaküla", "EE", "10117", "80"),
            (6, None, "Liège", "BE", "", "20"), (7, 6, "Eupen", "BE", "4700", "50"), (8, 6, "Eupen", "BE", "4701", "50"),
            (9, 7, "Haute Ville", "BE", "4700", "70"), (10, None, "Paris", "FR", "75001", "50")):
        add("countries_place", id=n, parent_id=parent, **babel(fr, "", fr if iso == "EE" else ""), country_id=iso, zip_code=zip_code, type=kind)
    for i, (first, last) in enumerate(zip(FIRST, LAST)):
        n = 101 + i
        add("contacts_partner", id=n, name=last + " " + first, email=first.lower() + "@example.com", country_id=("EE", "BE")[i % 2],
            city_id=(2, 7, 5, 9)[i % 4], vat_id=None)
        add("contacts_person", partner_ptr_id=n, first_name=first, last_name=last, birth_date="19%02d-0%d-1%d" % (60 + 2 * i, 1 + i % 9, i % 10))
        if i < 9:
            add("courses_pupil", person_ptr_id=n, pupil_no="P%d" % n, card_no="K%d" % n if i % 2 == 0 else None)
    for n, name in ((201, "Ecole Verte"), (202, "OÜ Kool"), (203, "Bäckerei Mießen")):
        add("contacts_partner", id=n, name=name, email="info@example.com", country_id="BE", city_id=7, vat_id="BE0%d" % n)
        add("contacts_company", partner_ptr_id=n, prefix="")
    for code, fr, en, parent in (("LANG", "Langues", "Languages", None), ("LANG-FR", "Français", "French", "LANG"),
            ("LANG-ET", "Estonien", "Estonian", "LANG"), ("MUS", "Musique", "Music", None), ("MUS-PI", "Piano", "Piano", "MUS")):
        add("courses_topic", code=code, **babel(fr, en), parent_id=parent)
    for n, topic, ref, teacher in ((1, "LANG-FR", "F1", 110), (2, "LANG-FR", "F2", 111), (3, "LANG-ET", "E1", 110), (4, "MUS-PI", None, 112), (5, "MUS", "M1", None)):
        add("courses_course", id=n, topic_id=topic, ref=ref, teacher_id=teacher, room="Salle %d" % n, remark=None if n == 4 else "Étage %d" % n)
    n = 0
    for course in (1, 2, 3, 4, 5):
        for pupil in range(101, 110):
            if (pupil + course) % 3 == 0:
                n += 1
                add("courses_enrolment", id=n, course_id=course, pupil_id=pupil, state="20")
    for n in range(1, 10):
        add("courses_locker", id=n, nr=1000 + n, pupil_id=100 + n)
    n = 0
    for owner, keys in (("courses.Pupil", range(101, 110)), ("contacts.Company", (201, 202, 203)), ("courses.Course", (1, 2, 3, 4, 5)),
            ("countries.Place", (2, 5, 7)), ("courses.Enrolment", (1, 2, 3))):
        for key in keys:
            n += 1
            add("notes_note", id=n, owner_type_id=owner, owner_id=key, subject="À propos de %s n° %d" % (owner, key), date="2015-03-%02d" % (n + 1))
    return s


def find(state, table, **want):
    """The keys of the rows with these values."""
    return [k for k, row in state[table].items() if all(row[c] == v for c, v in want.items())]


def clone(state):
    return copy.deepcopy(state)


def drop_partner(s, number):
    """A partner goes with all that has no life without it; links which may be NULL are severed; notes dangle."""
    for table in ("courses_enrolment",):
        for k in find(s, table, pupil_id=number):
            del s[table][k]
    for table, column in (("courses_locker", "pupil_id"), ("courses_course", "teacher_id")):
        for k in find(s, table, **{column: number}):
            s[table][k][column] = None
    for table in ("courses_pupil", "contacts_person", "contacts_company", "contacts_partner"):
        s[table].pop(number, None)
