// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/celldelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace Rowback {

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    constexpr QChar isolate(0x2068); // first strong isolate
    constexpr QChar end(0x2069);
    const QString text = QStyledItemDelegate::displayText(value, locale);
    return text.isEmpty() ? text : isolate + text + end;
}

void keepTitlesWhole(const QTableView &view)
{
    QHeaderView *const header = view.horizontalHeader();
    QObject::connect(view.model(), &QAbstractItemModel::headerDataChanged, header, [header] {
        int widest = 0;
        for (int i = 0; i < header->count(); ++i) {
            widest = std::max(widest, header->sectionSizeHint(i));
        }
        header->setMinimumSectionSize(widest);
    });
}

} // namespace Rowback
