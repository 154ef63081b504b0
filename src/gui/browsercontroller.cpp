// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browsercontroller.h"

#include "session/livereader.h"
#include "session/snapshotreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

/// What jobs work with.
struct BrowserController::Desk
{
    std::unique_ptr<TableReader> reader;
};

BrowserController::BrowserController(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    connect(&m_runner, &JobRunner::progressChanged, this, &BrowserController::progressChanged);
}

BrowserController::~BrowserController() = default;

template <typename T> void BrowserController::run(Work<T> work, std::function<void(Result<T>)> done)
{
    m_runner.start<T>(
        this,
        [desk = m_desk, work = std::move(work)](const TaskContext &context) -> Result<T> {
            if (!desk->reader) {
                return Unexpected{{.code = ErrorCode::Usage, .message = tr("Nothing is open.")}};
            }
            return work(*desk->reader, context);
        },
        std::move(done));
}

template <typename T> void BrowserController::work(Work<T> work, std::function<void(T)> done)
{
    setWorking(1);
    run<T>(std::move(work), [this, done = std::move(done)](Result<T> result) {
        setWorking(-1);
        if (result) {
            done(*std::move(result));
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void BrowserController::setWorking(int change)
{
    const bool was = m_working > 0;
    m_working += change;
    if (was != (m_working > 0)) {
        Q_EMIT workingChanged(m_working > 0);
    }
}

void BrowserController::cancel()
{
    m_runner.cancel();
}

void BrowserController::open(const QString &path)
{
    openReader(path, false,
               [path, profile = m_profile](const TaskContext &context) -> Result<std::unique_ptr<TableReader>> {
                   auto reader = SnapshotReader::open(path, profile, context);
                   if (!reader) {
                       return reader.unexpected();
                   }
                   return *std::move(reader);
               });
}

void BrowserController::openDatabase(const QString &address, const std::optional<QString> &password)
{
    openReader(
        address, true,
        [address, password, profile = m_profile](const TaskContext &context) -> Result<std::unique_ptr<TableReader>> {
            auto reader = LiveReader::open(address, password, profile, context);
            if (!reader) {
                return reader.unexpected();
            }
            return *std::move(reader);
        });
}

void BrowserController::openReader(const QString &path, bool isLive, Opening opening)
{
    m_runner.cancel();
    setWorking(1);
    m_runner.start<SnapshotOutline>(
        this,
        [desk = m_desk, opening = std::move(opening)](const TaskContext &context) -> Result<SnapshotOutline> {
            auto reader = opening(context);
            if (!reader) {
                return reader.unexpected();
            }
            desk->reader = *std::move(reader);
            return desk->reader->outline();
        },
        [this, path, isLive](Result<SnapshotOutline> outline) {
            setWorking(-1);
            if (!outline) {
                Q_EMIT failed(outline.error());
                return;
            }
            ++m_generation;
            m_path = path;
            m_isLive = isLive;
            m_outline = *std::move(outline);
            m_query = {};
            m_note = {};
            m_visits.clear();
            m_visit = 0;
            Q_EMIT opened();
            Q_EMIT historyChanged();
        });
}

void BrowserController::show(const RowQuery &query, qint64 row)
{
    show(query, row, [] {});
}

void BrowserController::show(const RowQuery &query, qint64 row, std::function<void()> shown)
{
    // Another order or search of the same table is the same visit.
    const bool isSame = m_visit < m_visits.size() && m_visits[m_visit].query.table == query.table
        && m_visits[m_visit].query.match.tuples == query.match.tuples
        && m_visits[m_visit].query.match.columns == query.match.columns && row < 0;
    const bool isSearch = isSame && m_query.sortColumn == query.sortColumn && m_query.order == query.order;
    const qint64 current = isSearch ? m_visits[m_visit].row : row;
    const auto remember = [this, query, current, isSame] {
        m_visits.resize(m_visits.empty() ? 0 : m_visit + 1);
        if (!isSame) {
            m_visits.emplace_back();
        }
        m_visit = m_visits.size() - 1;
        m_visits.back() = {query, current};
    };
    select(query, current, remember, std::move(shown));
}

void BrowserController::visit(std::size_t place)
{
    const Visit &target = m_visits[place];
    select(
        target.query, target.row, [this, place] { m_visit = place; }, [] {});
}

void BrowserController::goBack()
{
    if (canGoBack()) {
        visit(m_visit - 1);
    }
}

void BrowserController::goForward()
{
    if (canGoForward()) {
        visit(m_visit + 1);
    }
}

void BrowserController::setCurrentRow(qint64 row)
{
    if (m_visit < m_visits.size()) {
        m_visits[m_visit].row = row;
    }
}

void BrowserController::select(const RowQuery &query, qint64 row, std::function<void()> remember,
                               std::function<void()> shown)
{
    if (!m_isExporting) {
        m_runner.cancel();
    }
    ++m_generation;
    ++m_selecting;
    setWorking(1);
    struct Selected
    {
        qint64 count = 0;
        qint64 current = -1;
        SelectionNote note;
    };
    run<Selected>(
        [query, row](TableReader &reader, const TaskContext &context) -> Result<Selected> {
            const auto count = reader.select(query, context);
            if (!count) {
                return count.unexpected();
            }
            return Selected{*count, reader.placeOf(row), reader.note()};
        },
        [this, query, generation = m_generation, remember = std::move(remember),
         shown = std::move(shown)](const Result<Selected> &selected) {
            --m_selecting;
            setWorking(-1);
            const bool isLast = generation == m_generation;
            if (selected) {
                m_query = query;
                m_note = selected->note;
                remember();
                Q_EMIT rowsChanged(selected->count, selected->current);
                Q_EMIT historyChanged();
                shown();
            } else if (isLast) {
                Q_EMIT failed(selected.error());
            }
            if (m_selecting == 0) {
                Q_EMIT pagesWelcome();
            }
        });
}

template <typename T> void BrowserController::readPart(Work<T> work, std::function<void(const T &)> done)
{
    if (m_selecting > 0 || m_isReadingPage) {
        return; // pagesWelcome() will say when
    }
    m_isReadingPage = true;
    run<T>(std::move(work), [this, done = std::move(done), generation = m_generation](const Result<T> &part) {
        m_isReadingPage = false;
        if (part && generation == m_generation) {
            done(*part);
        }
        if (m_selecting == 0) {
            Q_EMIT pagesWelcome();
        }
    });
}

void BrowserController::readPage(qint64 first, qint64 count)
{
    readPart<RowPage>(
        [first, count](TableReader &reader, const TaskContext &context) { return reader.page(first, count, context); },
        [this](const RowPage &page) { Q_EMIT pageRead(page); });
}

void BrowserController::readLabels(qint64 first, qint64 count)
{
    readPart<PageLabels>([first, count](TableReader &reader,
                                        const TaskContext &context) { return reader.labels(first, count, context); },
                         [this](const PageLabels &labels) { Q_EMIT labelsRead(labels); });
}

void BrowserController::readText(qint64 row)
{
    run<RowText>([row](TableReader &reader, const TaskContext &) -> Result<RowText> { return reader.text(row); },
                 [this, generation = m_generation](const Result<RowText> &text) {
                     if (text && generation == m_generation) {
                         Q_EMIT textRead(*text);
                     }
                 });
}

void BrowserController::follow(qint64 row, int column)
{
    work<RowTarget>(
        [row, column](TableReader &reader, const TaskContext &context) { return reader.follow(row, column, context); },
        [this](const RowTarget &target) {
            if (target.row < 0) {
                const auto &table = m_outline->summary.tables[static_cast<std::size_t>(index(target.table))];
                Q_EMIT failed({.code = ErrorCode::NotFound,
                               .message = (m_isLive ? tr("The database has no %1 with the key %2.")
                                                    : tr("This snapshot has no %1 with the key %2."))
                                              .arg(table.name, target.key)});
                return;
            }
            RowQuery query;
            query.table = target.table;
            show(query, target.row);
        });
}

void BrowserController::findReferrers(qint64 row)
{
    setWorking(1);
    run<std::vector<Referrer>>(
        [row](TableReader &reader, const TaskContext &context) { return reader.referrers(row, context); },
        [this, row, generation = m_generation](const Result<std::vector<Referrer>> &referrers) {
            setWorking(-1);
            if (generation != m_generation) {
                return;
            }
            if (referrers) {
                Q_EMIT referrersFound(row, *referrers);
            } else {
                Q_EMIT referrersNotFound(row);
                Q_EMIT failed(referrers.error());
            }
        });
}

void BrowserController::readRecord(qint64 row)
{
    run<RowRecord>([row](TableReader &reader, const TaskContext &context) { return reader.record(row, context); },
                   [this, generation = m_generation](const Result<RowRecord> &record) {
                       if (record && generation == m_generation) {
                           Q_EMIT recordRead(*record);
                       }
                   });
}

void BrowserController::goAlong(const RowRecord &other)
{
    using Place = std::pair<RowTarget, qint64>;
    run<Place>(
        [other](TableReader &reader, const TaskContext &context) -> Result<Place> {
            const auto target = reader.counterpart(other, context);
            if (!target) {
                return target.unexpected();
            }
            return Place{*target, reader.placeOf(target->row)};
        },
        [this, name = other.table.name](const Result<Place> &place) {
            if (!place || place->first.row < 0) {
                goToTable(name);
            } else if (place->first.table == m_query.table && place->second >= 0 && !m_visits.empty()) {
                Q_EMIT located(place->second);
            } else {
                RowQuery query;
                query.table = place->first.table;
                show(query, place->first.row);
            }
        });
}

void BrowserController::goToTable(const QString &name)
{
    const auto &tables = m_outline->summary.tables;
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const SnapshotTableSummary &table) { return table.name == name; });
    RowQuery query;
    query.table = TableId{static_cast<int>(found - tables.begin())};
    if (found == tables.end() || (query.table == m_query.table && !m_visits.empty())) {
        Q_EMIT counterpartMissing();
        return;
    }
    show(query, -1, [this] { Q_EMIT counterpartMissing(); });
}

void BrowserController::copyRows(const std::vector<qint64> &places)
{
    work<QByteArray>([places](TableReader &reader, const TaskContext &context) { return reader.csv(places, context); },
                     [this](const QByteArray &csv) { Q_EMIT csvReady(csv); });
}

void BrowserController::exportRows(const QString &path, RowFormat format)
{
    m_isExporting = true;
    setWorking(1);
    run<qint64>([path, format](TableReader &reader,
                               const TaskContext &context) { return reader.exportRows(path, format, context); },
                [this, path](const Result<qint64> &rows) {
                    if (rows) {
                        Q_EMIT exported(path, *rows);
                    } else {
                        Q_EMIT failed(rows.error());
                    }
                    m_isExporting = false;
                    setWorking(-1);
                });
}

} // namespace Rowback
