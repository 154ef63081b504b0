// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QString>

/// The tables whose rows together are one partner record.
namespace Rowback::PartnerFamily {

bool holdsTable(const QString &table);
/// Whether @p contentType ("pcsw.Client", or NULL) is the model of one of them.
bool holdsModel(const Value &contentType);

} // namespace Rowback::PartnerFamily
