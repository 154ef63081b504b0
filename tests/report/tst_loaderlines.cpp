// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/loaderlines.h"

#include <QTest>

using namespace Rowback;

class TestLoaderLines : public QObject
{
    Q_OBJECT

private slots:
    void python2_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("deferred row")
            << QStringLiteral("Deferred Client #200715 ('  (200715)') : (1062, \"Duplicate entry '710608 576-38' for "
                              "key 'national_id'\")")
            << QStringLiteral("Deferred Client #200715 (u'  (200715)') : (1062, \"Duplicate entry '710608 576-38' for "
                              "key 'national_id'\")");
        QTest::newRow("dangling reference")
            << QStringLiteral("- dupable_clients.Word {'owner': ['Client instance with pk 21148 does not exist.']} (2 "
                              "object(s) with primary key 14, 15)")
            << QStringLiteral("- dupable_clients.Word {'owner': [u'Client instance with pk 21148 does not exist.']} (2 "
                              "object(s) with primary key 14, 15)");
        QTest::newRow("id that exists")
            << QStringLiteral("- contacts.Partner {'id': ['Partner with this ID already exists.']} (1 object(s) with "
                              "primary key 4011)")
            << QStringLiteral("- contacts.Partner {u'id': [u'Partner with this ID already exists.']} (1 object(s) "
                              "with primary key 4011)");
        QTest::newRow("rule of the application")
            << QStringLiteral("- aids.IncomeConfirmation ['Date range 1/1/15… lies outside of granted period "
                              "1/1/15…4/21/15.'] (1 object(s) with primary key 144)")
            << QStringLiteral("- aids.IncomeConfirmation [u'Date range 1/1/15… lies outside of granted period "
                              "1/1/15…4/21/15.'] (1 object(s) with primary key 144)");
        QTest::newRow("error of the engine")
            << QStringLiteral("- pcsw.Client (1062, \"Duplicate entry '20737' for key 'PRIMARY'\") (1 object(s) with "
                              "primary key 20737)")
            << QStringLiteral("- pcsw.Client (1062, \"Duplicate entry '20737' for key 'PRIMARY'\") (1 object(s) with "
                              "primary key 20737)");
        QTest::newRow("two texts, one with an apostrophe and brackets")
            << QStringLiteral("- a.B [\"it's ['x'\", 'b'] (1 object(s) with primary key 1)")
            << QStringLiteral("- a.B [u\"it's ['x'\", u'b'] (1 object(s) with primary key 1)");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("quote that never ends") << QStringLiteral("- a.B ['x") << QStringLiteral("- a.B [u'x");
    }
    void python2()
    {
        QFETCH(const QString, line);
        QTEST(asPython2(line), "expected");
    }

    void equalMessagesAreMerged()
    {
        const QString partner
            = QStringLiteral("- contacts.Partner {'id': ['Partner with this ID already exists.']} (%1 object(s) with "
                             "primary key %2)");
        const QString other = QStringLiteral("- pcsw.Client (1062, \"x\") (1 object(s) with primary key 5)");
        const QString deferred = QStringLiteral("Deferred Client #1 ('') : x");
        const QStringList merged = mergedLoaderLines(
            {partner.arg(1).arg(20450), other, deferred, partner.arg(2).arg(QStringLiteral("20606, 22564")), deferred});
        QCOMPARE(merged,
                 (QStringList{partner.arg(3).arg(QStringLiteral("20450, 20606, 22564")), other, deferred, deferred}));
    }
};

QTEST_GUILESS_MAIN(TestLoaderLines)
#include "tst_loaderlines.moc"
