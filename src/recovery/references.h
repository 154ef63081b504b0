// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <QHash>

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace Rowback {

class Profile;
struct UndeclaredReference;

enum class ReferenceKind : quint8 {
    ForeignKey,
    Inheritance, ///< a child table's key that is its parent's key
    Generic, ///< a content type and an id: may point into any table
};

/// One column (or several) that points to a record.
struct Reference
{
    ReferenceKind kind = ReferenceKind::ForeignKey;
    TableId table{};
    std::vector<int> columns; ///< Generic: the id column alone
    int typeColumn = -1; ///< Generic only
    TableId target{}; ///< not for Generic
    std::vector<int> targetColumns; ///< not for Generic, which always means the target's key
    bool declared = true; ///< the engine enforces it
    bool nullable = true; ///< every column of it may be NULL
    bool deferrable = false; ///< the engine checks it at COMMIT (inside our transaction)
    DeleteAction onDelete = DeleteAction::NoAction;
    DeleteAction onUpdate = DeleteAction::NoAction;

    /// Whether it may lead nowhere until COMMIT, and nothing happens to its row for that.
    bool canWait() const
    {
        return deferrable && onDelete == DeleteAction::NoAction && onUpdate == DeleteAction::NoAction;
    }
};

/// Every reference of a live schema, and the families of tables that inherit from one another.
///
/// Sources, in this order: the database's foreign keys; where a column has none, inheritance and generic references
/// that the snapshot's restore.py tells, and the profile; where these are silent, the fields that the dump lists, names
/// and values. Immutable once built.
class References
{
public:
    /// @p snapshot may be null. Of @p undeclared, those count of which there is evidence. The answer refers to tables
    /// of @p live.
    static References build(const Schema &live, const Schema *snapshot, const Profile &profile,
                            std::span<const UndeclaredReference> undeclared = {});

    const std::vector<Reference> &all() const { return m_all; }
    const Reference &at(int reference) const { return m_all[static_cast<std::size_t>(reference)]; }
    /// Indexes of the references that leave a table.
    std::span<const int> from(TableId table) const { return m_from[static_cast<std::size_t>(table)]; }
    /// Indexes of the foreign keys and inheritance pointers that point into a table.
    std::span<const int> to(TableId table) const { return m_to[static_cast<std::size_t>(table)]; }
    /// Indexes of all generic references.
    std::span<const int> generic() const { return m_generic; }

    /// The tables of which rows may refer to one of @p targets without the database knowing.
    std::vector<TableId> undeclaredTo(const std::set<TableId> &targets) const;

    /// The table that a child table's rows continue; nothing for a root.
    std::optional<TableId> parent(TableId table) const;
    /// The topmost table of a family; the table itself where it inherits from none.
    TableId root(TableId table) const;
    /// All tables of the family of @p root, parents before children.
    const std::vector<TableId> &family(TableId root) const { return m_families[static_cast<std::size_t>(root)]; }
    /// Whether the reference points to its target's primary key.
    bool pointsToKey(const Reference &reference) const;
    /// Whether it follows where its target's key goes, and is no part of its own record.
    bool isLink(const Reference &reference) const
    {
        return reference.kind != ReferenceKind::Inheritance && pointsToKey(reference);
    }

    /// The table of "pcsw.Client", whatever its case.
    std::optional<TableId> tableOfModel(std::string_view label) const;
    /// "pcsw.Client" of a table; empty where nothing tells it.
    const QString &model(TableId table) const { return m_models[static_cast<std::size_t>(table)]; }

    /// Tables ordered so that those which are referred to come first (declared or not); tables of a cycle stay
    /// together.
    const std::vector<TableId> &parentsFirst() const { return m_parentsFirst; }

private:
    friend class ReferenceBuilder;

    std::vector<Reference> m_all;
    std::vector<std::vector<int>> m_from;
    std::vector<std::vector<int>> m_to;
    std::vector<int> m_generic;
    std::vector<int> m_parents; ///< by table; -1: none
    std::vector<std::vector<TableId>> m_families; ///< by root table
    std::vector<QString> m_models;
    QHash<QString, int> m_tablesOfModels; ///< lower-case label
    std::vector<TableId> m_parentsFirst;
    std::vector<std::vector<int>> m_keys; ///< key columns by table
};

} // namespace Rowback
