// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings.h"

#include "gui/cache.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace Rowback {

namespace {

const QString languageKey = QStringLiteral("language");
const QString cacheKey = QStringLiteral("cacheFolder");
const QString keepKey = QStringLiteral("keepCounts");
const QString redactKey = QStringLiteral("report/redact");
const QString exportKey = QStringLiteral("exportFolder");
const QString dropKey = QStringLiteral("timeline/dropPercent");
constexpr double usualDrop = 0; // a table of 15 446 that lost 12 must not go unseen

} // namespace

QString Settings::language()
{
    return QSettings().value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

QString Settings::defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/rowback");
}

QString Settings::cacheFolder()
{
    const QString set = QSettings().value(cacheKey).toString();
    return set.isEmpty() || !QDir::isAbsolutePath(set) ? defaultCacheFolder() : set;
}

void Settings::setCacheFolder(const QString &path)
{
    QSettings().setValue(cacheKey, path == defaultCacheFolder() ? QString() : path);
}

QString Settings::catalogueFolder()
{
    return keepsCounts() ? Cache::catalogueFolder(cacheFolder()) : QString();
}

QString Settings::exportFolder()
{
    const QString last = QSettings().value(exportKey).toString();
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setExportFolder(const QString &path)
{
    QSettings().setValue(exportKey, path);
}

bool Settings::keepsCounts()
{
    return QSettings().value(keepKey, true).toBool();
}

void Settings::setKeepsCounts(bool keeps)
{
    QSettings().setValue(keepKey, keeps);
}

bool Settings::redactsReports()
{
    return QSettings().value(redactKey, false).toBool();
}

void Settings::setRedactsReports(bool redacts)
{
    QSettings().setValue(redactKey, redacts);
}

double Settings::dropPercent()
{
    bool isNumber = false;
    const double percent = QSettings().value(dropKey, usualDrop).toDouble(&isNumber);
    return isNumber && percent >= 0 && percent <= 100 ? percent : usualDrop;
}

void Settings::setDropPercent(double percent)
{
    QSettings().setValue(dropKey, percent);
}

} // namespace Rowback
