// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// screenshots FOLDER [LOOK...]: pictures of the window, for eyes. Each look is a run over the demo incident of its own.
// Those that README.md shows go, smaller, to the folder that ROWBACK_README_PICTURES names as well. Where QT_SCALE_FACTOR is set, that makes two
// looks by itself: "scaled", and "small" on a screen that has no more room than that of a laptop.

#include "gui/looks.h"
#include "gui/tour.h"

#include <QDir>

#include <algorithm>
#include <cstdlib>
#include <limits>

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

/// The pictures of README.md, by what they are called here.
const QHash<QString, QString> &readmePictures()
{
    static const QHash<QString, QString> all{
        {QStringLiteral("light-place4"), QStringLiteral("timeline")},
        {QStringLiteral("light-page3-vanished"), QStringLiteral("vanished")},
        {QStringLiteral("light-page4-remap"), QStringLiteral("recreated")},
        {QStringLiteral("light-page5-conflicts"), QStringLiteral("conflicts")},
        {QStringLiteral("light-page6-review"), QStringLiteral("review")},
        {QStringLiteral("dark-place3"), QStringLiteral("browser")},
    };
    return all;
}

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// Of @p counts those 256 that the others are least far from, one after the other: a rare colour counts if none is like it.
QList<QRgb> bestColours(const QHash<QRgb, int> &counts)
{
    QList<QRgb> best;
    QHash<QRgb, qint64> errors;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        errors.insert(it.key(), std::numeric_limits<int>::max() + qint64(it.value()));
    }
    while (best.size() < 256 && best.size() < counts.size()) {
        const QRgb next = std::max_element(errors.cbegin(), errors.cend()).key();
        best.append(next);
        for (auto it = errors.begin(); it != errors.end(); ++it) {
            const qint64 apart = distance(it.key(), next);
            it.value() = std::min(it.value(), apart * apart * counts.value(it.key()));
        }
    }
    return best;
}

/// In 256 colours: letters have some more, which nobody tells from these, and the file is half the size.
QImage inFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const QList<QRgb> kept = bestColours(counts);
    QHash<QRgb, int> places;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto nearest = std::min_element(kept.begin(), kept.end(), [&](QRgb a, QRgb b) {
            return distance(a, it.key()) < distance(b, it.key());
        });
        places.insert(it.key(), static_cast<int>(nearest - kept.begin()));
    }
    QImage result(picture.size(), QImage::Format_Indexed8);
    result.setColorTable(kept);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            result.setPixel(x, y, static_cast<uint>(places.value(picture.pixel(x, y))));
        }
    }
    return result;
}

void saveForReadme(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("ROWBACK_README_PICTURES");
    const QString called = readmePictures().value(name);
    if (!folder.isEmpty() && !called.isEmpty()
        && !inFewColours(picture.toImage()).save(QStringLiteral("%1/%2.png").arg(folder, called), "PNG", 0)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(called));
    }
}

void takeAll(const QDir &folder, const Look &look, QSize size = Tour::windowSize)
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
        saveForReadme(picture, QStringLiteral("%1-%2").arg(look.name, name));
        if (!picture.save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        }
    }, size).showAll();
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    OutlineStyle::install();
    QApplication::setApplicationName(QStringLiteral("rowback"));
    QApplication::setOrganizationName(QStringLiteral("rowback-screenshots"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: screenshots FOLDER [LOOK...]\n", stderr);
        return 2;
    }
    const bool isScaled = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    const Look scaled{.name = QStringLiteral("scaled")};
    const Look small{.name = QStringLiteral("small")};
    for (const Look &look : isScaled ? QList<Look>{scaled, small} : allLooks()) {
        if (arguments.size() == 2 || arguments.contains(look.name)) {
            QSettings().clear();
            takeAll(QDir(arguments.at(1)), look, look.name == small.name ? Tour::smallSize : Tour::windowSize);
        }
    }
    return 0;
}
