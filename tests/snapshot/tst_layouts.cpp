// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

#include <QDirIterator>
#include <QProcess>

using namespace Rowback;

namespace {

const QString sharedData = QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/data");
const QString relayout = QStringLiteral(ROWBACK_SOURCE_DIR "/tests/snapshot/relayout.py");

/// All that a snapshot tells but where it stands: lines are others in another layout.
QString told(const QString &path, bool withRows)
{
    const auto snapshot = Snapshot::open(path, {}, {});
    if (!snapshot) {
        return snapshot.error().text();
    }
    const SnapshotInfo &info = (*snapshot)->info();
    QStringList lines{info.sourceVersion, info.languages.join(QLatin1Char(' ')), info.timeZone,
                      QString::number(int(info.datetimesAreUtc))};
    for (const Problem &problem : (*snapshot)->problems()) {
        lines.append(QString::number(int(problem.severity)) + problem.table + problem.message);
    }
    for (const Table &table : (*snapshot)->schema().tables()) {
        const SnapshotTable &read = (*snapshot)->table(*(*snapshot)->findTable(table.name));
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(table.name, read.model, read.parentPointerColumn)
                         .arg(int(read.interpreted))
                         .arg(read.foundRows));
        lines.append(withRows ? QString::fromUtf8(rowsOf(**snapshot, table.name)) : QString());
    }
    return lines.join(QLatin1Char('\n'));
}

/// Folders with a script, those of the shared data's databases and archives left out: they are as many others.
QStringList dumps()
{
    QStringList found;
    for (const char *const place : {"eras", "dumps", "incident", "formats/welfare"}) {
        QDirIterator scripts(sharedData + QLatin1Char('/') + QLatin1String(place),
                             {QStringLiteral("restore.py"), QStringLiteral("main.py")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (scripts.hasNext()) {
            const QString folder = QFileInfo(scripts.next()).path();
            if (!folder.endsWith(QLatin1String("edited_tail_2017"))) { // reads a file of its neighbour's
                found.append(folder);
            }
        }
    }
    found.sort();
    return found;
}

} // namespace

/// What a formatter makes of a script is read as the script is.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(sharedData)) {
            QSKIP("SKIPPED: no shared data beside the source tree");
        }
    }

    void sameInEveryLayout_data()
    {
        QTest::addColumn<QString>("dump");
        for (const QString &dump : dumps()) {
            QTest::newRow(qPrintable(dump.mid(sharedData.size() + 1))) << dump;
        }
    }
    void sameInEveryLayout()
    {
        QFETCH(const QString, dump);
        QTemporaryDir out;
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-B"), relayout, out.path(), dump});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const bool isSmall = dump.contains(QLatin1String("/eras/"));
        const QString expected = told(dump, isSmall);
        const QStringList layouts = QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(layouts.size() > 5);
        for (const QString &layout : layouts) {
            const QString found = told(out.filePath(layout), isSmall);
            QVERIFY2(found == expected, qPrintable(layout + QLatin1Char('\n') + found.left(2000)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
