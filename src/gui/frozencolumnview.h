// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Rowback {

/// A table whose first column stays where it is when the others are pushed sideways: a second view of that column lies
/// above it, and shares selection, order and height with it. For languages from the left, and for rows of one height.
class FrozenColumnView : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumnView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void connectHeaders();
    void hideOthers();
    void placeFrozen();

    QTableView *m_frozen;
};

} // namespace Rowback
