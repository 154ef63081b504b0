// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QString>

namespace Rowback {

/// The folder that a demo is written to. A hidden mark tells a demo from other people's files.
class DemoFolder
{
public:
    /// Makes the folder, or empties it of an earlier demo. ErrorCode::Refused where other files are and no demo.
    static Result<DemoFolder> prepare(const QString &directory);

    QString path() const { return m_path; }
    QString path(QLatin1String name) const { return m_path + u'/' + name; }
    /// Makes a folder below it.
    Result<QString> makeFolder(const QString &name) const;

private:
    explicit DemoFolder(QString path)
        : m_path(std::move(path))
    { }

    QString m_path;
};

} // namespace Rowback
