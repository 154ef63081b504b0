// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/valuetext.h"

#include <charconv>
#include <iterator>

namespace Rowback {

namespace {

std::string_view withoutUtc(std::string_view moment)
{
    const std::size_t zone = moment.size() > 10 ? moment.find_first_of("+Z", 10) : std::string_view::npos;
    const bool utc = zone != std::string_view::npos
        && (moment.substr(zone) == "Z" || moment.find_first_not_of("+0:", zone) == std::string_view::npos);
    return utc ? moment.substr(0, zone) : moment;
}

} // namespace

std::string_view valueText(Engine engine, const Value &value, char (&buffer)[24])
{
    if (value.holdsInteger()) {
        const auto written = std::to_chars(std::begin(buffer), std::end(buffer), value.integer());
        return {buffer, static_cast<std::size_t>(written.ptr - buffer)};
    }
    if (value.kind() == ValueKind::DateTime && engine != Engine::PostgreSql) {
        return withoutUtc(value.text());
    }
    return value.text();
}

} // namespace Rowback
