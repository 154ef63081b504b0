// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/withinmemory.h"

#include "schema/say.h"

namespace Rowback {

Error outOfMemory()
{
    return {.code = ErrorCode::Failed,
            .message = say(QT_TRANSLATE_NOOP("Rowback", "There is not enough memory for this.")),
            .advice = say(QT_TRANSLATE_NOOP(
                "Rowback", "End other programs, select less, or work on a machine that has more memory."))};
}

} // namespace Rowback
