// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "schema/error.h"

namespace Rowback {

/// Decides what of a text may be seen. Without redaction everything, but on one line and without control characters
/// or invisible changes of direction. With it, only what is known to hold no value of a row: the sentence of a
/// hazard, the loader's lines with their values masked; keys, tables, columns always stay.
class Redactor
{
public:
    explicit Redactor(bool redact)
        : m_redact(redact)
    { }

    /// One line that is safe to print.
    static QString printable(const QString &text);

    QString text(const QString &text) const; ///< any text that may hold a value
    QString value(const Value &value) const;
    QString row(const FindingRow &row) const;
    QString cell(const Finding &finding, const FindingCell &cell) const;
    QString sentence(const Finding &finding) const;
    QString loaderLine(const QString &line) const;
    QStringList loaderLines(const QStringList &lines) const;
    /// The engine's own words hold values, and so may ours in an error.
    QString error(const Error &error) const;

private:
    /// What becomes of a value in one of two rows; empty while nobody knows.
    QString future(const FindingRow &row, const FindingCell &cell, std::optional<Value> TwoFutures::*side) const;

    bool m_redact;
};

} // namespace Rowback
