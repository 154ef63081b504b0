// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

#include <memory>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace Ui {
class ActionPalette;
}

namespace Rowback {

/// All that can be done in the window right now, to be found by typing a part of its name: the actions of the menus and of
/// what is in view. Enter does it, Escape does nothing.
class ActionPalette : public QDialog
{
    Q_OBJECT

public:
    explicit ActionPalette(QWidget *window);
    ~ActionPalette() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather(const QWidget &window);
    void addActions(const QList<QAction *> &actions, const QString &menu);
    void search(const QString &text);
    void run();

    std::unique_ptr<Ui::ActionPalette> m_ui;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QList<QPointer<QAction>> m_actions; ///< by row of the model
};

} // namespace Rowback
