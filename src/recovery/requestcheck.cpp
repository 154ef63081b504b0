// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/requestcheck.h"

#include "recovery/situation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Rowback {

namespace {

/// A mistyped key would go unheard, and its row would come back, or stay away.
Result<void> checkKeys(const Selection &selection, const Loss &loss, const Situation &situation)
{
    std::set<std::pair<QString, QString>> unheard; // table and key
    for (const auto *const patterns : {&selection.only, &selection.except}) {
        for (const RowPattern &pattern : *patterns) {
            for (const QString &key : pattern.keys) {
                unheard.emplace(pattern.table, key);
            }
        }
    }
    for (auto row = loss.rows.begin(); !unheard.empty() && row != loss.rows.end(); ++row) {
        unheard.erase({situation.table(row->ref.table).name, displayText(row->ref.key)});
    }
    if (unheard.empty()) {
        return {};
    }
    const auto &[table, key] = *unheard.begin();
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message
         = QCoreApplication::translate("Rowback", "No row of %1 with the key %2 has vanished.").arg(table, key),
         .advice = QCoreApplication::translate("Rowback", "The command compare lists what vanished.")}};
}

bool isColumn(const QString &name, const Schema &live)
{
    const auto &tables = live.tables();
    return std::any_of(tables.begin(), tables.end(), [&](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
            return name == column.name || name == table.name + QLatin1Char('.') + column.name;
        });
    });
}

} // namespace

Result<void> checkReading(const QString &reading, const Profile &profile)
{
    QStringList names;
    for (const ProfileCheck &check : profile.checks()) {
        for (const ProfileCheck::Reading &known : check.readings) {
            names.append(known.name);
        }
    }
    if (reading.isEmpty() || names.contains(reading)) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message
         = QCoreApplication::translate("Rowback", "The profile has no reading \"%1\" of its rules.").arg(reading),
         .advice = names.isEmpty()
             ? QCoreApplication::translate("Rowback", "Name a profile whose rules have readings.")
             : QCoreApplication::translate("Rowback", "It has: %1.").arg(names.join(QLatin1String(", ")))}};
}

Result<void> checkSelection(const Selection &selection, const Loss &loss, const Situation &situation)
{
    for (const auto *const patterns : {&selection.only, &selection.except}) {
        for (const RowPattern &pattern : *patterns) {
            if (!situation.live->find(pattern.table)) {
                return Unexpected{
                    {.code = ErrorCode::Usage,
                     .message
                     = QCoreApplication::translate("Rowback", "The database has no table \"%1\".").arg(pattern.table),
                     .advice = QCoreApplication::translate("Rowback", "The command tables lists them.")}};
            }
        }
    }
    return checkKeys(selection, loss, situation);
}

Result<void> checkNames(const Decisions &decisions, const Schema &live)
{
    for (const Decision &decision : decisions.unused()) {
        if (!decision.table.isEmpty()) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "No finding %1 of %2 %3 can be decided as %4.")
                                .arg(findingCodeName(decision.code), decision.table, decision.key,
                                     resolutionName(decision.resolution)),
                 .where = decisionText(decision),
                 .advice = QCoreApplication::translate("Rowback", "The plan's findings say what there is to decide.")}};
        }
    }
    for (const QString &column : decisions.columns()) {
        if (!isColumn(column, live)) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "No table has a column \"%1\".").arg(column),
                 .advice
                 = QCoreApplication::translate("Rowback", "The plan's findings list the columns that differ.")}};
        }
    }
    return {};
}

} // namespace Rowback
