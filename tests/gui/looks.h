// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/language.h"
#include "gui/outlinestyle.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>

#include <memory>

namespace Rowback {

/// A language that is none: what is written in the code, changed so that it behaves like another one.
class PseudoTexts : public QTranslator
{
public:
    PseudoTexts()
    {
        if (!m_plurals.load(QStringLiteral("rowback_en"), QStringLiteral(":/i18n"))) {
            qFatal("there are no English plurals");
        }
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QLatin1String place(context);
        const QString text = QString::fromUtf8(source);
        const bool isOurs = !place.startsWith(QLatin1Char('Q')) || place == QLatin1String("QPlatformTheme");
        if (!isOurs || isShortcut(text)) {
            return {};
        }
        const QString plural = n < 0 ? QString() : m_plurals.translate(context, source, comment, n);
        return changed(plural.isEmpty() ? text : plural);
    }

protected:
    virtual QString changed(const QString &text) const = 0;

private:
    static bool isShortcut(const QString &text)
    {
        return text.startsWith(QLatin1String("Ctrl+")) || text.startsWith(QLatin1String("Alt+"))
            || text.startsWith(QLatin1String("Shift+")) || text == QLatin1String("F7");
    }

    QTranslator m_plurals;
};

/// Needs much more room than English: every text is 40 % longer, and can still be read.
class LongTexts : public PseudoTexts
{
protected:
    QString changed(const QString &text) const override
    {
        QString longer;
        for (const QChar letter : text) {
            longer += letter;
            if (QStringLiteral("aeiouAEIOU").contains(letter)) {
                longer += letter.toLower();
            }
        }
        while (!text.isEmpty() && longer.size() * 10 < text.size() * 14) {
            longer += QLatin1Char('~');
        }
        return longer;
    }
};

/// Is written from the right: every text begins with the mark of such a language.
class TextsFromTheRight : public PseudoTexts
{
protected:
    QString changed(const QString &text) const override { return QChar(0x200F) + withIsolatedPlaces(text); }
};

/// What the window looks like in one run.
struct Look
{
    enum class Colours { Light, Dark, HighContrast };

    QString name;
    Colours colours = Colours::Light;
    QString language = QStringLiteral("en");
    enum class Texts { Own, Long, FromTheRight } texts = Texts::Own;
};

inline QList<Look> allLooks()
{
    return {{.name = QStringLiteral("light")},
            {.name = QStringLiteral("dark"), .colours = Look::Colours::Dark},
            {.name = QStringLiteral("contrast"), .colours = Look::Colours::HighContrast},
            {.name = QStringLiteral("long"), .texts = Look::Texts::Long},
            {.name = QStringLiteral("rtl"), .texts = Look::Texts::FromTheRight},
            {.name = QStringLiteral("german"), .language = QStringLiteral("de")},
            {.name = QStringLiteral("french"), .language = QStringLiteral("fr")},
            {.name = QStringLiteral("dutch"), .language = QStringLiteral("nl")},
            {.name = QStringLiteral("estonian"), .language = QStringLiteral("et")}};
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x31363b), QColor(0x2a2e32));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xfcfcfc));
        palette.setColor(QPalette::Disabled, role, QColor(0x8a8e92));
    }
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x232629));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31363b));
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    palette.setColor(QPalette::HighlightedText, QColor(0x101214));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a9ea2));
    palette.setColor(QPalette::Link, QColor(0x6cb8f0));
    return palette;
}

/// White and yellow on black, as people with weak sight choose it.
inline QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::PlaceholderText, QPalette::Light, QPalette::Midlight}) {
        palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    }
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::black);
    }
    palette.setColor(QPalette::Mid, Qt::white);
    palette.setColor(QPalette::Dark, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

/// Has the application look so until it is destroyed.
class WornLook
{
public:
    explicit WornLook(const Look &look)
    {
        wearPalette(look.colours);
        QApplication::setLayoutDirection(look.texts == Look::Texts::FromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        speak(look.language);
        if (look.language == QLatin1String("en")) {
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        }
        if (look.texts == Look::Texts::Long) {
            m_pseudo = std::make_unique<LongTexts>();
        } else if (look.texts == Look::Texts::FromTheRight) {
            m_pseudo = std::make_unique<TextsFromTheRight>();
        }
        if (m_pseudo) {
            QCoreApplication::installTranslator(m_pseudo.get());
        }
    }
    ~WornLook()
    {
        if (m_pseudo) {
            QCoreApplication::removeTranslator(m_pseudo.get()); // waits for jobs that ask it, as long as it is whole
        }
        m_pseudo.reset();
        wearPalette(Look::Colours::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        speak(QStringLiteral("en"));
    }
    Q_DISABLE_COPY_MOVE(WornLook)

private:
    /// Polished, as Qt does with that of the desktop.
    static void wearPalette(Look::Colours colours)
    {
        QPalette palette = paletteOf(colours);
        QApplication::style()->polish(palette);
        QApplication::setPalette(palette);
    }
    static QPalette paletteOf(Look::Colours colours)
    {
        switch (colours) {
        case Look::Colours::Dark:
            return darkPalette();
        case Look::Colours::HighContrast:
            return highContrastPalette();
        case Look::Colours::Light:
            break;
        }
        return std::unique_ptr<QStyle>(QStyleFactory::create(QStringLiteral("Fusion")))->standardPalette();
    }

    std::unique_ptr<PseudoTexts> m_pseudo;
};

} // namespace Rowback
