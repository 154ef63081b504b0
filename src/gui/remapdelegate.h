// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Rowback {

/// Editors of the remap table: numbers are completed by name and written into the model with every key, so that what is
/// wrong with them shows at once; what to do is chosen from a list.
class RemapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    /// A list has room for every choice of it.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Lists stay open as editors: keys lead back to the table, and a wheel that scrolls it changes nothing. Escape
    /// takes back what was typed.
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    QWidget *createChoice(QWidget *parent, const QModelIndex &index) const;
    void takeBackAtEscape(QObject *editor, QEvent *event);
    QWidget *createNumber(QWidget *parent, const QModelIndex &index) const;
};

} // namespace Rowback
