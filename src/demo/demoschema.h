// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

namespace Rowback {

/// The tables of the demo: a Lino Welfare of June 2015, trimmed to what the incident needs. A table comes after those
/// that it refers to. aids_refundconfirmation.doctor_id is a reference that the database does not declare: only so can
/// doctor 902, who exists nowhere, stand there on every engine.
Schema demoSchema();

} // namespace Rowback
