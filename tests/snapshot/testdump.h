// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/json.h"
#include "snapshot/snapshot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Rowback {

/// A small dump in a temporary folder. Starts with a script of three tables, of which parts can be replaced.
class TestDump
{
public:
    TestDump()
    {
        script = R"(# -*- coding: UTF-8 -*-
# DJANGO_SETTINGS_MODULE was 'site.settings', TIME_ZONE was 'Europe/Brussels'.
SOURCE_VERSION = '18.8.0'
from datetime import datetime
if settings.USE_TZ:
    def dt(*args):
        return make_aware(datetime(*args), timezone=utc)
else:
    def dt(*args):
        return datetime(*args)

def new_content_type_id(m):
    if m is None: return m
    return ContentType.objects.get_for_model(m).pk

def bv2kw(fieldname, values):
    """Needed if languages changed"""
    return settings.SITE.babelkw(fieldname, de=values[0],fr=values[1])

a_Thing = resolve_model("a.Thing")
a_Child = resolve_model("a.Child")
a_Note = resolve_model("a.Note")

DEFINITIONS
def create_a_thing(id, name, amount, day):
THING
def create_a_child(thing_ptr_id, nick):
    kw = dict()
    kw.update(nick=nick)
    return create_mti_child(a_Thing, thing_ptr_id, a_Child, **kw)

def create_a_note(id, owner_type_id, owner_id, text):
    owner_type_id = new_content_type_id(owner_type_id)
    kw = dict()
    kw.update(id=id)
    kw.update(owner_type_id=owner_type_id)
    kw.update(owner_id=owner_id)
    kw.update(text=text)
    return a_Note(**kw)

def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    args = (globals(), locals())
MAIN
    loader.finalize()

if __name__ == '__main__':
    main(args)
)";
        replace("THING",
                "    if amount is not None: amount = Decimal(amount)\n"
                "    kw = dict()\n"
                "    kw.update(id=id)\n"
                "    if name is not None: kw.update(bv2kw('name',name))\n"
                "    kw.update(amount=amount)\n"
                "    kw.update(day=day)\n"
                "    return a_Thing(**kw)\n");
        replace("MAIN",
                "    execfile(\"a_thing.py\", *args)\n"
                "    execfile(\"a_child.py\", *args)\n"
                "    execfile(\"a_note.py\", *args)\n");
    }

    /// Both the first replacement of a part, and later ones of what it was replaced by.
    void replace(const QByteArray &part, const QByteArray &by)
    {
        const QByteArray before = m_parts.value(part, part);
        script.replace(before, by);
        m_parts.insert(part, by);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(path()).mkpath(QFileInfo(path() + QLatin1Char('/') + name).path());
        QFile file(path() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray fullScript() const
    {
        QByteArray full = script;
        return full.replace("DEFINITIONS", "");
    }
    /// Writes the script, and the data files that are still missing, as empty ones.
    void finish() const
    {
        write(QStringLiteral("restore.py"), fullScript());
        for (const char *const name : {"a_thing.py", "a_child.py", "a_note.py"}) {
            if (!QFile::exists(path() + QLatin1Char('/') + QLatin1String(name))) {
                write(QLatin1String(name), "# -*- coding: UTF-8 -*-\n");
            }
        }
    }
    QString path() const { return m_folder.path(); }

    QByteArray script;

private:
    QTemporaryDir m_folder;
    QHash<QByteArray, QByteArray> m_parts;
};

/// The rows of a table as JSON, one a line.
inline QByteArray rowsOf(Snapshot &snapshot, const QString &name, const std::vector<int> &order = {})
{
    const auto id = snapshot.findTable(name);
    if (!id) {
        return "no such table";
    }
    const Table &table = snapshot.schema().table(*id);
    const JsonRowWriter writer(table.columnNames(table.allColumns()));
    auto cursor = snapshot.source().rows({*id, table.allColumns(), order}, {});
    QByteArray out;
    while (cursor && *(*cursor)->next()) {
        writer.append(out, (*cursor)->cells());
        out.append('\n');
    }
    return out;
}

/// "error a_thing a_thing.py:3:1 The row ...", one a line.
inline QString problemsOf(const Snapshot &snapshot)
{
    QStringList lines;
    const QStringList severities{QStringLiteral("notice"), QStringLiteral("warning"), QStringLiteral("error")};
    for (const Problem &problem : snapshot.problems()) {
        lines.append(severities[int(problem.severity)] + QLatin1Char(' ') + problem.table + QLatin1Char(' ')
                     + problem.where + QLatin1Char(' ') + problem.message);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Rowback
