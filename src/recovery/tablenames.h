// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/references.h"

namespace Rowback {

/// Which table the name of a column means: "pupil" of pupil_id the table of the model Pupil.
class TableNames
{
public:
    /// Both must outlive it.
    TableNames(const Schema &schema, const References &references)
        : m_schema(schema)
        , m_references(references)
    { }

    /// "contactperson" of "Contact_person": models are written in capitals, columns with underscores.
    static QString bare(QString name);
    /// The model's bare name, without its application.
    QString model(TableId table) const;
    /// How near a table is that a bare name in rows of another one means; nothing where it does not. "type" in
    /// contracts is their type (jobs_contracttype) rather than a table of that name elsewhere (households_type),
    /// "parent" is the same table.
    std::optional<int> distance(TableId from, const QString &name, TableId to) const;
    /// The one table that a bare name means first among @p tables; nothing where it means none, or several.
    std::optional<TableId> nearest(TableId from, const QString &name, const std::vector<TableId> &tables) const;

private:
    bool isSameApplication(TableId a, TableId b) const;

    const Schema &m_schema;
    const References &m_references;
};

} // namespace Rowback
