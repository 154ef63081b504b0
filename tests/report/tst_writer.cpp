// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/writer.h"
#include "storyplan.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Plan plan = storyPlan();
        const Outcome outcome = outcomeOf(Outcome::State::Committed);
        m_report = buildReport({&plan, &outcome, false});
    }

    void formatFollowsTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("Rowback: report");
        QTest::newRow("html") << QStringLiteral("a.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("capitals") << QStringLiteral("a.HTML") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << QStringLiteral("a.b.md") << QByteArray("# Rowback");
        QTest::newRow("csv") << QStringLiteral("a.csv") << QByteArray("\xef\xbb\xbfgroup,code");
        QTest::newRow("json") << QStringLiteral("a.json") << QByteArray("{\n");
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.");
    }
    void formatFollowsTheName()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        const QString path = m_folder.filePath(name);
        const Result<void> written = writeReport(m_report, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        QVERIFY(contents(path).startsWith(start));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), mine);
    }

    /// A sentence from the right has its names isolated.
    void namesAreNotIsolatedInPlainFiles_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isPlain");
        for (const char *const suffix : {"txt", "md", "csv", "json"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix) << true;
        }
        QTest::newRow("html") << QStringLiteral("html") << false; // is shown by who knows what they are for
    }
    void namesAreNotIsolatedInPlainFiles()
    {
        QFETCH(const QString, suffix);
        QFETCH(const bool, isPlain);
        const QString isolated = QStringLiteral("\u2068Client 5\u2069");
        Plan plan = storyPlan();
        plan.findings[4].sentence = isolated + QStringLiteral(" now has a value.");
        Report report = buildReport({&plan, nullptr, false});
        report.stateSentence = QStringLiteral("Planned at \u20685 o'clock\u2069.");
        const QString path = m_folder.filePath(QStringLiteral("isolated.") + suffix);
        QVERIFY(writeReport(report, path));
        const QString text = QString::fromUtf8(contents(path));
        QVERIFY(text.contains(QStringLiteral("Client 5")));
        QCOMPARE(text.contains(isolated), !isPlain);
        for (const char16_t unwanted : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'}) {
            QVERIFY(!isPlain || !text.contains(QChar(unwanted)));
        }
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }

    void existingFileIsReplacedAndClosedToOthers()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("old") == 3);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(writeReport(m_report, path));
        QVERIFY(contents(path).startsWith("Rowback"));
        QVERIFY(!(QFileInfo(path).permissions() & QFile::ReadOther));
    }

    void otherNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("no format") << QStringLiteral("report") << static_cast<int>(ErrorCode::Usage);
        QTest::newRow("unknown format") << QStringLiteral("report.docx") << static_cast<int>(ErrorCode::Usage);
        QTest::newRow("no such folder") << QStringLiteral("no/such/report.txt") << static_cast<int>(ErrorCode::NotFound);
    }
    void otherNamesAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const int, code);
        const QString path = m_folder.filePath(name);
        const Result<void> written = writeReport(m_report, path);
        QVERIFY(!written);
        QCOMPARE(static_cast<int>(written.error().code), code);
        QCOMPARE(written.error().where, path);
        QVERIFY(!written.error().advice.isEmpty());
        QVERIFY(!QFileInfo::exists(path));
    }

    void folderInThePlaceIsLeft()
    {
        const QString path = m_folder.filePath(QStringLiteral("folder.txt"));
        QVERIFY(QDir().mkpath(path));
        QVERIFY(!writeReport(m_report, path));
        QVERIFY(QFileInfo(path).isDir());
    }

    void pdfOfManyPages()
    {
        Plan plan = storyPlan();
        for (int i = 0; i < 100; ++i) {
            plan.findings.push_back(merged(i, 300000 + i, QStringLiteral("n")));
        }
        const QString path = m_folder.filePath(QStringLiteral("many.pdf"));
        QVERIFY(writeReport(buildReport({&plan, nullptr, false}), path));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.count("/Type /Page") > 5);
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

private:
    QTemporaryDir m_folder;
    Report m_report;
};

/// A server has no runtime folder, about which Qt's platform plugins warn.
int main(int argc, char *argv[])
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QGuiApplication application(argc, argv);
    TestWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writer.moc"
