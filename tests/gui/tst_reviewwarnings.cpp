// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include <QListWidget>
#include <QTabWidget>

using namespace Rowback;

class TestReviewWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_reviewwarnings"));
    }
    void init() { failOnWarnings(); }

    /// What is settled is listed as well.
    void theTabCountsWhatItShows()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const auto &list = way.widget<QListWidget>("warningsList");
        QTRY_VERIFY(list.count() > 0);
        const auto &tabs = way.widget<QTabWidget>("tabs");
        const QString title = tabs.tabText(tabs.indexOf(&way.widget<QWidget>("warningsTab")));
        static const QRegularExpression form(QStringLiteral("^&Warnings \\((\\d+)\\), notes \\((\\d+)\\)$"));
        const QRegularExpressionMatch match = form.match(title);
        QVERIFY2(match.hasMatch(), qPrintable(title));
        QVERIFY(match.captured(2).toInt() > 0);
        QCOMPARE(match.captured(1).toInt() + match.captured(2).toInt(), list.count());
    }
};

QTEST_MAIN(TestReviewWarnings)
#include "tst_reviewwarnings.moc"
