// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"
#include "demo/demoschema.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/data/");

QList<QStringList> tableOfTabs(const QString &path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n').mid(1)) {
            rows.append(QString::fromUtf8(line).split(u'\t'));
        }
    }
    return rows;
}

/// What the profile says of a column, by the rules of resources/profiles/README.md.
class Rules
{
public:
    explicit Rules(const QJsonObject &profile)
        : m_references(profile.value("references"_L1).toObject())
        , m_inheritance(profile.value("inheritance"_L1).toObject())
    { }

    QString target(const QString &table, const QString &column, const std::function<bool(const QString &)> &has) const
    {
        for (const QJsonObject *rules : {&m_references, &m_inheritance}) {
            for (const QString &key : {table + u'.' + column, column}) {
                if (rules->contains(key)) {
                    return first(rules->value(key).toArray(), has);
                }
            }
        }
        return {};
    }

private:
    static QString first(const QJsonArray &tables, const std::function<bool(const QString &)> &has)
    {
        for (const QJsonValue &table : tables) {
            if (has(table.toString())) {
                return table.toString();
            }
        }
        return {};
    }

    QJsonObject m_references;
    QJsonObject m_inheritance;
};

/// "table.column -> target" for every single-column foreign key.
QStringList declared(const Schema &schema)
{
    QStringList all;
    for (const Table &table : schema.tables()) {
        for (const ForeignKey &key : table.foreignKeys) {
            const QString &column = table.columns[static_cast<std::size_t>(key.columns.front())].name;
            all.append(table.name + u'.' + column + " -> "_L1 + key.targetTable);
        }
    }
    all.sort();
    return all;
}

QStringList ruled(const Schema &schema, const Rules &rules)
{
    QStringList all;
    for (const Table &table : schema.tables()) {
        for (const Column &column : table.columns) {
            const QString target = rules.target(table.name, column.name,
                                                [&](const QString &name) { return schema.find(name).has_value(); });
            if (!target.isEmpty()) {
                all.append(table.name + u'.' + column.name + " -> "_L1 + target);
            }
        }
    }
    all.sort();
    return all;
}

} // namespace

class TestWelfareProfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(ROWBACK_SOURCE_DIR "/resources/profiles/lino-welfare.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error{};
        m_profile = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    }

    void hasDocumentedKeysOnly()
    {
        QFile file(QStringLiteral(ROWBACK_SOURCE_DIR "/resources/profiles/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readMe = QString::fromUtf8(file.readAll());
        for (const QString &key : m_profile.keys()) {
            QVERIFY2(readMe.contains("\n| `"_L1 + key + "` | "_L1), qPrintable(key));
        }
        QCOMPARE(m_profile.value("name"_L1).toString(), QStringLiteral("lino-welfare"));
    }

    void rulesGiveEveryDeclaredReferenceAndNoOther_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("site of 2021") << QStringLiteral("databases/welfare/sqlite.db");
        QTest::newRow("site of 2018") << QStringLiteral("databases/welfare-2018/sqlite.db");
    }
    void rulesGiveEveryDeclaredReferenceAndNoOther()
    {
        QFETCH(const QString, database);
        const QFileInfo file(shared + database);
        if (!file.exists()) {
            QSKIP("SKIPPED: no shared data: the welfare databases are not there");
        }
        const auto opened = open(QStringLiteral("sqlite://") + file.canonicalFilePath());
        QVERIFY(opened);
        QCOMPARE(declared(opened->schema()).size(), 362);
        QCOMPARE(ruled(opened->schema(), Rules(m_profile)), declared(opened->schema()));
    }

    void rulesGiveTheAnswerKey_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("all references") << QStringLiteral("answers/gerd_all_fks.tsv");
        QTest::newRow("references to partners") << QStringLiteral("answers/gerd_references.tsv");
    }
    void rulesGiveTheAnswerKey()
    {
        QFETCH(const QString, answers);
        const QList<QStringList> rows = tableOfTabs(shared + answers);
        if (rows.isEmpty()) {
            QSKIP("SKIPPED: no shared data: the answer keys are not there");
        }
        const Rules rules(m_profile);
        const QJsonArray generics = m_profile.value("genericReferences"_L1).toArray();
        const auto everything = [](const QString &) { return true; };
        for (const QStringList &row : rows) {
            const QString target = rules.target(row[0], row[1], everything);
            if (row[4].startsWith("gfk:"_L1)) {
                QVERIFY(generics.contains(QJsonObject{{"type"_L1, row[4].mid(4)}, {"id"_L1, row[1]}}));
                QVERIFY2(target.isEmpty(), qPrintable(row[0] + u'.' + row[1]));
            } else {
                QVERIFY2(target == row[2], qPrintable(row[0] + u'.' + row[1]));
            }
        }
    }

    void rulesGiveTheReferencesOfTheDemo()
    {
        const Schema schema = demoSchema(); // the undeclared doctor is among its foreign keys
        QCOMPARE(ruled(schema, Rules(m_profile)), declared(schema));
    }

    void inheritanceIsAPrimaryKeyOfOneColumn()
    {
        const Schema schema = demoSchema();
        const QJsonObject inheritance = m_profile.value("inheritance"_L1).toObject();
        for (const Table &table : schema.tables()) {
            for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
                const bool pointer = inheritance.contains(table.columns[static_cast<std::size_t>(i)].name);
                QCOMPARE(pointer,
                         table.keyColumns == std::vector{i}
                             && table.columns[static_cast<std::size_t>(i)].name.endsWith("_ptr_id"_L1));
            }
        }
    }

    void templatesNameColumnsThatThereAre()
    {
        const Schema schema = demoSchema();
        const QRegularExpression place(QStringLiteral("\\{(\\w+)\\}"));
        const QJsonObject labels = m_profile.value("labels"_L1).toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label) {
            if (!schema.find(label.key())) {
                continue; // of another version
            }
            for (auto match = place.globalMatch(label.value().toString()); match.hasNext();) {
                QVERIFY2(hasColumn(schema, label.key(), match.next().captured(1)), qPrintable(label.key()));
            }
        }
        for (const QLatin1String part : {"identity"_L1}) {
            for (const QJsonValue &entry : m_profile.value(part).toArray()) {
                for (const QJsonValue &column : entry["columns"_L1].toArray()) {
                    QVERIFY(hasColumn(schema, entry["table"_L1].toString(), column.toString()));
                }
            }
        }
        const QJsonObject ordering = m_profile.value("ordering"_L1).toObject();
        for (auto order = ordering.begin(); order != ordering.end(); ++order) {
            for (const QJsonValue &column : order.value().toArray()) {
                QVERIFY(hasColumn(schema, order.key(), column.toString()));
            }
        }
    }

private:
    /// In the table or in one whose child it is.
    static bool hasColumn(const Schema &schema, const QString &tableName, const QString &column)
    {
        const Table &table = schema.table(*schema.find(tableName));
        if (table.columnIndex(column) >= 0) {
            return true;
        }
        for (const ForeignKey &key : table.foreignKeys) {
            if (key.columns == table.keyColumns) {
                return hasColumn(schema, key.targetTable, column);
            }
        }
        return false;
    }

    QJsonObject m_profile;
};

QTEST_GUILESS_MAIN(TestWelfareProfile)
#include "tst_welfareprofile.moc"
