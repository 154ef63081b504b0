// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/hazards.h"

#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback {

namespace {

/// More than this share of the snapshot's rows missing makes one ask whether it is the right database.
constexpr double suspiciousShare = 0.5;
constexpr qint64 suspiciousRows = 50;

} // namespace

HazardFinder::HazardFinder(PlanContext &plan, const TargetState &target)
    : m_plan(plan)
    , m_target(target)
{ }

void HazardFinder::add(FindingCode code, const QString &table, const QString &sentence, bool canBeConfirmed)
{
    Finding finding;
    finding.code = code;
    if (!table.isEmpty()) {
        finding.rows.push_back({table, {}, {}, table, RowRole::Live, {}});
    }
    finding.sentence = sentence;
    finding.allowed = {Resolution::Stop};
    if (canBeConfirmed) {
        finding.allowed.push_back(Resolution::Confirm);
    }
    m_plan.decide(std::move(finding), Resolution::Stop);
}

std::set<TableId> HazardFinder::touched() const
{
    std::set<TableId> result;
    for (const auto &[ref, insert] : m_plan.draft.inserts) {
        result.insert(ref.table);
    }
    for (const auto &[ref, update] : m_plan.draft.updates) {
        result.insert(ref.table);
    }
    for (const auto &[ref, erasure] : m_plan.draft.erasures) {
        result.insert(ref.table);
    }
    return result;
}

void HazardFinder::triggers(TableId id)
{
    const Table &table = m_plan.situation.table(id);
    QStringList names;
    for (const Trigger &trigger : table.triggers) {
        names.append(QStringLiteral("%1 (%2)").arg(trigger.name, trigger.event));
    }
    if (!names.isEmpty()) {
        add(FindingCode::TriggerHazard, table.name,
            say(QT_TRANSLATE_NOOP("Rowback",
                                  "Writing to %1 fires the trigger %2; Rowback cannot foresee what it does."))
                .arg(table.name, names.join(QLatin1String(", "))),
            true);
    }
}

void HazardFinder::transactions(TableId id)
{
    const Table &table = m_plan.situation.table(id);
    if (!table.transactional) {
        add(FindingCode::TransactionHazard, table.name,
            say(QT_TRANSLATE_NOOP("Rowback",
                                  "The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it "
                                  "to InnoDB first."))
                .arg(table.name, table.engine),
            false);
    }
}

void HazardFinder::privileges(TableId id)
{
    const Table &table = m_plan.situation.table(id);
    if (!table.canWrite) {
        add(FindingCode::PrivilegeHazard, table.name,
            say(QT_TRANSLATE_NOOP(
                    "Rowback",
                    "This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or connect "
                    "as another user."))
                .arg(table.name),
            false);
    }
}

void HazardFinder::cascades()
{
    std::set<QString> told;
    for (const auto &[ref, erasure] : m_plan.draft.erasures) {
        for (const int index : m_plan.situation.references.to(ref.table)) {
            const Reference &reference = m_plan.situation.references.at(index);
            const QString from = m_plan.situation.table(reference.table).name;
            const QString to = m_plan.situation.table(ref.table).name;
            const bool silent = reference.onDelete == DeleteAction::Cascade
                || reference.onDelete == DeleteAction::SetNull || reference.onDelete == DeleteAction::SetDefault;
            if (silent && told.insert(from + QLatin1Char('\n') + to).second) {
                add(FindingCode::CascadeHazard, to,
                    say(QT_TRANSLATE_NOOP(
                            "Rowback",
                            "The plan deletes rows of %1, and the database would silently delete or change rows "
                            "of %2 with them."))
                        .arg(to, from),
                    true);
            }
        }
    }
}

void HazardFinder::wrongDatabase()
{
    qint64 rows = 0;
    qint64 vanished = 0;
    int empty = 0;
    for (const TableComparison &comparison : m_plan.situation.tables) {
        rows += comparison.snapshotRows;
        vanished += static_cast<qint64>(comparison.vanished.size());
        empty += comparison.snapshotRows > 0 ? 1 : 0;
    }
    const auto missing = static_cast<int>(m_plan.situation.alignment.missing().size());
    const bool mostRows
        = rows >= suspiciousRows && static_cast<double>(vanished) > suspiciousShare * static_cast<double>(rows);
    if (mostRows || missing > empty) {
        add(FindingCode::WrongDatabaseHazard, {},
            say(QT_TRANSLATE_NOOP(
                    "Rowback",
                    "%1 of the snapshot's %2 rows and %3 of its tables are not in this database. Is it the "
                    "right one?"))
                .arg(vanished)
                .arg(rows)
                .arg(missing),
            true);
    }
}

void HazardFinder::find()
{
    if (!m_target.canWrite) {
        add(FindingCode::ReplicaHazard, {}, m_target.whyNot, false);
    } else if (m_target.replica) {
        add(FindingCode::ReplicaHazard, {},
            say(QT_TRANSLATE_NOOP(
                "Rowback", "This server copies another one. Restore there, and the rows come here by themselves.")),
            false);
    }
    wrongDatabase();
    const std::set<TableId> tables = touched();
    for (const TableId table : tables) {
        triggers(table);
        transactions(table);
        privileges(table);
        const QString &name = m_plan.situation.table(table).name;
        if (m_target.damagedTables.contains(name)) {
            add(FindingCode::SnapshotHazard, name,
                say(QT_TRANSLATE_NOOP(
                        "Rowback",
                        "The snapshot's table %1 could not be read completely, so what vanished from it is "
                        "not certain."))
                    .arg(name),
                true);
        }
    }
    cascades();
}

} // namespace Rowback
