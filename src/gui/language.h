// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Rowback {

/// The codes of the languages that the window can be in: "en", "de", …
QStringList languages();
/// What a language calls itself: "Deutsch".
QString languageName(const QString &code);
/// Has all windows speak @p code from now on (empty: the desktop's language), dates and numbers too. Texts of windows
/// that are open change by QEvent::LanguageChange; nothing else of them does.
void speak(const QString &code);

/// A sentence of which the places (%1, %L2, %n) are isolated from its direction. What is put there is a number or a name, and
/// in a sentence from the right to the left it would be torn apart otherwise: its number would stand on the other side of
/// its name. speak() does so for such languages.
QString withIsolatedPlaces(QString text);

} // namespace Rowback
