// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/runfindings.h"

namespace Rowback {

std::vector<NamedRow> danglingBefore(const Plan &plan, const Schema &schema, const References &references)
{
    std::vector<NamedRow> result;
    for (const Finding &finding : plan.findings) {
        for (const FindingRow &row : finding.rows) {
            const auto table = schema.find(row.table);
            if (finding.code == FindingCode::Dangling) {
                result.emplace_back(row.table, row.key);
            }
            if (finding.code != FindingCode::PartlyVanished || !table) {
                continue;
            }
            for (const int index : references.to(*table)) {
                const Reference &reference = references.at(index);
                if (reference.kind == ReferenceKind::Inheritance) {
                    result.emplace_back(schema.table(reference.table).name, row.key);
                }
            }
        }
    }
    return result;
}

std::map<int, Key> originals(const Plan &plan)
{
    std::map<int, Key> result;
    for (std::size_t i = 0; i < plan.findings.size(); ++i) {
        const FindingRow *const original = plan.findings[i].row(RowRole::Original);
        if (original != nullptr && plan.findings[i].isConflict()) {
            result.emplace(static_cast<int>(i), original->key);
        }
    }
    return result;
}

std::set<int> conflicts(const Plan &plan)
{
    std::set<int> result;
    for (std::size_t i = 0; i < plan.findings.size(); ++i) {
        if (plan.findings[i].isConflict()) {
            result.insert(static_cast<int>(i));
        }
    }
    return result;
}

} // namespace Rowback
