// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Rowback {

struct CsvRecord
{
    int line = 0; ///< where it begins, from 1
    QStringList fields;
};

/// One record of RFC 4180, CRLF included; fields are quoted where they must be.
QByteArray csvRecord(const QStringList &fields);
/// Reads records separated by CRLF or LF, with commas, or with semicolons where the first line has no comma (as
/// spreadsheets of much of Europe write it). A UTF-8 mark at the start and empty lines are skipped.
/// Fails with ErrorCode::Unreadable on a quote that never ends, on text after a quote, and on what is not UTF-8.
Result<std::vector<CsvRecord>> parseCsv(const QByteArray &csv, const QString &fileName);

/// A text that a spreadsheet would run as a formula gets an apostrophe in front, which withoutFormulaGuard() takes
/// away again: exact for every text.
QString withFormulaGuard(const QString &text);
QString withoutFormulaGuard(const QString &text);

} // namespace Rowback
