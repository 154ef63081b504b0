// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rowback {

/// Tells the system that these bytes of one mapped file will not be read soon, so that reading a large file does not
/// make the program's resident memory grow by it. They stay readable. Never to be called for memory that is not a
/// file's: it would be lost.
void releasePages(const char *begin, const char *end);

} // namespace Rowback
