// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

/// What a person set once for all work, kept in the user's settings; each has a default that needs no thought.
/// For the GUI thread.
class Settings
{
public:
    /// "de"; empty: the desktop's.
    static QString language();
    static void setLanguage(const QString &code);
    /// Where indexes of snapshots and the demo are kept; absolute.
    static QString cacheFolder();
    /// What is known of the snapshots of catalogues, in the cache folder; empty where it is not to be kept. See
    /// CatalogueIndex.
    static QString catalogueFolder();
    static QString defaultCacheFolder();
    /// An empty path is the default.
    static void setCacheFolder(const QString &path);
    /// Whether what was counted in snapshots is kept for the next time.
    static bool keepsCounts();
    static void setKeepsCounts(bool keeps);
    /// Whether reports leave personal data out unless asked otherwise.
    static bool redactsReports();
    static void setRedactsReports(bool redacts);
    /// Where something was exported last, else the folder of documents.
    static QString exportFolder();
    static void setExportFolder(const QString &path);
    /// How many of a hundred rows must be missing between two snapshots for it to be marked as a drop.
    static double dropPercent();
    static void setDropPercent(double percent);
};

} // namespace Rowback
