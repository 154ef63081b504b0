// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/toleratedtable.h"

#include "snapshot/tokenstream.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

QString raisedText(const char *begin, const char *end, TextEncoding encoding)
{
    TokenStream tokens(begin, end);
    if (!tokens.accept("raise") || !tokens.accept("Exception") || !tokens.accept("(")) {
        return {};
    }
    const char *const text = tokens.position();
    std::string decoded;
    if (const Token token = tokens.take(); token.kind == Token::Kind::String && tokens.accept(")")) {
        return appendDecoded(decoded, token.string, encoding) ? QString::fromStdString(decoded) : QString();
    }
    const char *const lineEnd = std::find(text, end, '\n');
    const QByteArray line = QByteArray(text, lineEnd - text).trimmed();
    if (!line.startsWith('"') && !line.startsWith('\'')) {
        return {};
    }
    const char quote[] = {line.front(), ')', '\0'};
    return QString::fromUtf8(line.mid(1, line.size() - 1 - (line.endsWith(quote) ? 2 : 0)));
}

QString toleratedTable(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^The data of table (\S+) has not been dumped)"));
    return pattern.match(message).captured(1);
}

} // namespace Rowback
