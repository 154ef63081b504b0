// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/writing.h"

namespace Rowback {

Writing writingOf(const std::vector<Step> &steps, const Schema &live)
{
    Writing result;
    for (const Step &step : steps) {
        const auto id = live.find(step.table);
        if (!id) {
            continue;
        }
        result.written.insert(*id);
        if (step.operation == Operation::Erase) {
            result.erased.insert(*id);
        }
        for (qsizetype i = 0; step.operation == Operation::Update && i < step.columns.size(); ++i) {
            const auto place = static_cast<std::size_t>(i);
            if (const int column = live.table(*id).columnIndex(step.columns[i]);
                column >= 0 && step.before[place] != step.after[place]) {
                result.changed[*id].insert(column);
            }
        }
    }
    return result;
}

} // namespace Rowback
