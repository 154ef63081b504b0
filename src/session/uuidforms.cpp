// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/uuidforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int digitCount = 32;

/// In which forms a column of the database has UUIDs.
struct SeenForms
{
    bool digits = false; ///< 32 of them
    bool hyphens = false;
    bool upperCase = false;

    bool isClear() const { return !upperCase && !(digits && hyphens); }
    void add(std::string_view text)
    {
        const bool isDigits = text.size() == digitCount && std::all_of(text.begin(), text.end(), isHexadecimal);
        const bool isUuid = isDigits || digitsOfUuid(text);
        digits = digits || isDigits;
        hyphens = hyphens || (isUuid && !isDigits);
        upperCase = upperCase || (isUuid && std::any_of(text.begin(), text.end(), isUpperCase));
    }

private:
    static bool isUpperCase(char c) { return c >= 'A' && c <= 'F'; }
    static bool isHexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || isUpperCase(c); }
};

/// A text column of 32 characters; what is longer, the engine may take all the same.
bool isForDigits(const Column &column)
{
    return column.type == ColumnType::Text
        && column.typeName.simplified().remove(QLatin1Char(' ')).compare(QLatin1String("char(32)"), Qt::CaseInsensitive)
        == 0;
}

Result<bool> hasHyphens(Snapshot &snapshot, TableId table, int column, const TaskContext &context)
{
    bool found = false;
    const auto read
        = visitRows(snapshot.source().rows({table, {column}, {}}, context), [&](std::span<const Cell> cells) {
              found = cells.front().kind() == ValueKind::Text && digitsOfUuid(cells.front().text());
              return !found;
          });
    return read ? Result<bool>(found) : read.unexpected();
}

Result<SeenForms> formsIn(RowSource &live, TableId table, int column, const TaskContext &context)
{
    SeenForms seen;
    const auto read = visitRows(live.rows({table, {column}, {}}, context), [&](std::span<const Cell> cells) {
        seen.add(cells.front().text());
        return seen.isClear();
    });
    return read ? Result<SeenForms>(seen) : read.unexpected();
}

} // namespace

Result<std::set<std::pair<QString, QString>>> columnsOfUuidDigits(Snapshot &snapshot, RowSource &live,
                                                                  const TaskContext &context)
{
    std::set<std::pair<QString, QString>> result;
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const Table &dumped = snapshot.schema().table(TableId{i});
        const auto id = live.schema().find(dumped.name);
        for (int c = 0; id && c < static_cast<int>(dumped.columns.size()); ++c) {
            const QString &name = dumped.columns[static_cast<std::size_t>(c)].name;
            const int place = live.schema().table(*id).columnIndex(name);
            if (place < 0 || !isForDigits(live.schema().table(*id).columns[static_cast<std::size_t>(place)])) {
                continue;
            }
            const auto needed = hasHyphens(snapshot, TableId{i}, c, context);
            const auto seen = needed && *needed ? formsIn(live, *id, place, context) : Result<SeenForms>(SeenForms());
            if (!needed || !seen) {
                return needed ? seen.unexpected() : needed.unexpected();
            }
            if (!seen->isClear()) {
                return Unexpected{
                    {.code = ErrorCode::Refused,
                     .message = QCoreApplication::translate("Rowback",
                                                            "The column %1 of the table %2 holds UUIDs in several "
                                                            "forms, or in upper case, so its rows cannot be told from "
                                                            "those of the snapshot.")
                                    .arg(name, dumped.name),
                     .advice = QCoreApplication::translate(
                         "Rowback",
                         "Give them one form in the database, 32 digits in lower case without hyphens, and with them "
                         "what refers to them.")}};
            }
            if (*needed && !seen->hyphens) {
                result.emplace(dumped.name, name);
            }
        }
    }
    return result;
}

} // namespace Rowback
