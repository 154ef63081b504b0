// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// benchcompare SNAPSHOT URL TABLE keys|cells: what each stage took, as JSON.

#include "failed.h"
#include "seconds.h"

#include "session/opendatabase.h"
#include "session/planning.h"

#include <QCoreApplication>

#include <cstdio>
#include <string_view>

using namespace Rowback;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 5) {
        return 2;
    }
    const double start = now();
    const auto snapshot = Snapshot::open(QString::fromLocal8Bit(argv[1]), {}, {});
    const double opened = now();
    if (failed(snapshot)) {
        return 1;
    }
    const auto database = openDatabase(QString::fromLocal8Bit(argv[2]), {});
    const double connected = now();
    if (failed(database)) {
        return 1;
    }
    const CompareRequest request{
        .only = {QString::fromLocal8Bit(argv[3])}, .cells = std::string_view(argv[4]) == "cells", .dumpZone = {}};
    const auto compared = compareTables(**snapshot, **database, {}, request, {});
    if (failed(compared)) {
        return 1;
    }
    const TableComparison &found = compared->tables.front().comparison;
    std::printf(R"({"open": %.4f, "connect": %.4f, "compare": %.4f, "same": %lld, "vanished": %lld, )"
                R"("added": %lld, "changed": %lld})"
                "\n",
                opened - start, connected - opened, now() - connected, static_cast<long long>(found.snapshotRows),
                static_cast<long long>(found.vanished.size()), static_cast<long long>(found.added.size()),
                static_cast<long long>(found.changed.size()));
    return 0;
}
