// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/planner.h"
#include "recovery/profile.h"
#include "support/memoryrowsource.h"

#include <QTest>

namespace Rowback {

/// A snapshot and a live database in memory, the live one a copy of the snapshot until a test changes it; and the plan
/// that follows from them, told in texts.
class MemoryCase
{
public:
    explicit MemoryCase(const QStringList &tables)
        : snapshot(tables)
        , live(tables)
    { }

    /// Rows of both sides.
    MemoryCase &both(const QString &table, const QStringList &rows)
    {
        snapshot.fill(table, rows);
        live.fill(table, rows);
        return *this;
    }
    MemoryCase &lost(const QString &table, const QStringList &rows)
    {
        snapshot.fill(table, rows);
        return *this;
    }
    MemoryCase &added(const QString &table, const QStringList &rows)
    {
        live.fill(table, rows);
        return *this;
    }
    MemoryCase &decide(const QStringList &decisions)
    {
        for (const QString &text : decisions) {
            auto decision = Decisions::parse(text);
            if (!decision) {
                qFatal("%s", qPrintable(decision.error().text()));
            }
            request.decisions.add(*decision);
        }
        return *this;
    }
    MemoryCase &know(const QByteArray &json)
    {
        auto read = Profile::fromJson(json, QStringLiteral("test.json"));
        if (!read) {
            qFatal("%s", qPrintable(read.error().text()));
        }
        profile = *read;
        return *this;
    }
    MemoryCase &only(const QString &pattern)
    {
        request.selection.only.push_back(RowPattern::parse(pattern));
        return *this;
    }
    MemoryCase &except(const QString &pattern)
    {
        request.selection.except.push_back(RowPattern::parse(pattern));
        return *this;
    }

    /// The snapshot's languages, its first one first.
    MemoryCase &speaking(const QStringList &names)
    {
        languages = names;
        return *this;
    }

    Result<Plan> tryPlan() const
    {
        MemoryRowSource old(snapshot);
        MemoryRowSource now(live);
        return makePlan(old, languages, now, profile, request, {});
    }
    Plan plan() const
    {
        auto result = tryPlan();
        if (!result) {
            qFatal("no plan: %s", qPrintable(result.error().text()));
        }
        return std::move(*result);
    }

    MemoryTables snapshot;
    MemoryTables live;
    QStringList languages;
    Profile profile;
    PlanRequest request;
};

/// "insert pcsw_client 1: id=1, name=Anna", "re-point note 3: project_id 2→1", "delete client 2".
inline QString told(const Step &step)
{
    const auto text = [](const Value &value) { return value.isNull() ? QStringLiteral("~") : displayText(value); };
    QStringList cells;
    for (qsizetype i = 0; i < step.columns.size() && step.operation != Operation::Erase; ++i) {
        const auto c = static_cast<std::size_t>(i);
        cells.append(step.operation == Operation::Insert
                         ? step.columns[i] + QLatin1Char('=') + text(step.after[c])
                         : QStringLiteral("%1 %2→%3").arg(step.columns[i], text(step.before[c]), text(step.after[c])));
    }
    const QString what = QStringLiteral("%1 %2 %3").arg(phaseName(step.phase), step.table, displayText(step.key));
    return cells.isEmpty() ? what : what + QStringLiteral(": ") + cells.join(QStringLiteral(", "));
}

inline QStringList told(const std::vector<Step> &steps)
{
    QStringList result;
    for (const Step &step : steps) {
        result.append(told(step));
    }
    return result;
}

/// "C1 client 2 keep-original", by code, then as the plan has them.
inline QStringList told(const std::vector<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings) {
        const QString row = finding.rows.empty()
            ? QString()
            : QStringLiteral("%1 %2 ").arg(finding.rows.front().table, displayText(finding.rows.front().key));
        result.append(findingCodeName(finding.code) + QLatin1Char(' ') + row + resolutionName(finding.resolution));
    }
    return result;
}

inline QStringList toldOf(const Plan &plan, FindingCode code)
{
    std::vector<Finding> some;
    std::copy_if(plan.findings.begin(), plan.findings.end(), std::back_inserter(some),
                 [code](const Finding &finding) { return finding.code == code; });
    return told(some);
}

/// Client 1 was lost and typed in again as 2; note 7 was lost with it, note 8 was written about 2.
inline MemoryCase retyped()
{
    MemoryCase test({"client(app.Client): id key auto, name text, nat text null unique, city text",
                     "note(app.Note): id key auto, subject text, client_id > client"});
    test.both("client", {"50 | Zoe | z | Aachen"});
    test.lost("client", {"1 | Anna | x | Eupen"}).added("client", {"2 | Anna | x | Kelmis"});
    test.lost("note", {"7 | old | 1"}).added("note", {"8 | new | 2"});
    return test;
}

} // namespace Rowback
