// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/contenttypes.h"

#include <algorithm>

namespace Rowback {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

} // namespace

std::optional<TableId> ContentTypes::table(const Schema &schema)
{
    return schema.find(QStringLiteral("django_content_type"));
}

Result<ContentTypes> ContentTypes::load(RowSource &live, const TaskContext &context)
{
    ContentTypes result;
    const auto id = table(live.schema());
    if (!id) {
        return result;
    }
    const Table &types = live.schema().table(*id);
    const std::vector<int> columns{types.columnIndex(QStringLiteral("id")),
                                   types.columnIndex(QStringLiteral("app_label")),
                                   types.columnIndex(QStringLiteral("model"))};
    if (std::find(columns.begin(), columns.end(), -1) != columns.end()) {
        return result;
    }
    const auto read = visitRows(live.rows({*id, columns, {}}, context), [&](std::span<const Cell> cells) {
        const std::string label = lowered(std::string(cells[1].text()) + '.' + std::string(cells[2].text()));
        result.m_labels.emplace(cells[0].integer(), label);
        result.m_ids.emplace(label, cells[0].integer());
        return true;
    });
    return read ? Result<ContentTypes>(std::move(result)) : read.unexpected();
}

void ContentTypes::spell(const QString &model)
{
    const std::string label = model.toStdString();
    if (const auto number = id(label)) {
        m_labels[*number] = label;
    }
}

const std::string *ContentTypes::label(std::int64_t id) const
{
    const auto found = m_labels.find(id);
    return found == m_labels.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> ContentTypes::id(std::string_view label) const
{
    const auto found = m_ids.find(lowered(label));
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

} // namespace Rowback
