// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/rivals.h"

#include "recovery/followers.h"
#include "recovery/returnedrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

constexpr double contradictionBits = 8.0;
constexpr double agreementBits = 2.0;

class RivalFinder
{
public:
    RivalFinder(const Situation &situation, const Loss &loss, RowReader &reader, const RowRefSet &reused)
        : m_situation(situation)
        , m_loss(loss)
        , m_reader(reader)
        , m_reused(reused)
    { }

    Result<std::vector<Rival>> find(const TaskContext &context)
    {
        std::map<TableId, std::vector<int>> byTable;
        for (std::size_t i = 0; i < m_loss.rows.size(); ++i) {
            byTable[m_loss.rows[i].ref.table].push_back(static_cast<int>(i));
        }
        for (const auto &[table, rows] : byTable) {
            for (const UniqueKey &key : m_situation.table(table).uniqueKeys) {
                if (const auto found = claimants(table, key, rows); !found) {
                    return found.unexpected();
                }
            }
            if (const auto found = keyHolders(table, rows); !found) {
                return found.unexpected();
            }
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
        }
        for (const auto &[table, columns] : m_situation.profile->identities()) {
            if (const auto found = alike(table, columns); !found) {
                return found.unexpected();
            }
        }
        for (Rival &rival : m_rivals) {
            if (const auto judged = judge(rival); !judged) {
                return judged.unexpected();
            }
        }
        if (const auto found = findReturned(m_situation, m_loss, m_reader, m_judge, m_reused, m_rivals, context);
            !found) {
            return found.unexpected();
        }
        markShared();
        return std::move(m_rivals);
    }

private:
    Result<void> claimants(TableId table, const UniqueKey &key, const std::vector<int> &rows)
    {
        if (key.partial || std::any_of(key.columns.begin(), key.columns.end(), [](int column) { return column < 0; })) {
            return {};
        }
        std::unordered_map<Key, std::vector<std::size_t>, ValueHash> wanted; // places among the tuples
        std::vector<Key> tuples;
        std::vector<int> lost;
        for (const int row : rows) {
            const Row &values = m_loss.row(row).values;
            const auto held = m_situation.held(table, key.columns, values);
            if (held && !namesReused(table, key, values)) {
                wanted[*held].push_back(tuples.size());
                tuples.push_back(*m_situation.tuple(table, key.columns, values));
                lost.push_back(row);
            }
        }
        const auto hits = m_reader.liveRowsWhere(table, key.columns, tuples);
        if (!hits) {
            return hits.unexpected();
        }
        for (const auto &[liveKey, values] : *hits) {
            const auto held = m_situation.held(table, key.columns, values);
            const auto known = held ? wanted.find(*held) : wanted.end();
            // where bytes do not tell for which of them it stands, the engine does
            const auto place = known != wanted.end() && known->second.size() == 1
                ? Result<std::size_t>(known->second.front())
                : m_reader.tupleOf(table, key.columns, tuples, liveKey);
            if (!place) {
                return place.unexpected();
            }
            add(lost[*place], {table, liveKey}, key);
        }
        return {};
    }

    /// Live rows whose key differs from a lost one to the byte, and not to the engine.
    Result<void> keyHolders(TableId id, const std::vector<int> &rows)
    {
        const Table &table = m_situation.table(id);
        if (!foldsKeys(table)) {
            return {};
        }
        UniqueKey primary;
        primary.name = QStringLiteral("PRIMARY");
        primary.columns = table.keyColumns;
        std::vector<int> gone;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(gone),
                     [&](int row) { return !m_loss.row(row).keyTaken; });
        return claimants(id, primary, gone);
    }

    /// A key that holds the number of a record which was given out again means somebody else in a live row.
    bool namesReused(TableId table, const UniqueKey &key, const Row &values) const
    {
        const References &references = m_situation.references;
        const auto from = references.from(table);
        return std::any_of(from.begin(), from.end(), [&](int index) {
            const Reference &reference = references.at(index);
            const bool inKey = std::any_of(reference.columns.begin(), reference.columns.end(), [&](int column) {
                return std::find(key.columns.begin(), key.columns.end(), column) != key.columns.end();
            });
            const bool byNumber = inKey && references.pointsToKey(reference);
            const auto target = byNumber ? m_situation.target(reference, values, Side::Snapshot) : std::nullopt;
            return target && m_reused.contains(m_situation.record(*target));
        });
    }

    Rival &rivalOf(int lost, const RowRef &live, Rival::Kind kind)
    {
        const auto [place, isNew] = m_index.try_emplace({lost, live}, m_rivals.size());
        if (!isNew) {
            return m_rivals[place->second];
        }
        Rival rival;
        rival.kind = kind;
        rival.lost = lost;
        rival.live = live;
        m_rivals.push_back(std::move(rival));
        return m_rivals.back();
    }

    void add(int lostRow, RowRef live, const UniqueKey &key)
    {
        const LostRow &row = m_loss.row(lostRow);
        const RowRef record = m_situation.record(live);
        Rival &rival
            = rivalOf(row.record, record,
                      isAddedRecord(m_situation, m_reused, record) ? Rival::Kind::Recreated : Rival::Kind::Drifted);
        QStringList parts;
        for (const int column : key.columns) {
            const auto c = static_cast<std::size_t>(column);
            parts.append(m_situation.table(live.table).columns[c].name + QLatin1Char(' ') + displayText(row.values[c]));
        }
        rival.evidence
            += (rival.evidence.isEmpty() ? QString() : QStringLiteral("; ")) + parts.join(QLatin1String(", "));
        rival.sameKey = rival.sameKey || key.columns == m_situation.table(live.table).keyColumns;
        rival.claims.push_back({lostRow, std::move(live), key.columns, key.name});
    }

    /// Looks a column up in all rows of a family that are at hand.
    QString identityText(const std::map<TableId, Row> &rows, const QStringList &columns) const
    {
        QStringList result;
        for (const QString &name : columns) {
            QString text;
            for (const auto &[table, row] : rows) {
                const int column = m_situation.table(table).columnIndex(name);
                if (column >= 0 && !row[static_cast<std::size_t>(column)].isNull()) {
                    text = displayText(row[static_cast<std::size_t>(column)]).trimmed().toCaseFolded();
                }
            }
            if (text.isEmpty()) {
                return {}; // an empty part identifies nobody
            }
            result.append(text);
        }
        return result.join(QLatin1Char('\n'));
    }

    Result<void> alike(const QString &tableName, const QStringList &columns)
    {
        const auto table = m_situation.live->find(tableName);
        if (!table) {
            return {};
        }
        const auto &family = m_situation.references.family(m_situation.references.root(*table));
        std::unordered_map<Key, std::map<TableId, Row>, ValueHash> added;
        for (const TableId member : family) {
            const auto rows = m_reader.liveRows(member, m_situation.comparison(member).added.all());
            if (!rows) {
                return rows.unexpected();
            }
            for (const auto &[key, row] : *rows) {
                added[key].emplace(member, row);
            }
        }
        QHash<QString, Key> byIdentity;
        for (const auto &[key, rows] : added) {
            const QString identity = rows.contains(*table) ? identityText(rows, columns) : QString();
            if (!identity.isEmpty()) {
                byIdentity.insert(identity, key);
            }
        }
        for (std::size_t i = 0; i < m_loss.records.size(); ++i) {
            propose(static_cast<int>(i), *table, columns, byIdentity);
        }
        return {};
    }

    void propose(int lost, TableId table, const QStringList &columns, const QHash<QString, Key> &byIdentity)
    {
        std::map<TableId, Row> rows;
        for (const int row : m_loss.record(lost).rows) {
            rows.emplace(m_loss.row(row).ref.table, m_loss.row(row).values);
        }
        const auto nearest = m_index.lower_bound({lost, RowRef{}});
        const bool hasRival = nearest != m_index.end() && nearest->first.first == lost;
        const QString identity = rows.contains(table) && !hasRival ? identityText(rows, columns) : QString();
        const auto found = byIdentity.constFind(identity);
        if (identity.isEmpty() || found == byIdentity.constEnd()) {
            return;
        }
        Rival &rival = rivalOf(lost, {m_situation.references.root(table), *found}, Rival::Kind::Alike);
        rival.evidence = columns.join(QLatin1String(", "));
    }

    void markShared()
    {
        std::unordered_map<RowRef, int, RowRefHash> claimed;
        for (const Rival &rival : m_rivals) {
            claimed[rival.live] += rival.kind == Rival::Kind::Recreated ? 1 : 0;
        }
        for (Rival &rival : m_rivals) {
            rival.shared = rival.kind == Rival::Kind::Recreated && claimed[rival.live] > 1;
        }
    }

    /// Each has a part that the other never had: a person there, a company here.
    bool isOfAnotherKind(const Rival &rival) const
    {
        const LostRecord &lost = m_loss.record(rival.lost);
        bool lacks = false;
        bool hasMore = false;
        for (const TableId table : m_situation.references.family(lost.id.table)) {
            const bool had = m_situation.comparison(table).inSnapshot(lost.id.key);
            const bool has = m_situation.comparison(table).live.contains(rival.live.key);
            lacks = lacks || (had && !has);
            hasMore = hasMore || (has && !had);
        }
        return lacks && hasMore;
    }

    /// Weighs what the two records say of themselves, the unique values aside.
    Result<void> judge(Rival &rival)
    {
        IdentityJudge &judge = m_judge;
        Agreement agreement;
        for (const int index : m_loss.record(rival.lost).rows) {
            const LostRow &row = m_loss.row(index);
            const auto live = m_reader.liveRows(row.ref.table, {rival.live.key});
            if (!live) {
                return live.unexpected();
            }
            if (live->empty()) {
                continue;
            }
            std::vector<int> ignored;
            for (const Claim &claim : rival.claims) {
                if (claim.live.table == row.ref.table) {
                    ignored.insert(ignored.end(), claim.columns.begin(), claim.columns.end());
                }
            }
            const auto one = judge.compare(row.ref.table, row.values, live->begin()->second, ignored);
            if (!one) {
                return one.unexpected();
            }
            agreement += *one;
        }
        const bool otherwise = agreement.differingColumns >= 2 && agreement.agreeing < agreementBits
            && agreement.differing >= contradictionBits;
        rival.contradicts = rival.kind == Rival::Kind::Recreated && (otherwise || isOfAnotherKind(rival));
        if (rival.kind == Rival::Kind::Alike) {
            rival.score = agreement.share();
        }
        return {};
    }

    const Situation &m_situation;
    const Loss &m_loss;
    RowReader &m_reader;
    const RowRefSet &m_reused;
    IdentityJudge m_judge{m_situation, m_reader};
    std::vector<Rival> m_rivals;
    std::map<std::pair<int, RowRef>, std::size_t> m_index; ///< lost record, live record → rival
};

} // namespace

Result<std::vector<Rival>> findRivals(const Situation &situation, const Loss &loss, RowReader &reader,
                                      const RowRefSet &reused, const TaskContext &context)
{
    auto rivals = RivalFinder(situation, loss, reader, reused).find(context);
    if (rivals) {
        std::sort(rivals->begin(), rivals->end(), [&](const Rival &a, const Rival &b) {
            return std::tie(loss.record(a.lost).id, a.live) < std::tie(loss.record(b.lost).id, b.live);
        });
    }
    return rivals;
}

} // namespace Rowback
