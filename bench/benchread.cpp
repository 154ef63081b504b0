// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// benchread SNAPSHOT              opens it, decodes every cell, and prints what that took as JSON
// benchread SNAPSHOT FILE.jsonl   writes its rows as JSON lines, for readers of JSON to compare with

#include "seconds.h"

#include "schema/json.h"
#include "snapshot/snapshot.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Rowback;

namespace {

template <typename Visit> bool visitAll(Snapshot &snapshot, const Visit &visit)
{
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const Table &table = snapshot.schema().table(TableId{i});
        auto rows = snapshot.source().rows({TableId{i}, table.allColumns(), {}}, {});
        if (!visitRows(std::move(rows), [&](std::span<const Cell> cells) { return visit(cells); })) {
            return false;
        }
    }
    return true;
}

/// An array a row, as a writer of JSON that knows nothing of columns would.
void appendArray(QByteArray &line, std::span<const Cell> cells)
{
    char before = '[';
    for (const Cell cell : cells) {
        line.append(before);
        appendJson(line, cell);
        before = ',';
    }
    line.append("]\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        return 2;
    }
    const double start = now();
    const auto snapshot = Snapshot::open(QString::fromLocal8Bit(argv[1]), {}, {});
    const double opened = now();
    if (!snapshot) {
        std::fprintf(stderr, "%s\n", qPrintable(snapshot.error().text()));
        return 1;
    }
    if (argc > 2) {
        QFile file(QString::fromLocal8Bit(argv[2]));
        QByteArray lines;
        const bool good = file.open(QIODevice::WriteOnly) && visitAll(**snapshot, [&](std::span<const Cell> cells) {
            appendArray(lines, cells);
            if (lines.size() > 1 << 20) {
                file.write(lines);
                lines.clear();
            }
            return true;
        });
        return good && file.write(lines) == lines.size() && file.flush() ? 0 : 1;
    }
    std::size_t rows = 0;
    std::size_t cells = 0;
    std::size_t bytes = 0; // looked at, so that nothing is left out
    const bool good = visitAll(**snapshot, [&](std::span<const Cell> row) {
        ++rows;
        cells += row.size();
        for (const Cell cell : row) {
            bytes += cell.holdsInteger() ? static_cast<std::size_t>(cell.integer() & 1) : cell.text().size();
        }
        return true;
    });
    std::printf(R"({"open": %.4f, "read": %.4f, "rows": %zu, "cells": %zu, "sum": %zu, "problems": %zu})"
                "\n",
                opened - start, now() - opened, rows, cells, bytes, (*snapshot)->problems().size());
    return good ? 0 : 1;
}
