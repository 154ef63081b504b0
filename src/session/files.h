// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "recovery/profile.h"

namespace Rowback {

/// The profile of this name, of this user or of those that come with the program; see loadProfile().
Result<Profile> openProfile(const QString &name);
/// The same of @p name; where it is empty, of the application that tables like these are of.
Result<Profile> openProfile(const QString &name, const Schema &schema);
Result<QByteArray> readWhole(const QString &path);
Result<Plan> readPlan(const QString &path);
/// Who runs this process: for plans and journals.
QString userName();

} // namespace Rowback
