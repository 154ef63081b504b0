// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/tablereader.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReferrersPanel;
}

namespace Rowback {

class ReferrersModel;

/// Which rows refer to the one that was chosen: what is known of it, in words that name the row, and the list.
class ReferrersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReferrersPanel(QWidget *parent = nullptr);
    ~ReferrersPanel() override;

    /// Another row was chosen: nothing is known of it.
    void clear();
    /// @p row names the row for a person: "contacts_partner 4011".
    void lookFor(const QString &row, bool isLive);
    /// What refers to the row that was looked for last. Takes the focus where there is something to go to.
    void setFound(const std::vector<Referrer> &referrers);

Q_SIGNALS:
    /// The person wants to see these rows.
    void chosen(const Rowback::Referrer &referrer);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State : quint8 { Empty, Looking, Found };

    void setState(State state);
    QString text() const;

    std::unique_ptr<Ui::ReferrersPanel> m_ui;
    ReferrersModel *m_model;
    State m_state = State::Empty;
    QString m_row;
    bool m_isLive = false;
};

} // namespace Rowback
