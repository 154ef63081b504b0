// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pairs that go to a file and come from one, and that what was said of them goes with its cause.

#include "gui/demowizard.h"

#include "gui/messageline.h"
#include "gui/remappage.h"
#include "models/remapmodel.h"

#include <QFile>
#include <QPushButton>
#include <QTreeView>

using namespace Rowback;

namespace {

class RemapFiles
{
public:
    RemapFiles() { m_ready = m_demo.isReady() && m_demo.selectAllAndGoOn(); }
    bool isReady() const { return m_ready; }
    DemoWizard &demo() { return m_demo; }
    RemapPage &page() { return static_cast<RemapPage &>(*m_demo.wizard().currentPage()); }
    RemapModel &model() { return static_cast<RemapModel &>(*view().model()); }
    QTreeView &view() { return *m_demo.find<QTreeView>("pairsView"); }
    QString said() { return page().findChild<MessageLine *>(text("messageLine"))->text(); }
    /// Above the buttons, for all pages.
    QString saidBeside() { return line().isVisible() ? line().text() : QString(); }
    QString path() const { return m_demo.demo().filePath(text("pairs.csv")); }
    void decideAll(Resolution resolution)
    {
        m_demo.click(resolution == Resolution::KeepOriginal ? "allOriginalsButton" : "allRecreatedButton");
        static_cast<void>(waitUntilDone(m_demo.controller()));
    }
    /// What the page says of it.
    QString exported()
    {
        page().exportCsv(path());
        static_cast<void>(QTest::qWaitFor([this] { return said().contains(path()); }));
        return said();
    }
    QString imported(const QByteArray &lines = {})
    {
        if (!lines.isEmpty()) {
            QFile csv(path());
            static_cast<void>(csv.open(QIODevice::WriteOnly));
            csv.write("root,from,to,evidence\n" + lines);
        }
        page().findChild<MessageLine *>(text("messageLine"))->clear();
        page().importCsv(path());
        static_cast<void>(QTest::qWaitFor([this] { return said().contains(text("read")); }));
        return said();
    }
    int count(Resolution resolution)
    {
        const auto &pairs = model().pairs();
        return static_cast<int>(std::count_if(pairs.begin(), pairs.end(), [&](const RemapPair &pair) {
            return pair.resolution == resolution && pair.decided;
        }));
    }

private:
    MessageLine &line()
    {
        for (MessageLine *const each : m_demo.wizard().findChildren<MessageLine *>(text("messageLine"))) {
            if (!page().isAncestorOf(each) && each->parentWidget()->objectName() == text("noticeArea")) {
                return *each;
            }
        }
        qFatal("the wizard has no line");
    }

    DemoWizard m_demo;
    bool m_ready = false;
};

} // namespace

class TestRemapFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_remapfiles"));
    }
    void init() { failOnWarnings(); }

    void decisionsComeBackFromAFile()
    {
        RemapFiles files;
        QVERIFY(files.isReady());
        files.decideAll(Resolution::KeepRecreated);
        QCOMPARE(files.count(Resolution::KeepRecreated), 6);
        QCOMPARE(files.exported(), text("The remap was written to %1.").arg(files.path()));
        files.decideAll(Resolution::KeepOriginal);
        QCOMPARE(files.imported(),
                 text("0 new pair(s) were read. 6 pair(s) that were there are decided as the file says."));
        QVERIFY(waitUntilDone(files.demo().controller()));
        QCOMPARE(files.count(Resolution::KeepRecreated), 6);
        QCOMPARE(files.model().rowCount(), 6);
        files.demo().grab(text("remap-imported"));
        QCOMPARE(files.imported(), text("0 new pair(s) were read."));
    }

    void whatAFileCannotHoldIsSaid()
    {
        RemapFiles files;
        QVERIFY(files.isReady());
        const QModelIndex action = files.model().index(0, RemapModel::ActionColumn);
        QVERIFY(files.model().setData(action, static_cast<int>(Resolution::Skip)));
        QVERIFY(waitUntilDone(files.demo().controller()));
        QVERIFY2(files.exported().contains(text("1 pair(s) are not in it")), qPrintable(files.said()));
        files.demo().grab(text("remap-exported"));
    }

    void wrongPairsAreNoSuccess()
    {
        RemapFiles files;
        QVERIFY(files.isReady());
        const QByteArray wrong = "contacts_partner,1,1,a\ncontacts_partner,2,2,b\ncontacts_partner,3,3,c\n";
        QCOMPARE(files.imported(wrong),
                 text("3 new pair(s) were read. 3 pair(s) cannot be as they stand; mend them or "
                      "remove them."));
        QCOMPARE(files.model().wrong(), 3);
        QTest::mouseClick(files.demo().find<QPushButton>("nextButton"), Qt::LeftButton);
        QCOMPARE(files.saidBeside(), text("3 pair(s) cannot be as they stand; mend them or remove them."));
        files.demo().grab(text("remap-wrong"));

        for (int left = 2; left >= 0; --left) {
            files.view().setCurrentIndex(files.model().index(6, 0));
            QTest::mouseClick(files.demo().find<QPushButton>("removeButton"), Qt::LeftButton);
            QCOMPARE(files.model().wrong(), left);
            QCOMPARE(files.view().currentIndex().row(), left == 0 ? 5 : 6); // the next one, else the last
            QVERIFY(files.said().isEmpty());
        }
        QVERIFY(waitUntilDone(files.demo().controller()));
        QCOMPARE(files.saidBeside(), QString());
    }
};

QTEST_MAIN(TestRemapFiles)
#include "tst_remapfiles.moc"
