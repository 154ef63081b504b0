// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/fitjudge.h"

#include "schema/say.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

FitJudge::FitJudge(PlanContext &plan)
    : m_plan(plan)
{ }

namespace {

/// What a default that is a plain number or text stands for: "0", "'BE'", "'BE'::character varying".
std::optional<Value> literalDefault(const QString &expression)
{
    static const QRegularExpression number(QStringLiteral("^\\(?'?(-?\\d+)'?\\)?(::[\\w ]+)?$"));
    static const QRegularExpression text(QStringLiteral("^'([^']*)'(::[\\w ]+(\\(\\d+\\))?)?$"));
    if (const auto match = number.match(expression); match.hasMatch()) {
        return Value::integer(match.captured(1).toLongLong());
    }
    const auto match = text.match(expression);
    return match.hasMatch() ? std::optional(Value::text(match.captured(1).toStdString())) : std::nullopt;
}

} // namespace

const Reference *FitJudge::referenceAt(TableId table, int liveColumn) const
{
    for (const int index : m_plan.situation.references.from(table)) {
        const Reference &reference = m_plan.situation.references.at(index);
        if (std::find(reference.columns.begin(), reference.columns.end(), liveColumn) != reference.columns.end()) {
            return &reference;
        }
    }
    return nullptr;
}

/// Whether the column's own default is no reference to what does not exist; one that only the engine can work out is
/// believed.
bool FitJudge::defaultLeadsSomewhere(TableId table, int liveColumn) const
{
    const Reference *const reference = referenceAt(table, liveColumn);
    const Column &column = m_plan.situation.table(table).columns[static_cast<std::size_t>(liveColumn)];
    const auto value = reference != nullptr && reference->kind != ReferenceKind::Generic
            && reference->columns.size() == 1 && m_plan.situation.references.pointsToKey(*reference)
        ? literalDefault(*column.defaultExpression)
        : std::nullopt;
    return !value
        || m_plan.situation.comparison(reference->target).live.contains(Key{canonical(column, value->cell())});
}

/// The column's own default, NULL, or a value that means nothing; there is no date, say, that does, and no reference.
bool FitJudge::canBeDefaulted(TableId table, int liveColumn) const
{
    const Column &column = m_plan.situation.table(table).columns[static_cast<std::size_t>(liveColumn)];
    if (column.defaultExpression) {
        return defaultLeadsSomewhere(table, liveColumn);
    }
    return column.nullable || (referenceAt(table, liveColumn) == nullptr && !LiveValues::neutral(column).isNull());
}

/// A column that the live table gained: what the database itself gives it is no question, anything else is invented.
void FitJudge::judgeGained(int record, int index, int liveColumn)
{
    const TableId table = m_plan.loss.row(index).ref.table;
    const Column &live = m_plan.situation.table(table).columns[static_cast<std::size_t>(liveColumn)];
    const bool given
        = live.defaultExpression ? defaultLeadsSomewhere(table, liveColumn) : live.nullable || live.autoIncrement;
    if (!given && !live.generated) {
        // a language that the snapshot does not have: no text in it is all that there was
        const bool untranslated = m_plan.situation.alignment.at(table).babel[static_cast<std::size_t>(liveColumn)];
        addFinding(record, index, live.name,
                   say(QT_TRANSLATE_NOOP("Rowback", "the snapshot does not have this column yet.")), !untranslated,
                   liveColumn);
    }
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
    } else if (liveColumn >= 0 && hasDefault) {
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
                judgeGained(record, index, column);
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
