// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Rowback::Test {

namespace {

QString key(Engine engine)
{
    return engineName(engine).toLower();
}

/// What the script printed, or nothing if it failed.
std::optional<QString> script(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(ROWBACK_TEST_PYTHON),
                  QStringList{QStringLiteral(ROWBACK_TEST_SERVERS_SCRIPT)} + arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// Where the server of an engine is; nothing if none was started.
std::optional<QJsonObject> stateOf(Engine engine)
{
    QFile file(QStringLiteral(ROWBACK_TEST_SERVERS "/servers.json"));
    return file.open(QIODevice::ReadOnly)
        ? std::optional(QJsonDocument::fromJson(file.readAll()).object().value(key(engine)).toObject())
        : std::nullopt;
}

} // namespace

QString TestDatabases::skipReason(Engine engine)
{
    if (engine == Engine::Sqlite) {
        return {};
    }
    const auto server = stateOf(engine);
    return server ? server->value(QLatin1String("skipped")).toString()
                  : QStringLiteral("start them by tests/servers/servers.py start " ROWBACK_TEST_SERVERS);
}

QString TestDatabases::serverSocket(Engine engine)
{
    const auto server = stateOf(engine);
    return server ? server->value(QLatin1String("socket")).toString() : QString();
}

QString TestDatabases::place(Engine engine, const QString &name) const
{
    return engine == Engine::Sqlite ? m_folder.filePath(name + QLatin1String(".db")) : name;
}

QString TestDatabases::writeFile(const QString &sql) const
{
    QFile file(m_folder.filePath(QStringLiteral("statements.sql")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(sql.toUtf8());
    return file.fileName();
}

QString TestDatabases::create(Engine engine, const QString &name, const QString &sql) const
{
    return createFromFile(engine, name, writeFile(sql));
}

QString TestDatabases::createFromFile(Engine engine, const QString &name, const QString &file) const
{
    return script(
               {QStringLiteral("create"), QStringLiteral(ROWBACK_TEST_SERVERS), key(engine), place(engine, name), file})
        .value_or(QString());
}

bool TestDatabases::run(Engine engine, const QString &name, const QString &sql) const
{
    return script({QStringLiteral("run"), QStringLiteral(ROWBACK_TEST_SERVERS), key(engine), place(engine, name),
                   writeFile(sql)})
        .has_value();
}

std::unique_ptr<Database> open(const QString &url, const OpenOptions &options)
{
    const auto parsed = DatabaseUrl::parse(url, QString());
    if (!parsed) {
        qWarning("%s", qPrintable(parsed.error().text()));
        return nullptr;
    }
    auto database = Database::open(*parsed, Credentials(), options);
    if (!database) {
        qWarning("%s", qPrintable(database.error().text()));
        return nullptr;
    }
    return *std::move(database);
}

OpenOptions writing(int lockWaitSeconds)
{
    OpenOptions options;
    options.readOnly = false;
    options.lockWaitSeconds = lockWaitSeconds;
    return options;
}

std::vector<Row> readAll(RowCursor &cursor)
{
    std::vector<Row> rows;
    while (true) {
        const auto more = cursor.next();
        if (!more) {
            qWarning("%s", qPrintable(more.error().text()));
            return {};
        }
        if (!*more) {
            return rows;
        }
        Row &row = rows.emplace_back();
        for (const Cell cell : cursor.cells()) {
            row.emplace_back(cell);
        }
    }
}

std::vector<Row> readTable(Database &database, const char *name, const QStringList &order)
{
    auto source = database.beginRead({});
    if (!source) {
        qWarning("%s", qPrintable(source.error().text()));
        return {};
    }
    const TableId id = *database.schema().find(QLatin1String(name));
    RowRequest request{id, database.schema().table(id).allColumns(), {}};
    for (const QString &column : order) {
        request.order.push_back(database.schema().table(id).columnIndex(column));
    }
    auto cursor = (*source)->rows(request, {});
    if (!cursor) {
        qWarning("%s", qPrintable(cursor.error().text()));
        return {};
    }
    return readAll(**cursor);
}

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    for (const Engine engine : TestDatabases::engines) {
        QTest::newRow(qPrintable(engineName(engine))) << engine;
    }
}

} // namespace Rowback::Test
