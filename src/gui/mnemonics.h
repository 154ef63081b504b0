// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    bool m_isDue = false;
};

} // namespace Rowback
