// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/codelanguage.h"
#include "gui/highlighting.h"

#include <QPlainTextEdit>

namespace Rowback {

/// Shows code to read: highlighted, light or dark as the application is, in lines that are not wrapped. Meant for some
/// thousand lines: who has more shows their beginning.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setCode(const QString &code, CodeLanguage language);
    /// Frames the line, counted from 1, and puts the cursor there; 0: none.
    void markLine(int line);
    int markedLine() const { return m_markedLine; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();
    void showMark();

    Highlighting m_highlighting;
    int m_markedLine = 0;
};

} // namespace Rowback
