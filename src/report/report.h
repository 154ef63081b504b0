// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/outcome.h"
#include "recovery/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Rowback {

struct ReportInput
{
    const Plan *plan = nullptr; ///< never null
    const Outcome *outcome = nullptr; ///< null: only planned
    bool redact = false; ///< mask all personal values, keep ids
};

/// One thing to read: a finding, or many of one kind in one table with one decision, or a failure.
struct ReportItem
{
    QString code; ///< "C1"; empty for what is no finding
    QString title; ///< "re-created record"
    QString table;
    std::vector<Key> keys; ///< of the rows that it is about, all of them
    int count = 1; ///< of findings
    QString resolution; ///< "keep-original"
    bool decided = false; ///< by a person
    QString sentence;
    QString evidence;
    QStringList rows; ///< "original: pcsw_client 4011, Client 4011 — Ärgerlich, Erna"
    /// "phone: snapshot 087 1 | live now 087 2 | after 087 1", of two rows "nat: client 1, in the snapshot x → x |
    /// client 2, live now x → a"
    QStringList cells;
    QStringList loaderLines; ///< word for word
    QStringList remapRows; ///< what explains it: "contacts_partner 200708 → 4011 (national_id 580515 498-14)"
};

/// Something that the report says of itself; `name` is that of the file formats.
struct ReportFact
{
    QString name;
    QString label; ///< for a person
    QString value;
};

/// What a plan found and what became of it, ready to be written in any format. It is plain text without control
/// characters, each format escapes it. A redacted report holds no personal value any more.
struct Report
{
    QString state; ///< outcomeStateName(), or "planned"
    QString stateSentence;
    bool redacted = false;
    std::vector<ReportFact> about;
    std::vector<ReportItem> attention;
    std::vector<ReportItem> explained;
    std::vector<ReportItem> done;
    std::vector<TableCounts> counts;
    std::vector<RemapEntry> remap;
    QStringList oldLoaderLines; ///< the loader's lines as a loader of the snapshot's time spelled them, if another
};

/// Sorts findings and outcome into the three groups of the design: conflicts, dangling references and violated rules
/// one by one, all others by code, table and decision with their number.
Report buildReport(const ReportInput &input);

} // namespace Rowback
