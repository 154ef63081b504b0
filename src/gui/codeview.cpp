// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/codeview.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPen>
#include <QTextBlock>

namespace Rowback {

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(document())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // code is written so in every language
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    followPalette();
}

CodeView::~CodeView() = default;

void CodeView::setCode(const QString &code, CodeLanguage language)
{
    m_markedLine = 0;
    setExtraSelections({});
    clear();
    m_highlighting.setLanguage(language);
    setPlainText(code);
}

void CodeView::markLine(int line)
{
    m_markedLine = line;
    showMark();
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
}

void CodeView::showMark()
{
    const QTextBlock block = document()->findBlockByNumber(m_markedLine - 1);
    if (m_markedLine <= 0 || !block.isValid()) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(palette().color(QPalette::AlternateBase));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    mark.format.setProperty(QTextFormat::OutlinePen, QPen(palette().color(QPalette::Text), 1)); // not by colour alone
    setExtraSelections({mark});
}

void CodeView::followPalette()
{
    const QPalette adapted = m_highlighting.adapt(QApplication::palette());
    if (adapted != palette()) {
        setPalette(adapted);
    }
    showMark();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        followPalette();
    }
}

} // namespace Rowback
