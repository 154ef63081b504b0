// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/vanishedfates.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// Of the rows of a lost record: those that are written, or those that are not.
QStringList namesOf(const PlanContext &plan, const LostRecord &record, const std::map<int, RowRef> &inserted,
                    bool written)
{
    QStringList result;
    for (const int row : record.rows) {
        const auto insert = inserted.find(row);
        if ((insert != inserted.end()) == written) {
            result.append(plan.situation.name(written ? insert->second : plan.loss.row(row).ref));
        }
    }
    return result;
}

QString fate(const PlanContext &plan, int record, const std::map<int, RowRef> &inserted)
{
    const LostRecord &lost = plan.loss.record(record);
    const QStringList missing = namesOf(plan, lost, inserted, false);
    if (missing.isEmpty()) {
        return {};
    }
    const QStringList written = namesOf(plan, lost, inserted, true);
    const auto standIn = plan.standIns.find(record);
    if (standIn == plan.standIns.end()) {
        return QCoreApplication::translate("Rowback", "Not written: %1.").arg(missing.join(QLatin1String(", ")));
    }
    return written.isEmpty()
        ? QCoreApplication::translate("Rowback", "It is not inserted: %1 stands for it.").arg(standIn->second)
        : QCoreApplication::translate("Rowback", "It is not inserted: %1 stands for it, and gets what it lacks: %2.")
              .arg(standIn->second, written.join(QLatin1String(", ")));
}

bool isOpen(const PlanContext &plan, const std::vector<int> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](int index) { return plan.findings[static_cast<std::size_t>(index)].isUndecided(); });
}

} // namespace

void tellFates(PlanContext &plan)
{
    std::map<int, RowRef> inserted; // by lost row
    for (const auto &[ref, insert] : plan.draft.inserts) {
        if (insert.lostRow >= 0) {
            inserted.emplace(insert.lostRow, ref);
        }
    }
    for (const auto &[record, findings] : plan.findingsOfRecord) {
        const bool isTold = plan.closure.isSelected(record) && !isOpen(plan, findings);
        const QString sentence = isTold ? fate(plan, record, inserted) : QString();
        for (const int index : findings) {
            Finding &finding = plan.findings[static_cast<std::size_t>(index)];
            if (!sentence.isEmpty() && finding.resolution == Resolution::Restore) {
                finding.sentence += QLatin1Char(' ') + sentence;
                finding.resolution = Resolution::Skip;
                finding.decided = false;
            }
        }
    }
}

} // namespace Rowback
