// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides of the pairs that were proposed.
#include "gui/remappage.h"

#include "models/findingcellsmodel.h"
#include "models/remapmodel.h"

#include "ui_remappage.h"

namespace Rowback {

void RemapPage::decide(int pair, Resolution resolution)
{
    Finding *const finding = findingOf(m_model->pairs()[static_cast<std::size_t>(pair)]);
    if (finding == nullptr) {
        return; // its plan is being made
    }
    finding->resolution = resolution;
    finding->decided = true;
    controller().decide(*finding, m_findings);
    showCurrent();
    makePlan();
}

/// Records that are only alike must each be decided by itself, and so must those that are claimed by two: both at once
/// cannot be.
void RemapPage::decideAll(Resolution resolution)
{
    QHash<QString, int> claims;
    for (const Finding &finding : m_findings) {
        ++claims[displayText(finding.rows.front().key)];
    }
    std::vector<Finding> decided;
    for (Finding &finding : m_findings) {
        const bool isClaimedOnce = claims.value(displayText(finding.rows.front().key)) == 1;
        if (finding.score >= 1 && isClaimedOnce && finding.allows(resolution) && !isByPerson(pairOf(finding, {}))) {
            finding.resolution = resolution;
            finding.decided = true;
            decided.push_back(finding);
        }
    }
    controller().decide(decided, {}); // the live record tells each
    makePlan();
}

void RemapPage::takeColumns()
{
    const int pair = currentPair().data(RemapModel::PairRole).toInt();
    if (Finding *const finding = findingOf(m_model->pairs()[static_cast<std::size_t>(pair)])) {
        finding->columns = m_cells->newer();
        decide(pair, Resolution::KeepOriginal);
    }
}

} // namespace Rowback
