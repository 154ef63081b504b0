// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actionpalette.h"

#include "ui_actionpalette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

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
        if (widget->isVisible() && !qobject_cast<const QMenuBar *>(widget)) {
            addActions(widget->actions(), {});
        }
    }
}

void ActionPalette::addActions(const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *const action : actions) {
        if (const QMenu *const below = action->menu()) {
            addActions(below->actions(), plainText(action->text()));
            continue;
        }
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || action->text().isEmpty()
            || m_actions.contains(action)) {
            continue;
        }
        const QString text = plainText(action->text());
        auto *const name
            = new QStandardItem(action->icon(), menu.isEmpty() ? text : tr("%1: %2", "menu and action").arg(menu, text));
        m_model->appendRow({name, new QStandardItem(action->shortcut().toString(QKeySequence::NativeText))});
        m_actions.append(action);
    }
}

void ActionPalette::search(const QString &text)
{
    m_filter->setFilterFixedString(text);
    m_ui->actionView->setCurrentIndex(m_filter->index(0, NameColumn));
    m_ui->noneLabel->setVisible(m_filter->rowCount() == 0);
}

void ActionPalette::run()
{
    const QModelIndex current = m_filter->mapToSource(m_ui->actionView->currentIndex());
    if (!current.isValid()) {
        return;
    }
    const QPointer<QAction> action = m_actions.at(current.row());
    accept();
    if (action) {
        action->trigger();
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
