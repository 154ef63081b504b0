// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/draft.h"

namespace Rowback {

/// What a foreign key must hold to mean @p row by its name once the plan has run, as its draft stands now; nothing where
/// the row will have none.
std::optional<Key> nameThen(const Situation &situation, const Draft &draft, const Reference &reference,
                            const RowRef &row);

/// Where references lead once the plan has run, as its draft stands now: the row that bears a name then need not be the
/// one which bears it in the live database, or did in the snapshot.
class DraftLinks
{
public:
    /// Must be made again when the draft has changed; both must outlive it.
    DraftLinks(const Situation &situation, const Draft &draft);

    /// The row that a reference with @p values means then. One by name gives a row that will exist, or nothing.
    std::optional<RowRef> target(const Reference &reference, const Row &values) const;
    /// Whether a reference by name holds one that no row will have.
    bool isLost(const Reference &reference, const Row &values) const;
    /// Whether a live row that stays has another name then.
    bool isRenamed(const Reference &reference, const RowRef &row) const;
    /// The names in the live database of rows that go, and of rows that stay and get another one.
    std::vector<Key> erasedNames(const Reference &reference) const;
    std::vector<Key> renamedNames(const Reference &reference) const;
    /// Whether a row that the plan writes has this name then.
    bool isGiven(const Reference &reference, const Key &name) const;

private:
    using Place = std::pair<TableId, std::vector<int>>;
    void collect(const Reference &reference);

    const Situation &m_situation;
    const Draft &m_draft;
    std::map<Place, std::map<Key, RowRef>> m_drafted; ///< by name, of the rows that the plan writes
};

} // namespace Rowback
