// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/catalogue.h"

#include <QCoreApplication>

namespace Rowback {

/// What lies at a path that a person named: a snapshot, or a folder of them.
struct SnapshotFinds
{
    Q_DECLARE_TR_FUNCTIONS(Rowback::SnapshotFinds)

public:
    bool isCatalogue = false;
    std::vector<CatalogueEntry> entries; ///< never empty; a snapshot by itself is the only one

    /// Touches files. Fails with what a person can do where there is neither.
    static Result<SnapshotFinds> at(const QString &path, const TaskContext &context);
};

} // namespace Rowback
