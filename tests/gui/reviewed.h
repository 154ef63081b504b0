// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/guisupport.h"

#include "database/database.h"
#include "gui/mainwindow.h"
#include "gui/messageline.h"
#include "gui/recoverywizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace Rowback {

using Contents = std::map<QString, std::vector<Row>>;
using DatabaseState = RecoveryController::DatabaseState;

/// Every row of every table, in the order of its keys.
inline Contents contentsOf(const QString &path)
{
    const auto url = DatabaseUrl::parse(QStringLiteral("sqlite://") + path, {});
    const auto database = Database::open(*url, {}, {});
    if (!database) {
        qFatal("%s", qPrintable(database.error().text()));
    }
    const auto source = (*database)->beginRead({});
    Contents result;
    for (int index = 0; index < (*database)->schema().size(); ++index) {
        const TableId id{index};
        const Table &table = (*database)->schema().table(id);
        const std::vector<int> columns = table.allColumns();
        const auto cursor = (*source)->rows({id, columns, table.keyColumns}, {});
        std::vector<Row> &rows = result[table.name];
        while (*(*cursor)->next()) {
            Row &row = rows.emplace_back();
            for (const Cell cell : (*cursor)->cells()) {
                row.emplace_back(cell);
            }
        }
    }
    return result;
}

inline OpenOptions forWriting()
{
    OpenOptions options;
    options.readOnly = false;
    return options;
}

template <typename T> T &named(const QObject &parent, const char *name)
{
    T *const found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return *found;
}

inline void click(QAbstractButton &button)
{
    QVERIFY2(button.isEnabled(), qPrintable(button.objectName()));
    QTest::mouseClick(&button, Qt::LeftButton);
}

/// What the wizard says for all pages.
inline QString wizardMessage(MainWindow &window)
{
    auto *const area = window.wizard().findChild<QWidget *>(QStringLiteral("noticeArea"), Qt::FindDirectChildrenOnly);
    return named<MessageLine>(*area, "messageLine").text();
}

/// Answers the file dialog that is open with a path.
inline void chooseFile(QWidget &parent, const QString &path)
{
    auto *const dialog = parent.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(parent.findChild<QFileDialog *>() == nullptr);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The demo incident, as it is when everything has been decided and the page Review comes into view.
class Reviewed
{
public:
    explicit Reviewed(int partners = 400, bool decided = true)
        : demo(partners)
        , before(contentsOf(demo.files().live))
    {
        window.resize(1100, 750);
        window.show();
        named<QAction>(window, "newAction").trigger();
        controller().openSnapshot(demo.files().snapshot);
        controller().connectDatabase(demo.url(), std::nullopt);
        controller().setProfile(QStringLiteral("lino-welfare"));
        if (decided) {
            Decision giveBack;
            giveBack.code = FindingCode::Drifted;
            giveBack.resolution = Resolution::GiveBack;
            controller().decide(giveBack);
        }
        window.wizard().showPage(QStringLiteral("review"));
    }
    RecoveryController &controller() { return window.wizard().controller(); }
    QWidget &page() { return *window.wizard().currentPage(); }
    template <typename T> T &widget(const char *name) { return named<T>(page(), name); }
    QPushButton &next() { return named<QPushButton>(window.wizard(), "nextButton"); }
    QString message() { return widget<MessageLine>("messageLine").text(); }
    bool settle() { return waitUntilDone(controller()); }
    bool isAsBefore() const { return contentsOf(demo.files().live) == before; }

    void toRestorePage()
    {
        QVERIFY(settle());
        click(widget<QPushButton>("rehearseButton"));
        QVERIFY(settle());
        QTRY_VERIFY(next().isEnabled());
        click(next());
        QCOMPARE(window.wizard().currentPage()->name(), QStringLiteral("inject"));
    }
    void restore()
    {
        toRestorePage();
        widget<QLineEdit>("journalEdit").setText(journal());
        QTRY_VERIFY(widget<QPushButton>("commitButton").isEnabled());
        click(widget<QPushButton>("commitButton"));
        QTRY_COMPARE_WITH_TIMEOUT(controller().databaseState(), DatabaseState::Committed, 60'000);
        QTRY_COMPARE(window.wizard().currentPage()->name(), QStringLiteral("report"));
    }
    QString journal() const { return demo.filePath(QStringLiteral("welfare.journal")); }

    const DemoSite demo;
    const Contents before;
    MainWindow window;
};

} // namespace Rowback
