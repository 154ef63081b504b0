// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/returnedrecords.h"

#include "recovery/followers.h"
#include "recovery/recordcontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t recordsAtOnce = 2000;
constexpr std::size_t mostTried = 8; // lost records with one content are the same to each other, too

class ReturnedFinder
{
public:
    ReturnedFinder(const Situation &situation, const Loss &loss, RowReader &reader, IdentityJudge &judge,
                   const RowRefSet &reused, std::vector<Rival> &rivals)
        : m_situation(situation)
        , m_loss(loss)
        , m_reader(reader)
        , m_reused(reused)
        , m_rivals(rivals)
        , m_contents(situation, loss, reader, judge, m_pairs)
    {
        for (std::size_t i = 0; i < rivals.size(); ++i) {
            m_index.emplace(std::pair(rivals[i].lost, rivals[i].live), i);
            if (rivals[i].kind != Rival::Kind::Alike) {
                m_claimed.insert(rivals[i].live);
            }
            if (rivals[i].kind == Rival::Kind::Recreated) {
                m_recreated[rivals[i].lost].push_back(rivals[i].live);
            }
        }
    }

    Result<void> find(const TaskContext &context)
    {
        if (const auto followed = pairFollowed(); !followed) {
            return followed.unexpected();
        }
        for (const LostRecord &record : m_loss.records) {
            m_waiting.insert(record.id.table);
        }
        Result<bool> goesOn = true;
        while (goesOn && *goesOn) {
            if (const auto paired = pairWaiting(context); !paired) {
                return paired.unexpected();
            }
            goesOn = pairEdited(context);
        }
        return goesOn ? compareFollowed() : goesOn.unexpected();
    }

private:
    /// Whether a live record may still be found for it. One that lives in part is itself under its own key; and what
    /// was typed in again for it by a unique value goes over to it, where that still has its key.
    bool isOpen(int lost) const
    {
        const LostRecord &record = m_loss.record(lost);
        return !record.partly && !m_pairs.contains(lost) && (record.reused || !m_recreated.contains(lost));
    }

    bool mayBePaired(int lost, const RowRef &live) const
    {
        return isOpen(lost) && !m_paired.contains(live)
            && (!m_claimed.contains(live) || m_index.contains({lost, live}));
    }

    Rival &pair(int lost, const RowRef &live)
    {
        m_pairs.emplace(lost, live);
        m_paired.insert(live);
        for (const int referrer : m_loss.record(lost).referredBy) {
            m_waiting.insert(m_loss.record(referrer).id.table);
        }
        const auto [place, isNew] = m_index.try_emplace({lost, live}, m_rivals.size());
        if (isNew) {
            Rival rival;
            rival.kind = Rival::Kind::Alike;
            rival.lost = lost;
            rival.live = live;
            m_rivals.push_back(std::move(rival));
        }
        Rival &rival = m_rivals[place->second];
        rival.returned = true;
        return rival;
    }

    Result<void> pairFollowed()
    {
        const auto followed = findFollowers(m_situation, m_loss, m_reader, m_reused);
        if (!followed) {
            return followed.unexpected();
        }
        for (const Followed &one : *followed) {
            if (!mayBePaired(one.lost, one.live)) {
                continue;
            }
            const auto agrees = m_contents.isRelated(one.lost, one.live);
            if (!agrees) {
                return agrees.unexpected();
            }
            if (*agrees) {
                Rival &rival = pair(one.lost, one.live);
                rival.followers = one.rows;
                if (rival.evidence.isEmpty()) {
                    rival.evidence = QCoreApplication::translate("Rowback", "what referred to it");
                }
            }
        }
        return {};
    }

    /// Those that were found by what follows them hold the same as well where nobody edited them.
    Result<void> compareFollowed()
    {
        for (Rival &rival : m_rivals) {
            if (!rival.returned || rival.followers == 0) {
                continue;
            }
            const auto records = m_contents.liveRecords(rival.live.table, {&rival.live.key, 1});
            if (!records) {
                return records.unexpected();
            }
            const auto same = m_contents.compare(rival.lost, rival.live, records->at(rival.live.key));
            if (!same) {
                return same.unexpected();
            }
            rival.content = same->isSame ? Rival::Content::Same : rival.content;
        }
        return {};
    }

    /// Until there is nothing more to find by what is the same.
    Result<void> pairWaiting(const TaskContext &context)
    {
        while (!m_waiting.empty()) {
            for (const TableId table : m_situation.references.parentsFirst()) {
                if (m_waiting.erase(table) == 0) {
                    continue;
                }
                if (const auto paired = pairRecords(table); !paired) {
                    return paired.unexpected();
                }
                if (const auto going = context.poll(); !going) {
                    return going.unexpected();
                }
            }
        }
        return {};
    }

    struct Sought
    {
        std::unordered_map<Key, std::vector<int>, ValueHash> byContent;
        std::unordered_map<Key, std::vector<int>, ValueHash> byTexts;
    };

    Sought sought(TableId root) const
    {
        Sought result;
        for (std::size_t i = m_loss.records.size(); i-- > 0;) { // so that the first one is taken off first
            const int lost = static_cast<int>(i);
            if (m_loss.record(lost).id.table != root || !isOpen(lost)) {
                continue;
            }
            if (auto content = m_contents.ofLost(lost)) {
                result.byContent[*std::move(content)].push_back(lost);
            }
            if (auto texts = m_contents.textsOfLost(lost)) {
                result.byTexts[*std::move(texts)].push_back(lost);
            }
        }
        // where two have the same texts, none of these tells one from the other
        std::erase_if(result.byTexts, [](const auto &texts) { return texts.second.size() > 1; });
        return result;
    }

    /// The live records that may be found for others.
    std::vector<Key> candidates(TableId root) const
    {
        std::vector<Key> result;
        for (const Key &key : m_situation.comparison(root).added) {
            if (isAddedRecord(m_situation, m_reused, {root, key})) {
                result.push_back(key);
            }
        }
        for (const RowRef &record : m_reused) {
            if (record.table == root) {
                result.push_back(record.key);
            }
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    template <typename Visit> Result<void> visitCandidates(TableId root, const Visit &visit)
    {
        const std::vector<Key> keys = candidates(root);
        for (std::size_t begin = 0; begin < keys.size(); begin += recordsAtOnce) {
            const auto end = std::min(keys.size(), begin + recordsAtOnce);
            const auto records = m_contents.liveRecords(root, {keys.data() + begin, end - begin});
            if (!records) {
                return records.unexpected();
            }
            for (const auto &[key, rows] : *records) {
                if (const auto visited = visit(RowRef{root, key}, rows); !visited) {
                    return visited.unexpected();
                }
            }
        }
        return {};
    }

    Result<void> pairRecords(TableId root)
    {
        Sought wanted = sought(root);
        if (wanted.byContent.empty() && wanted.byTexts.empty()) {
            return {};
        }
        std::vector<std::pair<int, RowRef>> byTexts;
        auto visited = visitCandidates(root, [&](const RowRef &live, const FamilyRows &rows) {
            auto paired = pairSame(wanted, live, rows);
            const auto texts = m_contents.textsOf(rows);
            const auto alike = texts ? wanted.byTexts.find(*texts) : wanted.byTexts.end();
            if (alike != wanted.byTexts.end()) {
                byTexts.emplace_back(alike->second.front(), live);
            }
            return paired;
        });
        return visited ? pairAlike(byTexts) : std::move(visited);
    }

    Result<void> pairSame(Sought &wanted, const RowRef &live, const FamilyRows &rows)
    {
        const auto content = m_contents.ofLive(live, rows);
        const auto same = content ? wanted.byContent.find(*content) : wanted.byContent.end();
        if (same == wanted.byContent.end()) {
            return {};
        }
        std::vector<int> &left = same->second;
        while (!left.empty() && !isOpen(left.back())) {
            left.pop_back();
        }
        const std::size_t most = std::min(left.size(), mostTried);
        for (const int lost : std::vector<int>(left.rbegin(), left.rbegin() + static_cast<std::ptrdiff_t>(most))) {
            if (!mayBePaired(lost, live)) {
                continue;
            }
            auto compared = m_contents.compare(lost, live, rows);
            if (!compared) {
                return compared.unexpected();
            }
            if (compared->isSame) {
                Rival &rival = pair(lost, live);
                rival.content = Rival::Content::Same;
                rival.through = std::move(compared->through);
                rival.tells = compared->tells;
                if (rival.evidence.isEmpty()) {
                    rival.evidence = QCoreApplication::translate("Rowback", "the same values");
                }
                return {};
            }
        }
        return {};
    }

    Result<void> pairAlike(const std::vector<std::pair<int, RowRef>> &byTexts)
    {
        for (const auto &[lost, live] : byTexts) {
            if (!mayBePaired(lost, live)) {
                continue;
            }
            const auto columns = m_contents.agreeing(lost, live);
            if (!columns) {
                return columns.unexpected();
            }
            if (!columns->isEmpty()) {
                Rival &rival = pair(lost, live);
                rival.content = Rival::Content::Agreeing;
                if (rival.evidence.isEmpty()) {
                    rival.evidence = columns->join(QLatin1String(", "));
                }
            }
        }
        return {};
    }

    /// Records that were edited since they came back, in the first table that has any. Looked for where the number was
    /// given out again, else what came back has its own key, and nothing tells it by a unique value. Answers whether
    /// there were any.
    Result<bool> pairEdited(const TaskContext &context)
    {
        for (const TableId table : m_situation.references.parentsFirst()) {
            const auto found = likeOnes(table);
            if (!found) {
                return found.unexpected();
            }
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
            bool any = false;
            for (const Like &one : *found) {
                if (mayBePaired(one.lost, one.live)) {
                    Rival &rival = pair(one.lost, one.live);
                    rival.content = Rival::Content::Agreeing;
                    rival.evidence = rival.evidence.isEmpty() ? one.evidence : rival.evidence;
                    any = true;
                }
            }
            if (any) {
                return true;
            }
        }
        return false;
    }

    struct Like
    {
        double bits = 0;
        int lost = -1;
        RowRef live;
        QString evidence;
    };

    /// Those that look most alike first.
    Result<std::vector<Like>> likeOnes(TableId root)
    {
        std::vector<Like> result;
        const auto marked = marksOfReused(root);
        if (marked.empty()) {
            return result;
        }
        const auto visited = visitCandidates(root, [&](const RowRef &live, const FamilyRows &rows) -> Result<void> {
            for (const int lost : mostMarked(marked, rows)) {
                const auto like = m_contents.likeness(lost, live, rows);
                if (!like) {
                    return like.unexpected();
                }
                if (like->bits > 0) {
                    result.push_back({like->bits, lost, live, like->columns.join(QLatin1String(", "))});
                }
            }
            return {};
        });
        if (!visited) {
            return visited.unexpected();
        }
        std::stable_sort(result.begin(), result.end(), [](const Like &a, const Like &b) { return a.bits > b.bits; });
        return result;
    }

    using Marked = std::map<RecordContents::Mark, std::vector<int>>; ///< lost records

    Marked marksOfReused(TableId root) const
    {
        Marked result;
        for (std::size_t i = 0; i < m_loss.records.size(); ++i) {
            const int lost = static_cast<int>(i);
            const bool isSought = m_loss.record(lost).reused && !m_recreated.contains(lost) && isOpen(lost);
            if (m_loss.record(lost).id.table == root && isSought) {
                for (const RecordContents::Mark &mark : m_contents.marksOfLost(lost)) {
                    result[mark].push_back(lost);
                }
            }
        }
        std::erase_if(result, [](const auto &mark) { return mark.second.size() > mostTried; }); // it tells nothing
        return result;
    }

    /// The lost records that share most marks with a live one.
    std::vector<int> mostMarked(const Marked &marked, const FamilyRows &live) const
    {
        std::map<int, int> counts;
        for (const RecordContents::Mark &mark : m_contents.marksOf(live)) {
            const auto found = marked.find(mark);
            for (const int lost : found == marked.end() ? std::vector<int>() : found->second) {
                ++counts[lost];
            }
        }
        std::vector<std::pair<int, int>> order;
        for (const auto &[lost, count] : counts) {
            order.emplace_back(-count, lost);
        }
        std::sort(order.begin(), order.end());
        std::vector<int> result;
        for (std::size_t i = 0; i < std::min(order.size(), mostTried); ++i) {
            result.push_back(order[i].second);
        }
        return result;
    }

    const Situation &m_situation;
    const Loss &m_loss;
    RowReader &m_reader;
    const RowRefSet &m_reused;
    std::vector<Rival> &m_rivals;
    RecordPairs m_pairs;
    RecordContents m_contents;
    std::map<std::pair<int, RowRef>, std::size_t> m_index; ///< lost record, live record → rival
    std::map<int, std::vector<RowRef>> m_recreated; ///< by a unique value
    RowRefSet m_claimed; ///< they bear a unique value of a lost record
    RowRefSet m_paired;
    std::set<TableId> m_waiting; ///< roots in which there may be more to find
};

} // namespace

Result<void> findReturned(const Situation &situation, const Loss &loss, RowReader &reader, IdentityJudge &judge,
                          const RowRefSet &reused, std::vector<Rival> &rivals, const TaskContext &context)
{
    return ReturnedFinder(situation, loss, reader, judge, reused, rivals).find(context);
}

} // namespace Rowback
