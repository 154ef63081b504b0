// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/remap.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

QString quoted(const QString &text)
{
    QString out(QLatin1Char('\''));
    for (const QChar c : text) {
        if (c == QLatin1Char('\'') || c == QLatin1Char('\\')) {
            out.append(QLatin1Char('\\')).append(c);
        } else if (c.isPrint()) {
            out.append(c);
        } else {
            out.append(QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        }
    }
    return out + QLatin1Char('\'');
}

QString pythonValue(const Value &value)
{
    return value.holdsInteger() ? (value.isNull() ? QStringLiteral("None") : displayText(value))
                                : quoted(displayText(value));
}

QString pythonKey(const Key &key)
{
    if (key.size() == 1) {
        return pythonValue(key.front());
    }
    QStringList parts;
    for (const Value &value : key) {
        parts.append(pythonValue(value));
    }
    return QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString identifier(const QString &name)
{
    QString result = name.toLower();
    result.replace(QRegularExpression(QStringLiteral("[^a-z0-9_]")), QStringLiteral("_"));
    return result.isEmpty() || result.front().isDigit() ? QLatin1Char('_') + result : result;
}

/// "partner" of contacts_partner; the whole name where two roots would share the part.
QString shortName(const QString &root, const QStringList &roots)
{
    const QString part = root.section(QLatin1Char('_'), -1);
    const auto same = std::count_if(roots.begin(), roots.end(),
                                    [&](const QString &other) { return other.section(QLatin1Char('_'), -1) == part; });
    return identifier(same > 1 || part.isEmpty() ? root : part);
}

QString line(const RemapEntry &entry, qsizetype fromWidth, qsizetype toWidth)
{
    const QString evidence = entry.evidence.simplified();
    const QString comment = evidence.isEmpty() ? QString() : QStringLiteral("  # ") + evidence;
    return QStringLiteral("    %1: %2,%3\n")
        .arg(pythonKey(entry.from).rightJustified(fromWidth), pythonKey(entry.to).rightJustified(toWidth), comment);
}

QString block(const Remap &remap, const QString &root, const QString &dictionary, const QString &function)
{
    qsizetype fromWidth = 0;
    qsizetype toWidth = 0;
    for (const RemapEntry &entry : remap.entries()) {
        if (entry.root == root) {
            fromWidth = std::max(fromWidth, pythonKey(entry.from).size());
            toWidth = std::max(toWidth, pythonKey(entry.to).size());
        }
    }
    QString out = QStringLiteral("%1 = {\n").arg(dictionary);
    for (const RemapEntry &entry : remap.entries()) {
        if (entry.root == root) {
            out += line(entry, fromWidth, toWidth);
        }
    }
    return out + QStringLiteral("}\n\n\ndef %1(old):\n    return %2.get(old, old)\n").arg(function, dictionary);
}

} // namespace

QString remapToPython(const Remap &remap)
{
    QStringList roots;
    for (const RemapEntry &entry : remap.entries()) {
        if (!roots.contains(entry.root)) {
            roots.append(entry.root);
        }
    }
    QStringList blocks;
    for (const QString &root : roots) {
        const QString name = shortName(root, roots);
        const QString dictionary = roots.size() == 1 ? QStringLiteral("DUPS") : name.toUpper() + QLatin1String("_DUPS");
        blocks.append(block(remap, root, dictionary, QStringLiteral("new_%1_id").arg(name)));
    }
    return blocks.join(QLatin1String("\n\n"));
}

} // namespace Rowback
