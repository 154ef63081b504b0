// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonview.h"
#include "cli/opening.h"

#include "recovery/csv.h"
#include "schema/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rowback {

namespace {

QJsonObject tablesJson(const Snapshot &snapshot)
{
    QJsonArray tables;
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const Table &table = snapshot.schema().table(TableId{i});
        const SnapshotTable &rows = snapshot.table(TableId{i});
        tables.append(QJsonObject{
            {QStringLiteral("name"), table.name},
            {QStringLiteral("model"), table.model},
            {QStringLiteral("declared"), rows.declaredRows < 0 ? QJsonValue() : QJsonValue(rows.declaredRows)},
            {QStringLiteral("found"), rows.foundRows},
            {QStringLiteral("columns"), QJsonArray::fromStringList(table.columnNames(table.allColumns()))},
            {QStringLiteral("interpreted"), rows.interpreted},
            {QStringLiteral("problems"), problemsJson(snapshot, table.name)},
        });
    }
    const SnapshotInfo &info = snapshot.info();
    return {{QStringLiteral("snapshot"), info.path},
            {QStringLiteral("date"), info.date.toString(Qt::ISODate)},
            {QStringLiteral("dateSource"), info.dateSource},
            {QStringLiteral("version"), info.sourceVersion},
            {QStringLiteral("languages"), QJsonArray::fromStringList(info.languages)},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("problems"), problemsJson(snapshot, {})}};
}

/// NULL is an empty field.
QByteArray csvRow(std::span<const Cell> cells)
{
    QStringList fields;
    for (const Cell cell : cells) {
        fields.append(cell.isNull() ? QString() : displayText(cell));
    }
    return csvRecord(fields);
}

QString columnCount(int count)
{
    return (count == 1 ? QCoreApplication::translate("Rowback", "%1 column")
                       : QCoreApplication::translate("Rowback", "%1 columns"))
        .arg(count, 3);
}

} // namespace

ExitCode runTables(Console &console, const TablesArguments &arguments)
{
    const auto snapshot = openSnapshot(arguments.snapshot, console.context());
    console.endProgress();
    if (!snapshot) {
        return console.fail(snapshot.error());
    }
    if (console.json()) {
        console.print(tablesJson(**snapshot));
        return tellDamage(console, **snapshot, {});
    }
    const SnapshotInfo &info = (*snapshot)->info();
    console.print(QCoreApplication::translate("Rowback", "%1, %2 (date from %3), version %4")
                      .arg(info.label, info.date.toString(Qt::ISODate), info.dateSource,
                           info.sourceVersion.isEmpty() ? QStringLiteral("?") : info.sourceVersion));
    for (int i = 0; i < (*snapshot)->schema().size(); ++i) {
        const Table &table = (*snapshot)->schema().table(TableId{i});
        const SnapshotTable &rows = (*snapshot)->table(TableId{i});
        const QString declared = rows.declaredRows < 0 || rows.declaredRows == rows.foundRows
            ? QString()
            : QCoreApplication::translate("Rowback", " (declared: %1)").arg(rows.declaredRows);
        console.print(QStringLiteral("%1  %2  %3  %4%5")
                          .arg(rows.foundRows, 9)
                          .arg(table.name, -36)
                          .arg(columnCount(static_cast<int>(table.columns.size())), -11)
                          .arg(table.model, declared));
    }
    for (const Problem &problem : (*snapshot)->problems()) {
        console.print(problemText(problem));
    }
    return tellDamage(console, **snapshot, {});
}

ExitCode runRows(Console &console, const RowsArguments &arguments)
{
    const bool csv = arguments.format == QLatin1String("csv");
    if (csv && console.json()) {
        return console.fail(
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "--json and --format csv contradict each other."),
             .advice = QCoreApplication::translate("Rowback", "Give one of them.")});
    }
    const TaskContext context = console.context();
    const auto snapshot = openSnapshot(arguments.snapshot, context);
    console.endProgress();
    if (!snapshot) {
        return console.fail(snapshot.error());
    }
    const auto id = (*snapshot)->findTable(arguments.table);
    if (!id) {
        return console.fail(
            {.code = ErrorCode::Usage,
             .message
             = QCoreApplication::translate("Rowback", "The snapshot has no table \"%1\".").arg(arguments.table),
             .advice = QCoreApplication::translate("Rowback", "The command tables lists them.")});
    }
    const Table &table = (*snapshot)->schema().table(*id);
    const QStringList names = table.columnNames(table.allColumns());
    auto cursor = (*snapshot)->source().rows({*id, table.allColumns(), {}}, context);
    if (!cursor) {
        return console.fail(cursor.error());
    }
    const JsonRowWriter json(names);
    QByteArray out = csv ? csvRecord(names) : QByteArray();
    constexpr qsizetype chunk = 1 << 20;
    while (console.outputWorks()) {
        const auto more = (*cursor)->next();
        if (!more) {
            console.printRaw(out);
            return console.fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (csv) {
            out += csvRow((*cursor)->cells());
        } else {
            json.append(out, (*cursor)->cells());
            out += '\n';
        }
        if (out.size() > chunk) {
            console.printRaw(out);
            out.clear();
        }
    }
    console.printRaw(out);
    return tellDamage(console, **snapshot, {table.name});
}

} // namespace Rowback
