// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/htmlbody.h"
#include "report/sections.h"

namespace Rowback {

namespace {

QString style()
{
    return QStringLiteral(R"css(
:root { color-scheme: light dark; --page: #fff; --text: #1d2530; --quiet: #5b6675; --line: #d5dae1; --code: #f3f5f8;
  --attention: #b3261e; --explained: #2559a8; --done: #1d7a46; }
@media (prefers-color-scheme: dark) { :root { --page: #14181e; --text: #e4e8ee; --quiet: #9aa6b5; --line: #36404d;
  --code: #1e242d; --attention: #ff8a80; --explained: #8ab4f8; --done: #7fd6a4; } }
body { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; max-width: 62rem;
  margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin-bottom: .3rem; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
p, ul { margin: .3rem 0; }
.state { font-size: 1.1rem; font-weight: 600; }
.item { border: 1px solid var(--line); border-inline-start-width: 5px; border-radius: 4px; padding: .6rem .9rem;
  margin: .8rem 0; }
.item.attention { border-inline-start-color: var(--attention); }
.item.explained { border-inline-start-color: var(--explained); }
.item.done { border-inline-start-color: var(--done); }
table { border-collapse: collapse; margin: .8rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .9rem .25rem 0; text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
pre { background: var(--code); padding: .5rem .7rem; border-radius: 4px; white-space: pre-wrap;
  font: .87rem/1.45 ui-monospace, monospace; }
@media print { body { max-width: none; margin: 0; } .item { break-inside: avoid; } }
)css");
}

} // namespace

QString htmlReport(const Report &report)
{
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        + reportTitle().toHtmlEscaped() + QStringLiteral("</title>\n<style>") + style()
        + QStringLiteral("</style>\n</head>\n<body>\n") + htmlBody(report) + QStringLiteral("</body>\n</html>\n");
}

} // namespace Rowback
