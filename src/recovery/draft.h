// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "recovery/situation.h"

#include <map>
#include <set>

namespace Rowback {

/// A row that the plan will insert.
struct DraftInsert
{
    RowRef ref; ///< the key that it gets
    Row values; ///< the live database's own, in the live column order
    std::vector<int> columns; ///< those that are written
    int lostRow = -1; ///< index into Loss::rows; -1: a part of a re-created record that moves to its original
    int finding = -1;
    QString why;
};

/// What the plan changes in one live row.
struct DraftUpdate
{
    struct Change
    {
        Value after;
        Phase phase = Phase::Repoint;
        int finding = -1;
        QString why;
    };
    RowRef ref;
    Row before; ///< the whole live row
    std::map<int, Change> changes; ///< by column

    /// The whole row as it will be.
    Row after() const;
};

struct DraftErase
{
    RowRef ref;
    Row before; ///< the whole live row
    int finding = -1;
    QString why;
};

/// Has a row refer to another one: to its key, or to what else the reference goes by.
void setReference(const Reference &reference, Row &values, const Key &target);

/// The plan while it is being made: what the database will be, without the order of getting there.
class Draft
{
public:
    /// Ordered, so that the same situation always gives the same plan.
    std::map<RowRef, DraftInsert> inserts;
    std::map<RowRef, DraftUpdate> updates;
    std::map<RowRef, DraftErase> erasures;
    std::vector<Guard> guards;
    /// Who gets what one of the engine's unique rules lets only one row hold, by the row that holds it now.
    std::map<RowRef, std::set<RowRef>> takers;
    /// Rows that hold, in other letters of the same value, what a unique key lets only one row hold, and another row
    /// gets; with the key's name.
    std::set<std::pair<RowRef, QString>> likeHolders;
    /// What referring columns of live rows hold while the value passes to which they refer; see Interim.
    std::map<RowRef, std::map<int, Value>> interim;
    std::set<std::pair<RowRef, int>> late; ///< columns that are updated after all others

    /// Changes a live row whose present values are @p before; a second change of the same column replaces the first.
    void change(const RowRef &ref, const Row &before, int column, DraftUpdate::Change change);
    /// Removes a live row; whatever was to be changed in it is dropped.
    void erase(DraftErase erasure);
    bool isErased(const RowRef &ref) const { return erasures.contains(ref); }
};

} // namespace Rowback
