// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/dumpwriter.h"

#include "demo/dumpshape.h"
#include "demo/pythonliteral.h"
#include "demo/restorescript.h"
#include "demo/textfile.h"

namespace Rowback {

namespace {

/// The model's own name of a field: "city" of city_id, but owner_id and national_id stay, being no foreign keys.
QString fieldName(const Table &table, const DumpParameter &parameter)
{
    for (const ForeignKey &foreignKey : table.foreignKeys) {
        if (foreignKey.columns == parameter.columns) {
            return parameter.name.chopped(static_cast<int>(std::string_view("_id").size()));
        }
    }
    return parameter.name;
}

std::string heading(const Table &table, const DumpShape &shape, std::size_t count)
{
    QStringList fields;
    for (const DumpParameter &parameter : shape.parameters) {
        fields.append(fieldName(table, parameter));
    }
    return QStringLiteral("# -*- coding: UTF-8 -*-\nlogger.info(\"Loading %1 objects to table %2...\")\n# fields: %3\n")
        .arg(count)
        .arg(table.name, fields.join(QLatin1String(", ")))
        .toStdString();
}

void appendParameter(std::string &out, const DumpParameter &parameter, const Row &row)
{
    if (!parameter.isBabel()) {
        PythonLiteral::append(out, row[static_cast<std::size_t>(parameter.columns.front())]);
        return;
    }
    const char *separator = "[";
    for (const int column : parameter.columns) {
        out += separator;
        PythonLiteral::appendText(out, row[static_cast<std::size_t>(column)].text());
        separator = ", ";
    }
    out += ']';
}

std::string dataFile(const Schema &schema, TableId id, const std::vector<const Row *> &rows)
{
    const DumpShape shape(schema, id);
    const std::string begin = "loader.save(create_" + shape.table.toStdString();
    std::string out = heading(schema.table(id), shape, rows.size());
    for (const Row *row : rows) {
        out += begin;
        char separator = '(';
        for (const DumpParameter &parameter : shape.parameters) {
            out += separator;
            appendParameter(out, parameter, *row);
            separator = ',';
        }
        out += "))\n";
    }
    out += "\nloader.flush_deferred_objects()\n";
    return out;
}

} // namespace

Result<void> writeDump(const QString &directory, const Schema &schema, const DumpRows &rows, const TaskContext &context)
{
    for (int i = 0; i < schema.size(); ++i) {
        const TableId id{i};
        if (!isDumped(schema.table(id))) {
            continue;
        }
        if (auto polled = context.poll(); !polled) {
            return polled;
        }
        const QString path = directory + u'/' + schema.table(id).name + QLatin1String(".py");
        if (auto written = writeTextFile(path, dataFile(schema, id, rows(id))); !written) {
            return written;
        }
    }
    return writeTextFile(directory + QLatin1String("/restore.py"), restoreScript(schema));
}

} // namespace Rowback
