// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Rowback {

void askWhereToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                    std::function<void(QString)> chosen)
{
    const QFileInfo info(suggested);
    auto *const dialog = new QFileDialog(parent, title, info.absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(info.suffix());
    dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace Rowback
