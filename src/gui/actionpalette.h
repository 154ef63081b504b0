// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

#include <memory>

class QAbstractButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Ui {
class ActionPalette;
}

namespace Rowback {

/// All that the window can do where one is, to be found by typing a part of its name: the actions of the menus, the
/// buttons and the other actions of what is in view. What cannot be done now is dim and says why, as far as its
/// control's accessible description knows. Enter does it, Escape does nothing.
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
    void addButton(QAbstractButton &button);
    void add(QObject &done, const QString &name, const QIcon &icon, const QKeySequence &keys, bool isPossible,
             const QString &whyNot);
    QModelIndex bestMatch(const QString &text) const;
    void search(const QString &text);
    void run();

    std::unique_ptr<Ui::ActionPalette> m_ui;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QList<QPointer<QObject>> m_done; ///< the action or button, by row of the model
};

} // namespace Rowback
