// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbconnection.h"

#include "database/sql/socketwait.h"
#include "database/sql/sqlerror.h"

#include <errmsg.h>
#include <mysqld_error.h>
#include <poll.h>
#include <sys/socket.h>

namespace Rowback {

namespace {

constexpr unsigned checkFailed = 4025; // MariaDB's ER_CONSTRAINT_FAILED
constexpr unsigned checkFailedMySql = 3819;
constexpr unsigned connectionKilled = 1927;
constexpr unsigned recordChanged = 1020;

Refusal refusalOf(unsigned code)
{
    switch (code) {
    case ER_DUP_ENTRY:
    case ER_DUP_ENTRY_WITH_KEY_NAME:
        return Refusal::Unique;
    case ER_ROW_IS_REFERENCED:
    case ER_ROW_IS_REFERENCED_2:
    case ER_NO_REFERENCED_ROW:
    case ER_NO_REFERENCED_ROW_2:
        return Refusal::ForeignKey;
    case ER_BAD_NULL_ERROR:
    case ER_NO_DEFAULT_FOR_FIELD:
        return Refusal::NotNull;
    case checkFailed:
    case checkFailedMySql:
        return Refusal::Check;
    case ER_DATA_TOO_LONG:
    case ER_TOO_LONG_STRING:
    case ER_NET_PACKET_TOO_LARGE:
    case CR_NET_PACKET_TOO_LARGE:
        return Refusal::TooLong;
    case ER_WARN_DATA_OUT_OF_RANGE:
    case ER_TRUNCATED_WRONG_VALUE:
    case ER_TRUNCATED_WRONG_VALUE_FOR_FIELD:
    case WARN_DATA_TRUNCATED:
        return Refusal::BadValue;
    case ER_DISK_FULL:
    case ER_RECORD_FILE_FULL:
        return Refusal::NoRoom;
    case ER_ERROR_ON_READ:
    case ER_NOT_KEYFILE:
    case ER_CRASHED_ON_USAGE:
    case ER_CRASHED_ON_REPAIR:
    case ER_INDEX_CORRUPT:
    case ER_TABLE_CORRUPT:
        return Refusal::Damaged;
    case ER_LOCK_WAIT_TIMEOUT:
        return Refusal::Locked;
    case ER_LOCK_DEADLOCK:
    case recordChanged:
        return Refusal::Serialization;
    case CR_SERVER_GONE_ERROR:
    case CR_SERVER_LOST:
    case ER_SERVER_SHUTDOWN:
    case connectionKilled:
        return Refusal::ConnectionLost;
    case ER_ACCESS_DENIED_ERROR:
    case ER_DBACCESS_DENIED_ERROR:
    case ER_TABLEACCESS_DENIED_ERROR:
    case ER_COLUMNACCESS_DENIED_ERROR:
    case ER_SPECIFIC_ACCESS_DENIED_ERROR:
    case ER_OPTION_PREVENTS_STATEMENT:
    case 1698: // ER_ACCESS_DENIED_NO_PASSWORD_ERROR
        return Refusal::AccessDenied;
    default:
        return Refusal::None;
    }
}

/// As Python's repr() does.
QString pythonText(QString words)
{
    const bool doubleQuotes = words.contains(QLatin1Char('\'')) && !words.contains(QLatin1Char('"'));
    words.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    if (!doubleQuotes) {
        words.replace(QLatin1Char('\''), QLatin1String("\\'"));
    }
    const QLatin1Char quote(doubleQuotes ? '"' : '\'');
    return quote + words + quote;
}

/// Who names an authority wants it asked.
QString tlsMode(const DatabaseUrl &url)
{
    const bool authority
        = url.options.contains(QStringLiteral("ssl_ca")) || url.options.contains(QStringLiteral("ssl_capath"));
    return url.options.value(QStringLiteral("ssl_mode"),
                             authority ? QStringLiteral("verify_identity") : QStringLiteral("disabled"));
}

void applyTls(MYSQL *handle, const DatabaseUrl &url)
{
    const auto option = [&](const char *name) { return utf8(url.options.value(QLatin1String(name))); };
    const std::string key = option("ssl_key");
    const std::string certificate = option("ssl_cert");
    const std::string authority = option("ssl_ca");
    const std::string authorities = option("ssl_capath");
    const QString mode = tlsMode(url);
    const auto orNull = [](const std::string &text) { return text.empty() ? nullptr : text.c_str(); };
    mysql_ssl_set(handle, orNull(key), orNull(certificate), orNull(authority), orNull(authorities), nullptr);
    const my_bool enforce = mode != QLatin1String("disabled");
    const my_bool verify = mode == QLatin1String("verify_identity");
    mysql_optionsv(handle, MYSQL_OPT_SSL_ENFORCE, &enforce);
    mysql_optionsv(handle, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verify);
}

/// Which of the client's events came; they have poll()'s names and meanings, but not its numbers.
int waitForServer(MYSQL *handle, int events, const std::stop_token &stop)
{
    const auto milliseconds = std::chrono::milliseconds(mysql_get_timeout_value_ms(handle));
    const bool hasTimeout = (events & MYSQL_WAIT_TIMEOUT) != 0;
    const Deadline deadline = hasTimeout ? std::chrono::steady_clock::now() + milliseconds : Deadline::max();
    const bool reads = (events & MYSQL_WAIT_READ) != 0;
    const bool writes = (events & MYSQL_WAIT_WRITE) != 0;
    const auto asked = static_cast<short>((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
    const short ready = waitForSocket(mysql_get_socket(handle), asked, deadline, stop);
    if (stop.stop_requested()) {
        // The client ends by itself, and frees what it has, when the server seems gone.
        ::shutdown(mysql_get_socket(handle), SHUT_RDWR);
        return events & (MYSQL_WAIT_READ | MYSQL_WAIT_WRITE);
    }
    return ready == 0 ? MYSQL_WAIT_TIMEOUT
                      : ((ready & POLLIN) != 0 ? MYSQL_WAIT_READ : 0) | ((ready & POLLOUT) != 0 ? MYSQL_WAIT_WRITE : 0);
}

} // namespace

MariaDbConnection::MariaDbConnection(DatabaseUrl url, Credentials credentials)
    : m_url(std::move(url))
    , m_credentials(std::move(credentials))
{ }

/// A handle always, whose error tells whether it is connected.
MariaDbConnection::Handle MariaDbConnection::connect(const std::stop_token &stop) const
{
    Handle handle(mysql_init(nullptr));
    const std::string optionFile = utf8(m_credentials.myCnf);
    if (!optionFile.empty()) {
        mysql_optionsv(handle.get(), MYSQL_READ_DEFAULT_FILE, optionFile.c_str());
        mysql_optionsv(handle.get(), MYSQL_READ_DEFAULT_GROUP, "client");
    }
    bool given = false;
    const unsigned seconds = m_url.options.value(QStringLiteral("connect_timeout")).toUInt(&given);
    const unsigned timeout = given ? seconds : 10;
    const unsigned noLocalFiles = 0;
    const unsigned tcp = MYSQL_PROTOCOL_TCP;
    // Looking up names and TLS need more than what the client reserves for connecting beside other work.
    const std::size_t stackSize = 512 * 1024;
    mysql_optionsv(handle.get(), MYSQL_OPT_NONBLOCK, &stackSize);
    mysql_optionsv(handle.get(), MYSQL_OPT_CONNECT_TIMEOUT, &timeout);
    mysql_optionsv(handle.get(), MYSQL_OPT_LOCAL_INFILE, &noLocalFiles);
    mysql_optionsv(handle.get(), MYSQL_SET_CHARSET_NAME, "utf8mb4");
    // Without a host, or with localhost, the client takes its socket, where another server may answer than at the port.
    if (m_url.port > 0) {
        mysql_optionsv(handle.get(), MYSQL_OPT_PROTOCOL, &tcp);
    }
    applyTls(handle.get(), m_url);
    const std::string host = utf8(m_url.host);
    const std::string user = utf8(m_url.user);
    const std::string password = utf8(m_credentials.password.value_or(QString()));
    const std::string name = utf8(m_url.name);
    const std::string socket = utf8(m_url.socket());
    // With "found rows" an update counts the rows that it finds, not those that it happens to change.
    MYSQL *connected = nullptr;
    int events = mysql_real_connect_start(
        &connected, handle.get(), host.empty() ? nullptr : host.c_str(), user.empty() ? nullptr : user.c_str(),
        m_credentials.password ? password.c_str() : nullptr, name.c_str(), static_cast<unsigned>(m_url.port),
        socket.empty() ? nullptr : socket.c_str(), CLIENT_FOUND_ROWS);
    while (events != 0) {
        events = mysql_real_connect_cont(&connected, handle.get(), waitForServer(handle.get(), events, stop));
    }
    return handle;
}

Result<void> MariaDbConnection::open(const std::stop_token &stop)
{
    m_handle = connect(stop);
    if (stop.stop_requested()) {
        return Unexpected{Sql::cancelled()};
    }
    if (mysql_errno(handle()) != 0) {
        return Unexpected{lastError()};
    }
    m_threadId = mysql_thread_id(handle());
    return {};
}

QString MariaDbConnection::place() const
{
    const char *socket = nullptr;
    const char *host = nullptr;
    unsigned port = 0;
    mariadb_get_infov(handle(), MARIADB_CONNECTION_UNIX_SOCKET, &socket);
    mariadb_get_infov(handle(), MARIADB_CONNECTION_HOST, &host);
    mariadb_get_infov(handle(), MARIADB_CONNECTION_PORT, &port);
    return socket != nullptr ? QString::fromUtf8(socket)
                             : hostAndPort(QString::fromUtf8(host), static_cast<int>(port));
}

bool MariaDbConnection::asksForTls() const
{
    return tlsMode(m_url) != QLatin1String("disabled");
}

bool MariaDbConnection::isProtectedAsAsked() const
{
    return !asksForTls() || mysql_get_ssl_cipher(handle()) != nullptr;
}

Error MariaDbConnection::errorOf(unsigned code, const QString &words)
{
    if (code == ER_QUERY_INTERRUPTED) {
        return Sql::cancelled();
    }
    return Sql::refused(refusalOf(code), QStringLiteral("(%1, %2)").arg(code).arg(pythonText(words)));
}

Error MariaDbConnection::lastError() const
{
    return errorOf(mysql_errno(handle()), QString::fromUtf8(mysql_error(handle())));
}

Result<void> MariaDbConnection::send(const std::string &text)
{
    m_busy = true;
    if (mysql_real_query(handle(), text.data(), text.size()) != 0) {
        m_busy = false;
        return Unexpected{lastError()};
    }
    return {};
}

Result<void> MariaDbConnection::run(const std::string &text)
{
    auto sent = send(text);
    if (sent) {
        mysql_free_result(mysql_store_result(handle()));
    }
    m_busy = false;
    return sent;
}

Result<void> MariaDbConnection::each(const std::string &text, const std::function<void(TextRow)> &take)
{
    if (auto sent = send(text); !sent) {
        return sent;
    }
    const std::unique_ptr<MYSQL_RES, decltype(&mysql_free_result)> result(mysql_store_result(handle()),
                                                                          &mysql_free_result);
    m_busy = false;
    if (!result) {
        return Unexpected{lastError()};
    }
    std::vector<QString> cells(mysql_num_fields(result.get()));
    while (MYSQL_ROW row = mysql_fetch_row(result.get())) {
        const unsigned long *lengths = mysql_fetch_lengths(result.get());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = row[i] == nullptr ? QString() : fromUtf8({row[i], lengths[i]});
        }
        take(cells);
    }
    return {};
}

void MariaDbConnection::interrupt() noexcept
{
    if (!m_busy) {
        return;
    }
    const Handle second = connect();
    if (mysql_errno(second.get()) == 0) {
        const std::string kill = "KILL QUERY " + std::to_string(m_threadId);
        mysql_real_query(second.get(), kill.data(), kill.size());
    }
}

} // namespace Rowback
