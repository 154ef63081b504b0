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

    /// What a demo in that folder takes on the disk; 0 where none is.
    static qint64 size(const QString &directory);
    /// Removes a demo and nothing else; none there is no error.
    static Result<void> remove(const QString &directory);

    /// Takes away what was written since, and what prepare() made, when a demo did not come to its end.
    void discard() const;

    QString path() const { return m_path; }
    QString path(QLatin1String name) const { return m_path + u'/' + name; }
    /// Makes a folder below it.
    Result<QString> makeFolder(const QString &name) const;

private:
    DemoFolder(QString path, bool isNew)
        : m_path(std::move(path))
        , m_isNew(isNew)
    { }

    QString m_path;
    bool m_isNew;
};

} // namespace Rowback
