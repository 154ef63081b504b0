// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/catalogueindex.h"

#include "demo/demoincident.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;

class TestCatalogueIndex : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<CatalogueEntry> m_entries;

    QString cache() const { return m_folder.filePath(QStringLiteral("cache")); }
    const CatalogueEntry &entry(const QString &label) const
    {
        return *std::find_if(m_entries.begin(), m_entries.end(),
                             [&](const CatalogueEntry &e) { return e.label == label; });
    }
    static qint64 rows(const SnapshotCounts &counts, const QString &table)
    {
        for (const TableCount &count : counts.tables) {
            if (count.table == table) {
                return count.rows;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const DemoOptions options; // as large as the story tells it
        const auto demo = writeDemo(m_folder.filePath(QStringLiteral("demo")), options, nullptr, {});
        QVERIFY(demo);
        const auto entries = listCatalogue(demo->catalogue, {});
        QVERIFY(entries);
        m_entries = *entries;
        QCOMPARE(m_entries.size(), std::size_t(19));
    }

    void theLossIsSeen()
    {
        const CatalogueIndex index(cache());
        const QString table = QStringLiteral("contacts_partner");
        std::vector<qint64> partners;
        for (const CatalogueEntry &snapshot : m_entries) {
            QVERIFY(!index.cached(snapshot));
            const auto counts = index.counts(snapshot, {});
            QVERIFY(counts);
            QCOMPARE(counts->problems, 0);
            partners.push_back(rows(*counts, table));
        }
        const qint64 before = partners.at(9); // 10 June
        const qint64 after = partners.at(10);
        QCOMPARE(before - after, 195);
    }

    void theCacheSurvives()
    {
        const CatalogueIndex first(cache());
        const CatalogueEntry &snapshot = m_entries.front();
        const auto counted = first.counts(snapshot, {});
        QVERIFY(counted);
        const CatalogueIndex second(cache());
        const auto cached = second.cached(snapshot);
        QVERIFY(cached);
        QVERIFY(*cached == *counted);
    }

    void aDamagedCacheIsWrittenAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"format\":2,\"stamp");
        QTest::newRow("another version") << QByteArray("{\"format\":1,\"tables\":[]}");
        QTest::newRow("of other files") << QByteArray("{\"format\":2,\"stamp\":\"x\",\"tables\":[]}");
    }
    void aDamagedCacheIsWrittenAgain()
    {
        QFETCH(const QByteArray, content);
        const CatalogueIndex index(cache());
        const CatalogueEntry &snapshot = m_entries.front();
        const auto counted = index.counts(snapshot, {});
        QVERIFY(counted);
        const QDir folder(cache());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        QVERIFY(!index.cached(snapshot));
        const auto again = index.counts(snapshot, {});
        QVERIFY(again);
        QVERIFY(*again == *counted);
        QVERIFY(index.cached(snapshot));
    }

    void aChangedSnapshotIsReadAgain()
    {
        const CatalogueIndex index(cache());
        const CatalogueEntry &snapshot = m_entries.back();
        const auto counted = index.counts(snapshot, {});
        QVERIFY(counted);
        const QString table = counted->tables.front().table;
        QFile file(snapshot.path + QLatin1Char('/') + table + QLatin1String(".py"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("# a line more\n");
        file.close();
        QVERIFY(!index.cached(snapshot));
    }

    void withoutACacheItStillCounts()
    {
        const CatalogueIndex index(m_entries.front().path + QStringLiteral("/restore.py/cache"));
        const auto counted = index.counts(m_entries.front(), {});
        QVERIFY(counted);
        QVERIFY(!counted->tables.empty());
    }

    void itTellsItsSizeAndIsCleared()
    {
        const CatalogueIndex index(m_folder.filePath(QStringLiteral("sized")));
        QCOMPARE(index.size(), 0);
        QVERIFY(index.clear()); // none is no error
        QVERIFY(index.counts(m_entries.front(), {}));
        QVERIFY(index.size() > 1000);
        QVERIFY(index.clear());
        QCOMPARE(index.size(), 0);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("sized"))));
        QVERIFY(!index.cached(m_entries.front()));
    }

    void withoutAFolderNothingIsKept()
    {
        const QString here = QDir::currentPath();
        const QTemporaryDir empty;
        QVERIFY(QDir::setCurrent(empty.path()));
        const CatalogueIndex index{QString()};
        QVERIFY(index.counts(m_entries.front(), {}));
        QVERIFY(!index.cached(m_entries.front()));
        QCOMPARE(index.size(), 0);
        QVERIFY(index.clear());
        QVERIFY(QDir(empty.path()).isEmpty());
        QVERIFY(QDir::setCurrent(here));
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const CatalogueIndex index(m_folder.filePath(QStringLiteral("other")));
        const auto counted = index.counts(m_entries.front(), {stop.get_token(), {}});
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueIndex)
#include "tst_catalogueindex.moc"
