// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractButton;
class QWidget;

namespace Rowback {

/// Sees to it that in a window no two controls which are seen have the same underlined letter, in whatever language,
/// and that each has one as long as its text has a letter left: a translator cannot know what stands beside a text. The
/// letter of the text is kept where nothing that goes before has it: menus first, then push buttons, then the rest.
class Mnemonics : public QObject
{
    Q_OBJECT

public:
    /// From now on and as long as @p window lives, whenever it shows something else.
    explicit Mnemonics(QWidget &window);

    /// Now, rather than as soon as the event loop has time.
    void assign();
    /// As long as @p area is seen, the letter of @p button stays the one that it has with @p standing as its text, even
    /// while it is not seen itself: what @p area has on its pages takes others. Where the text is another one without
    /// that letter, it is left free. Buttons of the same @p standing share it; one of them is seen at a time.
    static void keepLetter(QAbstractButton &button, QWidget &area, const QString &standing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    bool m_isDue = false;
};

} // namespace Rowback
