// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/csv.h"
#include "report/formats.h"
#include "storyplan.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

Report committedReport(bool redact = false)
{
    static const Plan plan = storyPlan();
    Outcome outcome = outcomeOf(Outcome::State::Committed);
    outcome.failures = {{ErrorCode::Failed,
                         QStringLiteral("Secret is too long."),
                         QStringLiteral("cal_event 5"),
                         {},
                         QStringLiteral("Data too long: Secret")}};
    outcome.warnings = {QStringLiteral("=Secret warning")};
    return buildReport({&plan, &outcome, redact});
}

const QString partnerLine = QStringLiteral(
    "- contacts.Partner {'id': ['Partner with this ID already exists.']} (2 object(s) with primary key "
    "4011, 20737)");
const QString oldPartnerLine
    = QStringLiteral("- contacts.Partner {u'id': [u'Partner with this ID already exists.']} (2 object(s) with primary "
                     "key 4011, 20737)");
const QString clientLine = QStringLiteral("- pcsw.Client (1062, \"Duplicate entry '20737' for key 'PRIMARY'\") (1 "
                                          "object(s) with primary key 20737)");
const QString deferredLine = QStringLiteral("Deferred Client #21148 ('  (21148)') : (1062, \"Duplicate entry '710108 "
                                            "503-76' for key 'national_id'\")");

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void text()
    {
        const QString text = textReport(committedReport());
        QVERIFY(text.startsWith(QStringLiteral("Rowback: report on a recovery\n=============================\n\n"
                                               "Committed at 2015-06-20 14:03 UTC, without 1 row(s).\n\n"
                                               "Snapshot          20150605\n")));
        QVERIFY2(
            text.contains(QStringLiteral("Needs attention\n---------------\n\n"
                                         "Failure\n    cal_event 5: Secret is too long. (Data too long: Secret)\n\n"
                                         "C2 drifted record, pcsw_client: not decided yet\n")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("\n      %1\n").arg(deferredLine)));
        QVERIFY(text.contains(QStringLiteral("\n      %1\n").arg(partnerLine)));
        QVERIFY(text.contains(QStringLiteral("\n      %1\n").arg(clientLine)));
        QVERIFY(text.contains(QStringLiteral("\nAs a loader of that time spelled it\n")));
        QVERIFY(text.contains(QStringLiteral("\n%1\n").arg(oldPartnerLine)));
        QVERIFY(text.contains(QStringLiteral("V1 vanished record, contacts_partner: 2 × Restore, by default\n"
                                             "    Keys: 4011, 20737\n")));
        QVERIFY2(text.contains(QStringLiteral("  Table        inserted  re-pointed  re-linked  updated  deleted\n"
                                              "  pcsw_client         1           0          0        0        0\n"
                                              "  notes_note          0           1          0        0        0\n"
                                              "  Total               1           1          0        0        0\n")),
                 qPrintable(text));
        QVERIFY(
            text.contains(QStringLiteral("  contacts_partner  200708   4011  national_id 580515 498-14  Rowback ")));
        QVERIFY(
            text.contains(QStringLiteral("Columns: remarks: snapshot SecretRemark|`<b> | live now NULL | after 5\n")));
    }

    void numbersAreWrittenAsTheLanguageDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Report report = committedReport();
        report.counts = {TableCounts{QStringLiteral("notes_note"), 1506}};
        const QString text = textReport(report);
        const QByteArray csv = csvReport(report);
        const QString html = htmlReport(report);
        QLocale::setDefault(before);
        QVERIFY(text.contains(QStringLiteral("1.506")));
        QVERIFY(html.contains(QStringLiteral("<td class=\"number\">1.506</td>")));
        QVERIFY(csv.contains(",1506,")); // for programs
    }

    void planInPlainText()
    {
        const Plan plan = storyPlan();
        const QString text = textReport(buildReport({&plan, nullptr, false}));
        QVERIFY(text.contains(QStringLiteral("\nTo be done\n----------\n")));
        QVERIFY(!text.contains(partnerLine));
    }

    void emptyPlan()
    {
        const Plan plan;
        const QString text = textReport(buildReport({&plan, nullptr, false}));
        QCOMPARE(text.count(QStringLiteral("Nothing.\n")), 3);
    }

    void htmlIsWellFormedAndEscaped()
    {
        const QString html = htmlReport(committedReport());
        QVERIFY(!html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; Secret &amp; Sons")));
        QVERIFY(html.contains(QStringLiteral("prefers-color-scheme: dark")));
        QVERIFY(!html.contains(QStringLiteral("http"))); // self-contained
        QVERIFY(html.contains(deferredLine.toHtmlEscaped()));
        QVERIFY(html.contains(oldPartnerLine.toHtmlEscaped()));
        QVERIFY(html.contains(clientLine.toHtmlEscaped()));
        const QString body = html.mid(html.indexOf(QStringLiteral("<body>"))).remove(QStringLiteral("</html>"));
        QXmlStreamReader xml(body);
        QString read;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters) {
                read += xml.text();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(read.contains(partnerLine));
    }

    void markdownIsEscaped()
    {
        const QString markdown = markdownReport(committedReport());
        QVERIFY(markdown.contains(QStringLiteral("\\<script\\>alert(1)\\</script\\> Secret \\& Sons")));
        QVERIFY(markdown.contains(QStringLiteral("snapshot SecretRemark\\|\\`\\<b\\> \\| live now NULL")));
        QVERIFY(markdown.contains(QStringLiteral("```text\n%1\n```\n").arg(deferredLine)));
        QVERIFY(markdown.contains(QStringLiteral("\n%1\n").arg(oldPartnerLine)));
        QVERIFY(markdown.contains(QStringLiteral("| pcsw\\_client | 1 | 0 | 0 | 0 | 0 |\n")));
        QVERIFY(markdown.contains(QStringLiteral("# Rowback: report on a recovery\n")));
        QVERIFY(markdown.contains(QStringLiteral("- **Snapshot taken:** 2015-06-05 01:30\n"))); // a date is no list
    }

    void markdownListsAreNotStartedByTexts()
    {
        Plan plan;
        plan.leftOut = {QStringLiteral("1. one"), QStringLiteral("- two")};
        const QString markdown = markdownReport(buildReport({&plan, nullptr, false}));
        QVERIFY(markdown.contains(QStringLiteral("\n1\\. one\n")));
        QVERIFY(markdown.contains(QStringLiteral("\n\\- two\n")));
    }

    void markdownFenceIsLongerThanItsContent()
    {
        Plan plan;
        plan.findings = {warned(FindingCode::Dangling, "t", 1, QStringLiteral("```\n# not a title"))};
        QVERIFY(markdownReport(buildReport({&plan, nullptr, false}))
                    .contains(QStringLiteral("````text\n``` # not a title\n````\n")));
    }

    void csvIsOneTable()
    {
        const QByteArray csv = csvReport(committedReport());
        const Result<std::vector<CsvRecord>> records = parseCsv(csv, QStringLiteral("report.csv"));
        QVERIFY2(records, records ? "" : qPrintable(records.error().text()));
        QStringList groups;
        for (const CsvRecord &record : *records) {
            QCOMPARE(record.fields.size(), 11);
            groups.append(record.fields.front());
            for (const QString &field : record.fields) {
                static const QRegularExpression formula(QStringLiteral("^[=+@\\t-]"));
                QVERIFY2(!field.contains(formula), qPrintable(field));
            }
        }
        QCOMPARE(groups.count(QStringLiteral("attention")), 7);
        QCOMPARE(groups.count(QStringLiteral("explained")), 7);
        QCOMPARE(groups.count(QStringLiteral("done")), 1);
        QCOMPARE(groups.count(QStringLiteral("count")), 2);
        QCOMPARE(groups.count(QStringLiteral("remap")), 2);
        QVERIFY(csv.contains("'=Secret warning"));
    }

    void json()
    {
        const QJsonDocument document = QJsonDocument::fromJson(jsonReport(committedReport()));
        QCOMPARE(document[QLatin1String("rowback")].toString(), QStringLiteral("report"));
        QCOMPARE(document[QLatin1String("state")].toString(), QStringLiteral("committed"));
        QCOMPARE(document[QLatin1String("about")][QLatin1String("planHash")].toString(), planHash(storyPlan()));
        const QJsonValue drifted = document[QLatin1String("attention")][1];
        QCOMPARE(drifted[QLatin1String("code")].toString(), QStringLiteral("C2"));
        QCOMPARE(drifted[QLatin1String("keys")][0].toInt(), 6655);
        QCOMPARE(drifted[QLatin1String("loader_lines")][0].toString(), deferredLine);
        QCOMPARE(document[QLatin1String("explained")][0][QLatin1String("loader_lines")][0].toString(), partnerLine);
        QCOMPARE(document[QLatin1String("counts")][0][QLatin1String("inserted")].toInt(), 1);
        QCOMPARE(document[QLatin1String("remap")][0][QLatin1String("to")].toInt(), 4011);
        QVERIFY(document[QLatin1String("remap")][0][QLatin1String("proposed")].toBool());
        QVERIFY(document[QLatin1String("old_loader_lines")].toArray().contains(QJsonValue(oldPartnerLine)));
    }

    void pdfNeedsAnApplicationWithFonts()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const Result<void> drawn = pdfReport(committedReport(), buffer);
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, ErrorCode::Usage);
        QVERIFY(buffer.data().isEmpty());
    }

    void redactedReportsHoldNoPersonalValue_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Report report = committedReport(true);
        QTest::newRow("text") << textReport(report).toUtf8();
        QTest::newRow("html") << htmlReport(report).toUtf8();
        QTest::newRow("markdown") << markdownReport(report).toUtf8();
        QTest::newRow("csv") << csvReport(report);
        QTest::newRow("json") << jsonReport(report);
    }
    void redactedReportsHoldNoPersonalValue()
    {
        QFETCH(const QByteArray, bytes);
        for (const char *secret : {"Secret", "Erna", "alert", "580515", "950120", "710108", "503-76", "12/1/14"}) {
            QVERIFY2(!bytes.contains(secret), secret);
        }
        for (const char *kept : {"4011", "200708", "21148", "6655", "pcsw", "902", "remarks", "20150605", "•••"}) {
            QVERIFY2(bytes.contains(kept), kept);
        }
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
