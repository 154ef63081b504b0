// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/remapdelegate.h"

#include "models/remapmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace Rowback {

namespace {

constexpr auto textBefore = "textBefore"; ///< property of an editor: what stood there when it was opened
constexpr int comboPadding = 8; ///< pixels that a list takes for itself besides its frame and arrow

} // namespace

QWidget *RemapDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex &index) const
{
    return index.column() == RemapModel::ActionColumn ? createChoice(parent, index) : createNumber(parent, index);
}

QWidget *RemapDelegate::createChoice(QWidget *parent, const QModelIndex &index) const
{
    auto *const combo = new QComboBox(parent);
    combo->setFocusPolicy(Qt::ClickFocus);
    const QStringList texts = index.data(RemapModel::ChoiceTextsRole).toStringList();
    const QVariantList choices = index.data(RemapModel::ChoicesRole).toList();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        combo->addItem(texts.value(i), choices.at(i));
    }
    auto *const self = const_cast<RemapDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { Q_EMIT self->commitData(combo); });
    return combo;
}

QWidget *RemapDelegate::createNumber(QWidget *parent, const QModelIndex &index) const
{
    auto *const edit = new QLineEdit(parent);
    edit->setAccessibleName(index.column() == RemapModel::RecreatedColumn ? tr("Number of the re-created record")
                                                                          : tr("Number of the original"));
    auto *const completer = new QCompleter(index.data(RemapModel::CompletionsRole).toStringList(), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    edit->setProperty(textBefore, index.data(Qt::EditRole));
    auto *const self = const_cast<RemapDelegate *>(this);
    connect(edit, &QLineEdit::textChanged, self, [self, edit] { Q_EMIT self->commitData(edit); });
    return edit;
}

QSize RemapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    QStringList texts = index.data(RemapModel::ChoiceTextsRole).toStringList();
    if (index.column() != RemapModel::ActionColumn || texts.isEmpty() || option.widget == nullptr) {
        return size;
    }
    texts.append(index.data().toString());
    int widest = 0;
    for (const QString &text : texts) {
        widest = std::max(widest, option.fontMetrics.horizontalAdvance(text));
    }
    QStyleOptionComboBox combo;
    combo.initFrom(option.widget);
    const QSize whole
        = option.widget->style()->sizeFromContents(QStyle::CT_ComboBox, &combo, QSize(widest, size.height()));
    size.setWidth(std::max(size.width(), whole.width() + comboPadding));
    return size;
}

bool RemapDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *const combo = qobject_cast<QComboBox *>(editor);
    if (combo == nullptr) {
        takeBackAtEscape(editor, event);
        return QStyledItemDelegate::eventFilter(editor, event);
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backtab) {
            Q_EMIT closeEditor(combo, EditPreviousItem);
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            combo->parentWidget()->parentWidget()->setFocus(); // the table
            return true;
        }
    }
    return false;
}

/// What was typed is in the model already.
void RemapDelegate::takeBackAtEscape(QObject *editor, QEvent *event)
{
    auto *const edit = qobject_cast<QLineEdit *>(editor);
    if (edit != nullptr && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        edit->setText(edit->property(textBefore).toString());
    }
}

void RemapDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *const combo = qobject_cast<QComboBox *>(editor)) {
        const QStringList texts = index.data(RemapModel::ChoiceTextsRole).toStringList();
        const int current = combo->findData(value); // -1 while it is undecided
        for (int i = 0; i < combo->count(); ++i) { // what holds says whether it is only proposed
            combo->setItemText(i, i == current ? index.data().toString() : texts.value(i));
        }
        combo->setCurrentIndex(current);
        combo->setAccessibleName(tr("What to do with %1").arg(index.siblingAtColumn(0).data().toString()));
        combo->setPlaceholderText(tr("Undecided"));
        return;
    }
    auto *const edit = qobject_cast<QLineEdit *>(editor);
    if (edit != nullptr && !edit->isModified() && edit->text() != value.toString()) {
        const QSignalBlocker nothingToCommit(edit); // it comes from there
        edit->setText(value.toString());
        edit->selectAll();
    }
}

void RemapDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *const combo = qobject_cast<QComboBox *>(editor)) {
        if (combo->currentIndex() >= 0 && combo->currentData() != index.data(Qt::EditRole)) {
            model->setData(index, combo->currentData());
        }
    } else if (const auto *const edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

} // namespace Rowback
