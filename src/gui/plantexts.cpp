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
constexpr qsizetype mostCharacters = 50'000;
constexpr qsizetype mostWarnings = 1000;

bool isSettled(const Finding &finding)
{
    return finding.code == FindingCode::Changed || finding.resolution == Resolution::Heal
        || finding.resolution == Resolution::SetNull;
}

void addWarnings(const Plan &plan, PlanTexts &texts)
{
    QStringList warnings;
    for (const Finding &finding : plan.findings) {
        if (finding.code < FindingCode::Dangling) {
            continue;
        }
        QStringList &group = finding.isHazard() ? texts.warnings : isSettled(finding) ? texts.notes : warnings;
        group.append(QCoreApplication::translate("Rowback", "%1, %2: %3", "code, title and sentence of a finding")
                         .arg(findingCodeName(finding.code), findingCodeTitle(finding.code), finding.sentence));
    }
    texts.warnings += warnings + plan.leftOut;
    texts.warningCount = static_cast<int>(texts.warnings.size());
    texts.noteCount = static_cast<int>(texts.notes.size());
    texts.warnings.resize(std::min(texts.warnings.size(), mostWarnings));
    texts.notes.resize(std::min(texts.notes.size(), mostWarnings));
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

Result<PlanTexts> reviewTexts(const Plan &plan, Engine engine, const TaskContext &context)
{
    const auto script = planScript(plan, engine, context);
    if (!script) {
        return script.unexpected();
    }
    PlanTexts result;
    result.counts = plan.counts();
    result.sql = excerptOf(*script, mostLines, mostCharacters);
    result.python = excerptOf(remapToPython(plan.remap), mostLines, mostCharacters);
    addWarnings(plan, result);
    return result;
}

} // namespace Rowback
