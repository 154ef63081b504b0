// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/hazards.h"

#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// More than this share of the snapshot's rows missing makes one ask whether it is the right database.
constexpr double suspiciousShare = 0.5;
constexpr qint64 suspiciousRows = 50;

Finding hazard(FindingCode code, const QString &table, const QString &sentence, bool canBeConfirmed,
               const QString &evidence = {})
{
    Finding finding;
    finding.code = code;
    if (!table.isEmpty()) {
        finding.rows.push_back({table, {}, {}, table, RowRole::Live, {}});
    }
    finding.sentence = sentence;
    finding.evidence = evidence;
    finding.allowed = {Resolution::Stop};
    if (canBeConfirmed) {
        finding.allowed.push_back(Resolution::Confirm);
    }
    finding.resolution = Resolution::Stop;
    return finding;
}

/// An H3, with the table whose rows the database would delete or change by itself.
Finding withChanged(Finding hazard, const QString &table)
{
    hazard.rows.push_back({table, {}, {}, table, RowRole::Referrer, {}});
    return hazard;
}

void triggers(const Table &table, std::vector<Finding> &found)
{
    QStringList names;
    for (const Trigger &trigger : table.triggers) {
        names.append(QStringLiteral("%1 (%2)").arg(trigger.name, trigger.event));
    }
    names.sort();
    if (!names.isEmpty()) {
        const QString evidence = names.join(QLatin1String(", "));
        found.push_back(
            hazard(FindingCode::TriggerHazard, table.name,
                   say(QT_TRANSLATE_NOOP("Rowback",
                                         "Writing to %1 fires the trigger %2; Rowback cannot foresee what it does."))
                       .arg(table.name, evidence),
                   true, evidence));
    }
}

void transactions(const Table &table, std::vector<Finding> &found)
{
    if (!table.transactional) {
        found.push_back(hazard(
            FindingCode::TransactionHazard, table.name,
            say(QT_TRANSLATE_NOOP("Rowback",
                                  "The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it "
                                  "to InnoDB first."))
                .arg(table.name, table.engine),
            false));
    }
}

/// One for all tables: it is one user, who lacks one thing.
void privileges(const QStringList &tables, std::vector<Finding> &found)
{
    if (tables.isEmpty()) {
        return;
    }
    const QString sentence = tables.size() == 1
        ? say(QT_TRANSLATE_NOOP("Rowback",
                                "This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or "
                                "connect as another user."))
              .arg(tables.constFirst())
        : say(QT_TRANSLATE_NOOP("Rowback",
                                "This user may not write to %1 of the tables that the plan writes to. Grant SELECT, "
                                "INSERT, UPDATE and DELETE on them, or connect as another user."))
              .arg(tables.size());
    Finding lack = hazard(FindingCode::PrivilegeHazard, tables.constFirst(), sentence, false,
                          tables.size() == 1 ? QString() : tables.join(QLatin1String(", ")));
    for (const QString &table : tables.mid(1)) {
        lack.rows.push_back({table, {}, {}, table, RowRole::Live, {}});
    }
    found.push_back(std::move(lack));
}

void cascades(const Schema &live, const References &references, TableId erased, std::vector<Finding> &found)
{
    std::set<QString> told;
    const QString &to = live.table(erased).name;
    for (const int index : references.to(erased)) {
        const Reference &reference = references.at(index);
        const QString &from = live.table(reference.table).name;
        if (isSilent(reference.onDelete) && told.insert(from).second) {
            found.push_back(hazard(
                FindingCode::CascadeHazard, to,
                say(QT_TRANSLATE_NOOP("Rowback",
                                      "The plan deletes rows of %1, and the database would silently delete or change "
                                      "rows of %2 with them."))
                    .arg(to, from),
                true, from));
        }
    }
}

/// That columns of a table change, to which rows of another may refer that no step names. @p silently: the database
/// then changes those, rather than refuse.
Finding hazardOfChange(const Table &table, const QStringList &columns, const QString &referrer, bool silently)
{
    const QString names = columns.join(QLatin1String(", "));
    const QString sentence = silently
        ? say(QT_TRANSLATE_NOOP("Rowback",
                                "The plan changes %1 of rows of %2, and the database would silently change rows of %3 "
                                "with them."))
        : say(QT_TRANSLATE_NOOP("Rowback",
                                "The plan changes %1 of rows of %2, to which %3, which Rowback does not change, may "
                                "refer; then the database refuses the whole plan."));
    Finding change = hazard(FindingCode::CascadeHazard, table.name, sentence.arg(names, table.name, referrer), true,
                            QStringLiteral("%1 (%2)").arg(referrer, names));
    return silently ? withChanged(std::move(change), referrer) : change;
}

/// Their rows are in no plan: they are neither re-pointed nor given back by an undo.
void outsiders(const Table &erased, std::vector<Finding> &found)
{
    for (const OutsideReference &reference : erased.outsideReferences) {
        const QString sentence = isSilent(reference.onDelete)
            ? say(QT_TRANSLATE_NOOP("Rowback",
                                    "The plan deletes rows of %1, and the database would silently delete or change "
                                    "rows of %2 with them."))
            : say(
                QT_TRANSLATE_NOOP("Rowback",
                                  "The plan deletes rows of %1, to which %2, which Rowback does not change, may refer; "
                                  "then the database refuses the whole plan."));
        Finding outside = hazard(FindingCode::CascadeHazard, erased.name, sentence.arg(erased.name, reference.table),
                                 true, reference.table);
        found.push_back(isSilent(reference.onDelete) ? withChanged(std::move(outside), reference.table)
                                                     : std::move(outside));
    }
}

void outsidersOfChanges(const Table &table, const std::set<int> &changed, std::vector<Finding> &found)
{
    for (const OutsideReference &reference : table.outsideReferences) {
        QStringList columns;
        for (const int column : changed) {
            const QString &name = table.columns[static_cast<std::size_t>(column)].name;
            if (reference.targetColumns.isEmpty() || reference.targetColumns.contains(name)) {
                columns.append(name);
            }
        }
        if (!columns.isEmpty()) {
            found.push_back(hazardOfChange(table, columns, reference.table, isSilent(reference.onUpdate)));
        }
    }
}

std::optional<Finding> standing(const TargetState &target)
{
    if (!target.canWrite) {
        return hazard(FindingCode::ReplicaHazard, {}, target.whyNot, false);
    }
    if (target.replica) {
        return hazard(
            FindingCode::ReplicaHazard, {},
            say(QT_TRANSLATE_NOOP(
                "Rowback", "This server copies another one. Restore there, and the rows come here by themselves.")),
            false);
    }
    return std::nullopt;
}

/// Whether a person confirmed this very hazard, not another one of the same table.
bool isConfirmed(const Plan &plan, const Finding &hazard)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&](const Finding &finding) {
        return finding.code == hazard.code && finding.resolution == Resolution::Confirm && !finding.rows.empty()
            && finding.rows.front().table == hazard.rows.front().table && finding.evidence == hazard.evidence
            && finding.rows.size() == hazard.rows.size(); // the database refused, and would change rows by now
    });
}

} // namespace

std::vector<Finding> hazardsOfWriting(const Schema &live, const References &references, const Writing &writing)
{
    std::vector<Finding> result;
    QStringList unwritable;
    for (const TableId id : writing.written) {
        triggers(live.table(id), result);
        transactions(live.table(id), result);
        if (!live.table(id).canWrite) {
            unwritable.append(live.table(id).name);
        }
    }
    privileges(unwritable, result);
    for (const TableId id : writing.erased) {
        cascades(live, references, id, result);
        outsiders(live.table(id), result);
    }
    for (const auto &[id, columns] : writing.changed) {
        outsidersOfChanges(live.table(id), columns, result);
    }
    return result;
}

std::optional<Finding> unconfirmedHazard(const Plan &plan, const Schema &live, const References &references,
                                         const TargetState &target)
{
    if (auto found = standing(target)) {
        return found;
    }
    for (Finding &hazard : hazardsOfWriting(live, references, writingOf(plan.steps, live))) {
        if (!isConfirmed(plan, hazard)) {
            return std::move(hazard);
        }
    }
    return std::nullopt;
}

QStringList changedByTheDatabase(const Plan &plan)
{
    QStringList result;
    for (const Finding &finding : plan.findings) {
        const FindingRow *const changed
            = finding.code == FindingCode::CascadeHazard ? finding.row(RowRole::Referrer) : nullptr;
        if (changed != nullptr && finding.resolution == Resolution::Confirm && !result.contains(changed->table)) {
            result.append(changed->table);
        }
    }
    return result;
}

Finding confirmableHazard(FindingCode code, const QString &table, const QString &sentence, const QString &evidence)
{
    return hazard(code, table, sentence, true, evidence);
}

Finding hazardOfRule(const Table &table, const EngineRule &rule, const QString &words)
{
    return hazard(FindingCode::RuleHazard, table.name,
                  say(QT_TRANSLATE_NOOP("Rowback",
                                        "The database cannot say beforehand which rows of %1 its rule %2 forbids (%3); "
                                        "should it forbid one, the injection fails and is rolled back."))
                      .arg(table.name, rule.name, words),
                  true, rule.name);
}

HazardFinder::HazardFinder(PlanContext &plan, const TargetState &target)
    : m_plan(plan)
    , m_target(target)
{ }

void HazardFinder::add(Finding hazard)
{
    m_plan.decide(std::move(hazard), Resolution::Stop);
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
        add(hazard(FindingCode::WrongDatabaseHazard, {},
                   say(QT_TRANSLATE_NOOP(
                           "Rowback",
                           "%1 of the snapshot's %2 rows and %3 of its tables are not in this database. Is it the "
                           "right one?"))
                       .arg(vanished)
                       .arg(rows)
                       .arg(missing),
                   true));
    }
}

void HazardFinder::find(const Writing &writing)
{
    if (auto found = standing(m_target)) {
        add(*std::move(found));
    }
    wrongDatabase();
    for (Finding &hazard : hazardsOfWriting(*m_plan.situation.live, m_plan.situation.references, writing)) {
        add(std::move(hazard));
    }
    for (const TableId table : writing.written) {
        const QString &name = m_plan.situation.table(table).name;
        if (m_target.damagedTables.contains(name)) {
            add(hazard(FindingCode::SnapshotHazard, name,
                       say(QT_TRANSLATE_NOOP(
                               "Rowback",
                               "The snapshot's table %1 could not be read completely, so what vanished from it is "
                               "not certain."))
                           .arg(name),
                       true));
        }
    }
}

} // namespace Rowback
