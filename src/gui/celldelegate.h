// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Rowback {

/// Shows values of a database each in its own direction: in a window that is written from the right, "2015-06-10 14:03"
/// would else change places with itself. A cell that refers to another row shows beside its value what that row is
/// called. Only what is painted; what is copied is the value alone.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p labelRole: in which the model tells what the row is called to which a cell refers; -1: in none.
    explicit CellDelegate(QObject *parent, int labelRole = -1)
        : QStyledItemDelegate(parent)
        , m_labelRole(labelRole)
    { }

    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_labelRole;
};

} // namespace Rowback
