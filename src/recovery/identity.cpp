// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/identity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Rowback {

bool isNothing(const Value &value)
{
    return value.isNull() || (!value.holdsInteger() && value.text().empty());
}

namespace {

constexpr std::size_t sampleRows = 20'000;
constexpr qsizetype nameLetters = 3; ///< shorter words are shared by many names: "de", "AG", "V.o.G."

const Reference *linkAt(const References &references, TableId table, int column)
{
    for (const int index : references.from(table)) {
        if (references.at(index).columns.front() == column) {
            return &references.at(index);
        }
    }
    return nullptr;
}

bool isMoment(const Column &column)
{
    return column.type == ColumnType::DateTime || column.type == ColumnType::Timestamp;
}

/// "name_de" beside "name".
bool isTranslation(const Table &table, const Column &column)
{
    const qsizetype stem = column.name.size() - 3;
    return stem > 0 && column.name.at(stem) == QLatin1Char('_') && table.columnIndex(column.name.left(stem)) >= 0;
}

bool shareNoWord(const Value &one, const Value &other)
{
    if (one.kind() != ValueKind::Text || other.kind() != ValueKind::Text) {
        return false;
    }
    static const QRegularExpression separator(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    const auto words = [](const Value &value, qsizetype shortest) {
        QStringList all = QString::fromStdString(value.text()).toCaseFolded().split(separator, Qt::SkipEmptyParts);
        all.removeIf([&](const QString &word) { return word.size() < shortest; });
        return QSet<QString>(all.begin(), all.end());
    };
    const auto oneName = words(one, nameLetters);
    const auto otherName = words(other, nameLetters);
    return oneName.isEmpty() || otherName.isEmpty() ? !words(one, 1).intersects(words(other, 1))
                                                    : !oneName.intersects(otherName);
}

} // namespace

Agreement &Agreement::operator+=(const Agreement &other)
{
    agreeing += other.agreeing;
    differing += other.differing;
    differingColumns += other.differingColumns;
    otherColumns += other.otherColumns;
    otherTexts += other.otherTexts;
    otherDates += other.otherDates;
    ownColumns += other.ownColumns;
    agreeingColumns += other.agreeingColumns;
    ownAgreeing += other.ownAgreeing;
    ownTexts += other.ownTexts;
    agreeingLinks += other.agreeingLinks;
    differingLinks += other.differingLinks;
    outlived = outlived || other.outlived;
    ties.insert(ties.end(), other.ties.begin(), other.ties.end());
    return *this;
}

bool Agreement::loosen(const std::function<bool(const RowRef &)> &reused)
{
    const auto loose
        = std::stable_partition(ties.begin(), ties.end(), [&](const AgreeingTie &tie) { return !reused(tie.record); });
    const bool any = loose != ties.end();
    for (auto tie = loose; tie != ties.end(); ++tie) {
        agreeing -= tie->weight;
        differing += tie->weight;
        differingColumns += tie->weight >= tellingBits ? 1 : 0;
        --agreeingColumns;
        --agreeingLinks;
        ++differingLinks;
        outlived = outlived || tie->firm;
    }
    ties.erase(loose, ties.end());
    return any;
}

IdentityJudge::IdentityJudge(const Situation &situation, RowReader &reader)
    : m_situation(situation)
    , m_reader(reader)
{ }

Result<const IdentityJudge::Weights *> IdentityJudge::weights(TableId id)
{
    if (const auto known = m_weights.find(id); known != m_weights.end()) {
        return &known->second;
    }
    const auto sample = m_reader.snapshotSample(id, sampleRows);
    if (!sample) {
        return sample.unexpected();
    }
    const Table &table = m_situation.table(id);
    Weights result{.counts = {}, .rows = static_cast<double>(sample->size()), .flags = {table, *sample}};
    result.counts.resize(table.columns.size());
    for (const Row &row : *sample) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            ++result.counts[i][canonical(table.columns[i], row[i].cell())];
        }
    }
    return &m_weights.emplace(id, std::move(result)).first->second;
}

double IdentityJudge::bits(const Weights &weights, int column, const Value &value)
{
    const auto &counts = weights.counts[static_cast<std::size_t>(column)];
    const auto found = counts.find(value);
    const double count = found == counts.end() ? 1.0 : static_cast<double>(found->second);
    return std::log2(std::max(1.0, weights.rows / count));
}

bool IdentityJudge::isShared(const Weights &weights, int column, const Value &value)
{
    const auto &counts = weights.counts[static_cast<std::size_t>(column)];
    const auto found = counts.find(value);
    return found != counts.end() && found->second > 1;
}

Result<Agreement> IdentityJudge::compare(TableId id, const Row &snapshot, const Row &live,
                                         const std::vector<int> &ignored)
{
    const auto known = weights(id);
    if (!known) {
        return known.unexpected();
    }
    Agreement result;
    std::vector<int> sameFlags;
    double bitsOfFlags = 0; ///< were they independent
    const Table &table = m_situation.table(id);
    const AlignedTable &aligned = m_situation.alignment.at(id);
    for (const int column : aligned.common) {
        const auto c = static_cast<std::size_t>(column);
        if (table.isKeyColumn(column) || aligned.contentTypes[c]
            || std::find(ignored.begin(), ignored.end(), column) != ignored.end() || isNothing(snapshot[c])
            || isNothing(live[c])) {
            continue;
        }
        const Value before = canonical(table.columns[c], snapshot[c].cell());
        const Value now = canonical(table.columns[c], live[c].cell());
        const double weight = (bits(**known, column, before) + bits(**known, column, now)) / 2;
        const Reference *const link = linkAt(m_situation.references, id, column);
        // the same number of another model is another record
        const bool sameKind = link == nullptr || link->kind != ReferenceKind::Generic
            || m_situation.target(*link, snapshot, Side::Snapshot) == m_situation.target(*link, live, Side::Live);
        const bool same
            = sameKind && sameAsDump(table.columns[c], snapshot[c].cell(), live[c].cell(), aligned.hints[c]);
        if (link != nullptr) {
            ++(same ? result.agreeingLinks : result.differingLinks);
        }
        if (same) {
            if (link == nullptr && (*known)->flags.contains(column)) {
                sameFlags.push_back(column);
                bitsOfFlags += weight;
            } else {
                result.agreeing += weight;
            }
            ++result.agreeingColumns;
            const bool isOwn = link == nullptr && !isShared(**known, column, before);
            result.ownAgreeing += isOwn && weight >= tellingBits ? 1 : 0;
            result.ownTexts += isOwn && before.kind() == ValueKind::Text ? 1 : 0;
            if (const auto target = link == nullptr ? std::nullopt : m_situation.target(*link, live, Side::Live)) {
                result.ties.push_back({m_situation.record(*target), weight, link->declared && !link->nullable});
            }
        } else if (!isMoment(table.columns[c]) || now.text() < before.text()) {
            result.differing += weight;
            const bool isOwnColumn = !isTranslation(table, table.columns[c]); // who renames does so in all languages
            result.differingColumns += isOwnColumn && weight >= tellingBits ? 1 : 0;
            const bool own = !isShared(**known, column, before) && !isShared(**known, column, now);
            result.ownColumns += own && isOwnColumn ? 1 : 0;
            const bool counts = link == nullptr && isOwnColumn;
            result.otherColumns += counts ? 1 : 0;
            result.otherTexts += counts && shareNoWord(before, now) ? 1 : 0;
            result.otherDates += table.columns[c].type == ColumnType::Date ? 1 : 0;
        }
    }
    if (!sameFlags.empty()) {
        result.agreeing += std::min(bitsOfFlags, (*known)->flags.bits(sameFlags, snapshot));
    }
    return result;
}

} // namespace Rowback
