// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// screenshots FOLDER [LOOK...]: pictures of the window, for eyes. Each look is a run over the demo incident of its own.
// Where QT_SCALE_FACTOR is set, it is a look by itself: "scaled".

#include "gui/looks.h"
#include "gui/tour.h"

#include <QDir>

using namespace Rowback;

namespace {

/// The demo lies in a temporary folder, whose name is nobody's business.
void hideFolders(QWidget &widget)
{
    static const QRegularExpression folder(QRegularExpression::escape(QDir::tempPath()) + QStringLiteral("/[^/]+"));
    for (QLineEdit *const edit : widget.findChildren<QLineEdit *>()) {
        if (edit->text().contains(folder)) {
            const QSignalBlocker unnoticed(edit);
            edit->setText(edit->text().replace(folder, QStringLiteral("/srv")));
        }
    }
}

void takeAll(const QDir &folder, const Look &look)
{
    const WornLook worn(look);
    Tour::Guide([&](QWidget &widget, const QString &name) {
        const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(look.name, name));
        QPixmap picture;
        QMap<QLineEdit *, QString> typed;
        for (QLineEdit *const edit : widget.findChildren<QLineEdit *>()) {
            typed.insert(edit, edit->text());
        }
        hideFolders(widget);
        picture = widget.grab();
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            const QSignalBlocker unnoticed(it.key());
            if (it.key()->text() != it.value()) {
                it.key()->setText(it.value());
            }
        }
        if (!picture.save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        }
    }).showAll();
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
    const bool isScaled = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    for (const Look &look : isScaled ? QList<Look>{{.name = QStringLiteral("scaled")}} : allLooks()) {
        if (arguments.size() == 2 || arguments.contains(look.name)) {
            QSettings().clear();
            takeAll(QDir(arguments.at(1)), look);
        }
    }
    return 0;
}
