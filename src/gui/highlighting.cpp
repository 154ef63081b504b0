// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace Rowback {

namespace {

/// Reads the index of all languages, so there is one for all views.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository theRepository;
    return theRepository;
}

QString definitionName(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Python:
        return QStringLiteral("Python");
    case CodeLanguage::MySql:
        return QStringLiteral("SQL (MySQL)");
    case CodeLanguage::PostgreSql:
        return QStringLiteral("SQL (PostgreSQL)");
    case CodeLanguage::Plain:
        break;
    }
    return {};
}

} // namespace

struct Highlighting::Engine
{
    explicit Engine(QTextDocument *document)
        : highlighter(document)
    { }

    KSyntaxHighlighting::SyntaxHighlighter highlighter;
};

Highlighting::Highlighting(QTextDocument *document)
    : m_engine(std::make_unique<Engine>(document))
{ }

Highlighting::~Highlighting() = default;

bool Highlighting::isAvailable()
{
    return true;
}

void Highlighting::setLanguage(CodeLanguage language)
{
    m_engine->highlighter.setDefinition(repository().definitionForName(definitionName(language)));
}

QPalette Highlighting::adapt(const QPalette &palette)
{
    using KSyntaxHighlighting::Theme;
    const Theme theme = repository().themeForPalette(palette);
    if (theme.name() != m_engine->highlighter.theme().name()) {
        m_engine->highlighter.setTheme(theme);
        m_engine->highlighter.rehighlight();
    }
    QPalette result;
    result.setColor(QPalette::Base, QColor::fromRgba(theme.editorColor(Theme::BackgroundColor)));
    result.setColor(QPalette::Text, QColor::fromRgba(theme.textColor(Theme::Normal)));
    result.setColor(QPalette::Highlight, QColor::fromRgba(theme.editorColor(Theme::TextSelection)));
    result.setColor(QPalette::HighlightedText, QColor::fromRgba(theme.textColor(Theme::Normal)));
    result.setColor(QPalette::AlternateBase, QColor::fromRgba(theme.editorColor(Theme::CurrentLine)));
    return result;
}

} // namespace Rowback
