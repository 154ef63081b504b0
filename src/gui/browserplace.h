// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class BrowserPlace;
}

namespace Rowback {

class SnapshotBrowser;
struct RowRecord;

/// The place where one looks at tables: one browser, or two side by side, a snapshot on the left and the live database
/// on the right. Then a row that is chosen on one side is looked for on the other, by its key, and what differs is
/// marked in both and told in words.
class BrowserPlace : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserPlace(QWidget *parent = nullptr);
    ~BrowserPlace() override;

    SnapshotBrowser &browser() const;
    SnapshotBrowser &liveBrowser() const;
    /// What the right side opens first, and both offer; empty: none.
    void setRecoveryDatabase(const QString &address);
    void setProfile(const QString &profile);
    /// Whether leaving now would interrupt an export; a sentence that says so.
    QString whyNotClose() const;

Q_SIGNALS:
    void workingChanged(bool working);
    /// And what is written there would be missed.
    void exportFailed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSide(SnapshotBrowser &side, SnapshotBrowser &other, std::unique_ptr<RowRecord> &record);
    void showBeside(bool isBeside);
    void guideSides();
    void compareRecords();
    void updateTexts();

    std::unique_ptr<Ui::BrowserPlace> m_ui;
    QString m_recoveryDatabase;
    std::unique_ptr<RowRecord> m_left; ///< what each side shows; null: nothing
    std::unique_ptr<RowRecord> m_right;
};

} // namespace Rowback
