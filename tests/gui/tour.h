// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/snapshotbrowser.h"
#include "gui/timelineplace.h"
#include "recovery/plan.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

#include <cstdio>
#include <functional>
#include <map>

// A tour of the whole window over the demo incident, for those who look at all of it: pictures, tests of what every page
// must hold to. Every page of the wizard and every place of the sidebar is visited by itself; what a page needs first
// stands in preparations(), what else is to be seen in moments().

namespace Rowback::Tour {

constexpr QSize windowSize(1280, 800);
constexpr QSize smallSize(683, 384); ///< a screen of 1366 x 768 at 200 %

/// What is being visited.
struct Scene
{
    MainWindow &window;
    const DemoSite &demo;

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
inline void press(const Scene &scene, const char *name)
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
inline void selectEverything(const Scene &scene)
{
    press(scene, "allButton");
    auto *const tree = scene.window.wizard().currentPage()->findChild<QTreeView *>(QStringLiteral("lossView"));
    tree->expand(tree->model()->index(0, 0));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    scene.wait();
}

inline void showFirst(const Scene &scene, const char *view)
{
    auto *const tree = scene.window.wizard().currentPage()->findChild<QTreeView *>(QLatin1String(view));
    tree->setCurrentIndex(tree->model()->index(0, 0));
}

inline void openTimeline(const Scene &scene)
{
    scene.window.timeline().openCatalogue(scene.demo.files().catalogue);
    QTest::qWait(4000); // it counts
}

inline void openBrowser(const Scene &scene)
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
inline void openBeside(const Scene &scene)
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

/// What is noticed in a copy of the snapshot whose files were cut off.
inline void openDamaged(const Scene &scene)
{
    const QDir whole(scene.demo.files().snapshot);
    const QDir damaged(scene.demo.filePath(QStringLiteral("damaged/20150610")));
    damaged.mkpath(QStringLiteral("."));
    for (const QString &name : whole.entryList(QDir::Files)) {
        QFile::copy(whole.filePath(name), damaged.filePath(name));
    }
    for (const char *const name : {"notes_note.py", "cal_guest.py"}) {
        QFile file(damaged.filePath(QLatin1String(name)));
        if (!file.resize(file.size() / 2)) {
            std::fprintf(stderr, "%s cannot be cut off\n", name);
        }
    }
    scene.window.browsers().findChild<QCheckBox *>(QStringLiteral("besideCheck"))->setChecked(false);
    scene.window.browser().openSnapshot(damaged.path());
    QTest::qWait(1000);
    auto *const tabs = scene.window.browser().findChild<QTabWidget *>(QStringLiteral("tabs"));
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(QStringLiteral("problemsTab")));
}

inline void restore(const Scene &scene)
{
    auto *const journal = scene.window.wizard().currentPage()->findChild<QLineEdit *>(QStringLiteral("journalEdit"));
    journal->setText(scene.demo.filePath(QStringLiteral("welfare.journal")));
    scene.wait();
    press(scene, "commitButton");
    scene.window.wizard().showPage(QStringLiteral("inject")); // it went on by itself
}

/// What a person would do on the page of this name before the picture is taken.
inline const std::map<QString, std::function<void(const Scene &)>> &preparations()
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

inline void showForm(const Scene &scene, int kind, const QString &host)
{
    scene.window.wizard().showPage(QStringLiteral("database"));
    QWidget &page = *scene.window.wizard().currentPage();
    page.findChild<QComboBox *>(QStringLiteral("kindBox"))->setCurrentIndex(kind);
    page.findChild<QLineEdit *>(QStringLiteral("hostEdit"))->setText(host);
    page.findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setText(QStringLiteral("welfare"));
    page.findChild<QPushButton *>(QStringLiteral("testButton"))->click();
    scene.wait();
}

inline void typeSnapshot(const Scene &scene, const QString &path)
{
    scene.window.wizard().showCatalogue(path);
    scene.wait();
}

inline void trigger(const Scene &scene, const char *action)
{
    scene.window.findChild<QAction *>(QLatin1String(action))->trigger();
    scene.wait();
}

inline const std::vector<Moment> &moments()
{
    static const std::vector<Moment> all{
        {QStringLiteral("page1-database-unreachable"),
         [](const Scene &scene) { showForm(scene, 1, QStringLiteral("127.0.0.1")); }},
        {QStringLiteral("page1-database-wrong-host"),
         [](const Scene &scene) { showForm(scene, 2, QStringLiteral("no host/at all")); }},
        {QStringLiteral("page2-snapshot-listed-before"), // it was listed when nobody saw it, as that of the demo is
         [](const Scene &scene) {
             scene.window.wizard().listSnapshots(scene.demo.files().catalogue);
             QTest::qWait(4000); // it counts
             scene.window.wizard().showPage(QStringLiteral("snapshot"));
             scene.wait();
         }},
        {QStringLiteral("page2-snapshot-empty-folder"),
         [](const Scene &scene) { typeSnapshot(scene, scene.demo.filePath(QStringLiteral("demo/nothing"))); }},
        {QStringLiteral("preferences"), [](const Scene &scene) { trigger(scene, "preferencesAction"); }},
        {QStringLiteral("palette"), [](const Scene &scene) { trigger(scene, "paletteAction"); }},
    };
    return all;
}

/// Called with what is to be seen, and its name: "page4-remap".
using Visit = std::function<void(QWidget &widget, const QString &name)>;

class Guide
{
public:
    explicit Guide(Visit onVisit, QSize size = windowSize)
        : m_size(size)
        , visit([onVisit = std::move(onVisit)](QWidget &widget, const QString &name) {
            QCoreApplication::processEvents(); // what came last is laid out, however busy the machine is
            onVisit(widget, name);
        })
    { }

    void showAll() const
    {
        const DemoSite demo;
        MainWindow window;
        window.resize(m_size);
        window.show();
        const Scene scene{window, demo};
        visitPlaces(scene);
        trigger(scene, "newAction");
        visitMoments(scene);
        trigger(scene, "newAction");
        visitPages(scene);
        scene.window.openPath(scene.controller().session().journalPath);
        scene.wait();
        visit(scene.window, QStringLiteral("place5-journal"));
        scene.window.findChild<QToolBar *>(QStringLiteral("sidebar"))->actions().constFirst()->trigger();
        visit(scene.window, QStringLiteral("place1-recent"));
    }

private:
    void visitPlaces(const Scene &scene) const
    {
        const auto *const sidebar = scene.window.findChild<QToolBar *>(QStringLiteral("sidebar"));
        int number = 0;
        for (QAction *const action : sidebar->actions()) {
            action->trigger();
            scene.wait();
            const QString name = QStringLiteral("place%1").arg(++number);
            if (scene.window.browser().isVisible() || scene.window.timeline().isVisible()) {
                visit(scene.window, name + QStringLiteral("-before"));
                scene.window.browser().isVisible() ? openBrowser(scene) : openTimeline(scene);
            }
            visit(scene.window, name);
            if (scene.window.browser().isVisible()) {
                openBeside(scene);
                visit(scene.window, name + QStringLiteral("-beside"));
                openDamaged(scene);
                visit(scene.window, name + QStringLiteral("-problems"));
            }
        }
    }

    void visitMoments(const Scene &scene) const
    {
        for (const Moment &moment : moments()) {
            moment.act(scene);
            QWidget *const dialog = QApplication::activeModalWidget();
            visit(dialog ? *dialog : scene.window, moment.name);
            if (dialog) {
                dialog->close();
            }
        }
    }

    void visitPages(const Scene &scene) const
    {
        const QStringList pages = scene.window.wizard().pageNames();
        for (int i = 0; i < pages.size(); ++i) {
            const QString name = QStringLiteral("page%1-%2").arg(i + 1).arg(pages.at(i));
            scene.window.wizard().showPage(pages.at(i));
            scene.wait();
            if (const auto found = preparations().find(pages.at(i)); found != preparations().end()) {
                visit(scene.window, name + QStringLiteral("-before"));
                found->second(scene);
                scene.wait();
            }
            visit(scene.window, name);
        }
    }

    QSize m_size;
    Visit visit;
};

} // namespace Rowback::Tour
