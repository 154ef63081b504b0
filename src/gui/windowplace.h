// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QWidget;

namespace Rowback {

/// Puts a window that was not shown yet where it was when QWidget::saveGeometry() was asked, as far as the screens that
/// are there now have room: it is wholly on one of them, unless it cannot be made as small as that; then its beginning
/// is.
void restorePlace(QWidget &window, const QByteArray &geometry);

} // namespace Rowback
