// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/demowizard.h"

#include "gui/remappage.h"
#include "models/findingcellsmodel.h"
#include "models/losstreemodel.h"
#include "models/lostrowsmodel.h"
#include "models/remapmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Rowback;

namespace {

const Finding *findingOf(const RecoveryController &controller, FindingCode code, qint64 key)
{
    for (const Finding &finding : controller.plan()->findings) {
        if (finding.code == code && finding.rows.front().key == Key{Value::integer(key)}) {
            return &finding;
        }
    }
    return nullptr;
}

QModelIndex pairOf(QTreeView *view, const QString &recreated)
{
    auto *const model = static_cast<RemapModel *>(view->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->pairs()[static_cast<std::size_t>(row)].recreated == recreated) {
            return model->index(row, 0);
        }
    }
    return {};
}

/// With Alt, as the button says; false where it says none.
bool pressLetterOf(const QPushButton &button)
{
    const QKeySequence letter = QKeySequence::mnemonic(button.text());
    QTest::keyClick(QApplication::focusWidget(), letter[0].key(), Qt::AltModifier);
    return !letter.isEmpty();
}

/// Presses Tab until the widget has the focus.
bool tabTo(const QWidget *widget)
{
    for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i) {
                        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return QApplication::focusWidget() == widget;
}

} // namespace

class TestDecidingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsOfWhatVanished()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        auto *const view = demo.find<QTreeView>("lossView");
        auto *const search = demo.find<QLineEdit>("searchEdit");
        search->setText(text("Client 6655"));
        const QModelIndex record = view->model()->index(0, 0, view->model()->index(0, 0));
        QVERIFY(record.data().toString().startsWith(text("Client 6655")));
        view->setCurrentIndex(record);
        QVERIFY(demo.find<QLabel>("titleLabel")->text().contains(text("in the snapshot, gone now")));
        QVERIFY(demo.find<QLabel>("whyLabel")->text().contains(text("root of loss")));
        QVERIFY(demo.find<QTableView>("rowsView")->model()->rowCount() > 20);
        const auto labels = [&] {
            const QAbstractItemModel *const lines = demo.find<QTableView>("rowsView")->model();
            QStringList found;
            for (int line = 0; line < lines->rowCount(); ++line) {
                found.append(lines->index(line, LostRowsModel::ValueColumn).data(LostRowsModel::LabelRole).toString());
            }
            found.removeAll(QString());
            return found;
        };
        QTRY_VERIFY(!labels().isEmpty()); // beside the numbers of what it refers to
        auto *const source = demo.find<QPlainTextEdit>("sourceView");
        QTRY_VERIFY(source->isVisible());
        QVERIFY2(source->toPlainText().contains(text("(6655,")), qPrintable(source->toPlainText()));
        QVERIFY(demo.find<QLabel>("placeLabel")->text().contains(text("pcsw_client.py:")));

        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(demo.controller().session().only.front(), (RowName{text("pcsw_client"), text("6655")}));
        demo.grab(text("vanished"));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), demo.find<QTableView>("rowsView"));
    }

    void whenItVanishedAndFromWhereItComesBack()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        const auto *const fact = demo.find<QLabel>("factLabel");
        QTRY_VERIFY(fact->isVisible());
        demo.grab(text("series-one"));
        QCOMPARE(fact->text(), text("It vanished between 10 and 11 June 2015."));
        auto *const button = demo.find<QPushButton>("restoreButton");
        QVERIFY(!button->isVisible()); // that is the snapshot in use
        const QString best = demo.controller().session().snapshotPath;
        const auto only = demo.controller().survey()->records.size();
        demo.controller().openSnapshot(QString(best).replace(text("20150610"), text("20150608")));
        QVERIFY(waitUntilDone(demo.controller()));
        demo.click("allButton");
        QTRY_VERIFY(button->isVisible());
        demo.grab(text("series-other"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(waitUntilDone(demo.controller()));
        QCOMPARE(demo.controller().session().snapshotPath, best);
        QVERIFY(demo.controller().survey() != nullptr);
        QCOMPARE(demo.controller().survey()->records.size(), only);
        QVERIFY(demo.controller().session().hasSelection()); // what was ticked is ticked
        QTRY_VERIFY(fact->isVisible() && !button->isVisible());
    }

    void oneSeriesOfSeveral()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        const QString folder = demo.demo().files().catalogue + text("/20150615");
        const QString notes = folder + text("/notes_note.py"); // they were there a few days longer
        QVERIFY(QFile::remove(notes) && QFile::copy(demo.demo().files().snapshot + text("/notes_note.py"), notes));
        demo.controller().takeSurvey();
        QVERIFY(waitUntilDone(demo.controller()));
        auto *const box = demo.find<QComboBox>("seriesBox");
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->itemText(2).section(text(":"), 0, 0), text("Between 15 and 16 June 2015"));
        const auto *const view = demo.find<QTreeView>("lossView");
        QVERIFY(!view->isColumnHidden(LossTreeModel::SeenColumn));
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        const int all = view->model()->rowCount(view->model()->index(0, 0));
        box->setCurrentIndex(2);
        QVERIFY(view->model()->rowCount(view->model()->index(0, 0)) < all);
        demo.click("allButton");
        demo.grab(text("series-of-several"));
        const auto &only = demo.controller().session().only;
        QVERIFY(!only.empty());
        QVERIFY(
            std::all_of(only.begin(), only.end(), [](const RowName &row) { return row.table == text("notes_note"); }));
        QVERIFY(demo.find<QPushButton>("restoreButton")->text().endsWith(text("15 June 2015")));
        demo.controller().takeSurvey(); // shows all again
        QVERIFY(waitUntilDone(demo.controller()));
        QTRY_COMPARE(view->model()->rowCount(view->model()->index(0, 0)), all);
        QTRY_COMPARE(box->currentIndex(), 0);
    }

    void nothingSelectedPlansNothing()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        demo.wizard().showPage(text("remap"));
        QVERIFY(waitUntilDone(demo.controller()));
        QVERIFY(!demo.controller().plan());
        QVERIFY(demo.wizard().currentPage()->whyNotNext().contains(text("Nothing is selected yet")));
    }

    void theSixReCreatedOnes()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        QCOMPARE(demo.name(), text("remap"));
        auto *const view = demo.find<QTreeView>("pairsView");
        const QHash<QString, QString> expected{
            {text("200708"), text("national_id 580515 498-14")}, {text("200717"), text("national_id 720619 037-74")}};
        QCOMPARE(view->model()->rowCount(), 6);
        for (auto pair = expected.begin(); pair != expected.end(); ++pair) {
            const QModelIndex line = pairOf(view, pair.key());
            QVERIFY(line.isValid());
            QCOMPARE(line.siblingAtColumn(RemapModel::EvidenceColumn).data().toString(), pair.value());
        }
        const QModelIndex first = pairOf(view, text("200708"));
        QVERIFY(first.siblingAtColumn(RemapModel::OriginalColumn).data().toString().startsWith(text("Client 4011")));
        QVERIFY(first.siblingAtColumn(RemapModel::TouchedColumn).data().toString().contains(text("2 notes_note")));
        QVERIFY(demo.controller().session().decisions.empty());
        demo.grab(text("remap"));

        auto *const combo = qobject_cast<QComboBox *>(
            view->indexWidget(first.siblingAtColumn(RemapModel::ActionColumn)));
        QVERIFY(combo != nullptr);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down); // keep the re-created
        QVERIFY(waitUntilDone(demo.controller()));
        const Decision *const decision = decisionFor(demo.controller().session(), FindingCode::Recreated, text("200708"));
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->resolution, Resolution::KeepRecreated);
        QCOMPARE(findingOf(demo.controller(), FindingCode::Recreated, 200708)->resolution, Resolution::KeepRecreated);

        demo.click("allOriginalsButton");
        QVERIFY(waitUntilDone(demo.controller()));
        for (const Finding &finding : demo.controller().plan()->findings) {
            QVERIFY(finding.code != FindingCode::Recreated || finding.resolution == Resolution::KeepOriginal);
        }
        demo.click("pythonButton");
        QVERIFY(QApplication::clipboard()->text().contains(text("200708:  4011,")));
    }

    void newerValuesColumnByColumn()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        view->setCurrentIndex(pairOf(view, text("200717")));
        auto *const cells = demo.find<QTableView>("cellsView");
        int street = 0;
        while (cells->model()->index(street, 0).data().toString() != text("contacts_partner.street")) {
            ++street;
        }
        const auto *const sentence = demo.find<QLabel>("sentenceLabel");
        const QRegularExpression going(
            text("\\d+ newer value\\(s\\) are lost with the re-created record: [^.]*\\bstreet,"));
        QVERIFY2(sentence->text().contains(going), qPrintable(sentence->text()));
        const QModelIndex tick = cells->model()->index(street, FindingCellsModel::LiveColumn);
        cells->setCurrentIndex(tick);
        QTest::keyClick(cells, Qt::Key_Space);
        QVERIFY(waitUntilDone(demo.controller()));
        const Decision *const decision = decisionFor(demo.controller().session(), FindingCode::Recreated, text("200717"));
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->columns, QStringList(text("contacts_partner.street")));
        const Finding *const finding = findingOf(demo.controller(), FindingCode::Recreated, 200717);
        for (const FindingCell &cell : finding->cells) {
            QCOMPARE(cell.after, cell.column == text("contacts_partner.street") ? cell.live : cell.snapshot);
        }
        QVERIFY2(!sentence->text().contains(going), qPrintable(sentence->text()));
        QVERIFY2(sentence->text().contains(text("taken over: street.")), qPrintable(sentence->text()));
        QCOMPARE(cells->currentIndex(), tick); // the place was kept
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void aPairOfOnesOwn()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        demo.click("addButton");
        const QPersistentModelIndex own(view->model()->index(6, RemapModel::RecreatedColumn));
        QVERIFY(own.isValid());
        auto *edit = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit != nullptr && edit->completer() != nullptr);
        edit->setCompleter(nullptr); // the offscreen platform warns of its popup
        QTest::keyClicks(edit, text("200708"));
        const QModelIndex note = view->model()->index(0, 0, own);
        QVERIFY2(note.data().toString().contains(text("vanished record that it stands for")),
                 qPrintable(note.data().toString()));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!demo.wizard().currentPage()->whyNotNext().isEmpty());
        view->model()->setData(own.sibling(own.row(), RemapModel::OriginalColumn), text("4712"));
        QVERIFY(demo.controller().session().remap.entries().empty());
        demo.grab(text("remap-wrong"));
        view->setCurrentIndex(own);
        demo.click("removeButton");
        QCOMPARE(view->model()->rowCount(), 6);
    }

    void aPairOfOnesOwnByKeysAlone()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            QApplication::processEvents(); // Return closes an editor a little later
        };
        const auto type = [](const char *number) {
            auto *const edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (edit == nullptr) {
                return false;
            }
            edit->setCompleter(nullptr); // the offscreen platform warns of its popup
            QTest::keyClicks(edit, text(number));
            return true;
        };
        QVERIFY(pressLetterOf(*demo.find<QPushButton>("addButton")));
        const auto pair = [&] { return static_cast<RemapModel *>(view->model())->pairs().back(); };
        QTRY_COMPARE(view->model()->rowCount(), 7); // the button is shown as pressed first
        QVERIFY(type("200709"));
        press(Qt::Key_Tab);
        QVERIFY(type("66"));
        QCOMPARE(pair().original, text("66"));
        press(Qt::Key_Escape); // what was typed last is taken back
        QCOMPARE(pair().original, QString());
        QCOMPARE(pair().recreated, text("200709"));
        QCOMPARE(QApplication::focusWidget(), view);
        press(Qt::Key_F2);
        QVERIFY(type("6655"));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(type("200708"));
        QCOMPARE(pair().recreated, text("200708"));
        press(Qt::Key_Escape);
        press(Qt::Key_F2);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        auto *const choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(choice != nullptr);
        press(Qt::Key_Down);
        QCOMPARE(pair().resolution, Resolution::KeepRecreated);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        press(Qt::Key_Return);
        QTRY_VERIFY(demo.controller().session().remap.entries().size() == 1 && demo.controller().plan());
        QCOMPARE(pair().recreated, text("200709"));
        QCOMPARE(pair().original, text("6655"));

        press(Qt::Key_F2);
        QVERIFY(type("x"));
        press(Qt::Key_Return);
        const QModelIndex line = view->model()->index(6, 0);
        QVERIFY(view->model()->rowCount(line) > 0);
        press(Qt::Key_Down); // to a sentence below the pair, which is of it
        QCOMPARE(view->currentIndex().parent(), line);
        QVERIFY(demo.find<QWidget>("detailsWidget")->isVisible());
        QVERIFY(pressLetterOf(*demo.find<QPushButton>("removeButton")));
        QTRY_COMPARE(view->model()->rowCount(), 6);
    }

    void newerValuesOfAPairOfOnesOwn()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        auto *const cells = demo.find<QTableView>("cellsView");
        demo.click("addButton");
        const QPersistentModelIndex own(view->model()->index(6, RemapModel::RecreatedColumn));
        view->model()->setData(own, text("200709")); // neither is proposed
        view->model()->setData(own.sibling(own.row(), RemapModel::OriginalColumn), text("6655"));
        QTRY_VERIFY(demo.controller().session().remap.entries().size() == 1 && demo.controller().plan());
        view->setCurrentIndex(own);
        QVERIFY(cells->model()->rowCount() > 1);
        const QModelIndex tick = cells->model()->index(0, FindingCellsModel::LiveColumn);
        const QString column = cells->model()->index(0, 0).data().toString();
        cells->setCurrentIndex(tick);
        QTest::keyClick(cells, Qt::Key_Space);
        QVERIFY(waitUntilDone(demo.controller()));
        const Finding *const finding = findingOf(demo.controller(), FindingCode::Recreated, 200709);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->columns, QStringList(column));
        for (const FindingCell &cell : finding->cells) {
            QCOMPARE(cell.after, cell.column == column ? cell.live : cell.snapshot);
        }
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));

        demo.click("removeButton"); // and what was chosen for it is forgotten with it
        QTRY_VERIFY(demo.controller().plan());
        QVERIFY(demo.controller().session().decisions.empty());
    }

    void whoTheLiveRecordIsIsLookedUp()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        demo.click("addButton");
        const QPersistentModelIndex own(view->model()->index(6, RemapModel::RecreatedColumn));
        view->model()->setData(own, text("21148")); // nobody proposed it, so its name is not known yet
        QTRY_VERIFY2(own.data().toString().startsWith(QStringLiteral("Client 21148 — ")), qPrintable(own.data().toString()));
        view->model()->setData(own, text("987654"));
        const auto notes = [&] {
            QStringList all;
            for (int row = 0; row < view->model()->rowCount(own); ++row) {
                all.append(view->model()->index(row, 0, own).data().toString());
            }
            return all.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2(notes().contains(text("The database has no contacts.Partner with the number 987654")),
                     qPrintable(notes()));
        view->setCurrentIndex(own);
        QVERIFY(demo.controller().session().remap.entries().empty());
        demo.click("removeButton");
        QVERIFY(waitUntilDone(demo.controller()));
    }

    void whatOnlyThePlannerKnowsHasAWayOut()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        auto *const view = demo.find<QTreeView>("pairsView");
        QFile csv(demo.demo().filePath(text("pairs.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("root,from,to,evidence\ncontacts_partner,999999,6655,heard it\n");
        csv.close();
        QSignalSpy failed(&demo.controller(), &RecoveryController::failed);
        static_cast<RemapPage *>(demo.wizard().currentPage())->importCsv(csv.fileName());
        QTRY_COMPARE(failed.size(), 1); // there is no partner 999999
        QCOMPARE(view->model()->rowCount(), 7);
        QCOMPARE(view->model()->rowCount(view->model()->index(6, 0)), 1);
        QCOMPARE(demo.controller().session().remap.entries().size(), std::size_t{1});
        demo.grab(text("remap-refused"));
        demo.click("wayOutButton");
        QVERIFY(waitUntilDone(demo.controller()));
        QVERIFY(demo.controller().session().remap.entries().empty());
        QVERIFY(demo.controller().plan());
        QCOMPARE(view->model()->rowCount(), 6);

        static_cast<RemapPage *>(demo.wizard().currentPage())->exportCsv(csv.fileName());
        QTRY_VERIFY(QFile::exists(csv.fileName()) && QFile(csv.fileName()).size() > 150);
    }

    void aForgottenDecision()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        Decision decision;
        decision.code = FindingCode::Drifted;
        decision.table = text("pcsw_client");
        decision.key = text("77");
        decision.resolution = Resolution::GiveBack;
        demo.controller().decide(decision);
        demo.click("allButton");
        QSignalSpy failed(&demo.controller(), &RecoveryController::failed);
        demo.click("nextButton");
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(demo.find<QPushButton>("wayOutButton")->text(), text("&Forget this decision"));
        demo.click("wayOutButton");
        QVERIFY(waitUntilDone(demo.controller()));
        QVERIFY(demo.controller().session().decisions.empty());
        QVERIFY(demo.controller().plan());
    }

    void byKeysAlone()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(tabTo(demo.find<QPushButton>("allButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(demo.controller().session().hasSelection());
        QVERIFY(tabTo(demo.find<QPushButton>("nextButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(waitUntilDone(demo.controller()));
        QCOMPARE(demo.name(), text("remap"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), demo.find<QTreeView>("pairsView"));
        QVERIFY(waitUntilDone(demo.controller()));
        QCOMPARE(demo.controller().session().decisions.front().resolution, Resolution::KeepRecreated);
        QVERIFY(tabTo(demo.find<QPushButton>("nextButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(demo.name(), text("conflicts"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QVERIFY(tabTo(demo.find<QAbstractButton>("give-back")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(waitUntilDone(demo.controller()));
        QCOMPARE(demo.controller().plan()->undecided(), 0);
        QCOMPARE(QApplication::focusWidget(), demo.find<QAbstractButton>("give-back")); // the focus stays
    }
};

QTEST_MAIN(TestDecidingPages)
#include "tst_decidingpages.moc"
