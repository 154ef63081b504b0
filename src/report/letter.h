// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

namespace Rowback {

/// What the owner of the data has to know, in plain words and without codes, to be pasted into a mail: what came back,
/// what was decided, what to look at, and that it can be taken back. The report has all the rest. With
/// ReportInput::redact it holds no personal value.
QString letterToOwner(const ReportInput &input);

} // namespace Rowback
