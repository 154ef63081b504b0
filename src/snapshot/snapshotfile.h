// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/catalogue.h"

namespace Rowback {

/// The snapshot at @p path, not opened yet: a folder in or below which a restore script lies, an archive that holds
/// one, or a dump of the old single-file form. What is one and what is not is decided here alone.
///
/// Fails with noSnapshot() for anything else; otherwise where it cannot be told: nothing is there, it must not be read,
/// an archive is damaged. Touches files; an archive is listed up to its script, which takes as long as unpacking it.
Result<CatalogueEntry> snapshotAt(const QString &path, const TaskContext &context);

} // namespace Rowback
