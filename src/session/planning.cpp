// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/planning.h"

#include "session/lossseries.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <set>

namespace Rowback {

namespace {

QStringList damagedTables(const Snapshot &snapshot)
{
    QStringList result;
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        if (snapshot.table(TableId{i}).hasErrors) {
            result.append(snapshot.schema().table(TableId{i}).name);
        }
    }
    return result;
}

/// The tables with rows that have no place in the database, or cannot be found in it.
std::vector<LossSurvey::UncomparedTable> uncomparedTables(const Snapshot &snapshot, const Schema &live)
{
    std::vector<LossSurvey::UncomparedTable> result;
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const Table &dumped = snapshot.schema().table(TableId{i});
        LossSurvey::UncomparedTable table{dumped.name, snapshot.table(TableId{i}).foundRows, false, {}, {}};
        if (const auto known = live.find(dumped.name)) {
            table.isLive = true;
            table.keyColumns = live.table(*known).columnNames(live.table(*known).keyColumns);
            std::copy_if(table.keyColumns.begin(), table.keyColumns.end(), std::back_inserter(table.missingColumns),
                         [&](const QString &name) { return dumped.columnIndex(name) < 0; });
        }
        if (table.rows > 0 && (table.keyColumns.isEmpty() || !table.missingColumns.isEmpty())) {
            result.push_back(std::move(table));
        }
    }
    return result;
}

/// What of the snapshot may be missing, and what of it has no place in the database: a row that is not found there is
/// not brought back either, and a person must know that.
QStringList doubtsOf(const Snapshot &snapshot, const Schema &live, const Profile &profile)
{
    QStringList result;
    for (const Problem &problem : snapshot.problems()) {
        if (problem.severity != Problem::Severity::Notice) {
            const QString where = problem.where.isEmpty() ? problem.table : problem.where;
            result.append(QCoreApplication::translate("Rowback", "The snapshot may lack rows or values (%1). %2")
                              .arg(where, problem.message));
        }
    }
    std::set<QString> uncompared;
    for (const LossSurvey::UncomparedTable &table : uncomparedTables(snapshot, live)) {
        result.append(whyUncompared(table));
        uncompared.insert(table.name);
    }
    const Alignment alignment = Alignment::build(snapshot.schema(), snapshot.info().languages, live, profile);
    for (int i = 0; i < live.size(); ++i) {
        const QStringList &dropped = alignment.at(TableId{i}).dropped;
        if (!dropped.isEmpty() && !uncompared.contains(live.table(TableId{i}).name)) {
            result.append(QCoreApplication::translate("Rowback",
                                                      "The live table %1 lacks columns of the snapshot: %2. What they "
                                                      "held was not compared and stays away.")
                              .arg(live.table(TableId{i}).name, dropped.join(QLatin1String(", "))));
        }
    }
    return result;
}

PlanOrigin originOf(const Snapshot &snapshot, const Database &database, const PlanArguments &arguments)
{
    PlanOrigin origin;
    origin.snapshotPath = QFileInfo(snapshot.info().path).absoluteFilePath();
    origin.snapshotLabel = snapshot.info().label;
    origin.snapshotDate = snapshot.info().date;
    origin.databaseName = database.name();
    origin.databaseDisplay = database.display();
    origin.databaseIdentity = database.identity();
    origin.engine = database.productName();
    origin.profile = arguments.profileName;
    origin.madeAt = arguments.now;
    origin.madeBy = arguments.user;
    return origin;
}

/// Nobody shall conclude from tables that are not seen: there must be some of the snapshot's, and none may be hidden.
Result<void> checkTables(const Snapshot &snapshot, Database &database, const QStringList &only)
{
    int found = 0;
    for (const Table &table : snapshot.schema().tables()) {
        const bool present = database.schema().find(table.name).has_value();
        found += present ? 1 : 0;
        const bool asked = only.isEmpty() || only.contains(table.name) || only.contains(table.model);
        if (!present && asked) {
            if (auto confirmed = database.confirmAbsence(table.name); !confirmed) {
                return confirmed;
            }
        }
    }
    if (found > 0 || snapshot.schema().size() == 0) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Refused,
         .message = database.schema().size() == 0
             ? QCoreApplication::translate("Rowback", "The database holds no tables.")
             : QCoreApplication::translate("Rowback", "The database holds none of the snapshot's tables."),
         .where = database.name(),
         .advice = QCoreApplication::translate("Rowback", "Look whether its address leads to the database you mean.")}};
}

/// One state of the database to read from, which the snapshot knows the types, keys and forms of.
struct Reading
{
    std::unique_ptr<RowSource> live;
    ValueForms forms;
};

Result<Reading> beginRead(Database &database, Snapshot &snapshot, const QString &dumpZone, const TaskContext &context)
{
    auto live = database.beginRead(context);
    if (!live) {
        return live.unexpected();
    }
    auto forms = adoptForms(snapshot, database, **live, dumpZone, context);
    return forms ? Result<Reading>({*std::move(live), *std::move(forms)}) : forms.unexpected();
}

} // namespace

QString whyUncompared(const LossSurvey::UncomparedTable &table)
{
    if (!table.isLive) {
        return QCoreApplication::translate("Rowback",
                                           "The database has no table %1; its %2 rows in the snapshot stay away.")
            .arg(table.name)
            .arg(table.rows);
    }
    if (table.keyColumns.isEmpty()) {
        return QCoreApplication::translate("Rowback",
                                           "The table %1 has no key, so its %2 rows in the snapshot were not compared.")
            .arg(table.name)
            .arg(table.rows);
    }
    return QCoreApplication::translate(
               "Rowback",
               "The key of the table %1 is %2, and the snapshot has no column %3, so its rows "
               "there (%4) were not compared and stay away. If the column had another name then, write "
               "kw.update(%5=...) for it into the create function of a copy of the snapshot.")
        .arg(table.name, table.keyColumns.join(QLatin1String(", ")), table.missingColumns.join(QLatin1String(", ")),
             QString::number(table.rows), table.missingColumns.front());
}

Result<Plan> planRecovery(Snapshot &snapshot, Database &database, const Profile &profile, PlanArguments arguments,
                          const TaskContext &context)
{
    if (const auto checked = checkTables(snapshot, database, {}); !checked) {
        return checked.unexpected();
    }
    const auto reading = beginRead(database, snapshot, arguments.dumpZone, context);
    if (!reading) {
        return reading.unexpected();
    }
    PlanRequest request;
    request.origin = originOf(snapshot, database, arguments);
    request.origin.timeZone = reading->forms.timeZone;
    request.target
        = {database.facts().canWrite, database.facts().whyNot, database.facts().replica, damagedTables(snapshot)};
    request.doubts = reading->forms.notices + doubtsOf(snapshot, database.schema(), profile);
    request.confirmHazards = !arguments.confirmedName.isEmpty();
    request.rules.reading = arguments.reading;
    request.rules.sourceVersion = snapshot.info().sourceVersion;
    request.selection = std::move(arguments.selection);
    request.decisions = std::move(arguments.decisions);
    request.remap = std::move(arguments.remap);
    if (request.confirmHazards && arguments.confirmedName != database.name()) {
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Rowback", "The database is called \"%1\", not \"%2\".")
                            .arg(database.name(), arguments.confirmedName),
             .advice = QCoreApplication::translate("Rowback", "Look whether this is the database you mean.")}};
    }
    return makePlan(snapshot.source(), snapshot.info().languages, *reading->live, profile, std::move(request), context);
}

Result<LossSurvey> surveyRecovery(Snapshot &snapshot, Database &database, const Profile &profile,
                                  const QString &dumpZone, const TaskContext &context)
{
    if (const auto checked = checkTables(snapshot, database, {}); !checked) {
        return checked.unexpected();
    }
    const auto reading = beginRead(database, snapshot, dumpZone, context);
    if (!reading) {
        return reading.unexpected();
    }
    auto survey = surveyLoss(snapshot.source(), snapshot.info().languages, *reading->live, profile, context);
    if (survey) {
        survey->uncompared = uncomparedTables(snapshot, database.schema());
    }
    return survey;
}

namespace {

Result<ComparedTable> compareRows(Comparer &comparer, TableId id, bool cells, const TaskContext &context)
{
    auto compared = comparer.compareKeys(id, context);
    if (!compared) {
        return compared.unexpected();
    }
    if (cells) {
        if (const auto done = comparer.compareCells(*compared, context); !done) {
            return done.unexpected();
        }
    }
    ComparedTable result;
    result.comparison = *std::move(compared);
    return result;
}

Result<ComparedTable> countRows(RowSource &live, TableId id, qint64 snapshotRows)
{
    const auto rows = live.rowCount(id);
    if (!rows) {
        return rows.unexpected();
    }
    ComparedTable result;
    result.comparable = false;
    result.comparison.snapshotRows = snapshotRows;
    result.comparison.liveRows = *rows;
    return result;
}

void addDrift(ComparedTable &compared, const AlignedTable &aligned, const Table &live)
{
    compared.notLive = aligned.dropped;
    for (std::size_t i = 0; i < live.columns.size(); ++i) {
        if (aligned.snapshotColumns[i] < 0 && !live.columns[i].generated) {
            compared.notInSnapshot.append(live.columns[i].name);
        }
    }
}

} // namespace

Result<ComparedTables> compareTables(Snapshot &snapshot, Database &database, const Profile &profile,
                                     const CompareRequest &request, const TaskContext &context)
{
    const QStringList &only = request.only;
    for (const QString &name : only) {
        if (!snapshot.findTable(name)) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "The snapshot has no table \"%1\".").arg(name),
                 .advice = QCoreApplication::translate("Rowback", "The command tables lists them.")}};
        }
    }
    if (const auto checked = checkTables(snapshot, database, only); !checked) {
        return checked.unexpected();
    }
    const auto reading = beginRead(database, snapshot, request.dumpZone, context);
    if (!reading) {
        return reading.unexpected();
    }
    RowSource &live = *reading->live;
    const Alignment alignment
        = Alignment::build(snapshot.schema(), snapshot.info().languages, database.schema(), profile);
    const auto contentTypes = ContentTypes::load(live, context);
    if (!contentTypes) {
        return contentTypes.unexpected();
    }
    Comparer comparer(snapshot.source(), live, alignment, *contentTypes);
    ComparedTables result{{}, reading->forms.notices};
    const int size = snapshot.schema().size();
    for (int i = 0; i < size; ++i) {
        context.report(QCoreApplication::translate("Rowback", "Comparing"), i, size);
        const Table &dumped = snapshot.schema().table(TableId{i});
        if (!only.isEmpty() && !only.contains(dumped.name) && !only.contains(dumped.model)) {
            continue;
        }
        const auto id = database.schema().find(dumped.name);
        if (!id) {
            ComparedTable &table = result.tables.emplace_back();
            table.name = dumped.name;
            table.missing = true;
            table.comparable = false;
            table.comparison.snapshotRows = snapshot.table(TableId{i}).foundRows;
            continue;
        }
        auto table = alignment.at(*id).comparable ? compareRows(comparer, *id, request.cells, context)
                                                  : countRows(live, *id, snapshot.table(TableId{i}).foundRows);
        if (!table) {
            return table.unexpected();
        }
        table->name = dumped.name;
        addDrift(*table, alignment.at(*id), database.schema().table(*id));
        result.tables.push_back(*std::move(table));
    }
    return result;
}

namespace {

using RowNames = std::set<std::pair<QString, QString>>;

Result<RowNames> keysOf(const QString &path, Database &database, const TaskContext &context)
{
    auto snapshot = Snapshot::open(path, {}, context);
    if (!snapshot) {
        return snapshot.unexpected();
    }
    const auto reading = beginRead(database, **snapshot, {}, context);
    if (!reading) {
        return reading.unexpected();
    }
    const Schema &live = database.schema();
    RowNames result;
    for (int i = 0; i < (*snapshot)->schema().size(); ++i) {
        const Table &dumped = (*snapshot)->schema().table(TableId{i});
        const auto id = live.find(dumped.name);
        if (!id) {
            continue;
        }
        const Table &table = live.table(*id);
        std::vector<int> columns;
        for (const QString &name : table.columnNames(table.keyColumns)) {
            columns.push_back(dumped.columnIndex(name));
        }
        if (columns.empty() || std::find(columns.begin(), columns.end(), -1) != columns.end()) {
            continue;
        }
        auto cursor = (*snapshot)->source().rows({TableId{i}, columns, {}}, context);
        const auto read = visitRows(std::move(cursor), [&](std::span<const Cell> cells) {
            Key key;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                key.push_back(canonical(table.columns[static_cast<std::size_t>(table.keyColumns[c])], cells[c]));
            }
            result.emplace(table.name, displayText(key));
            return true;
        });
        if (!read) {
            return read.unexpected();
        }
    }
    return result;
}

} // namespace

Result<RowNames> seriesOf(const QString &snapshotPath, const QDate &day, Database &database, const TaskContext &context)
{
    const QString folder = catalogueOf(snapshotPath);
    const auto entries = listCatalogue(folder, context);
    if (!entries) {
        return entries.unexpected();
    }
    const CatalogueEntry *before = nullptr;
    const CatalogueEntry *after = nullptr;
    for (const CatalogueEntry &entry : *entries) {
        if (entry.date.date() < day) {
            before = &entry;
        } else if (after == nullptr) {
            after = &entry;
        }
    }
    if (before == nullptr || after == nullptr) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message = QCoreApplication::translate("Rowback", "There are no snapshots on both sides of %1.")
                            .arg(day.toString(Qt::ISODate)),
             .where = folder,
             .advice = QCoreApplication::translate("Rowback",
                                                   "A series is what vanished between two snapshots of one folder.")}};
    }
    auto old = keysOf(before->path, database, context);
    const auto recent = keysOf(after->path, database, context);
    if (!old || !recent) {
        return old ? recent.unexpected() : old.unexpected();
    }
    std::erase_if(*old, [&](const auto &row) { return recent->contains(row); });
    return old;
}

} // namespace Rowback
