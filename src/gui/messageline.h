// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/error.h"

#include <QFrame>

#include <memory>

namespace Ui {
class MessageLine;
}

namespace Rowback {

/// A message in the page that it concerns: an icon, one sentence, what to do about it, and the engine's own words
/// folded away. Announced to screen readers. Hidden while there is nothing to say. A form puts it beside the field that
/// it is about, into a NoticeArea, or beside what stretches, which then gives way: no button moves under the pointer.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Information, Success, Warning, Error };

    explicit MessageLine(QWidget *parent = nullptr);
    ~MessageLine() override;

    void showMessage(Kind kind, const QString &text, const QString &details = {});
    /// @p sentence, with the error in the place of its %1.
    void showError(const Error &error, const QString &sentence = QStringLiteral("%1"));
    void clear();
    QString text() const;
    /// Of a message that fits into one line, with details or without.
    int heightOfOneLine() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<Ui::MessageLine> m_ui;
};

} // namespace Rowback
