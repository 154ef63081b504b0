// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/identity.h"

#include "recovery/livereferences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Rowback {

namespace {

constexpr std::size_t sampleRows = 20'000;
constexpr double tellingBits = 2.0; ///< a value that one row in four has tells nothing
constexpr double sameRecordShare = 0.25; ///< agreeing less than this in all live parts: another record
constexpr double otherKindShare = 0.5; ///< the same where a part vanished, too: person then, only a partner now
constexpr int maxPasses = 100; ///< how deep what hangs on reused records is followed

bool isNothing(const Value &value)
{
    return value.isNull() || (!value.holdsInteger() && value.text().empty());
}

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
    const auto words = [](const Value &value) {
        const QStringList all
            = QString::fromStdString(value.text()).toCaseFolded().split(separator, Qt::SkipEmptyParts);
        return QSet<QString>(all.begin(), all.end());
    };
    return !words(one).intersects(words(other));
}

} // namespace

Agreement &Agreement::operator+=(const Agreement &other)
{
    agreeing += other.agreeing;
    differing += other.differing;
    differingColumns += other.differingColumns;
    otherColumns += other.otherColumns;
    otherTexts += other.otherTexts;
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
    Weights result;
    result.rows = static_cast<double>(sample->size());
    const Table &table = m_situation.table(id);
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

Result<Agreement> IdentityJudge::compare(TableId id, const Row &snapshot, const Row &live,
                                         const std::vector<int> &ignored)
{
    const auto known = weights(id);
    if (!known) {
        return known.unexpected();
    }
    Agreement result;
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
            || m_situation.target(*link, snapshot) == m_situation.target(*link, live);
        const bool same
            = sameKind && sameAsDump(table.columns[c], snapshot[c].cell(), live[c].cell(), aligned.hints[c]);
        if (link != nullptr) {
            ++(same ? result.agreeingLinks : result.differingLinks);
        }
        if (same) {
            result.agreeing += weight;
            if (const auto target = link == nullptr ? std::nullopt : m_situation.target(*link, live)) {
                result.ties.push_back({m_situation.record(*target), weight, link->declared && !link->nullable});
            }
        } else if (!isMoment(table.columns[c]) || now.text() < before.text()) {
            result.differing += weight;
            result.differingColumns += weight >= tellingBits ? 1 : 0;
            const bool counts = link == nullptr && !isTranslation(table, table.columns[c]);
            result.otherColumns += counts ? 1 : 0;
            result.otherTexts += counts && shareNoWord(before, now) ? 1 : 0;
        }
    }
    return result;
}

namespace {

/// Which tables of its family a record has rows in.
struct Presence
{
    std::vector<TableId> both;
    bool lost = false; ///< in the snapshot only, in some table
    bool gained = false; ///< live only, in some table
};

Presence presence(const Situation &situation, const RowRef &record)
{
    Presence result;
    for (const TableId table : situation.references.family(record.table)) {
        const TableComparison &comparison = situation.comparison(table);
        const bool live = comparison.live.contains(record.key);
        const bool dumped = comparison.inSnapshot(record.key);
        if (live && dumped) {
            result.both.push_back(table);
        }
        result.lost = result.lost || (dumped && !live);
        result.gained = result.gained || (live && !dumped);
    }
    return result;
}

/// Records of which some part changed so much that they are worth a closer look, with the tables of those parts.
RowRefSet suspects(const Situation &situation)
{
    RowRefSet result;
    for (const TableComparison &comparison : situation.tables) {
        for (const ChangedRow &row : comparison.changed) {
            result.insert(situation.record({comparison.table, row.key}));
        }
    }
    return result;
}

} // namespace

namespace {

/// Collects how much the live parts of the suspects agree with the snapshot, and judges by it.
class ReuseFinder
{
public:
    ReuseFinder(const Situation &situation, RowReader &reader, const TaskContext &context)
        : m_situation(situation)
        , m_reader(reader)
        , m_context(context)
    { }

    Result<RowRefSet> find()
    {
        if (const auto compared = compareSuspects(); !compared) {
            return compared.unexpected();
        }
        if (const auto found = findOutlasting(); !found) {
            return found.unexpected();
        }
        RowRefSet result;
        std::vector<RowRef> another = others([](const RowRef &, Agreement &) { return true; });
        for (int pass = 0; !another.empty() && pass < maxPasses; ++pass) {
            result.insert(another.begin(), another.end());
            another = others([&](const RowRef &record, Agreement &agreement) {
                return agreement.loosen([&](const RowRef &target) { return result.contains(target); })
                    && !result.contains(record);
            });
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
        }
        return result;
    }

private:
    Result<void> compareSuspects()
    {
        std::map<TableId, std::vector<Key>> wanted;
        for (const RowRef &record : suspects(m_situation)) {
            Presence found = presence(m_situation, record);
            for (const TableId table : found.both) {
                wanted[table].push_back(record.key);
            }
            m_where.emplace(record, std::move(found));
        }
        for (const auto &[table, keys] : wanted) {
            if (const auto compared = compareTable(table, keys); !compared) {
                return compared.unexpected();
            }
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
        }
        return {};
    }

    Result<void> compareTable(TableId table, const std::vector<Key> &keys)
    {
        const auto old = m_reader.snapshotRows(table, keys);
        const auto now = m_reader.liveRows(table, keys);
        if (!old || !now) {
            return old ? now.unexpected() : old.unexpected();
        }
        for (const auto &[key, row] : *old) {
            const auto live = now->find(key);
            if (live == now->end()) {
                continue;
            }
            const auto agreement = m_judge.compare(table, row, live->second);
            if (!agreement) {
                return agreement.unexpected();
            }
            m_agreements[m_situation.record({table, key})] += *agreement;
        }
        return {};
    }

    /// Of the text keys that seem to be given out again, those that something unchanged hangs on: they were renamed.
    Result<void> findOutlasting()
    {
        std::vector<RowRef> doubtful;
        for (const auto &[record, agreement] : m_agreements) {
            if (hasTextKey(record) && isAnother(record, m_where.at(record), agreement)) {
                doubtful.push_back(record);
            }
        }
        return LiveReferences(m_situation, m_reader)
            .toRecords(doubtful, [&](const LiveReferrer &referrer, const Row &) {
                const Reference &reference = m_situation.references.at(referrer.reference);
                if (reference.kind != ReferenceKind::Generic && reference.declared && isUnchanged(referrer.row)) {
                    m_outlasting.insert(m_situation.record(referrer.target));
                }
            });
    }

    bool isUnchanged(const RowRef &row)
    {
        const TableComparison &comparison = m_situation.comparison(row.table);
        auto [known, isNew] = m_changed.try_emplace(row.table);
        for (auto changed = comparison.changed.begin(); isNew && changed != comparison.changed.end(); ++changed) {
            known->second.insert(changed->key);
        }
        return comparison.inSnapshot(row.key) && !known->second.contains(row.key);
    }

    /// Those of the records to look at that are another record now.
    template <typename IsWanted> std::vector<RowRef> others(const IsWanted &isWanted)
    {
        std::vector<RowRef> result;
        for (auto &[record, agreement] : m_agreements) {
            if (isWanted(record, agreement) && isAnother(record, m_where.at(record), agreement)) {
                result.push_back(record);
            }
        }
        return result;
    }

    static bool hasTextKey(const RowRef &record)
    {
        return std::any_of(record.key.begin(), record.key.end(),
                           [](const Value &value) { return value.kind() == ValueKind::Text; });
    }

    bool isAnother(const RowRef &record, const Presence &found, const Agreement &agreement) const
    {
        const bool otherKind = found.lost && found.gained;
        // nothing lost may be grafted onto somebody else
        const double limit = found.lost ? otherKindShare : sameRecordShare;
        const int columns = otherKind ? 1 : 2;
        // a row that ties two other records together now is another tie, however little it holds besides
        const bool otherTie = agreement.differingLinks >= 2 && agreement.agreeingLinks == 0;
        // and one that hangs on a record which came later cannot be as old as it
        const bool enough = agreement.differing >= identityEvidence || otherKind || agreement.outlived;
        const bool otherRecord = agreement.differingColumns >= columns && enough;
        // a text key mostly lives in a small table, in which no value is rare
        const bool otherTexts = hasTextKey(record) && agreement.otherColumns >= 2 && agreement.otherTexts >= 1;
        return !m_outlasting.contains(record) && agreement.share() < limit && (otherRecord || otherTie || otherTexts);
    }

    const Situation &m_situation;
    RowReader &m_reader;
    const TaskContext &m_context;
    IdentityJudge m_judge{m_situation, m_reader};
    std::unordered_map<RowRef, Presence, RowRefHash> m_where;
    std::unordered_map<RowRef, Agreement, RowRefHash> m_agreements;
    RowRefSet m_outlasting;
    std::map<TableId, std::unordered_set<Key, ValueHash>> m_changed; ///< by table, where asked for
};

} // namespace

Result<RowRefSet> findReusedRecords(const Situation &situation, RowReader &reader, const TaskContext &context)
{
    return ReuseFinder(situation, reader, context).find();
}

} // namespace Rowback
