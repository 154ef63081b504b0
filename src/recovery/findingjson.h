// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QJsonObject>

namespace Rowback {

/// One line of JSON each, as plans hold them.
void appendJson(QByteArray &out, const Finding &finding);
void appendJson(QByteArray &out, const RemapEntry &entry);
void appendJson(QByteArray &out, const PlanOrigin &origin);

/// Fail with ErrorCode::Unreadable, naming the field that is wrong.
Result<Finding> findingFromJson(const QJsonObject &json);
Result<RemapEntry> remapEntryFromJson(const QJsonObject &json);
Result<PlanOrigin> originFromJson(const QJsonObject &json);

} // namespace Rowback
