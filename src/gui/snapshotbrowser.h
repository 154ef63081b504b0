// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browsercontroller.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QModelIndex;
class QSortFilterProxyModel;

namespace Ui {
class SnapshotBrowser;
}

namespace Rowback {

class ProblemListModel;
class ReferrersModel;
class RowWindowModel;
class SnapshotTablesModel;

/// The place where one looks at a snapshot: its tables, their rows, the lines of the dump that make a row, what it
/// refers to and what refers to it. Reads, and writes nothing but the file of an export.
class SnapshotBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotBrowser(QWidget *parent = nullptr);
    ~SnapshotBrowser() override;

    BrowserController &controller() { return m_controller; }
    void openSnapshot(const QString &path);
    /// JSON lines if the name says so, else CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The person wants to bring rows back from the snapshot that is open.
    void recoverRequested(const QString &path);
    /// A snapshot was opened well.
    void snapshotOpened(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void setUpRows();
    void connectButtons();
    void connectController();
    void chooseFolder();
    void chooseArchive();
    void chooseExport();
    void showOutline();
    void showTable(const QModelIndex &index);
    void showRows(qint64 count, qint64 current);
    void showColumns();
    void fetchRows();
    void takePage(const RowPage &page);
    void showCurrentRow();
    void showText(const RowText &text);
    void showReferrers(const std::vector<Referrer> &referrers);
    void showReferrer(const QModelIndex &index);
    void showFailure(const Error &error);
    void sortBy(int column);
    void applyFilter();
    void followCurrent();
    void askReferrers();
    void copySelection();
    void updateTexts();
    void updateButtons();
    qint64 currentNumber() const;
    const SnapshotTableSummary &table() const;

    BrowserController m_controller;
    std::unique_ptr<Ui::SnapshotBrowser> m_ui;
    SnapshotTablesModel *m_tables;
    QSortFilterProxyModel *m_tableFilter;
    RowWindowModel *m_rows;
    ReferrersModel *m_referrers;
    ProblemListModel *m_problems;
    QTimer m_filterTimer; ///< waits until the person has stopped typing
    QTimer m_textTimer; ///< and until they have stopped going from row to row
    int m_shownTable = -1; ///< whose columns the rows view has
    qint64 m_shownCount = 0;
    bool m_needsWidths = false; ///< columns get their widths from the first rows that come
    bool m_isFilling = false; ///< changes come from the program, not from the person
};

} // namespace Rowback
