// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossfilter.h"
#include "models/lossseriestexts.h"
#include "models/losstreemodel.h"
#include "models/lostrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Rowback;

namespace {

constexpr int clientTable = 0;
constexpr int noteTable = 1;

void add(LossSurvey &survey, int table, int key, int above)
{
    SurveyedRecord record;
    record.table = survey.tables[static_cast<std::size_t>(table)].name;
    record.root = record.table;
    record.key = {Value::integer(key)};
    record.label = QStringLiteral("%1 %2").arg(record.table).arg(key);
    record.above = above;
    record.why = above < 0 ? QString() : QStringLiteral("client_id → client");
    record.firstRow = static_cast<int>(survey.rows.size());
    record.rowCount = 1;
    survey.rows.push_back({table, record.key, {Value::integer(key), Value::text("text")}});
    survey.records.push_back(std::move(record));
    for (int up = above; up >= 0; up = survey.records[static_cast<std::size_t>(up)].above) {
        ++survey.records[static_cast<std::size_t>(up)].below;
    }
}

LossSurvey emptySurvey()
{
    LossSurvey survey;
    survey.tables = {{"client", "app.Client", {"id", "name"}}, {"note", "app.Note", {"id", "subject"}}};
    return survey;
}

/// Client 1 with notes 10 (with reply 11 below it) and 12, client 2 alone.
LossSurvey family()
{
    LossSurvey survey = emptySurvey();
    add(survey, clientTable, 1, -1);
    add(survey, noteTable, 10, 0);
    add(survey, noteTable, 11, 1);
    add(survey, noteTable, 12, 0);
    add(survey, clientTable, 2, -1);
    return survey;
}

QStringList told(const std::vector<RowName> &names)
{
    QStringList result;
    for (const RowName &name : names) {
        result.append(name.table + QLatin1Char(' ') + name.key);
    }
    return result;
}

std::shared_ptr<const LossSurvey> shared(LossSurvey survey)
{
    return std::make_shared<const LossSurvey>(std::move(survey));
}

CatalogueEntry snapshotOf(int day)
{
    CatalogueEntry entry;
    entry.label = QStringLiteral("201506%1").arg(day);
    entry.date = QDateTime(QDate(2015, 6, day), QTime());
    return entry;
}

/// Of family(): client 1 and note 10 went between the 10th and the 11th, reply 11 and client 2 after the 19th.
SeriesOfLoss series()
{
    return {{{snapshotOf(10), snapshotOf(11)}, {snapshotOf(19), std::nullopt}}, {0, 0, 1, -1, 1}};
}

/// The texts of the first column, indented.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        result.append(indent + index.data().toString());
        result += linesOf(model, index, indent + QLatin1Char(' '));
    }
    return result;
}

} // namespace

class TestLossTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        LossTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSurvey(shared(family()));
        model.setArrangement(LossTreeModel::Arrangement::Tables);
        model.selectAll(true);
        model.setArrangement(LossTreeModel::Arrangement::RootsOfLoss);
        QVERIFY(model.setData(model.indexOf({"note", "10"}), Qt::Unchecked, Qt::CheckStateRole));
        model.setSurvey(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void whenItVanishedIsTold()
    {
        LossTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSurvey(shared(family()));
        const auto seen = [&](const RowName &name) {
            return model.indexOf(name).siblingAtColumn(LossTreeModel::SeenColumn).data().toString();
        };
        QCOMPARE(seen({"client", "1"}), QString());
        QCOMPARE(model.seenText(0), QString());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSeries(series());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(seen({"client", "1"}), lastSeenText(series().series.front()));
        QVERIFY(!seen({"client", "1"}).isEmpty());
        QCOMPARE(seen({"note", "12"}), QString()); // not known
        QVERIFY(model.seenText(0).startsWith("Last seen in the snapshot of "));
        QVERIFY(model.seenText(4).startsWith("Still in the newest snapshot, "));
        QCOMPARE(model.seenText(3), QString());
        QCOMPARE(model.seenText(5), QString());
        QVERIFY(seriesText(series().series.front()).startsWith("between "));
        QVERIFY(seriesText(series().series.back()).startsWith("after "));
        model.setSurvey(shared(family()));
        QCOMPARE(model.seenText(0), QString());
    }

    void aSeriesIsShownAndSelected()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        model.setSeries(series());
        LossFilter filter;
        filter.setSourceModel(&model);
        const QStringList all = linesOf(filter);
        QCOMPARE(all.size(), 6);
        const QString oneShown = all.front() + QLatin1String(" (1 shown)");
        filter.setSeries(0); // with what hangs on it
        QCOMPARE(linesOf(filter), QStringList(oneShown) + all.mid(1, 4));
        filter.setSeries(1); // with what it hangs on
        QCOMPARE(linesOf(filter), QStringList({all[0], all[1], all[2], all[3], all[5]}));
        filter.setFilterFixedString("client 2");
        QCOMPARE(linesOf(filter), QStringList({oneShown, all[5]}));
        filter.setSeries(0);
        QCOMPARE(linesOf(filter), QStringList());
        model.selectSeries(1);
        QCOMPARE(told(model.only()), QStringList({"note 11", "client 2"}));
        model.selectSeries(0); // besides
        QCOMPARE(told(model.only()), QStringList({"client 1", "client 2"}));
        QCOMPARE(told(model.except()), QStringList());
    }

    /// Of the records of a table, some may hang below another one's: both are counted, and told apart.
    void aGroupTellsWhatItCounts()
    {
        LossSurvey survey = family();
        LossTreeModel model;
        model.setSurvey(shared(survey));
        QCOMPARE(model.index(0, 0).data().toString(), QString("app.Client, 2 record(s)"));
        add(survey, clientTable, 3, 4);
        model.setSurvey(shared(survey));
        QCOMPARE(model.index(0, 0).data().toString(), QString("app.Client, 3 record(s): 2 here, 1 below others"));
        model.setArrangement(LossTreeModel::Arrangement::Tables);
        QCOMPARE(model.index(0, 0).data().toString(), QString("app.Client, 3 record(s)"));
    }

    /// What a filter hides does not come along when its group is ticked.
    void aTickIsForWhatIsShown()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        LossFilter filter;
        filter.setSourceModel(&model);
        const auto state = [&] { return filter.index(0, 0).data(Qt::CheckStateRole).toInt(); };
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(told(model.only()), QStringList({"client 1", "client 2"}));
        model.selectAll(false);
        filter.setFilterFixedString("client 2");
        QCOMPARE(filter.index(0, 0).data().toString(), QString("app.Client, 2 record(s) (1 shown)"));
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(told(model.only()), QStringList("client 2"));
        QCOMPARE(state(), int(Qt::Checked));
        filter.setFilterFixedString("client 1");
        QCOMPARE(state(), int(Qt::Unchecked));
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.indexOf({"note", "10"}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(state(), int(Qt::PartiallyChecked));
        filter.setFilterFixedString("client 2");
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told(model.only()), QStringList("client 1"));
        filter.setFilterFixedString(QString());
        QCOMPARE(state(), int(Qt::PartiallyChecked));
        QCOMPARE(filter.index(0, 0).data().toString(), QString("app.Client, 2 record(s)"));
    }

    void nothingBeyondItsEdges()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        const QModelIndex group = model.index(0, 0);
        for (const QModelIndex &index :
             {model.index(-1, 0), model.index(0, -1), model.index(1, 0), model.index(0, LossTreeModel::ColumnCount),
              model.index(2, 0, group), QModelIndex()}) {
            QVERIFY(!index.isValid());
            QVERIFY(!model.data(index).isValid());
            QVERIFY(!model.setData(index, Qt::Checked, Qt::CheckStateRole));
        }
        QVERIFY(!model.headerData(LossTreeModel::ColumnCount, Qt::Horizontal).isValid());
        QVERIFY(!model.indexOf({"note", "99"}).isValid());
        QVERIFY(model.whyChain(-1).isEmpty() && model.whyChain(99).isEmpty());
    }

    void nothingIsTickedByItself()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        QCOMPARE(model.selectedRecords(), 0);
        QCOMPARE(model.selectedTables(), 0);
        QVERIFY(model.only().empty());
    }

    void aTickGoesDownAndShowsAbove()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        QSignalSpy changed(&model, &LossTreeModel::selectionChanged);
        const QPersistentModelIndex reply(model.indexOf({"note", "11"}));
        QVERIFY(model.setData(model.indexOf({"client", "1"}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reply.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(reply, model.indexOf({"note", "11"}));
        QCOMPARE(told(model.only()), QStringList("client 1"));
        QCOMPARE(model.selectedRecords(), 1);
        QCOMPARE(model.selectedRelated(), 3);
        QCOMPARE(model.selectedTables(), 2);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));

        QVERIFY(model.setData(model.indexOf({"note", "10"}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told(model.except()), QStringList("note 10"));
        QCOMPARE(model.indexOf({"client", "1"}).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    }

    void byTableATickIsForTheRecordAlone()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        model.setArrangement(LossTreeModel::Arrangement::Tables);
        QVERIFY(model.setData(model.indexOf({"note", "10"}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(told(model.only()), QStringList("note 10"));
        QCOMPARE(model.selectedRecords(), 1);
    }

    void aSelectionComesBack()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        model.setSelection({{"client", "1"}, {"client", "77"}}, {{"note", "10"}});
        QCOMPARE(told(model.only()), QStringList("client 1"));
        QCOMPARE(told(model.except()), QStringList("note 10"));
    }

    void theChainEndsAtTheRootOfLoss()
    {
        LossTreeModel model;
        model.setSurvey(shared(family()));
        const QStringList chain = model.whyChain(2);
        QCOMPARE(chain.size(), 3);
        QVERIFY(chain.at(0).startsWith("note 11 comes along because client_id"));
        QVERIFY(chain.at(1).startsWith("note 10 "));
        QVERIFY(chain.at(2).startsWith("client 1 is a root of loss"));
    }

    void tickingAmongAHundredThousandIsQuick()
    {
        LossSurvey survey = emptySurvey();
        for (int i = 0; i < 1000; ++i) {
            const int root = static_cast<int>(survey.records.size());
            add(survey, clientTable, i, -1);
            for (int note = 0; note < 99; ++note) {
                add(survey, noteTable, i * 100 + note, root);
            }
        }
        LossTreeModel model;
        model.setSurvey(shared(std::move(survey)));
        QSortFilterProxyModel filter;
        filter.setSourceModel(&model);
        filter.setFilterRole(LossTreeModel::SearchRole);
        filter.setRecursiveFilteringEnabled(true);
        filter.setAutoAcceptChildRows(true);
        const QModelIndex group = filter.index(0, 0);
        for (int row = 0; row < filter.rowCount(group); ++row) { // as if all were expanded
            QCOMPARE(filter.rowCount(filter.index(row, 0, group)), 99);
        }
        const auto measured = [](const std::function<void()> &work) {
            QElapsedTimer timer;
            timer.start();
            work();
            return timer.elapsed();
        };
        const qint64 one = measured([&] { QVERIFY(filter.setData(group, Qt::Checked, Qt::CheckStateRole)); });
        QCOMPARE(model.selectedRecords() + model.selectedRelated(), 100'000);
        const qint64 names = measured([&] { QCOMPARE(model.only().size(), std::size_t{1000}); });
        qInfo("100 000 records: ticked in %lld ms, named in %lld ms", one, names);
        QVERIFY(one < 100);
        QVERIFY(names < 100);
    }

    void rowsOfARecordShowAllColumns()
    {
        LostRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecord(family(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LostRowsModel::TableColumn).data().toString(), QString("note"));
        QCOMPARE(model.index(0, LostRowsModel::ValueColumn).data().toString(), QString("10"));
        QCOMPARE(model.index(1, LostRowsModel::NameColumn).data().toString(), QString("subject"));
        QCOMPARE(model.index(1, LostRowsModel::TableColumn).data(LostRowsModel::RowRole).toInt(), 0);
        QVERIFY(!model.data(model.index(2, 0)).isValid());
        QVERIFY(!model.data(model.index(0, LostRowsModel::ColumnCount)).isValid());
        const auto label = [&](int line) {
            return model.index(line, LostRowsModel::ValueColumn).data(LostRowsModel::LabelRole).toString();
        };
        QCOMPARE(label(0), QString());
        model.setLabels({{"Erna", ""}});
        QCOMPARE(label(0), QString("Erna"));
        QCOMPARE(label(1), QString());
        QCOMPARE(model.index(0, LostRowsModel::ValueColumn).data().toString(), QString("10"));
        QCOMPARE(model.index(0, LostRowsModel::ValueColumn).data(Qt::ToolTipRole).toString(), QString("10 — Erna"));
        model.setLabels({});
        QCOMPARE(label(0), QString());
        for (const int nothing : {-1, 5}) {
            model.setRecord(family(), nothing);
            QCOMPARE(model.rowCount(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLossTreeModel)
#include "tst_losstreemodel.moc"
