// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "session/tablereader.h"

#include <memory>

namespace Rowback {

/// Has a snapshot or a live database read for the browser, on a job runner of its own, and knows the way that the
/// person went through it.
///
/// Every order answers at once; what came of it is told by a signal. Another table, order or search takes the place of
/// one that is still being worked out, but waits for an export.
class BrowserController : public QObject
{
    Q_OBJECT

public:
    explicit BrowserController(QObject *parent = nullptr);
    ~BrowserController() override;

    const std::optional<SnapshotOutline> &outline() const { return m_outline; }
    /// Of the snapshot; of a live database its address.
    const QString &path() const { return m_path; }
    bool isLive() const { return m_isLive; }
    /// What the rows that are shown answer.
    const RowQuery &query() const { return m_query; }
    /// Of the rows that are shown.
    const SelectionNote &note() const { return m_note; }
    bool isBusy() const { return m_runner.isBusy(); }
    bool canGoBack() const { return m_visit > 0; }
    bool canGoForward() const { return m_visit + 1 < m_visits.size(); }

    /// The rules of the application that snapshots are opened with from now on: what columns refer to that the snapshot
    /// itself does not tell. Empty: the shipped ones, if its tables tell which.
    void setProfile(const QString &profile) { m_profile = profile; }
    void open(const QString &path);
    /// A live database, of which nothing but rows is read. Without a password the engine's own files are asked.
    void openDatabase(const QString &address, const std::optional<QString> &password);
    /// Shows other rows; @p row is to be the current one, if it is among them. Where only what is searched for is
    /// another, it is that which is the current one now.
    void show(const RowQuery &query, qint64 row = -1);
    void goBack();
    void goForward();
    /// Notes the row that the person is at, for when they come back.
    void setCurrentRow(qint64 row);
    /// Has the rows from this place on read; pageRead() follows, unless other rows are shown by then.
    void readPage(qint64 first, qint64 count);
    /// The same for what the rows from this place on refer to; labelsRead() follows. One of both is read at a time.
    void readLabels(qint64 first, qint64 count);
    /// Until exported() or failed() was told.
    bool isExporting() const { return m_isExporting; }
    bool isReadingPage() const { return m_isReadingPage; }
    void readText(qint64 row);
    void follow(qint64 row, int column);
    /// Either referrersFound() or referrersNotFound() follows, unless other rows are shown by then.
    void findReferrers(qint64 row);
    void readRecord(qint64 row);
    /// To the row that has the same key as one that is shown elsewhere; located() follows, or other rows. Where there
    /// is no such row, to no row of the table of that name, and counterpartMissing() follows.
    void goAlong(const RowRecord &other);
    /// To no row of the table of this name, where there is one; counterpartMissing() follows.
    void goToTable(const QString &name);
    void copyRows(const std::vector<qint64> &places);
    void exportRows(const QString &path, RowFormat format);
    /// Ends what runs. The rows of before stay.
    void cancel();

Q_SIGNALS:
    void opened();
    /// Other rows are shown; @p current is the place of the current one, -1: none.
    void rowsChanged(qint64 count, qint64 current);
    void pageRead(const Rowback::RowPage &page);
    void labelsRead(const Rowback::PageLabels &labels);
    /// Pages can be asked for again.
    void pagesWelcome();
    void textRead(const Rowback::RowText &text);
    void referrersFound(qint64 row, const std::vector<Rowback::Referrer> &referrers);
    /// It failed, or was cancelled; failed() says why.
    void referrersNotFound(qint64 row);
    void recordRead(const Rowback::RowRecord &record);
    void located(qint64 place);
    void counterpartMissing();
    void csvReady(const QByteArray &csv);
    void exported(const QString &path, qint64 rows);
    void historyChanged();
    /// Whether something that takes its time runs; pages and texts do not count.
    void workingChanged(bool working);
    void progressChanged(const Rowback::Progress &progress);
    void failed(const Rowback::Error &error);

private:
    struct Visit
    {
        RowQuery query;
        qint64 row = -1;
    };
    struct Desk;

    using Opening = std::function<Result<std::unique_ptr<TableReader>>(const TaskContext &)>;
    template <typename T> using Work = std::function<Result<T>(TableReader &, const TaskContext &)>;
    void openReader(const QString &path, bool isLive, Opening opening);
    template <typename T> void run(Work<T> work, std::function<void(Result<T>)> done);
    /// The same for what a person waits for: errors go to failed().
    template <typename T> void work(Work<T> work, std::function<void(T)> done);
    /// The same for what a view asks for in passing: errors go nowhere, and what comes too late, too.
    template <typename T> void readPart(Work<T> work, std::function<void(const T &)> done);
    void show(const RowQuery &query, qint64 row, std::function<void()> shown);
    /// @p remember is called before rowsChanged(), @p shown after it.
    void select(const RowQuery &query, qint64 row, std::function<void()> remember, std::function<void()> shown);
    void setWorking(int change);
    void visit(std::size_t place);

    QString m_path;
    bool m_isLive = false;
    QString m_profile;
    std::optional<SnapshotOutline> m_outline;
    RowQuery m_query;
    SelectionNote m_note;
    std::vector<Visit> m_visits;
    std::size_t m_visit = 0;
    int m_generation = 0; ///< of the rows; pages of an older one are of no use
    int m_selecting = 0; ///< how many selections are under way: pages must wait
    int m_working = 0;
    bool m_isExporting = false;
    bool m_isReadingPage = false;
    std::shared_ptr<Desk> m_desk; ///< touched on the runner's thread only
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
