// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Which reading of the rules, and in which language their messages.
struct RuleOptions
{
    QString reading; ///< empty: the default for the snapshot's version
    QString sourceVersion;
    QString language = QStringLiteral("en");
};

/// Checks the profile's rules (finding W2) over the live rows.
class RuleChecker
{
public:
    RuleChecker(PlanContext &plan, RowSource &live, RuleOptions options);
    Result<void> check();

private:
    Result<void> periods(const ProfileCheck &check, TableId table);
    Result<void> cycles(const ProfileCheck &check, TableId table);
    Result<std::vector<Row>> readColumns(TableId table, const std::vector<int> &columns);
    void violated(const ProfileCheck &check, TableId table, const QString &message, const std::vector<Key> &keys);
    QString message(const ProfileCheck &check) const;
    QString range(const ProfileCheck &check, const Value &start, const Value &end) const;

    PlanContext &m_plan;
    RowSource &m_live;
    RuleOptions m_options;
};

/// Whether a period lies within another; NULL is an open end. dump-format.md section 5.4, `encompass`.
bool liesWithin(const Value &outerStart, const Value &outerEnd, const Value &innerStart, const Value &innerEnd);

} // namespace Rowback
