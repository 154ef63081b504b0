// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/codeview.h"
#include "gui/plantexts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Rowback;

namespace {

const QString python = QStringLiteral("# who came back\ndef create(id, name='x'):\n    return None\n");
const QString sql = QStringLiteral("-- a note\nINSERT INTO t (a) VALUES ('text', 12);\n");

/// The colours in which the text is drawn, the editor's own apart.
QSet<QRgb> coloursOf(const CodeView &view)
{
    QSet<QRgb> result;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::ForegroundBrush)) {
                result.insert(range.format.foreground().color().rgb());
            }
        }
    }
    return result;
}

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    return palette;
}

int brightness(const CodeView &view, QPalette::ColorRole role)
{
    return view.palette().color(role).lightness();
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreHighlighted_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("code");
        QTest::newRow("Python") << static_cast<int>(CodeLanguage::Python) << python;
        QTest::newRow("MySQL") << static_cast<int>(CodeLanguage::MySql) << sql;
        QTest::newRow("PostgreSQL") << static_cast<int>(CodeLanguage::PostgreSql) << sql;
    }
    void languagesAreHighlighted()
    {
        if (!Highlighting::isAvailable()) {
            QSKIP("built without KSyntaxHighlighting");
        }
        QFETCH(const int, language);
        QFETCH(const QString, code);
        CodeView view;
        view.setCode(code, static_cast<CodeLanguage>(language));
        QTRY_VERIFY(coloursOf(view).size() >= 3); // comment, keyword, text
        QCOMPARE(view.toPlainText(), code);
        view.setCode(code, CodeLanguage::Plain);
        QTRY_VERIFY(coloursOf(view).size() <= 1); // the text's own
    }

    void darkAndLightFollowTheApplication()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(Qt::white, Qt::black));
        CodeView view;
        view.setCode(python, CodeLanguage::Python);
        view.show();
        QTRY_VERIFY(brightness(view, QPalette::Base) > 200 && brightness(view, QPalette::Text) < 100);
        const QSet<QRgb> light = coloursOf(view);
        QApplication::setPalette(paletteOf(QColor(32, 35, 38), Qt::white));
        QTRY_VERIFY(brightness(view, QPalette::Base) < 100 && brightness(view, QPalette::Text) > 150);
        if (Highlighting::isAvailable()) {
            QTRY_VERIFY(coloursOf(view) != light);
        }
        QApplication::setPalette(paletteOf(Qt::white, Qt::black));
        QTRY_VERIFY(brightness(view, QPalette::Base) > 200);
        QApplication::setPalette(before);
    }

    void aLineIsMarked()
    {
        CodeView view;
        view.setCode(python, CodeLanguage::Python);
        view.markLine(2);
        QCOMPARE(view.markedLine(), 2);
        QCOMPARE(view.extraSelections().size(), 1);
        QCOMPARE(view.extraSelections().constFirst().cursor.blockNumber(), 1);
        QVERIFY(view.extraSelections().constFirst().format.hasProperty(QTextFormat::OutlinePen));
        QCOMPARE(view.textCursor().blockNumber(), 1);
        view.markLine(99);
        QVERIFY(view.extraSelections().isEmpty());
        view.markLine(2);
        view.setCode(sql, CodeLanguage::MySql);
        QVERIFY(view.extraSelections().isEmpty());
    }

    void excerptsAreWholeLines()
    {
        const QString text = QStringLiteral("one\ntwo\nthree\n");
        QVERIFY(excerptOf(text, 10, 100).isWhole());
        QCOMPARE(excerptOf(text, 10, 100).text, text);
        const Excerpt two = excerptOf(text, 2, 100);
        QCOMPARE(two.text, QStringLiteral("one\ntwo\n"));
        QCOMPARE(two.lines, 2);
        QCOMPARE(two.allLines, 3);
        QCOMPARE(excerptOf(text, 10, 5).text, QStringLiteral("one\n"));
        QCOMPARE(excerptOf(QString(1000, QLatin1Char('x')), 10, 50).text.size(), 100);
        QCOMPARE(excerptOf({}, 10, 50).allLines, 0);
    }

    void whatIsShownAtMostStaysQuick()
    {
        QString code;
        while (code.size() < 100'000) {
            code += QStringLiteral("INSERT INTO contacts_partner (id, name) VALUES (4011, 'Ärgerlich');\n");
        }
        code = excerptOf(code, 1000, 100'000).text;
        CodeView view;
        view.resize(600, 400);
        view.show();
        view.setCode(sql, CodeLanguage::MySql); // loads the language
        QTest::qWait(50);
        QElapsedTimer clock;
        clock.start();
        view.setCode(code, CodeLanguage::MySql);
        QCoreApplication::processEvents();
        qInfo("%lld ms for %lld characters", static_cast<long long>(clock.elapsed()), static_cast<long long>(code.size()));
        QVERIFY(clock.elapsed() < 1000);
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
