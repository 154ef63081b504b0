// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/alignment.h"

#include <algorithm>

namespace Rowback {

namespace {

/// The dump's language without a column of its own in the live table is the one that the live table keeps in the bare
/// column. Where several have none it is a guess, the dump's first before the others; where all have one, the bare
/// column is in a language that the dump lacks.
class BabelNames
{
public:
    BabelNames(const Table &dumped, const Table &live, const QStringList &languages)
        : m_dumped(dumped)
        , m_live(live)
        , m_languages(languages)
    { }

    /// The snapshot's column that holds what the live column @p name means; -1: none.
    int snapshotColumn(const QString &name) const
    {
        if (m_languages.isEmpty()) {
            return m_dumped.columnIndex(name);
        }
        for (const QString &language : m_languages) {
            const QString suffix = QLatin1Char('_') + language;
            if (name.endsWith(suffix) && isBabel(name.chopped(suffix.size()))) {
                return dumpedColumn(name.chopped(suffix.size()), language);
            }
        }
        if (!isBabel(name)) {
            return m_dumped.columnIndex(name);
        }
        const QStringList possible = bareLanguages(name);
        return possible.isEmpty() ? -1 : dumpedColumn(name, possible.front());
    }

    /// The languages that the live column @p name may be in, the likeliest first; empty where that is certain.
    QStringList guesses(const QString &name) const
    {
        const QStringList possible = isBabel(name) ? bareLanguages(name) : QStringList();
        return possible.size() > 1 ? possible : QStringList();
    }

    /// Whether @p name is the bare column of such a text, or one with a language behind it.
    bool isTranslated(const QString &name) const
    {
        return isBabel(name) || std::any_of(m_languages.begin(), m_languages.end(), [&](const QString &language) {
                   const QString suffix = QLatin1Char('_') + language;
                   return name.endsWith(suffix) && isBabel(name.chopped(suffix.size()));
               });
    }

private:
    /// The dump holds a text in several languages under this name.
    bool isBabel(const QString &name) const
    {
        return m_languages.size() > 1 && m_dumped.columnIndex(name) >= 0
            && std::all_of(m_languages.begin() + 1, m_languages.end(), [&](const QString &language) {
                   return m_dumped.columnIndex(name + QLatin1Char('_') + language) >= 0;
               });
    }
    int dumpedColumn(const QString &name, const QString &language) const
    {
        return m_dumped.columnIndex(language == m_languages.front() ? name : name + QLatin1Char('_') + language);
    }
    /// The dump's languages that have no column of their own, in the dump's order.
    QStringList bareLanguages(const QString &name) const
    {
        QStringList result;
        for (const QString &language : m_languages) {
            if (m_live.columnIndex(name + QLatin1Char('_') + language) < 0) {
                result.append(language);
            }
        }
        return result;
    }

    const Table &m_dumped;
    const Table &m_live;
    const QStringList &m_languages;
};

bool isContentType(const Table &table, int column, const Schema &live, const Table &dumped, int dumpedColumn)
{
    const auto types = ContentTypes::table(live);
    const bool byForeignKey
        = types && std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), [&](const auto &key) {
              return key.columns == std::vector{column} && key.targetTable == live.table(*types).name;
          });
    const auto &known = dumped.contentTypeColumns;
    return types && (byForeignKey || std::find(known.begin(), known.end(), dumpedColumn) != known.end());
}

AlignedTable alignTable(const Table &dumped, const QStringList &languages, const Schema &live, const Table &table,
                        const Profile &profile)
{
    AlignedTable result;
    const BabelNames names(dumped, table, languages);
    std::vector<bool> used(dumped.columns.size(), false);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const int found = names.snapshotColumn(table.columns[i].name);
        result.snapshotColumns.push_back(found);
        result.hints.push_back(profile.hints(table.name, table.columns[i].name));
        result.babel.push_back(names.isTranslated(table.columns[i].name));
        if (const QStringList guesses = names.guesses(table.columns[i].name); !guesses.isEmpty()) {
            result.guessed.emplace(column, AlignedTable::LanguageGuess{guesses, guesses.front() == languages.front()});
        }
        result.contentTypes.push_back(found >= 0 && isContentType(table, column, live, dumped, found));
        if (found >= 0) {
            result.common.push_back(column);
            used[static_cast<std::size_t>(found)] = true;
        }
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) {
            result.dropped.append(dumped.columns[i].name);
            result.droppedColumns.push_back(static_cast<int>(i));
        }
    }
    result.comparable = !table.keyColumns.empty() && result.hasAll(table.keyColumns);
    return result;
}

} // namespace

bool AlignedTable::hasAll(const std::vector<int> &liveColumns) const
{
    return std::all_of(liveColumns.begin(), liveColumns.end(),
                       [&](int column) { return snapshotColumns[static_cast<std::size_t>(column)] >= 0; });
}

std::vector<int> AlignedTable::inSnapshot(const std::vector<int> &liveColumns) const
{
    std::vector<int> result;
    for (const int column : liveColumns) {
        result.push_back(snapshotColumns[static_cast<std::size_t>(column)]);
    }
    return result;
}

Alignment Alignment::build(const Schema &snapshot, const QStringList &languages, const Schema &live,
                           const Profile &profile)
{
    Alignment result;
    std::vector<bool> met(static_cast<std::size_t>(snapshot.size()), false);
    for (const Table &table : live.tables()) {
        const auto dumped = snapshot.find(table.name);
        AlignedTable aligned;
        if (dumped) {
            met[static_cast<std::size_t>(*dumped)] = true;
            aligned = alignTable(snapshot.table(*dumped), languages, live, table, profile);
            aligned.snapshot = dumped;
        } else {
            aligned.snapshotColumns.assign(table.columns.size(), -1);
            aligned.hints.resize(table.columns.size());
            aligned.contentTypes.assign(table.columns.size(), false);
            aligned.babel.assign(table.columns.size(), false);
        }
        result.m_tables.push_back(std::move(aligned));
    }
    for (int i = 0; i < snapshot.size(); ++i) {
        if (!met[static_cast<std::size_t>(i)]) {
            result.m_missing.push_back(TableId{i});
        }
    }
    return result;
}

} // namespace Rowback
