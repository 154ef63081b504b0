// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/remap.h"

#include <QCoreApplication>
#include <QHash>

#include <unordered_map>
#include <unordered_set>

namespace Rowback {

namespace {

using Targets = QHash<QString, std::unordered_map<Key, Key, ValueHash>>; ///< by root; the first entry counts
using Seen = std::unordered_set<Key, ValueHash>;

Targets targetsOf(const std::vector<RemapEntry> &entries)
{
    Targets result;
    for (const RemapEntry &entry : entries) {
        result[entry.root].try_emplace(entry.from, entry.to);
    }
    return result;
}

/// All records that @p entry leads to, one after the other; empty where it leads into a circle.
std::vector<Key> pathOf(const RemapEntry &entry, const Targets &targets)
{
    const auto &map = *targets.constFind(entry.root);
    std::vector<Key> path{entry.to};
    Seen seen{entry.from, entry.to};
    if (entry.from == entry.to) {
        return {};
    }
    for (auto next = map.find(entry.to); next != map.end(); next = map.find(path.back())) {
        path.push_back(next->second);
        if (!seen.insert(next->second).second) {
            return {};
        }
    }
    return path;
}

} // namespace

const Key *Remap::target(const QString &root, const Key &key) const
{
    for (const RemapEntry &entry : m_entries) {
        if (entry.from == key && entry.root == root) {
            return &entry.to;
        }
    }
    return nullptr;
}

QStringList Remap::foldChains()
{
    const Targets targets = targetsOf(m_entries);
    QStringList sentences;
    for (RemapEntry &entry : m_entries) {
        const std::vector<Key> path = pathOf(entry, targets);
        if (path.size() > 1) {
            sentences.append(
                QCoreApplication::translate("Rowback", "%1: %2 → %3 goes on to %4, so it becomes %2 → %4.")
                    .arg(entry.root, displayText(entry.from), displayText(entry.to), displayText(path.back())));
            entry.to = path.back();
        }
    }
    return sentences;
}

QStringList Remap::problems() const
{
    const Targets targets = targetsOf(m_entries);
    QHash<QString, Seen> origins;
    QStringList sentences;
    for (const RemapEntry &entry : m_entries) {
        if (!origins[entry.root].insert(entry.from).second) {
            sentences.append(QCoreApplication::translate("Rowback", "%1: %2 is remapped more than once.")
                                 .arg(entry.root, displayText(entry.from)));
        } else if (pathOf(entry, targets).empty()) {
            sentences.append(QCoreApplication::translate("Rowback", "%1: %2 → %3 leads round in a circle.")
                                 .arg(entry.root, displayText(entry.from), displayText(entry.to)));
        }
    }
    return sentences;
}

QStringList Remap::notices() const
{
    QHash<QString, std::unordered_map<Key, Key, ValueHash>> firstOrigins; // by root and target
    QStringList sentences;
    for (const RemapEntry &entry : m_entries) {
        const auto [first, isNew] = firstOrigins[entry.root].try_emplace(entry.to, entry.from);
        if (!isNew && first->second != entry.from) {
            sentences.append(
                QCoreApplication::translate("Rowback", "%1: both %2 and %3 become %4.")
                    .arg(entry.root, displayText(first->second), displayText(entry.from), displayText(entry.to)));
        }
    }
    return sentences;
}

} // namespace Rowback
