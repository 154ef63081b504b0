// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/resolutiontitle.h"

#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback {

QString resolutionTitle(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Undecided:
        return say(QT_TRANSLATE_NOOP("Rowback", "Undecided"));
    case Resolution::Restore:
        return say(QT_TRANSLATE_NOOP("Rowback", "Restore"));
    case Resolution::Skip:
        return say(QT_TRANSLATE_NOOP("Rowback", "Leave it out"));
    case Resolution::Relink:
        return say(QT_TRANSLATE_NOOP("Rowback", "Tie the link again"));
    case Resolution::Leave:
        return say(QT_TRANSLATE_NOOP("Rowback", "Leave it as it is"));
    case Resolution::KeepOriginal:
        return say(QT_TRANSLATE_NOOP("Rowback", "Keep the original"));
    case Resolution::KeepRecreated:
        return say(QT_TRANSLATE_NOOP("Rowback", "Keep the re-created"));
    case Resolution::KeepBoth:
        return say(QT_TRANSLATE_NOOP("Rowback", "Keep both"));
    case Resolution::GiveBack:
        return say(QT_TRANSLATE_NOOP("Rowback", "Give the value back"));
    case Resolution::RestoreWithout:
        return say(QT_TRANSLATE_NOOP("Rowback", "Restore without the value"));
    case Resolution::SameRecord:
        return say(QT_TRANSLATE_NOOP("Rowback", "It is the same record"));
    case Resolution::NewId:
        return say(QT_TRANSLATE_NOOP("Rowback", "Restore under a new number"));
    case Resolution::RestoreParent:
        return say(QT_TRANSLATE_NOOP("Rowback", "Restore that, too"));
    case Resolution::SetNull:
        return say(QT_TRANSLATE_NOOP("Rowback", "Empty the reference"));
    case Resolution::DropRecreated:
        return say(QT_TRANSLATE_NOOP("Rowback", "Remove the newer row"));
    case Resolution::DropRestored:
        return say(QT_TRANSLATE_NOOP("Rowback", "Do not restore the older row"));
    case Resolution::UseDefault:
        return say(QT_TRANSLATE_NOOP("Rowback", "Use the column's default"));
    case Resolution::Heal:
        return say(QT_TRANSLATE_NOOP("Rowback", "Heal"));
    case Resolution::Report:
        return say(QT_TRANSLATE_NOOP("Rowback", "Report it"));
    case Resolution::KeepLive:
        return say(QT_TRANSLATE_NOOP("Rowback", "Keep what is live"));
    case Resolution::RestoreColumns:
        return say(QT_TRANSLATE_NOOP("Rowback", "Restore chosen columns"));
    case Resolution::Stop:
        return say(QT_TRANSLATE_NOOP("Rowback", "Stop"));
    case Resolution::Confirm:
        return say(QT_TRANSLATE_NOOP("Rowback", "Go on in spite of it"));
    }
    return {};
}

} // namespace Rowback
