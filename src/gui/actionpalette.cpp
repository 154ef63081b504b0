// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actionpalette.h"

#include "gui/innerbuttons.h"

#include "ui_actionpalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>

namespace Rowback {

namespace {

enum Column { NameColumn, ShortcutColumn, ColumnCount };

/// "Save recovery as…" of "Save recovery &as…".
QString plainText(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QString(QChar(QChar::Null)));
    plain.remove(QLatin1Char('&'));
    return plain.replace(QChar(QChar::Null), QLatin1Char('&'));
}

bool isMovement(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

ActionPalette::ActionPalette(QWidget *window)
    : QDialog(window)
    , m_ui(std::make_unique<Ui::ActionPalette>())
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    gather(*window);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->actionView->setModel(m_filter);
    m_ui->actionView->header()->setStretchLastSection(false);
    m_ui->actionView->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_ui->actionView->header()->setSectionResizeMode(ShortcutColumn, QHeaderView::ResizeToContents);
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ActionPalette::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_ui->actionView, &QAbstractItemView::activated, this, &ActionPalette::run);
    search({});
}

ActionPalette::~ActionPalette() = default;

void ActionPalette::gather(const QWidget &window)
{
    if (const auto *const main = qobject_cast<const QMainWindow *>(&window)) {
        addActions(main->menuBar()->actions(), {});
    }
    for (const QWidget *const widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !qobject_cast<const QMenuBar *>(widget) && !qobject_cast<const QMenu *>(widget)) {
            addActions(widget->actions(), {});
        }
    }
    for (QAbstractButton *const button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !isInner(*button)) {
            addButton(*button);
        }
    }
}

void ActionPalette::addButton(QAbstractButton &button)
{
    const auto *const tool = qobject_cast<const QToolButton *>(&button);
    const auto *const push = qobject_cast<const QPushButton *>(&button);
    const QString text = plainText(button.text().isEmpty() ? button.accessibleName() : button.text());
    if (const QMenu *const menu = tool ? tool->menu() : push ? push->menu() : nullptr) {
        addActions(menu->actions(), text);
    } else if (!text.isEmpty() && (!tool || !tool->defaultAction())) {
        add(button, text, button.icon(), button.shortcut(), button.isEnabled(), button.accessibleDescription());
    }
}

void ActionPalette::add(QObject &done, const QString &name, const QIcon &icon, const QKeySequence &keys,
                        bool isPossible, const QString &whyNot)
{
    if (m_done.contains(&done)) {
        return;
    }
    auto *const item = new QStandardItem(
        icon, isPossible || whyNot.isEmpty() ? name : tr("%1 – %2", "action, why not").arg(name, whyNot));
    item->setToolTip(item->text());
    auto *const shortcut = new QStandardItem(keys.toString(QKeySequence::NativeText));
    item->setEnabled(isPossible);
    shortcut->setEnabled(isPossible);
    m_model->appendRow({item, shortcut});
    m_done.append(&done);
}

void ActionPalette::addActions(const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *const action : actions) {
        if (const QMenu *const below = action->menu()) {
            addActions(below->actions(), plainText(action->text()));
            continue;
        }
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) {
            continue;
        }
        const QString text = plainText(action->text());
        add(*action, menu.isEmpty() ? text : tr("%1: %2", "menu and action").arg(menu, text), action->icon(),
            action->shortcut(), action->isEnabled(), {});
    }
}

/// What begins with the text, so that "Back" is not "About Rowback"; else the first that can be done.
QModelIndex ActionPalette::bestMatch(const QString &text) const
{
    QModelIndex possible;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, NameColumn);
        const bool isPossible = index.flags().testFlag(Qt::ItemIsEnabled);
        if (!text.isEmpty() && index.data().toString().startsWith(text, Qt::CaseInsensitive)) {
            return isPossible ? index : QModelIndex();
        }
        if (isPossible && !possible.isValid()) {
            possible = index;
        }
    }
    return possible;
}

void ActionPalette::search(const QString &text)
{
    m_filter->setFilterFixedString(text);
    m_ui->actionView->setCurrentIndex(bestMatch(text));
    m_ui->noneLabel->setVisible(m_filter->rowCount() == 0);
}

void ActionPalette::run()
{
    const QModelIndex current = m_filter->mapToSource(m_ui->actionView->currentIndex());
    if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const QPointer<QObject> done = m_done.at(current.row());
    accept();
    if (auto *const action = qobject_cast<QAction *>(done)) {
        action->trigger();
    } else if (auto *const button = qobject_cast<QAbstractButton *>(done)) {
        button->click();
    }
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress
        && isMovement(static_cast<QKeyEvent *>(event)->key())) {
        QCoreApplication::sendEvent(m_ui->actionView, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Rowback
