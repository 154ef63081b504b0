// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/databasewriter.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batchRows = 2000;

/// "pcsw.Client" -> the number it has in django_content_type.
class ContentTypes
{
public:
    explicit ContentTypes(const DemoState &state)
    {
        const Table &table = state.table("django_content_type"_L1);
        const auto label = static_cast<std::size_t>(table.columnIndex("app_label"_L1));
        const auto model = static_cast<std::size_t>(table.columnIndex("model"_L1));
        for (const auto &[key, row] : state.rows("django_content_type"_L1)) {
            m_numbers.emplace((*row)[label].text() + '.' + (*row)[model].text(), key);
        }
    }

    Row withNumbers(const Table &table, Row row) const
    {
        for (const int column : table.contentTypeColumns) {
            Value &value = row[static_cast<std::size_t>(column)];
            if (!value.isNull()) {
                const QByteArray label = QByteArray::fromStdString(value.text()).toLower();
                value = m_numbers.at(label.toStdString());
            }
        }
        return row;
    }

private:
    std::map<std::string, Value> m_numbers;
};

/// Without the references that the database is not to know of.
Schema declaredOnly(Schema schema)
{
    for (int i = 0; i < schema.size(); ++i) {
        std::erase_if(schema.table(TableId{i}).foreignKeys,
                      [](const ForeignKey &foreignKey) { return !foreignKey.declared; });
    }
    return schema;
}

Result<void> fill(RowSink &sink, const DemoState &state, TableId source, const ContentTypes &types,
                  const TaskContext &context)
{
    const Table &table = state.schema().table(source);
    const TableId target = *sink.schema().find(table.name);
    std::vector<int> columns;
    for (const Column &column : table.columns) {
        columns.push_back(sink.schema().table(target).columnIndex(column.name));
    }
    std::vector<Row> batch;
    const DemoState::Rows &rows = state.rows(source);
    for (auto next = rows.begin(); next != rows.end();) {
        batch.push_back(types.withNumbers(table, *next->second));
        ++next;
        if (batch.size() == batchRows || next == rows.end()) {
            if (auto inserted = sink.insert(target, columns, batch, context); !inserted) {
                return inserted;
            }
            batch.clear();
        }
    }
    for (const int key : table.keyColumns) {
        if (table.columns[static_cast<std::size_t>(key)].autoIncrement) {
            return sink.advanceSequence(target, columns[static_cast<std::size_t>(key)]);
        }
    }
    return {};
}

} // namespace

Result<void> writeDatabase(const DemoState &state, Database &database, const TaskContext &context)
{
    if (auto created = database.createTables(declaredOnly(state.schema())); !created) {
        return created;
    }
    auto sink = database.beginWrite(context);
    if (!sink) {
        return sink.unexpected();
    }
    const ContentTypes types(state);
    for (int i = 0; i < state.schema().size(); ++i) {
        if (auto filled = fill(**sink, state, TableId{i}, types, context); !filled) {
            return filled;
        }
    }
    return (*sink)->commit();
}

Result<void> writeSqliteFile(const DemoState &state, const QString &path, const TaskContext &context)
{
    if (auto created = createSqliteFile(path); !created) {
        return created;
    }
    DatabaseUrl url;
    url.path = path;
    OpenOptions options;
    options.readOnly = false;
    auto database = Database::open(url, {}, options);
    if (!database) {
        return database.unexpected();
    }
    return writeDatabase(state, **database, context);
}

} // namespace Rowback
