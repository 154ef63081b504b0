// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <string>

namespace Rowback {

/// Whether cells, as displayText() shows them, contain a text, whatever the case. Does without making texts of cells as
/// far as it can: it is asked millions of times.
class TextFinder
{
public:
    explicit TextFinder(const QString &text);
    bool isIn(Cell cell) const;

private:
    bool isInAscii(std::string_view text) const;

    QString m_folded;
    std::string m_ascii; ///< lower case; empty where the text is not ASCII
};

} // namespace Rowback
