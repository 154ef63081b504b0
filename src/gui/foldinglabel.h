// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rowback {

/// A text in one line, and in several only where there is no room for that: a QLabel that wraps would rather have two
/// short lines than a long one.
class FoldingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FoldingLabel(QWidget *parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace Rowback
