// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Rowback {

/// One of the program's own icons (resources/icons/NAME.svg), drawn in the palette's text colour of the moment, so that
/// it follows a light or dark desktop and every scale. An unknown name is a mistake of ours.
QIcon icon(const QString &name);

/// That of the program itself, in its own colours.
QIcon applicationIcon();

} // namespace Rowback
