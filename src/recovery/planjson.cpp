// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan's file is one JSON document of a fixed layout, one line per finding, remap row, guard and step:
//
//     {"rowback":"plan","version":1,"hash":"…","checksum":"…",
//     "origin":{…},
//     "records":…,"leftOut":[…],
//     "findings":[
//     {…},
//     {…}],
//     "remap":[],
//     "tables":[
//     {…}],
//     "guards":[],
//     "steps":[
//     {…}]}
//
// The hash is taken over the database's identity and the lines from "tables" on, the checksum over the hash and the
// lines before them; so both are known from the bytes, and each line is parsed alone.

#include "recovery/findingjson.h"
#include "recovery/jsonfields.h"
#include "recovery/jsonwriter.h"
#include "recovery/plantable.h"
#include "recovery/stepjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int formatVersion = 1;
constexpr QByteArrayView deedsMark("\n\"tables\":[");

template <typename T> void appendList(QByteArray &out, const char *name, const std::vector<T> &list)
{
    out.append('"').append(name).append("\":[");
    for (std::size_t i = 0; i < list.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        appendJson(out, list[i]);
    }
    out += ']';
}

QByteArray deedsOf(const Plan &plan)
{
    QByteArray out("\n");
    appendList(out, "tables", plan.tables);
    out += ",\n";
    appendList(out, "guards", plan.guards);
    out += ",\n";
    appendList(out, "steps", plan.steps);
    out += "}\n";
    return out;
}

QByteArray reasonsOf(const Plan &plan)
{
    QByteArray out("\n\"origin\":");
    appendJson(out, plan.origin);
    out += ",\n\"records\":" + QByteArray::number(plan.records) + ",\"leftOut\":[";
    for (qsizetype i = 0; i < plan.leftOut.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        appendJson(out, plan.leftOut[i]);
    }
    out += "],\n";
    appendList(out, "findings", plan.findings);
    out += ",\n";
    appendList(out, "remap", plan.remap.entries());
    out += ",";
    return out;
}

QByteArray hashOf(const QByteArray &first, const QByteArray &second)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(first);
    hash.addData("\n");
    hash.addData(second);
    return hash.result().toHex();
}

Unexpected unreadable(const QString &message, const QString &advice = {})
{
    return Unexpected{Error{ErrorCode::Unreadable, message, {}, advice}};
}

Unexpected changedByHand()
{
    return unreadable(QCoreApplication::translate("Rowback", "The plan was changed by hand, or damaged on its way."),
                      QCoreApplication::translate("Rowback", "Make a new plan, and decide with --decide and --remap."));
}

Result<void> checkHeader(const QJsonObject &header)
{
    if (header.value(QLatin1String("rowback")).toString() != QLatin1String("plan")) {
        return unreadable(QCoreApplication::translate("Rowback", "This is not a plan of Rowback."),
                          QCoreApplication::translate("Rowback", "Name a file that the command “plan” wrote."));
    }
    const qint64 version = header.value(QLatin1String("version")).toInteger(-1);
    if (version != formatVersion) {
        return unreadable(
            QCoreApplication::translate("Rowback", "The plan is of version %1, and this Rowback reads version %2.")
                .arg(version)
                .arg(formatVersion),
            QCoreApplication::translate("Rowback", "Make a new plan with this Rowback."));
    }
    return {};
}

/// Why a document that is not laid out as ours cannot be read.
Unexpected notOurLayout(const QByteArray &json)
{
    const Result<QJsonObject> whole = objectFromJson(json);
    const Result<void> header = checkHeader(whole ? *whole : QJsonObject());
    return header ? changedByHand() : header.unexpected();
}

/// Walks over the lines of a document whose checksums are right.
class PlanReader
{
public:
    PlanReader(const QByteArray &json, qsizetype from)
        : m_json(json)
        , m_at(from)
    { }

    Result<Plan> read();

private:
    Result<void> nextLine();
    Result<QJsonObject> fieldLine();
    Result<void> openList(const char *name, bool isLast);
    template <typename T, typename Read>
    Result<void> readList(const char *name, std::vector<T> &into, Read readElement, bool isLast = false);
    Result<void> readAll();

    const QByteArray &m_json;
    qsizetype m_at;
    int m_number = 1; ///< of the line, from 1
    QByteArrayView m_line;
    bool m_listEnds = false;
    Plan m_plan;
};

Result<void> PlanReader::nextLine()
{
    if (m_at >= m_json.size()) {
        return unreadable(QCoreApplication::translate("Rowback", "The plan ends too early."));
    }
    const qsizetype found = m_json.indexOf('\n', m_at);
    const qsizetype end = found < 0 ? m_json.size() : found;
    m_line = QByteArrayView(m_json).sliced(m_at, end - m_at);
    m_at = end + 1;
    ++m_number;
    return {};
}

/// The next line, which holds one field of the document and a comma.
Result<QJsonObject> PlanReader::fieldLine()
{
    if (const Result<void> next = nextLine(); !next) {
        return next.unexpected();
    }
    const QByteArrayView field = m_line.endsWith(',') ? m_line.chopped(1) : m_line;
    return objectFromJson(QByteArray("{").append(field).append('}'));
}

Result<void> PlanReader::openList(const char *name, bool isLast)
{
    if (Result<void> next = nextLine(); !next) {
        return next;
    }
    const QByteArray opening = QByteArray("\"").append(name).append("\":[");
    m_listEnds = m_line == opening + (isLast ? "]}" : "],");
    if (!m_listEnds && m_line != opening) {
        return unreadable(
            QCoreApplication::translate("Rowback", "The list “%1” must begin here.").arg(QLatin1String(name)));
    }
    return {};
}

template <typename T, typename Read>
Result<void> PlanReader::readList(const char *name, std::vector<T> &into, Read readElement, bool isLast)
{
    Result<void> line = openList(name, isLast);
    while (line && !m_listEnds) {
        line = nextLine();
        if (!line) {
            break;
        }
        const QByteArrayView closing(isLast ? "]}" : "],");
        m_listEnds = m_line.endsWith(closing);
        const QByteArrayView element = m_line.chopped(qMin(m_listEnds ? closing.size() : 1, m_line.size()));
        const Result<QJsonObject> object = objectFromJson(QByteArray::fromRawData(element.data(), element.size()));
        Result<T> value = object ? readElement(*object) : Result<T>(object.unexpected());
        if (!value) {
            return value.unexpected();
        }
        into.push_back(*std::move(value));
    }
    return line;
}

Result<void> PlanReader::readAll()
{
    const Result<QJsonObject> originLine = fieldLine();
    Result<PlanOrigin> origin = originLine ? originFromJson(originLine->value(QLatin1String("origin")).toObject())
                                           : Result<PlanOrigin>(originLine.unexpected());
    if (!origin) {
        return origin.unexpected();
    }
    m_plan.origin = *std::move(origin);
    const Result<QJsonObject> leftOut = fieldLine();
    JsonFields fields(leftOut ? *leftOut : QJsonObject());
    m_plan.leftOut = fields.texts("leftOut");
    m_plan.records = fields.has("records") ? fields.smallNumber("records") : 0; // older files did not tell
    Result<void> state = fields.check();
    if (state) {
        state = readList("findings", m_plan.findings, findingFromJson);
    }
    if (state) {
        state = readList("remap", m_plan.remap.entries(), remapEntryFromJson);
    }
    if (state) {
        state = readList("tables", m_plan.tables, planTableFromJson);
    }
    StepReader steps;
    if (state) {
        state = readList("guards", m_plan.guards, [&](const QJsonObject &json) { return steps.guard(json); });
    }
    if (state) {
        state = readList(
            "steps", m_plan.steps, [&](const QJsonObject &json) { return steps.step(json); }, true);
    }
    return state;
}

Result<Plan> PlanReader::read()
{
    if (const Result<void> state = readAll(); !state) {
        Error error = state.error();
        error.where = QCoreApplication::translate("Rowback", "line %1").arg(m_number);
        return Unexpected{error};
    }
    const auto findings = static_cast<int>(m_plan.findings.size());
    const bool pointsNowhere = std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [&](const Step &step) {
        return step.finding < -1 || step.finding >= findings;
    });
    return pointsNowhere ? Result<Plan>(changedByHand()) : Result<Plan>(std::move(m_plan));
}

} // namespace

QByteArray planToJson(const Plan &plan)
{
    const QByteArray deeds = deedsOf(plan);
    const QByteArray reasons = reasonsOf(plan);
    const QByteArray hash = hashOf(plan.origin.databaseIdentity.toUtf8(), deeds);
    QByteArray out;
    JsonWriter writer(out);
    writer.text("rowback", QStringLiteral("plan"));
    writer.number("version", formatVersion);
    writer.text("hash", QString::fromLatin1(hash));
    writer.text("checksum", QString::fromLatin1(hashOf(hash, reasons)));
    return out + ',' + reasons + deeds;
}

Result<Plan> planFromJson(const QByteArray &json)
{
    const qsizetype head = json.indexOf('\n');
    const qsizetype middle = json.indexOf(deedsMark);
    if (head < 1 || middle <= head) {
        return notOurLayout(json);
    }
    const Result<QJsonObject> header = objectFromJson(json.left(head - 1) + '}');
    if (!header) {
        return notOurLayout(json);
    }
    if (const Result<void> known = checkHeader(*header); !known) {
        return known.unexpected();
    }
    const QByteArray reasons = QByteArray::fromRawData(json.constData() + head, middle - head);
    const QByteArray deeds = QByteArray::fromRawData(json.constData() + middle, json.size() - middle);
    const QString hash = header->value(QLatin1String("hash")).toString();
    if (header->value(QLatin1String("checksum")).toString() != QLatin1String(hashOf(hash.toLatin1(), reasons))) {
        return changedByHand();
    }
    Result<Plan> plan = PlanReader(json, head + 1).read();
    if (plan && hash != QLatin1String(hashOf(plan->origin.databaseIdentity.toUtf8(), deeds))) {
        return changedByHand();
    }
    return plan;
}

QString planHash(const Plan &plan)
{
    return QString::fromLatin1(hashOf(plan.origin.databaseIdentity.toUtf8(), deedsOf(plan)));
}

} // namespace Rowback
