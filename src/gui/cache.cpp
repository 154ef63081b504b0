// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cache.h"

#include "demo/demofolder.h"
#include "session/catalogueindex.h"

namespace Rowback {

qint64 Cache::size(const QString &cacheFolder)
{
    return CatalogueIndex(catalogueFolder(cacheFolder)).size() + DemoFolder::size(demoFolder(cacheFolder));
}

Result<void> Cache::clear(const QString &cacheFolder)
{
    if (auto cleared = CatalogueIndex(catalogueFolder(cacheFolder)).clear(); !cleared) {
        return cleared;
    }
    return DemoFolder::remove(demoFolder(cacheFolder));
}

} // namespace Rowback
