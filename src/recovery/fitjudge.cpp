// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/fitjudge.h"

#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback {

FitJudge::FitJudge(PlanContext &plan)
    : m_plan(plan)
{ }

/// The column's own default, NULL, or a value that means nothing; there is no date, say, that does.
bool FitJudge::canBeDefaulted(TableId table, int liveColumn) const
{
    const Column &column = m_plan.situation.table(table).columns[static_cast<std::size_t>(liveColumn)];
    return column.nullable || column.defaultExpression || !LiveValues::neutral(column).isNull();
}

void FitJudge::addFinding(int record, int row, const QString &column, const QString &sentence, bool losesData,
                          int liveColumn)
{
    Finding finding;
    finding.code = FindingCode::DoesNotFit;
    finding.rows = {m_plan.make.lostRow(row, RowRole::Vanished)};
    finding.sentence = finding.rows.front().label + QLatin1String(", ") + column + QLatin1String(": ") + sentence;
    finding.evidence = column;
    finding.allowed = {Resolution::Skip};
    const bool hasDefault = liveColumn < 0 || canBeDefaulted(m_plan.loss.row(row).ref.table, liveColumn);
    if (hasDefault) {
        finding.allowed.insert(finding.allowed.begin(), Resolution::UseDefault);
    }
    const Resolution standard = losesData || !hasDefault ? Resolution::Undecided : Resolution::UseDefault;
    const int index = m_plan.decide(std::move(finding), standard, record);
    if (m_plan.resolution(index) == Resolution::Skip) {
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "left out by decision")));
    } else if (liveColumn >= 0) {
        m_plan.defaulted.insert({row, liveColumn});
    }
}

Result<const RowsByKey *> FitJudge::droppedValues(TableId table)
{
    if (const auto known = m_dropped.find(table); known != m_dropped.end()) {
        return &known->second;
    }
    std::vector<Key> keys;
    for (const LostRow &row : m_plan.loss.rows) {
        if (row.ref.table == table) {
            keys.push_back(row.ref.key);
        }
    }
    auto values = m_plan.reader.droppedValues(table, keys);
    if (!values) {
        return values.unexpected();
    }
    return &m_dropped.emplace(table, std::move(*values)).first->second;
}

Result<void> FitJudge::judge(int record)
{
    for (const int index : m_plan.loss.record(record).rows) {
        if (!m_plan.comesAlong(index)) {
            continue;
        }
        const LostRow &row = m_plan.loss.row(index);
        const Table &table = m_plan.situation.table(row.ref.table);
        const AlignedTable &aligned = m_plan.situation.alignment.at(row.ref.table);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const int column = static_cast<int>(c);
            const Column &live = table.columns[c];
            if (aligned.snapshotColumns[c] < 0) {
                if (!live.nullable && !live.defaultExpression && !live.generated && !live.autoIncrement) {
                    addFinding(record, index, live.name,
                               say(QT_TRANSLATE_NOOP("Rowback", "the snapshot does not have this column yet.")), false,
                               column);
                }
                continue;
            }
            if (m_plan.blanked.contains({index, column})) {
                continue;
            }
            const Value value = m_plan.values.convert(row.ref.table, column, row.values[c]);
            const QString misfit = m_plan.values.misfit(row.ref.table, column, value);
            if (!misfit.isEmpty()) {
                addFinding(record, index, live.name, misfit, true, column);
            } else {
                judgeGuess(record, index, column, value);
            }
        }
        if (const auto judged = judgeDropped(record, index); !judged) {
            return judged.unexpected();
        }
    }
    return {};
}

/// That the dump's first language stays the first is no more than told; a text that moves to another place is for a
/// person to judge.
void FitJudge::judgeGuess(int record, int index, int liveColumn, const Value &text)
{
    const LostRow &row = m_plan.loss.row(index);
    const AlignedTable &aligned = m_plan.situation.alignment.at(row.ref.table);
    const auto guessed = aligned.guessed.find(liveColumn);
    if (guessed == aligned.guessed.end() || text.isNull() || text.text().empty()) {
        return;
    }
    const QString name = m_plan.situation.table(row.ref.table).columns[static_cast<std::size_t>(liveColumn)].name;
    const auto &[possible, isDumpsFirst] = guessed->second;
    addFinding(
        record, index, name,
        say(QT_TRANSLATE_NOOP("Rowback",
                              "the live table does not tell in which language it keeps this text (%1); it is taken "
                              "for %2."))
            .arg(possible.join(QLatin1String(", ")), possible.front()),
        !isDumpsFirst, -1);
}

Result<void> FitJudge::judgeDropped(int record, int index)
{
    const LostRow &row = m_plan.loss.row(index);
    const AlignedTable &aligned = m_plan.situation.alignment.at(row.ref.table);
    const auto dropped = droppedValues(row.ref.table);
    if (!dropped) {
        return dropped.unexpected();
    }
    const auto values = (*dropped)->find(row.ref.key);
    for (std::size_t i = 0; values != (*dropped)->end() && i < values->second.size(); ++i) {
        const Value &value = values->second[i];
        if (!value.isNull() && (value.holdsInteger() || !value.text().empty())) {
            addFinding(record, index, aligned.dropped[static_cast<qsizetype>(i)],
                       say(QT_TRANSLATE_NOOP("Rowback",
                                             "the live table does not have this column any more, the snapshot has "
                                             "the value \"%1\"."))
                           .arg(displayText(value).left(40)),
                       true, -1);
        }
    }
    return {};
}

} // namespace Rowback
