// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/lastingties.h"

#include <algorithm>
#include <cmath>

namespace Rowback {

namespace {

constexpr std::size_t mostWitnesses = 20; ///< of the rows that hang on a record as they did, these are looked at

} // namespace

LastingTies::LastingTies(const Situation &situation, RowReader &reader, IdentityJudge &judge)
    : m_situation(situation)
    , m_reader(reader)
    , m_judge(judge)
{ }

Result<void> LastingTies::find(const std::vector<RowRef> &records, const std::function<bool(const RowRef &)> &isOther)
{
    std::unordered_map<RowRef, Referrers, RowRefHash> unchanged; // by what they refer to, a few of them
    const auto found
        = LiveReferences(m_situation, m_reader).toRecords(records, [&](const LiveReferrer &referrer, const Row &row) {
              const Reference &reference = m_situation.references.at(referrer.reference);
              const bool isTied = reference.kind != ReferenceKind::Generic && reference.declared;
              if (!isTied || !m_situation.comparison(referrer.row.table).inSnapshot(referrer.row.key)) {
                  return;
              }
              const RowRef target = m_situation.record(referrer.target);
              const std::vector<ChangedCell> *const cells = changesOf(referrer.row);
              if (cells == nullptr) {
                  m_kept.insert(target);
                  Referrers &witnesses = unchanged[target];
                  if (witnesses.size() < mostWitnesses) {
                      witnesses.emplace_back(referrer, row);
                  }
                  return;
              }
              const bool isMoved = std::any_of(cells->begin(), cells->end(), [&](const ChangedCell &cell) {
                  return cell.column == reference.columns.front();
              });
              if (!isMoved && !isOther(m_situation.record(referrer.row))) {
                  m_kept.insert(target);
              }
          });
    if (!found) {
        return found.unexpected();
    }
    for (const auto &[record, referrers] : unchanged) {
        m_outlasting.insert(record);
        const auto tells = tellsEnough(referrers);
        if (!tells) {
            return tells.unexpected();
        }
        if (*tells) {
            m_telling.insert(record);
        }
    }
    return {};
}

Result<bool> LastingTies::tellsEnough(const Referrers &referrers)
{
    for (const auto &[referrer, row] : referrers) {
        auto tells = tellsEnough(referrer, row);
        if (!tells || *tells) {
            return tells;
        }
    }
    return false;
}

/// Whether a row holds, its link aside, what not many rows do: else another may look the same, and hang on another.
Result<bool> LastingTies::tellsEnough(const LiveReferrer &referrer, const Row &row)
{
    const auto itself
        = m_judge.compare(referrer.row.table, row, row, m_situation.references.at(referrer.reference).columns);
    if (!itself) {
        return itself.unexpected();
    }
    const auto rows = static_cast<double>(m_situation.comparison(referrer.row.table).snapshotRows);
    return itself->agreeing >= std::min(tellingBits, std::log2(std::max(1.0, rows)));
}

/// The changed cells of a row, or null.
const std::vector<ChangedCell> *LastingTies::changesOf(const RowRef &row)
{
    auto [known, isNew] = m_changed.try_emplace(row.table);
    if (isNew) {
        for (const ChangedRow &changed : m_situation.comparison(row.table).changed) {
            known->second.emplace(changed.key, &changed.cells);
        }
    }
    const auto found = known->second.find(row.key);
    return found == known->second.end() ? nullptr : found->second;
}

} // namespace Rowback
