// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace Rowback {

namespace {

/// Texts of Qt that the window shows, for languages in which Qt has none, or where its own are not installed.
[[maybe_unused]] constexpr const char *textsOfQt[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
                                                      QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")};

/// Of a language from the right to the left.
class IsolatingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        return withIsolatedPlaces(QTranslator::translate(context, source, comment, n));
    }
};

/// What is installed now; the application owns it.
class Translators : public QObject
{
public:
    static Translators &ofApplication()
    {
        static const QString name = QStringLiteral("rowbackTranslators");
        auto *const app = QCoreApplication::instance();
        auto *found = app->findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
        if (!found) {
            found = new Translators(app);
            found->setObjectName(name);
        }
        return static_cast<Translators &>(*found);
    }

    void speak(const QString &code)
    {
        qDeleteAll(m_installed); // removes them from the application, too
        m_installed.clear();
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QStringLiteral("rowback_") + code, QStringLiteral(":/i18n"));
    }

private:
    explicit Translators(QObject *parent)
        : QObject(parent)
    { }

    void install(const QString &name, const QString &folder)
    {
        const bool isFromTheRight = QLocale(name.section(QLatin1Char('_'), 1)).textDirection() == Qt::RightToLeft;
        QTranslator *const translator = isFromTheRight ? new IsolatingTranslator(this) : new QTranslator(this);
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator)) {
            m_installed.append(translator);
        } else {
            delete translator; // none for this language: the texts stay as they are written
        }
    }

    QList<QTranslator *> m_installed;
};

QString languageOfDesktop()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(QLatin1Char('-'), 0, 0);
        if (languages().contains(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("nl"),
            QStringLiteral("et")};
}

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    // "American English" is what Qt makes of "en"
    return code == QLatin1String("en") ? QStringLiteral("English") : name.at(0).toUpper() + name.mid(1);
}

void speak(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QString spoken = code.isEmpty() ? languageOfDesktop() : code;
    const bool isOfDesktop = code.isEmpty() || QLocale(code).language() == desktop.language();
    QLocale::setDefault(isOfDesktop ? desktop : QLocale(code));
    Translators::ofApplication().speak(spoken);
}

QString withIsolatedPlaces(QString text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]{1,2}|L?n)"));
    return text.replace(place, QStringLiteral("\u2068%\\1\u2069"));
}

} // namespace Rowback
