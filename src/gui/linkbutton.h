// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLinkButton>

namespace Rowback {

/// A QCommandLinkButton that is mirrored where one reads from the right: Qt mirrors its texts only.
class LinkButton : public QCommandLinkButton
{
    Q_OBJECT

public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Rowback
