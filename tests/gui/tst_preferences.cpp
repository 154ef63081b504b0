// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cache.h"
#include "gui/guisupport.h"
#include "gui/language.h"
#include "gui/mainwindow.h"
#include "gui/messageline.h"
#include "gui/preferencesdialog.h"
#include "gui/recoverywizard.h"
#include "gui/reportview.h"
#include "gui/settings.h"
#include "gui/timelineplace.h"
#include "models/timelinemodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Rowback;

namespace {

template <typename T> T &child(QWidget &widget, const char *name)
{
    T *const found = widget.findChild<T *>(QLatin1String(name));
    Q_ASSERT(found);
    return *found;
}

QAction *actionOf(MainWindow &window, const char *name)
{
    return window.findChild<QAction *>(QLatin1String(name));
}

/// How many partners the timeline finds in the last snapshot.
qint64 latestPartners(const DemoSite &demo)
{
    TimelinePlace place;
    QSignalSpy opened(&place, &TimelinePlace::catalogueOpened);
    place.openCatalogue(demo.files().catalogue);
    if (!QTest::qWaitFor([&] { return opened.size() == 1 && !place.isBusy(); }, 120'000)) {
        return -1;
    }
    return place.model().series(place.model().rowOf(QStringLiteral("contacts_partner"))).rows.back();
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_preferences"));
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void cleanup() { speak(QStringLiteral("en")); }

    void defaultsNeedNoThought()
    {
        QCOMPARE(Settings::language(), QString());
        QVERIFY(QDir::isAbsolutePath(Settings::cacheFolder()));
        QCOMPARE(Settings::redactsReports(), false);
        QCOMPARE(Settings::dropPercent(), 0.0);
    }

    void nonsenseInTheFileIsTheDefault()
    {
        QSettings().setValue(QStringLiteral("timeline/dropPercent"), QStringLiteral("much"));
        QSettings().setValue(QStringLiteral("cacheFolder"), QStringLiteral("relative"));
        QCOMPARE(Settings::dropPercent(), 0.0);
        QCOMPARE(Settings::cacheFolder(), Settings::defaultCacheFolder());
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("tlh"));
        const PreferencesDialog dialog;
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("languageBox"))->currentIndex(), 0);
    }

    void whatIsAcceptedHolds()
    {
        const QTemporaryDir folder;
        const QString cache = folder.filePath(QStringLiteral("new/cache"));
        PreferencesDialog dialog;
        dialog.show();
        child<QLineEdit>(dialog, "cacheEdit").setText(cache);
        child<QCheckBox>(dialog, "redactBox").setChecked(true);
        child<QDoubleSpinBox>(dialog, "dropBox").setValue(2.5);
        QTest::mouseClick(child<QDialogButtonBox>(dialog, "buttonBox").button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(Settings::cacheFolder(), cache);
        QCOMPARE(Settings::redactsReports(), true);
        QCOMPARE(Settings::dropPercent(), 2.5);
        QVERIFY(QFileInfo(cache).isDir());
        QVERIFY(QDir(cache).isEmpty());
    }

    void theCacheIsWhereItIsPreferred()
    {
        const QTemporaryDir folder;
        const QString cache = folder.filePath(QStringLiteral("cache"));
        QDir(Settings::catalogueFolder()).removeRecursively();
        PreferencesDialog dialog;
        child<QLineEdit>(dialog, "cacheEdit").setText(cache);
        dialog.accept();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        const DemoSite demo;
        const qint64 rows = latestPartners(demo);
        QVERIFY(rows > 0);
        const auto files = [&] { return QDir(cache + QStringLiteral("/catalogues")).entryInfoList(QDir::Files); };
        QCOMPARE(files().size(), 19);
        QVERIFY(!QDir(Settings::defaultCacheFolder() + QStringLiteral("/catalogues")).exists());

        for (const QFileInfo &each : files()) { // what stands there is what is shown
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray changed = file.readAll().replace("Partner\"," + QByteArray::number(rows) + ',',
                                                              "Partner\",987654,");
            file.resize(0);
            file.write(changed);
        }
        QCOMPARE(latestPartners(demo), 987654);

        QVERIFY(QDir(cache).removeRecursively()); // it may be emptied at any time
        QCOMPARE(latestPartners(demo), rows);
        QCOMPARE(files().size(), 19);

        QVERIFY(QDir(cache).removeRecursively()); // and where there can be none, all is counted each time
        QFile inTheWay(cache);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(latestPartners(demo), rows);
        QCOMPARE(files().size(), 0);
    }

    void theCacheTellsItsSizeAndIsCleared()
    {
        const QTemporaryDir folder;
        Settings::setCacheFolder(folder.path());
        const DemoSite demo;
        QVERIFY(latestPartners(demo) > 0);
        const auto made = writeDemo(Cache::demoFolder(folder.path()), {.partners = 400}, nullptr, {});
        QVERIFY(made);
        const QString note = folder.filePath(QStringLiteral("catalogues/mine.txt"));
        QFile mine(note);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const QDir counts(folder.filePath(QStringLiteral("catalogues")));
        QCOMPARE(counts.entryList({QStringLiteral("*.counts")}).size(), 19);

        PreferencesDialog dialog;
        dialog.show();
        auto &size = child<QLabel>(dialog, "cacheSizeLabel");
        auto &button = child<QPushButton>(dialog, "clearButton");
        QTRY_VERIFY2(size.text().contains(QStringLiteral("MiB")), qPrintable(size.text()));
        QVERIFY(Cache::size(folder.path()) > QFileInfo(made->live).size());
        QVERIFY(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        QTRY_COMPARE(size.text(), QStringLiteral("Nothing is kept there."));
        QVERIFY(!button.isEnabled());
        QVERIFY(dialog.isVisible());
        QCOMPARE(counts.entryList(QDir::Files), QStringList(QStringLiteral("mine.txt"))); // that is not ours
        QVERIFY(!QFileInfo::exists(made->directory));
        QVERIFY(latestPartners(demo) > 0);
        QCOMPARE(counts.entryList({QStringLiteral("*.counts")}).size(), 19);
    }

    void nothingIsKeptWhereThatIsPreferred()
    {
        const QTemporaryDir folder;
        Settings::setCacheFolder(folder.path());
        PreferencesDialog dialog;
        QVERIFY(child<QCheckBox>(dialog, "keepBox").isChecked());
        child<QCheckBox>(dialog, "keepBox").setChecked(false);
        dialog.accept();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!Settings::keepsCounts());
        const DemoSite demo;
        QVERIFY(latestPartners(demo) > 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theCacheIsNotClearedUnderAWorkingRecovery()
    {
        const QTemporaryDir folder;
        Settings::setCacheFolder(folder.path());
        const DemoSite demo;
        QVERIFY(latestPartners(demo) > 0);
        PreferencesDialog dialog;
        dialog.keepCache();
        dialog.show();
        auto &size = child<QLabel>(dialog, "cacheSizeLabel");
        QTRY_VERIFY2(size.text().contains(QStringLiteral("has ended")), qPrintable(size.text()));
        QVERIFY(!child<QPushButton>(dialog, "clearButton").isEnabled());
    }

    void theNextReportIsMaskedAsPreferred()
    {
        ReportView view;
        view.showReport(std::make_shared<Plan>(), {});
        QVERIFY(!child<QCheckBox>(view, "redactBox").isChecked());
        Settings::setRedactsReports(true); // the view was made before that
        view.showReport(std::make_shared<Plan>(), {});
        QVERIFY(child<QCheckBox>(view, "redactBox").isChecked());
    }

    void theLanguageChangesUnderOngoingWork()
    {
        MainWindow window;
        window.show();
        window.wizard().showPage(QStringLiteral("database"));
        auto &file = child<QLineEdit>(window.wizard(), "fileEdit");
        file.setText(QStringLiteral("/half/typed"));
        speak(QStringLiteral("de"));
        QTRY_COMPARE(child<QPushButton>(window.wizard(), "nextButton").text().remove(QLatin1Char('&')),
                     QStringLiteral("Weiter"));
        QCOMPARE(window.wizard().currentPage()->name(), QStringLiteral("database"));
        QCOMPARE(file.text(), QStringLiteral("/half/typed"));
    }

    void whatIsCancelledDoesNot()
    {
        PreferencesDialog dialog;
        dialog.show();
        child<QCheckBox>(dialog, "redactBox").setChecked(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(Settings::redactsReports(), false);
    }

    void aFolderThatCannotBeIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("relative") << QStringLiteral("some/where");
        QTest::newRow("below a file") << QStringLiteral(__FILE__) + QStringLiteral("/cache");
        QTest::newRow("where nobody may write") << QStringLiteral("/proc/cache");
    }
    void aFolderThatCannotBeIsRefusedAtItsField()
    {
        QFETCH(const QString, path);
        PreferencesDialog dialog;
        dialog.show();
        child<QLineEdit>(dialog, "cacheEdit").setText(path);
        QTest::mouseClick(child<QDialogButtonBox>(dialog, "buttonBox").button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(child<MessageLine>(dialog, "cacheMessage").isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(child<QLineEdit>(dialog, "cacheEdit").text(), path);
        QCOMPARE(Settings::cacheFolder(), Settings::defaultCacheFolder());
        child<QLineEdit>(dialog, "cacheEdit").setText(QStringLiteral("/tmp"));
        QVERIFY(!child<MessageLine>(dialog, "cacheMessage").isVisible());
    }

    void theLanguageChangesWithoutARestart()
    {
        MainWindow window;
        window.show();
        PreferencesDialog dialog(&window);
        auto &languages = child<QComboBox>(dialog, "languageBox");
        languages.setCurrentIndex(languages.findData(QStringLiteral("de")));
        dialog.accept();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(Settings::language(), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1506), QStringLiteral("1.506"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        speak(QStringLiteral("et")); // of which Qt has no texts
        auto *const cancel = child<QDialogButtonBox>(dialog, "buttonBox").button(QDialogButtonBox::Cancel);
        QTRY_COMPARE(cancel->text(), QStringLiteral("Tühista"));
        speak(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void languagesCallThemselvesByTheirName()
    {
        QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(languageName(QStringLiteral("fr")), QStringLiteral("Français"));
        QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    }

    void anActionIsFoundAndDoneByKeysAlone()
    {
        MainWindow window;
        window.show();
        actionOf(window, "paletteAction")->trigger();
        auto *const palette = window.findChild<QDialog *>(QStringLiteral("ActionPalette"));
        QVERIFY(palette && palette->isVisible());
        auto &edit = child<QLineEdit>(*palette, "searchEdit");
        auto &view = child<QTreeView>(*palette, "actionView");
        QVERIFY(view.model()->rowCount() > 6);
        const QModelIndex first = view.currentIndex();
        QTest::keyClick(&edit, Qt::Key_Down);
        QVERIFY(view.currentIndex() != first);
        QTest::keyClicks(&edit, QStringLiteral("zzzz"));
        QCOMPARE(view.model()->rowCount(), 0);
        QTest::keyClick(&edit, Qt::Key_Return); // nothing to do, and nothing happens
        QVERIFY(palette->isVisible());
        edit.clear();
        QTest::keyClicks(&edit, QStringLiteral("preferences"));
        QCOMPARE(view.model()->rowCount(), 1);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(window.findChild<PreferencesDialog *>());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
