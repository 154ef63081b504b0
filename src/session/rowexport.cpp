// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/csv.h"
#include "schema/json.h"
#include "session/tablereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Rowback {

namespace {

constexpr qint64 rowsAtOnce = 1000;

/// NULL is an empty field; a text that a spreadsheet would run as a formula is guarded.
QString csvField(const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    return value.kind() == ValueKind::Text ? withFormulaGuard(displayText(value)) : displayText(value);
}

QByteArray csvLine(const Row &row)
{
    QStringList fields;
    std::transform(row.begin(), row.end(), std::back_inserter(fields), csvField);
    return csvRecord(fields);
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {.code = ErrorCode::Failed,
            .message = QCoreApplication::translate("Rowback", "The file could not be written: %1.").arg(reason),
            .where = path,
            .advice = QCoreApplication::translate("Rowback", "Look at the folder's permissions and the free space.")};
}

} // namespace

Result<QByteArray> TableReader::lines(const RowNumbers &numbers, RowFormat format, const TaskContext &context)
{
    const auto rows = rowsOf(numbers, table().allColumns(), context);
    if (!rows) {
        return rows.unexpected();
    }
    const JsonRowWriter json(table().columnNames(table().allColumns()));
    QByteArray out;
    for (const auto &found : *rows) {
        if (!found) {
            continue; // deleted since it was listed
        }
        const Row &row = *found;
        if (format == RowFormat::Csv) {
            out += csvLine(row);
            continue;
        }
        std::vector<Cell> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), [](const Value &v) { return v.cell(); });
        json.append(out, cells);
        out += '\n';
    }
    return out;
}

Result<QByteArray> TableReader::csv(const std::vector<qint64> &places, const TaskContext &context)
{
    RowNumbers numbers;
    for (const qint64 place : places) {
        if (place >= 0 && place < m_count) {
            numbers.push_back(numberAt(place));
        }
    }
    auto rows = lines(numbers, RowFormat::Csv, context);
    if (!rows) {
        return rows;
    }
    return csvRecord(table().columnNames(table().allColumns())) + *rows;
}

Result<qint64> TableReader::exportRows(const QString &path, RowFormat format, const TaskContext &context)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = QCoreApplication::translate("Rowback", "This is no ordinary file."),
                           .where = path,
                           .advice = QCoreApplication::translate("Rowback", "Name a file to write to.")}};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Unexpected{cannotWrite(path, file.errorString())};
    }
    if (format == RowFormat::Csv) {
        file.write(csvRecord(table().columnNames(table().allColumns())));
    }
    for (qint64 first = 0; first < m_count; first += rowsAtOnce) {
        context.report(QCoreApplication::translate("Rowback", "Writing rows"), first, m_count);
        RowNumbers numbers;
        for (qint64 place = first; place < std::min(first + rowsAtOnce, m_count); ++place) {
            numbers.push_back(numberAt(place));
        }
        const auto bytes = lines(numbers, format, context);
        if (!bytes) {
            return bytes.unexpected(); // the unfinished file goes with QSaveFile
        }
        if (file.write(*bytes) != bytes->size()) {
            return Unexpected{cannotWrite(path, file.errorString())};
        }
    }
    if (!file.commit()) {
        return Unexpected{cannotWrite(path, file.errorString())};
    }
    return m_count;
}

} // namespace Rowback
