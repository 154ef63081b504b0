// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"
#include "models/remapmodel.h"

#include <QComboBox>
#include <QListWidget>
#include <QTreeView>

#include <algorithm>

using namespace Rowback;

namespace {

/// The window that somebody opens after the first was closed, gone on with what that kept.
class Later
{
public:
    explicit Later(Reviewed &way)
    {
        way.window.close();
        window.resize(1100, 750);
        window.show();
        window.openPath(KeptWork::items().constFirst().path);
        isThere = QTest::qWaitFor([this] { return !controller().session().snapshotPath.isEmpty(); })
            && waitUntilDone(controller());
    }
    RecoveryController &controller() { return window.wizard().controller(); }
    QString page() { return window.wizard().currentPage()->name(); }
    template <typename T> T &widget(const char *name) { return named<T>(*window.wizard().currentPage(), name); }

    MainWindow window;
    bool isThere = false;
};

/// Of contacts_partner, all roots of loss; and the number of a record that is live.
struct Numbers
{
    std::vector<SurveyedRecord> vanished;
    QString live;
};

} // namespace

/// What was left on some page is gone on with from there.
class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_resuming"));
    }
    void init() { failOnWarnings(); }

    void whatWasLeftOnThePageThatRestoresIsReviewedAgain()
    {
        Reviewed way;
        QVERIFY(selectPartners(way));
        way.toRestorePage();
        Later later(way);
        QVERIFY(later.isThere);
        QTRY_COMPARE(later.page(), QStringLiteral("review"));
        QVERIFY(waitUntilDone(later.controller()));
        QVERIFY(later.controller().plan() && later.controller().session().hasSelection());
        QVERIFY2(wizardMessage(later.window).contains(QStringLiteral("rehearse this one")),
                 qPrintable(wizardMessage(later.window)));
        click(later.widget<QPushButton>("rehearseButton"));
        QVERIFY(waitUntilDone(later.controller()));
        auto &next = named<QPushButton>(later.window.wizard(), "nextButton");
        QTRY_VERIFY(next.isEnabled());
        click(next);
        QCOMPARE(later.page(), QStringLiteral("inject"));
        QTRY_VERIFY(later.widget<QPushButton>("commitButton").isEnabled());
    }

    void pairsAreNamedAndAddedAfterResumingBehindThem()
    {
        Reviewed way;
        const Numbers numbers = selectPartners(way) ? numbersOf(way) : Numbers();
        QVERIFY(numbers.vanished.size() > 1 && !numbers.live.isEmpty());
        const SurveyedRecord &original = numbers.vanished.back();
        Remap remap;
        remap.add({original.root, original.key, {Value::integer(numbers.live.toLongLong())}, {}, false, {}});
        way.controller().setRemap(remap);
        way.window.wizard().showPage(QStringLiteral("conflicts"));
        QVERIFY(way.settle());
        Later later(way);
        QVERIFY(later.isThere);
        QTRY_COMPARE(later.page(), QStringLiteral("conflicts"));
        click(named<QPushButton>(later.window.wizard(), "backButton"));
        QCOMPARE(later.page(), QStringLiteral("remap"));
        QVERIFY(waitUntilDone(later.controller()));
        QTRY_VERIFY(later.widget<QPushButton>("addButton").isEnabled());
        QVERIFY(later.widget<QComboBox>("rootBox").count() > 0);
        const auto &model = *qobject_cast<RemapModel *>(later.widget<QTreeView>("pairsView").model());
        const RemapPair &pair = model.pairs().back();
        QVERIFY(pair.isByPerson);
        QCOMPARE(pair.original, displayText(original.key)); // not the other way round
        QCOMPARE(pair.problems, QStringList());
        const int row = model.rowCount() - 1;
        QCOMPARE(model.index(row, RemapModel::OriginalColumn).data().toString(), original.label);
    }

    /// Else everything would come back.
    void aSelectionThatIsThereAgainIsSaid()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.controller().select({{QStringLiteral("contacts_partner"), QStringLiteral("999999")}}, {});
        way.window.wizard().showPage(QStringLiteral("remap"));
        QTRY_VERIFY(!way.controller().isBusy());
        Later later(way);
        QVERIFY(later.isThere);
        QTRY_COMPARE(later.page(), QStringLiteral("vanished"));
        QTRY_VERIFY(wizardMessage(later.window).startsWith(QStringLiteral("Nothing of what you had selected")));
    }

private:
    static bool selectPartners(Reviewed &way)
    {
        if (!way.settle()) {
            return false;
        }
        way.controller().takeSurvey();
        if (!way.settle()) {
            return false;
        }
        std::vector<RowName> only;
        for (const SurveyedRecord &record : numbersOf(way).vanished) {
            only.push_back({record.table, displayText(record.key)});
        }
        way.controller().select(std::move(only), {});
        way.controller().makePlan();
        return way.settle() && way.controller().plan();
    }
    static Numbers numbersOf(Reviewed &way)
    {
        Numbers numbers;
        for (const SurveyedRecord &record : way.controller().survey()->records) {
            if (record.above < 0 && record.root == QLatin1String("contacts_partner")) {
                numbers.vanished.push_back(record);
            }
        }
        for (const Row &row : way.before.at(QStringLiteral("contacts_partner"))) {
            numbers.live = displayText(Key{row.front()});
        }
        return numbers;
    }
};

QTEST_MAIN(TestResuming)
#include "tst_resuming.moc"
