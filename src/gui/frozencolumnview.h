// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Rowback {

/// A table whose first columns stay where they are when the others are pushed sideways: a second view of these columns
/// lies above them, and shares selection, order and height with them. For languages from the left, and for rows of one
/// height.
class FrozenColumnView : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumnView(QWidget *parent = nullptr);

    /// How many; one unless told otherwise.
    void setFrozenColumns(int count);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void connectHeaders();
    void hideOthers();
    void placeFrozen();
    int frozenWidth() const;

    QTableView *m_frozen;
    int m_frozenColumns = 1;
};

} // namespace Rowback
