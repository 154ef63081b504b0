// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"

namespace Rowback {

/// The profile with this name: a file, if @p nameOrFile is a path to one; else NAME.json in @p userFolder (may be
/// empty), else one of those that come with the program. An empty name is the empty profile.
Result<Profile> loadProfile(const QString &nameOrFile, const QString &userFolder);

/// The shipped profile of the application that tables with these names are of; empty: none is known.
QString profileOfTables(const QStringList &tables);

/// Names of the profiles that come with the program.
QStringList shippedProfiles();

} // namespace Rowback
