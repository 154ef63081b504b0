// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

/// What the comment "# fields: ..." of a data file tells of references.
class TestFieldNames : public QObject
{
    Q_OBJECT

private slots:
    void told_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *title, const QByteArray &file, const QString &told) {
            QTest::newRow(title) << file << told;
        };
        const QByteArray head = "# -*- coding: UTF-8 -*-\nlogger.info(\"Loading 1 objects to table a_note...\")\n";
        const QByteArray saved = "loader.save(create_a_note(1,a_Thing,5,'x'))\n";
        const auto known = QStringLiteral("id no, owner_type_id yes, owner_id no, text no");
        const auto nothing = QStringLiteral("id ?, owner_type_id ?, owner_id ?, text ?");
        row("as dump2py writes it", head + "# fields: id, owner_type, owner_id, text\n" + saved, known);
        row("of a table without rows", head + "# fields: id, owner_type, owner_id, text\n", known);
        row("with other spaces and line ends", head + "#fields:id,owner_type , owner_id,text \r\n" + saved, known);
        row("before 2014 there was none", head + saved, nothing);
        row("of other columns", head + "# fields: id, owner_type, owner, remark\n" + saved, nothing);
        row("in another order", head + "# fields: id, owner_id, owner_type, text\n" + saved, nothing);
        row("of fewer columns", head + "# fields: id, owner_type, owner_id\n" + saved, nothing);
        row("of more columns", head + "# fields: id, owner_type, owner_id, text, remark\n" + saved, nothing);
        row("of none", head + "# fields:\n" + saved, nothing);
        row("within a text",
            head + "loader.save(create_a_note(1,None,5,'''\n# fields: id, owner_type, owner_id, text\n'''))\n",
            nothing);
    }
    void told()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, told);
        const TestDump dump;
        dump.write(QStringLiteral("a_note.py"), file);
        dump.finish();
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QStringList columns;
        for (const Column &column :
             (*snapshot)->schema().table(*(*snapshot)->findTable(QStringLiteral("a_note"))).columns) {
            const QString word = column.refers == Referring::Yes ? QStringLiteral("yes")
                : column.refers == Referring::No                 ? QStringLiteral("no")
                                                                 : QStringLiteral("?");
            columns.append(column.name + QLatin1Char(' ') + word);
        }
        QCOMPARE(columns.join(QStringLiteral(", ")), told);
    }

    void aChildsPointer()
    {
        const TestDump dump;
        dump.write(QStringLiteral("a_child.py"), "# fields: thing_ptr, nick\nloader.save(create_a_child(1,'x'))\n");
        dump.finish();
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const Table &child = (*snapshot)->schema().table(*(*snapshot)->findTable(QStringLiteral("a_child")));
        const auto pointer = static_cast<std::size_t>(child.columnIndex(QStringLiteral("thing_ptr_id")));
        QCOMPARE(child.columns[pointer].refers, Referring::Yes);
    }
};

QTEST_GUILESS_MAIN(TestFieldNames)
#include "tst_fieldnames.moc"
