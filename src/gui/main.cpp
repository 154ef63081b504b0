// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/language.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"

#include <QApplication>
#include <QCommandLineParser>

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

bool mayHaveDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    if (!mayHaveDisplay()) {
        endWithoutDisplay();
    }
    const QtMessageHandler usual = qInstallMessageHandler(handleStartMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(QStringLiteral("rowback"));
    QApplication::setOrganizationName(QStringLiteral("rowback"));
    QApplication::setApplicationVersion(QStringLiteral(ROWBACK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.rowback.Rowback"));

    Rowback::speak(Rowback::Settings::language());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Rowback", "Brings rows that vanished from a live database back from an older snapshot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::translate("Rowback", "A saved recovery, a journal or a snapshot"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    Rowback::MainWindow window;
    window.show();
    if (!parser.positionalArguments().isEmpty()) {
        window.openPath(parser.positionalArguments().constFirst());
    }
    return QApplication::exec();
}
