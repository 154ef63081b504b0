// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/twinsite.h"

#include "demo/partnerfamily.h"
#include "demo/story.h"

namespace Rowback {

namespace {

void replaceRecreated(Value &id)
{
    for (const Story::Recreated &pair : Story::recreated) {
        if (id == Value::integer(pair.recreated)) {
            id = Value::integer(pair.original);
            return;
        }
    }
}

} // namespace

Row TwinSite::idealRow(const Table &table, Row row) const
{
    for (const ForeignKey &foreignKey : table.foreignKeys) {
        if (PartnerFamily::holdsTable(foreignKey.targetTable)) {
            replaceRecreated(row[static_cast<std::size_t>(foreignKey.columns.front())]);
        }
    }
    for (const GenericReference &generic : table.genericReferences) {
        if (PartnerFamily::holdsModel(row[static_cast<std::size_t>(generic.typeColumn)])) {
            replaceRecreated(row[static_cast<std::size_t>(generic.idColumn)]);
        }
    }
    return row;
}

void TwinSite::add(const RowDraft &draft)
{
    m_live.insert(draft);
    m_ideal.insert(draft.table(), idealRow(m_ideal.schema().table(draft.table()), draft.row()));
}

void TwinSite::change(QLatin1String table, std::int64_t key, QLatin1String column, Value value)
{
    const int place = m_live.table(table).columnIndex(column);
    m_live.update(m_live.id(table), Value::integer(key), place, value);
    m_ideal.update(m_ideal.id(table), Value::integer(key), place, std::move(value));
}

void TwinSite::remove(QLatin1String table, std::int64_t key)
{
    m_live.erase(m_live.id(table), Value::integer(key));
    m_ideal.erase(m_ideal.id(table), Value::integer(key));
}

} // namespace Rowback
