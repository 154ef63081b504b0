// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/savedialog.h"

#include "gui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace Rowback {

namespace {

/// "jsonl" of "JSON lines (*.jsonl *.json)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
    return first.match(filter).captured(1);
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                    std::function<void(QString)> chosen)
{
    const QFileInfo info(suggested);
    auto *const dialog = new QFileDialog(parent, title, info.absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(info.suffix());
    dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &now) { dialog->setDefaultSuffix(suffixOf(now)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void askWhereToExport(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                      std::function<void(QString)> chosen)
{
    QString file = name;
    file.replace(QLatin1Char('/'), QLatin1Char('_'));
    askWhereToSave(parent, title, QDir(Settings::exportFolder()).filePath(file), filter,
                   [chosen = std::move(chosen)](const QString &path) {
                       Settings::setExportFolder(QFileInfo(path).absolutePath());
                       chosen(path);
                   });
}

QString exportName(const QString &source, const QString &file)
{
    return source.isEmpty() ? file : source + QLatin1Char(' ') + file;
}

} // namespace Rowback
