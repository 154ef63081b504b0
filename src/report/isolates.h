// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Rowback {

/// What holds a name together in a sentence from the right is of use to who shows the sentence, not in a plain text.
QByteArray withoutIsolates(QByteArray utf8);

} // namespace Rowback
