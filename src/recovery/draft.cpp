// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/draft.h"

namespace Rowback {

void setReference(const Reference &reference, Row &values, const Key &target)
{
    for (std::size_t i = 0; i < reference.columns.size(); ++i) {
        values[static_cast<std::size_t>(reference.columns[i])] = target[i];
    }
}

Row DraftUpdate::after() const
{
    Row result = before;
    for (const auto &[column, change] : changes) {
        result[static_cast<std::size_t>(column)] = change.after;
    }
    return result;
}

void Draft::change(const RowRef &ref, const Row &before, int column, DraftUpdate::Change change)
{
    if (isErased(ref)) {
        return;
    }
    DraftUpdate &update = updates[ref];
    if (update.before.empty()) {
        update.ref = ref;
        update.before = before;
    }
    update.changes.insert_or_assign(column, std::move(change));
}

void Draft::erase(DraftErase erasure)
{
    updates.erase(erasure.ref);
    erasures.insert_or_assign(erasure.ref, std::move(erasure));
}

} // namespace Rowback
