// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/snapshotreader.h"

#include "demo/demoincident.h"
#include "recovery/csv.h"
#include "session/files.h"
#include "session/snapshotlabels.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;

/// Browsing the demo's snapshot: client 4011 and what hangs on it.
class TestSnapshotReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SnapshotReader> m_reader;
    SnapshotOutline m_outline;
    QString m_demo;

    TableId table(const QString &name) const
    {
        for (std::size_t i = 0; i < m_outline.summary.tables.size(); ++i) {
            if (m_outline.summary.tables[i].name == name) {
                return TableId{static_cast<int>(i)};
            }
        }
        qFatal("no table %s", qPrintable(name));
    }
    const QStringList &columns(TableId id) const
    {
        return m_outline.summary.tables[static_cast<std::size_t>(index(id))].columns;
    }
    int column(TableId id, const QString &name) const { return static_cast<int>(columns(id).indexOf(name)); }
    /// Selects the rows of a table whose key is @p key.
    qint64 selectKey(const QString &name, std::int64_t key)
    {
        RowQuery query;
        query.table = table(name);
        query.match = {{0}, {{Value::integer(key)}}};
        return *m_reader->select(query, {});
    }
    qint64 firstNumber() const { return m_reader->page(0, 1, {})->numbers.front(); }

private Q_SLOTS:
    void initTestCase()
    {
        DemoOptions options;
        options.partners = 400;
        const auto demo = writeDemo(m_folder.filePath(QStringLiteral("demo")), options, nullptr, {});
        QVERIFY(demo);
        m_demo = demo->snapshot;
        auto reader = SnapshotReader::open(demo->snapshot, QStringLiteral("lino-welfare"), {});
        QVERIFY(reader);
        m_reader = *std::move(reader);
        m_outline = m_reader->outline();
    }

    void theOutlineKnowsReferences()
    {
        const TableId client = table(QStringLiteral("pcsw_client"));
        QCOMPARE(m_outline.targets[static_cast<std::size_t>(index(client))].at(0), QStringLiteral("contacts_person"));
        const TableId note = table(QStringLiteral("notes_note"));
        const auto &targets = m_outline.targets[static_cast<std::size_t>(index(note))];
        QCOMPARE(targets.at(column(note, QStringLiteral("project_id"))), QStringLiteral("pcsw_client"));
        QCOMPARE(targets.at(column(note, QStringLiteral("subject"))), QString());
    }

    void pagesOfATableThatIsSortedAndSearched()
    {
        RowQuery query;
        query.table = table(QStringLiteral("contacts_person"));
        const qint64 all = *m_reader->select(query, {});
        QVERIFY(all > 100);
        QCOMPARE(m_reader->page(all - 1, 100, {})->rows.size(), std::size_t(1));
        QVERIFY(m_reader->page(all, 100, {})->rows.empty());
        QVERIFY(m_reader->page(-5, 3, {})->rows.empty());
        query.sortColumn = column(query.table, QStringLiteral("last_name"));
        query.order = Qt::DescendingOrder;
        QCOMPARE(*m_reader->select(query, {}), all);
        const RowPage page = *m_reader->page(0, 20, {});
        const auto name
            = [&](std::size_t row) { return page.rows[row][static_cast<std::size_t>(query.sortColumn)].text; };
        QVERIFY(name(0).toUtf8() >= name(19).toUtf8());
        QCOMPARE(m_reader->placeOf(page.numbers[7]), 7);
        query.text = name(0).toUpper();
        const qint64 some = *m_reader->select(query, {});
        QVERIFY(some > 0 && some < all);
        QCOMPARE(m_reader->page(0, 1, {})->numbers.front(), page.numbers.front());
    }

    void referencesAreFollowed()
    {
        QCOMPARE(selectKey(QStringLiteral("pcsw_client"), 4011), 1);
        const qint64 client = firstNumber();
        const auto person = m_reader->follow(client, 0, {});
        QVERIFY(person);
        QCOMPARE(person->table, table(QStringLiteral("contacts_person")));
        QVERIFY(person->row >= 0);
        QCOMPARE(person->key, QStringLiteral("4011"));
        const int text = column(table(QStringLiteral("pcsw_client")), QStringLiteral("national_id"));
        QCOMPARE(m_reader->follow(client, text, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_reader->follow(-1, 0, {}).error().code, ErrorCode::NotFound);
        const RowText lines = m_reader->text(client);
        QVERIFY(lines.text.startsWith(QStringLiteral("loader.save(create_pcsw_client(4011,")));
        QVERIFY(lines.line > 0);
    }

    void whoRefersToARow()
    {
        QCOMPARE(selectKey(QStringLiteral("pcsw_client"), 4011), 1);
        const auto referrers = m_reader->referrers(firstNumber(), {});
        QVERIFY(referrers);
        QVERIFY(!referrers->empty());
        for (const Referrer &referrer : *referrers) {
            RowQuery query;
            query.table = referrer.table;
            query.match = referrer.match;
            QCOMPARE(*m_reader->select(query, {}), referrer.rows);
        }
        const bool hasNotes = std::any_of(referrers->begin(), referrers->end(), [](const Referrer &r) {
            return r.tableName == QStringLiteral("notes_note") && r.columns == QStringLiteral("project_id");
        });
        QVERIFY(hasNotes);
    }

    void referencesHaveTheNamesOfWhatTheyReferTo()
    {
        QCOMPARE(selectKey(QStringLiteral("pcsw_client"), 4011), 1);
        const auto client = m_reader->labels(0, 10, {});
        QVERIFY(client);
        QCOMPARE(client->labels.size(), std::size_t(1));
        const QString name = client->labels.front().at(0); // of the person whom the client continues
        QVERIFY2(name.contains(QLatin1String(", ")), qPrintable(name)); // as the profile writes it
        RowQuery query;
        query.table = table(QStringLiteral("notes_note"));
        const int project = column(query.table, QStringLiteral("project_id"));
        query.match = {{project}, {{Value::integer(4011)}}};
        QVERIFY(*m_reader->select(query, {}) > 0);
        const auto notes = m_reader->labels(0, 1, {});
        QVERIFY(notes);
        QCOMPARE(notes->labels.front().at(project), name); // a client's words are those of the parent
        QCOMPARE(notes->labels.front().at(column(query.table, QStringLiteral("subject"))), QString());
        QVERIFY(m_reader->labels(1'000'000, 10, {})->labels.empty());
    }

    void rowsByThemselvesHaveNamesToo()
    {
        const auto snapshot = Snapshot::open(m_demo, {}, {});
        QVERIFY(snapshot);
        const auto profile = openProfile(QStringLiteral("lino-welfare"));
        QVERIFY(profile);
        const std::vector<LooseRow> rows{
            {QStringLiteral("notes_note"),
             {QStringLiteral("project_id"), QStringLiteral("no such column")},
             {Value::integer(4011), Value::integer(4011)}},
            {QStringLiteral("no_such_table"), {QStringLiteral("project_id")}, {Value::integer(4011)}}};
        const auto labels = snapshotLabels(**snapshot, *profile, rows, {});
        QVERIFY(labels);
        QCOMPARE(labels->size(), std::size_t(2));
        QVERIFY2(labels->front().at(0).contains(QLatin1String(", ")), qPrintable(labels->front().at(0)));
        QCOMPARE(labels->front().at(1), QString());
        QCOMPARE(labels->back(), QStringList(QString()));
    }

    void genericReferencesHaveNamesToo()
    {
        const auto &words = m_outline.targets;
        int labelled = 0;
        for (std::size_t t = 0; t < words.size(); ++t) {
            RowQuery query;
            query.table = TableId{static_cast<int>(t)};
            const auto generic = words[t].indexOf(QStringLiteral("*"));
            if (generic < 0 || *m_reader->select(query, {}) == 0) {
                continue;
            }
            const RowPage page = *m_reader->page(0, 50, {});
            const PageLabels labels = *m_reader->labels(0, 50, {});
            for (std::size_t row = 0; row < page.rows.size(); ++row) {
                labelled += labels.labels[row].at(generic).isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(labelled > 0);
    }

    void theLongestKeyIsKnownWhateverIsShown()
    {
        RowQuery query;
        query.table = table(QStringLiteral("contacts_person"));
        const qint64 all = *m_reader->select(query, {});
        const RowPage page = *m_reader->page(0, all, {});
        qsizetype longest = 0;
        for (const auto &row : page.rows) {
            longest = std::max(longest, row.front().text.size());
        }
        QCOMPARE(m_reader->note().longestKey.size(), 1);
        QCOMPARE(m_reader->note().longestKey.front().size(), longest);
        query.text = page.rows.front().front().text; // a short one
        QVERIFY(*m_reader->select(query, {}) > 0);
        QCOMPARE(m_reader->note().longestKey.front().size(), longest);
    }

    void rowsAreExported()
    {
        RowQuery query;
        query.table = table(QStringLiteral("contacts_person"));
        const qint64 all = *m_reader->select(query, {});
        const QString path = m_folder.filePath(QStringLiteral("persons.csv"));
        QCOMPARE(*m_reader->exportRows(path, RowFormat::Csv, {}), all);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto records = parseCsv(file.readAll(), path);
        QVERIFY(records);
        QCOMPARE(static_cast<qint64>(records->size()), all + 1);
        QCOMPARE(records->front().fields, columns(query.table));
        const QString lines = m_folder.filePath(QStringLiteral("persons.jsonl"));
        QCOMPARE(*m_reader->exportRows(lines, RowFormat::JsonLines, {}), all);
        QFile json(lines);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(static_cast<qint64>(json.readAll().count('\n')), all);
        QCOMPARE(m_reader->csv({0, 1, all, -1}, {})->count("\r\n"), 3);
        QVERIFY(!m_reader->exportRows(m_folder.path(), RowFormat::Csv, {}));
    }

    void aCancelledExportLeavesNoFile()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString path = m_folder.filePath(QStringLiteral("none.csv"));
        QCOMPARE(m_reader->exportRows(path, RowFormat::Csv, {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotReader)
#include "tst_snapshotreader.moc"
