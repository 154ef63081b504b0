// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/usage.h"

#include "cli/secrets.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Rowback {

namespace {

/// How many letters have to be added, left out, replaced, or swapped with the next one.
int distance(const QString &a, const QString &b)
{
    std::vector<int> above(static_cast<std::size_t>(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    std::vector<int> twoAbove = above;
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<int> row{static_cast<int>(i) + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            int best = std::min({above[at + 1] + 1, row[at] + 1, above[at] + (a[i] == b[j] ? 0 : 1)});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
                best = std::min(best, twoAbove[at - 1] + 1);
            }
            row.push_back(best);
        }
        twoAbove = std::exchange(above, std::move(row));
    }
    return above.back();
}

QString likeliest(const QString &word, const QStringList &known)
{
    const auto best = std::min_element(known.begin(), known.end(), [&](const QString &a, const QString &b) {
        return distance(word, a) < distance(word, b);
    });
    const bool near = best != known.end() && distance(word, *best) <= std::max<qsizetype>(1, word.size() / 3);
    return near ? *best : QString();
}

QStringList commandNames(const CLI::App &app)
{
    QStringList result;
    for (const CLI::App *const command : app.get_subcommands([](const CLI::App *) { return true; })) {
        result.append(QString::fromStdString(command->get_name()));
    }
    return result;
}

QStringList optionNames(const CLI::App &command)
{
    QStringList result;
    for (const CLI::Option *const option : command.get_options()) {
        for (const std::string &name : option->get_lnames()) {
            result.append(QStringLiteral("--") + QString::fromStdString(name));
        }
    }
    return result;
}

QString unknownWord(const QString &word, const CLI::App &command, bool isCommand)
{
    const bool isOption = word.startsWith(QLatin1Char('-'));
    if (!isOption && !isCommand) {
        return QCoreApplication::translate("Rowback", "\"%1\" is one word too many.").arg(word);
    }
    const QString guess
        = likeliest(word.section(QLatin1Char('='), 0, 0), isOption ? optionNames(command) : commandNames(command));
    const QString message = (isOption ? QCoreApplication::translate("Rowback", "There is no option \"%1\".")
                                      : QCoreApplication::translate("Rowback", "There is no command \"%1\"."))
                                .arg(withoutValue(word));
    return guess.isEmpty()
        ? message
        : message + QLatin1Char(' ') + QCoreApplication::translate("Rowback", "Did you mean \"%1\"?").arg(guess);
}

} // namespace

namespace {

/// CLI11 has one sentence for every number of values that does not fit: "--profile: At Most 1 required but received 2".
QString problemText(const CLI::ParseError &problem)
{
    const QString text = QString::fromStdString(problem.what());
    const bool repeated = dynamic_cast<const CLI::ArgumentMismatch *>(&problem) != nullptr
        && text.contains(QLatin1String("At Most 1"), Qt::CaseInsensitive);
    if (repeated) {
        return QCoreApplication::translate("Rowback", "%1 was given more than once.")
            .arg(text.section(QLatin1Char(':'), 0, 0));
    }
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

Error usageError(const CLI::App &app, const CLI::ParseError &problem)
{
    const auto chosen = app.get_subcommands();
    const CLI::App &command = chosen.empty() ? app : *chosen.front();
    const std::vector<std::string> unknown = app.remaining(true);
    const QString name
        = chosen.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(chosen.front()->get_name());
    QString message = problemText(problem);
    if (!unknown.empty()) {
        message = unknownWord(QString::fromLocal8Bit(unknown.front()), command, chosen.empty());
    } else if (chosen.empty()) {
        message = QCoreApplication::translate("Rowback", "A command is missing.");
    }
    return {.code = ErrorCode::Usage,
            .message = message,
            .advice
            = QCoreApplication::translate("Rowback", "\"rowback-cli%1 --help\" says what can be given.").arg(name)};
}

} // namespace Rowback
