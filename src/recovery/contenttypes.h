// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"

#include <QString>

#include <optional>
#include <unordered_map>

namespace Rowback {

/// Django's table of content types of one database: which number stands for which model. Numbers differ
/// between databases, so outside its own database a content type is its label (dump-format.md section 3).
class ContentTypes
{
public:
    /// Reads them; an empty answer where the database has no such table.
    static Result<ContentTypes> load(RowSource &live, const TaskContext &context);

    bool isEmpty() const { return m_labels.empty(); }
    /// Tells the label of a model as its application spells it: the table of content types has it in lower case.
    void spell(const QString &model);
    /// "pcsw.Client" where its spelling is known, else "pcsw.client"; nothing for a number that is not known.
    const std::string *label(std::int64_t id) const;
    /// The number of a model, whatever the case of its label.
    std::optional<std::int64_t> id(std::string_view label) const;
    /// The table that holds them, where there is one.
    static std::optional<TableId> table(const Schema &schema);

private:
    std::unordered_map<std::int64_t, std::string> m_labels;
    std::unordered_map<std::string, std::int64_t> m_ids;
};

} // namespace Rowback
