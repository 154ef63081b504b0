// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Rowback {

/// Asks where to save, without holding up anything else; @p chosen is called with the path unless the person thinks
/// better of it. @p suggested is a file's path, whose suffix a name without one gets.
void askWhereToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                    std::function<void(QString)> chosen);

/// The same for what is made to be taken elsewhere: asks for a place in the folder where something was exported last.
/// @p name is that of the file, with its suffix.
void askWhereToExport(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                      std::function<void(QString)> chosen);

/// The name of such a file: "welfare remap.csv"; what it is made of may have no name.
QString exportName(const QString &source, const QString &file);

} // namespace Rowback
