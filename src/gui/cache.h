// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QString>

namespace Rowback {

/// What lies in a cache folder: the row counts of snapshots, and the demo. All of it can be made again.
class Cache
{
public:
    /// Where in it CatalogueIndex keeps its files.
    static QString catalogueFolder(const QString &cacheFolder) { return cacheFolder + QStringLiteral("/catalogues"); }
    static QString demoFolder(const QString &cacheFolder) { return cacheFolder + QStringLiteral("/demo"); }

    // To be called on a job: they touch files.

    /// In bytes.
    static qint64 size(const QString &cacheFolder);
    /// Removes both, and nothing that anybody else put there.
    static Result<void> clear(const QString &cacheFolder);
};

} // namespace Rowback
