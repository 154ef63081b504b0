// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// benchjson FILE.jsonl: walks the same rows with simdjson's DOM, on the thread that asks for them.

#include "seconds.h"

#include <simdjson.h>

#include <cstdio>

int main(int argc, char **argv)
{
    simdjson::padded_string json;
    if (argc < 2 || simdjson::padded_string::load(argv[1]).get(json) != simdjson::SUCCESS) {
        return 1;
    }
    const double start = now();
    simdjson::dom::parser parser;
    parser.threaded = false;
    simdjson::dom::document_stream lines;
    if (parser.parse_many(json).get(lines) != simdjson::SUCCESS) {
        return 1;
    }
    std::size_t rows = 0;
    std::size_t cells = 0;
    std::size_t bytes = 0;
    for (auto line : lines) {
        simdjson::dom::array row;
        if (line.get(row) != simdjson::SUCCESS) {
            return 1;
        }
        ++rows;
        for (const simdjson::dom::element cell : row) {
            ++cells;
            bytes += cell.is_string() ? std::string_view(cell).size()
                : cell.is_int64()     ? static_cast<std::size_t>(std::int64_t(cell) & 1)
                                      : 1;
        }
    }
    std::printf(R"({"read": %.4f, "rows": %zu, "cells": %zu, "sum": %zu})"
                "\n",
                now() - start, rows, cells, bytes);
    return 0;
}
