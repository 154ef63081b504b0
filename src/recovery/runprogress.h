// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

/// One count over the whole run, so that no bar ever starts again: every step once written and once read back.
class RunProgress
{
public:
    RunProgress(const TaskContext &context, std::size_t steps)
        : m_context(context)
        , m_total(2 * static_cast<qint64>(steps))
    { }

    void checking() const { report(QCoreApplication::translate("Rowback", "Checking that nothing has changed since")); }
    /// @p rows more of that table; of a stretch that is repeated row by row, none.
    void written(const QString &table, std::size_t rows)
    {
        m_hasWritten = true;
        m_done = std::min(m_total / 2, m_done + static_cast<qint64>(rows)); // rows may be tried again
        report(QCoreApplication::translate("Rowback", "Writing %1").arg(table));
    }
    void verifying()
    {
        m_done = m_total / 2;
        report(QCoreApplication::translate("Rowback", "Reading back what was written"));
    }
    /// @p rows more; rows that were written twice are read once.
    void readBack(std::size_t rows)
    {
        m_done = std::min(m_total, m_done + static_cast<qint64>(rows));
        report(QCoreApplication::translate("Rowback", "Reading back what was written"));
    }
    void verified()
    {
        m_done = m_total;
        report(QCoreApplication::translate("Rowback", "Everything fits"));
    }

private:
    void report(const QString &stage) const
    {
        if (m_context.progress) {
            m_context.progress({stage, m_done, m_total, m_hasWritten});
        }
    }

    const TaskContext &m_context;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_hasWritten = false;
};

} // namespace Rowback
