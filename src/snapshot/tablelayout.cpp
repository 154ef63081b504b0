// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/say.h"
#include "snapshot/dumpcontents.h"
#include "snapshot/plainarguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace Rowback {

namespace {

QString symbolModel(const RestoreScript &script, const std::string &symbol)
{
    const auto found = script.globals.models.find(symbol);
    return found == script.globals.models.end() ? QString() : QString::fromStdString(found->second);
}

/// Whether some model of the script is called like the function, as it is in every dump as written.
bool hasModelNamed(const RestoreScript &script, const QString &table)
{
    return std::any_of(script.globals.models.begin(), script.globals.models.end(),
                       [&table](const auto &model) { return QString::fromStdString(model.first).toLower() == table; });
}

/// The table that the rows of a function go to (dump-format.md 2.2, rule 3): the one in its own name, unless somebody
/// made it return another model. A table whose model never had its name keeps it: db_table may be anything.
QString targetTable(const RestoreScript &script, const CreateFunction &function)
{
    const QString own = QString::fromStdString(function.table);
    const QString returned = tableOfModel(symbolModel(script, function.model));
    if (!function.isInterpreted() || returned.isEmpty() || returned == own) {
        return own;
    }
    return script.find(returned.toStdString()) != nullptr || hasModelNamed(script, own) ? returned : own;
}

/// Whether it is certain: a child row has its parent's key, and Django lets no other column be called id. Otherwise it
/// is the likeliest guess.
bool findKey(Table &table, const QString &pointer)
{
    for (const QString &name : {pointer, QStringLiteral("id")}) {
        if (const int column = name.isEmpty() ? -1 : table.columnIndex(name); column >= 0) {
            table.keyColumns = {column};
            return true;
        }
    }
    if (const std::vector<int> guesses = keyGuesses(table); !guesses.empty()) {
        table.keyColumns = {guesses.front()};
    }
    return false;
}

/// X_type_id through new_content_type_id() and an X_id beside it; without that, it is a plain content type.
void findGenericReferences(Table &table)
{
    const QLatin1String ending("_type_id");
    for (const int column : table.contentTypeColumns) {
        const QString &name = table.columns[static_cast<std::size_t>(column)].name;
        const int idColumn
            = name.endsWith(ending) ? table.columnIndex(name.chopped(ending.size()) + QLatin1String("_id")) : -1;
        if (idColumn >= 0) {
            table.genericReferences.push_back({column, idColumn});
        }
    }
}

void addColumns(Table &table, RowFeed &feed)
{
    for (const ProgramColumn &column : feed.program.columns()) {
        const QString name = QString::fromStdString(column.name);
        int place = table.columnIndex(name);
        if (place < 0) {
            place = static_cast<int>(table.columns.size());
            Column added;
            added.name = name;
            added.type = column.isDecimal ? ColumnType::Decimal : ColumnType::Unknown;
            table.columns.push_back(added);
            if (column.isContentType) {
                table.contentTypeColumns.push_back(place);
            }
        }
        feed.columns.push_back(place);
    }
}

void describeParameters(RowFeed &feed)
{
    const std::size_t count = feed.function->parameters.size();
    feed.isDecimal.resize(count);
    feed.isContentType.resize(count);
    feed.isBabel.resize(count);
    for (const ProgramColumn &column : feed.program.columns()) {
        const ColumnSource &source = column.source;
        if (feed.program.isPlain() && source.parameter >= 0) {
            const auto parameter = static_cast<std::size_t>(source.parameter);
            feed.isDecimal[parameter] = feed.isDecimal[parameter] || source.kind == ColumnSource::Kind::Decimal;
            feed.isContentType[parameter]
                = feed.isContentType[parameter] || source.kind == ColumnSource::Kind::ContentType;
            feed.isBabel[parameter] = feed.isBabel[parameter] || source.kind == ColumnSource::Kind::Babel;
            feed.special |= feed.isSpecial(parameter) ? PlainArguments::bit(parameter) : 0;
        }
    }
}

void findKeyParameter(const Table &table, RowFeed &feed)
{
    for (std::size_t i = 0; i < feed.columns.size(); ++i) {
        const ColumnSource &source = feed.program.columns()[i].source;
        if (feed.program.isPlain() && table.isKeyColumn(feed.columns[i])
            && source.kind == ColumnSource::Kind::Parameter) {
            feed.keyParameter = source.parameter;
            feed.keyIsId = isIdColumn(table.columns[static_cast<std::size_t>(feed.columns[i])].name);
        }
    }
}

void reportUnused(const RowFeed &feed, const QString &table, ProblemLog &problems)
{
    for (const std::string &parameter : feed.program.unusedParameters()) {
        problems.add({Problem::Severity::Warning, table, feed.function->where,
                      QCoreApplication::translate("Rowback", "Column %1 is left out by hand: create_%2() drops it.")
                          .arg(QString::fromStdString(parameter), QString::fromStdString(feed.function->table))},
                     feed.function->where);
    }
}

TableId findOrAddTable(DumpContents &dump, const QString &name)
{
    if (const auto found = dump.schema.find(name)) {
        return *found;
    }
    Table table;
    table.name = name;
    dump.tables.emplace_back();
    return dump.schema.add(std::move(table));
}

void addFeed(DumpContents &dump, const CreateFunction &function, ProblemLog &problems)
{
    const QString name = targetTable(dump.script, function);
    const TableId id = findOrAddTable(dump, name);
    Table &table = dump.schema.table(id);
    DumpTable &rows = dump.table(id);
    RowFeed feed{.function = &function,
                 .program = RowProgram(function, dump.script.languages, dump.script.languagePlaces)};
    addColumns(table, feed);
    describeParameters(feed);
    reportUnused(feed, name, problems);
    if (table.model.isEmpty() || QString::fromStdString(function.table) == name) {
        table.model = symbolModel(dump.script, function.model);
        rows.info.model = table.model;
        rows.info.parentModel = symbolModel(dump.script, function.parent);
        rows.info.parentPointerColumn = QString::fromStdString(function.pointerColumn);
    }
    rows.info.interpreted = rows.info.interpreted && function.isInterpreted();
    if (!rows.feeds.empty()) {
        problems.add({Problem::Severity::Warning, name, function.where,
                      say(QT_TRANSLATE_NOOP("Rowback",
                                            "Rows of create_%1() and of create_%2() go to this table; of those with "
                                            "the same key only the first counts."))
                          .arg(QString::fromStdString(rows.feeds.front().function->table),
                               QString::fromStdString(function.table))},
                     function.where);
    }
    dump.feedByFunction[function.table] = {index(id), static_cast<int>(rows.feeds.size())};
    rows.feeds.push_back(std::move(feed));
    if (QString::fromStdString(function.table) != name) {
        problems.add({Problem::Severity::Notice, name, function.where,
                      QCoreApplication::translate("Rowback", "The rows of create_%1() go to the table %2.")
                          .arg(QString::fromStdString(function.table), name)},
                     function.where);
    }
}

/// Rows of several functions in one table: what one of them does not set is NULL in its rows.
void reportUneven(const Table &table, const DumpTable &rows, ProblemLog &problems)
{
    for (const RowFeed &feed : rows.feeds) {
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
            if (std::find(feed.columns.begin(), feed.columns.end(), column) == feed.columns.end()) {
                problems.add(
                    {Problem::Severity::Error, table.name, feed.function->where,
                     say(QT_TRANSLATE_NOOP("Rowback",
                                           "create_%1() leaves column %2 out; it is NULL in its rows here, but "
                                           "may be something else in the database."))
                         .arg(QString::fromStdString(feed.function->table),
                              table.columns[static_cast<std::size_t>(column)].name)},
                    feed.function->where);
            }
        }
    }
}

/// The one reference that the script itself tells of; databases without foreign keys have it from here.
void addInheritance(Table &table, const SnapshotTable &info)
{
    const int pointer = table.columnIndex(info.parentPointerColumn);
    if (pointer >= 0 && !info.parentTable.isEmpty()) {
        ForeignKey parent;
        parent.columns = {pointer};
        parent.targetTable = info.parentTable;
        parent.declared = false;
        table.foreignKeys.push_back(std::move(parent));
    }
}

} // namespace

QString tableOfModel(QString model)
{
    return model.replace(QLatin1Char('.'), QLatin1Char('_')).toLower();
}

/// By names that keys often have; the first column is where Django writes one that has none of them.
std::vector<int> keyGuesses(const Table &table)
{
    std::vector<int> result;
    for (const char *name : {"isocode", "session_key", "nr", "code"}) {
        if (const int column = table.columnIndex(QLatin1String(name)); column >= 0) {
            result.push_back(column);
        }
    }
    if (!table.columns.empty() && std::find(result.begin(), result.end(), 0) == result.end()) {
        result.push_back(0);
    }
    return result;
}

bool isIdColumn(const QString &name)
{
    return name == QLatin1String("id") || name.endsWith(QLatin1String("_id"));
}

std::optional<std::int64_t> quotedInteger(std::string_view text)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::size_t digits = text.starts_with('-') ? 1 : 0;
    const bool canonical = text.size() > digits && (text[digits] != '0' || text.size() == 1);
    return error == std::errc{} && stop == text.data() + text.size() && canonical ? std::optional(number)
                                                                                  : std::nullopt;
}

QString tableOfFile(const DumpContents &dump, const QString &stem)
{
    const auto tableOf = [&dump](const QString &function) {
        const auto feed = dump.feedByFunction.find(function.toStdString());
        return feed != dump.feedByFunction.end() ? dump.schema.table(TableId{feed->second.first}).name : QString();
    };
    const auto underline = stem.lastIndexOf(QLatin1Char('_'));
    bool isNumber = false;
    stem.mid(underline + 1).toInt(&isNumber);
    const QString whole = isNumber ? tableOf(stem.left(underline)) : QString();
    const QString own = tableOf(stem);
    return !own.isEmpty() ? own : !whole.isEmpty() ? whole : stem;
}

void layOutTables(DumpContents &dump, ProblemLog &problems)
{
    for (const CreateFunction &function : dump.script.functions) {
        addFeed(dump, function, problems);
    }
    for (int i = 0; i < dump.schema.size(); ++i) {
        Table &table = dump.schema.table(TableId{i});
        DumpTable &rows = dump.tables[static_cast<std::size_t>(i)];
        rows.info.parentTable = tableOfModel(rows.info.parentModel);
        rows.keyIsGuess = !findKey(table, rows.info.parentPointerColumn);
        addInheritance(table, rows.info);
        reportUneven(table, rows, problems);
        findGenericReferences(table);
        for (RowFeed &feed : rows.feeds) {
            findKeyParameter(table, feed);
        }
    }
}

} // namespace Rowback
