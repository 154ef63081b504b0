// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QJsonObject>

namespace Rowback {

/// One line of JSON each, as plans hold them.
///
/// A finding's cells are {"column":…,"snapshot":…,"live":…,"after":…} where they tell of one record. Where they tell of
/// two rows (C2, C5), "live" is of the first of the finding's rows and "snapshot" of the second one, and in place of
/// "after" stands "afterwards":{"snapshot":…,"live":…}, what each of these two has then; that of a row which is not
/// there is left out. While nobody decided, "afterwards" is null.
void appendJson(QByteArray &out, const Finding &finding);
void appendJson(QByteArray &out, const RemapEntry &entry);
void appendJson(QByteArray &out, const PlanOrigin &origin);

/// Fail with ErrorCode::Unreadable, naming the field that is wrong.
Result<Finding> findingFromJson(const QJsonObject &json);
Result<RemapEntry> remapEntryFromJson(const QJsonObject &json);
Result<PlanOrigin> originFromJson(const QJsonObject &json);

} // namespace Rowback
