// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/situation.h"
#include "schema/rowsource.h"

#include <functional>
#include <map>
#include <optional>

namespace Rowback {

/// Says in words what the references of some rows refer to: "Ärgerlich, Erna" for the 4011 of a client. The words are
/// those of the profile, or the first texts of the row, as Labels writes them.
class ReferenceLabels
{
public:
    /// Whole rows of a table that match; none where to find them would take long.
    using Finder = std::function<Result<std::vector<Row>>(TableId, const RowMatch &)>;
    static constexpr qsizetype longest = 80; ///< characters

    /// @p schema and @p profile must outlive this.
    ReferenceLabels(const Schema &schema, References references, const Profile &profile);

    /// The columns of a table that rows must have for of().
    std::vector<int> columns(TableId table) const;
    /// For each row by column; empty where there is nothing to say. A row may be missing; what it holds in other
    /// columns does not matter.
    Result<std::vector<QStringList>> of(TableId table, const std::vector<std::optional<Row>> &rows,
                                        const Finder &find) const;

private:
    /// Where a reference leads.
    struct Aim
    {
        TableId table{};
        std::vector<int> columns;
        Key key;
    };
    /// A row that is referred to, with those of its parents that it takes to describe it.
    struct Described
    {
        Key held; ///< what refers to it holds this
        Key key;
        std::map<TableId, Row> family;
        QString text;
    };
    using Texts = std::map<Key, QString>;

    std::optional<Aim> aim(const Reference &reference, const Row &row) const;
    Result<Texts> texts(TableId table, const std::vector<int> &columns, const std::vector<Key> &keys,
                        const Finder &find) const;
    Result<void> describe(TableId table, TableId parent, std::vector<Described> &rows, const Finder &find) const;

    Situation m_situation; ///< schema, references and profile only
};

} // namespace Rowback
