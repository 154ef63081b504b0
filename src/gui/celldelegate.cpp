// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/celldelegate.h"

namespace Rowback {

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    constexpr QChar isolate(0x2068); // first strong isolate
    constexpr QChar end(0x2069);
    const QString text = QStyledItemDelegate::displayText(value, locale);
    return text.isEmpty() ? text : isolate + text + end;
}

} // namespace Rowback
