// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

namespace Rowback {

struct ReportTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

/// What one item tells beside its headline.
struct ReportDetail
{
    QString label; ///< may be empty
    QStringList lines;
};

/// One chapter of a report for a person.
struct ReportSection
{
    QString title;
    QString note; ///< a sentence below the title; may be empty
    std::vector<ReportItem> items;
    ReportTable table; ///< may be empty
    QStringList lines; ///< word for word
};

/// The chapters of a report in the order in which they are read; text, Markdown, HTML and PDF share them.
std::vector<ReportSection> sectionsOf(const Report &report);
QString reportTitle();
/// "C1 re-created record, pcsw_client: Keep the original, decided by a person"
QString headline(const ReportItem &item);
/// "Evidence:"
QString labelled(const QString &label);
std::vector<ReportDetail> detailsOf(const ReportItem &item);
/// "4011, 20737 and 5 more"
QString keyList(const std::vector<Key> &keys);
/// Whether a cell of a table stands at the right.
bool isNumber(const QString &cell);

} // namespace Rowback
