// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/situation.h"

namespace Rowback {

/// Turns a row of the snapshot into what the live database would hold: content types become numbers; the dump's None
/// becomes whatever the column uses for "nothing" (design section 4); a translated text's 'None' becomes NULL where the
/// column knows NULL.
class LiveValues
{
public:
    explicit LiveValues(const Situation &situation);

    Value convert(TableId table, int column, const Value &snapshot) const;
    /// All columns; those that the snapshot lacks stay NULL.
    Row convert(TableId table, const Row &snapshot) const;
    /// Why the live column cannot hold the converted value, as a sentence; empty where it can.
    QString misfit(TableId table, int column, const Value &live) const;
    /// What stands for "no value" in a column that must hold one: '', 0, False. NULL where nothing can.
    static Value neutral(const Column &column);

private:
    Value nothing(TableId table, int column) const;

    const Situation &m_situation;
};

} // namespace Rowback
