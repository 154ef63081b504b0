// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/references.h"

namespace Rowback {

/// Builds References; used once.
class ReferenceBuilder
{
public:
    ReferenceBuilder(const Schema &live, const Schema *snapshot, const Profile &profile);
    References build(std::span<const UndeclaredReference> undeclared);

private:
    void collectForeignKeys(TableId table);
    void collectKnown(TableId table);
    void collectGenerics(TableId table);
    void collectModels();
    void findParents();
    void findFamilies();
    void orderTables();
    void addKnown(TableId table, int column, const QString &targetTable);
    void add(Reference reference);
    bool isReferenced(TableId table, const std::vector<int> &columns) const;
    QString existing(const QStringList &tables) const;
    const Table *snapshotTable(TableId table) const;

    const Schema &m_live;
    const Schema *m_snapshot;
    const Profile &m_profile;
    References m_result;
};

} // namespace Rowback
