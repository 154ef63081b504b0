// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/problemlog.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// A damaged file may have names of any length, which say no more than their beginning.
QString cut(const QString &message)
{
    constexpr qsizetype most = 500;
    constexpr qsizetype atTheEnd = 100;
    return message.size() <= most ? message
                                  : message.left(most - atTheEnd) + QStringLiteral(" … ") + message.right(atTheEnd);
}

} // namespace

void ProblemLog::add(Problem problem, const QString &file)
{
    problem.message = cut(problem.message);
    if (problem.severity == Problem::Severity::Error) {
        (problem.ofKey ? m_tablesWithRepeatedKeys : m_tablesWithErrors).insert(problem.table);
    }
    Count &count = countOf(problem.severity, file);
    if (count.listed >= m_perFile) {
        count.table = problem.table;
        ++count.dropped;
        return;
    }
    ++count.listed;
    m_problems.push_back(std::move(problem));
    m_files.push_back(file);
}

ProblemLog::Count &ProblemLog::countOf(Problem::Severity severity, const QString &file)
{
    Count &count = m_counts[QString::number(int(severity)) + file];
    count.severity = severity;
    count.file = file;
    return count;
}

void ProblemLog::append(ProblemLog other)
{
    for (std::size_t i = 0; i < other.m_problems.size(); ++i) {
        add(std::move(other.m_problems[i]), other.m_files[i]);
    }
    for (const Count &count : std::as_const(other.m_counts)) {
        if (count.dropped > 0) {
            Count &mine = countOf(count.severity, count.file);
            mine.table = count.table;
            mine.dropped += count.dropped;
        }
    }
    m_tablesWithErrors.unite(other.m_tablesWithErrors);
    m_tablesWithRepeatedKeys.unite(other.m_tablesWithRepeatedKeys);
}

std::vector<Problem> ProblemLog::finish()
{
    std::vector<Problem> rest;
    for (const Count &count : std::as_const(m_counts)) {
        if (count.dropped > 0) {
            rest.push_back({count.severity, count.table, count.file,
                            QCoreApplication::translate("Rowback", "%1 more problems of this kind were found here.")
                                .arg(count.dropped)});
        }
    }
    std::sort(rest.begin(), rest.end(), [](const Problem &a, const Problem &b) { return a.where < b.where; });
    m_problems.insert(m_problems.end(), rest.begin(), rest.end());
    return std::move(m_problems);
}

} // namespace Rowback
