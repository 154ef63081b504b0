// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/problem.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Rowback {

/// Collects problems, and keeps them within bounds: of one file and severity, only the first ones are listed, the
/// others counted; very long messages lose their middle.
class ProblemLog
{
public:
    explicit ProblemLog(int perFile)
        : m_perFile(perFile)
    { }
    /// @p file, or whatever else is given for it, is what the bound counts by.
    void add(Problem problem, const QString &file);
    /// What another log holds, behind what this one does; it counts by the same bounds.
    void append(ProblemLog other);
    bool hasErrors(const QString &table) const
    {
        return m_tablesWithErrors.contains(table) || m_tablesWithRepeatedKeys.contains(table);
    }
    /// Without those that are of a table's key.
    const QSet<QString> &tablesWithErrors() const { return m_tablesWithErrors; }
    /// All of them; with one line for each file that had more.
    std::vector<Problem> finish();

private:
    struct Count
    {
        QString file;
        Problem::Severity severity{};
        QString table;
        qint64 dropped = 0;
        int listed = 0;
    };
    Count &countOf(Problem::Severity severity, const QString &file);

    int m_perFile;
    std::vector<Problem> m_problems;
    std::vector<QString> m_files; ///< of each problem
    QHash<QString, Count> m_counts;
    QSet<QString> m_tablesWithErrors;
    QSet<QString> m_tablesWithRepeatedKeys;
};

} // namespace Rowback
