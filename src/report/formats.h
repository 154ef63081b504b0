// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "schema/result.h"

#include <QByteArray>

class QIODevice;

namespace Rowback {

/// For a console; no line is longer than its content needs.
QString textReport(const Report &report);
/// One page that needs nothing else: no script, light and dark as the reader's system is.
QString htmlReport(const Report &report);
QString markdownReport(const Report &report);
/// One flat table (RFC 4180, UTF-8 with its mark) whose first column says what a line is: about, attention, explained,
/// done, count, remap. Texts that a spreadsheet would run as formulas have an apostrophe in front.
QByteArray csvReport(const Report &report);
/// {"rowback":"report","version":1,…}; a composite key is an array.
QByteArray jsonReport(const Report &report);
/// A4, pages numbered. Fails with ErrorCode::Usage where there is no QGuiApplication, which lays out the text:
/// the caller provides one (the platform "offscreen" will do).
Result<void> pdfReport(const Report &report, QIODevice &device);

} // namespace Rowback
