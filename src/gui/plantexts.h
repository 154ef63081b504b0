// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "recovery/plan.h"
#include "schema/taskcontext.h"

namespace Rowback {

/// The beginning of a text, as far as a person reads it on a page.
struct Excerpt
{
    QString text; ///< whole lines
    qsizetype lines = 0; ///< of it
    qsizetype allLines = 0;

    bool isWhole() const { return lines == allLines; }
};

/// What a person reviews of a plan before it runs. A value, made on a job: it takes seconds for a large plan.
struct PlanTexts
{
    std::vector<TableCounts> counts;
    Excerpt sql;
    Excerpt python;
    QStringList warnings; ///< hazards, warnings and what was left out, a sentence each; the first thousand
    QStringList notes; ///< what looked like a warning and is settled; the first thousand
    int warningCount = 0; ///< of all
    int noteCount = 0;
};

Result<PlanTexts> reviewTexts(const Plan &plan, Engine engine, const TaskContext &context);
/// At most @p lines lines and some @p characters characters of @p text.
Excerpt excerptOf(const QString &text, qsizetype lines, qsizetype characters);

} // namespace Rowback
