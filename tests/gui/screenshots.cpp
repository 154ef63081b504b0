// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// screenshots FOLDER [LOOK...]: pictures of the window, for eyes. Each look is a run over the demo incident of its own.
// Every page of the wizard and every place of the sidebar is grabbed by itself; what a page needs first stands in
// preparations(), what else is to be seen in moments().

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/snapshotbrowser.h"
#include "gui/timelineplace.h"
#include "recovery/plan.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>
#include <QToolBar>
#include <QTranslator>
#include <QTreeView>

#include <cstdio>
#include <map>

using namespace Rowback;

namespace {

constexpr QSize windowSize(1280, 800);

/// One run: what the window looks like in it.
struct Look
{
    QString name;
    bool isDark = false;
    QString language = {}; ///< "de"; empty: as the sources are written
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What a picture is taken of.
struct Scene
{
    MainWindow &window;
    const DemoFolder &demo;

    RecoveryController &controller() const { return window.wizard().controller(); }
    void wait() const
    {
        if (!QTest::qWaitFor([this] { return !controller().isBusy(); }, 60'000)) {
            std::fputs("something does not end\n", stderr);
        }
        QTest::qWait(200); // the pages' own jobs
    }
};

/// A button of the page that is shown; the newest where there are two of its name.
void press(const Scene &scene, const char *name)
{
    const auto found = scene.window.wizard().currentPage()->findChildren<QAbstractButton *>(QLatin1String(name));
    if (found.isEmpty() || !found.constLast()->isEnabled()) {
        std::fprintf(stderr, "%s cannot be pressed\n", name);
        return;
    }
    found.constLast()->click();
    scene.wait();
}

/// The first line of the tree is opened, and its first record shown.
void selectEverything(const Scene &scene)
{
    press(scene, "allButton");
    auto *const tree = scene.window.wizard().currentPage()->findChild<QTreeView *>(QStringLiteral("lossView"));
    tree->expand(tree->model()->index(0, 0));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    scene.wait();
}

void showFirst(const Scene &scene, const char *view)
{
    auto *const tree = scene.window.wizard().currentPage()->findChild<QTreeView *>(QLatin1String(view));
    tree->setCurrentIndex(tree->model()->index(0, 0));
}

void openTimeline(const Scene &scene)
{
    scene.window.timeline().openCatalogue(scene.demo.files().catalogue);
    QTest::qWait(4000); // it counts
}

void openBrowser(const Scene &scene)
{
    scene.window.browser().openSnapshot(scene.demo.files().snapshot);
    QTest::qWait(1000);
    auto *const tables = scene.window.browser().findChild<QTreeView *>(QStringLiteral("tablesView"));
    for (int row = 0; row < tables->model()->rowCount(); ++row) {
        if (tables->model()->index(row, 0).data().toString() == QLatin1String("pcsw.Client")) {
            tables->setCurrentIndex(tables->model()->index(row, 0));
        }
    }
    QTest::qWait(1000);
}

/// The snapshot beside the live database, at a client whose national id has become another one's.
void openBeside(const Scene &scene)
{
    scene.window.browsers().setRecoveryDatabase(scene.demo.url());
    scene.window.browsers().findChild<QCheckBox *>(QStringLiteral("besideCheck"))->setChecked(true);
    QTest::qWait(2000);
    auto *const rows = scene.window.browser().findChild<QTableView *>(QStringLiteral("rowsView"));
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        static_cast<void>(rows->model()->index(row, 0).data()); // asks for it
        QTest::qWait(row % 100 == 0 ? 50 : 0);
        if (rows->model()->index(row, 0).data().toString() == QLatin1String("21148")) {
            rows->setCurrentIndex(rows->model()->index(row, 0));
        }
    }
    QTest::qWait(1000);
}

void restore(const Scene &scene)
{
    auto *const journal = scene.window.wizard().currentPage()->findChild<QLineEdit *>(QStringLiteral("journalEdit"));
    journal->setText(scene.demo.filePath(QStringLiteral("welfare.journal")));
    scene.wait();
    press(scene, "commitButton");
    scene.window.wizard().showPage(QStringLiteral("inject")); // it went on by itself
}

/// What a person would do on the page of this name before the picture is taken.
const std::map<QString, std::function<void(const Scene &)>> &preparations()
{
    static const std::map<QString, std::function<void(const Scene &)>> all{
        {QStringLiteral("database"),
         [](const Scene &scene) { scene.controller().connectDatabase(scene.demo.url(), std::nullopt); }},
        {QStringLiteral("snapshot"),
         [](const Scene &scene) {
             scene.window.wizard().showCatalogue(scene.demo.files().catalogue);
             QTest::qWait(4000); // it counts
             scene.controller().openSnapshot(scene.demo.files().snapshot);
             scene.wait();
         }},
        {QStringLiteral("vanished"), selectEverything},
        {QStringLiteral("remap"), [](const Scene &scene) { showFirst(scene, "pairsView"); }},
        {QStringLiteral("conflicts"),
         [](const Scene &scene) {
             press(scene, "nextUndecidedButton");
             press(scene, "give-back");
         }},
        {QStringLiteral("review"), [](const Scene &scene) { press(scene, "rehearseButton"); }},
        {QStringLiteral("inject"), restore},
    };
    return all;
}

/// A moment that no page or place begins with: bad input, a dialog.
struct Moment
{
    QString name;
    std::function<void(const Scene &)> act;
};

void showForm(const Scene &scene, int kind, const QString &host)
{
    scene.window.wizard().showPage(QStringLiteral("database"));
    QWidget &page = *scene.window.wizard().currentPage();
    page.findChild<QComboBox *>(QStringLiteral("kindBox"))->setCurrentIndex(kind);
    page.findChild<QLineEdit *>(QStringLiteral("hostEdit"))->setText(host);
    page.findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setText(QStringLiteral("welfare"));
    page.findChild<QPushButton *>(QStringLiteral("testButton"))->click();
    scene.wait();
}

void typeSnapshot(const Scene &scene, const QString &path)
{
    scene.window.wizard().showCatalogue(path);
    scene.wait();
}

void trigger(const Scene &scene, const char *action)
{
    scene.window.findChild<QAction *>(QLatin1String(action))->trigger();
    scene.wait();
}

const std::vector<Moment> &moments()
{
    static const std::vector<Moment> all{
        {QStringLiteral("page1-database-unreachable"),
         [](const Scene &scene) { showForm(scene, 1, QStringLiteral("127.0.0.1")); }},
        {QStringLiteral("page1-database-wrong-host"),
         [](const Scene &scene) { showForm(scene, 2, QStringLiteral("no host/at all")); }},
        {QStringLiteral("page2-snapshot-empty-folder"),
         [](const Scene &scene) { typeSnapshot(scene, scene.demo.filePath(QStringLiteral("demo/nothing"))); }},
        {QStringLiteral("preferences"), [](const Scene &scene) { trigger(scene, "preferencesAction"); }},
        {QStringLiteral("palette"), [](const Scene &scene) { trigger(scene, "paletteAction"); }},
    };
    return all;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x31363b), QColor(0x2a2e32));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xfcfcfc));
        palette.setColor(QPalette::Disabled, role, QColor(0x8a8e92));
    }
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x232629));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31363b));
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    palette.setColor(QPalette::HighlightedText, QColor(0x101214));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a9ea2));
    palette.setColor(QPalette::Link, QColor(0x6cb8f0));
    return palette;
}

class Photographer
{
public:
    Photographer(const QDir &folder, const Look &look)
        : m_folder(folder)
        , m_look(look)
    { }

    void grab(QWidget &widget, const QString &name) const
    {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(m_look.name, name));
        if (!widget.grab().save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        }
    }

    void takeAll() const
    {
        const DemoFolder demo;
        MainWindow window;
        window.resize(windowSize);
        window.show();
        const Scene scene{window, demo};
        grabPlaces(scene);
        trigger(scene, "newAction");
        grabMoments(scene);
        trigger(scene, "newAction");
        grabPages(scene);
        scene.window.openPath(scene.controller().session().journalPath);
        scene.wait();
        grab(scene.window, QStringLiteral("place5-journal"));
        scene.window.findChild<QToolBar *>(QStringLiteral("sidebar"))->actions().constFirst()->trigger();
        grab(scene.window, QStringLiteral("place1-recent"));
    }

private:
    void grabPlaces(const Scene &scene) const
    {
        const auto *const sidebar = scene.window.findChild<QToolBar *>(QStringLiteral("sidebar"));
        int number = 0;
        for (QAction *const action : sidebar->actions()) {
            action->trigger();
            scene.wait();
            const QString name = QStringLiteral("place%1").arg(++number);
            if (scene.window.browser().isVisible() || scene.window.timeline().isVisible()) {
                grab(scene.window, name + QStringLiteral("-before"));
                scene.window.browser().isVisible() ? openBrowser(scene) : openTimeline(scene);
            }
            grab(scene.window, name);
            if (scene.window.browser().isVisible()) {
                openBeside(scene);
                grab(scene.window, name + QStringLiteral("-beside"));
            }
        }
    }

    void grabMoments(const Scene &scene) const
    {
        for (const Moment &moment : moments()) {
            moment.act(scene);
            QWidget *const dialog = QApplication::activeModalWidget();
            grab(dialog ? *dialog : scene.window, moment.name);
            if (dialog) {
                dialog->close();
            }
        }
    }

    void grabPages(const Scene &scene) const
    {
        const QStringList pages = scene.window.wizard().pageNames();
        for (int i = 0; i < pages.size(); ++i) {
            const QString name = QStringLiteral("page%1-%2").arg(i + 1).arg(pages.at(i));
            scene.window.wizard().showPage(pages.at(i));
            scene.wait();
            if (const auto found = preparations().find(pages.at(i)); found != preparations().end()) {
                grab(scene.window, name + QStringLiteral("-before"));
                found->second(scene);
                scene.wait();
            }
            grab(scene.window, name);
        }
    }

    QDir m_folder;
    Look m_look;
};

/// False where there is no such translation.
bool putOn(const Look &look, QTranslator &translator, QTranslator &qtTranslator)
{
    QApplication::setPalette(look.isDark ? darkPalette()
                                         : QStyleFactory::create(QStringLiteral("Fusion"))->standardPalette());
    QApplication::setLayoutDirection(look.direction);
    QLocale::setDefault(look.language.isEmpty() ? QLocale(QLocale::English, QLocale::Belgium) : QLocale(look.language));
    if (look.language.isEmpty()) {
        return true;
    }
    if (!translator.load(QStringLiteral(":/i18n/rowback_") + look.language)) {
        return false;
    }
    QCoreApplication::installTranslator(&translator);
    if (qtTranslator.load(QStringLiteral("qtbase_") + look.language,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTranslator);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setApplicationName(QStringLiteral("rowback"));
    QApplication::setOrganizationName(QStringLiteral("rowback-screenshots"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: screenshots FOLDER [LOOK...]\n", stderr);
        return 2;
    }
    const QList<Look> looks{{.name = QStringLiteral("light")},
                            {.name = QStringLiteral("dark"), .isDark = true},
                            {.name = QStringLiteral("german"), .language = QStringLiteral("de")},
                            {.name = QStringLiteral("rtl"), .direction = Qt::RightToLeft}};
    for (const Look &look : looks) {
        QTranslator translator;
        QTranslator qtTranslator;
        if (arguments.size() > 2 && !arguments.contains(look.name)) {
            continue;
        }
        if (putOn(look, translator, qtTranslator)) {
            Photographer(QDir(arguments.at(1)), look).takeAll();
        } else {
            std::printf("%s is left out: it has no translation yet\n", qPrintable(look.name));
        }
    }
    return 0;
}
