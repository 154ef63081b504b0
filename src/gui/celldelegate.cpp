// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/celldelegate.h"

namespace Rowback {

namespace {

QString isolated(const QString &text)
{
    constexpr QChar isolate(0x2068); // first strong isolate
    constexpr QChar end(0x2069);
    return text.isEmpty() ? text : isolate + text + end;
}

} // namespace

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return isolated(QStyledItemDelegate::displayText(value, locale));
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString label = m_labelRole < 0 ? QString() : index.data(m_labelRole).toString();
    if (!label.isEmpty()) {
        option->text += QStringLiteral(" — ") + isolated(label);
    }
}

} // namespace Rowback
