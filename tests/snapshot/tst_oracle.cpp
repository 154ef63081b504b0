// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/json.h"
#include "snapshot/snapshot.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;

namespace {

const QString sharedData = QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/data");
const QString oracle = QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/tools/oracle_load.py");

using Rows = QList<QJsonObject>;

QList<QByteArray> keyOrderOf(const QByteArray &json)
{
    QList<QByteArray> keys;
    int depth = 0;
    bool isKey = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        isKey = isKey || c == '{' || c == ',';
        if (c == '"') {
            const qsizetype start = ++i;
            while (json[i] != '"') {
                i += json[i] == '\\' ? 2 : 1;
            }
            if (depth == 1 && isKey) {
                keys.append(json.mid(start, i - start));
            }
            isKey = false;
        } else if (c != '{' && c != ',') {
            isKey = false;
        }
    }
    return keys;
}

/// What the oracle says, table by table; `plain` turns the typed forms of expected.jsonl into those of --plain.
QJsonValue plain(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (const QString &key : {QStringLiteral("$dec"), QStringLiteral("$date"), QStringLiteral("$time"),
                               QStringLiteral("$ct"), QStringLiteral("$dt")}) {
        if (object.contains(key)) {
            QString text = object.value(key).toString();
            return key == QLatin1String("$dt") ? text.replace(QLatin1Char(' '), QLatin1Char('T')) : text;
        }
    }
    return value;
}

QMap<QString, QByteArrayList> readOracle(const QString &file)
{
    QMap<QString, QByteArrayList> tables;
    QFile in(file);
    if (in.open(QIODevice::ReadOnly)) {
        while (!in.atEnd()) {
            const QByteArray line = in.readLine().trimmed();
            tables[QJsonDocument::fromJson(line).object().value(QStringLiteral("table")).toString()].append(line);
        }
    }
    return tables;
}

bool sameValue(const QString &column, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours == theirs) {
        return true;
    }
    const bool isId = column == QLatin1String("id") || column.endsWith(QLatin1String("_id"));
    return isId && ours.isDouble() && theirs.isString() && theirs.toString() == QString::number(ours.toInteger());
}

QString difference(const QByteArray &ours, const QByteArray &theirs)
{
    const QJsonObject row = QJsonDocument::fromJson(ours).object();
    const QJsonObject expected = QJsonDocument::fromJson(theirs).object().value(QStringLiteral("columns")).toObject();
    for (auto column = expected.begin(); column != expected.end(); ++column) {
        if (!row.contains(column.key()) || !sameValue(column.key(), row.value(column.key()), plain(*column))) {
            return QStringLiteral("%1\nours   %2\ntheirs %3")
                .arg(column.key(), QString::fromUtf8(ours), QString::fromUtf8(theirs));
        }
    }
    for (auto column = row.begin(); column != row.end(); ++column) { // Python leaves the NULLs of babel fields out
        if (!expected.contains(column.key()) && !column->isNull()) {
            return QStringLiteral("%1 is too much\nours   %2").arg(column.key(), QString::fromUtf8(ours));
        }
    }
    return {};
}

QString compareTable(Snapshot &snapshot, const QString &name, const QByteArrayList &expected)
{
    const auto id = snapshot.findTable(name);
    if (!id) {
        return QStringLiteral("no table ") + name;
    }
    const Table &table = snapshot.schema().table(*id);
    const JsonRowWriter writer(table.columnNames(table.allColumns()));
    auto cursor = snapshot.source().rows({*id, table.allColumns(), {}}, {});
    qsizetype row = 0;
    while (*(*cursor)->next()) {
        QByteArray json;
        writer.append(json, (*cursor)->cells());
        const QString wrong
            = row < expected.size() ? difference(json, expected[row]) : QStringLiteral("a row too many");
        if (!wrong.isEmpty()) {
            return QStringLiteral("%1 row %2: %3").arg(name).arg(row).arg(wrong);
        }
        if (row == 0) {
            const QList<QByteArray> ours = keyOrderOf(json);
            QList<QByteArray> theirs = keyOrderOf(expected[0].mid(expected[0].indexOf("\"columns\":") + 10).chopped(1));
            QList<QByteArray> common;
            std::copy_if(ours.begin(), ours.end(), std::back_inserter(common),
                         [&](const QByteArray &key) { return theirs.contains(key); });
            if (common != theirs) {
                return name + QStringLiteral(": the columns come in another order");
            }
        }
        ++row;
    }
    return row == expected.size() ? QString()
                                  : QStringLiteral("%1: %2 rows of %3").arg(name).arg(row).arg(expected.size());
}

QStringList dumpFolders()
{
    QStringList dumps;
    const auto add = [&dumps](const QString &folder, const QString &pattern) {
        const QDir dir(sharedData + QLatin1Char('/') + folder);
        for (const QString &name : dir.entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot)) {
            dumps.append(folder + QLatin1Char('/') + name);
        }
    };
    add(QStringLiteral("dumps"), QStringLiteral("*"));
    add(QStringLiteral("eras"), QStringLiteral("*"));
    for (const QString &site :
         QDir(sharedData + QStringLiteral("/databases")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        add(QStringLiteral("databases/") + site, QStringLiteral("dump*"));
    }
    add(QStringLiteral("incident"), QStringLiteral("*-dump*"));
    add(QStringLiteral("incident2"), QStringLiteral("*-dump*"));
    add(QStringLiteral("formats/welfare"), QStringLiteral("dump2py"));
    return dumps;
}

/// The single-file form lies in a folder of its own.
QString dumpPath(const QString &folder)
{
    const QString path = sharedData + QLatin1Char('/') + folder;
    return QFile::exists(path + QStringLiteral("/d20130211.py")) ? path + QStringLiteral("/d20130211.py") : path;
}

} // namespace

/// Every dump of the shared data against what CPython gets when it executes it.
class TestOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(oracle)) {
            QSKIP("SKIPPED: no shared data beside the source tree");
        }
    }

    void sameAsPython_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : dumpFolders()) {
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }

    void sameAsPython()
    {
        QFETCH(const QString, folder);
        QTemporaryDir out;
        const QString file = out.filePath(QStringLiteral("rows.jsonl"));
        QProcess python;
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral("-B"), oracle, dumpPath(folder), QStringLiteral("--plain"), QStringLiteral("-o"), file});
        QVERIFY(python.waitForFinished(60000));
        const QMap<QString, QByteArrayList> expected = readOracle(file);
        QVERIFY(!expected.isEmpty());

        auto snapshot = Snapshot::open(dumpPath(folder), {}, {});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text()));
        for (auto table = expected.begin(); table != expected.end(); ++table) {
            QCOMPARE(compareTable(**snapshot, table.key(), *table), QString());
        }
        for (const Table &table : (*snapshot)->schema().tables()) {
            QVERIFY2(expected.contains(table.name)
                         || (*snapshot)->table(*(*snapshot)->findTable(table.name)).foundRows == 0,
                     qPrintable(table.name));
        }
        QVERIFY(!(*snapshot)->hasErrors());
    }

    void fieldsTellTheReferences()
    {
        const auto snapshot = Snapshot::open(dumpPath(QStringLiteral("dumps/welfare_gerd_18.8.0_HEAD")), {}, {});
        QVERIFY(snapshot);
        QStringList told;
        for (const Table &table : (*snapshot)->schema().tables()) {
            for (const Column &column : table.columns) {
                QVERIFY2(column.refers != Referring::Untold || !column.name.endsWith(QLatin1String("_id")),
                         qPrintable(table.name + QLatin1Char('.') + column.name));
                if (column.refers == Referring::Yes) {
                    told.append(table.name + QLatin1Char('.') + column.name);
                }
            }
        }
        QFile answers(sharedData + QStringLiteral("/answers/gerd_all_fks.tsv"));
        QVERIFY(answers.open(QIODevice::ReadOnly));
        answers.readLine(); // the heading
        QStringList known;
        while (!answers.atEnd()) {
            const QList<QByteArray> line = answers.readLine().split('\t');
            known.append(QString::fromUtf8(line.value(0) + '.' + line.value(1)));
        }
        told.sort();
        known.sort();
        QCOMPARE(told, known);
    }

    void erasHoldTheSameTwelveRows_data() { addEras(); }
    void erasHoldTheSameTwelveRows()
    {
        QFETCH(const QString, folder);
        const auto expected = readOracle(sharedData + QStringLiteral("/eras/expected.jsonl"));
        auto snapshot = Snapshot::open(dumpPath(folder), {}, {});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text()));
        for (auto table = expected.begin(); table != expected.end(); ++table) {
            QCOMPARE(compareTable(**snapshot, table.key(), *table), QString());
        }
    }

private:
    static void addEras()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : dumpFolders()) {
            const bool differs = folder.endsWith(QLatin1String("edited_filter_rows"))
                || folder.endsWith(QLatin1String("edited_tail_2017"))
                || folder.endsWith(QLatin1String("edited_dups_2015"));
            if (folder.startsWith(QLatin1String("eras/")) && !differs) {
                QTest::newRow(qPrintable(folder)) << folder;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
