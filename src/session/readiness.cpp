// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/readiness.h"

#include <QCoreApplication>

namespace Rowback {

Unexpected stoppedBy(const Finding &hazard, const Plan &plan)
{
    return Unexpected{
        {.code = ErrorCode::Refused,
         .message = findingCodeName(hazard.code) + QLatin1String(": ") + hazard.sentence,
         .advice = hazard.allows(Resolution::Confirm)
             ? QCoreApplication::translate("Rowback", "If that is meant, make the plan with --confirm %1.")
                   .arg(plan.origin.databaseName)
             : QString()}};
}

Result<void> checkDecided(const Plan &plan)
{
    if (plan.undecided() > 0) {
        QStringList open;
        for (const Finding &finding : plan.findings) {
            if (finding.isUndecided()) {
                open.append(findingCodeName(finding.code) + QLatin1String(": ") + finding.sentence);
            }
        }
        return Unexpected{{.code = ErrorCode::Refused,
                           .message = QCoreApplication::translate("Rowback", "%Ln finding(s) are undecided. %1",
                                                                  nullptr, plan.undecided())
                                          .arg(open.mid(0, 3).join(QLatin1Char(' '))),
                           .advice = QCoreApplication::translate(
                               "Rowback", "Decide them (plan --decide CODE=RESOLUTION) and make the plan again.")}};
    }
    for (const int index : plan.stoppingHazards()) {
        const Finding &hazard = plan.findings[static_cast<std::size_t>(index)];
        return stoppedBy(hazard, plan);
    }
    return {};
}

} // namespace Rowback
