// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/language.h"
#include "gui/mainwindow.h"
#include "gui/outlinestyle.h"
#include "gui/settings.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void endWithoutDisplay()
{
    std::fputs("rowback: There is no display to show a window on; use rowback-cli, which needs none.\n", stderr);
    std::_Exit(2);
}

/// Qt ends the process when its platform plugin finds no display, after several lines of its own; one sentence of ours
/// takes their place.
void handleStartMessage(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*message*/)
{
    if (type == QtFatalMsg) {
        endWithoutDisplay();
    }
}

/// What is answered in words needs no display.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

/// Ends the process where only words were asked for. The file to open; empty: none.
QString readCommandLine(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("rowback"));
    QCoreApplication::setOrganizationName(QStringLiteral("rowback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROWBACK_VERSION));
    Rowback::speak(Rowback::Settings::language());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Rowback", "Brings rows that vanished from a live database back from an older snapshot."));
    // Qt's own help would have more of Qt's options than of ours.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("Rowback", "Shows this help."));
    QCommandLineOption allHelp(QStringLiteral("help-all"));
    allHelp.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, allHelp});
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("Rowback", "A saved recovery, a journal or a snapshot"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    if (parser.isSet(help) || parser.isSet(allHelp)) {
        parser.showHelp();
    }
    return parser.positionalArguments().value(0);
}

bool mayHaveDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    if (asksForWords(argc, argv)) {
        QCoreApplication application(argc, argv);
        readCommandLine(application);
    }
    if (!mayHaveDisplay()) {
        endWithoutDisplay();
    }
    const QtMessageHandler usual = qInstallMessageHandler(handleStartMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setDesktopFileName(QStringLiteral("org.rowback.Rowback"));
    Rowback::OutlineStyle::install();
    const QString file = readCommandLine(application);

    Rowback::MainWindow window;
    window.show();
    if (!file.isEmpty()) {
        window.openPath(file);
    }
    return QApplication::exec();
}
