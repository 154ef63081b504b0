// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;

namespace Rowback {

/// Whether a button is part of another control: Qt makes some inside of its own, and those of tool bars have keys and
/// actions of their own.
bool isInner(const QAbstractButton &button);

} // namespace Rowback
