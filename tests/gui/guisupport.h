// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoincident.h"
#include "gui/keptwork.h"
#include "gui/recoverycontroller.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Rowback {

/// The demo incident in a folder of its own, small enough for a test.
class DemoSite
{
public:
    explicit DemoSite(int partners = 400)
    {
        DemoOptions options;
        options.partners = partners;
        auto written = writeDemo(m_folder.filePath(QStringLiteral("demo")), options, nullptr, {});
        if (written) {
            m_files = *written;
        } else {
            qFatal("%s", qPrintable(written.error().text()));
        }
    }
    const DemoFiles &files() const { return m_files; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return QStringLiteral("sqlite://") + m_files.live; }

private:
    QTemporaryDir m_folder;
    DemoFiles m_files;
};

/// For init() of tests that show a window: no settings and no kept work of an earlier test; every warning fails the
/// test, but for the one that the platform "offscreen" gives whenever a window is shown, which QT_FATAL_WARNINGS cannot
/// tell from others.
inline void failOnWarnings()
{
    QSettings().clear();
    for (const RecentItem &kept : KeptWork::items()) {
        QFile::remove(kept.path);
    }
    QDir(KeptWork::folder()).removeRecursively();
    qunsetenv("QT_FATAL_WARNINGS");
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

/// Waits until the controller has nothing to do any more; false after a minute, or if anything failed meanwhile.
inline bool waitUntilDone(RecoveryController &controller)
{
    QString failure;
    const auto connection
        = QObject::connect(&controller, &RecoveryController::failed, &controller,
                           [&](RecoveryController::Task, const Error &error) { failure = error.text(); });
    const bool done = QTest::qWaitFor([&] { return !controller.isBusy(); }, 60'000);
    QObject::disconnect(connection);
    if (!failure.isEmpty()) {
        qWarning("%s", qPrintable(failure));
    }
    return done && failure.isEmpty();
}

} // namespace Rowback
