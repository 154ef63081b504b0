// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/rules.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <unordered_set>

namespace Rowback {

bool liesWithin(const Value &outerStart, const Value &outerEnd, const Value &innerStart, const Value &innerEnd)
{
    const auto day = [](const Value &value) { return value.text().substr(0, 10); }; // ISO dates order as texts
    if (!outerStart.isNull() && (innerStart.isNull() || day(innerStart) < day(outerStart))) {
        return false;
    }
    return outerEnd.isNull() || (!innerEnd.isNull() && day(innerEnd) <= day(outerEnd));
}

RuleChecker::RuleChecker(PlanContext &plan, RowSource &live, RuleOptions options)
    : m_plan(plan)
    , m_live(live)
    , m_options(std::move(options))
{ }

Result<void> RuleChecker::check()
{
    for (const ProfileCheck &check : m_plan.situation.profile->checks()) {
        for (int i = 0; i < m_plan.situation.live->size(); ++i) {
            const QString &name = m_plan.situation.table(TableId{i}).name;
            if (!check.tables.contains(QLatin1String("*")) && !check.tables.contains(name)) {
                continue;
            }
            const auto done = check.rule == ProfileCheck::Rule::PeriodWithin ? periods(check, TableId{i})
                                                                             : cycles(check, TableId{i});
            if (!done) {
                return done.unexpected();
            }
        }
    }
    return {};
}

Result<std::vector<Row>> RuleChecker::readColumns(TableId table, const std::vector<int> &columns)
{
    std::vector<Row> result;
    const auto read = visitRows(m_live.rows({table, columns, {}}, m_plan.task), [&](std::span<const Cell> cells) {
        result.emplace_back(cells.begin(), cells.end());
        return true;
    });
    return read ? Result<std::vector<Row>>(std::move(result)) : read.unexpected();
}

QString RuleChecker::message(const ProfileCheck &check) const
{
    return check.messages.value(m_options.language, check.messages.value(QStringLiteral("en")));
}

QString RuleChecker::range(const ProfileCheck &check, const Value &start, const Value &end) const
{
    const QString format = check.dateFormats.value(m_options.language, check.dateFormats.value(QStringLiteral("en")));
    const auto text = [&](const Value &value) {
        return value.isNull() ? QString()
                              : QDate::fromString(displayText(value).left(10), Qt::ISODate).toString(format);
    };
    return text(start) + check.rangeSeparator + text(end);
}

Result<void> RuleChecker::periods(const ProfileCheck &check, TableId id)
{
    const Table &table = m_plan.situation.table(id);
    const auto targetId = m_plan.situation.live->find(check.target);
    if (!targetId || table.keyColumns.size() != 1) {
        return {};
    }
    const Table &target = m_plan.situation.table(*targetId);
    const std::vector<int> columns{table.keyColumns.front(), table.columnIndex(check.reference),
                                   table.columnIndex(check.startColumn), table.columnIndex(check.endColumn)};
    const std::vector<int> theirs{target.keyColumns.empty() ? -1 : target.keyColumns.front(),
                                  target.columnIndex(check.targetStart), target.columnIndex(check.targetEnd)};
    const auto missing
        = [](const std::vector<int> &list) { return std::find(list.begin(), list.end(), -1) != list.end(); };
    if (missing(columns) || missing(theirs)) {
        return {};
    }
    const auto outer = readColumns(*targetId, theirs);
    const auto inner = readColumns(id, columns);
    if (!outer || !inner) {
        return outer ? inner.unexpected() : outer.unexpected();
    }
    std::unordered_map<Value, const Row *, ValueHash> byKey;
    for (const Row &row : *outer) {
        byKey.emplace(row[0], &row);
    }
    const auto *const reading = check.reading(m_options.reading, m_options.sourceVersion);
    std::map<QString, std::vector<Key>> violations;
    for (const Row &row : *inner) {
        const auto granted = row[1].isNull() ? byKey.end() : byKey.find(row[1]);
        if (granted == byKey.end() || (row[2].isNull() && row[3].isNull())) {
            continue;
        }
        const Value end = row[3].isNull() && reading != nullptr && reading->openEndIsOneDay ? row[2] : row[3];
        const Row &period = *granted->second;
        if (!liesWithin(period[1], period[2], row[2], end)) {
            violations[message(check)
                           .replace(QLatin1String("%(p1)s"), range(check, row[2], end))
                           .replace(QLatin1String("%(p2)s"), range(check, period[1], period[2]))]
                .push_back({row[0]});
        }
    }
    for (const auto &[text, keys] : violations) {
        violated(check, id, text, keys);
    }
    return {};
}

Result<void> RuleChecker::cycles(const ProfileCheck &check, TableId id)
{
    for (const int index : m_plan.situation.references.from(id)) {
        const Reference &reference = m_plan.situation.references.at(index);
        const Table &table = m_plan.situation.table(id);
        if (reference.kind != ReferenceKind::ForeignKey || reference.target != id || reference.columns.size() != 1
            || table.keyColumns.size() != 1) {
            continue;
        }
        const auto rows = readColumns(id, {table.keyColumns.front(), reference.columns.front()});
        if (!rows) {
            return rows.unexpected();
        }
        std::unordered_map<Value, Value, ValueHash> parents;
        for (const Row &row : *rows) {
            if (!row[1].isNull()) {
                parents.emplace(row[0], row[1]);
            }
        }
        std::unordered_set<Value, ValueHash> harmless;
        std::vector<Key> inRings;
        for (const auto &[start, parent] : parents) {
            std::vector<Value> path;
            std::unordered_set<Value, ValueHash> onPath;
            Value at = start;
            while (!harmless.contains(at) && onPath.insert(at).second) {
                path.push_back(at);
                const auto above = parents.find(at);
                if (above == parents.end()) {
                    break;
                }
                at = above->second;
            }
            // a way that comes back to where it began is a ring; one that runs into a ring is not
            const auto above = path.empty() ? parents.end() : parents.find(path.back());
            if (above != parents.end() && above->second == start) {
                inRings.push_back({start});
            } else if (above == parents.end() || harmless.contains(above->second)) {
                harmless.insert(path.begin(), path.end());
            }
        }
        std::sort(inRings.begin(), inRings.end());
        if (!inRings.empty()) {
            violated(check, id, message(check), inRings);
        }
    }
    return {};
}

void RuleChecker::violated(const ProfileCheck &check, TableId table, const QString &text, const std::vector<Key> &keys)
{
    Finding finding;
    finding.code = FindingCode::RuleViolated;
    finding.evidence = check.name;
    std::vector<std::pair<RowRef, Row>> rows;
    for (const Key &key : keys) {
        finding.rows.push_back(m_plan.make.row({table, key}, {}, RowRole::Live));
        rows.emplace_back(RowRef{table, key}, Row(m_plan.situation.table(table).columns.size()));
    }
    finding.sentence = text;
    finding.loaderLines = {m_plan.make.line(table, QStringLiteral("['%1']").arg(text), std::move(rows))};
    finding.allowed = {Resolution::Report};
    m_plan.decide(std::move(finding), Resolution::Report);
}

} // namespace Rowback
