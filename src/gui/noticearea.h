// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rowback {

/// Where a place says what is going on: holds its MessageLine and its ProgressLine, and keeps the room of one of them
/// while both are hidden, so that nothing moves under the pointer as they come and go. It grows for a text of several
/// lines, and where a message is read while the next task runs.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keepRoom();
};

} // namespace Rowback
