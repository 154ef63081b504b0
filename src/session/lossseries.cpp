// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/lossseries.h"

#include "snapshot/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

constexpr int nowhere = -1;

/// The records that no snapshot was found to have yet, by table of the survey and text of the key.
using Missing = std::map<int, QHash<QString, int>>;

/// The same for all forms of a UUID: the survey has that of the database, other snapshots that of a dump.
QString nameOf(Key key)
{
    for (Value &value : key) {
        if (const auto digits = digitsOfUuid(value.text())) {
            value = Value::text(*digits);
        }
    }
    return displayText(key);
}

/// In which snapshots of the list each record was, and was no more.
class Search
{
public:
    Search(const LossSurvey &survey, const std::vector<CatalogueEntry> &snapshots, int first)
        : m_survey(survey)
        , m_snapshots(snapshots)
        , m_last(survey.records.size(), nowhere)
        , m_gone(survey.records.size(), nowhere)
    {
        for (std::size_t i = 0; i < survey.records.size(); ++i) {
            const SurveyedRecord &record = survey.records[i];
            if (!record.reused) {
                const SurveyedRow &row = survey.rows[static_cast<std::size_t>(record.firstRow + record.rowCount - 1)];
                m_missing[row.table].insert(nameOf(row.key), static_cast<int>(i));
                m_last[i] = first;
            }
        }
    }

    Result<void> lookInto(int place, const TaskContext &context)
    {
        const auto snapshot
            = Snapshot::open(m_snapshots[static_cast<std::size_t>(place)].path, {}, {context.stop, nullptr});
        if (!snapshot) {
            return snapshot.error().code == ErrorCode::Cancelled ? snapshot.unexpected() : Result<void>();
        }
        for (auto &[table, records] : m_missing) {
            if (auto looked = lookForRows(**snapshot, table, records, place, context); !looked) {
                return looked;
            }
        }
        std::erase_if(m_missing, [](const auto &table) { return table.second.isEmpty(); });
        return {};
    }

    bool isOver() const { return m_missing.empty(); }

    SeriesOfLoss result() const
    {
        std::map<std::pair<int, int>, std::vector<std::size_t>> byInterval;
        for (std::size_t i = 0; i < m_last.size(); ++i) {
            if (m_last[i] != nowhere) {
                // after what is gone nowhere comes nothing
                const int gone = m_gone[i] == nowhere ? static_cast<int>(m_snapshots.size()) : m_gone[i];
                byInterval[{m_last[i], gone}].push_back(i);
            }
        }
        SeriesOfLoss result;
        result.ofRecord.assign(m_last.size(), nowhere);
        for (const auto &[interval, records] : byInterval) {
            for (const std::size_t record : records) {
                result.ofRecord[record] = static_cast<int>(result.series.size());
            }
            const auto gone = static_cast<std::size_t>(interval.second);
            result.series.push_back({m_snapshots[static_cast<std::size_t>(interval.first)],
                                     gone < m_snapshots.size() ? std::optional(m_snapshots[gone]) : std::nullopt});
        }
        return result;
    }

private:
    Result<void> lookForRows(Snapshot &snapshot, int table, QHash<QString, int> &records, int place,
                             const TaskContext &context)
    {
        const auto &surveyed = m_survey.tables[static_cast<std::size_t>(table)];
        const auto id = snapshot.findTable(surveyed.name);
        if (!id) {
            return {};
        }
        std::vector<int> columns;
        for (const QString &name : surveyed.keyColumns) {
            columns.push_back(snapshot.schema().table(*id).columnIndex(name));
        }
        if (std::find(columns.begin(), columns.end(), nowhere) != columns.end()) {
            return {};
        }
        auto cursor = snapshot.source().rows({*id, columns, {}}, {context.stop, nullptr});
        auto read = visitRows(std::move(cursor), [&](std::span<const Cell> cells) {
            if (const auto found = records.find(nameOf({cells.begin(), cells.end()})); found != records.end()) {
                m_last[static_cast<std::size_t>(*found)] = place;
                records.erase(found);
            }
            return !records.isEmpty();
        });
        if (read && !snapshot.table(*id).hasErrors) {
            for (const int record : std::as_const(records)) {
                m_gone[static_cast<std::size_t>(record)] = place;
            }
        }
        return read;
    }

    const LossSurvey &m_survey;
    const std::vector<CatalogueEntry> &m_snapshots;
    std::vector<int> m_last; ///< by record: place of the snapshot; nowhere: it is not looked for
    std::vector<int> m_gone; ///< the same; nowhere: in none that was looked into was it missing
    Missing m_missing;
};

} // namespace

QString catalogueOf(const QString &snapshotPath)
{
    return QFileInfo(QDir::cleanPath(QFileInfo(snapshotPath).absoluteFilePath())).absolutePath();
}

Result<SeriesOfLoss> seriesOfLoss(const LossSurvey &survey, const QString &snapshotPath, const TaskContext &context)
{
    const auto snapshots = listCatalogue(catalogueOf(snapshotPath), context);
    if (!snapshots) {
        return snapshots.unexpected();
    }
    const QString own = QFileInfo(QDir::cleanPath(snapshotPath)).absoluteFilePath();
    const auto found = std::find_if(snapshots->begin(), snapshots->end(), [&](const CatalogueEntry &entry) {
        return QFileInfo(entry.path).absoluteFilePath() == own;
    });
    const int count = static_cast<int>(snapshots->size());
    const int first = static_cast<int>(found - snapshots->begin());
    if (first + 1 >= count) {
        return SeriesOfLoss{{}, std::vector<int>(survey.records.size(), nowhere)};
    }
    Search search(survey, *snapshots, first);
    for (int place = count - 1; place > first && !search.isOver(); --place) {
        context.report(QCoreApplication::translate("Rowback", "Looking when it vanished"), count - 1 - place,
                       count - 1 - first);
        if (const auto looked = search.lookInto(place, context); !looked) {
            return looked.unexpected();
        }
    }
    return search.result();
}

} // namespace Rowback
