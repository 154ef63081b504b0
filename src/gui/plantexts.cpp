// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/plantexts.h"

#include "session/script.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

// what an editor lays out and highlights without anybody waiting for it
constexpr qsizetype mostLines = 1000;
constexpr qsizetype mostCharacters = 100'000;
constexpr qsizetype mostWarnings = 1000;

QStringList warningsOf(const Plan &plan)
{
    QStringList hazards;
    QStringList warnings;
    for (const Finding &finding : plan.findings) {
        if (!finding.isHazard() && finding.code != FindingCode::Dangling && finding.code != FindingCode::RuleViolated
            && finding.code != FindingCode::Changed) {
            continue;
        }
        (finding.isHazard() ? hazards : warnings)
            .append(QCoreApplication::translate("Rowback", "%1, %2: %3", "code, title and sentence of a finding")
                        .arg(findingCodeName(finding.code), findingCodeTitle(finding.code), finding.sentence));
    }
    return hazards + warnings + plan.leftOut;
}

} // namespace

Excerpt excerptOf(const QString &text, qsizetype lines, qsizetype characters)
{
    Excerpt result;
    result.allLines = text.count(QLatin1Char('\n')) + (text.isEmpty() || text.endsWith(QLatin1Char('\n')) ? 0 : 1);
    qsizetype end = 0;
    while (result.lines < lines && end < text.size()) {
        const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), end);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        if (next > characters && result.lines > 0) {
            break;
        }
        end = next;
        ++result.lines;
    }
    result.text = text.first(std::min(end, 2 * characters)); // one endless line is cut, too
    return result;
}

PlanTexts reviewTexts(const Plan &plan, Engine engine)
{
    PlanTexts result;
    result.counts = plan.counts();
    result.sql = excerptOf(planScript(plan, engine), mostLines, mostCharacters);
    result.python = excerptOf(remapToPython(plan.remap), mostLines, mostCharacters);
    result.warnings = warningsOf(plan);
    result.warningCount = static_cast<int>(result.warnings.size());
    result.warnings.resize(std::min(result.warnings.size(), mostWarnings));
    return result;
}

} // namespace Rowback
