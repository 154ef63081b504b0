// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The underlined letters: what stands on every page of the wizard keeps its own.

#include "gui/demowizard.h"
#include "gui/mnemonics.h"
#include "gui/progressline.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Rowback;

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_mnemonics"));
    }
    void init() { failOnWarnings(); }

    void aKeptLetterIsNobodyElses()
    {
        QWidget window;
        QHBoxLayout layout(&window);
        auto *const other = new QPushButton(text("Select &nothing"));
        auto *const next = new QPushButton(text("Next"));
        layout.addWidget(other);
        layout.addWidget(next);
        Mnemonics::keepLetter(*next, window, text("Next"));
        window.show();
        Mnemonics mnemonics(window);
        mnemonics.assign();
        QCOMPARE(next->text(), text("&Next"));
        QCOMPARE(other->text(), text("&Select nothing"));
        next->hide();
        other->setText(text("&None"));
        mnemonics.assign();
        QCOMPARE(other->text(), text("N&one"));
        next->setText(text("Restore…"));
        next->show();
        mnemonics.assign();
        QCOMPARE(next->text(), text("&Restore…"));
        QCOMPARE(other->text(), text("N&one"));
    }

    /// What a translator wrote may be what another text came to in the language before.
    void aTextInAnotherLanguageIsTakenAsItIsWritten()
    {
        QWidget window;
        QHBoxLayout layout(&window);
        auto *const first = new QPushButton(text("&Cancel"));
        auto *const second = new QPushButton(text("&CSV"));
        layout.addWidget(first);
        layout.addWidget(second);
        window.show();
        Mnemonics mnemonics(window);
        mnemonics.assign();
        QCOMPARE(second->text(), text("C&SV"));
        first->setText(text("&Abbrechen"));
        second->setText(text("C&SV")); // written so
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(second, &change);
        mnemonics.assign();
        QCOMPARE(second->text(), text("C&SV"));
    }

    /// One who presses Alt+N on every page does not lose the selection on the third.
    void altNLeadsOnFromTheSelection()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        Mnemonics(*demo.wizard().window()).assign();
        demo.click("allButton");
        Mnemonics(*demo.wizard().window()).assign();
        QCOMPARE(demo.find<QPushButton>("nextButton")->text(), text("&Next"));
        for (const auto *const button : demo.wizard().currentPage()->findChildren<QAbstractButton *>()) {
            QVERIFY2(!button->text().contains(text("&n"), Qt::CaseInsensitive), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
