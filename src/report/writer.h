// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "schema/result.h"

namespace Rowback {

/// What can be told before there is a report: whether its name ends in a format, and its folder exists.
Result<void> checkReportPlace(const QString &path);

/// Writes the report in the format that the file's name ends in: .txt .html .md .csv .json .pdf (see pdfReport()).
/// The file is readable by its owner alone, and there is either all of it or what was there before.
/// Fails as checkReportPlace() does, with ErrorCode::Failed where it cannot be written.
Result<void> writeReport(const Report &report, const QString &path);

} // namespace Rowback
