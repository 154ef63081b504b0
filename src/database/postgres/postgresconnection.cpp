// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgresconnection.h"

#include "database/sql/socketwait.h"
#include "database/sql/sqlerror.h"
#include "database/sql/valuetext.h"
#include "schema/say.h"

#include <QMap>

#include <poll.h>

namespace Rowback {


namespace {

Refusal refusalOf(const QString &state)
{
    static const QHash<QString, Refusal> refusals{
        {QStringLiteral("23505"), Refusal::Unique},        {QStringLiteral("23503"), Refusal::ForeignKey},
        {QStringLiteral("23001"), Refusal::ForeignKey},    {QStringLiteral("23502"), Refusal::NotNull},
        {QStringLiteral("23514"), Refusal::Check},         {QStringLiteral("22001"), Refusal::TooLong},
        {QStringLiteral("55P03"), Refusal::Locked},        {QStringLiteral("40001"), Refusal::Serialization},
        {QStringLiteral("40P01"), Refusal::Serialization}, {QStringLiteral("42501"), Refusal::AccessDenied},
        {QStringLiteral("25006"), Refusal::AccessDenied},  {QStringLiteral("53100"), Refusal::NoRoom},
        {QStringLiteral("XX001"), Refusal::Damaged},       {QStringLiteral("XX002"), Refusal::Damaged},
        {QStringLiteral("58030"), Refusal::Damaged}};
    const QString family = state.left(2);
    if (family == QLatin1String("08") || state.startsWith(QLatin1String("57P"))) {
        return Refusal::ConnectionLost;
    }
    if (family == QLatin1String("28")) {
        return Refusal::AccessDenied;
    }
    return refusals.value(state, family == QLatin1String("22") ? Refusal::BadValue : Refusal::None);
}

/// What PQexecParams() wants: texts that end in NUL, bytes with their length.
struct Bound
{
    std::vector<std::string> digits; ///< of integers; reserved, so that they stay where they are
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
};

Result<Bound> bind(const Statement &statement)
{
    Bound bound;
    bound.digits.reserve(statement.parameters.size());
    for (const Parameter &parameter : statement.parameters) {
        const Value &value = *parameter.value;
        const bool bytes = value.kind() == ValueKind::Bytes;
        if (!bytes && value.text().find('\0') != std::string::npos) {
            return Unexpected{
                Sql::refused(Refusal::BadValue, QString(),
                             say(QT_TRANSLATE_NOOP("Rowback", "PostgreSQL cannot hold a text with a NUL character.")))};
        }
        const char *text = nullptr;
        if (value.holdsInteger() && !value.isNull()) {
            text = bound.digits.emplace_back(std::to_string(value.integer())).c_str();
        } else if (!value.isNull()) {
            text = value.text().c_str();
        }
        bound.values.push_back(text);
        bound.lengths.push_back(static_cast<int>(value.text().size()));
        bound.formats.push_back(bytes ? 1 : 0);
    }
    return bound;
}

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

} // namespace

/// What PQconnectdb() does, which heeds connect_timeout but nobody who asks to stop.
Result<void> PostgresConnection::waitUntilOpen(int seconds, const std::stop_token &stop)
{
    const Deadline deadline = deadlineIn(seconds);
    PostgresPollingStatusType state
        = PQstatus(handle()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const bool isReady = waitForSocket(PQsocket(handle()), events, deadline, stop) != 0;
        if (stop.stop_requested()) {
            return Unexpected{Sql::cancelled()};
        }
        if (!isReady) {
            return Unexpected{Sql::refused(Refusal::ConnectionLost, QStringLiteral("timeout expired"))};
        }
        state = PQconnectPoll(handle());
    }
    return state == PGRES_POLLING_OK ? Result<void>() : Unexpected{errorOf(nullptr)};
}

Result<void> PostgresConnection::open(const DatabaseUrl &url, const Credentials &credentials,
                                      const std::stop_token &stop)
{
    QMap<QString, QString> keywords = url.options;
    const auto set = [&](const char *keyword, const QString &value) {
        if (!value.isEmpty()) {
            keywords.insert(QLatin1String(keyword), value);
        }
    };
    set("host", url.host);
    set("port", url.port > 0 ? QString::number(url.port) : QString());
    set("user", url.user);
    set("dbname", url.name);
    set("password", credentials.password.value_or(QString()));
    // Without one of ours, libpq must not look for its own.
    set("passfile", credentials.pgPass.isEmpty() ? QStringLiteral("/nonexistent/.pgpass") : credentials.pgPass);
    set("client_encoding", QStringLiteral("UTF8"));
    set("application_name", QStringLiteral("rowback"));
    std::vector<std::string> texts;
    for (auto each = keywords.begin(); each != keywords.end(); ++each) {
        texts.push_back(utf8(each.key()));
        texts.push_back(utf8(each.value()));
    }
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        names.push_back(texts[i].c_str());
        values.push_back(texts[i + 1].c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    m_handle.reset(PQconnectStartParams(names.data(), values.data(), 0));
    const int seconds = url.options.value(QStringLiteral("connect_timeout"), QStringLiteral("10")).toInt();
    if (auto opened = waitUntilOpen(seconds, stop); !opened) {
        return opened;
    }
    // Notices are for psql; libpq would print them.
    PQsetNoticeProcessor(
        handle(), [](void * /*argument*/, const char * /*message*/) {}, nullptr);
    m_cancel.reset(PQgetCancel(handle()));
    return {};
}

QString PostgresConnection::place() const
{
    const QString host = QString::fromUtf8(PQhost(handle()));
    const QString port = QString::fromUtf8(PQport(handle()));
    const bool isSocket = host.startsWith(QLatin1Char('/')) || host.startsWith(QLatin1Char('@'));
    return isSocket ? host + QLatin1String("/.s.PGSQL.") + port : hostAndPort(host, port.toInt());
}

Error PostgresConnection::errorOf(const PGresult *result) const
{
    const QString state = field(result, PG_DIAG_SQLSTATE);
    if (state == QLatin1String("57014")) {
        return Sql::cancelled();
    }
    if (state.isEmpty()) {
        return Sql::refused(PQstatus(handle()) == CONNECTION_BAD ? Refusal::ConnectionLost : Refusal::None,
                            QString::fromUtf8(PQerrorMessage(handle())).simplified());
    }
    QString detail = field(result, PG_DIAG_SEVERITY) + QLatin1String(":  ") + field(result, PG_DIAG_MESSAGE_PRIMARY);
    for (const auto &[code, title] :
         {std::pair(PG_DIAG_MESSAGE_DETAIL, " DETAIL:  "), std::pair(PG_DIAG_CONTEXT, " CONTEXT:  ")}) {
        if (const QString more = field(result, code); !more.isEmpty()) {
            detail += QLatin1String(title) + more;
        }
    }
    return Sql::refused(refusalOf(state), detail + QStringLiteral(" [%1]").arg(state));
}

Result<PgResult> PostgresConnection::checked(PgResult result) const
{
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
        return result;
    default:
        return Unexpected{errorOf(result.get())};
    }
}

Result<PgResult> PostgresConnection::run(const std::string &text)
{
    m_busy = true;
    PgResult result(PQexec(handle(), text.c_str()));
    m_busy = false;
    return checked(std::move(result));
}

Result<PgResult> PostgresConnection::run(const Statement &statement)
{
    const auto bound = bind(statement);
    if (!bound) {
        return bound.unexpected();
    }
    m_busy = true;
    PgResult result(PQexecParams(handle(), statement.text.c_str(), static_cast<int>(bound->values.size()), nullptr,
                                 bound->values.data(), bound->lengths.data(), bound->formats.data(), 0));
    m_busy = false;
    return checked(std::move(result));
}

Result<void> PostgresConnection::send(const Statement &statement)
{
    const auto bound = bind(statement);
    if (!bound) {
        return bound.unexpected();
    }
    m_busy = true;
    if (PQsendQueryParams(handle(), statement.text.c_str(), static_cast<int>(bound->values.size()), nullptr,
                          bound->values.data(), bound->lengths.data(), bound->formats.data(), 0)
        != 1) {
        m_busy = false;
        return Unexpected{errorOf(nullptr)};
    }
    PQsetSingleRowMode(handle());
    return {};
}

Result<void> PostgresConnection::drain()
{
    Result<void> outcome;
    while (PGresult *result = PQgetResult(handle())) {
        if (auto good = checked(PgResult(result)); !good) {
            outcome = good.unexpected();
        }
        if (PQstatus(handle()) == CONNECTION_BAD) {
            break;
        }
    }
    return outcome;
}

Result<void> PostgresConnection::each(const std::string &text, const std::function<void(TextRow)> &take)
{
    auto result = run(text);
    if (!result) {
        return result.unexpected();
    }
    const PGresult *rows = result->get();
    std::vector<QString> cells(static_cast<std::size_t>(PQnfields(rows)));
    for (int row = 0; row < PQntuples(rows); ++row) {
        for (int column = 0; column < PQnfields(rows); ++column) {
            cells[static_cast<std::size_t>(column)]
                = PQgetisnull(rows, row, column) != 0 ? QString() : QString::fromUtf8(PQgetvalue(rows, row, column));
        }
        take(cells);
    }
    return {};
}

void PostgresConnection::interrupt() noexcept
{
    if (m_busy && m_cancel) {
        char words[256];
        PQcancel(m_cancel.get(), words, sizeof words);
    }
}

} // namespace Rowback
