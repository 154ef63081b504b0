// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QtTest>

namespace {

/// Notes the text style of each stretch of a line.
class StyleRecorder : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    using AbstractHighlighter::highlightLine;

    QList<KSyntaxHighlighting::Theme::TextStyle> styles;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        Q_UNUSED(offset)
        Q_UNUSED(length)
        styles.append(format.textStyle());
    }
};

} // namespace

/// The library that configuring found is whole: it carries the definitions that the window needs.
class TestHighlighting : public QObject
{
    Q_OBJECT

private slots:
    void definition_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the lines of a dump") << QStringLiteral("Python");
        QTest::newRow("a plan for MariaDB") << QStringLiteral("SQL (MySQL)");
        QTest::newRow("a plan for PostgreSQL") << QStringLiteral("SQL (PostgreSQL)");
    }

    void definition()
    {
        QFETCH(const QString, name);
        const KSyntaxHighlighting::Repository repository;
        const auto definition = repository.definitionForName(name);
        QVERIFY(definition.isValid());
        QVERIFY(!definition.formats().isEmpty());
    }

    void pythonIsColoured()
    {
        const KSyntaxHighlighting::Repository repository;
        StyleRecorder recorder;
        recorder.setDefinition(repository.definitionForName(QStringLiteral("Python")));
        recorder.highlightLine(u"return 'text'", KSyntaxHighlighting::State());
        QVERIFY(recorder.styles.contains(KSyntaxHighlighting::Theme::ControlFlow));
        QVERIFY(recorder.styles.contains(KSyntaxHighlighting::Theme::String));
    }
};

QTEST_GUILESS_MAIN(TestHighlighting)
#include "tst_highlighting.moc"
