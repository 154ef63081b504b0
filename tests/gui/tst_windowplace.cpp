// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/language.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QDataStream>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QSettings>
#include <QTemporaryFile>

using namespace Rowback;

namespace {

/// What saveGeometry() says of a window that was there, on a screen of this width.
QByteArray remembered(const QRect &place, qint32 screenWidth)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    constexpr quint32 magic = 0x1D9D0CB;
    constexpr quint16 major = 3;
    constexpr quint16 minor = 0;
    stream << magic << major << minor << place << place << qint32(0) << quint8(0) << quint8(0) << screenWidth << place;
    return bytes;
}

bool isWhollySeen(const QRect &rect)
{
    return QGuiApplication::primaryScreen()->availableGeometry().contains(rect);
}

/// 1920 by 1080 points at 200 %.
QByteArray smallScreen()
{
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("small")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), 960},
                             {QStringLiteral("height"), 540},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    return QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson();
}

} // namespace

/// The window is wholly on a screen, whatever was there when it was closed.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_windowplace"));
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(960, 540));
    }
    void init() { failOnWarnings(); }

    void itAndItsDialogsHaveTheProgramsIcon()
    {
        MainWindow window;
        QDialog dialog(&window);
        for (const QWidget *const each : {static_cast<QWidget *>(&window), static_cast<QWidget *>(&dialog)}) {
            const QImage picture = each->windowIcon().pixmap(64).toImage();
            QCOMPARE(picture.size(), QSize(64, 64));
            QCOMPARE(picture.pixelColor(56, 42), QColor(0x2e7d6b)); // of the arrow's ground
        }
    }

    void isOnTheScreen_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::newRow("the first time") << QByteArray();
        QTest::newRow("closed on a large screen") << remembered({150, 80, 1700, 900}, 1920);
        QTest::newRow("as large as the screen") << remembered({0, 0, 960, 540}, 960);
        QTest::newRow("half beyond the edge") << remembered({-400, 300, 930, 500}, 960);
        QTest::newRow("closed on a screen that is gone") << remembered({3000, 2000, 930, 500}, 960);
    }
    void isOnTheScreen()
    {
        QFETCH(const QByteArray, geometry);
        for (const char *const language : {"en", "de", "fr", "nl", "et"}) {
            speak(QLatin1String(language));
            QSettings().setValue(QStringLiteral("window/geometry"), geometry);
            MainWindow window;
            window.show();
            const QRect frame = window.frameGeometry();
            QVERIFY2(isWhollySeen(frame), qPrintable(QDebug::toString(frame) + QLatin1String(language)));
        }
        speak(QStringLiteral("en"));
    }

    void staysWhereItFits()
    {
        const QRect place(20, 60, 920, 460);
        QSettings().setValue(QStringLiteral("window/geometry"), remembered(place, 960));
        MainWindow window;
        window.show();
        QCOMPARE(window.geometry(), place);
    }
};

int main(int argc, char **argv)
{
    QTemporaryFile file;
    if (!file.open() || file.write(smallScreen()) < 0 || !file.flush()) {
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    QApplication application(argc, argv);
    TestWindowPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplace.moc"
