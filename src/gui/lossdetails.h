// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class LossDetails;
}

namespace Rowback {

class LossTreeModel;
class LostRowsModel;
class RecoveryController;

/// Everything about one vanished record: its rows with all values, why it is in the list, and the line of the snapshot
/// that it was read from.
class LossDetails : public QWidget
{
    Q_OBJECT

public:
    explicit LossDetails(QWidget *parent = nullptr);
    ~LossDetails() override;

    /// Both must outlive this widget.
    void setUp(RecoveryController &controller, const LossTreeModel &tree);
    /// Index into the survey's records; -1: none.
    void showRecord(int record);
    int record() const { return m_record; }
    /// Anew: another language is spoken, or more is known of the record.
    void showTexts();

protected:
    void changeEvent(QEvent *event) override;
    /// On to what one works with first: as a focus proxy, that would keep Tab from leaving it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void nameReferences();
    void locateRow();
    void showLocation(const QString &location);
    int currentRow() const;

    std::unique_ptr<Ui::LossDetails> m_ui;
    RecoveryController *m_controller = nullptr;
    const LossTreeModel *m_tree = nullptr;
    LostRowsModel *m_rows;
    int m_record = -1;
    QString m_location; ///< of the row, in the snapshot
    int m_question = 0; ///< answers to earlier ones are dropped
    int m_showing = 0; ///< the same for the names of what the record refers to
    bool m_isNamed = false; ///< they have been asked for
    QTimer m_rest; ///< the person stays at a row
    JobRunner m_reader; ///< last: it waits for the job that runs
};

} // namespace Rowback
