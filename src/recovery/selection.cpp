// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/selection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <map>

namespace Rowback {

namespace {

QStringList keysOf(const QString &text)
{
    static const QRegularExpression one(QStringLiteral(R"re(\G(?:"((?:[^"]|"")*)"(?=,|$)|([^,]+))(?:,|$)|\G,)re"));
    QStringList keys;
    for (auto found = one.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.hasCaptured(1)) {
            keys.append(match.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")));
        } else if (match.hasCaptured(2)) {
            keys.append(match.captured(2));
        }
    }
    return keys;
}

} // namespace

RowPattern RowPattern::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0) {
        return {text, {}};
    }
    const QString keys = text.mid(colon + 1);
    // a composite key is written "(1, BE)"; its commas do not part keys
    return {text.left(colon), keys.startsWith(QLatin1Char('(')) ? QStringList{keys} : keysOf(keys)};
}

bool RowPattern::matches(const QString &tableName, const Key &key) const
{
    return tableName == table && (keys.isEmpty() || keys.contains(displayText(key)));
}

Closure::Closure(const Situation &situation, const Loss &loss)
    : m_situation(situation)
    , m_loss(loss)
    , m_states(loss.records.size(), State::Out)
    , m_why(loss.records.size())
    , m_named(loss.records.size(), false)
    , m_included(loss.records.size(), false)
    , m_barred(loss.records.size(), false)
{ }

void Closure::set(int record, State state, const QString &why)
{
    m_states[static_cast<std::size_t>(record)] = state;
    m_why[static_cast<std::size_t>(record)] = why;
}

bool Closure::matchesAny(const LostRecord &record, const std::vector<RowPattern> &patterns) const
{
    return std::any_of(record.rows.begin(), record.rows.end(), [&](int index) {
        const RowRef &ref = m_loss.row(index).ref;
        const QString &table = m_situation.table(ref.table).name;
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const RowPattern &pattern) { return pattern.matches(table, ref.key); });
    });
}

bool Closure::isNamed(const LostRecord &record, const Selection &selection) const
{
    if (selection.series) {
        const bool inSeries = std::any_of(record.rows.begin(), record.rows.end(), [&](int index) {
            const RowRef &ref = m_loss.row(index).ref;
            return selection.series->contains({m_situation.table(ref.table).name, displayText(ref.key)});
        });
        if (!inSeries) {
            return false;
        }
    }
    return selection.only.empty() || matchesAny(record, selection.only);
}

void Closure::spread(int record)
{
    std::deque<int> next{record};
    while (!next.empty()) {
        const int current = next.front();
        next.pop_front();
        for (const int below : m_loss.record(current).referredBy) {
            if (m_states[static_cast<std::size_t>(below)] == State::Out) {
                set(below, State::In, m_situation.name(m_loss.record(current).id));
                next.push_back(below);
            }
        }
    }
}

void Closure::select(const Selection &selection)
{
    const int size = static_cast<int>(m_loss.records.size());
    m_narrowed = !selection.only.empty() || selection.series;
    for (int i = 0; i < size; ++i) {
        m_named[static_cast<std::size_t>(i)] = isNamed(m_loss.record(i), selection);
        if (m_named[static_cast<std::size_t>(i)]) {
            set(i, State::In, {});
        }
    }
    for (int i = 0; i < size; ++i) {
        if (m_named[static_cast<std::size_t>(i)]) {
            spread(i);
        }
    }
    for (int i = 0; i < size; ++i) {
        if (matchesAny(m_loss.record(i), selection.except)) {
            leaveOut(i, QCoreApplication::translate("Rowback", "left out as asked"));
        }
    }
}

bool Closure::standsWithout(int record) const
{
    const auto index = static_cast<std::size_t>(record);
    bool otherReason = m_included[index] || (m_narrowed && m_named[index]);
    for (const int row : m_loss.record(record).rows) {
        for (const LostRow::Link &link : m_loss.row(row).links) {
            const int target = m_loss.row(link.row).record;
            const bool kept = isExcluded(target);
            if (kept && !m_situation.references.at(link.reference).nullable) {
                return false;
            }
            otherReason = otherReason || (!kept && target != record && isSelected(target));
        }
    }
    return otherReason;
}

void Closure::exclude(int record, const QString &why)
{
    m_barred[static_cast<std::size_t>(record)] = true;
    leaveOut(record, why);
}

void Closure::leaveOut(int record, const QString &why)
{
    if (isExcluded(record)) {
        return;
    }
    set(record, State::Excluded, why);
    std::deque<int> next{record};
    while (!next.empty()) {
        const int current = next.front();
        next.pop_front();
        for (const int below : m_loss.record(current).referredBy) {
            if (!isExcluded(below) && !standsWithout(below)) {
                set(below, State::Excluded,
                    QCoreApplication::translate("Rowback", "hangs on %1, which stays away")
                        .arg(m_situation.name(m_loss.record(current).id)));
                m_hangsOn[below] = current;
                next.push_back(below);
            }
        }
    }
}

int Closure::origin(int record) const
{
    auto above = m_hangsOn.find(record);
    while (above != m_hangsOn.end()) {
        record = above->second;
        above = m_hangsOn.find(record);
    }
    return record;
}

void Closure::include(int record, const QString &why)
{
    if (!isSelected(record) && !isBarred(record)) {
        m_hangsOn.erase(record);
        m_included[static_cast<std::size_t>(record)] = true;
        set(record, State::In, why);
    }
}

std::vector<LostParentLink> Closure::lostParents() const
{
    std::vector<LostParentLink> result;
    for (std::size_t i = 0; i < m_loss.rows.size(); ++i) {
        const LostRow &row = m_loss.rows[i];
        if (!isSelected(row.record)) {
            continue;
        }
        for (const LostRow::Link &link : row.links) {
            if (!isSelected(m_loss.row(link.row).record)) {
                result.push_back({static_cast<int>(i), link.reference, link.row});
            }
        }
    }
    return result;
}

int Closure::ownRecords() const
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i) {
        const int above = m_loss.record(i).above;
        count += isSelected(i) && (above < 0 || !isSelected(above)) ? 1 : 0;
    }
    return count;
}

QStringList Closure::leftOut() const
{
    std::map<QString, int> counts;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (m_states[i] != State::In) {
            ++counts[m_situation.table(m_loss.records[i].id.table).name];
        }
    }
    QStringList result;
    for (const auto &[table, count] : counts) {
        result.append(QCoreApplication::translate("Rowback", "%Ln vanished record(s) of %1 stay away.", nullptr, count)
                          .arg(table));
    }
    return result;
}

} // namespace Rowback
