// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How keys are written in a CSV table: 4011, "(1, BE)"; digits mean a number. A key for which that would not do (the
// text "007", a date) is written as the JSON list of plans: ["007"].

#include "recovery/csv.h"
#include "recovery/jsonfields.h"
#include "recovery/jsonwriter.h"
#include "recovery/remap.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Rowback {

namespace {

Value valueFromText(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    const QByteArray utf8 = text.toUtf8();
    return ok && QString::number(number) == text
        ? Value::integer(number)
        : Value::text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

std::optional<Key> keyFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray() || document.array().isEmpty()) {
        return std::nullopt;
    }
    Key key;
    for (const QJsonValue part : document.array()) {
        const std::optional<Value> value = valueFromJson(part);
        if (!value) {
            return std::nullopt;
        }
        key.push_back(*value);
    }
    return key;
}

std::optional<Key> keyFromText(const QString &text)
{
    if (text.startsWith(QLatin1Char('['))) {
        return keyFromJson(text);
    }
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (!text.startsWith(QLatin1Char('(')) || !text.endsWith(QLatin1Char(')'))) {
        return Key{valueFromText(text)};
    }
    Key key;
    for (const QString &part : text.mid(1, text.size() - 2).split(QLatin1Char(','))) {
        key.push_back(valueFromText(part.trimmed()));
    }
    return key;
}

QString keyToText(const Key &key)
{
    const QString shown = displayText(key);
    if (keyFromText(shown) == key) {
        return shown;
    }
    QByteArray json;
    appendJson(json, key);
    return QString::fromUtf8(json);
}

/// A negative number is no formula.
QString guardedKey(const Key &key)
{
    return key.size() == 1 && key.front().kind() == ValueKind::Integer ? keyToText(key)
                                                                       : withFormulaGuard(keyToText(key));
}

Unexpected unreadable(const QString &message, const QString &fileName, int line)
{
    return Unexpected{Error{
        ErrorCode::Unreadable, message, QStringLiteral("%1:%2").arg(fileName).arg(line),
        QCoreApplication::translate("Rowback", "Each line must hold root table, old key, new key, and evidence.")}};
}

Result<RemapEntry> entryOf(const CsvRecord &record, const QString &fileName)
{
    const int fields = static_cast<int>(record.fields.size());
    if (fields < 3 || fields > 4) {
        return unreadable(QCoreApplication::translate("Rowback", "The line has %Ln field(s).", nullptr, fields),
                          fileName, record.line);
    }
    const std::optional<Key> from = keyFromText(withoutFormulaGuard(record.fields[1].trimmed()));
    const std::optional<Key> to = keyFromText(withoutFormulaGuard(record.fields[2].trimmed()));
    RemapEntry entry;
    entry.root = withoutFormulaGuard(record.fields[0].trimmed());
    if (!from || !to || entry.root.isEmpty()) {
        return unreadable(QCoreApplication::translate("Rowback", "The root table or a key is missing or unreadable."),
                          fileName, record.line);
    }
    entry.from = *from;
    entry.to = *to;
    entry.evidence = record.fields.size() > 3 ? withoutFormulaGuard(record.fields[3]) : QString();
    entry.proposed = false;
    return entry;
}

bool isHeader(const QStringList &fields)
{
    const QStringList known{QStringLiteral("root"), QStringLiteral("from"), QStringLiteral("to")};
    return fields.size() >= known.size()
        && std::equal(known.begin(), known.end(), fields.begin(),
                      [](const QString &a, const QString &b) { return a == b.trimmed().toLower(); });
}

} // namespace

QByteArray remapToCsv(const Remap &remap)
{
    QByteArray out("root,from,to,evidence\r\n");
    for (const RemapEntry &entry : remap.entries()) {
        out += csvRecord({withFormulaGuard(entry.root), guardedKey(entry.from), guardedKey(entry.to),
                          withFormulaGuard(entry.evidence)});
    }
    return out;
}

Result<Remap> remapFromCsv(const QByteArray &csv, const QString &fileName)
{
    const Result<std::vector<CsvRecord>> records = parseCsv(csv, fileName);
    if (!records) {
        return records.unexpected();
    }
    if (records->empty() || !isHeader(records->front().fields)) {
        return unreadable(QCoreApplication::translate("Rowback", "The first line must be “root,from,to,evidence”."),
                          fileName, 1);
    }
    Remap remap;
    for (std::size_t i = 1; i < records->size(); ++i) {
        Result<RemapEntry> entry = entryOf((*records)[i], fileName);
        if (!entry) {
            return entry.unexpected();
        }
        remap.add(*std::move(entry));
    }
    return remap;
}

} // namespace Rowback
