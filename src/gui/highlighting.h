// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/codelanguage.h"

#include <QPalette>

#include <memory>

class QTextDocument;

namespace Rowback {

/// Highlights a document with KSyntaxHighlighting; in a build without it everything stays plain text, and the palette
/// is the application's.
class Highlighting
{
public:
    /// The document must outlive it.
    explicit Highlighting(QTextDocument *document);
    ~Highlighting();

    static bool isAvailable();

    void setLanguage(CodeLanguage language);
    /// Takes the light or dark theme that fits @p palette; answers the colours in which the editor differs from it.
    QPalette adapt(const QPalette &palette);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Rowback
